//! « Disposer »: the ways to lay the map out, and to put what is selected in order. `D` opens it at its first line;
//! arrows go up and down.

use super::super::icons;
use super::super::read::{SIZES, more_sizes};
use super::super::theme::{self, regular};
use super::super::wrapped::wrapped;
use super::top_bar::named;
use crate::analysis::ActorIndicator;
use crate::app::{Action, AppState, LayoutChoice, Moment, OpenMap, SizeBy};
use crate::document::Command;
use crate::layout::Arrangement;
use crate::scene::Theme;
use crate::text::Texts;
use egui::text::LayoutJob;
use egui::{Button, Context, Id, Popup, PopupCloseBehavior, RichText, ScrollArea, TextFormat, Ui};
use egui::{WidgetInfo, WidgetType};

/// Width of the menu, in points.
const WIDTH: f32 = 290.0;
/// Highest list of further measures, in points.
const LIST_HEIGHT: f32 = 380.0;
/// How far what belongs to a way is set in, in points.
const SET_IN: f32 = 14.0;

/// What is remembered of the menu while it is open.
#[derive(Debug, Clone, Copy, Default)]
struct Opened {
    /// A key opened it: its first line is to have the keyboard.
    by_key: bool,
    only_selected: bool,
}

fn id() -> Id {
    Id::new("ways to lay out")
}

/// Opens the menu with the keyboard on its first line.
pub(in super::super) fn open_layout_menu(ctx: &Context) {
    ctx.data_mut(|data| data.insert_temp(id(), Opened { by_key: true, only_selected: false }));
    Popup::open_id(ctx, id());
}

/// Shows the button, and the menu beneath when it is open.
pub(super) fn layout_menu(
    ui: &mut Ui,
    app: &AppState,
    open: &OpenMap,
    theme: Theme,
    is_tight: bool,
    out: &mut Vec<Action>,
) {
    let t = app.texts();
    let button = if is_tight {
        Button::new(icons::LAY_OUT)
    } else {
        Button::new(format!("{}  {}", icons::LAY_OUT, t.sight_lay_out()))
    };
    let response = ui.add_enabled(open.map().n_actors() > 0, button).on_hover_text(t.sight_lay_out_hint());
    named(&response, t.sight_lay_out());
    let menu = Popup::menu(&response).id(id()).width(WIDTH).close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    menu.show(|ui| {
        ui.set_width(WIDTH);
        entries(ui, app, open, theme, out);
    });
}

fn entries(ui: &mut Ui, app: &AppState, open: &OpenMap, theme: Theme, out: &mut Vec<Action>) {
    let t = app.texts();
    let mut opened: Opened = ui.data(|data| data.get_temp(id())).unwrap_or_default();
    let has_selection = open.selection.actors.len() > 1;
    let only_selected = opened.only_selected && has_selection;
    let mut wants = |ui: &mut Ui, how| {
        out.push(Action::LayOut { how, only_selected });
        ui.close();
    };
    let first = entry(ui, theme, &t.sight_menu_organic(), &t.sight_menu_organic_what());
    if std::mem::take(&mut opened.by_key) {
        first.request_focus();
    }
    if first.clicked() {
        wants(ui, LayoutChoice::Organic);
    }
    if entry(ui, theme, &t.sight_menu_layered(), &t.sight_menu_layered_what()).clicked() {
        wants(ui, LayoutChoice::Layered);
    }
    if entry(ui, theme, &t.sight_menu_sectors(), &t.sight_menu_sectors_what()).clicked() {
        wants(ui, LayoutChoice::Sectors);
    }
    if entry(ui, theme, &t.sight_menu_territory(), &t.sight_menu_territory_what()).clicked() {
        wants(ui, LayoutChoice::Territory);
    }
    let outline = outline_entry(ui, t, open);
    ui.separator();
    if let Some(indicator) = measures(ui, app, theme) {
        wants(ui, LayoutChoice::Concentric(indicator));
    }
    out.extend(outline);
    if has_selection {
        ui.separator();
        let (name, is_on) = (t.sight_only_selected(), opened.only_selected);
        // A box of egui's own is not seen on a menu.
        let mark = if is_on { icons::CHECKED } else { icons::UNCHECKED };
        let response = ui.add(Button::new(format!("{mark}  {name}")));
        response.widget_info(|| WidgetInfo::selected(WidgetType::Checkbox, true, is_on, &name));
        opened.only_selected ^= response.clicked();
        if open.moment == Moment::Draw {
            arrange_menu(ui, t, t.sight_arrange(), out);
        }
    }
    ui.data_mut(|data| data.insert_temp(id(), opened));
}

