//! What must hold of corridors, money, tables and dates on any map: that the order of ids changes nothing, and that
//! what is counted twice agrees.

use jiff::civil::date;
use maillage::analysis::{AnalysisRequest, Report, compute, json::to_json};
use maillage::model::{
    Actor, ActorId, Agreement, Amount, Corridor, Language, Link, LinkDetail, LinkId, LinkKind, MoneyPurpose, Name,
    Programme, Role, Seat, Sector, ServiceLine, TerritoryMap,
};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};

/// Actors by role and line, and links by their ends, kind, a number that says the rest, and a year of beginning.
#[derive(Debug, Clone)]
struct Territory {
    actors: Vec<(Role, Option<ServiceLine>)>,
    links: Vec<(usize, usize, LinkKind, u64, Option<i16>)>,
}

fn territories() -> impl Strategy<Value = Territory> {
    let roles = [
        Role::Csss,
        Role::CommunityOrganization,
        Role::SocialEconomyEnterprise,
        Role::CitizenGroup,
        Role::RegionalBody,
        Role::ConcertationTable,
        Role::ConcertationTable,
    ];
    let line = prop::option::weighted(0.8, prop::sample::select(ServiceLine::ALL.to_vec()));
    vec((prop::sample::select(roles.to_vec()), line), 2..14).prop_flat_map(|actors| {
        let n = actors.len();
        let year = prop::option::weighted(0.3, 2004..2020_i16);
        let link = (0..n, 0..n, prop::sample::select(LinkKind::ALL.to_vec()), 0..240_u64, year);
        (Just(actors), vec(link, 0..40)).prop_map(|(actors, links)| Territory { actors, links })
    })
}

/// The rest of a link from a number: every choice of it divides 240.
fn detail(kind: LinkKind, number: u64) -> LinkDetail {
    let amount = (!number.is_multiple_of(4)).then(|| Amount::from_dollars(number % 5 * 1_000).unwrap());
    let purposes = [MoneyPurpose::Mission, MoneyPurpose::Agreement, MoneyPurpose::Project];
    match kind {
        LinkKind::ReferralCorridor => {
            LinkDetail::ReferralCorridor(Corridor { with_return: number.is_multiple_of(2), ..Corridor::default() })
        }
        LinkKind::ServiceAgreement => {
            let funded = [None, Some(true), Some(false)][(number % 3) as usize];
            LinkDetail::ServiceAgreement(Agreement { funded, amount, ..Agreement::default() })
        }
        LinkKind::Funding => LinkDetail::Funding { purpose: purposes.get((number % 4) as usize).copied(), amount },
        LinkKind::Participation => LinkDetail::Participation { seat: Seat::ALL.get((number % 5) as usize).copied() },
        other => LinkDetail::of(other),
    }
}

impl Territory {
    /// The map, actor `i` having the id numbered `number(i)` and, as the contract calls it, the name `i`.
    fn map(&self, number: impl Fn(usize) -> usize) -> TerritoryMap {
        let id = |i: usize| ActorId::from_number(number(i) as u128 + 1);
        let mut map = TerritoryMap::default();
        for (i, (role, line)) in self.actors.iter().enumerate() {
            let mut actor = Actor::new(id(i), Name::new(&format!("Actor {i}")).unwrap(), *role);
            actor.service_line = *line;
            actor.fields.insert("id".to_owned(), i.to_string());
            map.insert_actor(actor).unwrap();
        }
        for (k, &(i, j, kind, number, year)) in self.links.iter().enumerate().filter(|(_, l)| l.0 != l.1) {
            let seats_nowhere = kind == LinkKind::Participation && !self.actors[j].0.is_table();
            let kind = if seats_nowhere { LinkKind::Collaboration } else { kind };
            let mut link = Link::new(LinkId::from_number(k as u128 + 1), id(i), id(j), kind);
            link.detail = detail(kind, number);
            link.from = year.map(|year| date(year, 1, 1));
            link.until = year.filter(|_| number.is_multiple_of(3)).map(|year| date(year + 3, 12, 31));
            link.sectors =
                Programme::ALL.get((number % 12) as usize).copied().map(Sector::Programme).into_iter().collect();
            map.insert_link(link).unwrap();
        }
        map
    }
}

