//! Stress of a large network, from some of its pairs: ties, and everyone with a few actors far from each other, each of
//! which stands for those around it (Ortmann, Klimenta and Brandes 2016). Brought down by stochastic descent as in
//! Zheng, Pawar and Goodman (2018), all actors at once against where the others stood a moment ago: the same drawing
//! whatever the number of cores.

use super::hops::{far_apart, hops_from_each};
use super::network::Network;
use super::pace::Pace;
use super::pairs::Fit;
use crate::model::Point;
use rand::Rng;
use rand::seq::SliceRandom;
use rand_pcg::Pcg64Mcg;
use rayon::iter::{IndexedParallelIterator, IntoParallelRefIterator, ParallelIterator};
use rayon::slice::ParallelSliceMut;

/// Actors that all others keep their distance to.
const N_PIVOTS: usize = 200;
/// Neighbours of neighbours that each actor keeps its distance to, drawn at random: without them, those with the same
/// neighbours would all stand in one place.
const N_SIBLINGS: usize = 8;
/// Most actors that one of them stands for.
const MAX_STOOD_FOR: f32 = 25.0;
/// Actors drawn at random whose distances to all others tell how good a drawing is.
const N_WITNESSES: usize = 48;
/// Pivots looked at between two looks at where the others stand.
const N_AT_ONCE: usize = 8;
/// Rounds of descent.
const N_ROUNDS: i32 = 36;
/// Step of the last round, as a share of what would bring two tied actors to their distance at once.
const LAST_STEP: f32 = 0.05;
/// Steps of majorization at the end.
const N_STEPS: usize = 12;

/// A large network, seen from its pivots.
pub(super) struct SparsePairs {
    neighbours: Vec<Vec<u32>>,
    /// Some actors two ties away, and how much each of them counts.
    siblings: Vec<(Vec<u32>, f32)>,
    pivots: Vec<usize>,
    /// Distances of all from each pivot.
    hops: Vec<Vec<u16>>,
    /// How many actors each pivot stands for within a number of ties of it.
    around: Vec<Vec<f32>>,
    witnesses: Vec<usize>,
    witnessed: Vec<Vec<u16>>,
    held: Vec<bool>,
    longest: f32,
}

impl SparsePairs {
    /// The pairs kept of a connected network; those held do not move.
    pub(super) fn of(network: &Network, held: &[bool], rng: &mut Pcg64Mcg, pace: &Pace) -> Self {
        let (pivots, hops) = far_apart(network, N_PIVOTS, pace);
        let longest = hops.iter().flatten().copied().max().map_or(1.0, f32::from);
        let around = regions(&hops, network.len());
        let witnesses: Vec<usize> = (0..N_WITNESSES).map(|_| rng.random_range(0..network.len())).collect();
        let witnessed = hops_from_each(network, &witnesses, pace);
        let neighbours = network.neighbours.iter().map(|near| near.iter().map(|&j| j as u32).collect()).collect();
        let siblings = (0..network.len()).map(|i| siblings(network, i, rng)).collect();
        Self { neighbours, siblings, pivots, hops, around, witnesses, witnessed, held: held.to_vec(), longest }
    }

    /// Brings the stress down from any start; stops early when cancelled. Tells of `share` of the work.
    pub(super) fn descend(&self, places: &mut [Point], rng: &mut Pcg64Mcg, pace: &Pace, share: f64) {
        let first_step = self.longest * self.longest;
        let cooling = (LAST_STEP / first_step).ln() / (N_ROUNDS - 1) as f32;
        let mut order: Vec<usize> = (0..self.pivots.len()).collect();
        for round in 0..N_ROUNDS {
            let step = first_step * (cooling * round as f32).exp();
            order.shuffle(rng);
            for chunk in order.chunks(N_AT_ONCE) {
                if pace.is_cancelled() {
                    return;
                }
                self.update(places, |i, seen| {
                    chunk.iter().fold(seen[i], |at, &p| self.pulled_to_pivot(i, p, at, seen[self.pivots[p]], step))
                });
            }
            self.update(places, |i, seen| {
                let (siblings, weight) = &self.siblings[i];
                let share = (step * weight).min(1.0);
                let at = siblings.iter().fold(seen[i], |at, &j| pulled(at, seen[j as usize], 2.0, share));
                self.neighbours[i].iter().fold(at, |at, &j| pulled(at, seen[j as usize], 1.0, step.min(1.0)))
            });
            pace.advance(share * 0.8 / f64::from(N_ROUNDS));
        }
        for _ in 0..N_STEPS {
            if pace.is_cancelled() {
                return;
            }
            self.step(places);
            pace.advance(share * 0.2 / N_STEPS as f64);
        }
    }

