//! Where the label of an actor could stand, and what each place costs: never over an actor, never nearer to another
//! actor than to its own, beside links rather than over them.

use super::index::Index;
use super::wording::Wording;
use super::{ActorMark, Rect};
use crate::model::Point;
use rstar::primitives::Line;
use std::f32::consts::TAU;

/// From one baseline to the next, room between a label and its actor, and between a label and a link; in ems.
pub(super) const LINE_HEIGHT: f32 = 1.22;
pub(super) const GAP: f32 = 0.28;
const AIR: f32 = 0.2;
/// What it costs to write over a link of ordinary width, and over each em of its length, against the costs of places.
const CROSSING: f32 = 1.3;
const CROSSING_EM: f32 = 0.45;
/// What it costs not to write a label the best way.
const SECOND_WORDING: f32 = 0.35;
/// How much farther from its actor than usual a label may stand, in ems, and what each distance costs.
const DISTANCES: [(f32, f32); 3] = [(0.0, 0.0), (0.7, 0.8), (1.5, 1.7)];
/// The actor nearest to a label is its own: any other is so many times farther away, and at least so many ems.
const OWN_SHARE: f32 = 2.0;
pub(super) const OTHERS_AWAY: f32 = 0.5;
/// Places around an actor, to the right and downwards, and what each costs: below first, then above and beside. A
/// whole 1 is against that side of the actor's box; what is less is how far the label slides along that side.
pub(super) const AROUND: [(f32, f32, f32); 20] = [
    (0.0, 1.0, 0.0),
    (0.22, 1.0, 0.25),
    (-0.22, 1.0, 0.25),
    (0.45, 1.0, 0.45),
    (-0.45, 1.0, 0.45),
    (0.0, -1.0, 0.5),
    (1.0, 0.0, 0.6),
    (-1.0, 0.0, 0.7),
    (0.22, -1.0, 0.75),
    (-0.22, -1.0, 0.75),
    (1.0, 0.5, 0.8),
    (1.0, -0.5, 0.8),
    (-1.0, 0.5, 0.9),
    (-1.0, -0.5, 0.9),
    (0.45, -1.0, 0.95),
    (-0.45, -1.0, 0.95),
    (1.0, 1.0, 1.1),
    (-1.0, 1.0, 1.2),
    (1.0, -1.0, 1.3),
    (-1.0, -1.0, 1.4),
];
/// How far labels on a leader stand from their actor, in ems, in how many directions, and what a leader costs: in any
/// case, for each em of its length, and for each link it passes.
const LEADERS: [f32; 8] = [1.2, 2.0, 3.0, 4.2, 5.6, 7.4, 9.8, 13.0];
const N_DIRECTIONS: usize = 24;
const LEADER: f32 = 3.6;
const LEADER_EM: f32 = 0.5;
const LEADER_CROSSING: f32 = 0.25;
/// Room between a leader and what it ties, in ems.
const LEADER_AIR: f32 = 0.12;
/// What it costs to reach out at the left or right of all actors, for each em but the first ones: wide pictures are drawn
/// smaller.
const OUTSIDE_EM: f32 = 0.15;
const UNCOUNTED: f32 = 3.0;

/// A place for a label.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Place {
    pub(super) cost: f32,
    /// Which of the label's wordings.
    pub(super) wording: usize,
    pub(super) rect: Rect,
    pub(super) leader: Option<[Point; 2]>,
}

/// What is already drawn.
pub(super) struct Ground<'a> {
    actors: &'a [ActorMark],
    bounds: Rect,
    reach: Point,
    index: &'a Index,
}

impl<'a> Ground<'a> {
    pub(super) fn new(actors: &'a [ActorMark], index: &'a Index, reach: Point) -> Self {
        let bounds = actors.iter().map(ActorMark::rect).reduce(|all, one| all.union(&one)).unwrap_or_default();
        Self { actors, bounds, reach, index }
    }

