//! Marks of a scene as shapes on the screen, through a lens: what is too small to see is left out, lines that would be
//! thinner than a pixel grow faint instead.

mod clip;
mod dashes;
mod ground;
mod hulls;
mod icons;
mod labels;

pub(super) use ground::ground_shapes;
pub(super) use hulls::{hull_shapes, name_shapes};
pub(super) use icons::paint_icon;
pub(super) use labels::{Backing, Ink, label_shapes, leader_shape, tag_shapes};

use super::super::theme::color;
use super::lens::Lens;
use crate::scene::{ActorMark, Curve, HeadForm, LinkMark, Outline};
use clip::visible;
use dashes::dashes;
use egui::epaint::Mesh;
use egui::{Color32, CornerRadius, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, vec2};

/// Thinnest line, in points: what would be thinner is fainter instead, down to a share of its colour.
const THINNEST: f32 = 0.75;
const FAINTEST: f32 = 0.14;
/// How far a drawn curve may be from the true one, in points.
const TOLERANCE: f32 = 0.12;
/// With more links in view, shorter repeats of dashes are drawn as one faint line; in points.
const MANY_LINKS: usize = 2_500;
const CROWDED_REPEAT: f32 = 12.0;
/// Smallest head of a link, in points.
const SMALLEST_HEAD: f32 = 1.5;
/// Smallest actor, across, in points.
const SMALLEST_ACTOR: f32 = 2.4;
/// Narrowest line of dots, in points.
const THINNEST_DOTS: f32 = 1.6;

/// Paints a link.
pub(crate) fn paint_link(painter: &Painter, lens: &Lens, link: &LinkMark) {
    link_shapes(lens, link, &Extent::EVERYTHING, &mut |shape| {
        painter.add(shape);
    });
}

/// Paints an actor's outline.
pub(crate) fn paint_actor(painter: &Painter, lens: &Lens, actor: &ActorMark) {
    actor_shapes(lens, actor, &mut |shape| {
        painter.add(shape);
    });
}

/// How much of links is drawn.
#[derive(Debug, Clone, Copy)]
pub(super) struct Extent {
    /// The rectangle of the screen outside of which nothing is.
    within: Rect,
    /// Shortest repeat of a pattern that is cut into dashes, in points.
    shortest_repeat: f32,
}

impl Extent {
    /// All of a few.
    pub(super) const EVERYTHING: Self = Self { within: Rect::EVERYTHING, shortest_repeat: dashes::SHORTEST_REPEAT };

    /// What of so many is within a rectangle: among very many, nobody tells fine dashes apart.
    pub(super) fn of(n_links: usize, within: Rect) -> Self {
        let crowd = if n_links > MANY_LINKS { CROWDED_REPEAT } else { dashes::SHORTEST_REPEAT };
        Self { within, shortest_repeat: crowd }
    }
}

/// A link: its line as far as it is in the extent, then its heads.
pub(super) fn link_shapes(lens: &Lens, link: &LinkMark, extent: &Extent, draw: &mut impl FnMut(Shape)) {
    let (width, offsets) = link.style.strokes();
    let width = lens.scaled(width);
    let presence = (width / THINNEST).clamp(FAINTEST, 1.0);
    let colour = color(link.style.colour).gamma_multiply(presence);
    let stroke = Stroke::new(width.max(THINNEST), colour);
    let (dashed, lengths) = (link.style.dashes(), |length: f32| lens.scaled(length));
    // From afar, both lines of a pair are one.
    let offsets = if lens.scaled(link.style.width) < 1.5 { &[0.0][..] } else { offsets };
    for offset in offsets {
        let curve = if *offset == 0.0 { link.curve } else { link.curve.parallel(offset * link.style.width) };
        let points = screen_points(lens, &curve);
        let Some(range) = visible(&points, extent.within) else { continue };
        if dashed.is_empty() {
            draw_line(points, stroke, draw);
        } else {
            let lengths: Vec<f32> = dashed.iter().copied().map(lengths).collect();
            dashes(&points, range, (&lengths, extent.shortest_repeat), stroke, draw);
        }
    }
    for head in &link.heads {
        let length = lens.scaled(head.length);
        if length < SMALLEST_HEAD {
            continue;
        }
        // From afar heads fade out before they go.
        let colour = colour.gamma_multiply((length / SMALLEST_HEAD - 1.0).min(1.0));
        match head.form {
            HeadForm::Arrow => {
                let corners = head.arrow().map(|p| lens.screen_from_map(p));
                draw(Shape::convex_polygon(corners.to_vec(), colour, Stroke::NONE));
            }
            HeadForm::Bar => {
                let ends = head.bar().map(|p| lens.screen_from_map(p));
                draw(Shape::line_segment(ends, Stroke::new(lens.scaled(link.style.width).max(2.0 * presence), colour)));
            }
        }
    }
}

