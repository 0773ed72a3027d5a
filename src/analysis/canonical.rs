//! An order of the actors that only their ties and groups decide, so that seeded chance falls on a network the same
//! way whatever the ids and the order of its actors and links.
//!
//! Colour refinement (Weisfeiler & Leman 1968) in the manner of Hopcroft (1971): cells of actors that nothing yet
//! tells apart are split by how many ties they have to each other cell, until none splits; then the actor with the
//! smallest id of the first cell left goes first in it, and refinement starts again. Where the look-alikes of a cell
//! are exchangeable, the numbered network is the same whichever was taken. Look-alikes that are not exchangeable
//! exist (strongly regular networks), but hardly in a network of services.
//!
//! Ties of U speak first; direction and groups only tell apart those that U does not. So a person who groups the
//! actors another way sees the same communities. Memory O(n + a), time O((n + a) log n) but for large cells of
//! look-alikes, O(n²) at worst.

use super::triangles::Triangles;
use super::{Adjacency, Components, Projection};
use std::collections::VecDeque;

/// A tie of D seen from one end: one more arc out, in or both. Sums of them keep the three apart below two million.
const TIE: [u64; 3] = [1, 1 << 21, 1 << 42];

/// For each actor, those it is tied to and how.
type WeightedTies = Vec<Vec<(usize, u64)>>;

/// The actors of a graph in canonical order.
pub(super) fn canonical_order(projection: &Projection) -> Vec<usize> {
    let components = Components::new(projection.neighbours());
    // They tell apart many that colour refinement cannot.
    let triangles = Triangles::new(projection).of_each();
    let mut cells = Cells::new(projection.n_actors());
    cells.split_by(|v| (components.sizes[components.of[v]], triangles[v]));
    cells.refine(&undirected_ties(projection));
    let ties = directed_ties(projection);
    cells.split_by(|v| (projection.group_of()[v], 0));
    cells.refine(&ties);
    cells.tell_apart(&ties);
    cells.order
}

/// The neighbours of each actor in an order of the actors, by their place in it.
pub(super) fn renumbered(neighbours: &Adjacency, order: &[usize]) -> Adjacency {
    let mut place = vec![0; order.len()];
    for (p, v) in order.iter().enumerate() {
        place[*v] = p;
    }
    let in_places = |v: &usize| {
        let mut list: Vec<usize> = neighbours[*v].iter().map(|w| place[*w]).collect();
        list.sort_unstable();
        list
    };
    order.iter().map(in_places).collect()
}

fn undirected_ties(projection: &Projection) -> WeightedTies {
    projection.neighbours().iter().map(|list| list.iter().map(|w| (*w, 1)).collect()).collect()
}

fn directed_ties(projection: &Projection) -> WeightedTies {
    let (successors, predecessors) = (projection.successors(), projection.predecessors());
    let way = |v: usize, w: usize| {
        let (out, into) = (successors[v].binary_search(&w).is_ok(), predecessors[v].binary_search(&w).is_ok());
        TIE[if out && into { 2 } else { usize::from(into) }]
    };
    let ties_of = |(v, list): (usize, &Vec<usize>)| list.iter().map(|w| (*w, way(v, *w))).collect();
    projection.neighbours().iter().enumerate().map(ties_of).collect()
}

/// Actors in order, cut in cells of those not told apart.
// Invariant: `order` and `place` are inverse permutations; `cell[v]` is where the cell of v starts in `order`, and
// `length` is right at every such start.
struct Cells {
    order: Vec<usize>,
    place: Vec<usize>,
    cell: Vec<usize>,
    length: Vec<usize>,
    /// Starts of the cells whose ties may still split others.
    waiting: VecDeque<usize>,
    is_waiting: Vec<bool>,
    /// While a cell splits others: the ties of each actor to it.
    counts: Vec<u64>,
}

impl Cells {
    /// All in one cell.
    fn new(n: usize) -> Self {
        let order: Vec<usize> = (0..n).collect();
        let (place, waiting) = (order.clone(), VecDeque::new());
        let (cell, length, is_waiting, counts) = (vec![0; n], vec![n; n], vec![false; n], vec![0; n]);
        Self { order, place, cell, length, waiting, is_waiting, counts }
    }

