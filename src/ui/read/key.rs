//! The key of the drawing while reading, so that a projected picture explains itself.

use super::super::theme::{color, regular};
use super::{ReadView, drawing_line};
use crate::app::{AppState, ColourBy, OpenMap, SizeBy, appearance};
use crate::scene::{Theme, sized_radius, style};
use crate::text::decimal;
use egui::{
    Align2, Color32, FontId, Galley, Painter, Pos2, Rect, Sense, Stroke, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2,
};
use std::sync::Arc;

/// Most colours told.
const MOST_COLOURS: usize = 12;
/// Room around the key, in points.
const MARGIN: egui::Vec2 = vec2(16.0, 10.0);
/// Height of a line of the key, in points.
const LINE: f32 = 24.0;
/// Radius of the largest circle of the size key, in points.
const LARGEST_CIRCLE: f32 = 11.0;
/// Radius of the swatch of a colour, in points.
const SWATCH: f32 = 5.5;
/// Room between two pieces of the key, in points.
const GAP: f32 = 16.0;
/// How much of the background hides what is behind the key.
const VEIL: f32 = 0.88;

/// Three values with how large they are drawn, 0 to 1, largest first.
pub(in crate::ui) type SizeKey = Vec<(f32, String)>;

/// How high the key is when it may be that wide: leave the canvas that much shorter and nothing is hidden.
pub(crate) fn key_height(ui: &Ui, app: &AppState, open: &OpenMap, theme: Theme, width: f32) -> f32 {
    let key = Key::new(ui, &ReadView { app, open, theme }, width);
    if open.map().n_actors() == 0 { 0.0 } else { key.size().y + MARGIN.y * 2.0 }
}

/// Shows the key in the lower left corner of the room there is, over what is there.
pub(crate) fn key_ui(ui: &Ui, app: &AppState, open: &OpenMap, theme: Theme) {
    if open.map().n_actors() == 0 {
        return;
    }
    let room = ui.max_rect();
    let key = Key::new(ui, &ReadView { app, open, theme }, room.width());
    let corner = room.left_bottom() + vec2(MARGIN.x, -MARGIN.y - key.size().y);
    let area = Rect::from_min_size(corner, key.size());
    let response = ui.interact(area, ui.id().with("key"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, key.said()));
    let veil = color(style::background(theme)).gamma_multiply(VEIL);
    ui.painter().rect_filled(area.expand(6.0), 6.0, veil);
    key.paint(ui.painter(), corner);
}

/// The key, laid out: pieces one after the other on as many lines as it takes, then the line that names what is shown.
struct Key {
    pieces: Vec<(Vec2, Piece)>,
    n_lines: usize,
    width: f32,
    line: Arc<Galley>,
    ink: Color32,
    muted: Color32,
}

/// A circle, filled or not, and what it stands for.
struct Piece {
    radius: f32,
    room: f32,
    fill: Option<Color32>,
    name: Arc<Galley>,
}

impl Key {
    fn new(ui: &Ui, view: &ReadView<'_>, room: f32) -> Self {
        let (ink, muted) = (color(style::ink(view.theme)), color(style::muted(view.theme)));
        let laid = |text: String| ui.painter().layout_no_wrap(text, regular(12.5), ink);
        let scale = LARGEST_CIRCLE / sized_radius(1.0);
        let sizes = size_key(view).into_iter().flatten().map(|(share, value)| {
            let radius = sized_radius(share) * scale;
            Piece { radius, room: radius, fill: None, name: laid(value) }
        });
        let colours = colour_rows(view).into_iter().map(|(fill, name)| {
            let radius = if fill.is_some() { SWATCH } else { 0.0 };
            Piece { radius, room: SWATCH, fill, name: laid(name) }
        });
        let line = ui.painter().layout_no_wrap(drawing_line(view), regular(12.5), muted);
        let mut key = Self { pieces: Vec::new(), n_lines: 0, width: line.size().x, line, ink, muted };
        let mut left = f32::INFINITY;
        for piece in sizes.chain(colours) {
            if left + piece.width() > room - MARGIN.x * 2.0 {
                (left, key.n_lines) = (0.0, key.n_lines + 1);
            }
            let at = vec2(left, (key.n_lines as f32 - 0.5) * LINE);
            left += piece.width() + GAP;
            key.width = key.width.max(left - GAP);
            key.pieces.push((at, piece));
        }
        key
    }

