//! Who sits at which table: actors and concertation tables as two modes, tied by participations.

use super::{AnalysisRequest, Group, cohesion::ratio};
use crate::model::{Actor, ActorId, LinkDetail, LinkKind, Role, Seat, TerritoryMap};
use std::collections::{BTreeMap, BTreeSet};

/// Concertation on a map.
///
/// Organizations and tables in sight, tied by the participations in sight, whatever the kinds of link chosen
/// (two modes: Borgatti & Everett 1997). Whatever its seat, an organization is a member, observers too; several
/// participations at one table are one membership. It decides there if one of its seats decides or convenes: a seat
/// is one word, and who convenes sets what is decided. A table without members shares nothing and is contained in
/// nothing, but counts among the tables. O(participations + tables² · members).
///
/// ```
/// use maillage::analysis::{AnalysisRequest, Concertation};
/// use maillage::model::{Actor, ActorId, Link, LinkDetail, LinkId, LinkKind, Name, Role, Seat, TerritoryMap};
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let mut map = TerritoryMap::default();
/// let [csss, popote, housing, ageing] = [1, 2, 3, 4].map(ActorId::from_number);
/// for (id, name, role) in [
///     (csss, "CSSS", Role::Csss),
///     (popote, "Popote", Role::CommunityOrganization),
///     (housing, "Housing table", Role::ConcertationTable),
///     (ageing, "Ageing table", Role::ConcertationTable),
/// ] {
///     map.insert_actor(Actor::new(id, Name::new(name)?, role))?;
/// }
/// for (number, actor, table, seat) in [
///     (1, csss, ageing, Seat::Convenes),
///     (2, popote, ageing, Seat::Decides),
///     (3, csss, housing, Seat::Member),
/// ] {
///     let detail = LinkDetail::Participation { seat: Some(seat) };
///     let id = LinkId::from_number(number);
///     map.insert_link(Link { detail, ..Link::new(id, actor, table, LinkKind::Participation) })?;
/// }
/// let concertation = Concertation::new(&map, &AnalysisRequest::default());
/// assert_eq!((concertation.tables_of[&csss], concertation.seats_deciding[&csss]), (2, 1));
/// assert_eq!(concertation.mean_load, Some(1.5));
/// assert_eq!(concertation.tables[1].deciders_share_institutional, Some(0.5));
/// // The one member of housing also sits at ageing: 1 of 2 in all, 1 of 1 of the smaller.
/// assert_eq!((concertation.overlaps[0].jaccard, concertation.overlaps[0].containment), (0.5, 1.0));
/// assert_eq!(concertation.redundant, [(housing, ageing)]);
/// # Ok(())
/// # }
/// ```
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
    /// Who convenes it, in the order of ids.
    pub conveners: Vec<ActorId>,
    /// Who decides there (a seat that decides or convenes), in the order of ids.
    pub deciders: Vec<ActorId>,
    /// Of those who decide there, the share that are institutions (CSSS, municipality, school board, specialized
    /// facility, regional body), 0 to 1; `None` when nobody is said to decide.
    pub deciders_share_institutional: Option<f64>,
}

impl Concertation {
    /// Looks at the tables in sight; participations count whatever the kinds of link chosen.
    pub fn new(map: &TerritoryMap, request: &AnalysisRequest) -> Self {
        let organizations: BTreeMap<ActorId, &Actor> =
            map.actors().filter(|a| request.counts_actor(a)).map(|a| (a.id, a)).collect();
        let mut seats: BTreeMap<ActorId, BTreeMap<ActorId, BTreeSet<Option<Seat>>>> = map
            .actors()
            .filter(|a| a.role.is_table() && request.filter.shows_actor(a))
            .map(|a| (a.id, BTreeMap::new()))
            .collect();
        for link in map.links() {
            let LinkDetail::Participation { seat } = link.detail else { continue };
            if organizations.contains_key(&link.source)
                && let Some(table) = seats.get_mut(&link.target)
                && request.counts(map, link)
            {
                table.entry(link.source).or_default().insert(seat);
            }
        }
        let roles: BTreeSet<Role> = organizations.values().map(|a| a.role).collect();
        let tables: Vec<TableReport> = seats
            .into_iter()
            .map(|(table, seats)| TableReport::of(table, &seats, &organizations, &roles, request))
            .collect();
        let none: BTreeMap<ActorId, usize> = organizations.keys().map(|id| (*id, 0)).collect();
        let (mut tables_of, mut seats_deciding) = (none.clone(), none);
        for table in &tables {
            count_each(&mut tables_of, &table.members);
            count_each(&mut seats_deciding, &table.deciders);
        }
        let overlaps = overlaps(&tables);
        let everywhere = |n: usize| tables.len() >= 3 && 5 * n >= 3 * tables.len();
        let filter = &request.filter;
        let is_hidden = filter.hidden_kinds.contains(&LinkKind::Participation)
            || filter.hidden_roles.contains(&Role::ConcertationTable);
        Self {
            absent: tables_of.iter().filter(|(_, n)| **n == 0 && !is_hidden).map(|(id, _)| *id).collect(),
            mean_load: ratio(tables_of.values().sum(), tables_of.len()),
            maximum_load: tables_of.values().copied().max(),
            seats_deciding,
            redundant: overlaps.iter().filter(|o| o.is_redundant()).map(|o| o.tables).collect(),
            omnipresent: tables_of.iter().filter(|(_, n)| everywhere(**n)).map(|(id, _)| *id).collect(),
            overlaps,
            tables_of,
            tables,
        }
    }
}

