//! Présenter: the map alone on the wall, with its title, what it says of itself and a legend to be read from afar.

mod legend;

use super::panels::{focus_words, hidden_count};
use super::read::ReadView;
use super::theme::{color, regular, semibold};
use super::wrapped::wrapped;
use crate::app::appearance::{drawing_line, is_read};
use crate::app::{Action, AppState, OpenMap};
use crate::scene::{Floors, Theme, style};
use crate::text::{date, kind_label, role_plural};
use egui::{Align2, FontId, Id, Label, Rect, RichText, Sense, Ui, UiBuilder, WidgetInfo, WidgetType, pos2, vec2};
use jiff::tz::TimeZone;
use std::time::Duration;

/// The window for which sizes are given, in points.
const WALL: egui::Vec2 = vec2(1920.0, 1080.0);
/// Sizes of words on that window.
const TITLE: f32 = 46.0;
const CAPTION: f32 = 28.0;
const FOOTER: f32 = 24.0;
/// Labels of the map on that window: 24 points, where they usually have 14.
const LABEL_SCALE: f32 = 24.0 / 14.0;
/// Room around everything on that window.
const MARGIN: f32 = 56.0;
/// How long the way back is told, then how long it takes to fade, in seconds.
const HINT_SECS: f64 = 3.0;
const FADING_SECS: f64 = 0.5;

/// Shows the map on the whole window; `canvas` paints it in a rectangle.
pub(crate) fn present_ui(
    ui: &mut Ui,
    app: &AppState,
    open: &OpenMap,
    theme: Theme,
    canvas: impl FnOnce(&mut Ui, Rect, &mut Vec<Action>),
    out: &mut Vec<Action>,
) {
    let window = ui.max_rect();
    let unit = (window.width() / WALL.x).min(window.height() / WALL.y);
    let view = ReadView { app, open, theme };
    ui.painter().rect_filled(window, 0.0, color(style::background(theme)));

    let inside = window.shrink(MARGIN * unit);
    let top = heading(ui, &view, inside, unit);
    let bottom = footer(ui, &view, inside, unit);
    let middle = Rect::from_min_max(pos2(inside.left(), top), pos2(inside.right(), bottom));
    let legend = legend::Legend::new(ui, &view, middle, unit);
    let map = middle.with_max_x(middle.right() - legend.width()).expand2(vec2(MARGIN * unit * 0.5, 0.0));
    legend.show(ui, middle);
    canvas(ui, map, out);
    hint(ui, &view, inside, unit, out);
}

/// How much larger than usual the labels of the map are on the wall, and how small anything may be.
pub(crate) fn from_afar(ui: &Ui) -> (f32, Floors) {
    let window = ui.ctx().content_rect();
    let unit = (window.width() / WALL.x).min(window.height() / WALL.y);
    (LABEL_SCALE * unit, Floors::wall(unit))
}

/// The title and what the map says of itself; where they end.
fn heading(ui: &mut Ui, view: &ReadView<'_>, inside: Rect, unit: f32) -> f32 {
    let info = view.open.map().info();
    let title = if info.title.is_empty() { view.app.texts().present_untitled() } else { info.title.clone() };
    let caption = if info.caption.is_empty() { &info.territory } else { &info.caption };
    let theme = view.theme;
    let mut room = ui.new_child(UiBuilder::new().id_salt("heading").max_rect(inside));
    room.spacing_mut().item_spacing.y = 8.0 * unit;
    let title = RichText::new(wrapped(title)).font(semibold(TITLE * unit)).color(color(style::ink(theme)));
    room.add(Label::new(title).wrap());
    if !caption.is_empty() && *caption != info.title {
        let caption = RichText::new(wrapped(caption)).font(regular(CAPTION * unit)).color(color(style::muted(theme)));
        room.add(Label::new(caption).wrap());
    }
    room.min_rect().bottom() + 20.0 * unit
}

