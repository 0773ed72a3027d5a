//! Map files: what is written reads back, what is damaged is told, and a save never loses anything.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on has failed")]

#[path = "../common/mod.rs"]
mod common;

mod big;
mod damage;
mod hostile;
mod imports;
mod round_trip;
mod save;