impl TablesOverlap {
    /// Whether one holds at least 80 % of the other.
    pub fn is_redundant(&self) -> bool {
        // What members there are is a small whole number: 4/5 and 0.8 are the same f64.
        self.containment >= 0.8
    }
}

impl TableReport {
    fn of(
        table: ActorId,
        seats: &BTreeMap<ActorId, BTreeSet<Option<Seat>>>,
        organizations: &BTreeMap<ActorId, &Actor>,
        roles: &BTreeSet<Role>,
        request: &AnalysisRequest,
    ) -> Self {
        let actors = || seats.keys().filter_map(|id| organizations.get(id));
        let roles_present: BTreeSet<Role> = actors().map(|a| a.role).collect();
        let groups: BTreeSet<Group> = actors().map(|a| request.group_by.group_of(a)).collect();
        let seated = |wanted: &[Seat]| -> Vec<ActorId> {
            let holds = |held: &BTreeSet<Option<Seat>>| held.iter().flatten().any(|seat| wanted.contains(seat));
            seats.iter().filter(|(_, held)| holds(held)).map(|(id, _)| *id).collect()
        };
        let deciders = seated(&[Seat::Decides, Seat::Convenes]);
        let institutional = |id: &&ActorId| organizations.get(id).is_some_and(|a| is_institution(a.role));
        Self {
            table,
            members: seats.keys().copied().collect(),
            roles_absent: roles.difference(&roles_present).copied().collect(),
            citizens: roles_present.contains(&Role::CitizenGroup),
            roles_present,
            groups: groups.into_iter().collect(),
            conveners: seated(&[Seat::Convenes]),
            deciders_share_institutional: ratio(deciders.iter().filter(institutional).count(), deciders.len()),
            deciders,
        }
    }
}

fn is_institution(role: Role) -> bool {
    matches!(role, Role::Csss | Role::Municipality | Role::SchoolBoard | Role::SpecializedFacility | Role::RegionalBody)
}

fn count_each<'a>(counts: &mut BTreeMap<ActorId, usize>, seated: impl IntoIterator<Item = &'a ActorId>) {
    for id in seated {
        if let Some(count) = counts.get_mut(id) {
            *count += 1;
        }
    }
}