/// When it was, what is hidden, what is drawn large; where it begins.
fn footer(ui: &mut Ui, view: &ReadView<'_>, inside: Rect, unit: f32) -> f32 {
    let line = footer_line(view);
    let muted = color(style::muted(view.theme));
    let galley = ui.painter().layout(wrapped(&line), regular(FOOTER * unit), muted, inside.width() * 0.8);
    let at = Align2::LEFT_BOTTOM.align_size_within_rect(galley.size(), inside);
    ui.painter().galley(at.min, galley, muted);
    say(ui, at, "footer", &line);
    at.top() - 20.0 * unit
}

fn footer_line(view: &ReadView<'_>) -> String {
    let (t, language, open) = (view.app.texts(), view.app.language, view.open);
    let (filter, legend) = (&open.filter, open.map().legend());
    let changed = open.map().info().changed.map(|at| at.to_zoned(TimeZone::system()).date());
    let day = filter.on.map(|on| t.present_on(date(on, language))).or(changed.map(|day| date(day, language)));
    let roles = filter.hidden_roles.iter().map(|role| role_plural(legend, *role, language));
    let kinds = filter.hidden_kinds.iter().map(|kind| kind_label(legend, *kind, language));
    let hidden: Vec<String> = roles.chain(kinds).collect();
    let hidden: Vec<String> = hidden.into_iter().chain(focus_words(open, language)).collect();
    let scope = if hidden.is_empty() {
        t.present_whole()
    } else {
        t.sight_hidden(hidden_count(open, language), hidden.join(", "))
    };
    let drawn = is_read(open).then(|| drawing_line(open, language));
    let way = open.way.as_ref().map(|way| way.sentence(open.map(), language));
    let parts: Vec<String> = day.into_iter().chain([scope]).chain(drawn).chain(way).collect();
    parts.join(" · ")
}

/// How to go back: told for a moment, then nothing moves.
fn hint(ui: &mut Ui, view: &ReadView<'_>, inside: Rect, unit: f32, out: &mut Vec<Action>) {
    let (now, pass) = (ui.input(|i| i.time), ui.ctx().cumulative_pass_nr());
    let id = Id::new("presenting since");
    let (since, last): (f64, u64) = ui.data(|data| data.get_temp(id)).unwrap_or((now, pass));
    let since = if pass > last + 1 { now } else { since };
    ui.data_mut(|data| data.insert_temp(id, (since, pass)));
    let left = HINT_SECS + FADING_SECS - (now - since);
    if left <= 0.0 {
        return;
    }
    let until_fading = (left - FADING_SECS).max(0.0);
    ui.ctx().request_repaint_after(Duration::from_secs_f64(until_fading));
    let strength = (left / FADING_SECS).clamp(0.0, 1.0) as f32;
    let text = view.app.texts().present_back();
    let muted = color(style::muted(view.theme)).gamma_multiply(strength);
    let font = FontId { size: FOOTER * unit, ..regular(FOOTER) };
    let galley = ui.painter().layout_no_wrap(text.clone(), font, muted);
    let at = Align2::RIGHT_BOTTOM.align_size_within_rect(galley.size(), inside);
    ui.painter().galley(at.min, galley, muted);
    let response = ui.interact(at, id, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &text));
    if response.clicked() {
        out.push(Action::Show(view.open.moment_before));
    }
}

