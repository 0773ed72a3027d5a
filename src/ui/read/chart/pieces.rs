//! What if? The pieces of the network with an actor and without it: a block for each, a dot for each actor.

use super::super::{Asked, ReadView};
use super::pen;
use crate::analysis::Pieces;
use crate::app::Selection;
use crate::model::ActorId;
use egui::{Align2, Painter, Pos2, Rect, Stroke, Ui, pos2, vec2};

/// Most height of the blocks, in points.
const HEIGHT: f32 = 78.0;
/// Room between what is before and what is after, in points.
const BETWEEN: f32 = 18.0;
/// Largest room of a dot, in points.
const LARGEST: f32 = 10.0;
/// With less room for a dot, in points, a block is drawn whole.
const SMALLEST_DOT: f32 = 2.6;
/// Radius of a dot as a share of its room.
const DOT: f32 = 0.36;

/// A piece laid out: its block, and its dots.
struct Block<'a> {
    rect: Rect,
    actors: &'a [ActorId],
}

/// Shows the pieces with and without an actor.
pub(super) fn show(ui: &mut Ui, view: &ReadView<'_>, actor: ActorId, pieces: &Pieces, asked: &mut Asked<'_>) {
    let (t, palette) = (view.t(), view.palette());
    let captions = [t.chart_pieces_before(), t.chart_pieces_after(view.name(actor))];
    let counts = [&pieces.before, &pieces.after].map(|p| t.chart_pieces_count(p.len() as f64));
    let said = [0, 1].map(|i| t.chart_pieces_said(&captions[i], &counts[i])).join(", ");
    let width = (ui.available_width() - BETWEEN) / 2.0;
    // The same room for a dot on both sides, so that they compare.
    let both = [&pieces.before, &pieces.after];
    let step = step(&both, vec2(width, HEIGHT));
    let room = Rect::from_min_size(Pos2::ZERO, vec2(width, HEIGHT));
    let height = both.iter().flat_map(|all| blocks(all, room, step)).map(|b| b.rect.bottom()).fold(0.0, f32::max);
    let (rect, response) = pen::room(ui, palette, height + 2.0 * pen::LINE + 2.0, &said);
    let sides = [rect.with_max_x(rect.left() + width), rect.with_min_x(rect.right() - width)];
    let areas = sides.map(|side| side.with_min_y(side.top() + 2.0 * pen::LINE));
    let pointer = response.hover_pos();
    let mut pointed = None;
    for (i, all) in both.into_iter().enumerate() {
        let painter = ui.painter();
        pen::write(painter, (sides[i].min, Align2::LEFT_TOP), &captions[i], pen::WORDS, palette.ink, width);
        let under = (sides[i].min + vec2(0.0, pen::LINE - 2.0), Align2::LEFT_TOP);
        pen::write(painter, under, &counts[i], pen::WORDS, palette.muted, width);
        for (number, block) in blocks(all, areas[i], step).into_iter().enumerate() {
            let gone = (i == 0).then_some(actor);
            block.paint(painter, view, step, number == 0, gone);
            if pointer.is_some_and(|p| block.rect.expand(2.0).contains(p)) {
                pointed = Some(block.actors);
            }
        }
    }
    ui.painter().vline(rect.center().x, areas[0].y_range(), Stroke::new(1.0, palette.border));
    let Some(actors) = pointed else { return };
    asked.light(Selection::actors(actors.iter().copied()));
    let words = match actors {
        [only] => view.name(*only).to_owned(),
        all => t.chart_pieces_piece(all.len() as f64),
    };
    response.on_hover_text_at_pointer(words);
}

