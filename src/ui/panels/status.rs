//! The line at the bottom: how much there is, whether all of it is in sight, how close one looks.

use super::super::icons;
use super::super::theme::{self, regular};
use super::top_bar::named;
use crate::app::{Action, AppState, Camera, OpenMap};
use crate::scene::Theme;
use crate::text;
use egui::{Align, Button, Layout, RichText, Ui};

/// How much a press on + or − zooms.
const ZOOM_STEP: f32 = 1.25;

/// Shows the line.
pub(in super::super) fn status_ui(ui: &mut Ui, app: &AppState, open: &OpenMap, theme: Theme, out: &mut Vec<Action>) {
    let (t, palette, map) = (app.texts(), theme::palette(theme), open.map());
    let muted = |text: String| RichText::new(text).font(regular(12.5)).color(palette.muted);
    ui.horizontal(|ui| {
        let mut parts = vec![t.shell_n_actors(map.n_actors() as f64), t.shell_n_links(map.n_links() as f64)];
        if open.hidden.is_nothing() {
            parts.push(t.shell_nothing_hidden());
        }
        ui.label(muted(parts.join(" · ")));
        if app.is_busy() {
            ui.add(egui::Spinner::new().size(14.0));
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let zoomed = |factor: f32| Action::Look(Camera { zoom: open.camera.zoom * factor, ..open.camera });
            for (icon, name, action) in
                [(icons::FIT, t.shell_fit(), Action::Fit), (icons::ZOOM_IN, t.shell_zoom_in(), zoomed(ZOOM_STEP))]
            {
                icon_button(ui, icon, name, action, out);
            }
            ui.label(muted(text::percent(f64::from(open.camera.zoom), app.language)));
            icon_button(ui, icons::ZOOM_OUT, t.shell_zoom_out(), zoomed(1.0 / ZOOM_STEP), out);
        });
    });
}

fn icon_button(ui: &mut Ui, icon: &str, name: String, action: Action, out: &mut Vec<Action>) {
    let response = ui.add(Button::new(icon).frame(false)).on_hover_text(&name);
    named(&response, name);
    if response.clicked() {
        out.push(action);
    }
}
