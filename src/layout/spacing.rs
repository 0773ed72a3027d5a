//! Free room among boxes, and boxes pushed apart until each has its own.

use super::pace::Pace;
use super::room::{Frame, Room};
use crate::model::Point;
use rstar::primitives::Rectangle;
use rstar::{AABB, RTree};

/// The middle of some points; the origin without any.
pub(super) fn mean(points: impl IntoIterator<Item = Point>) -> Point {
    let (n, sum) = points.into_iter().fold((0_u32, Point::default()), |(n, sum), p| (n + 1, sum + p));
    sum * (n.max(1) as f32).recip()
}

/// Boxes already taken, to find free room among them.
#[derive(Debug, Default)]
pub(super) struct Floor {
    taken: RTree<Rectangle<(f32, f32)>>,
}

impl Floor {
    /// A floor with some boxes taken.
    pub(super) fn with(frames: impl IntoIterator<Item = Frame>) -> Self {
        Self { taken: RTree::bulk_load(frames.into_iter().map(rectangle).collect()) }
    }

    /// Takes a box.
    pub(super) fn take(&mut self, frame: Frame) {
        self.taken.insert(rectangle(frame));
    }

    /// Whether a box overlaps none of those taken.
    pub(super) fn is_free(&self, frame: &Frame) -> bool {
        let envelope = AABB::from_corners((frame.min.x, frame.min.y), (frame.max.x, frame.max.y));
        !self.taken.locate_in_envelope_intersecting(envelope).any(|r| {
            let (low, high) = (r.lower(), r.upper());
            frame.overlaps(&Frame { min: Point { x: low.0, y: low.1 }, max: Point { x: high.0, y: high.1 } })
        })
    }

    /// Free places for an actor, from the nearest to a point outwards; never ends.
    pub(super) fn free_places(&self, room: Room, near: Point) -> impl Iterator<Item = Point> + '_ {
        spiral(near).filter(move |place| self.is_free(&room.at(*place)))
    }
}

fn rectangle(frame: Frame) -> Rectangle<(f32, f32)> {
    Rectangle::from_corners((frame.min.x, frame.min.y), (frame.max.x, frame.max.y))
}

/// Evenly spread points around a point, from itself outwards without end, as the seeds of a sunflower.
fn spiral(middle: Point) -> impl Iterator<Item = Point> {
    const STEP: f32 = 14.0;
    const GOLDEN_ANGLE: f64 = 2.399_963_229_728_653;
    (0_u32..).map(move |k| {
        let angle = (f64::from(k) * GOLDEN_ANGLE).rem_euclid(std::f64::consts::TAU) as f32;
        middle + Point { x: angle.cos(), y: angle.sin() } * (STEP * (k as f32).sqrt())
    })
}

/// Moves boxes as little as needed until none overlaps another; those held stay, and may overlap among themselves.
/// Stops early when cancelled.
pub(super) fn keep_apart(places: &mut [Point], rooms: &[Room], held: &[bool], pace: &Pace) {
    if come_apart(places, rooms, held, pace) {
        return;
    }
    // Jammed between held actors, or crowded: those still in the way go to the nearest free place.
    let mut floor = Floor::default();
    let mut in_the_way = Vec::new();
    let held_first = (0..places.len()).filter(|&i| held[i]).chain((0..places.len()).filter(|&i| !held[i]));
    for i in held_first {
        let frame = rooms[i].at(places[i]);
        if held[i] || floor.is_free(&frame) {
            floor.take(frame);
        } else {
            in_the_way.push(i);
        }
    }
    for i in in_the_way {
        if pace.is_cancelled() {
            return;
        }
        if let Some(place) = floor.free_places(rooms[i], places[i]).next() {
            places[i] = place;
        }
        floor.take(rooms[i].at(places[i]));
    }
}

/// Pushes boxes apart: at first as far as needed, then twice as far, since a crowd gives way slowly. Whether none
/// overlaps any more, but held ones, or it was cancelled.
pub(super) fn come_apart(places: &mut [Point], rooms: &[Room], held: &[bool], pace: &Pace) -> bool {
    const N_ROUNDS: usize = 400;
    const N_GENTLE: usize = 20;
    (0..N_ROUNDS).any(|round| {
        let haste = if round < N_GENTLE { 1.0 } else { 2.0 };
        pace.is_cancelled() || !push_apart(places, rooms, held, haste)
    })
}

/// Pushes each two overlapping boxes apart along the way out that is shorter, `haste` times as far as needed. Whether
/// any did.
pub(super) fn push_apart(places: &mut [Point], rooms: &[Room], held: &[bool], haste: f32) -> bool {
    let widest = rooms.iter().map(|r| r.half.x).fold(0.0, f32::max);
    let highest = rooms.iter().map(|r| r.half.y).fold(1.0, f32::max);
    let strip = |p: Point, room: &Room| ((p.y + room.drop) / (2.0 * highest)).floor() as i64;
    // In strips as high as the highest box, from left to right: a box can only touch those of its strip and the next.
    let mut in_strips: Vec<(i64, usize)> = (0..places.len()).map(|i| (strip(places[i], &rooms[i]), i)).collect();
    in_strips.sort_unstable_by(|(strip_i, i), (strip_j, j)| {
        strip_i.cmp(strip_j).then(places[*i].x.total_cmp(&places[*j].x)).then(i.cmp(j))
    });
    let seen: Vec<f32> = in_strips.iter().map(|(_, i)| places[*i].x).collect();
    let mut below = 0;
    let mut pushed = false;
    for (k, &(strip, i)) in in_strips.iter().enumerate() {
        let reach = rooms[i].half.x + widest;
        let beside = (k + 1..in_strips.len()).take_while(|&l| in_strips[l].0 == strip && seen[l] - seen[k] < reach);
        for l in beside {
            pushed |= push_two(places, rooms, held, (i, in_strips[l].1), haste);
        }
        while below < in_strips.len()
            && (in_strips[below].0 <= strip
                || (in_strips[below].0 == strip + 1 && seen[below] <= seen[k] - 2.0 * widest))
        {
            below += 1;
        }
        let beneath =
            (below..in_strips.len()).take_while(|&l| in_strips[l].0 == strip + 1 && seen[l] - seen[k] < reach);
        for l in beneath {
            pushed |= push_two(places, rooms, held, (i, in_strips[l].1), haste);
        }
    }
    pushed
}

/// Pushes two boxes apart if they overlap and one of them may move.
fn push_two(places: &mut [Point], rooms: &[Room], held: &[bool], (i, j): (usize, usize), haste: f32) -> bool {
    // More than what is lost when positions are rounded in the end.
    const SLACK: f32 = 0.2;
    let reach = rooms[i].half + rooms[j].half;
    let gap = places[j] + Point { x: 0.0, y: rooms[j].drop } - places[i] - Point { x: 0.0, y: rooms[i].drop };
    let over = Point { x: reach.x - gap.x.abs(), y: reach.y - gap.y.abs() };
    if over.x <= 0.0 || over.y <= 0.0 || (held[i] && held[j]) {
        return false;
    }
    let way = if over.x < over.y {
        Point { x: (over.x * haste + SLACK).copysign(gap.x), y: 0.0 }
    } else {
        Point { x: 0.0, y: (over.y * haste + SLACK).copysign(gap.y) }
    };
    let share = match (held[i], held[j]) {
        (true, _) => 1.0,
        (_, true) => 0.0,
        _ => 0.5,
    };
    places[j] = places[j] + way * share;
    places[i] = places[i] - way * (1.0 - share);
    true
}
