//! By sector: the actors of each first sector together, those without any in a group of their own.
//!
//! Each group is drawn as a map of its own; groups then stand near those they have most ties with, turned over where that
//! shortens the ties between them, so that the outlines drawn around two groups never overlap.

use super::clusters::{Body, part, place_bodies};
use super::concentric::sectors_of;
use super::hull::outline;
use super::network::Network;
use super::organic::lay_out;
use super::pace::Pace;
use super::pack::pack;
use super::room::Room;
use super::seated::{held_at, rooms, seated};
use super::spacing::{keep_apart, mean};
use super::spread::SCREEN;
use super::trade::{Seats, trade};
use super::{LayoutRequest, organic};
use crate::model::{ActorId, Point};
use rand::SeedableRng;
use rand_pcg::Pcg64Mcg;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Groups beyond which they stand in rows, the largest first.
const MAX_BODIES: usize = 100;

pub(super) fn sectors(request: &LayoutRequest) -> BTreeMap<ActorId, Point> {
    let network = Network::in_sight(request.map, request.filter);
    let groups = groups(&network);
    if groups.len() < 2 {
        return organic(request);
    }
    let held_at = held_at(request, &network);
    let rooms = rooms(&network);
    let mut places = vec![Point::default(); network.len()];
    for (number, members) in groups.iter().enumerate() {
        let own_held: Vec<Option<Point>> = members.iter().map(|&i| held_at[i]).collect();
        let part = network.part(members);
        let (seed, pace) = (request.seed.wrapping_add(number as u64), Pace::of_part(request.cancel));
        let drawn = lay_out(&part, &own_held, seed, &pace, true);
        if (request.cancel)() {
            return BTreeMap::new();
        }
        for &i in members {
            places[i] = drawn.get(&network.actors[i].id).copied().unwrap_or_default();
        }
        (request.progress)(0.8 * (number + 1) as f32 / groups.len() as f32);
    }
    let is_held = |members: &[usize]| members.iter().any(|&i| held_at[i].is_some());
    if groups.len() > MAX_BODIES {
        let afloat: Vec<Vec<usize>> = groups.iter().filter(|members| !is_held(members)).cloned().collect();
        pack(&afloat, &mut places, &rooms, None, SCREEN);
    } else {
        let mut rng = Pcg64Mcg::seed_from_u64(request.seed);
        let n_ties = ties_between(&network, &groups);
        let body =
            |members: &[usize], places: &[Point]| Body::new(outline_of(members, places, &rooms), is_held(members));
        let mut bodies: Vec<Body> = groups.iter().map(|members| body(members, &places)).collect();
        place_bodies(&mut bodies, &n_ties, &mut rng);
        settle(&groups, &mut bodies, &mut places);
        for members in groups.iter().filter(|members| !is_held(members)) {
            turn_over(&network, members, &mut places, &rooms);
        }
        let held: Vec<bool> = held_at.iter().map(Option::is_some).collect();
        let seats = Seats { peers: &sectors_of(&network), slide: &|place, _| place };
        trade(&network, &mut places, &rooms, &held, &seats, &mut rng, request.cancel);
        if (request.cancel)() {
            return BTreeMap::new();
        }
        (request.progress)(0.95);
        let mut bodies: Vec<Body> = groups.iter().map(|members| body(members, &places)).collect();
        part(&mut bodies);
        settle(&groups, &mut bodies, &mut places);
    }
    seated(&network, &rooms, places, &held_at)
}

/// Members of each sector, the largest first.
fn groups(network: &Network) -> Vec<Vec<usize>> {
    let mut groups: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (i, sector) in sectors_of(network).into_iter().enumerate() {
        groups.entry(sector).or_default().push(i);
    }
    let mut groups: Vec<Vec<usize>> = groups.into_values().collect();
    groups.sort_by_key(|members| Reverse(members.len()));
    groups
}

fn ties_between(network: &Network, groups: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut group_of = vec![0; network.len()];
    for (number, members) in groups.iter().enumerate() {
        for &i in members {
            group_of[i] = number;
        }
    }
    let mut n_ties = vec![vec![0; groups.len()]; groups.len()];
    for (a, b) in network.ties().map(|(i, j)| (group_of[i], group_of[j])).filter(|(a, b)| a != b) {
        n_ties[a][b] += 1;
        n_ties[b][a] += 1;
    }
    n_ties
}

fn outline_of(members: &[usize], places: &[Point], rooms: &[Room]) -> Vec<Point> {
    let own_places: Vec<Point> = members.iter().map(|&i| places[i]).collect();
    let own_rooms: Vec<Room> = members.iter().map(|&i| rooms[i]).collect();
    outline(&own_places, &own_rooms)
}

/// Moves members with their bodies.
fn settle(groups: &[Vec<usize>], bodies: &mut [Body], places: &mut [Point]) {
    for (members, body) in groups.iter().zip(bodies) {
        for &i in members {
            places[i] = places[i] + body.moved;
        }
    }
}

/// Mirrors a group from left to right, from top to bottom, or both, where its ties to others then are shortest.
fn turn_over(network: &Network, members: &[usize], places: &mut [Point], rooms: &[Room]) {
    let middle = mean(members.iter().map(|&i| places[i]));
    let mirrored =
        |p: Point, (x, y): (f32, f32)| Point { x: middle.x + x * (p.x - middle.x), y: middle.y + y * (p.y - middle.y) };
    let outside = |i: usize| network.neighbours[i].iter().filter(|j| members.binary_search(j).is_err());
    let length = |way: (f32, f32)| -> f32 {
        members.iter().map(|&i| outside(i).map(|&j| mirrored(places[i], way).distance(places[j])).sum::<f32>()).sum()
    };
    let ways = [(1.0, 1.0), (-1.0, 1.0), (1.0, -1.0), (-1.0, -1.0)];
    let Some(way) = ways.into_iter().min_by(|a, b| length(*a).total_cmp(&length(*b))) else { return };
    let mut own_places: Vec<Point> = members.iter().map(|&i| mirrored(places[i], way)).collect();
    let own_rooms: Vec<Room> = members.iter().map(|&i| rooms[i]).collect();
    // Labels stay beneath: what was mirrored from top to bottom may need a little more room.
    keep_apart(&mut own_places, &own_rooms, &vec![false; members.len()], &Pace::of_an_instant());
    for (&i, place) in members.iter().zip(own_places) {
        places[i] = place;
    }
}
