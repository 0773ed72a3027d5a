//! Which label takes which place: the most important choose first, then labels make way for those left without one,
//! and those that stand badly look again. A local search of few rounds, the same each time.

use super::Rect;
use super::index::{envelope, rectangle};
use super::places::{Place, cross, length_within};
use rstar::RTree;
use rstar::primitives::{GeomWithData, Line, Rectangle};

/// Room between two labels side by side, and one above the other; in ems.
const BETWEEN: (f32, f32) = (0.6, 0.4);
/// A label makes so many others move at most.
const MOST_MOVED: usize = 4;
/// A label that stands no worse than its best place by that does not look again.
const CONTENT: f32 = 0.6;

/// Labels being settled.
pub(super) struct Settling<'a> {
    places: &'a [Vec<Place>],
    chosen: Vec<Option<usize>>,
    boxes: RTree<GeomWithData<Rectangle<[f32; 2]>, usize>>,
    /// Height of the letters.
    size: f32,
    /// Whether leaders may cross, which is better than no name.
    leaders_cross: bool,
}

/// Settles labels, given the places of each from the best to the worst, the most important label first: the place that
/// each takes, and none for those that find none. Those in `kept` stand there to begin with.
pub(super) fn settled(places: &[Vec<Place>], kept: &[Option<Place>], size: f32, n_rounds: usize) -> Vec<Option<usize>> {
    let mut settling =
        Settling { places, chosen: vec![None; places.len()], boxes: RTree::new(), size, leaders_cross: false };
    for (label, place) in kept.iter().enumerate() {
        let same = place.as_ref().and_then(|place| places[label].iter().position(|p| p == place));
        settling.move_to(label, same);
    }
    for (label, own) in places.iter().enumerate() {
        if settling.chosen[label].is_none() {
            let free = (0..own.len()).find(|place| settling.in_the_way(label, *place, 0).is_some());
            settling.move_to(label, free);
        }
    }
    for round in 0..n_rounds {
        settling.leaders_cross = 2 * round >= n_rounds && settling.chosen.contains(&None);
        let before = settling.chosen.clone();
        for label in 0..places.len() {
            settling.look_again(label);
        }
        if settling.chosen == before && !settling.chosen.contains(&None) {
            break;
        }
    }
    settling.chosen
}

impl Settling<'_> {
    /// Takes the place that leaves all labels best together, among those better than the present one.
    fn look_again(&mut self, label: usize) {
        let places = &self.places[label];
        let before = self.chosen[label];
        let present = before.map_or(f32::INFINITY, |place| places[place].cost);
        if places.first().is_none_or(|best| present <= best.cost + CONTENT) {
            return;
        }
        self.move_to(label, None);
        let mut best: Option<(f32, Vec<(usize, usize)>)> = None;
        for (place, Place { cost, .. }) in places.iter().enumerate() {
            let most = best.as_ref().map_or(present - 0.01, |(cost, _)| *cost);
            if *cost >= most {
                break;
            }
            let Some(others) = self.in_the_way(label, place, MOST_MOVED) else { continue };
            if let Some((extra, moves)) = self.making_way(label, place, &others, most - cost) {
                best = Some((cost + extra, moves));
            }
        }
        self.move_to(label, before);
        for (label, place) in best.map_or(Vec::new(), |(_, moves)| moves) {
            self.move_to(label, Some(place));
        }
    }

    /// Where the labels in the way of a place would go, and what that costs them, where it costs less than `most`.
    fn making_way(
        &mut self,
        label: usize,
        place: usize,
        others: &[usize],
        most: f32,
    ) -> Option<(f32, Vec<(usize, usize)>)> {
        let before: Vec<(usize, usize)> = others.iter().filter_map(|o| Some((*o, self.chosen[*o]?))).collect();
        for other in others {
            self.move_to(*other, None);
        }
        self.move_to(label, Some(place));
        let mut extra = 0.0;
        let mut moves = vec![(label, place)];
        for (other, was) in &before {
            let places = &self.places[*other];
            let affordable = |p: &usize| extra + places[*p].cost - places[*was].cost < most;
            let mut candidates = (0..places.len()).take_while(affordable);
            let Some(free) = candidates.find(|p| self.in_the_way(*other, *p, 0).is_some()) else { break };
            extra += places[free].cost - places[*was].cost;
            moves.push((*other, free));
            self.move_to(*other, Some(free));
        }
        self.move_to(label, None);
        for (other, was) in &before {
            self.move_to(*other, Some(*was));
        }
        (moves.len() == before.len() + 1).then_some((extra, moves))
    }

    /// The labels that stand in the way of one at a place; `None` when they are more than so many.
    fn in_the_way(&self, label: usize, place: usize, most: usize) -> Option<Vec<usize>> {
        let wanted = &self.places[label][place];
        let mut others: Vec<usize> = Vec::new();
        for found in self.boxes.locate_in_envelope_intersecting(envelope(&aired(&wanted.rect, self.size))) {
            if others.len() == most {
                return None;
            }
            others.push(found.data);
        }
        let settled = self.chosen.iter().enumerate().filter_map(|(i, chosen)| Some((i, &self.places[i][(*chosen)?])));
        for (i, other) in settled.filter(|(i, p)| *i != label && (wanted.leader.is_some() || p.leader.is_some())) {
            if !others.contains(&i) && entangled(wanted, other, self.leaders_cross) {
                if others.len() == most {
                    return None;
                }
                others.push(i);
            }
        }
        others.sort_unstable();
        Some(others)
    }

    fn move_to(&mut self, label: usize, place: Option<usize>) {
        if let Some(before) = self.chosen[label] {
            self.boxes.remove(&self.boxed(label, before));
        }
        self.chosen[label] = place;
        if let Some(place) = place {
            self.boxes.insert(self.boxed(label, place));
        }
    }

    fn boxed(&self, label: usize, place: usize) -> GeomWithData<Rectangle<[f32; 2]>, usize> {
        GeomWithData::new(rectangle(&aired(&self.places[label][place].rect, self.size)), label)
    }
}

