//! Some actors put in order among themselves: in line, evenly apart, farther from each other.

use super::line::{Stop, along};
use super::organic::tenth;
use super::pace::Pace;
use super::room::Room;
use super::spacing::{keep_apart, mean};
use crate::model::{ActorId, Point, TerritoryMap};
use std::collections::{BTreeMap, BTreeSet};

/// How some actors are put in order; the ends of a group stay where they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arrangement {
    /// On one horizontal line.
    InRow,
    /// On one vertical line.
    InColumn,
    /// The same room between one and the next, from left to right.
    EvenlyAcross,
    /// The same room between one and the next, from top to bottom.
    EvenlyDown,
    /// Farther from each other, around their middle.
    Apart,
    /// Nearer to each other, without touching.
    Together,
}

/// How much farther apart, or nearer together.
const FACTOR: f32 = 1.25;
/// Free strip between two actors of a line that would overlap.
const GAP: f32 = 6.0;

/// Where the actors that move go. Pinned actors stay, and so do those without a position; a line runs through the pinned
/// actors, where there are some. Fewer than two actors (three to be spread evenly) stay as they are.
pub fn arrange(map: &TerritoryMap, actors: &BTreeSet<ActorId>, how: Arrangement) -> BTreeMap<ActorId, Point> {
    let standing: Vec<Standing> = actors.iter().filter_map(|id| Standing::of(map, *id)).collect();
    let fewest = if matches!(how, Arrangement::EvenlyAcross | Arrangement::EvenlyDown) { 3 } else { 2 };
    if standing.len() < fewest {
        return BTreeMap::new();
    }
    let goals = match how {
        Arrangement::InRow => in_line(&standing, Axis::Across),
        Arrangement::InColumn => in_line(&standing, Axis::Down),
        Arrangement::EvenlyAcross => evenly(&standing, Axis::Across),
        Arrangement::EvenlyDown => evenly(&standing, Axis::Down),
        Arrangement::Apart => scaled(&standing, FACTOR),
        Arrangement::Together => scaled(&standing, FACTOR.recip()),
    };
    let goals = goals.into_iter().map(|p| Point::new(tenth(p.x), tenth(p.y)));
    let moved = standing.iter().zip(goals).filter(|(actor, goal)| !actor.pinned && *goal != actor.place);
    moved.map(|(actor, goal)| (actor.id, goal)).collect()
}

struct Standing {
    id: ActorId,
    place: Point,
    room: Room,
    pinned: bool,
}

impl Standing {
    fn of(map: &TerritoryMap, id: ActorId) -> Option<Self> {
        let actor = map.actor(id)?;
        Some(Self { id, place: actor.position?, room: Room::of(actor), pinned: actor.pinned })
    }
}

#[derive(Clone, Copy)]
enum Axis {
    Across,
    Down,
}

impl Axis {
    fn along(self, point: Point) -> f32 {
        if matches!(self, Self::Across) { point.x } else { point.y }
    }

    fn aside(self, point: Point) -> f32 {
        if matches!(self, Self::Across) { point.y } else { point.x }
    }

    fn point(self, along: f32, aside: f32) -> Point {
        if matches!(self, Self::Across) { Point { x: along, y: aside } } else { Point { x: aside, y: along } }
    }

    /// Room before and after the middle of an actor.
    fn room(self, room: &Room) -> (f32, f32) {
        match self {
            Self::Across => (room.half.x, room.half.x),
            Self::Down => (room.half.y - room.drop, room.half.y + room.drop),
        }
    }

    /// Numbers of the actors from first to last.
    fn order(self, standing: &[Standing]) -> Vec<usize> {
        let mut order: Vec<usize> = (0..standing.len()).collect();
        order.sort_by(|&i, &j| self.along(standing[i].place).total_cmp(&self.along(standing[j].place)));
        order
    }
}

/// On one line, in their order, as near to where they were as their room allows.
fn in_line(standing: &[Standing], axis: Axis) -> Vec<Point> {
    const PINNED: f32 = 1e9;
    let has_pinned = standing.iter().any(|s| s.pinned);
    let aside = axis.aside(mean(standing.iter().filter(|s| s.pinned || !has_pinned).map(|s| s.place)));
    let order = axis.order(standing);
    let stop = |&i: &usize| {
        let (before, after) = axis.room(&standing[i].room);
        let weight = if standing[i].pinned { PINNED } else { 1.0 };
        Stop { wish: axis.along(standing[i].place), before, after, weight }
    };
    let stops: Vec<Stop> = order.iter().map(stop).collect();
    let mut goals: Vec<Point> = standing.iter().map(|s| s.place).collect();
    for (&i, along) in order.iter().zip(along(&stops, GAP)) {
        if !standing[i].pinned {
            goals[i] = axis.point(along, aside);
        }
    }
    if has_pinned {
        step_out(standing, axis, &mut goals);
    }
    goals
}

