//! stub
use crate::app::{Action, AppState};
pub(super) fn about_ui(_: &mut egui::Ui, _: &AppState, _: crate::scene::Theme, _: &mut Vec<Action>) {}
