//! The bar at the top: menu, title and state of saving, the three moments, undo and redo, search, language.

use super::super::icons;
use super::super::theme::{self, regular, semibold};
use super::layout_menu::layout_menu;
use super::sides::turned;
use crate::app::{Action, AppState, Dialog, LayoutChoice, Moment, OpenMap, SaveState};
use crate::model::Language;
use crate::scene::Theme;
use crate::storage::{self, ThemeChoice};
use crate::text;
use egui::{Align, Button, Layout, Rect, RichText, Ui, UiBuilder, containers::menu::MenuConfig, vec2};

/// Width of each of the three moments, in points.
const MOMENT_WIDTH: f32 = 96.0;

/// Below this width, in points, the bar takes less room.
const TIGHT: f32 = 1080.0;

/// Shows the bar.
pub(in super::super) fn top_bar_ui(ui: &mut Ui, app: &AppState, open: &OpenMap, theme: Theme, out: &mut Vec<Action>) {
    let rect = ui.max_rect();
    let is_tight = rect.width() < TIGHT;
    let moments_width = 3.0 * moment_width(is_tight) + 8.0;
    let middle = Rect::from_center_size(rect.center(), vec2(moments_width, rect.height()));
    let left = Rect::from_min_max(rect.min, egui::pos2(middle.min.x - 8.0, rect.max.y));
    let right = Rect::from_min_max(egui::pos2(middle.max.x + 8.0, rect.min.y), rect.max);
    let part = |ui: &mut Ui, rect: Rect, layout: Layout, add: &mut dyn FnMut(&mut Ui)| {
        ui.scope_builder(UiBuilder::new().max_rect(rect).layout(layout), |ui| add(ui));
    };
    part(ui, left, Layout::left_to_right(Align::Center), &mut |ui| {
        menu(ui, app, open, out);
        title(ui, app, open, theme);
    });
    part(ui, middle, Layout::left_to_right(Align::Center), &mut |ui| {
        moments(ui, app, open, theme, moment_width(is_tight), out);
    });
    part(ui, right, Layout::right_to_left(Align::Center), &mut |ui| tools(ui, app, open, theme, is_tight, out));
}

fn title(ui: &mut Ui, app: &AppState, open: &OpenMap, theme: Theme) {
    let t = app.texts();
    let title = open.map().info().title.trim();
    let title = if title.is_empty() { t.shell_untitled() } else { title.to_owned() };
    ui.add(egui::Label::new(RichText::new(title).font(semibold(16.0))).truncate());
    let state = saving(app, open);
    let palette = theme::palette(theme);
    let colour = if open.save_state == SaveState::Failed { palette.problem } else { palette.muted };
    ui.add(egui::Label::new(RichText::new(state).font(regular(12.5)).color(colour)).truncate());
}

fn saving(app: &AppState, open: &OpenMap) -> String {
    let t = app.texts();
    match &open.save_state {
        SaveState::Saving => t.shell_saving(),
        SaveState::Failed => t.shell_save_failed(),
        _ if open.document.is_modified() => t.shell_modified(),
        SaveState::Saved(at) => {
            let local = at.to_zoned(jiff::tz::TimeZone::system());
            t.shell_saved_at(text::time_of_day(local.time(), app.language))
        }
        SaveState::Never if open.path.is_some() => t.shell_saved(),
        SaveState::Never => t.shell_never_saved(),
    }
}

fn moment_width(is_tight: bool) -> f32 {
    if is_tight { 0.8 * MOMENT_WIDTH } else { MOMENT_WIDTH }
}

fn moments(ui: &mut Ui, app: &AppState, open: &OpenMap, theme: Theme, width: f32, out: &mut Vec<Action>) {
    let (t, palette) = (app.texts(), theme::palette(theme));
    ui.spacing_mut().item_spacing.x = 4.0;
    let moments = [
        (Moment::Draw, t.shell_draw(), "Ctrl+1"),
        (Moment::Read, t.shell_read(), "Ctrl+2"),
        (Moment::Present, t.shell_present(), "F5"),
    ];
    for (moment, name, key) in moments {
        let here = open.moment == moment;
        let colour = if here { palette.on_accent } else { palette.ink };
        let fill = if here { palette.accent } else { palette.panel };
        let button = Button::new(RichText::new(name).font(semibold(14.0)).color(colour))
            .fill(fill)
            .stroke(egui::Stroke::NONE)
            .selected(here)
            .min_size(vec2(width, 30.0));
        if ui.add(button).on_hover_text(key).clicked() {
            out.push(Action::Show(moment));
        }
    }
}

