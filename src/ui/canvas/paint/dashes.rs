//! Broken lines: dashes and dots along a line on the screen. Where they would be too small to tell apart, one faint
//! line with as much ink stands for them.

use super::draw_line;
use egui::{Pos2, Shape, Stroke};
use std::ops::Range;

/// Shortest repeat of a pattern that the eye still takes apart, in points.
pub(super) const SHORTEST_REPEAT: f32 = 2.4;
/// Smaller dots are drawn square: nobody sees their corners.
const SMALLEST_ROUND: f32 = 1.3;
/// Size of a dot, as a share of the width of its line.
const DOT: f32 = 0.6;

/// Lengths drawn and left out in turn along a line, in the part of it that is given; a length of 0 is a dot. Beside the
/// lengths, the shortest repeat of them that is cut up.
pub(super) fn dashes(
    points: &[Pos2],
    part: Range<f32>,
    (lengths, shortest_repeat): (&[f32], f32),
    stroke: Stroke,
    draw: &mut impl FnMut(Shape),
) {
    let inked: f32 = lengths.iter().step_by(2).map(|length| length.max(stroke.width)).sum();
    let repeat: f32 = lengths.iter().sum();
    if repeat < shortest_repeat.max(f32::EPSILON) {
        let share = (inked / repeat.max(f32::EPSILON)).clamp(0.0, 1.0) * 0.8;
        draw_line(points.to_vec(), Stroke::new(stroke.width, stroke.color.gamma_multiply(share)), draw);
        return;
    }
    let mut walker = Walker::new(points);
    // Whole repeats are skipped, so that dashes stay where they are as the view moves.
    let mut along = (part.start / repeat).floor() * repeat;
    walker.walk(along, false);
    for (turn, length) in lengths.iter().cycle().enumerate() {
        if walker.is_at_end() || along > part.end {
            return;
        }
        along += if turn.is_multiple_of(2) { *length } else { length.max(0.5) };
        match (turn.is_multiple_of(2), *length > 0.0) {
            (true, true) => {
                let piece = walker.walk(*length, true);
                draw_line(piece, stroke, draw);
            }
            (true, false) => draw(dot(walker.at, stroke)),
            (false, _) => {
                walker.walk(length.max(0.5), false);
            }
        }
    }
}

fn dot(at: Pos2, stroke: Stroke) -> Shape {
    let radius = stroke.width * DOT;
    if radius >= SMALLEST_ROUND {
        return Shape::circle_filled(at, radius, stroke.color);
    }
    Shape::rect_filled(egui::Rect::from_center_size(at, egui::Vec2::splat(radius * 1.8)), 0.0, stroke.color)
}

/// Goes along a line.
struct Walker<'a> {
    points: &'a [Pos2],
    next: usize,
    at: Pos2,
}

impl<'a> Walker<'a> {
    fn new(points: &'a [Pos2]) -> Self {
        Self { points, next: 1, at: points.first().copied().unwrap_or_default() }
    }

    fn is_at_end(&self) -> bool {
        self.next >= self.points.len()
    }

    /// Goes so far, and returns the way where it is asked for.
    fn walk(&mut self, mut length: f32, notes: bool) -> Vec<Pos2> {
        let mut way = if notes { vec![self.at] } else { Vec::new() };
        while let Some(next) = self.points.get(self.next) {
            let left = self.at.distance(*next);
            if left > length {
                self.at += (*next - self.at) * (length / left);
                break;
            }
            length -= left;
            self.at = *next;
            self.next += 1;
            if notes && length > 0.0 && !self.is_at_end() {
                way.push(self.at);
            }
        }
        if notes {
            way.push(self.at);
        }
        way
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::{Color32, pos2};

    fn drawn(points: &[Pos2], lengths: &[f32]) -> Vec<Shape> {
        let (mut shapes, stroke) = (Vec::new(), Stroke::new(1.0, Color32::BLACK));
        dashes(points, 0.0..f32::INFINITY, (lengths, SHORTEST_REPEAT), stroke, &mut |shape| shapes.push(shape));
        shapes
    }

    #[test]
    fn dashes_go_around_corners_and_end_where_the_line_does() {
        let line = [pos2(0.0, 0.0), pos2(10.0, 0.0), pos2(10.0, 10.0)];
        let shapes = drawn(&line, &[8.0, 4.0]);
        assert_eq!(shapes.len(), 2, "0 to 8, then 12 to 20");
        let bounds = shapes[1].visual_bounding_rect();
        assert!((bounds.top() - 2.0).abs() < 1.0 && (bounds.bottom() - 10.0).abs() < 1.0, "{bounds:?}");
    }

    #[test]
    fn of_a_long_line_only_the_part_in_view_is_cut_up() {
        let line = [pos2(0.0, 0.0), pos2(1e6, 0.0)];
        let mut shapes = Vec::new();
        let stroke = Stroke::new(1.0, Color32::BLACK);
        dashes(&line, 5_003.0..5_035.0, (&[6.0, 4.0], SHORTEST_REPEAT), stroke, &mut |shape| shapes.push(shape));
        assert_eq!(shapes.len(), 4, "those at 5000, 5010, 5020 and 5030");
        assert!((shapes[0].visual_bounding_rect().left() - 5_000.0).abs() < 2.0);
    }

    #[test]
    fn dots_too_close_to_tell_apart_are_one_line() {
        let line = [pos2(0.0, 0.0), pos2(100.0, 0.0)];
        assert_eq!(drawn(&line, &[0.0, 1.0]).len(), 1);
        assert_eq!(drawn(&line, &[0.0, 10.0]).len(), 10);
        assert!(drawn(&[pos2(5.0, 5.0); 3], &[4.0, 4.0]).len() <= 1, "a line of no length ends");
    }
}
