//! Every step since the map was opened, with its time: a click goes there, and back.

use super::super::theme;
use crate::app::{Action, AppState};
use crate::scene::Theme;
use crate::text;
use egui::{Button, RichText, ScrollArea, Ui};

/// Shows the steps, the newest first.
pub(super) fn history_ui(ui: &Ui, app: &AppState, theme: Theme, out: &mut Vec<Action>) {
    let Some(open) = &app.open else { return };
    let (t, palette) = (app.texts(), theme::palette(theme));
    super::modal(ui, "history", 520.0, &t.shell_history_title(), out, |ui, out| {
        ui.label(RichText::new(t.shell_history_text()).color(palette.muted));
        ui.add_space(6.0);
        ScrollArea::vertical().max_height(420.0).auto_shrink([false, true]).show(ui, |ui| {
            let document = &open.document;
            for (i, step) in document.steps().iter().enumerate().rev() {
                let time = step.at.to_zoned(jiff::tz::TimeZone::system()).time();
                let sentence = text::step_sentence(&step.label, app.language);
                let line = format!("{}   {sentence}", text::time_of_day(time, app.language));
                row(ui, line, i + 1, document.cursor(), palette, out);
            }
            row(ui, t.shell_history_opened(), 0, document.cursor(), palette, out);
        });
        super::answers(ui, vec![(t.shell_dismiss(), Action::CloseDialog)], out);
    });
}

fn row(ui: &mut Ui, line: String, n_steps: usize, cursor: usize, palette: &theme::Palette, out: &mut Vec<Action>) {
    let colour = if n_steps > cursor { palette.muted } else { palette.ink };
    let button = Button::selectable(n_steps == cursor, RichText::new(line).color(colour)).truncate();
    let full_row = egui::Layout::top_down_justified(egui::Align::Min);
    if ui.with_layout(full_row, |ui| ui.add(button)).inner.clicked() {
        out.push(Action::GoTo(n_steps));
    }
}
