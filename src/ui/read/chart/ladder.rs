//! Can a person travel the corridor? The three lines of services as rungs, and the corridors that climb from one to the
//! next, come down, or skip one.

use super::super::super::theme::{color, regular};
use super::super::{Asked, ReadView};
use super::pen;
use crate::analysis::{LineFlow, Report};
use crate::app::Selection;
use crate::model::{Actor, LinkDetail, LinkKind, ServiceLine};
use crate::scene::style;
use crate::text::line_label;
use egui::{Align2, Color32, Painter, Pos2, Rect, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

/// Height of a rung, in points.
const RUNG: f32 = 26.0;
/// Room between two rungs, in points.
const GAP: f32 = 34.0;
/// Room beside the rungs for the corridors that skip a line, in points.
const ASIDE: f32 = 40.0;
/// Half the width of an arrow's head, in points.
const HEAD: f32 = 4.0;

/// The ladder of a map.
pub(super) struct Ladder<'a> {
    view: &'a ReadView<'a>,
    report: &'a Report,
    /// Actors of each line, first to third.
    actors: [usize; 3],
}

/// Where the rungs are, the third line on top.
struct Rungs {
    rects: [Rect; 3],
}

impl Rungs {
    fn new(rect: Rect, skips: bool) -> Self {
        let width = rect.width() - if skips { ASIDE } else { 0.0 };
        let rung = |line: usize| {
            let top = rect.top() + (2 - line) as f32 * (RUNG + GAP);
            Rect::from_min_size(pos2(rect.left(), top), vec2(width, RUNG))
        };
        Self { rects: [0, 1, 2].map(rung) }
    }

    /// The room between a line and the next.
    fn between(&self, lower: usize) -> Rect {
        Rect::from_min_max(self.rects[lower + 1].left_bottom(), self.rects[lower].right_top())
    }
}

impl<'a> Ladder<'a> {
    /// The ladder of a report; `None` without corridors.
    pub(super) fn new(view: &'a ReadView<'a>, report: &'a Report) -> Option<Self> {
        let mut actors = [0; 3];
        for actor in view.open.map().actors().filter(|a| report.request.counts_actor(a)) {
            if let Some(line) = actor.service_line {
                actors[line as usize] += 1;
            }
        }
        (report.corridors.corridors > 0).then_some(Self { view, report, actors })
    }

