//! A small map in few words, for the tests of this folder: actors and links by number.

use crate::model::{Actor, ActorId, Link, LinkDetail, LinkId, LinkKind, Name, Role, TerritoryMap};

/// A map being sketched; nothing is checked before [`Sketch::map`].
#[derive(Default)]
pub(super) struct Sketch {
    actors: Vec<Actor>,
    links: Vec<Link>,
}

pub(super) fn id(number: u128) -> ActorId {
    ActorId::from_number(number)
}

impl Sketch {
    pub(super) fn actor(&mut self, number: u128, role: Role) -> &mut Actor {
        let name = Name::new(&format!("Acteur {number}")).unwrap();
        self.actors.push(Actor::new(id(number), name, role));
        self.actors.last_mut().unwrap()
    }

    /// Links are numbered from 1 in the order they are drawn.
    pub(super) fn link(&mut self, source: u128, target: u128, detail: LinkDetail) -> &mut Link {
        let number = LinkId::from_number(self.links.len() as u128 + 1);
        let plain = Link::new(number, id(source), id(target), LinkKind::Collaboration);
        self.links.push(Link { detail, ..plain });
        self.links.last_mut().unwrap()
    }

    pub(super) fn actor_mut(&mut self, number: u128) -> &mut Actor {
        self.actors.iter_mut().find(|a| a.id == id(number)).unwrap()
    }

    pub(super) fn link_mut(&mut self, number: u128) -> &mut Link {
        self.links.iter_mut().find(|l| l.id == LinkId::from_number(number)).unwrap()
    }

    pub(super) fn map(&self) -> TerritoryMap {
        let mut map = TerritoryMap::default();
        for actor in &self.actors {
            map.insert_actor(actor.clone()).unwrap();
        }
        for link in &self.links {
            map.insert_link(link.clone()).unwrap();
        }
        map
    }
}
