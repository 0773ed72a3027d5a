//! A name typed right on the canvas: Enter keeps it, Tab keeps it and names the next one, tied to it; Esc gives up;
//! a click elsewhere keeps what was typed.

use super::super::fields;
use super::{CanvasView, Lens};
use crate::app::{Action, Naming};
use crate::model::Actor;
use egui::{Align2, Area, Frame, Id, Key, Order, TextEdit, Ui, vec2};

/// Width of the field, in points.
const WIDTH: f32 = 230.0;

/// What is being typed.
#[derive(Debug, Default)]
pub(super) struct NamingField {
    of: Option<Naming>,
    text: String,
}

/// Shows the field while a name is being typed.
pub(super) fn naming_ui(
    ui: &mut Ui,
    lens: &Lens,
    view: &CanvasView<'_>,
    field: &mut NamingField,
    out: &mut Vec<Action>,
) {
    let begins = field.of != view.open.naming;
    if begins {
        field.of.clone_from(&view.open.naming);
        let renamed = view.open.naming.as_ref().and_then(|n| n.renames).and_then(|id| view.open.map().actor(id));
        field.text = renamed.map_or_else(String::new, |a: &Actor| a.name.to_string());
    }
    let Some(naming) = field.of.clone() else { return };
    let t = view.app.texts();
    let at = lens.screen_from_map(naming.at);
    let area = Area::new(Id::new("naming")).order(Order::Foreground).pivot(Align2::CENTER_CENTER).fixed_pos(at);
    area.show(ui.ctx(), |ui| {
        Frame::popup(ui.style()).show(ui, |ui| {
            ui.set_width(WIDTH);
            let hint = if naming.renames.is_some() { t.canvas_name_hint() } else { t.canvas_new_name_hint() };
            let edit = TextEdit::singleline(&mut field.text)
                .hint_text(hint)
                .desired_width(WIDTH)
                .lock_focus(true)
                .margin(vec2(8.0, 6.0));
            let response = ui.add(edit);
            let label = t.canvas_name_field();
            response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::TextEdit, true, &label));
            if begins {
                response.request_focus();
            }
            similar(ui, view, &field.text, naming.renames.is_none());
            let (tab, escape) = ui.input(|i| (i.key_pressed(Key::Tab), i.key_pressed(Key::Escape)));
            if escape {
                out.push(Action::Name(None));
            } else if tab || response.lost_focus() || fields::is_leaving(ui) {
                out.push(kept(&naming, &field.text));
                if tab && naming.renames.is_none() && !field.text.trim().is_empty() {
                    out.push(Action::NameNext);
                }
            }
        });
    });
}

fn kept(naming: &Naming, text: &str) -> Action {
    match naming.renames {
        Some(id) => Action::Rename(id, text.to_owned()),
        None => Action::AddActor { name: text.to_owned(), at: naming.at, linked_from: naming.linked_from },
    }
}

/// Says when the name is already on the map: it selects that actor rather than making a twin.
fn similar(ui: &mut Ui, view: &CanvasView<'_>, text: &str, is_new: bool) {
    if is_new && view.open.actor_named(text).is_some() {
        ui.weak(view.app.texts().canvas_already_there());
    }
}
