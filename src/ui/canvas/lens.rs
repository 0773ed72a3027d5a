//! From the map to the screen and back.

use crate::app::Camera;
use crate::model::Point;
use crate::scene;
use egui::{Pos2, Rect, vec2};

/// How a rectangle of the screen shows a part of the map.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Lens {
    /// The rectangle, in points of the screen.
    pub(crate) rect: Rect,
    /// The part.
    pub(crate) camera: Camera,
}

impl Lens {
    /// A lens on a part of the map.
    pub(crate) fn new(rect: Rect, camera: Camera) -> Self {
        Self { rect, camera }
    }

    /// The lens that shows everything within some bounds, with a margin, no larger than life and a half.
    pub(crate) fn fitting(rect: Rect, bounds: &scene::Rect, margin: f32) -> Self {
        let room = (rect.size() - vec2(margin, margin) * 2.0).max(vec2(40.0, 40.0));
        let zoom = (room.x / bounds.width().max(1.0)).min(room.y / bounds.height().max(1.0));
        let zoom = zoom.clamp(Camera::MIN_ZOOM, LARGEST_FIT);
        Self { rect, camera: Camera { center: (bounds.min + bounds.max) * 0.5, zoom } }
    }

    /// The same picture in another rectangle, of which it takes a part.
    pub(crate) fn within(&self, rect: Rect) -> Self {
        let by = (rect.center() - self.rect.center()) / self.camera.zoom;
        let center = self.camera.center + Point { x: by.x, y: by.y };
        Self { rect, camera: Camera { center, zoom: self.camera.zoom } }
    }

    /// Where a point of the map is on the screen.
    pub(crate) fn screen_from_map(&self, point: Point) -> Pos2 {
        let from_center = (point - self.camera.center) * self.camera.zoom;
        self.rect.center() + vec2(from_center.x, from_center.y)
    }

    /// Which point of the map is there on the screen.
    pub(crate) fn map_from_screen(&self, position: Pos2) -> Point {
        let from_center = (position - self.rect.center()) / self.camera.zoom;
        self.camera.center + Point { x: from_center.x, y: from_center.y }
    }

    /// The part of the map that is seen.
    pub(crate) fn seen(&self) -> scene::Rect {
        scene::Rect { min: self.map_from_screen(self.rect.min), max: self.map_from_screen(self.rect.max) }
    }

    /// A length of the map on the screen.
    pub(crate) fn scaled(&self, length: f32) -> f32 {
        length * self.camera.zoom
    }

    /// A rectangle of the map on the screen.
    pub(crate) fn screen_rect(&self, rect: &scene::Rect) -> Rect {
        Rect::from_min_max(self.screen_from_map(rect.min), self.screen_from_map(rect.max))
    }

    /// The camera after zooming by a factor with the point under the pointer staying there.
    pub(crate) fn zoomed_at(&self, pointer: Pos2, factor: f32) -> Camera {
        let zoom = (self.camera.zoom * factor).clamp(Camera::MIN_ZOOM, Camera::MAX_ZOOM);
        let held = self.map_from_screen(pointer);
        let after = Lens::new(self.rect, Camera { center: self.camera.center, zoom });
        Camera { center: self.camera.center + held - after.map_from_screen(pointer), zoom }
    }

    /// What `egui_graphs` calls pan: where the map's origin is, from the corner of the rectangle.
    pub(crate) fn pan(&self) -> egui::Vec2 {
        self.screen_from_map(Point::default()) - self.rect.min
    }
}

/// Largest zoom that fitting a small map gives.
const LARGEST_FIT: f32 = 1.5;

#[cfg(test)]
mod tests {
    use super::*;
    use egui::pos2;

    #[test]
    fn zooming_holds_the_point_under_the_pointer() {
        let rect = Rect::from_min_size(pos2(100.0, 50.0), vec2(800.0, 600.0));
        let lens = Lens::new(rect, Camera { center: Point { x: 30.0, y: -20.0 }, zoom: 0.7 });
        let pointer = pos2(333.0, 222.0);
        let held = lens.map_from_screen(pointer);
        let after = Lens::new(rect, lens.zoomed_at(pointer, 1.9));
        assert!((after.screen_from_map(held) - pointer).length() < 0.01);
    }

    #[test]
    fn a_picture_within_a_larger_rectangle_stays_where_it_is() {
        let part = Rect::from_min_size(pos2(100.0, 90.0), vec2(800.0, 560.0));
        let lens = Lens::new(part, Camera { center: Point { x: 30.0, y: -20.0 }, zoom: 0.7 });
        let whole = lens.within(Rect::from_min_size(pos2(100.0, 50.0), vec2(800.0, 600.0)));
        let point = Point { x: -5.0, y: 77.0 };
        assert!((lens.screen_from_map(point) - whole.screen_from_map(point)).length() < 0.01);
    }

    #[test]
    fn fitting_shows_all_of_the_bounds() {
        let rect = Rect::from_min_size(pos2(0.0, 0.0), vec2(800.0, 600.0));
        let bounds = scene::Rect { min: Point { x: -2000.0, y: -100.0 }, max: Point { x: 500.0, y: 900.0 } };
        let lens = Lens::fitting(rect, &bounds, 20.0);
        assert!(rect.contains_rect(lens.screen_rect(&bounds)));
    }
}
