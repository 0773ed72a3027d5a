//! How far a computation is, and whether it is still wanted.

use std::ops::ControlFlow;

/// What is being computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Stage {
    /// The graph is drawn up, and all that one walk over it tells.
    #[default]
    Graph,
    /// Searches from every actor.
    Paths,
    /// What each departure takes from the others.
    Departures,
    /// What is held against chance, and the groups that ties draw.
    Groups,
}

/// How far a computation is.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Progress {
    /// What is being computed.
    pub stage: Stage,
    /// The part of it that is done, 0 to 1.
    pub fraction: f32,
}

/// A computation was asked to stop before its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("stopped before the end")]
pub struct Stopped;

/// Is told how far a computation is, from any thread, and says whether to go on.
#[derive(Clone, Copy)]
pub struct Watch<'a>(&'a (dyn Fn(Progress) -> ControlFlow<()> + Sync));

impl<'a> Watch<'a> {
    /// A watch that tells a function.
    pub fn new(tell: &'a (dyn Fn(Progress) -> ControlFlow<()> + Sync)) -> Self {
        Self(tell)
    }

    /// Nobody watches: the computation goes to its end.
    pub const fn nobody() -> Self {
        Watch(&|_| ControlFlow::Continue(()))
    }

    /// Tells how far a stage is.
    ///
    /// # Errors
    /// [`Stopped`] when the computation is no longer wanted.
    pub(super) fn at(self, stage: Stage, fraction: f32) -> Result<(), Stopped> {
        match (self.0)(Progress { stage, fraction }) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(Stopped),
        }
    }
}

impl std::fmt::Debug for Watch<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Watch")
    }
}
