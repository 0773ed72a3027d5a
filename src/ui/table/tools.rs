//! The line above the rows: whom to show, how many there are, which columns, and the ways out.

use super::super::fields::icon_button;
use super::super::icons;
use super::super::theme::{regular, semibold};
use super::{TableState, View};
use crate::app::{Action, TableAction, TableColumn};
use egui::containers::menu::{MenuButton, MenuConfig};
use egui::{
    Align, Button, Layout, PopupCloseBehavior, RichText, ScrollArea, TextEdit, Ui, WidgetInfo, WidgetType, vec2,
};

/// Width of the field for a name, in points.
const FIELD: f32 = 170.0;
/// Size of the list of columns, in points.
const COLUMNS: egui::Vec2 = vec2(290.0, 380.0);

/// Shows the tools.
pub(super) fn tools_ui(ui: &mut Ui, view: &View<'_>, state: &mut TableState, out: &mut Vec<Action>) {
    let t = view.t();
    ui.horizontal(|ui| {
        ui.label(RichText::new(t.table_title()).font(semibold(14.5)));
        let hint = t.table_filter_hint();
        let edit = TextEdit::singleline(&mut state.wanted).hint_text(&hint).desired_width(FIELD);
        let response = ui.add(edit.margin(vec2(8.0, 4.0)));
        response.widget_info(|| WidgetInfo::labeled(WidgetType::TextEdit, true, &hint));
        if response.changed() {
            out.push(Action::Table(TableAction::Filter(state.wanted.clone())));
        }
        ui.label(RichText::new(count(view, state)).font(regular(12.5)).color(view.palette().muted));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if icon_button(ui, icons::CLOSE, &t.table_close()).clicked() {
                out.push(Action::Table(TableAction::Toggle));
            }
            if ui.button(t.table_save()).clicked() {
                out.push(Action::Table(TableAction::AskSave));
            }
            if ui.button(t.table_copy()).on_hover_text(t.table_copy_hint()).clicked() {
                out.push(Action::Table(TableAction::Copy));
            }
            let config = MenuConfig::new().close_behavior(PopupCloseBehavior::CloseOnClickOutside);
            let button = Button::new(RichText::new([t.table_columns().as_str(), icons::MORE].join(" ")));
            let (response, _) = MenuButton::from_button(button).config(config).ui(ui, |ui| columns_ui(ui, view, out));
            response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, t.table_columns()));
        });
    });
}

fn count(view: &View<'_>, state: &TableState) -> String {
    let (n_rows, whole) = (state.sheet.rows.len(), state.sheet.n_in_sight);
    let t = view.t();
    if n_rows == whole {
        t.table_count(n_rows as f64)
    } else {
        t.table_count_of(n_rows as f64, crate::text::decimal(whole as f64, 0, view.app.language))
    }
}

fn columns_ui(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Action>) {
    let language = view.app.language;
    ScrollArea::vertical().max_height(COLUMNS.y).show(ui, |ui| {
        ui.set_width(COLUMNS.x);
        for column in TableColumn::choices() {
            let mut is_there = view.open.reading.table.columns.contains(&column);
            let response = ui.checkbox(&mut is_there, column.name(language));
            if response.changed() {
                out.push(Action::Table(TableAction::ToggleColumn(column)));
            }
            if let TableColumn::Indicator(indicator) = column {
                response.on_hover_ui(|ui| super::head::explained_ui(ui, view, indicator));
            }
        }
    });
}
