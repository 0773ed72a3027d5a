//! The smallest changes of a map, each of which returns its inverse when applied.

use crate::model::{
    Actor, ActorId, Legend, Link, LinkId, MapError, MapInfo, Name, Point, TerritoryMap, TerritoryOutline,
};
use std::sync::Arc;

/// One small change of a map.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// Adds an actor.
    InsertActor(Arc<Actor>),
    /// Gives an actor a new state.
    ReplaceActor(Arc<Actor>),
    /// Removes an actor without links.
    RemoveActor(ActorId),
    /// Moves an actor, or unplaces it.
    Position(ActorId, Option<Point>),
    /// Adds a link.
    InsertLink(Arc<Link>),
    /// Gives a link a new state.
    ReplaceLink(Arc<Link>),
    /// Removes a link.
    RemoveLink(LinkId),
    /// Replaces what the map says of itself.
    Info(Box<MapInfo>),
    /// Replaces the legend.
    Legend(Box<Legend>),
    /// Replaces the list of own sectors.
    Sectors(Vec<Name>),
    /// Sets the outline of the territory, or removes it.
    Outline(Option<Arc<TerritoryOutline>>),
}

impl Edit {
    /// Applies the change and returns the one that takes it back.
    fn apply(self, map: &mut TerritoryMap) -> Result<Self, MapError> {
        Ok(match self {
            Self::InsertActor(actor) => {
                let id = actor.id;
                map.insert_actor(actor)?;
                Self::RemoveActor(id)
            }
            Self::ReplaceActor(actor) => Self::ReplaceActor(map.replace_actor(actor)?),
            Self::RemoveActor(id) => Self::InsertActor(map.remove_actor(id)?),
            Self::Position(id, position) => Self::Position(id, map.set_position(id, position)?),
            Self::InsertLink(link) => {
                let id = link.id;
                map.insert_link(link)?;
                Self::RemoveLink(id)
            }
            Self::ReplaceLink(link) => Self::ReplaceLink(map.replace_link(link)?),
            Self::RemoveLink(id) => Self::InsertLink(map.remove_link(id)?),
            Self::Info(info) => Self::Info(Box::new(map.set_info(*info))),
            Self::Legend(legend) => Self::Legend(Box::new(map.set_legend(*legend)?)),
            Self::Sectors(sectors) => Self::Sectors(map.set_sectors(sectors)),
            Self::Outline(outline) => Self::Outline(map.set_outline(outline)),
        })
    }
}

/// Applies all the changes or none, and returns those that take them back, in the order to apply them.
pub(super) fn apply_all(map: &mut TerritoryMap, edits: Vec<Edit>) -> Result<Vec<Edit>, MapError> {
    let sectors_before = map.sectors().to_vec();
    let mut inverse = Vec::with_capacity(edits.len() + 1);
    let mut refused = None;
    for edit in edits {
        match edit.apply(map) {
            Ok(back) => inverse.push(back),
            Err(error) => {
                refused = Some(error);
                break;
            }
        }
    }
    inverse.reverse();
    // Actors and links list their own sectors as they arrive: taking them back takes the list back too.
    if map.sectors() != sectors_before {
        inverse.push(Edit::Sectors(sectors_before));
    }
    match refused {
        None => Ok(inverse),
        Some(error) => {
            for back in inverse {
                back.apply(map)?;
            }
            Err(error)
        }
    }
}
