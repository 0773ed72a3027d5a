//! The window: `impl eframe::App` over [`crate::app`] and `crate::ui`. Its logic drains jobs and carries out effects;
//! its drawing asks for actions, which are dispatched once everything is drawn.

use crate::app::{Action, AppState, Effect, Moment, PathChoice, PathPurpose};
use crate::storage::{LoadedSettings, Settings};
use crate::text::{system_language, texts};
use crate::ui::{View, theme, window_ui};
use eframe::{NativeOptions, Renderer};
use egui::{Context, ViewportBuilder, ViewportCommand};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// Ending of the names of map files.
const EXTENSION: &str = "ron";
/// A file dialog that comes back empty faster than a hand could close it was never shown.
const NO_DIALOG: Duration = Duration::from_millis(350);
/// Size of the window the first time, in points.
const FIRST_SIZE: [f32; 2] = [1366.0, 768.0];

/// Opens the window, on a map or on the welcome screen.
///
/// # Errors
/// When neither renderer can start: says in plain words what is missing.
pub fn run(file: Option<&Path>) -> anyhow::Result<()> {
    let path = Settings::path();
    let LoadedSettings { settings, trouble } = path.as_deref().map(Settings::load).unwrap_or_default();
    let sentence = trouble.map(|t| t.sentence(settings.language.unwrap_or_else(system_language)));
    let start = |renderer: Renderer| {
        let (settings, path, file, sentence) =
            (settings.clone(), path.clone(), file.map(Path::to_owned), sentence.clone());
        eframe::run_native(
            "maillage",
            options(renderer, &settings),
            Box::new(move |context| Ok(Box::new(Window::new(&context.egui_ctx, settings, path, file, sentence)))),
        )
    };
    let first = match start(Renderer::Wgpu) {
        Ok(()) => return Ok(()),
        Err(error) => error,
    };
    log::warn!("the first renderer did not start ({first}), trying OpenGL");
    start(Renderer::Glow).map_err(|second| {
        let language = settings.language.unwrap_or_else(system_language);
        log::warn!("the second renderer did not start either ({second})");
        anyhow::anyhow!(texts(language).shell_no_renderer())
    })
}

fn options(renderer: Renderer, settings: &Settings) -> NativeOptions {
    let size = settings.window.map_or(FIRST_SIZE, |(width, height)| [width, height]);
    let mut viewport = ViewportBuilder::default()
        .with_app_id("maillage")
        .with_title("Maillage")
        .with_inner_size(size)
        .with_min_inner_size([760.0, 520.0])
        .with_drag_and_drop(true);
    if let Ok(icon) = eframe::icon_data::from_png_bytes(include_bytes!("../assets/maillage.png")) {
        viewport = viewport.with_icon(icon);
    }
    NativeOptions { viewport, renderer, run_and_return: true, ..NativeOptions::default() }
}

/// The program and what the window shows of it, without the window: what tests drive too.
pub struct Desk {
    /// The program.
    pub app: AppState,
    view: View,
}

impl Desk {
    /// A desk for a program; gives the window its fonts and look.
    pub fn new(ctx: &Context, app: AppState) -> Self {
        theme::install_fonts(ctx);
        ctx.options_mut(|options| options.zoom_with_keyboard = false);
        let desk = Self { app, view: View::default() };
        desk.dress(ctx);
        desk
    }

    /// Where the map was shown last, in points; nowhere before it was.
    pub fn canvas(&self) -> Option<egui::Rect> {
        self.view.canvas_rect()
    }

    /// Gives the window the look that the settings ask for.
    pub fn dress(&self, ctx: &Context) {
        theme::apply(ctx, theme::theme_in_force(self.app.settings.theme, ctx), self.app.settings.text_scale);
    }

    /// Shows a frame, carries out what it asked for, and returns what only the window can do about it.
    pub fn show(&mut self, ui: &mut egui::Ui) -> Vec<Effect> {
        let theme = theme::theme_in_force(self.app.settings.theme, ui.ctx());
        let mut actions = Vec::new();
        window_ui(ui, &self.app, theme, &mut self.view, &mut actions);
        if !actions.is_empty() {
            ui.ctx().request_repaint();
        }
        actions.into_iter().flat_map(|action| self.app.dispatch(action)).collect()
    }
}

/// The window.
struct Window {
    desk: Desk,
    title: String,
    full_screen: bool,
    may_close: bool,
    look: Option<(crate::scene::Theme, f32)>,
}

impl Window {
    fn new(
        ctx: &Context,
        settings: Settings,
        settings_path: Option<PathBuf>,
        file: Option<PathBuf>,
        sentence: Option<String>,
    ) -> Self {
        let waker = ctx.clone();
        let mut app = AppState::new(settings, move || waker.request_repaint());
        app.settings_path = settings_path;
        app.warn(sentence);
        if let Some(file) = file {
            app.dispatch(Action::Open(file));
        }
        let desk = Desk::new(ctx, app);
        Self { desk, title: String::new(), full_screen: false, may_close: false, look: None }
    }

