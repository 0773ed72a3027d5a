//! The dialog of the legend: what roles and kinds are called and how they look on this map, and those it adds. Nothing
//! changes until « Enregistrer », which is one step.

mod draft;

use self::draft::{Draft, Entry, Row};
use crate::app::{Action, AppState, OpenMap};
use crate::document::Command;
use crate::model::{Colour, Legend, LegendKey, LinkKind, Name, Role};
use crate::scene::Theme;
use crate::text::Texts;
use crate::ui::fields::{caret, heading, icon_button};
use crate::ui::icons;
use crate::ui::sample::paint_sample;
use crate::ui::theme::{color, palette, regular};
use egui::{
    Button, ComboBox, Context, Frame, Id, Key, Modal, Modifiers, RichText, ScrollArea, Sense, StrokeKind, TextEdit, Ui,
    WidgetInfo, WidgetType, vec2,
};

/// Width of the dialog, in points.
const WIDTH: f32 = 700.0;
/// Room for the sample of a row, in points.
const SAMPLE: egui::Vec2 = vec2(40.0, 20.0);
/// Height of the menu of shapes, which shows all of them, in points.
const MENU_HEIGHT: f32 = 420.0;
/// Height of what is above and below the rows, in points.
const REST_OF_DIALOG: f32 = 190.0;

/// What is kept while the dialog is open. One left by another way than its buttons is forgotten: it is of a frame past.
#[derive(Clone)]
struct Kept {
    draft: Draft,
    frame: u64,
}

/// What rows are drawn with.
struct View<'a> {
    app: &'a AppState,
    /// The legend that the draft says.
    legend: Legend,
    theme: Theme,
}

impl View<'_> {
    fn t(&self) -> &'static Texts {
        self.app.texts()
    }
}

/// Shows the dialog, and asks for the new legend once it is to be kept.
pub(crate) fn legend_dialog(ctx: &Context, app: &AppState, open: &OpenMap, theme: Theme, out: &mut Vec<Action>) {
    let id = Id::new("draft of the legend");
    let frame = ctx.cumulative_frame_nr();
    let kept: Option<Kept> = ctx.data(|data| data.get_temp(id));
    let kept = kept.filter(|kept| frame <= kept.frame + 1);
    let mut draft = kept.map_or_else(|| Draft::of(open.map().legend()), |kept| kept.draft);
    let t = app.texts();
    let modal = Modal::new(Id::new("legend"))
        .frame(Frame::popup(&ctx.global_style()).inner_margin(super::theme::DIALOG_PADDING));
    let modal = modal.show(ctx, |ui| {
        let room = ctx.content_rect().size();
        ui.set_width(WIDTH.min(room.x - 80.0));
        ui.heading(t.fiche_legend_title());
        let view = View { app, legend: draft.legend(app.language), theme };
        let height = room.y - REST_OF_DIALOG;
        ScrollArea::vertical().max_height(height).min_scrolled_height(height).show(ui, |ui| {
            heading(ui, &t.fiche_legend_roles());
            rows(ui, "roles", &view, &mut draft.roles);
            add_row(ui, &mut draft.roles, Role::Other, &t.fiche_legend_add_role(), t.fiche_legend_new_role());
            heading(ui, &t.fiche_legend_kinds());
            rows(ui, "kinds", &view, &mut draft.kinds);
            let usual = LinkKind::Collaboration;
            add_row(ui, &mut draft.kinds, usual, &t.fiche_legend_add_kind(), t.fiche_legend_new_kind());
        });
        ui.add_space(10.0);
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            let palette = palette(theme);
            let save = RichText::new(t.fiche_legend_save()).color(palette.on_accent);
            let is_kept = ui.add(Button::new(save).fill(palette.accent)).clicked();
            (is_kept, ui.button(t.fiche_legend_cancel()).clicked())
        })
        .inner
    });
    let (is_kept, is_cancelled) = modal.inner;
    let escapes = || ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
    let legend = draft.legend(app.language);
    // `Esc` drops nothing: with something changed, the buttons alone say what becomes of it.
    let is_same = legend == *open.map().legend();
    let is_dropped = is_cancelled || (modal.is_top_modal && !modal.any_popup_open && escapes() && is_same);
    let kept = Kept { draft, frame };
    ctx.data_mut(|data| data.insert_temp(id, kept));
    // A legend that the map refuses stays on screen, with the sentence that says why.
    let closes = is_dropped || (is_kept && open.map().clone().set_legend(legend.clone()).is_ok());
    if is_kept {
        out.push(Action::Do(Command::ReviseLegend(Box::new(legend))));
    }
    if closes {
        ctx.data_mut(|data| data.remove::<Kept>(id));
        out.push(Action::CloseDialog);
    }
}

