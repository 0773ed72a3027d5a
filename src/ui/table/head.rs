//! The names of the columns: a click orders the rows, hovering says what a column is.

use super::super::icons;
use super::super::theme::{regular, semibold};
use super::View;
use crate::analysis::ActorIndicator;
use crate::app::{Action, TableAction, TableColumn};
use egui::{Align, Button, Layout, RichText, Ui, WidgetInfo, WidgetType};

/// Size of the names of columns, in points.
pub(super) const NAME: f32 = 12.5;
/// Most width of what hovering says, in points.
const EXPLAINED: f32 = 300.0;

/// Shows the name of a column.
pub(super) fn name_ui(ui: &mut Ui, view: &View<'_>, column: TableColumn, out: &mut Vec<Action>) {
    let (t, table, name) = (view.t(), &view.open.reading.table, column.name(view.app.language));
    let is_sorted = table.sorted_by == column;
    let mark = match (is_sorted, table.descending) {
        (false, _) => "",
        (true, false) => icons::ASCENDING,
        (true, true) => icons::DESCENDING,
    };
    let side = if column.is_number() { Align::Max } else { Align::Min };
    let layout = Layout::left_to_right(Align::Center).with_main_justify(true).with_main_align(side);
    let response = ui.with_layout(layout, |ui| {
        ui.spacing_mut().button_padding.x = 2.0;
        let shown = if is_sorted { [mark, &name].join(" ") } else { name.clone() };
        let text = RichText::new(shown).font(semibold(NAME));
        ui.add(Button::new(text).frame_when_inactive(false).truncate())
    });
    let said = match (is_sorted, table.descending) {
        (false, _) => name,
        (true, false) => t.table_sorted_up(name),
        (true, true) => t.table_sorted_down(name),
    };
    response.inner.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &said));
    if response.inner.clicked() {
        out.push(Action::Table(TableAction::Sort(column)));
    }
    response.inner.on_hover_ui(|ui| {
        if let TableColumn::Indicator(indicator) = column {
            explained_ui(ui, view, indicator);
        } else {
            ui.label(column.name(view.app.language));
        }
        ui.label(RichText::new(t.table_sort_hint()).font(regular(12.0)).color(view.palette().muted));
    });
}

/// What an indicator says, and what those who know call it.
pub(super) fn explained_ui(ui: &mut Ui, view: &View<'_>, indicator: ActorIndicator) {
    let language = view.app.language;
    ui.set_max_width(EXPLAINED);
    ui.label(RichText::new(indicator.name(language)).font(semibold(13.0)));
    ui.label(indicator.explained(language));
    ui.label(RichText::new(indicator.technical(language)).font(regular(12.0)).color(view.palette().muted));
}
