//! What do money and agreements do to our autonomy?

use super::wording::{ids, of_kinds};
use super::{Answer, Reader};
use crate::model::{Link, LinkKind, Role};

impl Reader<'_> {
    pub(super) fn dependence(&self) -> Answer {
        let (t, dependence) = (self.words.t, &self.report.dependence);
        let funded = dependence.funded.len();
        if funded == 0 && self.hides(&[LinkKind::Funding, LinkKind::ServiceAgreement]) {
            return Answer::only(t.reading_dependence_hidden());
        }
        let mut sentences = Vec::new();
        if funded > 0 {
            sentences.push(self.sources());
            sentences.push(self.purposes());
        }
        sentences.extend(self.contracts().or_else(|| self.cascade()));
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

    /// For how many one funder gives more than half, and for how many of them the map shows no other.
    fn sources(&self) -> String {
        let (t, dependence) = (self.words.t, &self.report.dependence);
        let (funded, dependent) = (dependence.funded.len(), &dependence.dependent);
        let only = dependence.funded.iter().filter(|one| one.shares.len() == 1).count();
        if dependent.is_empty() {
            return t.reading_dependence_no_source(funded);
        }
        if only == funded {
            return t.reading_dependence_only_sources(funded);
        }
        let sources = match dependent.len() {
            all if all == funded => t.reading_dependence_all_sources(funded),
            some => t.reading_dependence_sources(funded, some),
        };
        let names = self.words.names(dependent);
        match only {
            0 => t.reading_dependence_named(sources, names),
            only => t.reading_dependence_named_only(sources, names, only),
        }
    }

    /// What the money is for, and how many amounts are missing.
    fn purposes(&self) -> String {
        let (t, money) = (self.words.t, &self.report.dependence.totals);
        let all = money.sum();
        if all <= 0.0 {
            return t.reading_dependence_no_amount();
        }
        let [mission, agreement] = [money.mission, money.agreement].map(|part| (100.0 * part / all).round());
        // What is left of a hundred, so that the three shares said add up.
        let rest = 100.0 - mission - agreement;
        let [mission, agreement, other] = [mission, agreement, rest].map(|share| self.words.percent(share / 100.0));
        let purposes = if rest > 0.0 {
            t.reading_dependence_purposes_other(mission, agreement, other)
        } else {
            t.reading_dependence_purposes(mission, agreement)
        };
        t.reading_dependence_missing(purposes, money.n_without_amount)
    }

    /// Those whom a contract alone ties to the coordinating actor.
    fn contracts(&self) -> Option<String> {
        let alone = &self.report.dependence.subcontract_risk;
        let words = &self.words;
        (!alone.is_empty())
            .then(|| words.t.reading_dependence_contract(alone.len(), words.role(Role::Csss), words.names(alone)))
    }

    /// The funder without whom most would lose more than half.
    fn cascade(&self) -> Option<String> {
        let cascade = &self.report.dependence.cascade;
        let most = cascade.iter().map(|(_, losing)| losing.len()).max().filter(|most| *most > 1)?;
        let (funder, losing) = cascade.iter().find(|(_, losing)| losing.len() == most)?;
        Some(self.words.t.reading_dependence_cascade(self.words.name(*funder), losing.len()))
    }

    /// Whether a link brings an organization more than half of its money.
    fn is_main_source(&self, link: &Link) -> bool {
        self.report.dependence.of(link.target).is_some_and(|one| {
            one.largest_share() > 0.5 && one.shares.first().is_some_and(|(funder, _)| *funder == link.source)
        })
    }
}

fn is_money(kind: LinkKind) -> bool {
    matches!(kind, LinkKind::Funding | LinkKind::ServiceAgreement)
}
