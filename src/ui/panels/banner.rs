//! Over the top of the canvas: how much is out of sight and why, with the way to show it again; the shortest way that is
//! lit up, in a sentence.

use super::super::icons;
use super::super::theme::{self, regular, semibold};
use super::super::wrapped::wrapped;
use super::top_bar::named;
use crate::app::{Action, AppState, Moment, OpenMap};
use crate::model::Actor;
use crate::scene::Theme;
use crate::text::{Language, date, texts};
use egui::{Area, Button, Frame, Id, Label, Margin, Order, Rect, RichText, Ui, vec2};

/// From the corner of the canvas, in points.
const INSET: f32 = 10.0;
/// Height of a line of it with the space around, in points.
const ROOM: f32 = 40.0;
/// Widest that a sentence is, in points.
const WIDEST: f32 = 560.0;
/// Narrowest canvas that a banner is made for, in points.
const NARROWEST: f32 = 160.0;

/// Shows what there is to say, if there is something.
pub(in super::super) fn banner_ui(
    ui: &mut Ui,
    canvas: Rect,
    app: &AppState,
    open: &OpenMap,
    theme: Theme,
    out: &mut Vec<Action>,
) {
    let hidden = hidden_line(open, app.language);
    if (hidden.is_none() && open.way.is_none()) || canvas.width() < NARROWEST {
        return;
    }
    let (t, palette) = (app.texts(), theme::palette(theme));
    let at = canvas.left_top() + vec2(INSET, INSET);
    let area = Area::new(Id::new("banner")).order(Order::Middle).fixed_pos(at).constrain(false);
    area.show(ui.ctx(), |ui| {
        let edge = egui::Stroke::new(1.0, palette.border);
        let frame = Frame::new().fill(palette.card).stroke(edge).corner_radius(theme::CORNER);
        let width = (canvas.width() - 2.0 * INSET - 24.0).min(WIDEST);
        ui.spacing_mut().item_spacing.y = 4.0;
        let line = |ui: &mut Ui, icon: &str, text: &str, room: f32| {
            ui.label(RichText::new(icon).font(regular(15.0)).color(palette.accent));
            let text = RichText::new(wrapped(text)).font(regular(13.0)).color(palette.ink);
            ui.scope(|ui| {
                ui.set_max_width((width - room).max(NARROWEST - 60.0));
                ui.add(Label::new(text).wrap());
            });
        };
        if let Some(hidden) = &hidden {
            let show_all = t.shell_show_all();
            frame.inner_margin(Margin::symmetric(10, 5)).show(ui, |ui| {
                ui.horizontal(|ui| {
                    line(ui, icons::HIDDEN, hidden, 150.0);
                    let button = Button::new(RichText::new(&show_all).font(semibold(13.0)).color(palette.accent));
                    let button = ui.add(button.frame(false));
                    let button = if open.focus.is_some() { button.on_hover_text(t.help_key_escape()) } else { button };
                    if button.clicked() {
                        out.push(Action::ShowAll);
                    }
                });
                if open.moment == Moment::Read && open.focus.is_some() {
                    let note = RichText::new(wrapped(t.sight_focus_reading())).font(regular(12.0));
                    ui.label(note.color(palette.muted));
                }
            });
        }
        if let Some(way) = &open.way {
            frame.inner_margin(Margin::symmetric(10, 5)).show(ui, |ui| {
                ui.horizontal(|ui| {
                    line(ui, icons::WAY, &way.sentence(open.map(), app.language), 60.0);
                    let close = ui.add(Button::new(icons::CLOSE).frame(false)).on_hover_text(t.help_key_escape());
                    named(&close, t.sight_way_hide());
                    if close.clicked() {
                        out.push(Action::HideWay);
                    }
                });
            });
        }
    });
}

/// The room that a map brought into view leaves for it, in points.
pub(in super::super) fn banner_room(open: &OpenMap) -> f32 {
    let speaks = open.focus.is_some() || open.way.is_some() || !open.hidden.is_nothing();
    if speaks && open.moment != Moment::Present { ROOM } else { 0.0 }
}

