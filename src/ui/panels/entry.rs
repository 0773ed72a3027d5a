//! The quick-entry line: what the room says, typed as it is said.

use super::super::theme;
use crate::app::{Action, AppState, OpenMap};
use crate::scene::Theme;
use egui::{Frame, Key, KeyboardShortcut, Margin, Modifiers, TextEdit, Ui};

/// The line being typed.
#[derive(Debug, Default)]
pub(in super::super) struct EntryField {
    text: String,
    n_entries: u64,
}

/// Shows the line; `/` or `Ctrl+Entrée` goes there, Enter carries it out, Esc leaves it.
pub(in super::super) fn entry_ui(
    ui: &mut Ui,
    app: &AppState,
    open: &OpenMap,
    theme: Theme,
    field: &mut EntryField,
    out: &mut Vec<Action>,
) {
    if field.n_entries != open.n_entries {
        field.n_entries = open.n_entries;
        field.text.clear();
    }
    let (t, palette) = (app.texts(), theme::palette(theme));
    let typing = ui.ctx().text_edit_focused();
    let asked = ui.input_mut(|i| {
        i.consume_shortcut(&KeyboardShortcut::new(Modifiers::COMMAND, Key::Enter))
            || (!typing && i.consume_key(Modifiers::NONE, Key::Slash))
    });
    let frame = Frame::new()
        .fill(palette.card)
        .stroke(egui::Stroke::new(1.0, palette.border))
        .corner_radius(theme::CORNER)
        .inner_margin(Margin::symmetric(10, 5));
    frame.show(ui, |ui| {
        let edit = TextEdit::singleline(&mut field.text)
            .hint_text(t.shell_entry_hint())
            .frame(Frame::NONE)
            .desired_width(f32::INFINITY);
        let response = ui.add(edit);
        let name = t.shell_entry();
        response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::TextEdit, true, &name));
        if asked {
            response.request_focus();
        }
        if response.lost_focus() && ui.input(|i| i.key_pressed(Key::Enter)) && !field.text.trim().is_empty() {
            out.push(Action::QuickEntry(field.text.clone()));
            response.request_focus();
        }
    });
}
