//! The indicators said aloud: sentences with this map's names and numbers, that judge nobody.

use super::{ActorPosition, Group, Report};
use crate::model::{Actor, ActorId, TerritoryMap, fold};
use crate::text::{Language, Texts, decimal, percent, role_plural, texts};
use std::collections::BTreeSet;

/// Most names, or pairs of groups, that a sentence lists.
const LISTED: usize = 5;

/// What a reading is about, in the order they are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    /// Who stands between the others.
    Passage,
    /// Whether links order their ends.
    Hierarchy,
    /// Whether links stay within groups.
    Silos,
    /// Which groups have no tie.
    MissingTies,
    /// Whether people come back along corridors.
    Corridors,
    /// How tied the network is.
    Density,
    /// Whether the declared groups show in the ties.
    Modularity,
    /// Who has no tie.
    Isolated,
}

/// One indicator in plain words.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// What it is about.
    pub topic: Topic,
    /// The question it answers.
    pub title: String,
    /// The answer on this map, to be read aloud.
    pub sentence: String,
    /// Technical name, formula and source.
    pub technical: String,
    /// What it does not say.
    pub limits: String,
    /// The indicator; `None` when undefined.
    pub value: Option<f64>,
    /// What to hold it against, as what mixing at random would give.
    pub reference: Option<f64>,
    /// Actors it speaks of.
    pub actors: Vec<ActorId>,
}

/// What a report says of a map, in a language. Corridors are left out where there are none.
pub fn readings(report: &Report, map: &TerritoryMap, language: Language) -> Vec<Reading> {
    let reader = Reader { report, map, language, t: texts(language) };
    let mut readings = vec![reader.passage(), reader.hierarchy(), reader.silos(), reader.missing_ties()];
    readings.extend(reader.corridors());
    readings.extend([reader.density(), reader.modularity(), reader.isolated()]);
    if report.n_actors == 0 {
        for reading in &mut readings {
            reading.sentence = reader.t.reading_no_actor();
        }
    }
    readings
}

/// The answer of one reading: sentence, value, reference, actors.
#[derive(Default)]
struct Answer {
    sentence: String,
    value: Option<f64>,
    reference: Option<f64>,
    actors: Vec<ActorId>,
}

impl Answer {
    fn only(sentence: String) -> Self {
        Self { sentence, ..Self::default() }
    }

    fn reading(self, topic: Topic, [title, technical, limits]: [String; 3]) -> Reading {
        let Self { sentence, value, reference, actors } = self;
        Reading { topic, title, sentence, technical, limits, value, reference, actors }
    }
}

struct Reader<'a> {
    report: &'a Report,
    map: &'a TerritoryMap,
    language: Language,
    t: &'static Texts,
}

