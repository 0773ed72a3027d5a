//! The key of the drawing while reading, so that a projected picture explains itself.

use super::super::theme::{color, regular};
use super::ReadView;
use crate::app::appearance::{DrawingKey, Swatch, ValueKey, drawing_key};
use crate::app::{AppState, OpenMap};
use crate::model::{Actor, ActorId, Colour};
use crate::scene::{Theme, sized_radius, style};
use egui::{Color32, Galley, Mesh, Painter, Pos2, Rect, Sense, Stroke, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2};
use std::sync::Arc;

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
/// Width and height of a scale of colours, in points.
const SCALE: egui::Vec2 = vec2(132.0, 12.0);
/// Room between two pieces of the key, and between a mark and its name, in points.
const GAP: f32 = 16.0;
const BESIDE: f32 = 6.0;
/// How much of the background hides what is behind the key.
const VEIL: f32 = 0.88;
/// Most members named at once.
const MOST_MEMBERS: usize = 30;

/// How high the key is when it may be that wide: leave the canvas that much shorter and nothing is hidden.
pub(crate) fn key_height(ui: &Ui, app: &AppState, open: &OpenMap, theme: Theme, width: f32) -> f32 {
    if open.map().n_actors() == 0 {
        return 0.0;
    }
    Key::new(ui, &ReadView { app, open, theme }, width).size().y + MARGIN.y * 2.0
}

/// Shows the key in the lower left corner of the room there is, over what is there.
pub(crate) fn key_ui(ui: &Ui, app: &AppState, open: &OpenMap, theme: Theme) {
    if open.map().n_actors() == 0 {
        return;
    }
    let room = ui.max_rect();
    let view = ReadView { app, open, theme };
    let key = Key::new(ui, &view, room.width());
    let corner = room.left_bottom() + vec2(MARGIN.x, -MARGIN.y - key.size().y);
    let area = Rect::from_min_size(corner, key.size());
    let response = ui.interact(area, ui.id().with("key"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, key.said()));
    let veil = color(style::background(theme)).gamma_multiply(VEIL);
    ui.painter().rect_filled(area.expand(6.0), 6.0, veil);
    key.paint(ui, &view, corner);
}

/// The key, laid out: what is shown, then pieces one after the other, on as many lines as it takes.
struct Key {
    lines: Vec<Vec<(f32, Piece)>>,
    width: f32,
    muted: Color32,
}

/// A mark with what it stands for.
struct Piece {
    mark: Mark,
    before: Option<Arc<Galley>>,
    name: Arc<Galley>,
    ink: Color32,
    members: Vec<ActorId>,
}

/// What stands before a name.
enum Mark {
    None,
    Size(f32),
    Colour(Color32),
    Outline(Color32),
    Scale(Vec<Color32>),
}

impl Mark {
    fn width(&self) -> f32 {
        match self {
            Self::None => 0.0,
            Self::Size(radius) => radius * 2.0,
            Self::Colour(_) | Self::Outline(_) => SWATCH * 2.0,
            Self::Scale(_) => SCALE.x,
        }
    }

    fn paint(&self, painter: &Painter, middle: Pos2, ink: Color32, muted: Color32) {
        match self {
            Self::None => {}
            Self::Size(radius) => {
                painter.circle_stroke(middle, (radius - 0.75).max(0.0), Stroke::new(1.5, ink));
            }
            Self::Colour(fill) => {
                painter.circle(middle, SWATCH, *fill, Stroke::new(0.5, muted));
            }
            Self::Outline(line) => {
                painter.circle(middle, SWATCH, line.gamma_multiply(0.15), Stroke::new(1.8, *line));
            }
            Self::Scale(steps) => {
                let bar = Rect::from_center_size(middle, SCALE);
                let last = steps.len().saturating_sub(1).max(1) as f32;
                let mut mesh = Mesh::default();
                for (i, fill) in (0_u32..).zip(steps) {
                    let x = bar.left() + bar.width() * i as f32 / last;
                    mesh.colored_vertex(pos2(x, bar.top()), *fill);
                    mesh.colored_vertex(pos2(x, bar.bottom()), *fill);
                    if let Some(before) = i.checked_sub(1).map(|before| 2 * before) {
                        mesh.add_triangle(before, before + 1, before + 2);
                        mesh.add_triangle(before + 1, before + 2, before + 3);
                    }
                }
                painter.add(mesh);
                painter.rect_stroke(bar, 1.0, Stroke::new(0.5, muted), egui::StrokeKind::Outside);
            }
        }
    }
}

