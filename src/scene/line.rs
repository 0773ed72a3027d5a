//! Parts of a line that every surface draws alike: pieces of a curve, its dashes, its twin lines, its heads.

use super::{Curve, Head, LineStyle};
use crate::model::{Pattern, Point};

/// Half the width of an arrow, as a share of its length.
pub(super) const ARROW_SPREAD: f32 = 0.4;

impl Curve {
    /// The part between two parameters.
    #[must_use]
    pub fn part(&self, from: f32, to: f32) -> Self {
        let (s, u) = (1.0 - from, 1.0 - to);
        let control = self.start * (s * u) + self.control * (s * to + from * u) + self.end * (from * to);
        Self { start: self.at(from), control, end: self.at(to) }
    }

    /// The curve walked the other way.
    #[must_use]
    pub fn reversed(&self) -> Self {
        Self { start: self.end, control: self.control, end: self.start }
    }

    /// The curve moved sideways, to the left of its way when negative: very nearly parallel on gentle curves.
    #[must_use]
    pub fn parallel(&self, by: f32) -> Self {
        let (first, last) = (normal(self.start, self.control), normal(self.control, self.end));
        let chord = normal(self.start, self.end);
        Self { start: self.start + first * by, control: self.control + chord * by, end: self.end + last * by }
    }

    /// Length of the flattened curve.
    pub fn length(&self) -> f32 {
        self.flattened(16).windows(2).map(|w| w[0].distance(w[1])).sum()
    }
}

impl LineStyle {
    /// Lengths drawn and left out in turn along the line; none for a continuous one. A length of 0 is a dot, drawn by
    /// a round cap.
    pub fn dashes(&self) -> Vec<f32> {
        let w = self.width;
        match (self.pattern, self.interrupted) {
            (Pattern::Dashed, false) => vec![5.0 + 2.0 * w, 3.0 + 1.5 * w],
            (Pattern::Dashed, true) => vec![5.0 + 2.0 * w, 3.0 + 1.5 * w, 5.0 + 2.0 * w, 12.0 + 3.0 * w],
            (Pattern::Dotted, false) => vec![0.0, 2.6 * w],
            (Pattern::Dotted, true) => vec![0.0, 2.6 * w, 0.0, 2.6 * w, 0.0, 2.6 * w, 0.0, 10.0 + 2.6 * w],
            (_, false) => Vec::new(),
            (_, true) => vec![16.0 + w, 9.0 + w],
        }
    }

    /// Whether its dashes are dots, which take round caps.
    pub fn has_dots(&self) -> bool {
        self.pattern == Pattern::Dotted
    }

    /// Width of each line, and how far from the middle each runs as a share of the whole width.
    pub fn strokes(&self) -> (f32, &'static [f32]) {
        match self.pattern {
            Pattern::Double => (self.width * 0.3, &[-0.35, 0.35]),
            _ => (self.width, &[0.0]),
        }
    }
}

impl Head {
    /// The corners of an arrow: tip, then both ends of its back.
    pub fn arrow(&self) -> [Point; 3] {
        let back = self.tip - self.direction * self.length;
        let side = across(self.direction) * (self.length * ARROW_SPREAD);
        [self.tip, back + side, back - side]
    }

    /// The ends of a bar.
    pub fn bar(&self) -> [Point; 2] {
        let side = across(self.direction) * self.length;
        [self.tip + side, self.tip - side]
    }
}

/// A quarter turn of a direction.
pub(super) fn across(direction: Point) -> Point {
    Point { x: -direction.y, y: direction.x }
}

/// The direction from one point to another, of length 1; to the right when both are one.
pub(super) fn direction(from: Point, to: Point) -> Point {
    let length = from.distance(to);
    if length > f32::EPSILON { (to - from) * (1.0 / length) } else { Point { x: 1.0, y: 0.0 } }
}

fn normal(from: Point, to: Point) -> Point {
    across(direction(from, to))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_lies_on_its_curve() {
        let curve =
            Curve { start: Point::default(), control: Point { x: 50.0, y: 80.0 }, end: Point { x: 100.0, y: 0.0 } };
        let part = curve.part(0.2, 0.7);
        assert!(part.at(0.5).distance(curve.at(0.45)) < 0.01);
        assert!(curve.reversed().at(0.25).distance(curve.at(0.75)) < 0.01);
    }

    #[test]
    fn an_arrow_points_at_its_tip() {
        let head = Head {
            tip: Point { x: 10.0, y: 0.0 },
            direction: Point { x: 1.0, y: 0.0 },
            length: 5.0,
            form: super::super::HeadForm::Arrow,
        };
        assert_eq!(head.arrow()[1], Point { x: 5.0, y: 2.0 });
        assert_eq!(head.bar()[0], Point { x: 10.0, y: 5.0 });
    }
}
