//! Labels come and go softly: those that a new zoom brings in fade in, those it leaves out fade out, the others stay.

use crate::model::ActorId;
use crate::scene::LabelMark;
use egui::Context;
use std::collections::BTreeMap;

/// How long a label takes to come or go, in seconds.
const FADE_SECS: f64 = 0.16;
/// A label whose middle moves by less, in heights of its letters, is the same.
const SAME_PLACE: f32 = 1.2;

/// Labels on their way in and out.
#[derive(Debug, Default)]
pub(super) struct Fading {
    coming: BTreeMap<ActorId, f64>,
    going: Vec<(LabelMark, f64)>,
}

impl Fading {
    /// Takes note of labels placed anew.
    pub(super) fn follow(&mut self, ctx: &Context, before: Vec<LabelMark>, now: &[LabelMark]) {
        if before.is_empty() {
            return;
        }
        let time = ctx.input(|i| i.time);
        let mut left: BTreeMap<ActorId, LabelMark> = before.into_iter().map(|label| (label.actor, label)).collect();
        for label in now {
            match left.remove(&label.actor) {
                Some(was) if is_same(&was, label) => {}
                was => {
                    self.coming.insert(label.actor, time);
                    self.going.extend(was.map(|was| (was, time)));
                }
            }
        }
        self.going.extend(left.into_values().map(|label| (label, time)));
    }

    /// Forgets those that have come or gone, and asks for another look while there are any.
    pub(super) fn step(&mut self, ctx: &Context) {
        let time = ctx.input(|i| i.time);
        self.coming.retain(|_, since| time - *since < FADE_SECS);
        self.going.retain(|(_, since)| time - *since < FADE_SECS);
        if !(self.coming.is_empty() && self.going.is_empty()) {
            ctx.request_repaint();
        }
    }

    /// How much of the label of an actor is there, 0 to 1.
    pub(super) fn presence(&self, ctx: &Context, actor: ActorId) -> f32 {
        self.coming.get(&actor).map_or(1.0, |since| share(ctx, *since))
    }

    /// Labels that are going, and how much of each is still there.
    pub(super) fn going<'a>(&'a self, ctx: &'a Context) -> impl Iterator<Item = (&'a LabelMark, f32)> {
        self.going.iter().map(|(label, since)| (label, 1.0 - share(ctx, *since)))
    }
}

fn share(ctx: &Context, since: f64) -> f32 {
    ((ctx.input(|i| i.time) - since) / FADE_SECS).clamp(0.0, 1.0) as f32
}

fn is_same(was: &LabelMark, is: &LabelMark) -> bool {
    let middle = |label: &LabelMark| (label.rect.min + label.rect.max) * 0.5;
    was.lines == is.lines && middle(was).distance(middle(is)) < SAME_PLACE * is.font_size
}