impl Block<'_> {
    fn paint(&self, painter: &Painter, view: &ReadView<'_>, step: f32, largest: bool, gone: Option<ActorId>) {
        let palette = view.palette();
        let fill = if largest { palette.accent } else { palette.muted };
        if step < SMALLEST_DOT {
            painter.rect_filled(self.rect, 1.0, fill);
            return;
        }
        for (actor, at) in self.actors.iter().zip(self.dots(step)) {
            if gone == Some(*actor) {
                painter.circle(at, step * 0.5, palette.card, Stroke::new(1.6, palette.ink));
            } else if largest {
                painter.circle_filled(at, step * DOT, fill);
            } else {
                let square = Rect::from_center_size(at, vec2(step, step) * DOT * 1.8);
                painter.rect_filled(square, 0.5, fill);
            }
        }
    }

    fn dots(&self, step: f32) -> impl Iterator<Item = Pos2> {
        let (columns, corner) = (columns(self.actors.len()), self.rect.min);
        (0..).map(move |i: usize| corner + vec2((i % columns) as f32 + 0.5, (i / columns) as f32 + 0.5) * step)
    }
}

/// The largest room for a dot with which all pieces fit.
fn step(sides: &[&Vec<Vec<ActorId>>], area: egui::Vec2) -> f32 {
    let room = Rect::from_min_size(Pos2::ZERO, area);
    let fits = |step: f32| {
        sides.iter().all(|pieces| blocks(pieces, room, step).iter().all(|b| room.expand(0.5).contains_rect(b.rect)))
    };
    let mut step = LARGEST;
    while step > 0.2 && !fits(step) {
        step *= 0.9;
    }
    step
}

/// The blocks of some pieces, one after the other on as many lines as it takes.
fn blocks(pieces: &[Vec<ActorId>], area: Rect, step: f32) -> Vec<Block<'_>> {
    let gap = step * 0.7;
    let (mut at, mut line_height) = (area.min, 0.0_f32);
    let mut blocks = Vec::with_capacity(pieces.len());
    for actors in pieces {
        let columns = columns(actors.len());
        let size = vec2(columns as f32, actors.len().div_ceil(columns) as f32) * step;
        if at.x > area.left() && at.x + size.x > area.right() {
            at = pos2(area.left(), at.y + line_height + gap);
            line_height = 0.0;
        }
        blocks.push(Block { rect: Rect::from_min_size(at, size), actors });
        at.x += size.x + gap;
        line_height = line_height.max(size.y);
    }
    blocks
}

/// Columns of the block of so many dots: about a square, a little wider than high.
fn columns(n: usize) -> usize {
    ((n as f32).sqrt().ceil() as usize).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(sizes: &[usize]) -> Vec<Vec<ActorId>> {
        let mut ids = (1..).map(ActorId::from_number);
        sizes.iter().map(|size| ids.by_ref().take(*size).collect()).collect()
    }

    #[test]
    fn every_piece_has_a_block_with_a_dot_for_each_actor_and_none_overlaps() {
        let pieces = pieces(&[47, 3, 1, 1, 1]);
        let area = Rect::from_min_size(pos2(5.0, 7.0), vec2(115.0, HEIGHT));
        let step = step(&[&pieces], area.size());
        let blocks = blocks(&pieces, area, step);
        assert_eq!(blocks.len(), 5);
        for (i, block) in blocks.iter().enumerate() {
            assert!(area.expand(0.5).contains_rect(block.rect), "{:?}", block.rect);
            assert!(block.actors.iter().zip(block.dots(step)).all(|(_, at)| block.rect.contains(at)));
            assert!(blocks[..i].iter().all(|before| !before.rect.intersects(block.rect)));
        }
        assert!(step > SMALLEST_DOT, "{step}");
    }

    #[test]
    fn a_large_network_still_fits() {
        let pieces = pieces(&[2000, 300, 1, 1]);
        let area = vec2(115.0, HEIGHT);
        let step = step(&[&pieces], area);
        let room = Rect::from_min_size(Pos2::ZERO, area);
        assert!(blocks(&pieces, room, step).iter().all(|b| room.expand(0.5).contains_rect(b.rect)), "{step}");
    }
}
