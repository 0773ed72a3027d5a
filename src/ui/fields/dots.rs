//! A small number said by filled dots.

use super::{Changed, ROW_HEIGHT, row};
use crate::ui::theme::{CORNER, regular};
use egui::accesskit::Action;
use egui::{
    Align2, EventFilter, Id, Key, Modifiers, Rect, Response, Sense, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2,
};
use std::ops::RangeInclusive;

/// Radius of a dot, in points.
const RADIUS: f32 = 5.0;
/// From one dot to the next, in points.
const PITCH: f32 = 20.0;
/// From the edge of the field to the middle of its first mark, in points.
const INSET: f32 = 16.0;

/// A number of dots, to click or to change by the arrow keys; clicking the present number clears it, as Delete does.
/// A range from 0 begins with a « 0 » to click. Returns a new number once.
pub(crate) fn dots(
    ui: &mut Ui,
    id: Id,
    label: &str,
    value: Option<u8>,
    range: RangeInclusive<u8>,
) -> Option<Changed<u8>> {
    row(ui, label, |ui, label_id| {
        let (_, rect) = ui.allocate_space(vec2(ui.available_width(), ROW_HEIGHT));
        let response = ui.interact(rect, id, Sense::click());
        announce(ui, &response, label, value, label_id);
        let clicked = response.interact_pointer_pos().filter(|_| response.clicked());
        let clicked =
            clicked.map(|at| number_at(rect, at.x, &range)).map(|n| Changed(Some(n).filter(|n| Some(*n) != value)));
        paint(ui, &response, value, &range);
        clicked.or_else(|| by_key(ui, &response, value, &range)).filter(|new| new.0 != value)
    })
}

fn announce(ui: &Ui, response: &Response, label: &str, value: Option<u8>, label_id: Id) {
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(WidgetType::Slider, ui.is_enabled(), label);
        info.value = value.map(f64::from);
        info
    });
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.add_action(Action::Increment);
        node.add_action(Action::Decrement);
        node.push_labelled_by(label_id.accesskit_id());
    });
}

fn middle(rect: Rect, number: u8, range: &RangeInclusive<u8>) -> egui::Pos2 {
    pos2(rect.left() + INSET + PITCH * f32::from(number - range.start()), rect.center().y)
}

fn number_at(rect: Rect, x: f32, range: &RangeInclusive<u8>) -> u8 {
    let steps = ((x - rect.left() - INSET) / PITCH).round().max(0.0) as u8;
    (range.start() + steps).min(*range.end())
}

fn by_key(ui: &Ui, response: &Response, value: Option<u8>, range: &RangeInclusive<u8>) -> Option<Changed<u8>> {
    let asked = |action| ui.input(|i| i.num_accesskit_action_requests(response.id, action)) > 0;
    let (mut up, mut down) = (asked(Action::Increment), asked(Action::Decrement));
    let mut clear = false;
    if response.has_focus() {
        let arrows = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
        ui.input_mut(|input| {
            up |= input.consume_key(Modifiers::NONE, Key::ArrowRight);
            down |= input.consume_key(Modifiers::NONE, Key::ArrowLeft);
            clear = input.consume_key(Modifiers::NONE, Key::Delete);
            clear |= input.consume_key(Modifiers::NONE, Key::Backspace);
        });
    }
    match (value, up, down) {
        _ if clear => Some(Changed(None)),
        (None, true, _) => Some(Changed(Some(*range.start()))),
        (Some(n), true, _) => Some(Changed(Some((n + 1).min(*range.end())))),
        (Some(n), _, true) => Some(Changed(n.checked_sub(1).filter(|n| n >= range.start()))),
        _ => None,
    }
}

fn paint(ui: &Ui, response: &Response, value: Option<u8>, range: &RangeInclusive<u8>) {
    let visuals = ui.style().interact(response);
    let edge = if response.has_focus() { ui.visuals().selection.stroke } else { visuals.bg_stroke };
    let painter = ui.painter();
    painter.rect(response.rect, CORNER, ui.visuals().text_edit_bg_color(), edge, egui::StrokeKind::Inside);
    let (ink, quiet) = (ui.visuals().text_color(), ui.visuals().weak_text_color());
    for number in range.clone() {
        let at = middle(response.rect, number, range);
        let is_filled = value.is_some_and(|v| number <= v);
        if number == 0 {
            let colour = if value == Some(0) { ink } else { quiet };
            painter.text(at, Align2::CENTER_CENTER, "0", regular(12.0), colour);
        } else if is_filled {
            painter.circle_filled(at, RADIUS, ink);
        } else {
            painter.circle_stroke(at, RADIUS - 0.5, Stroke::new(1.2, if value.is_some() { ink } else { quiet }));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::accesskit::Role;
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable as _;

    fn harness(value: Option<u8>) -> Harness<'static, Option<u8>> {
        let field = |ui: &mut Ui, value: &mut Option<u8>| {
            if let Some(Changed(new)) = dots(ui, Id::new("influence"), "Influence", *value, 0..=5) {
                *value = new;
            }
        };
        let mut harness = Harness::new_ui_state(field, value);
        harness.get_by_role_and_label(Role::Slider, "Influence").focus();
        harness.run();
        harness
    }

    #[test]
    fn arrows_go_from_none_to_the_largest_and_back() {
        let mut harness = harness(None);
        for expected in [0, 1, 2, 3, 4, 5, 5] {
            harness.key_press(Key::ArrowRight);
            harness.run();
            assert_eq!(*harness.state(), Some(expected));
        }
        for expected in [Some(4), Some(3), Some(2), Some(1), Some(0), None, None] {
            harness.key_press(Key::ArrowLeft);
            harness.run();
            assert_eq!(*harness.state(), expected);
        }
    }

    #[test]
    fn a_dot_says_its_number_and_the_present_one_clears() {
        let mut harness = harness(Some(2));
        let rect = harness.get_by_role_and_label(Role::Slider, "Influence").rect();
        for expected in [Some(4), None] {
            let at = middle(rect, 4, &(0..=5));
            harness.drag_at(at);
            harness.drop_at(at);
            harness.run();
            assert_eq!(*harness.state(), expected);
        }
        harness.key_press(Key::ArrowRight);
        harness.key_press(Key::Delete);
        harness.run();
        assert_eq!(*harness.state(), None);
    }
}
