//! Ties of money and contract on which an organization stands.

use super::super::dependence::{Payment, is_contract};
use super::ties::listed;
use super::{About, Finder, Finding, Severity};
use crate::model::{ActorId, Link, Role};
use std::collections::BTreeSet;

/// Organizations that lose more than half with a funder from which it is spoken of.
const MANY: usize = 2;

impl Finder<'_> {
    /// The contract of organizations that share nothing else with the coordinating actor.
    pub(super) fn contract_alone(&self) -> Option<Finding> {
        let alone = &self.report.dependence.subcontract_risk;
        let is_alone: BTreeSet<ActorId> = alone.iter().copied().collect();
        let coordinates = |id: ActorId| self.map.actor(id).is_some_and(|a| a.role == Role::Csss);
        let links = self.links(|link| {
            is_contract(link) && coordinates(link.source) && is_alone.contains(&link.target) && link.status.counts()
        });
        (!alone.is_empty()).then(|| {
            let about = About { actors: alone.clone(), ..About::links(&links) };
            self.finding(["contract_alone", "dependence.subcontract_risk"], Severity::Attention, about, |words| {
                words.t.finding_contract_alone(alone.len(), words.names(alone), words.role(Role::Csss))
            })
        })
    }

    /// The funder without whom most organizations would lose more than half of the money on the map.
    pub(super) fn funder_of_many(&self) -> Option<Finding> {
        let (funder, losing) = self.most_relied_on()?;
        let is_losing: BTreeSet<ActorId> = losing.iter().copied().collect();
        let links = self.money(|link| link.source == *funder && is_losing.contains(&link.target));
        Some(self.finding(["funder_of_many", "dependence.cascade"], Severity::Note, About::links(&links), |words| {
            words.t.finding_funder_of_many(words.name(*funder), losing.len(), words.names(losing))
        }))
    }

    /// Ties of money that alone bring another organization more than half of the money on the map.
    pub(super) fn one_source(&self) -> Option<Finding> {
        let most = self.most_relied_on().map(|(funder, _)| *funder);
        let cascade = &self.report.dependence.cascade;
        let alone: BTreeSet<(ActorId, ActorId)> = cascade
            .iter()
            .filter(|(funder, _)| most.is_none_or(|most| most != *funder))
            .flat_map(|(funder, losing)| losing.iter().map(|one| (*funder, *one)))
            .collect();
        let links = self.money(|link| alone.contains(&(link.source, link.target)));
        (!links.is_empty()).then(|| {
            self.finding(["one_source", "dependence.dependent"], Severity::Note, About::links(&links), |words| {
                let named = listed(words, alone.iter().map(|(funder, one)| (*funder, *one, false)));
                words.t.finding_one_source(alone.len(), named)
            })
        })
    }

    /// The funder without whom most organizations would lose more than half, and those; of equals, the first by name.
    fn most_relied_on(&self) -> Option<&(ActorId, Vec<ActorId>)> {
        let cascade = &self.report.dependence.cascade;
        let most = cascade.iter().map(|(_, losing)| losing.len()).max().filter(|most| *most >= MANY)?;
        let first = self.french.first(cascade.iter().filter(|(_, losing)| losing.len() == most).map(|(id, _)| id))?;
        cascade.iter().find(|(funder, _)| *funder == first)
    }

    fn money(&self, choose: impl Fn(&Link) -> bool) -> Vec<&Link> {
        self.links(|link| Payment::of(link).is_some() && self.report.request.counts(self.map, link) && choose(link))
    }
}
