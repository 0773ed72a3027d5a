//! Where tests put a view: the bundled fonts, the look of a theme, a sample map.

use super::theme;
use crate::app::{Action, AppState, Moment};
use crate::model::Language;
use crate::scene::Theme;
use crate::storage::Settings;
use egui::{Ui, Vec2};
use egui_kittest::{Harness, HarnessBuilder};

/// A window of that size, in points, holding a view.
pub(super) fn stage<'a>(size: impl Into<Vec2>, theme: Theme, view: impl FnMut(&mut Ui) + 'a) -> Harness<'a> {
    staged(Harness::builder().with_size(size), theme, view)
}

/// The same in a window made otherwise.
pub(super) fn staged<'a>(builder: HarnessBuilder<()>, theme: Theme, mut view: impl FnMut(&mut Ui) + 'a) -> Harness<'a> {
    let mut dressed = false;
    let mut harness = builder.build_ui(move |ui| {
        if dressed {
            return view(ui);
        }
        // Fonts are there from the next frame on.
        theme::install_fonts(ui.ctx());
        theme::apply(ui.ctx(), theme, 1.0);
        dressed = true;
        ui.ctx().request_repaint();
    });
    harness.run();
    harness
}

/// The program with a sample map open at a moment, its indicators computed.
pub(super) fn app_at(moment: Moment) -> AppState {
    let settings = Settings { language: Some(Language::French), ..Settings::default() };
    let mut app = AppState::at_once(settings);
    app.dispatch(Action::OpenSample(0));
    app.dispatch(Action::Show(moment));
    app.take_results();
    app
}
