//! Concertation or hierarchy? How many links order their ends, from whom they start, who decides at the tables.

use super::wording::{ids, of_kinds};
use super::{Answer, Reader};
use crate::model::{ActorId, Link, LinkKind};
use std::collections::BTreeMap;

/// Fewest links that order their ends from which levels are spoken of.
const FEWEST_FOR_LEVELS: usize = 3;
/// Most actors named as those from whom links start.
const MOST_ORIGINS: usize = 3;

impl Reader<'_> {
    pub(super) fn hierarchy(&self) -> Answer {
        let (t, report) = (self.words.t, self.report);
        let vertical: Vec<&Link> = of_kinds(report, self.words.map, LinkKind::is_vertical).collect();
        let mut sentences = Vec::new();
        let mut origins = origins(&vertical);
        if vertical.len() < 2 || origins.len() > MOST_ORIGINS {
            origins.clear();
        }
        if report.links.all > 0 {
            let vertical = t.reading_hierarchy_vertical(report.links.all, report.links.vertical);
            sentences.push(if origins.is_empty() {
                t.reading_hierarchy_alone(vertical)
            } else {
                t.reading_hierarchy_origins(vertical, origins.len(), self.words.names(&origins))
            });
        }
        if report.n_pairs > 0 {
            sentences.push(t.reading_hierarchy_mutual(report.n_pairs, report.n_arcs - report.n_pairs));
        }
        if sentences.is_empty() {
            return Answer::only(t.reading_no_link());
        }
        sentences.extend(self.deciders().or_else(|| self.levels()));
        let value = report.cohesion.vertical_share;
        let links = ids(vertical.iter().copied());
        Answer { sentence: sentences.join(" "), value, actors: origins, links, ..Answer::default() }
    }

    pub(super) fn hierarchy_values(&self) -> Option<String> {
        let (report, words) = (self.report, &self.words);
        let measure = |value| words.measure(value);
        let reaching = measure(report.vertical.global_reaching_centrality);
        let incoherence = measure(report.vertical.trophic_incoherence);
        let flow = measure(report.vertical.flow_hierarchy);
        let mutual = measure(report.cohesion.reciprocity_pairs);
        (report.links.all > 0).then(|| words.t.reading_hierarchy_values(reaching, incoherence, flow, mutual))
    }

    /// At how many of the tables where it is known who decides, only institutions do.
    fn deciders(&self) -> Option<String> {
        let shares: Vec<f64> =
            self.report.concertation.tables.iter().filter_map(|table| table.deciders_share_institutional).collect();
        let institutional = shares.iter().filter(|share| **share >= 1.0).count();
        (!shares.is_empty()).then(|| self.words.t.reading_hierarchy_deciders(shares.len(), institutional))
    }

    /// Whether links that order their ends go down level by level.
    fn levels(&self) -> Option<String> {
        let t = self.words.t;
        let incoherence =
            self.report.vertical.trophic_incoherence.filter(|_| self.report.links.vertical >= FEWEST_FOR_LEVELS)?;
        Some(match incoherence {
            f if f < 0.25 => t.reading_hierarchy_levels_clear(),
            f if f < 0.6 => t.reading_hierarchy_levels_some(),
            _ => t.reading_hierarchy_levels_none(),
        })
    }
}

/// The fewest actors from whom half of the links or more start; none of two equals is left out.
fn origins(links: &[&Link]) -> Vec<ActorId> {
    let mut given = BTreeMap::<ActorId, usize>::new();
    for link in links {
        *given.entry(link.source).or_default() += 1;
    }
    let mut counts: Vec<usize> = given.values().copied().collect();
    counts.sort_unstable_by(|a, b| b.cmp(a));
    let mut started = 0;
    let fewest = counts.into_iter().find(|count| {
        started += count;
        2 * started >= links.len()
    });
    given.into_iter().filter(|(_, count)| fewest.is_some_and(|f| *count >= f)).map(|(id, _)| id).collect()
}
