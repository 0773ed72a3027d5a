//! What the program last said: a note goes away by itself, a problem stays until it is read.

use super::super::icons;
use super::super::theme;
use super::top_bar::named;
use crate::app::{Action, AppState, Severity};
use crate::scene::Theme;
use egui::{Align2, Area, Button, Frame, Id, Label, Order, Ui, vec2};
use std::time::Duration;

/// How long a note stays, in seconds.
const NOTE_SECS: f64 = 6.0;
/// Widest a message is, in points.
const WIDTH: f32 = 560.0;

/// Shows the message, if there is one.
pub(in super::super) fn message_ui(ui: &mut Ui, app: &AppState, theme: Theme, out: &mut Vec<Action>) {
    let Some(message) = &app.message else { return };
    let (palette, t) = (theme::palette(theme), app.texts());
    let id = Id::new("message");
    // The age is measured from the first frame it is seen, so that it needs no clock of its own.
    let now = ui.input(|i| i.time);
    let (_, since) = ui.data_mut(|d| {
        let seen: (String, f64) = d.get_temp(id).unwrap_or_default();
        let seen = if seen.0 == message.text { seen } else { (message.text.clone(), now) };
        d.insert_temp(id, seen.clone());
        seen
    });
    if message.severity == Severity::Note {
        let left = NOTE_SECS - (now - since);
        if left <= 0.0 {
            ui.data_mut(|d| d.remove_temp::<(String, f64)>(id));
            out.push(Action::DismissMessage);
            return;
        }
        ui.ctx().request_repaint_after(Duration::from_secs_f64(left));
    }
    let (icon, colour) = match message.severity {
        Severity::Note => (icons::NOTE, palette.accent),
        Severity::Problem => (icons::PROBLEM, palette.problem),
    };
    let area = Area::new(id).order(Order::Foreground).anchor(Align2::CENTER_BOTTOM, vec2(0.0, -96.0));
    area.show(ui.ctx(), |ui| {
        Frame::popup(ui.style()).stroke(egui::Stroke::new(1.5, colour)).inner_margin(12).show(ui, |ui| {
            ui.set_max_width(WIDTH);
            ui.horizontal(|ui| {
                ui.colored_label(colour, egui::RichText::new(icon).size(18.0));
                ui.add(Label::new(&message.text).wrap());
                let close = ui.add(Button::new(icons::CLOSE).frame(false));
                named(&close, t.shell_dismiss());
                if close.clicked() {
                    out.push(Action::DismissMessage);
                }
            });
        });
    });
}
