//! What every layout promises, whatever the map: all in sight placed, nobody on another, the pinned untouched, the same
//! drawing for the same seed.
#![cfg(test)]

use super::hull::{outline, way_out};
use super::room::{Frame, Room};
use super::tests::{core, id, map_of};
use super::{LayoutRequest, Method, lay_out, projection_of};
use crate::model::{
    Actor, ActorId, Filter, GeoPoint, Link, LinkId, LinkKind, Name, Point, Role, Sector, ServiceLine, TerritoryMap,
};
use proptest::prelude::{Just, ProptestConfig, Strategy, prop_assert_eq, proptest};
use std::collections::BTreeMap;

/// A value for each actor, some equal, some none.
fn values(map: &TerritoryMap) -> BTreeMap<ActorId, f64> {
    map.actors().enumerate().filter(|(k, _)| k % 7 != 6).map(|(k, a)| (a.id, (k * k % 11) as f64)).collect()
}

fn laid_out(map: &TerritoryMap, method: Method, seed: u64) -> BTreeMap<ActorId, Point> {
    let filter = Filter::default();
    let request = LayoutRequest { map, filter: &filter, seed, keep_pinned: true, cancel: &|| false, progress: &|_| () };
    lay_out(&request, method)
}

/// A map whose actors have lines of services, sectors, coordinates and roles by turns.
fn told_map(n: usize, ties: &[(usize, usize)]) -> TerritoryMap {
    let mut map = map_of(n, ties);
    for number in 0..n {
        let actor = map.actor(id(number)).unwrap().clone();
        let sector = Sector::Own(Name::new(&format!("Secteur {}", number % 5)).unwrap());
        let told = Actor {
            role: if number % 9 == 4 { Role::ConcertationTable } else { Role::ALL[number % 10] },
            service_line: (number % 4 < 3).then(|| ServiceLine::ALL[number % 3]),
            sectors: if number % 6 == 5 { Vec::new() } else { vec![sector] },
            coordinates: (number % 3 > 0).then(|| {
                GeoPoint::new(-73.0 + (number % 17) as f64 / 40.0, 46.0 + (number % 13) as f64 / 60.0).unwrap()
            }),
            ..actor
        };
        map.replace_actor(told).unwrap();
    }
    map
}

fn methods(values: &BTreeMap<ActorId, f64>) -> [Method<'_>; 4] {
    [Method::Layered, Method::Concentric(values), Method::Sectors, Method::Territory]
}

fn check(map: &TerritoryMap, method: Method) -> BTreeMap<ActorId, Point> {
    let places = laid_out(map, method, 1);
    assert_eq!(places.len(), map.n_actors(), "{method:?}");
    let mut frames: Vec<(&Actor, Frame)> =
        places.iter().map(|(id, p)| (map.actor(*id).unwrap(), *p)).map(|(a, p)| (a, core(a, p))).collect();
    frames.sort_by(|(_, a), (_, b)| a.min.x.total_cmp(&b.min.x));
    for (k, (actor, frame)) in frames.iter().enumerate() {
        assert!(frame.min.x.is_finite() && frame.min.y.is_finite() && frame.max.x.abs() < Point::LIMIT, "{method:?}");
        for (other, beside) in frames[k + 1..].iter().take_while(|(_, beside)| beside.min.x < frame.max.x) {
            assert!(!frame.overlaps(beside) || (actor.pinned && other.pinned), "{method:?}: {} {}", actor.id, other.id);
        }
    }
    for actor in map.actors().filter(|a| a.pinned && a.position.is_some()) {
        assert_eq!(places.get(&actor.id).copied(), actor.position, "{method:?}");
    }
    places
}

fn check_all(map: &TerritoryMap) {
    let values = values(map);
    for method in methods(&values) {
        check(map, method);
    }
}

fn random_ties(n: usize, n_ties: usize) -> Vec<(usize, usize)> {
    (1..=n_ties).map(|k| (k % n, (k * k + k / 7 + k / n) % n)).collect()
}

#[test]
fn odd_maps_are_laid_out_too() {
    for n in [0, 1, 2, 3] {
        check_all(&map_of(n, &[]));
        check_all(&told_map(n, &[]));
    }
    check_all(&map_of(2, &[(0, 1); 200]));
    check_all(&map_of(30, &[]));
    check_all(&told_map(61, &(1..61).map(|leaf| (0, leaf)).collect::<Vec<_>>()));
    check_all(&told_map(60, &random_ties(60, 400)));
    let mut piled = told_map(40, &random_ties(40, 60));
    for number in 0..40 {
        let place = GeoPoint::new(-73.0, 46.0);
        let actor = Actor {
            coordinates: place,
            position: Some(Point::new(7.0, 7.0)),
            ..piled.actor(id(number)).unwrap().clone()
        };
        piled.replace_actor(actor).unwrap();
    }
    check_all(&piled);
}

#[test]
fn large_maps_keep_everybody_apart() {
    check_all(&told_map(900, &random_ties(900, 2_500)));
}

#[test]
fn who_is_hidden_is_not_placed_and_who_cancels_places_nobody() {
    let map = told_map(30, &random_ties(30, 50));
    let values = values(&map);
    let filter = Filter { hidden_roles: [Role::Csss].into(), ..Filter::default() };
    let n_shown = map.actors().filter(|a| a.role != Role::Csss).count();
    let request =
        LayoutRequest { map: &map, filter: &filter, seed: 1, keep_pinned: true, cancel: &|| false, progress: &|_| () };
    for method in methods(&values) {
        let places = lay_out(&request, method);
        assert_eq!(places.len(), n_shown, "{method:?}");
        assert!(places.keys().all(|id| map.actor(*id).unwrap().role != Role::Csss));
        assert!(lay_out(&LayoutRequest { cancel: &|| true, ..request }, method).is_empty(), "{method:?}");
    }
}

