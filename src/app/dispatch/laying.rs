//! Layouts of the map, in the background, and the actors that are selected put in order: each one step of the history.

use super::super::analysing::share_done;
use super::super::session::LayoutChoice;
use super::super::task::{Gauge, Task};
use super::super::waiting::Laying;
use super::super::{AppState, OpenMap, Severity};
use crate::analysis::{ActorIndicator, Analyser, AnalysisRequest, Depth, Progress, Watch};
use crate::app::jobs::{Cancel, JobKind};
use crate::app::state::{Done, Drawing, LaidOut};
use crate::document::{Command, PlaceReason};
use crate::layout::{self, Arrangement, LayoutRequest, Method};
use crate::model::{Actor, ActorId, TerritoryMap};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;
use std::sync::{Arc, Mutex};

/// The part of the way that the indicators of a bull's eye take, where they have to be computed first.
const INDICATORS_PART: f32 = 0.8;

impl AppState {
    /// Lays the map out, or only what is selected or looked at closely: the others then stay. Asked again for what the
    /// map shows already, it makes another drawing.
    pub(super) fn lay_out(&mut self, choice: LayoutChoice, only_selected: bool) {
        let now = (self.now)();
        self.n_layouts += 1;
        let serial = self.n_layouts;
        let Some(open) = &self.open else { return };
        let moving = moving(open, only_selected);
        let order = Order {
            opening: open.opening,
            revision: open.document.revision(),
            map: open.document.snapshot(),
            request: open.analysis_request(),
            values: known_values(open, choice),
            analyser: Arc::clone(&open.analyser),
            drawing: next_drawing(open, choice),
            only_selected: only_selected && !open.selection.actors.is_empty(),
            moving,
            serial,
        };
        let task = Task::begun(now);
        let gauge = task.gauge.clone();
        self.laying = Some(Laying { serial, layout: choice.name(), task });
        self.jobs.start(JobKind::Layout, true, move |cancel| Done::LaidOut(order.carry_out(cancel, &gauge)));
    }

    /// Moves the actors where a layout has them, if it is still wanted and of the map as it stands.
    pub(super) fn lay_down(&mut self, laid_out: LaidOut) {
        if self.laying.as_ref().is_none_or(|laying| laying.serial != laid_out.serial) {
            return;
        }
        self.laying = None;
        let Some(open) = self.open.as_ref().filter(|open| open.opening == laid_out.opening) else { return };
        if open.document.revision() != laid_out.revision {
            let sentence = self.texts().sight_layout_dropped();
            return self.say(Severity::Problem, sentence);
        }
        if laid_out.positions.is_empty() {
            let sentence = self.texts().sight_layout_nothing();
            return self.say(Severity::Note, sentence);
        }
        let positions = laid_out.positions.into_iter().collect();
        if self.execute(Command::Place { positions, reason: PlaceReason::LaidOut(laid_out.layout) }) {
            self.with_open(|open| {
                open.fit_asked |= !laid_out.only_selected;
                open.drawn = Some((laid_out.drawing, open.document.revision()));
            });
        } else {
            let sentence = self.texts().sight_layout_same();
            self.say(Severity::Note, sentence);
        }
    }

    /// Puts the selected actors in order among themselves.
    pub(super) fn arrange(&mut self, how: Arrangement) {
        let Some(open) = self.open.as_ref().filter(|open| open.selection.actors.len() > 1) else { return };
        let positions: Vec<_> = layout::arrange(open.map(), &open.selection.actors, how).into_iter().collect();
        let moved = self.execute(Command::Place { positions, reason: PlaceReason::Arranged });
        if !moved {
            let sentence = self.texts().sight_arrange_same();
            self.say(Severity::Note, sentence);
        }
    }
}

/// The drawing that nobody chose, or the one after that which the map shows.
fn next_drawing(open: &OpenMap, choice: LayoutChoice) -> Drawing {
    let shown = open.drawn.filter(|(drawing, at)| drawing.choice == choice && *at == open.document.revision());
    Drawing { choice, seed: shown.map_or(layout::USUAL_SEED, |(drawing, _)| drawing.seed.wrapping_add(1)) }
}

/// The actors that a layout may move; all in sight without it.
fn moving(open: &OpenMap, only_selected: bool) -> Option<BTreeSet<ActorId>> {
    let selected = only_selected.then(|| open.selection.actors.clone()).filter(|actors| !actors.is_empty());
    selected.or_else(|| open.only().map(|only| only.as_ref().clone()))
}

