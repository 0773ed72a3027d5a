//! Places become positions: pinned actors where they were, the others apart from each other and rounded.

use super::LayoutRequest;
use super::network::Network;
use super::organic::tenth;
use super::pace::Pace;
use super::room::{Frame, Room};
use super::spacing::{keep_apart, mean};
use crate::model::{ActorId, Point};
use std::collections::BTreeMap;

/// Where those stand that may not move.
pub(super) fn held_at(request: &LayoutRequest, network: &Network) -> Vec<Option<Point>> {
    network.actors.iter().map(|a| a.position.filter(|_| request.keep_pinned && a.pinned)).collect()
}

/// The room of every actor of a network.
pub(super) fn rooms(network: &Network) -> Vec<Room> {
    network.actors.iter().map(|a| Room::of(a)).collect()
}

/// Positions out of a drawing that does not know of pinned actors: it moves as a whole to where most of them are, they
/// take their own places, and whoever is then in the way steps aside. Without pinned actors its middle is the origin.
pub(super) fn seated(
    network: &Network,
    rooms: &[Room],
    mut places: Vec<Point>,
    held_at: &[Option<Point>],
) -> BTreeMap<ActorId, Point> {
    let moves: Vec<Point> = held_at.iter().zip(&places).filter_map(|(held, place)| Some((*held)? - *place)).collect();
    let shift = if moves.is_empty() {
        Frame::around_all(&places, rooms).map_or(Point::default(), |frame| frame.middle() * -1.0)
    } else {
        mean(moves)
    };
    for (place, held) in places.iter_mut().zip(held_at) {
        *place = held.unwrap_or(*place + shift);
    }
    settled(network, rooms, places, held_at)
}

/// Positions out of places that are final but for overlaps.
pub(super) fn settled(
    network: &Network,
    rooms: &[Room],
    mut places: Vec<Point>,
    held_at: &[Option<Point>],
) -> BTreeMap<ActorId, Point> {
    let held: Vec<bool> = held_at.iter().map(Option::is_some).collect();
    keep_apart(&mut places, rooms, &held, &Pace::of_an_instant());
    let rounded = |place: Point| Point::new(tenth(place.x), tenth(place.y));
    let places = places.into_iter().zip(held_at).map(|(place, held)| held.unwrap_or_else(|| rounded(place)));
    network.actors.iter().map(|a| a.id).zip(places).collect()
}
