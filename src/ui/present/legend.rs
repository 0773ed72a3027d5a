//! The legend of the wall: as large as its rows allow, in as many columns as it takes, no name cut.

use super::super::read::{ReadView, paint_size_key};
use super::super::sample::{paint_sample, sample_width};
use super::super::theme::{color, regular};
use super::super::wrapped::wrapped;
use super::say;
use crate::app::appearance::{DrawingKey, SizeKey};
use crate::scene::{LegendSample, legend_rows, style};
use egui::{Color32, Galley, Rect, Ui, pos2, vec2};
use std::sync::Arc;

/// Columns and sizes of names to try, largest first, on the window for which sizes are given.
const ATTEMPTS: [(usize, f32); 8] =
    [(1, 27.0), (1, 25.0), (1, 23.0), (1, 21.5), (1, 20.0), (2, 18.0), (2, 16.0), (3, 16.0)];
/// Widest the name of a row is before it goes on to a second line, in sizes of names: alone, or beside other columns.
const WIDEST_NAME: f32 = 13.5;
const WIDEST_BESIDE: f32 = 10.0;
/// Share of the window that the legend may take.
const MOST_WIDTH: f32 = 0.29;

/// Width of the size key, in sizes of names.
const SIZE_KEY_WIDTH: f32 = 14.0;

/// A name and what stands before it.
struct Row {
    mark: LegendSample,
    name: String,
    opens_part: bool,
}

/// A row with its name laid out.
struct LaidRow {
    row: Row,
    name: Arc<Galley>,
    mark_width: f32,
    before: f32,
    height: f32,
}

/// The legend, laid out for the room it has.
pub(super) struct Legend {
    columns: Vec<Vec<LaidRow>>,
    sizes: Option<SizeKey>,
    font: f32,
    ink: Color32,
}

impl Legend {
    /// Lays the legend out as large as it fits.
    pub(super) fn new(ui: &Ui, view: &ReadView<'_>, room: Rect, unit: f32) -> Self {
        let ink = color(style::ink(view.theme));
        let key = DrawingKey::of(view.open, view.app.language, view.theme);
        let sizes = key.as_ref().map(|key| key.sizes.clone()).filter(|sizes| !sizes.is_empty());
        let mut laid = Self { columns: Vec::new(), sizes, font: 0.0, ink };
        for (n_columns, size) in ATTEMPTS {
            let font = size * unit;
            let widest = font * if n_columns == 1 { WIDEST_NAME } else { WIDEST_BESIDE };
            let rows = rows(view, key.as_ref()).into_iter().map(|row| laid_row(ui, row, font, widest, ink)).collect();
            let height = room.height() - laid.sizes.as_ref().map_or(0.0, |_| size_key_height(font));
            (laid.font, laid.columns) = (font, in_columns(rows, height));
            if laid.columns.len() <= n_columns && laid.width() <= room.width() * MOST_WIDTH {
                break;
            }
        }
        laid
    }

    /// How wide it is, with the room before it.
    pub(super) fn width(&self) -> f32 {
        if self.columns.is_empty() && self.sizes.is_none() {
            return 0.0;
        }
        let columns: f32 = self.columns.iter().map(|rows| column_width(rows) + self.font * 1.5).sum();
        columns.max(if self.sizes.is_some() { self.font * SIZE_KEY_WIDTH } else { 0.0 })
    }

    /// Shows it at the right of a rectangle.
    pub(super) fn show(self, ui: &Ui, room: Rect) {
        let painter = ui.painter();
        let tallest = self.columns.iter().map(|rows| rows.iter().map(|r| r.height).sum()).fold(0.0, f32::max);
        let whole = tallest + self.sizes.as_ref().map_or(0.0, |_| size_key_height(self.font));
        let top = room.top() + ((room.height() - whole) / 2.0).max(0.0);
        let mut left = room.right() - self.width() + self.font * 1.5;
        let start = left;
        for (number, rows) in self.columns.into_iter().enumerate() {
            let width = column_width(&rows);
            let mut bottom = top;
            for (place, laid) in rows.into_iter().enumerate() {
                let middle = bottom + f32::midpoint(laid.before, laid.height);
                let mark = Rect::from_center_size(
                    pos2(left + laid.mark_width / 2.0, middle),
                    vec2(laid.mark_width, self.font * 0.95),
                );
                paint_sample(painter, mark, &laid.row.mark);
                let at = pos2(left + laid.mark_width + self.font * 0.6, middle - laid.name.size().y / 2.0);
                let area = Rect::from_min_size(at, laid.name.size());
                painter.galley(at, laid.name, self.ink);
                say(ui, area.union(mark), ("row", number, place), &laid.row.name);
                bottom += laid.height;
            }
            left += width + self.font * 1.5;
        }
        if let Some(sizes) = &self.sizes {
            let corner = pos2(start, top + tallest + self.font);
            paint_size_key(painter, corner, self.font * 0.95, sizes, &regular(self.font * 0.85), self.ink);
        }
    }
}

/// The roles, or what has taken their colours, what is outlined, then the kinds.
fn rows(view: &ReadView<'_>, key: Option<&DrawingKey>) -> Vec<Row> {
    let legend = legend_rows(view.open.map(), &view.open.filter, view.theme, view.app.language);
    let is_kind = |sample: &LegendSample| matches!(sample, LegendSample::Kind(..));
    let (kinds, roles): (Vec<_>, Vec<_>) = legend.into_iter().partition(|row| is_kind(&row.sample));
    let roles = if key.is_none_or(|key| key.roles_have_colours) { roles } else { Vec::new() };
    let read = key.map_or_else(Vec::new, |key| key.rows(view.theme));
    let mut rows: Vec<Row> = Vec::new();
    for part in [roles, read, kinds] {
        let opens = !rows.is_empty();
        rows.extend(part.into_iter().enumerate().map(|(place, row)| Row {
            mark: row.sample,
            name: row.label,
            opens_part: opens && place == 0,
        }));
    }
    rows
}

fn laid_row(ui: &Ui, row: Row, font: f32, widest: f32, ink: Color32) -> LaidRow {
    let name = ui.painter().layout(wrapped(&row.name), regular(font), ink, widest);
    let mark_width = sample_width(&row.mark, font * 0.95);
    let before = if row.opens_part { font * 0.7 } else { 0.0 };
    LaidRow { height: before + name.size().y + font * 0.4, before, row, name, mark_width }
}

fn in_columns(rows: Vec<LaidRow>, height: f32) -> Vec<Vec<LaidRow>> {
    let mut columns: Vec<Vec<LaidRow>> = Vec::new();
    let mut left = 0.0;
    for row in rows {
        left -= row.height;
        match columns.last_mut() {
            Some(column) if left >= 0.0 => column.push(row),
            _ => {
                left = height - row.height;
                columns.push(vec![row]);
            }
        }
    }
    columns
}

fn column_width(rows: &[LaidRow]) -> f32 {
    rows.iter().map(|row| row.mark_width + row.name.size().x).fold(0.0, f32::max) + rows.first().map_or(0.0, gap)
}

fn gap(row: &LaidRow) -> f32 {
    row.name.job.sections.first().map_or(0.0, |section| section.format.font_id.size * 0.6)
}

fn size_key_height(font: f32) -> f32 {
    font * 4.5
}