    /// The places where the label of an actor could stand against it, the best first.
    pub(super) fn beside(&self, actor: usize, wordings: &[Wording], size: f32) -> Vec<Place> {
        let mark = &self.actors[actor];
        let mut places = Vec::new();
        for (wording, words) in wordings.iter().enumerate() {
            let half = half_box(words, size);
            for (farther, extra) in DISTANCES {
                for around in AROUND {
                    let rect = against(mark, half, around, (GAP + farther) * size);
                    if self.is_free(&rect) && self.is_own(actor, &rect, size) {
                        let outside = self.outside(&rect, size) / size * OUTSIDE_EM;
                        let price = around.2 + extra + outside + wording as f32 * SECOND_WORDING;
                        let cost = price + self.crossings(&rect.grown(AIR * size), size);
                        places.push(Place { cost, wording, rect, leader: None });
                    }
                }
            }
        }
        places.sort_by(|a, b| a.cost.total_cmp(&b.cost));
        places
    }

    /// The places where it could stand away from its actor, tied to it by a leader, the best first.
    pub(super) fn away(&self, actor: usize, wordings: &[Wording], size: f32) -> Vec<Place> {
        let mark = &self.actors[actor];
        let reach = self.reach * size;
        let frame = Rect { min: self.bounds.min - reach, max: self.bounds.max + reach };
        let mut places = Vec::new();
        for (wording, words) in wordings.iter().enumerate() {
            let half = half_box(words, size);
            for (distance, i) in LEADERS.iter().flat_map(|d| (0..N_DIRECTIONS).map(move |i| (*d, i))) {
                let angle = TAU * i as f32 / N_DIRECTIONS as f32;
                let (x, y) = (angle.cos(), angle.sin());
                let reach = mark.half + half + Point { x: 1.0, y: 1.0 } * (distance * size);
                // To the edge of the box of all middles at that distance, so that labels keep to its rows and columns.
                let middle = mark.center + Point { x, y } * (reach.x / x.abs()).min(reach.y / y.abs());
                let rect = Rect { min: middle - half, max: middle + half };
                if frame.union(&rect) != frame || !self.is_free(&rect.grown(0.7 * OTHERS_AWAY * size)) {
                    continue;
                }
                let Some(leader) = self.leader(actor, &rect, size) else { continue };
                let passed = self.crossings_of(leader) * LEADER_CROSSING;
                let outside = self.outside(&rect, size) / size * OUTSIDE_EM;
                let price = LEADER + outside + LEADER_EM * distance + passed + wording as f32 * SECOND_WORDING;
                let cost = price + self.crossings(&rect.grown(AIR * size), size);
                places.push(Place { cost, wording, rect, leader: Some(leader) });
            }
        }
        places.sort_by(|a, b| a.cost.total_cmp(&b.cost));
        places
    }

    /// How far a label reaches out at the left or right of all actors.
    fn outside(&self, rect: &Rect, size: f32) -> f32 {
        let margin = UNCOUNTED * size;
        let left = self.bounds.min.x - rect.min.x - margin;
        left.max(0.0) + (rect.max.x - self.bounds.max.x - margin).max(0.0)
    }

    fn is_free(&self, rect: &Rect) -> bool {
        self.index.actors_in(&rect.grown(0.5)).next().is_none()
    }

    /// Whether who reads a label there takes it for its own actor's.
    fn is_own(&self, actor: usize, rect: &Rect, size: f32) -> bool {
        let least = (OWN_SHARE * gap(&self.actors[actor], rect)).max(OTHERS_AWAY * size);
        let mut near = self.index.actors_in(&rect.grown(least));
        near.all(|i| i == actor || gap(&self.actors[i], rect) >= least)
    }

    /// The straight way from a label to its actor, where no other actor is in it.
    fn leader(&self, actor: usize, rect: &Rect, size: f32) -> Option<[Point; 2]> {
        let mark = &self.actors[actor];
        let air = LEADER_AIR * size;
        let from = nearest(&rect.grown(air), mark.center);
        let length = from.distance(mark.center);
        let way = (mark.center - from) * (1.0 / length.max(f32::EPSILON));
        let steps = (length / (0.25 * size)).ceil().max(1.0) as usize;
        let reached = (0..=steps).map(|i| from + way * (length * i as f32 / steps as f32));
        let to = reached.take_while(|p| mark.distance(*p) > air).last()?;
        let corners = Rect { min: from, max: from }.union(&Rect { min: to, max: to });
        let mut others = self.index.actors_in(&corners.grown(size)).filter(|i| *i != actor);
        let passes = |other: &ActorMark| {
            let points = (0..=steps).map(|i| from + (to - from) * (i as f32 / steps as f32));
            points.map(|p| other.distance(p)).fold(f32::INFINITY, f32::min) < 1.7 * air
        };
        (!others.any(|i| passes(&self.actors[i]))).then_some([from, to])
    }

