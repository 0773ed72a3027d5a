//! From the Earth to the drawing.

use super::{GeoPoint, Point, TerritoryMap};

/// How places on Earth become places on the drawing: equirectangular, true to scale around the latitude of its middle,
/// which stands at the origin. Over a region of Quebec it differs from a conformal projection by less than a label.
#[derive(Debug, Clone, Copy, PartialEq)]
// Invariant: `scale` is finite and above 0.
pub struct Projection {
    middle: GeoPoint,
    scale: f64,
}

impl Projection {
    /// A projection around a place, `scale` map units to a degree of latitude; `None` unless that is a number above 0
    /// and at most [`Projection::MAX_SCALE`].
    pub fn new(middle: GeoPoint, scale: f64) -> Option<Self> {
        (scale > 0.0 && scale <= Self::MAX_SCALE).then_some(Self { middle, scale })
    }

    /// Largest scale, in map units to a degree of latitude: some ten units to a metre.
    pub const MAX_SCALE: f64 = 1e6;

    /// The projection that the coordinates of the actors of a map ask for; `None` where nobody has any.
    pub fn of_actors(map: &TerritoryMap) -> Option<Self> {
        let places: Vec<GeoPoint> = map.actors().filter_map(|a| a.coordinates).collect();
        Self::fitting(&places, map.n_actors())
    }

    /// The projection that gives some actors room: that of their coordinates which are known, for a map of `n_actors`.
    /// The same coordinates, in whatever order, give the same projection; `None` without any.
    ///
    /// The box around them is made about 2.6 times as large as the boxes of all actors with their labels together,
    /// and up to 1.6 times as wide where most stand closer to the next than a label is wide.
    pub fn fitting(places: &[GeoPoint], n_actors: usize) -> Option<Self> {
        let around = |values: &mut dyn Iterator<Item = f64>| {
            values.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), v| (low.min(v), high.max(v)))
        };
        let (west, east) = around(&mut places.iter().map(|p| p.longitude));
        let (south, north) = around(&mut places.iter().map(|p| p.latitude));
        let middle = GeoPoint::new(f64::midpoint(west, east), f64::midpoint(south, north))?;
        let narrowing = narrowing(middle.latitude);
        let (width, height) = ((east - west) * narrowing, north - south);
        let longest = width.max(height);
        if longest < SAME_PLACE {
            return Self::new(middle, LONE_SCALE);
        }
        let area = (width * height).max(longest * longest / 8.0);
        let roomy = (n_actors.max(places.len()) as f64 * ROOM * AIR / area).sqrt();
        let clear = median_gap(places, narrowing).map_or(roomy, |gap| LABEL_WIDTH / gap);
        let scale = clear.clamp(roomy, 1.6 * roomy).min(LONGEST / longest).min(Self::MAX_SCALE);
        Self::new(middle, scale)
    }

    /// The place on Earth that is the origin of the drawing.
    pub fn middle(&self) -> GeoPoint {
        self.middle
    }

    /// Map units to a degree of latitude.
    pub fn scale(&self) -> f64 {
        self.scale
    }

    /// Where a place on Earth is on the drawing.
    pub fn place(&self, place: GeoPoint) -> Point {
        let x = (place.longitude - self.middle.longitude) * narrowing(self.middle.latitude) * self.scale;
        let y = (self.middle.latitude - place.latitude) * self.scale;
        Point::new(x as f32, y as f32)
    }
}

/// Area of the box of an actor with its label, in square map units.
const ROOM: f64 = 16_000.0;
/// How many times the area of those boxes the drawing takes.
const AIR: f64 = 2.6;
/// Width of a label, in map units.
const LABEL_WIDTH: f64 = 150.0;
/// Longest side of a drawing, in map units.
const LONGEST: f64 = 200_000.0;
/// Degrees within which all stand at one place, and the scale then: that of a neighbourhood.
const SAME_PLACE: f64 = 1e-6;
const LONE_SCALE: f64 = 20_000.0;
/// Places beyond which only some are looked at to find the usual gap.
const MAX_GAPS: usize = 2_000;

/// How much shorter a degree of longitude is than one of latitude.
fn narrowing(latitude: f64) -> f64 {
    latitude.to_radians().cos().max(0.01)
}

/// The median distance from a place to the nearest other one, in degrees of latitude; `None` when there is no other.
fn median_gap(places: &[GeoPoint], narrowing: f64) -> Option<f64> {
    let step = places.len().div_ceil(MAX_GAPS).max(1);
    let mut points: Vec<(f64, f64)> = places.iter().map(|p| (p.longitude * narrowing, p.latitude)).collect();
    points.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
    points.dedup();
    let points: Vec<(f64, f64)> = points.into_iter().step_by(step).collect();
    let nearest = |i: usize| {
        let (x, y) = points[i];
        let mut best = f64::INFINITY;
        let mut look = |other: &(f64, f64)| {
            best = best.min((other.0 - x).hypot(other.1 - y));
            (other.0 - x).abs() < best
        };
        let _ = points[..i].iter().rev().all(&mut look);
        let _ = points[i + 1..].iter().all(&mut look);
        best
    };
    let mut gaps: Vec<f64> = (0..points.len()).map(nearest).filter(|gap| gap.is_finite()).collect();
    gaps.sort_by(f64::total_cmp);
    gaps.get(gaps.len() / 2).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(longitude: f64, latitude: f64) -> GeoPoint {
        GeoPoint::new(longitude, latitude).unwrap()
    }

    #[test]
    fn north_is_up_and_east_to_the_right() {
        let projection = Projection::new(at(-72.0, 45.0), 1000.0).unwrap();
        assert_eq!(projection.place(at(-72.0, 45.0)), Point::default());
        assert_eq!(projection.place(at(-72.0, 45.5)), Point::new(0.0, -500.0));
        let east = projection.place(at(-71.0, 45.0));
        assert!((east.x - 707.1).abs() < 0.1 && east.y == 0.0, "{east:?}");
    }

    #[test]
    fn odd_places_fit_too() {
        assert!(Projection::fitting(&[], 5).is_none());
        for places in [
            vec![at(-72.0, 45.0)],
            vec![at(-72.0, 45.0); 300],
            vec![at(-72.0, 45.0), at(-72.0, 45.000_01)],
            vec![at(-180.0, -90.0), at(180.0, 90.0)],
            vec![at(10.0, 90.0), at(12.0, 90.0)],
        ] {
            let projection = Projection::fitting(&places, 10).unwrap();
            let drawn: Vec<Point> = places.iter().map(|p| projection.place(*p)).collect();
            assert!(drawn.iter().all(|p| p.x.abs() <= 1e5 && p.y.abs() <= 1e5), "{drawn:?}");
        }
        assert!(Projection::new(at(0.0, 0.0), f64::NAN).is_none() && Projection::new(at(0.0, 0.0), 0.0).is_none());
    }

    #[test]
    fn the_order_of_places_changes_nothing() {
        let places: Vec<GeoPoint> =
            (0..9).map(|k| at(-70.0 - f64::from(k * k % 7) / 10.0, 46.0 + f64::from(k) / 9.0)).collect();
        let backwards: Vec<GeoPoint> = places.iter().rev().copied().collect();
        assert_eq!(Projection::fitting(&places, 20), Projection::fitting(&backwards, 20));
    }
}
