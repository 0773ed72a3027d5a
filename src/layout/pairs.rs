//! Stress of all pairs of a connected network, and its descent: stochastic gradient descent (Zheng, Pawar and Goodman
//! 2018), then majorization (Gansner, Koren and North 2004) for the last touch.
//!
//! Actors are given seats in a random order, and pairs are kept by how many seats lie between their ends: a stretch of
//! one such list moves actors that are all different, so that several pairs are looked at with one instruction.

use super::hops::hops_from_each;
use super::network::Network;
use super::pace::Pace;
use crate::model::Point;
use rand::seq::SliceRandom;
use rand_pcg::Pcg64Mcg;
use rayon::iter::{IntoParallelIterator, IntoParallelRefIterator, ParallelIterator};

/// Pairs looked at with one instruction, or a few.
const LANES: usize = 8;
/// Rounds of stochastic descent.
const N_ROUNDS: i32 = 24;
/// Step of the last round, as a share of what would bring two tied actors to their distance at once.
const LAST_STEP: f32 = 0.05;

/// All pairs of a network with their distances.
// Invariant: `lengths[o - 1][k]` is the distance between those in seats k and (k + o) modulo n.
pub(super) struct AllPairs {
    order: Vec<usize>,
    lengths: Vec<Vec<f32>>,
    weights: Vec<f32>,
    /// 1 for who may move, 0 for who is held.
    free: Vec<f32>,
    longest: f32,
}

/// Where those in each seat stand.
#[derive(Debug, Clone, Default)]
struct Cloud {
    x: Vec<f32>,
    y: Vec<f32>,
}

/// How a drawing's distances compare with those wanted, over some pairs.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Fit {
    n: f64,
    sum: f64,
    squares: f64,
}

impl Fit {
    /// With one pair more, `share` times as far apart as wanted.
    pub(super) fn and(self, share: f64) -> Self {
        Self { n: self.n + 1.0, sum: self.sum + share, squares: self.squares + share * share }
    }

    /// With one pair less.
    pub(super) fn less(self, share: f64) -> Self {
        Self { n: self.n - 1.0, sum: self.sum - share, squares: self.squares - share * share }
    }

    /// Both together.
    pub(super) fn with(self, other: Self) -> Self {
        Self { n: self.n + other.n, sum: self.sum + other.sum, squares: self.squares + other.squares }
    }

    /// Mean square of what is too far or too near, at the best scale: 0 to 1.
    pub(super) fn stress(self) -> f64 {
        if self.squares > 0.0 { (1.0 - self.sum * self.sum / (self.n * self.squares)).max(0.0) } else { 0.0 }
    }

    /// By what the drawing is to be multiplied to be as large as wanted.
    pub(super) fn scale(self) -> f64 {
        if self.squares > 0.0 { self.sum / self.squares } else { 1.0 }
    }
}

impl AllPairs {
    /// The pairs of a connected network; those held do not move.
    pub(super) fn of(network: &Network, held: &[bool], rng: &mut Pcg64Mcg, pace: &Pace) -> Self {
        let n = network.len();
        let mut order: Vec<usize> = (0..n).collect();
        order.shuffle(rng);
        let rows = hops_from_each(network, &order, pace);
        let length = |k: usize, o: usize| f32::from(rows[k][order[(k + o) % n]].max(1));
        let n_of = |o: usize| if 2 * o == n { o } else { n };
        let lengths: Vec<Vec<f32>> =
            (1..=n / 2).into_par_iter().map(|o| (0..n_of(o)).map(|k| length(k, o)).collect()).collect();
        let weights = rows
            .par_iter()
            .map(|row| row.iter().filter(|hops| **hops > 0).map(|hops| f32::from(*hops).powi(-2)).sum())
            .collect();
        let longest = rows.iter().flatten().copied().max().map_or(1.0, f32::from);
        let free = order.iter().map(|&i| if held[i] { 0.0 } else { 1.0 }).collect();
        Self { order, lengths, weights, free, longest }
    }

    /// Brings the stress down from any start to a low place; stops early when cancelled. Tells of `share` of the work.
    pub(super) fn descend(&self, places: &mut [Point], rng: &mut Pcg64Mcg, pace: &Pace, share: f64) {
        let mut cloud = self.seated(places);
        let mut offsets: Vec<usize> = (1..=self.lengths.len()).collect();
        let first_step = self.longest * self.longest;
        let cooling = (LAST_STEP / first_step).ln() / (N_ROUNDS - 1) as f32;
        for round in 0..N_ROUNDS {
            if pace.is_cancelled() {
                return;
            }
            let step = first_step * (cooling * round as f32).exp();
            offsets.shuffle(rng);
            for &offset in &offsets {
                self.pull_apart_by(offset, step, &mut cloud);
            }
            pace.advance(share * 0.6 / f64::from(N_ROUNDS));
        }
        self.settle(&mut cloud, pace, share * 0.4);
        self.unseat(&cloud, places);
    }

