//! The legend of a page: columns at its right, or at its foot where the page is narrow, no block cut where a column can
//! hold it.

use super::page::{PageText, Sample};
use crate::model::{Colour, Point};
use crate::scene::metrics::text_width;
use crate::scene::{KeyBlock, LegendRow, LegendSample, Rect, in_columns};

/// From one row to the next: the first that fits; room kept for a sample, around a tall one, and between columns; in
/// ems.
const PITCHES: [f32; 3] = [2.1, 1.8, 1.55];
const SAMPLE_ROOM: f32 = 3.4;
const SAMPLE_AIR: f32 = 0.3;
const BETWEEN: f32 = 2.2;
/// Room between two blocks, and height of a heading, in rows; its size beside that of names, and how much wider than
/// measured semi-bold letters are.
const BLOCK_GAP: f32 = 0.55;
const HEADING: f32 = 0.95;
const HEADING_SIZE: f32 = 0.92;
const SEMI_BOLD: f32 = 1.08;
/// Size of the font beside which samples have their own size.
const SAMPLE_FONT: f32 = 14.0;
/// How much the letters give way, tried in turn, and most columns at the right.
const SHARES: [f32; 9] = [1.0, 0.94, 0.88, 0.82, 0.76, 0.7, 0.6, 0.5, 0.4];
const MOST_COLUMNS: usize = 3;
/// The share of a page's height or width that a legend may take, and of its width in several columns.
const LARGEST_SHARE: f32 = 0.4;
const COLUMNS_SHARE: f32 = 0.44;

/// The legend, and the room it leaves to the map.
pub(super) struct LegendBox {
    pub texts: Vec<PageText>,
    pub samples: Vec<Sample>,
    pub room: Rect,
}

/// Lays the blocks of a legend out within a room; `inks` are those of names and of headings.
pub(super) fn legend_box(blocks: &[KeyBlock], room: Rect, font_size: f32, inks: [Colour; 2]) -> LegendBox {
    if blocks.is_empty() {
        return LegendBox { texts: Vec::new(), samples: Vec::new(), room };
    }
    if room.width() > 1.15 * room.height() {
        at_right(blocks, room, font_size, inks)
    } else {
        at_foot(blocks, room, font_size, inks)
    }
}

fn at_right(blocks: &[KeyBlock], room: Rect, font_size: f32, inks: [Colour; 2]) -> LegendBox {
    let fits = |key: &Columns, n_columns: usize| {
        let share = if n_columns == 1 { LARGEST_SHARE } else { COLUMNS_SHARE };
        key.n_columns() <= n_columns && key.width() <= share * room.width() && key.height() <= room.height() * 1.001
    };
    let tries = SHARES.into_iter().flat_map(|share| (1..=MOST_COLUMNS).map(move |n| (share * font_size, n)));
    let mut tries = tries.flat_map(|(size, n)| PITCHES.into_iter().map(move |pitch| (size, n, pitch)));
    let laid = tries
        .find_map(|(size, n, pitch)| Some(Columns::new(blocks, size, pitch, room.height())).filter(|key| fits(key, n)));
    let smallest = font_size * SHARES[SHARES.len() - 1];
    let key = laid.unwrap_or_else(|| Columns::new(blocks, smallest, PITCHES[2], room.height()));
    let corner = Point { x: room.max.x - key.width(), y: room.min.y + 0.5 * (room.height() - key.height()).max(0.0) };
    let left = Point { x: corner.x - BETWEEN * key.size, y: room.max.y };
    let widths = key.widths.clone();
    key.filled(corner, &widths, inks, Rect { min: room.min, max: left })
}

fn at_foot(blocks: &[KeyBlock], room: Rect, font_size: f32, inks: [Colour; 2]) -> LegendBox {
    let laid = SHARES.into_iter().find_map(|share| {
        let size = share * font_size;
        let whole = Columns::new(blocks, size, PITCHES[1], f32::INFINITY);
        let n_columns = ((room.width() / (whole.width() + BETWEEN * size)) as usize).max(1);
        let most = LARGEST_SHARE * room.height();
        // The lowest that the columns can be.
        let heights = (1..=40).map(|part| most * part as f32 / 40.0);
        heights
            .map(|height| Columns::new(blocks, size, PITCHES[1], height))
            .find(|key| key.n_columns() <= n_columns && key.height() <= most)
    });
    let smallest = font_size * SHARES[SHARES.len() - 1];
    let key = laid.unwrap_or_else(|| Columns::new(blocks, smallest, PITCHES[2], LARGEST_SHARE * room.height()));
    let top = room.max.y - key.height();
    let step = room.width() / key.n_columns() as f32 - BETWEEN * key.size;
    let widths = vec![step; key.n_columns()];
    let right = Point { x: room.max.x, y: top - BETWEEN * key.size };
    key.filled(Point { x: room.min.x, y: top }, &widths, inks, Rect { min: room.min, max: right })
}

