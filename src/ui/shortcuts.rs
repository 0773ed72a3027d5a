//! The keyboard: what each key asks for when no text is being typed.

use super::canvas;
use super::panels::{open_layout_menu, turned};
use crate::app::{Action, AppState, Dialog, Moment, Naming, OpenMap, Selection, TableAction};
use crate::layout::Arrangement;
use crate::model::{ActorId, LinkKind, Point};
use egui::{Context, Event, Key, KeyboardShortcut, Modifiers};

/// How far an arrow key moves the selected actors, in map units; ten times less with `Alt`.
const NUDGE: f32 = 10.0;

const CTRL: Modifiers = Modifiers::COMMAND;
const CTRL_SHIFT: Modifiers = Modifiers { shift: true, ..Modifiers::COMMAND };

/// Who had the keyboard when the frame began.
#[derive(Debug, Clone, Copy)]
pub(super) struct Keys {
    /// A menu or list that is open takes every key.
    pub(super) popup_is_open: bool,
    /// A text field takes `Esc`.
    pub(super) field_had_focus: bool,
    /// A quick-entry line in which nothing is typed leaves undo to the map.
    pub(super) entry_is_idle: bool,
    /// The actor under the pointer.
    pub(super) pointed: Option<ActorId>,
}

/// Adds what the keys pressed this frame ask for.
pub(super) fn collect(ctx: &Context, app: &AppState, keys: Keys, out: &mut Vec<Action>) {
    if app.dialog.is_some() || keys.popup_is_open {
        return;
    }
    if app.is_waiting() && pressed(ctx, Modifiers::NONE, Key::Escape) {
        out.push(Action::StopWaiting);
        return;
    }
    everywhere(ctx, out);
    let Some(open) = &app.open else { return };
    with_a_map(ctx, app, out);
    let is_typing = ctx.text_edit_focused() || open.naming.is_some();
    if !is_typing || keys.entry_is_idle {
        history(ctx, out);
    }
    if is_typing {
        return;
    }
    clipboard(ctx, out);
    if pressed(ctx, CTRL, Key::A) {
        out.push(Action::SelectAll);
    }
    if !keys.field_had_focus {
        escape(ctx, open, out);
    }
    closer(ctx, open, keys.pointed, out);
    if open.moment != Moment::Present && open.map().n_actors() > 0 && pressed(ctx, Modifiers::NONE, Key::D) {
        open_layout_menu(ctx);
    }
    match open.moment {
        Moment::Draw => drawing(ctx, open, out),
        Moment::Read if pressed(ctx, Modifiers::NONE, Key::T) => out.push(Action::Table(TableAction::Toggle)),
        Moment::Read | Moment::Present => {}
    }
}

fn pressed(ctx: &Context, modifiers: Modifiers, key: Key) -> bool {
    ctx.input_mut(|i| i.consume_shortcut(&KeyboardShortcut::new(modifiers, key)))
}

fn everywhere(ctx: &Context, out: &mut Vec<Action>) {
    let keys = [
        (CTRL, Key::N, Action::NewMap),
        (CTRL, Key::O, Action::AskOpen),
        (CTRL, Key::Q, Action::Quit),
        (Modifiers::NONE, Key::F1, Action::Ask(Dialog::Help)),
    ];
    out.extend(keys.into_iter().filter(|(m, k, _)| pressed(ctx, *m, *k)).map(|(_, _, action)| action));
}

fn with_a_map(ctx: &Context, app: &AppState, out: &mut Vec<Action>) {
    let keys = [
        (CTRL_SHIFT, Key::S, Action::AskSaveAs),
        (CTRL, Key::S, Action::Save),
        (CTRL, Key::W, Action::CloseMap),
        (CTRL, Key::E, Action::AskExport),
        (CTRL, Key::F, Action::Find(true)),
        (CTRL, Key::Num0, Action::Fit),
        (CTRL, Key::Num1, Action::Show(Moment::Draw)),
        (CTRL, Key::Num2, Action::Show(Moment::Read)),
        (CTRL, Key::Num3, Action::Show(Moment::Present)),
        (Modifiers::NONE, Key::F5, Action::Show(Moment::Present)),
        (Modifiers::NONE, Key::F9, turned(ctx.content_rect().width(), app.panels)),
    ];
    out.extend(keys.into_iter().filter(|(m, k, _)| pressed(ctx, *m, *k)).map(|(_, _, action)| action));
}

fn history(ctx: &Context, out: &mut Vec<Action>) {
    let keys = [
        (CTRL_SHIFT, Key::Z, Action::Redo),
        (CTRL, Key::Z, Action::Undo),
        (CTRL, Key::Y, Action::Redo),
        (CTRL, Key::H, Action::Ask(Dialog::History)),
    ];
    out.extend(keys.into_iter().filter(|(m, k, _)| pressed(ctx, *m, *k)).map(|(_, _, action)| action));
}

