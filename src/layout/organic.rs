//! The organic layout: tied actors near each other, central ones in the middle, each with room for its label.

use super::LayoutRequest;
use super::drawing::Drawing;
use super::network::Network;
use super::pace::Pace;
use super::pack::pack;
use super::room::{Frame, Room};
use super::spacing::keep_apart;
use super::spread::SCREEN;
use crate::model::{ActorId, Point};
use rayon::iter::{IndexedParallelIterator, IntoParallelIterator, ParallelIterator};
use std::collections::BTreeMap;

/// Positions for every actor in sight; the same request, the same positions. Actors that are held keep theirs to the
/// last bit. Empty when cancelled.
pub fn organic(request: &LayoutRequest) -> BTreeMap<ActorId, Point> {
    draw(request, true)
}

/// The same before labels are given room: the drawing of lowest stress that was found, its ties all of about one
/// length, boxes over each other. What the stress of other programs is compared with.
pub fn organic_without_room(request: &LayoutRequest) -> BTreeMap<ActorId, Point> {
    draw(request, false)
}

fn draw(request: &LayoutRequest, with_room: bool) -> BTreeMap<ActorId, Point> {
    let network = Network::in_sight(request.map, request.filter);
    let held_at: Vec<Option<Point>> =
        network.actors.iter().map(|a| a.position.filter(|_| request.keep_pinned && a.pinned)).collect();
    let pace = Pace::new(request.cancel, request.progress);
    lay_out(&network, &held_at, request.seed, &pace, with_room)
}

/// Positions for every actor of a network, those held where they are told to be. Empty when cancelled.
pub(super) fn lay_out(
    network: &Network,
    held_at: &[Option<Point>],
    seed: u64,
    pace: &Pace,
    with_room: bool,
) -> BTreeMap<ActorId, Point> {
    let rooms: Vec<Room> = network.actors.iter().map(|a| Room::of(a)).collect();
    let mut places = vec![Point::default(); network.len()];
    let (mut anchored, mut afloat) = (Vec::new(), Vec::new());
    let draw_part = |(number, (members, part)): (usize, (Vec<usize>, Network))| {
        let drawing = Drawing {
            rooms: members.iter().map(|&i| rooms[i]).collect(),
            held_at: members.iter().map(|&i| held_at[i]).collect(),
            share: 0.95 * members.len() as f64 / network.len() as f64,
            network: part,
            pace,
        };
        let drawn = drawing.draw(seed.wrapping_add(number as u64), with_room);
        (members, drawn)
    };
    let drawn: Vec<_> = network.parts().into_par_iter().enumerate().map(draw_part).collect();
    if pace.is_cancelled() {
        return BTreeMap::new();
    }
    for (members, drawn) in drawn {
        for (&i, place) in members.iter().zip(drawn) {
            places[i] = place;
        }
        if members.iter().any(|&i| held_at[i].is_some()) { anchored.extend(members) } else { afloat.push(members) }
    }
    let held: Vec<bool> = held_at.iter().map(Option::is_some).collect();
    let base = settle(&anchored, &mut places, &rooms, &held, pace);
    pack(&afloat, &mut places, &rooms, base, SCREEN);
    if pace.is_cancelled() {
        return BTreeMap::new();
    }
    pace.advance(1.0);
    let shift = if anchored.is_empty() { centring(&places, &rooms) } else { Point::default() };
    let rounded = |place: Point| Point::new(tenth(place.x + shift.x), tenth(place.y + shift.y));
    let ids = network.actors.iter().map(|a| a.id);
    let places = places.into_iter().zip(held_at).map(|(place, held)| held.unwrap_or_else(|| rounded(place)));
    ids.zip(places).collect()
}

