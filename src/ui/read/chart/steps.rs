//! Has it changed? How many links and actors lived at each date where something begins or ends.

use super::super::{Asked, ReadView};
use super::pen;
use crate::analysis::{Report, Step};
use crate::app::Selection;
use crate::model::{ActorId, LinkId};
use crate::text;
use egui::{Align2, Painter, Pos2, Rect, Stroke, Ui, pos2, vec2};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// Height of the lines, in points.
const HEIGHT: f32 = 72.0;
/// Room above and below the lines, in points.
const ABOVE: f32 = 8.0;
const BELOW: f32 = 16.0;
/// Half the size of a point, in points.
const POINT: f32 = 3.2;
/// With more steps, points would touch: the lines alone are drawn.
const MOST_POINTS: usize = 24;
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
        let names = self.names();
        let painter = ui.painter();
        let beside = pen::names_width(painter, names.iter().map(String::as_str), rect.width() / 2.0) + POINT;
        let plot = Rect::from_min_max(rect.min + vec2(POINT, ABOVE), rect.max - vec2(beside, BELOW));
        painter.hline(rect.left()..=plot.right() + POINT, plot.bottom(), Stroke::new(1.0, palette.border));
        let links = points(self.steps, plot, |s| s.n_links);
        let actors = points(self.steps, plot, |s| s.n_actors);
        painter.extend(egui::Shape::dashed_line(&corners(&actors), Stroke::new(1.5, palette.muted), 4.0, 3.0));
        painter.line(corners(&links), Stroke::new(2.0, palette.accent));
        let spaced = self.steps.len() <= MOST_POINTS;
        for at in actors.iter().filter(|_| spaced) {
            painter.rect_filled(Rect::from_center_size(*at, vec2(POINT, POINT) * 1.8), 0.5, palette.muted);
        }
        for at in links.iter().filter(|_| spaced) {
            painter.circle_filled(*at, POINT, palette.accent);
        }
        if let (Some(links), Some(actors)) = (links.last(), actors.last()) {
            let ys = apart([links.y, actors.y], plot.bottom());
            let colours = [palette.accent, palette.muted];
            for ((words, y), colour) in names.iter().zip(ys).zip(colours) {
                let at = (pos2(plot.right() + POINT + pen::GAP, y), Align2::LEFT_CENTER);
                pen::write(painter, at, words, pen::WORDS, colour, beside);
            }
        }
        self.dates(painter, plot);
        let pointed = response.hover_pos().and_then(|pointer| nearest(&links, pointer));
        let Some((step, at)) = pointed.and_then(|i| Some((self.steps.get(i)?, links.get(i)?))) else { return };
        painter.vline(at.x, plot.y_range(), Stroke::new(1.0, palette.muted));
        asked.speaks(&response, || self.begun_on(*step));
        response.on_hover_text_at_pointer(self.told(*step));
    }

    /// What each line counts at its end: links, then actors.
    fn names(&self) -> [String; 2] {
        let (t, last) = (self.view.t(), self.steps.last());
        let [n_links, n_actors] = [last.map_or(0, |s| s.n_links), last.map_or(0, |s| s.n_actors)];
        [t.read_count_links(n_links as f64), t.read_count_actors(n_actors as f64)]
    }

    fn dates(&self, painter: &Painter, plot: Rect) {
        let (Some(first), Some(last)) = (self.steps.first(), self.steps.last()) else { return };
        let in_years = days(first.on, last.on) > YEAR;
        let written = |step: &Step| if in_years { step.on.year().to_string() } else { self.date(*step) };
        let top = plot.bottom() + 3.0;
        let muted = self.view.palette().muted;
        let half = plot.width() / 2.0 - 4.0;
        pen::write(
            painter,
            (pos2(plot.left() - POINT, top), Align2::LEFT_TOP),
            &written(first),
            pen::SMALL,
            muted,
            half,
        );
        pen::write(
            painter,
            (pos2(plot.right() + POINT, top), Align2::RIGHT_TOP),
            &written(last),
            pen::SMALL,
            muted,
            half,
        );
    }

    /// What begins on that day.
    fn begun_on(&self, step: Step) -> Selection {
        let map = self.view.open.map();
        let begins = |from: Option<Date>| from == Some(step.on);
        let actors = map.actors().filter(|a| begins(a.from)).map(|a| a.id).collect::<BTreeSet<ActorId>>();
        let links = map.links().filter(|l| begins(l.from)).map(|l| l.id).collect::<BTreeSet<LinkId>>();
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

/// Where each step is, from the first date to the last, from 0 to the most.
fn points(steps: &[Step], plot: Rect, value: impl Fn(&Step) -> usize) -> Vec<Pos2> {
    let first = steps.first().map(|s| s.on).unwrap_or_default();
    let days = |step: &Step| days(first, step.on);
    let all_days = steps.last().map_or(0.0, days).max(1.0);
    let most = steps.iter().flat_map(|s| [s.n_links, s.n_actors]).max().unwrap_or(0).max(1) as f32;
    let at = |step: &Step| {
        let x = plot.left() + plot.width() * days(step) / all_days;
        pos2(x, plot.bottom() - plot.height() * value(step) as f32 / most)
    };
    steps.iter().map(at).collect()
}

fn days(from: Date, to: Date) -> f32 {
    from.duration_until(to).as_hours() as f32 / 24.0
}

/// Two heights moved apart, so that the words there do not touch; none below the base.
fn apart([first, second]: [f32; 2], base: f32) -> [f32; 2] {
    let short = (APART - (first - second).abs()).max(0.0) / 2.0;
    let [first, second] =
        if first <= second { [first - short, second + short] } else { [first + short, second - short] };
    let over = (first.max(second) + APART / 2.0 - base).max(0.0);
    [first - over, second - over]
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_stand_at_their_date_and_their_count() {
        let plot = Rect::from_min_size(pos2(0.0, 0.0), vec2(200.0, 100.0));
        let step = |year: i16, n_links| Step { on: jiff::civil::date(year, 1, 1), n_actors: 3, n_tables: 0, n_links };
        let steps = [step(2005, 5), step(2010, 10), step(2015, 20)];
        let at = points(&steps, plot, |s| s.n_links);
        assert_eq!((at[0].x, at[0].y), (0.0, 75.0));
        assert!((at[1].x - 100.0).abs() < 1.0 && at[1].y == 50.0, "{at:?}");
        assert_eq!((at[2].x, at[2].y), (200.0, 0.0));
        let corners = corners(&at);
        assert_eq!(corners.len(), 5);
        assert_eq!(corners[1], pos2(at[1].x, at[0].y), "a count holds until the next date");
        assert_eq!(nearest(&at, pos2(95.0, 90.0)), Some(1));
        assert_eq!(apart([20.0, 60.0], 100.0), [20.0, 60.0]);
        assert_eq!(apart([50.0, 50.0], 100.0), [43.0, 57.0]);
        assert_eq!(apart([100.0, 100.0], 100.0), [79.0, 93.0]);
    }
}
