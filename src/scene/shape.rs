//! The outlines of actors, drawn so that all twelve look about as heavy, and how far a point is from one.

use super::{ActorMark, Outline, Rect};
use crate::model::{Point, Shape};
use std::f32::consts::TAU;

impl Outline {
    /// A shape that looks as large as a disc of that radius. Its box is centred on the middle.
    pub fn of(shape: Shape, radius: f32) -> Self {
        let r = radius;
        match shape {
            Shape::Disc | Shape::DottedDisc => Self::Circle(r),
            Shape::Square => Self::RoundedRect(0.88 * r, 0.88 * r, 0.2 * r),
            Shape::Capsule => Self::RoundedRect(1.14 * r, 0.62 * r, 0.62 * r),
            Shape::Table => Self::RoundedRect(1.9 * r, 0.9 * r, 0.9 * r),
            Shape::Hexagon => regular(6, 1.1 * r, 0.0),
            Shape::Octagon => regular(8, 1.06 * r, TAU / 16.0),
            Shape::Pentagon => regular(5, 1.15 * r, -TAU / 4.0),
            Shape::Diamond => polygon(r, &[(0.0, -1.24), (1.24, 0.0), (0.0, 1.24), (-1.24, 0.0)]),
            Shape::Triangle => polygon(r, &[(0.0, -1.0), (1.12, 0.94), (-1.12, 0.94)]),
            Shape::House => polygon(r, &[(0.0, -1.02), (1.02, -0.18), (1.02, 0.96), (-1.02, 0.96), (-1.02, -0.18)]),
            Shape::Cross => cross(1.08 * r, 0.46 * r),
        }
    }

    /// Half the width and half the height of its box.
    pub fn half(&self) -> Point {
        match self {
            Self::Circle(r) => Point { x: *r, y: *r },
            Self::RoundedRect(x, y, _) => Point { x: *x, y: *y },
            Self::Polygon(corners) => corners
                .iter()
                .fold(Point::default(), |half, c| Point { x: half.x.max(c.x.abs()), y: half.y.max(c.y.abs()) }),
        }
    }

    /// How far a point, relative to the middle, is outside; negative inside.
    pub fn distance(&self, p: Point) -> f32 {
        match self {
            Self::Circle(r) => p.x.hypot(p.y) - r,
            Self::RoundedRect(half_x, half_y, corner) => {
                let (x, y) = (p.x.abs() - half_x + corner, p.y.abs() - half_y + corner);
                x.max(0.0).hypot(y.max(0.0)) + x.max(y).min(0.0) - corner
            }
            Self::Polygon(corners) => polygon_distance(corners, p),
        }
    }
}

impl ActorMark {
    /// Its box.
    pub fn rect(&self) -> Rect {
        Rect { min: self.center - self.half, max: self.center + self.half }
    }

    /// Whether a point of the map is inside its outline or nearer to it than that.
    pub fn is_within(&self, point: Point, reach: f32) -> bool {
        let away = point - self.center;
        // Nearly all points asked about are far: its box tells.
        away.x.abs() < self.half.x + reach && away.y.abs() < self.half.y + reach && self.distance(point) < reach
    }

    /// How far a point of the map is outside its outline; negative inside.
    pub fn distance(&self, point: Point) -> f32 {
        self.outline.distance(point - self.center)
    }
}

fn regular(n: usize, radius: f32, from: f32) -> Outline {
    let corner = |i| {
        let angle = from + TAU * i as f32 / n as f32;
        Point { x: radius * angle.cos(), y: radius * angle.sin() }
    };
    let corners: Vec<Point> = (0..n).map(corner).collect();
    let (top, bottom) = corners.iter().fold((0.0_f32, 0.0_f32), |(t, b), c| (t.min(c.y), b.max(c.y)));
    let lift = Point { x: 0.0, y: f32::midpoint(top, bottom) };
    Outline::Polygon(corners.into_iter().map(|c| c - lift).collect())
}

fn polygon(scale: f32, corners: &[(f32, f32)]) -> Outline {
    let middle = corners.iter().fold((0.0_f32, 0.0_f32), |(t, b), c| (t.min(c.1), b.max(c.1)));
    let lift = f32::midpoint(middle.0, middle.1);
    Outline::Polygon(corners.iter().map(|(x, y)| Point { x: x * scale, y: (y - lift) * scale }).collect())
}

fn cross(reach: f32, arm: f32) -> Outline {
    let (r, a) = (reach, arm);
    let corners =
        [(-a, -r), (a, -r), (a, -a), (r, -a), (r, a), (a, a), (a, r), (-a, r), (-a, a), (-r, a), (-r, -a), (-a, -a)];
    polygon(1.0, &corners)
}

fn polygon_distance(corners: &[Point], p: Point) -> f32 {
    let mut nearest = f32::INFINITY;
    let mut inside = false;
    let previous = corners.iter().cycle().skip(corners.len().saturating_sub(1));
    for (b, a) in corners.iter().copied().zip(previous.copied()) {
        nearest = nearest.min(super::types::segment_distance(a, b, p));
        let crosses = (a.y > p.y) != (b.y > p.y);
        if crosses && p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x {
            inside = !inside;
        }
    }
    if inside { -nearest } else { nearest }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clockwise(corners: &[Point]) -> bool {
        let next = corners.iter().cycle().skip(1);
        corners.iter().zip(next).map(|(a, b)| a.x * b.y - b.x * a.y).sum::<f32>() > 0.0
    }

    #[test]
    fn every_shape_is_centred_clockwise_and_holds_its_middle() {
        for shape in Shape::ALL {
            let outline = Outline::of(shape, 20.0);
            let half = outline.half();
            assert!(outline.distance(Point::default()) < -8.0, "{shape:?}");
            assert!(half.x > 15.0 && half.y > 11.0 && half.x < 40.0 && half.y < 26.0, "{shape:?} {half:?}");
            if let Outline::Polygon(corners) = &outline {
                assert!(clockwise(corners), "{shape:?}");
                let top = corners.iter().map(|c| c.y).fold(f32::INFINITY, f32::min);
                assert!((top + half.y).abs() < 0.01, "{shape:?} has its box centred");
            }
        }
    }

    #[test]
    fn distance_knows_concave_and_rounded_outlines() {
        let cross = Outline::of(Shape::Cross, 100.0);
        assert!((cross.distance(Point { x: 0.0, y: 118.0 }) - 10.0).abs() < 0.01);
        assert!(cross.distance(Point { x: 90.0, y: 90.0 }) > 40.0, "between two arms is outside");
        assert!(cross.distance(Point { x: 90.0, y: 0.0 }) < 0.0, "an arm is inside");
        let table = Outline::of(Shape::Table, 10.0);
        assert!((table.distance(Point { x: 22.0, y: 0.0 }) - 3.0).abs() < 0.01);
        assert!(table.distance(Point { x: 18.9, y: 8.9 }) > 0.0, "its corners are round");
    }
}
