//! On rings around the middle, those with the greatest value innermost: a bull's eye.
//!
//! Rings go by rank, as in the target sociogram of Northway (1940), each holding a share of the actors like its share of
//! the bull's eye (1, 3, 5, 7 … parts): equal values always share a ring. Around the ring, actors stand near those they
//! are tied to and those of their sector.

use super::directions::directions;
use super::network::Network;
use super::rings::{BREADTH, Ring, direction_of, rings_around};
use super::room::Room;
use super::seated::{held_at, rooms, seated};
use super::trade::{Seats, trade};
use super::{LayoutRequest, stress::TIE_LENGTH};
use crate::model::{ActorId, Point, Sector};
use rand::SeedableRng;
use rand_pcg::Pcg64Mcg;
use std::collections::BTreeMap;

/// Sweeps that turn actors towards those they are tied to.
const N_SWEEPS: usize = 12;

pub(super) fn concentric(request: &LayoutRequest, values: &BTreeMap<ActorId, f64>) -> BTreeMap<ActorId, Point> {
    let network = Network::in_sight(request.map, request.filter);
    let held_at = held_at(request, &network);
    let rooms = rooms(&network);
    let mut rng = Pcg64Mcg::seed_from_u64(request.seed);
    let sectors = sectors_of(&network);
    let ring_of = ranked(&network, values);
    let mut wishes = directions(&network, &sectors, &mut rng, request.cancel);
    (request.progress)(0.2);
    let mut best: Option<(f32, Vec<Point>)> = None;
    for sweep in 0..N_SWEEPS {
        if (request.cancel)() {
            return BTreeMap::new();
        }
        let places = set_out(&ring_of, &wishes, &rooms);
        let length = total_length(&network, &places);
        if best.as_ref().is_none_or(|(shortest, _)| length < *shortest) {
            best = Some((length, places.clone()));
        }
        wishes = turned(&network, &sectors, &places);
        (request.progress)(0.2 + 0.6 * (sweep + 1) as f32 / N_SWEEPS as f32);
    }
    let mut places = best.map(|(_, places)| places).unwrap_or_default();
    let held: Vec<bool> = held_at.iter().map(Option::is_some).collect();
    let around = |place: Point, turn: f32| {
        let radius = (place.x / BREADTH).hypot(place.y);
        let (sin, cos) = (direction_of(place) + turn * TIE_LENGTH / radius.max(1.0)).sin_cos();
        Point { x: BREADTH * radius * cos, y: radius * sin }
    };
    let seats = Seats { peers: &ring_of, slide: &around };
    trade(&network, &mut places, &rooms, &held, &seats, &mut rng, request.cancel);
    if (request.cancel)() {
        return BTreeMap::new();
    }
    seated(&network, &rooms, places, &held_at)
}

/// The ring of each actor, 0 innermost.
fn ranked(network: &Network, values: &BTreeMap<ActorId, f64>) -> Vec<usize> {
    let value = |i: usize| values.get(&network.actors[i].id).copied().filter(|v| v.is_finite());
    let mut order: Vec<(f64, usize)> = (0..network.len()).filter_map(|i| Some((value(i)?, i))).collect();
    order.sort_by(|(a, i), (b, j)| b.total_cmp(a).then(i.cmp(j)));
    let n_rings = match order.len() {
        0..=12 => 3,
        13..=40 => 4,
        41..=150 => 5,
        _ => 6,
    };
    let mut ring_of = vec![n_rings; network.len()];
    let mut first = 0;
    // Sums taken in another order differ in their last digits: those are no difference.
    for equals in order.chunk_by(|(a, _), (b, _)| (a - b).abs() <= 1e-9 * a.abs().max(b.abs())) {
        let rank = first as f32 + equals.len() as f32 / 2.0;
        let ring = (n_rings as f32 * (rank / order.len() as f32).sqrt()) as usize;
        for (_, i) in equals {
            ring_of[*i] = ring.min(n_rings - 1);
        }
        first += equals.len();
    }
    without_gaps(ring_of)
}

/// Rings that hold nobody are left out.
fn without_gaps(mut ring_of: Vec<usize>) -> Vec<usize> {
    let mut in_use = ring_of.clone();
    in_use.sort_unstable();
    in_use.dedup();
    for ring in &mut ring_of {
        *ring = in_use.binary_search(ring).unwrap_or(0);
    }
    ring_of
}

