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
        let actors = match last.n_actors {
            same if same == first.n_actors => t.reading_change_as_many_actors(same),
            after => t.reading_change_actors(after, first.n_actors),
        };
        let links = match last.n_links {
            same if same == first.n_links => t.reading_change_as_many_links(same),
            after => t.reading_change_counted_links(after, first.n_links),
        };
        let mut sentences = vec![t.reading_change_span(from, to, actors, links)];
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
