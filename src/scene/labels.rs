//! Where the labels of actors are written: beside their actor, where none reads as another's; where all must be there,
//! the letters give way, then labels step aside and a thin line ties them to their actor.

use super::crowd::crowded;
use super::index::Index;
use super::places::{Ground, LINE_HEIGHT, Place};
use super::settling::settled;
use super::wording::{Wording, wordings};
use super::{ActorMark, Floors, LabelMark, LinkMark, Rect, SceneRequest};
use crate::model::{ActorId, Point, fold};
use rayon::prelude::{IndexedParallelIterator, IntoParallelIterator, IntoParallelRefIterator, ParallelIterator};

/// Size of labels on screen at ordinary zooms, in pixels, and when the map is seen from far.
const SIZE: f32 = 14.0;
const SMALLEST_SIZE: f32 = 11.0;
/// Zooms between which labels keep their size on screen.
const STEADY_ZOOMS: (f32, f32) = (0.6, 1.6);
/// How much letters give way where every actor must have its label, tried in turn.
const SHARES: [f32; 3] = [1.0, 0.9, 0.8];
/// A place that costs more than that is a bad one: away from its actor, or over several links.
const UNEASY: f32 = 2.6;
/// The letters stay large as long as no more than one label in so many stands badly.
const MOST_UNEASY: usize = 12;
/// Rounds in which labels make way for others and look again.
const N_ROUNDS: usize = 3;
/// With more actors than that, labels take the first place they find.
const MOST_SEARCHED: usize = 150;
/// Names that one core takes on together.
const FEWEST_AT_ONCE: usize = 256;

/// Size of labels in map units, at a zoom: steady on screen, but smaller from far, and growing with the map up close.
pub fn label_size(zoom: f32, text_scale: f32) -> f32 {
    let (far, near) = STEADY_ZOOMS;
    let on_screen = if zoom < far { (SIZE * zoom / far).max(SMALLEST_SIZE) } else { SIZE * (zoom / near).max(1.0) };
    on_screen * text_scale / zoom
}

/// The names to write, the most important first: the same at every zoom.
#[derive(Debug, Clone, Default)]
pub(super) struct Names(Vec<Named>);

/// A name and whose it is.
#[derive(Debug, Clone)]
pub(super) struct Named {
    /// Its place among the actors.
    pub(super) actor: usize,
    id: ActorId,
    /// The ways to write it, the best first.
    pub(super) wordings: Vec<Wording>,
}

impl Names {
    /// Names of the largest actors by the value shown first, else of those with most links; then by name.
    pub(super) fn new(request: &SceneRequest, actors: &[ActorMark], links: &[LinkMark]) -> Self {
        let place = |id: ActorId| actors.binary_search_by_key(&id, |a| a.id).ok();
        let mut weights = vec![0.0_f32; actors.len()];
        match request.sizes {
            Some(sizes) => {
                let size = |a: &ActorMark| sizes.get(&a.id).copied().unwrap_or(0.0);
                weights.iter_mut().zip(actors).for_each(|(weight, a)| *weight = size(a));
            }
            None => links.iter().flat_map(|l| [l.source, l.target]).filter_map(place).for_each(|i| weights[i] += 1.0),
        }
        let labelled = |(i, mark): (usize, &ActorMark)| Some((i, mark.id, request.map.actor(mark.id)?.label()));
        let mut order: Vec<_> = actors.iter().enumerate().filter_map(labelled).collect();
        order.sort_by_cached_key(|(i, id, text)| (Descending(weights[*i]), fold(text), *id));
        let named = |(actor, id, text): (usize, ActorId, &str)| Named { actor, id, wordings: wordings(text) };
        Self(order.into_par_iter().with_min_len(FEWEST_AT_ONCE).map(named).collect())
    }
}

