//! The question before another file is replaced at a path that was typed.

use crate::app::{Action, AppState, PathPurpose};
use egui::{Label, Ui};
use std::path::Path;

/// Asks whether to replace the file; giving up comes first.
pub(super) fn replace_ui(ui: &Ui, app: &AppState, purpose: PathPurpose, path: &Path, out: &mut Vec<Action>) {
    let t = app.texts();
    super::modal(ui, "replace", 520.0, &t.shell_replace_title(), out, |ui, out| {
        ui.add(Label::new(t.shell_replace_text(path.to_string_lossy())).wrap());
        super::answers(
            ui,
            vec![
                (t.shell_cancel(), Action::CloseDialog),
                (t.shell_replace(), Action::PathGiven(purpose, path.to_path_buf())),
            ],
            out,
        );
    });
}