    fn carry_out(&mut self, ctx: &Context, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::AskOpenPath => {
                    let dialog = file_dialog().pick_file();
                    self.desk.app.choose_path(PathPurpose::Open, || wait_for(dialog));
                }
                Effect::AskOutlinePath => {
                    let dialog = rfd::AsyncFileDialog::new().add_filter("GeoJSON", &["geojson", "json"]).pick_file();
                    self.desk.app.choose_path(PathPurpose::Open, || wait_for(dialog));
                }
                Effect::AskSavePath(name) => {
                    let dialog = file_dialog().set_file_name(name).save_file();
                    self.desk.app.choose_path(PathPurpose::Save, || wait_for(dialog));
                }
                Effect::AskExportPath(name) => {
                    let dialog = rfd::AsyncFileDialog::new().add_filter("PNG, SVG, R", &["png", "svg", "R"]);
                    let dialog = dialog.set_file_name(name).save_file();
                    self.desk.app.choose_path(PathPurpose::Export, || wait_for(dialog));
                }
                Effect::AskTablePath(name) => {
                    let dialog = rfd::AsyncFileDialog::new().add_filter("CSV", &["csv"]);
                    let dialog = dialog.set_file_name(name).save_file();
                    self.desk.app.choose_path(PathPurpose::Table, || wait_for(dialog));
                }
                Effect::CopyText(text) => ctx.copy_text(text),
                Effect::ReadClipboard => ctx.send_viewport_cmd(ViewportCommand::RequestPaste),
                Effect::Quit => {
                    self.may_close = true;
                    ctx.send_viewport_cmd(ViewportCommand::Close);
                }
            }
        }
    }

    /// Closes when nothing could be lost, once what was being typed is on the map; asks otherwise.
    fn answer_close(&mut self, ctx: &Context) {
        if ctx.input(|i| i.viewport().close_requested()) && !self.may_close {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
            let effects = self.desk.app.dispatch(Action::Quit);
            self.carry_out(ctx, effects);
        }
    }

    /// Title, full screen and look, each told to the system only when it changes.
    fn follow(&mut self, ctx: &Context) {
        let title = window_title(&self.desk.app);
        if title != self.title {
            ctx.send_viewport_cmd(ViewportCommand::Title(title.clone()));
            self.title = title;
        }
        let full_screen = self.desk.app.open.as_ref().is_some_and(|open| open.moment == Moment::Present);
        if full_screen != self.full_screen {
            self.full_screen = full_screen;
            ctx.send_viewport_cmd(ViewportCommand::Fullscreen(full_screen));
        }
        let look = (theme::theme_in_force(self.desk.app.settings.theme, ctx), self.desk.app.settings.text_scale);
        if self.look != Some(look) {
            self.look = Some(look);
            self.desk.dress(ctx);
        }
    }
}

impl eframe::App for Window {
    fn logic(&mut self, ctx: &Context, _: &mut eframe::Frame) {
        let effects = self.desk.app.take_results();
        self.carry_out(ctx, effects);
        let dropped = ctx.input(|i| i.raw.dropped_files.first().map(|f| f.path().to_owned()));
        if let Some(path) = dropped {
            let effects = self.desk.app.dispatch(Action::Open(path));
            self.carry_out(ctx, effects);
        }
        self.follow(ctx);
    }

    fn ui(&mut self, ui: &mut egui::Ui, _: &mut eframe::Frame) {
        let effects = self.desk.show(ui);
        let ctx = ui.ctx().clone();
        self.carry_out(&ctx, effects);
        self.answer_close(&ctx);
        if let Some(rect) = ctx.input(|i| i.viewport().inner_rect).filter(|_| !self.full_screen) {
            self.desk.app.settings.window = Some((rect.width(), rect.height()));
        }
    }

    fn on_exit(&mut self, _: Option<&eframe::glow::Context>) {
        self.desk.app.keep_settings();
    }
}

fn window_title(app: &AppState) -> String {
    let Some(open) = &app.open else { return "Maillage".to_owned() };
    let title = open.map().info().title.trim();
    let title = if title.is_empty() { app.texts().shell_untitled() } else { title.to_owned() };
    let mark = if open.document.is_modified() { "• " } else { "" };
    format!("{mark}{title} – Maillage")
}

fn file_dialog() -> rfd::AsyncFileDialog {
    rfd::AsyncFileDialog::new().add_filter("Maillage", &[EXTENSION])
}

/// Waits for the system's dialog. Where there is none (no portal on a bare Linux) it comes back empty at once.
fn wait_for(dialog: impl Future<Output = Option<rfd::FileHandle>>) -> PathChoice {
    let asked = Instant::now();
    match pollster::block_on(dialog) {
        Some(file) => PathChoice::Path(file.path().to_owned()),
        None if asked.elapsed() < NO_DIALOG => PathChoice::NoDialog,
        None => PathChoice::None,
    }
}