    /// Majorization with momentum, which starts anew whenever the stress rises.
    fn settle(&self, cloud: &mut Cloud, pace: &Pace, share: f64) {
        const N_STEPS: usize = 40;
        const ENOUGH: f64 = 2e-5;
        let (mut before, mut lowest, mut lowest_at) = (cloud.clone(), f64::INFINITY, cloud.clone());
        let mut speed = 1.0_f32;
        let mut last = f64::INFINITY;
        for _ in 0..N_STEPS {
            if pace.is_cancelled() {
                return;
            }
            let (pulls, fit) = self.pulls(cloud);
            let stress = fit.stress();
            if stress < lowest {
                (lowest, lowest_at) = (stress, cloud.clone());
            }
            let stepped = self.stepped(cloud, &pulls);
            let has_risen = stress > last;
            if !has_risen && last - stress < ENOUGH * stress {
                break;
            }
            let next_speed = if has_risen { 1.0 } else { f32::midpoint(1.0, (4.0 * speed * speed + 1.0).sqrt()) };
            let momentum = if has_risen { 0.0 } else { (speed - 1.0) / next_speed };
            for (at, (new, old)) in [(&mut cloud.x, (&stepped.x, &before.x)), (&mut cloud.y, (&stepped.y, &before.y))] {
                for ((at, new), old) in at.iter_mut().zip(new).zip(old) {
                    *at = new + momentum * (new - old);
                }
            }
            (before, speed, last) = (stepped, next_speed, stress);
            pace.advance(share / N_STEPS as f64);
        }
        *cloud = lowest_at;
    }

    /// One step of majorization, at the scale of the network's own distances.
    pub(super) fn step(&self, places: &mut [Point]) {
        let cloud = self.seated(places);
        let (pulls, _) = self.pulls(&cloud);
        self.unseat(&self.stepped(&cloud, &pulls), places);
    }

    /// How well a drawing fits.
    pub(super) fn fit(&self, places: &[Point]) -> Fit {
        self.pulls(&self.seated(places)).1
    }

    /// Distances between one actor and all others, by the number of the actor.
    pub(super) fn distances(&self) -> Vec<Vec<f32>> {
        let n = self.order.len();
        let mut distances = vec![vec![0.0; n]; n];
        for (o, lengths) in (1..).zip(&self.lengths) {
            for (k, &length) in lengths.iter().enumerate() {
                let (a, b) = (self.order[k], self.order[(k + o) % n]);
                distances[a][b] = length;
                distances[b][a] = length;
            }
        }
        distances
    }

    fn seated(&self, places: &[Point]) -> Cloud {
        Cloud {
            x: self.order.iter().map(|&i| places[i].x).collect(),
            y: self.order.iter().map(|&i| places[i].y).collect(),
        }
    }

    /// Tells where everyone stands; those held stay to the last bit.
    fn unseat(&self, cloud: &Cloud, places: &mut [Point]) {
        for (k, &i) in self.order.iter().enumerate() {
            if self.free[k] > 0.0 {
                places[i] = Point { x: cloud.x[k], y: cloud.y[k] };
            }
        }
    }

    /// The two stretches of pairs that lie a number of seats apart: seats between, first pair and end in the list.
    fn stretches(&self, offset: usize) -> [(usize, usize, usize); 2] {
        let n = self.order.len();
        let n_pairs = self.lengths[offset - 1].len();
        [(offset, 0, n - offset), (n - offset, n - offset, n_pairs.max(n - offset))]
    }

    fn pull_apart_by(&self, offset: usize, step: f32, cloud: &mut Cloud) {
        for (apart, start, end) in self.stretches(offset) {
            let lengths = &self.lengths[offset - 1][start..end];
            // Fewer seats between than lanes: the same actor would be moved twice at once.
            let n_wide = if apart >= LANES { lengths.len() / LANES * LANES } else { 0 };
            for k in (0..n_wide).step_by(LANES) {
                pull::<LANES>(cloud, &self.free, &lengths[k..k + LANES], (k, k + apart), step);
            }
            for k in n_wide..lengths.len() {
                pull::<1>(cloud, &self.free, &lengths[k..=k], (k, k + apart), step);
            }
        }
    }

