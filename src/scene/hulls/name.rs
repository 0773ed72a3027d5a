//! Where the name of a group is written: along the upper edge of its largest island, within or above it, clear of
//! what is already written and drawn.

use super::{Hull, HullName, Island};
use crate::model::{Colour, Point};
use crate::scene::index::Index;
use crate::scene::metrics::text_width;
use crate::scene::{LabelMark, LinkMark, Rect, fitted};

/// Semi-bold letters are wider than those that are measured.
const SEMI_BOLD: f32 = 1.08;
/// A name is never longer, in ems; its height, and room between it and the edge.
const LONGEST: f32 = 22.0;
const HEIGHT: f32 = 1.25;
const GAP: f32 = 0.3;
/// How far apart the places tried along the edge are, in ems, and how many rows of places there are inwards.
const PACE: f32 = 0.8;
const N_ROWS: usize = 3;
/// What a place costs: outside rather than inside, across the edge, at the foot rather than at the head, each row
/// inwards, away from the middle for its whole half width, in the outline of others, and for each link it hides.
const OUTSIDE: f32 = 0.35;
const ACROSS: f32 = 1.2;
const FOOT: f32 = 1.6;
const ROW: f32 = 0.5;
const ASIDE: f32 = 0.8;
const ELSEWHERE: f32 = 2.0;
const LINK: f32 = 0.3;

/// What names must stay clear of.
pub(super) struct Ground<'a> {
    index: &'a Index,
    links: &'a [LinkMark],
    labels: &'a [LabelMark],
    hulls: &'a [Hull],
    names: Vec<Rect>,
}

impl<'a> Ground<'a> {
    pub(super) fn new(index: &'a Index, links: &'a [LinkMark], labels: &'a [LabelMark], hulls: &'a [Hull]) -> Self {
        Self { index, links, labels, hulls, names: Vec::new() }
    }

    /// The name of a hull at the best free place around its largest island; none where there is no room.
    pub(super) fn name(&mut self, hull: usize, text: &str, font_size: f32, colour: Colour) -> Option<HullName> {
        let width = |island: &Island| island.rect().width();
        let island = self.hulls[hull].islands.iter().max_by(|a, b| width(a).total_cmp(&width(b)))?;
        let text = fitted(text, SEMI_BOLD * font_size, LONGEST * font_size);
        let half =
            Point { x: 0.5 * SEMI_BOLD * text_width(&text, font_size) + 0.1 * font_size, y: 0.5 * HEIGHT * font_size };
        let ring = island.rings.first()?;
        let bounds = island.rect();
        let middle = f32::midpoint(bounds.min.x, bounds.max.x);
        let pace = (PACE * font_size).max(bounds.width() / 80.0);
        let n_aside = (0.5 * bounds.width() / pace) as usize;
        let mut best: Option<(f32, Rect)> = None;
        for place in 0..=2 * n_aside {
            let aside = place.div_ceil(2) as f32 * pace * if place.is_multiple_of(2) { 1.0 } else { -1.0 };
            let x = middle + aside;
            let Some((top, bottom)) = edges(ring, x - half.x, x + half.x) else { continue };
            let off = ASIDE * aside.abs() / (0.5 * bounds.width()).max(1.0);
            let gap = GAP * font_size + half.y;
            let inside = (0..N_ROWS).map(|row| (top.1 + gap + row as f32 * half.y, off + ROW * row as f32));
            let outside = [(top.0 - gap, off + OUTSIDE), (bottom - gap, off + FOOT), (bottom + gap, off + FOOT)];
            for (y, cost) in inside.chain(outside) {
                let at = Point { x, y };
                let rect = Rect { min: at - half, max: at + half };
                let better = |cost: f32| best.is_none_or(|(least, _)| cost < least);
                if better(cost) && self.is_free(&rect) {
                    let cost = cost + self.disorder(&rect, hull, island);
                    if better(cost) {
                        best = Some((cost, rect));
                    }
                }
            }
        }
        let (_, rect) = best?;
        self.names.push(rect);
        Some(HullName { text, rect, font_size, colour })
    }

    fn is_free(&self, rect: &Rect) -> bool {
        let air = rect.grown(0.12 * rect.height());
        self.index.actors_in(&air).next().is_none()
            && self.names.iter().chain(self.labels.iter().map(|l| &l.rect)).all(|other| !air.overlaps(other))
    }

    /// What a place costs for what is below it: an edge, links, the outlines of others.
    fn disorder(&self, rect: &Rect, hull: usize, island: &Island) -> f32 {
        let (min, max) = (rect.min, rect.max);
        let middle = (min + max) * 0.5;
        let corners = [min, max, Point { x: min.x, y: max.y }, Point { x: max.x, y: min.y }];
        let n_inside = corners.iter().filter(|p| island.holds(**p)).count();
        let across = if n_inside.is_multiple_of(4) { 0.0 } else { ACROSS };
        let others = self.hulls.iter().enumerate().filter(|(i, _)| *i != hull);
        let elsewhere = others.filter(|(_, other)| corners.iter().chain([&middle]).any(|p| other.holds(*p))).count();
        across + ELSEWHERE * elsewhere as f32 + LINK * self.n_hidden(rect) as f32
    }

    fn n_hidden(&self, rect: &Rect) -> usize {
        let holds = |p: Point| rect.min.x < p.x && p.x < rect.max.x && rect.min.y < p.y && p.y < rect.max.y;
        self.links.iter().filter(|link| link.curve.flattened(24).into_iter().any(holds)).count()
    }
}

/// Above a span, the highest and the lowest point of the upper edge, and the lowest of all; none where the span holds
/// no point of the line.
fn edges(ring: &[Point], left: f32, right: f32) -> Option<((f32, f32), f32)> {
    let within: Vec<f32> = ring.iter().filter(|p| left <= p.x && p.x <= right).map(|p| p.y).collect();
    let top = within.iter().copied().fold(f32::INFINITY, f32::min);
    let bottom = within.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let middle = f32::midpoint(top, bottom);
    let lowest = within.iter().copied().filter(|y| *y <= middle).fold(f32::NEG_INFINITY, f32::max);
    (top.is_finite() && bottom.is_finite()).then_some(((top, lowest), bottom))
}
