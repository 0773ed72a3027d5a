//! Everything that can go wrong between a map and its file.

use super::fault::{Fault, Problem};
use std::io;
use std::path::{Path, PathBuf};

/// Why a map could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum StorageError {
    /// The file itself is out of reach.
    #[error("{}: {trouble}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        trouble: FileTrouble,
    },
    /// The file was read, and its text is no map this version can open.
    #[error("{}{fault}", path.as_ref().map(|p| format!("{}: ", p.display())).unwrap_or_default())]
    Text {
        /// The file; `None` for a text from elsewhere, as the clipboard.
        path: Option<PathBuf>,
        /// What is wrong, and where.
        fault: Fault,
    },
}

/// Why a file is out of reach.
#[derive(Debug, thiserror::Error)]
pub enum FileTrouble {
    /// No such file.
    #[error("no such file")]
    Missing,
    /// The folder to write into does not exist.
    #[error("no such folder")]
    NoFolder,
    /// A folder stands there.
    #[error("a folder, not a file")]
    Directory,
    /// A device, a pipe: nothing a map can be kept in.
    #[error("not an ordinary file")]
    NotAFile,
    /// The system does not let it be read.
    #[error("reading is not allowed")]
    MayNotRead,
    /// The system does not let it be written.
    #[error("writing is not allowed")]
    MayNotWrite,
    /// The disk is mounted for reading only.
    #[error("read-only disk")]
    ReadOnlyDisk,
    /// No room is left.
    #[error("no room left on the disk")]
    DiskFull,
    /// Larger than any map.
    #[error("{bytes} bytes are too many")]
    TooLarge {
        /// Size of the file.
        bytes: u64,
    },
    /// Not UTF-8.
    #[error("line {line} is not text")]
    NotText {
        /// Where the first stray byte is, from 1.
        line: usize,
    },
    /// What was written could not be read back the same.
    #[error("what was written does not read back the same")]
    NotKept,
    /// Another failure while reading.
    #[error("reading failed: {0}")]
    Reading(io::Error),
    /// Another failure while writing.
    #[error("writing failed: {0}")]
    Writing(io::Error),
}

impl FileTrouble {
    pub(super) fn at(self, path: &Path) -> StorageError {
        StorageError::File { path: path.to_owned(), trouble: self }
    }

    pub(super) fn reading(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::Missing,
            io::ErrorKind::PermissionDenied => Self::MayNotRead,
            io::ErrorKind::IsADirectory => Self::Directory,
            _ => Self::Reading(error),
        }
    }

    pub(super) fn writing(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::NoFolder,
            io::ErrorKind::PermissionDenied => Self::MayNotWrite,
            io::ErrorKind::IsADirectory => Self::Directory,
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnlyDisk,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            _ => Self::Writing(error),
        }
    }
}

impl StorageError {
    /// Whether it is a damaged map, of which [`super::salvage_file`] may keep a part.
    pub fn is_damage(&self) -> bool {
        match self {
            Self::Text { fault, .. } => !matches!(fault.problem, Problem::NotAMap | Problem::Newer(_)),
            Self::File { trouble, .. } => matches!(trouble, FileTrouble::NotText { .. }),
        }
    }

    /// Whether there is no such file.
    pub fn is_missing(&self) -> bool {
        matches!(self, Self::File { trouble: FileTrouble::Missing, .. })
    }

    /// The line of the damage, from 1, where the text is at fault.
    pub fn line(&self) -> Option<usize> {
        match self {
            Self::Text { fault, .. } => Some(fault.line),
            Self::File { trouble: FileTrouble::NotText { line }, .. } => Some(*line),
            Self::File { .. } => None,
        }
    }
}