/// Keeps the parts that hold a pinned actor out of each other's way; the box around them all.
fn settle(members: &[usize], places: &mut [Point], rooms: &[Room], held: &[bool], pace: &Pace) -> Option<Frame> {
    let mut own_places: Vec<Point> = members.iter().map(|&i| places[i]).collect();
    let own_rooms: Vec<Room> = members.iter().map(|&i| rooms[i]).collect();
    let own_held: Vec<bool> = members.iter().map(|&i| held[i]).collect();
    keep_apart(&mut own_places, &own_rooms, &own_held, pace);
    for (&i, place) in members.iter().zip(own_places) {
        places[i] = place;
    }
    Frame::around(members.iter().map(|&i| rooms[i].at(places[i])))
}

fn centring(places: &[Point], rooms: &[Room]) -> Point {
    let frame = Frame::around_all(places, rooms);
    frame.map_or(Point::default(), |f| f.middle() * -1.0)
}

/// A tenth of a unit is finer than any screen, and keeps files readable.
pub(super) fn tenth(value: f32) -> f32 {
    (value * 10.0).round() / 10.0
}

#[cfg(test)]
mod tests {
    use super::super::hops::hops_from;
    use super::super::pairs::Fit;
    use super::super::tests::{core, id, map_of};
    use super::*;
    use crate::model::{Actor, Filter, TerritoryMap};
    use std::sync::Mutex;
    use std::sync::atomic::{AtomicUsize, Ordering};

    fn drawn(map: &TerritoryMap, with_room: bool) -> BTreeMap<ActorId, Point> {
        let filter = Filter::default();
        let (cancel, progress) = (|| false, |_| ());
        let request =
            LayoutRequest { map, filter: &filter, seed: 1, keep_pinned: true, cancel: &cancel, progress: &progress };
        if with_room { organic(&request) } else { organic_without_room(&request) }
    }

    /// Full normalised stress of a connected map.
    fn stress(map: &TerritoryMap, places: &BTreeMap<ActorId, Point>) -> f64 {
        let network = Network::in_sight(map, &Filter::default());
        let at: Vec<Point> = network.actors.iter().map(|a| places[&a.id]).collect();
        let of =
            |i: usize| hops_from(&network, i).into_iter().enumerate().skip(i + 1).map(move |(j, hops)| (i, j, hops));
        let share = |(i, j, hops): (usize, usize, u16)| f64::from(at[i].distance(at[j])) / f64::from(hops);
        (0..at.len()).flat_map(of).map(share).fold(Fit::default(), Fit::and).stress()
    }

    fn size(places: &BTreeMap<ActorId, Point>) -> Point {
        let points: Vec<Point> = places.values().copied().collect();
        Frame::of_points(&points).unwrap().size()
    }

    fn n_overlaps(map: &TerritoryMap, places: &BTreeMap<ActorId, Point>) -> usize {
        let mut frames: Vec<Frame> = places.iter().map(|(id, p)| core(map.actor(*id).unwrap(), *p)).collect();
        frames.sort_by(|a, b| a.min.x.total_cmp(&b.min.x));
        let overlaps = |(k, one): (usize, &Frame)| {
            let near = frames[k + 1..].iter().take_while(|other| other.min.x < one.max.x);
            near.filter(|other| other.overlaps(one)).count()
        };
        frames.iter().enumerate().map(overlaps).sum()
    }

    fn path(n: usize) -> TerritoryMap {
        map_of(n, &(1..n).map(|i| (i - 1, i)).collect::<Vec<_>>())
    }

    fn grid(side: usize) -> TerritoryMap {
        let across = (0..side * side).filter(|i| i % side > 0).map(|i| (i - 1, i));
        map_of(side * side, &across.chain((side..side * side).map(|i| (i - side, i))).collect::<Vec<_>>())
    }

    fn star(n: usize) -> TerritoryMap {
        map_of(n, &(1..n).map(|leaf| (0, leaf)).collect::<Vec<_>>())
    }

    fn tangle(n: usize) -> TerritoryMap {
        map_of(n, &(1..3 * n).map(|k| (k % n, (k * k + k / 7) % n)).collect::<Vec<_>>())
    }

