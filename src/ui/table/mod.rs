//! The table of actors and their indicators, under the canvas: a line of tools, then rows that follow the selection
//! and that the selection follows.

mod head;
mod rows;
mod tools;

use super::theme::{self, Palette};
use crate::app::{Action, Analysed, AppState, OpenMap, Selection, Sheet, TableView};
use crate::model::{ActorId, Filter, Language};
use crate::scene::Theme;
use crate::text::Texts;
use egui::{Frame, Margin, Panel, Ui};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Heights of the table, in points: at first, at least.
const FIRST_HEIGHT: f32 = 250.0;
const LEAST_HEIGHT: f32 = 130.0;
/// Share of the room that it may take from the canvas.
const MOST_SHARE: f32 = 0.7;
/// How much of their colour values of an earlier map keep.
const STALE: f32 = 0.45;

/// What the table keeps from frame to frame: nothing that could not be made anew.
#[derive(Default)]
pub(crate) struct TableState {
    sheet: Sheet,
    key: Option<SheetKey>,
    /// The names that are being asked for, as they are typed.
    wanted: String,
    /// The row that arrows move from, and the one from which a range goes.
    cursor: Option<ActorId>,
    anchor: Option<ActorId>,
    /// The selection as the rows last had it.
    seen: BTreeSet<ActorId>,
    /// The row to bring in sight.
    scroll_to: Option<usize>,
}

/// What the sheet depends on.
struct SheetKey {
    opening: uuid::Uuid,
    revision: u64,
    analysed: Option<Arc<Analysed>>,
    filter: Filter,
    group_by: crate::analysis::GroupBy,
    view: TableView,
    language: Language,
}

impl SheetKey {
    fn holds(&self, open: &OpenMap, language: Language) -> bool {
        let same_values = match (&self.analysed, &open.analysed) {
            (None, None) => true,
            (Some(kept), Some(now)) => Arc::ptr_eq(kept, now),
            _ => false,
        };
        same_values
            && self.opening == open.opening
            && self.revision == open.document.revision()
            && self.language == language
            && self.filter == open.filter
            && self.group_by == open.reading.group_by
            && self.view == open.reading.table
    }
}

/// What the table is given.
#[derive(Clone, Copy)]
struct View<'a> {
    app: &'a AppState,
    open: &'a OpenMap,
    theme: Theme,
}

impl View<'_> {
    fn palette(&self) -> &'static Palette {
        theme::palette(self.theme)
    }

    fn t(&self) -> &'static Texts {
        self.app.texts()
    }
}

impl TableState {
    /// Makes the sheet anew where anything it shows has changed.
    fn refresh(&mut self, open: &OpenMap, language: Language) {
        if self.key.as_ref().is_some_and(|key| key.holds(open, language)) {
            return;
        }
        if self.key.as_ref().is_none_or(|key| key.opening != open.opening) {
            *self = Self { wanted: open.reading.table.wanted.clone(), ..Self::default() };
        }
        self.sheet = Sheet::new(open, language);
        self.key = Some(SheetKey {
            opening: open.opening,
            revision: open.document.revision(),
            analysed: open.analysed.clone(),
            filter: open.filter.clone(),
            group_by: open.reading.group_by.clone(),
            view: open.reading.table.clone(),
            language,
        });
    }

    fn row_of(&self, id: ActorId) -> Option<usize> {
        self.sheet.rows.iter().position(|(actor, _)| *actor == id)
    }

    /// Selects a row: with the others, up to it from where a range began, or alone.
    fn choose(&mut self, open: &OpenMap, row: usize, adds: bool, ranges: bool, out: &mut Vec<Action>) {
        let Some(actor) = self.sheet.rows.get(row).map(|(actor, _)| *actor) else { return };
        let start = self.anchor.and_then(|id| self.row_of(id)).filter(|_| ranges);
        let mut chosen = if adds { open.selection.actors.clone() } else { BTreeSet::new() };
        match start {
            Some(start) => {
                let range = self.sheet.rows.get(start.min(row)..=start.max(row)).unwrap_or_default();
                chosen.extend(range.iter().map(|(actor, _)| *actor));
            }
            None if adds && chosen.remove(&actor) => {}
            None => {
                chosen.insert(actor);
            }
        }
        self.cursor = Some(actor);
        if start.is_none() {
            self.anchor = Some(actor);
        }
        self.select(chosen, out);
    }

    fn choose_all(&mut self, out: &mut Vec<Action>) {
        self.select(self.sheet.rows.iter().map(|(actor, _)| *actor).collect(), out);
    }

    fn select(&mut self, chosen: BTreeSet<ActorId>, out: &mut Vec<Action>) {
        self.seen.clone_from(&chosen);
        out.push(Action::Select(Selection::actors(chosen)));
    }

    /// Brings the actor of the row in view on the canvas.
    fn reveal(&self, out: &mut Vec<Action>) {
        out.extend(self.cursor.map(Action::Reveal));
    }

    /// Follows a selection made elsewhere.
    fn follow(&mut self, selected: &BTreeSet<ActorId>) {
        if self.seen == *selected {
            return;
        }
        self.seen.clone_from(selected);
        let first = self.sheet.rows.iter().position(|(actor, _)| selected.contains(actor));
        if let Some((row, (actor, _))) = first.and_then(|row| Some((row, self.sheet.rows.get(row)?))) {
            (self.cursor, self.anchor) = (Some(*actor), Some(*actor));
            self.scroll_to = Some(row);
        }
    }
}

/// Shows the table while it is open, at the foot of the room there is.
pub(crate) fn table_ui(
    ui: &mut Ui,
    app: &AppState,
    open: &OpenMap,
    theme: Theme,
    state: &mut TableState,
    out: &mut Vec<Action>,
) {
    let view = View { app, open, theme };
    state.refresh(open, app.language);
    state.follow(&open.selection.actors);
    let frame = Frame::new().fill(view.palette().panel).inner_margin(Margin { left: 12, right: 12, top: 8, bottom: 6 });
    let most = (ui.available_height() * MOST_SHARE).max(LEAST_HEIGHT);
    let panel = Panel::bottom("table").resizable(true).default_size(FIRST_HEIGHT).size_range(LEAST_HEIGHT..=most);
    panel.frame(frame).show(ui, |ui| {
        tools::tools_ui(ui, &view, state, out);
        ui.add_space(2.0);
        if open.analysed.is_some() && !open.analysis_is_fresh() {
            ui.multiply_opacity(STALE);
        }
        rows::rows_ui(ui, &view, state, out);
    });
}

#[cfg(test)]
mod tests;
