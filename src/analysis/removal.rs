//! What if an actor left? In how many pieces the network would be, and who would lose whom.

use super::{Components, Projection, centrality};

/// The network without an actor.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Removal {
    /// Pieces of U without it.
    pub components: usize,
    /// Pairs of other actors that would no longer be connected (Borgatti 2006).
    pub pairs_lost: usize,
    /// 1 − Σ1/d after ÷ Σ1/d before, over pairs of the others in U (Latora & Marchiori 2001), 0 to 1; `None` when the
    /// others reach nobody already, or among more than 2,000 actors.
    pub efficiency_loss: Option<f64>,
}

/// The network without each actor in turn.
pub(super) fn removal(projection: &Projection, components: &Components) -> Vec<Removal> {
    let pieces = components.sizes.len();
    let cuts = centrality::articulation(projection);
    let mut seen = vec![usize::MAX; projection.n_actors()];
    let one = |(v, cuts): (usize, bool)| {
        let size = components.sizes[components.of[v]];
        if !cuts {
            return Removal { components: pieces - usize::from(size == 1), pairs_lost: 0, efficiency_loss: None };
        }
        let parts = parts_without(projection, v, &mut seen);
        let kept: usize = parts.iter().map(|part| part * (part - 1) / 2).sum();
        let pairs_lost = (size - 1) * (size - 2) / 2 - kept;
        Removal { components: pieces - 1 + parts.len(), pairs_lost, efficiency_loss: None }
    };
    cuts.into_iter().enumerate().map(one).collect()
}

/// Sizes of the parts an actor's piece falls into without it. `seen` remembers for whom each was last visited.
fn parts_without(projection: &Projection, gone: usize, seen: &mut [usize]) -> Vec<usize> {
    let neighbours = projection.neighbours();
    let mut parts = Vec::new();
    for &start in &neighbours[gone] {
        if seen[start] == gone {
            continue;
        }
        let (mut to_visit, mut size) = (vec![start], 0);
        seen[start] = gone;
        while let Some(v) = to_visit.pop() {
            size += 1;
            for &w in neighbours[v].iter().filter(|w| **w != gone) {
                if seen[w] != gone {
                    seen[w] = gone;
                    to_visit.push(w);
                }
            }
        }
        parts.push(size);
    }
    parts
}
