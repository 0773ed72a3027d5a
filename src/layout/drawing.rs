//! One connected part of a network being drawn: several tries, each made fit for a screen, and the best one kept.

use super::crossing::Entanglement;
use super::network::Network;
use super::room::{Frame, Room};
use super::spacing::{keep_apart, mean, push_apart};
use super::stress::{Drawn, Spring, TIE_LENGTH, mean_stress, relax, springs};
use super::untangle::untangle;
use crate::model::Point;
use rand::{Rng, SeedableRng};
use rand_pcg::Pcg64Mcg;

/// Width over height of the drawing: that of a screen.
pub(super) const SCREEN: f32 = 16.0 / 9.0;
/// How much wider than high the room around an actor is, where held actors forbid to fit the screen afterwards.
const BREADTH: f32 = 1.35;
/// Share of the drawing that actors and labels fill at most before they are spread.
const MAX_FILL: f32 = 0.3;

/// One connected part being drawn.
pub(super) struct Drawing<'a> {
    /// Its actors and ties.
    pub(super) network: Network<'a>,
    /// Room of each actor.
    pub(super) rooms: Vec<Room>,
    /// Where those stand that may not move.
    pub(super) held_at: Vec<Option<Point>>,
    /// Asked between two tries and while the springs pull.
    pub(super) cancelled: &'a dyn Fn() -> bool,
}

impl Drawing<'_> {
    /// The best of several tries: small parts are drawn many times, as many as still take no time.
    pub(super) fn draw(&self, seed: u64) -> Vec<Point> {
        const PAIRS_AT_ONCE: usize = 1_000_000;
        const N_FINALISTS: usize = 4;
        let n = self.network.len();
        let n_tries = if n < 3 { 1 } else { (PAIRS_AT_ONCE / (n * n)).clamp(1, 100) };
        let mut rng = Pcg64Mcg::seed_from_u64(seed);
        let mut springs = springs(&self.network, &mut rng);
        let mut drawn: Vec<(f32, Drawn)> = Vec::with_capacity(n_tries);
        while drawn.len() < n_tries && (drawn.is_empty() || !(self.cancelled)()) {
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
        let mut places = self.scattered(rng);
        relax(&mut places, springs, &held, rng, self.cancelled);
        let breadth = if held.contains(&true) { self.fit_held(&mut places) } else { self.fit_screen(&mut places) };
        even_out(&mut places, &self.rooms, &held);
        keep_apart(&mut places, &self.rooms, &held);
        Drawn { places, breadth }
    }

    /// Where the descent starts: around the held actors, in its own space, which is less broad than the drawing.
    fn scattered(&self, rng: &mut Pcg64Mcg) -> Vec<Point> {
        let narrowed = |p: Point| Point { x: p.x / BREADTH, y: p.y };
        let middle = mean(self.held_at.iter().flatten().copied().map(narrowed));
        let spread = TIE_LENGTH * (self.network.len() as f32).sqrt();
        let mut anywhere = || (rng.random::<f32>() - 0.5) * spread;
        self.held_at
            .iter()
            .map(|held| held.map_or_else(|| middle + Point { x: anywhere(), y: anywhere() }, narrowed))
            .collect()
    }

    /// Broadens what was drawn around the held actors, which stay, and gives it enough room. Returns how much broader
    /// it made it.
    fn fit_held(&self, places: &mut [Point]) -> f32 {
        let anchors = places.iter().zip(&self.held_at).filter(|(_, held)| held.is_some()).map(|(place, _)| *place);
        let middle = mean(anchors);
        let broadened = |p: Point| Point { x: p.x * BREADTH, y: p.y };
        let growth =
            self.growth(Frame::around_all(places, &self.rooms).map_or(Point::default(), |f| broadened(f.size())));
        for (place, held_at) in places.iter_mut().zip(&self.held_at) {
            *place = held_at.unwrap_or_else(|| broadened(middle + (*place - middle) * growth));
        }
        BREADTH
    }

    /// How much larger a drawing of that size must become for its actors and labels not to be crowded.
    fn growth(&self, size: Point) -> f32 {
        let filled = self.rooms.iter().map(Room::area).sum::<f32>() / (size.x * size.y).max(1.0);
        (filled / MAX_FILL).sqrt().max(1.0)
    }

    /// Lays the long axis horizontally, what commands above what obeys, and gives the proportions of a screen and
    /// enough room. Returns how much broader it made it.
    fn fit_screen(&self, places: &mut [Point]) -> f32 {
        turn_long_axis(places);
        let descent: f32 = self.network.descents.iter().map(|&(upper, lower)| places[lower].y - places[upper].y).sum();
        if descent < 0.0 {
            for place in places.iter_mut() {
                place.y = -place.y;
            }
        }
        let frame = Frame::around_all(places, &self.rooms);
        let Some(size) = frame.map(|f| f.size()) else { return 1.0 };
        let breadth = (SCREEN * size.y / size.x).clamp(0.6, 2.0);
        let growth = self.growth(size);
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
    let middle = mean(places.iter().copied());
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
    let Some(frame) = Frame::around_all(places, rooms) else { return };
    let filled = rooms.iter().map(Room::area).sum::<f32>() / (frame.size().x * frame.size().y);
    let growth = (0.5 / filled).sqrt().clamp(1.0, 1.6);
    for _ in 0..N_ROUNDS {
        if !push_apart(places, rooms, held, growth) {
            return;
        }
    }
}
