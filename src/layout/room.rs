//! The room that an actor takes with its label, and how boxes are kept apart.

use crate::model::{Actor, Point};
use rstar::primitives::Rectangle;
use rstar::{AABB, RTree};

/// Half the height of an actor, and half its width unless it is a table.
const RADIUS: f32 = 28.0;
/// Half the width of a table.
const TABLE_HALF_WIDTH: f32 = 36.0;
/// Width of a character of a label, on average.
const CHAR_WIDTH: f32 = 7.6;
/// Characters after which a label goes on in a second line.
const CHARS_PER_LINE: usize = 18;
/// Height of a line of a label.
const LINE_HEIGHT: f32 = 19.0;
/// Free strip kept around the box.
const MARGIN: Point = Point { x: 10.0, y: 8.0 };

/// The box around an actor and the label beneath it, seen from the middle of the actor.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Room {
    /// Half its width and half its height.
    pub(super) half: Point,
    /// How far its middle lies below that of the actor.
    pub(super) drop: f32,
}

impl Room {
    /// The room of an actor, from what is written beneath it: a good guess that needs no font.
    pub(super) fn of(actor: &Actor) -> Self {
        let (n_lines, widest) = wrapped(actor.label());
        let half_width = if actor.role.is_table() { TABLE_HALF_WIDTH } else { RADIUS };
        Self::around(half_width, n_lines, widest as f32 * CHAR_WIDTH)
    }

    /// The room of an actor whose name is not known yet.
    pub(super) fn typical() -> Self {
        Self::around(RADIUS, 1, CHARS_PER_LINE as f32 * CHAR_WIDTH)
    }

    fn around(half_width: f32, n_lines: usize, label_width: f32) -> Self {
        let label_height = n_lines as f32 * LINE_HEIGHT;
        let half = Point { x: half_width.max(label_width / 2.0), y: RADIUS + label_height / 2.0 };
        Self { half: half + MARGIN, drop: label_height / 2.0 }
    }

    /// The box when the actor stands at a place.
    pub(super) fn at(&self, place: Point) -> Frame {
        let middle = Point { x: place.x, y: place.y + self.drop };
        Frame { min: middle - self.half, max: middle + self.half }
    }

    /// The lower part of the box, where the label is.
    pub(super) fn label_at(&self, place: Point) -> Frame {
        let frame = self.at(place);
        Frame { min: Point { y: place.y + RADIUS, ..frame.min }, ..frame }
    }

    /// Its area.
    pub(super) fn area(&self) -> f32 {
        4.0 * self.half.x * self.half.y
    }
}

/// Number of lines of a label and length of the longest, in characters.
fn wrapped(label: &str) -> (usize, usize) {
    let (mut n_lines, mut widest, mut line) = (1, 0, 0);
    for word in label.split(' ') {
        let length = word.chars().count();
        if line > 0 && line + 1 + length > CHARS_PER_LINE {
            n_lines += 1;
            line = length;
        } else {
            line += length + usize::from(line > 0);
        }
        widest = widest.max(line);
    }
    // A label has at most two lines: what is longer is cut by whoever draws it.
    (n_lines.min(2), widest.min(CHARS_PER_LINE + CHARS_PER_LINE / 3))
}

/// An upright box; `min` above and left of `max`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Frame {
    /// Left and upper corner.
    pub(super) min: Point,
    /// Right and lower corner.
    pub(super) max: Point,
}

impl Frame {
    /// The smallest box around all of some, if there is one.
    pub(super) fn around(frames: impl IntoIterator<Item = Self>) -> Option<Self> {
        frames.into_iter().reduce(|a, b| Self {
            min: Point { x: a.min.x.min(b.min.x), y: a.min.y.min(b.min.y) },
            max: Point { x: a.max.x.max(b.max.x), y: a.max.y.max(b.max.y) },
        })
    }

    /// Width and height.
    pub(super) fn size(&self) -> Point {
        self.max - self.min
    }

    /// Its middle.
    pub(super) fn middle(&self) -> Point {
        (self.min + self.max) * 0.5
    }

    /// Whether another lies within it.
    pub(super) fn holds(&self, other: &Self) -> bool {
        self.min.x <= other.min.x && self.min.y <= other.min.y && self.max.x >= other.max.x && self.max.y >= other.max.y
    }

    /// Whether both share more than an edge, rounding aside.
    pub(super) fn overlaps(&self, other: &Self) -> bool {
        const ROUNDING: f32 = 0.25;
        self.max.x > other.min.x + ROUNDING
            && other.max.x > self.min.x + ROUNDING
            && self.max.y > other.min.y + ROUNDING
            && other.max.y > self.min.y + ROUNDING
    }
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
            if over.x <= 0.1 || over.y <= 0.1 || (held[i] && held[j]) {
                continue;
            }
            pushed = true;
            let way = if over.x < over.y {
                Point { x: (over.x + 0.1).copysign(gap.x), y: 0.0 }
            } else {
                Point { x: 0.0, y: (over.y + 0.1).copysign(gap.y) }
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
