//! A thin bar that tells how far something is.

use super::theme::Palette;
use egui::{Rect, Sense, Ui, WidgetInfo, WidgetType, vec2};

/// Thickness of the bar, in points.
const THICKNESS: f32 = 3.0;
/// How much of the ink the part of the bar to come takes.
const TRACK_SHADE: f32 = 0.1;

/// Shows how far something is, 0 to 1, in all the width there is; screen readers say the words.
pub(super) fn bar(ui: &mut Ui, palette: &Palette, fraction: f32, words: &str) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), THICKNESS), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::ProgressIndicator, true, words));
    let filled = Rect::from_min_size(rect.min, vec2(rect.width() * fraction, THICKNESS));
    ui.painter().rect_filled(rect, THICKNESS / 2.0, palette.card.lerp_to_gamma(palette.ink, TRACK_SHADE));
    ui.painter().rect_filled(filled, THICKNESS / 2.0, palette.accent);
}
