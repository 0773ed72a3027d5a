//! Stress: the difference between how far apart actors are drawn and how far apart the network puts them, brought
//! down by stochastic gradient descent (Zheng, Pawar and Goodman 2018).

use super::network::Network;
use crate::model::Point;
use rand::Rng;
use rand::seq::SliceRandom;
use rand_pcg::Pcg64Mcg;

/// Length of an ordinary tie, in map units.
pub(super) const TIE_LENGTH: f32 = 170.0;
/// Networks up to this size look at all pairs, larger ones at some.
const MAX_ALL_PAIRS: usize = 600;
/// Actors that all others keep their distance to, in a large network.
const N_PIVOTS: usize = 40;
/// Actors that each keeps its distance to, drawn at random, in a large network.
const N_PARTNERS: usize = 50;
/// Rounds of descent.
const N_ROUNDS: i32 = 40;
/// What is left of the pull of the tightest pair in the last round.
const LAST_PULL: f32 = 0.02;

/// Two actors, how far apart they should be, and how strongly they are moved towards that.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spring {
    pub(super) a: usize,
    pub(super) b: usize,
    pub(super) length: f32,
    pull: f32,
}

/// Length of every tie, side by side with the neighbours: longer between actors that share few neighbours, so that
/// the many ties of a hub find room around it.
fn tie_lengths(network: &Network) -> Vec<Vec<f32>> {
    let length = |i: usize, j: usize| {
        let stretch = (1.0 + network.n_not_shared(i, j) as f32 / 8.0).sqrt();
        TIE_LENGTH * stretch.min(2.5)
    };
    network.neighbours.iter().enumerate().map(|(i, near)| near.iter().map(|&j| length(i, j)).collect()).collect()
}

/// The springs of a connected network.
pub(super) fn springs(network: &Network, rng: &mut Pcg64Mcg) -> Vec<Spring> {
    let lengths = tie_lengths(network);
    if network.len() > MAX_ALL_PAIRS {
        return sampled_springs(network, &lengths, rng);
    }
    let mut springs = Vec::with_capacity(network.len() * network.len() / 2);
    for a in 0..network.len() {
        let distances = network.distances_from(a, &lengths);
        springs.extend((0..a).map(|b| Spring::even(a, b, distances[b])));
    }
    springs
}

/// Springs along ties, between all actors and a few pivots far from each other, and between pairs drawn at random,
/// whose distance is that through the best pivot; each of these stands for many pairs that were not drawn.
fn sampled_springs(network: &Network, lengths: &[Vec<f32>], rng: &mut Pcg64Mcg) -> Vec<Spring> {
    let n = network.len();
    let ways = ways_to_pivots(network, lengths);
    let mut springs: Vec<Spring> = Vec::with_capacity(n * (N_PIVOTS + N_PARTNERS + 8));
    for (i, near) in network.neighbours.iter().enumerate() {
        springs.extend(near.iter().zip(&lengths[i]).filter(|(j, _)| i < **j).map(|(&j, &d)| Spring::even(i, j, d)));
        for distances in &ways {
            let pivot = distances.iter().position(|d| *d == 0.0).unwrap_or(i);
            if pivot != i {
                springs.push(Spring::even(i, pivot, distances[i]));
            }
        }
        for _ in 0..N_PARTNERS {
            let j = rng.random_range(0..n);
            if j != i && near.binary_search(&j).is_err() {
                let way = ways.iter().map(|distances| distances[i] + distances[j]).fold(f32::INFINITY, f32::min);
                springs.push(Spring::even(i, j, way).standing_for(n as f32 / (2 * N_PARTNERS) as f32));
            }
        }
    }
    springs
}

