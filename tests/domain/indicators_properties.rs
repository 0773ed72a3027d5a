//! What must hold of the indicators of any network: ranges, identities, and that the order of actors changes nothing.

use jiff::civil::date;
use maillage::analysis::{AnalysisRequest, Report, compute};
use maillage::model::{
    Actor, ActorId, Collaboration, Filter, Link, LinkDetail, LinkId, LinkKind, LinkStatus, Name, Role, ServiceLine,
    Strength, TerritoryMap,
};
use proptest::collection::vec;
use proptest::prelude::*;

/// Actors by role, and links by their ends, kind, strength and whether they run one way.
#[derive(Debug, Clone)]
struct Network {
    roles: Vec<Role>,
    links: Vec<(usize, usize, LinkKind, u8, bool)>,
}

fn networks() -> impl Strategy<Value = Network> {
    let organizations: Vec<Role> = Role::ALL.into_iter().filter(|role| !role.is_table()).take(4).collect();
    let kinds: Vec<LinkKind> = LinkKind::ALL.into_iter().filter(|kind| *kind != LinkKind::Participation).collect();
    vec(prop::sample::select(organizations), 0..14).prop_flat_map(move |roles| {
        let n = roles.len();
        let link = (0..n.max(1), 0..n.max(1), prop::sample::select(kinds.clone()), 1..=5_u8, any::<bool>());
        let links = vec(link, 0..=if n > 1 { 30 } else { 0 });
        (Just(roles), links).prop_map(|(roles, links)| Network { roles, links })
    })
}

impl Network {
    /// The map, actor `i` having the id numbered `number(i)`.
    fn map(&self, number: impl Fn(usize) -> usize) -> TerritoryMap {
        let id = |i: usize| ActorId::from_number(number(i) as u128 + 1);
        let mut map = TerritoryMap::default();
        for (i, role) in self.roles.iter().enumerate() {
            map.insert_actor(Actor::new(id(i), Name::new(&format!("Actor {i}")).unwrap(), *role)).unwrap();
        }
        for (k, &(i, j, kind, strength, one_way)) in self.links.iter().enumerate().filter(|(_, l)| l.0 != l.1) {
            let mut link = Link::new(LinkId::from_number(k as u128 + 1), id(i), id(j), kind);
            link.strength = Strength::new(strength).ok();
            if kind == LinkKind::Collaboration {
                link.detail = LinkDetail::Collaboration(Collaboration { one_way, ..Collaboration::default() });
            }
            map.insert_link(link).unwrap();
        }
        map
    }
}

fn report(map: &TerritoryMap) -> Report {
    compute(map, &AnalysisRequest::default())
}

/// Numbers of the network as a whole, each with its name; not those of its largest piece, which of two equals is the
/// one with the smallest id.
fn figures(report: &Report) -> Vec<(&'static str, Option<f64>)> {
    let (shape, central, silos) = (&report.cohesion, &report.centralization, &report.silos);
    let (ladder, krackhardt) = (&report.hierarchy, &report.hierarchy.krackhardt);
    vec![
        ("density_directed", shape.density_directed),
        ("density_undirected", shape.density_undirected),
        ("reciprocity_arcs", shape.reciprocity_arcs),
        ("reciprocity_pairs", shape.reciprocity_pairs),
        ("transitivity", shape.transitivity),
        ("average_clustering", shape.average_clustering),
        ("global_efficiency", shape.global_efficiency),
        ("vertical_share", shape.vertical_share),
        ("centralization.degree", central.degree),
        ("centralization.in_degree", central.in_degree),
        ("centralization.out_degree", central.out_degree),
        ("centralization.betweenness", central.betweenness),
        ("centralization.betweenness_directed", central.betweenness_directed),
        ("centralization.closeness", central.closeness),
        ("krackhardt.connectedness", krackhardt.connectedness),
        ("krackhardt.hierarchy", krackhardt.hierarchy),
        ("krackhardt.efficiency", krackhardt.efficiency),
        ("global_reaching_centrality", ladder.global_reaching_centrality),
        ("flow_hierarchy", ladder.flow_hierarchy),
        ("trophic_incoherence", ladder.trophic_incoherence),
        ("ei_index", silos.ei_index),
        ("ei_expected", silos.ei_expected),
        ("assortativity", silos.assortativity),
        ("modularity", silos.modularity),
        ("modularity_directed", silos.modularity_directed),
        ("krackhardt.least_upper_bound", krackhardt.least_upper_bound),
        ("multiplexity", shape.multiplexity),
    ]
}

/// How many of [`figures`], from the first, are shares between 0 and 1.
const SHARES: usize = 20;

fn near(a: Option<f64>, b: Option<f64>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => (a - b).abs() < 1e-8,
        (a, b) => a.is_none() && b.is_none(),
    }
}

