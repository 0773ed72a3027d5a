//! The rows: only those in sight are drawn. A click or an arrow selects on the canvas too.

use super::super::theme::{regular, semibold};
use super::head::{NAME, name_ui};
use super::{TableState, View};
use crate::analysis::Measure;
use crate::app::appearance::{communities, community_name};
use crate::app::{Action, Cell, TableAction, TableColumn};
use crate::text::fixed;
use egui::{
    Align, Align2, Color32, Event, EventFilter, Id, Key, Label, Layout, Modifiers, RichText, ScrollArea, Sense, Ui,
    WidgetInfo, WidgetType, vec2,
};
use egui_extras::{Column, TableBuilder};

/// Heights of a row and of the names of columns, in points.
const ROW: f32 = 23.0;
const HEAD: f32 = 28.0;
/// Widths of columns, in points: of names, of other words; of numbers, with the room around their name.
const NAMES: f32 = 215.0;
const WORDS: f32 = 125.0;
const AROUND_NAME: f32 = 24.0;
const NARROWEST: f32 = 56.0;
const WIDEST_NUMBER: f32 = 190.0;
/// How much of the colour of what is selected a row pointed at takes.
const HOVER: f32 = 0.4;
/// Width of the bar that marks the row from which arrows move, in points.
const CURSOR: f32 = 3.0;
/// Size of what is written in cells, in points.
const TEXT: f32 = 13.0;
/// Rows that a page up or down passes.
const PAGE: usize = 10;

/// Shows the rows in all the room there is.
pub(super) fn rows_ui(ui: &mut Ui, view: &View<'_>, state: &mut TableState, out: &mut Vec<Action>) {
    let area = ui.available_rect_before_wrap();
    let id = Id::new("table rows");
    let focus = ui.interact(area, id, Sense::focusable_noninteractive());
    focus.widget_info(|| WidgetInfo::labeled(WidgetType::Other, true, view.t().table_title()));
    if focus.has_focus() {
        keys(ui, id, view, state, out);
    }
    let columns = state.sheet.columns.clone();
    let widths: Vec<Column> = columns.iter().map(|column| width(ui, view, *column)).collect();
    let scroll_to = state.scroll_to.take();
    let mut clicked = None;
    ScrollArea::horizontal().auto_shrink(false).show(ui, |ui| {
        // What is pointed at must not look selected.
        ui.visuals_mut().widgets.hovered.bg_fill = view.palette().accent_soft.gamma_multiply(HOVER);
        let mut table = TableBuilder::new(ui)
            .id_salt(&columns)
            .striped(true)
            .resizable(true)
            .sense(Sense::CLICK)
            .auto_shrink(false)
            .min_scrolled_height(0.0)
            .max_scroll_height(f32::INFINITY)
            .animate_scrolling(false)
            .cell_layout(Layout::left_to_right(Align::Center));
        table = widths.into_iter().fold(table, TableBuilder::column);
        if let Some(row) = scroll_to {
            table = table.scroll_to_row(row, None);
        }
        let table = table.header(HEAD, |mut head| {
            for column in &columns {
                head.col(|ui| name_ui(ui, view, *column, out));
            }
        });
        table.body(|body| {
            let cursor = state.cursor.filter(|_| focus.has_focus());
            body.rows(ROW, state.sheet.rows.len(), |mut row| {
                let number = row.index();
                let Some((actor, cells)) = state.sheet.rows.get(number) else { return };
                let is_selected = view.open.selection.actors.contains(actor);
                row.set_selected(is_selected);
                let ring = (cursor == Some(*actor)).then_some(view.palette().accent);
                for (column, cell) in columns.iter().zip(cells) {
                    row.col(|ui| cell_ui(ui, view, *column, cell, ring));
                }
                let response = row.response();
                let name = said(view, &columns, cells);
                response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, true, is_selected, &name));
                if response.clicked() {
                    clicked = Some((number, response.double_clicked()));
                }
            });
        });
    });
    if state.sheet.rows.is_empty() {
        let at = area.left_top() + vec2(0.0, HEAD + ROW);
        let nobody = state.sheet.n_in_sight == 0;
        let words = if nobody { view.t().read_empty_title() } else { view.t().table_none() };
        ui.painter().text(at, Align2::LEFT_TOP, words, regular(TEXT), view.palette().muted);
    }
    if let Some((number, twice)) = clicked {
        let modifiers = ui.input(|i| i.modifiers);
        state.choose(view.open, number, modifiers.command, modifiers.shift, out);
        if twice {
            state.reveal(out);
        }
        ui.memory_mut(|memory| memory.request_focus(id));
    }
}

