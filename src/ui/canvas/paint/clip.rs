//! The part of a line that is within a rectangle: what is far outside is not cut into dashes, nor drawn at all.

use egui::{Pos2, Rect};
use std::ops::Range;

/// From where to where along a line it is within a rectangle, between the first and the last time; nowhere if it never
/// is.
pub(super) fn visible(points: &[Pos2], within: Rect) -> Option<Range<f32>> {
    let mut along = 0.0;
    let mut visible: Option<Range<f32>> = None;
    for pair in points.windows(2) {
        let length = pair[0].distance(pair[1]);
        if let Some((enters, leaves)) = clipped(pair[0], pair[1], within) {
            let start = visible.map_or(along + enters * length, |range| range.start);
            visible = Some(start..along + leaves * length);
        }
        along += length;
    }
    visible
}

/// The shares of a segment at which it enters and leaves a rectangle, by the clipping of Liang and Barsky (1984).
fn clipped(a: Pos2, b: Pos2, within: Rect) -> Option<(f32, f32)> {
    let (mut enters, mut leaves) = (0.0_f32, 1.0_f32);
    for (from, way, low, high) in
        [(a.x, b.x - a.x, within.min.x, within.max.x), (a.y, b.y - a.y, within.min.y, within.max.y)]
    {
        if way.abs() < f32::EPSILON {
            if from < low || from > high {
                return None;
            }
            continue;
        }
        let (one, other) = ((low - from) / way, (high - from) / way);
        enters = enters.max(one.min(other));
        leaves = leaves.min(one.max(other));
    }
    (enters <= leaves).then_some((enters, leaves))
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::{pos2, vec2};

    #[test]
    fn a_long_line_is_visible_where_it_crosses() {
        let within = Rect::from_min_size(pos2(0.0, 0.0), vec2(100.0, 100.0));
        assert_eq!(visible(&[pos2(-50.0, 50.0), pos2(150.0, 50.0)], within), Some(50.0..150.0));
        assert_eq!(visible(&[pos2(-50.0, 200.0), pos2(150.0, 200.0)], within), None);
        let corner = [pos2(-50.0, 50.0), pos2(50.0, 50.0), pos2(50.0, 900.0)];
        assert_eq!(visible(&corner, within), Some(50.0..150.0));
        assert_eq!(visible(&corner, Rect::EVERYTHING), Some(0.0..950.0));
        assert_eq!(visible(&[pos2(5.0, 5.0); 2], within), Some(0.0..0.0), "a point");
    }
}
