//! A frame of the whole window beside a frame of the stock `egui_graphs` widget showing the same network, in one run.
//!
//! `cargo bench --bench canvas` measures all; `cargo bench --bench canvas -- 2000` one size. A frame is everything from
//! the pointer's news to the triangles: panels, canvas and tessellation for us; the widget, with its labels, and
//! tessellation for the stock. No display and no renderer take part. *Pan* drags the background; *hover* moves the
//! pointer across the map; *drag* moves one actor.
#![expect(clippy::expect_used, reason = "a bench on a map that cannot be drawn is no bench")]

use criterion::{Criterion, criterion_group, criterion_main};
use egui::{Context, Event, FullOutput, Modifiers, PointerButton, Pos2, RawInput, Rect, Ui, pos2, vec2};
use egui_graphs::{
    DefaultEdgeShape, DefaultNodeShape, Graph, GraphView, Layout, LayoutState, SettingsInteraction, SettingsNavigation,
    SettingsStyle,
};
use maillage::app::{Action, AppState, Camera};
use maillage::gui::Desk;
use maillage::model::{Actor, ActorId, Filter, Language, Link, LinkId, LinkKind, Name, Point, Role, TerritoryMap};
use maillage::scene::{LiveScene, SceneRequest, Theme};
use maillage::storage::{Settings, save};
use petgraph::Directed;
use petgraph::stable_graph::DefaultIx;
use rand::{Rng, SeedableRng};
use rand_pcg::Pcg64Mcg;
use std::cell::RefCell;
use std::hint::black_box;
use std::rc::Rc;

const SIZES: [(usize, usize); 3] = [(300, 2_000), (2_000, 10_000), (10_000, 40_000)];
const WINDOW: Rect = Rect { min: Pos2::ZERO, max: pos2(1920.0, 1080.0) };
/// Room between two actors side by side, in map units.
const ROOM: f32 = 130.0;
/// Background for certain: under the top bar, beside the legend.
const CORNER: Pos2 = pos2(330.0, 100.0);

/// Actors on an uneven grid, tied to those around them and now and then to somebody far.
fn map(n_actors: usize, n_links: usize) -> TerritoryMap {
    let mut chance = Pcg64Mcg::seed_from_u64(7);
    let columns = (1.6 * n_actors as f32).sqrt() as usize;
    let mut map = TerritoryMap::default();
    for i in 0..n_actors {
        let name = Name::new(&format!("Organisme {i}")).expect("a name");
        let mut actor = Actor::new(ActorId::from_number(i as u128 + 1), name, Role::ALL[i % Role::ALL.len()]);
        let mut at = |cell: usize| (cell as f32 + chance.random_range(-0.3..0.3)) * ROOM;
        actor.position = Some(Point::new(at(i % columns), at(i / columns)));
        map.insert_actor(actor).expect("a new actor");
    }
    let mut n_made = 0;
    while n_made < n_links {
        let i = chance.random_range(0..n_actors);
        let (right, down) = (chance.random_range(-3_i32..=3), chance.random_range(-3_i32..=3));
        let near = i.checked_add_signed(right as isize + down as isize * columns.cast_signed());
        let j = if chance.random_bool(0.1) { chance.random_range(0..n_actors) } else { near.unwrap_or(0) };
        if i == j || j >= n_actors {
            continue;
        }
        let [source, target] = [i, j].map(|v| ActorId::from_number(v as u128 + 1));
        let kind = LinkKind::ALL[n_made % LinkKind::ALL.len()];
        let link = Link::new(LinkId::from_number(n_made as u128 + 1), source, target, kind);
        // A participation that leads to no table is refused: another one then.
        n_made += usize::from(map.insert_link(link).is_ok());
    }
    map
}

type Group<'a> = criterion::BenchmarkGroup<'a, criterion::measurement::WallTime>;

/// A window without a screen: what the pointer does goes in, triangles come out.
struct Frames<F> {
    context: Context,
    show: F,
    time: f64,
}

impl<F: FnMut(&mut Ui)> Frames<F> {
    fn new(context: Context, show: F) -> Self {
        Self { context, show, time: 0.0 }
    }

