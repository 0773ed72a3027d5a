//! The parts of a scene and what is asked of it. All lengths are in map units unless said otherwise.

use super::{Hull, Icon, OutlinedGroup};
use crate::model::{ActorId, Colour, Filter, Language, LinkId, LinkKind, Pattern, Point, Role, TerritoryMap};
use std::collections::{BTreeMap, BTreeSet};

/// Light, dark, or maximum contrast for a projector.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Theme {
    /// White background.
    #[default]
    Light,
    /// Very dark background.
    Dark,
    /// White background, black text, thicker lines.
    Projection,
}

/// What to draw, and how.
#[derive(Debug, Clone)]
pub struct SceneRequest<'a> {
    /// The map.
    pub map: &'a TerritoryMap,
    /// What is in sight.
    pub filter: &'a Filter,
    /// Of what the filter shows, these actors alone, with the links between them: a neighbourhood looked at closely.
    pub only: Option<&'a BTreeSet<ActorId>>,
    /// Theme.
    pub theme: Theme,
    /// Language of what the program adds.
    pub language: Language,
    /// Pixels per map unit: labels keep their size on screen, so their boxes depend on it. Above 0.
    pub zoom: f32,
    /// Scale of texts, 0.8 to 2.
    pub text_scale: f32,
    /// Size of actors by a value, 0 (smallest) to 1 (largest); every actor alike without it. An actor that is not in
    /// it is drawn smallest.
    pub sizes: Option<&'a BTreeMap<ActorId, f32>>,
    /// Colours that stand for the roles'.
    pub fills: Option<&'a BTreeMap<ActorId, Colour>>,
    /// Soft outlines around groups of actors.
    pub groups: &'a [OutlinedGroup],
    /// For a picture looked at from afar, or that nobody can ask about: how small its parts may be. Every actor then
    /// has its name.
    pub floors: Option<Floors>,
}

/// Sizes under which nothing is drawn, in pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Floors {
    /// Width of an actor.
    pub mark: f32,
    /// Width of the thinnest line.
    pub line: f32,
    /// Size of labels, even where giving way would help them find a place.
    pub label: f32,
    /// How far beyond all actors a label on a leader may reach, to the side and up or down, in ems.
    pub reach: Point,
}

/// A map as it is drawn.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Scene {
    /// Theme it was made for.
    pub theme: Theme,
    /// Background.
    pub background: Option<Colour>,
    /// Colour of labels.
    pub ink: Option<Colour>,
    /// The outline of the territory, drawn beneath everything.
    pub ground: Option<super::Ground>,
    /// Hulls, drawn first.
    pub hulls: Vec<Hull>,
    /// Links, drawn next, in the order of their ids.
    pub links: Vec<LinkMark>,
    /// Actors, in the order of their ids.
    pub actors: Vec<ActorMark>,
    /// Labels that found a place, most important first.
    pub labels: Vec<LabelMark>,
    /// The smallest rectangle around everything.
    pub bounds: Rect,
}

/// An upright rectangle; `min` above and left of `max`.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Rect {
    /// Left and upper corner.
    pub min: Point,
    /// Right and lower corner.
    pub max: Point,
}

/// An actor as it is drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct ActorMark {
    /// Which actor.
    pub id: ActorId,
    /// Its middle.
    pub center: Point,
    /// Half its width and half its height.
    pub half: Point,
    /// Its outline around `center`.
    pub outline: Outline,
    /// Fill.
    pub fill: Colour,
    /// Edge.
    pub stroke: Option<Stroke>,
    /// The icon of its role, drawn where it is large enough on screen.
    pub icon: Option<Icon>,
    /// Whether it is pinned (a small mark shows it while drawing).
    pub pinned: bool,
}

