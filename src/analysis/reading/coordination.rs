//! « CSSS = RLS ? » Who stands on the way between the others, and how much everything turns around one actor.

use super::wording::{ids, ties};
use super::{Answer, Reader};
use crate::model::ActorId;
use std::collections::BTreeSet;

impl Reader<'_> {
    pub(super) fn coordination(&self) -> Answer {
        let t = self.words.t;
        let highest = self.report.actors.values().map(|a| a.betweenness).fold(0.0, f64::max);
        if self.report.n_actors < 3 {
            return Answer::only(t.reading_coordination_few());
        }
        if self.report.n_pairs == 0 {
            return Answer::only(t.reading_no_link());
        }
        let value = self.report.centralization.betweenness;
        if highest == 0.0 {
            let sentence = format!("{} {}", t.reading_coordination_none(), self.mean_degree());
            return Answer { sentence, value, ..Answer::default() };
        }
        let first = self.most_between(highest);
        let mut sentences = vec![self.on_the_way(&first, highest)];
        sentences.extend(value.map(|share| t.reading_coordination_star(self.words.percent(share))));
        sentences.push(self.mean_degree());
        if !self.report.concertation.tables.is_empty() {
            sentences.push(t.reading_coordination_tables());
        }
        let is_first: BTreeSet<ActorId> = first.iter().copied().collect();
        let of_first = ties(self.report, self.words.map)
            .filter(|link| is_first.contains(&link.source) || is_first.contains(&link.target));
        Answer { sentence: sentences.join(" "), value, links: ids(of_first), actors: first, ..Answer::default() }
    }

    pub(super) fn coordination_values(&self) -> Option<String> {
        let (report, words) = (self.report, &self.words);
        let central = &report.centralization;
        let [passages, degrees] = [central.betweenness, central.degree].map(|value| words.measure(value));
        let density = words.measure(report.cohesion.density_undirected);
        (report.n_actors > 1).then(|| words.t.reading_coordination_values(passages, degrees, density))
    }

    /// Those of the highest betweenness: equal up to what adding in another order changes.
    fn most_between(&self, highest: f64) -> Vec<ActorId> {
        let level = |betweenness: f64| highest - betweenness <= 1e-9 * highest;
        self.report.actors.iter().filter(|(_, a)| level(a.betweenness)).map(|(id, _)| *id).collect()
    }

    fn on_the_way(&self, first: &[ActorId], highest: f64) -> String {
        let others = self.report.n_actors as f64 - 1.0;
        let pairs_of_others = others * (others - 1.0) / 2.0;
        let share = (100.0 * highest / pairs_of_others).round();
        self.words.t.reading_coordination_first(self.words.names(first), share, first.len())
    }

    fn mean_degree(&self) -> String {
        let mean = 2.0 * self.report.n_pairs as f64 / self.report.n_actors as f64;
        let rounded = (mean * 10.0).round() / 10.0;
        let written = self.words.decimal(rounded, 1);
        self.words.t.reading_coordination_mean(rounded, written, self.report.n_actors - 1)
    }
}