    #[test]
    fn a_path_is_straight_and_level() {
        let places = drawn(&path(12), false);
        assert!(stress(&path(12), &places) < 1e-5);
        assert!(size(&places).y < 0.05 * size(&places).x, "{:?}", size(&places));
        let with_room = drawn(&path(40), true);
        assert!(size(&with_room).y < 0.2 * size(&with_room).x, "{:?}", size(&with_room));
    }

    /// The numbers are those of the best of many runs of Graphviz's neato.
    #[test]
    fn the_stress_is_as_low_as_it_gets() {
        for (map, best) in [(grid(5), 0.022_06), (grid(10), 0.016_41), (star(30), 0.151_1)] {
            let found = stress(&map, &drawn(&map, false));
            assert!(found < 1.01 * best, "{found} {best}");
        }
    }

    #[test]
    fn room_for_labels_costs_a_tenth_of_the_stress_at_most() {
        for map in [grid(5), star(61), tangle(40), tangle(200), path(30)] {
            let (before, after) = (drawn(&map, false), drawn(&map, true));
            let (low, high) = (stress(&map, &before), stress(&map, &after));
            assert!(high < 1.1 * low + 5e-5, "{low} {high}");
            assert_eq!(n_overlaps(&map, &after), 0);
        }
    }

    #[test]
    fn the_number_of_cores_changes_nothing() {
        for map in [tangle(60), tangle(300), tangle(2_100)] {
            let with = |n: usize| {
                let pool = rayon::ThreadPoolBuilder::new().num_threads(n).build().unwrap();
                pool.install(|| drawn(&map, true))
            };
            assert_eq!(with(1), with(3));
        }
    }

    #[test]
    fn a_star_of_thousands_does_not_fall_in_on_itself() {
        let map = star(2_500);
        let places = drawn(&map, true);
        assert_eq!(n_overlaps(&map, &places), 0);
        assert!(size(&places).x < 20_000.0, "{:?}", size(&places));
    }

    #[test]
    fn thousands_without_ties_fill_a_screen() {
        let map = map_of(3_000, &[]);
        let places = drawn(&map, true);
        assert_eq!(n_overlaps(&map, &places), 0);
        let Point { x, y } = size(&places);
        assert!((1.5..2.1).contains(&(x / y)), "{x} {y}");
    }

    #[test]
    fn a_pinned_actor_takes_the_drawing_with_it() {
        let mut map = grid(5);
        let place = Point::new(3_000.0, -2_000.0);
        let pinned = Actor { pinned: true, position: Some(place), ..map.actor(id(7)).unwrap().clone() };
        map.replace_actor(pinned).unwrap();
        let places = drawn(&map, true);
        assert_eq!(places[&id(7)], place);
        assert!(stress(&map, &places) < 1.1 * 0.022_06);
    }

    #[test]
    fn progress_only_grows_and_a_cancel_ends_it_anywhere() {
        for map in [tangle(120), tangle(400), tangle(2_100)] {
            let told = Mutex::new(Vec::new());
            let progress = |share: f32| told.lock().unwrap().push(share);
            let filter = Filter::default();
            let never = || false;
            let request = LayoutRequest {
                map: &map,
                filter: &filter,
                seed: 1,
                keep_pinned: true,
                cancel: &never,
                progress: &progress,
            };
            assert_eq!(organic(&request).len(), map.n_actors());
            let told = told.lock().unwrap().clone();
            assert!(told.len() > 10 && told.is_sorted(), "{told:?}");
            assert_eq!(told.last(), Some(&1.0));
            for patience in [0, 3, 40, 200] {
                let asked = AtomicUsize::new(0);
                let cancel = || asked.fetch_add(1, Ordering::Relaxed) >= patience;
                assert!(organic(&LayoutRequest { cancel: &cancel, progress: &|_| (), ..request }).is_empty());
            }
        }
    }
}
