//! What the hand does on the canvas: move, link, select, pan, zoom, name. A gesture is shown while it lasts and
//! becomes one action when it ends; `Esc` gives it up.

use super::graph::{actor_at, link_at};
use super::{CanvasState, CanvasView, Lens, closer};
use crate::app::{Action, Camera, Naming, Selection};
use crate::document::{Command, PlaceReason};
use crate::model::{ActorId, Point};
use crate::scene::{ActorMark, LiveScene, Rect};
use egui::{CursorIcon, Key, PointerButton, Pos2, Response, Ui, Vec2};
use egui_graphs::GraphChange;
use std::collections::BTreeMap;

/// Moving less than this is a click with an unsteady hand, in points.
const SMALLEST_DRAG: f32 = 4.0;
/// Width of the ring around an actor from which a link is pulled, in points.
pub(super) const RING_WIDTH: f32 = 12.0;
/// How much a notch of the wheel zooms.
const WHEEL_SPEED: f32 = 0.0025;

/// What the hand is doing.
#[derive(Debug, Clone, Default)]
pub(super) enum Gesture {
    /// Nothing.
    #[default]
    Idle,
    /// Moving actors.
    Move { grabbed: Point, from: BTreeMap<ActorId, Point>, to: BTreeMap<ActorId, Point> },
    /// Pulling a link out of an actor.
    Link { source: ActorId, to: Point, target: Option<ActorId> },
    /// Drawing a rectangle around actors.
    Select { start: Point, end: Point },
    /// Moving the view.
    Pan,
}

impl Gesture {
    /// Where the actors being moved are shown.
    pub(super) fn moved(&self) -> &BTreeMap<ActorId, Point> {
        static NONE: BTreeMap<ActorId, Point> = BTreeMap::new();
        if let Self::Move { to, .. } = self { to } else { &NONE }
    }

    /// Whether the hand is still.
    pub(super) fn is_idle(&self) -> bool {
        matches!(self, Self::Idle)
    }
}

/// What the right button offers.
pub(super) fn context_menu(response: &Response, view: &CanvasView<'_>, out: &mut Vec<Action>) {
    if view.open.selection.is_empty() {
        return;
    }
    let t = view.app.texts();
    response.context_menu(|ui| {
        let single = view.open.selection.single_actor();
        closer::entries(ui, view, out);
        let mut entry = |ui: &mut Ui, text: String, key: &str, action: Action| {
            if ui.add(egui::Button::new(text).shortcut_text(key)).clicked() {
                out.push(action);
                ui.close();
            }
        };
        if let Some(position) = single.and_then(|id| view.open.map().actor(id)).and_then(|a| a.position) {
            entry(
                ui,
                t.canvas_rename(),
                "F2",
                Action::Name(Some(Naming { at: position, renames: single, linked_from: None })),
            );
            entry(ui, t.canvas_link_by_name(), "L", Action::LinkByName(true));
        }
        if !view.open.selection.actors.is_empty() {
            entry(ui, t.canvas_duplicate(), "Ctrl+D", Action::Duplicate);
            entry(ui, t.canvas_pin(), "P", Action::TogglePin);
        }
        if !view.open.selection.links.is_empty() {
            entry(ui, t.canvas_reverse(), "R", Action::Reverse);
        }
        entry(ui, t.canvas_delete(), t.key_delete().as_str(), Action::Delete);
    });
}

/// Follows the pointer for a frame.
pub(super) fn handle(
    ui: &mut Ui,
    view: &CanvasView<'_>,
    state: &mut CanvasState,
    lens: &Lens,
    response: &Response,
    changes: &[GraphChange<u32>],
    out: &mut Vec<Action>,
) {
    navigate(ui, lens, response, out);
    if !state.gesture.is_idle() && ui.input(|i| i.key_pressed(Key::Escape)) {
        state.gesture = Gesture::Idle;
    }
    if response.drag_started() {
        state.gesture = begin(ui, view, state, lens, response);
    }
    if response.dragged() {
        proceed(ui, state, lens, response, out);
    }
    if response.drag_stopped() {
        let gesture = std::mem::take(&mut state.gesture);
        finish(view, state, lens, gesture, out);
    }
    clicks(ui, view, state, lens, response, changes, out);
    cursor(ui, view, state, lens, response);
}