/// Blocks in columns, at a size of letters.
struct Columns<'a> {
    blocks: &'a [KeyBlock],
    size: f32,
    pitch: f32,
    /// In which column each line of each block stands, headings among them.
    places: Vec<Vec<usize>>,
    widths: Vec<f32>,
    heights: Vec<f32>,
}

impl<'a> Columns<'a> {
    fn new(blocks: &'a [KeyBlock], size: f32, pitch: f32, height: f32) -> Self {
        let pitch = pitch * size;
        let lines: Vec<Vec<f32>> = blocks
            .iter()
            .map(|block| {
                let heading = block.heading.iter().map(|_| HEADING * pitch);
                heading.chain(block.rows.iter().map(|row| row_height(row, size, pitch))).collect()
            })
            .collect();
        let places = in_columns(&lines, BLOCK_GAP * pitch, height);
        let n_columns = places.iter().flatten().max().map_or(0, |last| last + 1);
        let mut key = Self { blocks, size, pitch, places, widths: vec![0.0; n_columns], heights: vec![0.0; n_columns] };
        for ((block, lines), places) in blocks.iter().zip(&lines).zip(&key.places) {
            let heading = block.heading.iter().map(|text| SEMI_BOLD * text_width(text, HEADING_SIZE * size));
            let rows = block.rows.iter().map(|row| text_width(&row.label, size) + SAMPLE_ROOM * size);
            for (i, ((width, line), place)) in heading.chain(rows).zip(lines).zip(places).enumerate() {
                if i == 0 && key.heights[*place] > 0.0 {
                    key.heights[*place] += BLOCK_GAP * pitch;
                }
                key.widths[*place] = key.widths[*place].max(width);
                key.heights[*place] += line;
            }
        }
        key
    }

    fn n_columns(&self) -> usize {
        self.widths.len()
    }

    fn width(&self) -> f32 {
        self.widths.iter().sum::<f32>() + BETWEEN * self.size * (self.n_columns().max(1) - 1) as f32
    }

    fn height(&self) -> f32 {
        self.heights.iter().copied().fold(0.0, f32::max)
    }

    /// The lines at their places, from a corner, with columns so wide.
    fn filled(self, corner: Point, widths: &[f32], [ink, muted]: [Colour; 2], room: Rect) -> LegendBox {
        let (size, scale) = (self.size, self.size / SAMPLE_FONT);
        let mut legend = LegendBox { texts: Vec::new(), samples: Vec::new(), room };
        let mut bottoms = vec![corner.y; self.n_columns()];
        let left = |column: usize| corner.x + widths.iter().take(column).map(|w| w + BETWEEN * size).sum::<f32>();
        for (block, places) in self.blocks.iter().zip(&self.places) {
            let mut places = places.iter().copied();
            let mut is_first = true;
            let mut advance = |place: usize, height: f32| {
                let gap = if is_first && bottoms[place] > corner.y { BLOCK_GAP * self.pitch } else { 0.0 };
                is_first = false;
                bottoms[place] += gap + height;
                Point { x: left(place), y: bottoms[place] - height / 2.0 }
            };
            if let (Some(text), false) = (&block.heading, block.rows.is_empty()) {
                let at = advance(places.next().unwrap_or_default(), HEADING * self.pitch);
                let (text, size) = (text.clone(), HEADING_SIZE * size);
                let at = at + Point { x: 0.0, y: 0.36 * size };
                legend.texts.push(PageText { at, text, size, bold: true, colour: muted });
            }
            for (row, place) in block.rows.iter().zip(places) {
                let middle = advance(place, row_height(row, size, self.pitch));
                let shift = match row.sample {
                    LegendSample::Role(..) | LegendSample::Spot(_) | LegendSample::Blank => SAMPLE_ROOM * size * 0.38,
                    LegendSample::Kind(..) => 0.0,
                };
                let at = middle + Point { x: shift, y: 0.0 };
                legend.samples.push(Sample { at, scale, sample: row.sample.clone() });
                let at = middle + Point { x: SAMPLE_ROOM * size, y: 0.36 * size };
                legend.texts.push(PageText { at, text: row.label.clone(), size, bold: false, colour: ink });
            }
        }
        legend
    }
}

/// Height of a row: its sample may be taller than its name.
fn row_height(row: &LegendRow, size: f32, pitch: f32) -> f32 {
    match &row.sample {
        LegendSample::Role(_, mark) | LegendSample::Spot(mark) => {
            pitch.max((2.0 * mark.half.y / SAMPLE_FONT + SAMPLE_AIR) * size)
        }
        LegendSample::Kind(..) | LegendSample::Blank => pitch,
    }
}
