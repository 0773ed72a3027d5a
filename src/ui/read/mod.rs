//! stub
use crate::app::{Action, AppState, OpenMap};
pub(super) fn reading_ui(_: &mut egui::Ui, _: &AppState, _: &OpenMap, _: crate::scene::Theme, _: &mut Vec<Action>) {}
pub(super) fn key_ui(_: &mut egui::Ui, _: &AppState, _: &OpenMap, _: crate::scene::Theme) {}
