//! Soft outlines around groups of actors.

use super::style::background;
use super::{ActorMark, Hull, SceneRequest, Stroke};
use crate::model::{Colour, Point};
use std::f32::consts::TAU;

/// Room between an actor and the outline of its group.
const MARGIN: f32 = 26.0;
/// How much of the background the inside and the edge take, and how wide the edge is, in pixels.
const FILL_FADE: f32 = 0.9;
const EDGE_FADE: f32 = 0.55;
const EDGE: f32 = 1.4;
/// Points of the ring around an actor: enough for the outline to turn softly.
const N_POINTS: usize = 32;

/// The outlines of the groups asked for; a group without an actor in sight has none.
pub(super) fn hulls(request: &SceneRequest, actors: &[ActorMark]) -> Vec<Hull> {
    let behind = background(request.theme);
    let hull = |(colour, members): &(Colour, Vec<_>)| {
        let marks = actors.iter().filter(|a| members.contains(&a.id));
        let corners = convex_hull(marks.flat_map(ring).collect());
        let (fill, line) = (colour.mix(behind, FILL_FADE), colour.mix(behind, EDGE_FADE));
        let edge = Stroke { colour: line, width: EDGE / request.zoom, dotted: false };
        (!corners.is_empty()).then_some(Hull { fill, edge, corners })
    };
    request.groups.iter().filter_map(hull).collect()
}

/// Points around an actor, far enough from it to leave it air.
fn ring(actor: &ActorMark) -> impl Iterator<Item = Point> {
    let (center, half) = (actor.center, actor.half);
    (0..N_POINTS).map(move |i| {
        let angle = TAU * i as f32 / N_POINTS as f32;
        center + Point { x: (half.x + MARGIN) * angle.cos(), y: (half.y + MARGIN) * angle.sin() }
    })
}

/// The convex hull, clockwise as seen on screen, by the monotone chain of Andrew (1979).
fn convex_hull(mut points: Vec<Point>) -> Vec<Point> {
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
    }

    #[test]
    fn every_point_is_inside_its_outline() {
        let points: Vec<Point> = (0..90).map(|k| Point { x: (k * k % 97) as f32, y: (k * 37 % 89) as f32 }).collect();
        let hull = convex_hull(points.clone());
        let sides = || hull.iter().zip(hull.iter().cycle().skip(1));
        assert!(points.iter().all(|p| sides().all(|(a, b)| turn(*a, *b, *p) >= 0.0)));
    }

    #[test]
    fn no_actor_no_outline() {
        assert!(convex_hull(Vec::new()).is_empty());
    }
}
