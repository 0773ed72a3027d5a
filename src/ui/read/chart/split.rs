//! Is it hierarchical? Two wholes, each split in two: vertical and horizontal links, pairs tied both ways and one way.

use super::super::{Asked, ReadView};
use super::pen;
use crate::analysis::Report;
use crate::app::Selection;
use crate::model::{ActorId, Link, LinkKind};
use egui::{Align2, Rect, Stroke, Ui, pos2};
use std::collections::BTreeSet;

/// Thickness of a bar, in points.
const THICKNESS: f32 = 12.0;
/// Height of a bar with its words, in points.
const HEIGHT: f32 = 34.0;

/// What a whole is split into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Whole {
    /// Links: those that order their ends, the others.
    Links,
    /// Pairs of U: both ways, one way.
    Pairs,
}

/// A whole and its two parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Split {
    whole: Whole,
    parts: [usize; 2],
}

/// The wholes of a report that have something to split.
pub(super) fn splits(report: &Report) -> Vec<Split> {
    let mutual = report.n_arcs.saturating_sub(report.n_pairs);
    let links = [report.links.vertical, report.links.all.saturating_sub(report.links.vertical)];
    let pairs = [mutual, report.n_pairs.saturating_sub(mutual)];
    let all = [Split { whole: Whole::Links, parts: links }, Split { whole: Whole::Pairs, parts: pairs }];
    all.into_iter().filter(|split| split.parts != [0, 0]).collect()
}

impl Split {
    /// Shows the bar with its two counts.
    pub(super) fn show(self, ui: &mut Ui, view: &ReadView<'_>, report: &Report, asked: &mut Asked<'_>) {
        let (palette, words) = (view.palette(), self.words(view));
        let (rect, response) = pen::room(ui, palette, HEIGHT, &words.join(", "));
        let parts = self.rects(rect.with_max_y(rect.top() + THICKNESS));
        let painter = ui.painter();
        painter.rect_filled(parts[0], 3.0, palette.accent);
        painter.rect_filled(parts[1], 3.0, pen::track(palette));
        pen::hatched(painter, parts[1], Stroke::new(1.0, palette.muted.gamma_multiply(0.45)));
        let under = rect.top() + THICKNESS + 3.0;
        let first = (pos2(rect.left(), under), Align2::LEFT_TOP);
        let second = (pos2(rect.right(), under), Align2::RIGHT_TOP);
        let right = pen::write(painter, second, &words[1], pen::WORDS, palette.ink, rect.width() * 0.6);
        pen::write(painter, first, &words[0], pen::WORDS, palette.ink, right.left() - rect.left() - 8.0);
        let Some(pointer) = response.hover_pos() else { return };
        let part = usize::from(pointer.x > parts[0].right());
        asked.speaks(&response, || Selection { links: self.links(view, report, part == 0), ..Selection::default() });
        response.on_hover_text_at_pointer(&words[part]);
    }

    /// The two parts along a bar, each as long as its share, with a gap between.
    fn rects(self, bar: Rect) -> [Rect; 2] {
        let share = self.parts[0] as f32 / (self.parts[0] + self.parts[1]).max(1) as f32;
        let middle = bar.left() + bar.width() * share;
        let gap = if self.parts.contains(&0) { 0.0 } else { 1.0 };
        let right = Rect::from_min_max(pos2(middle + gap, bar.top()), bar.max);
        [bar.with_max_x((middle - gap).max(bar.left())), right]
    }

    fn words(self, view: &ReadView<'_>) -> [String; 2] {
        let (t, [first, second]) = (view.t(), self.parts.map(|n| n as f64));
        match self.whole {
            Whole::Links => [t.chart_split_vertical(first), t.chart_split_horizontal(second)],
            Whole::Pairs => [t.chart_split_both_ways(first), t.chart_split_one_way(second)],
        }
    }

    /// The links behind a part.
    fn links(self, view: &ReadView<'_>, report: &Report, first: bool) -> BTreeSet<crate::model::LinkId> {
        let map = view.open.map();
        let request = &report.request;
        let counted = || map.links().filter(|l| request.counts(map, l) && l.kind() != LinkKind::Participation);
        match self.whole {
            Whole::Links => counted().filter(|l| l.kind().is_vertical() == first).map(|l| l.id).collect(),
            Whole::Pairs => {
                let used = || counted().filter(|l| request.links.contains(&l.kind()));
                let arcs: BTreeSet<(ActorId, ActorId)> = used().flat_map(arcs_of).flatten().collect();
                let both_ways =
                    |l: &&Link| arcs.contains(&(l.source, l.target)) && arcs.contains(&(l.target, l.source));
                used().filter(|l| both_ways(l) == first).map(|l| l.id).collect()
            }
        }
    }
}

fn arcs_of(link: &Link) -> [Option<(ActorId, ActorId)>; 2] {
    [Some((link.source, link.target)), link.is_mutual().then_some((link.target, link.source))]
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::vec2;

    #[test]
    fn parts_are_as_long_as_their_shares() {
        let bar = Rect::from_min_size(pos2(10.0, 0.0), vec2(200.0, 12.0));
        let split = |parts| Split { whole: Whole::Links, parts };
        let [first, second] = split([1, 3]).rects(bar);
        assert_eq!((first.left(), first.right()), (10.0, 59.0));
        assert_eq!((second.left(), second.right()), (61.0, 210.0));
        let [first, second] = split([0, 3]).rects(bar);
        assert_eq!((first.width(), second.width()), (0.0, 200.0));
        let [first, second] = split([3, 0]).rects(bar);
        assert_eq!((first.width(), second.width()), (200.0, 0.0));
    }
}
