//! How much of the map is out of sight. Ended links, which only a date shows, are not counted: nobody hid them.

use crate::model::{ActorId, Filter, LinkStatus, TerritoryMap};
use std::collections::BTreeSet;

/// What is out of sight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Hidden {
    /// Actors.
    pub n_actors: usize,
    /// Links, those of hidden actors too.
    pub n_links: usize,
}

impl Hidden {
    /// What a filter, and a neighbourhood looked at closely, leave out of sight.
    pub(super) fn of(map: &TerritoryMap, filter: &Filter, only: Option<&BTreeSet<ActorId>>) -> Self {
        if !filter.is_active() && only.is_none() {
            return Self::default();
        }
        let is_in = |id: &ActorId| only.is_none_or(|only| only.contains(id));
        let shown: BTreeSet<ActorId> =
            map.actors().filter(|a| is_in(&a.id) && filter.shows_actor(a)).map(|a| a.id).collect();
        let usual = map.links().filter(|link| link.status != LinkStatus::Ended);
        let ends_are_shown = |source, target| shown.contains(source) && shown.contains(target);
        let n_links =
            usual.filter(|l| !(ends_are_shown(&l.source, &l.target) && filter.shows_link_of_shown(l))).count();
        Self { n_actors: map.n_actors() - shown.len(), n_links }
    }

    /// Whether nothing is.
    pub fn is_nothing(self) -> bool {
        self == Self::default()
    }
}