    /// Cuts every cell by a key of its actors; every cell then waits.
    fn split_by(&mut self, key: impl Fn(usize) -> (usize, usize)) {
        let mut start = 0;
        while let Some(first) = self.order.get(start) {
            let end = start + self.length[self.cell[*first]];
            let mut members: Vec<((usize, usize), usize)> =
                self.order[start..end].iter().map(|v| (key(*v), *v)).collect();
            members.sort_unstable();
            let mut begin = start;
            for run in members.chunk_by(|a, b| a.0 == b.0) {
                for (place, (_, v)) in (begin..).zip(run) {
                    (self.order[place], self.place[*v], self.cell[*v]) = (*v, place, begin);
                }
                self.length[begin] = run.len();
                self.wait(begin);
                begin += run.len();
            }
            start = end;
        }
    }

    fn wait(&mut self, start: usize) {
        if !self.is_waiting[start] {
            self.is_waiting[start] = true;
            self.waiting.push_back(start);
        }
    }

    /// Splits cells by their ties to those that wait until none waits.
    fn refine(&mut self, ties: &WeightedTies) {
        let mut touched: Vec<usize> = Vec::new();
        while let Some(start) = self.waiting.pop_front() {
            self.is_waiting[start] = false;
            for v in &self.order[start..start + self.length[start]] {
                for (w, tie) in ties[*v].iter().filter(|(w, _)| self.length[self.cell[*w]] > 1) {
                    if self.counts[*w] == 0 {
                        touched.push(*w);
                    }
                    self.counts[*w] += tie;
                }
            }
            touched.sort_unstable_by_key(|w| (self.cell[*w], self.counts[*w]));
            let mut at = 0;
            while let Some(first) = touched.get(at) {
                let same_cell = touched[at..].iter().take_while(|w| self.cell[**w] == self.cell[*first]).count();
                self.split(&touched[at..at + same_cell]);
                at += same_cell;
            }
            for w in touched.drain(..) {
                self.counts[w] = 0;
            }
        }
    }

    /// Splits the cell of some actors, sorted by their ties: first those not among them, then by increasing ties.
    fn split(&mut self, touched: &[usize]) {
        let start = self.cell[touched[0]];
        let end = start + self.length[start];
        let rest = self.length[start] - touched.len();
        if rest == 0 && self.counts[touched[0]] == self.counts[touched[touched.len() - 1]] {
            return;
        }
        for (place, v) in (start + rest..end).zip(touched).rev() {
            let (other, old) = (self.order[place], self.place[*v]);
            (self.order[old], self.place[other]) = (other, old);
            (self.order[place], self.place[*v]) = (*v, place);
        }
        let mut starts = if rest > 0 { vec![start] } else { Vec::new() };
        self.length[start] = rest;
        let mut begin = start + rest;
        for run in touched.chunk_by(|a, b| self.counts[*a] == self.counts[*b]) {
            for v in run {
                self.cell[*v] = begin;
            }
            self.length[begin] = run.len();
            starts.push(begin);
            begin += run.len();
        }
        // What a cell that does not wait would split, all its parts but one split as well.
        let largest = starts.iter().copied().rev().max_by_key(|part| self.length[*part]);
        let spared = largest.filter(|_| !self.is_waiting[start]);
        for part in starts {
            if Some(part) != spared {
                self.wait(part);
            }
        }
    }

    /// Takes look-alikes one after the other, by id.
    fn tell_apart(&mut self, ties: &WeightedTies) {
        let mut start = 0;
        while start < self.order.len() {
            let end = start + self.length[start];
            if end - start == 1 {
                start += 1;
                continue;
            }
            let first = &ties[self.order[start]];
            if self.order[start..end].iter().all(|v| ties[*v] == *first) {
                self.set_in_order_of_ids(start, end);
                start = end;
                continue;
            }
            let smallest = (start..end).min_by_key(|place| self.order[*place]).unwrap_or(start);
            self.order.swap(start, smallest);
            for place in [start, smallest] {
                self.place[self.order[place]] = place;
            }
            for v in &self.order[start + 1..end] {
                self.cell[*v] = start + 1;
            }
            (self.length[start], self.length[start + 1]) = (1, end - start - 1);
            self.wait(start);
            self.refine(ties);
        }
    }

