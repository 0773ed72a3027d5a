//! How entangled a drawing is: ties that cross, ties that run under an actor they do not concern.

use super::network::Network;
use super::room::{Frame, Room};
use crate::model::Point;

/// What makes a drawing hard to follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Entanglement {
    /// Pairs of ties that cross.
    pub(super) crossings: usize,
    /// Ties over the actor or label of another.
    pub(super) covered: usize,
    /// Ties over the label of one of their own ends.
    pub(super) crossed_out: usize,
}

impl Entanglement {
    /// Of a drawing with straight ties. Large networks always are entangled: nothing is counted there.
    pub(super) fn of(network: &Network, places: &[Point], rooms: &[Room]) -> Self {
        const MAX_TIES: usize = 1_500;
        let ties: Vec<(usize, usize)> = network.ties().take(MAX_TIES + 1).collect();
        if ties.len() > MAX_TIES {
            return Self::default();
        }
        let crossings = ties
            .iter()
            .enumerate()
            .map(|(k, one)| ties[k + 1..].iter().filter(|other| cross(*one, **other, places)).count())
            .sum();
        let covered =
            ties.iter().map(|tie| (0..places.len()).filter(|&i| covers(*tie, i, places, rooms)).count()).sum();
        let crossed_out = ties.iter().map(|tie| n_crossed_out(*tie, places, rooms)).sum();
        Self { crossings, covered, crossed_out }
    }

    /// The part of it that depends on where one actor stands; `ties` are all those of the network.
    pub(super) fn at(
        actor: usize,
        network: &Network,
        ties: &[(usize, usize)],
        places: &[Point],
        rooms: &[Room],
    ) -> Self {
        let own = || network.neighbours[actor].iter().map(|&other| (actor, other));
        let crossings = own().map(|one| ties.iter().filter(|other| cross(one, **other, places)).count()).sum();
        let n_beneath = ties.iter().filter(|tie| covers(**tie, actor, places, rooms)).count();
        let n_above: usize =
            own().map(|tie| (0..places.len()).filter(|&i| covers(tie, i, places, rooms)).count()).sum();
        let crossed_out = own().map(|tie| n_crossed_out(tie, places, rooms)).sum();
        Self { crossings, covered: n_beneath + n_above, crossed_out }
    }

    /// One number for all: a tie over another actor misleads, a crossing only slows the eye, and a label under a tie
    /// of its own actor may still find another place.
    pub(super) fn cost(self) -> f32 {
        self.crossings as f32 + 2.0 * self.covered as f32 + 0.4 * self.crossed_out as f32
    }
}

/// Whether a tie runs over an actor, or its label, that is none of its ends.
fn covers((a, b): (usize, usize), actor: usize, places: &[Point], rooms: &[Room]) -> bool {
    actor != a && actor != b && runs_through(places[a], places[b], &rooms[actor].at(places[actor]))
}

/// How many of the two labels at the ends of a tie it runs through.
fn n_crossed_out((a, b): (usize, usize), places: &[Point], rooms: &[Room]) -> usize {
    let crossed_out = |end: usize| runs_through(places[a], places[b], &rooms[end].label_at(places[end]));
    usize::from(crossed_out(a)) + usize::from(crossed_out(b))
}

/// Whether two ties without a common end cross.
fn cross((a, b): (usize, usize), (c, d): (usize, usize), places: &[Point]) -> bool {
    if a == c || a == d || b == c || b == d {
        return false;
    }
    let side = |from: usize, to: usize, of: usize| turn(places[to] - places[from], places[of] - places[from]);
    side(a, b, c) * side(a, b, d) < 0.0 && side(c, d, a) * side(c, d, b) < 0.0
}

/// Twice the area that two ways enclose: its sign tells to which side the second turns.
fn turn(one: Point, other: Point) -> f32 {
    one.x * other.y - one.y * other.x
}

/// Whether the straight line between two points runs through a box.
pub(super) fn runs_through(from: Point, to: Point, frame: &Frame) -> bool {
    let way = to - from;
    let (mut enters, mut leaves) = (0.0_f32, 1.0_f32);
    for (start, step, low, high) in
        [(from.x, way.x, frame.min.x, frame.max.x), (from.y, way.y, frame.min.y, frame.max.y)]
    {
        if step.abs() < f32::EPSILON {
            if start <= low || start >= high {
                return false;
            }
            continue;
        }
        let (one, other) = ((low - start) / step, (high - start) / step);
        enters = enters.max(one.min(other));
        leaves = leaves.min(one.max(other));
    }
    enters < leaves
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOX: Frame = Frame { min: Point { x: -1.0, y: -1.0 }, max: Point { x: 1.0, y: 1.0 } };

    fn at(x: f32, y: f32) -> Point {
        Point { x, y }
    }

    #[test]
    fn a_line_runs_through_a_box_or_past_it() {
        assert!(runs_through(at(-5.0, 0.0), at(5.0, 0.0), &BOX));
        assert!(runs_through(at(-5.0, -4.0), at(5.0, 4.0), &BOX));
        assert!(!runs_through(at(-5.0, 2.0), at(5.0, 2.0), &BOX));
        assert!(!runs_through(at(-5.0, 0.0), at(-2.0, 0.0), &BOX));
        assert!(!runs_through(at(0.0, -5.0), at(5.0, 0.0), &BOX));
    }

    #[test]
    fn ties_cross_only_between_their_ends() {
        let places = [at(0.0, 0.0), at(2.0, 2.0), at(0.0, 2.0), at(2.0, 0.0), at(9.0, 0.0)];
        assert!(cross((0, 1), (2, 3), &places));
        assert!(!cross((0, 1), (3, 4), &places));
        assert!(!cross((0, 1), (1, 2), &places));
    }
}