impl Reader<'_> {
    fn passage(&self) -> Reading {
        let t = self.t;
        let highest = self.report.actors.values().map(|a| a.betweenness).fold(0.0, f64::max);
        let answer = if self.report.n_actors < 3 {
            Answer::only(t.reading_passage_few())
        } else if self.report.n_pairs == 0 {
            Answer::only(t.reading_no_link())
        } else if highest == 0.0 {
            Answer { value: self.report.centralization.betweenness, ..Answer::only(t.reading_passage_none()) }
        } else {
            self.most_passed(highest)
        };
        let about = [t.reading_passage_title(), t.reading_passage_technical(), t.reading_passage_limits()];
        answer.reading(Topic::Passage, about)
    }

    fn most_passed(&self, highest: f64) -> Answer {
        let others = self.report.n_actors as f64 - 1.0;
        let pairs_of_others = others * (others - 1.0) / 2.0;
        // Equal up to what adding in another order changes.
        let level = |a: &ActorPosition| highest - a.betweenness <= 1e-9 * highest;
        let first: Vec<(&ActorId, &ActorPosition)> = self.report.actors.iter().filter(|(_, a)| level(a)).collect();
        let actors: Vec<ActorId> = first.iter().map(|(id, _)| **id).collect();
        let share = (100.0 * highest / pairs_of_others).round();
        let mut sentences = vec![self.t.reading_passage_first(self.names(&actors), share, actors.len())];
        if let [(_, only)] = first.as_slice()
            && only.removal.pairs_lost > 0
        {
            sentences.push(self.t.reading_passage_cut(only.removal.pairs_lost));
        }
        let value = self.report.centralization.betweenness;
        sentences.extend(value.map(|share| self.t.reading_passage_star(percent(share, self.language))));
        Answer { sentence: sentences.join(" "), value, reference: None, actors }
    }

    fn hierarchy(&self) -> Reading {
        let (t, links) = (self.t, self.report.links);
        let mutual = self.report.n_arcs - self.report.n_pairs;
        let mut sentences = Vec::new();
        if links.all > 0 {
            sentences.push(t.reading_hierarchy_vertical(links.all, links.vertical));
        }
        if self.report.n_pairs > 0 {
            sentences.push(t.reading_hierarchy_mutual(self.report.n_pairs, mutual));
        }
        if sentences.is_empty() {
            sentences.push(t.reading_no_link());
        }
        let about = [t.reading_hierarchy_title(), t.reading_hierarchy_technical(), t.reading_hierarchy_limits()];
        Answer { value: self.report.cohesion.vertical_share, ..Answer::only(sentences.join(" ")) }
            .reading(Topic::Hierarchy, about)
    }

    fn silos(&self) -> Reading {
        let (t, silos) = (self.t, &self.report.silos);
        let sentence = match silos.ei_expected {
            _ if self.report.n_pairs == 0 => t.reading_no_link(),
            Some(expected_ei) if silos.groups.len() > 1 => {
                let expected = self.report.n_pairs as f64 * (1.0 - expected_ei) / 2.0;
                let decimals = usize::from(expected < 10.0);
                let expected = decimal(expected, decimals, self.language);
                t.reading_silos_observed(self.report.n_pairs, silos.internal, expected)
            }
            _ => t.reading_one_group(),
        };
        let inward = self.report.actors.iter().filter(|(_, a)| a.ei == Some(-1.0)).map(|(id, _)| *id);
        let about = [t.reading_silos_title(), t.reading_silos_technical(), t.reading_silos_limits()];
        let (value, reference) = (silos.ei_index, silos.ei_expected);
        Answer { sentence, value, reference, actors: inward.collect() }.reading(Topic::Silos, about)
    }

    fn missing_ties(&self) -> Reading {
        let (t, silos) = (self.t, &self.report.silos);
        let missing = &silos.missing_pairs;
        let comparable = silos.groups.iter().filter(|group| group.size > 1).count() > 1;
        let sentence = match missing.len() {
            _ if !comparable => t.reading_missing_few(),
            0 => t.reading_missing_none(),
            count => t.reading_missing_some(count, self.pairs_of_groups(missing)),
        };
        let concerned: BTreeSet<_> =
            missing.iter().flat_map(|(g, h)| [&silos.groups[*g].group, &silos.groups[*h].group]).collect();
        let actors = self.report.actors.iter().filter(|(_, a)| concerned.contains(&a.group)).map(|(id, _)| *id);
        let about = [t.reading_missing_title(), t.reading_missing_technical(), t.reading_missing_limits()];
        let value = comparable.then_some(missing.len() as f64);
        Answer { sentence, value, reference: None, actors: actors.collect() }.reading(Topic::MissingTies, about)
    }

    fn corridors(&self) -> Option<Reading> {
        let (t, corridors) = (self.t, &self.report.corridors);
        let mut sentence = t.reading_corridors_return(corridors.corridors, corridors.with_return);
        let actors = corridors.dead_ends.clone();
        if !actors.is_empty() {
            sentence = format!("{sentence} {}", t.reading_corridors_ends(actors.len(), self.names(&actors)));
        }
        let about = [t.reading_corridors_title(), t.reading_corridors_technical(), t.reading_corridors_limits()];
        let answer = Answer { sentence, value: corridors.return_rate, reference: None, actors };
        (corridors.corridors > 0).then(|| answer.reading(Topic::Corridors, about))
    }

    fn density(&self) -> Reading {
        let t = self.t;
        let value = self.report.cohesion.density_undirected;
        let sentence = value.map_or_else(
            || t.reading_alone(),
            |share| {
                let mean = 2.0 * self.report.n_pairs as f64 / self.report.n_actors as f64;
                let mean = (mean * 10.0).round() / 10.0;
                let written = decimal(mean, 1, self.language);
                t.reading_density_mean(mean, written, self.report.n_actors - 1, percent(share, self.language))
            },
        );
        let about = [t.reading_density_title(), t.reading_density_technical(), t.reading_density_limits()];
        Answer { value, ..Answer::only(sentence) }.reading(Topic::Density, about)
    }

    fn modularity(&self) -> Reading {
        let (t, silos) = (self.t, &self.report.silos);
        let (mut reference, mut sentence) = (None, t.reading_no_link());
        if let Some(modularity) = silos.modularity {
            let inside = silos.internal as f64 / self.report.n_pairs as f64;
            let expected = inside - modularity;
            reference = Some(0.0);
            sentence = match silos.groups.len() {
                1 => t.reading_one_group(),
                _ => t.reading_modularity_share(percent(inside, self.language), percent(expected, self.language)),
            };
        }
        let about = [t.reading_modularity_title(), t.reading_modularity_technical(), t.reading_modularity_limits()];
        Answer { sentence, value: silos.modularity, reference, actors: Vec::new() }.reading(Topic::Modularity, about)
    }

    fn isolated(&self) -> Reading {
        let t = self.t;
        let actors = self.report.cohesion.isolates.clone();
        let tables = &self.report.concertation.tables_of;
        let is_seated = |id: &ActorId| tables.get(id).is_some_and(|n_tables| *n_tables > 0);
        let (seated, alone): (Vec<ActorId>, Vec<ActorId>) = actors.iter().partition(|id| is_seated(id));
        let mut sentences = Vec::new();
        if !seated.is_empty() {
            sentences.push(t.reading_isolated_seated(seated.len(), self.names(&seated)));
        }
        if !alone.is_empty() {
            sentences.push(t.reading_isolated_some(alone.len(), self.names(&alone)));
        }
        if sentences.is_empty() {
            sentences.push(t.reading_isolated_none());
        }
        let about = [t.reading_isolated_title(), t.reading_isolated_technical(), t.reading_isolated_limits()];
        let value = Some(actors.len() as f64);
        Answer { value, actors, ..Answer::only(sentences.join(" ")) }.reading(Topic::Isolated, about)
    }

    /// « A, B et C », or « A, B, C, D et 4 autres », in alphabetical order.
    fn names(&self, actors: &[ActorId]) -> String {
        let mut names: Vec<&str> = actors.iter().filter_map(|id| self.map.actor(*id)).map(Actor::label).collect();
        names.sort_by_cached_key(|name| (fold(name), (*name).to_owned()));
        match names.as_slice() {
            [] => String::new(),
            [only] => (*only).to_owned(),
            [first @ .., last] if names.len() <= LISTED => self.t.reading_list_and(first.join(", "), last),
            all => self.t.reading_list_others(all[..LISTED - 1].join(", "), all.len() + 1 - LISTED),
        }
    }

    fn pairs_of_groups(&self, pairs: &[(usize, usize)]) -> String {
        let name = |number: usize| self.group_name(&self.report.silos.groups[number].group);
        let written: Vec<String> =
            pairs.iter().take(LISTED).map(|(g, h)| self.t.reading_missing_pair(name(*g), name(*h))).collect();
        let separator = if self.language == Language::French { "\u{202f}; " } else { "; " };
        let listed = written.join(separator);
        match pairs.len().saturating_sub(LISTED) {
            0 => listed,
            more => self.t.reading_missing_others(listed, more),
        }
    }

    /// « les organismes communautaires »; a name of the map's own stays as it is.
    fn group_name(&self, group: &Group) -> String {
        let legend = self.map.legend();
        match group {
            Group::Role(role) if legend.roles.get(role).is_none_or(|look| look.label.is_none()) => {
                self.t.reading_missing_role(uncapitalized(&role_plural(legend, *role, self.language)))
            }
            _ => group.label(legend, self.language),
        }
    }
}

/// « organismes » for « Organismes », but « CSSS ».
fn uncapitalized(name: &str) -> String {
    let mut rest = name.chars();
    match (rest.next(), rest.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() => first.to_lowercase().chain(rest).collect(),
        _ => name.to_owned(),
    }
}