    fn size(&self) -> Vec2 {
        vec2(self.width, self.n_lines as f32 * LINE + self.line.size().y + 2.0)
    }

    fn said(&self) -> String {
        let names = self.pieces.iter().map(|(_, piece)| piece.name.text());
        std::iter::once(self.line.text()).chain(names).collect::<Vec<_>>().join(", ")
    }

    fn paint(self, painter: &Painter, corner: Pos2) {
        let bottom = corner + vec2(0.0, self.n_lines as f32 * LINE + 2.0);
        for (at, piece) in self.pieces {
            let middle = corner + at + vec2(piece.room, 0.0);
            match piece.fill {
                Some(fill) => painter.circle(middle, piece.radius, fill, Stroke::new(0.5, self.muted)),
                None => painter.circle_stroke(middle, (piece.radius - 0.75).max(0.0), Stroke::new(1.5, self.ink)),
            };
            let beside = middle + vec2(piece.room + 6.0, -piece.name.size().y / 2.0);
            painter.galley(beside, piece.name, self.ink);
        }
        painter.galley(bottom, self.line, self.muted);
    }
}

impl Piece {
    fn width(&self) -> f32 {
        self.room * 2.0 + 6.0 + self.name.size().x
    }
}

/// The circles of the size key, standing on one line, each with its value below; how wide they are together.
pub(in crate::ui) fn paint_size_key(
    painter: &Painter,
    corner: Pos2,
    largest: f32,
    sizes: &SizeKey,
    font: &FontId,
    ink: Color32,
) -> f32 {
    let scale = largest / sized_radius(1.0);
    let ground = corner.y + largest * 2.0;
    let mut left = corner.x;
    for (share, value) in sizes {
        let radius = sized_radius(*share) * scale;
        let name = painter.layout_no_wrap(value.clone(), font.clone(), ink);
        let width = name.size().x.max(radius * 2.0);
        let middle = left + width / 2.0;
        painter.circle_stroke(pos2(middle, ground - radius), radius - 0.75, Stroke::new(1.5, ink));
        painter.galley(Align2::CENTER_TOP.anchor_size(pos2(middle, ground + 3.0), name.size()).min, name, ink);
        left += width + largest * 0.8;
    }
    left - corner.x
}

/// The values of the size key; `None` when actors are alike, or nothing tells them apart yet.
pub(in crate::ui) fn size_key(view: &ReadView<'_>) -> Option<SizeKey> {
    let (open, language) = (view.open, view.app.language);
    let analysed = open.analysed.as_ref()?;
    let values = open.map().actors().filter_map(|a| appearance::size_value(open, analysed, a.id));
    let largest = values.fold(0.0, f64::max);
    if largest <= 0.0 {
        return None;
    }
    let counted = matches!(open.reading.size_by, SizeBy::Degree | SizeBy::Influence);
    let middle = if counted { (largest / 2.0).round() } else { largest / 2.0 };
    let decimals = if largest < 10.0 { 2 } else { 0 };
    let mut key: SizeKey = Vec::new();
    for value in [largest, middle, 0.0] {
        let written = decimal(value, decimals, language);
        if key.iter().all(|(_, other)| *other != written) {
            key.push(((value / largest) as f32, written));
        }
    }
    Some(key)
}

/// The colours of the groups with their names, when groups have colours: at most a dozen, then « … ».
pub(in crate::ui) fn colour_rows(view: &ReadView<'_>) -> Vec<(Option<Color32>, String)> {
    let reading = &view.open.reading;
    if reading.colour_by != ColourBy::Group && !reading.outlines {
        return Vec::new();
    }
    let (legend, language) = (view.open.map().legend(), view.app.language);
    let groups = appearance::group_colours(view.open, view.theme);
    let more = groups.len() > MOST_COLOURS;
    let shown = groups.iter().take(MOST_COLOURS);
    let rows = shown.map(|(group, colour)| (Some(color(*colour)), group.label(legend, language)));
    rows.chain(more.then(|| (None, view.t().read_key_more()))).collect()
}
