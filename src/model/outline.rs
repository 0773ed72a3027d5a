//! The outline of a territory: areas and borders on Earth, and how they come onto the drawing.

use super::{GeoPoint, Point, Projection, TerritoryMap};

/// A part of the territory: its edge, and what is cut out of it (a lake, an enclave). Neither repeats its first point.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Area {
    /// The edge, at least three points.
    pub edge: Vec<GeoPoint>,
    /// What is cut out, at least three points each.
    pub holes: Vec<Vec<GeoPoint>>,
}

/// What an outline is made of.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Borders {
    /// Areas.
    pub areas: Vec<Area>,
    /// Lines that enclose nothing, at least two points each.
    pub lines: Vec<Vec<GeoPoint>>,
}

/// The outline of a territory on a map. It keeps the projection it was drawn with, so that actors placed by their
/// coordinates agree with it whenever that is done, and it stays where it is whatever is moved, saved and opened again.
// Invariant: something to draw, at most `MAX_POINTS` points, as many points a line and an edge as their fields say.
#[derive(Debug, Clone, PartialEq)]
pub struct TerritoryOutline {
    borders: Borders,
    projection: Projection,
}

impl TerritoryOutline {
    /// Most points of an outline.
    pub const MAX_POINTS: usize = 20_000;

    /// An outline; `None` where there is nothing to draw, too much of it, or a line or an edge is too short to be one.
    pub fn new(borders: Borders, projection: Projection) -> Option<Self> {
        let areas = &borders.areas;
        let whole = areas.iter().all(|a| a.edge.len() >= 3 && a.holes.iter().all(|hole| hole.len() >= 3))
            && borders.lines.iter().all(|line| line.len() >= 2);
        let n_points = borders.n_points();
        (whole && n_points > 0 && n_points <= Self::MAX_POINTS).then_some(Self { borders, projection })
    }

    /// An outline beneath the actors of a map: in the projection that their coordinates ask for or, where nobody has
    /// any, in one that gives them room.
    pub fn beneath(borders: Borders, map: &TerritoryMap) -> Option<Self> {
        let projection = Projection::of_actors(map).or_else(|| {
            let points: Vec<GeoPoint> = borders.points().copied().collect();
            Projection::fitting(&points, map.n_actors())
        })?;
        Self::new(borders, projection)
    }

    /// What it is made of.
    pub fn borders(&self) -> &Borders {
        &self.borders
    }

    /// How it comes onto the drawing.
    pub fn projection(&self) -> Projection {
        self.projection
    }

    /// A line of it on the drawing.
    pub fn drawn(&self, line: &[GeoPoint]) -> Vec<Point> {
        line.iter().map(|point| self.projection.place(*point)).collect()
    }
}

impl Area {
    /// Its edge, then what is cut out of it.
    pub fn rings(&self) -> impl Iterator<Item = &[GeoPoint]> {
        std::iter::once(self.edge.as_slice()).chain(self.holes.iter().map(Vec::as_slice))
    }
}

impl Borders {
    /// Number of points.
    pub fn n_points(&self) -> usize {
        self.points().count()
    }

    fn points(&self) -> impl Iterator<Item = &GeoPoint> {
        self.areas.iter().flat_map(Area::rings).chain(self.lines.iter().map(Vec::as_slice)).flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Actor, ActorId, Name, Role};

    fn at(longitude: f64, latitude: f64) -> GeoPoint {
        GeoPoint::new(longitude, latitude).unwrap()
    }

    fn square() -> Borders {
        let edge = vec![at(-73.0, 45.0), at(-72.0, 45.0), at(-72.0, 46.0), at(-73.0, 46.0)];
        Borders { areas: vec![Area { edge, holes: Vec::new() }], lines: Vec::new() }
    }

    #[test]
    fn an_outline_has_something_to_draw() {
        let projection = Projection::new(at(-72.0, 45.0), 100.0).unwrap();
        assert!(TerritoryOutline::new(square(), projection).is_some());
        assert!(TerritoryOutline::new(Borders::default(), projection).is_none());
        let dot = Borders { lines: vec![vec![at(0.0, 0.0)]], ..Borders::default() };
        assert!(TerritoryOutline::new(dot, projection).is_none());
        let endless = Borders { lines: vec![vec![at(0.0, 0.0); 20_001]], ..Borders::default() };
        assert!(TerritoryOutline::new(endless, projection).is_none());
    }

    #[test]
    fn it_lies_beneath_those_whose_place_is_known() {
        let mut map = TerritoryMap::default();
        let mut actor = Actor::new(ActorId::from_number(1), Name::new("CLSC").unwrap(), Role::Csss);
        actor.coordinates = Some(at(-72.5, 45.2));
        map.insert_actor(actor).unwrap();
        let outline = TerritoryOutline::beneath(square(), &map).unwrap();
        assert_eq!(outline.projection().place(at(-72.5, 45.2)), Point::default());
        let alone = TerritoryOutline::beneath(square(), &TerritoryMap::default()).unwrap();
        assert_eq!(alone.projection().middle(), at(-72.5, 45.5));
        assert_eq!(alone.drawn(&[at(-72.5, 45.5)]), [Point::default()]);
    }
}
