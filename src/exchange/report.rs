//! What became of everything a file held: counted by reason, with the first few places of each.

use super::Format;
use std::collections::BTreeMap;

/// Where something stands in a file, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Which of the files.
    pub file: usize,
    /// Line.
    pub line: usize,
    /// Character of the line in XML, cell of the row in a table; 0 where only the line counts.
    pub column: usize,
}

/// Why something is not on the map exactly as the file had it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// A link from an actor to itself: left out.
    SelfLoop,
    /// A link to an actor that the file does not have: left out.
    MissingEnd,
    /// A row of links without one of its two ends: left out.
    NoEnds,
    /// An actor without an id or a name: left out.
    NoId,
    /// A hyperedge: left out.
    Hyperedge,
    /// Another graph of the same file: left out.
    OtherGraph,
    /// A port, at which edges attach: left out.
    Port,
    /// An attribute of the whole graph: left out.
    GraphAttribute,
    /// A cell beyond the last column of the header: left out.
    BeyondHeader,
    /// How things were drawn (colours, sizes): left out.
    Drawing,
    /// Something the format does not have: left out.
    UnknownElement,
    /// A position that is no place on a map: left out.
    BadPosition,
    /// A day that means several periods, of which the first and last days are kept.
    SeveralPeriods,
    /// The same id again: one actor, what the later ones add is kept.
    DuplicateId,
    /// A value of a later actor of the same id, different from the first: left out.
    DuplicateValue,
    /// Two one-way links that are the two directions of one.
    PairMerged,
    /// A weight that is no positive number: it counts as 1.
    BadWeight,
    /// A name too long: cut, and kept whole as a field.
    LongName,
    /// A name of an attribute too long: cut.
    LongField,
    /// A graph within an actor: its actors stand on the map beside the others.
    NestedGraph,
    /// A participation to something that is no table: a collaboration.
    NeedsTable,
    /// An actor of no known role at which others sit: a table.
    MadeTable,
    /// An actor whose role is a table: looked at apart from organizations.
    IsTable,
    /// A link without direction, of a kind that has one: from its first end to its second.
    OneWayKind,
    /// An actor that only links name: added.
    CreatedEnd,
    /// An end found by its name, but for accents, case or punctuation.
    FoundByName,
    /// No header: the first line is a link.
    NoHeader,
    /// Nothing says whether links go both ways: one way.
    NoDirection,
    /// Actors, and no link between them.
    NoLinks,
    /// Not UTF-8: read as older programs write.
    GuessedEncoding,
    /// Characters that could not be read.
    BadCharacters,
    /// A description of the format elsewhere: not looked at.
    ExternalDefinition,
}

/// One place where a reason holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// Where; `None` for the whole of a file.
    pub place: Option<Place>,
    /// What is there: an id, both ends of a link, a value; may be empty.
    pub subject: String,
}

/// A reason, and where it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// Why.
    pub reason: Reason,
    /// How many times.
    pub count: usize,
    /// The first few.
    pub examples: Vec<Example>,
}

/// What became of everything the files held.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Report {
    /// The format; `None` while it is not known.
    pub format: Option<Format>,
    /// Names of the files, without their folder.
    pub files: Vec<String>,
    /// Actors on the map.
    pub n_actors: usize,
    /// Links on the map.
    pub n_links: usize,
    remarks: BTreeMap<Reason, Remark>,
}

impl Report {
    /// Most examples that a remark keeps.
    pub const MAX_EXAMPLES: usize = 3;
    /// Most characters of what an example quotes.
    const MAX_SUBJECT: usize = 60;

    pub(super) fn new(files: Vec<String>) -> Self {
        Self { files, ..Self::default() }
    }

    /// What is said of the import, in a fixed order: what was left out first.
    pub fn remarks(&self) -> impl Iterator<Item = &Remark> {
        self.remarks.values()
    }

    /// How many times a reason holds.
    pub fn count(&self, reason: Reason) -> usize {
        self.remarks.get(&reason).map_or(0, |remark| remark.count)
    }

    /// Adds one case; the subject is only written down while examples are wanted.
    pub(super) fn add(&mut self, reason: Reason, place: Option<Place>, subject: impl FnOnce() -> String) {
        let remark = self.remarks.entry(reason).or_insert(Remark { reason, count: 0, examples: Vec::new() });
        remark.count += 1;
        if remark.examples.len() < Self::MAX_EXAMPLES {
            remark.examples.push(Example { place, subject: shortened(&subject(), Self::MAX_SUBJECT) });
        }
    }
}

/// The beginning of a text on one line, with « … » where it was cut; control characters become blanks.
pub(super) fn shortened(text: &str, most: usize) -> String {
    let mut characters = text.trim().chars().map(|c| if c.is_control() { ' ' } else { c });
    let mut short: String = characters.by_ref().take(most).collect();
    if characters.next().is_some() {
        short.push('…');
    }
    short
}