/// The labels that found a place, most important first. Among very many actors only those in the window have one: what
/// is written there does not change as the window moves, but near its edges.
pub(super) fn label_marks(
    request: &SceneRequest,
    names: &Names,
    actors: &[ActorMark],
    index: &Index,
    window: Option<&Rect>,
) -> Vec<LabelMark> {
    let reach = request.floors.map_or(Floors::CLOSE, |floors| floors.reach);
    let ground = Ground::new(actors, index, reach);
    let usual = label_size(request.zoom, request.text_scale);
    let Some(floors) = request.floors else {
        return if names.0.len() > MOST_SEARCHED {
            crowded(&names.0, actors, usual, window)
        } else {
            written(&ground, &names.0, usual, false).labels
        };
    };
    let least = floors.label / request.zoom;
    let usual = usual.max(least / SHARES[SHARES.len() - 1]);
    let mut best: Option<Writing> = None;
    for share in SHARES {
        let writing = written(&ground, &names.0, (usual * share).max(least), true);
        if best.as_ref().is_none_or(|best| writing.lacks < best.lacks) {
            best = Some(writing);
        }
        let enough = |writing: &Writing| writing.lacks.0 == 0 && writing.lacks.1 <= names.0.len() / MOST_UNEASY;
        if best.as_ref().is_some_and(enough) || usual * share <= 1.01 * least {
            break;
        }
    }
    best.map(|best| best.labels).unwrap_or_default()
}

impl Named {
    /// One of its wordings, written in a box.
    pub(super) fn written(&self, wording: usize, rect: Rect, leader: Option<[Point; 2]>, size: f32) -> LabelMark {
        let lines = self.wordings[wording].lines.clone();
        LabelMark { actor: self.id, lines, rect, font_size: size, line_height: LINE_HEIGHT * size, leader }
    }
}

/// Labels written at a size, how many found no place, and how many stand badly.
struct Writing {
    labels: Vec<LabelMark>,
    lacks: (usize, usize),
}

/// The labels that found a place at a size.
fn written(ground: &Ground, names: &[Named], size: f32, all: bool) -> Writing {
    let searches = names.len() <= MOST_SEARCHED;
    let beside = |named: &Named| ground.beside(named.actor, &named.wordings, size);
    let mut places: Vec<Vec<Place>> = names.par_iter().map(beside).collect();
    let mut chosen = settled(&places, &[], size, if searches { N_ROUNDS } else { 0 });
    let stands_well = |(places, chosen): (&Vec<Place>, &Option<usize>)| {
        chosen.is_some_and(|place| places[place].leader.is_none() && places[place].cost <= UNEASY)
    };
    if all && searches && !places.iter().zip(&chosen).all(stands_well) {
        let kept: Vec<Option<Place>> =
            places.iter().zip(&chosen).map(|(places, chosen)| Some(places[(*chosen)?].clone())).collect();
        names.par_iter().zip(&mut places).for_each(|(named, places)| {
            places.extend(ground.away(named.actor, &named.wordings, size));
            places.sort_by(|a, b| a.cost.total_cmp(&b.cost));
        });
        chosen = settled(&places, &kept, size, 2 * N_ROUNDS);
    }
    let n_uneasy = places.iter().zip(&chosen).filter(|both| !stands_well(*both)).count();
    let labels = names.iter().zip(places.iter().zip(chosen));
    let labels: Vec<LabelMark> = labels
        .filter_map(|(named, (places, chosen))| {
            let place = &places[chosen?];
            Some(named.written(place.wording, place.rect, place.leader, size))
        })
        .collect();
    Writing { lacks: (names.len() - labels.len(), n_uneasy), labels }
}

/// Orders numbers from the largest.
#[derive(PartialEq)]
struct Descending(f32);

impl Eq for Descending {}

impl Ord for Descending {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        other.0.total_cmp(&self.0)
    }
}

impl PartialOrd for Descending {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

#[cfg(test)]
mod tests {
    use super::super::places::length_within;
    use super::*;
    use crate::model::{Actor, Filter, Language, Link, LinkId, LinkKind, MapInfo, Name, Role, TerritoryMap};
    use crate::scene::{Scene, Theme, build};
    use proptest::prelude::*;
    use rstar::primitives::Line;