/// Distances of all actors from each of the pivots: the best tied actor first, then always the one farthest from
/// those before.
fn ways_to_pivots(network: &Network, lengths: &[Vec<f32>]) -> Vec<Vec<f32>> {
    let mut nearest = vec![f32::INFINITY; network.len()];
    let mut pivot = (0..network.len()).max_by_key(|&i| network.neighbours[i].len()).unwrap_or(0);
    let mut ways = Vec::with_capacity(N_PIVOTS);
    for _ in 0..N_PIVOTS {
        let distances = network.distances_from(pivot, lengths);
        nearest.iter_mut().zip(&distances).for_each(|(near, d)| *near = near.min(*d));
        pivot = (0..network.len()).max_by(|&i, &j| nearest[i].total_cmp(&nearest[j])).unwrap_or(0);
        ways.push(distances);
    }
    ways
}

impl Spring {
    fn even(a: usize, b: usize, length: f32) -> Self {
        let pull = (length * length).recip();
        Self { a, b, length, pull }
    }

    fn standing_for(self, n_pairs: f32) -> Self {
        Self { pull: self.pull * n_pairs, ..self }
    }
}

/// A drawing that was made broader than the springs alone would have it.
#[derive(Debug, Clone)]
pub(super) struct Drawn {
    /// Where each actor stands.
    pub(super) places: Vec<Point>,
    /// By how much more it was widened than heightened.
    pub(super) breadth: f32,
}

/// Distance as the springs see it, before the drawing was made broader.
pub(super) fn narrow_distance(a: Point, b: Point, breadth: f32) -> f32 {
    ((a.x - b.x) / breadth).hypot(a.y - b.y)
}

/// By what a drawing is to be multiplied to fit its springs best.
pub(super) fn fitting_scale(springs: &[Spring], drawn: &Drawn) -> f32 {
    let (sum, squares) = shares(springs, drawn).fold((0.0, 0.0), |(sum, squares), s| (sum + s, squares + s * s));
    if squares > 0.0 { sum / squares } else { 1.0 }
}

/// Mean stress of the springs, whatever the scale of the drawing.
pub(super) fn mean_stress(springs: &[Spring], drawn: &Drawn) -> f32 {
    let scale = fitting_scale(springs, drawn);
    shares(springs, drawn).map(|s| (s * scale - 1.0).powi(2)).sum::<f32>() / springs.len().max(1) as f32
}

/// How far apart the ends of each spring are drawn, in shares of its length.
fn shares<'a>(springs: &'a [Spring], drawn: &'a Drawn) -> impl Iterator<Item = f32> + 'a {
    springs.iter().map(|s| narrow_distance(drawn.places[s.a], drawn.places[s.b], drawn.breadth) / s.length)
}

/// Lets the springs pull; actors that are held stay. Stops early when cancelled.
pub(super) fn relax(
    places: &mut [Point],
    springs: &mut [Spring],
    held: &[bool],
    rng: &mut Pcg64Mcg,
    cancelled: &dyn Fn() -> bool,
) {
    let (weakest, strongest) =
        springs.iter().fold((f32::INFINITY, 0.0_f32), |(low, high), s| (low.min(s.pull), high.max(s.pull)));
    if springs.is_empty() {
        return;
    }
    let (first_step, last_step) = (weakest.recip(), LAST_PULL / strongest);
    let cooling = (last_step / first_step).ln() / (N_ROUNDS - 1) as f32;
    for round in 0..N_ROUNDS {
        if cancelled() {
            return;
        }
        let step = first_step * (cooling * round as f32).exp();
        springs.shuffle(rng);
        for spring in springs.iter() {
            pull(places, spring, step, held);
        }
    }
}

fn pull(places: &mut [Point], spring: &Spring, step: f32, held: &[bool]) {
    let Spring { a, b, length, pull } = *spring;
    let apart = places[b] - places[a];
    let distance = apart.x.hypot(apart.y);
    if distance < f32::EPSILON {
        return;
    }
    let way = apart * ((pull * step).min(1.0) * (distance - length) / distance);
    // Each goes half the way, or the whole of it when the other is held.
    let (for_a, for_b) = match (held[a], held[b]) {
        (true, true) => (0.0, 0.0),
        (true, false) => (0.0, 1.0),
        (false, true) => (1.0, 0.0),
        (false, false) => (0.5, 0.5),
    };
    places[a] = places[a] + way * for_a;
    places[b] = places[b] - way * for_b;
}
