//! What the right button offers for looking closer at the selected actors, and for putting them in order.

use super::super::panels::arrange_menu;
use super::CanvasView;
use crate::app::Action;
use egui::{Button, Ui};

/// Adds the lines to a menu.
pub(super) fn entries(ui: &mut Ui, view: &CanvasView<'_>, out: &mut Vec<Action>) {
    let (t, n_actors) = (view.app.texts(), view.open.selection.actors.len());
    if n_actors == 0 {
        return;
    }
    let mut entry = |ui: &mut Ui, name: String, key: &str, action: Action| {
        if ui.add(Button::new(name).shortcut_text(key)).clicked() {
            out.push(action);
            ui.close();
        }
    };
    entry(ui, t.sight_focus(), "F", Action::Focus(None));
    if view.open.focus.is_some() {
        entry(ui, t.sight_unfocus(), &format!("{}+F", t.key_shift()), Action::Unfocus);
    }
    if n_actors == 2 {
        entry(ui, t.sight_way_show(), "C", Action::ShowWay);
    }
    if n_actors > 1 {
        arrange_menu(ui, t, t.sight_arrange(), out);
    }
    ui.separator();
}
