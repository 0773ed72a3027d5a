//! Where U falls apart: the actors and pairs that alone hold their piece together (Tarjan 1972), and the parts that
//! stay when one leaves. One walk in depth, O(n + m), without recursion.

use super::super::Adjacency;

/// The walk: each actor's subtree is an interval of the order in which actors were met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::analysis) struct Cuts {
    /// When each actor was met.
    met: Vec<usize>,
    /// Actors whose part hangs by each actor alone: when each part was first met, and its size, in order.
    hanging: Vec<Vec<(usize, usize)>>,
    /// Whether each actor is the one its piece was entered by: then nothing stays but what hangs.
    is_entry: Vec<bool>,
    /// Actors of the piece of each.
    piece: Vec<usize>,
    /// Pairs without which a piece is cut in two, smaller number first, in order.
    pub(in crate::analysis) bridges: Vec<(usize, usize)>,
}

/// An actor on the way from the entry to where the walk is.
struct Turn {
    actor: usize,
    /// The one it was met from; itself at the entry.
    from: usize,
    /// How many of its neighbours were looked at.
    looked: usize,
    /// Earliest met of those its subtree is tied to, but by the tie it was met by.
    low: usize,
}

impl Cuts {
    pub(in crate::analysis) fn new(neighbours: &Adjacency) -> Self {
        let n = neighbours.len();
        let mut cuts = Self {
            met: vec![usize::MAX; n],
            hanging: vec![Vec::new(); n],
            is_entry: vec![false; n],
            piece: vec![0; n],
            bridges: Vec::new(),
        };
        let mut order = Vec::with_capacity(n);
        for entry in 0..n {
            if cuts.met[entry] == usize::MAX {
                let first = order.len();
                cuts.is_entry[entry] = true;
                cuts.walk(neighbours, entry, &mut order);
                for &v in &order[first..] {
                    cuts.piece[v] = order.len() - first;
                }
            }
        }
        cuts.bridges.sort_unstable();
        cuts
    }

    /// Whether a piece is cut in two or more without an actor.
    pub(super) fn is_cut(&self, actor: usize) -> bool {
        self.hanging[actor].len() > usize::from(self.is_entry[actor])
    }

    /// For each actor, whether its piece is cut in two or more without it.
    pub(in crate::analysis) fn of_each(&self) -> Vec<bool> {
        (0..self.hanging.len()).map(|v| self.is_cut(v)).collect()
    }

    /// Sizes of the parts that an actor's piece falls into without it; none for an isolate.
    pub(in crate::analysis) fn parts_without(&self, actor: usize) -> impl Iterator<Item = usize> + '_ {
        let hanging = || self.hanging[actor].iter().map(|(_, size)| *size);
        let rest = self.piece[actor] - 1 - hanging().sum::<usize>();
        hanging().chain((rest > 0).then_some(rest))
    }

    /// In which of the parts without an actor another of its piece is: a number of no meaning but to compare.
    pub(super) fn part_of(&self, gone: usize, actor: usize) -> usize {
        let met = self.met[actor];
        let after = self.hanging[gone].partition_point(|(first, _)| *first <= met);
        let part = after.checked_sub(1).filter(|part| {
            let (first, size) = self.hanging[gone][*part];
            met < first + size
        });
        part.unwrap_or(usize::MAX)
    }

    fn walk(&mut self, neighbours: &Adjacency, entry: usize, order: &mut Vec<usize>) {
        let mut way = vec![self.meet(entry, entry, order)];
        while let Some(turn) = way.last_mut() {
            let v = turn.actor;
            if let Some(&w) = neighbours[v].get(turn.looked) {
                turn.looked += 1;
                if self.met[w] == usize::MAX {
                    let next = self.meet(w, v, order);
                    way.push(next);
                } else if w != turn.from {
                    turn.low = turn.low.min(self.met[w]);
                }
                continue;
            }
            let low = turn.low;
            way.pop();
            let Some(above) = way.last_mut() else { break };
            let met_above = self.met[above.actor];
            above.low = above.low.min(low);
            if low >= met_above {
                self.hanging[above.actor].push((self.met[v], order.len() - self.met[v]));
            }
            if low > met_above {
                self.bridges.push((v.min(above.actor), v.max(above.actor)));
            }
        }
    }

    fn meet(&mut self, actor: usize, from: usize, order: &mut Vec<usize>) -> Turn {
        self.met[actor] = order.len();
        order.push(actor);
        Turn { actor, from, looked: 0, low: order.len() - 1 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::Projection;
    use rustworkx_core::connectivity;

    #[test]
    fn cuts_and_bridges_are_those_of_rustworkx() {
        for step in 1..40_usize {
            let arcs: Vec<(usize, usize)> = (0..26).map(|k| (k * step % 23, (k * k + 5 * step) % 29)).collect();
            let graph = Projection::from_arcs(&["A"; 30], &arcs);
            let cuts = Cuts::new(graph.neighbours());
            let theirs = connectivity::articulation_points(graph.undirected(), None);
            let mut theirs: Vec<usize> = theirs.iter().map(|v| v.index()).collect();
            theirs.sort_unstable();
            assert_eq!((0..30).filter(|v| cuts.is_cut(*v)).collect::<Vec<_>>(), theirs);
            assert_eq!(cuts.bridges.len(), connectivity::bridges(graph.undirected()).len());
        }
    }

    #[test]
    fn parts_are_told_apart() {
        let path = Projection::from_arcs(&["A"; 5], &[(2, 1), (1, 0), (2, 3), (3, 4)]);
        let cuts = Cuts::new(path.neighbours());
        assert_eq!(cuts.parts_without(2).collect::<Vec<_>>(), [2, 2]);
        assert_eq!(cuts.part_of(2, 3), cuts.part_of(2, 4));
        assert_ne!(cuts.part_of(2, 1), cuts.part_of(2, 3));
        assert_eq!(cuts.parts_without(0).collect::<Vec<_>>(), [4]);
        assert_eq!(cuts.bridges, [(0, 1), (1, 2), (2, 3), (3, 4)]);
    }
}
