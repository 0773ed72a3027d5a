//! One search from one actor: who is found, at how many steps, by how many shortest paths, and what each stands for.
//!
//! Ours rather than rustworkx-core's, which adds up in the order its threads end: the last digits would change from
//! one run to the next.

use super::super::Adjacency;

/// Beyond, numbers of paths are counted by their logarithm.
const MOST_PATHS: f64 = 1e300;

/// An adjacency as one list of ends, small and in a row.
#[derive(Debug)]
pub(super) struct Ends {
    /// Where each actor's ends begin, and where the last one's stop.
    begins: Vec<usize>,
    ends: Vec<u32>,
}

impl Ends {
    pub(super) fn new(adjacency: &Adjacency) -> Self {
        let mut ties = Self { begins: vec![0], ends: Vec::new() };
        for list in adjacency {
            ties.ends.extend(list.iter().map(|w| *w as u32));
            ties.begins.push(ties.ends.len());
        }
        ties
    }

    pub(super) fn len(&self) -> usize {
        self.begins.len() - 1
    }

    pub(super) fn of(&self, actor: usize) -> &[u32] {
        &self.ends[self.begins[actor]..self.begins[actor + 1]]
    }
}

/// A search, whose lists serve again for the next one.
// Invariant: between two searches `arriving` and `share` are 0 everywhere.
pub(super) struct Search<'a> {
    pub(super) ties: &'a Ends,
    /// Actors in the order they were found, nearest first; only the first `n_found` count.
    found: Vec<u32>,
    n_found: usize,
    /// How many were found within 0, 1, 2… steps.
    within: Vec<usize>,
    /// Shortest paths to each actor found.
    paths: Vec<f64>,
    /// Paths that arrive at each actor, those that come too late as well.
    arriving: Vec<f64>,
    /// What each path to an actor of the level beyond earns: (1 + what it stands for)/paths.
    share: Vec<f64>,
    /// The same for the level being looked at.
    fresh: Vec<f64>,
}

impl<'a> Search<'a> {
    pub(super) fn new(ties: &'a Ends) -> Self {
        let zeros = vec![0.0; ties.len()];
        Self {
            ties,
            found: vec![0; ties.len() + 1],
            n_found: 0,
            within: Vec::new(),
            paths: zeros.clone(),
            arriving: zeros.clone(),
            share: zeros,
            fresh: Vec::new(),
        }
    }

    /// Actors in the order they were found, the source first.
    pub(super) fn found(&self) -> &[u32] {
        &self.found[..self.n_found]
    }

    /// Actors found at each number of steps, from 0 on, in order.
    pub(super) fn levels(&self) -> impl DoubleEndedIterator<Item = &[u32]> + ExactSizeIterator {
        let begins = |level: usize| level.checked_sub(1).map_or(0, |before| self.within[before]);
        (0..self.within.len()).map(move |level| &self.found[begins(level)..self.within[level]])
    }

    /// Finds every actor within reach, and counts the shortest paths to it.
    pub(super) fn explore(&mut self, source: usize) {
        self.within.clear();
        self.found[0] = source as u32;
        self.n_found = 1;
        self.arriving[source] = 1.0;
        self.paths[source] = 1.0;
        let mut level = 0;
        while level < self.n_found {
            let end = self.n_found;
            self.within.push(end);
            for place in level..end {
                let v = self.found[place] as usize;
                let paths = self.paths[v];
                for &w in self.ties.of(v) {
                    let arrived = &mut self.arriving[w as usize];
                    // Written over by the next one unless it is new: no branch to guess wrong.
                    self.found[self.n_found] = w;
                    self.n_found += usize::from(*arrived == 0.0);
                    *arrived += paths;
                }
            }
            for &w in &self.found[end..self.n_found] {
                self.paths[w as usize] = self.arriving[w as usize];
            }
            level = end;
        }
        for &v in &self.found[..self.n_found] {
            self.arriving[v as usize] = 0.0;
        }
    }

    /// Adds to each actor found what it stands for: for each other actor found, the share of the shortest paths to it
    /// that pass through. Furthest first (Brandes 2001).
    pub(super) fn accumulate(&mut self, betweenness: &mut [f64]) {
        if self.found().iter().any(|v| self.paths[*v as usize] > MOST_PATHS) {
            return self.accumulate_many(betweenness);
        }
        let mut beyond = self.n_found..self.n_found;
        for level in (1..self.within.len()).rev() {
            let here = self.within[level - 1]..self.within[level];
            self.fresh.clear();
            for &v in &self.found[here.clone()] {
                let v = v as usize;
                // Only actors of the level beyond have a share: no need to ask which they are.
                let earned: f64 = self.ties.of(v).iter().map(|w| self.share[*w as usize]).sum();
                let credit = self.paths[v] * earned;
                betweenness[v] += credit;
                self.fresh.push((1.0 + credit) / self.paths[v]);
            }
            for &w in &self.found[beyond] {
                self.share[w as usize] = 0.0;
            }
            for (&v, &share) in self.found[here.clone()].iter().zip(&self.fresh) {
                self.share[v as usize] = share;
            }
            beyond = here;
        }
        for &w in &self.found[beyond] {
            self.share[w as usize] = 0.0;
        }
    }

    /// The same where there are more shortest paths than a number holds (thousands of forks in a row): by the
    /// logarithms of their numbers.
    fn accumulate_many(&self, betweenness: &mut [f64]) {
        let mut step = vec![u32::MAX; self.ties.len()];
        for (number, level) in (0..).zip(self.levels()) {
            for &v in level {
                step[v as usize] = number;
            }
        }
        let (ties, step) = (self.ties, &step);
        let further = |v: usize| ties.of(v).iter().map(|w| *w as usize).filter(move |w| step[*w] == step[v] + 1);
        let mut log = vec![f64::NEG_INFINITY; self.ties.len()];
        log[self.found[0] as usize] = 0.0;
        for &v in self.found() {
            let v = v as usize;
            for w in further(v) {
                let (more, less) = (log[w].max(log[v]), log[w].min(log[v]));
                log[w] = more + (less - more).exp().ln_1p();
            }
        }
        let mut credit = vec![0.0; self.ties.len()];
        for &v in self.found()[1..].iter().rev() {
            let v = v as usize;
            credit[v] = further(v).map(|w| (1.0 + credit[w]) * (log[v] - log[w]).exp()).fold(0.0, std::ops::Add::add);
            betweenness[v] += credit[v];
        }
    }
}
