//! What several test programs build their cases with.
#![allow(dead_code, reason = "each test program uses the part it needs")]

pub(crate) mod maps;
