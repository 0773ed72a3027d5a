//! What if an actor left: answered again each time another is selected, the map untouched.

use crate::analysis::{self, Pieces, Topic};
use crate::app::state::{AnalysisKey, WhatIf};
use crate::app::{AppState, Moment, OpenMap};
use crate::model::ActorId;

impl AppState {
    /// Answers for the actor selected, or for the example where none is, unless it was answered already.
    pub(super) fn refresh_what_if(&mut self) {
        self.with_open(|open| {
            if open.moment == Moment::Draw {
                return;
            }
            let Some(analysed) = open.analysed.clone() else { return };
            let Some((actor, chosen)) = subject(open) else {
                open.what_if = None;
                return;
            };
            let key: &AnalysisKey = &analysed.key;
            if open.what_if.as_ref().is_some_and(|w| w.key == *key && (w.actor, w.is_chosen) == (actor, chosen)) {
                return;
            }
            // The map may have changed since: what is said stays with what it was computed on.
            if open.document.revision() != key.0 {
                return;
            }
            let (report, map) = (&analysed.report, open.document.map());
            let example = || analysed.readings.iter().find(|r| r.topic == Topic::WhatIf).cloned();
            let chosen_reading = || Some(analysis::what_if(report, map, actor, key.2));
            let reading = if chosen { chosen_reading() } else { example() };
            let pieces = Pieces::without(map, &report.request, actor);
            open.what_if =
                reading.map(|reading| WhatIf { key: key.clone(), actor, is_chosen: chosen, reading, pieces });
        });
    }
}

/// The actor to imagine gone, and whether it was chosen rather than an example.
fn subject(open: &OpenMap) -> Option<(ActorId, bool)> {
    let analysed = open.analysed.as_ref()?;
    let chosen = open.selection.single_actor().filter(|id| analysed.report.actors.contains_key(id));
    let example = || analysed.readings.iter().find(|r| r.topic == Topic::WhatIf)?.actors.first().copied();
    chosen.map(|id| (id, true)).or_else(|| example().map(|id| (id, false)))
}

#[cfg(test)]
mod tests {
    use crate::app::{Action, AppState, Moment, Selection};
    use crate::storage::Settings;

    #[test]
    fn the_actor_selected_is_imagined_gone_and_an_example_without_one() {
        let mut app = AppState::at_once(Settings::default());
        app.dispatch(Action::OpenSample(0));
        app.dispatch(Action::Show(Moment::Read));
        app.take_results();
        let example = app.open.as_ref().unwrap().what_if.clone().unwrap();
        assert!(!example.is_chosen);
        let report = &app.open.as_ref().unwrap().analysed.as_ref().unwrap().report;
        let other = report.actors.keys().copied().find(|id| *id != example.actor).unwrap();
        let n_pieces = report.actors[&other].removal.components;
        app.dispatch(Action::Select(Selection::actor(other)));
        let chosen = app.open.as_ref().unwrap().what_if.clone().unwrap();
        assert!(chosen.is_chosen && chosen.actor == other && chosen.reading.sentence != example.reading.sentence);
        assert_eq!(chosen.pieces.after.len(), n_pieces);
        app.dispatch(Action::Select(Selection::default()));
        assert_eq!(app.open.as_ref().unwrap().what_if.as_ref(), Some(&example));
    }
}