/// Gives what is painted there to screen readers.
fn say(ui: &Ui, rect: Rect, salt: impl egui::AsIdSalt, text: &str) {
    let response = ui.interact(rect, ui.id().with(salt), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, text));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::GroupBy;
    use crate::app::{ColourBy, Moment};
    use crate::model::{LinkKind, Role};
    use crate::scene::legend_rows;
    use crate::text::role_label;
    use crate::ui::stage::{app_at, stage};
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable;
    use std::cell::{Cell, RefCell};

    fn presented(app: &AppState, size: [f32; 2], look: impl FnOnce(&mut Harness<'_>)) -> (Rect, Vec<Action>) {
        let (map, asked) = (Cell::new(Rect::NOTHING), RefCell::new(Vec::new()));
        let mut harness = stage(size, Theme::Light, |ui| {
            let open = app.open.as_ref().unwrap();
            present_ui(ui, app, open, Theme::Light, |_, rect, _| map.set(rect), &mut asked.borrow_mut());
        });
        look(&mut harness);
        drop(harness);
        (map.get(), asked.into_inner())
    }

    #[test]
    fn the_legend_is_whole_and_beside_the_map() {
        let app = app_at(Moment::Present);
        let open = app.open.as_ref().unwrap();
        let rows = legend_rows(open.map(), &open.filter, Theme::Light, app.language);
        for size in [[1920.0, 1080.0], [1366.0, 768.0], [1024.0, 768.0], [800.0, 450.0]] {
            let mut places = Vec::new();
            let (map, _) = presented(&app, size, |harness| {
                for row in &rows {
                    places.push(harness.get_by_label(&row.label).rect());
                }
            });
            let window = Rect::from_min_size(egui::Pos2::ZERO, size.into());
            for (place, row) in places.iter().zip(&rows) {
                assert!(window.contains_rect(*place), "{} is cut at {size:?}", row.label);
                assert!(map.right() <= place.left() + 1.0, "{} is on the map at {size:?}", row.label);
            }
            assert!(map.width() > size[0] * 0.7, "the map has {} of {}", map.width(), size[0]);
        }
    }

    #[test]
    fn what_is_hidden_is_said() {
        let mut app = app_at(Moment::Present);
        assert!(footer_line(&view(&app)).contains(&app.texts().present_whole()));
        app.dispatch(Action::ToggleKind(LinkKind::Funding));
        app.dispatch(Action::ToggleRole(Role::Municipality));
        let line = footer_line(&view(&app));
        assert!(line.contains("Municipalités, Financement"), "{line}");
    }

    #[test]
    fn a_drawing_that_was_read_says_what_it_shows() {
        let mut app = app_at(Moment::Read);
        app.dispatch(Action::ColourBy(ColourBy::Group));
        app.take_results();
        app.dispatch(Action::Show(Moment::Present));
        let line = footer_line(&view(&app));
        assert!(line.ends_with(&drawing_line(app.open.as_ref().unwrap(), app.language)), "{line}");
        assert!(line.contains("Taille\u{202f}: passage obligé"), "{line}");
    }

    #[test]
    fn groups_have_the_colours_and_roles_keep_their_shapes() {
        let mut app = app_at(Moment::Read);
        app.dispatch(Action::ColourBy(ColourBy::Group));
        app.dispatch(Action::GroupBy(GroupBy::ServiceLine));
        app.take_results();
        app.dispatch(Action::Show(Moment::Present));
        let open = app.open.as_ref().unwrap();
        let groups = crate::app::appearance::group_colours(open, Theme::Light);
        presented(&app, [1366.0, 768.0], |harness| {
            for (group, _) in &groups {
                harness.get_by_label(&group.label(open.map().legend(), app.language));
            }
            let t = app.texts();
            harness.get_by_label(&t.read_key_part(t.read_shape(), t.read_colour_role()));
            let role = role_label(open.map().legend(), Role::Csss, app.language);
            harness.get_by_label(&role);
        });
    }

    #[test]
    fn the_way_back_is_told_for_a_moment() {
        let app = app_at(Moment::Present);
        let back = app.texts().present_back();
        let (_, asked) = presented(&app, [1366.0, 768.0], |harness| {
            harness.get_by_label(&back).click();
            harness.run();
            harness.run_steps(20);
            assert!(harness.query_by_label(&back).is_none());
        });
        assert!(matches!(asked.as_slice(), [Action::Show(Moment::Draw)]), "{asked:?}");
    }

    fn view(app: &AppState) -> ReadView<'_> {
        ReadView { app, open: app.open.as_ref().unwrap(), theme: Theme::Light }
    }
}
