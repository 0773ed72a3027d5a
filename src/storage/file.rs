//! Reads and writes map files: a save replaces the whole file at once, or leaves it as it was.

use super::error::{FileTrouble, StorageError};
use super::text;
use crate::model::TerritoryMap;
use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::time::SystemTime;
use tempfile::NamedTempFile;

/// Largest file that is read: more than a hundred times the largest map in use.
pub(super) const MAX_BYTES: u64 = 64 * 1024 * 1024;

/// A map and the state of the file it came from.
#[derive(Debug, Clone, PartialEq)]
pub struct Loaded {
    /// The map.
    pub map: TerritoryMap,
    /// When the file was last written, to notice that someone else writes it; `None` where the system does not say.
    pub modified: Option<SystemTime>,
}

/// Opens a map.
///
/// # Errors
/// When the file cannot be read, or holds no map this version can open.
pub fn load(path: &Path) -> Result<Loaded, StorageError> {
    let text = read_text(path)?;
    let map = text::read(&text).map_err(|fault| StorageError::Text { path: Some(path.to_owned()), fault })?;
    Ok(Loaded { map, modified: fs::metadata(path).and_then(|m| m.modified()).ok() })
}

/// Saves a map: the old file stays whole until the new one is safe on the disk. A symbolic link stays, and what it
/// leads to is replaced.
///
/// # Errors
/// When the file cannot be written; then the old one is as it was.
pub fn save(path: &Path, map: &TerritoryMap) -> Result<(), StorageError> {
    replace(path, text::to_text(map).as_bytes()).map_err(|trouble| trouble.at(path))
}

pub(super) fn read_bytes(path: &Path) -> Result<Vec<u8>, StorageError> {
    let read = || {
        let metadata = fs::metadata(path).map_err(FileTrouble::reading)?;
        if metadata.is_dir() {
            return Err(FileTrouble::Directory);
        }
        if !metadata.is_file() {
            return Err(FileTrouble::NotAFile);
        }
        if metadata.len() > MAX_BYTES {
            return Err(FileTrouble::TooLarge { bytes: metadata.len() });
        }
        let mut bytes = Vec::new();
        let file = File::open(path).map_err(FileTrouble::reading)?;
        // The file may grow while it is read.
        file.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(FileTrouble::reading)?;
        let length = bytes.len() as u64;
        if length > MAX_BYTES { Err(FileTrouble::TooLarge { bytes: length }) } else { Ok(bytes) }
    };
    read().map_err(|trouble| trouble.at(path))
}

pub(super) fn read_text(path: &Path) -> Result<String, StorageError> {
    String::from_utf8(read_bytes(path)?).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        let line = 1 + error.as_bytes().iter().take(good).filter(|b| **b == b'\n').count();
        FileTrouble::NotText { line }.at(path)
    })
}

/// Replaces a file by new bytes, through a temporary file in the same folder.
pub(super) fn replace(path: &Path, bytes: &[u8]) -> Result<(), FileTrouble> {
    let target = real_target(path)?;
    let folder = target.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let before = fs::metadata(&target).ok();
    match &before {
        Some(metadata) if metadata.is_dir() => return Err(FileTrouble::Directory),
        Some(metadata) if !metadata.is_file() => return Err(FileTrouble::NotAFile),
        // Renaming over it would work, but whoever protected it meant it.
        Some(metadata) if metadata.permissions().readonly() => return Err(FileTrouble::MayNotWrite),
        _ => {}
    }
    let mut draft = draft_in(folder).map_err(FileTrouble::writing)?;
    draft.write_all(bytes).map_err(FileTrouble::writing)?;
    draft.as_file().sync_all().map_err(FileTrouble::writing)?;
    if fs::read(draft.path()).map_err(FileTrouble::writing)? != bytes {
        return Err(FileTrouble::NotKept);
    }
    if let Some(metadata) = before {
        fs::set_permissions(draft.path(), metadata.permissions()).map_err(FileTrouble::writing)?;
    }
    draft.persist(&target).map_err(|error| FileTrouble::writing(error.error))?;
    sync_folder(folder);
    Ok(())
}

/// The file behind symbolic links, whether it exists yet or not.
fn real_target(path: &Path) -> Result<PathBuf, FileTrouble> {
    let mut target = path.to_owned();
    // As many steps as Linux takes.
    for _ in 0..40 {
        match fs::read_link(&target) {
            Ok(next) => target = target.parent().unwrap_or(Path::new("")).join(next),
            Err(_) => return Ok(target),
        }
    }
    Err(FileTrouble::NotAFile)
}

/// A temporary file that disappears unless it is kept, open to whom the user's new files are.
fn draft_in(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".maillage-").suffix(".tmp");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder.tempfile_in(folder)
}

/// Makes a rename last through a power cut; where folders cannot be flushed, the system sees to it.
fn sync_folder(folder: &Path) {
    #[cfg(unix)]
    if let Err(error) = File::open(folder).and_then(|folder| folder.sync_all()) {
        log::debug!("{} was not flushed: {error}", folder.display());
    }
    #[cfg(not(unix))]
    let _ = folder;
}
