//! What the panel asks for while it is drawn: actions, and what is lit up under the pointer.

use crate::app::{Action, OpenMap, Selection};
use crate::model::ActorId;
use egui::Response;

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

    /// A part of a chart speaks of these: the pointer or the keyboard on it lights them up, a click selects them.
    pub(super) fn speaks(&mut self, response: &Response, of: impl FnOnce() -> Selection) {
        if !(response.hovered() || response.has_focus() || response.clicked()) {
            return;
        }
        let of = of();
        if response.clicked() && !of.is_empty() {
            self.actions.push(Action::Select(of.clone()));
        }
        self.light(of);
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
