//! The indicators said aloud: the nine questions of a room, each answered in sentences with this map's names and
//! numbers, that judge nobody.

mod change;
mod consultation;
mod coordination;
mod corridors;
mod dependence;
mod hierarchy;
mod missing;
mod silos;
mod what_if;
mod wording;

use super::paths::MOST_DEPARTURES;
use super::{Projection, Report, removal};
use crate::model::{ActorId, LinkId, LinkKind, Role, TerritoryMap};
use crate::text::Language;
pub(super) use wording::Wording;

/// The questions, in the order they are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    /// Whether everything goes through one actor.
    Coordination,
    /// Whether links order their ends.
    Hierarchy,
    /// Whether links stay within groups.
    Silos,
    /// Whether a person can travel the corridor and come back.
    Corridors,
    /// What money and agreements do to autonomy.
    Dependence,
    /// Whether the same people sit everywhere.
    Consultation,
    /// Who is missing.
    Missing,
    /// What if an actor left.
    WhatIf,
    /// What changed.
    Change,
}

impl Topic {
    /// Every question, in the order they are read.
    pub const ALL: [Self; 9] = [
        Self::Coordination,
        Self::Hierarchy,
        Self::Silos,
        Self::Corridors,
        Self::Dependence,
        Self::Consultation,
        Self::Missing,
        Self::WhatIf,
        Self::Change,
    ];
}

/// One question answered in plain words.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// Which question.
    pub topic: Topic,
    /// The question.
    pub title: String,
    /// The answer on this map, to be read aloud.
    pub sentence: String,
    /// Technical names, formulas and sources, with values where they are no part of the sentence.
    pub technical: String,
    /// What it does not say.
    pub limits: String,
    /// The indicator; `None` when the map has nothing to answer with.
    pub value: Option<f64>,
    /// What to hold it against, as what mixing at random would give.
    pub reference: Option<f64>,
    /// Actors it speaks of.
    pub actors: Vec<ActorId>,
    /// Links it speaks of.
    pub links: Vec<LinkId>,
}

/// What a report says of a map, in a language: always the nine questions, in order. Where the map has nothing to
/// answer with, the sentence says what to draw.
pub fn readings(report: &Report, map: &TerritoryMap, language: Language) -> Vec<Reading> {
    let reader = Reader { report, words: Wording::new(map, language) };
    Topic::ALL.into_iter().map(|topic| reader.reading(topic)).collect()
}

/// What if this actor left: in how many pieces the others would be, who could no longer join whom, and how much longer
/// the ways between the others would become. Among more than 2,000 actors the last is computed here, in O(n(n + L)).
pub fn what_if(report: &Report, map: &TerritoryMap, actor: ActorId, language: Language) -> Reading {
    let reader = Reader { report, words: Wording::new(map, language) };
    let is_large = report.n_actors > MOST_DEPARTURES;
    let loss = is_large.then(|| {
        let projection = Projection::new(map, &report.request);
        let number = projection.actors().binary_search(&actor).ok()?;
        removal::efficiency_loss_of(&projection, number)
    });
    let answer = reader.without(actor, loss.flatten());
    reader.worded(Topic::WhatIf, answer)
}

/// The answer of one reading.
#[derive(Default)]
struct Answer {
    sentence: String,
    value: Option<f64>,
    reference: Option<f64>,
    actors: Vec<ActorId>,
    links: Vec<LinkId>,
}

impl Answer {
    /// Words alone.
    fn only(sentence: String) -> Self {
        Self { sentence, ..Self::default() }
    }
}

struct Reader<'a> {
    report: &'a Report,
    words: Wording<'a>,
}

impl Reader<'_> {
    fn reading(&self, topic: Topic) -> Reading {
        let answer = if self.report.n_actors == 0 {
            Answer::only(self.words.t.reading_no_actor())
        } else {
            match topic {
                Topic::Coordination => self.coordination(),
                Topic::Hierarchy => self.hierarchy(),
                Topic::Silos => self.silos(),
                Topic::Corridors => self.corridors(),
                Topic::Dependence => self.dependence(),
                Topic::Consultation => self.consultation(),
                Topic::Missing => self.missing(),
                Topic::WhatIf => self.example(),
                Topic::Change => self.change(),
            }
        };
        self.worded(topic, answer)
    }

    /// Whether the filter hides one of these kinds: what is not seen is then no lack of the map's.
    fn hides(&self, kinds: &[LinkKind]) -> bool {
        kinds.iter().any(|kind| self.report.request.filter.hidden_kinds.contains(kind))
    }

    fn hides_tables(&self) -> bool {
        self.report.request.filter.hidden_roles.contains(&Role::ConcertationTable)
    }

    fn worded(&self, topic: Topic, answer: Answer) -> Reading {
        let Answer { sentence, value, reference, actors, links } = answer;
        let [title, technical, limits] = self.about(topic);
        let sentence = Wording::closed(&sentence);
        Reading { topic, title, sentence, technical, limits, value, reference, actors, links }
    }

    /// The question, how it is computed, what it does not say.
    fn about(&self, topic: Topic) -> [String; 3] {
        let t = self.words.t;
        let with = |technical: String, values: Option<String>| {
            values.map_or(technical.clone(), |v| format!("{technical} {v}"))
        };
        match topic {
            Topic::Coordination => [
                t.reading_coordination_title(),
                with(t.reading_coordination_technical(), self.coordination_values()),
                t.reading_coordination_limits(),
            ],
            Topic::Hierarchy => [
                t.reading_hierarchy_title(),
                with(t.reading_hierarchy_technical(), self.hierarchy_values()),
                t.reading_hierarchy_limits(),
            ],
            Topic::Silos => [
                t.reading_silos_title(),
                with(t.reading_silos_technical(), self.silos_values()),
                t.reading_silos_limits(),
            ],
            Topic::Corridors => [
                t.reading_corridors_title(),
                with(t.reading_corridors_technical(), self.corridors_values()),
                t.reading_corridors_limits(),
            ],
            Topic::Dependence => {
                [t.reading_dependence_title(), t.reading_dependence_technical(), t.reading_dependence_limits()]
            }
            Topic::Consultation => {
                [t.reading_consultation_title(), t.reading_consultation_technical(), t.reading_consultation_limits()]
            }
            Topic::Missing => [t.reading_missing_title(), t.reading_missing_technical(), t.reading_missing_limits()],
            Topic::WhatIf => [t.reading_what_if_title(), t.reading_what_if_technical(), t.reading_what_if_limits()],
            Topic::Change => [t.reading_change_title(), t.reading_change_technical(), t.reading_change_limits()],
        }
    }
}
