//! A part of the map looked at closely: some actors and those around them, one to three steps away. The rest is only
//! out of sight: neither the map nor its indicators change.

use super::session::{Camera, Selection};
use crate::model::{ActorId, Filter, TerritoryMap};
use std::collections::BTreeSet;
use std::sync::Arc;

/// The neighbourhood in sight.
#[derive(Debug, Clone, PartialEq)]
pub struct Focus {
    /// Whose neighbourhood it is.
    pub centers: BTreeSet<ActorId>,
    /// How many steps away it reaches, 1 to [`Focus::MOST_STEPS`].
    pub steps: u8,
    /// Who is in sight, as far as the filter shows them.
    pub(super) members: Arc<BTreeSet<ActorId>>,
    /// Who was on the map when it began: whoever came later stays in sight.
    known: Arc<BTreeSet<ActorId>>,
    /// The view to come back to, and whether it was of the whole map.
    pub(super) before: (Camera, bool),
}

impl Focus {
    /// Farthest that a neighbourhood reaches.
    pub const MOST_STEPS: u8 = 3;

    /// Whether it is the neighbourhood of what is selected: actors, or the ends of links.
    pub fn is_on(&self, selection: &Selection, map: &TerritoryMap) -> bool {
        let ends = selection.links.iter().filter_map(|id| map.link(*id)).flat_map(|l| [l.source, l.target]);
        let ends: BTreeSet<ActorId> = ends.filter(|_| selection.actors.is_empty()).collect();
        self.centers == if selection.actors.is_empty() { ends } else { selection.actors.clone() }
    }

    /// The actors with their neighbours.
    pub(super) fn on(centers: BTreeSet<ActorId>, map: &TerritoryMap, filter: &Filter, before: (Camera, bool)) -> Self {
        let known = Arc::new(map.actors().map(|a| a.id).collect());
        let mut focus = Self { centers, steps: 1, members: Arc::default(), known, before };
        focus.look(map, filter);
        focus
    }

    /// One step farther, and from the farthest back to the neighbours.
    pub(super) fn widen(&mut self, map: &TerritoryMap, filter: &Filter) {
        self.steps = self.steps % Self::MOST_STEPS + 1;
        self.look(map, filter);
    }

    /// Looks again at who is around; whether any of its actors is still in sight.
    pub(super) fn look(&mut self, map: &TerritoryMap, filter: &Filter) -> bool {
        self.centers.retain(|id| map.actor(*id).is_some_and(|a| filter.shows_actor(a)));
        let mut members = neighbourhood(map, filter, &self.centers, self.steps);
        members.extend(map.actors().map(|a| a.id).filter(|id| !self.known.contains(id)));
        if members != *self.members {
            self.members = Arc::new(members);
        }
        !self.centers.is_empty()
    }
}

/// Some actors with those at most so many links away, whatever their direction, over links in sight.
fn neighbourhood(map: &TerritoryMap, filter: &Filter, centers: &BTreeSet<ActorId>, steps: u8) -> BTreeSet<ActorId> {
    let mut found = centers.clone();
    let mut edge: Vec<ActorId> = centers.iter().copied().collect();
    for _ in 0..steps {
        let links = edge.iter().flat_map(|id| map.links_of(*id).map(move |link| (id, link)));
        let shown = links.filter(|(_, link)| filter.shows_link(map, link));
        let reached: BTreeSet<ActorId> = shown.filter_map(|(id, link)| link.other_end(*id)).collect();
        edge = reached.into_iter().filter(|id| found.insert(*id)).collect();
    }
    found
}
