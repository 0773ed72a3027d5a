//! The cards driven through the tree that a screen reader sees.

use super::*;
use crate::document::Document;
use crate::model::{ActorId, LinkDetail, LinkStatus};
use crate::storage::Settings;
use crate::text::{link_field, status_label, texts};
use egui::Key;
use egui::accesskit::Role as Widget;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

pub(super) const FRENCH: Language = Language::French;

/// The program with the first sample open, and the card that changes it.
pub(super) fn harness(select: impl Fn(&TerritoryMap) -> Selection) -> Harness<'static, AppState> {
    let mut app = AppState::at_once(Settings { language: Some(FRENCH), ..Settings::default() });
    app.dispatch(Action::OpenSample(0));
    let selection = select(app.open.as_ref().unwrap().map());
    app.dispatch(Action::Select(selection));
    let mut has_fonts = false;
    let window = move |ui: &mut Ui, app: &mut AppState| {
        let mut out = Vec::new();
        // Fonts are there from the frame after the one that installs them.
        if !std::mem::replace(&mut has_fonts, true) {
            theme::install_fonts(ui.ctx());
        } else if let Some(open) = &app.open {
            card_ui(ui, app, open, Theme::Light, &mut out);
        }
        for action in out {
            app.dispatch(action);
        }
    };
    let mut harness = Harness::builder().with_size((320.0, 2000.0)).build_ui_state(window, app);
    harness.run();
    harness
}

pub(super) fn document<'a>(harness: &'a Harness<'_, AppState>) -> &'a Document {
    &harness.state().open.as_ref().unwrap().document
}

pub(super) fn cdc(map: &TerritoryMap) -> &Actor {
    map.actors().find(|a| a.role == Role::Cdc).unwrap()
}

fn type_over(harness: &mut Harness<'_, AppState>, role: Widget, label: &str, text: &str) {
    harness.get_by_role_and_label(role, label).focus();
    harness.run();
    harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::A);
    harness.get_by_role_and_label(role, label).type_text(text);
    harness.run();
}

#[test]
fn a_field_of_an_actor_is_one_step_and_what_is_empty_is_none() {
    let mut harness = harness(|map| Selection::actor(cdc(map).id));
    type_over(&mut harness, Widget::TextInput, "Nom court", "Corporation");
    assert_eq!(document(&harness).steps().len(), 0);
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(document(&harness).steps().len(), 1);
    assert_eq!(cdc(document(&harness).map()).label(), "Corporation");
    type_over(&mut harness, Widget::TextInput, "Nom court", " ");
    harness.key_press(Key::Tab);
    harness.run();
    assert_eq!(cdc(document(&harness).map()).short_name, None);
    assert_eq!(document(&harness).steps().len(), 2);
}

#[test]
fn the_name_is_kept_by_enter_and_given_up_by_escape() {
    let mut harness = harness(|map| Selection::actor(cdc(map).id));
    type_over(&mut harness, Widget::TextInput, "Nom", "CDC de l’Est");
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(cdc(document(&harness).map()).name.as_str(), "CDC de l’Est");
    type_over(&mut harness, Widget::TextInput, "Nom", "Autre");
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(cdc(document(&harness).map()).name.as_str(), "CDC de l’Est");
    assert_eq!(document(&harness).steps().len(), 1);
}

#[test]
fn selecting_something_else_keeps_what_was_typed() {
    let mut harness = harness(|map| Selection::actor(cdc(map).id));
    type_over(&mut harness, Widget::MultilineTextInput, "Notes", "Vu en mars");
    harness.state_mut().dispatch(Action::Select(Selection::default()));
    harness.run();
    assert_eq!(cdc(document(&harness).map()).notes, "Vu en mars");
    assert!(harness.query_by_label("Vocabulaire").is_some(), "the card of the map follows");
}

#[test]
fn a_link_of_the_list_is_selected_and_its_status_changed() {
    let mut harness = harness(|map| Selection::actor(cdc(map).id));
    let map = document(&harness).map().clone();
    let actor = cdc(&map).id;
    let link = map.links_of(actor).find(|l| matches!(l.detail, LinkDetail::Collaboration(_))).unwrap();
    let other = link.other_end(actor).and_then(|id| map.actor(id)).unwrap();
    harness.get_by_label(&format!("Collaboration – {}", other.label())).click();
    harness.run();
    assert_eq!(harness.state().open.as_ref().unwrap().selection, Selection::link(link.id));
    harness.get_by_role_and_label(Widget::ComboBox, &link_field(LinkField::Status, FRENCH)).click();
    harness.run();
    harness.get_by_role_and_label(Widget::Button, &status_label(LinkStatus::Fragile, FRENCH)).click();
    harness.run();
    assert_eq!(document(&harness).map().link(link.id).unwrap().status, LinkStatus::Fragile);
    assert_eq!(document(&harness).steps().len(), 1);
}

#[test]
fn several_actors_change_in_one_step() {
    let organizations = |map: &TerritoryMap| -> Vec<ActorId> {
        map.actors().filter(|a| !a.role.is_table()).take(2).map(|a| a.id).collect()
    };
    let mut harness = harness(|map| Selection::actors(organizations(map)));
    let ids = organizations(document(&harness).map());
    harness.get_by_role_and_label(Widget::ComboBox, "Ligne de services").click();
    harness.run();
    harness.get_by_label("3e ligne").click();
    harness.run();
    let line =
        |id: &ActorId| document(&harness).map().actor(*id).unwrap().service_line.map(crate::model::ServiceLine::number);
    assert_eq!(ids.iter().map(line).collect::<Vec<_>>(), [Some(3), Some(3)]);
    assert_eq!(document(&harness).steps().len(), 1);
    harness.get_by_label_contains(&texts(FRENCH).fiche_delete()).click();
    harness.run();
    assert!(ids.iter().all(|id| document(&harness).map().actor(*id).is_none()));
}

#[test]
fn the_map_is_told_and_its_sectors_renamed() {
    let mut harness = harness(|_| Selection::default());
    type_over(&mut harness, Widget::MultilineTextInput, "Auteurs", "Ana, , Bo");
    harness.key_press(Key::Tab);
    harness.run();
    assert_eq!(document(&harness).map().info().authors, ["Ana", "Bo"]);
    type_over(&mut harness, Widget::TextInput, "Ajouter un secteur", "patrimoine");
    harness.key_press(Key::Enter);
    harness.run();
    assert!(document(&harness).map().sectors().iter().any(|s| s.as_str() == "patrimoine"));
    let field = harness.get_all_by_role(Widget::TextInput).find(|n| n.value().as_deref() == Some("patrimoine"));
    field.unwrap().focus();
    harness.run();
    harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::A);
    harness.event(egui::Event::Text("culture".to_owned()));
    harness.key_press(Key::Enter);
    harness.run();
    harness.get_by_label("Retirer culture").click();
    harness.run();
    assert!(!document(&harness).map().sectors().iter().any(|s| ["patrimoine", "culture"].contains(&s.as_str())));
    assert_eq!(document(&harness).steps().len(), 4);
}

#[test]
fn a_seat_is_turned_towards_its_table() {
    let harness = harness(|_| Selection::default());
    let map = document(&harness).map();
    let seat = map.links().find(|l| l.kind() == LinkKind::Participation).unwrap();
    let mut link = seat.clone();
    turn_into(map, &mut link, LinkKind::Funding, None);
    std::mem::swap(&mut link.source, &mut link.target);
    turn_into(map, &mut link, LinkKind::Participation, None);
    assert_eq!((link.source, link.target), (seat.source, seat.target));
}
