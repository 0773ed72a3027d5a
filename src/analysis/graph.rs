//! The one projection that every indicator looks at: organizations and the links chosen, on a date, as the simple
//! directed graph D and the simple undirected graph U.

use super::{Group, GroupBy, base::Base};
use crate::model::{Actor, ActorId, Filter, Link, LinkKind, LinkStatus, TerritoryMap};
use petgraph::graph::{DiGraph, NodeIndex, UnGraph};
use std::collections::{BTreeMap, BTreeSet};

/// What to look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnalysisRequest {
    /// Actors and links in sight; its `on` is the date.
    pub filter: Filter,
    /// What makes the groups.
    pub group_by: GroupBy,
    /// Kinds of link that tie two actors; all but participations by default.
    pub links: BTreeSet<LinkKind>,
}

impl Default for AnalysisRequest {
    fn default() -> Self {
        let links = LinkKind::ALL.into_iter().filter(|kind| *kind != LinkKind::Participation).collect();
        Self { filter: Filter::default(), group_by: GroupBy::default(), links }
    }
}

impl AnalysisRequest {
    /// Whether a link is in sight and lived: active or fragile, or over since but not yet on the date looked at.
    pub fn counts(&self, map: &TerritoryMap, link: &Link) -> bool {
        self.is_lived(link) && self.filter.shows_link(map, link)
    }

    /// The same for a link between two organizations in sight.
    pub(super) fn counts_between_shown(&self, link: &Link) -> bool {
        self.is_lived(link) && self.filter.shows_link_of_shown(link)
    }

    fn is_lived(&self, link: &Link) -> bool {
        let lived_then = link.status == LinkStatus::Ended && self.filter.on.is_some();
        link.status.counts() || lived_then
    }

    /// Whether an actor is an organization in sight; tables are looked at apart.
    pub fn counts_actor(&self, actor: &Actor) -> bool {
        !actor.role.is_table() && self.filter.shows_actor(actor)
    }
}

/// For each actor, others in increasing order.
pub type Adjacency = Vec<Vec<usize>>;

/// Actors and their ties as numbers: actor `i` is the `i`-th in the order of ids.
///
/// D has one arc i→j however many links run from i to j; U ties i and j as soon as D has an arc either way.
// Invariant: every list has one entry an actor, and D, U and the adjacency lists say the same.
#[derive(Debug, Clone)]
pub struct Projection {
    actors: Vec<ActorId>,
    groups: Vec<Group>,
    group_of: Vec<usize>,
    directed: DiGraph<ActorId, f64>,
    undirected: UnGraph<ActorId, f64>,
    successors: Adjacency,
    predecessors: Adjacency,
    neighbours: Adjacency,
    links: LinkCounts,
}

/// How many links stand behind the graph.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct LinkCounts {
    /// Links of the kinds chosen.
    pub used: usize,
    /// Links of any kind but participation, chosen or not.
    pub all: usize,
    /// Those of them that order their ends: agreement, funding, authority.
    pub vertical: usize,
    /// Sum over the pairs of U of the number of distinct kinds that tie them.
    pub kinds_of_pairs: usize,
}

impl Projection {
    /// The graph of a map that a request looks at: O(N log N) for N actors and links.
    pub fn new(map: &TerritoryMap, request: &AnalysisRequest) -> Self {
        Base::new(map).project(map, request)
    }

    /// A graph by hand, for examples and tests: the group of each actor, and arcs of weight 1 between actors.
    /// Loops and arcs to actors that are not there are left out.
    ///
    /// ```
    /// use maillage::analysis::Projection;
    /// let trio = Projection::from_arcs(&["A", "A", "B"], &[(0, 1), (1, 0), (1, 2)]);
    /// assert_eq!((trio.n_actors(), trio.n_arcs(), trio.n_pairs()), (3, 3, 2));
    /// ```
    pub fn from_arcs(groups: &[&str], arcs: &[(usize, usize)]) -> Self {
        let n = groups.len();
        let arcs: BTreeSet<(usize, usize)> = arcs.iter().copied().filter(|&(i, j)| i != j && i < n && j < n).collect();
        let pairs: BTreeSet<(usize, usize)> = arcs.iter().map(|&(i, j)| (i.min(j), i.max(j))).collect();
        let links = LinkCounts { used: arcs.len(), all: arcs.len(), vertical: 0, kinds_of_pairs: pairs.len() };
        let arcs = arcs.into_iter().map(|(i, j)| (i, j, 1.0)).collect();
        let actors = (0..n).map(|i| ActorId::from_number(i as u128 + 1)).collect();
        let groups: Vec<Group> = groups.iter().map(|name| Group::Named((*name).to_owned())).collect();
        Self::assemble(actors, &groups, arcs, links)
    }

