//! The last touch on a small drawing whose actors keep to rows or rings: two trade places, or one slides along its own,
//! where that makes ties easier to follow.

use super::crossing::Entanglement;
use super::network::Network;
use super::room::Room;
use super::stress::TIE_LENGTH;
use crate::model::Point;
use rand::Rng;
use rand_pcg::Pcg64Mcg;

/// Larger networks cross whatever one does.
const MAX_ACTORS: usize = 160;
const MAX_TIES: usize = 600;
/// Pairs of ties and actors looked at in all.
const WORK: usize = 150_000_000;
/// What a tie costs for each length of an ordinary one, beside one crossing.
const COST_OF_LENGTH: f32 = 0.3;
/// What a change for the worse may cost in the beginning and in the end.
const FIRST_HEAT: f32 = 1.2;
const LAST_HEAT: f32 = 0.02;

/// Who may sit where.
pub(super) struct Seats<'a> {
    /// Two of the same number may trade places.
    pub(super) peers: &'a [usize],
    /// Another place on the row or ring of a place: −1 to 1 times an ordinary tie along it.
    pub(super) slide: &'a dyn Fn(Point, f32) -> Point,
}

/// Simulated annealing over trades and slides; those held stay, and nobody comes to overlap another.
pub(super) fn trade(
    network: &Network,
    places: &mut [Point],
    rooms: &[Room],
    held: &[bool],
    seats: &Seats,
    rng: &mut Pcg64Mcg,
    cancel: &dyn Fn() -> bool,
) {
    let ties: Vec<(usize, usize)> = network.ties().collect();
    let n = network.len();
    if !(3..=MAX_ACTORS).contains(&n) || ties.is_empty() || ties.len() > MAX_TIES {
        return;
    }
    let table = Table { network, rooms, ties };
    let per_actor = 2 * table.ties.len() / n + 1;
    let n_tried = (WORK / (4 * (per_actor * (table.ties.len() + n) + table.ties.len()))).min(150_000);
    let mut best = places.to_vec();
    let (mut cost, mut lowest) = (0.0_f32, 0.0_f32);
    for attempt in 0..n_tried {
        if attempt % 1_000 == 0 && cancel() {
            return;
        }
        let heat = FIRST_HEAT * (LAST_HEAT / FIRST_HEAT).powf(attempt as f32 / n_tried as f32);
        let i = rng.random_range(0..n);
        let j = if attempt % 3 == 0 { i } else { rng.random_range(0..n) };
        let (turn, luck) = (rng.random_range(-1.0_f32..1.0), rng.random::<f32>());
        let is_alone = network.neighbours[i].is_empty() && network.neighbours[j].is_empty();
        if held[i] || held[j] || is_alone || seats.peers[i] != seats.peers[j] {
            continue;
        }
        let (at_i, at_j) = (places[i], places[j]);
        let before = table.cost(i, j, places);
        if i == j {
            places[i] = (seats.slide)(at_i, turn);
        } else {
            (places[i], places[j]) = (at_j, at_i);
        }
        let change = if table.is_free(i, places) && table.is_free(j, places) {
            table.cost(i, j, places) - before
        } else {
            f32::INFINITY
        };
        if change > -heat * luck.max(1e-6).ln() {
            (places[i], places[j]) = (at_i, at_j);
            continue;
        }
        cost += change;
        if cost < lowest - 1e-3 {
            lowest = cost;
            best.copy_from_slice(places);
        }
    }
    places.copy_from_slice(&best);
}

struct Table<'a> {
    network: &'a Network<'a>,
    rooms: &'a [Room],
    ties: Vec<(usize, usize)>,
}

impl Table<'_> {
    fn is_free(&self, i: usize, places: &[Point]) -> bool {
        let frame = self.rooms[i].at(places[i]);
        (0..places.len()).all(|j| j == i || !frame.overlaps(&self.rooms[j].at(places[j])))
    }

    /// What the places of two actors cost, or of one.
    fn cost(&self, i: usize, j: usize, places: &[Point]) -> f32 {
        let of = |i: usize| {
            let length: f32 = self.network.neighbours[i].iter().map(|&k| places[i].distance(places[k])).sum();
            Entanglement::at(i, self.network, &self.ties, places, self.rooms).cost()
                + COST_OF_LENGTH * length / TIE_LENGTH
        };
        if i == j { of(i) } else { of(i) + of(j) }
    }
}