    fn frame(&mut self, events: Vec<Event>) -> usize {
        self.time += 1.0 / 60.0;
        let input = RawInput { screen_rect: Some(WINDOW), time: Some(self.time), events, ..RawInput::default() };
        let FullOutput { shapes, pixels_per_point, .. } = self.context.run_ui(input, &mut self.show);
        black_box(self.context.tessellate(shapes, pixels_per_point)).len()
    }

    fn settle(&mut self) {
        for _ in 0..30 {
            self.frame(Vec::new());
        }
    }

    fn press(&mut self, at: Pos2) {
        self.frame(vec![Event::PointerMoved(at)]);
        self.frame(vec![button(at, true)]);
    }

    fn release(&mut self, at: Pos2) {
        self.frame(vec![button(at, false)]);
        self.settle();
    }
}

fn button(pos: Pos2, pressed: bool) -> Event {
    Event::PointerButton { pos, button: PointerButton::Primary, pressed, modifiers: Modifiers::NONE }
}

/// A pointer that goes round.
fn round(around: Pos2, radius: f32, turn: usize) -> Pos2 {
    let angle = turn as f32 * 0.1;
    around + vec2(angle.cos(), angle.sin()) * radius
}

/// Our window with a map open, and a pixel over the middle of an actor.
fn ours(map: &TerritoryMap) -> (Frames<impl FnMut(&mut Ui)>, Rc<RefCell<Desk>>, Pos2) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("bench.ron");
    save(&path, map).expect("a saved map");
    let settings = Settings { language: Some(Language::French), ..Settings::default() };
    let mut app = AppState::at_once(settings);
    app.dispatch(Action::Open(path));
    app.take_results();
    let context = Context::default();
    let desk = Rc::new(RefCell::new(Desk::new(&context, app)));
    let shown = desk.clone();
    let mut frames = Frames::new(context, move |ui: &mut Ui| drop(shown.borrow_mut().show(ui)));
    frames.settle();
    let camera = camera(&desk);
    let away = |a: &Actor| a.position.map_or(f32::INFINITY, |p| p.distance(camera.center));
    let nearest = map.actors().min_by(|a, b| away(a).total_cmp(&away(b))).and_then(|a| a.position);
    let offset = (nearest.expect("an actor") - camera.center) * camera.zoom;
    let canvas = desk.borrow().canvas().expect("a canvas");
    (frames, desk, canvas.center() + vec2(offset.x, offset.y))
}

/// How many actors are not where the map had them.
fn moved(desk: &RefCell<Desk>, map: &TerritoryMap) -> usize {
    let desk = desk.borrow();
    let now = desk.app.open.as_ref().expect("an open map").map();
    map.actors().filter(|a| now.actor(a.id).is_some_and(|is| is.position != a.position)).count()
}

fn camera(desk: &RefCell<Desk>) -> Camera {
    desk.borrow().app.open.as_ref().expect("an open map").camera
}

/// Leaves everybody in place, as our canvas does: the stock layouts would place them at random.
#[derive(Debug, Clone, Default)]
struct StayPut;

#[derive(Debug, Clone, Default, serde::Serialize, serde::Deserialize)]
struct Nothing;

impl LayoutState for Nothing {}

impl Layout<Nothing> for StayPut {
    fn from_state(_: Nothing) -> impl Layout<Nothing> {
        Self
    }

    fn next<N, E, Ty, Ix, Dn, De>(&mut self, _: &mut Graph<N, E, Ty, Ix, Dn, De>, _: &Ui)
    where
        N: Clone,
        E: Clone,
        Ty: petgraph::EdgeType,
        Ix: petgraph::graph::IndexType,
        Dn: egui_graphs::DisplayNode<N, E, Ty, Ix>,
        De: egui_graphs::DisplayEdge<N, E, Ty, Ix, Dn>,
    {
    }

    fn state(&self) -> Nothing {
        Nothing
    }
}

