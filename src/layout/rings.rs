//! Seats on rings around a middle: rings broader than high, as screens are, with room for every label.

use super::room::Room;
use crate::model::Point;
use std::f32::consts::TAU;

/// How much broader than high a ring is.
pub(super) const BREADTH: f32 = 1.6;
/// From one ring to the next, and from one row of a ring that needs several to the next, at their top.
const RING_STEP: f32 = 165.0;
const ROW_STEP: f32 = 116.0;
/// How much wider than it must be a ring is made before it gets a second row.
const STRETCH: f32 = 1.35;
/// Free strip between two neighbours on a ring.
const GAP: f32 = 10.0;
/// Points by which the way around a ring is measured.
const N_POINTS: usize = 720;

/// A row of a ring with those who sit there.
pub(super) struct Ring {
    /// Half its height.
    pub(super) radius: f32,
    /// Actors and their places.
    pub(super) seats: Vec<(usize, Point)>,
}

/// The direction of a place from the middle, as angles on rings are counted.
pub(super) fn direction_of(place: Point) -> f32 {
    place.y.atan2(place.x / BREADTH)
}

/// The rows of a ring around those of a radius: one where the members have room, else as many as they need. Members come
/// in the order of the directions they wish.
pub(super) fn rings_around(inside: Option<f32>, members: &[usize], wishes: &[f32], rooms: &[Room]) -> Vec<Ring> {
    if let (None, &[alone]) = (inside, members) {
        return vec![Ring { radius: 0.0, seats: vec![(alone, Point::default())] }];
    }
    let narrowest = inside.map_or(0.45 * RING_STEP, |radius| radius + RING_STEP);
    let mut radius = narrowest;
    while radius < STRETCH * narrowest {
        if let Some(seats) = seated_at(radius, members, wishes, rooms) {
            return vec![Ring { radius, seats }];
        }
        radius *= 1.04;
    }
    let needed: f32 = members.iter().map(|&i| mean_need(&rooms[i])).sum();
    let mut radii = vec![narrowest];
    let mut capacity = circumference(narrowest);
    while capacity < 1.1 * needed {
        let next = radii.last().map_or(narrowest, |radius| radius + ROW_STEP);
        capacity += circumference(next);
        radii.push(next);
    }
    rows(&radii, members, wishes, rooms)
}

/// Deals members out to rows so that every part of the ring has its share of each row.
fn rows(radii: &[f32], members: &[usize], wishes: &[f32], rooms: &[Room]) -> Vec<Ring> {
    let all: f32 = radii.iter().map(|radius| circumference(*radius)).sum();
    let shares: Vec<f32> = radii.iter().map(|radius| circumference(*radius) / all).collect();
    let mut dealt = vec![Vec::new(); radii.len()];
    let mut owed = vec![0.0_f32; radii.len()];
    for &i in members {
        let need = mean_need(&rooms[i]);
        owed.iter_mut().zip(&shares).for_each(|(owed, share)| *owed += share * need);
        let row = (0..radii.len()).max_by(|&a, &b| owed[a].total_cmp(&owed[b])).unwrap_or(0);
        owed[row] -= need;
        dealt[row].push(i);
    }
    let mut rings: Vec<Ring> = Vec::with_capacity(radii.len());
    for (mut radius, members) in radii.iter().copied().zip(&dealt) {
        radius = rings.last().map_or(radius, |before| radius.max(before.radius + ROW_STEP));
        let seats = loop {
            match seated_at(radius, members, wishes, rooms) {
                Some(seats) => break seats,
                None => radius *= 1.02,
            }
        };
        rings.push(Ring { radius, seats });
    }
    rings
}

/// Half the sum of the half axes, times a full turn: near enough to the way around an ellipse this round.
fn circumference(radius: f32) -> f32 {
    TAU * radius * (1.0 + BREADTH) / 2.0
}

/// Way along a ring that an actor takes, on average.
fn mean_need(room: &Room) -> f32 {
    let n = 16;
    (0..n).map(|k| need(room, tangent(TAU * k as f32 / n as f32))).sum::<f32>() / n as f32
}

/// The way in which a ring runs at an angle, of length 1.
fn tangent(angle: f32) -> Point {
    let (sin, cos) = angle.sin_cos();
    let way = Point { x: -BREADTH * sin, y: cos };
    way * way.x.hypot(way.y).recip()
}

