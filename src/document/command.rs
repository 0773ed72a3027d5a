//! What a person meant, and the small changes it takes.

use super::{ActorField, Edit, LayoutName, LinkField, StepLabel, Verb};
use crate::model::{
    Actor, ActorId, Legend, Link, LinkId, MapInfo, Name, Point, Sector, TerritoryMap, TerritoryOutline,
};
use std::collections::BTreeSet;
use std::sync::Arc;

/// A change that a person meant: one step of undo.
#[derive(Debug, Clone, PartialEq)]
pub enum Command {
    /// Adds an actor, and the links that come with it.
    AddActor {
        /// The actor.
        actor: Box<Actor>,
        /// Links between it and those already there.
        links: Vec<Link>,
    },
    /// Adds a link.
    AddLink(Box<Link>),
    /// Removes actors with all their links, and links.
    Delete {
        /// Actors.
        actors: BTreeSet<ActorId>,
        /// Links.
        links: BTreeSet<LinkId>,
    },
    /// Moves actors.
    Place {
        /// Where each goes.
        positions: Vec<(ActorId, Point)>,
        /// By hand or by a layout.
        reason: PlaceReason,
    },
    /// Gives actors a new state of one field.
    ReviseActors {
        /// Their new states.
        actors: Vec<Actor>,
        /// What changed.
        field: ActorField,
    },
    /// Gives links a new state of one field.
    ReviseLinks {
        /// Their new states.
        links: Vec<Link>,
        /// What changed.
        field: LinkField,
    },
    /// Adds actors and links that came together: pasted, duplicated.
    Insert {
        /// New actors.
        actors: Vec<Actor>,
        /// New links, between new actors or towards those already there.
        links: Vec<Link>,
        /// [`Verb::Paste`] or [`Verb::Duplicate`].
        verb: Verb,
    },
    /// What a quick-entry line said: new actors and links, and new states of those already there.
    QuickEntry {
        /// The line.
        line: String,
        /// New actors.
        actors: Vec<Actor>,
        /// New links.
        links: Vec<Link>,
        /// New states of actors already there.
        revised_actors: Vec<Actor>,
        /// New states of links already there.
        revised_links: Vec<Link>,
    },
    /// Replaces what the map says of itself.
    ReviseMap(Box<MapInfo>),
    /// Replaces the legend.
    ReviseLegend(Box<Legend>),
    /// Replaces the list of own sectors.
    ReviseSectors(Vec<Name>),
    /// Renames an own sector wherever it is used.
    RenameSector {
        /// Name before.
        from: Name,
        /// Name after.
        to: Name,
    },
    /// Sets the outline of the territory, or removes it.
    SetOutline(Option<Arc<TerritoryOutline>>),
}

/// Why actors move.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlaceReason {
    /// Dragged or nudged.
    Moved,
    /// Laid out, in that way.
    LaidOut(LayoutName),
    /// Put in order among themselves.
    Arranged,
}

impl Command {
    /// What the step is called.
    pub fn label(&self, map: &TerritoryMap) -> StepLabel {
        let (verb, subject, count) = match self {
            Self::AddActor { actor, .. } => (Verb::AddActor, actor.name.to_string(), 1),
            Self::AddLink(link) => (Verb::AddLink, link_subject(map, link), 1),
            Self::Delete { actors, links } => {
                let name = match (actors.iter().next(), links.iter().next()) {
                    (Some(id), _) if actors.len() == 1 => map.actor(*id).map(|a| a.name.to_string()),
                    (None, Some(id)) if links.len() == 1 => map.link(*id).map(|l| link_subject(map, l)),
                    _ => None,
                };
                let count = if actors.is_empty() { links.len() } else { actors.len() };
                (Verb::Delete, name.unwrap_or_default(), count)
            }
            Self::Place { positions, reason } => {
                let verb = match reason {
                    PlaceReason::Moved => Verb::Move,
                    PlaceReason::LaidOut(layout) => Verb::LayOut(*layout),
                    PlaceReason::Arranged => Verb::Arrange,
                };
                let subject = positions.first().filter(|_| positions.len() == 1);
                let subject = subject.and_then(|(id, _)| map.actor(*id)).map(|a| a.name.to_string());
                (verb, subject.unwrap_or_default(), positions.len())
            }
            Self::ReviseActors { actors, field } => {
                let subject = actors.first().filter(|_| actors.len() == 1).map(|a| a.name.to_string());
                (Verb::ReviseActor(*field), subject.unwrap_or_default(), actors.len())
            }
            Self::ReviseLinks { links, field } => {
                let subject = links.first().filter(|_| links.len() == 1).map(|l| link_subject(map, l));
                (Verb::ReviseLink(*field), subject.unwrap_or_default(), links.len())
            }
            Self::Insert { actors, verb, .. } => {
                let subject = actors.first().filter(|_| actors.len() == 1).map(|a| a.name.to_string());
                (*verb, subject.unwrap_or_default(), actors.len())
            }
            Self::QuickEntry { line, .. } => (Verb::QuickEntry, line.clone(), 1),
            Self::ReviseMap(info) => (Verb::ReviseMap, info.title.clone(), 1),
            Self::ReviseLegend(_) => (Verb::ReviseLegend, String::new(), 1),
            Self::ReviseSectors(_) => (Verb::ReviseSectors, String::new(), 1),
            Self::RenameSector { to, .. } => (Verb::ReviseSectors, to.to_string(), 1),
            Self::SetOutline(None) => (Verb::RemoveOutline, String::new(), 1),
            Self::SetOutline(Some(_)) => (Verb::SetOutline, String::new(), 1),
        };
        StepLabel { verb, subject, count }
    }