#[test]
fn referrals_run_down_the_bands() {
    let mut map = map_of(9, &[]);
    for number in 0..9 {
        let line = ServiceLine::ALL[number / 3];
        let actor = Actor { service_line: Some(line), ..map.actor(id(number)).unwrap().clone() };
        map.replace_actor(actor).unwrap();
    }
    for (k, (a, b)) in [(0, 3), (1, 4), (2, 5), (3, 6), (4, 7), (0, 8)].into_iter().enumerate() {
        map.insert_link(Link::new(LinkId::from_number(k as u128), id(a), id(b), LinkKind::ReferralCorridor)).unwrap();
    }
    let places = check(&map, Method::Layered);
    assert!(map.links().all(|l| places[&l.source].y + 100.0 < places[&l.target].y));
}

#[test]
fn drawings_have_about_the_proportions_of_a_screen() {
    let map = told_map(300, &random_ties(300, 600));
    let values = values(&map);
    for method in methods(&values).into_iter().take(3) {
        let places = check(&map, method);
        let frames = places.iter().map(|(id, p)| Room::of(map.actor(*id).unwrap()).at(*p));
        let size = Frame::around(frames).unwrap().size();
        assert!((1.0..2.6).contains(&(size.x / size.y)), "{method:?}: {size:?}");
    }
}

#[test]
fn whoever_has_more_stands_nearer_to_the_middle() {
    let map = told_map(60, &random_ties(60, 120));
    let values: BTreeMap<ActorId, f64> = map.actors().enumerate().map(|(k, a)| (a.id, k as f64)).collect();
    let places = check(&map, Method::Concentric(&values));
    let middle = places[&id(59)];
    let radius = |number: usize| {
        let p = places[&id(number)] - middle;
        (p.x / 1.6).hypot(p.y)
    };
    assert!(radius(57) < radius(30) && radius(30) < radius(2), "{} {} {}", radius(57), radius(30), radius(2));
}

#[test]
fn outlines_of_sectors_never_overlap() {
    for n in [12, 80, 300] {
        let map = told_map(n, &random_ties(n, 2 * n));
        let places = check(&map, Method::Sectors);
        let mut groups: BTreeMap<Option<&Sector>, (Vec<Point>, Vec<Room>)> = BTreeMap::new();
        for actor in map.actors() {
            let group = groups.entry(actor.sectors.first()).or_default();
            group.0.push(places[&actor.id]);
            group.1.push(Room::of(actor));
        }
        let hulls: Vec<Vec<Point>> = groups.values().map(|(places, rooms)| outline(places, rooms)).collect();
        for (k, one) in hulls.iter().enumerate() {
            for other in &hulls[k + 1..] {
                let over = way_out((one, Point::default()), (other, Point::default()));
                assert!(over.is_none_or(|way| way.x.hypot(way.y) < 1.0), "{n}: {over:?}");
            }
        }
    }
}

#[test]
fn actors_stand_near_their_true_place() {
    let map = told_map(60, &random_ties(60, 90));
    let places = check(&map, Method::Territory);
    let projection = projection_of(&map).unwrap();
    let mut off: Vec<f32> =
        map.actors().filter_map(|a| Some(places[&a.id].distance(projection.place(a.coordinates?)))).collect();
    off.sort_by(f32::total_cmp);
    assert!(off[off.len() / 2] < 60.0 && off[off.len() - 1] < 260.0, "{off:?}");
}

#[test]
fn actors_alone_at_their_place_stand_exactly_there() {
    let mut map = map_of(4, &[(0, 3)]);
    for number in 0..3 {
        let place = GeoPoint::new(-73.0 + number as f64, 46.0 + number as f64);
        let actor = Actor { coordinates: place, ..map.actor(id(number)).unwrap().clone() };
        map.replace_actor(actor).unwrap();
    }
    let places = check(&map, Method::Territory);
    let projection = projection_of(&map).unwrap();
    for number in 0..3 {
        let place = projection.place(map.actor(id(number)).unwrap().coordinates.unwrap());
        assert!(places[&id(number)].distance(place) < 0.1);
    }
    assert!(places[&id(3)].distance(places[&id(0)]) < 500.0);
    assert!(projection_of(&map_of(3, &[])).is_none());
}

fn any_map(max_actors: usize) -> impl Strategy<Value = TerritoryMap> {
    (1..=max_actors)
        .prop_flat_map(|n| (Just(n), proptest::collection::vec((0..n, 0..n), 0..2 * n)))
        .prop_map(|(n, ties)| told_map(n, &ties))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, max_shrink_iters: 20, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_same_seed_gives_the_same_drawing(map in any_map(60), seed: u64) {
        let values = values(&map);
        for method in methods(&values) {
            prop_assert_eq!(laid_out(&map, method, seed), laid_out(&map, method, seed));
        }
    }

    #[test]
    fn pinned_actors_never_move(
        map in any_map(70),
        pins in proptest::collection::btree_map(0_usize..70, (-900.0_f32..900.0, -900.0_f32..900.0), 1..6),
    ) {
        let mut map = map;
        for (number, (x, y)) in pins.into_iter().filter(|(number, _)| *number < map.n_actors()).collect::<Vec<_>>() {
            let place = Some(Point::new(x, y));
            let pinned = Actor { pinned: true, position: place, ..map.actor(id(number)).unwrap().clone() };
            map.replace_actor(pinned).unwrap();
        }
        check_all(&map);
    }
}
