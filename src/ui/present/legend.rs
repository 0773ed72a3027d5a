//! The legend of the wall: as large as its rows allow, in as many columns as it takes, no name cut.

use super::super::read::ReadView;
use super::super::sample::{paint_sample, sample_width};
use super::super::theme::{color, regular, semibold};
use super::super::wrapped::wrapped;
use super::say;
use crate::app::appearance::DrawingKey;
use crate::scene::{KeyBlock, LegendSample, in_columns, key_blocks, legend_rows, style};
use egui::{Color32, Galley, Rect, Ui, pos2, vec2};
use std::sync::Arc;

/// Columns and sizes of names to try, largest first, on the window for which sizes are given. Several columns come before
/// letters that are small on a small window.
const ATTEMPTS: [(usize, f32); 11] = [
    (1, 27.0),
    (1, 25.0),
    (1, 23.0),
    (1, 21.5),
    (1, 20.0),
    (2, 21.5),
    (2, 20.0),
    (3, 20.0),
    (2, 18.0),
    (3, 17.0),
    (3, 16.0),
];
/// Widest the name of a row is before it goes on to a second line, in sizes of names: alone, or beside other columns.
const WIDEST_NAME: f32 = 13.5;
const WIDEST_BESIDE: f32 = 10.0;
/// Share of the window that the legend may take in one column, and in several.
const MOST_WIDTH: f32 = 0.29;
const MOST_BESIDE: f32 = 0.36;
/// Room between two columns and between two blocks, in sizes of names; size of a heading beside them.
const BETWEEN: f32 = 1.5;
const BLOCK_GAP: f32 = 0.8;
const HEADING_SIZE: f32 = 0.9;

/// A line laid out: a heading, or a name and what stands before it.
struct Line {
    mark: LegendSample,
    said: String,
    name: Arc<Galley>,
    mark_width: f32,
    height: f32,
    opens_block: bool,
}

/// The legend, laid out for the room it has.
pub(super) struct Legend {
    columns: Vec<Vec<Line>>,
    font: f32,
    ink: Color32,
}

impl Legend {
    /// Lays the legend out as large as it fits.
    pub(super) fn new(ui: &Ui, view: &ReadView<'_>, room: Rect, unit: f32) -> Self {
        let read = DrawingKey::of(view.open, view.app.language, view.theme).map(|key| key.blocks(view.theme));
        let rows = legend_rows(view.open.map(), &view.open.filter, view.theme, view.app.language);
        let blocks = key_blocks(rows, read.as_ref(), view.theme);
        let mut laid = Self { columns: Vec::new(), font: 0.0, ink: color(style::ink(view.theme)) };
        for (n_columns, size) in ATTEMPTS {
            laid.font = size * unit;
            let beside = n_columns > 1;
            laid.columns = columns(ui, view, &blocks, laid.font, beside, room.height());
            let most = room.width() * if beside { MOST_BESIDE } else { MOST_WIDTH };
            if laid.columns.len() <= n_columns && laid.width() <= most {
                break;
            }
        }
        laid
    }

    /// How wide it is, with the room before it.
    pub(super) fn width(&self) -> f32 {
        self.columns.iter().map(|lines| self.column_width(lines) + self.font * BETWEEN).sum()
    }

    /// Shows it at the right of a rectangle.
    pub(super) fn show(self, ui: &Ui, room: Rect) {
        let painter = ui.painter();
        let tallest = self.columns.iter().map(|lines| self.column_height(lines)).fold(0.0, f32::max);
        let top = room.top() + ((room.height() - tallest) / 2.0).max(0.0);
        let mut left = room.right() - self.width() + self.font * BETWEEN;
        for (number, lines) in self.columns.iter().enumerate() {
            let mut bottom = top;
            for (place, line) in lines.iter().enumerate() {
                bottom += if place > 0 && line.opens_block { self.font * BLOCK_GAP } else { 0.0 };
                let middle = bottom + line.height / 2.0;
                let mark = Rect::from_center_size(
                    pos2(left + line.mark_width / 2.0, middle),
                    vec2(line.mark_width, self.font * 0.95),
                );
                paint_sample(painter, mark, &line.mark);
                let indent = if line.mark_width > 0.0 { line.mark_width + self.font * 0.6 } else { 0.0 };
                let at = pos2(left + indent, middle - line.name.size().y / 2.0);
                let area = Rect::from_min_size(at, line.name.size());
                painter.galley(at, line.name.clone(), self.ink);
                say(ui, area.union(mark), ("row", number, place), &line.said);
                bottom += line.height;
            }
            left += self.column_width(lines) + self.font * BETWEEN;
        }
    }

    fn column_width(&self, lines: &[Line]) -> f32 {
        let width = |line: &Line| {
            let gap = if line.mark_width > 0.0 { self.font * 0.6 } else { 0.0 };
            line.mark_width + gap + line.name.size().x
        };
        lines.iter().map(width).fold(0.0, f32::max)
    }

    fn column_height(&self, lines: &[Line]) -> f32 {
        let gaps = lines.iter().skip(1).filter(|line| line.opens_block).count() as f32 * self.font * BLOCK_GAP;
        gaps + lines.iter().map(|line| line.height).sum::<f32>()
    }
}

/// The lines of all blocks in columns so high.
fn columns(ui: &Ui, view: &ReadView<'_>, blocks: &[KeyBlock], font: f32, beside: bool, height: f32) -> Vec<Vec<Line>> {
    let widest = font * if beside { WIDEST_BESIDE } else { WIDEST_NAME };
    let laid: Vec<Vec<Line>> = blocks.iter().map(|block| lines(ui, view, block, font, widest)).collect();
    let heights: Vec<Vec<f32>> = laid.iter().map(|lines| lines.iter().map(|line| line.height).collect()).collect();
    let places = in_columns(&heights, font * BLOCK_GAP, height);
    let mut columns: Vec<Vec<Line>> = Vec::new();
    for (line, column) in laid.into_iter().flatten().zip(places.into_iter().flatten()) {
        while columns.len() <= column {
            columns.push(Vec::new());
        }
        columns[column].push(line);
    }
    columns
}

/// The heading of a block, then its rows.
fn lines(ui: &Ui, view: &ReadView<'_>, block: &KeyBlock, font: f32, widest: f32) -> Vec<Line> {
    let (ink, muted) = (color(style::ink(view.theme)), color(style::muted(view.theme)));
    let heading = block.heading.iter().map(|said| {
        let letters = semibold(font * HEADING_SIZE);
        let name = ui.painter().layout(wrapped(said), letters, muted, widest + font * 1.5);
        let height = name.size().y + font * 0.3;
        Line { mark: LegendSample::Blank, said: said.clone(), name, mark_width: 0.0, height, opens_block: false }
    });
    let rows = block.rows.iter().map(|row| {
        let name = ui.painter().layout(wrapped(&row.label), regular(font), ink, widest);
        let mark_width = sample_width(&row.sample, font * 0.95);
        let height = name.size().y + font * 0.4;
        Line { mark: row.sample.clone(), said: row.label.clone(), name, mark_width, height, opens_block: false }
    });
    let mut lines: Vec<Line> = heading.chain(rows).collect();
    if let Some(first) = lines.first_mut() {
        first.opens_block = true;
    }
    lines
}
