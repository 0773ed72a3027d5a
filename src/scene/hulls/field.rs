//! How much each point of a grid belongs to a group: after the bubble sets of Collins, Penn and Carpendale (2009),
//! members and the ways between them draw the outline to themselves, strangers push it away and are never inside.

use super::ways::{HALF_WIDTH, patch_distance};
use crate::model::Point;
use crate::scene::types::segment_distance;
use crate::scene::{ActorMark, Rect};

/// Room between a member and the outline where nothing is near, and the least where strangers push.
pub(super) const MARGIN: f32 = 26.0;
const LEAST_MARGIN: f32 = 8.0;
/// How far members draw the outline to themselves.
const REACH: f32 = 80.0;
/// How far strangers push it away, how strongly against members, and the room they have in any case.
const PUSH_REACH: f32 = 46.0;
const PUSH: f32 = 0.5;
const STRANGER_ROOM: f32 = 10.0;
/// Width and height of a cell, and most cells of a grid.
const FINEST: f32 = 5.0;
const MOST_CELLS: f32 = 40_000.0;

/// Values at the corners of square cells: above 0 inside, about as far from the outline as the value says.
#[derive(Debug)]
pub(super) struct Field {
    pub(super) corner: Point,
    pub(super) step: f32,
    pub(super) columns: usize,
    pub(super) rows: usize,
    pub(super) values: Vec<f32>,
}

/// What a point of the grid has gathered.
#[derive(Clone)]
struct Pull {
    members: f32,
    ways: f32,
    /// Distance to the nearest member, and the same counted in halves of its box.
    nearest: f32,
    nearest_halves: f32,
    push: f32,
    /// Distance to the nearest stranger less its room, but never in the way of a nearer member.
    freedom: f32,
}

impl Field {
    /// The field of a group.
    pub(super) fn of(
        members: &[&ActorMark],
        strangers: &[&ActorMark],
        ways: &[[Point; 2]],
        patches: &[[Point; 3]],
    ) -> Self {
        let boxes = members.iter().map(|m| m.rect());
        let turns = ways.iter().flatten().map(|p| Rect { min: *p, max: *p });
        let all = boxes.chain(turns).reduce(|all, one| all.union(&one)).unwrap_or_default().grown(REACH + FINEST);
        let step = (all.width() * all.height() / MOST_CELLS).sqrt().max(FINEST);
        let count = |length: f32| ((length / step).ceil() as usize + 2).min(MOST_CELLS as usize);
        let (columns, rows) = (count(all.width()), count(all.height()));
        let (corner, values) = (all.min, Vec::new());
        let mut field = Self { corner, step, columns, rows, values };
        let mut pulls = field.drawn(members, ways, patches);
        field.push_away(strangers, &mut pulls);
        field.values = pulls.iter().map(value).collect();
        field.close_border();
        field
    }

    /// The point at a place of the grid.
    pub(super) fn point(&self, column: usize, row: usize) -> Point {
        self.corner + Point { x: column as f32, y: row as f32 } * self.step
    }

    fn drawn(&self, members: &[&ActorMark], ways: &[[Point; 2]], patches: &[[Point; 3]]) -> Vec<Pull> {
        let far = f32::INFINITY;
        let nothing = Pull { members: 0.0, ways: 0.0, nearest: far, nearest_halves: far, push: 0.0, freedom: far };
        let mut pulls = vec![nothing; self.columns * self.rows];
        for member in members {
            self.near(&member.rect().grown(REACH), |i, p| {
                let (distance, halves) = apart(member, p);
                let pull = &mut pulls[i];
                pull.members += influence(distance, REACH);
                pull.nearest = pull.nearest.min(distance);
                pull.nearest_halves = pull.nearest_halves.min(halves);
            });
        }
        let weight = influence(MARGIN, REACH) / influence(HALF_WIDTH, REACH);
        for [a, b] in ways {
            let around = Rect { min: *a, max: *a }.union(&Rect { min: *b, max: *b });
            self.near(&around.grown(REACH), |i, p| {
                let drawn = weight * influence(segment_distance(*a, *b, p), REACH);
                pulls[i].ways = pulls[i].ways.max(drawn);
            });
        }
        for patch in patches {
            let corners = patch.iter().map(|p| Rect { min: *p, max: *p });
            let within = corners.reduce(|all, one| all.union(&one)).unwrap_or_default();
            self.near(&within.grown(REACH), |i, p| {
                pulls[i].ways = pulls[i].ways.max(weight * influence(patch_distance(patch, p), REACH));
            });
        }
        pulls
    }

    fn push_away(&self, strangers: &[&ActorMark], pulls: &mut [Pull]) {
        for stranger in strangers {
            self.near(&stranger.rect().grown(PUSH_REACH), |i, p| {
                let (distance, halves) = apart(stranger, p);
                let pull = &mut pulls[i];
                pull.push += PUSH * influence(distance, PUSH_REACH);
                let nearer = 12.0 * (halves - pull.nearest_halves);
                pull.freedom = pull.freedom.min((distance - STRANGER_ROOM).max(nearer));
            });
        }
    }

    /// Calls for every place of the grid within a rectangle.
    fn near(&self, rect: &Rect, mut call: impl FnMut(usize, Point)) {
        let place = |at: f32, from: f32, last: usize| (((at - from) / self.step).max(0.0) as usize).min(last);
        let (left, right) =
            (place(rect.min.x, self.corner.x, self.columns - 1), place(rect.max.x, self.corner.x, self.columns - 1));
        let (top, bottom) =
            (place(rect.min.y, self.corner.y, self.rows - 1), place(rect.max.y, self.corner.y, self.rows - 1));
        for row in top..=bottom {
            for column in left..=right {
                call(row * self.columns + column, self.point(column, row));
            }
        }
    }

    /// Nothing at the border is inside, so that every outline closes.
    fn close_border(&mut self) {
        for row in 0..self.rows {
            for column in 0..self.columns {
                if row == 0 || column == 0 || row + 1 == self.rows || column + 1 == self.columns {
                    self.values[row * self.columns + column] = -1.0;
                }
            }
        }
    }
}

/// How far inside a point is.
fn value(pull: &Pull) -> f32 {
    let threshold = influence(MARGIN, REACH);
    // Near the outline, the influence of a member alone falls so much for each unit.
    let slope = 2.0 * (1.0 - MARGIN / REACH) / REACH;
    let drawn = (pull.members + pull.ways - pull.push - threshold) / slope;
    let value = drawn.max(LEAST_MARGIN - pull.nearest).min(pull.freedom);
    // On the outline exactly would be neither side.
    if value.is_finite() && value != 0.0 { value.clamp(-1e3, 1e3) } else { -1.0 }
}

/// From 1 at a mark to 0 at a distance.
fn influence(distance: f32, reach: f32) -> f32 {
    (1.0 - distance / reach).clamp(0.0, 1.0).powi(2)
}

/// How far a point is from an actor, 0 inside, as if its ends were round; and from its middle, counted in halves of its
/// box.
fn apart(actor: &ActorMark, point: Point) -> (f32, f32) {
    let (x, y) = ((point.x - actor.center.x).abs(), (point.y - actor.center.y).abs());
    let half = Point { x: actor.half.x.max(1.0), y: actor.half.y.max(1.0) };
    let radius = half.x.min(half.y);
    let outside = (x - half.x + radius).max(0.0).hypot((y - half.y + radius).max(0.0)) - radius;
    (outside.max(0.0), (x / half.x).max(y / half.y))
}
