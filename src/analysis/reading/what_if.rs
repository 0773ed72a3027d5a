//! What if an actor left?

use super::wording::{ids, ties};
use super::{Answer, Reader};
use crate::model::ActorId;

impl Reader<'_> {
    /// The actor whose departure would separate most pairs, as an example; of equals, the first by name.
    pub(super) fn example(&self) -> Answer {
        let (t, report) = (self.words.t, self.report);
        if report.n_actors < 3 {
            return Answer::only(t.reading_what_if_few());
        }
        if report.n_pairs == 0 {
            return Answer::only(t.reading_no_link());
        }
        let most = report.actors.values().map(|a| a.removal.pairs_lost).max().filter(|most| *most > 0);
        let level = report.actors.iter().filter(|(_, a)| Some(a.removal.pairs_lost) == most);
        let example = self.words.first(level.map(|(id, _)| id));
        match example {
            Some(actor) => self.departure(actor, None, &t.reading_what_if_example(self.words.name(actor))),
            None => Answer { value: Some(0.0), ..Answer::only(t.reading_what_if_nobody()) },
        }
    }

    /// The others without this actor; `loss` is what part of their efficiency it takes, where the report does not say.
    pub(super) fn without(&self, actor: ActorId, loss: Option<f64>) -> Answer {
        self.departure(actor, loss, &self.words.t.reading_what_if_without(self.words.name(actor)))
    }

    /// What a departure would do, after the words that say whose.
    fn departure(&self, actor: ActorId, loss: Option<f64>, start: &str) -> Answer {
        let (t, report) = (self.words.t, self.report);
        let Some(position) = report.actors.get(&actor) else {
            return Answer::only(t.reading_what_if_not_looked_at());
        };
        if report.n_actors < 3 {
            return Answer::only(t.reading_what_if_few());
        }
        let others = report.n_actors - 1;
        let pairs = others * (others - 1) / 2;
        let lost = position.removal.pairs_lost;
        let mut sentences = Vec::new();
        if position.degree == 0 {
            sentences.push(t.reading_what_if_isolated(start));
        } else if lost == 0 {
            sentences.push(t.reading_what_if_uncut(start));
        } else {
            let (written, of) = (self.words.integer(lost), self.words.integer(pairs));
            sentences.push(t.reading_what_if_cut(start, lost, of, written));
            sentences.push(t.reading_what_if_pieces(report.cohesion.components, position.removal.components));
        }
        // Where nobody reaches anybody any more, there is no way left to be longer.
        let loss = position.removal.efficiency_loss.or(loss).filter(|loss| position.degree > 0 && *loss < 1.0);
        sentences.extend(loss.map(|loss| self.less_directly(loss)));
        let links = ids(ties(report, self.words.map).filter(|link| link.other_end(actor).is_some()));
        let value = Some(lost as f64 / pairs as f64);
        Answer { sentence: sentences.join(" "), value, actors: vec![actor], links, ..Answer::default() }
    }

    /// How much longer the ways between the others become, in words.
    fn less_directly(&self, loss: f64) -> String {
        let t = self.words.t;
        match loss {
            l if l < 0.03 => t.reading_what_if_as_directly(),
            l if l < 0.12 => t.reading_what_if_slightly_less(),
            l if l < 0.3 => t.reading_what_if_less(),
            _ => t.reading_what_if_much_less(),
        }
    }
}
