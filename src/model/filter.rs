//! What of a map is in sight: the eyes of the legend and a date.

use super::{Actor, Link, LinkKind, LinkStatus, Role, TerritoryMap};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// What is hidden. The default hides nothing but ended links.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// Roles whose actors are hidden, and with them their links.
    pub hidden_roles: BTreeSet<Role>,
    /// Kinds whose links are hidden.
    pub hidden_kinds: BTreeSet<LinkKind>,
    /// Only what exists on that day; without a day, dates are not looked at and ended links are hidden.
    pub on: Option<Date>,
}

impl Filter {
    /// Whether it hides something beyond ended links.
    pub fn is_active(&self) -> bool {
        *self != Self::default()
    }

    /// Whether an actor is in sight.
    pub fn shows_actor(&self, actor: &Actor) -> bool {
        !self.hidden_roles.contains(&actor.role) && within(self.on, actor.from, actor.until)
    }

    /// Whether a link is in sight: it and both its ends are.
    pub fn shows_link(&self, map: &TerritoryMap, link: &Link) -> bool {
        let ends = [link.source, link.target];
        self.shows_link_of_shown(link) && ends.iter().all(|end| map.actor(*end).is_some_and(|a| self.shows_actor(a)))
    }

    /// Whether a link is in sight, both its ends being so.
    pub fn shows_link_of_shown(&self, link: &Link) -> bool {
        let alive = match self.on {
            None => link.status != LinkStatus::Ended,
            // On a day, an ended link is in sight when its dates say that it still lived.
            Some(_) => {
                within(self.on, link.from, link.until) && (link.status != LinkStatus::Ended || link.until.is_some())
            }
        };
        alive && !self.hidden_kinds.contains(&link.kind())
    }
}

fn within(on: Option<Date>, from: Option<Date>, until: Option<Date>) -> bool {
    on.is_none_or(|day| from.is_none_or(|from| from <= day) && until.is_none_or(|until| day <= until))
}
