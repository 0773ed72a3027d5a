//! Saving, opening again, and the question before something could be lost.

use crate::desk::Window;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use maillage::app::{Action, AfterQuestion, Dialog, Effect, PathPurpose, SaveState, Severity};
use maillage::storage::load;
use std::fs;
use std::path::PathBuf;

fn drawn() -> Window {
    let mut window = Window::new();
    window.ask(Action::NewMap);
    window.ask(Action::QuickEntry("Popote roulante = CDC, Maison des jeunes".to_owned()));
    window
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

#[test]
fn a_map_saved_by_a_typed_path_opens_again_the_same() {
    let (mut window, folder) = (drawn(), folder());
    let drawn = window.map();
    window.key_with(Modifiers::COMMAND, Key::S);
    assert!(matches!(window.0.state().effects.last(), Some(Effect::AskSavePath(_))));
    window.ask(Action::Ask(Dialog::TypePath(PathPurpose::Save)));
    let path = folder.path().join("ma carte");
    window.type_text(path.to_str().unwrap());
    window.key(Key::Enter);
    let saved = path.with_extension("ron");
    assert!(matches!(window.app().open.as_ref().unwrap().save_state, SaveState::Saved(_)));
    assert!(!window.app().could_lose_work());
    let on_disk = load(&saved).unwrap().map;
    assert!(on_disk.actors().eq(drawn.actors()) && on_disk.links().eq(drawn.links()));
    window.ask(Action::CloseMap);
    window.ask(Action::Open(saved));
    window.0.run_steps(3);
    assert!(window.map().actors().eq(drawn.actors()));
}

#[test]
fn closing_asks_only_when_something_could_be_lost_and_escape_keeps_everything() {
    let mut window = drawn();
    window.ask(Action::Quit);
    assert_eq!(window.app().dialog, Some(Dialog::Unsaved(AfterQuestion::Quit)));
    assert!(!window.0.state().effects.contains(&Effect::Quit));
    window.key(Key::Escape);
    assert_eq!(window.app().dialog, None);
    assert_eq!(window.map().n_actors(), 3);
    window.ask(Action::Quit);
    window.0.get_by_label("Ne pas enregistrer").click();
    window.settle();
    assert!(window.0.state().effects.contains(&Effect::Quit));

    let mut window = Window::new();
    window.ask(Action::OpenSample(1));
    window.ask(Action::Quit);
    assert!(window.0.state().effects.contains(&Effect::Quit));
}

#[test]
fn a_save_that_fails_says_so_and_keeps_the_map() {
    let (mut window, folder) = (drawn(), folder());
    window.ask(Action::SaveTo(folder.path().join("nowhere").join("map.ron")));
    window.settle();
    assert_eq!(window.app().open.as_ref().unwrap().save_state, SaveState::Failed);
    assert_eq!(window.app().message.as_ref().map(|m| m.severity), Some(Severity::Problem));
    assert!(window.app().could_lose_work());
    assert_eq!(window.map().n_actors(), 3);
}

#[test]
fn a_damaged_file_is_told_and_what_is_readable_opens_as_a_new_map() {
    let (mut window, folder) = (Window::new(), folder());
    let sample = maillage::storage::samples()[0].text;
    let half = &sample[..sample.char_indices().nth(sample.chars().count() / 2).unwrap().0];
    let path: PathBuf = folder.path().join("cut.ron");
    std::fs::write(&path, half).unwrap();
    window.ask(Action::Open(path.clone()));
    window.settle();
    assert!(matches!(window.app().dialog, Some(Dialog::Damaged { .. })));
    window.0.get_by_label("Ouvrir ce qui est lisible").click();
    window.settle();
    assert!(window.map().n_actors() > 5);
    assert!(window.app().could_lose_work());
    assert_eq!(window.app().open.as_ref().unwrap().path, None);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), half);
}

#[test]
fn a_missing_file_is_told_in_a_sentence() {
    let mut window = Window::new();
    window.ask(Action::Open(PathBuf::from("/nowhere/at/all.ron")));
    window.settle();
    assert!(window.app().open.is_none());
    assert!(window.app().message.as_ref().unwrap().text.contains("all.ron"));
}