fn rows<E: Entry>(ui: &mut Ui, salt: &str, view: &View<'_>, rows: &mut Vec<Row<E>>) {
    let mut removed = None;
    for (i, row) in rows.iter_mut().enumerate() {
        // A row keeps its id when one above it goes.
        let key = row.key.as_ref().map_or_else(|| i.to_string(), |key| key.0.clone());
        ui.push_id((salt, key), |ui| {
            ui.horizontal(|ui| {
                if row_ui(ui, view, row) {
                    removed = Some(i);
                }
            })
        });
    }
    if let Some(i) = removed {
        rows.remove(i);
    }
}

fn add_row<E: Entry>(ui: &mut Ui, rows: &mut Vec<Row<E>>, of: E, text: &str, label: String) {
    let text = RichText::new(format!("{}  {text}", icons::ADD)).font(regular(13.0));
    if ui.button(text).clicked() {
        rows.push(Row::own(of, LegendKey(uuid::Uuid::now_v7().to_string()), label));
    }
}

/// A row; whether it is to be removed.
fn row_ui<E: Entry>(ui: &mut Ui, view: &View<'_>, row: &mut Row<E>) -> bool {
    let (t, language) = (view.t(), view.app.language);
    let drawn = row.of.drawn(row.key.as_ref(), &view.legend, view.theme, language);
    let (rect, _) = ui.allocate_exact_size(SAMPLE, Sense::hover());
    paint_sample(ui.painter(), rect, &drawn.sample);
    let usual = row.of.label(&Legend { vocabulary: view.legend.vocabulary, ..Legend::default() }, language);
    let name = if row.label.trim().is_empty() { usual.clone() } else { row.label.trim().to_owned() };

    let edit = TextEdit::singleline(&mut row.label).hint_text(usual).desired_width(236.0).margin(vec2(10.0, 5.0));
    let edit = ui.add(edit.font(regular(13.0)).char_limit(Name::MAX_CHARS));
    edit.widget_info(|| WidgetInfo::labeled(WidgetType::TextEdit, true, t.fiche_legend_name_of(&name)));
    let (colour, look) = row.of.in_force(row.key.as_ref(), &view.legend);
    colour_button(ui, &mut row.colour, colour, &t.fiche_legend_colour_of(&name));
    look_menu(ui, view, row, look, &name);
    if row.key.is_some() {
        counts_as(ui, view, row, &name);
        return icon_button(ui, icons::CLOSE, &t.fiche_legend_remove(&name)).clicked();
    }
    if !row.is_usual() && icon_button(ui, icons::UNDO, &t.fiche_legend_usual(&name)).clicked() {
        row.back_to_usual();
    }
    false
}

fn colour_button(ui: &mut Ui, own: &mut Option<Colour>, in_force: Colour, name: &str) {
    let mut rgb = [in_force.red, in_force.green, in_force.blue];
    let response = ui.color_edit_button_srgb(&mut rgb);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::ColorButton, true, name));
    ui.painter().rect_stroke(response.rect, 2.0, ui.visuals().window_stroke, StrokeKind::Inside);
    let [red, green, blue] = rgb;
    if response.changed() {
        *own = Some(Colour { red, green, blue });
    }
}

fn look_menu<E: Entry>(ui: &mut Ui, view: &View<'_>, row: &mut Row<E>, in_force: E::Look, name: &str) {
    let t = view.t();
    let label = E::look_of(name, t);
    let (colour, _) = row.of.in_force(row.key.as_ref(), &view.legend);
    let shown = RichText::new(E::look_name(in_force, t)).font(regular(13.0));
    let menu =
        ComboBox::from_id_salt("look").selected_text(shown).width(136.0).height(MENU_HEIGHT).truncate().icon(caret);
    let menu = menu.show_ui(ui, |ui| {
        for look in E::LOOKS {
            ui.horizontal(|ui| {
                let (rect, _) = ui.allocate_exact_size(SAMPLE, Sense::hover());
                let legend = row.of.legend_with(colour, *look);
                paint_sample(ui.painter(), rect, &row.of.drawn(None, &legend, view.theme, view.app.language).sample);
                if ui.selectable_label(*look == in_force, E::look_name(*look, t)).clicked() {
                    row.look = Some(*look);
                }
            });
        }
    });
    menu.response.widget_info(|| WidgetInfo::labeled(WidgetType::ComboBox, true, &label));
}

