//! From a drawing of low stress to one with room for every actor and label: turned, made a little broader, and as large
//! as it takes for boxes to come apart without raising the stress by more than a small share.

use super::network::Network;
use super::pace::Pace;
use super::room::{Frame, Room};
use super::spacing::{come_apart, keep_apart, mean, push_apart};
use super::stress::{Stress, TIE_LENGTH};
use crate::model::Point;

/// Width over height of the drawing: that of a screen.
pub(super) const SCREEN: f32 = 16.0 / 9.0;
/// How much the stress may rise for the proportions of a screen, then for room, then for ties easier to follow: each
/// counts those before it.
const FOR_BREADTH: f64 = 1.04;
const FOR_ROOM: f64 = 1.07;
/// See [`FOR_ROOM`].
pub(super) const FOR_CLARITY: f64 = 1.09;
/// Stress that no eye sees: a drawing as good as perfect may rise by this much.
pub(super) const UNSEEN: f64 = 2e-5;
/// Share of the drawing that actors and labels fill at most.
const MAX_FILL: f32 = 0.4;
/// Shortest length of an ordinary tie, in map units.
pub(super) const SHORTEST_TIE: f32 = 0.8 * TIE_LENGTH;
/// Looks at a size of the drawing at most.
const N_SIZES: usize = 24;

/// What spreading needs to know of a connected network.
pub(super) struct Spreading<'a> {
    /// Its actors and ties.
    pub(super) network: &'a Network<'a>,
    /// Its stress.
    pub(super) stress: &'a Stress,
    /// Room of each actor.
    pub(super) rooms: &'a [Room],
    /// Asked between two steps.
    pub(super) pace: &'a Pace<'a>,
}

/// A drawing in ties, broadened afterwards: x by one factor, y by another.
#[derive(Debug, Clone)]
pub(super) struct Broad {
    /// Where everyone stands, before.
    pub(super) places: Vec<Point>,
    /// The two factors, their product 1.
    pub(super) factors: Point,
}

impl Broad {
    /// The drawing with ties of a length.
    fn at_scale(&self, scale: f32) -> Vec<Point> {
        self.places.iter().map(|p| Point { x: p.x * self.factors.x * scale, y: p.y * self.factors.y * scale }).collect()
    }
}

