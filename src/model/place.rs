//! Where an actor stands: on the drawing, in map units, and on Earth, in degrees.

/// A place on the drawing, in map units: x to the right, y downwards, finite, within ±[`Point::LIMIT`].
///
/// One map unit is one pixel at 100 % zoom.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Point {
    /// To the right.
    pub x: f32,
    /// Downwards.
    pub y: f32,
}

impl Point {
    /// Largest coordinate: beyond it 32-bit drawing loses precision.
    pub const LIMIT: f32 = 1_000_000.0;

    /// A point; numbers that are not finite become 0 and the others are held within ±[`Point::LIMIT`].
    pub fn new(x: f32, y: f32) -> Self {
        let hold = |v: f32| if v.is_finite() { v.clamp(-Self::LIMIT, Self::LIMIT) } else { 0.0 };
        Self { x: hold(x), y: hold(y) }
    }

    /// Distance to another point, in map units.
    pub fn distance(self, other: Self) -> f32 {
        (self.x - other.x).hypot(self.y - other.y)
    }
}

impl std::ops::Add for Point {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { x: self.x + other.x, y: self.y + other.y }
    }
}

impl std::ops::Sub for Point {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self { x: self.x - other.x, y: self.y - other.y }
    }
}

impl std::ops::Mul<f32> for Point {
    type Output = Self;

    fn mul(self, factor: f32) -> Self {
        Self { x: self.x * factor, y: self.y * factor }
    }
}

/// A place on Earth, WGS 84.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct GeoPoint {
    /// Degrees east, -180 to 180.
    pub longitude: f64,
    /// Degrees north, -90 to 90.
    pub latitude: f64,
}

impl GeoPoint {
    /// A place on Earth, or `None` when a coordinate is out of range or not a number.
    pub fn new(longitude: f64, latitude: f64) -> Option<Self> {
        ((-180.0..=180.0).contains(&longitude) && (-90.0..=90.0).contains(&latitude))
            .then_some(Self { longitude, latitude })
    }
}
