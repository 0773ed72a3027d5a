//! How to use each moment, and the keys.

use super::super::theme::{PADDING, Palette, palette, regular, semibold};
use super::super::wrapped::wrapped;
use crate::app::{Action, AppState, Moment};
use crate::scene::Theme;
use crate::text::Texts;
use egui::{Align, Button, Id, Key, Label, Layout, Modal, RichText, ScrollArea, Ui, WidgetInfo, WidgetType, vec2};

/// Width of the dialog, in points.
const WIDTH: f32 = 660.0;
/// Width of the gestures and keys, in points.
const GESTURES: f32 = 210.0;
/// Share of the window's height that a page may take.
const MOST_HEIGHT: f32 = 0.62;

/// A page of the help.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Page {
    Draw,
    Read,
    Present,
    Keys,
}

/// A gesture, a key or an example, and what it does.
pub(super) type Line = (String, String);

/// Shows the dialog, first at the page of the moment.
pub(crate) fn help_ui(ui: &Ui, app: &AppState, theme: Theme, out: &mut Vec<Action>) {
    let (t, palette) = (app.texts(), palette(theme));
    let id = Id::new("help");
    let mut page = ui.data(|data| data.get_temp(id)).unwrap_or_else(|| first_page(app));
    let dialog = Modal::new(id).frame(super::frame(ui)).show(ui.ctx(), |ui| {
        let window = ui.ctx().content_rect();
        ui.set_width(WIDTH.min(window.width() - 4.0 * PADDING));
        ui.label(RichText::new(t.help_title()).font(semibold(20.0)));
        tabs(ui, t, &mut page);
        ui.separator();
        let height = (window.height() * MOST_HEIGHT).max(120.0);
        let list = ScrollArea::vertical().id_salt(page as u8).max_height(height).min_scrolled_height(height);
        list.auto_shrink(false).show(ui, |ui| {
            scroll_with_keys(ui, height);
            page_ui(ui, t, palette, page);
        });
        ui.separator();
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| ui.button(t.help_close()).clicked()).inner
    });
    if dialog.inner || dialog.should_close() {
        ui.data_mut(|data| data.remove::<Page>(id));
        out.push(Action::CloseDialog);
    } else {
        ui.data_mut(|data| data.insert_temp(id, page));
    }
}

/// egui scrolls with the wheel only.
fn scroll_with_keys(ui: &Ui, height: f32) {
    let pressed = |key| f32::from(u8::from(ui.input(|i| i.key_pressed(key))));
    let pages = pressed(Key::PageUp) - pressed(Key::PageDown);
    let steps = pressed(Key::ArrowUp) - pressed(Key::ArrowDown);
    let delta = pages * height * 0.9 + steps * 40.0;
    if delta != 0.0 {
        ui.scroll_with_delta(vec2(0.0, delta));
    }
}

fn first_page(app: &AppState) -> Page {
    match app.open.as_ref().map(|open| open.moment) {
        Some(Moment::Read) => Page::Read,
        Some(Moment::Present) => Page::Present,
        Some(Moment::Draw) | None => Page::Draw,
    }
}

fn tabs(ui: &mut Ui, t: &Texts, page: &mut Page) {
    ui.horizontal(|ui| {
        for (tab, name) in [
            (Page::Draw, t.help_page_draw()),
            (Page::Read, t.help_page_read()),
            (Page::Present, t.help_page_present()),
            (Page::Keys, t.help_page_keys()),
        ] {
            let response = ui.add(Button::selectable(*page == tab, &name));
            response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, true, *page == tab, &name));
            if response.clicked() {
                *page = tab;
            }
        }
    });
}

