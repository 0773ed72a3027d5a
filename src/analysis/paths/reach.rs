//! Who can be reached from whom along the arcs of D: circles of actors that all reach each other are taken as one.

use super::super::{Adjacency, Projection};
use petgraph::algo::kosaraju_scc;
use rayon::prelude::{IntoParallelIterator, ParallelIterator};
use std::collections::BTreeSet;

/// Most circles for which the table of who reaches whom is drawn up (32 MB).
const MAX_CIRCLES: usize = 16_384;
/// Most circles of which every two are compared.
const MAX_COMPARED: usize = 10_240;

/// Reachability of D, by circles (strongly connected components), those further down first. Unweighted; an isolate
/// is a circle of one that reaches nobody.
///
/// ```
/// use maillage::analysis::{Projection, Reach};
/// let graph = Projection::from_arcs(&["A"; 4], &[(0, 1), (1, 2), (2, 1)]);
/// let reach = Reach::new(&graph);
/// assert_eq!(reach.reached(), Some(vec![2, 1, 1, 0]));
/// assert!(reach.on_cycle((1, 2)) && !reach.on_cycle((0, 1)));
/// assert_eq!(reach.mutual_pairs(), 1);
/// ```
#[derive(Debug, Clone)]
pub struct Reach {
    /// For each actor, its circle.
    circle_of: Vec<usize>,
    /// Actors in each circle.
    sizes: Vec<usize>,
    /// For each circle, the circles its arcs lead to, itself left out.
    below: Adjacency,
}

/// One row of bits a circle.
struct Table {
    words: usize,
    bits: Vec<u64>,
}

impl Reach {
    /// The circles of a graph (Kosaraju; Sharir 1981): O(n + a log a).
    pub fn new(projection: &Projection) -> Self {
        let circles = kosaraju_scc(projection.directed());
        let mut circle_of = vec![0; projection.n_actors()];
        for (number, circle) in circles.iter().enumerate() {
            for v in circle {
                circle_of[v.index()] = number;
            }
        }
        let mut below = vec![BTreeSet::new(); circles.len()];
        for (i, j) in projection.arcs().map(|(i, j)| (circle_of[i], circle_of[j])).filter(|(i, j)| i != j) {
            below[i].insert(j);
        }
        let below = below.into_iter().map(|set| set.into_iter().collect()).collect();
        Self { circle_of, sizes: circles.iter().map(Vec::len).collect(), below }
    }

    /// Whether an arc lies on a cycle.
    pub fn on_cycle(&self, (i, j): (usize, usize)) -> bool {
        self.circle_of[i] == self.circle_of[j]
    }

    /// Pairs of actors that reach each other.
    pub fn mutual_pairs(&self) -> usize {
        self.sizes.iter().map(|size| size * (size - 1) / 2).sum()
    }

    /// For each actor, how many others it reaches; `None` for a graph of too many circles. O(k·a/64 + k²) for k
    /// circles.
    pub fn reached(&self) -> Option<Vec<usize>> {
        let table = self.descendants()?;
        let reached: Vec<usize> =
            (0..self.sizes.len()).map(|c| table.members(c).map(|d| self.sizes[d]).sum::<usize>() - 1).collect();
        Some(self.circle_of.iter().map(|c| reached[*c]).collect())
    }

