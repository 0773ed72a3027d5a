//! Indicators asked for as the map changes, computed in the background: first what comes quickly, then the whole.

use super::super::AppState;
use super::super::analysing;
use super::super::jobs::{Cancel, JobKind};
use super::super::state::{Analysed, AnalysisKey, Done};
use super::super::task::{Gauge, Task};
use crate::analysis::{Analyser, Depth, Watch, findings, readings};
use crate::model::TerritoryMap;
use std::ops::ControlFlow;
use std::sync::{Arc, Mutex, PoisonError};

/// Most actors of a map whose indicators come all at once when it is opened.
const AT_ONCE: usize = 300;

impl AppState {
    /// Asks for the indicators of the map as it stands, unless they were asked for already.
    pub(super) fn refresh_analysis(&mut self) {
        let (language, now) = (self.language, (self.now)());
        let Some(open) = &mut self.open else { return };
        let (opening, revision) = (open.opening, open.document.revision());
        let key = AnalysisKey { opening, revision, request: open.analysis_request(), language };
        let depth = match &open.analysis_asked {
            Some((asked, Depth::Whole)) if *asked == key => return,
            Some((asked, Depth::First)) if *asked == key && !open.analysis_is_fresh() => return,
            Some((asked, Depth::First)) if *asked == key => Depth::Whole,
            // Later on, the last values stay until all are new.
            _ if open.map().n_actors() <= AT_ONCE || open.analysed.is_some() => Depth::Whole,
            _ => Depth::First,
        };
        // A person waits since the change, not since the second half began.
        let since = open.analysing.as_ref().filter(|_| depth == Depth::Whole).map_or(now, |analysing| analysing.since);
        let task = Task::begun(since);
        let gauge = task.gauge.clone();
        open.analysing = Some(task);
        open.analysis_asked = Some((key.clone(), depth));
        let (map, analyser) = (open.document.snapshot(), Arc::clone(&open.analyser));
        self.jobs.start(JobKind::Analysis, true, move |cancel| analyse(&map, &analyser, key, depth, cancel, &gauge));
    }

    /// Takes indicators in, if they are still those asked for.
    pub(super) fn take_analysis(&mut self, analysed: Arc<Analysed>) {
        self.with_open(|open| {
            if open.analysis_asked.as_ref().is_some_and(|(key, _)| *key == analysed.key) {
                if analysed.depth == Depth::Whole {
                    open.analysing = None;
                }
                open.analysed = Some(analysed);
            }
        });
    }
}

fn analyse(
    map: &TerritoryMap,
    analyser: &Mutex<Analyser>,
    key: AnalysisKey,
    depth: Depth,
    cancel: &Cancel,
    gauge: &Gauge,
) -> Done {
    let tell = |progress| {
        analysing::tell(gauge, progress);
        if cancel.is_asked() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    // What a computation that went wrong left behind is whole: it keeps only what was finished.
    let mut analyser = analyser.lock().unwrap_or_else(PoisonError::into_inner);
    match analyser.compute(map, key.revision, &key.request, depth, Watch::new(&tell)) {
        Ok(report) => {
            let readings = readings(&report, map, key.language);
            let findings = findings(&report, map);
            Done::Analysed(Arc::new(Analysed { key, depth, report, readings, findings }))
        }
        Err(_) => Done::AnalysisStopped,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::Action;
    use crate::model::{Actor, ActorId, Name, Role};
    use crate::storage::Settings;

    fn app(n_actors: usize) -> AppState {
        let mut map = TerritoryMap::default();
        for i in 0..n_actors {
            let id = ActorId::from_number(i as u128 + 1);
            map.insert_actor(Actor::new(id, Name::new("Organisme").unwrap(), Role::Csss)).unwrap();
        }
        let mut app = AppState::at_once(Settings::default());
        app.enter(map, None);
        app
    }

    /// How much is known each time a result was taken in.
    fn depths(app: &mut AppState) -> Vec<Depth> {
        let mut depths = Vec::new();
        while let Some(Done::Analysed(analysed)) = app.jobs.next_result() {
            depths.push(analysed.depth);
            app.take_analysis(analysed);
            app.refresh_analysis();
        }
        depths
    }

    #[test]
    fn a_large_map_is_read_in_two_goes_and_a_small_one_in_one() {
        let mut large = app(AT_ONCE + 1);
        large.refresh_analysis();
        assert!(large.open.as_ref().unwrap().is_analysing());
        assert_eq!(depths(&mut large), [Depth::First, Depth::Whole]);
        assert!(!large.open.as_ref().unwrap().is_analysing());
        let mut small = app(AT_ONCE);
        small.refresh_analysis();
        assert_eq!(depths(&mut small), [Depth::Whole]);
    }

    #[test]
    fn a_change_while_it_is_read_asks_again_and_the_last_values_stay() {
        let mut app = app(3);
        app.dispatch(Action::CloseDialog);
        assert_eq!(depths(&mut app), [Depth::Whole]);
        app.dispatch(Action::ToggleRole(Role::CommunityOrganization));
        let open = app.open.as_ref().unwrap();
        assert!(open.analysed.is_some() && !open.analysis_is_fresh());
        app.dispatch(Action::ToggleRole(Role::Csss));
        app.take_results();
        let open = app.open.as_ref().unwrap();
        assert!(open.analysis_is_fresh() && !open.is_analysing());
        assert_eq!(open.analysed.as_ref().unwrap().report.n_actors, 0);
    }
}
