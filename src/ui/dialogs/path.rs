//! A path to type, where the system has no file dialog to offer.

use crate::app::{Action, AppState, PathPurpose};
use egui::{Id, Key, Label, TextEdit, Ui};
use std::path::PathBuf;

/// Asks for a path.
pub(super) fn path_ui(ui: &Ui, app: &AppState, purpose: PathPurpose, out: &mut Vec<Action>) {
    let t = app.texts();
    let (title, answer) = match purpose {
        PathPurpose::Open => (t.shell_path_open_title(), t.shell_open()),
        PathPurpose::Save => (t.shell_path_save_title(), t.shell_save()),
        PathPurpose::Export => (t.shell_path_export_title(), t.shell_export()),
        PathPurpose::Table => (t.table_path_title(), t.shell_save()),
    };
    super::modal(ui, "path", 560.0, &title, out, |ui, out| {
        ui.add(Label::new(t.shell_path_text()).wrap());
        ui.add_space(8.0);
        let id = Id::new("typed-path");
        let mut path: String = ui.data_mut(|d| d.get_temp(id)).unwrap_or_else(|| suggested(app, purpose));
        let response =
            ui.add(TextEdit::singleline(&mut path).desired_width(f32::INFINITY).hint_text(t.shell_path_hint()));
        let name = t.shell_path_field();
        response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::TextEdit, true, &name));
        let entered = response.lost_focus() && ui.input(|i| i.key_pressed(Key::Enter));
        if !entered && ui.memory(|m| m.focused().is_none()) {
            response.request_focus();
        }
        let given = Action::PathTyped(purpose, PathBuf::from(path.trim()));
        let filled = !path.trim().is_empty();
        ui.data_mut(|d| d.insert_temp(id, path));
        let before = out.len();
        super::answers(ui, vec![(answer, given.clone()), (t.shell_cancel(), Action::CloseDialog)], out);
        if entered {
            out.push(given);
        }
        if !filled {
            // Nothing typed is no path: only giving up is an answer.
            out.retain(|action| !matches!(action, Action::PathTyped(..)));
        }
        if out.len() > before {
            ui.data_mut(|d| d.remove_temp::<String>(id));
        }
    });
}

fn suggested(app: &AppState, purpose: PathPurpose) -> String {
    let path = app.open.as_ref().and_then(|open| open.path.as_ref());
    let beside = |extension: &str| path.map(|path| path.with_extension(extension));
    let path = match purpose {
        PathPurpose::Open => None,
        PathPurpose::Save => path.cloned(),
        PathPurpose::Export => beside("png"),
        PathPurpose::Table => beside("csv"),
    };
    path.map_or_else(String::new, |path| path.display().to_string())
}