/// The number of each actor's first sector, those without any in one of their own.
pub(super) fn sectors_of(network: &Network) -> Vec<usize> {
    let first = |i: usize| network.actors[i].sectors.first();
    let mut known: Vec<&Sector> = (0..network.len()).filter_map(first).collect();
    known.sort_unstable();
    known.dedup();
    (0..network.len()).map(|i| first(i).and_then(|s| known.binary_search(&s).ok()).unwrap_or(known.len())).collect()
}

/// Everybody on their rings, as near to the directions they wish as the room of the others allows.
fn set_out(ring_of: &[usize], wishes: &[f32], rooms: &[Room]) -> Vec<Point> {
    let n_rings = ring_of.iter().max().map_or(0, |last| last + 1);
    let mut members = vec![Vec::new(); n_rings];
    for (i, &ring) in ring_of.iter().enumerate() {
        members[ring].push(i);
    }
    let mut places = vec![Point::default(); ring_of.len()];
    let mut outer = None;
    for ring in &mut members {
        ring.sort_by(|&i, &j| wishes[i].total_cmp(&wishes[j]).then(i.cmp(&j)));
        for Ring { radius, seats } in rings_around(outer, ring, wishes, rooms) {
            for (i, place) in seats {
                places[i] = place;
            }
            outer = Some(radius);
        }
    }
    places
}

/// The direction in which each is pulled by those it is tied to, and a little by its sector.
fn turned(network: &Network, sectors: &[usize], places: &[Point]) -> Vec<f32> {
    const PULL_OF_SECTOR: f32 = 0.4;
    const OWN_WEIGHT: f32 = 0.3;
    let unit = |place: Point| {
        let (sin, cos) = direction_of(place).sin_cos();
        Point { x: cos, y: sin }
    };
    let n_sectors = sectors.iter().max().map_or(0, |last| last + 1);
    let mut of_sector = vec![(Point::default(), 0.0_f32); n_sectors];
    for (&sector, place) in sectors.iter().zip(places) {
        let (sum, n) = &mut of_sector[sector];
        (*sum, *n) = (*sum + unit(*place), *n + 1.0);
    }
    let wish = |i: usize| {
        let near = &network.neighbours[i];
        // Who stands in the middle pulls nowhere.
        let ties = near.iter().filter(|&&j| places[j] != Point::default()).map(|&j| unit(places[j]));
        let pull = ties.fold(Point::default(), |sum, way| sum + way) * (near.len().max(1) as f32).recip();
        let (sum, n) = of_sector[sectors[i]];
        let way = pull + sum * (PULL_OF_SECTOR / n) + unit(places[i]) * OWN_WEIGHT;
        way.y.atan2(way.x)
    };
    (0..places.len()).map(wish).collect()
}

fn total_length(network: &Network, places: &[Point]) -> f32 {
    network.ties().map(|(i, j)| places[i].distance(places[j])).sum()
}

#[cfg(test)]
mod tests {
    use super::super::tests::{id, map_of};
    use super::*;
    use crate::model::Filter;

    fn rings(n: usize, value: impl Fn(usize) -> Option<f64>) -> Vec<usize> {
        let map = map_of(n, &[]);
        let values = (0..n).filter_map(|k| Some((id(k), value(k)?))).collect();
        ranked(&Network::in_sight(&map, &Filter::default()), &values)
    }

    #[test]
    fn rings_go_by_rank_and_equal_values_share_one() {
        let by_rank = rings(100, |k| Some(k as f64));
        assert_eq!((by_rank[99], by_rank[0]), (0, 4));
        assert!(by_rank.windows(2).all(|pair| pair[0] >= pair[1]));
        assert_eq!(by_rank.iter().filter(|&&ring| ring == 0).count(), 4);
        assert_eq!(rings(9, |_| Some(2.0)), [0; 9]);
        let mostly_zero = rings(20, |k| Some(if k < 4 { 1.0 + k as f64 } else { 0.0 }));
        assert!(mostly_zero[4..].iter().all(|ring| *ring == mostly_zero[4]));
        assert!(mostly_zero[..4].iter().all(|ring| *ring < mostly_zero[4]));
    }

    #[test]
    fn who_has_no_value_stands_outside_all_others() {
        let some = rings(10, |k| (k < 5).then_some(k as f64));
        assert!(some[5..].iter().all(|ring| *ring > *some[..5].iter().max().unwrap()));
        assert_eq!(rings(4, |_| None), [0; 4]);
        assert_eq!(rings(3, |k| Some([f64::NAN, f64::INFINITY, 1.0][k])), [1, 1, 0]);
        assert!(rings(0, |_| None).is_empty());
    }
}
