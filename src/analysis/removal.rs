//! What if an actor left? In how many pieces the network would be, who would lose whom, and how much longer the ways
//! between the others would become.

use super::cohesion::pairs_of;
use super::paths::{self, Cuts};
use super::{Adjacency, Components, Projection, ShortestPaths};

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

/// The network without each actor in turn, but for what becomes of distances: O(n).
pub(super) fn removal(components: &Components, cuts: &Cuts) -> Vec<Removal> {
    let one = |v: usize| {
        let size = components.sizes[components.of[v]];
        let parts = || cuts.parts_without(v);
        let kept: usize = parts().map(pairs_of).sum();
        Removal {
            components: components.sizes.len() - 1 + parts().count(),
            pairs_lost: pairs_of(size - 1) - kept,
            efficiency_loss: None,
        }
    };
    (0..components.of.len()).map(one).collect()
}

/// What part of the efficiency of the others each departure takes: O(n) once departures were looked at.
pub(super) fn efficiency_losses(paths: &ShortestPaths) -> Vec<Option<f64>> {
    let distances = &paths.distances;
    let pairs_reached: usize = distances.reached.iter().sum();
    let nearness: f64 = distances.nearness.iter().sum();
    let one = |v: usize| {
        let lost = paths.nearness_lost.as_ref()?[v];
        // Those of the actor itself, both ways, are not pairs of the others.
        let before = nearness - 2.0 * distances.nearness[v];
        (pairs_reached > 2 * distances.reached[v]).then(|| (lost / before).min(1.0))
    };
    (0..distances.reached.len()).map(one).collect()
}

/// What part of the efficiency of the others one actor's departure takes, in a network of any size; `None` when they
/// reach nobody already, or when there is no such actor. O(n(n + L)), by searches from 256 actors at once.
///
/// ```
/// use maillage::analysis::{Projection, removal};
/// // Without 1, 0 and 2 still meet through 3; without 3 too.
/// let square = Projection::from_arcs(&["A"; 4], &[(0, 1), (1, 2), (2, 3), (3, 0)]);
/// assert_eq!(removal::efficiency_loss_of(&square, 1), Some(0.0));
/// let path = Projection::from_arcs(&["A"; 3], &[(0, 1), (1, 2)]);
/// assert_eq!(removal::efficiency_loss_of(&path, 1), Some(1.0));
/// assert_eq!(removal::efficiency_loss_of(&path, 7), None);
/// ```
pub fn efficiency_loss_of(projection: &Projection, actor: usize) -> Option<f64> {
    let neighbours = projection.neighbours();
    let gone = neighbours.get(actor)?;
    let mut without: Adjacency = neighbours.clone();
    without[actor].clear();
    for &w in gone {
        without[w].retain(|v| *v != actor);
    }
    let mut before = paths::pairs_by_steps(neighbours);
    for (pairs, own) in before.iter_mut().zip(paths::found_from(neighbours, actor..actor + 1)) {
        *pairs -= 2 * own;
    }
    let after = paths::pairs_by_steps(&without);
    let nearness = |pairs: &[usize]| (1..).zip(pairs).map(|(d, pairs)| *pairs as f64 / f64::from(d)).sum::<f64>();
    let is_far = before.iter().all(|pairs| *pairs == 0);
    (!is_far).then(|| 1.0 - nearness(&after) / nearness(&before))
}
