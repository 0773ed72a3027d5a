//! The organic layout: tied actors near each other, central ones in the middle, each with room for its label.

use super::LayoutRequest;
use super::crossing::Entanglement;
use super::network::Network;
use super::pack::pack;
use super::room::{Frame, Room, keep_apart, push_apart};
use super::stress::{Drawn, Spring, TIE_LENGTH, mean_stress, relax, springs};
use super::untangle::untangle;
use crate::model::{ActorId, Point};
use rand::{Rng, SeedableRng};
use rand_pcg::Pcg64Mcg;
use std::collections::BTreeMap;

/// Width over height of the drawing: that of a screen.
const SCREEN: f32 = 16.0 / 9.0;
/// How much wider than high the room around an actor is, where held actors forbid to fit the screen afterwards.
const BREADTH: f32 = 1.35;
/// Share of the drawing that actors and labels fill at most before they are spread.
const MAX_FILL: f32 = 0.3;

/// Positions for every actor in sight; the same request, the same positions. Actors that are held keep theirs to the
/// last bit. Empty when cancelled.
pub fn organic(request: &LayoutRequest) -> BTreeMap<ActorId, Point> {
    let network = Network::in_sight(request.map, request.filter);
    let held_at: Vec<Option<Point>> =
        network.actors.iter().map(|a| a.position.filter(|_| request.keep_pinned && a.pinned)).collect();
    let rooms: Vec<Room> = network.actors.iter().map(|a| Room::of(a)).collect();
    let mut places = vec![Point::default(); network.len()];
    let (mut anchored, mut afloat) = (Vec::new(), Vec::new());
    for (number, members) in network.components().into_iter().enumerate() {
        if (request.cancel)() {
            return BTreeMap::new();
        }
        let mut drawing = Drawing {
            network: network.part(&members),
            rooms: members.iter().map(|&i| rooms[i]).collect(),
            held_at: members.iter().map(|&i| held_at[i]).collect(),
            cancelled: request.cancel,
        };
        let drawn = drawing.draw(request.seed.wrapping_add(number as u64));
        for (&i, place) in members.iter().zip(drawn) {
            places[i] = place;
        }
        if members.iter().any(|&i| held_at[i].is_some()) { anchored.extend(members) } else { afloat.push(members) }
    }
    let held: Vec<bool> = held_at.iter().map(Option::is_some).collect();
    let base = settle(&anchored, &mut places, &rooms, &held);
    pack(&afloat, &mut places, &rooms, base, SCREEN);
    if (request.cancel)() {
        return BTreeMap::new();
    }
    let shift = if anchored.is_empty() { centring(&places, &rooms) } else { Point::default() };
    let rounded = |place: Point| Point::new(tenth(place.x + shift.x), tenth(place.y + shift.y));
    let ids = network.actors.iter().map(|a| a.id);
    let places = places.into_iter().zip(&held_at).map(|(place, held)| held.unwrap_or_else(|| rounded(place)));
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
    let frame = Frame::around(places.iter().zip(rooms).map(|(place, room)| room.at(*place)));
    frame.map_or(Point::default(), |f| f.middle() * -1.0)
}

/// A tenth of a unit is finer than any screen, and keeps files readable.
pub(super) fn tenth(value: f32) -> f32 {
    (value * 10.0).round() / 10.0
}

/// One connected part being drawn.
struct Drawing<'a> {
    network: Network<'a>,
    rooms: Vec<Room>,
    held_at: Vec<Option<Point>>,
    cancelled: &'a dyn Fn() -> bool,
}

