//! Room for newcomers: near those they are tied to, without moving anybody.

use super::crossing::runs_through;
use super::network::Network;
use super::organic::{lay_out, tenth};
use super::pace::Pace;
use super::room::{Frame, Room};
use super::spacing::{Floor, mean};
use super::stress::TIE_LENGTH;
use crate::model::{Actor, ActorId, Filter, Point, TerritoryMap};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// How many free places are compared for one newcomer at most, and for all those that come together.
const N_COMPARED: usize = 300;
const N_COMPARED_IN_ALL: usize = 20_000;
/// Height of a drawing, as a share of its width, beyond which newcomers without ties go beside it; a drawing this narrow,
/// in map units, may be as high.
const HIGHEST: f32 = 0.6;
const HIGH_ENOUGH: f32 = 600.0;
/// Beyond this number, newcomers are laid out together around those already there, rather than one by one.
const MAX_ONE_BY_ONE: usize = 150;

/// Places for actors of the map that have none, in free room near those they are tied to; actors without placed
/// neighbours go beneath the drawing or beside it. Nobody else moves; actors that have a position already are left out.
pub fn place_newcomers(map: &TerritoryMap, newcomers: &[ActorId]) -> BTreeMap<ActorId, Point> {
    let is_new = |id: &ActorId| map.actor(*id).is_some_and(|a| a.position.is_none());
    let newcomers: BTreeSet<ActorId> = newcomers.iter().copied().filter(is_new).collect();
    if newcomers.len() > MAX_ONE_BY_ONE { place_together(map, &newcomers) } else { place_one_by_one(map, &newcomers) }
}

fn place_together(map: &TerritoryMap, newcomers: &BTreeSet<ActorId>) -> BTreeMap<ActorId, Point> {
    let mut network = Network::in_sight(map, &Filter::default());
    let members: Vec<usize> = (0..network.len())
        .filter(|&i| network.actors[i].position.is_some() || newcomers.contains(&network.actors[i].id))
        .collect();
    network = network.part(&members);
    let held_at: Vec<Option<Point>> = network.actors.iter().map(|a| a.position).collect();
    let mut places = lay_out(&network, &held_at, 1, &Pace::new(&|| false, &|_| ()), true);
    places.retain(|id, _| newcomers.contains(id));
    places
}

fn place_one_by_one(map: &TerritoryMap, newcomers: &BTreeSet<ActorId>) -> BTreeMap<ActorId, Point> {
    let mut standing = Standing::of(map);
    let mut n_placed_neighbours: BTreeMap<ActorId, usize> =
        newcomers.iter().map(|id| (*id, standing.neighbours(*id).len())).collect();
    let n_compared = (N_COMPARED_IN_ALL / newcomers.len().max(1)).min(N_COMPARED);
    let mut placed = BTreeMap::new();
    // The one with most placed neighbours first: those tied to other newcomers then find these in place.
    while let Some((&id, _)) = n_placed_neighbours.iter().max_by_key(|(id, n)| (**n, Reverse(**id))) {
        n_placed_neighbours.remove(&id);
        let Some(actor) = map.actor(id) else { continue };
        let place = standing.place_for(actor, n_compared);
        standing.put(actor, place);
        placed.insert(id, place);
        for neighbour in ends_of(map, id) {
            if let Some(n) = n_placed_neighbours.get_mut(&neighbour) {
                *n += 1;
            }
        }
    }
    placed
}

/// Those tied to an actor.
fn ends_of(map: &TerritoryMap, actor: ActorId) -> BTreeSet<ActorId> {
    map.links_of(actor).filter_map(|link| link.other_end(actor)).collect()
}

/// The free place for a new actor that is nearest to a point.
pub fn free_spot_near(map: &TerritoryMap, point: Point) -> Point {
    let standing = Standing::of(map);
    standing.floor.free_places(Room::typical(), point).next().map_or(point, rounded)
}

