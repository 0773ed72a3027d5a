//! What every chart writes and draws with: small texts cut to a width, the room of a chart, dashes, the ring of the
//! keyboard.

use super::super::super::theme::{Palette, regular};
use egui::text::{LayoutJob, TextWrapping};
use egui::{
    Align2, Color32, Galley, Painter, Pos2, Rect, Response, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo,
    WidgetType, vec2,
};
use std::sync::Arc;

/// Size of the words of a chart, in points.
pub(super) const WORDS: f32 = 11.5;
/// Size of numbers on an axis, in points: nothing is smaller.
pub(super) const SMALL: f32 = 11.0;
/// Height of a line of words, in points.
pub(super) const LINE: f32 = 17.0;
/// Room after a name, in points.
pub(super) const GAP: f32 = 7.0;
/// Lengths drawn and left out of what is missing, in points.
const DASHES: (f32, f32) = (4.0, 3.0);
/// How much of the ink the empty part of a bar takes.
const TRACK_SHADE: f32 = 0.1;

/// Room for a chart as wide as there is: a stop of the keyboard, said in words to who does not see it.
pub(super) fn room(ui: &mut Ui, palette: &Palette, height: f32, said: &str) -> (Rect, Response) {
    ui.add_space(2.0);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    tell(ui, palette, &response, said);
    (rect, response)
}

/// Says what a part of a chart shows, and rings it when the keyboard is there.
pub(super) fn tell(ui: &Ui, palette: &Palette, response: &Response, said: &str) {
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, said));
    if response.has_focus() {
        let ring = Stroke::new(1.5, palette.accent);
        ui.painter().rect_stroke(response.rect.expand(2.0), 4.0, ring, StrokeKind::Inside);
    }
}

/// Words cut to a width.
pub(super) fn cut(painter: &Painter, text: &str, size: f32, colour: Color32, width: f32) -> Arc<Galley> {
    let mut job = LayoutJob::simple_singleline(text.to_owned(), regular(size), colour);
    job.wrap = TextWrapping::truncate_at_width(width.max(1.0));
    painter.layout_job(job)
}

/// Width that some names take, up to a greatest, with the gap after them.
pub(super) fn names_width<'a>(painter: &Painter, names: impl Iterator<Item = &'a str>, most: f32) -> f32 {
    let width = |name: &str| cut(painter, name, WORDS, Color32::BLACK, f32::INFINITY).size().x + GAP;
    names.map(width).fold(0.0, f32::max).min(most)
}

/// Writes words cut to a width, anchored at a point; where they stand.
pub(super) fn write(
    painter: &Painter,
    (at, anchor): (Pos2, Align2),
    text: &str,
    size: f32,
    colour: Color32,
    width: f32,
) -> Rect {
    let galley = cut(painter, text, size, colour, width);
    let rect = anchor.anchor_size(at, galley.size());
    painter.galley(rect.min, galley, colour);
    rect
}

/// A rectangle in dashes: what is missing.
pub(super) fn dashed(painter: &Painter, rect: Rect, stroke: Stroke) {
    let corners = [rect.left_top(), rect.right_top(), rect.right_bottom(), rect.left_bottom(), rect.left_top()];
    painter.extend(Shape::dashed_line(&corners, stroke, DASHES.0, DASHES.1));
}

/// A line in dashes.
pub(super) fn dashed_line(painter: &Painter, ends: [Pos2; 2], stroke: Stroke) {
    painter.extend(Shape::dashed_line(&ends, stroke, DASHES.0, DASHES.1));
}

/// The colour of the empty part of a bar.
pub(super) fn track(palette: &Palette) -> Color32 {
    palette.card.lerp_to_gamma(palette.ink, TRACK_SHADE)
}

/// Slanted strokes over a rectangle, so that it is told from its neighbours without colour.
pub(super) fn hatched(painter: &Painter, rect: Rect, stroke: Stroke) {
    let painter = painter.with_clip_rect(painter.clip_rect().intersect(rect));
    let mut x = rect.left() - rect.height();
    while x < rect.right() {
        painter.line_segment([egui::pos2(x, rect.bottom()), egui::pos2(x + rect.height(), rect.top())], stroke);
        x += 5.0;
    }
}

/// A quiet line of words under a chart.
pub(super) fn quiet(ui: &mut Ui, palette: &Palette, text: &str) -> Response {
    let text = egui::RichText::new(super::super::super::wrapped::wrapped(text)).font(regular(WORDS));
    ui.add(egui::Label::new(text.color(palette.muted)).wrap().sense(Sense::hover()))
}
