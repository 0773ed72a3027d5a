//! Looking closer and laying out, by keys and names: a neighbourhood, a shortest way, a layout, the overview.

use crate::desk::Window;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use maillage::app::{Action, Camera, Moment, OpenMap, Selection};
use maillage::document::{LayoutName, Verb};
use maillage::model::{ActorId, LinkStatus};

fn sample() -> Window {
    let mut window = Window::new();
    window.ask(Action::OpenSample(0));
    window.0.run_steps(6);
    window
}

fn open(window: &mut Window) -> &OpenMap {
    window.app().open.as_ref().unwrap()
}

/// Two actors tied to each other.
fn two_tied(window: &mut Window) -> (ActorId, ActorId) {
    let link = window.map().links().find(|l| l.status != LinkStatus::Ended).cloned().unwrap();
    (link.source, link.target)
}

#[test]
fn f_shows_a_neighbourhood_at_every_moment_and_escape_comes_back() {
    let mut window = sample();
    let (id, neighbour) = two_tied(&mut window);
    let all = window.map();
    let stranger = all.actors().find(|a| !all.links_of(a.id).any(|l| l.other_end(a.id) == Some(id)) && a.id != id);
    let stranger = stranger.unwrap().name.to_string();
    window.ask(Action::Select(Selection::actor(id)));
    let before = open(&mut window).camera;
    window.key(Key::F);
    assert!(open(&mut window).only().unwrap().contains(&neighbour));
    assert_ne!(open(&mut window).camera, before, "it is brought into view");
    let is_there = |window: &Window| window.0.query_by_label_contains(&format!("{stranger}, ")).is_some();
    assert!(!is_there(&window), "« {stranger} » is out of sight");
    window.key(Key::Escape);
    assert_eq!(open(&mut window).camera, before);
    assert!(is_there(&window) && open(&mut window).selection == Selection::actor(id));
    for moment in [Moment::Read, Moment::Present] {
        window.ask(Action::Show(moment));
        window.key(Key::F);
        window.key(Key::F);
        assert_eq!(open(&mut window).focus.as_ref().unwrap().steps, 2, "{moment:?}");
        window.key_with(Modifiers::SHIFT, Key::F);
        assert!(open(&mut window).focus.is_none() && open(&mut window).moment == moment);
    }
}

#[test]
fn f_takes_the_actor_that_the_pointer_moves_over() {
    let mut window = sample();
    let (id, _) = two_tied(&mut window);
    let name = window.map().actor(id).unwrap().name.to_string();
    window.ask(Action::Show(Moment::Read));
    let at = window.place_of(&name);
    for step in 0..4 {
        window.0.event(egui::Event::PointerMoved(at + egui::vec2(step as f32, 1.0)));
        window.0.run_steps(1);
    }
    window.key(Key::F);
    let centers = open(&mut window).focus.as_ref().map(|focus| focus.centers.clone());
    assert_eq!(centers, Some([id].into()));
}

#[test]
fn the_banner_shows_everything_again() {
    let mut window = sample();
    let (id, _) = two_tied(&mut window);
    window.ask(Action::Select(Selection::actor(id)));
    window.key(Key::F);
    window.0.get_by_label_contains("voisinage de");
    window.0.get_by_label("Tout afficher").click();
    window.settle();
    assert!(open(&mut window).hidden.is_nothing());
    assert!(window.0.query_by_label("Tout afficher").is_none());
}

#[test]
fn c_lights_a_shortest_way_up_until_escape() {
    let mut window = sample();
    let (one, other) = two_tied(&mut window);
    window.ask(Action::Select(Selection::actors([one, other])));
    for moment in [Moment::Draw, Moment::Read] {
        window.ask(Action::Show(moment));
        window.key(Key::C);
        window.settle();
        assert_eq!(open(&mut window).way.as_ref().unwrap().actors.len(), 2);
        window.0.get_by_label_contains("Plus court chemin, 1 étape");
        window.key(Key::Escape);
        assert!(open(&mut window).way.is_none() && open(&mut window).selection.actors.len() == 2);
    }
}

#[test]
fn d_opens_the_layouts_and_enter_lays_the_map_out() {
    let mut window = sample();
    let before = window.map();
    window.key(Key::D);
    window.0.get_by_label_contains("Par secteur");
    window.key(Key::Enter);
    window.settle();
    assert_ne!(window.map(), before);
    let verb = open(&mut window).document.steps().last().unwrap().label.verb;
    assert_eq!(verb, Verb::LayOut(LayoutName::Organic));
    assert!(window.0.query_by_label_contains("Par secteur").is_none(), "the menu is closed");
    window.key_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.map(), before);
}

#[test]
fn the_overview_moves_the_view_and_a_key_hides_it() {
    let mut window = sample();
    let label = "Aperçu de toute la carte";
    assert!(window.0.query_by_label_contains(label).is_none(), "everything is in view");
    let near = Camera { zoom: 3.0, ..open(&mut window).camera };
    window.ask(Action::Look(near));
    let small = window.0.get_by_label_contains(label).rect();
    let selection = open(&mut window).selection.clone();
    window.drag(small.center(), small.left_top() + egui::vec2(20.0, 20.0), Modifiers::NONE);
    let after = open(&mut window).camera;
    assert!(after.center.x < near.center.x && after.center.y < near.center.y, "{after:?}");
    assert_eq!((after.zoom, open(&mut window).selection.clone()), (near.zoom, selection));
    window.key(Key::M);
    assert!(window.app().settings.minimap_hidden && window.0.query_by_label_contains(label).is_none());
    let (before, camera) = (window.map(), open(&mut window).camera);
    window.drag(small.center(), small.center() + egui::vec2(18.0, 9.0), Modifiers::NONE);
    let moved = open(&mut window).camera.center.distance(camera.center);
    let is_carried = window.map().actors().any(|a| before.actor(a.id).is_some_and(|was| was.position != a.position));
    assert!((1.0..20.0).contains(&moved) || is_carried, "the canvas has the drag, not the overview: {moved}");
}

#[test]
fn only_what_is_selected_moves_where_that_is_asked_for() {
    let mut window = sample();
    let before = window.map();
    let chosen: Vec<ActorId> = before.actors().map(|a| a.id).take(5).collect();
    window.ask(Action::Select(Selection::actors(chosen.clone())));
    window.key(Key::D);
    window.0.get_by_label("Seulement la sélection").click();
    window.settle();
    window.0.get_by_label_contains("Organique").click();
    window.settle();
    let after = window.map();
    let moved = |a: &&maillage::model::Actor| before.actor(a.id).unwrap().position != a.position;
    let moved: Vec<ActorId> = after.actors().filter(moved).map(|a| a.id).collect();
    assert!(!moved.is_empty() && moved.iter().all(|id| chosen.contains(id)), "{moved:?}");
}
