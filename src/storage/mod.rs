//! The only code that touches map files: versioned text, atomic save, damage told and salvaged, settings.
//!
//! Knows the model and the words of the interface; no window, no other format.

mod error;
mod fault;
mod fields;
mod file;
mod outline;
mod quote;
mod salvage;
mod samples;
mod sentence;
mod settings;
mod text;
mod v1;

pub use error::{FileTrouble, StorageError};
pub use fault::{Expected, Fault, Problem, Subject};
pub use file::{Loaded, load, modified, read_bytes, save, write_atomically};
pub use salvage::{Salvaged, salvage, salvage_file};
pub use samples::{Sample, samples};
pub use settings::{LoadedSettings, Settings, SettingsTrouble, ThemeChoice};
pub use text::{from_text, to_text};
