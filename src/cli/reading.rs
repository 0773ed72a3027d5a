//! Opens what a command is given to read: a map of ours, or a file of another program.

use crate::exchange::{self, Format, Imported, Report, SourceFile};
use crate::model::{Language, MapInfo, TerritoryMap};
use crate::storage::{self, StorageError};
use anyhow::anyhow;
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// A map, and what its file could not give where it comes from another program.
#[derive(Debug)]
pub struct ReadMap {
    /// The map.
    pub map: TerritoryMap,
    /// What became of what another program's file held; `None` for a map of ours.
    pub report: Option<Report>,
}

impl ReadMap {
    /// Says on standard error what another program's file could not give.
    pub fn warn(&self, language: Language) {
        for line in self.report.iter().flat_map(|report| report.lines(language)) {
            // Nobody is left to tell when standard error itself is closed.
            let _ = writeln!(std::io::stderr(), "{line}");
        }
    }
}

/// Reads a saved map, a GraphML or GEXF file, or one or several CSV files (actors, links) as one map.
///
/// # Errors
/// One sentence in `language`, when a file cannot be read.
pub fn read_map(paths: &[PathBuf], language: Language) -> anyhow::Result<ReadMap> {
    let refused = |error: &StorageError| anyhow!(error.sentence(language));
    if let [path] = paths
        && is_ours(path)
    {
        let map = storage::load(path).map_err(|error| refused(&error))?.map;
        return Ok(ReadMap { map, report: None });
    }
    let mut files = Vec::new();
    for path in paths {
        files.push((path.display().to_string(), storage::read_bytes(path).map_err(|error| refused(&error))?));
    }
    if let ([path], [(name, bytes)]) = (paths, files.as_slice())
        && !Format::is_importable(name)
        && bytes.trim_ascii_start().starts_with(b"(")
    {
        let map = storage::load(path).map_err(|error| refused(&error))?.map;
        return Ok(ReadMap { map, report: None });
    }
    let sources: Vec<SourceFile> = files.iter().map(|(name, bytes)| SourceFile { name, bytes }).collect();
    let Imported { mut map, report } = exchange::read(&sources).map_err(|error| anyhow!(error.sentence(language)))?;
    // The file does not say in which language its names are.
    map.set_info(MapInfo { language, ..map.info().clone() });
    Ok(ReadMap { map, report: Some(report) })
}

fn is_ours(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("ron"))
}
