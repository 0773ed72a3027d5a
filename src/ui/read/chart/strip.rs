//! Who stands between the others: a dot for each actor along the share of pairs of others that pass by it.

use super::super::{Asked, ReadView};
use super::pen;
use crate::analysis::Report;
use crate::app::Selection;
use crate::model::ActorId;
use egui::{Align2, Pos2, Rect, Stroke, Ui, pos2, vec2};

/// Radius of a dot, in points.
const DOT: f32 = 3.2;
/// Radius of the dot of an actor that the sentence names, in points.
const NAMED_DOT: f32 = 5.0;
/// Least and greatest height of the dots, in points.
const HEIGHT: (f32, f32) = (16.0, 58.0);
/// Room between two dots of a stack, in points.
const APART: f32 = 0.6;
/// Room for the names above and the numbers below, in points.
const ABOVE: f32 = 16.0;
const BELOW: f32 = 32.0;
/// How far from a dot the pointer still touches it, in points.
const REACH: f32 = 9.0;

/// The dots of a strip: an actor and its share, 0 to 1, least first.
pub(super) struct Strip {
    shares: Vec<(ActorId, f64)>,
    /// End of the axis: the largest share up to the next 10 %, or the next 1 % where all are below 10 %.
    end: f64,
}

/// A dot and where it is.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Dot {
    actor: ActorId,
    share: f64,
    at: Pos2,
}

impl Strip {
    /// The strip of a report; `None` when there are no pairs of others to stand between.
    pub(super) fn new(report: &Report) -> Option<Self> {
        let others = report.n_actors.checked_sub(1).filter(|others| *others > 1)? as f64;
        let pairs_of_others = others * (others - 1.0) / 2.0;
        let mut shares: Vec<(ActorId, f64)> =
            report.actors.iter().map(|(id, a)| (*id, (a.betweenness / pairs_of_others).clamp(0.0, 1.0))).collect();
        shares.sort_by(|a, b| a.1.total_cmp(&b.1).then(a.0.cmp(&b.0)));
        Some(Self { end: end_of_axis(shares.last()?.1), shares })
    }

    /// Shows the strip; the actors named stand out.
    pub(super) fn show(&self, ui: &mut Ui, view: &ReadView<'_>, named: &[ActorId], asked: &mut Asked<'_>) {
        let palette = view.palette();
        let height = self.height(ui.available_width() - 2.0 * NAMED_DOT);
        let (rect, response) = pen::room(ui, palette, ABOVE + height + BELOW, &self.said(view, named));
        let plot = Rect::from_min_max(rect.min + vec2(NAMED_DOT, ABOVE), rect.max - vec2(NAMED_DOT, BELOW));
        let painter = ui.painter();
        let base = Stroke::new(1.0, palette.border);
        painter.hline(rect.x_range(), plot.bottom() + NAMED_DOT, base);
        let dots = self.dots(plot);
        let quiet = palette.card.lerp_to_gamma(palette.muted, 0.75);
        for dot in dots.iter().filter(|d| !named.contains(&d.actor)) {
            painter.circle(dot.at, DOT, quiet, Stroke::new(0.5, palette.card));
        }
        for dot in dots.iter().filter(|d| named.contains(&d.actor)) {
            painter.circle(dot.at, NAMED_DOT, palette.accent, Stroke::new(1.5, palette.card));
        }
        if let [only] = named
            && let Some(dot) = dots.iter().find(|d| d.actor == *only)
        {
            name_above(ui, view, rect, *dot, &dots);
        }
        self.axis(ui, view, rect, plot);
        let pointed = response.hover_pos().and_then(|pointer| nearest(&dots, pointer));
        if let Some(dot) = pointed {
            painter.circle_stroke(dot.at, NAMED_DOT + 1.5, Stroke::new(1.5, palette.accent));
            asked.light(Selection::actor(dot.actor));
            if response.clicked() {
                asked.select(dot.actor);
            }
            response.on_hover_text_at_pointer(view.t().chart_strip_dot(view.name(dot.actor), view.percent(dot.share)));
        }
    }

    /// Where each dot is: stacked from the base up, closer together where many have the same share.
    fn dots(&self, plot: Rect) -> Vec<Dot> {
        let mut dots = Vec::with_capacity(self.shares.len());
        for stack in self.stacks(plot.width()) {
            let step = (2.0 * DOT + APART).min((plot.height() - DOT) / stack.len().max(1) as f32);
            // The greatest share stands lowest: it is the one that is named.
            dots.extend(stack.iter().rev().enumerate().map(|(i, (actor, share))| {
                let x = plot.left() + self.column(*share, plot.width()) * 2.0 * DOT;
                let at = pos2(x.min(plot.right()), plot.bottom() - i as f32 * step);
                Dot { actor: *actor, share: *share, at }
            }));
        }
        dots
    }

