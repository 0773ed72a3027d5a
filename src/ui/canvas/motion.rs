//! Actors glide to their new places when a layout, an undo or a redo moves them, links and labels with them: 300 ms,
//! then nothing.

use crate::model::ActorId;
use crate::scene::Scene;
use egui::Context;
use std::collections::BTreeSet;

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
    /// Who moves.
    moved: BTreeSet<ActorId>,
    started: f64,
}

impl Motion {
    /// Lets the actors of a scene that stand elsewhere in the next one glide there.
    pub(super) fn begin(&mut self, ctx: &Context, from: Scene, to: &Scene) {
        // Interrupted, it goes on from where it is seen.
        let from = match self.shown(ctx, &from) {
            Some(moving) => from.with(moving),
            None => from,
        };
        let started = ctx.input(|i| i.time);
        let moved = from.elsewhere(to);
        self.glide = (!moved.is_empty()).then_some(Glide { from, moved, started });
    }

    /// What moves on its way to a scene; nothing once it is there.
    pub(super) fn shown(&mut self, ctx: &Context, to: &Scene) -> Option<Scene> {
        let glide = self.glide.as_ref()?;
        let share = ((ctx.input(|i| i.time) - glide.started) / GLIDE_SECS).clamp(0.0, 1.0) as f32;
        if share >= 1.0 {
            self.glide = None;
            return None;
        }
        ctx.request_repaint();
        let eased = share * share * (3.0 - 2.0 * share);
        Some(Scene::between(&glide.from, to, &glide.moved, eased))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Point;
    use crate::scene::{ActorMark, Outline};
    use egui::RawInput;

    fn scene(x: f32) -> Scene {
        let mark = ActorMark {
            id: ActorId::from_number(1),
            center: Point { x, y: 0.0 },
            half: Point { x: 5.0, y: 5.0 },
            outline: Outline::Circle(5.0),
            fill: crate::model::Colour::hex(0),
            stroke: None,
            icon: None,
            pinned: false,
        };
        Scene { actors: vec![mark], ..Scene::default() }
    }

    fn at(ctx: &Context, time: f64) {
        let mut output = ctx.run_ui(RawInput { time: Some(time), ..RawInput::default() }, |_| ());
        output.textures_delta.clear();
    }

    #[test]
    fn a_glide_that_is_interrupted_goes_on_from_where_it_is_seen() {
        let (ctx, mut motion) = (Context::default(), Motion::default());
        at(&ctx, 1.0);
        motion.begin(&ctx, scene(0.0), &scene(100.0));
        at(&ctx, 1.15);
        let x = |motion: &mut Motion, to: f32| motion.shown(&ctx, &scene(to)).map(|shown| shown.actors[0].center.x);
        assert_eq!(x(&mut motion, 100.0), Some(50.0));
        motion.begin(&ctx, scene(100.0), &scene(0.0));
        assert_eq!(x(&mut motion, 0.0), Some(50.0), "no jump");
        at(&ctx, 2.0);
        assert_eq!(x(&mut motion, 0.0), None);
    }
}
