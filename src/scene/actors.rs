//! Actors in sight as they are drawn: where, how large, of what outline and colour.

use super::style::{filled, role_look};
use super::{ActorMark, Icon, Outline, SceneRequest, Stroke};
use crate::model::{Actor, Role};

const RADIUS: f32 = 18.0;
const CSSS_RADIUS: f32 = 28.0;
const SMALLEST: f32 = 13.0;
const LARGEST: f32 = 40.0;
/// Width under which a dotted edge no longer shows, in pixels.
const DOTS: f32 = 1.6;

/// The actors in sight that have a place, in the order of their ids.
pub(super) fn actor_marks(request: &SceneRequest) -> Vec<ActorMark> {
    let is_in_sight =
        |a: &&Actor| request.filter.shows_actor(a) && request.only.is_none_or(|only| only.contains(&a.id));
    request.map.actors().filter(is_in_sight).filter_map(|a| mark(request, a)).collect()
}

fn mark(request: &SceneRequest, actor: &Actor) -> Option<ActorMark> {
    let center = actor.position?;
    let legend = request.map.legend();
    let mut look = role_look(legend, actor.role, actor.custom_role.as_ref(), request.theme);
    if let Some(fill) = request.fills.and_then(|fills| fills.get(&actor.id)) {
        look = filled(look.shape, *fill, request.theme);
    }
    let enlarged = enlargement(request);
    let radius = radius(request, actor) * enlarged;
    let outline = Outline::of(look.shape, radius);
    let edge = |s: Stroke| {
        let least = if s.dotted { DOTS / request.zoom } else { 0.0 };
        Stroke { width: (s.width * enlarged).max(least), ..s }
    };
    Some(ActorMark {
        id: actor.id,
        center,
        half: outline.half(),
        outline,
        fill: look.fill,
        stroke: look.edge.map(edge),
        icon: Some(Icon::of(actor.role, look.shape, radius, look.fill)),
        pinned: actor.pinned,
    })
}

/// Radius of an actor sized by a value, 0 to 1. Area, not radius, follows the value: the eye compares surfaces.
pub fn sized_radius(value: f32) -> f32 {
    (SMALLEST.powi(2) + value.clamp(0.0, 1.0) * (LARGEST.powi(2) - SMALLEST.powi(2))).sqrt()
}

/// How much larger than life actors are, so that the smallest is seen.
fn enlargement(request: &SceneRequest) -> f32 {
    let smallest = if request.sizes.is_some() { SMALLEST } else { RADIUS };
    request.floors.map_or(1.0, |floors| (floors.mark / (2.0 * smallest * request.zoom)).max(1.0))
}

fn radius(request: &SceneRequest, actor: &Actor) -> f32 {
    match request.sizes {
        Some(sizes) => sized_radius(sizes.get(&actor.id).copied().unwrap_or(0.0)),
        None if actor.role == Role::Csss => CSSS_RADIUS,
        None => RADIUS,
    }
}
