//! The map file, format version 1: its words, its keys and their order. Frozen: another form is another version.
//!
//! A map, an actor and a link keep the fields they do not know. Inside their values an unknown field is refused, since
//! it would be lost at the next save.

mod read;
mod words;
mod write;

pub(super) use read::{actor, link, map, preamble};
pub(super) use write::text;

/// Keys of what comes before the actors.
pub(super) const PREAMBLE: [&str; 10] =
    ["title", "territory", "caption", "description", "authors", "language", "created", "changed", "legend", "sectors"];

/// Number of this version.
pub(super) const VERSION: u64 = 1;
