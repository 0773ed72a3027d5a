//! Organizations as the rungs that corridors climb: who reaches whom, by how many, and past whom.

use super::{Coverage, LineFlow};
use crate::analysis::AnalysisRequest;
use crate::model::{ActorId, Link, LinkDetail, Sector, ServiceLine, TerritoryMap};
use petgraph::algo::dominators::simple_fast;
use petgraph::graph::{DiGraph, NodeIndex};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// Organizations and the corridors between them.
// Invariant: actors, lines and `number_of` say the same; both ends of every corridor are in them.
pub(super) struct Ladder<'a> {
    /// Ids, in increasing order.
    pub(super) actors: Vec<ActorId>,
    lines: Vec<Option<ServiceLine>>,
    number_of: BTreeMap<ActorId, usize>,
    /// The corridors, in the order of ids.
    pub(super) corridors: Vec<&'a Link>,
    /// For each actor, the corridors that lead to it: number of the source, the corridor.
    arriving: Vec<Vec<(usize, &'a Link)>>,
}

impl<'a> Ladder<'a> {
    pub(super) fn new(map: &'a TerritoryMap, request: &AnalysisRequest) -> Self {
        let organizations = map.actors().filter(|a| request.counts_actor(a));
        let (actors, lines): (Vec<_>, Vec<_>) = organizations.map(|a| (a.id, a.service_line)).unzip();
        let number_of: BTreeMap<ActorId, usize> = actors.iter().copied().zip(0..).collect();
        let mut corridors = Vec::new();
        let mut arriving = vec![Vec::new(); actors.len()];
        for link in map.links().filter(|l| matches!(l.detail, LinkDetail::ReferralCorridor(_))) {
            let (Some(&source), Some(&target)) = (number_of.get(&link.source), number_of.get(&link.target)) else {
                continue;
            };
            if request.counts(map, link) {
                corridors.push(link);
                arriving[target].push((source, link));
            }
        }
        Self { actors, lines, number_of, corridors, arriving }
    }

    pub(super) fn line_of(&self, id: ActorId) -> Option<ServiceLine> {
        self.number_of.get(&id).and_then(|v| self.lines[*v])
    }

    pub(super) fn of_line(&self, line: ServiceLine) -> impl Iterator<Item = usize> + '_ {
        (0..self.lines.len()).filter(move |v| self.lines[*v] == Some(line))
    }

    /// For each actor, fewest corridors to an actor of the lines wanted, along the corridors open; 0 for these.
    pub(super) fn steps_to(
        &self,
        wanted: impl Fn(ServiceLine) -> bool,
        open: impl Fn(&Link) -> bool,
    ) -> Vec<Option<usize>> {
        let mut steps: Vec<Option<usize>> = self.lines.iter().map(|l| l.is_some_and(&wanted).then_some(0)).collect();
        let mut reached: VecDeque<(usize, usize)> =
            (0..steps.len()).filter(|v| steps[*v].is_some()).map(|v| (v, 0)).collect();
        while let Some((v, so_far)) = reached.pop_front() {
            for (source, _) in self.arriving[v].iter().filter(|(_, link)| open(link)) {
                if steps[*source].is_none() {
                    steps[*source] = Some(so_far + 1);
                    reached.push_back((*source, so_far + 1));
                }
            }
        }
        steps
    }

    /// Whoever dominates an actor of the 1st line when corridors are looked at from the 3rd line backwards: all its
    /// paths up pass there.
    pub(super) fn compulsory(&self) -> Vec<ActorId> {
        let mut backwards = DiGraph::<(), ()>::with_capacity(self.actors.len() + 1, self.corridors.len());
        for _ in &self.actors {
            backwards.add_node(());
        }
        let above = backwards.add_node(());
        for v in self.of_line(ServiceLine::Third) {
            backwards.add_edge(above, NodeIndex::new(v), ());
        }
        for (target, arriving) in self.arriving.iter().enumerate() {
            for (source, _) in arriving {
                backwards.add_edge(NodeIndex::new(target), NodeIndex::new(*source), ());
            }
        }
        let dominators = simple_fast(&backwards, above);
        let mut passages = BTreeSet::new();
        for v in self.of_line(ServiceLine::First) {
            let mut at = NodeIndex::new(v);
            while let Some(next) = dominators.immediate_dominator(at).filter(|next| *next != above) {
                // Those above a passage already known are known too.
                if !passages.insert(next.index()) {
                    break;
                }
                at = next;
            }
        }
        passages.into_iter().map(|v| self.actors[v]).collect()
    }

    pub(super) fn coverage(&self, map: &TerritoryMap) -> Vec<Coverage> {
        let mut ends = BTreeMap::<&Sector, BTreeSet<ActorId>>::new();
        for link in &self.corridors {
            for sector in &link.sectors {
                ends.entry(sector).or_default().extend([link.source, link.target]);
            }
        }
        let names = |id: ActorId, sector: &Sector| map.actor(id).is_some_and(|a| a.sectors.contains(sector));
        let of_sector = |(sector, ends): (&Sector, BTreeSet<ActorId>)| {
            let open = |link: &Link| link.sectors.is_empty() || link.sectors.contains(sector);
            let steps = self.steps_to(|line| line != ServiceLine::First, open);
            let concerned = self
                .of_line(ServiceLine::First)
                .filter(|v| ends.contains(&self.actors[*v]) || names(self.actors[*v], sector));
            let (with_access, without): (Vec<usize>, Vec<usize>) = concerned.partition(|v| steps[*v].is_some());
            let ids = |list: Vec<usize>| list.into_iter().map(|v| self.actors[v]).collect();
            Coverage { sector: sector.clone(), with_access: ids(with_access), without: ids(without) }
        };
        ends.into_iter().map(of_sector).collect()
    }

    pub(super) fn flows(&self) -> Vec<LineFlow> {
        let mut flows = BTreeMap::<(ServiceLine, ServiceLine), (usize, usize)>::new();
        for link in &self.corridors {
            if let (Some(from), Some(to)) = (self.line_of(link.source), self.line_of(link.target)) {
                let (corridors, with_return) = flows.entry((from, to)).or_default();
                *corridors += 1;
                *with_return += usize::from(link.is_mutual());
            }
        }
        let flow = |((from, to), (corridors, with_return))| LineFlow { from, to, corridors, with_return };
        flows.into_iter().map(flow).collect()
    }
}