    /// What majorization would have each move by, times its weight; and how well the drawing fits.
    fn pulls(&self, cloud: &Cloud) -> (Cloud, Fit) {
        let n = self.order.len();
        let mut pulls = Cloud { x: vec![0.0; n], y: vec![0.0; n] };
        let mut fit = Fit { n: (n * n.saturating_sub(1) / 2) as f64, sum: 0.0, squares: 0.0 };
        for offset in 1..=self.lengths.len() {
            for (apart, start, end) in self.stretches(offset) {
                let lengths = &self.lengths[offset - 1][start..end];
                let n_wide = if apart >= LANES { lengths.len() / LANES * LANES } else { 0 };
                for k in (0..n_wide).step_by(LANES) {
                    add_pull::<LANES>(cloud, &mut pulls, &lengths[k..k + LANES], (k, k + apart), &mut fit);
                }
                for k in n_wide..lengths.len() {
                    add_pull::<1>(cloud, &mut pulls, &lengths[k..=k], (k, k + apart), &mut fit);
                }
            }
        }
        (pulls, fit)
    }

    fn stepped(&self, cloud: &Cloud, pulls: &Cloud) -> Cloud {
        let moved = |at: &[f32], pull: &[f32]| {
            at.iter()
                .zip(pull)
                .zip(self.weights.iter().zip(&self.free))
                .map(|((at, p), (w, f))| at + f * p / w)
                .collect()
        };
        Cloud { x: moved(&cloud.x, &pulls.x), y: moved(&cloud.y, &pulls.y) }
    }
}

/// Some numbers in a row.
fn some<const N: usize>(from: &[f32], at: usize) -> [f32; N] {
    let mut some = [0.0; N];
    some.copy_from_slice(&from[at..at + N]);
    some
}

/// Moves the ends of some pairs towards their distance, half the way each, or the whole when the other is held.
#[inline]
fn pull<const N: usize>(cloud: &mut Cloud, free: &[f32], lengths: &[f32], (a, b): (usize, usize), step: f32) {
    let (mut ax, mut ay, mut bx, mut by) =
        (some::<N>(&cloud.x, a), some::<N>(&cloud.y, a), some::<N>(&cloud.x, b), some::<N>(&cloud.y, b));
    let (free_a, free_b) = (some::<N>(free, a), some::<N>(free, b));
    let lengths = some::<N>(lengths, 0);
    for l in 0..N {
        let (dx, dy) = (bx[l] - ax[l], by[l] - ay[l]);
        let distance = (dx * dx + dy * dy + 1e-12).sqrt();
        let share = step / (lengths[l] * lengths[l]);
        let share = if share < 1.0 { share } else { 1.0 };
        let way = share * (distance - lengths[l]) / distance;
        let for_a = way * free_a[l] * (1.0 - 0.5 * free_b[l]);
        let for_b = way * free_b[l] * (1.0 - 0.5 * free_a[l]);
        ax[l] += for_a * dx;
        ay[l] += for_a * dy;
        bx[l] -= for_b * dx;
        by[l] -= for_b * dy;
    }
    cloud.x[a..a + N].copy_from_slice(&ax);
    cloud.y[a..a + N].copy_from_slice(&ay);
    cloud.x[b..b + N].copy_from_slice(&bx);
    cloud.y[b..b + N].copy_from_slice(&by);
}

#[inline]
fn add_pull<const N: usize>(cloud: &Cloud, pulls: &mut Cloud, lengths: &[f32], (a, b): (usize, usize), fit: &mut Fit) {
    let (ax, ay, bx, by) =
        (some::<N>(&cloud.x, a), some::<N>(&cloud.y, a), some::<N>(&cloud.x, b), some::<N>(&cloud.y, b));
    let lengths = some::<N>(lengths, 0);
    let (mut px, mut py, mut shares) = ([0.0_f32; N], [0.0_f32; N], [0.0_f32; N]);
    for l in 0..N {
        let (dx, dy) = (bx[l] - ax[l], by[l] - ay[l]);
        let distance = (dx * dx + dy * dy + 1e-12).sqrt();
        let way = (1.0 - lengths[l] / distance) / (lengths[l] * lengths[l]);
        px[l] = way * dx;
        py[l] = way * dy;
        shares[l] = distance / lengths[l];
    }
    for l in 0..N {
        pulls.x[a + l] += px[l];
        pulls.y[a + l] += py[l];
    }
    for l in 0..N {
        pulls.x[b + l] -= px[l];
        pulls.y[b + l] -= py[l];
    }
    fit.sum += f64::from(shares.iter().sum::<f32>());
    fit.squares += f64::from(shares.iter().map(|s| s * s).sum::<f32>());
}
