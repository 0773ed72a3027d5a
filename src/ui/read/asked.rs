//! What the panel asks for while it is drawn: actions, and what is lit up under the pointer.

use crate::app::{Action, OpenMap, Selection};
use crate::model::ActorId;

/// What was asked for in this frame.
pub(super) struct Asked<'a> {
    /// Actions, in order.
    pub(super) actions: &'a mut Vec<Action>,
    lit: Selection,
}

impl<'a> Asked<'a> {
    pub(super) fn new(actions: &'a mut Vec<Action>) -> Self {
        Self { actions, lit: Selection::default() }
    }

    /// What the pointer or the keyboard is on speaks of these.
    pub(super) fn light(&mut self, lit: Selection) {
        self.lit = lit;
    }

    /// An actor was chosen.
    pub(super) fn select(&mut self, id: ActorId) {
        self.actions.push(Action::Select(Selection::actor(id)));
    }

    /// Asks for the light to change, once a change: a window at rest asks for nothing.
    pub(super) fn settle(self, open: &OpenMap) {
        if self.lit != open.lit {
            self.actions.push(Action::Light(self.lit));
        }
    }
}