/// What shows that a link is selected: a broad soft line under it.
pub(super) fn glow_shape(lens: &Lens, link: &LinkMark, accent: Color32) -> Shape {
    let width = lens.scaled(link.style.width).max(2.0) + 7.0;
    Shape::line(screen_points(lens, &link.curve), Stroke::new(width, accent.gamma_multiply(0.35)))
}

/// An actor's outline.
pub(super) fn actor_shapes(lens: &Lens, actor: &ActorMark, draw: &mut impl FnMut(Shape)) {
    let fill = color(actor.fill);
    let stroke = actor.stroke.filter(|s| !s.dotted);
    let edge = stroke.map_or(Stroke::new(1.0, fill), |s| Stroke::new(lens.scaled(s.width).max(1.0), color(s.colour)));
    let center = lens.screen_from_map(actor.center);
    if lens.scaled(actor.half.x.max(actor.half.y)) * 2.0 < SMALLEST_ACTOR {
        let colour = if stroke.is_some() && fill.is_opaque() { edge.color } else { fill };
        let dot = Rect::from_center_size(center, vec2(SMALLEST_ACTOR, SMALLEST_ACTOR) * 0.9);
        draw(Shape::rect_filled(dot, CornerRadius::ZERO, colour));
        return;
    }
    match &actor.outline {
        Outline::Circle(radius) => {
            draw(Shape::circle_filled(center, lens.scaled(*radius), fill));
            if stroke.is_some() {
                draw(Shape::circle_stroke(center, lens.scaled(*radius), edge));
            }
        }
        Outline::RoundedRect(half_x, half_y, corner) => {
            let size = vec2(lens.scaled(*half_x), lens.scaled(*half_y)) * 2.0;
            let rect = Rect::from_center_size(center, size);
            let rounding = CornerRadius::same(lens.scaled(*corner).min(255.0) as u8);
            draw(Shape::rect_filled(rect, rounding, fill));
            draw(Shape::Rect(egui::epaint::RectShape::stroke(rect, rounding, edge, StrokeKind::Middle)));
        }
        Outline::Polygon(corners) => {
            let points: Vec<Pos2> = corners.iter().map(|p| lens.screen_from_map(actor.center + *p)).collect();
            draw(Shape::mesh(fan(center, &points, fill)));
            draw(Shape::closed_line(points, edge));
        }
    }
    if let (Some(dotted), Outline::Circle(radius)) = (actor.stroke.filter(|s| s.dotted), &actor.outline) {
        let points = circle(center, lens.scaled(*radius), 48);
        let width = lens.scaled(dotted.width).max(THINNEST_DOTS);
        dashes(&points, 0.0..f32::INFINITY, (&[0.0, width * 2.2], 0.0), Stroke::new(width, color(dotted.colour)), draw);
    }
}

/// The edge around an actor that stands out.
pub(super) fn ring_shape(lens: &Lens, actor: &ActorMark, stroke: Stroke) -> Shape {
    let center = lens.screen_from_map(actor.center);
    let reach = vec2(lens.scaled(actor.half.x), lens.scaled(actor.half.y)) + vec2(5.0, 5.0);
    match actor.outline {
        Outline::RoundedRect(..) => {
            let rect = Rect::from_center_size(center, reach * 2.0);
            let rounding = CornerRadius::same(reach.min_elem().min(255.0) as u8);
            Shape::Rect(egui::epaint::RectShape::stroke(rect, rounding, stroke, StrokeKind::Middle))
        }
        _ => Shape::circle_stroke(center, reach.max_elem(), stroke),
    }
}

fn draw_line(points: Vec<Pos2>, stroke: Stroke, draw: &mut impl FnMut(Shape)) {
    match points[..] {
        [a, b] => draw(Shape::line_segment([a, b], stroke)),
        _ => draw(Shape::line(points, stroke)),
    }
}

/// Points of a curve on the screen: as many as it takes to look smooth there, two for a straight line.
fn screen_points(lens: &Lens, curve: &Curve) -> Vec<Pos2> {
    let bend = (curve.control - (curve.start + curve.end) * 0.5) * 0.5;
    let deviation = lens.scaled(bend.x.hypot(bend.y));
    let n_segments =
        if deviation < 2.0 * TOLERANCE { 1 } else { (deviation / TOLERANCE).sqrt().ceil().min(40.0) as usize };
    let n = n_segments as f32;
    (0..=n_segments).map(|i| lens.screen_from_map(curve.at(i as f32 / n))).collect()
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
