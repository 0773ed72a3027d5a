//! Steps between actors in U, and the pieces of the network.

use super::super::Adjacency;
use super::search::{Ends, Search};
use rayon::prelude::{IntoParallelIterator, ParallelIterator};
use std::ops::Range;

/// Sources followed by one word.
const BITS: usize = 64;
/// Words, hence 256 sources, of one pass.
const WORDS: usize = 4;

type Sources = [u64; WORDS];

/// For each actor, what the shortest paths to all others come to.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Distances {
    /// Others that can be reached.
    pub reached: Vec<usize>,
    /// Sum of the steps to them.
    pub steps: Vec<usize>,
    /// Sum of 1/steps.
    pub nearness: Vec<f64>,
    /// Steps to the furthest of them; 0 for an isolate.
    pub eccentricity: Vec<usize>,
}

impl Distances {
    /// Distances along a symmetric adjacency, by a search from each actor: O(n(n + L)).
    ///
    /// ```
    /// use maillage::analysis::{Distances, Projection};
    /// let path = Projection::from_arcs(&["A"; 4], &[(0, 1), (1, 2)]);
    /// let distances = Distances::new(path.neighbours());
    /// assert_eq!(distances.reached, [2, 2, 2, 0]);
    /// assert_eq!(distances.steps, [3, 2, 3, 0]);
    /// assert_eq!(distances.nearness, [1.5, 2.0, 1.5, 0.0]);
    /// assert_eq!(distances.eccentricity, [2, 1, 2, 0]);
    /// ```
    pub fn new(neighbours: &Adjacency) -> Self {
        let ties = Ends::new(neighbours);
        let mut search = Search::new(&ties);
        let mut distances = Self::default();
        for source in 0..ties.len() {
            search.explore(source);
            distances.push(search.levels().map(<[u32]>::len));
        }
        distances
    }

    /// Adds the next actor, from the number of actors that a search finds at 0, 1, 2… steps of it.
    pub(super) fn push(&mut self, found: impl Iterator<Item = usize>) {
        let (mut reached, mut steps, mut nearness, mut eccentricity) = (0, 0, 0.0, 0);
        for (step, actors) in found.enumerate().skip(1) {
            reached += actors;
            steps += actors * step;
            nearness += actors as f64 / step as f64;
            eccentricity = step;
        }
        self.reached.push(reached);
        self.steps.push(steps);
        self.nearness.push(nearness);
        self.eccentricity.push(eccentricity);
    }

    /// Adds those of the actors that follow.
    pub(super) fn append(&mut self, more: &Self) {
        self.reached.extend(&more.reached);
        self.steps.extend(&more.steps);
        self.nearness.extend(&more.nearness);
        self.eccentricity.extend(&more.eccentricity);
    }
}

/// Ordered pairs of actors at 1, 2, 3… steps of each other along an adjacency: O(n(n + L)/64) on a network without
/// long ways, by searches from 256 actors at once, side by side.
pub(in crate::analysis) fn pairs_by_steps(neighbours: &Adjacency) -> Vec<usize> {
    let n = neighbours.len();
    let passes = (0..n).step_by(BITS * WORDS).collect::<Vec<_>>().into_par_iter();
    let found = passes.map(|first| found_from(neighbours, first..n.min(first + BITS * WORDS)));
    found.reduce(Vec::new, |a, b| {
        let (mut longer, shorter) = if a.len() < b.len() { (b, a) } else { (a, b) };
        longer.iter_mut().zip(shorter).for_each(|(sum, pairs)| *sum += pairs);
        longer
    })
}

/// How many pairs the searches from some actors find, step after step.
pub(in crate::analysis) fn found_from(neighbours: &Adjacency, sources: Range<usize>) -> Vec<usize> {
    let mut seen = vec![Sources::default(); neighbours.len()];
    for (bit, source) in sources.clone().enumerate() {
        seen[source][bit / BITS] |= 1 << (bit % BITS);
    }
    let mut frontier = seen.clone();
    let mut arriving = vec![Sources::default(); neighbours.len()];
    let mut at_frontier: Vec<usize> = sources.collect();
    let mut found = Vec::new();
    while !at_frontier.is_empty() {
        let mut touched = Vec::new();
        for &v in &at_frontier {
            let leaving = std::mem::take(&mut frontier[v]);
            for &w in &neighbours[v] {
                let new: Sources = std::array::from_fn(|k| leaving[k] & !seen[w][k]);
                if new == Sources::default() {
                    continue;
                }
                if arriving[w] == Sources::default() {
                    touched.push(w);
                }
                for k in 0..WORDS {
                    arriving[w][k] |= new[k];
                }
            }
        }
        let mut pairs = 0;
        for &w in &touched {
            let new = std::mem::take(&mut arriving[w]);
            for k in 0..WORDS {
                seen[w][k] |= new[k];
                pairs += new[k].count_ones() as usize;
            }
            frontier[w] = new;
        }
        found.push(pairs);
        at_frontier = touched;
    }
    found
}

/// The connected pieces of U.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Components {
    /// For each actor, the number of its piece; pieces are numbered by their smallest actor.
    pub of: Vec<usize>,
    /// Actors in each piece.
    pub sizes: Vec<usize>,
}

impl Components {
    /// The pieces of a symmetric adjacency; an isolate is one of its own. O(n + L).
    ///
    /// ```
    /// use maillage::analysis::{Components, Projection};
    /// let graph = Projection::from_arcs(&["A"; 4], &[(0, 2), (3, 2)]);
    /// let components = Components::new(graph.neighbours());
    /// assert_eq!((components.of, components.sizes), (vec![0, 1, 0, 0], vec![3, 1]));
    /// ```
    pub fn new(neighbours: &Adjacency) -> Self {
        let mut of = vec![usize::MAX; neighbours.len()];
        let mut sizes = Vec::new();
        for start in 0..neighbours.len() {
            if of[start] != usize::MAX {
                continue;
            }
            let (number, mut size) = (sizes.len(), 0);
            let mut to_visit = vec![start];
            of[start] = number;
            while let Some(v) = to_visit.pop() {
                size += 1;
                for &w in &neighbours[v] {
                    if of[w] == usize::MAX {
                        of[w] = number;
                        to_visit.push(w);
                    }
                }
            }
            sizes.push(size);
        }
        Self { of, sizes }
    }

    /// The piece with the most actors (of equals, the one with the smallest id); `None` without actors.
    pub fn largest(&self) -> Option<usize> {
        (0..self.sizes.len()).rev().max_by_key(|piece| self.sizes[*piece])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_path_is_measured_across_passes() {
        let n = 600;
        let path: Adjacency = (0..n)
            .map(|i: usize| [i.checked_sub(1), Some(i + 1).filter(|j| *j < n)].into_iter().flatten().collect())
            .collect();
        let distances = Distances::new(&path);
        assert_eq!(distances.eccentricity[0], 599);
        assert_eq!(distances.steps[0], 599 * 600 / 2);
        assert_eq!(distances.reached, vec![599; n]);
        let pairs = pairs_by_steps(&path);
        assert_eq!(pairs.iter().sum::<usize>(), 600 * 599);
        assert_eq!((pairs[0], pairs[598]), (2 * 599, 2));
    }

    #[test]
    fn of_equal_pieces_the_first_is_the_largest() {
        let components = Components::new(&vec![vec![], vec![2], vec![1], vec![4], vec![3]]);
        assert_eq!(components.sizes, [1, 2, 2]);
        assert_eq!(components.largest(), Some(1));
    }
}
