//! What do the agreements do to our autonomy? Money and contracts between organizations, whatever the kinds of link
//! chosen for the rest.

use super::AnalysisRequest;
use crate::model::{ActorId, Link, LinkDetail, LinkKind, MoneyPurpose, Role, Seat, TerritoryMap};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// Dependence on a map.
///
/// Money runs along the links in sight between organizations in sight: fundings from funder to funded, and service
/// agreements from the one who contracts to the one who delivers. An agreement said not funded is no money, nor is an
/// amount of 0; an agreement of which nobody said is taken as money whose amount is missing. Parallel links of one
/// funder are summed. As soon as one amount is missing at an organization, its links are counted in place of its
/// dollars, and [`Funded::counted`] says so. O(links · log links); organizations without money are left out.
///
/// ```
/// use maillage::analysis::{AnalysisRequest, Dependence};
/// use maillage::model::{
///     Actor, ActorId, Amount, Link, LinkDetail, LinkId, LinkKind, MoneyPurpose, Name, Role, TerritoryMap,
/// };
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let mut map = TerritoryMap::default();
/// let [agency, csss, popote] = [1, 2, 3].map(ActorId::from_number);
/// for (id, name, role) in [
///     (agency, "Agency", Role::RegionalBody),
///     (csss, "CSSS", Role::Csss),
///     (popote, "Popote", Role::CommunityOrganization),
/// ] {
///     map.insert_actor(Actor::new(id, Name::new(name)?, role))?;
/// }
/// for (number, source, purpose, dollars) in
///     [(1, agency, MoneyPurpose::Mission, 75_000), (2, csss, MoneyPurpose::Agreement, 25_000)]
/// {
///     let detail = LinkDetail::Funding { purpose: Some(purpose), amount: Some(Amount::from_dollars(dollars)?) };
///     let id = LinkId::from_number(number);
///     map.insert_link(Link { detail, ..Link::new(id, source, popote, LinkKind::Funding) })?;
/// }
/// let dependence = Dependence::new(&map, &AnalysisRequest::default());
/// let funded = &dependence.funded[0];
/// assert_eq!(funded.shares, [(agency, 0.75), (csss, 0.25)]);
/// assert_eq!(funded.hhi, 0.625);
/// assert_eq!((funded.mission_share, funded.agreement_share), (0.75, 0.25));
/// assert_eq!(dependence.dependent, [popote]);
/// assert_eq!(dependence.cascade, [(agency, vec![popote])]);
/// // A contract with the CSSS, no collaboration with it, no seat that decides.
/// assert_eq!(dependence.subcontract_risk, [popote]);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Dependence {
    /// Each organization that is paid (fundings, funded agreements), in the order of ids.
    pub funded: Vec<Funded>,
    /// Those of them whose largest share is more than half, in the order of ids.
    pub dependent: Vec<ActorId>,
    /// Community organizations and social economy enterprises that a coordinating actor has a contract with (a
    /// service agreement from it, funded or not, or a funding of it whose purpose is an agreement), that have no
    /// collaboration with that same actor, either way, and that hold no seat that decides or convenes at any table; in
    /// the order of ids. Empty while collaborations, participations or tables are hidden: what is out of sight is not
    /// lacking.
    pub subcontract_risk: Vec<ActorId>,
    /// For each funder in the order of ids, who loses more than half if it leaves; funders without any are left out.
    /// What those who lose would in turn stop paying is not followed.
    pub cascade: Vec<(ActorId, Vec<ActorId>)>,
    /// All the money in sight.
    pub totals: Money,
}

/// Where the money of an organization comes from.
#[derive(Debug, Clone, PartialEq)]
pub struct Funded {
    /// Who.
    pub actor: ActorId,
    /// Its funders, each with its share of the money, 0 to 1, greatest first (of equals, the smallest id first).
    pub shares: Vec<(ActorId, f64)>,
    /// Whether amounts are missing, so that links were counted in place of dollars.
    pub counted: bool,
    /// Σ share² (Herfindahl–Hirschman), 1/funders to 1.
    pub hhi: f64,
    /// Mission money/all, 0 to 1.
    pub mission_share: f64,
    /// Agreement money/all, 0 to 1: service agreements, and fundings whose purpose is an agreement. Money for projects,
    /// or of which nobody said what for, is in neither share.
    pub agreement_share: f64,
}

/// Money a year by what it is for, in dollars, over the links whose amount is known.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Money {
    /// Links that bring money, with or without an amount.
    pub n_links: usize,
    /// Those without an amount, which add nothing below.
    pub n_without_amount: usize,
    /// For missions.
    pub mission: f64,
    /// For agreements.
    pub agreement: f64,
    /// For projects.
    pub project: f64,
    /// Fundings of which nobody said what for.
    pub unsaid: f64,
}

