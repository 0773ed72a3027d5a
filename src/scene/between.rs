//! A scene on its way to another: what both have moves from where it was to where it will be.

use super::{ActorMark, Curve, LabelMark, LinkMark, Rect, Scene};
use crate::model::{ActorId, Point};
use std::collections::{BTreeMap, BTreeSet};

impl Scene {
    /// The actors that both have and that stand elsewhere in the other.
    pub fn elsewhere(&self, other: &Self) -> BTreeSet<ActorId> {
        let moves = |a: &&ActorMark| self.actor(a.id).is_some_and(|was| was.center != a.center);
        other.actors.iter().filter(moves).map(|a| a.id).collect()
    }

    /// The scene with some of its marks elsewhere.
    #[must_use]
    pub fn with(mut self, moving: Self) -> Self {
        for mark in moving.actors {
            if let Ok(i) = self.actors.binary_search_by_key(&mark.id, |a| a.id) {
                self.actors[i] = mark;
            }
        }
        for mark in moving.links {
            if let Ok(i) = self.links.binary_search_by_key(&mark.id, |l| l.id) {
                self.links[i] = mark;
            }
        }
        self
    }

    /// What moves of the scene `to`, a share of the way from `from`, 0 to 1: those actors with their links, and all
    /// labels. What only one of them has is as `to` has it; what stays is left out.
    pub fn between(from: &Self, to: &Self, moved: &BTreeSet<ActorId>, share: f32) -> Self {
        let actor = |mark: &ActorMark| {
            let was = from.actor(mark.id).map_or(mark.center, |was| was.center);
            ActorMark { center: mix(was, mark.center, share), ..mark.clone() }
        };
        let actors: Vec<ActorMark> = moved.iter().filter_map(|id| to.actor(*id)).map(actor).collect();
        let away: BTreeMap<_, Point> =
            actors.iter().filter_map(|now| Some((now.id, now.center - to.actor(now.id)?.center))).collect();
        let label = |mark: &LabelMark| {
            let by = away.get(&mark.actor).copied().unwrap_or_default();
            let rect = Rect { min: mark.rect.min + by, max: mark.rect.max + by };
            LabelMark { rect, leader: mark.leader.map(|ends| ends.map(|p| p + by)), ..mark.clone() }
        };
        let moving = to.links.iter().filter(|l| moved.contains(&l.source) || moved.contains(&l.target));
        Self {
            links: moving.map(|mark| link(from, mark, share)).collect(),
            labels: to.labels.iter().map(label).collect(),
            hulls: Vec::new(),
            ground: None,
            actors,
            ..*to
        }
    }
}

fn link(from: &Scene, mark: &LinkMark, share: f32) -> LinkMark {
    let Some(was) = from.link(mark.id) else { return mark.clone() };
    let curve = Curve {
        start: mix(was.curve.start, mark.curve.start, share),
        control: mix(was.curve.control, mark.curve.control, share),
        end: mix(was.curve.end, mark.curve.end, share),
    };
    let mut heads = mark.heads.clone();
    for (head, before) in heads.iter_mut().zip(&was.heads) {
        head.tip = mix(before.tip, head.tip, share);
        let turned = mix(before.direction, head.direction, share);
        let length = turned.x.hypot(turned.y);
        // Half-way between opposite directions there is none.
        head.direction = if length > 0.01 { turned * length.recip() } else { head.direction };
    }
    LinkMark { curve, heads, ..mark.clone() }
}

fn mix(from: Point, to: Point, share: f32) -> Point {
    from + (to - from) * share
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Actor, Filter, Language, Link, LinkId, LinkKind, Name, Role, TerritoryMap};
    use crate::scene::{SceneRequest, Theme, build};

    fn scene(x: f32) -> Scene {
        let mut map = TerritoryMap::default();
        for (number, at) in [(1, Point::new(x, 0.0)), (2, Point::new(300.0, 50.0))] {
            let name = Name::new(&format!("CDC {number}")).unwrap();
            let actor = Actor::new(ActorId::from_number(number), name, Role::Cdc);
            map.insert_actor(Actor { position: Some(at), ..actor }).unwrap();
        }
        let [a, b] = [1, 2].map(ActorId::from_number);
        map.insert_link(Link::new(LinkId::from_number(1), a, b, LinkKind::ReferralCorridor)).unwrap();
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
    fn half_way_is_half_way_for_actors_links_and_labels() {
        let (from, to) = (scene(0.0), scene(100.0));
        let moved = from.elsewhere(&to);
        assert!(moved.len() == 1 && from.elsewhere(&from).is_empty());
        let half = Scene::between(&from, &to, &moved, 0.5);
        assert_eq!(half.actors.len(), 1, "who stays is left out");
        assert_eq!(half.actors[0].center, Point { x: 50.0, y: 0.0 });
        let start = half.links[0].curve.start.x;
        assert!(start > from.links[0].curve.start.x && start < to.links[0].curve.start.x);
        let label = |scene: &Scene| scene.labels.iter().find(|l| l.actor == ActorId::from_number(1)).unwrap().rect;
        assert!((label(&half).min.x - (label(&to).min.x - 50.0)).abs() < 0.01);
        assert_eq!(Scene::between(&from, &to, &moved, 1.0).links, to.links);
    }
}
