//! Labels as shapes: words with a soft edge in the colour of the background, so that a line behind them disturbs
//! nobody.

use super::super::super::theme::regular;
use super::super::lens::Lens;
use crate::scene::LabelMark;
use egui::epaint::TextShape;
use egui::{Color32, FontId, Painter, Pos2, Shape, Stroke, pos2, vec2};

/// Width of the soft edge, in points, and where it is drawn around the letters.
const HALO: f32 = 1.5;
const AROUND: [(f32, f32); 8] =
    [(-1.0, 0.0), (1.0, 0.0), (0.0, -1.0), (0.0, 1.0), (-0.7, -0.7), (0.7, 0.7), (-0.7, 0.7), (0.7, -0.7)];
/// Labels smaller than this on screen are left out, in points.
const SMALLEST: f32 = 7.0;

/// The line from a label that stands away from its actor.
pub(in super::super) fn leader_shape(lens: &Lens, label: &LabelMark, colour: Color32) -> Option<Shape> {
    let ends = label.leader?.map(|p| lens.screen_from_map(p));
    Some(Shape::line_segment(ends, Stroke::new(lens.scaled(label.leader_width()).max(1.0), colour)))
}

/// A label, its soft edge first; `n_halos` of its eight sides have one, all of them where there are few labels.
pub(in super::super) fn label_shapes(
    painter: &Painter,
    lens: &Lens,
    label: &LabelMark,
    ink: Color32,
    background: Color32,
    n_halos: usize,
) {
    let size = lens.scaled(label.font_size);
    if size < SMALLEST {
        return;
    }
    // Sizes in half points, so that zooming does not fill the glyph atlas.
    let font = regular((size * 2.0).round() / 2.0);
    let rect = lens.screen_rect(&label.rect);
    let line_height = lens.scaled(label.line_height);
    let top = rect.center().y - line_height * (label.lines.len() as f32) / 2.0;
    for (i, line) in label.lines.iter().enumerate() {
        let middle = pos2(rect.center().x, top + line_height * (i as f32 + 0.5));
        line_shapes(painter, middle, line.clone(), font.clone(), ink, background, n_halos);
    }
}

/// A line of words around its middle, its soft edge first.
pub(super) fn line_shapes(
    painter: &Painter,
    middle: Pos2,
    line: String,
    font: FontId,
    ink: Color32,
    background: Color32,
    n_halos: usize,
) {
    let galley = painter.layout_no_wrap(line, font, Color32::PLACEHOLDER);
    let at = middle - galley.size() / 2.0;
    let halo = AROUND.iter().rev().take(n_halos);
    painter.extend(halo.map(|(dx, dy)| {
        let beside = at + vec2(*dx, *dy) * HALO;
        Shape::Text(TextShape::new(beside, galley.clone(), background))
    }));
    painter.add(TextShape::new(at, galley, ink));
}