impl Dependence {
    /// Looks at the money of a map.
    pub fn new(map: &TerritoryMap, request: &AnalysisRequest) -> Self {
        let organization = |id: ActorId| map.actor(id).is_some_and(|a| request.counts_actor(a));
        let links: Vec<&Link> = map
            .links()
            .filter(|l| matches!(l.kind(), LinkKind::Funding | LinkKind::ServiceAgreement | LinkKind::Collaboration))
            .filter(|l| request.counts(map, l) && organization(l.source) && organization(l.target))
            .collect();
        let mut received = BTreeMap::<ActorId, Vec<Payment>>::new();
        let mut totals = Money::default();
        for (link, payment) in links.iter().filter_map(|link| Some((link, Payment::of(link)?))) {
            totals.add(payment);
            received.entry(link.target).or_default().push(payment);
        }
        let mut funded = Vec::with_capacity(received.len());
        let mut cascade = BTreeMap::<ActorId, Vec<ActorId>>::new();
        for (actor, payments) in received {
            let report = Funded::of(actor, &payments);
            // More than half: at most one funder, the first.
            if let Some((funder, _)) = report.shares.first().filter(|(_, share)| *share > 0.5) {
                cascade.entry(*funder).or_default().push(actor);
            }
            funded.push(report);
        }
        Self {
            dependent: cascade.values().flatten().copied().collect::<BTreeSet<_>>().into_iter().collect(),
            subcontract_risk: subcontract_risk(map, request, &links),
            cascade: cascade.into_iter().collect(),
            funded,
            totals,
        }
    }

    /// Where the money of an actor comes from; `None` when nothing in sight pays it.
    pub fn of(&self, actor: ActorId) -> Option<&Funded> {
        self.funded.binary_search_by_key(&actor, |f| f.actor).ok().and_then(|at| self.funded.get(at))
    }
}

impl Funded {
    /// The greatest share of one funder, 0 to 1.
    pub fn largest_share(&self) -> f64 {
        self.shares.first().map_or(0.0, |(_, share)| *share)
    }

    /// Payments are at least one.
    fn of(actor: ActorId, payments: &[Payment]) -> Self {
        let counted = payments.iter().any(|p| p.cents.is_none());
        // In cents, 128 bits wide: a million links of the largest amount sum without loss.
        let weight = |p: &Payment| if counted { 1 } else { u128::from(p.cents.unwrap_or(0)) };
        let total: u128 = payments.iter().map(weight).sum();
        let share = |part: u128| part as f64 / total as f64;
        let of_purpose = |purpose| share(payments.iter().filter(|p| p.purpose == Some(purpose)).map(weight).sum());
        let mut by_funder = BTreeMap::<ActorId, u128>::new();
        for payment in payments {
            *by_funder.entry(payment.funder).or_default() += weight(payment);
        }
        let mut parts: Vec<(ActorId, u128)> = by_funder.into_iter().collect();
        parts.sort_by_key(|(funder, part)| (Reverse(*part), *funder));
        let shares: Vec<(ActorId, f64)> = parts.into_iter().map(|(funder, part)| (funder, share(part))).collect();
        Self {
            actor,
            hhi: shares.iter().map(|(_, share)| share * share).fold(0.0, std::ops::Add::add),
            shares,
            counted,
            mission_share: of_purpose(MoneyPurpose::Mission),
            agreement_share: of_purpose(MoneyPurpose::Agreement),
        }
    }
}

impl Money {
    /// Dollars of all purposes.
    pub fn sum(&self) -> f64 {
        self.mission + self.agreement + self.project + self.unsaid
    }

    fn add(&mut self, payment: Payment) {
        self.n_links += 1;
        self.n_without_amount += usize::from(payment.cents.is_none());
        let place = match payment.purpose {
            Some(MoneyPurpose::Mission) => &mut self.mission,
            Some(MoneyPurpose::Agreement) => &mut self.agreement,
            Some(MoneyPurpose::Project) => &mut self.project,
            None => &mut self.unsaid,
        };
        *place += payment.cents.unwrap_or(0) as f64 / 100.0;
    }
}

/// Money along one link.
#[derive(Debug, Clone, Copy)]
pub(super) struct Payment {
    funder: ActorId,
    purpose: Option<MoneyPurpose>,
    /// More than 0; `None` when missing.
    cents: Option<u64>,
}

