//! The closed lines where a field passes zero, by marching squares (Lorensen and Cline 1987, in the plane), smoothed.

use super::field::Field;
use crate::model::Point;

/// Rounds in which every corner moves to the mean of itself and its neighbours.
const N_ROUNDS: usize = 3;
/// No line starts at this side of a cell.
const NONE: usize = usize::MAX;

/// Every closed line of the field: clockwise as seen on screen around what is inside, the other way around holes.
pub(super) fn contours(field: &Field) -> Vec<Vec<Point>> {
    let mut next = steps(field);
    let mut rings = Vec::new();
    for first in 0..next.len() {
        let mut ring = Vec::new();
        let mut at = first;
        while next[at] != NONE {
            ring.push(crossing(field, at));
            at = std::mem::replace(&mut next[at], NONE);
        }
        if ring.len() > 2 {
            rings.push(smoothed(&even(&ring, field.step)));
        }
    }
    rings.retain(|ring| ring.len() > 2);
    rings
}

/// For each side of a cell that a line crosses, the side that it crosses next. Sides are numbered by the place they
/// start from: twice its number to the right, one more downwards.
fn steps(field: &Field) -> Vec<usize> {
    let width = field.columns;
    let mut next = vec![NONE; 2 * width * field.rows];
    for row in 0..field.rows - 1 {
        for column in 0..width - 1 {
            let at = row * width + column;
            let corners = [at, at + 1, at + width + 1, at + width];
            let values = corners.map(|i| field.values[i]);
            let inside = values.map(|v| v > 0.0);
            let sides = [2 * at, 2 * (at + 1) + 1, 2 * (at + width), 2 * at + 1];
            // With the inside on its right, a line enters through a side that goes, clockwise around the cell, from
            // inside to outside, and leaves through one that comes back. Where two do, the middle tells which.
            let enters = (0..4).filter(|i| inside[*i] && !inside[(i + 1) % 4]);
            let leaves: Vec<usize> = (0..4).filter(|i| !inside[*i] && inside[(i + 1) % 4]).collect();
            let is_joined = values.iter().sum::<f32>() > 0.0;
            for enter in enters {
                let turn = |i: &&usize| (**i + 4 - enter) % 4;
                let leave = if is_joined { leaves.iter().min_by_key(turn) } else { leaves.iter().max_by_key(turn) };
                if let Some(leave) = leave {
                    next[sides[enter]] = sides[*leave];
                }
            }
        }
    }
    next
}

/// Where the line crosses a side.
fn crossing(field: &Field, side: usize) -> Point {
    let (column, row) = ((side / 2) % field.columns, (side / 2) / field.columns);
    let (across, down) = if side.is_multiple_of(2) { (1, 0) } else { (0, 1) };
    let (a, b) = (field.values[side / 2], field.values[(row + down) * field.columns + column + across]);
    let (from, to) = (field.point(column, row), field.point(column + across, row + down));
    from + (to - from) * (a / (a - b)).clamp(0.02, 0.98)
}

/// The ring with corners at even distances.
fn even(ring: &[Point], step: f32) -> Vec<Point> {
    let closed = || ring.iter().zip(ring.iter().cycle().skip(1));
    let total: f32 = closed().map(|(a, b)| a.distance(*b)).sum();
    let n = ((total / step).round() as usize).max(8);
    let pace = total / n as f32;
    let mut points = Vec::with_capacity(n);
    let mut walked = 0.0;
    for (a, b) in closed() {
        let length = a.distance(*b);
        while points.len() < n && points.len() as f32 * pace <= walked + length && length > 0.0 {
            points.push(*a + (*b - *a) * ((points.len() as f32 * pace - walked) / length));
        }
        walked += length;
    }
    points
}

fn smoothed(ring: &[Point]) -> Vec<Point> {
    let mut ring = ring.to_vec();
    for _ in 0..N_ROUNDS {
        let n = ring.len();
        ring = (0..n).map(|i| ring[(i + n - 1) % n] * 0.25 + ring[i] * 0.5 + ring[(i + 1) % n] * 0.25).collect();
    }
    ring
}

#[cfg(test)]
mod tests {
    use super::super::rings::{area, holds};
    use super::*;

    fn field(inside: impl Fn(f32, f32) -> f32) -> Field {
        let mut field =
            Field { corner: Point::default(), step: 1.0, columns: 40, rows: 40, values: Vec::with_capacity(1600) };
        for row in 0..40 {
            for column in 0..40 {
                field.values.push(inside(column as f32, row as f32));
            }
        }
        field
    }

    #[test]
    fn a_disc_has_one_line_clockwise_and_a_ring_one_more_the_other_way() {
        let disc = contours(&field(|x, y| 12.2 - (x - 20.0).hypot(y - 20.0)));
        assert_eq!(disc.len(), 1);
        let expected = std::f32::consts::PI * 12.2_f32.powi(2);
        assert!((area(&disc[0]) / expected - 1.0).abs() < 0.05, "{}", area(&disc[0]));
        let mut ring = contours(&field(|x, y| 4.1 - ((x - 20.0).hypot(y - 20.0) - 12.2).abs()));
        ring.sort_by(|a, b| area(a).total_cmp(&area(b)));
        assert_eq!(ring.len(), 2);
        assert!(area(&ring[0]) < 0.0 && area(&ring[1]) > 0.0);
        assert!(holds(&ring[0], Point { x: 20.0, y: 20.0 }));
    }

    #[test]
    fn two_discs_are_two_lines_and_nothing_is_none() {
        let two = field(|x, y| (5.3 - (x - 10.0).hypot(y - 10.0)).max(5.3 - (x - 28.0).hypot(y - 28.0)));
        assert_eq!(contours(&two).len(), 2);
        assert!(contours(&field(|_, _| -1.0)).is_empty());
    }
}
