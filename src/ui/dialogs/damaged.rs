//! A damaged file: what is wrong with it, and what can still be read.

use crate::app::{Action, AppState};
use egui::{Label, Ui};
use std::path::Path;

/// Says what is wrong, and offers what can be read as a new map.
pub(super) fn damaged_ui(ui: &Ui, app: &AppState, path: &Path, sentence: &str, out: &mut Vec<Action>) {
    let t = app.texts();
    super::modal(ui, "damaged", 520.0, &t.shell_damaged_title(), out, |ui, out| {
        ui.add(Label::new(sentence).wrap());
        ui.add_space(6.0);
        ui.add(Label::new(t.shell_damaged_text()).wrap());
        super::answers(
            ui,
            vec![
                (t.shell_salvage(), Action::OpenSalvaged(path.to_path_buf())),
                (t.shell_cancel(), Action::CloseDialog),
            ],
            out,
        );
    });
}