/// Way along a tangent until an actor has left its own box.
fn need(room: &Room, tangent: Point) -> f32 {
    let across = 2.0 * room.half.x / tangent.x.abs().max(1e-3);
    let down = 2.0 * room.half.y / tangent.y.abs().max(1e-3);
    across.min(down) + GAP
}

/// Members on one ring, the free way shared alike, turned so that they stand near the directions they wish; `None` when
/// they have no room.
fn seated_at(radius: f32, members: &[usize], wishes: &[f32], rooms: &[Room]) -> Option<Vec<(usize, Point)>> {
    const N_TURNS: usize = 18;
    // Angles at even steps along the way around.
    let lengths = Lengths::of(radius);
    if members.iter().map(|&i| mean_need(&rooms[i]).min(2.0 * rooms[i].half.y)).sum::<f32>() > lengths.all() {
        return None;
    }
    let tried = if members.len() > 400 { 4 } else { N_TURNS };
    let step = lengths.all() / tried as f32;
    // The first member stands near its wish, more or less.
    let first = members.first().map_or(0.0, |&i| lengths.length_at(wishes[i]));
    let mut best: Option<(f32, Vec<f32>)> = None;
    for turn in 0..tried {
        let Some(angles) = spread(&lengths, first + turn as f32 * step, members, rooms) else { continue };
        let off: f32 = members.iter().zip(&angles).map(|(&i, angle)| 1.0 - (angle - wishes[i]).cos()).sum();
        if best.as_ref().is_none_or(|(least, _)| off < *least) {
            best = Some((off, angles));
        }
    }
    let (_, angles) = best?;
    let place = |angle: f32| Point { x: BREADTH * radius * angle.cos(), y: radius * angle.sin() };
    Some(members.iter().zip(angles).map(|(&i, angle)| (i, place(angle))).collect())
}

/// Angles of members one after the other around a ring from a point of it on.
fn spread(lengths: &Lengths, start: f32, members: &[usize], rooms: &[Room]) -> Option<Vec<f32>> {
    const N_ROUNDS: usize = 4;
    let n = members.len();
    let mut ways: Vec<f32> = (0..n).map(|k| start + lengths.all() * k as f32 / n as f32).collect();
    let mut free = 0.0;
    // Who needs how much depends on where on the ring it stands, and the other way round.
    for _ in 0..N_ROUNDS {
        let needs: Vec<f32> =
            members.iter().zip(&ways).map(|(&i, way)| need(&rooms[i], tangent(lengths.angle_at(*way)))).collect();
        free = (lengths.all() - needs.iter().sum::<f32>()) / n as f32;
        let mut at = start;
        for (k, way) in ways.iter_mut().enumerate() {
            if k > 0 {
                at += f32::midpoint(needs[k - 1], needs[k]) + free;
            }
            *way = at;
        }
    }
    (free >= 0.0).then(|| ways.into_iter().map(|way| lengths.angle_at(way)).collect())
}

/// The way around a ring, measured: how far it is to each of many angles.
struct Lengths(Vec<f32>);

impl Lengths {
    fn of(radius: f32) -> Self {
        let mut way = 0.0;
        let mut ways = vec![0.0];
        for k in 0..N_POINTS {
            let (sin, cos) = (TAU * (k as f32 + 0.5) / N_POINTS as f32).sin_cos();
            way += radius * (BREADTH * sin).hypot(cos) * TAU / N_POINTS as f32;
            ways.push(way);
        }
        Self(ways)
    }

    fn all(&self) -> f32 {
        self.0.last().copied().unwrap_or(0.0)
    }

    fn length_at(&self, angle: f32) -> f32 {
        let point = (angle.rem_euclid(TAU) / TAU * N_POINTS as f32) as usize;
        self.0.get(point).copied().unwrap_or(0.0)
    }

    fn angle_at(&self, way: f32) -> f32 {
        let way = way.rem_euclid(self.all().max(f32::MIN_POSITIVE));
        let after = self.0.partition_point(|length| *length <= way).clamp(1, N_POINTS);
        let (low, high) = (self.0[after - 1], self.0[after]);
        let share = if high > low { (way - low) / (high - low) } else { 0.0 };
        TAU * (after as f32 - 1.0 + share) / N_POINTS as f32
    }
}
