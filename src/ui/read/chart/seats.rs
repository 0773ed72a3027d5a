//! Are we over-consulted? Who sits at which table: a row for each actor, a column for each table, a dot for each seat.

use super::super::{Asked, ReadView, unfold};
use super::pen;
use crate::analysis::Report;
use crate::app::Selection;
use crate::model::{ActorId, LinkDetail, LinkId, Seat, fold};
use crate::text::seat_label;
use egui::{Align2, Painter, Pos2, Rect, ScrollArea, Sense, Stroke, Ui, pos2, vec2};
use std::collections::BTreeMap;

/// Rows shown until the others are asked for.
const SHOWN: usize = 10;
/// Height of a row, in points.
const ROW: f32 = 18.0;
/// Least and greatest width of a column, in points.
const COLUMN: (f32, f32) = (15.0, 34.0);
/// Share of the width that names may always take.
const NAMES: f32 = 0.42;
/// Radius of a dot, in points.
const DOT: f32 = 4.2;

/// What a seat lets its actor do, as it is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Mark {
    /// A small dot: observes.
    Observes,
    /// A ring: sits there.
    Sits,
    /// A full dot: decides, or convenes.
    Decides,
}

impl Mark {
    fn of(seat: Option<Seat>) -> Self {
        match seat {
            Some(Seat::Convenes | Seat::Decides) => Self::Decides,
            Some(Seat::Observer) => Self::Observes,
            Some(Seat::Member) | None => Self::Sits,
        }
    }
}

/// Who sits where: rows are actors with the most alike first by name, columns are tables by name.
pub(super) struct Seats<'a> {
    view: &'a ReadView<'a>,
    tables: Vec<ActorId>,
    actors: Vec<ActorId>,
    marks: BTreeMap<(ActorId, ActorId), (Mark, LinkId)>,
}

impl<'a> Seats<'a> {
    /// The seats of a report; `None` when nobody sits at a table.
    pub(super) fn new(view: &'a ReadView<'a>, report: &Report) -> Option<Self> {
        let map = view.open.map();
        let mut marks = BTreeMap::<(ActorId, ActorId), (Mark, LinkId)>::new();
        for table in &report.concertation.tables {
            for link in map.links_of(table.table).filter(|l| report.request.counts(map, l)) {
                let LinkDetail::Participation { seat } = &link.detail else { continue };
                if table.members.contains(&link.source) {
                    let seat = (Mark::of(*seat), link.id);
                    let mark = marks.entry((link.source, table.table)).or_insert(seat);
                    *mark = (*mark).max(seat);
                }
            }
        }
        let by_name = |ids: Vec<ActorId>| {
            let mut ids = ids;
            ids.sort_by_cached_key(|id| (fold(view.name(*id)), *id));
            ids.dedup();
            ids
        };
        let tables = by_name(report.concertation.tables.iter().map(|t| t.table).collect());
        let actors = by_name(marks.keys().map(|(actor, _)| *actor).collect());
        (!marks.is_empty()).then_some(Self { view, tables, actors, marks })
    }

    /// Shows the dots, the names of the tables below, and what a dot means.
    pub(super) fn show(&self, ui: &mut Ui, asked: &mut Asked<'_>) {
        let id = egui::Id::new("all seats");
        let all = unfold::is_open(ui, id) || self.actors.len() <= SHOWN + 1;
        let shown = if all { &self.actors[..] } else { &self.actors[..SHOWN] };
        ui.add_space(2.0);
        let width = ui.available_width();
        let names = shown.iter().map(|actor| self.view.name(*actor));
        let most = (width - COLUMN.0 * self.tables.len() as f32).max(width * NAMES);
        let names = pen::names_width(ui.painter(), names, most);
        let column = ((width - names) / self.tables.len() as f32).clamp(COLUMN.0, COLUMN.1);
        let needed = names + column * self.tables.len() as f32;
        ScrollArea::horizontal().id_salt("seats").auto_shrink([false, true]).show(ui, |ui| {
            let size = vec2(needed.max(width), ROW * (shown.len() + 1) as f32);
            let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
            let names = rect.width() - column * self.tables.len() as f32;
            for (i, table) in self.tables.iter().enumerate() {
                let at = pos2(rect.left() + names + column * (i as f32 + 0.5), rect.top() + ROW / 2.0);
                self.heading(ui, *table, Rect::from_center_size(at, vec2(column, ROW)), i, asked);
            }
            for (i, actor) in shown.iter().enumerate() {
                let top = rect.top() + ROW * (i + 1) as f32;
                let row = Rect::from_min_size(pos2(rect.left(), top), vec2(rect.width(), ROW));
                self.row(ui, *actor, row, (names, column), asked);
            }
        });
        unfold::more(ui, self.view, id, self.actors.len(), shown.len());
        self.tables_below(ui, asked);
        self.key(ui);
    }