fn tools(ui: &mut Ui, app: &AppState, open: &OpenMap, theme: Theme, is_tight: bool, out: &mut Vec<Action>) {
    let t = app.texts();
    let (code, other) = match app.language {
        Language::French => ("FR", Language::English),
        Language::English => ("EN", Language::French),
    };
    let language = ui.add(Button::new(code).frame(false)).on_hover_text(t.shell_other_language());
    named(&language, t.shell_other_language());
    if language.clicked() {
        out.push(Action::UseLanguage(other));
    }
    let search = if is_tight {
        Button::new(icons::SEARCH)
    } else {
        Button::new(format!("{}  {}", icons::SEARCH, t.shell_find())).shortcut_text("Ctrl+F")
    };
    let search = ui.add(search);
    named(&search, t.shell_find());
    if search.clicked() {
        out.push(Action::Find(!open.finding));
    }
    let document = &open.document;
    for (icon, name, key, enabled, action) in [
        (icons::REDO, t.shell_redo(), "Ctrl+Y", document.can_redo(), Action::Redo),
        (icons::UNDO, t.shell_undo(), "Ctrl+Z", document.can_undo(), Action::Undo),
    ] {
        let button = Button::new(RichText::new(icon).size(18.0)).frame(false);
        let response = ui.add_enabled(enabled, button).on_hover_text(format!("{name} ({key})"));
        named(&response, name);
        if response.clicked() {
            out.push(action);
        }
    }
    layout_menu(ui, app, open, theme, is_tight, out);
}

/// Gives a button that shows an icon its name for screen readers.
pub(in super::super) fn named(response: &egui::Response, name: String) {
    let enabled = response.enabled();
    response.widget_info(move || egui::WidgetInfo::labeled(egui::WidgetType::Button, enabled, &name));
}

fn menu(ui: &mut Ui, app: &AppState, open: &OpenMap, out: &mut Vec<Action>) {
    let t = app.texts();
    let button = Button::new(RichText::new(icons::MENU).size(20.0)).frame(false);
    let config = MenuConfig::new().close_behavior(egui::PopupCloseBehavior::CloseOnClick);
    let (response, _) = egui::containers::menu::MenuButton::from_button(button).config(config).ui(ui, |ui| {
        ui.set_min_width(230.0);
        ui.menu_button(t.shell_menu_file(), |ui| file_menu(ui, app, open, out));
        ui.menu_button(t.shell_menu_edit(), |ui| edit_menu(ui, app, open, out));
        ui.menu_button(t.shell_menu_map(), |ui| map_menu(ui, app, out));
        ui.menu_button(t.shell_menu_view(), |ui| view_menu(ui, app, out));
        ui.separator();
        entry(ui, t.shell_help(), "F1", Action::Ask(Dialog::Help), out);
        entry(ui, t.shell_about(), "", Action::Ask(Dialog::About), out);
        ui.separator();
        entry(ui, t.shell_quit(), "Ctrl+Q", Action::Quit, out);
    });
    named(&response, t.shell_menu());
}

fn entry(ui: &mut Ui, name: String, key: &str, action: Action, out: &mut Vec<Action>) {
    if ui.add(Button::new(name).shortcut_text(key)).clicked() {
        out.push(action);
    }
}

fn file_menu(ui: &mut Ui, app: &AppState, _: &OpenMap, out: &mut Vec<Action>) {
    let t = app.texts();
    ui.set_min_width(240.0);
    entry(ui, t.shell_new(), "Ctrl+N", Action::NewMap, out);
    entry(ui, t.shell_open(), "Ctrl+O", Action::AskOpen, out);
    if !app.settings.recent.is_empty() {
        ui.menu_button(t.shell_recent(), |ui| {
            for path in &app.settings.recent {
                let name =
                    path.file_stem().map_or_else(|| path.display().to_string(), |n| n.to_string_lossy().into_owned());
                let button = ui.button(name).on_hover_text(path.display().to_string());
                if button.clicked() {
                    out.push(Action::Open(path.clone()));
                }
            }
        });
    }
    ui.menu_button(t.shell_samples(), |ui| {
        for (index, sample) in storage::samples().iter().enumerate() {
            entry(ui, sample.title(), "", Action::OpenSample(index), out);
        }
    });
    ui.separator();
    entry(ui, t.shell_save(), "Ctrl+S", Action::Save, out);
    entry(ui, t.shell_save_as(), &format!("Ctrl+{}+S", t.key_shift()), Action::AskSaveAs, out);
    entry(ui, t.shell_export(), "Ctrl+E", Action::AskExport, out);
    entry(ui, t.shell_close(), "Ctrl+W", Action::CloseMap, out);
}