    /// The graph of arcs in any order; the weights of arcs between the same actors add up in the order given.
    pub(super) fn assemble(
        actors: Vec<ActorId>,
        group_of_each: &[Group],
        arcs: Vec<(usize, usize, f64)>,
        links: LinkCounts,
    ) -> Self {
        let numbers: BTreeMap<&Group, usize> =
            group_of_each.iter().collect::<BTreeSet<_>>().into_iter().zip(0..).collect();
        let group_of = group_of_each.iter().filter_map(|group| numbers.get(group).copied()).collect();
        let groups = numbers.into_keys().cloned().collect();
        let arcs = merged(arcs);
        let pairs = merged(arcs.iter().map(|&(i, j, weight)| (i.min(j), i.max(j), weight)).collect());
        let mut directed = DiGraph::with_capacity(actors.len(), arcs.len());
        let mut undirected = UnGraph::with_capacity(actors.len(), pairs.len());
        for actor in &actors {
            directed.add_node(*actor);
            undirected.add_node(*actor);
        }
        let mut successors = vec![Vec::new(); actors.len()];
        let mut predecessors = successors.clone();
        let mut neighbours = successors.clone();
        for (i, j, weight) in arcs {
            directed.add_edge(NodeIndex::new(i), NodeIndex::new(j), weight);
            successors[i].push(j);
            predecessors[j].push(i);
        }
        for (i, j, weight) in pairs {
            undirected.add_edge(NodeIndex::new(i), NodeIndex::new(j), weight);
            neighbours[i].push(j);
            neighbours[j].push(i);
        }
        for list in &mut neighbours {
            list.sort_unstable();
        }
        Self { actors, groups, group_of, directed, undirected, successors, predecessors, neighbours, links }
    }

    /// Number of actors, n.
    pub fn n_actors(&self) -> usize {
        self.actors.len()
    }

    /// Number of arcs of D, a.
    pub fn n_arcs(&self) -> usize {
        self.directed.edge_count()
    }

    /// Number of pairs of U, L.
    pub fn n_pairs(&self) -> usize {
        self.undirected.edge_count()
    }

    /// Ids of the actors, in increasing order.
    pub fn actors(&self) -> &[ActorId] {
        &self.actors
    }

    /// The groups that have an actor, in their order.
    pub fn groups(&self) -> &[Group] {
        &self.groups
    }

    /// For each actor, the number of its group in [`Projection::groups`].
    pub fn group_of(&self) -> &[usize] {
        &self.group_of
    }

    /// D, weighted by strengths.
    pub fn directed(&self) -> &DiGraph<ActorId, f64> {
        &self.directed
    }

    /// U, weighted by the strengths of both ways.
    pub fn undirected(&self) -> &UnGraph<ActorId, f64> {
        &self.undirected
    }

    /// For each actor, those it has an arc to in D.
    pub fn successors(&self) -> &Adjacency {
        &self.successors
    }

    /// For each actor, those that have an arc to it in D.
    pub fn predecessors(&self) -> &Adjacency {
        &self.predecessors
    }

    /// For each actor, those it is tied to in U.
    pub fn neighbours(&self) -> &Adjacency {
        &self.neighbours
    }

    /// Whether it has the actors and the arcs of another, whatever their groups and weights.
    pub fn has_ties_of(&self, other: &Self) -> bool {
        (&self.actors, &self.successors) == (&other.actors, &other.successors)
    }

    /// How many links stand behind the graph.
    pub fn links(&self) -> LinkCounts {
        self.links
    }

    /// The arcs of D, in order.
    pub fn arcs(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        self.successors.iter().enumerate().flat_map(|(i, list)| list.iter().map(move |j| (i, *j)))
    }

    /// The pairs of U, smaller number first, in order.
    pub fn pairs(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        self.neighbours
            .iter()
            .enumerate()
            .flat_map(|(i, list)| list.iter().filter(move |j| i < **j).map(move |j| (i, *j)))
    }
}

/// By comparison of what they say, whatever petgraph keeps beside it.
impl PartialEq for Projection {
    fn eq(&self, other: &Self) -> bool {
        let weights = |graph: &Self| graph.directed.raw_edges().iter().map(|edge| edge.weight).collect::<Vec<_>>();
        self.has_ties_of(other)
            && (&self.groups, &self.group_of, self.links) == (&other.groups, &other.group_of, other.links)
            && weights(self) == weights(other)
    }
}

/// In order, with one entry for each two actors, that has their weights added up.
fn merged(mut arcs: Vec<(usize, usize, f64)>) -> Vec<(usize, usize, f64)> {
    arcs.sort_by_key(|(i, j, _)| (*i, *j));
    arcs.dedup_by(|next, kept| {
        let same = (next.0, next.1) == (kept.0, kept.1);
        if same {
            kept.2 += next.2;
        }
        same
    });
    arcs
}
