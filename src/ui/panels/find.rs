//! Finding an actor by name: to show it (`Ctrl+F`), or to tie the selected one to it (`L`).

use crate::app::{Action, AppState, OpenMap};
use crate::model::{ActorId, fold};
use egui::{Align2, Area, Frame, Id, Key, Order, Rect, TextEdit, Ui, vec2};

/// Most results shown.
const MOST_RESULTS: usize = 8;
/// Width of the field, in points.
const WIDTH: f32 = 300.0;

/// What is being looked for.
#[derive(Debug, Default)]
pub(in super::super) struct FindField {
    text: String,
    open: bool,
}

/// Shows the field while it is asked for.
pub(in super::super) fn find_ui(
    ui: &mut Ui,
    canvas: Rect,
    app: &AppState,
    open: &OpenMap,
    field: &mut FindField,
    out: &mut Vec<Action>,
) {
    let wanted = open.finding || open.linking;
    let begins = wanted && !field.open;
    field.open = wanted;
    if !wanted {
        return;
    }
    if begins {
        field.text.clear();
    }
    let t = app.texts();
    let at = canvas.center_top() + vec2(0.0, 12.0);
    Area::new(Id::new("find")).order(Order::Foreground).pivot(Align2::CENTER_TOP).fixed_pos(at).show(ui.ctx(), |ui| {
        Frame::popup(ui.style()).show(ui, |ui| {
            ui.set_width(WIDTH);
            let hint = if open.linking { t.shell_link_to_hint() } else { t.shell_find_hint() };
            let edit =
                TextEdit::singleline(&mut field.text).hint_text(&hint).desired_width(WIDTH).margin(vec2(8.0, 6.0));
            let response = ui.add(edit);
            response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::TextEdit, true, &hint));
            if begins {
                response.request_focus();
            }
            let found = matches(open, &field.text);
            for (id, name) in &found {
                if ui.add(egui::Button::selectable(false, name)).clicked() {
                    choose(open, Some(*id), name, out);
                }
            }
            if found.is_empty() && !field.text.trim().is_empty() {
                ui.weak(if open.linking { t.shell_link_creates() } else { t.shell_found_nothing() });
            }
            if ui.input(|i| i.key_pressed(Key::Escape)) {
                close(open, out);
            } else if response.lost_focus() && ui.input(|i| i.key_pressed(Key::Enter)) {
                match found.first() {
                    Some((id, name)) => choose(open, Some(*id), name, out),
                    None if open.linking => choose(open, None, &field.text, out),
                    None => response.request_focus(),
                }
            }
        });
    });
}

fn choose(open: &OpenMap, id: Option<ActorId>, name: &str, out: &mut Vec<Action>) {
    if open.linking {
        if let Some(source) = open.selection.single_actor() {
            out.push(Action::AddLinkByName(source, name.to_owned()));
        }
    } else if let Some(id) = id {
        out.push(Action::Reveal(id));
    }
    close(open, out);
}

fn close(open: &OpenMap, out: &mut Vec<Action>) {
    out.push(if open.linking { Action::LinkByName(false) } else { Action::Find(false) });
}

/// Actors whose full or short name holds the text, accents and case aside; those that begin with it first.
fn matches(open: &OpenMap, text: &str) -> Vec<(ActorId, String)> {
    let wanted = fold(text);
    if wanted.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<(bool, String, ActorId)> = open
        .map()
        .actors()
        .filter(|a| !open.linking || open.selection.single_actor() != Some(a.id))
        .filter_map(|a| {
            let names = [Some(&a.name), a.short_name.as_ref()];
            let folded: Vec<String> = names.into_iter().flatten().map(crate::model::Name::folded).collect();
            let holds = folded.iter().any(|n| n.contains(&wanted));
            holds.then(|| (!folded.iter().any(|n| n.starts_with(&wanted)), a.name.to_string(), a.id))
        })
        .collect();
    found.sort();
    found.into_iter().take(MOST_RESULTS).map(|(_, name, id)| (id, name)).collect()
}
