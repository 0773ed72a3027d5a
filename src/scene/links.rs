//! Links in sight as they are drawn: from edge to edge, parallel ones spread apart, with the heads of their kind.

use super::index::Index;
use super::line::{ARROW_SPREAD, direction};
use super::ports::{Way, spread};
use super::routing::{MOST_TRIES, MOST_TRIES_IN_HAND, Router};
use super::style::{LEAST_CONTRAST, background, kind_look, line_width, readable};
use super::{ActorMark, Curve, Head, HeadForm, LineStyle, LinkMark, SceneRequest, Theme};
use crate::model::{ActorId, Legend, Link, LinkDetail, LinkStatus, Pattern, Point};
use rayon::prelude::{IndexedParallelIterator, IntoParallelRefIterator, ParallelIterator};
use std::collections::BTreeMap;

/// Room between the edge of an actor and what touches it.
const GAP: f32 = 3.0;
/// What a planned link keeps of its colour is the rest, as far as it stands out; and what it keeps of its width.
const PLANNED_FADE: f32 = 0.55;
const PLANNED_WIDTH: f32 = 0.75;
/// A line of ordinary strength.
const ORDINARY: f32 = 1.8;
const SAMPLES: usize = 32;
/// Pairs of actors whose links one core takes on together.
const FEWEST_AT_ONCE: usize = 64;

/// The links in sight between actors that are drawn, in the order of their ids.
pub(super) fn link_marks(request: &SceneRequest, actors: &[ActorMark], index: &Index) -> Vec<LinkMark> {
    marks(request, actors, index, request.map.links(), MOST_TRIES)
}

/// The same, of the links that some actors have alone.
pub(super) fn link_marks_of(
    request: &SceneRequest,
    actors: &[ActorMark],
    index: &Index,
    moved: &BTreeMap<ActorId, Point>,
) -> Vec<LinkMark> {
    // Every link once: where both its ends are moved, its source tells of it.
    let links = moved
        .keys()
        .flat_map(|id| request.map.links_of(*id).filter(move |l| l.source == *id || !moved.contains_key(&l.source)));
    marks(request, actors, index, links, MOST_TRIES_IN_HAND)
}

fn marks<'a>(
    request: &SceneRequest,
    actors: &[ActorMark],
    index: &Index,
    links: impl Iterator<Item = &'a Link>,
    most_tries: usize,
) -> Vec<LinkMark> {
    let place = |id: ActorId| actors.binary_search_by_key(&id, |a| a.id).ok();
    let mut bundles: BTreeMap<(usize, usize), Vec<&Link>> = BTreeMap::new();
    for link in links.filter(|l| request.filter.shows_link_of_shown(l)) {
        if let (Some(a), Some(b)) = (place(link.source), place(link.target)) {
            bundles.entry((a.min(b), a.max(b))).or_default().push(link);
        }
    }
    let router = Router::new(actors, index, bundles.len(), most_tries);
    let mut bundles: Vec<((usize, usize), Vec<&Link>)> = bundles.into_iter().collect();
    // Side by side in the order of their ids, however they came.
    for (_, links) in &mut bundles {
        links.sort_by_key(|l| l.id);
    }
    let ways = bundles.par_iter().with_min_len(FEWEST_AT_ONCE).flat_map_iter(|((a, b), links)| {
        links.iter().zip(router.strands(*a, *b, links.len())).map(|(link, curve)| {
            let forwards = link.source == actors[*a].id;
            let (curve, source, target) = if forwards { (curve, *a, *b) } else { (curve.reversed(), *b, *a) };
            Way { link, curve, source, target, ends: widths(link, request) }
        })
    });
    let mut ways: Vec<Way> = ways.collect();
    spread(&mut ways, actors, |curve, actor| leaving(curve, actor).map(|t| curve.at(t)));
    let drawn = |way: &Way| mark(way.link, request, &way.curve, &actors[way.source], &actors[way.target]);
    let mut marks: Vec<LinkMark> = ways.par_iter().with_min_len(FEWEST_AT_ONCE).map(drawn).collect();
    marks.sort_by_key(|m| m.id);
    marks
}

