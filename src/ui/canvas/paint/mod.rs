//! A scene onto the screen, mark by mark, through a lens.

use super::super::theme::{color, regular};
use super::lens::Lens;
use crate::model::{ActorId, LinkId, Point};
use crate::scene::style::muted;
use crate::scene::{ActorMark, Curve, HeadForm, Hull, LabelMark, LinkMark, Outline, Scene};
use egui::epaint::{Mesh, PathShape};
use egui::{Color32, Painter, Pos2, Shape, Stroke, StrokeKind, pos2, vec2};

/// How much of its colour a faded mark keeps.
const FADED: f32 = 0.16;
/// Room left around a label in the colour of the background, in points.
const HALO: f32 = 1.5;
/// Labels smaller than this on screen are left out, in points.
const SMALLEST_LABEL: f32 = 7.0;

/// Which marks stand out from the others.
pub(crate) trait Emphasis {
    /// Whether an actor is faded.
    fn fades_actor(&self, id: ActorId) -> bool;
    /// Whether a link is faded.
    fn fades_link(&self, link: &LinkMark) -> bool;
    /// Whether a link is selected.
    fn selects_link(&self, id: LinkId) -> bool;
    /// The edge around a selected or hovered actor.
    fn ring(&self, id: ActorId) -> Option<Stroke>;
}

/// Paints a whole scene.
pub(crate) fn scene(painter: &Painter, lens: &Lens, scene: &Scene, emphasis: &impl Emphasis, accent: Color32) {
    let background = scene.background.map_or(Color32::WHITE, color);
    let view = painter.clip_rect().expand(60.0);
    for hull in &scene.hulls {
        paint_hull(painter, lens, hull);
    }
    for link in &scene.links {
        let points: Vec<Pos2> = screen_points(lens, &link.curve);
        if !egui::Rect::from_points(&points).intersects(view) {
            continue;
        }
        if emphasis.selects_link(link.id) {
            let width = lens.scaled(link.style.width).max(2.0) + 7.0;
            painter.add(Shape::line(points, Stroke::new(width, accent.gamma_multiply(0.35))));
        }
        let fade = if emphasis.fades_link(link) { Some(background) } else { None };
        paint_link(painter, lens, link, fade);
    }
    for actor in &scene.actors {
        if !view.contains(lens.screen_from_map(actor.center)) {
            continue;
        }
        let fade = if emphasis.fades_actor(actor.id) { Some(background) } else { None };
        paint_actor(painter, lens, actor, fade);
        if let Some(stroke) = emphasis.ring(actor.id) {
            paint_ring(painter, lens, actor, stroke);
        }
    }
    for label in &scene.labels {
        paint_leader(painter, lens, label, color(muted(scene.theme)));
    }
    let ink = scene.ink.map_or(Color32::BLACK, color);
    for label in &scene.labels {
        let ink = if emphasis.fades_actor(label.actor) { faded(ink, background) } else { ink };
        paint_label(painter, lens, label, ink, background);
    }
}

/// Paints a link: its line, then its heads.
pub(crate) fn paint_link(painter: &Painter, lens: &Lens, link: &LinkMark, fade_into: Option<Color32>) {
    let mut colour = color(link.style.colour);
    if let Some(background) = fade_into {
        colour = faded(colour, background);
    }
    let (width, offsets) = link.style.strokes();
    let width = lens.scaled(width).max(0.75);
    let dashes: Vec<f32> = link.style.dashes().iter().map(|d| lens.scaled(*d)).collect();
    for offset in offsets {
        let curve = link.curve.parallel(offset * link.style.width);
        let points = screen_points(lens, &curve);
        if dashes.is_empty() {
            painter.add(Shape::line(points, Stroke::new(width, colour)));
        } else {
            paint_dashes(painter, &points, &dashes, Stroke::new(width, colour));
        }
    }
    for head in &link.heads {
        match head.form {
            HeadForm::Arrow => {
                let corners = head.arrow().map(|p| lens.screen_from_map(p));
                painter.add(Shape::convex_polygon(corners.to_vec(), colour, Stroke::NONE));
            }
            HeadForm::Bar => {
                let ends = head.bar().map(|p| lens.screen_from_map(p));
                painter.line_segment(ends, Stroke::new(width.max(2.0), colour));
            }
        }
    }
}