impl Drawing<'_> {
    /// The best of several tries: small parts are drawn many times, as many as still take no time.
    fn draw(&mut self, seed: u64) -> Vec<Point> {
        const PAIRS_AT_ONCE: usize = 1_000_000;
        const N_FINALISTS: usize = 4;
        let n = self.network.len();
        let n_tries = if n < 3 { 1 } else { (PAIRS_AT_ONCE / (n * n)).clamp(1, 100) };
        let mut rng = Pcg64Mcg::seed_from_u64(seed);
        let mut springs = springs(&self.network, &mut rng);
        let mut drawn: Vec<(f32, Drawn)> = Vec::with_capacity(n_tries);
        while drawn.len() < n_tries && !(drawn.len() > 0 && (self.cancelled)()) {
            let attempt = self.attempt(&mut springs, &mut rng);
            drawn.push((self.cost(&attempt, &springs), attempt));
        }
        drawn.sort_by(|(one, _), (other, _)| one.total_cmp(other));
        drawn.truncate(N_FINALISTS);
        let held = self.held();
        for (cost, drawn) in &mut drawn {
            untangle(&self.network, drawn, &self.rooms, &held, &springs, &mut rng);
            *cost = self.cost(drawn, &springs);
        }
        let best = drawn.into_iter().min_by(|(one, _), (other, _)| one.total_cmp(other));
        best.map(|(_, drawn)| drawn.places).unwrap_or_default()
    }

    fn held(&self) -> Vec<bool> {
        self.held_at.iter().map(Option::is_some).collect()
    }

    fn attempt(&self, springs: &mut [Spring], rng: &mut Pcg64Mcg) -> Drawn {
        let held = self.held();
        let anchored = held.contains(&true);
        let mut places = self.scattered(rng);
        relax(&mut places, springs, &held, rng, self.cancelled);
        let breadth = if anchored {
            for (place, held_at) in places.iter_mut().zip(&self.held_at) {
                place.x *= BREADTH;
                *place = held_at.unwrap_or(*place);
            }
            BREADTH
        } else {
            self.fit_screen(&mut places)
        };
        even_out(&mut places, &self.rooms, &held);
        keep_apart(&mut places, &self.rooms, &held);
        Drawn { places, breadth }
    }

    /// Where the descent starts: around the held actors, in its own space, which is less broad than the drawing.
    fn scattered(&self, rng: &mut Pcg64Mcg) -> Vec<Point> {
        let narrowed = |p: Point| Point { x: p.x / BREADTH, y: p.y };
        let anchors: Vec<Point> = self.held_at.iter().flatten().copied().map(narrowed).collect();
        let middle = anchors.iter().fold(Point::default(), |sum, p| sum + *p) * (1.0 / anchors.len().max(1) as f32);
        let spread = TIE_LENGTH * (self.network.len() as f32).sqrt();
        let mut anywhere = || (rng.random::<f32>() - 0.5) * spread;
        self.held_at
            .iter()
            .map(|held| held.map_or_else(|| middle + Point { x: anywhere(), y: anywhere() }, narrowed))
            .collect()
    }

    /// Lays the long axis horizontally, what commands above what obeys, and gives the proportions of a screen and
    /// enough room. Returns how much broader it made it.
    fn fit_screen(&self, places: &mut [Point]) -> f32 {
        turn_long_axis(places);
        let descent: f32 = self.network.descents.iter().map(|&(upper, lower)| places[lower].y - places[upper].y).sum();
        if descent < 0.0 {
            places.iter_mut().for_each(|p| p.y = -p.y);
        }
        let frame = Frame::around(places.iter().zip(&self.rooms).map(|(p, room)| room.at(*p)));
        let Some(size) = frame.map(|f| f.size()) else { return 1.0 };
        let breadth = (SCREEN * size.y / size.x).clamp(0.6, 2.0);
        let filled = self.rooms.iter().map(Room::area).sum::<f32>() / (size.x * size.y);
        let growth = (filled / MAX_FILL).sqrt().max(1.0);
        for place in places {
            *place = Point { x: place.x * growth * breadth.sqrt(), y: place.y * growth / breadth.sqrt() };
        }
        breadth
    }

    /// What spoils a drawing, the lower the better.
    fn cost(&self, drawn: &Drawn, springs: &[Spring]) -> f32 {
        let n = drawn.places.len() as f32;
        let entanglement = Entanglement::of(&self.network, &drawn.places, &self.rooms);
        entanglement.cost() + n * n / 4.0 * mean_stress(springs, drawn)
    }
}

/// Turns a drawing around its middle so that it is broadest from left to right.
fn turn_long_axis(places: &mut [Point]) {
    let middle = places.iter().fold(Point::default(), |sum, p| sum + *p) * (1.0 / places.len().max(1) as f32);
    let (xx, xy, yy) = places
        .iter()
        .map(|p| *p - middle)
        .fold((0.0, 0.0, 0.0), |(xx, xy, yy), p| (xx + p.x * p.x, xy + p.x * p.y, yy + p.y * p.y));
    let (sin, cos) = (-0.5 * (2.0 * xy).atan2(xx - yy)).sin_cos();
    for place in places {
        let p = *place - middle;
        *place = Point { x: p.x * cos - p.y * sin, y: p.x * sin + p.y * cos };
    }
}

/// Moves crowded actors a little towards the empty places of the drawing, so that more labels fit when it is seen
/// from afar.
fn even_out(places: &mut [Point], rooms: &[Room], held: &[bool]) {
    const N_ROUNDS: usize = 12;
    let Some(frame) = Frame::around(places.iter().zip(rooms).map(|(p, room)| room.at(*p))) else { return };
    let filled = rooms.iter().map(Room::area).sum::<f32>() / (frame.size().x * frame.size().y);
    let growth = (0.5 / filled).sqrt().clamp(1.0, 1.6);
    for _ in 0..N_ROUNDS {
        if !push_apart(places, rooms, held, growth) {
            return;
        }
    }
}
