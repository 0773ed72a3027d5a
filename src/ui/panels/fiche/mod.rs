//! stub
use crate::app::{Action, AppState, OpenMap};
pub(in super::super) fn card_ui(
    _: &mut egui::Ui,
    _: &AppState,
    _: &OpenMap,
    _: crate::scene::Theme,
    _: &mut Vec<Action>,
) {
}
