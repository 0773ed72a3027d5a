//! Who sits at which table: actors and concertation tables as two modes, tied by participations.

use super::{AnalysisRequest, Group};
use crate::model::{ActorId, LinkKind, Role, TerritoryMap};
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
    /// For each organization, at how many tables it decides (a seat that decides or convenes).
    pub seats_deciding: BTreeMap<ActorId, usize>,
    /// Each two tables that share a member, in order.
    pub overlaps: Vec<TablesOverlap>,
    /// Each two tables of which one holds at least 80 % of the other.
    pub redundant: Vec<(ActorId, ActorId)>,
    /// Organizations at 60 % of the tables or more, where there are three tables or more.
    pub omnipresent: Vec<ActorId>,
}

/// What two tables share.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TablesOverlap {
    /// The two tables, smaller id first.
    pub tables: (ActorId, ActorId),
    /// Members of both.
    pub shared: usize,
    /// |A∩B|/|A∪B| (Jaccard 1901), 0 to 1.
    pub jaccard: f64,
    /// |A∩B|/min(|A|, |B|), 0 to 1.
    pub containment: f64,
}

/// A table and who sits there.
#[derive(Debug, Clone, PartialEq)]
pub struct TableReport {
    /// The table.
    pub table: ActorId,
    /// Organizations that sit there, each once.
    pub members: BTreeSet<ActorId>,
    /// Roles of its members.
    pub roles_present: BTreeSet<Role>,
    /// Roles of organizations in sight that have nobody at it.
    pub roles_absent: BTreeSet<Role>,
    /// Groups of its members, in order.
    pub groups: Vec<Group>,
    /// Whether a citizens' group is a member.
    pub citizens: bool,
    /// Who convenes it.
    pub conveners: Vec<ActorId>,
    /// Of those who decide there, the share that are institutions (CSSS, municipality, school board, specialized
    /// facility, regional body), 0 to 1; `None` when nobody is said to decide.
    pub deciders_share_institutional: Option<f64>,
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
            tables: members.into_iter().map(|(table, members)| TableReport::of(table, members)).collect(),
            absent: tables_of.iter().filter(|(_, count)| **count == 0).map(|(id, _)| *id).collect(),
            mean_load: super::cohesion::ratio(seats, tables_of.len()),
            maximum_load: tables_of.values().copied().max(),
            tables_of,
            ..Self::default()
        }
    }
}

impl TableReport {
    fn of(table: ActorId, members: BTreeSet<ActorId>) -> Self {
        Self {
            table,
            members,
            roles_present: BTreeSet::new(),
            roles_absent: BTreeSet::new(),
            groups: Vec::new(),
            citizens: false,
            conveners: Vec::new(),
            deciders_share_institutional: None,
        }
    }
}
