//! Where the marks of a scene are: which actors and links are in a rectangle, found without looking at the others.

use super::{ActorMark, LinkMark, Rect};
use crate::model::Point;
use rstar::primitives::{GeomWithData, Line, Rectangle};
use rstar::{AABB, RTree};

/// With more links than that, labels no longer look at them: wherever they stand, some link passes.
const MOST_LINKS: usize = 8_000;
/// From one point of a link to the next, where labels look at it.
const STEP: f32 = 40.0;

/// The box of a mark, with its place in the list of its kind.
type Boxed = GeomWithData<Rectangle<[f32; 2]>, usize>;
/// A piece of a link, with how strongly it is drawn, 1 as the others.
pub(super) type Stroke = GeomWithData<Line<[f32; 2]>, f32>;

/// Where marks are.
#[derive(Debug, Clone, Default)]
pub(super) struct Index {
    actors: RTree<Boxed>,
    links: RTree<Boxed>,
    strokes: RTree<Stroke>,
}

impl Index {
    /// Knows the actors, and no link yet.
    pub(super) fn new(actors: &[ActorMark]) -> Self {
        let boxes = actors.iter().enumerate().map(|(i, actor)| boxed(&actor.rect(), i));
        Self { actors: RTree::bulk_load(boxes.collect()), ..Self::default() }
    }

    /// Takes the links in.
    pub(super) fn add_links(&mut self, links: &[LinkMark]) {
        let boxes = links.iter().enumerate().map(|(i, link)| boxed(&link.rect(), i));
        self.links = RTree::bulk_load(boxes.collect());
        let looked_at = if links.len() > MOST_LINKS { &[] } else { links };
        self.strokes = RTree::bulk_load(strokes(looked_at));
    }

    /// The actors whose box meets a rectangle, in no order.
    pub(super) fn actors_in<'a>(&'a self, rect: &Rect) -> impl Iterator<Item = usize> + use<'a> {
        self.actors.locate_in_envelope_intersecting(envelope(rect)).map(|found| found.data)
    }

    /// The links whose box meets a rectangle, in no order.
    pub(super) fn links_in<'a>(&'a self, rect: &Rect) -> impl Iterator<Item = usize> + use<'a> {
        self.links.locate_in_envelope_intersecting(envelope(rect)).map(|found| found.data)
    }

    /// The pieces of links whose box meets a rectangle; none where there are very many links.
    pub(super) fn strokes_in<'a>(&'a self, rect: &Rect) -> impl Iterator<Item = &'a Stroke> + use<'a> {
        self.strokes.locate_in_envelope_intersecting(envelope(rect))
    }
}

fn strokes(links: &[LinkMark]) -> Vec<Stroke> {
    let usual = links.iter().map(|l| l.style.width).sum::<f32>() / links.len().max(1) as f32;
    let pieces = links.iter().flat_map(|link| {
        let n_segments = (link.curve.start.distance(link.curve.end) / STEP).clamp(1.0, 32.0) as usize;
        let points = link.curve.flattened(n_segments);
        let heads = link.heads.iter().map(|h| [h.tip, h.tip - h.direction * h.length]);
        let pieces: Vec<[Point; 2]> = points.windows(2).map(|w| [w[0], w[1]]).chain(heads).collect();
        let weight = (link.style.width / usual).clamp(0.6, 2.0);
        pieces.into_iter().map(move |[a, b]| GeomWithData::new(Line::new([a.x, a.y], [b.x, b.y]), weight))
    });
    pieces.collect()
}

fn boxed(rect: &Rect, data: usize) -> Boxed {
    GeomWithData::new(rectangle(rect), data)
}

pub(super) fn envelope(rect: &Rect) -> AABB<[f32; 2]> {
    AABB::from_corners([rect.min.x, rect.min.y], [rect.max.x, rect.max.y])
}

pub(super) fn rectangle(rect: &Rect) -> Rectangle<[f32; 2]> {
    Rectangle::from_corners([rect.min.x, rect.min.y], [rect.max.x, rect.max.y])
}