    fn map(places: &[(f32, f32)], ties: &[(usize, usize)]) -> TerritoryMap {
        let mut map = TerritoryMap::new(MapInfo::default());
        for (i, (x, y)) in places.iter().enumerate() {
            let name = Name::new(&"Maison du quartier ".repeat(1 + i % 4)).unwrap();
            let mut actor = Actor::new(ActorId::from_number(i as u128), name, Role::ALL[i % 12]);
            actor.position = Some(Point::new(*x, *y));
            map.insert_actor(actor).unwrap();
        }
        for (i, (a, b)) in ties.iter().enumerate() {
            let ends = [*a, *b].map(|end| ActorId::from_number((end % places.len()) as u128));
            let link = Link::new(LinkId::from_number(i as u128), ends[0], ends[1], LinkKind::Collaboration);
            // A tie of an actor with itself is refused, and that is fine here.
            let _ = map.insert_link(link);
        }
        map
    }

    fn scene(map: &TerritoryMap, zoom: f32) -> Scene {
        build(&SceneRequest {
            map,
            filter: &Filter::default(),
            only: None,
            theme: Theme::Light,
            language: Language::French,
            zoom,
            text_scale: 1.0,
            sizes: None,
            fills: None,
            groups: &[],
            floors: None,
        })
    }

    proptest! {
        #[test]
        fn labels_never_overlap_another_label_or_an_actor(
            places in proptest::collection::vec((0.0_f32..900.0, 0.0_f32..600.0), 1..40),
            ties in proptest::collection::vec((0_usize..40, 0_usize..40), 0..60),
            zoom in 0.2_f32..3.0,
        ) {
            let scene = scene(&map(&places, &ties), zoom);
            for (i, label) in scene.labels.iter().enumerate() {
                prop_assert!(scene.labels[..i].iter().all(|other| !label.rect.overlaps(&other.rect)));
                prop_assert!(scene.actors.iter().all(|actor| !label.rect.overlaps(&actor.rect())));
            }
        }
    }

    #[test]
    fn a_label_stands_below_unless_a_link_passes_there() {
        let alone = scene(&map(&[(0.0, 0.0)], &[]), 1.0);
        assert!(alone.labels[0].rect.min.y > alone.actors[0].half.y);
        let tied = scene(&map(&[(0.0, 0.0), (0.0, 200.0)], &[(0, 1)]), 1.0);
        let below = tied.labels.iter().find(|l| l.actor == ActorId::from_number(0)).unwrap();
        let line = Line::new([0.0, 30.0], [0.0, 170.0]);
        assert_eq!(length_within(&line, &below.rect), 0.0);
    }

    #[test]
    fn in_a_crowd_the_most_tied_keep_their_label() {
        let places: Vec<(f32, f32)> = (0..60).map(|i| ((i % 10) as f32 * 42.0, (i / 10) as f32 * 42.0)).collect();
        let ties: Vec<(usize, usize)> = (0..59).map(|i| (59, i)).collect();
        let scene = scene(&map(&places, &ties), 1.0);
        assert_eq!(scene.labels[0].actor, ActorId::from_number(59));
        assert!(scene.labels.len() < 60, "some find no place");
    }

    #[test]
    fn labels_keep_their_size_on_screen_within_bounds() {
        let on_screen = |zoom: f32| label_size(zoom, 1.0) * zoom;
        assert_eq!((on_screen(0.6), on_screen(1.0), on_screen(1.6)), (14.0, 14.0, 14.0));
        assert_eq!(on_screen(0.1), 11.0);
        assert!((label_size(4.0, 1.0) - label_size(2.0, 1.0)).abs() < 1e-4, "up close they grow with the map");
        assert_eq!(label_size(1.0, 2.0), 28.0);
    }
}
