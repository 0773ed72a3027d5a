//! How central each actor is: how many it is tied to, how near the others are, how often it stands between them.
//!
//! Every function gives one number an actor, in the order of [`Projection::actors`].

use super::paths::{self, Cuts};
use super::{Adjacency, Distances, Projection};
use rustworkx_core::connectivity;

/// Number of neighbours in U (Freeman 1979). Direction and weights do not matter; an isolate has 0. O(n).
/// Given successors or predecessors, the out- or in-degree in D.
///
/// ```
/// use maillage::analysis::{Projection, centrality};
/// let star = Projection::from_arcs(&["A"; 4], &[(0, 1), (0, 2), (3, 0)]);
/// assert_eq!(centrality::degree(star.neighbours()), [3, 1, 1, 1]);
/// ```
pub fn degree(adjacency: &Adjacency) -> Vec<usize> {
    adjacency.iter().map(Vec::len).collect()
}

/// Sum of the weights of an actor's pairs in U, both ways of a pair counted (Barrat and others 2004); an isolate has
/// 0. O(L).
///
/// ```
/// use maillage::analysis::{Projection, centrality};
/// let mutual = Projection::from_arcs(&["A"; 3], &[(0, 1), (1, 0), (1, 2)]);
/// assert_eq!(centrality::strength(&mutual), [2.0, 3.0, 1.0]);
/// ```
pub fn strength(projection: &Projection) -> Vec<f64> {
    let graph = projection.undirected();
    let add = |sum: f64, edge: f64| sum + edge;
    // Folded from 0: the sum of nothing is -0 in Rust.
    graph.node_indices().map(|v| graph.edges(v).map(|edge| *edge.weight()).fold(0.0, add)).collect()
}

/// Betweenness in U (Brandes 2001): `Σ σ_st(v)/σ_st` over unordered pairs of others, raw. Unweighted; pairs in
/// different pieces count for nobody, and an isolate has 0. O(n(n + L)); [`super::ShortestPaths`] gives it with all
/// else that the same searches tell.
///
/// ```
/// use maillage::analysis::{Projection, centrality};
/// let path = Projection::from_arcs(&["A"; 4], &[(0, 1), (1, 2), (2, 3)]);
/// assert_eq!(centrality::betweenness(&path), [0.0, 2.0, 2.0, 0.0]);
/// ```
pub fn betweenness(projection: &Projection) -> Vec<f64> {
    let mut both_ways = paths::betweenness(projection.neighbours());
    for value in &mut both_ways {
        *value /= 2.0;
    }
    both_ways
}

/// Betweenness in D: the same over ordered pairs, along the arcs, raw. O(n(n + a)).
///
/// ```
/// use maillage::analysis::{Projection, centrality};
/// let fork = Projection::from_arcs(&["A"; 4], &[(0, 1), (1, 2), (1, 3)]);
/// assert_eq!(centrality::betweenness_directed(&fork), [0.0, 2.0, 0.0, 0.0]);
/// ```
pub fn betweenness_directed(projection: &Projection) -> Vec<f64> {
    paths::betweenness(projection.successors())
}

/// Closeness in U with the correction of Wasserman and Faust (1994): (r/(n−1))·(r/Σd), r being the others within
/// reach; 0 for an isolate, so that several pieces can be compared. Unweighted; O(n) once distances are known.
///
/// ```
/// use maillage::analysis::{Distances, Projection, centrality};
/// let path = Projection::from_arcs(&["A"; 4], &[(0, 1), (1, 2)]);
/// let closeness = centrality::closeness(&Distances::new(path.neighbours()));
/// // 1 reaches two others of three, one step away each; 0 reaches them in three steps.
/// assert_eq!(closeness, [2.0 / 3.0 * (2.0 / 3.0), 2.0 / 3.0, 2.0 / 3.0 * (2.0 / 3.0), 0.0]);
/// ```
pub fn closeness(distances: &Distances) -> Vec<f64> {
    let others = distances.reached.len().saturating_sub(1) as f64;
    let each = distances.reached.iter().zip(&distances.steps);
    each.map(|(&reached, &steps)| match reached {
        0 => 0.0,
        _ => (reached as f64 / others) * (reached as f64 / steps as f64),
    })
    .collect()
}

/// Harmonic closeness in U (Rochat 2009): Σ 1/d over the others, ÷ (n−1); those out of reach add nothing, and an
/// isolate has 0. Unweighted; O(n) once distances are known.
///
/// ```
/// use maillage::analysis::{Distances, Projection, centrality};
/// let path = Projection::from_arcs(&["A"; 3], &[(0, 1), (1, 2)]);
/// assert_eq!(centrality::harmonic(&Distances::new(path.neighbours())), [0.75, 1.0, 0.75]);
/// ```
pub fn harmonic(distances: &Distances) -> Vec<f64> {
    let others = distances.nearness.len().saturating_sub(1).max(1) as f64;
    distances.nearness.iter().map(|nearness| nearness / others).collect()
}

/// k-core number in U (Seidman 1983): the largest k such that the actor belongs to a part where each is tied to at
/// least k others of it; 0 for an isolate. Unweighted; O(n + L).
///
/// ```
/// use maillage::analysis::{Projection, centrality};
/// let kite = Projection::from_arcs(&["A"; 5], &[(0, 1), (1, 2), (2, 0), (2, 3)]);
/// assert_eq!(centrality::core(&kite), [2, 2, 2, 1, 0]);
/// ```
pub fn core(projection: &Projection) -> Vec<usize> {
    let mut core = vec![0; projection.n_actors()];
    for (actor, number) in connectivity::core_number(projection.undirected().clone()) {
        core[actor.index()] = number;
    }
    core
}

/// Whether the removal of an actor cuts its piece of U in two or more (Tarjan 1972). O(n + L).
///
/// ```
/// use maillage::analysis::{Projection, centrality};
/// let path = Projection::from_arcs(&["A"; 3], &[(0, 1), (1, 2)]);
/// assert_eq!(centrality::articulation(&path), [false, true, false]);
/// ```
pub fn articulation(projection: &Projection) -> Vec<bool> {
    Cuts::new(projection.neighbours()).of_each()
}

/// Pairs of U without which their piece is cut in two (Tarjan 1972), smaller number first, in order. O(n + L).
///
/// ```
/// use maillage::analysis::{Projection, centrality};
/// let kite = Projection::from_arcs(&["A"; 4], &[(0, 1), (1, 2), (2, 0), (3, 2)]);
/// assert_eq!(centrality::bridges(&kite), [(2, 3)]);
/// ```
pub fn bridges(projection: &Projection) -> Vec<(usize, usize)> {
    Cuts::new(projection.neighbours()).bridges
}

#[cfg(test)]
mod tests {
    use super::*;
    use rustworkx_core::centrality::betweenness_centrality;

    #[test]
    fn betweenness_agrees_with_rustworkx() {
        let arcs: Vec<(usize, usize)> = (0..60).map(|k| (k * 7 % 23, (k * k + 5) % 23)).collect();
        let graph = Projection::from_arcs(&["A"; 23], &arcs);
        let theirs = [
            betweenness_centrality(graph.undirected(), false, false, usize::MAX),
            betweenness_centrality(graph.directed(), false, false, usize::MAX),
        ];
        for (ours, theirs) in [betweenness(&graph), betweenness_directed(&graph)].iter().zip(&theirs) {
            for (a, b) in ours.iter().zip(theirs) {
                assert!((a - b.unwrap()).abs() < 1e-9, "{a} {b:?}");
            }
        }
    }
}
