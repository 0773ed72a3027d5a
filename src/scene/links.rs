//! Links in sight as they are drawn: from edge to edge, parallel ones spread apart, with the heads of their kind.

use super::line::direction;
use super::routing::Router;
use super::style::{background, kind_look, line_width};
use super::{ActorMark, Curve, Head, HeadForm, LineStyle, LinkMark, SceneRequest, Theme};
use crate::model::{ActorId, Legend, Link, LinkDetail, LinkStatus, Pattern};
use std::collections::BTreeMap;

/// Room between the edge of an actor and what touches it.
const GAP: f32 = 3.0;
/// What a planned link keeps of its colour is the rest.
const PLANNED_FADE: f32 = 0.55;
const SAMPLES: usize = 32;

/// The links in sight between actors that are drawn, in the order of their ids.
pub(super) fn link_marks(request: &SceneRequest, actors: &[ActorMark]) -> Vec<LinkMark> {
    let router = Router::new(actors);
    let index = |id: ActorId| actors.binary_search_by_key(&id, |a| a.id).ok();
    let mut bundles: BTreeMap<(usize, usize), Vec<&Link>> = BTreeMap::new();
    for link in request.map.links().filter(|l| request.filter.shows_link(request.map, l)) {
        if let (Some(a), Some(b)) = (index(link.source), index(link.target)) {
            bundles.entry((a.min(b), a.max(b))).or_default().push(link);
        }
    }
    let mut marks = Vec::with_capacity(bundles.len());
    for ((a, b), links) in bundles {
        for (link, curve) in links.iter().zip(router.strands(a, b, links.len())) {
            let forwards = link.source == actors[a].id;
            let (curve, source, target) =
                if forwards { (curve, &actors[a], &actors[b]) } else { (curve.reversed(), &actors[b], &actors[a]) };
            marks.push(mark(link, request, &curve, source, target));
        }
    }
    marks.sort_by_key(|m| m.id);
    marks
}

/// How the line of a link is drawn.
pub(super) fn line_style(legend: &Legend, link: &Link, theme: Theme) -> LineStyle {
    let look = kind_look(legend, link.kind(), link.custom_kind.as_ref(), theme);
    let planned = link.status == LinkStatus::Planned;
    LineStyle {
        colour: if planned { look.colour.mix(background(theme), PLANNED_FADE) } else { look.colour },
        width: line_width(look.pattern, link.strength, theme),
        pattern: look.pattern,
        interrupted: link.status == LinkStatus::Fragile,
    }
}

/// The line without its heads, and its heads, of a link whose line would run along a curve.
pub(super) fn with_heads(link: &Link, curve: &Curve, style: &LineStyle) -> (Curve, Vec<Head>) {
    let (at_source, at_target) = head_forms(&link.detail);
    let room = curve.length() * if at_source.is_some() && at_target.is_some() { 0.4 } else { 0.7 };
    let mut heads = Vec::new();
    let mut line = *curve;
    if let Some(form) = at_target {
        heads.push(take_head(&mut line, form, style, room));
    }
    if let Some(form) = at_source {
        let mut backwards = line.reversed();
        heads.push(take_head(&mut backwards, form, style, room));
        line = backwards.reversed();
    }
    (line, heads)
}

fn mark(link: &Link, request: &SceneRequest, curve: &Curve, source: &ActorMark, target: &ActorMark) -> LinkMark {
    let style = line_style(request.map.legend(), link, request.theme);
    let (curve, heads) = match between(curve, source, target) {
        Some(visible) => with_heads(link, &visible, &style),
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
    let inside = |t: f32| actor.distance(curve.at(t)) < GAP;
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
fn take_head(line: &mut Curve, form: HeadForm, style: &LineStyle, room: f32) -> Head {
    let tip = line.end;
    if form == HeadForm::Bar {
        return Head { tip, direction: direction(line.control, tip), length: 4.0 + 1.5 * style.width, form };
    }
    let growth = if style.pattern == Pattern::Double { 1.4 } else { 2.2 };
    let length = (6.5 + growth * style.width).min(room);
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