/// What a bull's eye is drawn by, where it is known already.
fn known_values(open: &OpenMap, choice: LayoutChoice) -> Option<BTreeMap<ActorId, f64>> {
    let LayoutChoice::Concentric(indicator) = choice else { return None };
    let analysed = open.analysed.as_ref().filter(|a| open.analysis_is_fresh() && a.depth == Depth::Whole)?;
    Some(values(indicator, &analysed.report))
}

fn values(indicator: ActorIndicator, report: &crate::analysis::Report) -> BTreeMap<ActorId, f64> {
    report.actors.keys().filter_map(|id| indicator.value(report, *id).map(|value| (*id, value))).collect()
}

/// A layout to be made.
struct Order {
    opening: uuid::Uuid,
    revision: u64,
    serial: u64,
    map: Arc<TerritoryMap>,
    request: AnalysisRequest,
    drawing: Drawing,
    only_selected: bool,
    moving: Option<BTreeSet<ActorId>>,
    values: Option<BTreeMap<ActorId, f64>>,
    analyser: Arc<Mutex<Analyser>>,
}

impl Order {
    fn carry_out(self, cancel: &Cancel, gauge: &Gauge) -> LaidOut {
        let is_cancelled = || cancel.is_asked();
        let computes = self.values.is_none() && matches!(self.drawing.choice, LayoutChoice::Concentric(_));
        let start = if computes { INDICATORS_PART } else { 0.0 };
        let progress = |part: f32| gauge.tell(0, start + (1.0 - start) * part);
        let held = self.moving.as_ref().map(|moving| holding(&self.map, moving));
        let request = LayoutRequest {
            map: held.as_ref().unwrap_or(&self.map),
            filter: &self.request.filter,
            seed: self.drawing.seed,
            keep_pinned: true,
            cancel: &is_cancelled,
            progress: &progress,
        };
        let mut positions = match self.drawing.choice {
            LayoutChoice::Organic => layout::lay_out(&request, Method::Organic),
            LayoutChoice::Layered => layout::lay_out(&request, Method::Layered),
            LayoutChoice::Sectors => layout::lay_out(&request, Method::Sectors),
            LayoutChoice::Territory => layout::lay_out(&request, Method::Territory),
            LayoutChoice::Concentric(indicator) => match self.centrality(indicator, cancel, gauge) {
                Some(values) => layout::lay_out(&request, Method::Concentric(&values)),
                None => BTreeMap::new(),
            },
        };
        if let Some(moving) = &self.moving {
            positions.retain(|id, _| moving.contains(id));
        }
        LaidOut {
            opening: self.opening,
            revision: self.revision,
            serial: self.serial,
            layout: self.drawing.choice.name(),
            only_selected: self.only_selected,
            drawing: self.drawing,
            positions,
        }
    }

    /// What a bull's eye is drawn by: computed here where it was not known; `None` when cancelled.
    fn centrality(&self, of: ActorIndicator, cancel: &Cancel, gauge: &Gauge) -> Option<BTreeMap<ActorId, f64>> {
        if let Some(values) = &self.values {
            return Some(values.clone());
        }
        let tell = |progress: Progress| {
            gauge.tell(0, INDICATORS_PART * share_done(progress));
            if cancel.is_asked() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        };
        let compute = |analyser: &mut Analyser| {
            analyser.compute(&self.map, self.revision, &self.request, Depth::Whole, Watch::new(&tell)).ok()
        };
        // The analyser of the map is not waited for: whoever gives the layout up must not wait either.
        let report = match self.analyser.try_lock() {
            Ok(mut analyser) => compute(&mut analyser),
            Err(_) => compute(&mut Analyser::default()),
        };
        report.map(|report| values(of, &report))
    }
}