    /// Pairs of actors of one piece of the network without a least upper bound as R `sna` looks for it: somebody
    /// who reaches both, and whoever else reaches both. `None` for a graph of too many circles. O(k³/64) at
    /// worst for k circles, side by side.
    pub fn pairs_without_least_upper_bound(&self, component_of: &[usize]) -> Option<usize> {
        if self.sizes.len() > MAX_COMPARED {
            return None;
        }
        let (above, below) = (self.ancestors()?, self.descendants()?);
        let mut piece = vec![0; self.sizes.len()];
        for (v, circle) in self.circle_of.iter().enumerate() {
            piece[*circle] = component_of[v];
        }
        // Most circles have few others above them: only the words where one of two has any are looked at.
        let occupied: Vec<Vec<usize>> = (0..self.sizes.len()).map(|c| above.occupied(c)).collect();
        let is_bounded = |c: usize, d: usize| {
            let words = if occupied[c].len() < occupied[d].len() { &occupied[c] } else { &occupied[d] };
            let (above_c, above_d) = (above.row(c), above.row(d));
            // Circles further up come last: only the last bound can reach all the others.
            let Some(last) = words.iter().rposition(|w| above_c[*w] & above_d[*w] != 0) else { return false };
            let word = words[last];
            let reached = below.row(word * 64 + (above_c[word] & above_d[word]).ilog2() as usize);
            words[..=last].iter().all(|w| above_c[*w] & above_d[*w] & !reached[*w] == 0)
        };
        let lacking = |c: usize| -> usize {
            let before = (0..c).filter(|d| piece[*d] == piece[c] && !is_bounded(c, *d));
            // Two actors of one circle lack it too, when nobody above it reaches all who are above it.
            let inside = if is_bounded(c, c) { 0 } else { self.sizes[c] * (self.sizes[c] - 1) / 2 };
            inside + before.map(|d| self.sizes[c] * self.sizes[d]).sum::<usize>()
        };
        Some((0..self.sizes.len()).into_par_iter().map(lacking).sum())
    }

    fn descendants(&self) -> Option<Table> {
        let mut table = Table::new(self.sizes.len())?;
        for circle in 0..self.sizes.len() {
            table.set(circle, circle);
            for lower in &self.below[circle] {
                table.add(circle, *lower);
            }
        }
        Some(table)
    }

    fn ancestors(&self) -> Option<Table> {
        let mut table = Table::new(self.sizes.len())?;
        for circle in (0..self.sizes.len()).rev() {
            table.set(circle, circle);
            for lower in &self.below[circle] {
                table.add(*lower, circle);
            }
        }
        Some(table)
    }
}

impl Table {
    fn new(circles: usize) -> Option<Self> {
        let words = circles.div_ceil(64);
        (circles <= MAX_CIRCLES).then(|| Self { words, bits: vec![0; words * circles] })
    }

    fn row(&self, circle: usize) -> &[u64] {
        &self.bits[circle * self.words..(circle + 1) * self.words]
    }

    /// Words of a row that are not 0, in order.
    fn occupied(&self, circle: usize) -> Vec<usize> {
        self.row(circle).iter().enumerate().filter(|(_, bits)| **bits != 0).map(|(word, _)| word).collect()
    }

    fn set(&mut self, circle: usize, other: usize) {
        self.bits[circle * self.words + other / 64] |= 1 << (other % 64);
    }

    fn add(&mut self, circle: usize, other: usize) {
        for word in 0..self.words {
            self.bits[circle * self.words + word] |= self.bits[other * self.words + word];
        }
    }

    fn members(&self, circle: usize) -> impl Iterator<Item = usize> + '_ {
        self.row(circle).iter().enumerate().flat_map(|(word, bits)| {
            std::iter::successors(Some(*bits), |rest| (*rest != 0).then(|| rest & (rest - 1)))
                .take_while(|rest| *rest != 0)
                .map(move |rest| word * 64 + rest.trailing_zeros() as usize)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::Components;

    #[test]
    fn a_circle_below_two_tops_has_no_least_upper_bound() {
        // 0 and 1 lead each to one of 2 and 3, which reach each other: sna's lubness is 1 − 2/3.
        let graph = Projection::from_arcs(&["A"; 4], &[(0, 2), (1, 3), (2, 3), (3, 2)]);
        let pieces = Components::new(graph.neighbours());
        let lacking = Reach::new(&graph).pairs_without_least_upper_bound(&pieces.of);
        assert_eq!(lacking, Some(2));
    }
}