fn navigate(ui: &Ui, lens: &Lens, response: &Response, out: &mut Vec<Action>) {
    let Some(pointer) = response.hover_pos() else { return };
    let (zoom, scroll) = ui.input(|i| (i.zoom_delta(), i.smooth_scroll_delta()));
    let factor = zoom * (scroll.y * WHEEL_SPEED).exp();
    if (factor - 1.0).abs() > f32::EPSILON {
        out.push(Action::Look(lens.zoomed_at(pointer, factor)));
    }
}

fn begin(ui: &Ui, view: &CanvasView<'_>, state: &CanvasState, lens: &Lens, response: &Response) -> Gesture {
    let Some(origin) = ui.input(|i| i.pointer.press_origin()) else { return Gesture::Pan };
    let at = lens.map_from_screen(origin);
    if !response.dragged_by(PointerButton::Primary) {
        return Gesture::Pan;
    }
    if ui.input(|i| i.modifiers.shift) {
        return Gesture::Select { start: at, end: at };
    }
    if !view.draws() {
        return Gesture::Pan;
    }
    if let Some(actor) = state.stage.live().actor_at(at) {
        let selected = &view.open.selection.actors;
        let grabbed = |id: &ActorId| *id == actor || (selected.contains(&actor) && selected.contains(id));
        let marks = state.stage.scene().actors.iter().filter(|m| grabbed(&m.id));
        let from: BTreeMap<_, _> = marks.map(|m| (m.id, m.center)).collect();
        return Gesture::Move { grabbed: at, from, to: BTreeMap::new() };
    }
    match ring_under(state.stage.live(), lens, origin) {
        Some(source) => Gesture::Link { source, to: at, target: None },
        None => Gesture::Pan,
    }
}

fn proceed(ui: &Ui, state: &mut CanvasState, lens: &Lens, response: &Response, out: &mut Vec<Action>) {
    let Some(pointer) = response.interact_pointer_pos() else { return };
    let at = lens.map_from_screen(pointer);
    match &mut state.gesture {
        Gesture::Move { grabbed, from, to } => {
            let by = at - *grabbed;
            if !to.is_empty() || lens.scaled(by.x.hypot(by.y)) > SMALLEST_DRAG {
                *to = from.iter().map(|(id, start)| (*id, *start + by)).collect();
            }
        }
        Gesture::Link { source, to, target } => {
            *to = at;
            let under = actor_near(state.stage.live(), lens, pointer);
            *target = under.filter(|id| id != source);
        }
        Gesture::Select { end, .. } => *end = at,
        Gesture::Pan => {
            let Vec2 { x, y } = ui.input(|i| i.pointer.delta());
            if x != 0.0 || y != 0.0 {
                let center = lens.camera.center - Point { x, y } * (1.0 / lens.camera.zoom);
                out.push(Action::Look(Camera { center, zoom: lens.camera.zoom }));
            }
        }
        Gesture::Idle => {}
    }
}

fn finish(view: &CanvasView<'_>, state: &mut CanvasState, lens: &Lens, gesture: Gesture, out: &mut Vec<Action>) {
    match gesture {
        Gesture::Move { to, .. } if !to.is_empty() => {
            let positions = to.into_iter().collect();
            out.push(Action::Do(Command::Place { positions, reason: PlaceReason::Moved }));
        }
        Gesture::Link { source, target: Some(target), .. } => out.push(Action::AddLink(source, target)),
        Gesture::Link { source, to, target: None } => {
            let from = view.open.map().actor(source).and_then(|a| a.position).unwrap_or(to);
            if lens.scaled(from.distance(to)) > 3.0 * RING_WIDTH {
                out.push(Action::Name(Some(Naming { at: to, renames: None, linked_from: Some(source) })));
            }
        }
        Gesture::Select { start, end } => {
            let area = Rect {
                min: Point { x: start.x.min(end.x), y: start.y.min(end.y) },
                max: Point { x: start.x.max(end.x), y: start.y.max(end.y) },
            };
            let inside = state.stage.live().actors_in(&area).filter(|m| {
                (area.min.x..=area.max.x).contains(&m.center.x) && (area.min.y..=area.max.y).contains(&m.center.y)
            });
            out.push(Action::Select(Selection::actors(inside.map(|m| m.id))));
        }
        _ => {}
    }
}