#[test]
fn what_is_being_typed_is_kept_by_saving_showing_and_quitting() {
    let (mut window, folder) = (drawn(), folder());
    window.ask(Action::SaveTo(folder.path().join("map.ron")));
    window.settle();
    window.key(Key::N);
    window.type_text("Cuisines collectives");
    window.key_with(Modifiers::COMMAND, Key::S);
    window.settle();
    let saved = load(&folder.path().join("map.ron")).unwrap().map;
    assert!(saved.actors().any(|a| a.name.as_str() == "Cuisines collectives"));

    window.key(Key::N);
    window.type_text("Friperie");
    window.key_with(Modifiers::COMMAND, Key::Q);
    assert_eq!(window.app().dialog, Some(Dialog::Unsaved(AfterQuestion::Quit)));
    window.key(Key::Escape);
    assert_eq!(window.actor("Friperie").name.as_str(), "Friperie");
}

#[test]
fn a_note_typed_before_the_wall_is_kept_and_escape_comes_back() {
    let mut window = drawn();
    let actor = window.actor("CDC");
    window.ask(Action::Select(maillage::app::Selection::actor(actor.id)));
    window.0.get_by_label("Notes").focus();
    window.settle();
    window.type_text("voir au printemps");
    window.key(Key::F5);
    assert_eq!(window.actor("CDC").notes, "voir au printemps");
    window.key(Key::Escape);
    assert_eq!(window.app().open.as_ref().unwrap().moment, maillage::app::Moment::Draw);
}

#[test]
fn a_typed_path_replaces_another_file_only_when_asked_to() {
    let (mut window, folder) = (drawn(), folder());
    let letter = folder.path().join("letter.txt");
    std::fs::write(&letter, "Bonjour").unwrap();
    window.ask(Action::PathTyped(PathPurpose::Save, letter.clone()));
    assert!(matches!(window.app().dialog, Some(Dialog::Replace { .. })));
    window.key(Key::Escape);
    assert_eq!(std::fs::read_to_string(&letter).unwrap(), "Bonjour");
    window.ask(Action::PathTyped(PathPurpose::Save, folder.path().join("new")));
    assert!(load(&folder.path().join("new.ron")).is_ok());
}

#[test]
fn the_end_of_a_typed_path_tells_what_is_exported() {
    let (mut window, folder) = (drawn(), folder());
    for (name, start) in [("carte.svg", "<?xml"), ("verify.R", "# "), ("verify.r", "# ")] {
        window.ask(Action::PathTyped(PathPurpose::Export, folder.path().join(name)));
        let written = std::fs::read_to_string(folder.path().join(name)).unwrap();
        assert!(written.starts_with(start), "{name}: {written}");
    }
    window.ask(Action::PathTyped(PathPurpose::Export, folder.path().join("carte.doc")));
    assert_eq!(window.app().message.as_ref().map(|m| m.severity), Some(Severity::Problem));
}

#[test]
fn a_geojson_file_opened_over_a_map_becomes_its_outline_in_one_step() {
    let (mut window, folder) = (drawn(), folder());
    let path = folder.path().join("region.GeoJSON");
    fs::write(&path, r#"{"type": "Polygon", "coordinates": [[[-73, 45], [-72, 45], [-72, 46], [-73, 45]]]}"#).unwrap();
    window.ask(Action::Open(path.clone()));
    window.0.run_steps(3);
    assert_eq!(window.map().n_actors(), 3);
    assert!(window.map().outline().is_some());
    assert_eq!(window.app().message.as_ref().map(|message| message.severity), Some(Severity::Note));
    window.ask(Action::Undo);
    assert!(window.map().outline().is_none());
    fs::write(&path, "{}").unwrap();
    window.ask(Action::Open(path));
    window.0.run_steps(3);
    assert!(window.map().outline().is_none());
    assert_eq!(window.app().message.as_ref().map(|message| message.severity), Some(Severity::Problem));
}
