//! A map as numbers before any filter: what every projection of it begins with, and is kept while the map stays.

use super::{AnalysisRequest, Group, LinkCounts, Projection};
use crate::model::{Actor, ActorId, LinkKind, TerritoryMap};
use std::collections::{BTreeMap, BTreeSet};

/// The organizations of a map by number, and between which of them its links run.
// Invariant: good only for the map it was made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Base {
    /// For each link in the order of ids, the places of its ends among organizations; `None` when one is a table.
    ends: Vec<Option<(usize, usize)>>,
}

impl Base {
    /// Numbers the organizations of a map: O(N log N) for N actors and links.
    pub fn new(map: &TerritoryMap) -> Self {
        let organizations = map.actors().filter(|a| !a.role.is_table());
        let place: BTreeMap<ActorId, usize> = organizations.zip(0..).map(|(actor, place)| (actor.id, place)).collect();
        let place_of = |id| place.get(&id).copied();
        Self { ends: map.links().map(|link| place_of(link.source).zip(place_of(link.target))).collect() }
    }

    /// The graph of the map that a request looks at.
    pub fn project(&self, map: &TerritoryMap, request: &AnalysisRequest) -> Projection {
        let mut shown: Vec<&Actor> = Vec::new();
        let mut number = Vec::new();
        for actor in map.actors().filter(|a| !a.role.is_table()) {
            let counts = request.counts_actor(actor);
            number.push(counts.then_some(shown.len()));
            shown.extend(counts.then_some(actor));
        }
        let mut links = LinkCounts::default();
        let mut arcs = Vec::new();
        let mut kinds = BTreeSet::new();
        for (link, ends) in map.links().zip(&self.ends) {
            let Some((i, j)) = ends.and_then(|(i, j)| number[i].zip(number[j])) else { continue };
            if !request.counts_between_shown(link) {
                continue;
            }
            let kind = link.kind();
            links.all += usize::from(kind != LinkKind::Participation);
            links.vertical += usize::from(kind.is_vertical());
            if !request.links.contains(&kind) {
                continue;
            }
            links.used += 1;
            kinds.insert((i.min(j), i.max(j), kind));
            arcs.push((i, j, link.weight()));
            if link.is_mutual() {
                arcs.push((j, i, link.weight()));
            }
        }
        links.kinds_of_pairs = kinds.len();
        let groups: Vec<Group> = shown.iter().map(|actor| request.group_by.group_of(actor)).collect();
        Projection::assemble(shown.iter().map(|actor| actor.id).collect(), &groups, arcs, links)
    }
}
