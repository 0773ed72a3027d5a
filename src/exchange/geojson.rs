//! GeoJSON (RFC 7946): the outline of a territory, out of its polygons and lines; points and properties are left aside.
//!
//! Read with `serde_json` into plain values rather than with the `geojson` crate: that one brings typed features, and
//! with them their own errors, for the four kinds of geometry that are wanted here.

use super::simplify::simplified;
use crate::model::{Area, Borders, GeoPoint};
use serde_json::Value;

/// Most bytes of a file.
pub const MAX_OUTLINE_BYTES: usize = 20 * 1024 * 1024;
/// Points that are kept of it.
const MAX_POINTS: usize = 4_000;
/// Most areas and lines that are kept of it, the largest first.
const MAX_PARTS: usize = 500;
/// Deepest collection in a collection.
const MAX_DEPTH: usize = 16;

/// Why a file gives no outline.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum OutlineError {
    /// Larger than is read.
    #[error("{0} bytes")]
    TooLarge(usize),
    /// Nothing in it.
    #[error("empty")]
    Empty,
    /// No JSON: where it goes wrong.
    #[error("no JSON at line {line}, column {column}")]
    NotJson {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
    /// JSON of another kind.
    #[error("no GeoJSON")]
    NotGeoJson,
    /// TopoJSON, which looks alike.
    #[error("TopoJSON")]
    TopoJson,
    /// Neither a polygon nor a line in it.
    #[error("no polygon and no line")]
    NoShape,
    /// Coordinates that are no longitude and latitude, as the first such one.
    #[error("({0}, {1}) is no longitude and latitude")]
    NotDegrees(f64, f64),
    /// Something else than pairs of numbers where coordinates must be.
    #[error("broken coordinates")]
    BrokenCoordinates,
    /// Collections in collections, too many times.
    #[error("nested too deep")]
    TooDeep,
}

