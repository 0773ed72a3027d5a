//! Several drawings side by side: in rows, the largest first, the actors without any tie in tidy lines at the end.

use super::room::{Frame, Room};
use crate::model::Point;

/// Free strip between two drawings.
const GAP: f32 = 45.0;
/// Free strip between two actors without a tie.
const NARROW_GAP: f32 = 24.0;

/// Moves each part (a list of indices) as a whole into rows beneath `base`, the box of what cannot move, so that all
/// together come near the proportions wanted. Parts come largest first; where nothing is held and the largest is higher
/// than those proportions, the others stand beside it.
pub(super) fn pack(parts: &[Vec<usize>], places: &mut [Point], rooms: &[Room], base: Option<Frame>, aspect: f32) {
    let mut blocks: Vec<Block> = parts.iter().filter_map(|members| Block::of(members, places, rooms)).collect();
    align_singles(&mut blocks);
    let area: f32 = blocks.iter().map(|b| (b.size.x + b.gap) * (b.size.y + b.gap)).sum();
    let widest = blocks.iter().map(|b| b.size.x).fold(base.map_or(0.0, |b| b.size().x), f32::max);
    let beneath = shelves(&blocks, widest.max((area * aspect).sqrt()));
    let beside =
        base.is_none().then(|| blocks.split_first()).flatten().and_then(|(first, others)| beside(first, others));
    let room_left = |shelves: &Shelves| shelves.size.x.max(shelves.size.y * aspect);
    let chosen = match beside {
        Some(beside) if room_left(&beside) < room_left(&beneath) => beside,
        _ => beneath,
    };
    let left = base.map_or(0.0, |b| b.middle().x - chosen.size.x / 2.0);
    let top = base.map_or(0.0, |b| b.max.y + GAP);
    for (block, corner) in blocks.iter().zip(&chosen.corners) {
        block.move_to(Point { x: left, y: top } + *corner, places);
    }
}

/// Where the corners of some blocks go, and the size of all together.
struct Shelves {
    corners: Vec<Point>,
    size: Point,
}

/// Blocks in rows of a width, the middle of each row in the middle.
fn shelves(blocks: &[Block], width: f32) -> Shelves {
    let mut rows = Vec::new();
    let mut rest = blocks;
    while !rest.is_empty() {
        let (row, others) = rest.split_at(n_in_row(rest, width));
        rows.push(row);
        rest = others;
    }
    let breadth_of =
        |row: &[Block]| row.iter().map(|b| b.size.x).sum::<f32>() + row.iter().skip(1).map(|b| b.gap).sum::<f32>();
    let breadth = rows.iter().map(|row| breadth_of(row)).fold(0.0, f32::max);
    let mut corners = Vec::with_capacity(blocks.len());
    let (mut top, mut bottom) = (0.0, 0.0);
    for row in rows {
        let height = row.iter().map(|b| b.size.y).fold(0.0, f32::max);
        let mut left = (breadth - breadth_of(row)) / 2.0;
        for block in row {
            let down = if block.is_single() { 0.0 } else { (height - block.size.y) / 2.0 };
            corners.push(Point { x: left, y: top + down });
            left += block.size.x + block.gap;
        }
        bottom = top + height;
        top = bottom + row.first().map_or(GAP, |b| b.gap);
    }
    Shelves { corners, size: Point { x: breadth, y: bottom } }
}

/// The others in narrow rows at the right of the first.
fn beside(first: &Block, others: &[Block]) -> Option<Shelves> {
    let widest = others.iter().map(|b| b.size.x).reduce(f32::max)?;
    let area: f32 = others.iter().map(|b| (b.size.x + b.gap) * (b.size.y + b.gap)).sum();
    let beside = shelves(others, widest.max(area / first.size.y.max(1.0)));
    let height = first.size.y.max(beside.size.y);
    let shift = Point { x: first.size.x + first.gap, y: (height - beside.size.y) / 2.0 };
    let corners = [Point { x: 0.0, y: (height - first.size.y) / 2.0 }]
        .into_iter()
        .chain(beside.corners.iter().map(|corner| *corner + shift))
        .collect();
    Some(Shelves { corners, size: Point { x: shift.x + beside.size.x, y: height } })
}

/// A part as the box around it.
struct Block<'a> {
    members: &'a [usize],
    corner: Point,
    size: Point,
    gap: f32,
}

impl<'a> Block<'a> {
    fn of(members: &'a [usize], places: &[Point], rooms: &[Room]) -> Option<Self> {
        let frame = Frame::around(members.iter().map(|&i| rooms[i].at(places[i])))?;
        let gap = if members.len() == 1 { NARROW_GAP } else { GAP };
        Some(Self { members, corner: frame.min, size: frame.size(), gap })
    }

    fn is_single(&self) -> bool {
        self.members.len() == 1
    }

    fn move_to(&self, corner: Point, places: &mut [Point]) {
        for &i in self.members {
            places[i] = places[i] + corner - self.corner;
        }
    }
}

/// Gives actors without a tie boxes of one width, each in the middle of its own, so that they stand in columns.
fn align_singles(blocks: &mut [Block]) {
    let widest = blocks.iter().filter(|b| b.is_single()).map(|b| b.size.x).fold(0.0, f32::max);
    for block in blocks.iter_mut().filter(|b| b.is_single()) {
        block.corner.x -= (widest - block.size.x) / 2.0;
        block.size.x = widest;
    }
}

/// How many of the first blocks share a row: at least one, and never actors without a tie with others.
fn n_in_row(blocks: &[Block], width: f32) -> usize {
    let mut taken = 0.0;
    let fitting = blocks
        .iter()
        .take_while(|block| {
            taken += block.size.x;
            let fits = taken <= width && block.is_single() == blocks[0].is_single();
            taken += block.gap;
            fits
        })
        .count();
    fitting.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn actors_without_ties_stand_in_lines_beneath_the_rest() {
        let rooms = vec![Room::typical(); 14];
        let mut places: Vec<Point> =
            (0..14).map(|i| Point { x: (i % 4) as f32 * 200.0, y: (i % 3) as f32 * 150.0 }).collect();
        let parts: Vec<Vec<usize>> = [(0..4).collect()].into_iter().chain((4..14).map(|i| vec![i])).collect();
        pack(&parts, &mut places, &rooms, None, 16.0 / 9.0);
        let lowest = places[..4].iter().map(|p| p.y).fold(f32::MIN, f32::max);
        let singles = &places[4..];
        assert!(singles.iter().all(|p| p.y > lowest + rooms[0].half.y));
        for one in singles {
            assert_eq!(singles.iter().filter(|other| *other == one).count(), 1);
        }
        assert!(singles.windows(2).all(|pair| pair[0].y < pair[1].y || pair[0].x < pair[1].x), "{singles:?}");
    }

    #[test]
    fn small_parts_stand_beside_a_high_one() {
        let rooms = vec![Room::typical(); 9];
        let mut places: Vec<Point> = (0..9).map(|i| Point { x: 0.0, y: i as f32 * 200.0 }).collect();
        let parts: Vec<Vec<usize>> = [(0..6).collect()].into_iter().chain((6..9).map(|i| vec![i])).collect();
        pack(&parts, &mut places, &rooms, None, 16.0 / 9.0);
        let widest = places[..6].iter().map(|p| p.x).fold(f32::MIN, f32::max) + rooms[0].half.x;
        assert!(places[6..].iter().all(|p| p.x - rooms[0].half.x >= widest), "{places:?}");
    }
}