fn page_ui(ui: &mut Ui, t: &Texts, palette: &Palette, page: Page) {
    let intro = |ui: &mut Ui, text: String| {
        ui.add(Label::new(RichText::new(wrapped(text)).color(palette.muted)).wrap());
        ui.add_space(6.0);
    };
    match page {
        Page::Draw => {
            intro(ui, t.help_draw_intro());
            lines(ui, palette, GESTURES, gestures(t));
            ui.add_space(PADDING);
            ui.label(RichText::new(t.help_entry_title()).font(semibold(15.0)));
            intro(ui, t.help_entry_intro());
            lines(ui, palette, GESTURES, examples(t));
        }
        Page::Read => {
            intro(ui, t.help_read_intro());
            lines(ui, palette, GESTURES, reading(t));
        }
        Page::Present => {
            intro(ui, t.help_present_intro());
            lines(ui, palette, GESTURES, presenting(t));
        }
        Page::Keys => lines(ui, palette, GESTURES, keys(t)),
    }
}

/// Two columns: names that wide, then what is said of them.
pub(super) fn lines(ui: &mut Ui, palette: &Palette, width: f32, lines: Vec<Line>) {
    for (name, what) in lines {
        ui.horizontal_top(|ui| {
            let layout = Layout::top_down(Align::Min);
            ui.allocate_ui_with_layout(vec2(width, 0.0), layout, |ui| {
                ui.set_width(width);
                ui.add(Label::new(RichText::new(wrapped(name)).font(semibold(13.5))).wrap());
            });
            ui.add(Label::new(RichText::new(wrapped(what)).font(regular(13.5)).color(palette.ink)).wrap());
        });
    }
}

fn gestures(t: &Texts) -> Vec<Line> {
    vec![
        (t.help_add(), t.help_add_what()),
        (t.help_link(), t.help_link_what()),
        (t.help_kind(), t.help_kind_what()),
        (t.help_legend(), t.help_legend_what()),
        (t.help_move(), t.help_move_what()),
        (t.help_pan(), t.help_pan_what()),
        (t.help_rectangle(), t.help_rectangle_what()),
        (t.help_menu(), t.help_menu_what()),
        (t.sight_lay_out(), t.help_lay_out_what()),
        (t.sight_arrange(), t.help_arrange_what()),
        (t.help_closer(), t.help_closer_what()),
        (t.help_overview(), t.help_overview_what()),
        (t.help_paste(), t.help_paste_what()),
    ]
}

fn examples(t: &Texts) -> Vec<Line> {
    vec![
        (t.help_entry_actor(), t.help_entry_actor_what()),
        (t.help_entry_corridor(), t.help_entry_corridor_what()),
        (t.help_entry_return(), t.help_entry_return_what()),
        (t.help_entry_collaboration(), t.help_entry_collaboration_what()),
        (t.help_entry_agreement(), t.help_entry_agreement_what()),
        (t.help_entry_funding(), t.help_entry_funding_what()),
        (t.help_entry_authority(), t.help_entry_authority_what()),
        (t.help_entry_participation(), t.help_entry_participation_what()),
    ]
}

fn reading(t: &Texts) -> Vec<Line> {
    vec![
        (t.help_read_cards(), t.help_read_cards_what()),
        (t.help_read_bar(), t.help_read_bar_what()),
        (t.help_read_names(), t.help_read_names_what()),
        (t.help_read_departure(), t.help_read_departure_what()),
        (t.help_read_look(), t.help_read_look_what()),
        (t.help_read_table(), t.help_read_table_what()),
        (t.help_read_hidden(), t.help_read_hidden_what()),
        (t.help_closer(), t.help_closer_what()),
    ]
}

fn presenting(t: &Texts) -> Vec<Line> {
    vec![
        ("F5".to_owned(), t.help_present_start()),
        (t.help_key_escape(), t.help_present_stop()),
        (t.help_present_hover(), t.help_present_hover_what()),
        ("F".to_owned(), t.help_keys_focus()),
        (t.help_present_title(), t.help_present_title_what()),
        (t.help_present_theme(), t.help_present_theme_what()),
    ]
}

