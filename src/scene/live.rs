//! A scene that is looked at again and again: labels are placed anew at another zoom while the marks stay, actors in
//! the hand take their links with them while the rest stays, and what is under the pointer is found at once.

use super::actors::actor_marks;
use super::hulls::{hulls, name_hulls};
use super::index::Index;
use super::labels::{Names, label_marks};
use super::links::{link_marks, link_marks_of};
use super::outline::{Ground, ground};
use super::pool::spread_out;
use super::style::{background, ink};
use super::{ActorMark, Hull, LabelMark, LinkMark, Rect, Scene, SceneRequest};
use crate::model::{ActorId, Point};
use std::collections::BTreeMap;

/// A scene with where its marks are.
#[derive(Debug, Clone, Default)]
pub struct LiveScene {
    scene: Scene,
    index: Index,
    names: Names,
}

impl LiveScene {
    /// The map as it is drawn. Actors without a position are left out, and with them their links. Among very many
    /// actors, labels are written in the window alone.
    pub fn new(request: &SceneRequest, window: Option<&Rect>) -> Self {
        spread_out(|| Self::made(request, window))
    }

    fn made(request: &SceneRequest, window: Option<&Rect>) -> Self {
        let actors = actor_marks(request);
        let mut index = Index::new(&actors);
        let links = link_marks(request, &actors, &index);
        index.add_links(&links);
        let (ground, hulls) = (ground(request), hulls(request, &actors));
        let (background, ink) = (Some(background(request.theme)), Some(ink(request.theme)));
        let scene = Scene { theme: request.theme, background, ink, ground, hulls, links, actors, ..Scene::default() };
        let names = Names::new(request, &scene.actors, &scene.links);
        let mut live = Self { scene, index, names };
        live.label(request, window);
        live
    }

    /// What is drawn.
    pub fn scene(&self) -> &Scene {
        &self.scene
    }

    /// What is drawn, once nobody asks where things are any more.
    pub fn into_scene(self) -> Scene {
        self.scene
    }

    /// Takes the labels out, to be placed anew.
    pub fn take_labels(&mut self) -> Vec<LabelMark> {
        std::mem::take(&mut self.scene.labels)
    }

    /// Places the labels for another zoom, or another scale of texts; all else is as it was.
    pub fn relabel(&mut self, request: &SceneRequest, window: Option<&Rect>) {
        spread_out(|| self.label(request, window));
    }

    fn label(&mut self, request: &SceneRequest, window: Option<&Rect>) {
        self.scene.labels = label_marks(request, &self.names, &self.scene.actors, &self.index, window);
        if let Some(ground) = &mut self.scene.ground {
            ground.edge.width = Ground::edge_width(request.zoom);
        }
        let Scene { hulls, links, labels, .. } = &mut self.scene;
        name_hulls(request, hulls, &self.index, links, labels);
        self.scene.bounds = bounds(&self.scene);
    }

    /// Moves actors, their links and their labels to where the hand has them; nothing else makes way until the hand
    /// lets go and the scene is made anew.
    pub fn carry(&mut self, request: &SceneRequest, moved: &BTreeMap<ActorId, Point>) {
        let Scene { actors, links, labels, .. } = &mut self.scene;
        let mut away: BTreeMap<ActorId, Point> = BTreeMap::new();
        for (id, to) in moved {
            let Ok(i) = actors.binary_search_by_key(id, |a| a.id) else { continue };
            let by = *to - actors[i].center;
            actors[i].center = *to;
            away.insert(*id, by);
        }
        for label in labels.iter_mut() {
            let Some(by) = away.get(&label.actor).copied() else { continue };
            label.rect = Rect { min: label.rect.min + by, max: label.rect.max + by };
            label.leader = label.leader.map(|ends| ends.map(|p| p + by));
        }
        for mark in spread_out(|| link_marks_of(request, actors, &self.index, moved)) {
            if let Ok(i) = links.binary_search_by_key(&mark.id, |l| l.id) {
                links[i] = mark;
            }
        }
    }

    /// The actor under a point of the map, the one drawn last first.
    pub fn actor_at(&self, at: Point) -> Option<ActorId> {
        let under = |m: &&ActorMark| (at.x - m.center.x).abs() <= m.half.x && (at.y - m.center.y).abs() <= m.half.y;
        self.actors_in(&Rect { min: at, max: at }).filter(under).map(|m| m.id).max()
    }

    /// The actors whose box meets a rectangle, in no order.
    pub fn actors_in<'a>(&'a self, rect: &Rect) -> impl Iterator<Item = &'a ActorMark> + use<'a> {
        self.index.actors_in(rect).map(|i| &self.scene.actors[i])
    }

    /// The links whose line passes a point no farther than that, and how far each does, in no order.
    pub fn links_near(&self, at: Point, reach: f32) -> impl Iterator<Item = (&LinkMark, f32)> {
        let links = self.index.links_in(&Rect { min: at, max: at }.grown(reach)).map(|i| &self.scene.links[i]);
        links.filter_map(move |l| Some((l, l.curve.distance_within(at, reach + l.style.width / 2.0)?)))
    }
}

impl Scene {
    /// An actor that is drawn.
    pub fn actor(&self, id: ActorId) -> Option<&ActorMark> {
        self.actors.binary_search_by_key(&id, |a| a.id).ok().map(|i| &self.actors[i])
    }

    /// A link that is drawn.
    pub fn link(&self, id: crate::model::LinkId) -> Option<&LinkMark> {
        self.links.binary_search_by_key(&id, |l| l.id).ok().map(|i| &self.links[i])
    }
}

fn bounds(scene: &Scene) -> Rect {
    let middles = scene.links.iter().map(|l| l.curve.at(0.5)).map(|p| Rect { min: p, max: p });
    let outlines = scene.hulls.iter().filter_map(Hull::rect);
    let boxes = scene.actors.iter().map(ActorMark::rect).chain(scene.labels.iter().map(|l| l.rect));
    let ground = scene.ground.as_ref().map(Ground::rect);
    boxes.chain(outlines).chain(middles).chain(ground).reduce(|all, one| all.union(&one)).unwrap_or_default()
}
