//! The last touch on a small drawing: one actor at a time goes where its ties are easier to follow.

use super::crossing::Entanglement;
use super::network::Network;
use super::pace::Pace;
use super::pairs::Fit;
use super::room::{Frame, Room};
use super::spacing::mean;
use super::spread::{FOR_CLARITY, UNSEEN};
use super::stress::{Stress, TIE_LENGTH};
use crate::model::Point;
use rand::Rng;
use rand_pcg::Pcg64Mcg;

/// How often every actor is looked at, at most.
const N_ROUNDS: usize = 16;
/// Places tried for an actor in a round.
const N_TRIED: usize = 32;

/// Moves one actor at a time, to free room within the drawing only, as long as it gets better and the stress stays
/// next to the lowest.
pub(super) fn untangle(
    network: &Network,
    places: &mut [Point],
    rooms: &[Room],
    stress: &Stress,
    lowest: f64,
    rng: &mut Pcg64Mcg,
    pace: &Pace,
) {
    let Some(sheet) = Frame::around_all(places, rooms) else { return };
    let Stress::All(pairs) = stress else { return };
    let mut judge = Judge {
        network,
        rooms,
        ties: network.ties().collect(),
        lengths: pairs.distances(),
        fit: pairs.fit(places),
        allowed: lowest * FOR_CLARITY + UNSEEN,
        sheet,
    };
    for _ in 0..N_ROUNDS {
        let mut moved = false;
        for i in 0..places.len() {
            moved |= judge.improve(i, places, rng);
        }
        if !moved || pace.is_cancelled() {
            return;
        }
    }
}

struct Judge<'a> {
    network: &'a Network<'a>,
    rooms: &'a [Room],
    ties: Vec<(usize, usize)>,
    /// How many ties each two are from each other.
    lengths: Vec<Vec<f32>>,
    fit: Fit,
    allowed: f64,
    sheet: Frame,
}

impl Judge<'_> {
    /// Moves an actor to the best of some places, if one is better than its own.
    fn improve(&mut self, i: usize, places: &mut [Point], rng: &mut Pcg64Mcg) -> bool {
        let middle = mean(self.network.neighbours[i].iter().map(|&j| places[j]));
        let others = self.without(i, places);
        let stress_before = self.fit.stress();
        let before = places[i];
        let (mut lowest, mut best, mut best_fit) = (self.cost(i, places, self.fit), before, self.fit);
        for attempt in 0..N_TRIED {
            let from = if attempt % 2 == 0 { before } else { middle };
            let reach = TIE_LENGTH * 3.0 * (attempt + 1) as f32 / N_TRIED as f32;
            let mut offset = || (rng.random::<f32>() * 2.0 - 1.0) * reach;
            places[i] = from + Point { x: offset(), y: offset() };
            if !self.is_free(i, places) {
                continue;
            }
            let fit = self.with(i, places, others);
            let stress = fit.stress();
            if stress > self.allowed && stress >= stress_before {
                continue;
            }
            let cost = self.cost(i, places, fit);
            if cost < lowest - 1e-3 {
                (lowest, best, best_fit) = (cost, places[i], fit);
            }
        }
        places[i] = best;
        self.fit = best_fit;
        best != before
    }

    fn shares<'a>(&'a self, i: usize, places: &'a [Point]) -> impl Iterator<Item = f64> + 'a {
        let far = move |j: usize| f64::from(places[i].distance(places[j]) / self.lengths[i][j]);
        (0..places.len()).filter(move |&j| j != i).map(far)
    }

    /// How well the others fit among themselves.
    fn without(&self, i: usize, places: &[Point]) -> Fit {
        self.shares(i, places).fold(self.fit, Fit::less)
    }

    fn with(&self, i: usize, places: &[Point], others: Fit) -> Fit {
        self.shares(i, places).fold(others, Fit::and)
    }

    fn is_free(&self, i: usize, places: &[Point]) -> bool {
        let frame = self.rooms[i].at(places[i]);
        self.sheet.holds(&frame) && (0..places.len()).all(|j| j == i || !frame.overlaps(&self.rooms[j].at(places[j])))
    }

    /// What the drawing costs, but for what does not depend on where one actor stands.
    fn cost(&self, i: usize, places: &[Point], fit: Fit) -> f32 {
        let n = places.len() as f32;
        let strain = n * n / 4.0 * fit.stress() as f32;
        Entanglement::at(i, self.network, &self.ties, places, self.rooms).cost() + strain
    }
}
