//! The outlines of groups as shapes, and their names.

use super::super::super::theme::{color, semibold};
use super::super::lens::Lens;
use super::labels::{Backing, Ink, line_shapes};
use crate::scene::{Hull, HullName};
use egui::epaint::Mesh;
use egui::{Color32, Context, Pos2, Shape, Stroke};

/// Names smaller than this on screen are left out, in points.
const SMALLEST_NAME: f32 = 7.0;

/// An outline: its fill as triangles, for it is not convex, then its edge.
pub(in super::super) fn hull_shapes(lens: &Lens, hull: &Hull, draw: &mut impl FnMut(Shape)) {
    let fill = color(hull.fill);
    let edge = Stroke::new(lens.scaled(hull.edge.width).max(1.0), color(hull.edge.colour));
    for island in &hull.islands {
        let rings = island.rings.iter().map(|ring| ring.iter().map(|p| lens.screen_from_map(*p)).collect());
        let rings: Vec<Vec<Pos2>> = rings.collect();
        let mut mesh = Mesh::default();
        rings.iter().flatten().for_each(|corner| mesh.colored_vertex(*corner, fill));
        mesh.indices.clone_from(&island.triangles);
        draw(Shape::mesh(mesh));
        for ring in rings {
            draw(Shape::closed_line(ring, edge));
        }
    }
}

/// The name of a group.
pub(in super::super) fn name_shapes(
    ctx: &Context,
    lens: &Lens,
    name: &HullName,
    background: Color32,
    shapes: &mut Vec<Shape>,
) {
    let size = lens.scaled(name.font_size);
    if size >= SMALLEST_NAME {
        let font = semibold((size * 2.0).round() / 2.0);
        let middle = lens.screen_rect(&name.rect).center();
        let ink = Ink { colour: color(name.colour), background, backing: Backing::Halo };
        line_shapes(ctx, middle, &name.text, font, ink, shapes);
    }
}
