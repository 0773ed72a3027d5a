//! A window to test in: every job is done at once, the clock stands still, what only a system window can do is noted.

use egui::{Event, Key, Modifiers, PointerButton, Pos2, Vec2, pos2};
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT as _;
use maillage::app::{Action, AppState, Effect};
use maillage::gui::Desk;
use maillage::model::{Actor, Language, TerritoryMap};
use maillage::storage::Settings;

/// The window's size in tests.
pub(crate) const SIZE: Vec2 = Vec2::new(1366.0, 768.0);

/// The program and what it asked of the system.
pub(crate) struct Bench {
    desk: Option<Desk>,
    settings: Settings,
    pub(crate) effects: Vec<Effect>,
}

/// A window under test.
pub(crate) struct Window(pub(crate) Harness<'static, Bench>);

impl Window {
    /// A window in French at its welcome screen.
    pub(crate) fn new() -> Self {
        Self::with(Settings { language: Some(Language::French), ..Settings::default() })
    }

    /// A window with these settings.
    pub(crate) fn with(settings: Settings) -> Self {
        let bench = Bench { desk: None, settings, effects: Vec::new() };
        let builder = Harness::builder().with_size(SIZE).with_step_dt(1.0 / 30.0);
        let mut window = Self(builder.build_ui_state(
            |ui, bench: &mut Bench| {
                let Some(desk) = &mut bench.desk else {
                    // Fonts are there from the next frame on.
                    bench.desk = Some(Desk::new(ui.ctx(), AppState::at_once(bench.settings.clone())));
                    return;
                };
                let mut effects = desk.app.take_results();
                desk.dress(ui.ctx());
                effects.extend(desk.show(ui));
                bench.effects.extend(effects);
            },
            bench,
        ));
        window.settle();
        window
    }

    /// Lets a few frames pass.
    pub(crate) fn settle(&mut self) {
        self.0.run_steps(4);
    }

    /// The program.
    pub(crate) fn app(&mut self) -> &mut AppState {
        &mut self.0.state_mut().desk.as_mut().expect("the first frame made the desk").app
    }

    /// The map that is open.
    pub(crate) fn map(&mut self) -> TerritoryMap {
        self.app().open.as_ref().expect("a map is open").map().clone()
    }

    /// The actor of that name.
    pub(crate) fn actor(&mut self, name: &str) -> Actor {
        self.map().actors().find(|a| a.name.as_str() == name).cloned().unwrap_or_else(|| panic!("no actor {name}"))
    }

    /// Asks for something as a view would.
    pub(crate) fn ask(&mut self, action: Action) {
        let effects = self.app().dispatch(action);
        self.0.state_mut().effects.extend(effects);
        self.settle();
    }

    /// Where an actor is on screen, its middle.
    pub(crate) fn place_of(&mut self, name: &str) -> Pos2 {
        let label = format!("{name}, ");
        self.0
            .root()
            .children_recursive()
            .find_map(|node| {
                let is_it = node.accesskit_node().label().is_some_and(|l| l.starts_with(&label));
                is_it.then(|| node.rect().center())
            })
            .unwrap_or_else(|| panic!("« {name} » is not on the canvas"))
    }

    fn event(&mut self, event: Event) {
        self.0.event(event);
        self.0.run_steps(1);
    }

    fn button(&mut self, at: Pos2, pressed: bool, modifiers: Modifiers) {
        self.event(Event::PointerButton { pos: at, button: PointerButton::Primary, pressed, modifiers });
    }

    pub(crate) fn double_click(&mut self, at: Pos2) {
        self.event(Event::PointerMoved(at));
        for pressed in [true, false, true, false] {
            self.button(at, pressed, Modifiers::NONE);
        }
        self.settle();
    }

    pub(crate) fn drag(&mut self, from: Pos2, to: Pos2, modifiers: Modifiers) {
        self.event(Event::ModifiersChanged(modifiers));
        self.event(Event::PointerMoved(from));
        self.button(from, true, modifiers);
        for share in [0.3, 0.6, 1.0] {
            self.event(Event::PointerMoved(from.lerp(to, share)));
        }
        self.button(to, false, modifiers);
        self.event(Event::ModifiersChanged(Modifiers::NONE));
        self.settle();
    }

    pub(crate) fn key(&mut self, key: Key) {
        self.key_with(Modifiers::NONE, key);
    }

    pub(crate) fn key_with(&mut self, modifiers: Modifiers, key: Key) {
        self.0.key_press_modifiers(modifiers, key);
        self.settle();
    }

    pub(crate) fn type_text(&mut self, text: &str) {
        self.event(Event::Text(text.to_owned()));
        self.settle();
    }

    /// Draws an actor by double-click and name.
    pub(crate) fn draw_actor(&mut self, at: Pos2, name: &str) {
        self.double_click(at);
        self.type_text(name);
        self.key(Key::Enter);
        // Two double-clicks in a row would be taken for one of four.
        self.0.run_steps(30);
    }

    /// Pulls a link from the ring of an actor onto another.
    pub(crate) fn draw_link(&mut self, source: &str, target: &str) {
        let (from, to) = (self.place_of(source), self.place_of(target));
        let half = self.mark_half_width(source);
        self.drag(from + Vec2::new(half + 6.0, 0.0), to, Modifiers::NONE);
    }

    fn mark_half_width(&mut self, name: &str) -> f32 {
        let label = format!("{name}, ");
        let found = self.0.root().children_recursive().find_map(|node| {
            let is_it = node.accesskit_node().label().is_some_and(|l| l.starts_with(&label));
            is_it.then(|| node.rect().width() / 2.0)
        });
        found.unwrap_or(0.0)
    }
}

/// A place on the canvas of a window of [`SIZE`].
pub(crate) fn canvas(x: f32, y: f32) -> Pos2 {
    pos2(300.0 + x, 90.0 + y)
}