/// An outline around a middle.
#[derive(Debug, Clone, PartialEq)]
pub enum Outline {
    /// A circle of that radius.
    Circle(f32),
    /// A rectangle with rounded corners: half width, half height, corner radius.
    RoundedRect(f32, f32, f32),
    /// A polygon, clockwise, its corners relative to the middle. Not always convex (cross).
    Polygon(Vec<Point>),
}

/// An edge.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stroke {
    /// Colour.
    pub colour: Colour,
    /// Width.
    pub width: f32,
    /// Dotted rather than continuous.
    pub dotted: bool,
}

/// A link as it is drawn: from the edge of one actor to the edge of the other.
#[derive(Debug, Clone, PartialEq)]
pub struct LinkMark {
    /// Which link.
    pub id: LinkId,
    /// Where it starts.
    pub source: ActorId,
    /// Where it ends.
    pub target: ActorId,
    /// Its middle line, without the heads.
    pub curve: Curve,
    /// How its line is drawn.
    pub style: LineStyle,
    /// Its heads: none, one or two.
    pub heads: Vec<Head>,
}

/// A quadratic Bézier curve.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Curve {
    /// Where it starts.
    pub start: Point,
    /// What bends it; the middle of the two ends for a straight line.
    pub control: Point,
    /// Where it ends.
    pub end: Point,
}

/// How a line is drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LineStyle {
    /// Colour, already lightened for a planned link.
    pub colour: Colour,
    /// Width of the whole line (of both lines and the gap between them when double).
    pub width: f32,
    /// Pattern of the kind.
    pub pattern: Pattern,
    /// A fragile link: its line is broken by wide gaps whatever its pattern.
    pub interrupted: bool,
}

/// What ends a line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Head {
    /// Its tip, at the edge of the actor.
    pub tip: Point,
    /// Where it points, of length 1.
    pub direction: Point,
    /// From tip to back; a bar's half length.
    pub length: f32,
    /// Form.
    pub form: HeadForm,
}

/// Form of a head.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HeadForm {
    /// Filled triangle.
    Arrow,
    /// Bar across the line, as a T.
    Bar,
}

/// The label of an actor, where it found a place.
#[derive(Debug, Clone, PartialEq)]
pub struct LabelMark {
    /// Whose label.
    pub actor: ActorId,
    /// One or two lines.
    pub lines: Vec<String>,
    /// Box around the lines.
    pub rect: Rect,
    /// Height of the font (its em).
    pub font_size: f32,
    /// From one baseline to the next.
    pub line_height: f32,
    /// A thin line to the actor, for a label that stands away from it.
    pub leader: Option<[Point; 2]>,
}

/// A row of the legend: what is on the map, with its name and sample.
#[derive(Debug, Clone, PartialEq)]
pub struct LegendRow {
    /// Name.
    pub label: String,
    /// Sample.
    pub sample: LegendSample,
}

/// What stands before a name of the legend.
#[derive(Debug, Clone, PartialEq)]
pub enum LegendSample {
    /// An actor of a role, drawn around the origin, about 10 units in radius.
    Role(Role, ActorMark),
    /// A link of a kind, drawn from (0, 0) to (36, 0).
    Kind(LinkKind, LinkMark),
    /// A disc of a colour, or a circle of it where it stands for an outline, drawn around the origin.
    Spot(ActorMark),
    /// Nothing.
    Blank,
}

impl LinkMark {
    /// A box that holds its line and its heads: that of the points that bend it.
    pub fn rect(&self) -> Rect {
        let Curve { start, control, end } = self.curve;
        let reach = self.heads.iter().map(|h| h.length).fold(self.style.width, f32::max);
        let points = [start, control, end].map(|p| Rect { min: p, max: p });
        points.into_iter().reduce(|all, one| all.union(&one)).unwrap_or_default().grown(reach)
    }
}

impl LabelMark {
    /// Width of its leader.
    pub fn leader_width(&self) -> f32 {
        0.07 * self.font_size
    }
}

