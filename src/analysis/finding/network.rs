//! Where the network holds by one actor or one tie, and who stands outside.

use super::super::cohesion::pairs_of;
use super::ties::listed;
use super::{About, Finder, Finding, Severity};
use crate::model::{ActorId, Link, LinkStatus};
use std::collections::BTreeSet;

impl Finder<'_> {
    /// The actor without whom most pairs of others could no longer join; of equals, the first by name.
    pub(super) fn cuts_the_network(&self) -> Option<Finding> {
        let lost = |id: &ActorId| self.report.actors.get(id).map_or(0, |a| a.removal.pairs_lost);
        let most = self.report.actors.keys().map(lost).max().filter(|most| *most > 0)?;
        let actor = self.french.first(self.report.actors.keys().filter(|id| lost(id) == most))?;
        let others = self.report.n_actors.saturating_sub(1);
        let all = pairs_of(others);
        let key = ["actor_cuts_network", "actors.removal.pairs_lost"];
        Some(self.finding(key, Severity::Attention, About::actors(&[actor]), |words| {
            words.t.finding_cuts_network(words.name(actor), most, words.integer(all), words.integer(most))
        }))
    }

    /// The ties that alone join two parts of two actors or more.
    pub(super) fn only_bridge(&self) -> Option<Finding> {
        let degree = |id: ActorId| self.report.actors.get(&id).map_or(0, |a| a.degree);
        let bridges: Vec<(ActorId, ActorId)> =
            self.report.cohesion.bridges.iter().copied().filter(|(a, b)| degree(*a) > 1 && degree(*b) > 1).collect();
        let joined: BTreeSet<(ActorId, ActorId)> = bridges.iter().flat_map(|(a, b)| [(*a, *b), (*b, *a)]).collect();
        let joins = |link: &Link| joined.contains(&(link.source, link.target));
        let counted = |link: &Link| {
            self.report.request.links.contains(&link.kind()) && self.report.request.counts(self.map, link)
        };
        let links = self.links(|link| joins(link) && counted(link));
        (!bridges.is_empty()).then(|| {
            self.finding(["only_bridge", "network.bridges"], Severity::Note, About::links(&links), |words| {
                let named = listed(words, bridges.iter().map(|(a, b)| (*a, *b, true)));
                words.t.finding_only_bridge(bridges.len(), named)
            })
        })
    }

    /// Actors without any link on the map, planned or in a kind that is hidden, and at no table.
    pub(super) fn isolated(&self) -> Option<Finding> {
        let over = |link: &Link| link.status == LinkStatus::Ended;
        let alone: Vec<ActorId> =
            self.report.cohesion.isolates.iter().copied().filter(|id| self.map.links_of(*id).all(over)).collect();
        (!alone.is_empty() && self.report.n_actors > 1).then(|| {
            self.finding(["isolated_actor", "network.isolates"], Severity::Attention, About::actors(&alone), |words| {
                words.t.finding_isolated(alone.len(), words.names(&alone))
            })
        })
    }

    pub(super) fn groups_without_tie(&self) -> Option<Finding> {
        let silos = &self.report.silos;
        let (g, h) = silos.missing_pairs.first().copied()?;
        let groups: BTreeSet<usize> = silos.missing_pairs.iter().flat_map(|(g, h)| [*g, *h]).collect();
        let groups = groups.into_iter().filter_map(|number| silos.groups.get(number));
        let groups: BTreeSet<_> = groups.map(|group| &group.group).collect();
        let actors = self.report.actors.iter().filter(|(_, a)| groups.contains(&a.group)).map(|(id, _)| *id).collect();
        let about = About { actors, ..About::default() };
        (self.report.n_pairs > 0).then(|| {
            self.finding(["groups_without_tie", "silos.missing_pairs"], Severity::Note, about, |words| {
                let [first, second] = [g, h].map(|number| {
                    silos.groups.get(number).map_or_else(String::new, |group| words.group_name(&group.group))
                });
                match silos.missing_pairs.len() {
                    1 => words.t.finding_groups_without_tie(first, second),
                    count => words
                        .t
                        .finding_groups_without_ties(count, words.pairs_of_groups(self.report, &silos.missing_pairs)),
                }
            })
        })
    }
}
