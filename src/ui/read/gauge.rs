//! The bar of a reading: how much, beside what chance would give.

use super::super::theme::regular;
use super::ReadView;
use crate::analysis::{Reading, Topic};
use crate::text::percent;
use egui::{Align2, Rect, Sense, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// Thickness of the bar, in points.
const THICKNESS: f32 = 8.0;
/// How much of the ink the empty part of the bar takes.
const TRACK_SHADE: f32 = 0.1;
/// Room for the tick and its name, in points.
const WITH_TICK: f32 = 32.0;

/// Shows the bar of a reading, if its indicator has a least and a greatest value.
pub(super) fn gauge(ui: &mut Ui, view: &ReadView<'_>, reading: &Reading) {
    let along = |value: f64| along(reading.topic, value);
    let Some(share) = reading.value.and_then(along) else { return };
    let expected = reading.reference.and_then(along);
    let said = said(view, &reading.title, share, expected);
    let (share, expected) = (share as f32, expected.map(|e| e as f32));
    let height = if expected.is_some() { WITH_TICK } else { THICKNESS + 6.0 };
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::ProgressIndicator, true, &said));

    let (painter, palette) = (ui.painter(), view.palette());
    let top = if expected.is_some() { rect.top() + 6.0 } else { rect.top() + 3.0 };
    let track = Rect::from_min_size(pos2(rect.left(), top), vec2(rect.width(), THICKNESS));
    painter.rect_filled(track, THICKNESS / 2.0, palette.card.lerp_to_gamma(palette.ink, TRACK_SHADE));
    let filled = track.with_max_x(track.left() + (track.width() * share).max(THICKNESS.min(track.width())));
    if share > 0.0 {
        painter.rect_filled(filled, THICKNESS / 2.0, palette.accent);
    }
    if let Some(expected) = expected {
        let x = track.left() + track.width() * expected;
        painter.vline(x, track.y_range().expand(4.0), Stroke::new(2.0, palette.ink));
        let text = view.t().read_expected();
        let galley = painter.layout_no_wrap(text, regular(11.0), palette.muted);
        let half = galley.size().x / 2.0;
        let middle = x.clamp(track.left() + half, (track.right() - half).max(track.left() + half));
        let at = Align2::CENTER_TOP.anchor_size(pos2(middle, track.bottom() + 5.0), galley.size()).min;
        painter.galley(at, galley, palette.muted);
    }
}

/// How far along the bar a value stands, 0 to 1. The E-I index is turned into the share of ties that stay inside
/// groups, which is what its sentence says.
fn along(topic: Topic, value: f64) -> Option<f64> {
    let share = match topic {
        Topic::Silos => (1.0 - value) / 2.0,
        Topic::Coordination | Topic::Hierarchy | Topic::Corridors | Topic::Dependence | Topic::WhatIf => value,
        Topic::Consultation | Topic::Missing | Topic::Change => return None,
    };
    Some(share.clamp(0.0, 1.0))
}

fn said(view: &ReadView<'_>, title: &str, share: f64, expected: Option<f64>) -> String {
    let (t, language) = (view.t(), view.app.language);
    let share = percent(share, language);
    match expected {
        Some(expected) => t.read_gauge_expected(title, share, percent(expected, language)),
        None => t.read_gauge(title, share),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bar_is_the_share_that_the_sentence_says() {
        assert_eq!(along(Topic::Silos, -1.0), Some(1.0));
        assert_eq!(along(Topic::Silos, 0.2), Some(0.4));
        assert_eq!(along(Topic::Coordination, 0.25), Some(0.25));
        assert_eq!(along(Topic::Missing, 3.0), None);
    }
}
