//! The shape of the network: how dense, how reciprocal, in how many pieces, how near everyone is.

use super::{ActorMeasures, Components, Distances, Projection};
use crate::model::ActorId;

/// Shape of the network as a whole, unweighted. `None` is undefined.
///
/// ```
/// use maillage::analysis::{AnalysisRequest, compute};
/// use maillage::model::{Actor, ActorId, Link, LinkId, LinkKind, Name, Role, TerritoryMap};
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// // A funds B and B funds C; D stands alone.
/// let mut map = TerritoryMap::default();
/// let ids = [1, 2, 3, 4].map(ActorId::from_number);
/// for (id, name) in ids.into_iter().zip(["A", "B", "C", "D"]) {
///     map.insert_actor(Actor::new(id, Name::new(name)?, Role::CommunityOrganization))?;
/// }
/// for (number, ends) in (1..).zip(ids.windows(2).take(2)) {
///     map.insert_link(Link::new(LinkId::from_number(number), ends[0], ends[1], LinkKind::Funding))?;
/// }
/// let shape = compute(&map, &AnalysisRequest::default()).cohesion;
/// assert_eq!((shape.components, shape.largest_component), (2, 3));
/// assert_eq!(shape.density_undirected, Some(2.0 / 6.0));
/// assert_eq!(shape.reciprocity_arcs, Some(0.0));
/// assert_eq!((shape.diameter, shape.average_distance), (Some(2), Some(4.0 / 3.0)));
/// assert_eq!(shape.articulation_points, [ids[1]]);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Cohesion {
    /// a/(n(n−1)) on D; `None` below two actors.
    pub density_directed: Option<f64>,
    /// 2L/(n(n−1)) on U; `None` below two actors.
    pub density_undirected: Option<f64>,
    /// Reciprocated arcs/a; `None` without arcs.
    pub reciprocity_arcs: Option<f64>,
    /// Mutual pairs/L; `None` without pairs.
    pub reciprocity_pairs: Option<f64>,
    /// Pieces of U, isolates included.
    pub components: usize,
    /// Actors without any tie.
    pub isolates: Vec<ActorId>,
    /// Actors in the largest piece.
    pub largest_component: usize,
    /// 3·triangles/triads of U; `None` without triads.
    pub transitivity: Option<f64>,
    /// Mean over actors of the share of their neighbours' pairs that are tied (0 below two neighbours), Watts &
    /// Strogatz 1998; `None` without actors.
    pub average_clustering: Option<f64>,
    /// Most steps between two actors of the largest piece (of equals, the one with the smallest id); `None` when it is
    /// a single actor.
    pub diameter: Option<usize>,
    /// Mean steps between two actors of that piece; `None` when it is a single actor.
    pub average_distance: Option<f64>,
    /// Σ 1/d /(n(n−1)) in U (Latora & Marchiori 2001): pieces out of reach add nothing; `None` below two actors.
    pub global_efficiency: Option<f64>,
    /// Largest k-core number; `None` without actors.
    pub degeneracy: Option<usize>,
    /// Actors whose removal cuts a piece.
    pub articulation_points: Vec<ActorId>,
    /// Pairs whose loss cuts a piece.
    pub bridges: Vec<(ActorId, ActorId)>,
    /// Mean number of distinct kinds of link a pair of U has; `None` without pairs.
    pub multiplexity: Option<f64>,
    /// Links that order their ends (agreement, funding, authority)/all links but participation, whatever the kinds
    /// chosen; `None` without links.
    pub vertical_share: Option<f64>,
}

impl Cohesion {
    /// Measures the shape of a graph whose actors, distances, pieces and bridges are already known: O(n + L).
    pub fn new(
        projection: &Projection,
        measures: &ActorMeasures,
        distances: &Distances,
        components: &Components,
        bridges: &[(usize, usize)],
    ) -> Self {
        let n = projection.n_actors();
        let (arcs, pairs, links) = (projection.n_arcs(), projection.n_pairs(), projection.links());
        let ordered_pairs = n * n.saturating_sub(1);
        let mutual = arcs - pairs;
        let ids = projection.actors();
        let isolates = ids.iter().zip(projection.neighbours()).filter(|(_, tied)| tied.is_empty());
        let cuts = ids.iter().zip(&measures.articulation).filter(|(_, cuts)| **cuts);
        let (transitivity, average_clustering) = clustering(projection, &measures.triangles);
        let (diameter, average_distance) = extent(distances, components);
        Self {
            density_directed: ratio(arcs, ordered_pairs),
            density_undirected: ratio(2 * pairs, ordered_pairs),
            reciprocity_arcs: ratio(2 * mutual, arcs),
            reciprocity_pairs: ratio(mutual, pairs),
            components: components.sizes.len(),
            isolates: isolates.map(|(id, _)| *id).collect(),
            largest_component: components.sizes.iter().copied().max().unwrap_or(0),
            transitivity,
            average_clustering,
            diameter,
            average_distance,
            global_efficiency: (n > 1).then(|| distances.nearness.iter().sum::<f64>() / ordered_pairs as f64),
            degeneracy: measures.core.iter().copied().max(),
            articulation_points: cuts.map(|(id, _)| *id).collect(),
            bridges: bridges.iter().map(|(i, j)| (ids[*i], ids[*j])).collect(),
            multiplexity: ratio(links.kinds_of_pairs, pairs),
            vertical_share: ratio(links.vertical, links.all),
        }
    }
}

/// `part`/`whole`, `None` for a whole of 0.
pub(super) fn ratio(part: usize, whole: usize) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}

/// Pairs that so many actors make.
pub(super) fn pairs_of(size: usize) -> usize {
    size * size.saturating_sub(1) / 2
}

fn clustering(projection: &Projection, triangles: &[usize]) -> (Option<f64>, Option<f64>) {
    let triads: Vec<usize> = projection.neighbours().iter().map(|list| pairs_of(list.len())).collect();
    // Folded from 0: the sum of nothing is -0 in Rust.
    let local =
        triangles.iter().zip(&triads).filter_map(|(closed, all)| ratio(*closed, *all)).fold(0.0, std::ops::Add::add);
    let n = projection.n_actors();
    (ratio(triangles.iter().sum(), triads.iter().sum()), (n > 0).then(|| local / n as f64))
}

fn extent(distances: &Distances, components: &Components) -> (Option<usize>, Option<f64>) {
    let Some(largest) = components.largest().filter(|piece| components.sizes[*piece] > 1) else { return (None, None) };
    let inside = || (0..components.of.len()).filter(|v| components.of[*v] == largest);
    let size = components.sizes[largest];
    let steps = inside().map(|v| distances.steps[v]).sum();
    (inside().map(|v| distances.eccentricity[v]).max(), ratio(steps, size * (size - 1)))
}
