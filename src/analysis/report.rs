//! All that a panel, an export or the command line may read about a map, as one value.

use super::paths::Cuts;
use super::triangles::Triangles;
use super::{
    AnalysisRequest, Brokerage, Centralization, Change, Cohesion, Communities, Components, Concertation, Corridors,
    Dependence, Group, Hierarchy, LinkCounts, Projection, Removal, ShortestPaths, Silos, brokerage, centrality,
    hierarchy, removal, spectral,
};
use crate::model::ActorId;
use std::collections::BTreeMap;

/// The indicators of a map.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Report {
    /// What was looked at.
    pub request: AnalysisRequest,
    /// Organizations, n.
    pub n_actors: usize,
    /// How many links stand behind the graph.
    pub links: LinkCounts,
    /// Arcs of D, a.
    pub n_arcs: usize,
    /// Pairs of U, L.
    pub n_pairs: usize,
    /// Shape of the network.
    pub cohesion: Cohesion,
    /// How much it turns around one actor.
    pub centralization: Centralization,
    /// How much it goes one way.
    pub hierarchy: Hierarchy,
    /// The same on D of agreements, fundings and authorities alone, or of those of them that were chosen.
    pub vertical: Hierarchy,
    /// How its groups are tied.
    pub silos: Silos,
    /// The groups that its ties draw.
    pub communities: Communities,
    /// Its referral corridors.
    pub corridors: Corridors,
    /// Its money and contracts.
    pub dependence: Dependence,
    /// Its tables.
    pub concertation: Concertation,
    /// Its dates.
    pub change: Change,
    /// The position of each organization.
    pub actors: BTreeMap<ActorId, ActorPosition>,
}

/// The position of one actor. `None` is undefined.
#[derive(Debug, Clone, PartialEq)]
pub struct ActorPosition {
    /// Its group.
    pub group: Group,
    /// Neighbours in U.
    pub degree: usize,
    /// Arcs of D towards it.
    pub in_degree: usize,
    /// Arcs of D from it.
    pub out_degree: usize,
    /// Sum of weights in U.
    pub strength: f64,
    /// See [`centrality::betweenness`].
    pub betweenness: f64,
    /// See [`centrality::betweenness_directed`].
    pub betweenness_directed: f64,
    /// See [`centrality::closeness`].
    pub closeness: f64,
    /// See [`centrality::harmonic`].
    pub harmonic: f64,
    /// See [`spectral::eigenvector`].
    pub eigenvector: Option<f64>,
    /// See [`spectral::pagerank`].
    pub pagerank: f64,
    /// See [`centrality::core`].
    pub core: usize,
    /// See [`centrality::articulation`].
    pub articulation: bool,
    /// See [`brokerage::constraint`].
    pub constraint: Option<f64>,
    /// See [`brokerage::effective_size`].
    pub effective_size: Option<f64>,
    /// See [`brokerage::brokerage`].
    pub brokerage: Brokerage,
    /// See [`brokerage::ei`].
    pub ei: Option<f64>,
    /// See [`brokerage::participation`].
    pub participation: Option<f64>,
    /// See [`hierarchy::trophic_levels`].
    pub trophic_level: f64,
    /// The network without it.
    pub removal: Removal,
}

/// What is known of every actor before the network as a whole is measured, in the order of [`Projection::actors`].
#[derive(Debug, Clone, PartialEq)]
pub struct ActorMeasures {
    /// Neighbours in U.
    pub degree: Vec<usize>,
    /// Arcs of D towards each.
    pub in_degree: Vec<usize>,
    /// Arcs of D from each.
    pub out_degree: Vec<usize>,
    /// Betweenness in U.
    pub betweenness: Vec<f64>,
    /// Betweenness in D.
    pub betweenness_directed: Vec<f64>,
    /// k-core numbers in U.
    pub core: Vec<usize>,
    /// Whether each alone holds its piece of U together.
    pub articulation: Vec<bool>,
    /// Triangles of U each stands in.
    pub triangles: Vec<usize>,
}