/// How the line of a link is drawn.
pub(super) fn line_style(legend: &Legend, link: &Link, theme: Theme) -> LineStyle {
    let look = kind_look(legend, link.kind(), link.custom_kind.as_ref(), theme);
    let planned = link.status == LinkStatus::Planned;
    let (behind, width) = (background(theme), line_width(look.pattern, link.strength, theme));
    let faint = || readable(look.colour.mix(behind, PLANNED_FADE), behind, LEAST_CONTRAST);
    LineStyle {
        colour: if planned { faint() } else { look.colour },
        width: if planned { PLANNED_WIDTH * width } else { width },
        pattern: look.pattern,
        interrupted: link.status == LinkStatus::Fragile,
    }
}

/// How much wider than life lines are, so that an ordinary one is seen.
fn enlargement(request: &SceneRequest) -> f32 {
    request.floors.map_or(1.0, |floors| (floors.line / (ORDINARY * request.zoom)).max(1.0))
}

/// The line without its heads, and its heads, of a link whose line would run along a curve; so many times larger than
/// life.
pub(super) fn with_heads(link: &Link, curve: &Curve, style: &LineStyle, enlarged: f32) -> (Curve, Vec<Head>) {
    let (at_source, at_target) = head_forms(&link.detail);
    let room = curve.length() * if at_source.is_some() && at_target.is_some() { 0.4 } else { 0.7 };
    let mut heads = Vec::new();
    let mut line = *curve;
    if let Some(form) = at_target {
        heads.push(take_head(&mut line, form, style, enlarged, room));
    }
    if let Some(form) = at_source {
        let mut backwards = line.reversed();
        heads.push(take_head(&mut backwards, form, style, enlarged, room));
        line = backwards.reversed();
    }
    (line, heads)
}

/// Half the room that the ends of a link take along the edge of its actors, and whether that is a head.
fn widths(link: &Link, request: &SceneRequest) -> [(f32, bool); 2] {
    let (style, enlarged) = (drawn_style(link, request), enlargement(request));
    let (at_source, at_target) = head_forms(&link.detail);
    [at_source, at_target].map(|form| match form {
        Some(HeadForm::Arrow) => (ARROW_SPREAD * arrow_length(&style, enlarged), true),
        Some(HeadForm::Bar) => (bar_length(&style, enlarged), true),
        None => (0.5 * style.width, false),
    })
}

/// The style of a link in a request, as wide as it must be seen.
fn drawn_style(link: &Link, request: &SceneRequest) -> LineStyle {
    let mut style = line_style(request.map.legend(), link, request.theme);
    let least = request.floors.map_or(0.0, |floors| floors.line / request.zoom);
    style.width = (style.width * enlargement(request)).max(least);
    style
}

fn arrow_length(style: &LineStyle, enlarged: f32) -> f32 {
    let growth = if style.pattern == Pattern::Double { 1.4 } else { 2.2 };
    6.5 * enlarged + growth * style.width
}

fn bar_length(style: &LineStyle, enlarged: f32) -> f32 {
    4.0 * enlarged + 1.5 * style.width
}

fn mark(link: &Link, request: &SceneRequest, curve: &Curve, source: &ActorMark, target: &ActorMark) -> LinkMark {
    let enlarged = enlargement(request);
    let style = drawn_style(link, request);
    let (curve, heads) = match between(curve, source, target) {
        Some(visible) => with_heads(link, &visible, &style, enlarged),
        // One actor lies over the other: the line is under both.
        None => (*curve, Vec::new()),
    };
    LinkMark { id: link.id, source: link.source, target: link.target, curve, style, heads }
}

/// The part of a curve between two actors, from where it last leaves the one to where it first meets the other.
fn between(curve: &Curve, source: &ActorMark, target: &ActorMark) -> Option<Curve> {
    let from = leaving(curve, source)?;
    let to = 1.0 - leaving(&curve.reversed(), target)?;
    (from + 0.01 < to).then(|| curve.part(from, to))
}

fn leaving(curve: &Curve, actor: &ActorMark) -> Option<f32> {
    let inside = |t: f32| actor.is_within(curve.at(t), GAP);
    let last = (0..=SAMPLES).rev().map(|i| i as f32 / SAMPLES as f32).find(|t| inside(*t));
    let Some(mut near) = last else { return Some(0.0) };
    let mut far = near + 1.0 / SAMPLES as f32;
    if far > 1.0 {
        return None;
    }
    for _ in 0..12 {
        let middle = f32::midpoint(near, far);
        if inside(middle) { near = middle } else { far = middle }
    }
    Some(far)
}

