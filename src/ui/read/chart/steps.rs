//! Has it changed? How many links and actors lived at each date where something begins or ends.

use super::super::{Asked, ReadView};
use super::pen;
use crate::analysis::{Report, Step};
use crate::app::Selection;
use crate::model::{ActorId, LinkId};
use crate::text;
use egui::{Align2, Painter, Pos2, Rect, Stroke, Ui, pos2, vec2};

/// Height of the lines, in points.
const HEIGHT: f32 = 72.0;
/// Room above and below the lines, in points.
const ABOVE: f32 = 16.0;
const BELOW: f32 = 16.0;
/// Half the size of a point, in points.
const POINT: f32 = 3.2;
/// Least room between the words of two lines, in points.
const APART: f32 = 14.0;
/// Days in a year, about.
const YEAR: f32 = 365.25;

/// The dates of a map, two at least.
pub(super) struct Steps<'a> {
    view: &'a ReadView<'a>,
    steps: &'a [Step],
}

impl<'a> Steps<'a> {
    /// The steps of a report; `None` when there is nothing to compare.
    pub(super) fn new(view: &'a ReadView<'a>, report: &'a Report) -> Option<Self> {
        let steps = report.change.steps.as_slice();
        (steps.len() > 1).then_some(Self { view, steps })
    }

    /// Shows both lines; links in full, actors in dashes.
    pub(super) fn show(&self, ui: &mut Ui, asked: &mut Asked<'_>) {
        let palette = self.view.palette();
        let (rect, response) = pen::room(ui, palette, ABOVE + HEIGHT + BELOW, &self.said());
        let plot = Rect::from_min_max(rect.min + vec2(POINT, ABOVE), rect.max - vec2(POINT, BELOW));
        let painter = ui.painter();
        painter.hline(rect.x_range(), plot.bottom(), Stroke::new(1.0, palette.border));
        let links = self.points(plot, |s| s.n_links);
        let actors = self.points(plot, |s| s.n_actors);
        let corners = corners(&actors);
        painter.extend(egui::Shape::dashed_line(&corners, Stroke::new(1.5, palette.muted), 4.0, 3.0));
        painter.line(self::corners(&links), Stroke::new(2.0, palette.accent));
        for at in &actors {
            painter.rect_filled(Rect::from_center_size(*at, vec2(POINT, POINT) * 1.8), 0.5, palette.muted);
        }
        for at in &links {
            painter.circle_filled(*at, POINT, palette.accent);
        }
        self.names(painter, plot, &links, &actors);
        self.dates(painter, rect, plot);
        let pointed = response.hover_pos().and_then(|pointer| nearest(&links, pointer));
        let Some((step, at)) = pointed.and_then(|i| Some((self.steps.get(i)?, links.get(i)?))) else { return };
        painter.vline(at.x, plot.y_range(), Stroke::new(1.0, palette.muted));
        asked.light(self.begun_or_ended(*step));
        response.on_hover_text_at_pointer(self.told(*step));
    }

    /// Where each step is, from the least date to the last, from 0 to the most.
    fn points(&self, plot: Rect, value: impl Fn(&Step) -> usize) -> Vec<Pos2> {
        let days = |step: &Step| (step.on - self.steps[0].on).get_days() as f32;
        let all_days = self.steps.last().map_or(0.0, days).max(1.0);
        let most = self.steps.iter().flat_map(|s| [s.n_links, s.n_actors]).max().unwrap_or(0).max(1) as f32;
        let at = |step: &Step| {
            let x = plot.left() + plot.width() * days(step) / all_days;
            pos2(x, plot.bottom() - plot.height() * value(step) as f32 / most)
        };
        self.steps.iter().map(at).collect()
    }

    /// What each line counts, at its end; kept apart where both end alike.
    fn names(&self, painter: &Painter, plot: Rect, links: &[Pos2], actors: &[Pos2]) {
        let (Some(last), Some(link_end), Some(actor_end)) = (self.steps.last(), links.last(), actors.last()) else {
            return;
        };
        let (t, palette) = (self.view.t(), self.view.palette());
        let both = [
            (t.read_count_links(last.n_links as f64), link_end.y, palette.accent),
            (t.read_count_actors(last.n_actors as f64), actor_end.y, palette.muted),
        ];
        let links_above = link_end.y <= actor_end.y;
        for (i, (words, y, colour)) in both.into_iter().enumerate() {
            let above = (i == 0) == links_above;
            let close = (link_end.y - actor_end.y).abs() < APART * 2.0 && !above;
            let (y, anchor) =
                if close { (y + POINT + 1.0, Align2::RIGHT_TOP) } else { (y - POINT - 1.0, Align2::RIGHT_BOTTOM) };
            let y = if close { y.min(plot.bottom() - APART) } else { y };
            pen::write(painter, (pos2(plot.right() - 6.0, y), anchor), &words, pen::WORDS, colour, plot.width());
        }
    }

    fn dates(&self, painter: &Painter, rect: Rect, plot: Rect) {
        let (Some(first), Some(last)) = (self.steps.first(), self.steps.last()) else { return };
        let in_years = (last.on - first.on).get_days() as f32 > YEAR;
        let written = |step: &Step| if in_years { step.on.year().to_string() } else { self.date(*step) };
        let top = plot.bottom() + 3.0;
        let muted = self.view.palette().muted;
        let half = rect.width() / 2.0 - 4.0;
        pen::write(painter, (pos2(rect.left(), top), Align2::LEFT_TOP), &written(first), pen::SMALL, muted, half);
        pen::write(painter, (pos2(rect.right(), top), Align2::RIGHT_TOP), &written(last), pen::SMALL, muted, half);
    }

    /// What begins on that day, and what ended since the step before.
    fn begun_or_ended(&self, step: Step) -> Selection {
        let map = self.view.open.map();
        let begins = |from: Option<jiff::civil::Date>| from == Some(step.on);
        let actors =
            map.actors().filter(|a| begins(a.from)).map(|a| a.id).collect::<std::collections::BTreeSet<ActorId>>();
        let links =
            map.links().filter(|l| begins(l.from)).map(|l| l.id).collect::<std::collections::BTreeSet<LinkId>>();
        Selection { actors, links }
    }

    fn date(&self, step: Step) -> String {
        text::date(step.on, self.view.app.language)
    }

    fn told(&self, step: Step) -> String {
        let t = self.view.t();
        let (actors, links) = (t.read_count_actors(step.n_actors as f64), t.read_count_links(step.n_links as f64));
        t.chart_steps_step(self.date(step), actors, links)
    }

    fn said(&self) -> String {
        self.steps.iter().map(|s| self.told(*s)).collect::<Vec<_>>().join("\n")
    }
}

/// A line that keeps its height until the next date.
fn corners(points: &[Pos2]) -> Vec<Pos2> {
    let mut corners = Vec::with_capacity(points.len() * 2);
    for pair in points.windows(2) {
        corners.extend([pair[0], pos2(pair[1].x, pair[0].y)]);
    }
    corners.extend(points.last());
    corners
}

fn nearest(points: &[Pos2], pointer: Pos2) -> Option<usize> {
    let far = |at: &Pos2| (at.x - pointer.x).abs();
    (0..points.len()).min_by(|a, b| far(&points[*a]).total_cmp(&far(&points[*b])))
}
