//! A card: a question, its answer as a sentence, how it is computed and what it does not say, who it speaks of.

use super::super::theme::{CORNER, Palette, regular, semibold};
use super::super::wrapped::wrapped;
use super::{Asked, ReadView, chart, unfold};
use crate::analysis::{Reading, Report, Topic};
use crate::app::Selection;
use crate::model::ActorId;
use egui::{Button, Frame, Id, Label, Margin, RichText, Sense, Stroke, TextWrapMode, Ui, WidgetInfo, WidgetType, vec2};

/// Chips shown until the others are asked for.
const CHIPS: usize = 6;
/// Most letters of a chip.
const CHIP_LETTERS: usize = 32;

/// Shows the card of a question.
pub(super) fn reading_card(
    ui: &mut Ui,
    view: &ReadView<'_>,
    report: &Report,
    reading: &Reading,
    asked: &mut Asked<'_>,
) {
    let palette = view.palette();
    let frame = Frame::new()
        .fill(palette.card)
        .stroke(Stroke::new(1.0, palette.border))
        .corner_radius(CORNER + 2)
        .inner_margin(Margin::symmetric(14, 12));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.label(RichText::new(wrapped(&reading.title)).font(semibold(14.0)));
        if report.request.filter.is_active() {
            ui.label(RichText::new(view.t().chart_on_part()).font(regular(11.5)).color(palette.muted));
        }
        let sentence = RichText::new(wrapped(&reading.sentence)).font(regular(13.0)).line_height(Some(19.0));
        if ui.add(Label::new(sentence).wrap().sense(Sense::hover())).hovered() {
            asked.light(spoken_of(reading));
        }
        chart::chart(ui, view, report, reading, asked);
        unfoldings(ui, view, report, reading);
        chips(ui, view, reading, asked);
    });
    ui.add_space(4.0);
}

/// All that a reading speaks of.
fn spoken_of(reading: &Reading) -> Selection {
    Selection { actors: reading.actors.iter().copied().collect(), links: reading.links.iter().copied().collect() }
}

fn unfoldings(ui: &mut Ui, view: &ReadView<'_>, report: &Report, reading: &Reading) {
    let (t, palette) = (view.t(), view.palette());
    let unfolding = |ui: &mut Ui, text: &str| {
        let id = Id::new(("unfolded", text, reading.topic));
        unfold::link(ui, id, text, &t.read_unfolds(text, &reading.title))
    };
    let [how, limits] = ui
        .horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            let how = unfolding(ui, &t.read_how());
            ui.label(RichText::new("·").font(regular(12.0)).color(palette.muted));
            [how, unfolding(ui, &t.read_limits())]
        })
        .inner;
    let matrix = reading.topic == Topic::Silos && chart::shows_matrix(&report.silos);
    if how {
        unfolded(ui, palette, &reading.technical);
        if matrix {
            unfolded(ui, palette, &t.read_matrix_technical());
        }
    }
    if limits {
        unfolded(ui, palette, &reading.limits);
        if matrix {
            unfolded(ui, palette, &t.read_matrix_limits());
        }
    }
}

fn unfolded(ui: &mut Ui, palette: &Palette, text: &str) {
    let frame = Frame::new().fill(palette.panel).corner_radius(CORNER).inner_margin(Margin::symmetric(10, 8));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.label(RichText::new(wrapped(text)).font(regular(12.0)).color(palette.muted).line_height(Some(17.0)));
    });
}

/// The actors a reading speaks of: the pointer lights one up, a click selects it.
fn chips(ui: &mut Ui, view: &ReadView<'_>, reading: &Reading, asked: &mut Asked<'_>) {
    if reading.actors.is_empty() {
        return;
    }
    let id = Id::new(("all chips", reading.topic));
    let n_all = reading.actors.len();
    let n_shown = if unfold::is_open(ui, id) || n_all <= CHIPS + 1 { n_all } else { CHIPS };
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(5.0, 5.0);
        ui.spacing_mut().button_padding = vec2(8.0, 2.0);
        ui.style_mut().wrap_mode = Some(TextWrapMode::Extend);
        for actor in &reading.actors[..n_shown] {
            chip(ui, view, reading, *actor, asked);
        }
        unfold::more(ui, view, id, n_all, n_shown);
    });
}

fn chip(ui: &mut Ui, view: &ReadView<'_>, reading: &Reading, id: ActorId, asked: &mut Asked<'_>) {
    let Some(actor) = view.open.map().actor(id) else { return };
    let palette = view.palette();
    let selected = view.open.selection.actors.contains(&id);
    let shown = shortened(actor.label());
    let text = RichText::new(&shown).font(regular(12.0)).color(palette.ink);
    let (fill, edge) = if selected { (palette.accent_soft, palette.accent) } else { (palette.panel, palette.border) };
    let button =
        Button::new(text).fill(fill).stroke(Stroke::new(1.0, edge)).corner_radius(10).min_size(vec2(0.0, 22.0));
    let mut response = ui.add(button);
    if shown != actor.name.as_str() {
        response = response.on_hover_text(actor.name.as_str());
    }
    let label = view.t().read_select(actor.name.as_str());
    response.widget_info(|| WidgetInfo::selected(WidgetType::Button, true, selected, &label));
    if response.hovered() || response.has_focus() {
        asked.light(tied(view, reading, id));
    }
    if response.clicked() {
        asked.select(id);
    }
}

/// An actor with the links of a reading that it has an end of; all of its own where there are none.
fn tied(view: &ReadView<'_>, reading: &Reading, id: ActorId) -> Selection {
    let map = view.open.map();
    let has_end = |link| map.link(link).is_some_and(|l| l.other_end(id).is_some());
    let links = reading.links.iter().copied().filter(|link| has_end(*link)).collect();
    Selection { actors: [id].into(), links }
}

fn shortened(label: &str) -> String {
    if label.chars().count() <= CHIP_LETTERS {
        return label.to_owned();
    }
    let kept: String = label.chars().take(CHIP_LETTERS - 1).collect();
    format!("{}…", kept.trim_end())
}
