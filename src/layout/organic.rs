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
    for (number, (members, part)) in network.parts().into_iter().enumerate() {
        if pace.is_cancelled() {
            return BTreeMap::new();
        }
        let drawing = Drawing {
            rooms: members.iter().map(|&i| rooms[i]).collect(),
            held_at: members.iter().map(|&i| held_at[i]).collect(),
            share: 0.95 * members.len() as f64 / network.len() as f64,
            network: part,
            pace,
        };
        let drawn = drawing.draw(seed.wrapping_add(number as u64), with_room);
        for (&i, place) in members.iter().zip(drawn) {
            places[i] = place;
        }
        if members.iter().any(|&i| held_at[i].is_some()) { anchored.extend(members) } else { afloat.push(members) }
    }
    let held: Vec<bool> = held_at.iter().map(Option::is_some).collect();
    let base = settle(&anchored, &mut places, &rooms, &held);
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
fn settle(members: &[usize], places: &mut [Point], rooms: &[Room], held: &[bool]) -> Option<Frame> {
    let mut own_places: Vec<Point> = members.iter().map(|&i| places[i]).collect();
    let own_rooms: Vec<Room> = members.iter().map(|&i| rooms[i]).collect();
    let own_held: Vec<bool> = members.iter().map(|&i| held[i]).collect();
    keep_apart(&mut own_places, &own_rooms, &own_held);
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