    fn heading(&self, ui: &Ui, table: ActorId, rect: Rect, number: usize, asked: &mut Asked<'_>) {
        let palette = self.view.palette();
        let text = (number + 1).to_string();
        pen::write(
            ui.painter(),
            (rect.center(), Align2::CENTER_CENTER),
            &text,
            pen::SMALL,
            palette.muted,
            rect.width(),
        );
        let response = ui.interact(rect, ui.id().with(("table", table)), Sense::click());
        if response.hovered() {
            asked.light(self.at_table(table));
        }
        if response.clicked() {
            asked.select(table);
        }
        response.on_hover_text(self.view.name(table));
    }

    fn row(&self, ui: &Ui, actor: ActorId, row: Rect, (names, column): (f32, f32), asked: &mut Asked<'_>) {
        let (palette, painter) = (self.view.palette(), ui.painter());
        let response = ui.interact(row, ui.id().with(("seats", actor)), Sense::click());
        pen::tell(ui, palette, &response, &self.said(actor));
        if response.hovered() {
            painter.rect_filled(row, 3.0, palette.accent_soft);
        }
        let left = (row.left_center(), Align2::LEFT_CENTER);
        pen::write(painter, left, self.view.name(actor), pen::WORDS, palette.ink, names - pen::GAP + 1.0);
        painter.hline(row.x_range(), row.bottom(), Stroke::new(0.5, palette.border));
        for (i, table) in self.tables.iter().enumerate() {
            let at = pos2(row.left() + names + column * (i as f32 + 0.5), row.center().y);
            if let Some((mark, _)) = self.marks.get(&(actor, *table)) {
                self.dot(painter, at, *mark);
            }
        }
        if response.hovered() || response.has_focus() {
            let links = self.marks.iter().filter(|((a, _), _)| *a == actor).map(|(_, (_, link))| *link);
            asked.light(Selection { actors: [actor].into(), links: links.collect() });
        }
        if response.clicked() {
            asked.select(actor);
        }
        response.on_hover_text_at_pointer(self.said(actor));
    }

    fn dot(&self, painter: &Painter, at: Pos2, mark: Mark) {
        let palette = self.view.palette();
        match mark {
            Mark::Decides => painter.circle_filled(at, DOT, palette.accent),
            Mark::Sits => painter.circle_stroke(at, DOT - 0.7, Stroke::new(1.4, palette.accent)),
            Mark::Observes => painter.circle_filled(at, DOT * 0.4, palette.muted),
        };
    }

    /// « 1  Table jeunesse »: what the numbers above the columns stand for.
    fn tables_below(&self, ui: &mut Ui, asked: &mut Asked<'_>) {
        ui.add_space(2.0);
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            for (i, table) in self.tables.iter().enumerate() {
                let words = format!("{}  {}", i + 1, self.view.name(*table));
                if pen::quiet(ui, self.view.palette(), &words).hovered() {
                    asked.light(self.at_table(*table));
                }
            }
        });
    }

    fn key(&self, ui: &mut Ui) {
        let t = self.view.t();
        let used = |mark: Mark| self.marks.values().any(|(m, _)| *m == mark);
        let rows = [
            (Mark::Decides, t.chart_seats_decides()),
            (Mark::Sits, t.chart_seats_sits()),
            (Mark::Observes, t.chart_seats_observes()),
        ];
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            let muted = self.view.palette().muted;
            for (mark, words) in rows.into_iter().filter(|(mark, _)| used(*mark)) {
                let galley = pen::cut(ui.painter(), &words, pen::WORDS, muted, f32::INFINITY);
                let before = DOT * 2.0 + 5.0;
                let size = vec2(before + galley.size().x + 6.0, pen::LINE);
                let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
                self.dot(ui.painter(), rect.left_center() + vec2(DOT, 0.0), mark);
                ui.painter().galley(rect.min + vec2(before, (pen::LINE - galley.size().y) / 2.0), galley, muted);
            }
        });
    }

    fn at_table(&self, table: ActorId) -> Selection {
        let links = self.marks.iter().filter(|((_, t), _)| *t == table).map(|(_, (_, link))| *link);
        Selection { actors: [table].into(), links: links.collect() }
    }

    fn said(&self, actor: ActorId) -> String {
        let (map, t) = (self.view.open.map(), self.view.t());
        let seats = self.tables.iter().filter_map(|table| {
            let (_, link) = self.marks.get(&(actor, *table))?;
            let LinkDetail::Participation { seat } = &map.link(*link)?.detail else { return None };
            let seat = seat_label(seat.unwrap_or(Seat::Member), self.view.app.language);
            Some(t.chart_seats_seat(self.view.name(*table), seat.to_lowercase()))
        });
        t.chart_seats_row(self.view.name(actor), seats.collect::<Vec<_>>().join(", "))
    }
}