/// The stock widget with the same network, whole and with its labels.
fn stock(map: &TerritoryMap) -> Frames<impl FnMut(&mut Ui)> {
    type Stock = Graph<(), (), Directed, DefaultIx, DefaultNodeShape, DefaultEdgeShape>;
    let mut graph = Stock::new();
    let mut nodes = std::collections::BTreeMap::new();
    for actor in map.actors() {
        let at = actor.position.expect("a place");
        let node = graph.add_node_with_label_and_location((), actor.label().to_owned(), pos2(at.x, at.y));
        nodes.insert(actor.id, node);
    }
    for link in map.links() {
        graph.add_edge_with_label(nodes[&link.source], nodes[&link.target], (), String::new());
    }
    let mut is_first = true;
    Frames::new(Context::default(), move |ui: &mut Ui| {
        let navigation = SettingsNavigation::new().with_fit_to_screen_enabled(is_first).with_zoom_and_pan_enabled(true);
        let interaction = SettingsInteraction::new()
            .with_dragging_enabled(true)
            .with_hover_enabled(true)
            .with_node_clicking_enabled(true)
            .with_edge_clicking_enabled(true);
        is_first = false;
        egui::CentralPanel::default().show(ui, |ui| {
            GraphView::<Nothing, StayPut>::new()
                .with_interactions(&interaction)
                .with_navigations(&navigation)
                .with_styles(&SettingsStyle::new().with_labels_always(true))
                .show(ui, &mut graph);
        });
    })
}

/// Returns whether it was measured at all.
fn pan(c: &mut Group<'_>, name: &str, frames: &mut Frames<impl FnMut(&mut Ui)>) -> bool {
    frames.settle();
    frames.press(CORNER);
    let mut turn = 0;
    c.bench_function(name, |b| {
        b.iter(|| {
            turn += 1;
            frames.frame(vec![Event::PointerMoved(round(CORNER, 60.0, turn))])
        });
    });
    frames.release(CORNER);
    turn > 0
}

fn hover(c: &mut Group<'_>, name: &str, frames: &mut Frames<impl FnMut(&mut Ui)>) {
    frames.settle();
    let mut turn = 0;
    c.bench_function(name, |b| {
        b.iter(|| {
            turn += 1;
            frames.frame(vec![Event::PointerMoved(round(WINDOW.center(), 250.0, turn))])
        });
    });
}

/// Returns whether it was measured at all.
fn drag(c: &mut Group<'_>, name: &str, frames: &mut Frames<impl FnMut(&mut Ui)>, actor: Pos2) -> bool {
    frames.settle();
    frames.press(actor);
    let mut turn = 0;
    c.bench_function(name, |b| {
        b.iter(|| {
            turn += 1;
            frames.frame(vec![Event::PointerMoved(round(actor, 60.0, turn))])
        });
    });
    frames.release(round(actor, 60.0, turn));
    turn > 0
}

/// What a change of the map, and a step of the zoom, cost beside the frame.
fn scenes(group: &mut Group<'_>, map: &TerritoryMap) {
    let request = SceneRequest {
        map,
        filter: &Filter::default(),
        only: None,
        theme: Theme::Light,
        language: Language::French,
        zoom: 0.3,
        text_scale: 1.0,
        sizes: None,
        fills: None,
        groups: &[],
        floors: None,
    };
    group.bench_function("scene/whole", |b| b.iter(|| LiveScene::new(&request, None)));
    let mut live = LiveScene::new(&request, None);
    group.bench_function("scene/labels", |b| b.iter(|| live.relabel(&request, None)));
}

fn frames(c: &mut Criterion) {
    for (n_actors, n_links) in SIZES {
        let mut group = c.benchmark_group(format!("{n_actors}-{n_links}"));
        group.sample_size(30);
        let map = map(n_actors, n_links);
        scenes(&mut group, &map);
        let (mut frames, desk, actor) = ours(&map);
        let before = camera(&desk);
        if drag(&mut group, "drag/maillage", &mut frames, actor) {
            assert_eq!(moved(&desk, &map), 1, "an actor was dragged");
            assert_eq!(camera(&desk), before, "and the view was not");
        }
        if pan(&mut group, "pan/maillage", &mut frames) {
            assert_ne!(camera(&desk), before, "the view was dragged");
        }
        hover(&mut group, "hover/maillage", &mut frames);
        drop((frames, desk));
        let mut frames = stock(&map);
        pan(&mut group, "pan/stock", &mut frames);
        hover(&mut group, "hover/stock", &mut frames);
        group.finish();
    }
}

criterion_group!(benches, frames);
criterion_main!(benches);
