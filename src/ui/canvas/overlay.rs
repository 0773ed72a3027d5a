//! What is drawn over the scene while working: what is selected and hovered, the gesture, the ring to pull a link
//! from, the pins.

use super::super::icons;
use super::super::theme::{regular, semibold};
use super::gesture::{Gesture, RING_WIDTH, ring_under};
use super::paint::{self, Emphasis};
use super::spotlight::Spotlight;
use super::{CanvasState, CanvasView, Lens};
use crate::app::Moment;
use crate::model::{ActorId, LinkId};
use crate::scene::LinkMark;
use egui::{Align2, Color32, Painter, Rect, Stroke, StrokeKind, vec2};
use std::collections::BTreeSet;

/// What stands out: the selection everywhere; while reading and on the wall, the neighbourhood of the actor pointed at;
/// what is spoken of beside the canvas.
pub(super) struct Standing {
    spotlight: Option<Spotlight>,
    lit: BTreeSet<ActorId>,
    actors: BTreeSet<ActorId>,
    links: BTreeSet<LinkId>,
    hovered: Option<ActorId>,
    hovered_link: Option<LinkId>,
    accent: Color32,
}

impl Standing {
    pub(super) fn new(view: &CanvasView<'_>, state: &CanvasState) -> Self {
        let pointed = state.hovered.filter(|_| !view.draws() && state.gesture.is_idle());
        let presents = view.open.moment == Moment::Present;
        Self {
            spotlight: match pointed {
                Some(id) => Some(Spotlight::around(view.open, id)),
                None => Spotlight::on(view.open, &view.open.lit),
            },
            lit: view.open.lit.actors.clone(),
            actors: if presents { BTreeSet::new() } else { view.open.selection.actors.clone() },
            links: if presents { BTreeSet::new() } else { view.open.selection.links.clone() },
            hovered: state.hovered.filter(|_| !presents),
            hovered_link: state.hovered_link.filter(|_| !presents),
            accent: view.palette().accent,
        }
    }
}

impl Emphasis for Standing {
    fn fades_actor(&self, id: ActorId) -> bool {
        self.spotlight.as_ref().is_some_and(|lit| !lit.actors.contains(&id))
    }

    fn fades_link(&self, link: &LinkMark) -> bool {
        self.spotlight.as_ref().is_some_and(|lit| !lit.links.contains(&link.id))
    }

    fn selects_link(&self, id: LinkId) -> bool {
        self.links.contains(&id) || self.hovered_link == Some(id)
    }

    fn ring(&self, id: ActorId) -> Option<Stroke> {
        if self.actors.contains(&id) {
            Some(Stroke::new(2.5, self.accent))
        } else if self.hovered == Some(id) || self.lit.contains(&id) {
            Some(Stroke::new(1.5, self.accent.gamma_multiply(0.6)))
        } else {
            None
        }
    }
}

/// Draws what belongs to the work rather than to the map.
pub(super) fn paint(painter: &Painter, lens: &Lens, view: &CanvasView<'_>, state: &CanvasState) {
    let accent = view.palette().accent;
    if view.draws() {
        pins(painter, lens, view, state);
    }
    match &state.gesture {
        Gesture::Link { source, to, target } => {
            let mark = |id: &ActorId| state.scene.actors.iter().find(|m| m.id == *id);
            let Some(from) = mark(source) else { return };
            let end = target.as_ref().and_then(mark).map_or(*to, |m| m.center);
            let line = [lens.screen_from_map(from.center), lens.screen_from_map(end)];
            painter.line_segment(line, Stroke::new(2.5, accent));
            match target.as_ref().and_then(mark) {
                Some(target) => {
                    let around = lens.scaled(target.half.x.max(target.half.y)) + 6.0;
                    painter.circle_stroke(line[1], around, Stroke::new(3.0, accent));
                }
                None => {
                    painter.circle_filled(line[1], 6.0, accent);
                }
            }
            paint::paint_actor(painter, lens, from, None);
        }
        Gesture::Select { start, end } => {
            let area = Rect::from_two_pos(lens.screen_from_map(*start), lens.screen_from_map(*end));
            painter.rect(area, 2.0, accent.gamma_multiply(0.12), Stroke::new(1.0, accent), StrokeKind::Middle);
        }
        Gesture::Idle if view.draws() => ring(painter, lens, view, state),
        _ => {}
    }
}

/// The ring from which a link is pulled, shown when the pointer is on it or on its actor.
fn ring(painter: &Painter, lens: &Lens, view: &CanvasView<'_>, state: &CanvasState) {
    let Some(pointer) = painter.ctx().pointer_hover_pos().filter(|p| painter.clip_rect().contains(*p)) else { return };
    let on_ring = ring_under(&state.scene, lens, pointer);
    let Some(id) = state.hovered.or(on_ring) else { return };
    let Some(mark) = state.scene.actors.iter().find(|m| m.id == id) else { return };
    let strong = on_ring == Some(id);
    let colour = view.palette().accent.gamma_multiply(if strong { 0.45 } else { 0.18 });
    let reach = vec2(lens.scaled(mark.half.x), lens.scaled(mark.half.y)) + vec2(RING_WIDTH, RING_WIDTH) * 0.5;
    let around = Rect::from_center_size(lens.screen_from_map(mark.center), reach * 2.0);
    let corner = reach.x.min(reach.y);
    painter.rect_stroke(around, corner, Stroke::new(RING_WIDTH * 0.7, colour), StrokeKind::Middle);
}

fn pins(painter: &Painter, lens: &Lens, view: &CanvasView<'_>, state: &CanvasState) {
    for mark in state.scene.actors.iter().filter(|m| m.pinned) {
        let corner = lens.screen_from_map(mark.center) + vec2(lens.scaled(mark.half.x), -lens.scaled(mark.half.y));
        painter.circle_filled(corner, 8.0, view.palette().card);
        painter.text(corner, Align2::CENTER_CENTER, icons::PIN, regular(12.0), view.palette().ink);
    }
}

/// What to do on an empty map.
pub(super) fn empty_hint(painter: &Painter, rect: Rect, view: &CanvasView<'_>) {
    let (t, palette) = (view.app.texts(), view.palette());
    let center = rect.center();
    painter.text(center - vec2(0.0, 34.0), Align2::CENTER_CENTER, t.canvas_empty_title(), semibold(22.0), palette.ink);
    for (i, line) in [t.canvas_empty_add(), t.canvas_empty_link(), t.canvas_empty_kind()].iter().enumerate() {
        let at = center + vec2(0.0, 4.0 + 24.0 * i as f32);
        painter.text(at, Align2::CENTER_CENTER, line, regular(15.0), palette.muted);
    }
}
