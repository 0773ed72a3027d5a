//! What the map, its history and its indicators promise.

mod entry;
mod undo;