impl Floors {
    /// Reach of leaders where the whole must not grow for them: a window that shows the map as large as it can.
    pub const CLOSE: Point = Point { x: 5.0, y: 2.4 };
    /// Reach of leaders on a page, which has margins for them.
    pub const WIDE: Point = Point { x: 7.0, y: 7.0 };

    /// What is seen from the back of a room on a wall so many times 1920 pixels wide.
    pub fn wall(unit: f32) -> Self {
        Self { mark: 26.0 * unit, line: 2.0 * unit, label: 19.0 * unit, reach: Self::CLOSE }
    }
}

impl Scene {
    /// The smallest rectangle around actors and the labels beside them: labels on leaders aside, which go where there
    /// is room and must not make the whole smaller.
    pub fn core(&self) -> Rect {
        let actors = self.actors.iter().map(ActorMark::rect);
        let labels = self.labels.iter().filter(|label| label.leader.is_none()).map(|label| label.rect);
        actors.chain(labels).reduce(|all, one| all.union(&one)).unwrap_or_default()
    }
}

impl Rect {
    /// Width, 0 or more.
    pub fn width(&self) -> f32 {
        self.max.x - self.min.x
    }

    /// Height, 0 or more.
    pub fn height(&self) -> f32 {
        self.max.y - self.min.y
    }

    /// Whether both share more than an edge.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.min.x < other.max.x && other.min.x < self.max.x && self.min.y < other.max.y && other.min.y < self.max.y
    }

    /// The smallest rectangle around both.
    #[must_use]
    pub fn union(&self, other: &Self) -> Self {
        Self {
            min: Point { x: self.min.x.min(other.min.x), y: self.min.y.min(other.min.y) },
            max: Point { x: self.max.x.max(other.max.x), y: self.max.y.max(other.max.y) },
        }
    }

    /// The rectangle grown by a margin on each side.
    #[must_use]
    pub fn grown(&self, margin: f32) -> Self {
        let by = Point { x: margin, y: margin };
        Self { min: self.min - by, max: self.max + by }
    }
}

impl Curve {
    /// The straight line between two points.
    pub fn line(start: Point, end: Point) -> Self {
        Self { start, control: (start + end) * 0.5, end }
    }

    /// The point at a parameter, 0 (start) to 1 (end).
    pub fn at(&self, t: f32) -> Point {
        let s = 1.0 - t;
        self.start * (s * s) + self.control * (2.0 * s * t) + self.end * (t * t)
    }

    /// Points along the curve, ends included, close enough together to look smooth: `n_segments` + 1 of them.
    pub fn flattened(&self, n_segments: usize) -> Vec<Point> {
        let n = n_segments.max(1);
        (0..=n).map(|i| self.at(i as f32 / n as f32)).collect()
    }

    /// Distance from a point to the curve, where it is no greater than that.
    pub fn distance_within(&self, point: Point, most: f32) -> Option<f32> {
        // The curve is nowhere farther from its chord than half of what bends it.
        let bend = self.control - (self.start + self.end) * 0.5;
        let from_chord = segment_distance(self.start, self.end, point);
        (from_chord <= most + 0.5 * bend.x.hypot(bend.y)).then(|| self.distance_to(point)).filter(|d| *d <= most)
    }

    /// Distance from a point to the curve, to within a fraction of a unit on ordinary curves.
    pub fn distance_to(&self, point: Point) -> f32 {
        let points = self.flattened(24);
        points.windows(2).map(|w| segment_distance(w[0], w[1], point)).fold(f32::INFINITY, f32::min)
    }
}

pub(super) fn segment_distance(a: Point, b: Point, p: Point) -> f32 {
    let (ab, ap) = (b - a, p - a);
    let squared = ab.x * ab.x + ab.y * ab.y;
    let t = if squared > 0.0 { ((ap.x * ab.x + ap.y * ab.y) / squared).clamp(0.0, 1.0) } else { 0.0 };
    p.distance(a + ab * t)
}
