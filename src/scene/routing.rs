//! Ways around actors: how much the links between two actors bend so as to cross no other.

use super::line::{across, direction};
use super::{ActorMark, Curve};
use crate::model::Point;
use rstar::primitives::{GeomWithData, Rectangle};
use rstar::{AABB, RTree};

/// Room left between a link and an actor it passes by.
const CLEARANCE: f32 = 8.0;
/// How far a link swings out at most, as a share of the distance between its ends.
const WIDEST: f32 = 0.55;
/// How far links swing out, tried in turn; in map units at their middle.
const SWINGS: [f32; 12] = [18.0, -18.0, 32.0, -32.0, 48.0, -48.0, 70.0, -70.0, 100.0, -100.0, 140.0, -140.0];
/// Beyond so many actors in its way, a link bends no more: it would cross others whatever it does.
const CROWD: usize = 60;

/// Finds ways around the actors of a scene.
pub(super) struct Router<'a> {
    actors: &'a [ActorMark],
    index: RTree<GeomWithData<Rectangle<[f32; 2]>, usize>>,
}

impl<'a> Router<'a> {
    pub(super) fn new(actors: &'a [ActorMark]) -> Self {
        let boxes = actors.iter().enumerate().map(|(i, actor)| {
            let rect = actor.rect().grown(CLEARANCE);
            GeomWithData::new(Rectangle::from_corners([rect.min.x, rect.min.y], [rect.max.x, rect.max.y]), i)
        });
        Self { actors, index: RTree::bulk_load(boxes.collect()) }
    }

    /// Curves between the middles of two actors, one for each strand, side by side and bent together around what is
    /// in their way. The same whichever of the two comes first, but for the way they run.
    pub(super) fn strands(&self, a: usize, b: usize, n_strands: usize) -> Vec<Curve> {
        let straight = self.swung(a, b, n_strands, 0.0);
        let mut best_cost = self.cost(&straight, a, b);
        let mut best = straight;
        let reach = WIDEST * self.actors[a].center.distance(self.actors[b].center);
        for swing in SWINGS.into_iter().filter(|s| s.abs() <= reach) {
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
        let bow = (0.05 * from.center.distance(to.center)).clamp(5.0, 16.0);
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
        let corners = [curve.start, curve.control, curve.end].map(|p| [p.x, p.y]);
        let near = self.index.locate_in_envelope_intersecting(AABB::from_points(corners.iter()));
        let near: Vec<usize> = near.map(|found| found.data).filter(|i| *i != a && *i != b).take(CROWD + 1).collect();
        if near.is_empty() || near.len() > CROWD {
            return 0.0;
        }
        let n_points = (curve.start.distance(curve.end) / 10.0).clamp(8.0, 48.0) as usize;
        let points = curve.flattened(n_points);
        near.into_iter().map(|i| self.depth(i, &points)).sum()
    }

    fn depth(&self, actor: usize, points: &[Point]) -> f32 {
        let nearest = points.iter().map(|p| self.actors[actor].distance(*p)).fold(f32::INFINITY, f32::min);
        (CLEARANCE - nearest).max(0.0)
    }
}