/// Between two pinned actors there may be too little room: whoever is in the way of others goes to the nearest free
/// stretch of the line.
fn step_out(standing: &[Standing], axis: Axis, goals: &mut [Point]) {
    let mut taken: Vec<(f32, f32)> = Vec::new();
    let stretch = |i: usize, at: f32| {
        let (before, after) = axis.room(&standing[i].room);
        (at - before, at + after)
    };
    let overlaps =
        |taken: &[(f32, f32)], (low, high): (f32, f32)| taken.iter().any(|t| low < t.1 - 0.5 && t.0 + 0.5 < high);
    let order = axis.order(standing);
    let (pinned, free): (Vec<usize>, Vec<usize>) = order.into_iter().partition(|&i| standing[i].pinned);
    taken.extend(pinned.iter().map(|&i| stretch(i, axis.along(goals[i]))));
    for i in free {
        let wish = axis.along(goals[i]);
        if overlaps(&taken, stretch(i, wish)) {
            let (before, after) = axis.room(&standing[i].room);
            let ends = taken.iter().flat_map(|t| [t.0 - GAP - after, t.1 + GAP + before]);
            let free = ends.filter(|&at| !overlaps(&taken, stretch(i, at)));
            let nearest = free.min_by(|a, b| (a - wish).abs().total_cmp(&(b - wish).abs()));
            goals[i] = axis.point(nearest.unwrap_or(wish), axis.aside(goals[i]));
        }
        taken.push(stretch(i, axis.along(goals[i])));
    }
}

/// The same gap between the boxes, from each that stays (the ends and the pinned ones) to the next that does.
fn evenly(standing: &[Standing], axis: Axis) -> Vec<Point> {
    let mut goals: Vec<Point> = standing.iter().map(|s| s.place).collect();
    let order = axis.order(standing);
    let stays = |k: usize| k == 0 || k + 1 == order.len() || standing[order[k]].pinned;
    let mut first = 0;
    for last in (1..order.len()).filter(|&k| stays(k)) {
        let (from, to) = (&standing[order[first]], &standing[order[last]]);
        let between = &order[first + 1..last];
        let taken: f32 =
            between.iter().map(|&i| axis.room(&standing[i].room)).map(|(before, after)| before + after).sum();
        let begin = axis.along(from.place) + axis.room(&from.room).1;
        let room = axis.along(to.place) - axis.room(&to.room).0 - begin;
        let gap = (room - taken) / (between.len() + 1) as f32;
        let mut at = begin;
        for &i in between {
            let (before, after) = axis.room(&standing[i].room);
            goals[i] = axis.point(at + gap + before, axis.aside(standing[i].place));
            at += gap + before + after;
        }
        first = last;
    }
    goals
}

/// Farther from their middle or nearer to it, and none on another.
fn scaled(standing: &[Standing], factor: f32) -> Vec<Point> {
    let middle = mean(standing.iter().map(|s| s.place));
    let goal = |s: &Standing| if s.pinned { s.place } else { middle + (s.place - middle) * factor };
    let mut goals: Vec<Point> = standing.iter().map(goal).collect();
    let rooms: Vec<Room> = standing.iter().map(|s| s.room).collect();
    let held: Vec<bool> = standing.iter().map(|s| s.pinned).collect();
    keep_apart(&mut goals, &rooms, &held, &Pace::of_an_instant());
    goals
}

#[cfg(test)]
mod tests {
    use super::super::tests::{core, id, map_of};
    use super::*;
    use crate::model::Actor;

    const ALL: [Arrangement; 6] = [
        Arrangement::InRow,
        Arrangement::InColumn,
        Arrangement::EvenlyAcross,
        Arrangement::EvenlyDown,
        Arrangement::Apart,
        Arrangement::Together,
    ];

    fn map_at(places: &[(f32, f32)]) -> TerritoryMap {
        let mut map = map_of(places.len(), &[]);
        for (number, (x, y)) in places.iter().enumerate() {
            map.set_position(id(number), Some(Point::new(*x, *y))).unwrap();
        }
        map
    }

    fn pin(map: &mut TerritoryMap, number: usize) {
        let actor = Actor { pinned: true, ..map.actor(id(number)).unwrap().clone() };
        map.replace_actor(actor).unwrap();
    }

