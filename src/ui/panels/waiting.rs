//! What lasts, over the window: what it is, how far it is, and how to give it up.

use super::super::bar::bar;
use super::super::theme::{self, semibold};
use crate::app::{Action, AppState, Wait, Waited};
use crate::scene::Theme;
use crate::text::{layout_name, percent};
use egui::{Align, Align2, Area, Button, Frame, Id, Layout, Order, RichText, Ui, vec2};
use std::time::Duration;

/// Width of what is said, in points.
const WIDTH: f32 = 380.0;
/// Between two looks at how far it is: the window sleeps meanwhile.
const LOOK_AGAIN: Duration = Duration::from_millis(100);

/// Shows what is waited for, once it lasts.
pub(in super::super) fn waiting_ui(ui: &mut Ui, app: &AppState, theme: Theme, out: &mut Vec<Action>) {
    if app.is_waiting() {
        ui.ctx().request_repaint_after(LOOK_AGAIN);
    }
    if let Some(wait) = app.wait() {
        wait_ui(ui, app, &wait, theme, out);
    }
}

fn wait_ui(ui: &mut Ui, app: &AppState, wait: &Wait, theme: Theme, out: &mut Vec<Action>) {
    let (t, palette) = (app.texts(), theme::palette(theme));
    let words = words(app, wait);
    let area = Area::new(Id::new("waiting")).order(Order::Foreground).anchor(Align2::CENTER_CENTER, vec2(0.0, -40.0));
    area.show(ui.ctx(), |ui| {
        Frame::popup(ui.style()).inner_margin(theme::DIALOG_PADDING).show(ui, |ui| {
            ui.set_width(WIDTH);
            let label = egui::Label::new(RichText::new(&words).font(semibold(15.0)).color(palette.ink)).truncate();
            if wait.fraction.is_none() {
                ui.horizontal(|ui| {
                    ui.add(egui::Spinner::new().size(18.0).color(palette.accent));
                    ui.add(label);
                });
            } else {
                ui.add(label);
            }
            if let Some(fraction) = wait.fraction {
                ui.add_space(4.0);
                bar(ui, palette, fraction, &words);
            }
            ui.add_space(8.0);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if ui.add(Button::new(t.sight_wait_stop()).shortcut_text(t.help_key_escape())).clicked() {
                    out.push(Action::StopWaiting);
                }
            });
        });
    });
}

fn words(app: &AppState, wait: &Wait) -> String {
    let t = app.texts();
    match (&wait.what, wait.fraction) {
        (Waited::Opening(name), _) => t.sight_wait_opening(name),
        (Waited::Layout(layout), None) => t.sight_wait_layout(layout_name(*layout, app.language)),
        (Waited::Layout(layout), Some(fraction)) => {
            t.sight_wait_layout_part(layout_name(*layout, app.language), percent(f64::from(fraction), app.language))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::Moment;
    use crate::document::LayoutName;
    use crate::ui::stage::{app_at, stage};
    use egui_kittest::kittest::Queryable;
    use std::cell::RefCell;

    #[test]
    fn what_lasts_is_said_with_how_far_it_is_and_can_be_given_up() {
        let app = app_at(Moment::Draw);
        let asked = RefCell::new(Vec::new());
        let wait = Wait { what: Waited::Layout(LayoutName::Sectors), fraction: Some(0.42) };
        let view = |ui: &mut Ui| wait_ui(ui, &app, &wait, Theme::Light, &mut asked.borrow_mut());
        let mut harness = stage([800.0, 600.0], Theme::Light, view);
        let said = harness.get_all_by_label("Disposition par secteur\u{202f}: 42\u{a0}%").count();
        assert!(said > 1, "the words and the bar");
        harness.get_by_label_contains(&app.texts().sight_wait_stop()).click();
        harness.run();
        drop(harness);
        assert!(matches!(asked.into_inner().as_slice(), [Action::StopWaiting]));
    }
}
