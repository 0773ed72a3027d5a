//! Free room among boxes, and boxes pushed apart until each has its own.

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
pub(super) fn keep_apart(places: &mut [Point], rooms: &[Room], held: &[bool]) {
    let max_rounds = (2_000_000 / places.len().max(1)).clamp(20, 300);
    for _ in 0..max_rounds {
        if !push_apart(places, rooms, held, 1.0) {
            return;
        }
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
        if let Some(place) = floor.free_places(rooms[i], places[i]).next() {
            places[i] = place;
        }
        floor.take(rooms[i].at(places[i]));
    }
}

/// Pushes each two overlapping boxes, grown by a factor, apart along the way out that is shorter. Whether any did.
pub(super) fn push_apart(places: &mut [Point], rooms: &[Room], held: &[bool], growth: f32) -> bool {
    // More than what is lost when positions are rounded in the end.
    const SLACK: f32 = 0.2;
    let mut by_left: Vec<usize> = (0..places.len()).collect();
    let left = |places: &[Point], i: usize| places[i].x - rooms[i].half.x * growth;
    by_left.sort_by(|&i, &j| left(places, i).total_cmp(&left(places, j)).then(i.cmp(&j)));
    let mut pushed = false;
    for (k, &i) in by_left.iter().enumerate() {
        for &j in &by_left[k + 1..] {
            let reach = (rooms[i].half + rooms[j].half) * growth;
            let gap = places[j] + Point { x: 0.0, y: rooms[j].drop } - places[i] - Point { x: 0.0, y: rooms[i].drop };
            // The sort is by places before this round: who was just pushed may stand a little further left.
            if gap.x > 2.0 * reach.x {
                break;
            }
            let over = Point { x: reach.x - gap.x.abs(), y: reach.y - gap.y.abs() };
            if over.x <= 0.0 || over.y <= 0.0 || (held[i] && held[j]) {
                continue;
            }
            pushed = true;
            let way = if over.x < over.y {
                Point { x: (over.x + SLACK).copysign(gap.x), y: 0.0 }
            } else {
                Point { x: 0.0, y: (over.y + SLACK).copysign(gap.y) }
            };
            let share = if held[i] {
                1.0
            } else if held[j] {
                0.0
            } else {
                0.5
            };
            places[j] = places[j] + way * share;
            places[i] = places[i] - way * (1.0 - share);
        }
    }
    pushed
}
