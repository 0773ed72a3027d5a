//! Stress: the difference between how far apart actors are drawn and how far apart the network puts them, in ties.

use super::network::Network;
use super::pace::Pace;
use super::pairs::{AllPairs, Fit};
use super::sparse::SparsePairs;
use crate::model::Point;
use rand::Rng;
use rand_pcg::Pcg64Mcg;

/// Length of an ordinary tie, in map units.
pub(super) const TIE_LENGTH: f32 = 170.0;
/// Networks up to this size look at all pairs, larger ones at some.
const MAX_ALL_PAIRS: usize = 2_000;

/// The stress of a connected network, in all pairs or in some.
pub(super) enum Stress {
    /// Small enough for all pairs.
    All(AllPairs),
    /// Large.
    Sparse(SparsePairs),
}

impl Stress {
    /// Of a connected network; those held do not move.
    pub(super) fn of(network: &Network, held: &[bool], rng: &mut Pcg64Mcg, pace: &Pace) -> Self {
        if network.len() > MAX_ALL_PAIRS {
            Self::Sparse(SparsePairs::of(network, held, rng, pace))
        } else {
            Self::All(AllPairs::of(network, held, rng, pace))
        }
    }

    /// Brings it down, from where everyone stands, to a low place; tells of `share` of the work.
    pub(super) fn descend(&self, places: &mut [Point], rng: &mut Pcg64Mcg, pace: &Pace, share: f64) {
        match self {
            Self::All(pairs) => pairs.descend(places, rng, pace, share),
            Self::Sparse(pairs) => pairs.descend(places, rng, pace, share),
        }
    }

    /// One step down for a drawing whose ties are about one unit long.
    pub(super) fn step(&self, places: &mut [Point]) {
        match self {
            Self::All(pairs) => pairs.step(places),
            Self::Sparse(pairs) => pairs.step(places),
        }
    }

    /// How well a drawing fits, whatever its scale.
    pub(super) fn fit(&self, places: &[Point]) -> Fit {
        match self {
            Self::All(pairs) => pairs.fit(places),
            Self::Sparse(pairs) => pairs.fit(places),
        }
    }
}

/// Where a descent starts: at random, in ties, around the held actors, which stay.
pub(super) fn scattered(held_at: &[Option<Point>], middle: Point, rng: &mut Pcg64Mcg) -> Vec<Point> {
    let spread = (held_at.len() as f32).sqrt();
    let mut anywhere = || (rng.random::<f32>() - 0.5) * spread;
    held_at.iter().map(|held| held.unwrap_or_else(|| middle + Point { x: anywhere(), y: anywhere() })).collect()
}
