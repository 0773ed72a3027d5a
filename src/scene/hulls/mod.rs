//! Soft outlines around groups of actors: they hold their members and nobody else, in several islands where members
//! are far apart or strangers stand between them, with the name of the group at their upper edge. Among very many
//! actors they are convex, and may hold strangers.

mod contour;
mod field;
mod name;
mod rings;
mod ways;

use self::contour::contours;
use self::field::{Field, MARGIN};
use self::rings::{convex_hull, holds, islands, triangles};
use super::index::Index;
use super::style::{background, readable};
use super::{ActorMark, LabelMark, LinkMark, Rect, SceneRequest, Stroke, label_size};
use crate::analysis::Group;
use crate::model::{ActorId, Colour, Point};
use crate::text::texts;
use rayon::prelude::{IndexedParallelIterator, IntoParallelRefIterator, ParallelIterator};
use std::collections::BTreeSet;
use std::f32::consts::TAU;

/// How much of the background the inside and the edge take, how much the edge stands out at least, and its width in
/// pixels.
const FILL_FADE: f32 = 0.88;
const EDGE_FADE: f32 = 0.45;
const EDGE_CONTRAST: f32 = 1.9;
const EDGE: f32 = 1.5;
/// Size of a name beside that of labels, and its contrast with what is around.
const NAME_SIZE: f32 = 0.95;
const NAME_CONTRAST: f32 = 4.8;
/// With more actors in sight than that, outlines are convex: quick, but they may take in strangers.
const MOST_ACTORS: usize = 400;
/// With more links than that, names do not look for places without one.
const MOST_LINKS: usize = 3_000;
/// Points of the ring around an actor: enough for the outline to turn softly.
const N_POINTS: usize = 32;
/// What a disc around a member keeps of the way to the nearest stranger.
const SHARE_OF_WAY: f32 = 0.45;

/// Actors to outline together.
#[derive(Debug, Clone, PartialEq)]
pub struct OutlinedGroup {
    /// What is written at the outline.
    pub name: GroupName,
    /// Colour, before it is mixed with the background.
    pub colour: Colour,
    /// Who is in it.
    pub members: Vec<ActorId>,
}

/// What a group is called.
#[derive(Debug, Clone, PartialEq)]
pub enum GroupName {
    /// What its members are said to be in.
    Declared(Group),
    /// A detected community, by its number counted from 0.
    Community(usize),
}

/// A soft outline around a group of actors.
#[derive(Debug, Clone, PartialEq)]
pub struct Hull {
    /// Fill, already mixed with the background.
    pub fill: Colour,
    /// Thin edge, likewise.
    pub edge: Stroke,
    /// Its parts, none over another.
    pub islands: Vec<Island>,
    /// Its name, where it found a place.
    pub name: Option<HullName>,
    /// Which of the groups asked for.
    group: usize,
}

/// A part of an outline.
#[derive(Debug, Clone, PartialEq)]
pub struct Island {
    /// Closed lines of corners so near to each other that straight pieces look smooth: the outer one, clockwise, then
    /// those of holes, the other way.
    pub rings: Vec<Vec<Point>>,
    /// Triangles that fill it, three places each in the points of all rings one after the other.
    pub triangles: Vec<u32>,
}

/// The name of a group at its outline.
#[derive(Debug, Clone, PartialEq)]
pub struct HullName {
    /// The name, in semi-bold.
    pub text: String,
    /// Box around it.
    pub rect: Rect,
    /// Height of the font (its em).
    pub font_size: f32,
    /// The group's colour, as dark or light as words need.
    pub colour: Colour,
}

impl Hull {
    /// The smallest rectangle around it and its name; none without an island.
    pub fn rect(&self) -> Option<Rect> {
        let name = self.name.iter().map(|name| name.rect);
        self.islands.iter().map(Island::rect).chain(name).reduce(|all, one| all.union(&one))
    }

    /// Whether a point is inside.
    pub fn holds(&self, point: Point) -> bool {
        self.islands.iter().any(|island| island.holds(point))
    }
}

impl Island {
    /// An island with these rings: the outer one first.
    pub(super) fn new(rings: Vec<Vec<Point>>) -> Self {
        let triangles = triangles(&rings);
        Self { rings, triangles }
    }

    /// The smallest rectangle around it.
    pub fn rect(&self) -> Rect {
        let points = self.rings.iter().flatten().map(|p| Rect { min: *p, max: *p });
        points.reduce(|all, one| all.union(&one)).unwrap_or_default()
    }

    /// Whether a point is inside, in none of its holes.
    pub fn holds(&self, point: Point) -> bool {
        self.rings.iter().filter(|ring| holds(ring, point)).count() == 1
    }
}

