//! Where actors go: a request in, positions out, in map units.
//!
//! Pure functions on the model: the same map and seed give the same positions, whatever the order in which things
//! were added. A layout never changes the map; whoever asked for it places the actors, as one step of the history.

mod arrange;
mod bands;
mod clusters;
mod concentric;
mod crossing;
mod directions;
mod drawing;
mod hops;
mod hull;
mod layered;
mod line;
mod network;
mod newcomer;
mod organic;
mod pace;
mod pack;
mod pairs;
#[cfg(test)]
mod promises;
mod rings;
mod room;
mod rows;
mod seated;
mod sectors;
mod spacing;
mod sparse;
mod spread;
mod stress;
mod territory;
mod trade;
mod untangle;

pub use arrange::{Arrangement, arrange};
pub use newcomer::{free_spot_near, place_newcomers};
pub use organic::{organic, organic_without_room};
pub use territory::{n_located, projection_of};

use crate::model::{ActorId, Filter, MapError, Point, TerritoryMap};
use std::collections::BTreeMap;

/// What to lay out, and how.
#[derive(Clone, Copy)]
pub struct LayoutRequest<'a> {
    /// The map.
    pub map: &'a TerritoryMap,
    /// What is in sight: the rest is neither moved nor kept clear of.
    pub filter: &'a Filter,
    /// Another seed gives another drawing of the same map.
    pub seed: u64,
    /// Whether pinned actors that have a position keep it.
    pub keep_pinned: bool,
    /// Asked now and then: once it says yes, the layout gives up and places nobody.
    pub cancel: &'a (dyn Fn() -> bool + Sync),
    /// Told now and then how far the layout is, 0 to 1, never less than before.
    pub progress: &'a (dyn Fn(f32) + Sync),
}

/// A way to lay a map out.
#[derive(Debug, Clone, Copy)]
pub enum Method<'a> {
    /// Tied actors near each other.
    Organic,
    /// In bands: first, second and third line of services from the top down, corridors running one way.
    Layered,
    /// On rings around the middle, those with the greatest value innermost: a bull's eye.
    Concentric(&'a BTreeMap<ActorId, f64>),
    /// Each sector together, in a region of its own.
    Sectors,
    /// By longitude and latitude where they are known; the others beside their ties.
    Territory,
}

/// Positions for every actor in sight, by a method; the same request, the same positions. Pinned actors keep theirs to
/// the last bit where that is asked for. Empty when cancelled.
pub fn lay_out(request: &LayoutRequest, method: Method) -> BTreeMap<ActorId, Point> {
    match method {
        Method::Organic => organic(request),
        Method::Layered => layered::layered(request),
        Method::Concentric(values) => concentric::concentric(request, values),
        Method::Sectors => sectors::sectors(request),
        Method::Territory => territory::territory(request),
    }
}

/// The seed of layouts that nobody chose one for: the same map laid out twice looks the same.
pub const USUAL_SEED: u64 = 1;

