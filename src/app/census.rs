//! How many actors and links of each sort a map has: counted once for each state of the map, however often it is drawn.

use crate::model::{LegendKey, LinkKind, Name, Role, Sector, TerritoryMap};
use std::collections::BTreeMap;

/// The counts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Census {
    roles: BTreeMap<(Role, Option<LegendKey>), usize>,
    kinds: BTreeMap<(LinkKind, Option<LegendKey>), usize>,
    sectors: BTreeMap<Name, usize>,
}

impl Census {
    /// Counts what a map has.
    pub(super) fn of(map: &TerritoryMap) -> Self {
        let mut census = Self::default();
        for actor in map.actors() {
            count(&mut census.roles, actor.role, actor.custom_role.as_ref());
        }
        for link in map.links() {
            count(&mut census.kinds, link.kind(), link.custom_kind.as_ref());
        }
        let sectors = map.actors().flat_map(|a| &a.sectors).chain(map.links().flat_map(|l| &l.sectors));
        for sector in sectors {
            let Sector::Own(name) = sector else { continue };
            match census.sectors.get_mut(name) {
                Some(n) => *n += 1,
                None => drop(census.sectors.insert(name.clone(), 1)),
            }
        }
        census
    }

    /// Actors of a role, those of its custom roles apart; or of a custom role.
    pub fn n_actors(&self, role: Role, custom: Option<&LegendKey>) -> usize {
        self.roles.get(&(role, custom.cloned())).copied().unwrap_or(0)
    }

    /// Links of a kind, those of its custom kinds apart; or of a custom kind.
    pub fn n_links(&self, kind: LinkKind, custom: Option<&LegendKey>) -> usize {
        self.kinds.get(&(kind, custom.cloned())).copied().unwrap_or(0)
    }

    /// Actors and links of one of the map's own sectors.
    pub fn n_of_sector(&self, sector: &Name) -> usize {
        self.sectors.get(sector).copied().unwrap_or(0)
    }
}

fn count<T: Ord>(counts: &mut BTreeMap<(T, Option<LegendKey>), usize>, sort: T, custom: Option<&LegendKey>) {
    *counts.entry((sort, custom.cloned())).or_default() += 1;
}

#[cfg(test)]
mod tests {
    use crate::app::{Action, AppState};
    use crate::storage::Settings;

    #[test]
    fn every_actor_and_link_is_counted_once_and_again_after_a_change() {
        let mut app = AppState::at_once(Settings::default());
        app.dispatch(Action::OpenSample(0));
        let totals = |app: &AppState| {
            let open = app.open.as_ref().unwrap();
            let (roles, kinds) = (open.census.roles.values().sum(), open.census.kinds.values().sum());
            assert_eq!((open.map().n_actors(), open.map().n_links()), (roles, kinds));
            roles
        };
        let before: usize = totals(&app);
        app.dispatch(Action::SelectAll);
        app.dispatch(Action::Delete);
        assert!(before > 0 && totals(&app) == 0);
    }
}
