//! The outline of the territory, very soft beneath everything.

use super::style::{background, ink};
use super::{Rect, SceneRequest, Stroke};
use crate::model::{Area, Colour, Point};

/// How much of the background the inside and the edge take, and how wide the edge is, in pixels.
const FILL_FADE: f32 = 0.955;
const EDGE_FADE: f32 = 0.72;
const EDGE: f32 = 1.6;

/// The ground that actors stand on: the outline of the territory as it is drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Ground {
    /// Inside of areas, already mixed with the background.
    pub fill: Colour,
    /// Edge of areas, and lines, likewise.
    pub edge: Stroke,
    /// Areas: the edge of each, then what is cut out of it; fill by the even-odd rule.
    pub areas: Vec<Vec<Vec<Point>>>,
    /// The same areas as triangles, for whoever can only fill those.
    pub triangles: Vec<[Point; 3]>,
    /// Lines that enclose nothing.
    pub lines: Vec<Vec<Point>>,
}

impl Ground {
    /// Width of its edge at a zoom: the same on screen at all of them.
    pub(super) fn edge_width(zoom: f32) -> f32 {
        EDGE / zoom
    }

    /// Every ring and line.
    pub fn paths(&self) -> impl Iterator<Item = &[Point]> {
        self.areas.iter().flatten().chain(&self.lines).map(Vec::as_slice)
    }

    /// The smallest rectangle around it.
    pub fn rect(&self) -> Rect {
        let points = self.paths().flatten().map(|p| Rect { min: *p, max: *p });
        points.reduce(|all, one| all.union(&one)).unwrap_or_default()
    }
}

/// Areas as triangles (ear clipping).
fn triangles(areas: &[Vec<Vec<Point>>]) -> Vec<[Point; 3]> {
    let mut ears = earcut::Earcut::new();
    let mut triangles = Vec::new();
    for rings in areas {
        let points: Vec<Point> = rings.iter().flatten().copied().collect();
        let starts = rings.iter().scan(0_u32, |start, ring| {
            *start += ring.len() as u32;
            Some(*start)
        });
        let holes: Vec<u32> = starts.take(rings.len().saturating_sub(1)).collect();
        let mut corners: Vec<u32> = Vec::new();
        ears.earcut(points.iter().map(|p| [p.x, p.y]), &holes, &mut corners);
        triangles.extend(corners.chunks_exact(3).filter_map(|c| {
            let corner = |k: usize| points.get(c[k] as usize).copied();
            Some([corner(0)?, corner(1)?, corner(2)?])
        }));
    }
    triangles
}

/// The ground of a map that has an outline.
pub(super) fn ground(request: &SceneRequest) -> Option<Ground> {
    let outline = request.map.outline()?;
    let (behind, ink) = (background(request.theme), ink(request.theme));
    let drawn = |area: &Area| area.rings().map(|ring| outline.drawn(ring)).collect();
    let areas: Vec<_> = outline.borders().areas.iter().map(drawn).collect();
    Some(Ground {
        fill: ink.mix(behind, FILL_FADE),
        edge: Stroke { colour: ink.mix(behind, EDGE_FADE), width: Ground::edge_width(request.zoom), dotted: false },
        triangles: triangles(&areas),
        areas,
        lines: outline.borders().lines.iter().map(|line| outline.drawn(line)).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn square(from: f32, to: f32) -> Vec<Point> {
        [(from, from), (to, from), (to, to), (from, to)].map(|(x, y)| Point { x, y }).into()
    }

    #[test]
    fn triangles_cover_areas_but_for_what_is_cut_out() {
        let grey = Colour::hex(0x80_8080);
        let areas = vec![vec![square(0.0, 10.0), square(2.0, 4.0)], vec![square(20.0, 21.0)], vec![]];
        let ground = Ground {
            fill: grey,
            edge: Stroke { colour: grey, width: 1.0, dotted: false },
            triangles: triangles(&areas),
            areas,
            lines: vec![square(50.0, 60.0)],
        };
        let area = |[a, b, c]: &[Point; 3]| ((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)).abs() / 2.0;
        let covered: f32 = ground.triangles.iter().map(area).sum();
        assert!((covered - 97.0).abs() < 1e-3, "{covered}");
        assert_eq!(ground.rect().max, Point { x: 60.0, y: 60.0 });
    }
}