    /// The price of the links that a label hides.
    fn crossings(&self, rect: &Rect, size: f32) -> f32 {
        let met = self.index.strokes_in(rect);
        met.map(|stroke| (stroke.data, length_within(stroke.geom(), rect)))
            .filter(|(_, length)| *length > 0.0)
            .map(|(weight, length)| weight * (CROSSING + CROSSING_EM * length / size))
            .sum()
    }

    /// How many pieces of links a leader passes.
    fn crossings_of(&self, [from, to]: [Point; 2]) -> f32 {
        let around = Rect { min: from, max: from }.union(&Rect { min: to, max: to });
        let met = self.index.strokes_in(&around);
        let crossed = met.filter(|stroke| {
            let Line { from: a, to: b } = stroke.geom();
            cross([from, to], [Point { x: a[0], y: a[1] }, Point { x: b[0], y: b[1] }])
        });
        crossed.count() as f32
    }
}

pub(super) fn half_box(words: &Wording, size: f32) -> Point {
    Point { x: (words.width / 2.0 + 0.1) * size, y: (0.5 * LINE_HEIGHT * words.lines.len() as f32) * size }
}

/// The box of a label at a place around an actor.
pub(super) fn against(mark: &ActorMark, half: Point, (x, y, _): (f32, f32, f32), gap: f32) -> Rect {
    let reach = mark.half + half;
    let away = if x.abs() == 1.0 && y.abs() == 1.0 {
        // Outlines rarely fill the corners of their box.
        Point { x: (reach.x - 0.3 * mark.half.x) * x, y: (reach.y - 0.3 * mark.half.y + gap) * y }
    } else if x.abs() == 1.0 {
        Point { x: (reach.x + gap) * x, y: reach.y * y }
    } else {
        Point { x: 2.0 * half.x * x, y: (reach.y + gap) * y }
    };
    let middle = mark.center + away;
    Rect { min: middle - half, max: middle + half }
}

/// Room between an actor and a label.
pub(super) fn gap(mark: &ActorMark, rect: &Rect) -> f32 {
    mark.distance(nearest(rect, mark.center))
}

/// The point of a rectangle nearest to another.
fn nearest(rect: &Rect, point: Point) -> Point {
    Point { x: point.x.clamp(rect.min.x, rect.max.x), y: point.y.clamp(rect.min.y, rect.max.y) }
}

/// Whether two segments cross.
pub(super) fn cross([a, b]: [Point; 2], [c, d]: [Point; 2]) -> bool {
    let turn = |p: Point, q: Point, r: Point| (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
    turn(a, b, c) * turn(a, b, d) < 0.0 && turn(c, d, a) * turn(c, d, b) < 0.0
}

/// Length of a segment inside a rectangle, by the clipping of Liang and Barsky (1984).
pub(super) fn length_within(line: &Line<[f32; 2]>, rect: &Rect) -> f32 {
    let (from, to) = (line.from, line.to);
    let (min, max) = ([rect.min.x, rect.min.y], [rect.max.x, rect.max.y]);
    let (mut enters, mut leaves) = (0.0_f32, 1.0_f32);
    for axis in 0..2 {
        let step = to[axis] - from[axis];
        if step == 0.0 {
            if from[axis] < min[axis] || from[axis] > max[axis] {
                return 0.0;
            }
            continue;
        }
        let (a, b) = ((min[axis] - from[axis]) / step, (max[axis] - from[axis]) / step);
        enters = enters.max(a.min(b));
        leaves = leaves.min(a.max(b));
    }
    (leaves - enters).max(0.0) * (to[0] - from[0]).hypot(to[1] - from[1])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clipping_measures_what_a_label_hides() {
        let rect = Rect { min: Point { x: 0.0, y: 0.0 }, max: Point { x: 10.0, y: 10.0 } };
        assert_eq!(length_within(&Line::new([-5.0, 5.0], [15.0, 5.0]), &rect), 10.0);
        assert_eq!(length_within(&Line::new([-5.0, 15.0], [15.0, 15.0]), &rect), 0.0);
        assert_eq!(length_within(&Line::new([5.0, 2.0], [5.0, 30.0]), &rect), 8.0);
    }
}
