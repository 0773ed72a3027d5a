//! Maillage draws the local services network of a territory and reads it in plain French.
//!
//! # Layers, in reading order
//! Each uses only those above it here; `tests/architecture.rs` has the exact table.
//! - [`model`]: the map itself, pure; [`document`]: a map being worked on, as commands that can be undone;
//! - [`text`]: French and English; [`analysis`]: numbers about a map; [`layout`]: where its actors go;
//! - [`scene`]: what a map looks like, resolved once for the screen and for paper;
//! - [`storage`]: map files and settings; [`exchange`]: files of other programs; [`export`]: a scene as SVG or PNG, cells, the R script;
//! - [`app`]: the running program without a window; `ui`: its drawing; [`gui`]: its window;
//! - [`cli`]: the same functions without a window.
//!
//! # The way of the data
//! ```text
//! gesture or key ─ ui ─▶ Action ─▶ app ─┬─ what one sees: selection, moment, filter, camera
//!                                       ├─ Command ─▶ Document: edits and their inverse, one revision more
//!                                       └─ Effect ─▶ gui (dialog, clipboard, quit), or a job (open, save, read)
//! a new revision ─▶ jobs on a snapshot ─▶ results stamped with their revision; stale ones are dropped
//! command line: storage or exchange ─▶ analysis, layout, export: the same functions, no jobs
//! ```
//!
//! # Invariants
//! - A map is sound by construction: no dangling link, no id twice, participations only towards a table, names trimmed
//!   and in NFC, amounts and strengths in range.
//! - Actors and links keep the id they were born with, whatever is drawn, undone, saved or compared.
//! - Every change of a map is a command with an inverse; drawing changes nothing.
//! - What cannot be read or written is said in a sentence, and the file that was there stays.
//! - The same input gives the same bytes: collections are ordered, randomness is seeded, clocks are passed in.

pub mod analysis;
pub mod app;
pub mod cli;
pub mod document;
pub mod exchange;
pub mod export;
pub mod gui;
pub mod layout;
pub mod model;
pub mod scene;
pub mod storage;
pub mod text;
mod ui;
