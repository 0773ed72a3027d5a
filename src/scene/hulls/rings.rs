//! Closed lines of an outline: what they hold, which are islands and which are holes, and the triangles that fill them.

use super::Island;
use crate::model::Point;
use earcut::Earcut;

/// Twice nothing: lines around less are no islands.
const LEAST_AREA: f32 = 60.0;

/// Surface within a closed line; negative when it runs against the clock as seen on screen.
pub(super) fn area(ring: &[Point]) -> f32 {
    let closed = ring.iter().zip(ring.iter().cycle().skip(1));
    0.5 * closed.map(|(a, b)| a.x * b.y - b.x * a.y).sum::<f32>()
}

/// Whether a point is within a closed line, by counting what is crossed on the way out.
pub(super) fn holds(ring: &[Point], p: Point) -> bool {
    let closed = ring.iter().zip(ring.iter().cycle().skip(1));
    let crossed =
        closed.filter(|(a, b)| (a.y > p.y) != (b.y > p.y) && p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x);
    crossed.count() % 2 == 1
}

/// Lines that run clockwise, each with the holes in it that hold a stranger.
pub(super) fn islands(rings: Vec<Vec<Point>>, strangers: &[Point]) -> Vec<Island> {
    let large = rings.into_iter().filter(|ring| area(ring).abs() > LEAST_AREA);
    let (outer, inner): (Vec<_>, Vec<_>) = large.partition(|ring| area(ring) > 0.0);
    let holes: Vec<_> = inner.into_iter().filter(|ring| strangers.iter().any(|s| holds(ring, *s))).collect();
    let of = |outer: Vec<Point>| {
        let own = holes.iter().filter(|hole| hole.first().is_some_and(|p| holds(&outer, *p))).cloned();
        Island::new(std::iter::once(outer.clone()).chain(own).collect())
    };
    outer.into_iter().map(of).collect()
}

/// Triangles that fill a line without its holes, as places in the points of all rings.
pub(super) fn triangles(rings: &[Vec<Point>]) -> Vec<u32> {
    let points = rings.iter().flatten().map(|p| [p.x, p.y]);
    let mut starts: Vec<u32> = Vec::new();
    let mut start = 0;
    for ring in rings.iter().take(rings.len().saturating_sub(1)) {
        start += ring.len() as u32;
        starts.push(start);
    }
    let mut triangles = Vec::new();
    Earcut::new().earcut(points, &starts, &mut triangles);
    triangles
}

/// The convex hull, clockwise as seen on screen, by the monotone chain of Andrew (1979).
pub(super) fn convex_hull(mut points: Vec<Point>) -> Vec<Point> {
    points.sort_by(|a, b| a.x.total_cmp(&b.x).then(a.y.total_cmp(&b.y)));
    let half = |points: &mut dyn Iterator<Item = Point>| {
        let mut chain: Vec<Point> = Vec::new();
        for p in points {
            while let [.., a, b] = chain[..]
                && turn(a, b, p) <= 0.0
            {
                chain.pop();
            }
            chain.push(p);
        }
        chain.pop();
        chain
    };
    let mut hull = half(&mut points.iter().copied());
    hull.extend(half(&mut points.iter().rev().copied()));
    hull
}

fn turn(a: Point, b: Point, c: Point) -> f32 {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hull_turns_clockwise_around_its_points() {
        let square = [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0), (5.0, 5.0)];
        let hull = convex_hull(square.map(|(x, y)| Point { x, y }).to_vec());
        assert_eq!(hull.len(), 4, "the point inside is no corner");
        assert!((0..4).all(|i| turn(hull[i], hull[(i + 1) % 4], hull[(i + 2) % 4]) > 0.0));
        assert_eq!((area(&hull), convex_hull(Vec::new()).len()), (100.0, 0));
    }

    #[test]
    fn every_point_is_inside_its_hull() {
        let points: Vec<Point> = (0..90).map(|k| Point { x: (k * k % 97) as f32, y: (k * 37 % 89) as f32 }).collect();
        let hull = convex_hull(points.clone());
        let sides = || hull.iter().zip(hull.iter().cycle().skip(1));
        assert!(points.iter().all(|p| sides().all(|(a, b)| turn(*a, *b, *p) >= 0.0)));
    }

    #[test]
    fn triangles_fill_a_line_but_not_its_hole() {
        let square = |from: f32, to: f32| [(from, from), (to, from), (to, to), (from, to)].map(|(x, y)| Point { x, y });
        let mut hole = square(4.0, 6.0);
        hole.reverse();
        let rings = vec![square(0.0, 10.0).to_vec(), hole.to_vec()];
        let points: Vec<Point> = rings.iter().flatten().copied().collect();
        let filled: f32 = triangles(&rings)
            .chunks(3)
            .map(|t| area(&[points[t[0] as usize], points[t[1] as usize], points[t[2] as usize]]).abs())
            .sum();
        assert!((filled - 96.0).abs() < 0.01, "{filled}");
    }
}
