//! The whole report, read through the JSON contract: new ids, another order of actors and links change no value; every
//! value is a number of its range, or null where undefined.

use maillage::analysis::{AnalysisRequest, Components, IMPORTED_ID, Projection, Report, compute, json::to_json};
use maillage::model::{
    Actor, ActorId, Collaboration, Link, LinkDetail, LinkId, LinkKind, Name, Role, Strength, TerritoryMap,
};
use maillage::text::Language;
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::Value;
use std::collections::BTreeMap;

/// Actors by role, and links by their ends, kind, strength and whether they run one way.
#[derive(Debug, Clone, Default)]
struct Network {
    roles: Vec<Role>,
    links: Vec<(usize, usize, LinkKind, u8, bool)>,
}

const ROLES: [Role; 4] = [Role::Csss, Role::CommunityOrganization, Role::SchoolBoard, Role::Other];

fn networks() -> impl Strategy<Value = Network> {
    let kinds: Vec<LinkKind> = LinkKind::ALL.into_iter().filter(|kind| *kind != LinkKind::Participation).collect();
    vec(prop::sample::select(&ROLES[..]), 0..40).prop_flat_map(move |roles| {
        let n = roles.len();
        let link = (0..n.max(1), 0..n.max(1), prop::sample::select(kinds.clone()), 1..=5_u8, any::<bool>());
        let links = vec(link, 0..=if n > 1 { 2 * n } else { 0 });
        (Just(roles), links).prop_map(|(roles, links)| Network { roles, links })
    })
}

impl Network {
    /// Actors of two roles by turns, tied by collaborations both ways.
    fn of_pairs(n: usize, pairs: impl IntoIterator<Item = (usize, usize)>) -> Self {
        let links = pairs.into_iter().map(|(i, j)| (i, j, LinkKind::Collaboration, 3, false)).collect();
        Self { roles: (0..n).map(|i| ROLES[i % 2]).collect(), links }
    }

    /// The map: actor `i` has the id numbered `order[i]` and the public id `i`; links are numbered and inserted from
    /// the last when `backwards`.
    fn map(&self, order: &[usize], backwards: bool) -> TerritoryMap {
        let id = |i: usize| ActorId::from_number(order[i] as u128 + 1);
        let mut map = TerritoryMap::default();
        let mut actors: Vec<usize> = (0..self.roles.len()).collect();
        let mut links: Vec<_> = self.links.iter().filter(|link| link.0 != link.1).collect();
        if backwards {
            actors.reverse();
            links.reverse();
        }
        for i in actors {
            let mut actor = Actor::new(id(i), Name::new(&format!("Actor {i}")).unwrap(), self.roles[i]);
            actor.fields.insert(IMPORTED_ID.to_owned(), i.to_string());
            map.insert_actor(actor).unwrap();
        }
        for (k, &(i, j, kind, strength, one_way)) in (1..).zip(links) {
            let mut link = Link::new(LinkId::from_number(k), id(i), id(j), kind);
            link.strength = Strength::new(strength).ok();
            if kind == LinkKind::Collaboration {
                link.detail = LinkDetail::Collaboration(Collaboration { one_way, ..Collaboration::default() });
            }
            map.insert_link(link).unwrap();
        }
        map
    }

    /// Ids in the order of actors.
    fn in_order(&self) -> Vec<usize> {
        (0..self.roles.len()).collect()
    }

    /// Ids in an order drawn from a seed.
    fn shuffled(&self, seed: u64) -> Vec<usize> {
        let mut order = self.in_order();
        order.sort_by_key(|i| (*i as u64 + 1).wrapping_mul(seed | 1).rotate_left(17));
        order
    }
}

fn report(map: &TerritoryMap) -> Report {
    compute(map, &AnalysisRequest::default())
}

fn json(map: &TerritoryMap) -> Value {
    to_json(&report(map), map, Language::French)
}

/// Calls links by what they tie, since they have no public id.
fn name_links(value: &mut Value, map: &TerritoryMap) {
    match value {
        Value::Object(keys) => keys.values_mut().for_each(|value| name_links(value, map)),
        Value::Array(list) => list.iter_mut().for_each(|value| name_links(value, map)),
        Value::String(text) => {
            if let Some(link) = map.links().find(|link| link.id.to_string() == *text) {
                let end = |id| map.actor(id).unwrap().name.as_str();
                *text = format!("{} {} {} {:?}", end(link.source), end(link.target), link.kind().code(), link.strength);
            }
        }
        _ => {}
    }
}

