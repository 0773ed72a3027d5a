//! Reads and writes map files: a save replaces the whole file at once, or leaves it as it was.

use super::error::{FileTrouble, StorageError};
use super::text;
use crate::model::TerritoryMap;
#[cfg(unix)]
use std::fs::Permissions;
use std::fs::{self, File, Metadata};
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
    // Before reading: a write in between is then noticed rather than missed.
    let modified = modified(path);
    let text = read_text(path)?;
    let map = text::read(&text).map_err(|fault| StorageError::Text { path: Some(path.to_owned()), fault })?;
    Ok(Loaded { map, modified })
}

/// When a file was last written; `None` where it is missing or the system does not say.
pub fn modified(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|metadata| metadata.modified()).ok()
}

/// Saves a map: the old file stays whole until the new one is safe on the disk. A symbolic link stays, and what it
/// leads to is replaced.
///
/// # Errors
/// When the file cannot be written; then the old one is as it was.
pub fn save(path: &Path, map: &TerritoryMap) -> Result<(), StorageError> {
    let text = text::to_text(map);
    let bytes = text.len() as u64;
    // A file that could never be opened again is no save.
    let kept = if bytes > MAX_BYTES { Err(FileTrouble::TooLarge { bytes }) } else { replace(path, text.as_bytes()) };
    kept.map_err(|trouble| trouble.at(path))
}

/// Writes any other file, such as a picture, as a map is saved: whole, or not at all.
///
/// # Errors
/// When the file cannot be written; then the old one is as it was.
pub fn write_atomically(path: &Path, bytes: &[u8]) -> Result<(), StorageError> {
    replace(path, bytes).map_err(|trouble| trouble.at(path))
}

/// Reads any file that may become a map, as another program's: within the size of the largest map.
///
/// # Errors
/// When the file cannot be read, is no ordinary file or is too large.
pub fn read_bytes(path: &Path) -> Result<Vec<u8>, StorageError> {
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
    replace_by(path, bytes, |draft| draft.write_all(bytes))
}

fn replace_by(path: &Path, bytes: &[u8], write: impl FnOnce(&mut File) -> io::Result<()>) -> Result<(), FileTrouble> {
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
    let mut draft = draft_in(folder, before.as_ref()).map_err(FileTrouble::writing)?;
    write(draft.as_file_mut()).map_err(FileTrouble::writing)?;
    draft.as_file().sync_all().map_err(FileTrouble::writing)?;
    if fs::read(draft.path()).map_err(FileTrouble::writing)? != bytes {
        return Err(FileTrouble::NotKept);
    }
    if let Some(permissions) = before.map(|metadata| metadata.permissions())
        && draft.as_file().metadata().map_err(FileTrouble::writing)?.permissions() != permissions
    {
        draft.as_file().set_permissions(permissions).map_err(FileTrouble::writing)?;
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

/// A temporary file that disappears unless it is kept: never open to more people than the file it replaces, nor than
/// the user's new files.
fn draft_in(folder: &Path, before: Option<&Metadata>) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".maillage-").suffix(".tmp");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        builder.permissions(before.map_or_else(|| Permissions::from_mode(0o666), Metadata::permissions));
    }
    #[cfg(not(unix))]
    let _ = before;
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Tries a save whose writing goes this way, and checks that the old file and nothing else is there.
    fn check(write: impl FnOnce(&mut File) -> io::Result<()>) -> FileTrouble {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("map.ron");
        fs::write(&path, "old").unwrap();
        let trouble = replace_by(&path, b"new text", write).expect_err("a failed save");
        assert_eq!(fs::read(&path).unwrap(), b"old");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        trouble
    }

    #[test]
    fn a_disk_that_fills_up_keeps_the_old_file() {
        let trouble = check(|draft| {
            draft.write_all(b"new")?;
            Err(io::ErrorKind::StorageFull.into())
        });
        assert!(matches!(trouble, FileTrouble::DiskFull));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_full_disk_is_told_by_its_name() {
        let trouble = check(|_| File::options().write(true).open("/dev/full")?.write_all(b"new text"));
        assert!(matches!(trouble, FileTrouble::DiskFull));
    }

    #[test]
    fn a_disk_that_keeps_something_else_keeps_the_old_file() {
        assert!(matches!(check(|draft| draft.write_all(b"new")), FileTrouble::NotKept));
    }
}
