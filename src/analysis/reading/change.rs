//! Has it changed? What the dates of the map say.

use super::{Answer, Reader};
use crate::model::ActorId;
use crate::text::date;

impl Reader<'_> {
    pub(super) fn change(&self) -> Answer {
        let (t, words, change) = (self.words.t, &self.words, &self.report.change);
        let (first, last) = match change.steps.as_slice() {
            [] => return Answer::only(t.reading_change_none()),
            [only] => return Answer::only(t.reading_change_one(date(only.on, words.language))),
            [first, .., last] => (first, last),
        };
        let [from, to] = [first, last].map(|step| date(step.on, words.language));
        let mut sentences = vec![
            t.reading_change_span(from, to),
            t.reading_change_counts(last.n_actors, first.n_actors, last.n_links, first.n_links),
        ];
        let (appeared, gone) = (change.links_appeared.len(), change.links_gone.len());
        sentences.push(t.reading_change_links(appeared, gone));
        let newcomers: Vec<ActorId> = change.actors_appeared.iter().chain(&change.tables_appeared).copied().collect();
        if !newcomers.is_empty() {
            sentences.push(t.reading_change_actors_appeared(newcomers.len(), words.names(&newcomers)));
        }
        let leavers: Vec<ActorId> = change.actors_gone.iter().chain(&change.tables_gone).copied().collect();
        if !leavers.is_empty() {
            sentences.push(t.reading_change_actors_gone(leavers.len(), words.names(&leavers)));
        }
        Answer {
            sentence: sentences.join(" "),
            value: Some((appeared + gone) as f64),
            actors: newcomers.into_iter().chain(leavers).collect(),
            links: change.links_appeared.iter().chain(&change.links_gone).copied().collect(),
            ..Answer::default()
        }
    }
}