/// Whether several pieces are the largest: what is said of « the largest » then hangs on ids, as its definition says.
fn has_equal_largest(map: &TerritoryMap) -> bool {
    let projection = Projection::new(map, &AnalysisRequest::default());
    let mut sizes = BTreeMap::<usize, usize>::new();
    for piece in Components::new(projection.neighbours()).of {
        *sizes.entry(piece).or_default() += 1;
    }
    let largest = sizes.values().max();
    sizes.values().filter(|size| Some(*size) == largest).count() > 1
}

const OF_THE_LARGEST_PIECE: [&str; 3] = ["eigenvector", "diameter", "average_distance"];

/// Puts every list that is a set in an order of its own, and names communities by their first actor.
fn settle(value: &mut Value, key: &str) {
    match value {
        Value::Object(keys) => {
            if key == "membership" {
                let mut firsts = BTreeMap::<u64, String>::new();
                let mut actors: Vec<String> = keys.keys().cloned().collect();
                actors.sort();
                for actor in actors {
                    let first = firsts.entry(keys[&actor].as_u64().unwrap()).or_insert_with(|| actor.clone());
                    keys[&actor] = Value::from(first.clone());
                }
                keys.sort_keys();
            }
            keys.iter_mut().for_each(|(key, value)| settle(value, key));
        }
        Value::Array(list) => {
            for value in list.iter_mut() {
                settle(value, key);
            }
            let name_of = |value: &Value| match value {
                Value::String(name) => Some(name.clone()),
                Value::Array(_) if key != "density_matrix" => Some(value.to_string()),
                Value::Object(keys) => keys.get("id").map(Value::to_string),
                _ => None,
            };
            if list.iter().all(|value| name_of(value).is_some()) {
                list.sort_by_key(name_of);
            }
        }
        _ => {}
    }
}

fn differences(path: &str, a: &Value, b: &Value, found: &mut Vec<String>) {
    match (a, b) {
        (Value::Object(a), Value::Object(b)) => {
            for key in a.keys().chain(b.keys().filter(|key| !a.contains_key(*key))) {
                let (a, b) = (a.get(key).unwrap_or(&Value::Null), b.get(key).unwrap_or(&Value::Null));
                differences(&format!("{path}.{key}"), a, b, found);
            }
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            for (k, (a, b)) in a.iter().zip(b).enumerate() {
                differences(&format!("{path}[{k}]"), a, b, found);
            }
        }
        (Value::Number(x), Value::Number(y)) => {
            let (x, y) = (x.as_f64().unwrap(), y.as_f64().unwrap());
            if (x - y).abs() > 1e-9 * x.abs().max(1.0) {
                found.push(format!("{path}: {x} then {y}"));
            }
        }
        _ if a == b => {}
        _ => found.push(format!("{path}: {a} then {b}")),
    }
}

/// What new ids and another order change.
fn changes(network: &Network, order: &[usize]) -> Vec<String> {
    let (before, after) = (network.map(&network.in_order(), false), network.map(order, true));
    let (mut a, mut b) = (json(&before), json(&after));
    name_links(&mut a, &before);
    name_links(&mut b, &after);
    settle(&mut a, "");
    settle(&mut b, "");
    let mut found = Vec::new();
    differences("", &a, &b, &mut found);
    if has_equal_largest(&before) {
        found.retain(|line| !OF_THE_LARGEST_PIECE.iter().any(|key| line.contains(key)));
    }
    found
}

/// Least and most of an indicator, by its key.
fn range(key: &str) -> (f64, f64) {
    match key {
        "ei_index"
        | "ei_expected"
        | "ei"
        | "expected_ei"
        | "assortativity"
        | "stability"
        | "modularity"
        | "modularity_directed" => (-1.0, 1.0),
        "density_directed"
        | "density_undirected"
        | "reciprocity_arcs"
        | "reciprocity_pairs"
        | "transitivity"
        | "average_clustering"
        | "global_efficiency"
        | "connectedness"
        | "hierarchy"
        | "efficiency"
        | "least_upper_bound"
        | "global_reaching_centrality"
        | "flow_hierarchy"
        | "trophic_incoherence"
        | "vertical_share"
        | "ei_p_value"
        | "nmi"
        | "density"
        | "external_reach"
        | "density_matrix"
        | "closeness"
        | "harmonic"
        | "eigenvector"
        | "pagerank"
        | "participation"
        | "return_rate"
        | "efficiency_loss" => (0.0, 1.0),
        "multiplexity" => (1.0, LinkKind::ALL.len() as f64),
        "average_distance" => (1.0, f64::MAX),
        _ => (0.0, f64::MAX),
    }
}