/// What stands at the source and at the target.
fn head_forms(detail: &LinkDetail) -> (Option<HeadForm>, Option<HeadForm>) {
    let arrow = |there: bool| there.then_some(HeadForm::Arrow);
    match detail {
        LinkDetail::ReferralCorridor(corridor) => (arrow(corridor.with_return), arrow(true)),
        LinkDetail::Collaboration(collaboration) => (None, arrow(collaboration.one_way)),
        LinkDetail::ServiceAgreement(_) | LinkDetail::Funding { .. } => (None, arrow(true)),
        LinkDetail::Authority => (None, Some(HeadForm::Bar)),
        LinkDetail::Participation { .. } => (None, None),
    }
}

/// Puts a head at the end of a line and shortens the line by it.
fn take_head(line: &mut Curve, form: HeadForm, style: &LineStyle, enlarged: f32, room: f32) -> Head {
    if form == HeadForm::Bar {
        let towards = direction(line.control, line.end);
        line.end = line.end - towards * (0.5 * style.width);
        return Head { tip: line.end, direction: towards, length: bar_length(style, enlarged), form };
    }
    let tip = line.end;
    let length = arrow_length(style, enlarged).min(room);
    let (mut near, mut far) = (0.0, 1.0);
    for _ in 0..14 {
        let middle = f32::midpoint(near, far);
        if line.at(middle).distance(tip) > length { near = middle } else { far = middle }
    }
    let back = line.at(near);
    // A hair under the head, so that no seam shows between both.
    *line = line.part(0.0, near + 0.15 * (1.0 - near));
    Head { tip, direction: direction(back, tip), length: back.distance(tip), form }
}

#[cfg(test)]
mod tests {
    use super::super::style::contrast;
    use super::*;
    use crate::model::{Actor, Corridor, Filter, Language, LinkId, LinkKind, MapInfo, Name, Point, Role, TerritoryMap};
    use crate::scene::{Scene, build};

    fn actor(number: u128, role: Role, x: f32, y: f32) -> Actor {
        let mut actor = Actor::new(ActorId::from_number(number), Name::new("A").unwrap(), role);
        actor.position = Some(Point::new(x, y));
        actor
    }

    fn link(number: u128, source: u128, target: u128, kind: LinkKind) -> Link {
        Link::new(LinkId::from_number(number), ActorId::from_number(source), ActorId::from_number(target), kind)
    }

    fn scene(actors: Vec<Actor>, links: Vec<Link>) -> Scene {
        let mut map = TerritoryMap::new(MapInfo::default());
        for actor in actors {
            map.insert_actor(actor).unwrap();
        }
        for link in links {
            map.insert_link(link).unwrap();
        }
        build(&SceneRequest {
            map: &map,
            filter: &Filter::default(),
            only: None,
            theme: Theme::Light,
            language: Language::French,
            zoom: 1.0,
            text_scale: 1.0,
            sizes: None,
            fills: None,
            groups: &[],
            floors: None,
        })
    }

    #[test]
    fn a_head_touches_the_edge_of_every_shape_but_for_a_gap() {
        for role in Role::ALL {
            for (x, y) in [(200.0, 0.0), (140.0, 140.0), (30.0, -180.0), (-170.0, 90.0)] {
                let actors = vec![actor(0, Role::Cdc, x, y), actor(1, role, 0.0, 0.0)];
                let scene = scene(actors, vec![link(0, 0, 1, LinkKind::ReferralCorridor)]);
                let tip = scene.links[0].heads[0].tip;
                let gap = scene.actors[1].distance(tip);
                assert!((gap - GAP).abs() < 0.1, "{role:?} from ({x}, {y}): {gap}");
                assert!(scene.links[0].curve.end.distance(tip) > 5.0, "the line stops under the head");
            }
        }
    }

    #[test]
    fn heads_that_meet_at_an_actor_are_all_seen_and_still_touch_it() {
        let actors =
            vec![actor(0, Role::Csss, 0.0, 0.0), actor(1, Role::Other, 300.0, 0.0), actor(2, Role::Other, 140.0, 40.0)];
        let links = vec![
            link(0, 1, 0, LinkKind::Authority),
            link(1, 1, 0, LinkKind::Funding),
            link(2, 2, 0, LinkKind::Authority),
        ];
        let scene = scene(actors, links);
        let heads: Vec<Head> = scene.links.iter().map(|l| l.heads[0]).collect();
        let half = |head: &Head| head.length * if head.form == HeadForm::Arrow { ARROW_SPREAD } else { 1.0 };
        for (i, a) in heads.iter().enumerate() {
            assert!(scene.actors[0].distance(a.tip) < GAP + 0.5 * scene.links[i].style.width + 0.1, "{i}");
            for b in &heads[..i] {
                assert!(a.tip.distance(b.tip) > 0.85 * (half(a) + half(b)), "{i}: {heads:?}");
            }
        }
    }