    /// Actors in the same column of dots.
    fn stacks(&self, width: f32) -> impl Iterator<Item = &[(ActorId, f64)]> {
        self.shares.chunk_by(move |a, b| self.column(a.1, width) == self.column(b.1, width))
    }

    fn column(&self, share: f64, width: f32) -> f32 {
        ((share / self.end) as f32 * width / (2.0 * DOT)).round()
    }

    /// Room for the highest stack, within bounds.
    fn height(&self, width: f32) -> f32 {
        let highest = self.stacks(width).map(<[_]>::len).max().unwrap_or(0);
        (highest as f32 * (2.0 * DOT + APART)).clamp(HEIGHT.0, HEIGHT.1)
    }

    fn axis(&self, ui: &Ui, view: &ReadView<'_>, rect: Rect, plot: Rect) {
        let (painter, muted) = (ui.painter(), view.palette().muted);
        let top = plot.bottom() + NAMED_DOT + 2.0;
        let ends = [(rect.left(), Align2::LEFT_TOP, 0.0), (rect.right(), Align2::RIGHT_TOP, self.end)];
        for (x, anchor, share) in ends {
            pen::write(painter, (pos2(x, top), anchor), &view.percent(share), pen::SMALL, muted, rect.width());
        }
        let below = (pos2(rect.left(), top + 13.0), Align2::LEFT_TOP);
        pen::write(painter, below, &view.t().chart_strip_axis(), pen::SMALL, muted, rect.width());
    }

    fn said(&self, view: &ReadView<'_>, named: &[ActorId]) -> String {
        let t = view.t();
        let said = |(id, share): &(ActorId, f64)| t.chart_strip_dot(view.name(*id), view.percent(*share));
        let mut first: Vec<_> = self.shares.iter().rev().filter(|(id, _)| named.contains(id)).map(said).collect();
        first.insert(0, t.chart_strip_axis());
        first.join(", ")
    }
}

fn end_of_axis(largest: f64) -> f64 {
    let step = if largest < 0.1 { 100.0 } else { 10.0 };
    // A share of 0.3 is not 0.4 because it was 0.30000000000000004.
    ((largest * step - 1e-9).ceil() / step).clamp(0.01, 1.0)
}

/// Writes the name of a dot above it, and above those it would hide.
fn name_above(ui: &Ui, view: &ReadView<'_>, rect: Rect, dot: Dot, dots: &[Dot]) {
    let (painter, palette) = (ui.painter(), view.palette());
    let galley = pen::cut(painter, view.name(dot.actor), pen::WORDS, palette.ink, rect.width());
    let half = galley.size().x / 2.0;
    let middle = dot.at.x.clamp(rect.left() + half, (rect.right() - half).max(rect.left() + half));
    let hidden = dots.iter().filter(|d| (d.at.x - middle).abs() <= half + DOT).map(|d| d.at.y);
    let under = hidden.fold(dot.at.y, f32::min) - NAMED_DOT - 1.0;
    painter.galley(pos2(middle - half, under - galley.size().y), galley, palette.ink);
}

fn nearest(dots: &[Dot], pointer: Pos2) -> Option<Dot> {
    let near = dots.iter().min_by(|a, b| a.at.distance(pointer).total_cmp(&b.at.distance(pointer)))?;
    Some(*near).filter(|dot| dot.at.distance(pointer) <= REACH)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dots_stand_at_their_share_and_stack_without_leaving_the_plot() {
        let plot = Rect::from_min_size(pos2(10.0, 20.0), vec2(200.0, HEIGHT.1));
        let shares = [0.0; 40].into_iter().chain([0.3, 0.6]).enumerate();
        let shares = shares.map(|(i, share)| (ActorId::from_number(i as u128), share)).collect();
        let strip = Strip { shares, end: 0.6 };
        let dots = strip.dots(plot);
        assert_eq!(strip.height(200.0), HEIGHT.1);
        assert_eq!([0.004, 0.06, 0.1 + 0.2, 0.31, 1.0].map(end_of_axis), [0.01, 0.06, 0.3, 0.4, 1.0]);
        assert_eq!(Strip { shares: strip.shares[39..].to_vec(), ..strip }.height(200.0), HEIGHT.0);
        assert!(dots.iter().all(|dot| plot.expand(0.1).contains(dot.at)), "{dots:?}");
        let x = |i: usize| dots[i].at.x;
        assert_eq!(x(0), plot.left());
        assert!((x(40) - plot.center().x).abs() <= 2.0 * DOT && (x(41) - plot.right()).abs() <= 2.0 * DOT);
        let column: Vec<f32> = dots[..40].iter().map(|dot| dot.at.y).collect();
        assert!(column.is_sorted_by(|a, b| a > b), "one above the other: {column:?}");
        assert_eq!(nearest(&dots, dots[41].at + vec2(2.0, 2.0)), Some(dots[41]));
        assert_eq!(nearest(&dots, plot.center_top()), None);
    }
}
