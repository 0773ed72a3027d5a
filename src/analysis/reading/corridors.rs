//! Can a person travel the corridor, and come back?

use super::wording::{ids, of_kinds};
use super::{Answer, Reader};
use crate::model::{Link, LinkKind};

impl Reader<'_> {
    pub(super) fn corridors(&self) -> Answer {
        let (t, corridors) = (self.words.t, &self.report.corridors);
        if self.hides(&[LinkKind::ReferralCorridor]) {
            return Answer::only(t.reading_corridors_hidden());
        }
        if corridors.corridors == 0 {
            return Answer::only(t.reading_corridors_none());
        }
        let mut sentences = vec![t.reading_corridors_return(corridors.corridors, corridors.with_return)];
        sentences.push(self.access());
        sentences.extend(self.ends());
        let mut actors = corridors.dead_ends.clone();
        actors.extend(corridors.no_access.iter().chain(&corridors.compulsory));
        actors.sort_unstable();
        actors.dedup();
        let one_way = |link: &&Link| !link.is_mutual();
        let without_return =
            of_kinds(self.report, self.words.map, |kind| kind == LinkKind::ReferralCorridor).filter(one_way);
        Answer {
            sentence: sentences.join(" "),
            value: corridors.return_rate,
            actors,
            links: ids(without_return),
            ..Answer::default()
        }
    }

    /// Whether specialized services can be reached from the first line.
    fn access(&self) -> String {
        let (t, corridors) = (self.words.t, &self.report.corridors);
        let stranded = corridors.no_access.len();
        if corridors.first_line == 0 {
            return t.reading_corridors_no_line();
        }
        if stranded > 0 {
            return t.reading_corridors_stranded(
                corridors.first_line,
                self.words.names(&corridors.no_access),
                stranded,
            );
        }
        t.reading_corridors_access(corridors.first_line)
    }

    /// How many corridors it takes to get to specialized services.
    pub(super) fn corridors_values(&self) -> Option<String> {
        let (words, corridors) = (&self.words, &self.report.corridors);
        let [second, third] = [corridors.mean_steps_to_second, corridors.mean_steps_to_third];
        let known = second.is_some() || third.is_some();
        known.then(|| words.t.reading_corridors_values(words.measure(second), words.measure(third)))
    }

    /// Where the way stops, or who stands on the only way.
    fn ends(&self) -> Option<String> {
        let (t, corridors) = (self.words.t, &self.report.corridors);
        if !corridors.dead_ends.is_empty() {
            let names = self.words.names(&corridors.dead_ends);
            return Some(t.reading_corridors_ends(corridors.dead_ends.len(), names));
        }
        let names = self.words.names(&corridors.compulsory);
        (!corridors.compulsory.is_empty()).then(|| t.reading_corridors_only_way(corridors.compulsory.len(), names))
    }
}