/// « 12 acteurs et 30 liens masqués : légende, voisinage du CLSC »; `None` when everything is in sight.
pub(in super::super) fn hidden_line(open: &OpenMap, language: Language) -> Option<String> {
    let (t, filter) = (texts(language), &open.filter);
    let mut reasons = Vec::new();
    if !filter.hidden_roles.is_empty() || !filter.hidden_kinds.is_empty() {
        reasons.push(t.sight_hidden_legend());
    }
    reasons.extend(filter.on.map(|on| t.sight_hidden_date(date(on, language))));
    reasons.extend(focus_words(open, language));
    if reasons.is_empty() || (open.hidden.is_nothing() && open.focus.is_none()) {
        return None;
    }
    Some(t.sight_hidden(hidden_count(open, language), reasons.join(", ")))
}

/// « 12 acteurs et 30 liens masqués ».
pub(in super::super) fn hidden_count(open: &OpenMap, language: Language) -> String {
    let t = texts(language);
    let (n_actors, n_links) = (open.hidden.n_actors as f64, open.hidden.n_links as f64);
    match (open.hidden.n_actors, open.hidden.n_links) {
        (0, 0) => t.sight_hidden_nothing(),
        (_, 0) => t.sight_hidden_actors(n_actors),
        (0, _) => t.sight_hidden_links(n_links),
        _ => t.sight_hidden_both(t.shell_n_actors(n_actors), t.shell_n_links(n_links)),
    }
}

/// « voisinage du CLSC, 2 étapes »; `None` without a neighbourhood looked at closely.
pub(in super::super) fn focus_words(open: &OpenMap, language: Language) -> Option<String> {
    let (t, focus) = (texts(language), open.focus.as_ref()?);
    let steps = f64::from(focus.steps);
    Some(match (focus.centers.first(), focus.centers.len()) {
        (Some(id), 1) => t.sight_focus_of(steps, open.map().actor(*id).map_or("?", Actor::label)),
        (_, n) => t.sight_focus_of_several(steps, n as f64),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::Selection;
    use crate::model::{LinkKind, Role};
    use crate::ui::stage::{app_at, stage};
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable;
    use std::cell::RefCell;

    fn line(app: &AppState) -> Option<String> {
        hidden_line(app.open.as_ref().unwrap(), app.language)
    }

    fn shown(app: &AppState, look: impl FnOnce(&mut Harness<'_>)) -> Vec<Action> {
        let asked = RefCell::new(Vec::new());
        let mut harness = stage([900.0, 600.0], Theme::Light, |ui| {
            let canvas = ui.max_rect();
            banner_ui(ui, canvas, app, app.open.as_ref().unwrap(), Theme::Light, &mut asked.borrow_mut());
        });
        look(&mut harness);
        harness.run();
        drop(harness);
        asked.into_inner()
    }

    #[test]
    fn what_is_hidden_is_counted_with_why_and_shown_again() {
        let mut app = app_at(Moment::Draw);
        assert_eq!(line(&app), None);
        app.dispatch(Action::ToggleKind(LinkKind::Funding));
        app.dispatch(Action::ToggleRole(Role::Municipality));
        let said = line(&app).unwrap();
        assert!(said.contains("masqués\u{202f}: légende") && said.contains(" et "), "{said}");
        let asked = shown(&app, |harness| {
            harness.get_by_label(&wrapped(&said));
            harness.get_by_label(&app.texts().shell_show_all()).click();
        });
        assert!(matches!(asked.as_slice(), [Action::ShowAll]), "{asked:?}");
    }

    #[test]
    fn a_neighbourhood_is_named_and_does_not_change_the_numbers() {
        let mut app = app_at(Moment::Read);
        let id = app.open.as_ref().unwrap().map().actors().next().unwrap().id;
        app.dispatch(Action::Focus(Some(id)));
        let name = app.open.as_ref().unwrap().map().actor(id).unwrap().label().to_owned();
        let said = line(&app).unwrap();
        assert!(said.ends_with(&format!("voisinage de {name}, 1 étape")), "{said}");
        shown(&app, |harness| {
            harness.get_by_label(&wrapped(app.texts().sight_focus_reading()));
        });
    }

    #[test]
    fn a_way_is_said_until_it_is_put_away() {
        let mut app = app_at(Moment::Draw);
        let link = app.open.as_ref().unwrap().map().links().next().unwrap().clone();
        app.dispatch(Action::Select(Selection::actors([link.source, link.target])));
        app.dispatch(Action::ShowWay);
        let asked = shown(&app, |harness| {
            harness.get_by_label_contains("Plus court chemin");
            harness.get_by_label(&app.texts().sight_way_hide()).click();
        });
        assert!(matches!(asked.as_slice(), [Action::HideWay]), "{asked:?}");
    }
}
