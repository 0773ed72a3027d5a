//! From what is asked to what is drawn: each part of a scene in turn, each knowing those before it.

use super::actors::actor_marks;
use super::hulls::hulls;
use super::labels::label_marks;
use super::links::link_marks;
use super::style::{background, ink};
use super::{ActorMark, Rect, Scene, SceneRequest};

/// The map as it is drawn. Actors without a position are left out, and with them their links.
pub fn build(request: &SceneRequest) -> Scene {
    let actors = actor_marks(request);
    let links = link_marks(request, &actors);
    let labels = label_marks(request, &actors, &links);
    let hulls = hulls(request, &actors);
    let middles: Vec<_> = links.iter().map(|l| l.curve.at(0.5)).collect();
    let corners = hulls.iter().flat_map(|h| &h.corners).chain(middles.iter());
    let points = corners.map(|p| Rect { min: *p, max: *p });
    let boxes = actors.iter().map(ActorMark::rect).chain(labels.iter().map(|l| l.rect)).chain(points);
    Scene {
        theme: request.theme,
        background: Some(background(request.theme)),
        ink: Some(ink(request.theme)),
        bounds: boxes.reduce(|all, one| all.union(&one)).unwrap_or_default(),
        hulls,
        links,
        actors,
        labels,
    }
}
