//! Steps between actors in U: searches from 256 actors at once, one bit each, and the pieces of the network.

use super::Adjacency;

/// Sources followed by one word.
const BITS: usize = 64;
/// Words, hence 256 sources, of one pass.
const WORDS: usize = 4;

type Sources = [u64; WORDS];

/// For each actor, what the shortest paths to all others come to.
#[derive(Debug, Clone, PartialEq)]
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
    /// Distances of a symmetric adjacency: what reaches an actor in d steps is reached by it in d steps, so each
    /// actor counts the searches that arrive.
    pub fn new(neighbours: &Adjacency) -> Self {
        let n = neighbours.len();
        let mut distances =
            Self { reached: vec![0; n], steps: vec![0; n], nearness: vec![0.0; n], eccentricity: vec![0; n] };
        for first in (0..n).step_by(BITS * WORDS) {
            distances.search_from(neighbours, first..n.min(first + BITS * WORDS));
        }
        distances
    }

    fn search_from(&mut self, neighbours: &Adjacency, sources: std::ops::Range<usize>) {
        let mut seen = vec![Sources::default(); neighbours.len()];
        for (bit, source) in sources.clone().enumerate() {
            seen[source][bit / BITS] |= 1 << (bit % BITS);
        }
        let mut frontier = seen.clone();
        let mut arriving = vec![Sources::default(); neighbours.len()];
        let mut at_frontier: Vec<usize> = sources.collect();
        let mut step = 0;
        while !at_frontier.is_empty() {
            step += 1;
            let mut touched = Vec::new();
            for &v in &at_frontier {
                for &w in &neighbours[v] {
                    let new: Sources = std::array::from_fn(|k| frontier[v][k] & !seen[w][k]);
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
            for &v in &at_frontier {
                frontier[v] = Sources::default();
            }
            for &w in &touched {
                let new = std::mem::take(&mut arriving[w]);
                for k in 0..WORDS {
                    seen[w][k] |= new[k];
                }
                frontier[w] = new;
                self.arrive(w, step, new.iter().map(|word| word.count_ones() as usize).sum());
            }
            at_frontier = touched;
        }
    }

    fn arrive(&mut self, actor: usize, step: usize, searches: usize) {
        self.reached[actor] += searches;
        self.steps[actor] += searches * step;
        self.nearness[actor] += searches as f64 / step as f64;
        self.eccentricity[actor] = self.eccentricity[actor].max(step);
    }
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
    /// The pieces of a symmetric adjacency.
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
    }

    #[test]
    fn of_equal_pieces_the_first_is_the_largest() {
        let components = Components::new(&vec![vec![], vec![2], vec![1], vec![4], vec![3]]);
        assert_eq!(components.sizes, [1, 2, 2]);
        assert_eq!(components.largest(), Some(1));
    }
}
