//! The legend of a page: a column at its right, or columns at its foot where the page is narrow.

use super::page::{PageText, Sample};
use crate::model::{Colour, Point};
use crate::scene::metrics::text_width;
use crate::scene::{LegendRow, LegendSample, Rect};

/// From one row to the next, room kept for a sample, and between columns; in ems.
const PITCH: f32 = 2.1;
const SAMPLE_ROOM: f32 = 3.4;
const BETWEEN: f32 = 2.2;
/// Size of the font beside which samples have their own size.
const SAMPLE_FONT: f32 = 14.0;
/// The share of a page's height or width that a legend may take.
const LARGEST_SHARE: f32 = 0.4;

/// The legend, and the room it leaves to the map.
pub(super) struct LegendBox {
    pub texts: Vec<PageText>,
    pub samples: Vec<Sample>,
    pub room: Rect,
}

/// Lays the rows of a legend out within a room.
pub(super) fn legend_box(rows: Vec<LegendRow>, room: Rect, font_size: f32, ink: Colour) -> LegendBox {
    if rows.is_empty() {
        return LegendBox { texts: Vec::new(), samples: Vec::new(), room };
    }
    if room.width() > 1.15 * room.height() {
        at_right(rows, room, font_size, ink)
    } else {
        at_foot(rows, room, font_size, ink)
    }
}

fn at_right(rows: Vec<LegendRow>, room: Rect, font_size: f32, ink: Colour) -> LegendBox {
    // One blank row between roles and kinds.
    let n_lines = rows.len() as f32 + 1.0;
    let size = font_size
        .min(room.height() / (n_lines * 1.5))
        .min(font_size * LARGEST_SHARE * room.width() / column_width(&rows, font_size));
    let pitch = (PITCH * size).min(room.height() / n_lines);
    let width = column_width(&rows, size);
    let corner =
        Point { x: room.max.x - width, y: f32::midpoint(room.min.y, room.max.y) - pitch * (n_lines - 1.0) / 2.0 };
    let mut places = Vec::with_capacity(rows.len());
    let mut y = corner.y;
    for (i, row) in rows.iter().enumerate() {
        let begins_kinds = matches!(row.sample, LegendSample::Kind(..));
        if begins_kinds && i > 0 && !matches!(rows[i - 1].sample, LegendSample::Kind(..)) {
            y += pitch * 0.6;
        }
        places.push(Point { x: corner.x, y });
        y += pitch;
    }
    let left = Point { x: corner.x - BETWEEN * size, y: room.max.y };
    filled(rows, &places, size, ink, Rect { min: room.min, max: left })
}

fn at_foot(rows: Vec<LegendRow>, room: Rect, font_size: f32, ink: Colour) -> LegendBox {
    let column = column_width(&rows, font_size) + BETWEEN * font_size;
    let n_columns = ((room.width() / column) as usize).clamp(1, rows.len());
    let n_lines = rows.len().div_ceil(n_columns);
    let size =
        font_size.min(LARGEST_SHARE * room.height() / (n_lines as f32 * 1.5)).min(font_size * room.width() / column);
    let pitch = 1.75 * size;
    let step = room.width() / n_columns as f32;
    let top = room.max.y - pitch * (n_lines as f32 - 0.5);
    let place = |i: usize| Point { x: room.min.x + step * (i / n_lines) as f32, y: top + pitch * (i % n_lines) as f32 };
    let places: Vec<Point> = (0..rows.len()).map(place).collect();
    let right = Point { x: room.max.x, y: top - BETWEEN * size };
    filled(rows, &places, size, ink, Rect { min: room.min, max: right })
}

fn column_width(rows: &[LegendRow], size: f32) -> f32 {
    rows.iter().map(|row| text_width(&row.label, size)).fold(0.0, f32::max) + SAMPLE_ROOM * size
}

/// Rows at their places: the middle of the left side of each.
fn filled(rows: Vec<LegendRow>, places: &[Point], size: f32, colour: Colour, room: Rect) -> LegendBox {
    let scale = size / SAMPLE_FONT;
    let mut legend = LegendBox { texts: Vec::new(), samples: Vec::new(), room };
    for (row, place) in rows.into_iter().zip(places) {
        let shift = match row.sample {
            LegendSample::Role(..) | LegendSample::Spot(_) | LegendSample::Blank => SAMPLE_ROOM * size * 0.38,
            LegendSample::Kind(..) => 0.0,
        };
        let at = *place + Point { x: shift, y: 0.0 };
        legend.samples.push(Sample { at, scale, sample: row.sample });
        let at = *place + Point { x: SAMPLE_ROOM * size, y: 0.36 * size };
        legend.texts.push(PageText { at, text: row.label, size, bold: false, colour });
    }
    legend
}
