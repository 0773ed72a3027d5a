//! Drawing only: every view reads the program's state and asks for actions. No computation, no change, no words, no
//! literal colour: those are `app`, `text` and [`theme`].

mod bar;
pub(crate) mod canvas;
mod dialogs;
mod fields;
mod icons;
mod panels;
mod present;
mod read;
mod sample;
mod shortcuts;
#[cfg(test)]
mod stage;
mod table;
pub(crate) mod theme;
mod welcome;
mod wrapped;

use crate::app::{Action, AppState, Moment, OpenMap, Severity};
use crate::scene::{Theme, style};
use canvas::{CanvasState, CanvasView, canvas_ui};
use egui::{CentralPanel, Frame, Margin, Panel, Rect, Stroke, Ui, UiBuilder};

/// What the window keeps from frame to frame, beside the program's state: what is being typed, pictures at hand.
#[derive(Default)]
pub(crate) struct View {
    canvas: CanvasState,
    entry: panels::EntryField,
    find: panels::FindField,
    table: table::TableState,
    welcome: welcome::Thumbnails,
    /// Whether a text field had the keyboard at the end of the last frame: egui takes it away on `Esc` before
    /// anything is drawn.
    had_text_focus: bool,
}

impl View {
    /// Where the map was shown last, in points.
    pub(crate) fn canvas_rect(&self) -> Option<Rect> {
        self.canvas.rect
    }
}

/// Draws the whole window.
pub(crate) fn window_ui(ui: &mut Ui, app: &AppState, theme: Theme, view: &mut View, out: &mut Vec<Action>) {
    let keys = shortcuts::Keys {
        popup_is_open: egui::Popup::is_any_open(ui.ctx()),
        field_had_focus: view.had_text_focus,
        entry_is_idle: view.entry.is_idle(),
        pointed: view.canvas.pointed(),
    };
    match &app.open {
        None => welcome::welcome_ui(ui, app, theme, &mut view.welcome, out),
        Some(open) if open.moment == Moment::Present => {
            view.canvas.turn_to(open);
            let canvas = &mut view.canvas;
            let on_canvas =
                |ui: &mut Ui, rect, out: &mut Vec<Action>| canvas_in(ui, rect, app, open, theme, canvas, out);
            present::present_ui(ui, app, open, theme, on_canvas, out);
        }
        Some(open) => map_ui(ui, app, open, theme, view, out),
    }
    dialogs::dialog_ui(ui, app, theme, out);
    panels::waiting_ui(ui, app, theme, out);
    // A note is for whoever works, not for the wall.
    let on_wall = app.open.as_ref().is_some_and(|open| open.moment == Moment::Present);
    if !on_wall || app.message.as_ref().is_some_and(|message| message.severity == Severity::Problem) {
        panels::message_ui(ui, app, theme, out);
    }
    shortcuts::collect(ui.ctx(), app, keys, out);
    view.had_text_focus = ui.ctx().text_edit_focused();
}

fn map_ui(ui: &mut Ui, app: &AppState, open: &OpenMap, theme: Theme, view: &mut View, out: &mut Vec<Action>) {
    view.canvas.turn_to(open);
    let palette = theme::palette(theme);
    let bar = Frame::new().fill(palette.panel).inner_margin(Margin::symmetric(theme::PADDING as i8, 6));
    Panel::top("top")
        .exact_size(theme::TOP_BAR_HEIGHT)
        .frame(bar)
        .show(ui, |ui| panels::top_bar_ui(ui, app, open, theme, out));
    let side = Frame::new().fill(palette.panel).inner_margin(Margin::same(theme::PADDING as i8));
    let room = ui.ctx().content_rect().width();
    let narrow = room < theme::NARROW_WINDOW;
    let width = |wide: f32| if narrow { wide * 0.93 } else { wide };
    let (shows_legend, shows_side) = panels::sides_shown(room, app.panels);
    if shows_legend {
        Panel::left("legend").resizable(false).exact_size(width(theme::LEGEND_WIDTH)).frame(side).show(ui, |ui| {
            panels::legend_ui(ui, app, open, theme, out);
        });
    }
    if shows_side {
        Panel::right("side").resizable(false).exact_size(width(theme::SIDE_WIDTH)).frame(side).show(
            ui,
            |ui| match open.moment {
                Moment::Read => read::reading_ui(ui, app, open, theme, out),
                _ => panels::card_ui(ui, app, open, theme, out),
            },
        );
    }
    let foot = Frame::new().fill(palette.panel).inner_margin(Margin::symmetric(theme::PADDING as i8, 6));
    Panel::bottom("status").frame(foot).show(ui, |ui| {
        if open.moment == Moment::Draw {
            panels::entry_ui(ui, app, open, theme, &mut view.entry, out);
        }
        panels::status_ui(ui, app, open, theme, out);
    });
    if open.moment == Moment::Read && open.reading.table.is_open {
        table::table_ui(ui, app, open, theme, &mut view.table, out);
    }
    let middle = Frame::new().stroke(Stroke::new(1.0, palette.border));
    CentralPanel::default().frame(middle).show(ui, |ui| {
        let rect = ui.available_rect_before_wrap();
        let reads = open.moment == Moment::Read;
        let key_height = if reads { read::key_height(ui, app, open, theme, rect.width()) } else { 0.0 };
        ui.painter().rect_filled(rect, 0.0, theme::color(style::background(theme)));
        canvas_in(ui, rect.with_max_y(rect.bottom() - key_height), app, open, theme, &mut view.canvas, out);
        panels::banner_ui(ui, rect, app, open, theme, out);
        if reads {
            read::key_ui(ui, app, open, theme);
        }
        panels::find_ui(ui, rect, app, open, &mut view.find, out);
    });
}

fn canvas_in(
    ui: &mut Ui,
    rect: Rect,
    app: &AppState,
    open: &OpenMap,
    theme: Theme,
    state: &mut CanvasState,
    out: &mut Vec<Action>,
) {
    let mut child = ui.new_child(UiBuilder::new().id_salt("map").max_rect(rect));
    let afar = (open.moment == Moment::Present).then(|| present::from_afar(ui));
    let (text_scale, floors) = afar.map_or((1.0, None), |(scale, floors)| (scale, Some(floors)));
    canvas_ui(&mut child, &CanvasView { app, open, theme, text_scale, floors }, state, out);
}