/// The outlines of the groups asked for, without their names; a group without an actor in sight has none.
pub(super) fn hulls(request: &SceneRequest, actors: &[ActorMark]) -> Vec<Hull> {
    let behind = background(request.theme);
    let is_convex = actors.len() > MOST_ACTORS;
    let reach = if request.groups.is_empty() || is_convex { 0.0 } else { ways::reach(actors) };
    let hull = |(number, group): (usize, &OutlinedGroup)| {
        let ids: BTreeSet<ActorId> = group.members.iter().copied().collect();
        let (members, strangers): (Vec<_>, Vec<_>) = actors.iter().partition(|a| ids.contains(&a.id));
        let islands = if is_convex { convex(&members) } else { around(&members, &strangers, reach) };
        let fill = group.colour.mix(behind, FILL_FADE);
        let colour = readable(group.colour.mix(behind, EDGE_FADE), behind, EDGE_CONTRAST);
        let edge = Stroke { colour, width: EDGE / request.zoom, dotted: false };
        (!islands.is_empty()).then_some(Hull { fill, edge, islands, name: None, group: number })
    };
    request.groups.par_iter().enumerate().filter_map(hull).collect()
}

/// Writes the names of groups at their outlines, where they hide no label.
pub(super) fn name_hulls(
    request: &SceneRequest,
    hulls: &mut [Hull],
    index: &Index,
    links: &[LinkMark],
    labels: &[LabelMark],
) {
    if hulls.is_empty() {
        return;
    }
    let behind = background(request.theme);
    // Among very many links, every place hides some.
    let links = if links.len() > MOST_LINKS { &[] } else { links };
    let mut ground = name::Ground::new(index, links, labels, hulls);
    let font_size = labels.first().map_or_else(|| label_size(request.zoom, request.text_scale), |l| l.font_size);
    let write = |(number, hull): (usize, &Hull)| {
        let group = request.groups.get(hull.group)?;
        let colour = readable(group.colour, group.colour.mix(behind, FILL_FADE), NAME_CONTRAST);
        ground.name(number, &group.name.text(request), NAME_SIZE * font_size, colour)
    };
    let names: Vec<_> = hulls.iter().enumerate().map(write).collect();
    for (hull, name) in hulls.iter_mut().zip(names) {
        hull.edge.width = EDGE / request.zoom;
        hull.name = name;
    }
}

impl GroupName {
    fn text(&self, request: &SceneRequest) -> String {
        match self {
            Self::Declared(group) => group.label(request.map.legend(), request.language),
            Self::Community(number) => texts(request.language).read_community((number + 1) as f64),
        }
    }
}

/// Islands that hold every member and no stranger, as far as no two actors have the same place.
fn around(members: &[&ActorMark], strangers: &[&ActorMark], reach: f32) -> Vec<Island> {
    if members.is_empty() {
        return Vec::new();
    }
    let others: Vec<Point> = strangers.iter().map(|s| s.center).collect();
    let (ways, patches) = (ways::ways(members, strangers, reach), ways::patches(members, strangers, reach));
    let field = Field::of(members, strangers, &ways, &patches);
    let mut islands = islands(contours(&field), &others);
    islands.retain(|island| members.iter().any(|m| island.holds(m.center)) && !others.iter().any(|s| island.holds(*s)));
    // Where actors stand nearer to each other than the grid tells apart.
    let left_out: Vec<_> = members.iter().filter(|m| !islands.iter().any(|island| island.holds(m.center))).collect();
    islands.extend(left_out.into_iter().filter_map(|member| disc(member, &others)));
    islands
}

/// A disc around a member alone, as large as the nearest stranger allows; none for two at one place.
fn disc(member: &ActorMark, strangers: &[Point]) -> Option<Island> {
    let room = strangers.iter().map(|s| SHARE_OF_WAY * s.distance(member.center)).fold(f32::INFINITY, f32::min);
    let radius = room.min(member.half.x.max(member.half.y) + 0.5 * MARGIN);
    let corner = |i| {
        let angle = TAU * i as f32 / N_POINTS as f32;
        member.center + Point { x: angle.cos(), y: angle.sin() } * radius
    };
    (radius > 0.1).then(|| Island::new(vec![(0..N_POINTS).map(corner).collect()]))
}

/// One convex outline around all members.
fn convex(members: &[&ActorMark]) -> Vec<Island> {
    let ring = |actor: &&ActorMark| {
        let (center, half) = (actor.center, actor.half);
        (0..N_POINTS).map(move |i| {
            let angle = TAU * i as f32 / N_POINTS as f32;
            center + Point { x: (half.x + MARGIN) * angle.cos(), y: (half.y + MARGIN) * angle.sin() }
        })
    };
    let corners = convex_hull(members.iter().flat_map(ring).collect());
    if corners.len() < 3 { Vec::new() } else { vec![Island::new(vec![corners])] }
}

#[cfg(test)]
mod tests;
