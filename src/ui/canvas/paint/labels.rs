//! Words as shapes: letters with a soft edge in the colour of the background, so that a line behind them disturbs
//! nobody; or, where there are many, a soft box under them, which costs less.

use super::super::super::theme::regular;
use super::super::lens::Lens;
use crate::scene::{ActorMark, LabelMark};
use egui::epaint::TextShape;
use egui::text::LayoutJob;
use egui::{Color32, Context, CornerRadius, FontId, Pos2, Rect, Shape, Stroke, pos2, vec2};

/// Width of the soft edge, in points, and where it is drawn around the letters.
const HALO: f32 = 1.5;
const AROUND: [(f32, f32); 8] =
    [(-1.0, 0.0), (1.0, 0.0), (0.0, -1.0), (0.0, 1.0), (-0.7, -0.7), (0.7, 0.7), (-0.7, 0.7), (0.7, -0.7)];
/// How much a box under words hides of what is behind.
const BOX: f32 = 0.72;
/// Labels smaller than this on screen are left out, in points.
const SMALLEST: f32 = 7.0;

/// What is behind words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Backing {
    /// A soft edge around each letter.
    Halo,
    /// A soft box.
    Box,
}

/// Words to be drawn: where, in which colours, on what.
#[derive(Debug, Clone, Copy)]
pub(in super::super) struct Ink {
    /// Colour of the letters.
    pub(in super::super) colour: Color32,
    /// Colour of the map behind.
    pub(in super::super) background: Color32,
    /// What is behind the words.
    pub(in super::super) backing: Backing,
}

/// The line from a label that stands away from its actor.
pub(in super::super) fn leader_shape(lens: &Lens, label: &LabelMark, colour: Color32) -> Option<Shape> {
    let ends = label.leader?.map(|p| lens.screen_from_map(p));
    Some(Shape::line_segment(ends, Stroke::new(lens.scaled(label.leader_width()).max(1.0), colour)))
}

/// A label.
pub(in super::super) fn label_shapes(ctx: &Context, lens: &Lens, label: &LabelMark, ink: Ink, shapes: &mut Vec<Shape>) {
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
        line_shapes(ctx, middle, line, font.clone(), ink, shapes);
    }
}

/// Height of the letters of a name that found no place among the labels, and room above it; in points.
const NAME: f32 = 14.0;
const NAME_AWAY: f32 = 13.0;

/// The name of an actor under it, whatever is there: for one that is pointed at or selected and has no label.
pub(in super::super) fn tag_shapes(ctx: &Context, lens: &Lens, actor: &ActorMark, name: &str, ink: Ink) -> Vec<Shape> {
    let below = lens.screen_from_map(actor.center) + vec2(0.0, lens.scaled(actor.half.y) + NAME_AWAY);
    let mut shapes = Vec::new();
    line_shapes(ctx, below, name, regular(NAME), ink, &mut shapes);
    shapes
}

/// A line of words around its middle, what is behind it first.
pub(super) fn line_shapes(ctx: &Context, middle: Pos2, line: &str, font: FontId, ink: Ink, shapes: &mut Vec<Shape>) {
    let job = LayoutJob::simple_singleline(line.to_owned(), font, Color32::PLACEHOLDER);
    let galley = ctx.fonts_mut(|fonts| fonts.layout_job(job));
    let at = middle - galley.size() / 2.0;
    match ink.backing {
        Backing::Halo => shapes.extend(AROUND.iter().map(|(dx, dy)| {
            let beside = at + vec2(*dx, *dy) * HALO;
            Shape::Text(TextShape::new(beside, galley.clone(), ink.background))
        })),
        Backing::Box => {
            let under = Rect::from_min_size(at, galley.size()).expand2(vec2(2.0, -1.0));
            shapes.push(Shape::rect_filled(under, CornerRadius::same(3), ink.background.gamma_multiply(BOX)));
        }
    }
    shapes.push(Shape::Text(TextShape::new(at, galley, ink.colour)));
}