fn clicks(
    ui: &Ui,
    view: &CanvasView<'_>,
    state: &CanvasState,
    lens: &Lens,
    response: &Response,
    changes: &[GraphChange<u32>],
    out: &mut Vec<Action>,
) {
    let Some(pointer) = response.interact_pointer_pos() else { return };
    let at = lens.map_from_screen(pointer);
    if response.secondary_clicked() {
        match (state.stage.live().actor_at(at), state.hovered_link) {
            (Some(id), _) if !view.open.selection.actors.contains(&id) => {
                out.push(Action::Select(Selection::actor(id)));
            }
            (None, Some(id)) => out.push(Action::Select(Selection::link(id))),
            _ => {}
        }
        return;
    }
    if !response.clicked_by(PointerButton::Primary) {
        return;
    }
    let adds = ui.input(|i| i.modifiers.shift || i.modifiers.command);
    let mut on_something = false;
    for change in changes {
        let clicked = match change {
            GraphChange::NodeClicked { node } => actor_at(&state.graph, *node).map(Selection::actor),
            GraphChange::EdgeClicked { edge } => link_at(&state.graph, *edge).map(Selection::link),
            GraphChange::NodeDoubleClicked { node } => {
                on_something = true;
                if view.draws()
                    && let Some(id) = actor_at(&state.graph, *node)
                    && let Some(at) = view.open.map().actor(id).and_then(|a| a.position)
                {
                    out.push(Action::Name(Some(Naming { at, renames: Some(id), linked_from: None })));
                }
                None
            }
            _ => None,
        };
        if let Some(clicked) = clicked {
            on_something = true;
            out.push(Action::Select(if adds { toggled(&view.open.selection, clicked) } else { clicked }));
        }
    }
    if on_something {
        return;
    }
    // A click on the legend just before makes a double click the third of three.
    if (response.double_clicked() || response.triple_clicked()) && view.draws() {
        out.push(Action::Name(Some(Naming { at, renames: None, linked_from: None })));
    } else if !adds && !view.open.selection.is_empty() {
        out.push(Action::Select(Selection::default()));
    }
}

/// A selection with what was clicked added, or taken away when it was there.
fn toggled(selection: &Selection, clicked: Selection) -> Selection {
    let mut toggled = selection.clone();
    for id in clicked.actors {
        if !toggled.actors.remove(&id) {
            toggled.actors.insert(id);
        }
    }
    for id in clicked.links {
        if !toggled.links.remove(&id) {
            toggled.links.insert(id);
        }
    }
    toggled
}

fn cursor(ui: &Ui, view: &CanvasView<'_>, state: &CanvasState, lens: &Lens, response: &Response) {
    let icon = match &state.gesture {
        Gesture::Pan => CursorIcon::Grabbing,
        Gesture::Move { .. } => CursorIcon::Move,
        Gesture::Link { .. } | Gesture::Select { .. } => CursorIcon::Crosshair,
        Gesture::Idle => match response.hover_pos() {
            Some(pointer) if view.draws() && state.hovered.is_none() => {
                match ring_under(state.stage.live(), lens, pointer) {
                    Some(_) => CursorIcon::Crosshair,
                    None if state.hovered_link.is_some() => CursorIcon::PointingHand,
                    None => return,
                }
            }
            _ => return,
        },
    };
    ui.set_cursor_icon(icon);
}

/// The actor whose ring is under the pointer.
pub(super) fn ring_under(live: &LiveScene, lens: &Lens, pointer: Pos2) -> Option<ActorId> {
    if live.actor_at(lens.map_from_screen(pointer)).is_some() {
        return None;
    }
    actor_near(live, lens, pointer)
}

/// The nearest actor whose shape or ring is under the pointer.
fn actor_near(live: &LiveScene, lens: &Lens, pointer: Pos2) -> Option<ActorId> {
    let at = lens.map_from_screen(pointer);
    let distance = |m: &ActorMark| {
        let outside = Point {
            x: ((at.x - m.center.x).abs() - m.half.x).max(0.0),
            y: ((at.y - m.center.y).abs() - m.half.y).max(0.0),
        };
        lens.scaled(outside.x.hypot(outside.y))
    };
    let around = Rect { min: at, max: at }.grown(RING_WIDTH / lens.camera.zoom);
    let near = live.actors_in(&around).map(|m| (m.id, distance(m)));
    let nearest = near.min_by(|a, b| a.1.total_cmp(&b.1).then(a.0.cmp(&b.0)));
    nearest.filter(|(_, d)| *d <= RING_WIDTH).map(|(id, _)| id)
}