fn out_of_range(key: &str, value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(keys) if key == "centralization" => {
            let is_share = |value: &Value| value.as_f64().is_none_or(|x| (-1e-9..=1.0 + 1e-9).contains(&x));
            found.extend(keys.iter().filter(|(_, value)| !is_share(value)).map(|(key, x)| format!("{key} is {x}")));
        }
        Value::Object(keys) => keys.iter().for_each(|(key, value)| out_of_range(key, value, found)),
        Value::Array(list) => list.iter().for_each(|value| out_of_range(key, value, found)),
        Value::Number(number) => {
            let (x, (least, most)) = (number.as_f64().unwrap(), range(key));
            if !(least - 1e-9..=most + 1e-9).contains(&x) {
                found.push(format!("{key} is {x}"));
            }
        }
        _ => {}
    }
}

/// What of a report is not a number of its range. A number that is none becomes null in JSON, so it is looked for
/// where the report says itself.
fn faults(map: &TerritoryMap) -> Vec<String> {
    let report = report(map);
    let said = format!("{report:?}");
    let words = said.split(|c: char| !c.is_alphanumeric() && c != '_');
    let mut found: Vec<String> =
        words.filter(|word| ["NaN", "inf"].contains(word)).map(|word| format!("{word} in the report")).collect();
    out_of_range("", &to_json(&report, map, Language::French), &mut found);
    found
}

fn shapes() -> Vec<(&'static str, Network)> {
    let ring = |first: usize, n: usize| (0..n).map(move |i| (first + i, first + (i + 1) % n));
    let many_links = (0..30).map(|k| (k % 3, (k + 1) % 3, LinkKind::ALL[k % 3], 1 + (k % 5) as u8, k % 2 == 0));
    vec![
        ("empty", Network::default()),
        ("one actor", Network::of_pairs(1, [])),
        ("two apart", Network::of_pairs(2, [])),
        ("two tied", Network::of_pairs(2, [(0, 1)])),
        ("star", Network::of_pairs(9, (1..9).map(|i| (0, i)))),
        ("complete", Network::of_pairs(8, (0..8).flat_map(|i| (0..i).map(move |j| (i, j))))),
        ("tree", Network::of_pairs(15, (1..15).map(|i| (i, (i - 1) / 2)))),
        ("path", Network::of_pairs(9, (1..9).map(|i| (i - 1, i)))),
        ("cycle", Network::of_pairs(9, ring(0, 9))),
        ("many links", Network { roles: ROLES[..3].to_vec(), links: many_links.collect() }),
        ("two pieces", Network::of_pairs(9, ring(0, 5).chain(ring(5, 4)))),
        ("two equal pieces", Network::of_pairs(8, ring(0, 4).chain(ring(4, 4)))),
        ("all isolated", Network::of_pairs(7, [])),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn new_ids_and_another_order_change_no_value(network in networks(), seed in any::<u64>()) {
        let changes = changes(&network, &network.shuffled(seed));
        prop_assert!(changes.is_empty(), "{}", changes.join("\n"));
    }

    #[test]
    fn every_value_is_a_number_of_its_range_or_null(network in networks()) {
        let faults = faults(&network.map(&network.in_order(), false));
        prop_assert!(faults.is_empty(), "{}", faults.join("\n"));
    }

    #[test]
    fn two_computations_give_the_same_bytes(network in networks()) {
        let map = network.map(&network.in_order(), false);
        prop_assert_eq!(json(&map).to_string(), json(&map).to_string());
    }
}

#[test]
fn shapes_that_break_programs_hold_as_well() {
    for (name, network) in shapes() {
        let map = network.map(&network.in_order(), false);
        assert_eq!(faults(&map), [""; 0], "{name}");
        assert_eq!(json(&map).to_string(), json(&map).to_string(), "{name}");
        for seed in 0..5 {
            assert_eq!(changes(&network, &network.shuffled(seed * 0x9e37_79b9)), [""; 0], "{name}");
        }
    }
}

#[test]
fn what_is_undefined_is_null() {
    let without_ties = ["ei_index", "ei_p_value", "assortativity", "modularity", "modularity_directed"];
    for (name, network) in shapes() {
        let silos = json(&network.map(&network.in_order(), false))["silos"].clone();
        let has_ties = !network.links.is_empty();
        for key in without_ties {
            assert_eq!(silos[key].is_number(), has_ties, "{name}: {key} is {}", silos[key]);
        }
        for key in ["modularity", "stability"] {
            assert_eq!(silos["communities"][key].is_number(), has_ties, "{name}: {key}");
        }
        assert_eq!(silos["ei_expected"].is_null(), network.roles.len() < 2, "{name}");
        let members = silos["communities"]["membership"].as_object().unwrap();
        assert_eq!(members.len(), network.roles.len(), "{name}");
        assert!(has_ties || silos["communities"]["count"] == network.roles.len(), "{name}");
    }
}