/// Takes an outline of the territory, or takes the one there is away.
fn outline_entry(ui: &mut Ui, t: &Texts, open: &OpenMap) -> Option<Action> {
    let (name, action) = match open.map().outline() {
        None => (t.sight_menu_outline(), Action::AskOutline),
        Some(_) => (t.sight_menu_outline_away(), Action::Do(Command::SetOutline(None))),
    };
    let clicked = ui.horizontal(|ui| {
        ui.add_space(SET_IN);
        ui.add(Button::new(name)).clicked()
    });
    clicked.inner.then(|| {
        ui.close();
        action
    })
}

/// A way to lay out, with what it does beneath.
fn entry(ui: &mut Ui, theme: Theme, name: &str, what: &str) -> egui::Response {
    let palette = theme::palette(theme);
    let mut job = LayoutJob::default();
    job.append(name, 0.0, TextFormat::simple(regular(14.0), palette.ink));
    job.append("\n", 0.0, TextFormat::simple(regular(12.0), palette.muted));
    job.append(&wrapped(what), 0.0, TextFormat::simple(regular(12.0), palette.muted));
    let response = ui.add(Button::new(job).wrap());
    let said = [name, what].join(" – ");
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, said.as_str()));
    response
}

/// What the middle of a bull's eye may stand for; the one chosen.
fn measures(ui: &mut Ui, app: &AppState, theme: Theme) -> Option<ActorIndicator> {
    let (t, language) = (app.texts(), app.language);
    ui.label(t.sight_menu_concentric());
    let what = RichText::new(wrapped(t.sight_menu_concentric_what())).font(regular(12.0));
    ui.label(what.color(theme::palette(theme).muted));
    let mut chosen = None;
    let mut line = |ui: &mut Ui, indicator: ActorIndicator| {
        let name = indicator.name(language);
        let response = ui.add(Button::new(&name));
        let said = [t.sight_menu_concentric(), name].join(" – ");
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, said.as_str()));
        if response.clicked() {
            chosen = Some(indicator);
        }
    };
    let usual = SIZES.into_iter().filter_map(|by| if let SizeBy::Indicator(of) = by { Some(of) } else { None });
    for indicator in usual {
        ui.horizontal(|ui| {
            ui.add_space(SET_IN);
            line(ui, indicator);
        });
    }
    ui.menu_button(t.sight_menu_more(), |ui| {
        ScrollArea::vertical().max_height(LIST_HEIGHT).show(ui, |ui| {
            for indicator in more_sizes() {
                line(ui, indicator);
            }
        });
    });
    chosen
}

/// « Ordonner », with the ways to put the selected actors in order.
pub(in super::super) fn arrange_menu(ui: &mut Ui, t: &Texts, name: impl Into<RichText>, out: &mut Vec<Action>) {
    ui.menu_button(name.into(), |ui| {
        for (how, name, key) in arrangements(t) {
            if ui.add(Button::new(name).shortcut_text(key)).clicked() {
                out.push(Action::Arrange(how));
                ui.close();
            }
        }
    });
}

/// The ways to put actors in order, with their names and keys.
fn arrangements(t: &Texts) -> [(Arrangement, String, String); 6] {
    let shifted = |key: &str| format!("{}+{key}", t.key_shift());
    [
        (Arrangement::InRow, t.sight_arrange_row(), "H".to_owned()),
        (Arrangement::InColumn, t.sight_arrange_column(), "V".to_owned()),
        (Arrangement::EvenlyAcross, t.sight_arrange_across(), shifted("H")),
        (Arrangement::EvenlyDown, t.sight_arrange_down(), shifted("V")),
        (Arrangement::Apart, t.sight_arrange_apart(), String::new()),
        (Arrangement::Together, t.sight_arrange_together(), String::new()),
    ]
}