/// Paints an actor's outline.
pub(crate) fn paint_actor(painter: &Painter, lens: &Lens, actor: &ActorMark, fade_into: Option<Color32>) {
    let tone = |c: Color32| fade_into.map_or(c, |background| faded(c, background));
    let fill = tone(color(actor.fill));
    let stroke = actor.stroke.filter(|s| !s.dotted);
    let edge =
        stroke.map_or(Stroke::new(1.0, fill), |s| Stroke::new(lens.scaled(s.width).max(1.0), tone(color(s.colour))));
    let center = lens.screen_from_map(actor.center);
    match &actor.outline {
        Outline::Circle(radius) => {
            painter.circle(center, lens.scaled(*radius), fill, edge);
        }
        Outline::RoundedRect(half_width, half_height, corner) => {
            let size = vec2(lens.scaled(*half_width), lens.scaled(*half_height)) * 2.0;
            let rect = egui::Rect::from_center_size(center, size);
            painter.rect(rect, lens.scaled(*corner), fill, edge, StrokeKind::Middle);
        }
        Outline::Polygon(corners) => {
            let points: Vec<Pos2> = corners.iter().map(|c| lens.screen_from_map(actor.center + *c)).collect();
            painter.add(Shape::mesh(fan(center, &points, fill)));
            painter.add(Shape::closed_line(points, edge));
        }
    }
    if let (Some(dotted), Outline::Circle(radius)) = (actor.stroke.filter(|s| s.dotted), &actor.outline) {
        let points = circle(center, lens.scaled(*radius), 48);
        let width = lens.scaled(dotted.width).max(1.0);
        let stroke = Stroke::new(width, tone(color(dotted.colour)));
        paint_dashes(painter, &points, &[0.0, width * 2.2], stroke);
    }
}

fn paint_ring(painter: &Painter, lens: &Lens, actor: &ActorMark, stroke: Stroke) {
    let center = lens.screen_from_map(actor.center);
    let reach = vec2(lens.scaled(actor.half.x), lens.scaled(actor.half.y)) + vec2(5.0, 5.0);
    match actor.outline {
        Outline::RoundedRect(..) => {
            let rect = egui::Rect::from_center_size(center, reach * 2.0);
            painter.rect_stroke(rect, reach.y.min(reach.x), stroke, StrokeKind::Middle);
        }
        _ => {
            painter.circle_stroke(center, reach.max_elem(), stroke);
        }
    }
}

fn paint_leader(painter: &Painter, lens: &Lens, label: &LabelMark, colour: Color32) {
    if let Some(ends) = label.leader {
        let stroke = Stroke::new(lens.scaled(label.leader_width()).max(1.0), colour);
        painter.line_segment(ends.map(|p| lens.screen_from_map(p)), stroke);
    }
}

fn paint_label(painter: &Painter, lens: &Lens, label: &LabelMark, ink: Color32, background: Color32) {
    let size = lens.scaled(label.font_size);
    if size < SMALLEST_LABEL {
        return;
    }
    // Sizes in half points, so that zooming does not fill the glyph atlas.
    let font = regular((size * 2.0).round() / 2.0);
    let rect = lens.screen_rect(&label.rect);
    let line_height = lens.scaled(label.line_height);
    let top = rect.center().y - line_height * (label.lines.len() as f32) / 2.0;
    for (i, line) in label.lines.iter().enumerate() {
        let galley = painter.layout_no_wrap(line.clone(), font.clone(), ink);
        let y = top + line_height * (i as f32 + 0.5) - galley.size().y / 2.0;
        let at = pos2(rect.center().x - galley.size().x / 2.0, y);
        for (dx, dy) in
            [(-1.0, 0.0), (1.0, 0.0), (0.0, -1.0), (0.0, 1.0), (-0.7, -0.7), (0.7, 0.7), (-0.7, 0.7), (0.7, -0.7)]
        {
            let beside = at + vec2(dx, dy) * HALO;
            painter.galley_with_override_text_color(beside, galley.clone(), background);
        }
        painter.galley_with_override_text_color(at, galley, ink);
    }
}