    /// Those tied to the very same actors split no other cell.
    fn set_in_order_of_ids(&mut self, start: usize, end: usize) {
        self.order[start..end].sort_unstable();
        for place in start..end {
            let v = self.order[place];
            (self.place[v], self.cell[v], self.length[place]) = (place, place, 1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::seq::SliceRandom;
    use rand::{Rng, SeedableRng};
    use rand_pcg::Pcg64Mcg;

    /// The arcs and groups of a network in canonical numbers: two networks are the same when these are.
    fn numbered(groups: &[&'static str], arcs: &[(usize, usize)]) -> (Vec<(usize, usize)>, Vec<usize>) {
        let projection = Projection::from_arcs(groups, arcs);
        let order = canonical_order(&projection);
        let mut place = vec![0; order.len()];
        for (p, v) in order.iter().enumerate() {
            place[*v] = p;
        }
        let mut arcs: Vec<(usize, usize)> = projection.arcs().map(|(i, j)| (place[i], place[j])).collect();
        arcs.sort_unstable();
        (arcs, order.iter().map(|v| projection.group_of()[*v]).collect())
    }

    fn relabelled_changes_nothing(groups: &[&'static str], arcs: &[(usize, usize)], rng: &mut Pcg64Mcg) {
        let mut new: Vec<usize> = (0..groups.len()).collect();
        new.shuffle(rng);
        let mut of_new = groups.to_vec();
        for (i, group) in groups.iter().enumerate() {
            of_new[new[i]] = group;
        }
        let mut arcs_of_new: Vec<(usize, usize)> = arcs.iter().map(|(i, j)| (new[*i], new[*j])).collect();
        arcs_of_new.shuffle(rng);
        assert_eq!(numbered(groups, arcs), numbered(&of_new, &arcs_of_new), "{groups:?} {arcs:?}");
    }

    #[test]
    fn new_numbers_of_actors_change_nothing() {
        let rng = &mut Pcg64Mcg::seed_from_u64(1);
        for _ in 0..2_000 {
            let n = rng.random_range(0..40);
            let n_arcs = if n > 1 { rng.random_range(0..2 * n) } else { 0 };
            let groups: Vec<&str> = (0..n).map(|_| ["A", "B", "C"][rng.random_range(0..3)]).collect();
            let mut arcs = Vec::new();
            for _ in 0..n_arcs {
                let (i, j) = (rng.random_range(0..n), rng.random_range(0..n));
                arcs.push((i, j));
                if rng.random() {
                    arcs.push((j, i));
                }
            }
            relabelled_changes_nothing(&groups, &arcs, rng);
        }
    }

    #[test]
    fn look_alikes_are_numbered_alike() {
        let ring = |first: usize, n: usize| (0..n).map(move |i| (first + i, first + (i + 1) % n));
        let shapes: [(usize, Vec<(usize, usize)>); 7] = [
            (12, ring(0, 3).chain(ring(3, 3)).chain(ring(6, 6)).collect()),
            (12, ring(0, 12).collect()),
            (12, (0..12).flat_map(|i| (0..i).map(move |j| (i, j))).collect()),
            (12, (1..12).map(|i| (0, i)).collect()),
            (12, (0..6).map(|i| (2 * i, 2 * i + 1)).collect()),
            (12, (0..3).flat_map(|k| [(4 * k, 4 * k + 1), (4 * k + 1, 4 * k + 2), (4 * k + 2, 4 * k + 3)]).collect()),
            // The cube and its edges, whose faces' diagonals tell nothing.
            (8, (0..8).flat_map(|i| [(i, i ^ 1), (i, i ^ 2), (i, i ^ 4)]).collect()),
        ];
        let rng = &mut Pcg64Mcg::seed_from_u64(2);
        for (n, arcs) in shapes {
            for _ in 0..50 {
                relabelled_changes_nothing(&vec!["A"; n], &arcs, rng);
            }
        }
    }

    #[test]
    fn every_actor_has_one_place() {
        let star = Projection::from_arcs(&["A"; 5], &[(0, 1), (0, 2), (0, 3)]);
        let mut order = canonical_order(&star);
        order.sort_unstable();
        assert_eq!(order, [0, 1, 2, 3, 4]);
    }
}
