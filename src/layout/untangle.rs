//! The last touch on a small drawing: one actor at a time goes where its ties are easier to follow.

use super::crossing::Entanglement;
use super::network::Network;
use super::room::{Frame, Room};
use super::spacing::mean;
use super::stress::{Drawn, Spring, TIE_LENGTH, fitting_scale, narrow_distance};
use crate::model::Point;
use rand::Rng;
use rand_pcg::Pcg64Mcg;

/// Larger networks cross whatever one does.
const MAX_ACTORS: usize = 150;
/// How often every actor is looked at, at most.
const N_ROUNDS: usize = 16;
/// Places tried for an actor in a round.
const N_TRIED: usize = 32;

/// Moves actors that are not held, one at a time and to free room within the drawing only, as long as it gets better.
pub(super) fn untangle(
    network: &Network,
    drawn: &mut Drawn,
    rooms: &[Room],
    held: &[bool],
    springs: &[Spring],
    rng: &mut Pcg64Mcg,
) {
    if network.len() > MAX_ACTORS {
        return;
    }
    let Some(sheet) = Frame::around_all(&drawn.places, rooms) else { return };
    let lengths = lengths(springs, drawn);
    let judge = Judge { network, rooms, ties: network.ties().collect(), lengths, breadth: drawn.breadth, sheet };
    for _ in 0..N_ROUNDS {
        let mut moved = false;
        for i in (0..held.len()).filter(|&i| !held[i]) {
            moved |= judge.improve(i, &mut drawn.places, rng);
        }
        if !moved {
            return;
        }
    }
}

/// How far apart each two should be, at the scale of the drawing.
fn lengths(springs: &[Spring], drawn: &Drawn) -> Vec<Vec<f32>> {
    let scale = fitting_scale(springs, drawn).recip();
    let mut lengths = vec![vec![f32::INFINITY; drawn.places.len()]; drawn.places.len()];
    for spring in springs {
        lengths[spring.a][spring.b] = spring.length * scale;
        lengths[spring.b][spring.a] = spring.length * scale;
    }
    lengths
}

struct Judge<'a> {
    network: &'a Network<'a>,
    rooms: &'a [Room],
    ties: Vec<(usize, usize)>,
    lengths: Vec<Vec<f32>>,
    breadth: f32,
    sheet: Frame,
}

impl Judge<'_> {
    /// Moves an actor to the best of some places, if one is better than its own.
    fn improve(&self, i: usize, places: &mut [Point], rng: &mut Pcg64Mcg) -> bool {
        let middle = mean(self.network.neighbours[i].iter().map(|&j| places[j]));
        let mut lowest = self.cost(i, places);
        let mut best = places[i];
        let before = best;
        for attempt in 0..N_TRIED {
            let from = if attempt % 2 == 0 { before } else { middle };
            let reach = TIE_LENGTH * 3.0 * (attempt + 1) as f32 / N_TRIED as f32;
            let mut offset = || (rng.random::<f32>() * 2.0 - 1.0) * reach;
            places[i] = from + Point { x: offset(), y: offset() };
            if !self.is_free(i, places) {
                continue;
            }
            let cost = self.cost(i, places);
            if cost < lowest - 1e-3 {
                (lowest, best) = (cost, places[i]);
            }
        }
        places[i] = best;
        best != before
    }

    fn is_free(&self, i: usize, places: &[Point]) -> bool {
        let frame = self.rooms[i].at(places[i]);
        self.sheet.holds(&frame) && (0..places.len()).all(|j| j == i || !frame.overlaps(&self.rooms[j].at(places[j])))
    }

    /// What the place of one actor costs: its part of the cost of the whole drawing.
    fn cost(&self, i: usize, places: &[Point]) -> f32 {
        let strain: f32 = (0..places.len())
            .filter(|&j| j != i)
            .map(|j| (narrow_distance(places[i], places[j], self.breadth) / self.lengths[i][j] - 1.0).powi(2))
            .sum();
        Entanglement::at(i, self.network, &self.ties, places, self.rooms).cost() + strain / 2.0
    }
}