/// The map with every actor held but those.
fn holding(map: &TerritoryMap, moving: &BTreeSet<ActorId>) -> TerritoryMap {
    let mut held = map.clone();
    for actor in map.actors().filter(|actor| !moving.contains(&actor.id) && !actor.pinned) {
        // Cannot be refused: the actor is on the map.
        let _ = held.replace_actor(Actor { pinned: true, ..actor.clone() });
    }
    held
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::{Action, Camera, Selection};
    use crate::document::LayoutName;
    use crate::model::{Filter, Point};
    use crate::storage::Settings;

    fn app() -> AppState {
        let mut app = AppState::at_once(Settings::default());
        app.dispatch(Action::OpenSample(0));
        app.dispatch(Action::Look(Camera::default()));
        app.take_results();
        app
    }

    fn places(app: &AppState) -> BTreeMap<ActorId, Point> {
        let map = app.open.as_ref().unwrap().map();
        map.actors().filter_map(|a| a.position.map(|p| (a.id, p))).collect()
    }

    fn organic(only_selected: bool) -> Action {
        Action::LayOut { how: LayoutChoice::Organic, only_selected }
    }

    #[test]
    fn a_layout_is_one_step_named_after_it_and_shows_the_whole_map() {
        let mut app = app();
        let before = places(&app);
        app.dispatch(organic(false));
        assert!(app.is_waiting());
        app.take_results();
        let open = app.open.as_ref().unwrap();
        assert!(open.fit_asked && !app.is_waiting());
        assert_ne!(places(&app), before);
        let step = open.document.steps().last().unwrap();
        assert_eq!(step.label.verb, crate::document::Verb::LayOut(LayoutName::Organic));
        app.dispatch(Action::Undo);
        assert_eq!(places(&app), before);
        app.dispatch(organic(false));
        app.take_results();
        let first = places(&app);
        app.dispatch(organic(false));
        app.take_results();
        assert_ne!(places(&app), first, "asked again, it draws the map otherwise");
        assert_eq!(app.message, None);
    }

    #[test]
    fn pinned_actors_and_those_that_are_not_selected_stay() {
        let mut app = app();
        let before = places(&app);
        let chosen: BTreeSet<ActorId> = before.keys().copied().take(6).collect();
        let pinned = *chosen.first().unwrap();
        app.dispatch(Action::Select(Selection::actor(pinned)));
        app.dispatch(Action::TogglePin);
        app.dispatch(Action::Select(Selection::actors(chosen.clone())));
        app.dispatch(organic(true));
        app.take_results();
        let moved: BTreeSet<ActorId> =
            places(&app).into_iter().filter(|(id, at)| before[id] != *at).map(|(id, _)| id).collect();
        assert!(!moved.is_empty() && moved.is_subset(&chosen) && !moved.contains(&pinned), "{moved:?}");
        let open = app.open.as_ref().unwrap();
        assert!(!open.fit_asked, "the view stays");
        assert!(open.map().actors().filter(|a| a.pinned).count() == 1, "holding the others pins nobody");
    }

    #[test]
    fn what_is_given_up_changes_nothing_and_says_nothing() {
        let mut app = app();
        let before = places(&app);
        app.dispatch(organic(false));
        app.dispatch(Action::StopWaiting);
        assert!(!app.is_waiting());
        app.take_results();
        assert_eq!(places(&app), before);
        assert_eq!(app.message, None);
    }

    #[test]
    fn a_layout_of_a_map_that_changed_meanwhile_is_left_aside_with_a_sentence() {
        let mut app = app();
        app.dispatch(organic(false));
        let id = *places(&app).keys().next().unwrap();
        app.dispatch(Action::Select(Selection::actor(id)));
        app.dispatch(Action::Nudge(Point::new(7.0, 0.0)));
        let before = places(&app);
        app.take_results();
        assert_eq!(places(&app), before);
        assert_eq!(app.message.as_ref().unwrap().text, app.texts().sight_layout_dropped());
    }

    #[test]
    fn a_layout_of_a_map_that_was_left_says_nothing_about_the_next() {
        let mut app = app();
        app.dispatch(organic(false));
        app.dispatch(Action::OpenSample(1));
        let before = places(&app);
        app.take_results();
        assert_eq!(places(&app), before);
        assert_eq!(app.message, None);
    }

    #[test]
    fn a_target_has_its_measure_computed_where_it_is_not_known() {
        let mut app = app();
        let indicator = ActorIndicator::Betweenness;
        let known = known_values(app.open.as_ref().unwrap(), LayoutChoice::Concentric(indicator)).unwrap();
        app.dispatch(Action::ToggleRole(crate::model::Role::Municipality));
        app.dispatch(Action::ShowAll);
        let open = app.open.as_mut().unwrap();
        open.analysed = None;
        assert_eq!(known_values(open, LayoutChoice::Concentric(indicator)), None);
        let order = Order {
            opening: open.opening,
            revision: open.document.revision(),
            serial: 1,
            map: open.document.snapshot(),
            request: AnalysisRequest { filter: Filter::default(), ..open.analysis_request() },
            drawing: Drawing { choice: LayoutChoice::Concentric(indicator), seed: 1 },
            only_selected: false,
            moving: None,
            values: None,
            analyser: Arc::default(),
        };
        assert_eq!(order.centrality(indicator, &Cancel::default(), &Gauge::default()), Some(known));
    }
}
