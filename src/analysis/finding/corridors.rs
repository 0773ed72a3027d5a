//! Corridors on which a person would stop: no return, a dead end, no way on, a line skipped.

use super::ties::ties;
use super::{About, Finder, Finding, Severity};
use crate::model::{ActorId, Link, LinkKind};
use std::collections::BTreeSet;

impl Finder<'_> {
    pub(super) fn without_return(&self) -> Option<Finding> {
        let corridors = self.corridors();
        let links: Vec<&Link> = corridors.iter().copied().filter(|link| !link.is_mutual()).collect();
        (!links.is_empty()).then(|| {
            let key = ["corridor_without_return", "corridors.return_rate"];
            self.finding(key, Severity::Attention, About::links(&links), |words| {
                words.t.finding_without_return(corridors.len(), ties(words, &links), links.len())
            })
        })
    }

    pub(super) fn dead_ends(&self) -> Option<Finding> {
        let ends = &self.report.corridors.dead_ends;
        let is_end: BTreeSet<ActorId> = ends.iter().copied().collect();
        let arriving = self.corridors().into_iter().filter(|link| is_end.contains(&link.target));
        let about = About { actors: ends.clone(), links: arriving.map(|link| link.id).collect() };
        (!ends.is_empty()).then(|| {
            self.finding(["corridor_dead_end", "corridors.dead_ends"], Severity::Attention, about, |words| {
                words.t.finding_dead_end(ends.len(), words.names(ends))
            })
        })
    }

    /// Actors of the first line that a corridor touches, and from whom none leads to specialized services.
    pub(super) fn without_access(&self) -> Option<Finding> {
        let corridors = self.corridors();
        let stranded = &self.report.corridors.no_access;
        let is_stranded: BTreeSet<ActorId> = stranded.iter().copied().collect();
        let touching = corridors.iter().filter(|link| is_stranded.contains(&link.source));
        let about = About { actors: stranded.clone(), links: touching.map(|link| link.id).collect() };
        (!stranded.is_empty() && !corridors.is_empty()).then(|| {
            let key = ["first_line_without_access", "corridors.no_access"];
            self.finding(key, Severity::Attention, about, |words| {
                words.t.finding_without_access(stranded.len(), words.names(stranded))
            })
        })
    }

    pub(super) fn skips(&self) -> Option<Finding> {
        let skips: BTreeSet<(ActorId, ActorId)> = self.report.corridors.skips.iter().copied().collect();
        let links: Vec<&Link> =
            self.corridors().into_iter().filter(|link| skips.contains(&(link.source, link.target))).collect();
        (!links.is_empty()).then(|| {
            self.finding(["corridor_skips_line", "corridors.skips"], Severity::Note, About::links(&links), |words| {
                words.t.finding_skip(links.len(), ties(words, &links))
            })
        })
    }

    /// Corridors between organizations.
    fn corridors(&self) -> Vec<&Link> {
        let organizations =
            |link: &Link| [link.source, link.target].iter().all(|id| self.report.actors.contains_key(id));
        self.links(|link| {
            link.kind() == LinkKind::ReferralCorridor
                && self.report.request.counts(self.map, link)
                && organizations(link)
        })
    }
}
