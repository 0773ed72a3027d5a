//! Convex outlines around actors, and how far two of them run into each other.

use super::room::Room;
use crate::model::Point;

/// How far around an actor the outline of its group reaches: what is drawn around a group, and some air.
const REACH: f32 = 62.0;
/// Free strip kept around the labels of a group.
const MARGIN: f32 = 14.0;

/// The convex outline around actors with their labels, clockwise as seen on screen (Andrew's monotone chain, 1979).
pub(super) fn outline(places: &[Point], rooms: &[Room]) -> Vec<Point> {
    let corners = places.iter().zip(rooms).flat_map(|(place, room)| {
        let frame = room.at(*place);
        let left = (frame.min.x - MARGIN).min(place.x - REACH);
        let right = (frame.max.x + MARGIN).max(place.x + REACH);
        let top = (frame.min.y - MARGIN).min(place.y - REACH);
        let bottom = (frame.max.y + MARGIN).max(place.y + REACH);
        [(left, top), (right, top), (right, bottom), (left, bottom)].map(|(x, y)| Point { x, y })
    });
    convex(corners.collect())
}

fn convex(mut points: Vec<Point>) -> Vec<Point> {
    points.sort_by(|a, b| a.x.total_cmp(&b.x).then(a.y.total_cmp(&b.y)));
    let half = |points: &mut dyn Iterator<Item = Point>| {
        let mut chain: Vec<Point> = Vec::new();
        for p in points {
            while let [.., a, b] = chain[..]
                && cross(b - a, p - a) <= 0.0
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

/// The shortest way to move the second of two convex outlines, moved by so much each, out of the first; `None` when they
/// are apart. Every side of both is tried as the line between them (separating axes).
pub(super) fn way_out(one: (&[Point], Point), other: (&[Point], Point)) -> Option<Point> {
    let shift = other.1 - one.1;
    let mut best: Option<(f32, Point)> = None;
    for (corners, outwards) in [(one.0, 1.0), (other.0, -1.0)] {
        for (a, b) in corners.iter().zip(corners.iter().cycle().skip(1)) {
            let side = *b - *a;
            let length = side.x.hypot(side.y);
            if length < f32::EPSILON {
                continue;
            }
            // Clockwise on screen: the outside of a side lies on its left hand.
            let normal = Point { x: side.y, y: -side.x } * (outwards / length);
            let end_of_one = one.0.iter().map(|p| dot(*p, normal)).fold(f32::NEG_INFINITY, f32::max);
            let start_of_other = other.0.iter().map(|p| dot(*p + shift, normal)).fold(f32::INFINITY, f32::min);
            let depth = end_of_one - start_of_other;
            if depth <= 0.0 {
                return None;
            }
            if best.is_none_or(|(least, _)| depth < least) {
                best = Some((depth, normal * depth));
            }
        }
    }
    best.map(|(_, way)| way)
}

fn cross(a: Point, b: Point) -> f32 {
    a.x * b.y - a.y * b.x
}

fn dot(a: Point, b: Point) -> f32 {
    a.x * b.x + a.y * b.y
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_outlines_part_by_the_shortest_way() {
        let square: Vec<Point> =
            [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)].map(|(x, y)| Point { x, y }).into();
        let at = |x: f32, y: f32| way_out((&square, Point::default()), (&square, Point { x, y }));
        assert_eq!(at(7.0, 1.0), Some(Point { x: 3.0, y: 0.0 }));
        assert_eq!(at(-1.0, -8.0), Some(Point { x: 0.0, y: -2.0 }));
        assert_eq!(at(10.0, 0.0), None);
        assert_eq!(at(30.0, 30.0), None);
    }

    #[test]
    fn an_outline_holds_every_box() {
        let rooms = [Room::typical(); 3];
        let places = [Point { x: 0.0, y: 0.0 }, Point { x: 400.0, y: 0.0 }, Point { x: 100.0, y: 300.0 }];
        let hull = outline(&places, &rooms);
        let inside =
            |p: Point| hull.iter().zip(hull.iter().cycle().skip(1)).all(|(a, b)| cross(*b - *a, p - *a) >= 0.0);
        assert!(places.iter().zip(&rooms).all(|(p, room)| inside(room.at(*p).min) && inside(room.at(*p).max)));
        assert!(!inside(Point { x: 400.0, y: 300.0 }));
        assert!(outline(&[], &[]).is_empty());
    }
}