fn paint_hull(painter: &Painter, lens: &Lens, hull: &Hull) {
    let corners: Vec<Pos2> = hull.corners.iter().map(|p| lens.screen_from_map(*p)).collect();
    let points = smoothed(&corners);
    let edge = Stroke::new(lens.scaled(hull.edge.width), color(hull.edge.colour));
    painter.add(PathShape::convex_polygon(points, color(hull.fill), edge));
}

/// A closed line through the middles of the sides, bent at the corners: smooth, and convex when the corners are.
fn smoothed(corners: &[Pos2]) -> Vec<Pos2> {
    let n = corners.len();
    let mut points = Vec::with_capacity(n * 8);
    for i in 0..n {
        let (before, corner, after) = (corners[(i + n - 1) % n], corners[i], corners[(i + 1) % n]);
        let curve = Curve {
            start: map_point(before.lerp(corner, 0.5)),
            control: map_point(corner),
            end: map_point(corner.lerp(after, 0.5)),
        };
        points.extend((0..8).map(|k| curve.at(k as f32 / 8.0)).map(|p| pos2(p.x, p.y)));
    }
    points
}

fn map_point(position: Pos2) -> Point {
    Point { x: position.x, y: position.y }
}

fn screen_points(lens: &Lens, curve: &Curve) -> Vec<Pos2> {
    let straight = curve.distance_to((curve.start + curve.end) * 0.5) < 0.5;
    let n_segments = if straight { 1 } else { 20 };
    curve.flattened(n_segments).into_iter().map(|p| lens.screen_from_map(p)).collect()
}

fn circle(center: Pos2, radius: f32, n: usize) -> Vec<Pos2> {
    let turn = std::f32::consts::TAU / n as f32;
    (0..=n).map(|i| center + vec2((i as f32 * turn).cos(), (i as f32 * turn).sin()) * radius).collect()
}

/// A polygon that its middle sees whole, as triangles around it: a cross is not convex, which egui's fill asks for.
fn fan(center: Pos2, corners: &[Pos2], fill: Color32) -> Mesh {
    let mut mesh = Mesh::default();
    mesh.colored_vertex(center, fill);
    for corner in corners {
        mesh.colored_vertex(*corner, fill);
    }
    let n = corners.len() as u32;
    for i in 0..n {
        mesh.add_triangle(0, 1 + i, 1 + (i + 1) % n);
    }
    mesh
}

/// Lengths drawn and left out in turn along a line; a length of 0 is a dot.
fn paint_dashes(painter: &Painter, points: &[Pos2], lengths: &[f32], stroke: Stroke) {
    let mut along = 0.0;
    let total: f32 = points.windows(2).map(|w| w[0].distance(w[1])).sum();
    let mut turn = 0;
    while along < total {
        let length = lengths[turn % lengths.len()];
        if turn.is_multiple_of(2) {
            if length <= 0.0 {
                painter.circle_filled(point_along(points, along), stroke.width * 0.6, stroke.color);
            } else {
                painter.add(Shape::line(piece_along(points, along, (along + length).min(total)), stroke));
            }
        }
        along += length.max(if length > 0.0 { 0.5 } else { 0.0 });
        turn += 1;
    }
}

fn point_along(points: &[Pos2], distance: f32) -> Pos2 {
    let mut left = distance;
    for pair in points.windows(2) {
        let length = pair[0].distance(pair[1]);
        if left <= length {
            return pair[0].lerp(pair[1], left / length.max(f32::EPSILON));
        }
        left -= length;
    }
    points.last().copied().unwrap_or_default()
}

fn piece_along(points: &[Pos2], from: f32, to: f32) -> Vec<Pos2> {
    let mut piece = vec![point_along(points, from)];
    let mut along = 0.0;
    for pair in points.windows(2) {
        along += pair[0].distance(pair[1]);
        if along > from && along < to {
            piece.push(pair[1]);
        }
    }
    piece.push(point_along(points, to));
    piece
}

fn faded(colour: Color32, background: Color32) -> Color32 {
    background.lerp_to_gamma(colour, FADED)
}