fn overlaps(tables: &[TableReport]) -> Vec<TablesOverlap> {
    let mut overlaps = Vec::new();
    for (at, one) in tables.iter().enumerate() {
        for other in tables.iter().skip(at + 1) {
            let (a, b) = (&one.members, &other.members);
            let shared = a.intersection(b).count();
            let share = |of: usize| ratio(shared, of).filter(|_| shared > 0);
            if let (Some(jaccard), Some(containment)) = (share(a.len() + b.len() - shared), share(a.len().min(b.len())))
            {
                overlaps.push(TablesOverlap { tables: (one.table, other.table), shared, jaccard, containment });
            }
        }
    }
    overlaps
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::GroupBy;
    use crate::analysis::tests::{Sketch, id};
    use crate::model::{Filter, LinkKind, LinkStatus, Name};

    /// Actors 1 to 6, tables from 11 on with these members.
    fn sketch(tables: &[&[(u128, Option<Seat>)]]) -> Sketch {
        let mut sketch = Sketch::default();
        let roles = [
            Role::Csss,
            Role::CommunityOrganization,
            Role::CommunityOrganization,
            Role::Municipality,
            Role::CitizenGroup,
            Role::SchoolBoard,
        ];
        for (number, role) in (1..).zip(roles) {
            sketch.actor(number, role);
        }
        for (number, seats) in (11..).zip(tables) {
            sketch.actor(number, Role::ConcertationTable);
            for (actor, seat) in *seats {
                sketch.link(*actor, number, LinkDetail::Participation { seat: *seat });
            }
        }
        sketch
    }

    fn members(numbers: &[u128]) -> Vec<(u128, Option<Seat>)> {
        numbers.iter().map(|number| (*number, None)).collect()
    }

    fn look(sketch: &Sketch) -> Concertation {
        Concertation::new(&sketch.map(), &AnalysisRequest::default())
    }

    #[test]
    fn a_table_says_who_is_there_and_who_is_not() {
        let seats = [
            (1, Some(Seat::Convenes)),
            (2, Some(Seat::Decides)),
            (2, Some(Seat::Member)),
            (4, Some(Seat::Decides)),
            (5, Some(Seat::Observer)),
        ];
        let mut sketch = sketch(&[&seats, &[]]);
        sketch.actor_mut(2).sub_territory = Some(Name::new("Nord").unwrap());
        let request = AnalysisRequest { group_by: GroupBy::SubTerritory, ..AnalysisRequest::default() };
        let seen = Concertation::new(&sketch.map(), &request);
        let table = &seen.tables[0];
        assert_eq!(table.members, [1, 2, 4, 5].map(id).into());
        assert_eq!(table.roles_absent, [Role::SchoolBoard].into());
        assert_eq!(table.roles_present.len(), 4);
        assert_eq!(table.groups, [Group::Named("Nord".to_owned()), Group::Unspecified]);
        assert!(table.citizens);
        assert_eq!((table.conveners.clone(), table.deciders.clone()), (vec![id(1)], [1, 2, 4].map(id).to_vec()));
        // The CSSS and the municipality of three who decide.
        assert_eq!(table.deciders_share_institutional, Some(2.0 / 3.0));
        let empty = &seen.tables[1];
        assert_eq!((empty.deciders_share_institutional, empty.citizens, empty.roles_absent.len()), (None, false, 5));
        assert_eq!((seen.seats_deciding[&id(2)], seen.seats_deciding[&id(5)]), (1, 0));
        assert_eq!(seen.absent, [3, 6].map(id));
        // Four memberships of six organizations.
        assert_eq!((seen.mean_load, seen.maximum_load), (Some(4.0 / 6.0), Some(1)));
        assert!(seen.overlaps.is_empty() && seen.redundant.is_empty());
        assert_eq!(look(&Sketch::default()), Concertation::default());
    }

    #[test]
    fn tables_overlap_by_their_members() {
        let [wide, most, half] = [members(&[1, 2, 3, 4, 5]), members(&[1, 2, 3, 4, 6]), members(&[1, 6])];
        let seen = look(&sketch(&[&wide, &most, &half]));
        let of = |a, b| *seen.overlaps.iter().find(|o| o.tables == (id(a), id(b))).unwrap();
        let overlap =
            |a, b, shared, jaccard, containment| TablesOverlap { tables: (id(a), id(b)), shared, jaccard, containment };
        // 4 of 6 in all, 4 of 5: exactly 80 %.
        assert_eq!(of(11, 12), overlap(11, 12, 4, 4.0 / 6.0, 0.8));
        assert_eq!(of(11, 13), overlap(11, 13, 1, 1.0 / 6.0, 0.5));
        assert_eq!(of(12, 13), overlap(12, 13, 2, 0.4, 1.0));
        assert_eq!(seen.redundant, [(id(11), id(12)), (id(12), id(13))]);
    }

    #[test]
    fn omnipresent_takes_three_tables_and_60_percent_of_them() {
        let [one, two] = [members(&[1]), members(&[1, 2])];
        assert!(look(&sketch(&[&one, &one])).omnipresent.is_empty());
        // 2 is at two of three tables, 67 %; then at three of five, exactly 60 %; then at three of six.
        assert_eq!(look(&sketch(&[&two, &two, &one])).omnipresent, [1, 2].map(id));
        assert_eq!(look(&sketch(&[&two, &two, &two, &one, &one])).omnipresent, [1, 2].map(id));
        assert_eq!(look(&sketch(&[&two, &two, &two, &one, &one, &[]])).omnipresent, [id(1)]);
    }

    #[test]
    fn only_what_is_in_sight_sits() {
        let seats = members(&[1, 2, 4]);
        let mut sketch = sketch(&[&seats]);
        sketch.link_mut(2).status = LinkStatus::Planned;
        let with = |filter, links: &[LinkKind]| {
            let links = links.iter().copied().collect();
            Concertation::new(&sketch.map(), &AnalysisRequest { filter, links, ..AnalysisRequest::default() })
        };
        assert_eq!(with(Filter::default(), &[]).tables[0].members, [1, 4].map(id).into());
        let no_city = Filter { hidden_roles: [Role::Municipality].into(), ..Filter::default() };
        let seen = with(no_city, &[LinkKind::Funding]);
        assert_eq!(seen.tables[0].members, [id(1)].into());
        assert!(!seen.tables[0].roles_absent.contains(&Role::Municipality));
        let no_table = Filter { hidden_roles: [Role::ConcertationTable].into(), ..Filter::default() };
        assert!(with(no_table, &[]).tables.is_empty());
    }
}
