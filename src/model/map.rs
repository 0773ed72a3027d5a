//! The map: actors and links held together by invariants that no caller can break.

use super::{Actor, ActorId, Legend, Link, LinkId, Name, Point, Sector, TerritoryOutline, UnknownFields};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What a map says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MapInfo {
    /// Title.
    pub title: String,
    /// Territory it shows.
    pub territory: String,
    /// One sentence under the title when the map is shown.
    pub caption: String,
    /// What it is about, what is documented and what is not.
    pub description: String,
    /// Who drew it.
    pub authors: Vec<String>,
    /// Language its names are written in.
    pub language: Language,
    /// When it was begun.
    pub created: Option<Timestamp>,
    /// When it was last changed.
    pub changed: Option<Timestamp>,
}

/// A language: of a map’s own words, or of the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub enum Language {
    /// French.
    #[default]
    French,
    /// English.
    English,
}

/// Why a change is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MapError {
    /// An actor that is not on the map.
    #[error("no actor {0} on the map")]
    NoActor(ActorId),
    /// A link that is not on the map.
    #[error("no link {0} on the map")]
    NoLink(LinkId),
    /// An id that is already taken.
    #[error("the actor {0} is already on the map")]
    ActorTwice(ActorId),
    /// An id that is already taken.
    #[error("the link {0} is already on the map")]
    LinkTwice(LinkId),
    /// A link from an actor to itself.
    #[error("the link {0} ties an actor to itself")]
    SelfLink(LinkId),
    /// A participation towards something that is no table.
    #[error("the link {0} is a participation, which goes towards a concertation table")]
    ParticipationNeedsTable(LinkId),
    /// An actor that still has links.
    #[error("the actor {0} still has links")]
    StillLinked(ActorId),
    /// A custom role or kind that the legend does not have, or that counts as another one.
    #[error("the legend has no custom entry « {0} » that counts as this one")]
    NoSuchLegendEntry(String),
    /// More actors or links than a map may hold.
    #[error("a map holds at most {} actors and {} links", TerritoryMap::MAX_ACTORS, TerritoryMap::MAX_LINKS)]
    TooMany,
}

/// A map of the services network of a territory.
// Invariants, kept by every method: the ends of a link are on the map and differ; a participation goes towards a
// table; ids are unique (a map by id); custom roles and kinds exist in the legend and count as the role or kind that
// carries them; an actor's and a link's sectors are without doubles; own sectors in use are listed in `sectors`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TerritoryMap {
    info: MapInfo,
    legend: Legend,
    sectors: Vec<Name>,
    outline: Option<Arc<TerritoryOutline>>,
    actors: BTreeMap<ActorId, Arc<Actor>>,
    links: BTreeMap<LinkId, Arc<Link>>,
    /// Links at each actor, both ways: rebuilt from `links`, never saved.
    ties: BTreeMap<ActorId, BTreeSet<LinkId>>,
    unknown: UnknownFields,
}

impl TerritoryMap {
    /// Most actors a map holds.
    pub const MAX_ACTORS: usize = 100_000;
    /// Most links a map holds.
    pub const MAX_LINKS: usize = 1_000_000;

    /// An empty map.
    pub fn new(info: MapInfo) -> Self {
        Self { info, ..Self::default() }
    }

    /// What the map says of itself.
    pub fn info(&self) -> &MapInfo {
        &self.info
    }

    /// Replaces what the map says of itself, and returns what it said.
    pub fn set_info(&mut self, info: MapInfo) -> MapInfo {
        std::mem::replace(&mut self.info, info)
    }

    /// The legend.
    pub fn legend(&self) -> &Legend {
        &self.legend
    }

    /// Replaces the legend, and returns the one before.
    ///
    /// # Errors
    /// [`MapError::NoSuchLegendEntry`] when an actor or a link uses a custom entry that the new legend lacks or
    /// makes count as another role or kind.
    pub fn set_legend(&mut self, legend: Legend) -> Result<Legend, MapError> {
        for actor in self.actors.values() {
            check_custom_role(&legend, actor)?;
        }
        for link in self.links.values() {
            check_custom_kind(&legend, link)?;
        }
        Ok(std::mem::replace(&mut self.legend, legend))
    }

    /// Sectors of the map's own, in the order the room gave them.
    pub fn sectors(&self) -> &[Name] {
        &self.sectors
    }

