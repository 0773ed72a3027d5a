//! What the program is: its version, its licence, what it carries, where its method comes from.

use super::super::theme::{PADDING, palette, regular, semibold};
use super::super::wrapped::wrapped;
use super::help::lines;
use crate::app::{Action, AppState};
use crate::scene::Theme;
use egui::{Id, Modal, RichText, Ui};

/// Width of the dialog, in points.
const WIDTH: f32 = 460.0;
/// Width of the names, in points.
const NAMES: f32 = 80.0;
/// The licences one may choose from.
const LICENCES: &str = "MIT OR Apache-2.0";

/// Shows the dialog.
pub(crate) fn about_ui(ui: &Ui, app: &AppState, theme: Theme, out: &mut Vec<Action>) {
    let (t, palette) = (app.texts(), palette(theme));
    let muted = |text: String| RichText::new(wrapped(text)).font(regular(13.0)).color(palette.muted);
    let dialog = Modal::new(Id::new("about")).frame(super::frame(ui)).show(ui.ctx(), |ui| {
        ui.set_width(WIDTH.min(ui.ctx().content_rect().width() - 4.0 * PADDING));
        ui.label(RichText::new(t.help_about_title()).font(semibold(20.0)));
        ui.label(muted(t.help_about_version(env!("CARGO_PKG_VERSION"))));
        ui.add_space(PADDING);
        ui.label(wrapped(t.help_about_what()));
        ui.label(RichText::new(wrapped(t.help_about_private())).font(semibold(14.0)));
        ui.add_space(PADDING);
        let carried = vec![
            (t.help_about_licence(), LICENCES.to_owned()),
            (t.help_about_fonts(), t.help_about_fonts_what()),
            (t.help_about_method(), t.help_about_method_what()),
            (String::new(), t.help_about_method_more()),
        ];
        lines(ui, palette, NAMES, carried);
        ui.add_space(PADDING);
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| ui.button(t.help_close()).clicked()).inner
    });
    if dialog.inner || dialog.should_close() {
        out.push(Action::CloseDialog);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::Moment;
    use crate::ui::stage::{app_at, stage};
    use egui_kittest::kittest::Queryable;

    #[test]
    fn it_says_the_version_and_closes() {
        let app = app_at(Moment::Draw);
        let mut asked = Vec::new();
        let mut harness = stage([800.0, 600.0], Theme::Light, |ui| about_ui(ui, &app, Theme::Light, &mut asked));
        harness.run();
        harness.get_by_label_contains(env!("CARGO_PKG_VERSION"));
        harness.get_by_label(LICENCES);
        harness.get_by_label(&app.texts().help_close()).click();
        harness.run();
        drop(harness);
        assert!(matches!(asked.as_slice(), [Action::CloseDialog]), "{asked:?}");
    }
}
