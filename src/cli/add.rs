//! `maillage add FILE.ron LINE...`: applies quick-entry lines to a map, all of them or none.

use super::Context;
use crate::document::Document;
use crate::document::entry::{EntryDefaults, resolve};
use crate::layout::place_missing;
use crate::model::{MapInfo, TerritoryMap};
use crate::storage::{FileTrouble, StorageError, load, save};
use crate::text::{Language, texts};
use anyhow::anyhow;
use jiff::Timestamp;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use uuid::Uuid;

/// What `add` is told.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Map to change; it is created if it is missing
    pub file: PathBuf,
    /// Lines such as "CLSC <> CRDI : déficience" or "Popote = CDC"
    #[arg(required = true)]
    pub lines: Vec<String>,
}

/// Applies the lines and says what each did.
///
/// # Errors
/// When the file cannot be read or written, or a line is refused: the file is then as it was.
pub fn run(args: &Args, context: Context) -> anyhow::Result<()> {
    let map = open_or_begin(&args.file, context)?;
    let language = context.language(map.info().language);
    let (map, sentences) = with_lines(map, &args.lines, language, Timestamp::now())?;
    save(&args.file, &map).map_err(|error| anyhow!(error.sentence(language)))?;
    let mut out = std::io::stdout().lock();
    for sentence in sentences {
        writeln!(out, "{sentence}")?;
    }
    Ok(())
}

fn open_or_begin(file: &Path, context: Context) -> anyhow::Result<TerritoryMap> {
    let language = context.language_without_map();
    match load(file) {
        Ok(loaded) => Ok(loaded.map),
        Err(StorageError::File { trouble: FileTrouble::Missing, .. }) => {
            if file.extension().is_none_or(|e| !e.eq_ignore_ascii_case("ron")) {
                return Err(anyhow!(texts(language).cli_add_needs_ron(file.to_string_lossy())));
            }
            let title = file.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default();
            let created = Some(Timestamp::now());
            Ok(TerritoryMap::new(MapInfo { title, language, created, changed: created, ..MapInfo::default() }))
        }
        Err(error) => Err(anyhow!(error.sentence(language))),
    }
}

/// The map once the lines are applied in order, and a sentence for each.
fn with_lines(
    map: TerritoryMap,
    lines: &[String],
    language: Language,
    now: Timestamp,
) -> anyhow::Result<(TerritoryMap, Vec<String>)> {
    let t = texts(language);
    let mut document = Document::new(map);
    let mut sentences = Vec::new();
    for line in lines {
        let refused = |why: String| anyhow!(t.cli_add_line_refused(line, why));
        let entry = resolve(line, document.map(), &EntryDefaults::default(), &mut Uuid::now_v7)
            .map_err(|error| refused(error.sentence(language)))?;
        document.execute(entry.command, now).map_err(|_| refused(t.cli_add_map_full()))?;
        sentences.push(entry.outcome.sentence(language));
    }
    let mut map = TerritoryMap::clone(document.map());
    if document.can_undo() {
        place_missing(&mut map)?;
        map.set_info(MapInfo { changed: Some(now), ..map.info().clone() });
    }
    Ok((map, sentences))
}
