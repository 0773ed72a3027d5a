//! Where the labels of actors are written: never over another label or an actor, beside links rather than over them,
//! the most important first; those that find no place are left out.

use super::wording::{width, wordings};
use super::{ActorMark, LabelMark, LinkMark, Rect, SceneRequest};
use crate::model::{ActorId, Point, fold};
use rstar::primitives::{Line, Rectangle};
use rstar::{AABB, RTree};
use std::collections::BTreeMap;

/// Size of labels on screen at ordinary zooms, in pixels, and when the map is seen from far.
const SIZE: f32 = 14.0;
const SMALLEST_SIZE: f32 = 11.0;
/// Zooms between which labels keep their size on screen.
const STEADY_ZOOMS: (f32, f32) = (0.6, 1.6);
/// From one baseline to the next, room between a label and its actor, and between a label and a link; in ems.
const LINE_HEIGHT: f32 = 1.22;
const GAP: f32 = 0.28;
const AIR: f32 = 0.2;
/// What it costs to write over a link, and over each em of its length, against the costs of places.
const CROSSING: f32 = 0.9;
const CROSSING_EM: f32 = 0.45;
/// What it costs not to write a label the best way.
const SECOND_WORDING: f32 = 0.35;
/// What it costs to stand a little farther from the actor, and how far that is; in ems.
const FARTHER: (f32, f32) = (0.9, 0.8);
/// Places around an actor, to the right and downwards, and what each costs: below first, then above and beside. A
/// whole 1 is against that side of the actor's box; what is less is how far the label slides along that side.
const PLACES: [(f32, f32, f32); 20] = [
    (0.0, 1.0, 0.0),
    (0.22, 1.0, 0.25),
    (-0.22, 1.0, 0.25),
    (0.45, 1.0, 0.45),
    (-0.45, 1.0, 0.45),
    (0.0, -1.0, 0.5),
    (1.0, 0.0, 0.6),
    (-1.0, 0.0, 0.7),
    (0.22, -1.0, 0.75),
    (-0.22, -1.0, 0.75),
    (1.0, 0.5, 0.8),
    (1.0, -0.5, 0.8),
    (-1.0, 0.5, 0.9),
    (-1.0, -0.5, 0.9),
    (0.45, -1.0, 0.95),
    (-0.45, -1.0, 0.95),
    (1.0, 1.0, 1.1),
    (-1.0, 1.0, 1.2),
    (1.0, -1.0, 1.3),
    (-1.0, -1.0, 1.4),
];

/// With more links than that, labels no longer look at them: wherever they stand, some link passes.
const MOST_LINKS: usize = 8_000;

/// Size of labels in map units, at a zoom: steady on screen, but smaller from far, and growing with the map up close.
pub fn label_size(zoom: f32, text_scale: f32) -> f32 {
    let (far, near) = STEADY_ZOOMS;
    let on_screen = if zoom < far { (SIZE * zoom / far).max(SMALLEST_SIZE) } else { SIZE * (zoom / near).max(1.0) };
    on_screen * text_scale / zoom
}

/// The labels that found a place, most important first.
pub(super) fn label_marks(request: &SceneRequest, actors: &[ActorMark], links: &[LinkMark]) -> Vec<LabelMark> {
    let size = label_size(request.zoom, request.text_scale);
    let mut sheet = Sheet::new(actors, links);
    let mut labels = Vec::new();
    for (mark, text) in by_importance(request, actors, links) {
        if let Some((lines, rect)) = sheet.place(mark, text, size) {
            sheet.write(&rect);
            labels.push(LabelMark { actor: mark.id, lines, rect, font_size: size, line_height: LINE_HEIGHT * size });
        }
    }
    labels
}

/// Actors with their labels: the largest by the value shown, else those with most links; then by name.
fn by_importance<'a>(
    request: &SceneRequest<'a>,
    actors: &'a [ActorMark],
    links: &[LinkMark],
) -> Vec<(&'a ActorMark, &'a str)> {
    let mut degrees: BTreeMap<ActorId, f32> = BTreeMap::new();
    for end in links.iter().flat_map(|l| [l.source, l.target]) {
        *degrees.entry(end).or_default() += 1.0;
    }
    let weights = request.sizes.unwrap_or(&degrees);
    let weight = |id| weights.get(&id).copied().unwrap_or(0.0);
    let labelled = |mark: &'a ActorMark| Some((mark, request.map.actor(mark.id)?.label()));
    let mut order: Vec<_> = actors.iter().filter_map(labelled).collect();
    order.sort_by_cached_key(|(mark, text)| (Descending(weight(mark.id)), fold(text), mark.id));
    order
}

/// What is already drawn.
struct Sheet {
    solid: RTree<Rectangle<[f32; 2]>>,
    strokes: RTree<Line<[f32; 2]>>,
}

