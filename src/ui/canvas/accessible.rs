//! Every actor in sight in the accessibility tree: `egui_graphs` shows nothing there. A screen reader and the Tab key
//! reach each by name, role and number of links.

use super::{CanvasView, Lens};
use crate::app::{Action, Selection};
use crate::scene::{ActorMark, LiveScene};
use crate::text::actor_role_label;
use egui::{Event, Key, Sense, Ui, WidgetInfo, WidgetType};

/// More actors than that are not gone through one by one with a key: the search and the table are for that.
const MOST_NAMED: usize = 250;

/// Lays an invisible, focusable widget over each actor.
pub(super) fn actors(ui: &mut Ui, lens: &Lens, view: &CanvasView<'_>, live: &LiveScene, out: &mut Vec<Action>) {
    if only_the_pointer_moves(ui) && !actor_has_focus(ui.ctx()) {
        return;
    }
    let (map, t) = (view.open.map(), view.app.texts());
    let mut any_focus = false;
    for mark in named(live, lens) {
        let Some(actor) = map.actor(mark.id) else { continue };
        let size = egui::vec2(lens.scaled(mark.half.x), lens.scaled(mark.half.y)) * 2.0;
        let rect = egui::Rect::from_center_size(lens.screen_from_map(mark.center), size);
        if !rect.intersects(lens.rect) {
            continue;
        }
        let id = ui.id().with(mark.id);
        let response = ui.interact(rect, id, Sense::focusable_noninteractive());
        let selected = view.open.selection.actors.contains(&mark.id);
        response.widget_info(|| {
            let role = actor_role_label(map.legend(), actor, view.app.language);
            let n_links = map.links_of(mark.id).count() as f64;
            let label = t.canvas_actor(n_links, actor.name.as_str(), role);
            WidgetInfo::selected(WidgetType::SelectableLabel, true, selected, label)
        });
        let asked = ui.input(|i| i.has_accesskit_action_request(id, egui::accesskit::Action::Click));
        let chosen = response.has_focus() && ui.input(|i| i.key_pressed(Key::Enter) || i.key_pressed(Key::Space));
        if (asked || chosen) && !selected {
            out.push(Action::Select(Selection::actor(mark.id)));
        }
        if response.has_focus() {
            any_focus = true;
            let ring = egui::Stroke::new(2.0, view.palette().accent);
            ui.painter().rect_stroke(rect.expand(8.0), 4.0, ring, egui::StrokeKind::Outside);
        }
    }
    ui.data_mut(|d| d.insert_temp(focus_id(), any_focus));
}

/// Whether nobody listens: no screen reader is there, and all that happens is that the pointer moves. The widgets are
/// there again as soon as a key is pressed.
fn only_the_pointer_moves(ui: &Ui) -> bool {
    let listened_to = ui.ctx().accesskit_node_builder(ui.unique_id(), |_| ()).is_some();
    let moves = |event: &Event| matches!(event, Event::PointerMoved(_) | Event::MouseMoved(_));
    !listened_to && ui.input(|i| !i.events.is_empty() && i.events.iter().all(moves))
}

/// The actors in view, in the order of their ids; where they are too many to go through one by one, those whose label
/// is written, the most important first.
fn named<'a>(live: &'a LiveScene, lens: &Lens) -> Vec<&'a ActorMark> {
    let seen = lens.seen();
    let mut marks: Vec<&ActorMark> = live.actors_in(&seen).take(MOST_NAMED + 1).collect();
    if marks.len() > MOST_NAMED {
        let scene = live.scene();
        let written = scene.labels.iter().filter(|label| label.rect.overlaps(&seen));
        return written.filter_map(|label| scene.actor(label.actor)).take(MOST_NAMED).collect();
    }
    marks.sort_by_key(|m| m.id);
    marks
}

/// Whether the keyboard is on an actor of the canvas rather than on a field or button.
pub(in super::super) fn actor_has_focus(ctx: &egui::Context) -> bool {
    ctx.data(|d| d.get_temp(focus_id())).unwrap_or(false)
}

fn focus_id() -> egui::Id {
    egui::Id::new("an actor has the focus")
}
