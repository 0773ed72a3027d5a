//! What every format gives: actors and links as they are written in the file, with their values by column, bounded.

use super::headers::{LinkColumn, NodeColumn, link_column, node_column};
use super::refusal::{Fault, Refusal};
use super::report::{Place, Reason, Report, shortened};
use crate::model::{MapInfo, TerritoryMap};
use std::collections::{BTreeMap, BTreeSet};

/// Most columns of actors, and of links.
const MAX_COLUMNS: usize = 2_000;
/// Most values over the whole file: the memory they take is bounded by it.
const MAX_VALUES: usize = 4_000_000;
/// Most bytes of all values together, defaults counted as often as they are used.
const MAX_TEXT: usize = 192 * 1024 * 1024;
/// Most bytes of one value, id or name.
const MAX_VALUE: usize = 1024 * 1024;
/// Longest default that a column may give to the many who do not say, in bytes.
const MAX_DEFAULT: usize = 10_000;
/// Most characters of the name of a column.
const MAX_HEADER: usize = 200;

/// Which way a link runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Direction {
    /// From source to target.
    Directed,
    /// Without direction.
    Undirected,
    /// Said to run both ways.
    Mutual,
}

/// A column: its name in the file and what it means for the model.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Column<M> {
    pub(super) name: String,
    pub(super) meaning: M,
}

/// Values by number of column.
pub(super) type Values = Vec<(usize, String)>;

/// What stands where nothing is said, by number of column: the first default that the file declares for it.
#[derive(Debug, Default)]
pub(super) struct Defaults(BTreeMap<usize, String>);

impl Defaults {
    /// Refuses a default too long to be given to many.
    pub(super) fn check(text: &str) -> Result<(), Refusal> {
        if text.len() > MAX_DEFAULT { Err(Refusal::TextTooLong) } else { Ok(()) }
    }

    /// Declares the default of a column, unless it has one; an empty one says nothing.
    pub(super) fn declare(&mut self, column: usize, default: String) {
        if !default.is_empty() {
            self.0.entry(column).or_insert(default);
        }
    }

    /// Gives its default to each column that has no value yet.
    pub(super) fn add_to(&self, values: &mut Values) {
        if self.0.is_empty() {
            return;
        }
        let given: BTreeSet<usize> = values.iter().map(|(column, _)| *column).collect();
        let missing = self.0.iter().filter(|(column, _)| !given.contains(column));
        values.extend(missing.map(|(column, default)| (*column, default.clone())));
    }
}

/// An actor as written.
#[derive(Debug, Clone, Default)]
pub(super) struct NodeRecord {
    pub(super) id: String,
    pub(super) values: Values,
    /// Where the format itself draws it.
    pub(super) position: Option<(f64, f64)>,
    /// What the format itself draws as its name, where no column gives one.
    pub(super) label: String,
    pub(super) place: Option<Place>,
}

/// A link as written.
#[derive(Debug, Clone, Default)]
pub(super) struct EdgeRecord {
    pub(super) source: String,
    pub(super) target: String,
    pub(super) direction: Option<Direction>,
    pub(super) values: Values,
    /// What the format itself draws as its name.
    pub(super) label: String,
    pub(super) place: Option<Place>,
}

/// Everything read so far.
#[derive(Debug, Default)]
pub(super) struct Records {
    pub(super) info: MapInfo,
    pub(super) node_columns: Vec<Column<NodeColumn>>,
    pub(super) edge_columns: Vec<Column<LinkColumn>>,
    pub(super) nodes: Vec<NodeRecord>,
    pub(super) edges: Vec<EdgeRecord>,
    pub(super) report: Report,
    /// Whether an end that is no actor yet becomes one.
    pub(super) creates_ends: bool,
    /// Whether `|` separates several values.
    pub(super) splits_values: bool,
    node_names: BTreeMap<String, usize>,
    edge_names: BTreeMap<String, usize>,
    file: usize,
    n_values: usize,
    n_bytes: usize,
}

impl Records {
    pub(super) fn new(files: Vec<String>) -> Self {
        Self { report: Report::new(files), ..Self::default() }
    }

    /// What follows comes from that file.
    pub(super) fn begin_file(&mut self, number: usize) {
        self.file = number;
    }