impl Payment {
    /// `None` for a link that brings no money.
    pub(super) fn of(link: &Link) -> Option<Self> {
        let purpose = match &link.detail {
            LinkDetail::Funding { purpose, .. } => *purpose,
            LinkDetail::ServiceAgreement(agreement) if agreement.funded != Some(false) => Some(MoneyPurpose::Agreement),
            _ => return None,
        };
        let cents = link.detail.amount().map(crate::model::Amount::cents);
        (cents != Some(0)).then_some(Self { funder: link.source, purpose, cents })
    }
}

fn subcontract_risk(map: &TerritoryMap, request: &AnalysisRequest, links: &[&Link]) -> Vec<ActorId> {
    let hidden = &request.filter.hidden_kinds;
    if [LinkKind::Collaboration, LinkKind::Participation].iter().any(|kind| hidden.contains(kind))
        || request.filter.hidden_roles.contains(&Role::ConcertationTable)
    {
        return Vec::new();
    }
    let role = |id: ActorId| map.actor(id).map(|a| a.role);
    let collaborating: BTreeSet<(ActorId, ActorId)> = links
        .iter()
        .filter(|l| l.kind() == LinkKind::Collaboration)
        .flat_map(|l| [(l.source, l.target), (l.target, l.source)])
        .collect();
    let deciding: BTreeSet<ActorId> = map
        .links()
        .filter(|l| matches!(l.detail, LinkDetail::Participation { seat: Some(Seat::Decides | Seat::Convenes) }))
        .filter(|l| request.counts(map, l))
        .map(|l| l.source)
        .collect();
    let at_risk: BTreeSet<ActorId> = links
        .iter()
        .filter(|l| is_contract(l) && role(l.source) == Some(Role::Csss))
        .filter(|l| matches!(role(l.target), Some(Role::CommunityOrganization | Role::SocialEconomyEnterprise)))
        .filter(|l| !collaborating.contains(&(l.source, l.target)) && !deciding.contains(&l.target))
        .map(|l| l.target)
        .collect();
    at_risk.into_iter().collect()
}

