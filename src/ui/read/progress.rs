//! How far the indicators being computed are: a word at first, and a thin bar when it lasts.

use super::super::theme::regular;
use super::super::wrapped::wrapped;
use super::ReadView;
use crate::analysis::{Progress, Stage};
use crate::text::percent;
use egui::{Rect, RichText, Sense, Ui, WidgetInfo, WidgetType, vec2};
use std::time::Duration;

/// Thickness of the bar, in points.
const THICKNESS: f32 = 3.0;
/// How much of the ink the part of the bar to come takes.
const TRACK_SHADE: f32 = 0.1;
/// Between two looks at how far it is: the eye needs no more, and the window sleeps meanwhile.
const LOOK_AGAIN: Duration = Duration::from_millis(300);

/// Says that indicators are being computed, and how far they are once it has lasted.
pub(super) fn progress(ui: &mut Ui, view: &ReadView<'_>) {
    let lasting = view.app.analysis_progress();
    if view.open.is_analysing() {
        ui.ctx().request_repaint_after(LOOK_AGAIN);
    }
    if lasting.is_none() && view.open.analysis_is_fresh() {
        return;
    }
    let words = lasting.map_or_else(|| view.t().read_updating(), |progress| words(view, progress));
    ui.label(RichText::new(wrapped(&words)).font(regular(12.0)).color(view.palette().muted));
    if let Some(progress) = lasting {
        bar(ui, view, progress, &words);
    }
}

fn words(view: &ReadView<'_>, progress: Progress) -> String {
    let t = view.t();
    match progress.stage {
        Stage::Graph => t.read_updating(),
        Stage::Paths => t.read_updating_paths(percent(f64::from(progress.fraction), view.app.language)),
        Stage::Departures => t.read_updating_departures(percent(f64::from(progress.fraction), view.app.language)),
        Stage::Groups => t.read_updating_groups(),
    }
}

fn bar(ui: &mut Ui, view: &ReadView<'_>, progress: Progress, words: &str) {
    let palette = view.palette();
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), THICKNESS), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::ProgressIndicator, true, words));
    let filled = Rect::from_min_size(rect.min, vec2(rect.width() * progress.fraction, THICKNESS));
    ui.painter().rect_filled(rect, THICKNESS / 2.0, palette.card.lerp_to_gamma(palette.ink, TRACK_SHADE));
    ui.painter().rect_filled(filled, THICKNESS / 2.0, palette.accent);
}
