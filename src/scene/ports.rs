//! Where links meet the edge of an actor: far enough from each other for every head to be seen.

use super::line::{across, direction};
use super::{ActorMark, Curve};
use crate::model::{Link, Point};

/// Room between two heads.
const AIR: f32 = 1.5;
/// How far the end of a link moves sideways at most, as a share of half the width of its actor.
const FARTHEST: f32 = 0.6;
const N_ROUNDS: usize = 12;
/// With more links in sight, or more at one actor, none moves: heads are smaller than can be seen there.
const MOST_LINKS: usize = 3_000;
const MOST_ENDS: usize = 40;

/// A link on its way between the middles of two actors.
pub(super) struct Way<'a> {
    pub(super) link: &'a Link,
    pub(super) curve: Curve,
    /// Places of its actors.
    pub(super) source: usize,
    pub(super) target: usize,
    /// Half the room that its ends take along the edge, and whether that is a head: at the source, at the target.
    pub(super) ends: [(f32, bool); 2],
}

/// An end of a link at an actor.
struct End {
    way: usize,
    at_target: bool,
    tip: Point,
    along: Point,
    half: f32,
    has_head: bool,
    moved: f32,
}

/// Moves the ends of links along the edge of their actor where heads would lie on each other. `meets` tells where a
/// curve, walked from its start, last leaves an actor.
pub(super) fn spread(ways: &mut [Way], actors: &[ActorMark], meets: impl Fn(&Curve, &ActorMark) -> Option<Point>) {
    if ways.len() > MOST_LINKS {
        return;
    }
    let mut at: Vec<Vec<End>> = actors.iter().map(|_| Vec::new()).collect();
    for (number, way) in ways.iter().enumerate() {
        for at_target in [false, true] {
            let (place, curve) = if at_target { (way.target, way.curve.reversed()) } else { (way.source, way.curve) };
            let Some(tip) = meets(&curve, &actors[place]) else { continue };
            let along = across(direction(actors[place].center, tip));
            let (half, has_head) = way.ends[usize::from(at_target)];
            at[place].push(End { way: number, at_target, tip, along, half, has_head, moved: 0.0 });
        }
    }
    for (actor, ends) in actors.iter().zip(&mut at) {
        if ends.iter().any(|end| end.has_head) && (2..=MOST_ENDS).contains(&ends.len()) {
            part(ends, FARTHEST * actor.half.x.min(actor.half.y));
        }
        for end in ends.iter().filter(|end| end.moved != 0.0) {
            let (curve, by) = (&mut ways[end.way].curve, end.along * end.moved);
            curve.control = curve.control + by * 0.5;
            if end.at_target { curve.end = curve.end + by } else { curve.start = curve.start + by }
        }
    }
}

/// Ends that are too near push each other along the edge, none farther than that.
fn part(ends: &mut [End], farthest: f32) {
    for _ in 0..N_ROUNDS {
        let mut is_apart = true;
        for i in 1..ends.len() {
            for j in 0..i {
                let (a, b) = (&ends[i], &ends[j]);
                let between = (a.tip + a.along * a.moved) - (b.tip + b.along * b.moved);
                let lacking = a.half + b.half + AIR - between.x.hypot(between.y);
                if lacking <= 0.1 || !(a.has_head || b.has_head) {
                    continue;
                }
                is_apart = false;
                let sign = |along: Point| if between.x * along.x + between.y * along.y >= 0.0 { 1.0 } else { -1.0 };
                let (up, down) = (sign(a.along), -sign(b.along));
                ends[i].moved = (ends[i].moved + up * lacking / 2.0).clamp(-farthest, farthest);
                ends[j].moved = (ends[j].moved + down * lacking / 2.0).clamp(-farthest, farthest);
            }
        }
        if is_apart {
            break;
        }
    }
}
