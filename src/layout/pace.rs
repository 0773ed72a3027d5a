//! How far a layout is, and whether it is still wanted: told and asked from several cores at once.

use std::sync::{Mutex, PoisonError};

/// Progress of one layout.
pub(super) struct Pace<'a> {
    cancel: &'a (dyn Fn() -> bool + Sync),
    progress: &'a (dyn Fn(f32) + Sync),
    done: Mutex<f64>,
}

impl<'a> Pace<'a> {
    /// At the start.
    pub(super) fn new(cancel: &'a (dyn Fn() -> bool + Sync), progress: &'a (dyn Fn(f32) + Sync)) -> Self {
        Self { cancel, progress, done: Mutex::new(0.0) }
    }

    /// Of a part of a layout, which tells of its progress itself.
    pub(super) fn of_part(cancel: &'a (dyn Fn() -> bool + Sync)) -> Self {
        Self::new(cancel, &|_| ())
    }

    /// Of what takes no time.
    pub(super) fn of_an_instant() -> Self {
        Self::new(&|| false, &|_| ())
    }

    /// Whether to give up.
    pub(super) fn is_cancelled(&self) -> bool {
        (self.cancel)()
    }

    /// A share of the whole work is done, 0 to 1.
    pub(super) fn advance(&self, share: f64) {
        let mut done = self.done.lock().unwrap_or_else(PoisonError::into_inner);
        *done = (*done + share).min(1.0);
        // Told while it is held: nobody hears less than before.
        (self.progress)(*done as f32);
    }
}
