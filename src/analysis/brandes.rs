//! Who stands on the shortest paths: Brandes' (2001) accumulation, one search from each actor.
//!
//! Ours rather than rustworkx-core's, which adds up in the order its threads end: the last digits would change from
//! one run to the next.

use super::Adjacency;

/// What a search knows of an actor.
#[derive(Debug, Clone, Copy)]
struct Visit {
    /// Steps from where the search began.
    step: u32,
    /// Shortest paths that lead here.
    paths: f64,
    /// What each of them earns those it came by: (1 + what the actor stands for itself)/paths.
    share: f64,
}

const UNSEEN: Visit = Visit { step: u32::MAX, paths: 0.0, share: 0.0 };

/// A search, whose lists serve again for the next one.
struct Search<'a> {
    successors: &'a Adjacency,
    visits: Vec<Visit>,
    /// Actors in the order they were found, nearest first.
    found: Vec<usize>,
    /// One after the other, for each actor found, those a shortest path leads to from it.
    further: Vec<usize>,
    /// For each actor found, where its part of `further` begins.
    begins: Vec<usize>,
}

/// For each actor v, `Σ σ_st(v)/σ_st` over ordered pairs of others s, t, raw.
pub(super) fn brandes(successors: &Adjacency) -> Vec<f64> {
    let n = successors.len();
    let mut search =
        Search { successors, visits: vec![UNSEEN; n], found: Vec::new(), further: Vec::new(), begins: Vec::new() };
    let mut betweenness = vec![0.0; n];
    for source in 0..n {
        search.explore(source);
        search.accumulate(&mut betweenness);
    }
    betweenness
}

impl Search<'_> {
    fn explore(&mut self, source: usize) {
        self.visits[source] = Visit { step: 0, paths: 1.0, share: 0.0 };
        self.found.push(source);
        let mut next = 0;
        while let Some(&v) = self.found.get(next) {
            next += 1;
            self.begins.push(self.further.len());
            let here = self.visits[v];
            for &w in &self.successors[v] {
                let there = &mut self.visits[w];
                if there.step == u32::MAX {
                    there.step = here.step + 1;
                    self.found.push(w);
                }
                if there.step == here.step + 1 {
                    there.paths += here.paths;
                    self.further.push(w);
                }
            }
        }
    }

    /// Gives each actor found its due, furthest first, and forgets the search.
    fn accumulate(&mut self, betweenness: &mut [f64]) {
        while let (Some(v), Some(begin)) = (self.found.pop(), self.begins.pop()) {
            let earned: f64 = self.further[begin..].iter().map(|w| self.visits[*w].share).sum();
            self.further.truncate(begin);
            let here = &mut self.visits[v];
            let credit = here.paths * earned;
            here.share = (1.0 + credit) / here.paths;
            if here.step > 0 {
                betweenness[v] += credit;
            }
        }
        self.visits.fill(UNSEEN);
    }
}
