//! The keyboard and the accessibility tree alone.

use crate::desk::Window;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use maillage::app::{Action, Moment, Selection};
use maillage::model::{Language, LinkKind};

fn sample() -> Window {
    let mut window = Window::new();
    window.ask(Action::OpenSample(0));
    window.0.run_steps(6);
    window
}

#[test]
fn a_map_is_drawn_without_a_mouse() {
    let mut window = Window::new();
    window.key_with(Modifiers::COMMAND, Key::N);
    window.key(Key::N);
    window.type_text("CDC de la Pointe");
    window.key(Key::Tab);
    window.type_text("Popote roulante");
    window.key(Key::Enter);
    assert_eq!((window.map().n_actors(), window.map().n_links()), (2, 1));
    window.key(Key::L);
    window.type_text("Comité logement");
    window.key(Key::Enter);
    assert_eq!((window.map().n_actors(), window.map().n_links()), (3, 2));
    window.key(Key::Slash);
    window.type_text("CDC de la Pointe > Comité logement : retour, force 4");
    window.key(Key::Enter);
    let corridor = window.map().links().find(|l| l.kind() == LinkKind::ReferralCorridor).cloned().unwrap();
    assert!(corridor.is_mutual());
    assert_eq!(corridor.strength.map(maillage::model::Strength::get), Some(4));
}

#[test]
fn a_line_that_is_not_understood_stays_in_its_field() {
    let mut window = sample();
    let before = window.map();
    window.key(Key::Slash);
    window.type_text("CSSS > ");
    window.key(Key::Enter);
    assert_eq!(window.map(), before);
    assert!(window.app().message.is_some());
    let field = window.0.get_by_label("Saisie rapide");
    assert_eq!(field.accesskit_node().value().as_deref(), Some("CSSS > "));
}

#[test]
fn every_actor_in_sight_is_in_the_accessibility_tree() {
    let mut window = sample();
    let names: Vec<String> = window.map().actors().map(|a| a.name.to_string()).collect();
    for name in names {
        window.place_of(&name);
    }
}

#[test]
fn a_screen_reader_selects_an_actor() {
    let mut window = sample();
    let actor = window.map().actors().nth(3).cloned().unwrap();
    let start = format!("{}, ", actor.name);
    let node = window
        .0
        .root()
        .children_recursive()
        .find(|n| n.accesskit_node().label().is_some_and(|l| l.starts_with(&start)));
    node.unwrap().click_accesskit();
    window.settle();
    assert_eq!(window.app().open.as_ref().unwrap().selection.single_actor(), Some(actor.id));
}

#[test]
fn moments_and_language_switch_by_key_and_by_name() {
    let mut window = sample();
    window.key_with(Modifiers::COMMAND, Key::Num2);
    assert_eq!(window.app().open.as_ref().unwrap().moment, Moment::Read);
    window.key(Key::F5);
    assert_eq!(window.app().open.as_ref().unwrap().moment, Moment::Present);
    window.key(Key::Escape);
    assert_eq!(window.app().open.as_ref().unwrap().moment, Moment::Read);
    window.0.get_by_label("Switch to English").click();
    window.settle();
    assert_eq!(window.app().language, Language::English);
    window.0.get_by_label("Draw").click();
    window.settle();
    assert_eq!(window.app().open.as_ref().unwrap().moment, Moment::Draw);
}

#[test]
fn finding_an_actor_ignores_accents_and_shows_it() {
    let mut window = sample();
    window.key_with(Modifiers::COMMAND, Key::F);
    window.type_text("hopital");
    window.key(Key::Enter);
    let found = window.app().open.as_ref().unwrap().selection.single_actor().unwrap();
    let name = window.map().actor(found).unwrap().name.folded();
    assert!(name.contains("hopital"), "{name}");
}

#[test]
fn arrows_nudge_and_one_key_pins() {
    let mut window = sample();
    let actor = window.map().actors().next().cloned().unwrap();
    window.ask(Action::Select(Selection::actor(actor.id)));
    window.key(Key::ArrowRight);
    window.key(Key::P);
    let after = window.map().actor(actor.id).cloned().unwrap();
    assert!(after.position.unwrap().x > actor.position.unwrap().x);
    assert!(after.pinned);
}

#[test]
fn the_legend_hides_and_shows() {
    let mut window = sample();
    window.0.get_by_label("Masquer\u{202f}: Financement").click();
    window.settle();
    assert!(window.app().open.as_ref().unwrap().filter.hidden_kinds.contains(&LinkKind::Funding));
    window.ask(Action::ShowAll);
    assert!(!window.app().open.as_ref().unwrap().filter.is_active());
}

#[test]
fn copied_actors_are_pasted_in_another_map() {
    let mut window = sample();
    window.key_with(Modifiers::COMMAND, Key::A);
    let (n_actors, n_links) = (window.map().n_actors(), window.map().n_links());
    window.ask(Action::Copy);
    let copied = window.0.state().effects.iter().rev().find_map(|e| match e {
        maillage::app::Effect::CopyText(text) => Some(text.clone()),
        _ => None,
    });
    window.ask(Action::NewMap);
    window.ask(Action::Paste(copied.unwrap()));
    assert_eq!((window.map().n_actors(), window.map().n_links()), (n_actors, n_links));
    window.ask(Action::Undo);
    assert_eq!(window.map().n_actors(), 0);
    window.ask(Action::Paste("Maison des familles\tOrganisme\nPopote\n\n".to_owned()));
    assert_eq!(window.map().n_actors(), 2);
}

#[test]
fn keys_belong_to_an_open_list_and_undo_to_the_map_when_no_line_is_typed() {
    let mut window = sample();
    let actor = window.map().actors().next().cloned().unwrap();
    window.ask(Action::Select(Selection::actor(actor.id)));
    window.0.get_by_label("Rôle").click();
    window.settle();
    window.key(Key::Delete);
    window.key(Key::N);
    assert!(window.map().actor(actor.id).is_some());
    assert!(window.app().open.as_ref().unwrap().naming.is_none());
    window.key(Key::Escape);
    assert_eq!(window.app().open.as_ref().unwrap().selection.single_actor(), Some(actor.id));

    let before = window.map();
    window.key(Key::Slash);
    window.type_text("Friperie");
    window.key(Key::Enter);
    assert_eq!(window.map().n_actors(), before.n_actors() + 1);
    window.key_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.map(), before);
}

#[test]
fn a_line_completes_names_with_tab() {
    let mut window = sample();
    let n_actors = window.map().n_actors();
    window.key(Key::Slash);
    window.type_text("Popo");
    window.key(Key::Tab);
    window.type_text("= CDC de la P");
    window.key(Key::Tab);
    window.key(Key::Enter);
    assert_eq!(window.map().n_actors(), n_actors);
    let message = window.app().message.as_ref().map(|m| m.text.clone());
    assert_eq!(window.app().message.as_ref().map(|m| m.severity), Some(maillage::app::Severity::Note), "{message:?}");
}
