//! How far the indicators being computed are: a word at first, and a thin bar when it lasts.

use super::super::bar::bar;
use super::super::theme::regular;
use super::super::wrapped::wrapped;
use super::ReadView;
use crate::analysis::{Progress, Stage};
use crate::text::percent;
use egui::{RichText, Ui};
use std::time::Duration;

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
        bar(ui, view.palette(), progress.fraction, &words);
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
