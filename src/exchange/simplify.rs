//! Fewer points for lines and edges: those that change their shape least go first (Visvalingam and Whyatt 1993).
//!
//! One queue for all lines of an outline, so that each keeps points as its shape deserves: fifty lines of our own weigh
//! less than the geometry library that has the same.

use crate::model::{Area, Borders, GeoPoint};
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// Borders of at most so many points, as far as every edge keeps three and every line two.
pub(super) fn simplified(borders: Borders, max_points: usize) -> Borders {
    let n_points = borders.n_points();
    if n_points <= max_points {
        return borders;
    }
    let mut lines: Vec<Line> = Vec::new();
    for area in &borders.areas {
        lines.extend(area.rings().map(|ring| Line::new(ring, true)));
    }
    lines.extend(borders.lines.iter().map(|line| Line::new(line, false)));
    thin(&mut lines, n_points - max_points);
    let mut left = lines.iter().map(Line::left);
    let mut next = || left.next().unwrap_or_default();
    let areas = borders.areas.iter().map(|area| {
        let edge = next();
        Area { edge, holes: area.holes.iter().map(|_| next()).collect() }
    });
    let areas: Vec<Area> = areas.collect();
    let lines = borders.lines.iter().map(|_| next()).collect();
    Borders { areas, lines }
}

/// A line whose points can be taken out, each knowing those beside it.
struct Line<'a> {
    points: &'a [GeoPoint],
    before: Vec<usize>,
    after: Vec<usize>,
    /// Twice the area of the triangle of a point with those beside it; infinite for one that must stay, negative for one
    /// that is out.
    areas: Vec<f64>,
    n_left: usize,
    fewest: usize,
    closed: bool,
}

impl<'a> Line<'a> {
    fn new(points: &'a [GeoPoint], closed: bool) -> Self {
        let n = points.len();
        let mut line = Self {
            points,
            before: (0..n).map(|k| (k + n - 1) % n).collect(),
            after: (0..n).map(|k| (k + 1) % n).collect(),
            areas: vec![f64::INFINITY; n],
            n_left: n,
            fewest: if closed { 3 } else { 2 },
            closed,
        };
        (0..n).for_each(|k| line.areas[k] = line.area_at(k));
        line
    }

    fn area_at(&self, k: usize) -> f64 {
        if !self.closed && (k == 0 || k + 1 == self.points.len()) {
            return f64::INFINITY;
        }
        let [a, b, c] = [self.before[k], k, self.after[k]].map(|i| self.points[i]);
        // A degree of longitude is shorter than one of latitude.
        let narrowing = b.latitude.to_radians().cos();
        let one = ((b.longitude - a.longitude) * narrowing, b.latitude - a.latitude);
        let other = ((c.longitude - a.longitude) * narrowing, c.latitude - a.latitude);
        (one.0 * other.1 - one.1 * other.0).abs()
    }

    /// Takes a point out; those beside it.
    fn take(&mut self, k: usize) -> [usize; 2] {
        let (before, after) = (self.before[k], self.after[k]);
        self.after[before] = after;
        self.before[after] = before;
        let gone = std::mem::replace(&mut self.areas[k], -1.0);
        self.n_left -= 1;
        // Never less than what was taken beside it: else a slope would be eaten point by point.
        for neighbour in [before, after] {
            self.areas[neighbour] = self.area_at(neighbour).max(gone);
        }
        [before, after]
    }

    fn left(&self) -> Vec<GeoPoint> {
        self.points.iter().zip(&self.areas).filter(|(_, area)| **area >= 0.0).map(|(point, _)| *point).collect()
    }
}

/// Takes out so many points, as long as there are any that may go.
fn thin(lines: &mut [Line], mut n_too_many: usize) {
    // Positive floats sort like their bits.
    let key = |area: f64, number: usize, k: usize| Reverse((area.to_bits(), number, k));
    let mut queue = BinaryHeap::new();
    for (number, line) in lines.iter().enumerate() {
        queue.extend(line.areas.iter().enumerate().filter(|(_, a)| a.is_finite()).map(|(k, a)| key(*a, number, k)));
    }
    while n_too_many > 0
        && let Some(Reverse((bits, number, k))) = queue.pop()
    {
        let line = &mut lines[number];
        if line.areas[k].to_bits() != bits || line.n_left <= line.fewest {
            continue;
        }
        n_too_many -= 1;
        for neighbour in line.take(k) {
            let area = line.areas[neighbour];
            if area.is_finite() {
                queue.push(key(area, number, neighbour));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(points: &[(f64, f64)]) -> Vec<GeoPoint> {
        points.iter().map(|(x, y)| GeoPoint::new(*x, *y).unwrap()).collect()
    }

    #[test]
    fn what_changes_the_shape_least_goes_first() {
        let zigzag = line(&[(0.0, 0.0), (1.0, 0.01), (2.0, 0.0), (3.0, 2.0), (4.0, 0.0)]);
        let borders = Borders { lines: vec![zigzag], ..Borders::default() };
        let three = simplified(borders.clone(), 4);
        assert_eq!(three.lines, [line(&[(0.0, 0.0), (2.0, 0.0), (3.0, 2.0), (4.0, 0.0)])]);
        assert_eq!(simplified(borders.clone(), 5), borders);
        assert_eq!(simplified(borders, 0).lines, [line(&[(0.0, 0.0), (4.0, 0.0)])]);
    }

    #[test]
    fn edges_keep_three_points() {
        let square = line(&[(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)]);
        let areas = vec![Area { edge: square.clone(), holes: vec![square] }; 3];
        let few = simplified(Borders { areas, ..Borders::default() }, 0);
        assert!(few.areas.iter().all(|area| area.edge.len() == 3 && area.holes[0].len() == 3));
    }
}
