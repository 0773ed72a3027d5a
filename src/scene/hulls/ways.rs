//! Ways that join the members of a group into islands: short, and around those who are not in it; and what lies between
//! neighbours, where nobody else stands.

use crate::model::Point;
use crate::scene::ActorMark;
use crate::scene::line::{across, direction};
use crate::scene::types::segment_distance;
use delaunator::triangulate;

/// Half the width of a way, and the room it leaves to a stranger.
pub(super) const HALF_WIDTH: f32 = 14.0;
const CLEARANCE: f32 = HALF_WIDTH + 8.0;
/// Members are joined up to so many times the usual distance between neighbours, within bounds: beyond, they are
/// islands.
const FARTHEST: f32 = 2.0;
const REACH: (f32, f32) = (150.0, 420.0);
/// How much longer than the straight line a way around strangers may be, and how many times it may turn aside.
const DETOUR: f32 = 1.25;
const MOST_TURNS: usize = 3;
/// Neighbours up to so many times farther apart have what lies between them filled.
const LONGEST_SIDE: f32 = 1.35;

/// How far apart members of a group may be and still be joined: from how far neighbours usually are.
pub(super) fn reach(actors: &[ActorMark]) -> f32 {
    let nearest = |(i, a): (usize, &ActorMark)| {
        let others = actors.iter().enumerate().filter(|(j, _)| *j != i).map(|(_, b)| a.center.distance(b.center));
        others.fold(f32::INFINITY, f32::min)
    };
    let mut distances: Vec<f32> = actors.iter().enumerate().map(nearest).filter(|d| d.is_finite()).collect();
    distances.sort_by(f32::total_cmp);
    let usual = distances.get(distances.len() / 2).copied().unwrap_or_default();
    (FARTHEST * usual).clamp(REACH.0, REACH.1)
}

/// Straight pieces that join members, shortest first, as a forest (Kruskal 1956): two trees are two islands.
pub(super) fn ways(members: &[&ActorMark], strangers: &[&ActorMark], reach: f32) -> Vec<[Point; 2]> {
    let mut pairs = Vec::new();
    for (i, a) in members.iter().enumerate() {
        for (j, b) in members.iter().enumerate().skip(i + 1) {
            let distance = a.center.distance(b.center);
            if distance <= reach + a.half.x.max(a.half.y) + b.half.x.max(b.half.y) {
                pairs.push((distance, i, j));
            }
        }
    }
    pairs.sort_by(|a, b| a.0.total_cmp(&b.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    let mut tree: Vec<usize> = (0..members.len()).collect();
    let mut pieces = Vec::new();
    for (distance, i, j) in pairs {
        let (a, b) = (root(&mut tree, i), root(&mut tree, j));
        if a == b {
            continue;
        }
        let Some(turns) = around(members[i].center, members[j].center, strangers, MOST_TURNS) else { continue };
        let stops = std::iter::once(members[i].center).chain(turns).chain([members[j].center]);
        let stops: Vec<Point> = stops.collect();
        let length: f32 = stops.windows(2).map(|w| w[0].distance(w[1])).sum();
        if length <= DETOUR * distance {
            pieces.extend(stops.windows(2).map(|w| [w[0], w[1]]));
            tree[a] = b;
        }
    }
    pieces
}

/// Triangles of members that are neighbours (Delaunay 1934) with nobody else in them.
pub(super) fn patches(members: &[&ActorMark], strangers: &[&ActorMark], reach: f32) -> Vec<[Point; 3]> {
    let middles = members.iter().map(|m| delaunator::Point { x: f64::from(m.center.x), y: f64::from(m.center.y) });
    let neighbours = triangulate(&middles.collect::<Vec<_>>()).triangles;
    let patches = neighbours.chunks_exact(3).map(|t| [t[0], t[1], t[2]].map(|i| members[i].center));
    let longest = |[a, b, c]: &[Point; 3]| a.distance(*b).max(b.distance(*c)).max(c.distance(*a));
    let is_free = |patch: &[Point; 3]| {
        strangers.iter().all(|s| patch_distance(patch, s.center) > s.half.x.max(s.half.y) + CLEARANCE)
    };
    patches.filter(|patch| longest(patch) <= LONGEST_SIDE * reach && is_free(patch)).collect()
}

/// How far a point is from a triangle, 0 inside.
pub(super) fn patch_distance([a, b, c]: &[Point; 3], p: Point) -> f32 {
    let turn = |from: Point, to: Point| (to.x - from.x) * (p.y - from.y) - (to.y - from.y) * (p.x - from.x);
    let turns = [turn(*a, *b), turn(*b, *c), turn(*c, *a)];
    if turns.iter().all(|t| *t >= 0.0) || turns.iter().all(|t| *t <= 0.0) {
        return 0.0;
    }
    segment_distance(*a, *b, p).min(segment_distance(*b, *c, p)).min(segment_distance(*c, *a, p))
}

fn root(tree: &mut [usize], mut node: usize) -> usize {
    while tree[node] != node {
        tree[node] = tree[tree[node]];
        node = tree[node];
    }
    node
}

/// Where a way turns so as to pass strangers by; `None` where it cannot.
fn around(from: Point, to: Point, strangers: &[&ActorMark], turns_left: usize) -> Option<Vec<Point>> {
    let intrusion = |s: &ActorMark| s.half.x.max(s.half.y) + CLEARANCE - segment_distance(from, to, s.center);
    let deepest = strangers.iter().map(|s| (intrusion(s), *s)).filter(|(depth, _)| *depth > 0.0);
    let Some((_, stranger)) = deepest.max_by(|a, b| a.0.total_cmp(&b.0)) else { return Some(Vec::new()) };
    let left = turns_left.checked_sub(1)?;
    let side = across(direction(from, to));
    let lean = (stranger.center - from).x * side.x + (stranger.center - from).y * side.y;
    let away = stranger.half.x.max(stranger.half.y) + CLEARANCE + 4.0;
    let nearer = if lean > 0.0 { -1.0 } else { 1.0 };
    [nearer, -nearer].into_iter().find_map(|sign| {
        let turn = stranger.center + side * (sign * away);
        let mut turns = around(from, turn, strangers, left)?;
        turns.push(turn);
        turns.extend(around(turn, to, strangers, left)?);
        Some(turns)
    })
}