    /// Shows the ladder.
    pub(super) fn show(&self, ui: &mut Ui, asked: &mut Asked<'_>) {
        let palette = self.view.palette();
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 3.0 * RUNG + 2.0 * GAP), Sense::hover());
        let skipping = self.flow(0, 2);
        let rungs = Rungs::new(rect, skipping.is_some());
        for line in [2, 1, 0] {
            self.rung(ui, &rungs, line, asked);
        }
        for lower in [1, 0] {
            self.climb(ui, &rungs, lower, asked);
        }
        if let Some(flow) = skipping {
            let side = Rect::from_min_max(pos2(rungs.rects[2].right(), rungs.rects[2].center().y), rect.max)
                .with_max_y(rungs.rects[0].center().y);
            let (painter, stroke) = (ui.painter(), Stroke::new(2.0, self.colour()));
            let x = side.left() + 14.0;
            let corners = [side.left_bottom(), pos2(x, side.bottom()), pos2(x, side.top()), side.left_top()];
            painter.line(corners.to_vec(), stroke);
            head(painter, side.left_top() + vec2(1.0, 0.0), vec2(-1.0, 0.0), stroke.color);
            let count = (pos2(x + 6.0, side.center().y), Align2::LEFT_CENTER);
            let text = flow.corridors.to_string();
            pen::write(painter, count, &text, pen::WORDS, palette.ink, side.right() - x - 6.0);
            self.stop(ui, side.expand(2.0), &[flow], asked);
        }
        self.without_line(ui, asked);
    }

    fn rung(&self, ui: &Ui, rungs: &Rungs, line: usize, asked: &mut Asked<'_>) {
        let (view, t, palette, rect) = (self.view, self.view.t(), self.view.palette(), rungs.rects[line]);
        let n_actors = self.actors[line];
        let name = line_label(ServiceLine::ALL[line], view.app.language);
        let inside = self.flow(line, line);
        let count = if n_actors == 0 { t.chart_ladder_nobody() } else { t.read_count_actors(n_actors as f64) };
        let mut said = t.chart_ladder_rung(&name, &count);
        if let Some(flow) = inside {
            said = t.chart_ladder_inside(flow.corridors as f64, &said);
        }
        let painter = ui.painter();
        if n_actors == 0 {
            pen::dashed(painter, rect.shrink(0.5), Stroke::new(1.2, palette.muted));
        } else {
            painter.rect(rect, 5.0, palette.panel, Stroke::new(1.0, palette.muted), StrokeKind::Inside);
        }
        let width = rect.width() - 20.0;
        let ink = if n_actors == 0 { palette.muted } else { palette.ink };
        let right = pen::write(
            painter,
            (rect.right_center() - vec2(10.0, 0.0), Align2::RIGHT_CENTER),
            &count,
            pen::WORDS,
            palette.muted,
            width / 2.0,
        );
        let left = (rect.left_center() + vec2(10.0, 0.0), Align2::LEFT_CENTER);
        pen::write(painter, left, &name, pen::WORDS, ink, right.left() - rect.left() - 16.0);
        let response = ui.interact(rect, ui.id().with(("rung", line)), Sense::click());
        pen::tell(ui, palette, &response, &said);
        asked.speaks(&response, || {
            let of_line =
                |a: &&Actor| a.service_line == Some(ServiceLine::ALL[line]) && self.report.request.counts_actor(a);
            Selection::actors(view.open.map().actors().filter(of_line).map(|a| a.id))
        });
        response.on_hover_text(said);
    }

    /// The corridors between a line and the next: up at the left, down at the right, dashes where none climbs.
    fn climb(&self, ui: &Ui, rungs: &Rungs, lower: usize, asked: &mut Asked<'_>) {
        let (t, palette, gap) = (self.view.t(), self.view.palette(), rungs.between(lower));
        let (painter, colour) = (ui.painter(), self.colour());
        let (up, down) = (self.flow(lower, lower + 1), self.flow(lower + 1, lower));
        let x = gap.left() + HEAD + 8.0;
        let ends = [pos2(x, gap.bottom() - 1.0), pos2(x, gap.top() + 1.0)];
        let half = if down.is_some() { gap.width() / 2.0 } else { gap.width() } - HEAD - 18.0;
        let beside = pos2(x + HEAD + 6.0, gap.center().y);
        if let Some(flow) = up {
            painter.line_segment(ends, Stroke::new(2.0, colour));
            head(painter, ends[1], vec2(0.0, -1.0), colour);
            if flow.with_return > 0 {
                head(painter, ends[0], vec2(0.0, 1.0), colour);
            }
            self.count(painter, (beside, Align2::LEFT_BOTTOM), flow, half);
        } else {
            pen::dashed_line(painter, ends, Stroke::new(1.5, palette.muted));
            let none = t.chart_ladder_none();
            pen::write(painter, (beside, Align2::LEFT_CENTER), &none, pen::WORDS, palette.muted, half);
        }
        if let Some(flow) = down {
            let x = gap.right() - HEAD - 8.0;
            let ends = [pos2(x, gap.top() + 1.0), pos2(x, gap.bottom() - 1.0)];
            painter.line_segment(ends, Stroke::new(2.0, colour));
            head(painter, ends[1], vec2(0.0, 1.0), colour);
            if flow.with_return > 0 {
                head(painter, ends[0], vec2(0.0, -1.0), colour);
            }
            self.count(painter, (pos2(x - HEAD - 6.0, gap.center().y), Align2::RIGHT_BOTTOM), flow, half);
        }
        let flows: Vec<LineFlow> = [up, down].into_iter().flatten().collect();
        self.stop(ui, gap.shrink2(vec2(0.0, 2.0)), &flows, asked);
    }

    /// How many corridors, above how many of them with a return.
    fn count(&self, painter: &Painter, (at, anchor): (Pos2, Align2), flow: LineFlow, width: f32) {
        let (t, palette) = (self.view.t(), self.view.palette());
        let below = if anchor == Align2::LEFT_BOTTOM { Align2::LEFT_TOP } else { Align2::RIGHT_TOP };
        let (corridors, back) =
            (t.chart_ladder_corridors(flow.corridors as f64), t.chart_ladder_back(flow.with_return as f64));
        pen::write(painter, (at, anchor), &corridors, pen::WORDS, palette.ink, width);
        pen::write(painter, (at, below), &back, pen::SMALL, palette.muted, width);
    }

    /// Corridors under the pointer or the keyboard: said in full, lit on the canvas.
    fn stop(&self, ui: &Ui, rect: Rect, flows: &[LineFlow], asked: &mut Asked<'_>) {
        let id = ui.id().with(("flow", rect.top() as i32, rect.left() as i32));
        let response = ui.interact(rect, id, Sense::click());
        let said = flows.iter().map(|flow| self.said(*flow)).collect::<Vec<_>>().join("\n");
        let said = if said.is_empty() { self.view.t().chart_ladder_none() } else { said };
        pen::tell(ui, self.view.palette(), &response, &said);
        asked.speaks(&response, || {
            let map = self.view.open.map();
            let line = |id| map.actor(id).and_then(|a| a.service_line);
            let links = map.links().filter(|l| {
                matches!(l.detail, LinkDetail::ReferralCorridor(_))
                    && self.report.request.counts(map, l)
                    && flows.iter().any(|f| (Some(f.from), Some(f.to)) == (line(l.source), line(l.target)))
            });
            Selection { links: links.map(|l| l.id).collect(), ..Selection::default() }
        });
        response.on_hover_text(said);
    }

    fn without_line(&self, ui: &mut Ui, asked: &mut Asked<'_>) {
        let actors = &self.report.corridors.without_line;
        if actors.is_empty() {
            return;
        }
        let words = self.view.t().chart_ladder_without_line(actors.len() as f64);
        let text = egui::RichText::new(words).font(regular(pen::WORDS)).color(self.view.palette().muted);
        let response = ui.add(egui::Label::new(text).wrap().sense(Sense::hover()));
        if response.hovered() {
            asked.light(Selection::actors(actors.iter().copied()));
        }
    }

    fn flow(&self, from: usize, to: usize) -> Option<LineFlow> {
        let lines = (ServiceLine::ALL[from], ServiceLine::ALL[to]);
        self.report.corridors.flows.iter().copied().find(|f| (f.from, f.to) == lines && f.corridors > 0)
    }

    fn said(&self, flow: LineFlow) -> String {
        let name = |line| line_label(line, self.view.app.language);
        let (from, to) = (name(flow.from), name(flow.to));
        let t = self.view.t();
        let corridors = t.chart_ladder_corridors(flow.corridors as f64);
        t.chart_ladder_flow(from, to, corridors, t.chart_ladder_back(flow.with_return as f64))
    }

    fn colour(&self) -> Color32 {
        let legend = self.view.open.map().legend();
        color(style::kind_look(legend, LinkKind::ReferralCorridor, None, self.view.theme).colour)
    }
}

fn head(painter: &Painter, tip: Pos2, direction: egui::Vec2, colour: Color32) {
    let back = tip - direction * HEAD * 1.8;
    let corners = vec![tip, back + direction.rot90() * HEAD, back - direction.rot90() * HEAD];
    painter.add(egui::Shape::convex_polygon(corners, colour, Stroke::NONE));
}