/// Reads an outline, made simpler where it has more points than a drawing needs.
///
/// # Errors
/// When the file is too large, no GeoJSON, without polygons and lines, or not in degrees; with a sentence for people.
///
/// ```
/// use maillage::exchange::read_outline;
/// let triangle = br#"{"type": "Polygon", "coordinates": [[[-73, 45], [-72, 45], [-72, 46], [-73, 45]]]}"#;
/// assert_eq!(read_outline(triangle).unwrap().areas[0].edge.len(), 3);
/// ```
pub fn read_outline(bytes: &[u8]) -> Result<Borders, OutlineError> {
    if bytes.len() > MAX_OUTLINE_BYTES {
        return Err(OutlineError::TooLarge(bytes.len()));
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if bytes.trim_ascii().is_empty() {
        return Err(OutlineError::Empty);
    }
    let value: Value = serde_json::from_slice(bytes)
        .map_err(|error| OutlineError::NotJson { line: error.line(), column: error.column() })?;
    let mut borders = Borders::default();
    gather(&value, 0, &mut borders)?;
    keep_largest(&mut borders.areas, MAX_PARTS, |area| extent(&area.edge));
    keep_largest(&mut borders.lines, MAX_PARTS, |line| extent(line));
    let most_holes = MAX_PARTS / borders.areas.len().max(1);
    borders.areas.iter_mut().for_each(|area| keep_largest(&mut area.holes, most_holes, |hole| extent(hole)));
    let borders = simplified(borders, MAX_POINTS);
    if borders.n_points() == 0 { Err(OutlineError::NoShape) } else { Ok(borders) }
}

/// Adds the shapes of a geometry, a feature or a collection.
fn gather(value: &Value, depth: usize, borders: &mut Borders) -> Result<(), OutlineError> {
    if depth > MAX_DEPTH {
        return Err(OutlineError::TooDeep);
    }
    let kind = value.get("type").and_then(Value::as_str).ok_or(OutlineError::NotGeoJson)?;
    let coordinates = || value.get("coordinates").and_then(Value::as_array).ok_or(OutlineError::BrokenCoordinates);
    let all_of = |key: &str, borders: &mut Borders| {
        let members = value.get(key).and_then(Value::as_array).ok_or(OutlineError::NotGeoJson)?;
        members.iter().try_for_each(|member| gather(member, depth + 1, borders))
    };
    match kind {
        "FeatureCollection" => all_of("features", borders),
        "GeometryCollection" => all_of("geometries", borders),
        "Feature" => match value.get("geometry") {
            // A feature without a place.
            None | Some(Value::Null) => Ok(()),
            Some(geometry) => gather(geometry, depth + 1, borders),
        },
        "Polygon" => polygon(coordinates()?, borders),
        "MultiPolygon" => coordinates()?.iter().try_for_each(|part| polygon(list(part)?, borders)),
        "LineString" => line_string(coordinates()?, borders),
        "MultiLineString" => coordinates()?.iter().try_for_each(|part| line_string(list(part)?, borders)),
        "Point" | "MultiPoint" => Ok(()),
        "Topology" => Err(OutlineError::TopoJson),
        _ => Err(OutlineError::NotGeoJson),
    }
}

fn list(value: &Value) -> Result<&Vec<Value>, OutlineError> {
    value.as_array().ok_or(OutlineError::BrokenCoordinates)
}

fn polygon(rings: &[Value], borders: &mut Borders) -> Result<(), OutlineError> {
    let mut rings = rings.iter().map(|ring| Ok(opened(line(list(ring)?)?)));
    let Some(edge) = rings.next().transpose()? else { return Ok(()) };
    let holes: Vec<Vec<GeoPoint>> = rings.collect::<Result<_, OutlineError>>()?;
    if edge.len() >= 3 {
        borders.areas.push(Area { edge, holes: holes.into_iter().filter(|hole| hole.len() >= 3).collect() });
    }
    Ok(())
}

fn line_string(points: &[Value], borders: &mut Borders) -> Result<(), OutlineError> {
    let points = line(points)?;
    if points.len() >= 2 {
        borders.lines.push(points);
    }
    Ok(())
}

/// Points one after the other, none twice in a row, to about a metre.
fn line(points: &[Value]) -> Result<Vec<GeoPoint>, OutlineError> {
    let rounded = |degrees: f64| (degrees * 1e5).round() / 1e5;
    let mut line: Vec<GeoPoint> = Vec::with_capacity(points.len());
    for point in points {
        let numbers = list(point)?;
        let number = |k: usize| numbers.get(k).and_then(Value::as_f64).ok_or(OutlineError::BrokenCoordinates);
        let (longitude, latitude) = (number(0)?, number(1)?);
        let place = GeoPoint::new(rounded(longitude), rounded(latitude));
        let place = place.ok_or(OutlineError::NotDegrees(longitude, latitude))?;
        if line.last() != Some(&place) {
            line.push(place);
        }
    }
    Ok(line)
}

/// A ring without its first point at its end.
fn opened(mut ring: Vec<GeoPoint>) -> Vec<GeoPoint> {
    while ring.len() > 1 && ring.first() == ring.last() {
        ring.pop();
    }
    ring
}

/// Length and height of a line, together, in degrees.
fn extent(line: &[GeoPoint]) -> f64 {
    let range = |value: &dyn Fn(&GeoPoint) -> f64| {
        let (low, high) =
            line.iter().map(value).fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), v| (low.min(v), high.max(v)));
        high - low
    };
    range(&|p| p.longitude) + range(&|p| p.latitude)
}

