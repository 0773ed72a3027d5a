//! The marks of a scene as triangles, kept from frame to frame: moved along while the view is, made anew when the scene
//! changes, the view leaves what was made, or a new zoom has come to rest.

use super::lens::Lens;
use super::paint::{Extent, actor_shapes, ground_shapes, hull_shapes, link_shapes, paint_icon};
use crate::model::ActorId;
use crate::scene::{ActorMark, LinkMark, Rect, Scene};
use egui::epaint::{Mesh, TessellationOptions, Tessellator, Vertex};
use egui::{Painter, Shape, Vec2};
use std::collections::BTreeSet;
use std::sync::Arc;

/// How far around what is seen marks are made, in widths and heights of it.
const AROUND: f32 = 0.4;
/// The same on maps with so many links, whose picture takes room in memory.
const AROUND_LARGE: f32 = 0.15;
const LARGE: usize = 5_000;
/// Larger pictures are stretched while the zoom moves, and made anew when it rests.
const MOST_AT_ONCE: usize = 40_000;
/// How far a picture is stretched at most.
const LARGEST_STRETCH: f32 = 1.3;

/// The picture at hand.
#[derive(Default)]
pub(super) struct Picture {
    made: Option<Made>,
    mesh: Arc<Mesh>,
    moved: Arc<Mesh>,
    last_zoom: f32,
}

/// What a picture was made for.
#[derive(Debug, Clone, PartialEq)]
struct Made {
    serial: u64,
    lens: Lens,
    pixels_per_point: f32,
    window: Rect,
    left_out: BTreeSet<ActorId>,
}

impl Picture {
    /// Paints a scene but for some actors and their links, which are painted by themselves.
    pub(super) fn paint(
        &mut self,
        painter: &Painter,
        lens: &Lens,
        scene: &Scene,
        serial: u64,
        left_out: &BTreeSet<ActorId>,
    ) {
        let is_moving = self.last_zoom != lens.camera.zoom;
        self.last_zoom = lens.camera.zoom;
        let serves = self.made.as_ref().is_some_and(|made| {
            let stretch = lens.camera.zoom / made.lens.camera.zoom;
            let is_sharp = stretch == 1.0
                || is_moving
                    && self.mesh.vertices.len() > MOST_AT_ONCE
                    && (LARGEST_STRETCH.recip()..LARGEST_STRETCH).contains(&stretch);
            made.serial == serial
                && made.pixels_per_point == painter.pixels_per_point()
                && made.left_out == *left_out
                && is_sharp
                && made.window.union(&lens.seen()) == made.window
        });
        if !serves {
            self.make(painter, lens, scene, serial, left_out);
        }
        let Some(made) = &self.made else { return };
        if made.lens.camera.zoom != lens.camera.zoom {
            painter.ctx().request_repaint();
        }
        if made.lens == *lens {
            painter.add(Shape::Mesh(self.mesh.clone()));
        } else {
            let stretch = lens.camera.zoom / made.lens.camera.zoom;
            let by = lens.screen_from_map(made.lens.camera.center) - made.lens.rect.center() * stretch;
            let moved = Arc::make_mut(&mut self.moved);
            move_mesh(&self.mesh, moved, stretch, by);
            painter.add(Shape::Mesh(self.moved.clone()));
        }
    }

    fn make(&mut self, painter: &Painter, lens: &Lens, scene: &Scene, serial: u64, left_out: &BTreeSet<ActorId>) {
        let seen = lens.seen();
        let is_large = scene.links.len() > LARGE;
        let around = if is_large { AROUND_LARGE } else { AROUND };
        let window = seen.grown(around * seen.width().max(seen.height()));
        let around = lens.screen_rect(&window);
        let mut mesh = Mesh::default();
        let mut brush = Brush::new(painter, &mut mesh);
        let mut draw = |shape| brush.draw(shape);
        scene.ground.iter().for_each(|ground| ground_shapes(lens, ground, &mut draw));
        for hull in &scene.hulls {
            hull_shapes(lens, hull, &mut draw);
        }
        let is_here = |id: &ActorId| !left_out.contains(id);
        let links: Vec<&LinkMark> = scene.links.iter().filter(|l| window.overlaps(&l.rect())).collect();
        let extent = Extent::of(links.len(), around);
        for link in links.into_iter().filter(|l| is_here(&l.source) && is_here(&l.target)) {
            link_shapes(lens, link, &extent, &mut draw);
        }
        for actor in scene.actors.iter().filter(|a| window.overlaps(&a.rect()) && is_here(&a.id)) {
            actor_shapes(lens, actor, &mut draw);
        }
        let pixels_per_point = painter.pixels_per_point();
        self.mesh = Arc::new(mesh);
        self.made = Some(Made { serial, lens: *lens, pixels_per_point, window, left_out: left_out.clone() });
    }
}