fn edit_menu(ui: &mut Ui, app: &AppState, open: &OpenMap, out: &mut Vec<Action>) {
    let t = app.texts();
    ui.set_min_width(240.0);
    entry(ui, t.shell_undo(), "Ctrl+Z", Action::Undo, out);
    entry(ui, t.shell_redo(), "Ctrl+Y", Action::Redo, out);
    entry(ui, t.shell_history(), "Ctrl+H", Action::Ask(Dialog::History), out);
    ui.separator();
    ui.add_enabled_ui(!open.selection.actors.is_empty(), |ui| {
        entry(ui, t.shell_cut(), "Ctrl+X", Action::Cut, out);
        entry(ui, t.shell_copy(), "Ctrl+C", Action::Copy, out);
        entry(ui, t.canvas_duplicate(), "Ctrl+D", Action::Duplicate, out);
    });
    entry(ui, t.shell_paste(), "Ctrl+V", Action::AskPaste, out);
    ui.add_enabled_ui(!open.selection.is_empty(), |ui| {
        entry(ui, t.canvas_delete(), &t.key_delete(), Action::Delete, out);
    });
    entry(ui, t.shell_select_all(), "Ctrl+A", Action::SelectAll, out);
}

fn map_menu(ui: &mut Ui, app: &AppState, out: &mut Vec<Action>) {
    let t = app.texts();
    ui.set_min_width(240.0);
    let organic = Action::LayOut { how: LayoutChoice::Organic, only_selected: false };
    entry(ui, t.shell_lay_out(), "", organic, out);
    entry(ui, t.shell_edit_legend(), "", Action::Ask(Dialog::Legend), out);
    entry(ui, t.shell_map_card(), "Esc", Action::Select(crate::app::Selection::default()), out);
}

fn view_menu(ui: &mut Ui, app: &AppState, out: &mut Vec<Action>) {
    let t = app.texts();
    ui.set_min_width(240.0);
    entry(ui, t.shell_fit(), "Ctrl+0", Action::Fit, out);
    entry(ui, t.sight_focus(), "F", Action::Focus(None), out);
    entry(ui, t.sight_unfocus(), &format!("{}+F", t.key_shift()), Action::Unfocus, out);
    entry(ui, t.shell_show_all(), "", Action::ShowAll, out);
    entry(ui, t.sight_minimap_toggle(), "M", Action::ToggleMinimap, out);
    entry(ui, t.shell_panels(), "F9", turned(ui.ctx().content_rect().width(), app.panels), out);
    ui.separator();
    ui.menu_button(t.shell_theme(), |ui| {
        for (choice, name) in [
            (ThemeChoice::System, t.shell_theme_system()),
            (ThemeChoice::Light, t.shell_theme_light()),
            (ThemeChoice::Dark, t.shell_theme_dark()),
            (ThemeChoice::Projection, t.shell_theme_projection()),
        ] {
            if ui.add(Button::selectable(app.settings.theme == choice, name)).clicked() {
                out.push(Action::UseTheme(choice));
            }
        }
    });
    ui.menu_button(t.shell_text_scale(), |ui| {
        for percent in [80, 90, 100, 110, 125, 150, 175, 200] {
            let scale = percent as f32 / 100.0;
            let here = (app.settings.text_scale - scale).abs() < 0.01;
            if ui.add(Button::selectable(here, text::percent(f64::from(scale), app.language))).clicked() {
                out.push(Action::UseTextScale(scale));
            }
        }
    });
    ui.menu_button(t.shell_language(), |ui| {
        for language in [Language::French, Language::English] {
            let name = text::texts(language).language_name();
            if ui.add(Button::selectable(app.language == language, name)).clicked() {
                out.push(Action::UseLanguage(language));
            }
        }
    });
}
