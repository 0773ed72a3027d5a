//! The dialogs: what asks for an answer, or shows something over the map.

mod about;
mod damaged;
mod help;
mod history;
mod legend;
mod path;
mod replace;
mod unsaved;

use super::theme;
use crate::app::{Action, AppState, Dialog};
use crate::scene::Theme;
use egui::{Align, Button, Id, Layout, Modal, RichText, Ui};

/// Shows the dialog that is open, if one is.
pub(super) fn dialog_ui(ui: &mut Ui, app: &AppState, theme: Theme, out: &mut Vec<Action>) {
    match &app.dialog {
        None => {}
        Some(Dialog::Unsaved(after)) => unsaved::unsaved_ui(ui, app, after, out),
        Some(Dialog::TypePath(purpose)) => path::path_ui(ui, app, *purpose, out),
        Some(Dialog::Replace { purpose, path }) => replace::replace_ui(ui, app, *purpose, path, out),
        Some(Dialog::Damaged { path, sentence }) => damaged::damaged_ui(ui, app, path, sentence, out),
        Some(Dialog::Legend) => {
            if let Some(open) = &app.open {
                legend::legend_dialog(ui, app, open, theme, out);
            }
        }
        Some(Dialog::History) => history::history_ui(ui, app, theme, out),
        Some(Dialog::Help) => help::help_ui(ui, app, theme, out),
        Some(Dialog::About) => about::about_ui(ui, app, theme, out),
    }
}

/// A dialog with a title; `Esc` or a click beside it closes it.
fn modal(
    ui: &Ui,
    name: &str,
    width: f32,
    title: &str,
    out: &mut Vec<Action>,
    add: impl FnOnce(&mut Ui, &mut Vec<Action>),
) {
    let response = Modal::new(Id::new(("dialog", name))).frame(frame(ui)).show(ui.ctx(), |ui| {
        ui.set_width(width.min(ui.ctx().content_rect().width() - 60.0));
        ui.heading(title);
        ui.add_space(8.0);
        add(ui, out);
    });
    if response.should_close() {
        out.push(Action::CloseDialog);
    }
}

/// What surrounds a dialog.
fn frame(ui: &Ui) -> egui::Frame {
    egui::Frame::popup(ui.style()).inner_margin(theme::DIALOG_PADDING)
}

/// The answers of a dialog, at its foot: the first is the one that Enter gives.
fn answers(ui: &mut Ui, answers: Vec<(String, Action)>, out: &mut Vec<Action>) {
    ui.add_space(14.0);
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        for (i, (name, action)) in answers.into_iter().enumerate() {
            let mut button = Button::new(RichText::new(name).strong());
            if i == 0 {
                button = button.fill(ui.visuals().selection.bg_fill);
            }
            let response = ui.add(button);
            let entered =
                i == 0 && ui.memory(|m| m.focused().is_none()) && ui.input(|input| input.key_pressed(egui::Key::Enter));
            if response.clicked() || entered {
                out.push(action);
            }
        }
    });
}