    /// The map once arranged.
    fn arranged(map: &TerritoryMap, how: Arrangement) -> TerritoryMap {
        let everyone = map.actors().map(|a| a.id).collect();
        let mut after = map.clone();
        for (id, place) in arrange(map, &everyone, how) {
            assert_ne!(after.set_position(id, Some(place)).unwrap(), Some(place), "only those that move are told");
        }
        after
    }

    fn place(map: &TerritoryMap, number: usize) -> Point {
        map.actor(id(number)).unwrap().position.unwrap()
    }

    fn check_no_overlaps(map: &TerritoryMap) {
        let frames: Vec<_> = map.actors().map(|a| core(a, a.position.unwrap())).collect();
        assert!(!frames.iter().enumerate().any(|(k, one)| frames[k + 1..].iter().any(|other| one.overlaps(other))));
    }

    #[test]
    fn a_row_keeps_the_order_and_nobody_overlaps() {
        let map = map_at(&[(0.0, 0.0), (30.0, 90.0), (500.0, 30.0), (20.0, 40.0)]);
        let row = arranged(&map, Arrangement::InRow);
        check_no_overlaps(&row);
        assert!((0..4).all(|k| place(&row, k).y == 40.0));
        let mut order = [0, 1, 2, 3];
        order.sort_by(|a, b| place(&row, *a).x.total_cmp(&place(&row, *b).x));
        assert_eq!(order, [0, 3, 1, 2]);
        assert_eq!(place(&row, 2).x, 500.0, "who is in nobody's way stays");
        let column = arranged(&map, Arrangement::InColumn);
        check_no_overlaps(&column);
        assert!((1..4).all(|k| place(&column, k).x == place(&column, 0).x));
    }

    #[test]
    fn gaps_become_even_and_the_ends_stay() {
        let map = map_at(&[(0.0, 0.0), (210.0, 9.0), (800.0, 5.0), (900.0, 0.0), (1500.0, -7.0)]);
        let after = arranged(&map, Arrangement::EvenlyAcross);
        assert_eq!((place(&after, 0), place(&after, 4)), (place(&map, 0), place(&map, 4)));
        let edges: Vec<(f32, f32)> = (0..5)
            .map(|k| (place(&after, k).x, Room::of(after.actor(id(k)).unwrap()).half.x))
            .map(|(x, half)| (x - half, x + half))
            .collect();
        let gaps: Vec<f32> = edges.windows(2).map(|pair| pair[1].0 - pair[0].1).collect();
        assert!(gaps.iter().all(|gap| (gap - gaps[0]).abs() < 0.3), "{gaps:?}");
        assert!((0..5).all(|k| place(&after, k).y == place(&map, k).y));
    }

    #[test]
    fn apart_and_together_keep_the_middle_and_overlap_nowhere() {
        let map = map_at(&[(0.0, 0.0), (1000.0, 0.0), (0.0, 600.0), (1000.0, 600.0)]);
        assert_eq!(place(&arranged(&map, Arrangement::Apart), 3), Point::new(1125.0, 675.0));
        assert_eq!(place(&arranged(&map, Arrangement::Together), 3), Point::new(900.0, 540.0));
        let mut tight = map_at(&[(0.0, 0.0), (0.0, 0.0), (10.0, 0.0), (200.0, 0.0)]);
        for _ in 0..4 {
            tight = arranged(&tight, Arrangement::Together);
            check_no_overlaps(&tight);
        }
    }

    #[test]
    fn pinned_actors_stay_and_draw_the_line() {
        let mut map = map_at(&[(0.0, 0.0), (5.0, 80.0), (160.0, 0.0), (90.0, 300.0)]);
        pin(&mut map, 0);
        pin(&mut map, 2);
        for how in ALL {
            let after = arranged(&map, how);
            assert_eq!((place(&after, 0), place(&after, 2)), (place(&map, 0), place(&map, 2)), "{how:?}");
        }
        let row = arranged(&map, Arrangement::InRow);
        check_no_overlaps(&row);
        assert_eq!((place(&row, 1).y, place(&row, 3).y), (0.0, 0.0));
    }

    #[test]
    fn too_few_actors_stay_as_they_are() {
        let two = map_at(&[(0.0, 0.0), (300.0, 50.0)]);
        let everyone: BTreeSet<ActorId> = two.actors().map(|a| a.id).collect();
        assert!(arrange(&two, &everyone, Arrangement::EvenlyAcross).is_empty());
        assert_eq!(arrange(&two, &everyone, Arrangement::InRow).len(), 2);
        for how in ALL {
            assert!(arrange(&two, &[id(0)].into(), how).is_empty());
            assert!(arrange(&map_of(3, &[]), &[id(0), id(1), id(2), id(9)].into(), how).is_empty());
        }
    }
}
