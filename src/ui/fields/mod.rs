//! The fields of a card: a label at the left, the field at the right. A value typed comes out once, when the person is
//! done with it, so that it is one step of undo.

mod choice;
mod dots;
mod read;
mod sectors;
mod text;

pub(crate) use choice::{caret, choice, one_of, yes_no};
pub(crate) use dots::dots;
pub(crate) use read::{amount_field, coordinates_field, date_field};
pub(crate) use sectors::{add_sector, sector_chips};
pub(crate) use text::{
    finish_typing, forget_typing, is_leaving, is_typing, line, name_heading, notes_field, suggest_field, text_field,
};

use super::theme::{regular, semibold};
use super::wrapped::wrapped;
use egui::{Align, Id, Label, Layout, RichText, Ui, vec2};

/// Width of the labels, in points.
const LABEL_WIDTH: f32 = 96.0;
/// Height of a field of one line, in points.
const ROW_HEIGHT: f32 = 26.0;
/// From the top of a row to its label, so that its first line is level with that of the field, in points.
const LABEL_DROP: f32 = 5.0;
/// Room for a small button at the right of a field, in points.
const BUTTON_ROOM: f32 = 36.0;
/// Size of the text of labels and fields, in points.
const TEXT_SIZE: f32 = 13.0;

/// What a field was changed to; nothing when it was cleared.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Changed<T>(pub(crate) Option<T>);

/// A row of a card. The field is given the id of its label, to be named by it.
pub(crate) fn row<R>(ui: &mut Ui, label: &str, field: impl FnOnce(&mut Ui, Id) -> R) -> R {
    ui.horizontal_top(|ui| {
        let room = vec2(LABEL_WIDTH, ROW_HEIGHT);
        let text = RichText::new(wrapped(label)).font(regular(TEXT_SIZE)).weak();
        let label = ui.allocate_ui_with_layout(room, Layout::top_down(Align::Min), |ui| {
            ui.set_min_size(room);
            ui.add_space(LABEL_DROP);
            ui.add(Label::new(text).wrap())
        });
        ui.vertical(|ui| field(ui, label.inner.id)).inner
    })
    .inner
}

/// The heading of a part of a card, in small capitals as the legend has them. Returns its id, to name what follows.
pub(crate) fn heading(ui: &mut Ui, text: &str) -> Id {
    ui.add_space(10.0);
    let text = RichText::new(text.to_uppercase()).font(semibold(11.0)).weak().extra_letter_spacing(0.8);
    ui.label(text).id
}

/// A field of one line, and a small button at its right.
pub(crate) fn beside_button<F, B>(
    ui: &mut Ui,
    field: impl FnOnce(&mut Ui) -> F,
    button: impl FnOnce(&mut Ui) -> B,
) -> (F, B) {
    ui.horizontal_top(|ui| {
        let room = vec2(ui.available_width() - BUTTON_ROOM, ROW_HEIGHT);
        let field = ui.allocate_ui_with_layout(room, Layout::top_down(Align::Min), field).inner;
        ui.spacing_mut().button_padding = vec2(6.0, 4.0);
        (field, button(ui))
    })
    .inner
}

/// A small quiet button drawn with an icon, named for those who do not see it.
pub(crate) fn icon_button(ui: &mut Ui, icon: &str, name: &str) -> egui::Response {
    let button = egui::Button::new(RichText::new(icon).size(14.0)).frame_when_inactive(false);
    named(ui.add(button), name).on_hover_text(name)
}

/// The same widget under a name that says what it does.
pub(crate) fn named(response: egui::Response, name: &str) -> egui::Response {
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Button, response.enabled(), name));
    response
}