    /// Replaces the list of own sectors, without doubles; those still in use are kept at its end. Returns the list
    /// before.
    pub fn set_sectors(&mut self, sectors: Vec<Name>) -> Vec<Name> {
        let before = std::mem::take(&mut self.sectors);
        for name in sectors {
            self.list_sector(&name);
        }
        let in_use: Vec<Sector> = self
            .actors
            .values()
            .flat_map(|a| a.sectors.iter())
            .chain(self.links.values().flat_map(|l| l.sectors.iter()))
            .cloned()
            .collect();
        self.list_sectors(&in_use);
        before
    }

    /// The outline of the territory, drawn beneath everything.
    pub fn outline(&self) -> Option<&Arc<TerritoryOutline>> {
        self.outline.as_ref()
    }

    /// Sets the outline of the territory, or removes it, and returns the one before.
    pub fn set_outline(&mut self, outline: Option<Arc<TerritoryOutline>>) -> Option<Arc<TerritoryOutline>> {
        std::mem::replace(&mut self.outline, outline)
    }

    /// Fields of a newer version.
    pub fn unknown(&self) -> &UnknownFields {
        &self.unknown
    }

    /// Sets the fields of a newer version.
    pub fn set_unknown(&mut self, unknown: UnknownFields) {
        self.unknown = unknown;
    }

    /// Actors, in the order of their ids (oldest first).
    pub fn actors(&self) -> impl DoubleEndedIterator<Item = &Actor> + Clone {
        self.actors.values().map(Arc::as_ref)
    }

    /// Links, in the order of their ids (oldest first).
    pub fn links(&self) -> impl DoubleEndedIterator<Item = &Link> + Clone {
        self.links.values().map(Arc::as_ref)
    }

    /// Number of actors, tables included.
    pub fn n_actors(&self) -> usize {
        self.actors.len()
    }

    /// Number of links.
    pub fn n_links(&self) -> usize {
        self.links.len()
    }

    /// An actor, if it is on the map.
    pub fn actor(&self, id: ActorId) -> Option<&Actor> {
        self.actors.get(&id).map(Arc::as_ref)
    }

    /// A link, if it is on the map.
    pub fn link(&self, id: LinkId) -> Option<&Link> {
        self.links.get(&id).map(Arc::as_ref)
    }

    /// Links at an actor, whichever way they run, in the order of their ids.
    pub fn links_of(&self, actor: ActorId) -> impl Iterator<Item = &Link> {
        self.ties.get(&actor).into_iter().flatten().filter_map(|id| self.link(*id))
    }

    /// Adds an actor; its own sectors join the map's list.
    ///
    /// # Errors
    /// When its id is taken, its custom role is not in the legend, or the map is full.
    pub fn insert_actor(&mut self, actor: impl Into<Arc<Actor>>) -> Result<(), MapError> {
        let actor = without_double_sectors(actor.into(), |a| &mut a.sectors, |a| &a.sectors);
        if self.actors.contains_key(&actor.id) {
            return Err(MapError::ActorTwice(actor.id));
        }
        if self.actors.len() >= Self::MAX_ACTORS {
            return Err(MapError::TooMany);
        }
        check_custom_role(&self.legend, &actor)?;
        self.list_sectors(&actor.sectors);
        self.actors.insert(actor.id, actor);
        Ok(())
    }

    /// Replaces an actor by its new self (same id), and returns the old one.
    ///
    /// # Errors
    /// When it is not on the map, its custom role is not in the legend, or it stops being a table while actors sit
    /// there.
    pub fn replace_actor(&mut self, actor: impl Into<Arc<Actor>>) -> Result<Arc<Actor>, MapError> {
        let actor = without_double_sectors(actor.into(), |a| &mut a.sectors, |a| &a.sectors);
        let id = actor.id;
        if !self.actors.contains_key(&id) {
            return Err(MapError::NoActor(id));
        }
        check_custom_role(&self.legend, &actor)?;
        if !actor.role.is_table()
            && let Some(seat) = self.links_of(id).find(|l| l.target == id && l.kind() == super::LinkKind::Participation)
        {
            return Err(MapError::ParticipationNeedsTable(seat.id));
        }
        self.list_sectors(&actor.sectors);
        self.actors.insert(id, actor).ok_or(MapError::NoActor(id))
    }

    /// Removes an actor that has no link left, and returns it.
    ///
    /// # Errors
    /// When it is not on the map, or still has links.
    pub fn remove_actor(&mut self, id: ActorId) -> Result<Arc<Actor>, MapError> {
        if self.ties.get(&id).is_some_and(|t| !t.is_empty()) {
            return Err(MapError::StillLinked(id));
        }
        self.ties.remove(&id);
        self.actors.remove(&id).ok_or(MapError::NoActor(id))
    }