fn keep_largest<T>(parts: &mut Vec<T>, most: usize, size: impl Fn(&T) -> f64) {
    if parts.len() > most {
        parts.sort_by(|a, b| size(b).total_cmp(&size(a)));
        parts.truncate(most);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[expect(clippy::needless_pass_by_value, reason = "what is expected is written where it is asked")]
    fn check(text: &str, expected: Result<(usize, usize), OutlineError>) {
        let read = read_outline(text.as_bytes()).map(|borders| (borders.areas.len(), borders.lines.len()));
        assert_eq!(read, expected, "{text}");
    }

    const RING: &str = "[[-73, 45], [-72, 45], [-72, 46], [-73, 45]]";

    #[test]
    fn an_area_with_very_many_holes_keeps_the_largest() {
        let hole = |i: usize| format!("[[-72.9, {0}], [-72.8, {0}], [-72.8, {1}], [-72.9, {0}]]", i as f64 * 1e-4, 1.0);
        let holes: Vec<String> = (0..8_000).map(hole).collect();
        let text = format!(r#"{{"type": "Polygon", "coordinates": [{RING}, {}]}}"#, holes.join(", "));
        let borders = read_outline(text.as_bytes()).unwrap();
        assert_eq!((borders.areas.len(), borders.areas[0].holes.len()), (1, MAX_PARTS));
        assert!(borders.n_points() <= MAX_POINTS);
    }

    #[test]
    fn every_kind_of_shape_is_read() {
        check(&format!(r#"{{"type": "Polygon", "coordinates": [{RING}]}}"#), Ok((1, 0)));
        check(&format!(r#"{{"type": "MultiPolygon", "coordinates": [[{RING}], [{RING}, {RING}]]}}"#), Ok((2, 0)));
        check(&format!(r#"{{"type": "LineString", "coordinates": {RING}}}"#), Ok((0, 1)));
        let feature = format!(
            r#"{{"type": "Feature", "properties": {{"nom": "Est"}}, "geometry": {{"type": "GeometryCollection", "geometries": [{{"type": "Polygon", "coordinates": [{RING}]}}, {{"type": "Point", "coordinates": [1, 2]}}]}}}}"#
        );
        check(&feature, Ok((1, 0)));
        let empty = r#"{"type": "Feature", "geometry": null}"#;
        check(
            &format!("\u{feff}{{\"type\": \"FeatureCollection\", \"features\": [{feature}, {empty}, {feature}]}}"),
            Ok((2, 0)),
        );
    }

    #[test]
    fn a_ring_does_not_repeat_its_first_point() {
        let text = format!(r#"{{"type": "Polygon", "coordinates": [{RING}]}}"#);
        assert_eq!(read_outline(text.as_bytes()).unwrap().areas[0].edge.len(), 3);
    }

    #[test]
    fn what_is_no_outline_is_refused() {
        check("", Err(OutlineError::Empty));
        check("nom;ville", Err(OutlineError::NotJson { line: 1, column: 2 }));
        check("{}", Err(OutlineError::NotGeoJson));
        check(r#"{"type": "Topology", "objects": {}}"#, Err(OutlineError::TopoJson));
        check(r#"{"type": "FeatureCollection", "features": []}"#, Err(OutlineError::NoShape));
        check(r#"{"type": "Point", "coordinates": [1, 2]}"#, Err(OutlineError::NoShape));
        check(r#"{"type": "Polygon", "coordinates": [[[1, 2], [1, 2], [1, 2]]]}"#, Err(OutlineError::NoShape));
        check(r#"{"type": "Polygon", "coordinates": [[1, 2]]}"#, Err(OutlineError::BrokenCoordinates));
        check(r#"{"type": "LineString", "coordinates": [["a", 2], [1, 2]]}"#, Err(OutlineError::BrokenCoordinates));
        let projected = r#"{"type": "LineString", "coordinates": [[305000.5, 5040000], [1, 2]]}"#;
        check(projected, Err(OutlineError::NotDegrees(305_000.5, 5_040_000.0)));
        let deep = format!("{}{}", r#"{"type": "GeometryCollection", "geometries": ["#.repeat(30), "]}".repeat(30));
        assert!(matches!(read_outline(deep.as_bytes()), Err(OutlineError::TooDeep | OutlineError::NotGeoJson)));
        let bomb = "[".repeat(100_000);
        assert!(matches!(read_outline(bomb.as_bytes()), Err(OutlineError::NotJson { .. })));
        assert_eq!(
            read_outline(&vec![b' '; MAX_OUTLINE_BYTES + 1]),
            Err(OutlineError::TooLarge(MAX_OUTLINE_BYTES + 1))
        );
    }

    #[test]
    fn a_fine_coast_is_made_simpler() {
        let points: Vec<String> = (0..60_000)
            .map(|k| {
                let angle = f64::from(k) / 60_000.0 * std::f64::consts::TAU;
                format!("[{}, {}]", -72.0 + angle.cos(), 46.0 + angle.sin())
            })
            .collect();
        let text = format!(r#"{{"type": "Polygon", "coordinates": [[{}]]}}"#, points.join(","));
        let borders = read_outline(text.as_bytes()).unwrap();
        assert_eq!(borders.n_points(), MAX_POINTS);
        assert!(borders.areas[0].edge.iter().all(|p| (p.longitude + 72.0).hypot(p.latitude - 46.0) > 0.999));
    }
}