fn clipboard(ctx: &Context, out: &mut Vec<Action>) {
    ctx.input(|i| {
        for event in &i.events {
            match event {
                Event::Copy => out.push(Action::Copy),
                Event::Cut => out.push(Action::Cut),
                Event::Paste(content) => out.push(Action::Paste(content.clone())),
                _ => {}
            }
        }
    });
}

/// `Esc` leaves the search, the way lit up, the neighbourhood, the wall, the selection: one thing at a time.
fn escape(ctx: &Context, open: &OpenMap, out: &mut Vec<Action>) {
    if !pressed(ctx, Modifiers::NONE, Key::Escape) {
        return;
    }
    let presents = open.moment == Moment::Present;
    let selects_others =
        open.focus.as_ref().is_some_and(|f| !open.selection.is_empty() && !f.is_on(&open.selection, open.map()));
    if open.finding {
        out.push(Action::Find(false));
    } else if open.way.is_some() {
        out.push(Action::HideWay);
    } else if open.focus.is_some() && (presents || !selects_others) {
        out.push(Action::Unfocus);
    } else if presents {
        out.push(Action::Show(open.moment_before));
    } else if !open.selection.is_empty() {
        out.push(Action::Select(Selection::default()));
    }
}

/// Looking closer, at every moment.
fn closer(ctx: &Context, open: &OpenMap, pointed: Option<ActorId>, out: &mut Vec<Action>) {
    if pressed(ctx, Modifiers::SHIFT, Key::F) {
        out.push(Action::Unfocus);
    }
    if pressed(ctx, Modifiers::NONE, Key::F) {
        out.push(Action::Focus(pointed));
    }
    if open.moment != Moment::Present {
        let keys = [(Key::C, Action::ShowWay), (Key::M, Action::ToggleMinimap)];
        out.extend(keys.into_iter().filter(|(k, _)| pressed(ctx, Modifiers::NONE, *k)).map(|(_, action)| action));
    }
}

fn drawing(ctx: &Context, open: &OpenMap, out: &mut Vec<Action>) {
    let kinds = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6].into_iter().zip(LinkKind::ALL);
    out.extend(kinds.filter(|(key, _)| pressed(ctx, Modifiers::NONE, *key)).map(|(_, kind)| Action::PressKind(kind)));
    if pressed(ctx, Modifiers::NONE, Key::N) {
        out.push(Action::Name(Some(Naming { at: open.camera.center, renames: None, linked_from: None })));
    }
    if open.selection.is_empty() {
        return;
    }
    if let Some(actor) = open.selection.single_actor().and_then(|id| open.map().actor(id)) {
        if pressed(ctx, Modifiers::NONE, Key::F2)
            && let Some(at) = actor.position
        {
            out.push(Action::Name(Some(Naming { at, renames: Some(actor.id), linked_from: None })));
        }
        if pressed(ctx, Modifiers::NONE, Key::L) {
            out.push(Action::LinkByName(true));
        }
    }
    if ctx.memory(|m| m.focused().is_some()) && !canvas::actor_has_focus(ctx) {
        // These keys belong to the field or button that has the focus.
        return;
    }
    let keys = [
        (Modifiers::NONE, Key::Delete, Action::Delete),
        (Modifiers::NONE, Key::Backspace, Action::Delete),
        (CTRL, Key::D, Action::Duplicate),
        (Modifiers::NONE, Key::P, Action::TogglePin),
        (Modifiers::NONE, Key::R, Action::Reverse),
        (Modifiers::SHIFT, Key::H, Action::Arrange(Arrangement::EvenlyAcross)),
        (Modifiers::SHIFT, Key::V, Action::Arrange(Arrangement::EvenlyDown)),
        (Modifiers::NONE, Key::H, Action::Arrange(Arrangement::InRow)),
        (Modifiers::NONE, Key::V, Action::Arrange(Arrangement::InColumn)),
    ];
    out.extend(keys.into_iter().filter(|(m, k, _)| pressed(ctx, *m, *k)).map(|(_, _, action)| action));
    for (key, x, y) in [
        (Key::ArrowLeft, -1.0, 0.0),
        (Key::ArrowRight, 1.0, 0.0),
        (Key::ArrowUp, 0.0, -1.0),
        (Key::ArrowDown, 0.0, 1.0),
    ] {
        for (modifiers, step) in [(Modifiers::NONE, NUDGE), (Modifiers::ALT, NUDGE / 10.0)] {
            if pressed(ctx, modifiers, key) {
                out.push(Action::Nudge(Point { x: x * step, y: y * step }));
            }
        }
    }
}