impl ActorMeasures {
    /// Measures every actor of a graph whose shortest paths and cuts are known: O(n + L), and O(L^1.5) to count its
    /// triangles.
    pub(super) fn new(projection: &Projection, paths: &ShortestPaths, cuts: &Cuts, triangles: &Triangles) -> Self {
        Self {
            degree: centrality::degree(projection.neighbours()),
            in_degree: centrality::degree(projection.predecessors()),
            out_degree: centrality::degree(projection.successors()),
            betweenness: paths.betweenness.clone(),
            betweenness_directed: paths.betweenness_directed.clone(),
            core: centrality::core(projection),
            articulation: cuts.of_each(),
            triangles: triangles.of_each(),
        }
    }
}

impl Report {
    /// What the graph alone tells, its shortest paths being known: not the groups that ties draw, nor what the map
    /// says beside the graph. `vertical` is the graph of vertical links.
    pub(super) fn of_graph(projection: &Projection, vertical: &Projection, cuts: &Cuts, paths: &ShortestPaths) -> Self {
        let components = Components::new(projection.neighbours());
        let distances = &paths.distances;
        let levels = hierarchy::trophic_levels(projection, &components.of);
        let triangles = Triangles::new(projection);
        let measures = ActorMeasures::new(projection, paths, cuts, &triangles);
        Self {
            n_actors: projection.n_actors(),
            links: projection.links(),
            n_arcs: projection.n_arcs(),
            n_pairs: projection.n_pairs(),
            cohesion: Cohesion::new(projection, &measures, distances, &components, &cuts.bridges),
            centralization: Centralization::new(projection, &measures, distances, &components),
            hierarchy: Hierarchy::new(projection, &components, &levels),
            vertical: hierarchy_of(vertical),
            silos: Silos::new(projection),
            actors: positions(projection, &measures, &triangles, &components, &levels, cuts, paths),
            ..Self::default()
        }
    }
}

fn hierarchy_of(projection: &Projection) -> Hierarchy {
    let components = Components::new(projection.neighbours());
    let levels = hierarchy::trophic_levels(projection, &components.of);
    Hierarchy::new(projection, &components, &levels)
}

fn positions(
    projection: &Projection,
    measures: &ActorMeasures,
    triangles: &Triangles,
    components: &Components,
    levels: &[f64],
    cuts: &Cuts,
    paths: &ShortestPaths,
) -> BTreeMap<ActorId, ActorPosition> {
    let strength = centrality::strength(projection);
    let closeness = centrality::closeness(&paths.distances);
    let harmonic = centrality::harmonic(&paths.distances);
    let eigenvector = spectral::eigenvector(projection, components);
    let pagerank = spectral::pagerank(projection);
    let constraint = brokerage::constraint_from(projection, triangles);
    let effective_size = brokerage::effective_size(projection, &measures.triangles);
    let brokered = brokerage::brokerage_from(projection, triangles);
    let ei = brokerage::ei(projection);
    let participation = brokerage::participation(projection);
    let removal = removal::removal(components, cuts);
    let position = |v: usize| ActorPosition {
        group: projection.groups()[projection.group_of()[v]].clone(),
        degree: measures.degree[v],
        in_degree: measures.in_degree[v],
        out_degree: measures.out_degree[v],
        strength: strength[v],
        betweenness: measures.betweenness[v],
        betweenness_directed: measures.betweenness_directed[v],
        closeness: closeness[v],
        harmonic: harmonic[v],
        eigenvector: eigenvector.as_ref().map(|values| values[v]),
        pagerank: pagerank[v],
        core: measures.core[v],
        articulation: measures.articulation[v],
        constraint: constraint[v],
        effective_size: effective_size[v],
        brokerage: brokered[v],
        ei: ei[v],
        participation: participation[v],
        trophic_level: levels[v],
        removal: removal[v],
    };
    projection.actors().iter().enumerate().map(|(v, id)| (*id, position(v))).collect()
}
