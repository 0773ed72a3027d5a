//! Actors glide to their new places when a layout, an undo or a redo moves them, links and labels with them: 300 ms,
//! then nothing.

use crate::scene::Scene;
use egui::Context;

/// How long a glide takes, in seconds.
const GLIDE_SECS: f64 = 0.3;

/// A glide under way.
#[derive(Debug, Default)]
pub(super) struct Motion {
    glide: Option<Glide>,
}

#[derive(Debug)]
struct Glide {
    from: Scene,
    started: f64,
}

impl Motion {
    /// Lets the actors of a scene that stand elsewhere in the next one glide there.
    pub(super) fn begin(&mut self, ctx: &Context, from: Scene, to: &Scene) {
        let shown = self.shown(ctx, to).map_or(from, |(shown, _)| shown);
        let started = ctx.input(|i| i.time);
        self.glide = shown.is_elsewhere(to).then_some(Glide { from: shown, started });
    }

    /// The scene as it is seen on its way to another, and how far it is, 0 to 1; nothing once it is there.
    pub(super) fn shown(&mut self, ctx: &Context, to: &Scene) -> Option<(Scene, f32)> {
        let glide = self.glide.as_ref()?;
        let share = ((ctx.input(|i| i.time) - glide.started) / GLIDE_SECS).clamp(0.0, 1.0) as f32;
        if share >= 1.0 {
            self.glide = None;
            return None;
        }
        ctx.request_repaint();
        let eased = share * share * (3.0 - 2.0 * share);
        Some((Scene::between(&glide.from, to, eased), eased))
    }
}
