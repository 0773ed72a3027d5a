//! Has it changed? What the dates of the map say.

use super::{Answer, Reader};
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
        if !change.actors_appeared.is_empty() {
            let names = words.names(&change.actors_appeared);
            sentences.push(t.reading_change_actors_appeared(change.actors_appeared.len(), names));
        }
        if !change.actors_gone.is_empty() {
            sentences.push(t.reading_change_actors_gone(change.actors_gone.len(), words.names(&change.actors_gone)));
        }
        Answer {
            sentence: sentences.join(" "),
            value: Some((appeared + gone) as f64),
            actors: change.actors_appeared.iter().chain(&change.actors_gone).copied().collect(),
            links: change.links_appeared.iter().chain(&change.links_gone).copied().collect(),
            ..Answer::default()
        }
    }
}
