//! What the map, its history and its indicators promise.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot build its map has failed")]

mod entry;
mod findings;
mod groups;
mod indicators_properties;
mod names;
mod r_script;
mod readings;
mod relabelling;
mod territory_properties;
mod truth;
mod undo;