fn counts_as<E: Entry>(ui: &mut Ui, view: &View<'_>, row: &mut Row<E>, name: &str) {
    let (t, language) = (view.t(), view.app.language);
    let shown = t.fiche_legend_counts_as(row.of.label(&view.legend, language));
    let shown = RichText::new(shown).font(regular(12.0)).color(color(crate::scene::style::muted(view.theme)));
    let menu = ComboBox::from_id_salt("counts as").selected_text(shown).width(150.0).truncate().icon(caret);
    let menu = menu.show_ui(ui, |ui| {
        for other in E::ALL {
            if ui.selectable_label(*other == row.of, other.label(&view.legend, language)).clicked() {
                row.of = *other;
            }
        }
    });
    let label = t.fiche_legend_counts_of(name);
    menu.response.widget_info(|| WidgetInfo::labeled(WidgetType::ComboBox, true, &label));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Language;
    use crate::storage::Settings;
    use crate::ui::theme::install_fonts;
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable as _;

    /// The dialog over the first sample, and all that it asked for.
    fn harness() -> Harness<'static, Vec<Action>> {
        let mut app = AppState::at_once(Settings { language: Some(Language::French), ..Settings::default() });
        app.dispatch(Action::OpenSample(0));
        let mut has_fonts = false;
        let window = move |ui: &mut Ui, out: &mut Vec<Action>| {
            if !std::mem::replace(&mut has_fonts, true) {
                install_fonts(ui.ctx());
            } else if !out.iter().any(|action| matches!(action, Action::CloseDialog)) {
                legend_dialog(ui.ctx(), &app, app.open.as_ref().unwrap(), Theme::Light, out);
            }
        };
        let mut harness = Harness::builder().with_size((900.0, 1400.0)).build_ui_state(window, Vec::new());
        harness.run();
        harness
    }

    fn type_name(harness: &mut Harness<'_, Vec<Action>>) {
        harness.get_by_label("Nom\u{202f}: CDC").focus();
        harness.run();
        harness.get_by_label("Nom\u{202f}: CDC").type_text("Corporation");
        harness.run();
    }

    #[test]
    fn saving_asks_for_one_legend_and_closes() {
        let mut harness = harness();
        type_name(&mut harness);
        harness.get_by_label("Forme\u{202f}: Municipalité").click();
        harness.run();
        harness.get_by_label("Pentagone").click();
        harness.run();
        assert!(harness.state().is_empty());
        harness.get_by_label("Appliquer").click();
        harness.run();
        let [Action::Do(Command::ReviseLegend(legend)), Action::CloseDialog] = &harness.state()[..] else {
            panic!("{:?}", harness.state())
        };
        assert_eq!(legend.roles[&Role::Cdc].label.as_ref().map(Name::as_str), Some("Corporation"));
        assert_eq!(legend.roles[&Role::Municipality].shape, Some(crate::model::Shape::Pentagon));
        assert_eq!(legend.roles.len(), 2);
    }

    #[test]
    fn escape_closes_what_is_unchanged_and_drops_no_draft() {
        let mut unchanged = harness();
        unchanged.key_press(Key::Escape);
        unchanged.run();
        assert!(matches!(unchanged.state()[..], [Action::CloseDialog]));
        let mut changed = harness();
        type_name(&mut changed);
        changed.key_press(Key::Escape);
        changed.run();
        assert!(changed.state().is_empty());
        changed.get_by_label("Annuler").click();
        changed.run();
        assert!(matches!(changed.state()[..], [Action::CloseDialog]));
    }

    #[test]
    fn an_own_role_in_use_cannot_go_and_keeps_the_dialog_open() {
        let mut harness = harness();
        harness.get_by_label("Retirer Organisme né de la table").click();
        harness.run();
        harness.get_by_label("Appliquer").click();
        harness.run();
        assert!(matches!(harness.state()[..], [Action::Do(Command::ReviseLegend(_))]));
        assert!(harness.query_by_label("Appliquer").is_some());
    }
}
