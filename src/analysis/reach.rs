//! Who can be reached from whom along the arcs of D: circles of actors that all reach each other are taken as one.

use super::{Adjacency, Projection};
use petgraph::algo::kosaraju_scc;
use std::collections::BTreeSet;

/// Most circles for which the table of who reaches whom is drawn up (32 MB).
const MAX_CIRCLES: usize = 16_384;
/// Most circles of which every two are compared.
const MAX_COMPARED: usize = 4_096;

/// Reachability of D, by circles (strongly connected components), those further down first.
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
    /// The circles of a graph.
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

    /// For each actor, how many others it reaches; `None` for a graph of too many circles.
    pub fn reached(&self) -> Option<Vec<usize>> {
        let table = self.descendants()?;
        let reached: Vec<usize> =
            (0..self.sizes.len()).map(|c| table.members(c).map(|d| self.sizes[d]).sum::<usize>() - 1).collect();
        Some(self.circle_of.iter().map(|c| reached[*c]).collect())
    }

    /// Pairs of actors of one piece of the network without a least upper bound as R `sna` looks for it: somebody
    /// who reaches both, and whoever else reaches both. `None` for a graph of too many circles.
    pub fn pairs_without_least_upper_bound(&self, component_of: &[usize]) -> Option<usize> {
        if self.sizes.len() > MAX_COMPARED {
            return None;
        }
        let (above, below) = (self.ancestors()?, self.descendants()?);
        let mut piece = vec![0; self.sizes.len()];
        for (v, circle) in self.circle_of.iter().enumerate() {
            piece[*circle] = component_of[v];
        }
        let mut lacking = 0;
        for c in 0..self.sizes.len() {
            // Two actors of one circle lack it too, when nobody above it reaches all who are above it.
            for d in (0..=c).filter(|d| piece[*d] == piece[c]) {
                let bounds = || above.row(c).iter().zip(above.row(d)).map(|(a, b)| a & b);
                // Circles further up come last: only the last bound can reach all the others.
                let last = bounds().enumerate().rfind(|(_, word)| *word != 0);
                let highest = last.map(|(word, bits)| word * 64 + bits.ilog2() as usize);
                let reaches_all = |top| bounds().zip(below.row(top)).all(|(bound, reached)| bound & !reached == 0);
                if !highest.is_some_and(reaches_all) {
                    lacking +=
                        if c == d { self.sizes[c] * (self.sizes[c] - 1) / 2 } else { self.sizes[c] * self.sizes[d] };
                }
            }
        }
        Some(lacking)
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