impl Sheet {
    fn new(actors: &[ActorMark], links: &[LinkMark]) -> Self {
        let solid = actors.iter().map(|a| rectangle(&a.rect())).collect();
        let links = if links.len() > MOST_LINKS { &[] } else { links };
        let heads = links.iter().flat_map(|l| &l.heads).map(|h| [h.tip, h.tip - h.direction * h.length]);
        let lines = links.iter().flat_map(|link| {
            let n_segments = (link.curve.start.distance(link.curve.end) / 40.0).clamp(1.0, 32.0) as usize;
            let points = link.curve.flattened(n_segments);
            points.windows(2).map(|w| [w[0], w[1]]).collect::<Vec<_>>()
        });
        let strokes = lines.chain(heads).map(|[a, b]| Line::new([a.x, a.y], [b.x, b.y])).collect();
        Self { solid: RTree::bulk_load(solid), strokes: RTree::bulk_load(strokes) }
    }

    /// The free place that costs least.
    fn place(&self, mark: &ActorMark, text: &str, size: f32) -> Option<(Vec<String>, Rect)> {
        let mut best: Option<(f32, Vec<String>, Rect)> = None;
        for (rank, lines) in wordings(text).into_iter().enumerate() {
            let half =
                Point { x: (width(&lines) / 2.0 + 0.1) * size, y: (0.5 * LINE_HEIGHT * lines.len() as f32) * size };
            for (place, farther) in PLACES.iter().map(|p| (p, 0.0)).chain(PLACES.iter().map(|p| (p, 1.0))) {
                let price = place.2 + rank as f32 * SECOND_WORDING + farther * FARTHER.0;
                if best.as_ref().is_some_and(|(cost, ..)| *cost <= price) {
                    continue;
                }
                let rect = beside(mark, half, *place, (GAP + farther * FARTHER.1) * size);
                if !self.is_free(&rect) {
                    continue;
                }
                let most = best.as_ref().map_or(f32::INFINITY, |(cost, ..)| *cost);
                let cost = self.crossings(&rect.grown(AIR * size), size, price, most);
                if cost < most {
                    best = Some((cost, lines.clone(), rect));
                }
            }
        }
        best.map(|(_, lines, rect)| (lines, rect))
    }

    fn is_free(&self, rect: &Rect) -> bool {
        let grown = envelope(&rect.grown(0.5));
        self.solid.locate_in_envelope_intersecting(grown).next().is_none()
    }

    /// The price of a place and of the links it hides; at least `most` as soon as it comes to that.
    fn crossings(&self, rect: &Rect, size: f32, price: f32, most: f32) -> f32 {
        let mut cost = price;
        for line in self.strokes.locate_in_envelope_intersecting(envelope(rect)) {
            let length = length_within(line, rect);
            if length > 0.0 {
                cost += CROSSING + CROSSING_EM * length / size;
            }
            if cost >= most {
                break;
            }
        }
        cost
    }

    fn write(&mut self, rect: &Rect) {
        self.solid.insert(rectangle(rect));
    }
}

/// The box of a label at a place around an actor.
fn beside(mark: &ActorMark, half: Point, (x, y, _): (f32, f32, f32), gap: f32) -> Rect {
    let reach = mark.half + half;
    let away = if x.abs() == 1.0 && y.abs() == 1.0 {
        // Outlines rarely fill the corners of their box.
        Point { x: (reach.x - 0.3 * mark.half.x) * x, y: (reach.y - 0.3 * mark.half.y + gap) * y }
    } else if x.abs() == 1.0 {
        Point { x: (reach.x + gap) * x, y: reach.y * y }
    } else {
        Point { x: 2.0 * half.x * x, y: (reach.y + gap) * y }
    };
    let middle = mark.center + away;
    Rect { min: middle - half, max: middle + half }
}

/// Length of a segment inside a rectangle, by the clipping of Liang and Barsky (1984).
fn length_within(line: &Line<[f32; 2]>, rect: &Rect) -> f32 {
    let (from, to) = (line.from, line.to);
    let (min, max) = ([rect.min.x, rect.min.y], [rect.max.x, rect.max.y]);
    let (mut enters, mut leaves) = (0.0_f32, 1.0_f32);
    for axis in 0..2 {
        let step = to[axis] - from[axis];
        if step == 0.0 {
            if from[axis] < min[axis] || from[axis] > max[axis] {
                return 0.0;
            }
            continue;
        }
        let (a, b) = ((min[axis] - from[axis]) / step, (max[axis] - from[axis]) / step);
        enters = enters.max(a.min(b));
        leaves = leaves.min(a.max(b));
    }
    (leaves - enters).max(0.0) * (to[0] - from[0]).hypot(to[1] - from[1])
}

fn envelope(rect: &Rect) -> AABB<[f32; 2]> {
    AABB::from_corners([rect.min.x, rect.min.y], [rect.max.x, rect.max.y])
}