/// How wide a column is at first: numbers as wide as their name needs.
fn width(ui: &Ui, view: &View<'_>, column: TableColumn) -> Column {
    let wide = match column {
        TableColumn::Name => NAMES,
        TableColumn::Role | TableColumn::Group | TableColumn::Community => WORDS,
        TableColumn::Indicator(_) => {
            let name = column.name(view.app.language);
            let name = ui.painter().layout_no_wrap(name, semibold(NAME), view.palette().ink);
            (name.size().x + AROUND_NAME).min(WIDEST_NUMBER)
        }
    };
    Column::initial(wide).at_least(NARROWEST).clip(true)
}

fn cell_ui(ui: &mut Ui, view: &View<'_>, column: TableColumn, cell: &Cell, ring: Option<Color32>) {
    if column == TableColumn::Name {
        if let Some(colour) = ring {
            let bar = ui.max_rect().with_max_x(ui.max_rect().left() + CURSOR);
            ui.painter().rect_filled(bar, CURSOR / 2.0, colour);
        }
        ui.add_space(2.0 * CURSOR);
    }
    let words = words(view, column, cell);
    let quiet = matches!(cell, Cell::Number(None));
    let colour = if quiet { view.palette().muted } else { view.palette().ink };
    let label = Label::new(RichText::new(words).font(regular(TEXT)).color(colour)).truncate();
    if column.is_number() {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| ui.add(label));
        return;
    }
    let response = ui.add(label);
    if column == TableColumn::Community
        && let Cell::Text(name) = cell
        && !name.is_empty()
    {
        response.on_hover_ui(|ui| {
            let mut communities = communities(view.open, view.theme).into_iter().enumerate();
            let of = communities.find(|(number, _)| community_name(*number, view.app.language) == *name);
            if let Some((_, (_, members))) = of {
                super::super::read::members_ui(ui, view.app, view.open, name, &members);
            }
        });
    }
}

/// What a cell says.
fn words(view: &View<'_>, column: TableColumn, cell: &Cell) -> String {
    match (cell, column) {
        (Cell::Text(words), _) => words.clone(),
        (Cell::Number(Some(value)), TableColumn::Indicator(indicator)) => match indicator.measure() {
            Measure::YesNo if *value > 0.0 => view.t().indicators_said_yes(),
            Measure::YesNo => view.t().indicators_said_no(),
            _ => fixed(*value, indicator.decimals(), view.app.language),
        },
        (Cell::Number(_), _) => view.t().table_undefined(),
    }
}

/// A row for who cannot see it.
fn said(view: &View<'_>, columns: &[TableColumn], cells: &[Cell]) -> String {
    let t = view.t();
    let cell = |(column, cell): (&TableColumn, &Cell)| {
        t.table_cell(column.name(view.app.language), words(view, *column, cell))
    };
    let mut all = columns.iter().zip(cells);
    let name = all.next().map_or_else(String::new, |(column, cell)| words(view, *column, cell));
    let values: Vec<String> = all.map(cell).collect();
    if values.is_empty() { name } else { t.table_row(name, values.join(", ")) }
}

/// Arrows move, Enter shows on the canvas, Ctrl+A takes all rows, Ctrl+C copies them.
fn keys(ui: &Ui, id: Id, view: &View<'_>, state: &mut TableState, out: &mut Vec<Action>) {
    let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    let n_rows = state.sheet.rows.len();
    let now = state.cursor.and_then(|id| state.row_of(id));
    let last = n_rows.saturating_sub(1);
    let moves: [(Key, usize); 6] = [
        (Key::ArrowDown, now.map_or(0, |row| (row + 1).min(last))),
        (Key::ArrowUp, now.map_or(last, |row| row.saturating_sub(1))),
        (Key::PageDown, now.map_or(0, |row| (row + PAGE).min(last))),
        (Key::PageUp, now.map_or(0, |row| row.saturating_sub(PAGE))),
        (Key::Home, 0),
        (Key::End, last),
    ];
    for (key, row) in moves {
        let pressed = |modifiers| ui.input_mut(|i| i.consume_key(modifiers, key));
        // The one with Shift first: without it, a key is taken whatever else is held.
        let ranges = pressed(Modifiers::SHIFT);
        if (ranges || pressed(Modifiers::NONE)) && n_rows > 0 {
            state.choose(view.open, row, false, ranges, out);
            state.scroll_to = Some(row);
        }
    }
    if ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Enter)) {
        state.reveal(out);
    }
    if ui.input_mut(|i| i.consume_key(Modifiers::COMMAND, Key::A)) {
        state.choose_all(out);
    }
    let copies = ui.input_mut(|i| {
        let before = i.events.len();
        i.events.retain(|event| !matches!(event, Event::Copy));
        i.events.len() < before
    });
    if copies {
        out.push(Action::Table(TableAction::Copy));
    }
}
