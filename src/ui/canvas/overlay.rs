//! What is drawn over the scene while working: what is selected and hovered, the gesture, the ring to pull a link
//! from, the pins.

use super::super::icons;
use super::super::theme::{regular, semibold};
use super::gesture::{Gesture, RING_WIDTH, ring_under};
use super::paint::{self, Backing, Ink};
use super::{CanvasState, CanvasView, Lens, Shown};
use crate::app::Moment;
use crate::model::ActorId;
use egui::{Align2, Painter, Rect, Stroke, StrokeKind, vec2};

/// More than so many rings and glows are one blur: the rest is left out.
const MOST_RINGS: usize = 2_000;

/// Paints what stands out: the selection everywhere, what is pointed at, what is spoken of beside the canvas.
pub(super) fn standing(painter: &Painter, lens: &Lens, view: &CanvasView<'_>, state: &CanvasState, shown: &Shown<'_>) {
    let accent = view.palette().accent;
    let (presents, in_view) = (view.open.moment == Moment::Present, lens.seen());
    let ring = |id: ActorId, stroke: Stroke| {
        if let Some(mark) = shown.actor(id).filter(|mark| in_view.overlaps(&mark.rect())) {
            painter.add(paint::ring_shape(lens, mark, stroke));
        }
    };
    let soft = Stroke::new(1.5, accent.gamma_multiply(0.6));
    let selected = &view.open.selection;
    for id in view.open.in_light().actors.iter().filter(|id| presents || !selected.actors.contains(id)) {
        ring(*id, soft);
    }
    if presents {
        return;
    }
    let links = selected.links.iter().copied().chain(state.hovered_link).filter_map(|id| shown.link(id));
    for link in links.take(MOST_RINGS) {
        painter.add(paint::glow_shape(lens, link, accent));
        paint::paint_link(painter, lens, link);
    }
    for id in selected.actors.iter().take(MOST_RINGS) {
        ring(*id, Stroke::new(2.5, accent));
    }
    for id in state.pointed().into_iter().chain(selected.single_actor()) {
        tag(painter, lens, view, shown, id);
    }
    if let Some(id) = state.pointed().filter(|id| !selected.actors.contains(id)) {
        ring(id, soft);
    }
}

/// The name of an actor whose label found no place.
fn tag(painter: &Painter, lens: &Lens, view: &CanvasView<'_>, shown: &Shown<'_>, id: ActorId) {
    if shown.still.labels.iter().any(|label| label.actor == id) {
        return;
    }
    let (Some(mark), Some(actor)) = (shown.actor(id), view.open.map().actor(id)) else { return };
    let palette = view.palette();
    let ink = Ink { colour: palette.ink, background: palette.card, backing: Backing::Box };
    painter.extend(paint::tag_shapes(painter.ctx(), lens, mark, actor.label(), ink));
}

/// Draws what belongs to the work rather than to the map.
pub(super) fn paint(painter: &Painter, lens: &Lens, view: &CanvasView<'_>, state: &CanvasState, shown: &Shown<'_>) {
    let accent = view.palette().accent;
    if view.draws() {
        pins(painter, lens, view, shown);
    }
    match &state.gesture {
        Gesture::Link { source, to, target } => {
            let mark = |id: &ActorId| state.stage.scene().actor(*id);
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
            paint::paint_actor(painter, lens, from);
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
    let on_ring = ring_under(state.stage.live(), lens, pointer);
    let Some(id) = state.hovered.or(on_ring) else { return };
    let Some(mark) = state.stage.scene().actor(id) else { return };
    let strong = on_ring == Some(id);
    let colour = view.palette().accent.gamma_multiply(if strong { 0.45 } else { 0.18 });
    let reach = vec2(lens.scaled(mark.half.x), lens.scaled(mark.half.y)) + vec2(RING_WIDTH, RING_WIDTH) * 0.5;
    let around = Rect::from_center_size(lens.screen_from_map(mark.center), reach * 2.0);
    let corner = reach.x.min(reach.y);
    painter.rect_stroke(around, corner, Stroke::new(RING_WIDTH * 0.7, colour), StrokeKind::Middle);
}

fn pins(painter: &Painter, lens: &Lens, view: &CanvasView<'_>, shown: &Shown<'_>) {
    let seen = lens.seen();
    let pinned = shown.still.actors.iter().filter(|m| m.pinned).filter_map(|m| shown.actor(m.id));
    for mark in pinned.filter(|m| m.rect().overlaps(&seen)) {
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
