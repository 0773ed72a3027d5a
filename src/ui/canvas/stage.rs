//! The scene as the canvas keeps it: made when the map, the filter or the look changes, labelled anew when the zoom
//! does, and left alone otherwise.

use super::lens::Lens;
use super::{CanvasView, gesture::Gesture};
use crate::app::appearance::{self, Appearance};
use crate::app::{Analysed, Reading};
use crate::model::{ActorId, Filter, Language, Point};
use crate::scene::{Floors, LabelMark, LiveScene, Rect, Scene, SceneRequest, Theme};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Maps with more actors are labelled around what is seen, and anew once that is left.
const MOST_LABELLED: usize = 1_500;
/// How far around what is seen, in widths and heights of it.
const AROUND: f32 = 0.5;

/// The scene at hand.
#[derive(Default)]
pub(super) struct Stage {
    live: LiveScene,
    /// Grows each time marks are made anew.
    pub(super) serial: u64,
    marks: Option<MarksKey>,
    labels: Option<LabelsKey>,
    looks: Option<(LooksKey, Appearance)>,
    carried: BTreeMap<ActorId, Point>,
    let_go: bool,
}

/// What came of a look at the map.
pub(super) enum Change {
    /// Nothing.
    None,
    /// Labels were placed anew: those before.
    Labels(Vec<LabelMark>),
    /// Everything was made anew: what was there before.
    All(Scene),
}

/// What the marks of a scene depend on.
#[derive(Debug, Clone, PartialEq)]
struct MarksKey {
    revision: u64,
    theme: Theme,
    language: Language,
    filter: Filter,
    only: Option<Arc<BTreeSet<ActorId>>>,
    looks: LooksKey,
    /// On the wall, sizes have floors in pixels: they depend on the zoom too.
    floors: Option<(Floors, i32)>,
}

/// What labels depend on beside the marks.
#[derive(Debug, Clone, PartialEq)]
struct LabelsKey {
    zoom_step: i32,
    text_scale: f32,
    window: Option<Rect>,
}

/// What the look of actors depends on beside the map and the theme.
#[derive(Debug, Clone, PartialEq)]
struct LooksKey {
    revision: u64,
    theme: Theme,
    filter: Filter,
    reads: bool,
    reading: Reading,
    analysed: Option<Same>,
}

/// The very same indicators, rather than equal ones.
#[derive(Debug, Clone)]
struct Same(Arc<Analysed>);

impl PartialEq for Same {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Stage {
    /// What is drawn.
    pub(super) fn scene(&self) -> &Scene {
        self.live.scene()
    }

    /// What is drawn, and where it is.
    pub(super) fn live(&self) -> &LiveScene {
        &self.live
    }

    /// The actors that are in the hand, and where.
    pub(super) fn carried(&self) -> &BTreeMap<ActorId, Point> {
        &self.carried
    }

    /// Makes what has changed since.
    pub(super) fn refresh(&mut self, view: &CanvasView<'_>, lens: &Lens) -> Change {
        let zoom_step = zoom_step(lens.camera.zoom);
        let looks = looks_key(view);
        let marks = MarksKey {
            revision: view.open.document.revision(),
            theme: view.theme,
            language: view.app.language,
            filter: view.open.filter.clone(),
            only: view.open.only().cloned(),
            looks: looks.clone(),
            floors: view.floors.map(|floors| (floors, zoom_step)),
        };
        let labels = LabelsKey { zoom_step, text_scale: view.text_scale, window: self.window(lens, zoom_step) };
        let is_let_go = std::mem::take(&mut self.let_go);
        let same_marks = !is_let_go && self.marks.as_ref() == Some(&marks);
        if same_marks && (self.labels.as_ref() == Some(&labels) || !self.carried.is_empty()) {
            return Change::None;
        }
        if self.looks.as_ref().is_none_or(|(key, _)| *key != looks) {
            self.looks = Some((looks, appearance::of(view.open, view.theme)));
        }
        let request = request(view, self.looks.as_ref(), zoom_step);
        if same_marks {
            let before = self.live.take_labels();
            self.live.relabel(&request, labels.window.as_ref());
            self.labels = Some(labels);
            return Change::Labels(before);
        }
        let live = LiveScene::new(&request, labels.window.as_ref());
        let before = std::mem::replace(&mut self.live, live).into_scene();
        (self.marks, self.labels) = (Some(marks), Some(labels));
        self.serial += 1;
        self.carried.clear();
        Change::All(before)
    }

    /// Shows the actors in the hand where it has them.
    pub(super) fn follow(&mut self, view: &CanvasView<'_>, lens: &Lens, gesture: &Gesture) {
        let moved = gesture.moved();
        if moved.is_empty() {
            // What was let go is where the map has it, or soon will be.
            self.let_go = !self.carried.is_empty();
        } else if *moved != self.carried {
            let request = request(view, self.looks.as_ref(), zoom_step(lens.camera.zoom));
            self.live.carry(&request, moved);
            self.carried.clone_from(moved);
        }
    }

    /// Where labels are written: everywhere, but on large maps, where it is what is seen and as much around it, until
    /// the view leaves that.
    fn window(&self, lens: &Lens, zoom_step: i32) -> Option<Rect> {
        if self.live.scene().actors.len() <= MOST_LABELLED {
            return None;
        }
        let seen = lens.seen();
        let serves = |labels: &&LabelsKey| {
            labels.zoom_step == zoom_step && labels.window.is_some_and(|window| window.union(&seen) == window)
        };
        let around = Point { x: seen.width() * AROUND, y: seen.height() * AROUND };
        let anew = Rect { min: seen.min - around, max: seen.max + around };
        self.labels.as_ref().filter(serves).map_or(Some(anew), |labels| labels.window)
    }
}

fn request<'a>(view: &CanvasView<'a>, looks: Option<&'a (LooksKey, Appearance)>, zoom_step: i32) -> SceneRequest<'a> {
    let looks = looks.map(|(_, looks)| looks);
    SceneRequest {
        map: view.open.map(),
        filter: &view.open.filter,
        only: view.open.only().map(AsRef::as_ref),
        theme: view.theme,
        language: view.app.language,
        zoom: (zoom_step as f32 / STEPS_PER_OCTAVE).exp2(),
        text_scale: view.text_scale,
        sizes: looks.and_then(|looks| looks.sizes.as_ref()),
        fills: looks.and_then(|looks| looks.fills.as_ref()),
        groups: looks.map_or(&[], |looks| &looks.groups),
        floors: view.floors,
    }
}

fn looks_key(view: &CanvasView<'_>) -> LooksKey {
    LooksKey {
        revision: view.open.document.revision(),
        theme: view.theme,
        filter: view.open.filter.clone(),
        reads: appearance::is_read(view.open),
        reading: view.open.reading.clone(),
        analysed: view.open.analysed.clone().map(Same),
    }
}

/// Steps in which a zoom doubles: labels are placed anew at each.
const STEPS_PER_OCTAVE: f32 = 6.0;

/// The step of a zoom.
pub(super) fn zoom_step(zoom: f32) -> i32 {
    (zoom.log2() * STEPS_PER_OCTAVE).round() as i32
}
