//! The window driven as a hand and a keyboard would, through the real widget tree.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test whose window does not answer has failed"
)]

mod closer;
mod desk;
mod drawing;
mod keyboard;
mod reading;
mod saving;
mod snapshots;
