//! Files of other programs: bytes in, a map and a report of what became of everything in them out.
//!
//! One file a format; a format knows no other one, no disk and no window: whoever calls brings the bytes. Every format
//! gives the same records (`records`), out of which `assemble` makes the map. Nothing is dropped in silence: what could
//! not be kept as it was, is in the [`Report`]. Everything is bounded, so that no file can take the memory or the time
//! of the machine.

mod assemble;
mod cells;
mod csv;
mod encoding;
mod geojson;
mod gexf;
mod graphml;
mod headers;
mod link;
mod matrix;
mod records;
mod refusal;
mod report;
mod sentence;
mod simplify;
mod values;
mod words;
mod xml;

pub use geojson::{MAX_OUTLINE_BYTES, OutlineError, read_outline};
pub use refusal::{BinaryKind, ImportError, Refusal};
pub use report::{Example, Place, Reason, Remark, Report};

use crate::model::TerritoryMap;
use records::Records;
use refusal::Fault;
use std::path::Path;

/// Most bytes that are read, over all the files of one import.
pub const MAX_BYTES: usize = 64 * 1024 * 1024;

/// A file to read: its name, as people know it, and what it holds.
#[derive(Debug, Clone, Copy)]
pub struct SourceFile<'a> {
    /// Name or path: its end may tell the format, and sentences name the file so.
    pub name: &'a str,
    /// All its bytes.
    pub bytes: &'a [u8],
}

/// What an import gives.
#[derive(Debug, Clone, PartialEq)]
pub struct Imported {
    /// The map; its actors and links are numbered in the order of the file.
    pub map: TerritoryMap,
    /// What became of what the file held.
    pub report: Report,
}

/// A format of other programs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// GraphML, as of yEd, NetworkX, igraph and Gephi.
    GraphMl,
    /// GEXF 1.2 and 1.3, as of Gephi.
    Gexf,
    /// Tables of text: actors, links, or an adjacency matrix.
    Csv,
}

impl Format {
    /// Its name, the same in every language.
    pub fn name(self) -> &'static str {
        match self {
            Self::GraphMl => "GraphML",
            Self::Gexf => "GEXF",
            Self::Csv => "CSV",
        }
    }

    /// Whether the end of a name is one that this program imports (`.graphml`, `.gexf`, `.csv` and their kin).
    pub fn is_importable(name: &str) -> bool {
        Path::new(name).extension().and_then(|e| e.to_str()).is_some_and(|extension| {
            ["graphml", "xml", "gexf", "csv", "tsv", "txt"].iter().any(|known| extension.eq_ignore_ascii_case(known))
        })
    }
}

/// Reads one file, or several CSV files (actors, links) as one map.
///
/// The content tells XML formats, whatever the name; any other text is a table.
///
/// # Errors
/// When a file is no text, no known format, damaged beyond reading or too large; with a sentence for people.
///
/// ```
/// use maillage::exchange::{SourceFile, read};
/// let links = SourceFile { name: "links.csv", bytes: b"Source,Target\nCLSC,CRDI\nCLSC,Popote\n" };
/// let map = read(&[links]).unwrap().map;
/// assert_eq!((map.n_actors(), map.n_links()), (3, 2));
/// ```
pub fn read(files: &[SourceFile]) -> Result<Imported, ImportError> {
    let at_fault = |number: usize, fault: Fault| ImportError::new(files.get(number).map_or("", |f| f.name), fault);
    let total: usize = files.iter().map(|file| file.bytes.len()).sum();
    if total > MAX_BYTES {
        return Err(at_fault(0, Refusal::TooLarge { bytes: total }.into()));
    }
    let names: Vec<String> = files.iter().map(|file| base_name(file.name)).collect();
    let mut records = Records::new(names);
    let mut texts = Vec::new();
    for (number, file) in files.iter().enumerate() {
        records.begin_file(number);
        let text =
            encoding::decode(file.bytes, number, &mut records.report).map_err(|fault| at_fault(number, fault))?;
        let format = format_of(file.name, &text).map_err(|refusal| match refusal {
            Refusal::UnknownFormat if files.len() > 1 => at_fault(number, Refusal::SeveralFiles.into()),
            refusal => at_fault(number, refusal.into()),
        })?;
        texts.push((format, text));
    }
    let format = texts.first().map_or(Format::Csv, |(format, _)| *format);
    if let Some(number) = texts.iter().position(|(format, _)| *format != Format::Csv).filter(|_| texts.len() > 1) {
        return Err(at_fault(number, Refusal::SeveralFiles.into()));
    }
    for (number, (format, text)) in texts.iter().enumerate() {
        records.begin_file(number);
        let done = match format {
            Format::GraphMl => graphml::read(text, &mut records),
            Format::Gexf => gexf::read(text, &mut records),
            Format::Csv => csv::read(text, &mut records),
        };
        done.map_err(|fault| at_fault(number, fault))?;
    }
    drop(texts);
    records.report.format = Some(format);
    if records.info.title.is_empty() {
        records.info.title = title_of(files);
    }
    assemble::assemble(records).map_err(|fault| at_fault(fault.place.map_or(0, |place| place.file), fault))
}

/// What the content says first; only then the name.
fn format_of(name: &str, text: &str) -> Result<Format, Refusal> {
    let start = text.trim_start();
    if start.is_empty() {
        return Err(Refusal::Empty);
    }
    if start.starts_with('<') {
        let root = xml::root_name(start);
        return match root.as_deref() {
            Some("graphml") => Ok(Format::GraphMl),
            Some("gexf") => Ok(Format::Gexf),
            root => Err(Refusal::UnknownXml(root.unwrap_or_default().to_owned())),
        };
    }
    let extension = Path::new(name).extension().map(|e| e.to_string_lossy().to_lowercase()).unwrap_or_default();
    match extension.as_str() {
        "" | "csv" | "tsv" | "txt" | "tab" | "dat" => Ok(Format::Csv),
        "graphml" | "gexf" | "xml" => Err(Refusal::NotXml),
        _ => Err(Refusal::UnknownFormat),
    }
}

fn base_name(name: &str) -> String {
    Path::new(name).file_name().map_or_else(|| name.to_owned(), |name| name.to_string_lossy().into_owned())
}

/// The name of the first file without its end.
fn title_of(files: &[SourceFile]) -> String {
    let stem = files.first().and_then(|file| Path::new(file.name).file_stem());
    stem.map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}