    /// One step of majorization, at the scale of the network's own distances.
    pub(super) fn step(&self, places: &mut [Point]) {
        self.update(places, |i, seen| {
            let mut sum = (Point::default(), 0.0_f32);
            let mut add = |other: Point, length: f32, weight: f32| {
                let apart = seen[i] - other;
                let distance = apart.x.hypot(apart.y).max(1e-6);
                sum.0 = sum.0 + (other + apart * (length / distance) - seen[i]) * weight;
                sum.1 += weight;
            };
            self.neighbours[i].iter().for_each(|&j| add(seen[j as usize], 1.0, 1.0));
            let (siblings, weight) = &self.siblings[i];
            for &j in siblings {
                add(seen[j as usize], 2.0, *weight);
            }
            for (p, &pivot) in self.pivots.iter().enumerate() {
                let length = self.hops[p][i];
                if length > 1 {
                    add(seen[pivot], f32::from(length), self.weight(p, length));
                }
            }
            seen[i] + sum.0 * (0.8 / sum.1.max(1e-12))
        });
    }

    /// How well a drawing fits, by the pairs of some actors with all others.
    pub(super) fn fit(&self, places: &[Point]) -> Fit {
        let of_witness = |(&witness, hops): (&usize, &Vec<u16>)| {
            let others = places.iter().zip(hops).filter(|(_, hops)| **hops > 0);
            let shares = others.map(|(p, hops)| f64::from(p.distance(places[witness])) / f64::from(*hops));
            shares.fold(Fit::default(), Fit::and)
        };
        let fits: Vec<Fit> = self.witnesses.par_iter().zip(&self.witnessed).map(of_witness).collect();
        fits.into_iter().fold(Fit::default(), Fit::with)
    }

    /// Moves everyone who is free at once, by where all stood.
    fn update(&self, places: &mut [Point], new: impl Fn(usize, &[Point]) -> Point + Sync) {
        let seen = places.to_vec();
        let chunk = 256;
        places.par_chunks_mut(chunk).enumerate().for_each(|(c, places)| {
            for (i, place) in (c * chunk..).zip(places).filter(|(i, _)| !self.held[*i]) {
                *place = new(i, &seen);
            }
        });
    }

    /// How much a pair with a pivot counts: the pivot stands for those around it, up to half the way.
    fn weight(&self, pivot: usize, length: u16) -> f32 {
        let around = &self.around[pivot];
        let reach = usize::from(length / 2).min(around.len() - 1);
        around[reach] / f32::from(length).powi(2)
    }

    fn pulled_to_pivot(&self, i: usize, pivot: usize, at: Point, other: Point, step: f32) -> Point {
        let length = self.hops[pivot][i];
        if length < 2 {
            return at;
        }
        pulled(at, other, f32::from(length), (step * self.weight(pivot, length)).min(1.0))
    }
}

/// Some actors exactly two ties away from one, and how much each counts.
fn siblings(network: &Network, i: usize, rng: &mut Pcg64Mcg) -> (Vec<u32>, f32) {
    let near = &network.neighbours[i];
    let mut found = Vec::with_capacity(N_SIBLINGS);
    for _ in 0..2 * N_SIBLINGS {
        if near.is_empty() || found.len() == N_SIBLINGS {
            break;
        }
        let through = &network.neighbours[near[rng.random_range(0..near.len())]];
        let j = through[rng.random_range(0..through.len())];
        if j != i && near.binary_search(&j).is_err() {
            found.push(j as u32);
        }
    }
    let n_siblings: usize = near.iter().map(|&k| network.neighbours[k].len() - 1).sum();
    let stood_for = (n_siblings as f32 / found.len().max(1) as f32).clamp(1.0, MAX_STOOD_FOR);
    (found, stood_for / 4.0)
}

/// Half the way towards the right distance from another, times a share.
fn pulled(at: Point, other: Point, length: f32, share: f32) -> Point {
    let apart = other - at;
    let distance = (apart.x * apart.x + apart.y * apart.y + 1e-12).sqrt();
    at + apart * (0.5 * share * (distance - length) / distance)
}

/// For each pivot, how many actors nearer to it than to other pivots lie within 0, 1, 2… ties of it.
fn regions(hops: &[Vec<u16>], n: usize) -> Vec<Vec<f32>> {
    let mut around: Vec<Vec<f32>> = vec![vec![0.0]; hops.len()];
    for i in 0..n {
        if let Some(p) = (0..hops.len()).min_by_key(|&p| hops[p][i]) {
            let length = usize::from(hops[p][i]);
            if around[p].len() <= length {
                around[p].resize(length + 1, 0.0);
            }
            around[p][length] += 1.0;
        }
    }
    for counts in &mut around {
        for k in 1..counts.len() {
            counts[k] += counts[k - 1];
        }
    }
    around
}