/// The box of a label with its half of the air between two labels.
pub(super) fn aired(rect: &Rect, size: f32) -> Rect {
    let by = crate::model::Point { x: BETWEEN.0 * size / 2.0, y: BETWEEN.1 * size / 2.0 };
    Rect { min: rect.min - by, max: rect.max + by }
}

/// Whether the leader of one passes the leader or the words of the other.
fn entangled(a: &Place, b: &Place, leaders_cross: bool) -> bool {
    let passes = |one: &Place, other: &Place| {
        one.leader.is_some_and(|[from, to]| {
            length_within(&Line::new([from.x, from.y], [to.x, to.y]), &other.rect.grown(other.rect.height() * 0.05))
                > 0.0
        })
    };
    let crossed = || a.leader.zip(b.leader).is_some_and(|(a, b)| cross(a, b));
    passes(a, b) || passes(b, a) || (!leaders_cross && crossed())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Point;

    fn place(x: f32, cost: f32) -> Place {
        let rect = Rect { min: Point { x, y: 0.0 }, max: Point { x: x + 10.0, y: 10.0 } };
        Place { cost, wording: 0, rect, leader: None }
    }

    #[test]
    fn a_label_makes_way_for_one_that_has_no_other_place() {
        let places = [vec![place(0.0, 0.0), place(100.0, 1.0)], vec![place(0.0, 0.0)]];
        assert_eq!(settled(&places, &[], 10.0, 3), [Some(1), Some(0)]);
        assert_eq!(settled(&places, &[], 10.0, 0), [Some(0), None]);
    }

    #[test]
    fn two_labels_side_by_side_keep_their_distance() {
        let places = [vec![place(0.0, 0.0)], vec![place(15.0, 0.0), place(16.5, 1.0)]];
        assert_eq!(settled(&places, &[], 10.0, 3), [Some(0), Some(1)], "0.6 em at least");
    }

    #[test]
    fn a_leader_passes_neither_words_nor_another_leader() {
        let at = |x: f32, y: f32| Point { x, y };
        let tied = |leader| Place { leader: Some(leader), ..place(500.0, 0.0) };
        let across = tied([at(-20.0, 5.0), at(40.0, 5.0)]);
        assert!(entangled(&across, &place(0.0, 0.0), true) && entangled(&place(0.0, 0.0), &across, true));
        assert!(entangled(&across, &tied([at(30.0, -20.0), at(30.0, 40.0)]), false));
        assert!(!entangled(&across, &place(100.0, 0.0), false));
    }
}
