//! Which band of the layered layout an actor stands in.
//!
//! From the top: those who command, the tables, the first line, the second, the third. The line of services that an
//! actor states always wins. Of those who state none, regional bodies and whoever holds authority over others, obeying
//! nobody and receiving no referral, command; tables are tables; specialized facilities are of the second line; other
//! roles of the first, but for « other », which takes the line most stated by those it is tied to (the lower one on a
//! draw).
//!
//! On a map where nobody states a line and nothing tells tables or commanders apart, bands follow the links alone:
//! whoever refers, funds, contracts or commands stands above whoever answers.

use super::network::Network;
use crate::model::{ActorId, Filter, LinkKind, Role, ServiceLine, TerritoryMap};
use petgraph::algo::kosaraju_scc;
use petgraph::graph::DiGraph;
use std::collections::BTreeMap;

/// Bands that follow the links alone, at most.
const MAX_LEVELS: usize = 7;

/// The ways that links run, as indices of a network: corridors, and the kinds that order their ends.
pub(super) struct Flow {
    /// From the one above to the one below, each pair once.
    pub(super) descents: Vec<(usize, usize)>,
    commands: Vec<bool>,
}

impl Flow {
    pub(super) fn of(map: &TerritoryMap, filter: &Filter, network: &Network) -> Self {
        let index: BTreeMap<ActorId, usize> = network.actors.iter().enumerate().map(|(i, a)| (a.id, i)).collect();
        let (mut descents, mut above, mut below) = (Vec::new(), vec![false; network.len()], vec![false; network.len()]);
        for link in map.links().filter(|l| filter.shows_link(map, l)) {
            let (Some(&source), Some(&target)) = (index.get(&link.source), index.get(&link.target)) else { continue };
            let kind = link.kind();
            if kind.is_vertical() || kind == LinkKind::ReferralCorridor {
                descents.push((source, target));
            }
            above[source] |= kind == LinkKind::Authority;
            below[target] |= matches!(kind, LinkKind::Authority | LinkKind::ReferralCorridor);
        }
        descents.sort_unstable();
        descents.dedup();
        let commands = above.iter().zip(&below).map(|(above, below)| *above && !below).collect();
        Self { descents, commands }
    }

    /// How far down the links each stands: one more than the lowest above it, those that refer in a circle together;
    /// only links between two of which `counts` says yes are looked at.
    pub(super) fn depths(&self, n: usize, counts: impl Fn(usize, usize) -> bool) -> Vec<usize> {
        let ways = self.descents.iter().filter(|(a, b)| counts(*a, *b)).map(|&(a, b)| (a as u32, b as u32));
        let mut graph = DiGraph::<(), ()>::from_edges(ways);
        while graph.node_count() < n {
            graph.add_node(());
        }
        let circles = kosaraju_scc(&graph);
        let mut circle_of = vec![0; n];
        for (number, members) in circles.iter().enumerate() {
            for node in members {
                circle_of[node.index()] = number;
            }
        }
        let mut depths = vec![0_usize; circles.len()];
        // Those without anything below come first.
        for (number, members) in circles.iter().enumerate().rev() {
            for below in members.iter().flat_map(|node| graph.neighbors(*node)) {
                let circle = circle_of[below.index()];
                if circle != number {
                    depths[circle] = depths[circle].max(depths[number] + 1);
                }
            }
        }
        circle_of.into_iter().map(|circle| depths[circle]).collect()
    }
}

/// The band of each actor of a network, 0 at the top.
pub(super) fn bands(network: &Network, flow: &Flow) -> Vec<usize> {
    let stated = network.actors.iter().any(|a| a.service_line.is_some());
    let told_apart = network.actors.iter().any(|a| a.role != Role::Other);
    if !stated && (!told_apart || network.actors.iter().all(|a| a.role == network.actors[0].role)) {
        return by_flow(network, flow);
    }
    let band_of_line = |line: ServiceLine| 1 + usize::from(line.number());
    (0..network.len())
        .map(|i| match (network.actors[i].service_line, network.actors[i].role) {
            (Some(line), _) => band_of_line(line),
            (None, Role::RegionalBody) => 0,
            (None, Role::ConcertationTable) => 1,
            (None, _) if flow.commands[i] => 0,
            (None, Role::SpecializedFacility) => band_of_line(ServiceLine::Second),
            (None, Role::Other) => band_of_line(line_of_ties(network, i)),
            (None, _) => band_of_line(ServiceLine::First),
        })
        .collect()
}

