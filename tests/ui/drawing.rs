//! Drawing a map with mouse and keyboard.

use crate::desk::{Window, canvas};
use egui::{Key, Modifiers};
use maillage::app::{Action, Moment, Selection};
use maillage::model::{LinkKind, Role};
use maillage::storage::{from_text, to_text};

fn three_actors() -> Window {
    let mut window = Window::new();
    window.ask(Action::NewMap);
    window.draw_actor(canvas(150.0, 120.0), "Popote roulante");
    window.draw_actor(canvas(500.0, 120.0), "CSSS du Nord");
    window.draw_actor(canvas(330.0, 400.0), "Table des aînés");
    window
}

#[test]
fn three_actors_and_two_links_are_drawn_tagged_undone_redone_and_kept() {
    let mut window = three_actors();
    assert_eq!(window.map().n_actors(), 3);
    assert_eq!(window.actor("CSSS du Nord").role, Role::Csss);
    assert_eq!(window.actor("Table des aînés").role, Role::ConcertationTable);

    window.key(Key::Num3);
    window.draw_link("CSSS du Nord", "Popote roulante");
    window.key(Key::Num1);
    window.draw_link("Popote roulante", "CSSS du Nord");
    let kinds =
        |window: &mut Window| -> Vec<LinkKind> { window.map().links().map(maillage::model::Link::kind).collect() };
    // A key prepares the next link and leaves the one just drawn alone.
    assert_eq!(kinds(&mut window), [LinkKind::ServiceAgreement, LinkKind::ReferralCorridor]);
    let corridor = window.map().links().last().unwrap().id;
    window.ask(Action::Select(Selection::link(corridor)));
    window.key(Key::Num2);
    window.ask(Action::Select(Selection::default()));
    window.draw_link("Popote roulante", "Table des aînés");
    let expected = [LinkKind::ServiceAgreement, LinkKind::Collaboration, LinkKind::Participation];
    assert_eq!(kinds(&mut window), expected);
    let drawn = window.map();

    let n_steps = window.app().open.as_ref().unwrap().document.cursor();
    for _ in 0..n_steps {
        window.key_with(Modifiers::COMMAND, Key::Z);
    }
    assert_eq!((window.map().n_actors(), window.map().n_links()), (0, 0));
    for _ in 0..n_steps {
        window.key_with(Modifiers::COMMAND, Key::Y);
    }
    assert_eq!(window.map(), drawn);
    assert_eq!(from_text(&to_text(&drawn)).unwrap(), drawn);
}

#[test]
fn a_drag_moves_an_actor_in_one_step_and_an_unsteady_click_moves_nothing() {
    let mut window = three_actors();
    let before = window.actor("Popote roulante").position.unwrap();
    let at = window.place_of("Popote roulante");
    window.drag(at, at + egui::vec2(2.0, 1.0), Modifiers::NONE);
    assert_eq!(window.actor("Popote roulante").position, Some(before));
    let steps = window.app().open.as_ref().unwrap().document.cursor();
    window.drag(at, at + egui::vec2(80.0, 60.0), Modifiers::NONE);
    let after = window.actor("Popote roulante").position.unwrap();
    assert!(after.x > before.x + 40.0 && after.y > before.y + 30.0, "{before:?} {after:?}");
    assert_eq!(window.app().open.as_ref().unwrap().document.cursor(), steps + 1);
    window.key_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.actor("Popote roulante").position, Some(before));
}

#[test]
fn a_link_released_on_the_background_names_and_ties_a_new_actor() {
    let mut window = three_actors();
    let from = window.place_of("Popote roulante");
    window.drag(from + egui::vec2(0.0, 26.0), canvas(120.0, 380.0), Modifiers::NONE);
    window.type_text("Maison des jeunes");
    window.key(Key::Enter);
    let newcomer = window.actor("Maison des jeunes").id;
    let popote = window.actor("Popote roulante").id;
    let link = window.map().links().next().cloned().unwrap();
    assert_eq!((link.source, link.target, link.kind()), (popote, newcomer, LinkKind::Collaboration));
}

#[test]
fn a_rectangle_selects_what_is_in_it_and_delete_takes_its_links_too() {
    let mut window = three_actors();
    window.draw_link("CSSS du Nord", "Popote roulante");
    window.drag(canvas(40.0, 40.0), canvas(240.0, 240.0), Modifiers::SHIFT);
    let popote = window.actor("Popote roulante").id;
    assert_eq!(window.app().open.as_ref().unwrap().selection.single_actor(), Some(popote));
    window.key(Key::Delete);
    assert_eq!((window.map().n_actors(), window.map().n_links()), (2, 0));
}

#[test]
fn a_name_already_there_selects_its_actor() {
    let mut window = three_actors();
    window.draw_actor(canvas(150.0, 400.0), "popote ROULANTE");
    assert_eq!(window.map().n_actors(), 3);
    let popote = window.actor("Popote roulante").id;
    assert_eq!(window.app().open.as_ref().unwrap().selection.single_actor(), Some(popote));
}

#[test]
fn reading_and_presenting_never_move_an_actor() {
    let mut window = three_actors();
    let before = window.map();
    for moment in [Moment::Read, Moment::Present] {
        window.ask(Action::Show(moment));
        window.0.run_steps(8);
        let at = window.place_of("Popote roulante");
        window.drag(at, at + egui::vec2(90.0, 0.0), Modifiers::NONE);
        window.double_click(at + egui::vec2(160.0, 90.0));
        window.type_text("intrus");
        window.key(Key::Enter);
        assert_eq!(window.map(), before, "{moment:?}");
    }
    window.key(Key::Escape);
    assert_eq!(window.app().open.as_ref().unwrap().moment, Moment::Read);
}