fn report(map: &TerritoryMap) -> Report {
    compute(map, &AnalysisRequest::default())
}

/// The part of the contract that speaks of the territory, every list in one order whatever the ids.
fn contract(map: &TerritoryMap) -> Value {
    let all = to_json(&report(map), map, Language::French);
    in_order(json!([all["corridors"], all["dependence"], all["concertation"]]))
}

fn in_order(value: Value) -> Value {
    match value {
        Value::Array(list) => {
            let mut list: Vec<Value> = list.into_iter().map(in_order).collect();
            list.sort_by_cached_key(Value::to_string);
            Value::Array(list)
        }
        Value::Object(object) => object.into_iter().map(|(key, value)| (key, in_order(value))).collect(),
        other => other,
    }
}

proptest! {
    #[test]
    fn the_order_of_ids_changes_nothing(territory in territories(), seed in any::<u64>()) {
        let mut order: Vec<usize> = (0..territory.actors.len()).collect();
        order.sort_by_key(|i| (*i as u64 + 1).wrapping_mul(seed | 1).rotate_left(17));
        let (before, after) = (territory.map(|i| i), territory.map(|i| order[i]));
        prop_assert_eq!(contract(&before), contract(&after));
        prop_assert_eq!(report(&before).change.steps, report(&after).change.steps);
    }

    #[test]
    fn money_is_shared_whole(territory in territories()) {
        let dependence = report(&territory.map(|i| i)).dependence;
        for funded in &dependence.funded {
            let sum: f64 = funded.shares.iter().map(|(_, share)| share).sum();
            prop_assert!((sum - 1.0).abs() < 1e-9);
            prop_assert!(funded.shares.iter().all(|(_, share)| *share > 0.0));
            prop_assert!(funded.hhi <= 1.0 + 1e-9 && funded.hhi * funded.shares.len() as f64 >= 1.0 - 1e-9);
            prop_assert!(funded.mission_share >= 0.0 && funded.agreement_share >= 0.0);
            prop_assert!(funded.mission_share + funded.agreement_share <= 1.0 + 1e-9);
            prop_assert_eq!(dependence.dependent.contains(&funded.actor), funded.largest_share() > 0.5);
        }
        let losing: usize = dependence.cascade.iter().map(|(_, losing)| losing.len()).sum();
        prop_assert_eq!(losing, dependence.dependent.len());
    }

    #[test]
    fn seats_and_steps_add_up(territory in territories()) {
        let map = territory.map(|i| i);
        let report = report(&map);
        let concertation = &report.concertation;
        let seats: usize = concertation.tables.iter().map(|table| table.members.len()).sum();
        prop_assert_eq!(concertation.tables_of.values().sum::<usize>(), seats);
        for (id, deciding) in &concertation.seats_deciding {
            prop_assert!(*deciding <= concertation.tables_of[id]);
        }
        for overlap in &concertation.overlaps {
            prop_assert!(0.0 < overlap.jaccard && overlap.jaccard <= overlap.containment && overlap.containment <= 1.0);
        }
        // Each step counts what the same request sees on that day.
        for step in &report.change.steps {
            let mut request = AnalysisRequest::default();
            request.filter.on = Some(step.on);
            let seen = map.links().filter(|l| request.links.contains(&l.kind()) && request.counts(&map, l)).count();
            prop_assert_eq!(step.n_links, seen);
        }
        let corridors = &report.corridors;
        prop_assert!(corridors.mean_steps_to_third.is_some() || corridors.compulsory.is_empty());
        prop_assert!(corridors.flows.iter().map(|flow| flow.corridors).sum::<usize>() <= corridors.corridors);
    }
}