impl Key {
    fn new(ui: &Ui, view: &ReadView<'_>, room: f32) -> Self {
        let (ink, muted) = (color(style::ink(view.theme)), color(style::muted(view.theme)));
        let made = drawing_key(view.open, view.app.language, view.theme);
        let pieces = Pieces { ui, ink, muted }.of(&made, view.open.camera.zoom);
        let mut key = Self { lines: Vec::new(), width: 0.0, muted };
        let (mut line, mut left) = (Vec::new(), 0.0);
        for piece in pieces {
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
        let names = self.lines.iter().flatten().flat_map(|(_, piece)| piece.before.iter().chain([&piece.name]));
        names.map(|name| name.text()).collect::<Vec<_>>().join(", ")
    }

    fn paint(self, ui: &Ui, view: &ReadView<'_>, corner: Pos2) {
        let painter = ui.painter();
        let mut top = corner.y;
        for (row, line) in self.lines.into_iter().enumerate() {
            let height = line_height(&line);
            for (place, (left, piece)) in line.into_iter().enumerate() {
                let rect = Rect::from_min_size(pos2(corner.x + left, top), vec2(piece.width(), height));
                if !piece.members.is_empty() {
                    let response = ui.interact(rect, ui.id().with(("key", row, place)), Sense::hover());
                    response.on_hover_ui(|ui| members_ui(ui, view.app, view.open, piece.name.text(), &piece.members));
                }
                let (y, mut x) = (rect.center().y, rect.left());
                if let Some(before) = piece.before {
                    let width = before.size().x + BESIDE;
                    painter.galley(pos2(x, y - before.size().y / 2.0), before, piece.ink);
                    x += width;
                }
                piece.mark.paint(painter, pos2(x + piece.mark.width() / 2.0, y), piece.ink, self.muted);
                let beside = pos2(x + piece.mark.width() + BESIDE, y - piece.name.size().y / 2.0);
                painter.galley(beside, piece.name, piece.ink);
            }
            top += height;
        }
    }
}

/// Makes the pieces of a key.
struct Pieces<'a> {
    ui: &'a Ui,
    ink: Color32,
    muted: Color32,
}

impl Pieces<'_> {
    fn of(&self, key: &DrawingKey, zoom: f32) -> Vec<Piece> {
        // As large as on the canvas, all smaller alike where they would not fit.
        let scale = zoom.min(LARGEST_CIRCLE / sized_radius(1.0));
        let mut pieces = vec![Piece { ink: self.muted, ..self.piece(Mark::None, &key.line) }];
        let sizes = key.sizes.iter();
        pieces.extend(sizes.map(|(share, value)| self.piece(Mark::Size(sized_radius(*share) * scale), value)));
        if let Some(values) = &key.values {
            pieces.extend(self.values(values));
        }
        pieces.extend(key.fills.iter().map(|swatch| self.swatch(swatch, Mark::Colour)));
        pieces.extend(key.outlines.iter().map(|swatch| self.swatch(swatch, Mark::Outline)));
        pieces
    }

    fn values(&self, values: &ValueKey) -> Vec<Piece> {
        let steps: Vec<Color32> = values.steps.iter().map(|step| color(*step)).collect();
        let mut pieces = Vec::new();
        match (values.said.as_slice(), steps.as_slice()) {
            ([least, .., most], _) => {
                let before = Some(self.name(least));
                pieces.push(Piece { before, ..self.piece(Mark::Scale(steps), most) });
            }
            ([alone], [fill, ..]) => pieces.push(self.piece(Mark::Colour(*fill), alone)),
            _ => {}
        }
        pieces.extend(values.without.iter().map(|(fill, name)| self.piece(Mark::Colour(color(*fill)), name)));
        pieces
    }

    fn swatch(&self, swatch: &Swatch, mark: fn(Color32) -> Mark) -> Piece {
        let mark = swatch.colour.map_or(Mark::None, |colour: Colour| mark(color(colour)));
        Piece { members: swatch.members.clone(), ..self.piece(mark, &swatch.name) }
    }

    fn piece(&self, mark: Mark, name: &str) -> Piece {
        Piece { mark, before: None, name: self.name(name), ink: self.ink, members: Vec::new() }
    }

    fn name(&self, name: &str) -> Arc<Galley> {
        self.ui.painter().layout_no_wrap(name.to_owned(), regular(12.5), Color32::PLACEHOLDER)
    }
}

/// Who is in a detected community.
pub(in crate::ui) fn members_ui(ui: &mut Ui, app: &AppState, open: &OpenMap, name: &str, members: &[ActorId]) {
    let (t, map) = (app.texts(), open.map());
    ui.set_max_width(320.0);
    let mut names: Vec<&str> = members.iter().filter_map(|id| map.actor(*id)).map(Actor::label).collect();
    names.sort_by_cached_key(|name| crate::model::fold(name));
    let left_out = names.len().saturating_sub(MOST_MEMBERS);
    let mut list = names.into_iter().take(MOST_MEMBERS).map(str::to_owned).collect::<Vec<_>>();
    if left_out > 0 {
        list.push(t.read_more(left_out as f64));
    }
    ui.label(t.read_community_members(name, list.join(", ")));
}

fn line_height(line: &[(f32, Piece)]) -> f32 {
    let has_sizes = line.iter().any(|(_, piece)| matches!(piece.mark, Mark::Size(_)));
    if has_sizes { TALL_LINE } else { LINE }
}

impl Piece {
    fn width(&self) -> f32 {
        let before = self.before.as_ref().map_or(0.0, |name| name.size().x + BESIDE);
        before + self.mark.width() + BESIDE + self.name.size().x
    }
}
