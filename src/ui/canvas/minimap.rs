//! The whole map in a corner while only a part of it is in view: a dot an actor, the part in view framed. A click or a
//! drag there moves the view.

use super::{CanvasView, Lens};
use crate::app::{Action, Camera};
use crate::model::Point;
use crate::scene::{self, Scene};
use crate::ui::theme;
use egui::epaint::{Mesh, Vertex, WHITE_UV};
use egui::{Pos2, Rect, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType, vec2};
use std::sync::Arc;

/// Largest size, in points.
const LARGEST: Vec2 = vec2(190.0, 130.0);
/// Smallest width or height, in points: a map in one line is still a place to click.
const SMALLEST: f32 = 44.0;
/// Of the canvas, the share that it may take at most, across and down.
const SHARE: f32 = 0.3;
/// From the corner of the canvas, in points.
const INSET: f32 = 12.0;
/// Around the dots, in points.
const MARGIN: f32 = 8.0;
/// Most dots: beyond, one actor of two, of three… stands for the others.
const MOST_DOTS: usize = 1_000;
/// Half the width of a dot, in points: of a few actors, and of many.
const DOT: (f32, f32) = (2.6, 1.2);
/// How much of the accent colour the part in view is filled with.
const IN_VIEW: f32 = 0.12;
/// How much of its ground hides what is under it.
const GROUND: f32 = 0.96;
/// How much of the muted colour its edge takes.
const EDGE: f32 = 0.6;

/// The dots as they were last painted.
#[derive(Default)]
pub(super) struct Minimap {
    of: Option<(u64, Rect)>,
    dots: Arc<Mesh>,
}

/// Shows the whole map where it is not all in view; `serial` tells a scene from the one before.
pub(super) fn minimap_ui(
    ui: &mut Ui,
    lens: &Lens,
    view: &CanvasView<'_>,
    scene: &Scene,
    serial: u64,
    kept: &mut Minimap,
    out: &mut Vec<Action>,
) {
    let bounds = reach(scene);
    let Some(bounds) = bounds.filter(|b| !lens.rect.expand(1.0).contains_rect(lens.screen_rect(b))) else { return };
    let Some(rect) = place(lens.rect, &bounds) else { return };
    let small = Small::fitting(rect.shrink(MARGIN), &bounds);
    // Over the canvas, in its own layer: a widget that comes later has the pointer.
    let response = ui.interact(rect, ui.id().with("minimap"), Sense::click_and_drag());
    let name = view.app.texts().sight_minimap();
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Other, true, &name));
    if let Some(at) = response.interact_pointer_pos().filter(|_| response.clicked() || response.dragged()) {
        let center = small.map_from_screen(at.clamp(rect.min, rect.max));
        out.push(Action::Look(Camera { center, zoom: lens.camera.zoom }));
    }
    if response.hovered() {
        ui.set_cursor_icon(egui::CursorIcon::Move);
    }
    let (painter, palette) = (ui.painter_at(rect), view.palette());
    let edge = Stroke::new(1.0, palette.muted.gamma_multiply(EDGE));
    painter.rect(rect, theme::CORNER, palette.panel.gamma_multiply(GROUND), edge, StrokeKind::Inside);
    if kept.of != Some((serial, rect)) {
        kept.of = Some((serial, rect));
        kept.dots = Arc::new(dots(scene, &small));
    }
    painter.add(Shape::Mesh(Arc::clone(&kept.dots)));
    let [min, max] = [lens.rect.min, lens.rect.max].map(|at| small.screen_from_map(lens.map_from_screen(at)));
    let in_view = Rect::from_min_max(min, max).intersect(rect.shrink(1.0));
    let edge = Stroke::new(1.5, palette.accent);
    painter.rect(in_view, 2.0, palette.accent.gamma_multiply(IN_VIEW), edge, StrokeKind::Inside);
}

/// The smallest rectangle around all actors.
fn reach(scene: &Scene) -> Option<scene::Rect> {
    let around = |mark: &scene::ActorMark| scene::Rect { min: mark.center - mark.half, max: mark.center + mark.half };
    scene.actors.iter().map(around).reduce(|all, one| all.union(&one))
}

/// Where it stands on a canvas; nowhere on one too small for it.
fn place(canvas: Rect, bounds: &scene::Rect) -> Option<Rect> {
    let most = LARGEST.min(canvas.size() * SHARE) - vec2(MARGIN, MARGIN) * 2.0;
    if most.min_elem() < SMALLEST {
        return None;
    }
    let (width, height) = (bounds.width().max(1.0), bounds.height().max(1.0));
    let scale = (most.x / width).min(most.y / height);
    let size = vec2(width * scale, height * scale).max(vec2(SMALLEST, SMALLEST)) + vec2(MARGIN, MARGIN) * 2.0;
    Some(Rect::from_min_size(canvas.max - size - vec2(INSET, INSET), size))
}

/// From the map to the corner and back.
struct Small {
    rect: Rect,
    middle: Point,
    scale: f32,
}

impl Small {
    fn fitting(rect: Rect, bounds: &scene::Rect) -> Self {
        let scale = (rect.width() / bounds.width().max(1.0)).min(rect.height() / bounds.height().max(1.0));
        Self { rect, middle: (bounds.min + bounds.max) * 0.5, scale }
    }

