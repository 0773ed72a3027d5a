//! The quick-entry line: what the room says, typed as it is said.

use super::super::theme;
use crate::app::{Action, AppState, OpenMap};
use crate::document::entry::{Completion, completions};
use crate::scene::Theme;
use egui::text::{CCursor, CCursorRange};
use egui::{
    Button, Frame, Id, Key, KeyboardShortcut, Margin, Modifiers, Popup, PopupCloseBehavior, RectAlign, TextEdit, Ui,
};

/// The line being typed.
#[derive(Debug, Default)]
pub(in super::super) struct EntryField {
    text: String,
    n_entries: u64,
    has_focus: bool,
}

impl EntryField {
    /// Whether the keyboard is here and nothing is typed yet.
    pub(in super::super) fn is_idle(&self) -> bool {
        self.has_focus && self.text.is_empty()
    }
}

/// Shows the line; `/` or `Ctrl+Entrée` goes there, Tab takes the first name proposed, Enter carries the line out,
/// Esc leaves it.
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
        let id = Id::new("quick entry");
        let proposed = if field.has_focus {
            completions(&field.text, cursor(ui, id, &field.text), open.map())
        } else {
            Vec::new()
        };
        let mut chosen =
            proposed.first().filter(|_| ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Tab))).cloned();
        let edit = TextEdit::singleline(&mut field.text)
            .id(id)
            .hint_text(t.shell_entry_hint())
            .frame(Frame::NONE)
            .lock_focus(!proposed.is_empty())
            .desired_width(f32::INFINITY);
        let response = ui.add(edit);
        let name = t.shell_entry();
        response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::TextEdit, true, &name));
        if asked {
            response.request_focus();
        }
        Popup::from_response(&response)
            .open(response.has_focus() && !proposed.is_empty())
            .align(RectAlign::TOP_START)
            .close_behavior(PopupCloseBehavior::IgnoreClicks)
            .show(|ui| chosen = chosen.take().or_else(|| choice(ui, &proposed)));
        if let Some(completion) = chosen {
            take(ui, id, &mut field.text, &completion);
            response.request_focus();
        } else if response.lost_focus() && ui.input(|i| i.key_pressed(Key::Enter)) && !field.text.trim().is_empty() {
            out.push(Action::QuickEntry(field.text.clone()));
            response.request_focus();
        }
        field.has_focus = response.has_focus();
    });
}

/// The name that is clicked among those proposed.
fn choice(ui: &mut Ui, proposed: &[Completion]) -> Option<Completion> {
    let mut chosen = None;
    for completion in proposed {
        if ui.add(Button::selectable(false, &completion.text)).clicked() {
            chosen = Some(completion.clone());
        }
    }
    chosen
}

/// Puts a name in the place of what was typed of it, and the cursor behind it.
fn take(ui: &Ui, id: Id, text: &mut String, completion: &Completion) {
    let before: String = text.chars().take(completion.replaces.start).collect();
    let after: String = text.chars().skip(completion.replaces.end).collect();
    let cursor = CCursor::new(before.chars().count() + completion.text.chars().count() + 1);
    *text = format!("{before}{} {}", completion.text, after.trim_start());
    if let Some(mut state) = TextEdit::load_state(ui.ctx(), id) {
        state.cursor.set_char_range(Some(CCursorRange::one(cursor)));
        state.store(ui.ctx(), id);
    }
}

/// Where the cursor is, in characters; at the end until it is known.
fn cursor(ui: &Ui, id: Id, text: &str) -> usize {
    let range = TextEdit::load_state(ui.ctx(), id).and_then(|state| state.cursor.char_range());
    range.map_or_else(|| text.chars().count(), |range| range.primary.index.0)
}
