//! What can be wrong with the text of a map, and where.

use crate::model::{MapError, NameError, ValueError};

/// Something wrong in the text of a map.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("line {line}, column {column}: {problem}")]
pub struct Fault {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// What is wrong.
    pub problem: Problem,
}

/// What is wrong, in the program's terms; [`super::StorageError::sentence`] says it to a person.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum Problem {
    /// The text is no map at all.
    #[error("not a map")]
    NotAMap,
    /// Written by a newer version of the program.
    #[error("format version {0} is newer")]
    Newer(u64),
    /// The text stops before its end.
    #[error("the text stops too early")]
    Cut,
    /// Opening quotes without closing ones.
    #[error("a text is not closed")]
    OpenText,
    /// More brackets within brackets than any map needs.
    #[error("nested too deep")]
    TooDeep,
    /// A bracket is missing.
    #[error("expected {0}")]
    Bracket(&'static str),
    /// No name of a field where one must stand.
    #[error("expected the name of a field")]
    NoKey,
    /// No colon after the name of a field.
    #[error("expected a colon after {0}")]
    NoColon(String),
    /// Nothing after a colon or between two commas.
    #[error("expected a value")]
    NoValue,
    /// A value followed by something else.
    #[error("expected a comma")]
    NoComma,
    /// Text after the end of the map.
    #[error("text after the end")]
    Trailing,
    /// A value of another sort than its field wants.
    #[error("expected {0:?}")]
    Expected(Expected),
    /// A word that is none of those the field knows.
    #[error("unknown word {found}, expected one of {known:?}")]
    UnknownWord {
        /// The word.
        found: String,
        /// Those known.
        known: Vec<&'static str>,
    },
    /// A field that its block does not have.
    #[error("unknown field {0}")]
    UnknownKey(String),
    /// A field written twice.
    #[error("field {0} written twice")]
    KeyTwice(String),
    /// A field that must be there.
    #[error("missing field {0}")]
    MissingKey(&'static str),
    /// A text that is no name.
    #[error(transparent)]
    Name(#[from] NameError),
    /// A number outside its range.
    #[error(transparent)]
    Value(#[from] ValueError),
    /// A place outside the drawing or the Earth.
    #[error("a place out of range")]
    Place,
    /// Something the map refuses.
    #[error("{subject}: {reason}")]
    Refused {
        /// The actor or link, by name.
        subject: Subject,
        /// Why.
        reason: MapError,
    },
}

/// What a field wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// A text between quotes.
    Text,
    /// `true` or `false`.
    YesOrNo,
    /// A number.
    Number,
    /// A number without decimals.
    Whole,
    /// A date.
    Date,
    /// A date with its time.
    Instant,
    /// A colour.
    Colour,
    /// An identity.
    Id,
}

/// Which actor or link is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// An actor, by its name.
    Actor(String),
    /// A link, by the names of its ends; their ids where they are not on the map.
    Link(String, String),
}

/// A problem at a byte of the text: [`Fault`] before the line is counted.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Slip {
    pub(super) at: usize,
    pub(super) problem: Problem,
}

impl std::fmt::Display for Subject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Actor(name) => write!(f, "« {name} »"),
            Self::Link(source, target) => write!(f, "« {source} » → « {target} »"),
        }
    }
}

impl Problem {
    pub(super) fn bracket(bracket: char) -> Self {
        Self::Bracket(match bracket {
            '(' => "(",
            ')' => ")",
            '[' => "[",
            ']' => "]",
            '{' => "{",
            _ => "}",
        })
    }
}

impl Slip {
    /// The line and column of this slip in the whole text.
    pub(super) fn locate(self, text: &str) -> Fault {
        let before = text.get(..self.at).unwrap_or(text);
        let line_start = before.rfind('\n').map_or(0, |i| i + 1);
        Fault {
            line: 1 + before.matches('\n').count(),
            column: 1 + before[line_start..].chars().count(),
            problem: self.problem,
        }
    }
}
