//! The outline of the territory as shapes.

use super::super::super::theme::color;
use super::super::lens::Lens;
use crate::scene::Ground;
use egui::epaint::Mesh;
use egui::{Pos2, Shape, Stroke};

/// The inside of its areas as triangles, then every edge.
pub(in super::super) fn ground_shapes(lens: &Lens, ground: &Ground, draw: &mut impl FnMut(Shape)) {
    let mut mesh = Mesh::default();
    for (number, corners) in ground.triangles.iter().enumerate() {
        for corner in corners {
            mesh.colored_vertex(lens.screen_from_map(*corner), color(ground.fill));
        }
        let first = 3 * number as u32;
        mesh.add_triangle(first, first + 1, first + 2);
    }
    draw(Shape::mesh(mesh));
    let edge = Stroke::new(lens.scaled(ground.edge.width).max(1.0), color(ground.edge.colour));
    let on_screen = |line: &Vec<_>| line.iter().map(|p| lens.screen_from_map(*p)).collect::<Vec<Pos2>>();
    ground.areas.iter().flatten().for_each(|ring| draw(Shape::closed_line(on_screen(ring), edge)));
    ground.lines.iter().for_each(|line| draw(Shape::line(on_screen(line), edge)));
}
