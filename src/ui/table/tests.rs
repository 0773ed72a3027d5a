//! The table driven as a person would.

use super::*;
use crate::analysis::ActorIndicator;
use crate::app::{Moment, TableAction, TableColumn};
use crate::ui::stage::{app_at, stage};
use egui::{Event, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use std::cell::RefCell;

/// The program with its table open.
fn app() -> AppState {
    let mut app = app_at(Moment::Read);
    app.dispatch(Action::Table(TableAction::Toggle));
    app
}

/// Drives the table, each action carried out at once; returns what was asked.
fn driven(app: &RefCell<AppState>, acts: impl FnOnce(&mut Harness<'_>)) -> Vec<Action> {
    let asked = RefCell::new(Vec::new());
    let mut state = TableState::default();
    let mut harness = stage([1100.0, 700.0], Theme::Light, |ui| {
        let mut out = Vec::new();
        if let Some(open) = &app.borrow().open {
            table_ui(ui, &app.borrow(), open, Theme::Light, &mut state, &mut out);
        }
        for action in out {
            asked.borrow_mut().push(action.clone());
            app.borrow_mut().dispatch(action);
        }
    });
    acts(&mut harness);
    harness.run();
    drop(harness);
    asked.into_inner()
}

fn sheet(app: &RefCell<AppState>) -> Sheet {
    let app = app.borrow();
    Sheet::new(app.open.as_ref().unwrap(), app.language)
}

fn name(app: &RefCell<AppState>, row: usize) -> String {
    let id = sheet(app).rows[row].0;
    app.borrow().open.as_ref().unwrap().map().actor(id).unwrap().name.to_string()
}

fn selected(app: &RefCell<AppState>) -> Vec<ActorId> {
    app.borrow().open.as_ref().unwrap().selection.actors.iter().copied().collect()
}

fn click(harness: &mut Harness<'_>, app: &RefCell<AppState>, row: usize, modifiers: Modifiers) {
    let start = format!("{}\u{202f}: ", name(app, row));
    let found = harness.get_by(|node| node.label().is_some_and(|label| label.starts_with(&start)));
    let at = found.rect().center();
    harness.event(Event::PointerMoved(at));
    for pressed in [true, false] {
        let button = egui::PointerButton::Primary;
        harness.event_modifiers(Event::PointerButton { pos: at, button, pressed, modifiers }, modifiers);
    }
    harness.run();
    // Far enough in time not to be a double click.
    harness.run_steps(30);
}

#[test]
fn a_click_selects_and_ctrl_adds_and_shift_ranges() {
    let app = RefCell::new(app());
    let rows: Vec<ActorId> = sheet(&app).rows.iter().map(|(id, _)| *id).collect();
    driven(&app, |harness| {
        click(harness, &app, 1, Modifiers::NONE);
        assert_eq!(selected(&app), [rows[1]]);
        click(harness, &app, 3, Modifiers::COMMAND);
        assert_eq!(selected(&app).len(), 2);
        click(harness, &app, 3, Modifiers::COMMAND);
        assert_eq!(selected(&app), [rows[1]], "a second time takes it away");
        click(harness, &app, 0, Modifiers::NONE);
        click(harness, &app, 3, Modifiers::SHIFT);
        let mut range = rows[..4].to_vec();
        range.sort_unstable();
        assert_eq!(selected(&app), range);
    });
}

#[test]
fn arrows_move_enter_reveals_and_ctrl_c_copies_the_table() {
    let app = RefCell::new(app());
    let rows: Vec<ActorId> = sheet(&app).rows.iter().map(|(id, _)| *id).collect();
    let asked = driven(&app, |harness| {
        click(harness, &app, 0, Modifiers::NONE);
        harness.key_press(Key::ArrowDown);
        harness.run();
        assert_eq!(selected(&app), [rows[1]]);
        harness.key_press_modifiers(Modifiers::SHIFT, Key::ArrowDown);
        harness.run();
        assert_eq!(selected(&app).len(), 2);
        harness.key_press(Key::End);
        harness.run();
        assert_eq!(selected(&app), [*rows.last().unwrap()]);
        harness.key_press(Key::Enter);
        harness.run();
        harness.event(Event::Copy);
        harness.run();
        harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
        harness.run();
        assert_eq!(selected(&app).len(), rows.len());
    });
    assert!(asked.iter().any(|action| matches!(action, Action::Reveal(id) if id == rows.last().unwrap())));
    assert!(asked.iter().any(|action| matches!(action, Action::Table(TableAction::Copy))));
}

#[test]
fn a_selection_made_on_the_canvas_brings_its_row_in_sight() {
    let app = RefCell::new(app());
    let last = sheet(&app).rows.len() - 1;
    driven(&app, |harness| {
        let label = format!("{}\u{202f}: ", name(&app, last));
        assert!(harness.query_by(|node| node.label().is_some_and(|l| l.starts_with(&label))).is_none());
        let id = sheet(&app).rows[last].0;
        app.borrow_mut().dispatch(Action::Select(Selection::actor(id)));
        harness.run();
        harness.run();
        harness.get_by(|node| node.label().is_some_and(|l| l.starts_with(&label)));
    });
}

#[test]
fn headers_sort_and_say_how() {
    let app = RefCell::new(app());
    let t = app.borrow().texts();
    let column = TableColumn::Indicator(ActorIndicator::Degree);
    let name = column.name(app.borrow().language);
    driven(&app, |harness| {
        harness.get_by_label(&name).click();
        harness.run();
        harness.get_by_label(&t.table_sorted_down(&name)).click();
        harness.run();
        harness.get_by_label(&t.table_sorted_up(&name));
    });
    let table = app.borrow().open.as_ref().unwrap().reading.table.clone();
    assert_eq!((table.sorted_by, table.descending), (column, false));
}

#[test]
fn a_name_typed_filters_and_the_count_says_so() {
    let app = RefCell::new(app());
    let t = app.borrow().texts();
    let whole = sheet(&app).rows.len();
    let wanted = name(&app, 2);
    driven(&app, |harness| {
        harness.get_by_label(&t.table_count(whole as f64));
        let hint = t.table_filter_hint();
        harness.get_by_role_and_label(egui::accesskit::Role::TextInput, &hint).focus();
        harness.run();
        harness.get_by_role_and_label(egui::accesskit::Role::TextInput, &hint).type_text(&wanted);
        harness.run();
        let shown = sheet(&app).rows.len();
        assert!((1..whole).contains(&shown), "{shown}");
        harness.get_by_label(&t.table_count_of(shown as f64, whole.to_string()));
    });
}

#[test]
fn buttons_copy_save_and_close() {
    let app = RefCell::new(app());
    let t = app.borrow().texts();
    let asked = driven(&app, |harness| {
        for name in [t.table_copy(), t.table_save(), t.table_close()] {
            harness.get_by_label(&name).click();
            harness.run();
        }
    });
    let [Action::Table(copy), Action::Table(save), Action::Table(close)] = asked.as_slice() else {
        panic!("{asked:?}")
    };
    assert_eq!([copy, save, close], [&TableAction::Copy, &TableAction::AskSave, &TableAction::Toggle]);
}
