//! Who sits at which table: actors and concertation tables as two modes, tied by participations.

use super::AnalysisRequest;
use crate::model::{ActorId, LinkKind, TerritoryMap};
use std::collections::{BTreeMap, BTreeSet};

/// Concertation on a map.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Concertation {
    /// For each organization, at how many tables it sits.
    pub tables_of: BTreeMap<ActorId, usize>,
    /// Each table, in the order of ids.
    pub tables: Vec<TableReport>,
    /// Organizations at no table.
    pub absent: Vec<ActorId>,
    /// Mean of tables per organization; `None` without organizations.
    pub mean_load: Option<f64>,
    /// Most tables an organization sits at; `None` without organizations.
    pub maximum_load: Option<usize>,
}

/// A table and who sits there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableReport {
    /// The table.
    pub table: ActorId,
    /// Organizations that sit there, each once.
    pub members: BTreeSet<ActorId>,
}

impl Concertation {
    /// Looks at the tables in sight; participations count whatever the kinds of link chosen.
    pub fn new(map: &TerritoryMap, request: &AnalysisRequest) -> Self {
        let mut members: BTreeMap<ActorId, BTreeSet<ActorId>> = map
            .actors()
            .filter(|a| a.role.is_table() && request.filter.shows_actor(a))
            .map(|a| (a.id, BTreeSet::new()))
            .collect();
        let mut tables_of: BTreeMap<ActorId, usize> =
            map.actors().filter(|a| request.counts_actor(a)).map(|a| (a.id, 0)).collect();
        for link in map.links().filter(|l| l.kind() == LinkKind::Participation && request.counts(map, l)) {
            if let (Some(table), Some(count)) = (members.get_mut(&link.target), tables_of.get_mut(&link.source)) {
                *count += usize::from(table.insert(link.source));
            }
        }
        let seats: usize = tables_of.values().sum();
        Self {
            tables: members.into_iter().map(|(table, members)| TableReport { table, members }).collect(),
            absent: tables_of.iter().filter(|(_, count)| **count == 0).map(|(id, _)| *id).collect(),
            mean_load: super::cohesion::ratio(seats, tables_of.len()),
            maximum_load: tables_of.values().copied().max(),
            tables_of,
        }
    }
}
