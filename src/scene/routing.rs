//! Ways around actors: how much the links between two actors bend so as to cross no other.

use super::index::Index;
use super::line::{across, direction};
use super::{ActorMark, Curve, Rect};
use std::collections::BTreeMap;

/// Room left between a link and an actor it passes by.
const CLEARANCE: f32 = 8.0;
/// How far a link swings out at most, as a share of the distance between its ends.
const WIDEST: f32 = 0.55;
/// How far links swing out, tried in turn; in map units at their middle.
const SWINGS: [f32; 12] = [18.0, -18.0, 32.0, -32.0, 48.0, -48.0, 70.0, -70.0, 100.0, -100.0, 140.0, -140.0];
/// So many ways are tried for all links together, that a crowded map stays quick: there, links cross whatever they do.
pub(super) const MOST_TRIES: usize = 12_000;
/// The same for links in the hand, which must follow it without delay.
pub(super) const MOST_TRIES_IN_HAND: usize = 40;
/// From one point tried to the next, and how many are looked at together.
const STEP: f32 = 10.0;
const PIECE: usize = 6;

/// Finds ways around the actors of a scene.
pub(super) struct Router<'a> {
    actors: &'a [ActorMark],
    index: &'a Index,
    swings: &'static [f32],
}

impl<'a> Router<'a> {
    /// A router that tries so many ways in all for so many links.
    pub(super) fn new(actors: &'a [ActorMark], index: &'a Index, n_links: usize, most_tries: usize) -> Self {
        let n_swings = (most_tries / n_links.max(1)).min(SWINGS.len());
        Self { actors, index, swings: &SWINGS[..n_swings] }
    }

    /// Curves between the middles of two actors, one for each strand, side by side and bent together around what is
    /// in their way. The same whichever of the two comes first, but for the way they run.
    pub(super) fn strands(&self, a: usize, b: usize, n_strands: usize) -> Vec<Curve> {
        let straight = self.swung(a, b, n_strands, 0.0);
        if self.swings.is_empty() {
            return straight;
        }
        let mut best_cost = self.cost(&straight, a, b);
        let mut best = straight;
        let reach = WIDEST * self.actors[a].center.distance(self.actors[b].center);
        for swing in self.swings.iter().copied().filter(|s| s.abs() <= reach) {
            if best_cost <= 0.0 {
                break;
            }
            let curves = self.swung(a, b, n_strands, swing);
            let cost = self.cost(&curves, a, b);
            if cost < best_cost {
                (best_cost, best) = (cost, curves);
            }
        }
        best
    }

    fn swung(&self, a: usize, b: usize, n_strands: usize, swing: f32) -> Vec<Curve> {
        let (from, to) = (&self.actors[a], &self.actors[b]);
        let side = across(direction(from.center, to.center));
        let room = from.half.x.min(from.half.y).min(to.half.x).min(to.half.y);
        let last = n_strands.saturating_sub(1) as f32;
        let spread = if last > 0.0 { (1.1 * room / last).min(9.0) } else { 0.0 };
        let distance = from.center.distance(to.center);
        // Very many strands keep to a lens as high as it is long.
        let bow = (0.06 * distance).clamp(5.0, 20.0).min(distance / last.max(1.0));
        (0..n_strands)
            .map(|i| {
                let rank = i as f32 - last / 2.0;
                let (start, end) = (from.center + side * (rank * spread), to.center + side * (rank * spread));
                // The middle of a quadratic curve goes half as far as its control point.
                Curve { start, control: (start + end) * 0.5 + side * (2.0 * (rank * bow + swing)), end }
            })
            .collect()
    }

    /// How much the curves go through other actors, 0 when all keep their distance.
    fn cost(&self, curves: &[Curve], a: usize, b: usize) -> f32 {
        curves.iter().map(|curve| self.intrusion(curve, a, b)).sum()
    }

    fn intrusion(&self, curve: &Curve, a: usize, b: usize) -> f32 {
        let n_points = (curve.start.distance(curve.end) / STEP).clamp(8.0, 96.0) as usize;
        let mut depths: BTreeMap<usize, f32> = BTreeMap::new();
        // Piece by piece: the box of a long slanted line holds half the map.
        for piece in curve.flattened(n_points).chunks(PIECE) {
            let corners = piece.iter().map(|p| Rect { min: *p, max: *p });
            let around = corners.reduce(|all, one| all.union(&one)).unwrap_or_default().grown(CLEARANCE);
            for actor in self.index.actors_in(&around).filter(|i| *i != a && *i != b) {
                let depth = depths.entry(actor).or_default();
                *depth = piece.iter().map(|p| CLEARANCE - self.actors[actor].distance(*p)).fold(*depth, f32::max);
            }
        }
        depths.values().sum()
    }
}