/// Turns shapes into triangles.
struct Brush<'a> {
    tessellator: Tessellator,
    mesh: &'a mut Mesh,
}

impl<'a> Brush<'a> {
    fn new(painter: &Painter, mesh: &'a mut Mesh) -> Self {
        let options = painter.ctx().tessellation_options(|options| TessellationOptions {
            // Discs of the glyph atlas move when it grows; these triangles are kept longer than that.
            prerasterized_discs: false,
            coarse_tessellation_culling: false,
            ..*options
        });
        Self { tessellator: Tessellator::new(painter.pixels_per_point(), options, [1, 1], Vec::new()), mesh }
    }

    fn draw(&mut self, shape: Shape) {
        self.tessellator.tessellate_shape(shape, self.mesh);
    }
}

/// Copies triangles, stretched and moved.
fn move_mesh(from: &Mesh, to: &mut Mesh, stretch: f32, by: Vec2) {
    if to.indices.len() != from.indices.len() || to.vertices.len() != from.vertices.len() {
        to.indices.clone_from(&from.indices);
    }
    to.texture_id = from.texture_id;
    to.vertices.clear();
    let moved = |v: &Vertex| Vertex { pos: (v.pos.to_vec2() * stretch + by).to_pos2(), ..*v };
    to.vertices.extend(from.vertices.iter().map(moved));
}

/// Paints some marks in view, the links beneath, in one piece: what moves or is lit.
pub(super) fn paint_marks<'a>(
    painter: &Painter,
    lens: &Lens,
    links: impl Iterator<Item = &'a LinkMark>,
    actors: impl Iterator<Item = &'a ActorMark>,
) {
    let seen = lens.seen();
    let mut mesh = Mesh::default();
    let mut brush = Brush::new(painter, &mut mesh);
    let links: Vec<&LinkMark> = links.filter(|l| seen.overlaps(&l.rect())).collect();
    let extent = Extent::of(links.len(), lens.rect);
    for link in links {
        link_shapes(lens, link, &extent, &mut |shape| brush.draw(shape));
    }
    let actors: Vec<&ActorMark> = actors.filter(|a| seen.overlaps(&a.rect())).collect();
    for actor in &actors {
        actor_shapes(lens, actor, &mut |shape| brush.draw(shape));
    }
    painter.add(Shape::mesh(mesh));
    for actor in actors {
        paint_icon(painter, lens, actor);
    }
}

/// The whole of a scene as shapes, one after the other: for pictures that are not kept.
pub(crate) fn paint_once(painter: &Painter, lens: &Lens, scene: &Scene) {
    let mut mesh = Mesh::default();
    let mut brush = Brush::new(painter, &mut mesh);
    let mut draw = |shape| brush.draw(shape);
    scene.ground.iter().for_each(|ground| ground_shapes(lens, ground, &mut draw));
    scene.hulls.iter().for_each(|hull| hull_shapes(lens, hull, &mut draw));
    scene.links.iter().for_each(|link| link_shapes(lens, link, &Extent::EVERYTHING, &mut draw));
    scene.actors.iter().for_each(|actor| actor_shapes(lens, actor, &mut draw));
    painter.add(Shape::mesh(mesh));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::Camera;
    use egui::{Pos2, pos2, vec2};

    #[test]
    fn a_moved_picture_is_where_a_new_one_would_be() {
        let rect = egui::Rect::from_min_size(pos2(100.0, 50.0), vec2(800.0, 600.0));
        let at = |x: f32, y: f32, zoom: f32| Lens::new(rect, Camera { center: crate::model::Point { x, y }, zoom });
        let (before, after) = (at(10.0, 20.0, 0.5), at(40.0, -5.0, 0.6));
        let stretch = after.camera.zoom / before.camera.zoom;
        let by = after.screen_from_map(before.camera.center) - before.rect.center() * stretch;
        let point = crate::model::Point { x: 123.0, y: 77.0 };
        let mut mesh = Mesh::default();
        mesh.colored_vertex(before.screen_from_map(point), egui::Color32::RED);
        let mut moved = Mesh::default();
        move_mesh(&mesh, &mut moved, stretch, by);
        let there: Pos2 = after.screen_from_map(point);
        assert!(moved.vertices[0].pos.distance(there) < 0.01);
    }
}