    /// A place in the file being read.
    pub(super) fn place(&self, line: usize, column: usize) -> Place {
        Place { file: self.file, line, column }
    }

    /// A new column of actors; a name that is taken gets a number.
    fn node_column(&mut self, name: &str) -> Result<usize, Refusal> {
        let number = self.node_columns.len();
        let meaning = node_column(name);
        let name = header(name, number, &mut self.node_names, &mut self.report)?;
        self.node_columns.push(Column { name, meaning });
        Ok(number)
    }

    /// A new column of links; a name that is taken gets a number.
    fn edge_column(&mut self, name: &str) -> Result<usize, Refusal> {
        let number = self.edge_columns.len();
        let meaning = link_column(name);
        let name = header(name, number, &mut self.edge_names, &mut self.report)?;
        self.edge_columns.push(Column { name, meaning });
        Ok(number)
    }

    /// The column of actors of that very name, new if need be.
    pub(super) fn node_column_named(&mut self, name: &str) -> Result<usize, Refusal> {
        self.node_names.get(name).copied().map_or_else(|| self.node_column(name), Ok)
    }

    /// The column of links of that very name, new if need be.
    pub(super) fn edge_column_named(&mut self, name: &str) -> Result<usize, Refusal> {
        self.edge_names.get(name).copied().map_or_else(|| self.edge_column(name), Ok)
    }

    pub(super) fn push_node(&mut self, mut node: NodeRecord) -> Result<(), Fault> {
        if self.nodes.len() >= TerritoryMap::MAX_ACTORS {
            return Err(Fault { refusal: Refusal::TooMany, place: node.place });
        }
        without_doubles(&mut node.values, node.place, &mut self.report);
        self.spend(&node.values, &[&node.id, &node.label], node.place)?;
        self.nodes.push(node);
        Ok(())
    }

    pub(super) fn push_edge(&mut self, mut edge: EdgeRecord) -> Result<(), Fault> {
        if self.edges.len() >= TerritoryMap::MAX_LINKS {
            return Err(Fault { refusal: Refusal::TooMany, place: edge.place });
        }
        without_doubles(&mut edge.values, edge.place, &mut self.report);
        self.spend(&edge.values, &[&edge.source, &edge.target, &edge.label], edge.place)?;
        self.edges.push(edge);
        Ok(())
    }

    /// Counts values and names against the bounds.
    fn spend(&mut self, values: &Values, names: &[&String], place: Option<Place>) -> Result<(), Fault> {
        let refused = |refusal: Refusal| Err(Fault { refusal, place });
        for text in values.iter().map(|(_, text)| text).chain(names.iter().copied()) {
            if text.len() > MAX_VALUE {
                return refused(Refusal::TextTooLong);
            }
            self.n_bytes += text.len();
        }
        self.n_values += values.len();
        if self.n_values > MAX_VALUES || self.n_bytes > MAX_TEXT { refused(Refusal::TooManyValues) } else { Ok(()) }
    }
}

/// The name of a new column, as it will be kept.
fn header(
    name: &str,
    number: usize,
    names: &mut BTreeMap<String, usize>,
    report: &mut Report,
) -> Result<String, Refusal> {
    if number >= MAX_COLUMNS {
        return Err(Refusal::TooManyColumns);
    }
    let trimmed = name.trim();
    if trimmed.chars().count() > MAX_HEADER {
        report.add(Reason::LongField, None, || trimmed.to_owned());
    }
    let plain = if trimmed.is_empty() { format!("#{}", number + 1) } else { shortened(trimmed, MAX_HEADER) };
    let kept = if names.contains_key(&plain) { format!("{plain} ({})", number + 1) } else { plain };
    names.insert(kept.clone(), number);
    names.entry(name.to_owned()).or_insert(number);
    Ok(kept)
}

/// Keeps the first value of each column, and says so.
fn without_doubles(values: &mut Values, place: Option<Place>, report: &mut Report) {
    if values.len() < 2 {
        return;
    }
    let mut seen = BTreeSet::new();
    values.retain(|(column, text)| {
        let is_first = seen.insert(*column);
        if !is_first {
            report.add(Reason::DuplicateValue, place, || text.clone());
        }
        is_first
    });
}