    /// The small changes it takes on this map; what would change nothing is left out.
    pub(super) fn into_edits(self, map: &TerritoryMap) -> Vec<Edit> {
        match self {
            Self::AddActor { actor, links } => inserts(vec![*actor], links),
            Self::AddLink(link) => vec![Edit::InsertLink(Arc::new(*link))],
            Self::Delete { actors, links } => deletes(map, &actors, links),
            Self::Place { positions, .. } => positions
                .into_iter()
                .filter(|(id, to)| map.actor(*id).is_none_or(|a| a.position != Some(*to)))
                .map(|(id, to)| Edit::Position(id, Some(Point::new(to.x, to.y))))
                .collect(),
            Self::ReviseActors { actors, .. } => actor_revisions(map, actors),
            Self::ReviseLinks { links, .. } => link_revisions(map, links),
            Self::Insert { actors, links, .. } => inserts(actors, links),
            Self::QuickEntry { actors, links, revised_actors, revised_links, .. } => {
                let mut edits = actor_revisions(map, revised_actors);
                edits.extend(inserts(actors, links));
                edits.extend(link_revisions(map, revised_links));
                edits
            }
            Self::ReviseMap(info) if *info == *map.info() => Vec::new(),
            Self::ReviseMap(info) => vec![Edit::Info(info)],
            Self::ReviseLegend(legend) if *legend == *map.legend() => Vec::new(),
            Self::ReviseLegend(legend) => vec![Edit::Legend(legend)],
            Self::ReviseSectors(sectors) if sectors == map.sectors() => Vec::new(),
            Self::ReviseSectors(sectors) => vec![Edit::Sectors(sectors)],
            Self::RenameSector { from, to } => rename_sector(map, &from, &to),
            Self::SetOutline(outline) if outline.as_ref() == map.outline() => Vec::new(),
            Self::SetOutline(outline) => vec![Edit::Outline(outline)],
        }
    }
}

fn link_subject(map: &TerritoryMap, link: &Link) -> String {
    let label = |id| map.actor(id).map_or("?", Actor::label);
    let arrow = if link.is_mutual() { "–" } else { "→" };
    format!("{} {arrow} {}", label(link.source), label(link.target))
}

fn inserts(actors: Vec<Actor>, links: Vec<Link>) -> Vec<Edit> {
    let actors = actors.into_iter().map(|a| Edit::InsertActor(Arc::new(a)));
    actors.chain(links.into_iter().map(|l| Edit::InsertLink(Arc::new(l)))).collect()
}

fn deletes(map: &TerritoryMap, actors: &BTreeSet<ActorId>, mut links: BTreeSet<LinkId>) -> Vec<Edit> {
    for actor in actors {
        links.extend(map.links_of(*actor).map(|l| l.id));
    }
    let links = links.into_iter().map(Edit::RemoveLink);
    links.chain(actors.iter().map(|id| Edit::RemoveActor(*id))).collect()
}

fn actor_revisions(map: &TerritoryMap, actors: Vec<Actor>) -> Vec<Edit> {
    let changed = actors.into_iter().filter(|a| map.actor(a.id) != Some(a));
    changed.map(|a| Edit::ReplaceActor(Arc::new(a))).collect()
}

fn link_revisions(map: &TerritoryMap, links: Vec<Link>) -> Vec<Edit> {
    let changed = links.into_iter().filter(|l| map.link(l.id) != Some(l));
    changed.map(|l| Edit::ReplaceLink(Arc::new(l))).collect()
}

fn rename_sector(map: &TerritoryMap, from: &Name, to: &Name) -> Vec<Edit> {
    if from == to {
        return Vec::new();
    }
    let rename = |sectors: &mut Vec<Sector>| {
        for sector in sectors.iter_mut() {
            if *sector == Sector::Own(from.clone()) {
                *sector = Sector::Own(to.clone());
            }
        }
    };
    let actors = map.actors().cloned().map(|mut a| {
        rename(&mut a.sectors);
        a
    });
    let links = map.links().cloned().map(|mut l| {
        rename(&mut l.sectors);
        l
    });
    let mut edits = actor_revisions(map, actors.collect());
    edits.extend(link_revisions(map, links.collect()));
    let listed = map.sectors().iter().map(|s| if s == from { to.clone() } else { s.clone() });
    edits.push(Edit::Sectors(listed.collect()));
    edits
}
