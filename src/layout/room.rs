//! The room that an actor takes with its label.

use crate::model::{Actor, Point};

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

    /// The smallest box around actors that stand at some places.
    pub(super) fn around_all(places: &[Point], rooms: &[Room]) -> Option<Self> {
        Self::around(places.iter().zip(rooms).map(|(place, room)| room.at(*place)))
    }

    /// The smallest box around some points.
    pub(super) fn of_points(points: &[Point]) -> Option<Self> {
        Self::around(points.iter().map(|p| Self { min: *p, max: *p }))
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

    /// Whether both share more than an edge.
    pub(super) fn overlaps(&self, other: &Self) -> bool {
        self.max.x > other.min.x && other.max.x > self.min.x && self.max.y > other.min.y && other.max.y > self.min.y
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_wraps_between_words() {
        assert_eq!(wrapped("CDC"), (1, 3));
        assert_eq!(wrapped("Maison des jeunes"), (1, 17));
        assert_eq!(wrapped("Centre d’action bénévole"), (2, 15));
        assert_eq!(wrapped("Regroupement des organismes communautaires du territoire").0, 2);
    }

    #[test]
    fn boxes_that_only_touch_do_not_overlap() {
        let room = Room::typical();
        let beside = Point { x: 2.0 * room.half.x, y: 0.0 };
        assert!(!room.at(Point::default()).overlaps(&room.at(beside)));
        assert!(room.at(Point::default()).overlaps(&room.at(beside * 0.99)));
    }
}
