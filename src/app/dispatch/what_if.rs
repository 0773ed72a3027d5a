//! What if an actor left: answered again each time another is selected, the map untouched.

use crate::analysis::{self, Pieces, Topic};
use crate::app::jobs::JobKind;
use crate::app::state::{Analysed, Departure, Done, WhatIf};
use crate::app::{AppState, Moment, OpenMap};
use crate::model::{ActorId, TerritoryMap};

impl AppState {
    /// Asks for the answer for the actor selected, or for the example where none is, unless it was asked already.
    pub(super) fn refresh_what_if(&mut self) {
        let Some(open) = self.open.as_mut().filter(|open| open.moment != Moment::Draw) else { return };
        let Some(analysed) = open.analysed.clone() else { return };
        let Some((actor, is_chosen)) = subject(open) else {
            (open.what_if, open.what_if_asked) = (None, None);
            return;
        };
        let departure = Departure { key: analysed.key.clone(), depth: analysed.depth, actor, is_chosen };
        // The map may have changed since: what is said stays with what it was computed on.
        let is_past = open.document.revision() != departure.key.revision;
        if is_past || open.what_if_asked.as_ref() == Some(&departure) {
            return;
        }
        open.what_if_asked = Some(departure.clone());
        let map = open.document.snapshot();
        self.jobs.start(JobKind::WhatIf, true, move |_| Done::WhatIf(Box::new(without(&map, &analysed, departure))));
    }

    /// Takes an answer in, if it is still the one asked for.
    pub(super) fn take_what_if(&mut self, what_if: WhatIf) {
        self.with_open(|open| {
            if open.what_if_asked.as_ref() == Some(&what_if.departure) {
                open.what_if = Some(what_if);
            }
        });
    }
}

fn without(map: &TerritoryMap, analysed: &Analysed, departure: Departure) -> WhatIf {
    let Departure { key, actor, is_chosen, .. } = &departure;
    let example = || analysed.readings.iter().find(|reading| reading.topic == Topic::WhatIf).cloned();
    let reading = if *is_chosen { None } else { example() };
    let reading = reading.unwrap_or_else(|| analysis::what_if(&analysed.report, map, *actor, key.language));
    let pieces = Pieces::without(map, &key.request, *actor);
    WhatIf { departure, reading, pieces }
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
        assert!(!example.is_chosen());
        let report = &app.open.as_ref().unwrap().analysed.as_ref().unwrap().report;
        let other = report.actors.keys().copied().find(|id| *id != example.actor()).unwrap();
        let n_pieces = report.actors[&other].removal.components;
        app.dispatch(Action::Select(Selection::actor(other)));
        app.take_results();
        let chosen = app.open.as_ref().unwrap().what_if.clone().unwrap();
        assert!(chosen.is_chosen() && chosen.actor() == other && chosen.reading.sentence != example.reading.sentence);
        assert_eq!(chosen.pieces.after.len(), n_pieces);
        app.dispatch(Action::Select(Selection::default()));
        app.take_results();
        assert_eq!(app.open.as_ref().unwrap().what_if.as_ref(), Some(&example));
    }
}
