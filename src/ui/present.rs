//! stub
use crate::app::{Action, AppState, OpenMap};
pub(super) fn present_ui(
    ui: &mut egui::Ui,
    _: &AppState,
    _: &OpenMap,
    _: crate::scene::Theme,
    canvas: impl FnOnce(&mut egui::Ui, egui::Rect),
    _: &mut Vec<Action>,
) {
    let r = ui.max_rect();
    canvas(ui, r);
}
