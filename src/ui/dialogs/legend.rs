//! stub
use crate::app::{Action, AppState, OpenMap};
pub(super) fn legend_dialog(_: &mut egui::Ui, _: &AppState, _: &OpenMap, _: crate::scene::Theme, _: &mut Vec<Action>) {}