fn keys(t: &Texts) -> Vec<Line> {
    let key = |keys: &str, what: String| (keys.to_owned(), what);
    vec![
        (t.help_kind(), t.help_kind_what()),
        key("L", t.help_keys_link()),
        key("P", t.help_keys_pin()),
        key("F2", t.help_keys_rename()),
        key("R", t.help_keys_reverse()),
        (t.help_key_delete(), t.help_keys_delete()),
        key("/", t.help_keys_entry()),
        key("Ctrl+Z  Ctrl+Y", t.help_keys_undo()),
        key("Ctrl+D", t.help_keys_duplicate()),
        key("Ctrl+C  Ctrl+X  Ctrl+V", t.help_keys_clipboard()),
        key("Ctrl+A", t.help_keys_all()),
        (t.help_keys_arrows(), t.help_keys_nudge()),
        key("Ctrl+F", t.help_keys_find()),
        key("Ctrl+0", t.help_keys_fit()),
        key("F", t.help_keys_focus()),
        (t.help_key_unfocus(), t.help_keys_unfocus()),
        key("C", t.help_keys_way()),
        key("D", t.help_keys_lay_out()),
        key("H  V", t.help_keys_align()),
        (t.help_key_distribute(), t.help_keys_distribute()),
        key("M", t.help_keys_overview()),
        key("F9", t.help_keys_panels()),
        key("Ctrl+1  Ctrl+2  Ctrl+3", t.help_keys_moments()),
        key("F5", t.help_keys_present()),
        key("T", t.help_keys_table()),
        (t.help_key_escape(), t.help_keys_escape()),
        key("F1", t.help_keys_help()),
        key("Ctrl+S  Ctrl+O  Ctrl+N", t.help_keys_files()),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::entry::{Operator, parse};
    use crate::model::Language;
    use crate::text::texts;
    use crate::ui::stage::{app_at, stage};
    use egui_kittest::kittest::Queryable;
    use std::cell::RefCell;
    use std::collections::BTreeSet;

    #[test]
    fn it_opens_at_the_moment_and_turns_pages() {
        let app = app_at(Moment::Read);
        let t = app.texts();
        let mut harness = stage([1000.0, 800.0], Theme::Light, |ui| help_ui(ui, &app, Theme::Light, &mut Vec::new()));
        harness.get_by_label(&wrapped(t.help_read_intro()));
        harness.get_by_label(&t.help_page_keys()).click();
        harness.run();
        harness.get_by_label(&t.help_keys_duplicate());
        assert!(harness.query_by_label(&wrapped(t.help_read_intro())).is_none());
    }

    #[test]
    fn escape_closes_it() {
        let app = app_at(Moment::Draw);
        let asked = RefCell::new(Vec::new());
        let view = |ui: &mut Ui| help_ui(ui, &app, Theme::Light, &mut asked.borrow_mut());
        let mut harness = stage([1000.0, 800.0], Theme::Light, view);
        harness.run();
        harness.key_press(egui::Key::Escape);
        harness.run();
        drop(harness);
        assert!(matches!(asked.into_inner().as_slice(), [Action::CloseDialog, ..]));
    }

    #[test]
    fn the_examples_are_lines_that_the_program_reads() {
        let mut operators = BTreeSet::new();
        for language in [Language::French, Language::English] {
            for (example, _) in examples(texts(language)) {
                let line = parse(&example).unwrap_or_else(|error| panic!("{example}: {error:?}"));
                operators.extend(line.operator.map(Operator::symbol));
                let role_given = line.left[0].role.is_some();
                assert!(line.operator.is_some() || role_given, "{example} says nothing");
            }
        }
        assert_eq!(operators.into_iter().collect::<Vec<_>>(), ["!", "#", "$", "<>", "=", ">", "@"]);
    }

    #[test]
    fn page_down_shows_what_is_below() {
        let app = app_at(Moment::Draw);
        let t = app.texts();
        let mut harness = stage([900.0, 400.0], Theme::Light, |ui| help_ui(ui, &app, Theme::Light, &mut Vec::new()));
        harness.run();
        let before = harness.get_by_label(&wrapped(t.help_entry_title())).rect().top();
        harness.key_press(Key::PageDown);
        harness.run();
        assert!(harness.get_by_label(&wrapped(t.help_entry_title())).rect().top() < before - 50.0);
    }
}
