//! A line on a map: which actors its names are, and what the line adds or changes there.

use super::draft::Draft;
use super::{Operator, parse};
use crate::document::Command;
use crate::model::{Actor, ActorId, LinkKind, Name, Programme, Role, TerritoryMap};
use std::collections::BTreeMap;
use uuid::Uuid;

/// A line ready to be carried out.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// What to execute: a [`Command::QuickEntry`], which changes nothing when all was already there.
    pub command: Command,
    /// What it does, to be said.
    pub outcome: Outcome,
}

/// What the line leaves unsaid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryDefaults {
    /// Role of a new actor whose name tells none and that nobody gave any.
    pub role: Role,
    /// Answers to what was asked of a name ([`EntryError::Near`], [`EntryError::Ambiguous`]), by the name as typed.
    pub answers: BTreeMap<String, Answer>,
}

/// What a person answered about a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// It is this actor.
    Existing(ActorId),
    /// It is a new actor.
    New,
}

/// What a line does.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Outcome {
    /// Actors it creates.
    pub created_actors: Vec<Name>,
    /// Links it creates.
    pub created_links: Vec<LinkKind>,
    /// Actors it changes.
    pub revised_actors: Vec<Name>,
    /// Links it changes.
    pub revised_links: Vec<LinkKind>,
    /// Actors of a line without links that were already as it says.
    pub actors_already_there: Vec<Name>,
    /// Links that were already as it says.
    pub links_already_there: Vec<LinkKind>,
    /// What else the person should know, in the order of the line.
    pub remarks: Vec<Remark>,
}

/// Something of the line that was not simply done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remark {
    /// Words that were not understood, kept as a note.
    Noted(String),
    /// The beginning of several programmes, kept as a sector of the map's own.
    KeptAsSector {
        /// The words.
        said: Name,
        /// Programmes that begin so.
        programmes: Vec<Programme>,
    },
    /// A sector of the map's own that it did not have yet.
    NewSector(Name),
}

/// An actor that a name may be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// Its id.
    pub id: ActorId,
    /// Its name.
    pub name: Name,
}

/// Why a line is not carried out. [`EntryError::sentence`] says it to a person.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EntryError {
    /// Nothing but blanks.
    #[error("the line is empty")]
    Empty,
    /// Too many characters.
    #[error("a line has at most {most} characters")]
    TooLong {
        /// Most characters.
        most: usize,
    },
    /// Too many names.
    #[error("a line has at most {most} names")]
    TooManyNames {
        /// Most names.
        most: usize,
    },
    /// An operator, a comma or a colon without a name on a side.
    #[error("a name is missing")]
    NameMissing,
    /// A name longer than the map accepts.
    #[error("the name « {name} » is too long")]
    NameTooLong {
        /// Its beginning.
        name: String,
    },
    /// A quote that opens and never closes.
    #[error("a quote is not closed")]
    UnclosedQuote,
    /// More than one operator.
    #[error("a line has one operator only")]
    SeveralOperators,
    /// A name that looks like others: the person must say which.
    #[error("« {name} » looks like another name")]
    Near {
        /// The name as typed.
        name: String,
        /// Actors it looks like, the likeliest first.
        candidates: Vec<Candidate>,
    },
    /// A name that several actors have: the person must say which.
    #[error("several actors are called « {name} »")]
    Ambiguous {
        /// The name as typed.
        name: String,
        /// Actors of that name.
        candidates: Vec<Candidate>,
    },
    /// An actor tied to itself.
    #[error("« {name} » cannot be tied to itself")]
    SelfLink {
        /// The actor.
        name: Name,
    },
    /// A participation towards something that is no table.
    #[error("« {name} » is not a table")]
    NotATable {
        /// The actor.
        name: Name,
    },
    /// A table said to be something else while actors sit there.
    #[error("actors sit at the table « {name} »")]
    StillATable {
        /// The table.
        name: Name,
    },
}

impl Default for EntryDefaults {
    /// A new actor is a community organization: what people in the room add most.
    fn default() -> Self {
        Self { role: Role::CommunityOrganization, answers: BTreeMap::new() }
    }
}

impl Candidate {
    pub(super) fn of(actor: &Actor) -> Self {
        Self { id: actor.id, name: actor.name.clone() }
    }
}

/// Says what a line does on a map; new actors and links get their ids from `new_id`, in the order of the line.
///
/// # Errors
/// [`EntryError`] when the line cannot be read, a name may be several actors, or the map would refuse it.
///
/// ```
/// use maillage::document::entry::{EntryDefaults, resolve};
/// use maillage::model::TerritoryMap;
/// let entry = resolve("CLSC > CRDI", &TerritoryMap::default(), &EntryDefaults::default(), &mut uuid::Uuid::now_v7);
/// assert_eq!(entry.unwrap().outcome.created_actors.len(), 2);
/// ```
pub fn resolve(
    line: &str,
    map: &TerritoryMap,
    defaults: &EntryDefaults,
    new_id: &mut dyn FnMut() -> Uuid,
) -> Result<Entry, EntryError> {
    let said = parse(line)?;
    let mut draft = Draft::new(map, defaults, new_id);
    let at_table = said.operator == Some(Operator::SitsAt);
    let left = draft.actors(&said.left, false)?;
    let right = draft.actors(&said.right, at_table)?;
    match said.operator {
        None => draft.describe(&left, &said.details),
        Some(Operator::ReferredBy) => draft.tie(Operator::RefersTo, &right, &left, &said.details)?,
        Some(operator) => draft.tie(operator, &left, &right, &said.details)?,
    }
    Ok(draft.finish(line.trim()))
}
