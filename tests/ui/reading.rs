//! Reading: what the panel speaks of lights up on the canvas, and is brought into view.

use crate::desk::{SIZE, Window};
use egui::{Key, Modifiers, Rect};
use egui_kittest::kittest::Queryable as _;
use maillage::app::{Action, Camera, Moment, Selection};
use maillage::model::{ActorId, Point};

fn reading() -> Window {
    let mut window = Window::new();
    window.ask(Action::OpenSample(0));
    window.ask(Action::Show(Moment::Read));
    window.0.run_steps(6);
    window
}

#[test]
fn what_is_revealed_is_seen_whole_however_close_one_looked() {
    let mut window = reading();
    let actors: Vec<(ActorId, String, Point)> =
        window.map().actors().map(|a| (a.id, a.name.to_string(), a.position.unwrap())).collect();
    let west = actors.iter().min_by(|a, b| a.2.x.total_cmp(&b.2.x)).cloned().unwrap();
    let east = actors.iter().max_by(|a, b| a.2.x.total_cmp(&b.2.x)).cloned().unwrap();
    window.ask(Action::Look(Camera { center: Point { x: 9000.0, y: 9000.0 }, zoom: 4.0 }));
    window.ask(Action::RevealAll(Selection::actors([west.0, east.0])));
    let screen = Rect::from_min_size(egui::Pos2::ZERO, SIZE);
    for (_, name, _) in [&west, &east] {
        assert!(screen.contains(window.place_of(name)), "{name} is out of sight");
    }
    let open = window.app().open.as_ref().unwrap();
    assert!(open.revealing.is_none() && open.selection.actors.len() == 2);
}

#[test]
fn the_light_follows_the_pointer_and_goes_out_with_the_moment() {
    let mut window = reading();
    let open = window.app().open.as_ref().unwrap();
    let reading = open.analysed.as_ref().unwrap().readings[0].clone();
    let sentence = reading.sentence.replace('\u{202f}', "\u{a0}");
    window.0.get_by_label(&sentence).hover();
    window.settle();
    assert_eq!(window.app().open.as_ref().unwrap().lit.actors, reading.actors.iter().copied().collect());
    window.key_with(Modifiers::COMMAND, Key::Num1);
    assert!(window.app().open.as_ref().unwrap().lit.is_empty());
}
