//! What to look at together: each finding a sentence; a click selects and brings into view what it speaks of.

use super::super::theme::{CORNER, regular, semibold};
use super::super::wrapped::wrapped;
use super::{Asked, ReadView};
use crate::analysis::Finding;
use crate::app::{Action, Selection};
use crate::model::Language;
use egui::{Align2, RichText, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, vec2};

/// Room for the number of a finding, in points.
const NUMBER: f32 = 24.0;
/// Room around a sentence, in points.
const MARGIN: egui::Vec2 = vec2(4.0, 6.0);

/// Shows the findings, if there are any.
pub(super) fn findings_ui(ui: &mut Ui, view: &ReadView<'_>, findings: &[Finding], asked: &mut Asked<'_>) {
    if findings.is_empty() {
        return;
    }
    let t = view.t();
    ui.add_space(8.0);
    ui.label(RichText::new(wrapped(t.finding_title())).font(semibold(15.0)));
    ui.label(RichText::new(wrapped(t.chart_findings_hint())).font(regular(12.0)).color(view.palette().muted));
    ui.add_space(2.0);
    for (i, finding) in findings.iter().enumerate() {
        finding_ui(ui, view, i, finding, asked);
    }
    ui.add_space(6.0);
}

fn finding_ui(ui: &mut Ui, view: &ReadView<'_>, i: usize, finding: &Finding, asked: &mut Asked<'_>) {
    let palette = view.palette();
    let sentence = match view.app.language {
        Language::French => &finding.french,
        Language::English => &finding.english,
    };
    let width = ui.available_width();
    let room = width - NUMBER - MARGIN.x * 2.0;
    let galley = ui.painter().layout(wrapped(sentence), regular(13.0), palette.ink, room);
    let (rect, response) = ui.allocate_exact_size(vec2(width, galley.size().y + MARGIN.y * 2.0), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, wrapped(sentence)));
    let spoken_of = || Selection {
        actors: finding.actors.iter().copied().collect(),
        links: finding.links.iter().copied().collect(),
    };
    let pointed = response.hovered() || response.has_focus();
    if pointed {
        ui.painter().rect_filled(rect, CORNER, palette.accent_soft);
        asked.light(spoken_of());
    }
    if response.has_focus() {
        ui.painter().rect_stroke(rect, CORNER, Stroke::new(1.5, palette.accent), StrokeKind::Inside);
    }
    let at = rect.min + MARGIN;
    let number = (i + 1).to_string();
    ui.painter().text(at, Align2::LEFT_TOP, number, semibold(13.0), palette.accent);
    ui.painter().galley(at + vec2(NUMBER, 0.0), galley, palette.ink);
    if response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked() {
        asked.actions.push(Action::RevealAll(spoken_of()));
    }
}