/// Whether a link is a contract to deliver services, with or without money.
pub(super) fn is_contract(link: &Link) -> bool {
    matches!(
        link.detail,
        LinkDetail::ServiceAgreement(_) | LinkDetail::Funding { purpose: Some(MoneyPurpose::Agreement), .. }
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::tests::{Sketch, id};
    use crate::model::{Agreement, Amount, Collaboration, Filter};

    fn funding(purpose: Option<MoneyPurpose>, dollars: Option<u64>) -> LinkDetail {
        LinkDetail::Funding { purpose, amount: dollars.map(|d| Amount::from_dollars(d).unwrap()) }
    }

    fn agreement(funded: Option<bool>, dollars: Option<u64>) -> LinkDetail {
        let amount = dollars.map(|d| Amount::from_dollars(d).unwrap());
        LinkDetail::ServiceAgreement(Agreement { funded, amount, ..Agreement::default() })
    }

    /// 1 an agency, 2 and 3 CSSS, 4 and 5 community organizations, 6 a social economy enterprise, 7 a table.
    fn sketch() -> Sketch {
        let mut sketch = Sketch::default();
        let roles = [
            Role::RegionalBody,
            Role::Csss,
            Role::Csss,
            Role::CommunityOrganization,
            Role::CommunityOrganization,
            Role::SocialEconomyEnterprise,
            Role::ConcertationTable,
        ];
        for (number, role) in (1..).zip(roles) {
            sketch.actor(number, role);
        }
        sketch
    }

    fn look(sketch: &Sketch) -> Dependence {
        Dependence::new(&sketch.map(), &AnalysisRequest::default())
    }

    #[test]
    fn parallel_links_of_a_funder_are_summed() {
        let mut sketch = sketch();
        sketch.link(1, 4, funding(Some(MoneyPurpose::Mission), Some(30_000)));
        sketch.link(1, 4, funding(Some(MoneyPurpose::Project), Some(20_000)));
        sketch.link(2, 4, agreement(Some(true), Some(40_000)));
        sketch.link(3, 4, funding(None, Some(10_000)));
        let seen = look(&sketch);
        let popote = seen.of(id(4)).unwrap();
        // 50, 40 and 10 of 100 thousand: largest exactly half, which is not more than half.
        assert_eq!(popote.shares, [(id(1), 0.5), (id(2), 0.4), (id(3), 0.1)]);
        assert!((popote.hhi - (0.25 + 0.16 + 0.01)).abs() < 1e-12);
        assert_eq!((popote.mission_share, popote.agreement_share, popote.counted), (0.3, 0.4, false));
        assert!(seen.dependent.is_empty() && seen.cascade.is_empty());
        let totals = Money {
            n_links: 4,
            n_without_amount: 0,
            mission: 30_000.0,
            agreement: 40_000.0,
            project: 20_000.0,
            unsaid: 10_000.0,
        };
        assert_eq!((seen.totals, seen.totals.sum()), (totals, 100_000.0));
    }

    #[test]
    fn one_missing_amount_makes_the_links_of_that_actor_counted() {
        let mut sketch = sketch();
        sketch.link(1, 4, funding(Some(MoneyPurpose::Mission), Some(90_000)));
        sketch.link(2, 4, agreement(None, None));
        sketch.link(2, 4, funding(Some(MoneyPurpose::Agreement), Some(1_000)));
        sketch.link(1, 5, funding(Some(MoneyPurpose::Mission), Some(90_000)));
        let seen = look(&sketch);
        let counted = seen.of(id(4)).unwrap();
        // Three links, two of them of the CSSS.
        assert_eq!(counted.shares, [(id(2), 2.0 / 3.0), (id(1), 1.0 / 3.0)]);
        assert_eq!((counted.mission_share, counted.agreement_share), (1.0 / 3.0, 2.0 / 3.0));
        assert!(counted.counted && !seen.of(id(5)).unwrap().counted);
        assert_eq!(seen.dependent, [id(4), id(5)]);
        assert_eq!(seen.cascade, [(id(1), vec![id(5)]), (id(2), vec![id(4)])]);
        assert_eq!((seen.totals.n_links, seen.totals.n_without_amount), (4, 1));
    }

    #[test]
    fn what_is_no_money_is_left_out() {
        let mut sketch = sketch();
        sketch.link(2, 4, agreement(Some(false), None));
        sketch.link(1, 4, funding(None, Some(0)));
        sketch.link(1, 7, funding(None, Some(5_000)));
        let seen = look(&sketch);
        assert_eq!((seen.funded, seen.totals), (vec![], Money::default()));
        // A contract without money is a contract.
        assert_eq!(seen.subcontract_risk, [id(4)]);
        assert_eq!(look(&Sketch::default()), Dependence::default());
    }

    #[test]
    fn of_equal_funders_the_smallest_id_comes_first() {
        let mut sketch = sketch();
        sketch.link(3, 4, funding(None, None));
        sketch.link(1, 4, funding(None, None));
        assert_eq!(look(&sketch).of(id(4)).unwrap().shares, [(id(1), 0.5), (id(3), 0.5)]);
    }

    #[test]
    fn a_contract_is_a_risk_without_collaboration_nor_a_seat_that_decides() {
        let collaboration = || LinkDetail::Collaboration(Collaboration::default());
        let seat = |seat| LinkDetail::Participation { seat };
        let risk_after = |more: &[(u128, u128, LinkDetail)]| {
            let mut sketch = sketch();
            sketch.link(2, 4, agreement(Some(true), Some(40_000)));
            sketch.link(2, 6, funding(Some(MoneyPurpose::Agreement), None));
            // Pays the CSSS, which works for it; not a contract of the CSSS.
            sketch.link(5, 2, agreement(None, None));
            for (source, target, detail) in more {
                sketch.link(*source, *target, detail.clone());
            }
            look(&sketch).subcontract_risk
        };
        assert_eq!(risk_after(&[]), [id(4), id(6)]);
        assert_eq!(risk_after(&[(4, 2, collaboration())]), [id(6)]);
        // Working with the other CSSS does not change what ties it to this one.
        assert_eq!(risk_after(&[(4, 3, collaboration())]), [id(4), id(6)]);
        assert_eq!(risk_after(&[(4, 7, seat(Some(Seat::Decides))), (6, 7, seat(Some(Seat::Convenes)))]), []);
        assert_eq!(risk_after(&[(4, 7, seat(Some(Seat::Member))), (6, 7, seat(None))]), [id(4), id(6)]);
    }

    #[test]
    fn what_is_hidden_is_not_lacking() {
        let mut sketch = sketch();
        sketch.link(2, 4, agreement(Some(true), Some(40_000)));
        let with = |filter| Dependence::new(&sketch.map(), &AnalysisRequest { filter, ..AnalysisRequest::default() });
        let no_collaboration = with(Filter { hidden_kinds: [LinkKind::Collaboration].into(), ..Filter::default() });
        assert_eq!((no_collaboration.subcontract_risk, no_collaboration.dependent), (vec![], vec![id(4)]));
        let no_tables = with(Filter { hidden_roles: [Role::ConcertationTable].into(), ..Filter::default() });
        assert!(no_tables.subcontract_risk.is_empty());
        let no_csss = with(Filter { hidden_roles: [Role::Csss].into(), ..Filter::default() });
        assert!(no_csss.funded.is_empty());
    }
}