    /// Moves an actor (or unplaces it with `None`), and returns where it was.
    ///
    /// # Errors
    /// When it is not on the map.
    pub fn set_position(&mut self, id: ActorId, position: Option<Point>) -> Result<Option<Point>, MapError> {
        let actor = self.actors.get_mut(&id).ok_or(MapError::NoActor(id))?;
        Ok(std::mem::replace(&mut Arc::make_mut(actor).position, position))
    }

    /// Adds a link; its own sectors join the map's list.
    ///
    /// # Errors
    /// When its id is taken, an end is missing, both ends are one, a participation goes towards no table, its custom
    /// kind is not in the legend, or the map is full.
    pub fn insert_link(&mut self, link: impl Into<Arc<Link>>) -> Result<(), MapError> {
        let link = without_double_sectors(link.into(), |l| &mut l.sectors, |l| &l.sectors);
        if self.links.contains_key(&link.id) {
            return Err(MapError::LinkTwice(link.id));
        }
        if self.links.len() >= Self::MAX_LINKS {
            return Err(MapError::TooMany);
        }
        self.check_link(&link)?;
        self.list_sectors(&link.sectors);
        for end in [link.source, link.target] {
            self.ties.entry(end).or_default().insert(link.id);
        }
        self.links.insert(link.id, link);
        Ok(())
    }

    /// Replaces a link by its new self (same id), and returns the old one.
    ///
    /// # Errors
    /// As [`TerritoryMap::insert_link`], or when it is not on the map.
    pub fn replace_link(&mut self, link: impl Into<Arc<Link>>) -> Result<Arc<Link>, MapError> {
        let link = link.into();
        let id = link.id;
        self.check_link(&link)?;
        let before = self.remove_link(id)?;
        match self.insert_link(link) {
            Ok(()) => Ok(before),
            Err(error) => {
                // Cannot fail: it stood there a moment ago.
                self.insert_link(before)?;
                Err(error)
            }
        }
    }

    /// Removes a link, and returns it.
    ///
    /// # Errors
    /// When it is not on the map.
    pub fn remove_link(&mut self, id: LinkId) -> Result<Arc<Link>, MapError> {
        let link = self.links.remove(&id).ok_or(MapError::NoLink(id))?;
        for end in [link.source, link.target] {
            if let Some(ties) = self.ties.get_mut(&end) {
                ties.remove(&id);
                if ties.is_empty() {
                    self.ties.remove(&end);
                }
            }
        }
        Ok(link)
    }

    fn check_link(&self, link: &Link) -> Result<(), MapError> {
        if link.source == link.target {
            return Err(MapError::SelfLink(link.id));
        }
        self.actor(link.source).ok_or(MapError::NoActor(link.source))?;
        let target = self.actor(link.target).ok_or(MapError::NoActor(link.target))?;
        if link.kind() == super::LinkKind::Participation && !target.role.is_table() {
            return Err(MapError::ParticipationNeedsTable(link.id));
        }
        check_custom_kind(&self.legend, link)
    }

    fn list_sectors(&mut self, sectors: &[Sector]) {
        for sector in sectors {
            if let Sector::Own(name) = sector {
                self.list_sector(name);
            }
        }
    }

    fn list_sector(&mut self, name: &Name) {
        if !self.sectors.contains(name) {
            self.sectors.push(name.clone());
        }
    }
}

fn check_custom_role(legend: &Legend, actor: &Actor) -> Result<(), MapError> {
    match &actor.custom_role {
        Some(key) if legend.custom_roles.get(key).is_none_or(|c| c.counts_as != actor.role) => {
            Err(MapError::NoSuchLegendEntry(key.0.clone()))
        }
        _ => Ok(()),
    }
}

fn check_custom_kind(legend: &Legend, link: &Link) -> Result<(), MapError> {
    match &link.custom_kind {
        Some(key) if legend.custom_kinds.get(key).is_none_or(|c| c.counts_as != link.kind()) => {
            Err(MapError::NoSuchLegendEntry(key.0.clone()))
        }
        _ => Ok(()),
    }
}

/// The same thing with each sector once, the first time it is named.
fn without_double_sectors<T: Clone>(
    mut thing: Arc<T>,
    sectors_mut: impl Fn(&mut T) -> &mut Vec<Sector>,
    sectors: impl Fn(&T) -> &[Sector],
) -> Arc<T> {
    let list = sectors(&thing);
    if list.iter().collect::<BTreeSet<_>>().len() != list.len() {
        let mut seen = BTreeSet::new();
        sectors_mut(Arc::make_mut(&mut thing)).retain(|s| seen.insert(s.clone()));
    }
    thing
}
