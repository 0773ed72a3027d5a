//! Why a file cannot be read at all, and where.

use super::report::Place;
use crate::model::MapError;

/// A file that could not be read as a map.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {refusal:?} at {place:?}")]
pub struct ImportError {
    /// The file, as it was named.
    pub file: String,
    /// Where, if somewhere.
    pub place: Option<Place>,
    /// Why.
    pub refusal: Refusal,
}

/// Why a file cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// Nothing in it.
    Empty,
    /// Larger than is read.
    TooLarge {
        /// Of all the files together.
        bytes: usize,
    },
    /// No text at all.
    Binary(BinaryKind),
    /// Text that is no format known.
    UnknownFormat,
    /// XML of another kind, with the name of its first element.
    UnknownXml(String),
    /// A name that promises XML, and something else inside.
    NotXml,
    /// Several files of which one is no table.
    SeveralFiles,
    /// XML that stops before its end, within that element.
    Cut(String),
    /// An end that is not that of the element.
    Mismatched {
        /// The element that is open.
        expected: String,
        /// What is closed.
        found: String,
    },
    /// XML that breaks another rule.
    Markup,
    /// An entity that XML does not have, such as `&nbsp;`.
    UnknownEntity(String),
    /// Definitions of the file's own, which can hide a bomb.
    OwnDefinitions,
    /// Elements in elements, too many times.
    TooDeep,
    /// Too many attributes on an element.
    TooManyAttributes,
    /// No graph in it.
    NoGraph,
    /// More actors or links than a map may hold.
    TooMany,
    /// More values than are read.
    TooManyValues,
    /// More columns than are read.
    TooManyColumns,
    /// One value longer than is read.
    TextTooLong,
    /// Quotes that are opened there and never closed.
    OpenQuotes,
    /// Columns that say neither actors nor links: the first few.
    UnknownColumns(String),
    /// Actors or links that no map can hold together, though each could be read.
    NoMap(MapError),
}

/// What a file that is no text looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BinaryKind {
    /// A picture.
    Picture,
    /// A workbook of a spreadsheet.
    Workbook,
    /// A PDF document.
    Pdf,
    /// An archive.
    Archive,
    /// Anything else.
    Other,
}

/// A refusal and where it comes from, while a file is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) refusal: Refusal,
    pub(super) place: Option<Place>,
}

impl Refusal {
    pub(super) fn at(self, place: Place) -> Fault {
        Fault { refusal: self, place: Some(place) }
    }
}

impl From<MapError> for Refusal {
    fn from(error: MapError) -> Self {
        match error {
            MapError::TooMany => Self::TooMany,
            error => Self::NoMap(error),
        }
    }
}

impl From<Refusal> for Fault {
    fn from(refusal: Refusal) -> Self {
        Self { refusal, place: None }
    }
}

impl ImportError {
    pub(super) fn new(file: &str, fault: Fault) -> Self {
        Self { file: file.to_owned(), place: fault.place, refusal: fault.refusal }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{ActorId, Language};

    #[test]
    fn only_too_many_is_called_too_many() {
        assert_eq!(Refusal::from(MapError::TooMany), Refusal::TooMany);
        let twice = MapError::ActorTwice(ActorId::from_number(1));
        let error = ImportError::new("a.csv", Refusal::from(twice.clone()).into());
        assert_eq!(error.refusal, Refusal::NoMap(twice));
        assert!(error.sentence(Language::French).contains("même carte"), "{}", error.sentence(Language::French));
    }
}
