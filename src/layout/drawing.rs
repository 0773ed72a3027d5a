//! One connected part of a network being drawn: several descents of its stress, the lowest given room for labels, the
//! clearest of them kept.

use super::crossing::Entanglement;
use super::hops::hops_from;
use super::network::Network;
use super::pace::Pace;
use super::pairs::Fit;
use super::room::{Frame, Room};
use super::spacing::{come_apart, keep_apart, mean};
use super::spread::{SCREEN, SHORTEST_TIE, Spreading};
use super::stress::{Stress, TIE_LENGTH, scattered};
use super::untangle::untangle;
use crate::model::Point;
use rand::SeedableRng;
use rand_pcg::Pcg64Mcg;
use rayon::iter::{IndexedParallelIterator, IntoParallelIterator, IntoParallelRefIterator, ParallelIterator};

/// Share of the drawing that actors and labels fill at most before they are spread, where some are held.
const MAX_FILL: f32 = 0.3;
/// Larger parts are tangled whatever one does: only their stress is looked at.
const MAX_CLEAR: usize = 150;

/// One connected part being drawn.
pub(super) struct Drawing<'a> {
    /// Its actors and ties.
    pub(super) network: Network<'a>,
    /// Room of each actor.
    pub(super) rooms: Vec<Room>,
    /// Where those stand that may not move.
    pub(super) held_at: Vec<Option<Point>>,
    /// Asked between two tries and while the stress goes down.
    pub(super) pace: &'a Pace<'a>,
    /// Which part of the whole work it is.
    pub(super) share: f64,
}

