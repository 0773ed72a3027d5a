//! What do money and agreements do to our autonomy?

use super::wording::{ids, of_kinds};
use super::{Answer, Reader};
use crate::model::{Link, LinkKind};

impl Reader<'_> {
    pub(super) fn dependence(&self) -> Answer {
        let (t, dependence) = (self.words.t, &self.report.dependence);
        let funded = dependence.funded.len();
        let mut sentences = Vec::new();
        if funded > 0 {
            let names = self.words.names(&dependence.dependent);
            sentences.push(t.reading_dependence_sources(funded, dependence.dependent.len(), names));
            sentences.extend(self.purposes());
        }
        if !dependence.subcontract_risk.is_empty() {
            let names = self.words.names(&dependence.subcontract_risk);
            sentences.push(t.reading_dependence_contract(dependence.subcontract_risk.len(), names));
        }
        if sentences.is_empty() {
            return Answer::only(t.reading_dependence_none());
        }
        let share = (funded > 0).then(|| dependence.dependent.len() as f64 / funded as f64);
        let mut actors = dependence.dependent.clone();
        actors.extend(&dependence.subcontract_risk);
        actors.sort_unstable();
        actors.dedup();
        let links = ids(of_kinds(self.report, self.words.map, is_money).filter(|link| self.is_main_source(link)));
        Answer { sentence: sentences.join(" "), value: share, actors, links, ..Answer::default() }
    }

    /// What the money is for, or that amounts are missing.
    fn purposes(&self) -> Option<String> {
        let (t, funded) = (self.words.t, &self.report.dependence.funded);
        let counted = funded.iter().filter(|one| one.counted).count();
        if counted > 0 {
            return Some(t.reading_dependence_counted(funded.len(), counted));
        }
        let mean = |share: fn(&super::super::Funded) -> f64| {
            funded.iter().map(share).fold(0.0, |sum, share| sum + share) / funded.len() as f64
        };
        let [mission, agreement] = [mean(|one| one.mission_share), mean(|one| one.agreement_share)];
        let known = mission + agreement > 0.0;
        known.then(|| t.reading_dependence_purposes(self.words.percent(mission), self.words.percent(agreement)))
    }

    /// Whether a link brings an organization more than half of its money.
    fn is_main_source(&self, link: &Link) -> bool {
        self.report.dependence.funded.iter().any(|one| {
            one.actor == link.target
                && one.largest_share() > 0.5
                && one.shares.first().is_some_and(|(funder, _)| *funder == link.source)
        })
    }
}

fn is_money(kind: LinkKind) -> bool {
    matches!(kind, LinkKind::Funding | LinkKind::ServiceAgreement)
}