fn rectangle(rect: &Rect) -> Rectangle<[f32; 2]> {
    Rectangle::from_corners([rect.min.x, rect.min.y], [rect.max.x, rect.max.y])
}

/// Orders numbers from the largest.
#[derive(PartialEq)]
struct Descending(f32);

impl Eq for Descending {}

impl Ord for Descending {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        other.0.total_cmp(&self.0)
    }
}

impl PartialOrd for Descending {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Actor, Filter, Language, Link, LinkId, LinkKind, MapInfo, Name, Role, TerritoryMap};
    use crate::scene::{Scene, Theme, build};
    use proptest::prelude::*;

    fn map(places: &[(f32, f32)], ties: &[(usize, usize)]) -> TerritoryMap {
        let mut map = TerritoryMap::new(MapInfo::default());
        for (i, (x, y)) in places.iter().enumerate() {
            let name = Name::new(&"Maison du quartier ".repeat(1 + i % 4)).unwrap();
            let mut actor = Actor::new(ActorId::from_number(i as u128), name, Role::ALL[i % 12]);
            actor.position = Some(Point::new(*x, *y));
            map.insert_actor(actor).unwrap();
        }
        for (i, (a, b)) in ties.iter().enumerate() {
            let ends = [*a, *b].map(|end| ActorId::from_number((end % places.len()) as u128));
            let link = Link::new(LinkId::from_number(i as u128), ends[0], ends[1], LinkKind::Collaboration);
            // A tie of an actor with itself is refused, and that is fine here.
            let _ = map.insert_link(link);
        }
        map
    }

    fn scene(map: &TerritoryMap, zoom: f32) -> Scene {
        build(&SceneRequest {
            map,
            moved: &BTreeMap::new(),
            filter: &Filter::default(),
            theme: Theme::Light,
            language: Language::French,
            zoom,
            text_scale: 1.0,
            sizes: None,
            fills: None,
            groups: &[],
        })
    }

    proptest! {
        #[test]
        fn labels_never_overlap_another_label_or_an_actor(
            places in proptest::collection::vec((0.0_f32..900.0, 0.0_f32..600.0), 1..40),
            ties in proptest::collection::vec((0_usize..40, 0_usize..40), 0..60),
            zoom in 0.2_f32..3.0,
        ) {
            let scene = scene(&map(&places, &ties), zoom);
            for (i, label) in scene.labels.iter().enumerate() {
                prop_assert!(scene.labels[..i].iter().all(|other| !label.rect.overlaps(&other.rect)));
                prop_assert!(scene.actors.iter().all(|actor| !label.rect.overlaps(&actor.rect())));
            }
        }
    }

    #[test]
    fn a_label_stands_below_unless_a_link_passes_there() {
        let alone = scene(&map(&[(0.0, 0.0)], &[]), 1.0);
        assert!(alone.labels[0].rect.min.y > alone.actors[0].half.y);
        let tied = scene(&map(&[(0.0, 0.0), (0.0, 200.0)], &[(0, 1)]), 1.0);
        let below = tied.labels.iter().find(|l| l.actor == ActorId::from_number(0)).unwrap();
        let line = Line::new([0.0, 30.0], [0.0, 170.0]);
        assert_eq!(length_within(&line, &below.rect), 0.0);
    }

    #[test]
    fn in_a_crowd_the_most_tied_keep_their_label() {
        let places: Vec<(f32, f32)> = (0..60).map(|i| ((i % 10) as f32 * 42.0, (i / 10) as f32 * 42.0)).collect();
        let ties: Vec<(usize, usize)> = (0..59).map(|i| (59, i)).collect();
        let scene = scene(&map(&places, &ties), 1.0);
        assert_eq!(scene.labels[0].actor, ActorId::from_number(59));
        assert!(scene.labels.len() < 60, "some find no place");
    }

    #[test]
    fn labels_keep_their_size_on_screen_within_bounds() {
        let on_screen = |zoom: f32| label_size(zoom, 1.0) * zoom;
        assert_eq!((on_screen(0.6), on_screen(1.0), on_screen(1.6)), (14.0, 14.0, 14.0));
        assert_eq!(on_screen(0.1), 11.0);
        assert!((label_size(4.0, 1.0) - label_size(2.0, 1.0)).abs() < 1e-4, "up close they grow with the map");
        assert_eq!(label_size(1.0, 2.0), 28.0);
    }

    #[test]
    fn clipping_measures_what_a_label_hides() {
        let rect = Rect { min: Point { x: 0.0, y: 0.0 }, max: Point { x: 10.0, y: 10.0 } };
        assert_eq!(length_within(&Line::new([-5.0, 5.0], [15.0, 5.0]), &rect), 10.0);
        assert_eq!(length_within(&Line::new([-5.0, 15.0], [15.0, 15.0]), &rect), 0.0);
        assert_eq!(length_within(&Line::new([5.0, 2.0], [5.0, 30.0]), &rect), 8.0);
    }
}
