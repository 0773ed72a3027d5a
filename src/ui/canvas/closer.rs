//! What the right button offers for looking closer at the selected actors, and for putting them in order.

use super::super::panels::arrange_menu;
use super::CanvasView;
use crate::app::Action;
use egui::Ui;

/// Adds the lines to a menu.
pub(super) fn entries(ui: &mut Ui, view: &CanvasView<'_>, out: &mut Vec<Action>) {
    let t = view.app.texts();
    if view.open.selection.actors.len() > 1 {
        arrange_menu(ui, t, out);
        ui.separator();
    }
}