impl Drawing<'_> {
    /// Where everyone stands, in map units; anything when cancelled.
    pub(super) fn draw(&self, seed: u64, with_room: bool) -> Vec<Point> {
        let n_held = self.held_at.iter().flatten().count();
        if self.network.len() == 1 {
            return vec![self.held_at[0].unwrap_or_default()];
        }
        if n_held > 1 {
            return self.draw_around_held(seed);
        }
        let mut places = self.draw_freely(seed, with_room);
        // A single held actor: the drawing goes where it is.
        let held = self.held_at.iter().zip(&places).find_map(|(held, place)| held.map(|held| held - *place));
        if let Some(shift) = held {
            for place in &mut places {
                *place = *place + shift;
            }
        }
        places
    }

    fn draw_freely(&self, seed: u64, with_room: bool) -> Vec<Point> {
        let nobody = vec![false; self.network.len()];
        let mut rng = Pcg64Mcg::seed_from_u64(seed);
        let stress = Stress::of(&self.network, &nobody, &mut rng, self.pace);
        let drawn = self.lowest(&stress, seed, self.n_tries());
        let Some((lowest, best)) = drawn.first().filter(|_| !self.pace.is_cancelled()) else {
            return vec![Point::default(); self.network.len()];
        };
        let spreading = Spreading { network: &self.network, stress: &stress, rooms: &self.rooms, pace: self.pace };
        if !with_room {
            return spreading.turned(best, 0.0).iter().map(|p| *p * TIE_LENGTH).collect();
        }
        if self.network.len() > MAX_CLEAR {
            let broad = spreading.broadened(spreading.turned(best, 0.0), *lowest);
            return spreading.with_room(&broad, *lowest, self.share * 0.4);
        }
        self.clearest(&spreading, &drawn, *lowest, seed)
    }

    /// As many tries as still take no time.
    fn n_tries(&self) -> usize {
        const PAIRS_AT_ONCE: usize = 1_500_000;
        let n = self.network.len();
        if n < 3 { 1 } else { (PAIRS_AT_ONCE / (n * n)).clamp(2, 64).min(6 * n) }
    }

    /// Several descents from different starts, the lowest stress first.
    fn lowest(&self, stress: &Stress, seed: u64, n_tries: usize) -> Vec<(f64, Vec<Point>)> {
        let share = self.share * 0.6 / n_tries as f64;
        let nobody_held = vec![None; self.network.len()];
        let attempt = |number: usize| {
            let mut rng = Pcg64Mcg::seed_from_u64(seed.wrapping_add(0x9e37_79b9 * (number as u64 + 1)));
            let mut places = scattered(&nobody_held, Point::default(), &mut rng);
            if !self.pace.is_cancelled() {
                stress.descend(&mut places, &mut rng, self.pace, share);
            }
            let height = if self.pace.is_cancelled() { 0.0 } else { stress.fit(&places).stress() };
            (height, places)
        };
        let mut drawn: Vec<(f64, Vec<Point>)> = (0..n_tries).into_par_iter().map(attempt).collect();
        drawn.sort_by(|(one, _), (other, _)| one.total_cmp(other));
        drawn
    }

    /// Of the drawings whose stress is next to the lowest, at several angles, the one that is easiest to follow.
    fn clearest(&self, spreading: &Spreading, drawn: &[(f64, Vec<Point>)], lowest: f64, seed: u64) -> Vec<Point> {
        const NEAR: f64 = 1.03;
        const ANGLES: [f32; 3] = [0.0, -0.25, 0.25];
        // Longer drawings lie flat.
        const LONG: f32 = 2.5;
        let n_near = (600 / self.network.len()).clamp(4, 12).min(self.network.len());
        let n_finalists = (400 / self.network.len()).clamp(2, 6);
        let near = drawn.iter().take_while(|(stress, _)| *stress <= lowest * NEAR + 1e-6).take(n_near);
        let is_long = |places: &[Point]| {
            let size = Frame::of_points(&spreading.turned(places, 0.0)).map_or(Point::default(), |f| f.size());
            size.x > LONG * size.y
        };
        let candidates: Vec<(&Vec<Point>, f32)> = near
            .flat_map(|(_, places)| {
                let angles = if is_long(places) { &ANGLES[..1] } else { &ANGLES[..] };
                angles.iter().map(move |angle| (places, *angle))
            })
            .collect();
        let share = self.share * 0.3 / candidates.len().max(1) as f64;
        let mut spread: Vec<(f32, Vec<Point>)> = candidates
            .par_iter()
            .map(|(places, angle)| {
                let broad = spreading.broadened(spreading.turned(places, *angle), lowest);
                let places = spreading.with_room(&broad, lowest, share);
                (self.cost(spreading.stress, &places), places)
            })
            .collect();
        spread.sort_by(|(one, _), (other, _)| one.total_cmp(other));
        spread.truncate(n_finalists);
        let finished: Vec<(f32, Vec<Point>)> = spread
            .into_par_iter()
            .enumerate()
            .map(|(number, (_, mut places))| {
                let mut rng = Pcg64Mcg::seed_from_u64(seed.wrapping_add(number as u64));
                let rooms = &self.rooms;
                untangle(&self.network, &mut places, rooms, spreading.stress, lowest, &mut rng, self.pace);
                (self.cost(spreading.stress, &places), places)
            })
            .collect();
        let best = finished.into_iter().min_by(|(one, _), (other, _)| one.total_cmp(other));
        best.map(|(_, places)| places).unwrap_or_default()
    }

    /// What spoils a drawing, the lower the better.
    fn cost(&self, stress: &Stress, places: &[Point]) -> f32 {
        let n = places.len() as f32;
        let entanglement = Entanglement::of(&self.network, places, &self.rooms);
        let size = Frame::around_all(places, &self.rooms).map_or(Point::default(), |f| f.size());
        let breadth = size.x / size.y.max(1.0) / SCREEN;
        // A share of the screen that stays empty makes everything smaller.
        let empty = 1.0 - breadth.min(breadth.recip());
        entanglement.cost() + n * n / 4.0 * stress.fit(places).stress() as f32 + 0.3 * n * empty
    }

    /// Around several actors that stay where they are: ties as long as those have room for.
    fn draw_around_held(&self, seed: u64) -> Vec<Point> {
        const N_GROWTHS: usize = 8;
        let held: Vec<bool> = self.held_at.iter().map(Option::is_some).collect();
        let mut rng = Pcg64Mcg::seed_from_u64(seed);
        let stress = Stress::of(&self.network, &held, &mut rng, self.pace);
        let middle = mean(self.held_at.iter().flatten().copied());
        let tie_length = self.held_tie_length();
        let in_ties: Vec<Option<Point>> =
            self.held_at.iter().map(|at| at.map(|at| (at - middle) * tie_length.recip())).collect();
        let mut places = scattered(&in_ties, Point::default(), &mut rng);
        stress.descend(&mut places, &mut rng, self.pace, self.share * 0.9);
        for place in &mut places {
            *place = *place * tie_length;
        }
        let size = Frame::around_all(&places, &self.rooms).map_or(Point::default(), |f| f.size());
        let filled = self.rooms.iter().map(Room::area).sum::<f32>() / (size.x * size.y).max(1.0);
        let mut growth = (filled / MAX_FILL).sqrt().max(1.0);
        let grown = |growth: f32| -> Vec<Point> {
            self.held_at.iter().zip(&places).map(|(held, at)| held.unwrap_or(middle + *at * growth)).collect()
        };
        for _ in 0..N_GROWTHS {
            let mut apart = grown(growth);
            if come_apart(&mut apart, &self.rooms, &held, self.pace) {
                return apart;
            }
            growth *= 1.3;
        }
        let mut apart = grown(growth);
        keep_apart(&mut apart, &self.rooms, &held, self.pace);
        apart
    }

    /// How long ties are where the held actors stand.
    fn held_tie_length(&self) -> f32 {
        const N_LOOKED_AT: usize = 16;
        let held: Vec<usize> = (0..self.held_at.len()).filter(|&i| self.held_at[i].is_some()).collect();
        let mut fit = Fit::default();
        for &one in held.iter().take(N_LOOKED_AT) {
            let hops = hops_from(&self.network, one);
            for &other in held.iter().filter(|other| **other != one) {
                if let (Some(here), Some(there)) = (self.held_at[one], self.held_at[other]) {
                    fit = fit.and(f64::from(here.distance(there)) / f64::from(hops[other].max(1)));
                }
            }
        }
        (fit.scale().recip() as f32).clamp(SHORTEST_TIE, 4.0 * TIE_LENGTH)
    }
}
