//! The one projection that every indicator looks at: organizations and the links chosen, on a date, as the simple
//! directed graph D and the simple undirected graph U.

use super::{Group, GroupBy};
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
        let lived_then = link.status == LinkStatus::Ended && self.filter.on.is_some();
        (link.status.counts() || lived_then) && self.filter.shows_link(map, link)
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
    /// The graph of a map that a request looks at.
    pub fn new(map: &TerritoryMap, request: &AnalysisRequest) -> Self {
        let organizations: Vec<&Actor> = map.actors().filter(|a| request.counts_actor(a)).collect();
        let index: BTreeMap<ActorId, usize> = organizations.iter().enumerate().map(|(i, a)| (a.id, i)).collect();
        let groups: Vec<Group> = organizations.iter().map(|a| request.group_by.group_of(a)).collect();
        let mut links = LinkCounts::default();
        let mut arcs = BTreeMap::<(usize, usize), f64>::new();
        let mut kinds = BTreeSet::new();
        for link in map.links().filter(|l| request.counts(map, l)) {
            let (Some(&i), Some(&j)) = (index.get(&link.source), index.get(&link.target)) else { continue };
            let kind = link.kind();
            links.all += usize::from(kind != LinkKind::Participation);
            links.vertical += usize::from(kind.is_vertical());
            if !request.links.contains(&kind) {
                continue;
            }
            links.used += 1;
            kinds.insert((i.min(j), i.max(j), kind));
            *arcs.entry((i, j)).or_default() += link.weight();
            if link.is_mutual() {
                *arcs.entry((j, i)).or_default() += link.weight();
            }
        }
        links.kinds_of_pairs = kinds.len();
        Self::assemble(organizations.iter().map(|a| a.id).collect(), &groups, &arcs, links)
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
        let arcs: BTreeMap<(usize, usize), f64> =
            arcs.iter().filter(|(i, j)| i != j && *i < n && *j < n).map(|arc| (*arc, 1.0)).collect();
        let pairs: BTreeSet<(usize, usize)> = arcs.keys().map(|(i, j)| (*i.min(j), *i.max(j))).collect();
        let links = LinkCounts { used: arcs.len(), all: arcs.len(), vertical: 0, kinds_of_pairs: pairs.len() };
        let actors = (0..n).map(|i| ActorId::from_number(i as u128 + 1)).collect();
        let groups: Vec<Group> = groups.iter().map(|name| Group::Named((*name).to_owned())).collect();
        Self::assemble(actors, &groups, &arcs, links)
    }

    fn assemble(
        actors: Vec<ActorId>,
        group_of_each: &[Group],
        arcs: &BTreeMap<(usize, usize), f64>,
        links: LinkCounts,
    ) -> Self {
        let numbers: BTreeMap<Group, usize> =
            group_of_each.iter().cloned().collect::<BTreeSet<_>>().into_iter().zip(0..).collect();
        let group_of = group_of_each.iter().filter_map(|group| numbers.get(group).copied()).collect();
        let mut pairs = BTreeMap::<(usize, usize), f64>::new();
        for ((i, j), weight) in arcs {
            *pairs.entry((*i.min(j), *i.max(j))).or_default() += weight;
        }
        let mut directed = DiGraph::with_capacity(actors.len(), arcs.len());
        let mut undirected = UnGraph::with_capacity(actors.len(), pairs.len());
        for actor in &actors {
            directed.add_node(*actor);
            undirected.add_node(*actor);
        }
        let mut successors = vec![Vec::new(); actors.len()];
        let mut predecessors = successors.clone();
        let mut neighbours = successors.clone();
        for (&(i, j), &weight) in arcs {
            directed.add_edge(NodeIndex::new(i), NodeIndex::new(j), weight);
            successors[i].push(j);
            predecessors[j].push(i);
        }
        for (&(i, j), &weight) in &pairs {
            undirected.add_edge(NodeIndex::new(i), NodeIndex::new(j), weight);
            neighbours[i].push(j);
            neighbours[j].push(i);
        }
        for list in &mut neighbours {
            list.sort_unstable();
        }
        let groups = numbers.into_keys().collect();
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