proptest! {
    #[test]
    fn shares_lie_between_0_and_1_and_nothing_is_infinite(network in networks()) {
        let report = report(&network.map(|i| i));
        for (k, (name, value)) in figures(&report).into_iter().enumerate() {
            let Some(value) = value else { continue };
            prop_assert!(value.is_finite(), "{name} is {value}");
            prop_assert!(k >= SHARES || (-1e-9..=1.0 + 1e-9).contains(&value), "{name} is {value}");
        }
        for actor in report.actors.values() {
            let numbers = [actor.betweenness, actor.closeness, actor.harmonic, actor.pagerank, actor.trophic_level];
            prop_assert!(numbers.iter().all(|x| x.is_finite() && *x >= -1e-9), "{actor:?}");
        }
    }

    #[test]
    fn the_order_of_actors_changes_nothing(network in networks(), seed in any::<u64>()) {
        let n = network.roles.len();
        let mut order: Vec<usize> = (0..n).collect();
        order.sort_by_key(|i| (*i as u64 + 1).wrapping_mul(seed | 1).rotate_left(17));
        let (before, after) = (report(&network.map(|i| i)), report(&network.map(|i| order[i])));
        for ((name, a), (_, b)) in figures(&before).into_iter().zip(figures(&after)) {
            prop_assert!(near(a, b), "{name}: {a:?} then {b:?}");
        }
        for (i, place) in order.iter().enumerate() {
            let a = &before.actors[&ActorId::from_number(i as u128 + 1)];
            let b = &after.actors[&ActorId::from_number(*place as u128 + 1)];
            prop_assert_eq!((a.degree, a.core, a.articulation), (b.degree, b.core, b.articulation));
            prop_assert_eq!(a.brokerage, b.brokerage);
            prop_assert_eq!(
                (a.removal.components, a.removal.pairs_lost),
                (b.removal.components, b.removal.pairs_lost)
            );
            prop_assert!(near(a.removal.efficiency_loss, b.removal.efficiency_loss));
            for (a, b) in [
                (a.betweenness, b.betweenness),
                (a.betweenness_directed, b.betweenness_directed),
                (a.closeness, b.closeness),
                (a.harmonic, b.harmonic),
                (a.pagerank, b.pagerank),
                (a.trophic_level, b.trophic_level),
                (a.strength, b.strength),
            ] {
                prop_assert!((a - b).abs() < 1e-8, "{a} then {b}");
            }
            prop_assert!(near(a.constraint, b.constraint) && near(a.participation, b.participation));
        }
    }

    #[test]
    fn parts_add_up_to_the_whole(network in networks()) {
        let report = report(&network.map(|i| i));
        let degrees: usize = report.actors.values().map(|a| a.degree).sum();
        prop_assert_eq!(degrees, 2 * report.n_pairs);
        prop_assert_eq!(report.silos.internal + report.silos.external, report.n_pairs);
        let inside: usize = report.silos.groups.iter().map(|g| g.internal).sum();
        let outside: usize = report.silos.groups.iter().map(|g| g.external).sum();
        prop_assert_eq!((inside, outside), (report.silos.internal, 2 * report.silos.external));
        let rank: f64 = report.actors.values().map(|a| a.pagerank).sum();
        prop_assert!(report.n_actors == 0 || (rank - 1.0).abs() < 1e-9);
        for actor in report.actors.values() {
            prop_assert_eq!(actor.removal.pairs_lost > 0, actor.articulation);
        }
    }
}

#[test]
fn tables_stay_out_of_the_graph_and_are_a_second_mode() {
    let mut map = TerritoryMap::default();
    let [csss, popote, table] = [1, 2, 3].map(ActorId::from_number);
    for (id, name, role) in [
        (csss, "CSSS", Role::Csss),
        (popote, "Popote", Role::CommunityOrganization),
        (table, "Table des aînés", Role::ConcertationTable),
    ] {
        map.insert_actor(Actor::new(id, Name::new(name).unwrap(), role)).unwrap();
    }
    map.insert_link(Link::new(LinkId::from_number(1), csss, table, LinkKind::Participation)).unwrap();
    map.insert_link(Link::new(LinkId::from_number(2), popote, table, LinkKind::Funding)).unwrap();
    let report = report(&map);
    assert_eq!((report.n_actors, report.n_arcs, report.links.all), (2, 0, 0));
    assert_eq!(report.concertation.absent, [popote]);
    assert_eq!(report.concertation.tables_of[&csss], 1);
    assert_eq!(report.concertation.mean_load, Some(0.5));
}

fn pair(kind: LinkKind, change: impl FnOnce(&mut Link)) -> TerritoryMap {
    let mut map = TerritoryMap::default();
    let lines = [ServiceLine::First, ServiceLine::Third];
    for (number, line) in (1..).zip(lines) {
        let name = Name::new(&format!("Actor {number}")).unwrap();
        let mut actor = Actor::new(ActorId::from_number(number), name, Role::Other);
        actor.service_line = Some(line);
        map.insert_actor(actor).unwrap();
    }
    let mut link = Link::new(LinkId::from_number(1), ActorId::from_number(1), ActorId::from_number(2), kind);
    change(&mut link);
    map.insert_link(link).unwrap();
    map
}

#[test]
fn only_what_lived_on_the_date_counts() {
    let map = pair(LinkKind::Collaboration, |link| {
        link.status = LinkStatus::Ended;
        link.until = Some(date(2015, 3, 31));
    });
    let arcs = |on| {
        let filter = Filter { on, ..Filter::default() };
        compute(&map, &AnalysisRequest { filter, ..AnalysisRequest::default() }).n_arcs
    };
    assert_eq!(arcs(None), 0);
    assert_eq!(arcs(Some(date(2014, 1, 1))), 2);
    assert_eq!(arcs(Some(date(2016, 1, 1))), 0);
    let planned = pair(LinkKind::Collaboration, |link| link.status = LinkStatus::Planned);
    assert_eq!(report(&planned).n_arcs, 0);
}

#[test]
fn a_corridor_from_the_1st_line_to_the_3rd_skips_one() {
    let report = report(&pair(LinkKind::ReferralCorridor, |_| {}));
    assert_eq!(report.corridors.skips, [(ActorId::from_number(1), ActorId::from_number(2))]);
    assert!(report.corridors.dead_ends.is_empty());
    assert_eq!(report.corridors.return_rate, Some(0.0));
}
