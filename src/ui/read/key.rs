//! The key of the drawing while reading, so that a projected picture explains itself.

use super::super::theme::{color, regular};
use super::{ReadView, drawing_line};
use crate::analysis::Report;
use crate::app::{AppState, ColourBy, OpenMap, SizeBy, appearance};
use crate::scene::{Theme, sized_radius, style};
use crate::text::{decimal, percent};
use egui::{
    Align2, Color32, FontId, Galley, Painter, Pos2, Rect, Sense, Stroke, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2,
};
use std::sync::Arc;

/// Most colours told.
const MOST_COLOURS: usize = 12;
/// Room around the key, in points.
const MARGIN: egui::Vec2 = vec2(16.0, 8.0);
/// Height of a line of the key, in points.
const LINE: f32 = 24.0;
/// Height of a line with circles of the size key, in points: the same whatever the zoom, so that the canvas stays put.
const TALL_LINE: f32 = 48.0;
/// Most that the radius of a circle of the size key can be, in points.
const LARGEST_CIRCLE: f32 = 23.0;
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

/// The key, laid out: what is shown, then pieces one after the other, on as many lines as it takes.
struct Key {
    lines: Vec<Vec<(f32, Piece)>>,
    width: f32,
    muted: Color32,
}

/// What a piece stands for, after a circle, filled or not, if it has one.
struct Piece {
    radius: f32,
    room: f32,
    circle: Option<Circle>,
    name: Arc<Galley>,
    ink: Color32,
}

enum Circle {
    Size,
    Colour(Color32),
}

impl Key {
    fn new(ui: &Ui, view: &ReadView<'_>, room: f32) -> Self {
        let (ink, muted) = (color(style::ink(view.theme)), color(style::muted(view.theme)));
        let piece = |radius: f32, room: f32, circle: Option<Circle>, name: String, ink: Color32| Piece {
            radius,
            room,
            circle,
            name: ui.painter().layout_no_wrap(name, regular(12.5), ink),
            ink,
        };
        // As large as on the canvas, all smaller alike where they would not fit.
        let scale = view.open.camera.zoom.min(LARGEST_CIRCLE / sized_radius(1.0));
        let sizes = size_key(view).into_iter().flatten().map(|(share, value)| {
            let radius = sized_radius(share) * scale;
            piece(radius, radius, Some(Circle::Size), value, ink)
        });
        let colours = colour_rows(view).into_iter().map(|(fill, name)| {
            let room = if fill.is_some() { SWATCH } else { 0.0 };
            piece(SWATCH, room, fill.map(Circle::Colour), name, ink)
        });
        let shown = piece(0.0, 0.0, None, drawing_line(view), muted);
        let mut key = Self { lines: Vec::new(), width: 0.0, muted };
        let (mut line, mut left) = (Vec::new(), 0.0);
        for piece in std::iter::once(shown).chain(sizes).chain(colours) {
            if left > 0.0 && left + piece.width() > room - MARGIN.x * 2.0 {
                key.lines.push(std::mem::take(&mut line));
                left = 0.0;
            }
            let end = left + piece.width();
            key.width = key.width.max(end);
            line.push((left, piece));
            left = end + GAP;
        }
        key.lines.push(line);
        key
    }

    fn size(&self) -> Vec2 {
        vec2(self.width, self.lines.iter().map(|line| line_height(line)).sum())
    }

    fn said(&self) -> String {
        let names = self.lines.iter().flatten().map(|(_, piece)| piece.name.text());
        names.collect::<Vec<_>>().join(", ")
    }

    fn paint(self, painter: &Painter, corner: Pos2) {
        let mut top = corner.y;
        for line in self.lines {
            let height = line_height(&line);
            for (left, piece) in line {
                let middle = pos2(corner.x + left + piece.room, top + height / 2.0);
                match piece.circle {
                    Some(Circle::Colour(fill)) => {
                        painter.circle(middle, piece.radius, fill, Stroke::new(0.5, self.muted));
                    }
                    Some(Circle::Size) => {
                        painter.circle_stroke(middle, (piece.radius - 0.75).max(0.0), Stroke::new(1.5, piece.ink));
                    }
                    None => {}
                }
                let beside = middle + vec2(piece.room + 6.0, -piece.name.size().y / 2.0);
                painter.galley(beside, piece.name, piece.ink);
            }
            top += height;
        }
    }
}

fn line_height(line: &[(f32, Piece)]) -> f32 {
    let has_sizes = line.iter().any(|(_, piece)| matches!(piece.circle, Some(Circle::Size)));
    if has_sizes { TALL_LINE } else { LINE }
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
    let open = view.open;
    let analysed = open.analysed.as_ref()?;
    let values = open.map().actors().filter_map(|a| appearance::size_value(open, analysed, a.id));
    let largest = values.fold(0.0, f64::max);
    if largest <= 0.0 {
        return None;
    }
    let counted = matches!(open.reading.size_by, SizeBy::Degree | SizeBy::Influence);
    let middle = if counted { (largest / 2.0).round() } else { largest / 2.0 };
    let mut key: SizeKey = Vec::new();
    for value in [largest, middle, 0.0] {
        let written = written(view, &analysed.report, value, value >= largest);
        if key.iter().all(|(_, other)| *other != written) {
            key.push(((value / largest) as f32, written));
        }
    }
    Some(key)
}

/// A value as the cards say it; the first tells what it counts.
fn written(view: &ReadView<'_>, report: &Report, value: f64, is_first: bool) -> String {
    let language = view.app.language;
    match view.open.reading.size_by {
        SizeBy::Betweenness => {
            let others = report.n_actors.saturating_sub(1) as f64;
            let pairs = 100.0 * value / (others * (others - 1.0) / 2.0);
            let text = decimal(pairs, usize::from(pairs < 1.0), language);
            if is_first { view.t().read_key_pairs(pairs.round(), text) } else { text }
        }
        SizeBy::Closeness => percent(value, language),
        SizeBy::Degree | SizeBy::Influence | SizeBy::None => decimal(value, 0, language),
    }
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
