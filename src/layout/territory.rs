//! By place on the territory: known coordinates projected, the others beside those they are tied to.
//!
//! The projection is that of the map's outline where it has one, so that both agree; otherwise it follows from the
//! coordinates of all actors of the map, in sight or not, so that a filter does not shift the ground.

use super::network::Network;
use super::newcomer::place_newcomers;
use super::organic;
use super::pace::Pace;
use super::room::Room;
use super::seated::{held_at, rooms, settled};
use super::spacing::{keep_apart, mean};
use super::{LayoutRequest, organic::lay_out};
use crate::model::{Actor, ActorId, Point, Projection, TerritoryMap};
use std::collections::BTreeMap;

/// The projection in which a map is drawn by place; `None` when none of its actors has coordinates and it has no outline.
pub fn projection_of(map: &TerritoryMap) -> Option<Projection> {
    map.outline().map(|outline| outline.projection()).or_else(|| Projection::of_actors(map))
}

/// How many actors in sight have coordinates: when none has, the territory layout is the organic one.
pub fn n_located(request: &LayoutRequest) -> usize {
    request.map.actors().filter(|a| request.filter.shows_actor(a) && a.coordinates.is_some()).count()
}

pub(super) fn territory(request: &LayoutRequest) -> BTreeMap<ActorId, Point> {
    let network = Network::in_sight(request.map, request.filter);
    let held_at = held_at(request, &network);
    let Some(projection) = projection_of(request.map).filter(|_| n_located(request) > 0) else {
        return organic(request);
    };
    let true_place = |actor: &Actor| actor.coordinates.map(|c| projection.place(c));
    // Pinned actors stand where they are pinned, wherever they are on Earth.
    let known: Vec<Option<Point>> =
        network.actors.iter().zip(&held_at).map(|(actor, held)| held.or_else(|| true_place(actor))).collect();
    (request.progress)(0.1);
    let known = nudged(&network, &known, &held_at, &Pace::of_part(request.cancel));
    (request.progress)(0.5);
    if (request.cancel)() {
        return BTreeMap::new();
    }
    let n_known = known.iter().flatten().count();
    if 2 * n_known < network.len() {
        let mut places = lay_out(&network, &known, request.seed, &Pace::of_part(request.cancel), true);
        if (request.cancel)() {
            places.clear();
        }
        return places;
    }
    let mut places: BTreeMap<ActorId, Point> =
        network.actors.iter().zip(&known).filter_map(|(actor, place)| Some((actor.id, (*place)?))).collect();
    places.extend(beside_ties(request.map, &places, &network));
    if (request.cancel)() {
        return BTreeMap::new();
    }
    (request.progress)(1.0);
    places
}

/// Places apart from each other, those of pinned actors untouched, each as near as may be to where it was.
fn nudged(network: &Network, known: &[Option<Point>], held_at: &[Option<Point>], pace: &Pace) -> Vec<Option<Point>> {
    let members: Vec<usize> = (0..known.len()).filter(|&i| known[i].is_some()).collect();
    let part = network.part(&members);
    let own_rooms = rooms(&part);
    let own_held: Vec<Option<Point>> = members.iter().map(|&i| held_at[i]).collect();
    let mut places: Vec<Point> = members.iter().filter_map(|&i| known[i]).collect();
    fan_out(&mut places, &own_held);
    let held: Vec<bool> = own_held.iter().map(Option::is_some).collect();
    keep_apart(&mut places, &own_rooms, &held, pace);
    let positions = settled(&part, &own_rooms, places, &own_held);
    network.actors.iter().map(|a| positions.get(&a.id).copied()).collect()
}

/// Many actors at one address are set around it at once, as the seeds of a sunflower: pushed apart from one point, they
/// would go farther.
fn fan_out(places: &mut [Point], held_at: &[Option<Point>]) {
    const STEP: Point = Point { x: 86.0, y: 62.0 };
    const GOLDEN_ANGLE: f32 = 2.399_963_1;
    let room = Room::typical();
    let cell = |p: &Point| ((p.x / room.half.x).round() as i64, (p.y / room.half.y).round() as i64);
    let mut crowds: BTreeMap<(i64, i64), Vec<usize>> = BTreeMap::new();
    for i in (0..places.len()).filter(|&i| held_at[i].is_none()) {
        crowds.entry(cell(&places[i])).or_default().push(i);
    }
    for members in crowds.values_mut().filter(|members| members.len() > 2) {
        let middle = mean(members.iter().map(|&i| places[i]));
        members.sort_by(|&i, &j| places[i].distance(middle).total_cmp(&places[j].distance(middle)).then(i.cmp(&j)));
        for (k, &i) in members.iter().enumerate() {
            let (sin, cos) = ((k as f32 * GOLDEN_ANGLE) % std::f32::consts::TAU).sin_cos();
            let out = (k as f32).sqrt();
            places[i] = middle + Point { x: STEP.x * out * cos, y: STEP.y * out * sin };
        }
    }
}

/// Places for the actors in sight that have none yet: as newcomers to a map on which only the others stand.
fn beside_ties(map: &TerritoryMap, placed: &BTreeMap<ActorId, Point>, network: &Network) -> BTreeMap<ActorId, Point> {
    let mut ground = map.clone();
    let ids: Vec<ActorId> = map.actors().map(|a| a.id).collect();
    for id in ids {
        // Never refused: the actor is on the map.
        let _ = ground.set_position(id, placed.get(&id).copied());
    }
    let unplaced: Vec<ActorId> = network.actors.iter().map(|a| a.id).filter(|id| !placed.contains_key(id)).collect();
    place_newcomers(&ground, &unplaced)
}
