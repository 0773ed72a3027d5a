//! The question before changes could be lost: no answer is a trap, and `Esc` keeps everything as it is.

use crate::app::{Action, AfterQuestion, AppState};
use egui::{Label, Ui};

/// Asks whether to save before going on.
pub(super) fn unsaved_ui(ui: &Ui, app: &AppState, after: &AfterQuestion, out: &mut Vec<Action>) {
    let t = app.texts();
    super::modal(ui, "unsaved", 460.0, &t.shell_unsaved_title(), out, |ui, out| {
        let n = app.open.as_ref().map_or(0, |open| open.document.cursor());
        ui.add(Label::new(t.shell_unsaved_text(n as f64)).wrap());
        super::answers(
            ui,
            vec![
                (t.shell_save(), Action::SaveThen(after.clone())),
                (t.shell_cancel(), Action::CloseDialog),
                (t.shell_discard(), Action::Discard(after.clone())),
            ],
            out,
        );
    });
}