fn line_of_ties(network: &Network, i: usize) -> ServiceLine {
    let n_of = |line| {
        let stated = network.neighbours[i].iter().filter(|&&j| network.actors[j].service_line == Some(line));
        (stated.count(), std::cmp::Reverse(line))
    };
    ServiceLine::ALL.into_iter().max_by_key(|line| n_of(*line)).unwrap_or(ServiceLine::First)
}

/// Bands from the links alone. Who has none that order its ends stands beside those it is tied to.
fn by_flow(network: &Network, flow: &Flow) -> Vec<usize> {
    let depths = flow.depths(network.len(), |_, _| true);
    let deepest = depths.iter().max().copied().unwrap_or(0);
    let level = |depth: usize| if deepest < MAX_LEVELS { depth } else { depth * MAX_LEVELS / (deepest + 1) };
    let mut ordered = vec![false; network.len()];
    flow.descents.iter().for_each(|&(a, b)| (ordered[a], ordered[b]) = (true, true));
    (0..network.len())
        .map(|i| {
            let near: Vec<usize> =
                network.neighbours[i].iter().filter(|&&j| ordered[j]).map(|&j| level(depths[j])).collect();
            if ordered[i] || near.is_empty() { level(depths[i]) } else { near.iter().sum::<usize>() / near.len() }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::tests::{id, map_of};
    use super::*;
    use crate::model::{Actor, Link, LinkId};

    fn bands_of(map: &TerritoryMap) -> Vec<usize> {
        let network = Network::in_sight(map, &Filter::default());
        bands(&network, &Flow::of(map, &Filter::default(), &network))
    }

    fn map_with(actors: &[(Role, Option<ServiceLine>)], links: &[(usize, usize, LinkKind)]) -> TerritoryMap {
        let mut map = map_of(actors.len(), &[]);
        for (number, (role, service_line)) in actors.iter().enumerate() {
            let actor = map.actor(id(number)).unwrap().clone();
            map.replace_actor(Actor { role: *role, service_line: *service_line, ..actor }).unwrap();
        }
        for (k, (a, b, kind)) in links.iter().enumerate() {
            map.insert_link(Link::new(LinkId::from_number(k as u128), id(*a), id(*b), *kind)).unwrap();
        }
        map
    }

    #[test]
    fn a_stated_line_wins_and_roles_tell_the_others() {
        use ServiceLine::{First, Second, Third};
        let actors = [
            (Role::RegionalBody, None),
            (Role::RegionalBody, Some(Third)),
            (Role::ConcertationTable, None),
            (Role::Csss, Some(First)),
            (Role::SpecializedFacility, None),
            (Role::Cdc, None),
            (Role::Other, None),
            (Role::Municipality, None),
            (Role::Other, Some(Second)),
        ];
        let links = [
            (6, 8, LinkKind::Collaboration),
            (7, 5, LinkKind::Authority),
            (3, 5, LinkKind::Authority),
            (5, 4, LinkKind::ReferralCorridor),
        ];
        assert_eq!(bands_of(&map_with(&actors, &links)), [0, 4, 1, 2, 3, 2, 3, 0, 3]);
    }

    #[test]
    fn without_lines_and_roles_bands_follow_the_links() {
        let other = [(Role::Other, None); 6];
        let links = [
            (0, 1, LinkKind::Funding),
            (1, 2, LinkKind::ReferralCorridor),
            (0, 2, LinkKind::Authority),
            (3, 4, LinkKind::ServiceAgreement),
            (4, 3, LinkKind::ServiceAgreement),
            (5, 2, LinkKind::Collaboration),
        ];
        assert_eq!(bands_of(&map_with(&other, &links)), [0, 1, 2, 0, 0, 2]);
        let chain: Vec<(usize, usize, LinkKind)> = (0..3_000).map(|k| (k, k + 1, LinkKind::Authority)).collect();
        let bands = bands_of(&map_with(&vec![(Role::Other, None); 3_001], &chain));
        assert!(bands.windows(2).all(|pair| pair[0] <= pair[1]));
        assert_eq!((bands[0], bands[3_000]), (0, MAX_LEVELS - 1));
    }
}
