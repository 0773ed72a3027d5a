//! All that a panel, an export or the command line may read about a map, computed in one go.

use super::{
    AnalysisRequest, Brokerage, Centralization, Change, Cohesion, Communities, Components, Concertation, Corridors,
    Dependence, Distances, Group, Hierarchy, LinkCounts, Projection, Removal, Silos, brokerage, centrality, hierarchy,
    removal, spectral,
};
use crate::model::{ActorId, TerritoryMap};
use std::collections::BTreeMap;

/// The indicators of a map.
#[derive(Debug, Clone, PartialEq)]
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
}

impl ActorMeasures {
    /// Measures every actor of a graph.
    pub fn new(projection: &Projection) -> Self {
        Self {
            degree: centrality::degree(projection.neighbours()),
            in_degree: centrality::degree(projection.predecessors()),
            out_degree: centrality::degree(projection.successors()),
            betweenness: centrality::betweenness(projection),
            betweenness_directed: centrality::betweenness_directed(projection),
        }
    }
}

/// The indicators of a map, as a request looks at it.
///
/// ```
/// use maillage::analysis::{AnalysisRequest, compute};
/// use maillage::model::{Actor, ActorId, Link, LinkId, LinkKind, Name, Role, TerritoryMap};
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let mut map = TerritoryMap::default();
/// let [csss, popote] = [1, 2].map(ActorId::from_number);
/// map.insert_actor(Actor::new(csss, Name::new("CSSS")?, Role::Csss))?;
/// map.insert_actor(Actor::new(popote, Name::new("Popote")?, Role::CommunityOrganization))?;
/// map.insert_link(Link::new(LinkId::from_number(1), csss, popote, LinkKind::Funding))?;
/// let report = compute(&map, &AnalysisRequest::default());
/// assert_eq!(report.cohesion.vertical_share, Some(1.0));
/// assert_eq!(report.actors[&popote].in_degree, 1);
/// # Ok(())
/// # }
/// ```
pub fn compute(map: &TerritoryMap, request: &AnalysisRequest) -> Report {
    let projection = Projection::new(map, request);
    let components = Components::new(projection.neighbours());
    let distances = Distances::new(projection.neighbours());
    let levels = hierarchy::trophic_levels(&projection, &components.of);
    let measures = ActorMeasures::new(&projection);
    Report {
        request: request.clone(),
        n_actors: projection.n_actors(),
        links: projection.links(),
        n_arcs: projection.n_arcs(),
        n_pairs: projection.n_pairs(),
        cohesion: Cohesion::new(&projection, &distances, &components),
        centralization: Centralization::new(&projection, &measures, &distances, &components),
        hierarchy: Hierarchy::new(&projection, &components, &levels),
        vertical: vertical_hierarchy(map, request),
        silos: Silos::new(&projection),
        communities: Communities::new(&projection),
        corridors: Corridors::new(map, request),
        dependence: Dependence::new(map, request),
        concertation: Concertation::new(map, request),
        change: Change::new(map, request),
        actors: positions(&projection, &measures, &distances, &components, &levels),
    }
}

fn vertical_hierarchy(map: &TerritoryMap, request: &AnalysisRequest) -> Hierarchy {
    let links = request.links.iter().copied().filter(|kind| kind.is_vertical()).collect();
    let projection = Projection::new(map, &AnalysisRequest { links, ..request.clone() });
    let components = Components::new(projection.neighbours());
    let levels = hierarchy::trophic_levels(&projection, &components.of);
    Hierarchy::new(&projection, &components, &levels)
}

fn positions(
    projection: &Projection,
    measures: &ActorMeasures,
    distances: &Distances,
    components: &Components,
    levels: &[f64],
) -> BTreeMap<ActorId, ActorPosition> {
    let strength = centrality::strength(projection);
    let closeness = centrality::closeness(distances);
    let harmonic = centrality::harmonic(distances);
    let eigenvector = spectral::eigenvector(projection, components);
    let pagerank = spectral::pagerank(projection);
    let core = centrality::core(projection);
    let articulation = centrality::articulation(projection);
    let constraint = brokerage::constraint(projection);
    let effective_size = brokerage::effective_size(projection);
    let brokered = brokerage::brokerage(projection);
    let ei = brokerage::ei(projection);
    let participation = brokerage::participation(projection);
    let removal = removal::removal(projection, components);
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
        core: core[v],
        articulation: articulation[v],
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