    fn screen_from_map(&self, point: Point) -> Pos2 {
        let from_middle = (point - self.middle) * self.scale;
        self.rect.center() + vec2(from_middle.x, from_middle.y)
    }

    fn map_from_screen(&self, at: Pos2) -> Point {
        let from_middle = (at - self.rect.center()) / self.scale;
        self.middle + Point { x: from_middle.x, y: from_middle.y }
    }
}

/// A dot an actor, or one of several, all in one mesh.
fn dots(scene: &Scene, small: &Small) -> Mesh {
    let n = scene.actors.len();
    let every = n.div_ceil(MOST_DOTS).max(1);
    let few = 1.0 - (n as f32 / MOST_DOTS as f32).min(1.0);
    let half = DOT.1 + (DOT.0 - DOT.1) * few;
    let corners = [vec2(-1.0, -0.4), vec2(-0.4, -1.0), vec2(0.4, -1.0), vec2(1.0, -0.4)];
    let mut mesh = Mesh::default();
    for mark in scene.actors.iter().step_by(every) {
        let (at, color) = (small.screen_from_map(mark.center), theme::color(mark.fill));
        let first = mesh.vertices.len() as u32;
        let around = corners.into_iter().chain(corners.map(|corner| -corner));
        mesh.vertices.extend(around.map(|corner| Vertex { pos: at + corner * half, uv: WHITE_UV, color }));
        for k in 1..7 {
            mesh.add_triangle(first, first + k, first + k + 1);
        }
    }
    mesh
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::Moment;
    use crate::model::{ActorId, Colour};
    use crate::scene::{ActorMark, Outline, Theme};
    use crate::ui::stage::{app_at, stage};
    use egui_kittest::kittest::Queryable;
    use std::cell::RefCell;

    fn scene_of(n: usize) -> Scene {
        let mark = |k: usize| ActorMark {
            id: ActorId::from_number(k as u128),
            center: Point::new((k % 40) as f32 * 50.0, (k / 40) as f32 * 40.0),
            half: Point::new(10.0, 10.0),
            outline: Outline::Circle(10.0),
            fill: Colour::hex(0x00_72_b2),
            stroke: None,
            icon: None,
            pinned: false,
        };
        Scene { actors: (0..n).map(mark).collect(), ..Scene::default() }
    }

    /// What is asked when its middle is clicked, with the canvas looking at the map from there; `None` without it.
    fn clicked(scene: &Scene, camera: Camera) -> Option<Vec<Action>> {
        let app = app_at(Moment::Draw);
        let (asked, mut kept) = (RefCell::new(Vec::new()), Minimap::default());
        let mut harness = stage([900.0, 600.0], Theme::Light, |ui| {
            let (open, theme) = (app.open.as_ref().unwrap(), Theme::Light);
            let view = CanvasView { app: &app, open, theme, text_scale: 1.0, floors: None };
            let lens = Lens::new(ui.max_rect(), camera);
            minimap_ui(ui, &lens, &view, scene, 1, &mut kept, &mut asked.borrow_mut());
        });
        harness.run();
        let is_there = harness.query_by_label(&app.texts().sight_minimap()).is_some();
        if is_there {
            harness.get_by_label(&app.texts().sight_minimap()).click();
            harness.run();
        }
        drop(harness);
        is_there.then(|| asked.into_inner())
    }

    #[test]
    fn it_is_there_while_a_part_is_out_of_view_and_a_click_looks_there() {
        let scene = scene_of(200);
        let bounds = reach(&scene).unwrap();
        let middle = (bounds.min + bounds.max) * 0.5;
        assert_eq!(clicked(&scene, Camera { center: middle, zoom: 0.2 }).map(|_| ()), None);
        let asked = clicked(&scene, Camera { center: Point::new(0.0, 0.0), zoom: 2.0 }).unwrap();
        let Some(Action::Look(camera)) = asked.last() else { panic!("{asked:?}") };
        assert!(camera.center.distance(middle) < 20.0, "{camera:?} for {middle:?}");
        assert!((camera.zoom - 2.0).abs() < f32::EPSILON);
    }

    #[test]
    fn a_large_map_has_no_more_dots_than_a_thousand() {
        for (n, expected) in [(0, 0), (1, 1), (1_000, 1_000), (1_001, 501), (10_000, 1_000)] {
            let scene = scene_of(n);
            let bounds = reach(&scene).unwrap_or_default();
            let small = Small::fitting(Rect::from_min_size(Pos2::ZERO, LARGEST), &bounds);
            assert_eq!(dots(&scene, &small).vertices.len(), expected * 8, "{n}");
        }
    }

    #[test]
    fn a_map_in_one_line_and_a_tiny_canvas_are_no_trouble() {
        let canvas = Rect::from_min_size(Pos2::ZERO, vec2(800.0, 600.0));
        let line = scene::Rect { min: Point::new(0.0, 5.0), max: Point::new(9_000.0, 5.0) };
        let place_of = place(canvas, &line).unwrap();
        assert!(canvas.contains_rect(place_of) && place_of.height() >= SMALLEST);
        assert_eq!(place(Rect::from_min_size(Pos2::ZERO, vec2(120.0, 90.0)), &line), None);
    }
}