/// Gives a place to every actor that has none: near its ties, or, when nobody has a place yet, in a drawing of the
/// whole map.
///
/// # Errors
/// Never in practice: the actors placed are those of the map.
pub fn place_missing(map: &mut TerritoryMap) -> Result<(), MapError> {
    let unplaced: Vec<ActorId> = map.actors().filter(|a| a.position.is_none()).map(|a| a.id).collect();
    let filter = Filter::default();
    let places = if unplaced.len() == map.n_actors() {
        organic(&LayoutRequest {
            map,
            filter: &filter,
            seed: USUAL_SEED,
            keep_pinned: true,
            cancel: &|| false,
            progress: &|_| (),
        })
    } else {
        place_newcomers(map, &unplaced)
    };
    for (id, place) in places {
        map.set_position(id, Some(place))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::room::{Frame, Room};
    use super::*;
    use crate::model::{Actor, Link, LinkId, LinkKind, Name, Role};
    use proptest::prelude::*;

    pub(super) fn id(number: usize) -> ActorId {
        ActorId::from_number(number as u128 + 1)
    }

    pub(super) fn actor(number: usize) -> Actor {
        let name = ["CDC", "Maison des jeunes", "Centre d’action bénévole de la Pointe"][number % 3];
        Actor::new(id(number), Name::new(&format!("{name} {number}")).unwrap(), Role::CommunityOrganization)
    }

    pub(super) fn map_of(n: usize, ties: &[(usize, usize)]) -> TerritoryMap {
        let mut map = TerritoryMap::default();
        for number in 0..n {
            map.insert_actor(actor(number)).unwrap();
        }
        for (k, &(a, b)) in ties.iter().enumerate().filter(|(_, (a, b))| a != b) {
            let kind = if k % 4 == 0 { LinkKind::Funding } else { LinkKind::Collaboration };
            map.insert_link(Link::new(LinkId::from_number(k as u128), id(a), id(b), kind)).unwrap();
        }
        map
    }

    fn laid_out(map: &TerritoryMap, seed: u64) -> BTreeMap<ActorId, Point> {
        let filter = Filter::default();
        organic(&LayoutRequest { map, filter: &filter, seed, keep_pinned: true, cancel: &|| false, progress: &|_| () })
    }

    fn pinned_at(map: &mut TerritoryMap, number: usize, place: Point) {
        let pinned = Actor { pinned: true, position: Some(place), ..map.actor(id(number)).unwrap().clone() };
        map.replace_actor(pinned).unwrap();
    }

    /// Box of an actor, but for what rounding takes from it.
    pub(super) fn core(actor: &Actor, place: Point) -> Frame {
        let frame = Room::of(actor).at(place);
        let rounding = Point { x: 0.2, y: 0.2 };
        Frame { min: frame.min + rounding, max: frame.max - rounding }
    }

    /// Pairs of actors whose boxes overlap, two pinned ones aside.
    fn overlaps(map: &TerritoryMap, places: &BTreeMap<ActorId, Point>) -> Vec<(ActorId, ActorId)> {
        let actors = places.iter().map(|(id, place)| (map.actor(*id).unwrap(), *place));
        let frames: Vec<(&Actor, Frame)> = actors.map(|(actor, place)| (actor, core(actor, place))).collect();
        let pairs = frames.iter().enumerate().flat_map(|(k, one)| frames[k + 1..].iter().map(move |two| (one, two)));
        pairs
            .filter(|((a, one), (b, two))| one.overlaps(two) && !(a.pinned && b.pinned))
            .map(|((a, _), (b, _))| (a.id, b.id))
            .collect()
    }

    fn check(map: &TerritoryMap) -> BTreeMap<ActorId, Point> {
        let places = laid_out(map, 1);
        assert_eq!(places.len(), map.n_actors());
        assert!(places.values().all(|p| p.x.is_finite() && p.y.is_finite()));
        assert_eq!(overlaps(map, &places), []);
        places
    }

    fn width_and_height(map: &TerritoryMap, places: &BTreeMap<ActorId, Point>) -> Point {
        Frame::around(places.iter().map(|(id, p)| Room::of(map.actor(*id).unwrap()).at(*p))).unwrap().size()
    }

    #[test]
    fn odd_maps_are_laid_out_too() {
        assert!(laid_out(&map_of(0, &[]), 1).is_empty());
        let one = check(&map_of(1, &[]));
        assert!(one[&id(0)].distance(Point::default()) < 40.0);
        check(&map_of(2, &[(0, 1)]));
        check(&map_of(30, &[]));
        check(&map_of(2, &[(0, 1); 200]));
        check(&map_of(9, &[(0, 1), (1, 2), (3, 4), (5, 6), (6, 5)]));
        check(&map_of(61, &(1..61).map(|leaf| (0, leaf)).collect::<Vec<_>>()));
        check(&map_of(20, &(1..20).map(|next| (next - 1, next)).collect::<Vec<_>>()));
    }

    #[test]
    fn actors_all_at_one_point_come_apart_unless_pinned() {
        let mut map = map_of(12, &[(0, 1), (1, 2)]);
        for number in 0..12 {
            map.set_position(id(number), Some(Point::new(5.0, 5.0))).unwrap();
        }
        check(&map);
        for number in 0..12 {
            pinned_at(&mut map, number, Point::new(5.0, 5.0));
        }
        assert!(laid_out(&map, 1).values().all(|place| *place == Point::new(5.0, 5.0)));
    }

    #[test]
    fn a_drawing_is_broader_than_high_with_the_hub_inside() {
        let mut ties: Vec<(usize, usize)> = (1..30).map(|leaf| (0, leaf)).collect();
        ties.extend((1..29).step_by(2).map(|leaf| (leaf, leaf + 1)));
        let map = map_of(30, &ties);
        let places = check(&map);
        let size = width_and_height(&map, &places);
        assert!((1.2..2.4).contains(&(size.x / size.y)), "{size:?}");
        assert!(places[&id(0)].x.abs() < size.x / 5.0 && places[&id(0)].y.abs() < size.y / 5.0);
    }

    #[test]
    fn tied_actors_stand_nearer_than_others() {
        let groups: Vec<(usize, usize)> = (0..4)
            .flat_map(|g| {
                (0..5)
                    .flat_map(move |i| (0..i).map(move |j| (5 * g + i, 5 * g + j)))
                    .chain([(5 * g, 5 * ((g + 1) % 4))])
            })
            .collect();
        let places = check(&map_of(20, &groups));
        let mean = |pairs: &mut dyn Iterator<Item = (usize, usize)>| {
            let distances: Vec<f32> = pairs.map(|(a, b)| places[&id(a)].distance(places[&id(b)])).collect();
            distances.iter().sum::<f32>() / distances.len() as f32
        };
        let apart = mean(&mut (0..20).flat_map(|a| (0..a).map(move |b| (a, b))));
        assert!(mean(&mut groups.iter().copied()) < 0.6 * apart);
    }

    #[test]
    fn the_order_of_arrival_changes_nothing() {
        let ties = [(0, 1), (1, 2), (2, 3), (0, 4), (5, 6)];
        let map = map_of(8, &ties);
        let mut backwards = TerritoryMap::default();
        map.actors().rev().for_each(|a| backwards.insert_actor(a.clone()).unwrap());
        map.links().rev().for_each(|l| backwards.insert_link(l.clone()).unwrap());
        assert_eq!(laid_out(&map, 3), laid_out(&backwards, 3));
        assert_ne!(laid_out(&map, 3), laid_out(&map, 4));
    }

    #[test]
    fn who_is_hidden_is_not_placed_and_who_cancels_places_nobody() {
        let map = map_of(3, &[(0, 1)]);
        let filter = Filter { hidden_roles: [Role::CommunityOrganization].into(), ..Filter::default() };
        let never = || false;
        let progress = |_| ();
        let request = LayoutRequest {
            map: &map,
            filter: &filter,
            seed: 1,
            keep_pinned: true,
            cancel: &never,
            progress: &progress,
        };
        assert!(organic(&request).is_empty());
        let shown = LayoutRequest { filter: &Filter::default(), ..request };
        assert_eq!(organic(&shown).len(), 3);
        assert!(organic(&LayoutRequest { cancel: &|| true, ..shown }).is_empty());
    }

    #[test]
    fn a_large_map_is_laid_out_without_overlaps() {
        check(&map_of(700, &(1..2100).map(|k| (k % 700, (k * k + k / 7) % 700)).collect::<Vec<_>>()));
    }

    fn any_map(max_actors: usize) -> impl Strategy<Value = TerritoryMap> {
        (1..=max_actors)
            .prop_flat_map(|n| (Just(n), proptest::collection::vec((0..n, 0..n), 0..2 * n)))
            .prop_map(|(n, ties)| map_of(n, &ties))
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 10, max_shrink_iters: 30, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn boxes_never_overlap(map in any_map(150)) {
            check(&map);
        }

        #[test]
        fn the_same_seed_gives_the_same_drawing(map in any_map(40), seed: u64) {
            prop_assert_eq!(laid_out(&map, seed), laid_out(&map, seed));
        }

        #[test]
        fn pinned_actors_never_move(
            map in any_map(60),
            pins in proptest::collection::btree_map(0_usize..60, (-900.0_f32..900.0, -900.0_f32..900.0), 1..6),
        ) {
            let mut map = map;
            for (number, (x, y)) in pins.into_iter().filter(|(number, _)| *number < map.n_actors()).collect::<Vec<_>>() {
                pinned_at(&mut map, number, Point::new(x, y));
            }
            let places = check(&map);
            for actor in map.actors().filter(|a| a.pinned) {
                prop_assert_eq!(places.get(&actor.id).copied(), actor.position);
            }
        }
    }
}