impl Spreading<'_> {
    /// The drawing with ties of about one unit, its long axis turned from the horizontal by an angle, what commands
    /// above what obeys.
    pub(super) fn turned(&self, places: &[Point], angle: f32) -> Vec<Point> {
        let scale = self.stress.fit(places).scale() as f32;
        let middle = mean(places.iter().copied());
        let mut turned: Vec<Point> = places.iter().map(|p| (*p - middle) * scale).collect();
        let rotation = angle - long_axis(&turned);
        turn(&mut turned, rotation);
        let descent: f32 = self.network.descents.iter().map(|&(upper, lower)| turned[lower].y - turned[upper].y).sum();
        if descent < 0.0 {
            for place in &mut turned {
                place.y = -place.y;
            }
        }
        turned
    }

    /// The drawing made as broad as a screen, or as near to it as the stress allows.
    pub(super) fn broadened(&self, places: Vec<Point>, lowest: f64) -> Broad {
        const N_HALVINGS: usize = 5;
        let allowed = lowest * FOR_BREADTH + UNSEEN;
        let size = bounds(&places).unwrap_or_default();
        let wanted = (SCREEN * size.y.max(1e-3) / size.x.max(1e-3)).clamp(0.5, 2.0).ln();
        let broad = |share: f32| {
            let x = (wanted * share / 2.0).exp();
            Point { x, y: x.recip() }
        };
        let fits = |factors: Point| {
            let broader: Vec<Point> = places.iter().map(|p| Point { x: p.x * factors.x, y: p.y * factors.y }).collect();
            self.stress.fit(&broader).stress() <= allowed
        };
        let (mut low, mut high) = (0.0, 1.0);
        if fits(broad(high)) {
            low = high;
        }
        for _ in 0..N_HALVINGS {
            let share = f32::midpoint(low, high);
            if low < high && fits(broad(share)) {
                low = share;
            } else {
                high = share;
            }
        }
        Broad { factors: broad(low), places }
    }

    /// The smallest drawing in which every box has its room, in map units; larger than that as long as the stress is
    /// too high.
    pub(super) fn with_room(&self, broad: &Broad, lowest: f64, share: f64) -> Vec<Point> {
        let allowed = lowest * FOR_ROOM + UNSEEN;
        let mut scale = self.smallest_scale(broad);
        let largest = largest_scale(broad).max(scale);
        let (mut left, mut too_small) = (share, None);
        let mut best: Option<(f32, Vec<Point>)> = None;
        for _ in 0..N_SIZES {
            if self.pace.is_cancelled() {
                break;
            }
            let apart = self.apart(broad, scale).filter(|places| self.stress.fit(places).stress() <= allowed);
            self.pace.advance(left * 0.3);
            left *= 0.7;
            match apart {
                Some(places) => best = Some((scale, places)),
                None => too_small = Some(scale),
            }
            scale = match (too_small, &best) {
                (Some(low), None) if low < largest => (low * 1.25).min(largest),
                (Some(low), Some((high, _))) if high / low > 1.1 => (low * high).sqrt(),
                _ => break,
            };
        }
        self.pace.advance(left);
        best.map_or_else(|| self.apart_anyhow(broad, scale), |(_, places)| places)
    }

    fn smallest_scale(&self, broad: &Broad) -> f32 {
        let size = bounds(&broad.at_scale(1.0)).unwrap_or_default();
        let boxes: f32 = self.rooms.iter().map(Room::area).sum();
        let area = ((size.x + 1.0) * (size.y + 1.0)).max(1.0);
        (boxes / MAX_FILL / area).sqrt().max(SHORTEST_TIE)
    }

    /// The drawing at a scale with its boxes pushed apart, while stress pulls everyone back to their distances; none
    /// where there is too little room for that.
    fn apart(&self, broad: &Broad, scale: f32) -> Option<Vec<Point>> {
        const N_PULLS: usize = 10;
        let free = vec![false; self.rooms.len()];
        let mut places = broad.at_scale(scale);
        let (across, down) = (broad.factors.x * scale, broad.factors.y * scale);
        for _ in 0..N_PULLS {
            let overlap = push_apart(&mut places, self.rooms, &free, 1.0);
            if self.pace.is_cancelled() || !overlap || !push_apart(&mut places, self.rooms, &free, 1.0) {
                return Some(places);
            }
            let mut narrow: Vec<Point> = places.iter().map(|p| Point { x: p.x / across, y: p.y / down }).collect();
            self.stress.step(&mut narrow);
            places = narrow.iter().map(|p| Point { x: p.x * across, y: p.y * down }).collect();
        }
        come_apart(&mut places, self.rooms, &free, self.pace).then_some(places)
    }

    /// The same however far some have to go.
    fn apart_anyhow(&self, broad: &Broad, scale: f32) -> Vec<Point> {
        let mut places = broad.at_scale(scale);
        keep_apart(&mut places, self.rooms, &vec![false; self.rooms.len()], self.pace);
        places
    }
}

/// Width and height of what some points span.
fn bounds(places: &[Point]) -> Option<Point> {
    Frame::of_points(places).map(|f| f.size())
}

/// The largest scale at which everyone still has a place that a map can hold.
fn largest_scale(broad: &Broad) -> f32 {
    let size = bounds(&broad.at_scale(1.0)).unwrap_or_default();
    1.8 * Point::LIMIT / size.x.max(size.y).max(1.0)
}

/// The direction in which a drawing around the origin is broadest, as an angle from the horizontal.
fn long_axis(places: &[Point]) -> f32 {
    let (xx, xy, yy) =
        places.iter().fold((0.0, 0.0, 0.0), |(xx, xy, yy), p| (xx + p.x * p.x, xy + p.x * p.y, yy + p.y * p.y));
    0.5 * (2.0 * xy).atan2(xx - yy)
}

/// Turns a drawing around the origin.
fn turn(places: &mut [Point], angle: f32) {
    let (sin, cos) = angle.sin_cos();
    for place in places {
        *place = Point { x: place.x * cos - place.y * sin, y: place.x * sin + place.y * cos };
    }
}
