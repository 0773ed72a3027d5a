//! A card: a question, its answer as a sentence, how it is computed and what it does not say, who it speaks of.

use super::super::theme::{CORNER, Palette, regular, semibold};
use super::super::wrapped::wrapped;
use super::{ReadView, gauge};
use crate::analysis::Reading;
use crate::app::{Action, Selection};
use crate::model::ActorId;
use egui::{Button, Frame, Id, Link, Margin, RichText, Stroke, TextWrapMode, Ui, WidgetInfo, WidgetType, vec2};

/// Chips shown until the others are asked for.
const CHIPS: usize = 6;
/// Most letters of a chip.
const CHIP_LETTERS: usize = 32;

/// The words of a card.
pub(super) struct CardWords<'a> {
    pub(super) title: &'a str,
    pub(super) sentence: &'a str,
    pub(super) technical: &'a str,
    pub(super) limits: &'a str,
}

/// Shows a reading.
pub(super) fn reading_card(ui: &mut Ui, view: &ReadView<'_>, reading: &Reading, out: &mut Vec<Action>) {
    let Reading { title, sentence, technical, limits, .. } = reading;
    let words = CardWords { title, sentence, technical, limits };
    card(ui, view, &words, |ui| gauge::gauge(ui, view, reading), |ui| chips(ui, view, reading, out));
}

/// Shows a card with a picture under its sentence, and more at its foot.
pub(super) fn card(
    ui: &mut Ui,
    view: &ReadView<'_>,
    words: &CardWords<'_>,
    picture: impl FnOnce(&mut Ui),
    foot: impl FnOnce(&mut Ui),
) {
    let palette = view.palette();
    let frame = Frame::new()
        .fill(palette.card)
        .stroke(Stroke::new(1.0, palette.border))
        .corner_radius(CORNER + 2)
        .inner_margin(Margin::symmetric(14, 12));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.label(RichText::new(wrapped(words.title)).font(semibold(14.0)));
        ui.label(RichText::new(wrapped(words.sentence)).font(regular(13.0)).line_height(Some(19.0)));
        picture(ui);
        unfoldings(ui, view, words);
        foot(ui);
    });
    ui.add_space(4.0);
}

fn unfoldings(ui: &mut Ui, view: &ReadView<'_>, words: &CardWords<'_>) {
    let (t, palette) = (view.t(), view.palette());
    let [how, limits] = ui
        .horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            let how = unfolding(ui, view, &t.read_how(), words.title);
            ui.label(RichText::new("·").font(regular(12.0)).color(palette.muted));
            [how, unfolding(ui, view, &t.read_limits(), words.title)]
        })
        .inner;
    if how {
        unfolded(ui, palette, words.technical);
    }
    if limits {
        unfolded(ui, palette, words.limits);
    }
}

/// A link that unfolds something; whether it is unfolded.
fn unfolding(ui: &mut Ui, view: &ReadView<'_>, text: &str, title: &str) -> bool {
    let id = Id::new(("unfolded", text, title));
    let mut unfolded = flag(ui, id);
    let response = ui.add(Link::new(RichText::new(text).font(regular(12.0))));
    if response.clicked() {
        unfolded = !unfolded;
        ui.data_mut(|data| data.insert_temp(id, unfolded));
    }
    let label = view.t().read_unfolds(text, title);
    response.widget_info(|| WidgetInfo::selected(WidgetType::Link, true, unfolded, &label));
    unfolded
}

fn unfolded(ui: &mut Ui, palette: &Palette, text: &str) {
    let frame = Frame::new().fill(palette.panel).corner_radius(CORNER).inner_margin(Margin::symmetric(10, 8));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.label(RichText::new(wrapped(text)).font(regular(12.0)).color(palette.muted).line_height(Some(17.0)));
    });
}

/// The actors a reading speaks of: a click selects one.
fn chips(ui: &mut Ui, view: &ReadView<'_>, reading: &Reading, out: &mut Vec<Action>) {
    if reading.actors.is_empty() {
        return;
    }
    let id = Id::new(("all chips", reading.topic));
    let all = flag(ui, id) || reading.actors.len() <= CHIPS + 1;
    let n_shown = if all { reading.actors.len() } else { CHIPS };
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(5.0, 5.0);
        ui.spacing_mut().button_padding = vec2(8.0, 2.0);
        ui.style_mut().wrap_mode = Some(TextWrapMode::Extend);
        for actor in &reading.actors[..n_shown] {
            chip(ui, view, *actor, out);
        }
        let n_more = reading.actors.len() - n_shown;
        let toggle = match n_more {
            0 if reading.actors.len() > CHIPS + 1 => view.t().read_fewer(),
            0 => return,
            more => view.t().read_more(more as f64),
        };
        if ui.add(Link::new(RichText::new(toggle).font(regular(12.0)))).clicked() {
            ui.data_mut(|data| data.insert_temp(id, !all));
        }
    });
}

fn chip(ui: &mut Ui, view: &ReadView<'_>, id: ActorId, out: &mut Vec<Action>) {
    let Some(actor) = view.open.map().actor(id) else { return };
    let palette = view.palette();
    let selected = view.open.selection.actors.contains(&id);
    let text = RichText::new(shortened(actor.label())).font(regular(12.0)).color(palette.ink);
    let (fill, edge) = if selected { (palette.accent_soft, palette.accent) } else { (palette.panel, palette.border) };
    let button =
        Button::new(text).fill(fill).stroke(Stroke::new(1.0, edge)).corner_radius(10).min_size(vec2(0.0, 22.0));
    let response = ui.add(button).on_hover_text(actor.name.as_str());
    let label = view.t().read_select(actor.name.as_str());
    response.widget_info(|| WidgetInfo::selected(WidgetType::Button, true, selected, &label));
    if response.clicked() {
        out.push(Action::Select(Selection::actor(id)));
    }
}

fn shortened(label: &str) -> String {
    if label.chars().count() <= CHIP_LETTERS {
        return label.to_owned();
    }
    let kept: String = label.chars().take(CHIP_LETTERS - 1).collect();
    format!("{}…", kept.trim_end())
}

fn flag(ui: &Ui, id: Id) -> bool {
    ui.data(|data| data.get_temp(id).unwrap_or(false))
}