    #[test]
    fn parallel_links_spread_evenly_whichever_way_they_run() {
        let actors = vec![actor(0, Role::Other, 0.0, 0.0), actor(1, Role::Other, 300.0, 0.0)];
        let links = vec![
            link(0, 0, 1, LinkKind::Collaboration),
            link(1, 1, 0, LinkKind::Collaboration),
            link(2, 0, 1, LinkKind::Collaboration),
        ];
        let scene = scene(actors, links);
        let middles: Vec<f32> = scene.links.iter().map(|l| l.curve.at(0.5).y).collect();
        assert!(middles[0] < -10.0 && middles[1].abs() < 0.5 && middles[2] > 10.0, "{middles:?}");
        assert!((middles[0] + middles[2]).abs() < 0.5, "{middles:?}");
    }

    #[test]
    fn a_link_bends_around_an_actor_in_its_way() {
        let ends = [actor(0, Role::Other, 0.0, 0.0), actor(1, Role::Other, 300.0, 0.0)];
        let tie = || vec![link(0, 0, 1, LinkKind::Collaboration)];
        let free = scene(ends.to_vec(), tie());
        assert!(free.links[0].curve.at(0.5).y.abs() < 0.01, "straight where nothing is in the way");
        let blocked = scene([ends.to_vec(), vec![actor(2, Role::Other, 150.0, 4.0)]].concat(), tie());
        let nearest = blocked.links[0].curve.flattened(60).into_iter().map(|p| blocked.actors[2].distance(p));
        assert!(nearest.fold(f32::INFINITY, f32::min) > 7.0);
    }

    #[test]
    fn heads_say_which_way_a_link_runs() {
        let forms = |detail: LinkDetail| {
            let mut tie = link(0, 0, 1, detail.kind());
            tie.detail = detail;
            let actors = vec![actor(0, Role::Csss, 0.0, 0.0), actor(1, Role::ConcertationTable, 300.0, 0.0)];
            scene(actors, vec![tie]).links[0].heads.iter().map(|h| h.form).collect::<Vec<_>>()
        };
        let mutual = Corridor { with_return: true, ..Corridor::default() };
        assert_eq!(forms(LinkDetail::ReferralCorridor(mutual)), [HeadForm::Arrow; 2]);
        assert_eq!(forms(LinkDetail::of(LinkKind::Authority)), [HeadForm::Bar]);
        assert_eq!(forms(LinkDetail::of(LinkKind::Funding)), [HeadForm::Arrow]);
        assert_eq!(forms(LinkDetail::of(LinkKind::Collaboration)), []);
        assert_eq!(forms(LinkDetail::of(LinkKind::Participation)), []);
    }

    #[test]
    fn actors_one_over_the_other_still_have_their_link() {
        let actors = vec![actor(0, Role::Csss, 0.0, 0.0), actor(1, Role::Csss, 5.0, 0.0)];
        let scene = scene(actors, vec![link(0, 0, 1, LinkKind::Authority)]);
        assert_eq!((scene.links.len(), scene.links[0].heads.len()), (1, 0));
    }

    #[test]
    fn planned_links_are_lighter_and_fragile_ones_interrupted() {
        let legend = Legend::default();
        let style = |status| {
            let mut tie = link(0, 0, 1, LinkKind::ReferralCorridor);
            tie.status = status;
            line_style(&legend, &tie, Theme::Light)
        };
        let active = style(LinkStatus::Active);
        assert!(style(LinkStatus::Planned).colour.luminance() > active.colour.luminance());
        for theme in [Theme::Light, Theme::Dark, Theme::Projection] {
            let mut planned = link(0, 0, 1, LinkKind::Participation);
            planned.status = LinkStatus::Planned;
            let seen = contrast(line_style(&legend, &planned, theme).colour, background(theme));
            assert!(seen >= LEAST_CONTRAST, "{theme:?}: {seen}");
        }
        assert!(active.dashes().is_empty() && !style(LinkStatus::Fragile).dashes().is_empty());
    }
}
