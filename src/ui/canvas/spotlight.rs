//! What keeps its colours while the rest fades: what the pointer is on, or what is spoken of beside the canvas.

use crate::app::{OpenMap, Selection};
use crate::model::{ActorId, LinkId};
use egui::{Context, Id};
use std::collections::BTreeSet;
use std::sync::Arc;

/// How long the rest of the map takes to fade, in seconds.
const FADE_SECS: f32 = 0.12;

/// Actors and links that do not fade.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Spotlight {
    pub(super) actors: BTreeSet<ActorId>,
    pub(super) links: BTreeSet<LinkId>,
}

impl Spotlight {
    /// An actor with those it is tied to.
    pub(super) fn around(open: &OpenMap, id: ActorId) -> Self {
        let map = open.map();
        let ties = || map.links_of(id).filter(|l| open.filter.shows_link(map, l));
        let actors = ties().filter_map(|l| l.other_end(id)).chain([id]).collect();
        Self { actors, links: ties().map(|l| l.id).collect() }
    }

    /// What is spoken of; nothing without it. Links bring their ends; a lone actor those it is tied to; several, the
    /// links between them.
    pub(super) fn on(open: &OpenMap, lit: &Selection) -> Option<Self> {
        let map = open.map();
        if lit.is_empty() {
            return None;
        }
        if let Some(id) = lit.single_actor() {
            return Some(Self::around(open, id));
        }
        let mut spotlight = Self { actors: lit.actors.clone(), links: lit.links.clone() };
        if lit.links.is_empty() {
            let between = |l: &&crate::model::Link| lit.actors.contains(&l.source) && lit.actors.contains(&l.target);
            spotlight.links = map.links().filter(between).map(|l| l.id).collect();
        }
        let ends = lit.links.iter().filter_map(|id| map.link(*id)).flat_map(|l| [l.source, l.target]);
        spotlight.actors.extend(ends);
        Some(spotlight)
    }
}

/// The light on its way up or down: what was lit stays lit while it fades.
#[derive(Debug, Default)]
pub(super) struct Dimmer {
    lit: Option<Arc<Spotlight>>,
}

impl Dimmer {
    /// Follows what is lit now. Returns what to light, and how far the rest has faded, 0 to 1; nothing when all is as
    /// bright as ever.
    pub(super) fn follow(&mut self, ctx: &Context, lit: Option<Arc<Spotlight>>) -> Option<(&Spotlight, f32)> {
        let share = ctx.animate_bool_with_time(Id::new("the rest of the map has faded"), lit.is_some(), FADE_SECS);
        if lit.is_some() {
            self.lit = lit;
        } else if share <= 0.0 {
            self.lit = None;
        }
        self.lit.as_deref().map(|lit| (lit, share))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::Moment;
    use crate::ui::stage::app_at;

    #[test]
    fn links_bring_their_ends_and_actors_what_ties_them() {
        let app = app_at(Moment::Read);
        let open = app.open.as_ref().unwrap();
        let link = open.map().links().next().unwrap();
        let ends: BTreeSet<ActorId> = [link.source, link.target].into();
        let on = |lit: Selection| Spotlight::on(open, &lit);
        assert_eq!(on(Selection::default()), None);
        let lit = on(Selection::link(link.id)).unwrap();
        assert_eq!((lit.actors, lit.links), (ends.clone(), [link.id].into()));
        let lit = on(Selection::actors(ends.clone())).unwrap();
        assert_eq!(lit.actors, ends);
        assert!(lit.links.contains(&link.id));
        let lit = on(Selection::actor(link.source)).unwrap();
        assert!(lit.actors.is_superset(&ends) && lit.links.contains(&link.id));
        assert_eq!(lit.links.len(), open.map().links_of(link.source).count());
    }
}