/// What stands on the map, newcomers included as they find their places.
struct Standing<'a> {
    map: &'a TerritoryMap,
    places: BTreeMap<ActorId, Point>,
    ties: BTreeSet<(ActorId, ActorId)>,
    floor: Floor,
    bounds: Option<Frame>,
}

impl<'a> Standing<'a> {
    fn of(map: &'a TerritoryMap) -> Self {
        let on_map = || map.actors().filter_map(|a| Some((a, a.position?)));
        let frames: Vec<Frame> = on_map().map(|(actor, place)| Room::of(actor).at(place)).collect();
        Self {
            map,
            places: on_map().map(|(actor, place)| (actor.id, place)).collect(),
            ties: map.links().map(|l| (l.source.min(l.target), l.source.max(l.target))).collect(),
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
        ends_of(self.map, actor).iter().filter_map(|end| self.places.get(end).copied()).collect()
    }

    fn place_for(&self, actor: &Actor, n_compared: usize) -> Point {
        let room = Room::of(actor);
        let neighbours = self.neighbours(actor.id);
        if neighbours.is_empty() {
            return rounded(self.place_outside(room));
        }
        let barycentre = mean(neighbours.iter().copied());
        let surroundings = self.surroundings(actor.id, barycentre);
        let cost = |place: Point| surroundings.cost(place, room, &neighbours);
        self.floor
            .free_places(room, barycentre)
            .take(n_compared)
            .map(|place| (cost(place), place))
            .min_by(|(one, _), (other, _)| one.total_cmp(other))
            .map_or(barycentre, |(_, place)| rounded(place))
    }

    /// The first free cell beneath the drawing, or beside it once it is too high for a screen, from its middle
    /// outwards; the middle of an empty map.
    fn place_outside(&self, room: Room) -> Point {
        let cell = Room::typical().half * 2.0;
        let bounds = self.bounds.unwrap_or(Frame { min: Point::default(), max: Point::default() });
        let is_high = bounds.size().y > HIGHEST * bounds.size().x.max(HIGH_ENOUGH);
        let (middle, size) = (bounds.middle(), bounds.size());
        let (begin, along, across, length) = if is_high {
            (
                Point { x: bounds.max.x + TIE_LENGTH, y: middle.y },
                Point { x: 0.0, y: cell.y },
                Point { x: cell.x, y: 0.0 },
                size.y / cell.y,
            )
        } else {
            let gap = if self.bounds.is_some() { TIE_LENGTH / 2.0 } else { 0.0 };
            (
                Point { x: middle.x, y: bounds.max.y + gap },
                Point { x: cell.x, y: 0.0 },
                Point { x: 0.0, y: cell.y },
                size.x / cell.x,
            )
        };
        let n_in_a_row = (length as usize).clamp(6, 24);
        // Whoever stands there is in the way of a few cells at most.
        let n_cells = 16 * (self.places.len() + 1);
        (0..n_cells)
            .map(|k| {
                let (row, number) = (k / n_in_a_row, k % n_in_a_row);
                let steps = number.div_ceil(2) as f32 * if number % 2 == 0 { -1.0 } else { 1.0 };
                begin + along * steps + across * row as f32
            })
            .find(|place| self.floor.is_free(&room.at(*place)))
            .unwrap_or_default()
    }

    /// What is drawn around a point, but for those tied to an actor.
    fn surroundings(&self, actor: ActorId, around: Point) -> Surroundings {
        let reach = Point { x: 5.0, y: 5.0 } * TIE_LENGTH;
        let view = Frame { min: around - reach, max: around + reach };
        let place = |id: ActorId| self.places.get(&id).copied();
        let ties = self
            .ties
            .iter()
            .copied()
            .filter_map(|(a, b)| Some((place(a)?, place(b)?)))
            .filter(|(a, b)| runs_through(*a, *b, &view))
            .collect();
        let tied = ends_of(self.map, actor);
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
        const OVER_AN_ACTOR: f32 = 1.0;
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

#[cfg(test)]
mod tests {
    use super::super::tests::{core, id, map_of};
    use super::*;

    /// A row of actors 200 units apart.
    fn row(n_placed: usize, n: usize, ties: &[(usize, usize)]) -> TerritoryMap {
        let mut map = map_of(n, ties);
        for number in 0..n_placed {
            map.set_position(id(number), Some(Point::new(number as f32 * 200.0, 0.0))).unwrap();
        }
        map
    }

    fn placed(map: &TerritoryMap) -> BTreeMap<ActorId, Point> {
        let everyone: Vec<ActorId> = map.actors().map(|a| a.id).collect();
        let places = place_newcomers(map, &everyone);
        let mut after = map.clone();
        for (id, place) in &places {
            assert_eq!(after.set_position(*id, Some(*place)), Ok(None), "only newcomers are placed");
        }
        let frames: Vec<Frame> = after.actors().map(|a| core(a, a.position.unwrap())).collect();
        let overlap = |(k, one): (usize, &Frame)| frames[k + 1..].iter().any(|other| one.overlaps(other));
        assert!(!frames.iter().enumerate().any(overlap));
        places
    }

    #[test]
    fn a_newcomer_stands_beside_those_it_is_tied_to() {
        let places = placed(&row(5, 6, &[(5, 0), (1, 5)]));
        assert_eq!(places.len(), 1);
        for (neighbour, x) in [(0, 0.0), (1, 200.0)] {
            let distance = places[&id(5)].distance(Point::new(x, 0.0));
            assert!(distance < 2.0 * TIE_LENGTH, "{distance} from {neighbour}");
        }
    }

    #[test]
    fn a_newcomer_keeps_off_the_ties_of_others() {
        let map = row(5, 6, &[(0, 1), (1, 2), (2, 3), (3, 4), (5, 2)]);
        let frame = Room::of(map.actor(id(5)).unwrap()).at(placed(&map)[&id(5)]);
        assert!(!runs_through(Point::new(0.0, 0.0), Point::new(800.0, 0.0), &frame));
    }

    #[test]
    fn newcomers_without_ties_go_beneath_and_apart() {
        let places = placed(&row(3, 12, &[]));
        assert_eq!(places.len(), 9);
        assert!(places.values().all(|p| p.y > 60.0));
        assert_eq!(placed(&map_of(1, &[]))[&id(0)], Point::default());
        assert!(place_newcomers(&map_of(0, &[]), &[id(7)]).is_empty());
    }

    #[test]
    fn a_crowd_of_newcomers_moves_nobody_either() {
        let ties: Vec<(usize, usize)> = (3..220).map(|k| (k, k / 3)).collect();
        let places = placed(&row(5, 230, &ties));
        assert_eq!(places.len(), 225);
        assert!(places.values().all(|p| p.distance(Point::new(400.0, 0.0)) < 6_000.0));
    }

    #[test]
    fn newcomers_tied_to_each_other_stand_together() {
        let places = placed(&row(3, 6, &[(0, 3), (3, 4), (4, 5)]));
        for (a, b) in [(3, 4), (4, 5)] {
            assert!(places[&id(a)].distance(places[&id(b)]) < 2.0 * TIE_LENGTH);
        }
        assert_eq!(places, placed(&row(3, 6, &[(0, 3), (3, 4), (4, 5)])));
    }

    #[test]
    fn a_free_spot_is_the_point_itself_where_nobody_stands() {
        let map = row(3, 3, &[]);
        assert_eq!(free_spot_near(&map, Point::new(5_000.0, 10.0)), Point::new(5_000.0, 10.0));
        let beside = free_spot_near(&map, Point::new(200.0, 0.0));
        assert!(beside.distance(Point::new(200.0, 0.0)) < 200.0);
        let frame = Room::typical().at(beside);
        assert!(map.actors().all(|a| !core(a, a.position.unwrap()).overlaps(&frame)));
    }
}
