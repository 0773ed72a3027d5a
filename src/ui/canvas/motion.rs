//! Actors glide to their new places when a layout, an undo or a redo moves them: 300 ms, then nothing.

use crate::model::{ActorId, Point, TerritoryMap};
use egui::Context;
use std::collections::BTreeMap;

/// How long a glide takes, in seconds.
const GLIDE_SECS: f64 = 0.3;
/// Maps larger than this change at once: every frame of a glide places all labels anew.
const MOST_ACTORS: usize = 400;

/// Where actors are shown while they glide.
#[derive(Debug, Default)]
pub(super) struct Motion {
    revision: u64,
    at_rest: BTreeMap<ActorId, Point>,
    from: BTreeMap<ActorId, Point>,
    started: f64,
    shown: BTreeMap<ActorId, Point>,
}

impl Motion {
    /// Notes where the map has its actors, and moves those that are gliding on.
    pub(super) fn follow(&mut self, ctx: &Context, map: &TerritoryMap, revision: u64) {
        let now = ctx.input(|i| i.time);
        if revision != self.revision {
            self.revision = revision;
            let target: BTreeMap<_, _> = map.actors().filter_map(|a| a.position.map(|p| (a.id, p))).collect();
            self.from = self
                .at_rest
                .iter()
                .filter(|(id, p)| target.get(*id).is_some_and(|t| t != *p))
                .map(|(id, p)| (*id, *p))
                .collect();
            self.at_rest = target;
            if self.at_rest.len() > MOST_ACTORS {
                self.from.clear();
            }
            self.started = now;
        }
        let share = ((now - self.started) / GLIDE_SECS).clamp(0.0, 1.0) as f32;
        if share >= 1.0 {
            self.from.clear();
        }
        let eased = share * share * (3.0 - 2.0 * share);
        let between = |(id, from): (&ActorId, &Point)| {
            let to = self.at_rest.get(id).copied().unwrap_or(*from);
            (*id, *from + (to - *from) * eased)
        };
        self.shown = self.from.iter().map(between).collect();
        if !self.from.is_empty() {
            ctx.request_repaint();
        }
    }

    /// Takes positions as they are, without a glide: they were just seen being dragged there.
    pub(super) fn arrive(&mut self, positions: impl IntoIterator<Item = (ActorId, Point)>) {
        self.at_rest.extend(positions);
    }

    /// Where those that glide are shown.
    pub(super) fn positions(&self) -> &BTreeMap<ActorId, Point> {
        &self.shown
    }
}
