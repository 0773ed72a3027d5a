//! Room for newcomers: near those they are tied to, without moving anybody.

use super::crossing::runs_through;
use super::organic::tenth;
use super::room::{Floor, Frame, Room};
use super::stress::TIE_LENGTH;
use crate::model::{Actor, ActorId, Point, TerritoryMap};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// How many free places near those it is tied to are compared for a newcomer.
const N_COMPARED: usize = 240;

/// Places for actors of the map that have none, in free room near those they are tied to; actors without placed
/// neighbours go beneath the drawing. Nobody else moves; actors that have a position already are left out.
pub fn place_newcomers(map: &TerritoryMap, newcomers: &[ActorId]) -> BTreeMap<ActorId, Point> {
    let mut waiting: BTreeSet<ActorId> =
        newcomers.iter().copied().filter(|id| map.actor(*id).is_some_and(|a| a.position.is_none())).collect();
    let mut drawing = Drawing::of(map);
    let mut placed = BTreeMap::new();
    // The one with most placed neighbours first: those tied to other newcomers then find these in place.
    while let Some(id) = waiting.iter().copied().max_by_key(|id| (drawing.neighbours(*id).len(), Reverse(*id))) {
        waiting.remove(&id);
        let Some(actor) = map.actor(id) else { continue };
        let place = drawing.place_for(actor);
        drawing.put(actor, place);
        placed.insert(id, place);
    }
    placed
}

/// The free place for a new actor that is nearest to a point.
pub fn free_spot_near(map: &TerritoryMap, point: Point) -> Point {
    let drawing = Drawing::of(map);
    drawing.floor.free_places(Room::typical(), point).next().map_or(point, rounded)
}

/// What stands on the map, newcomers included as they find their places.
struct Drawing<'a> {
    map: &'a TerritoryMap,
    places: BTreeMap<ActorId, Point>,
    floor: Floor,
    bounds: Option<Frame>,
}

impl<'a> Drawing<'a> {
    fn of(map: &'a TerritoryMap) -> Self {
        let standing = || map.actors().filter_map(|a| Some((a, a.position?)));
        let frames: Vec<Frame> = standing().map(|(actor, place)| Room::of(actor).at(place)).collect();
        Self {
            map,
            places: standing().map(|(actor, place)| (actor.id, place)).collect(),
            bounds: Frame::around(frames.iter().copied()),
            floor: Floor::with(frames),
        }
    }

    fn put(&mut self, actor: &Actor, place: Point) {
        self.places.insert(actor.id, place);
        self.floor.take(Room::of(actor).at(place));
    }

    /// Where those tied to an actor stand.
    fn neighbours(&self, actor: ActorId) -> Vec<Point> {
        let ends: BTreeSet<ActorId> = self.map.links_of(actor).filter_map(|l| l.other_end(actor)).collect();
        ends.iter().filter_map(|end| self.places.get(end).copied()).collect()
    }

    fn place_for(&self, actor: &Actor) -> Point {
        let room = Room::of(actor);
        let neighbours = self.neighbours(actor.id);
        if neighbours.is_empty() {
            return rounded(self.place_beneath(room));
        }
        let barycentre =
            neighbours.iter().fold(Point::default(), |sum, p| sum + *p) * (neighbours.len() as f32).recip();
        let surroundings = self.surroundings(actor.id, barycentre);
        let cost = |place: Point| surroundings.cost(place, room, &neighbours);
        self.floor
            .free_places(room, barycentre)
            .take(N_COMPARED)
            .map(|place| (cost(place), place))
            .min_by(|(one, _), (other, _)| one.total_cmp(other))
            .map_or(barycentre, |(_, place)| rounded(place))
    }

    /// The first free cell of the rows beneath the drawing, from its middle outwards; the middle of an empty map.
    fn place_beneath(&self, room: Room) -> Point {
        let cell = Room::typical().half * 2.0;
        let (middle, top, n_columns) = self.bounds.map_or((0.0, 0.0, 6), |b| {
            (b.middle().x, b.max.y + TIE_LENGTH / 2.0, ((b.size().x / cell.x) as usize).clamp(6, 24))
        });
        (0..)
            .map(|k| {
                let (row, column) = (k / n_columns, k % n_columns);
                let steps = column.div_ceil(2) as f32 * if column % 2 == 0 { -1.0 } else { 1.0 };
                Point { x: middle + steps * cell.x, y: top + row as f32 * cell.y }
            })
            .find(|place| self.floor.is_free(&room.at(*place)))
            .unwrap_or_default()
    }

    /// What is drawn around a point, but for those tied to an actor.
    fn surroundings(&self, actor: ActorId, around: Point) -> Surroundings {
        let reach = Point { x: 5.0, y: 5.0 } * TIE_LENGTH;
        let view = Frame { min: around - reach, max: around + reach };
        let place = |id: ActorId| self.places.get(&id).copied();
        let ties: BTreeSet<(ActorId, ActorId)> =
            self.map.links().map(|l| (l.source.min(l.target), l.source.max(l.target))).collect();
        let ties = ties
            .into_iter()
            .filter_map(|(a, b)| Some((place(a)?, place(b)?)))
            .filter(|(a, b)| runs_through(*a, *b, &view))
            .collect();
        let tied: BTreeSet<ActorId> = self.map.links_of(actor).filter_map(|l| l.other_end(actor)).collect();
        let others = self
            .places
            .iter()
            .filter(|(id, _)| !tied.contains(id))
            .filter_map(|(id, place)| Some(Room::of(self.map.actor(*id)?).at(*place)))
            .filter(|frame| frame.overlaps(&view))
            .collect();
        Surroundings { ties, others }
    }
}

/// The ties and the actors, with their labels, that a newcomer should not get in the way of.
struct Surroundings {
    ties: Vec<(Point, Point)>,
    others: Vec<Frame>,
}

impl Surroundings {
    /// How ill a place suits a newcomer: far from its neighbours or too near, on a tie of others, its own ties over
    /// others.
    fn cost(&self, place: Point, room: Room, neighbours: &[Point]) -> f32 {
        const UNDER_A_TIE: f32 = 0.5;
        const OVER_AN_ACTOR: f32 = 0.5;
        let ill_length = |p: &Point| (place.distance(*p) / TIE_LENGTH - 1.0).powi(2);
        let frame = room.at(place);
        let n_above = self.ties.iter().filter(|(a, b)| runs_through(*a, *b, &frame)).count();
        let n_below = neighbours
            .iter()
            .map(|p| self.others.iter().filter(|other| runs_through(place, *p, other)).count())
            .sum::<usize>();
        neighbours.iter().map(ill_length).sum::<f32>() + UNDER_A_TIE * n_above as f32 + OVER_AN_ACTOR * n_below as f32
    }
}

fn rounded(place: Point) -> Point {
    Point::new(tenth(place.x), tenth(place.y))
}
