//! Communities and the p-value on reference networks, beside what igraph 1.0 (`community_leiden`, modularity, until
//! stable, the best of 20) and a permutation test in Python of 1,000,000 relabellings find.

use super::truth::network;
use maillage::analysis::{
    AnalysisRequest, Communities, Components, GroupBy, Projection, adjusted_rand_index, compute, ei_p_value,
    normalised_mutual_information,
};

fn projection(name: &str) -> Projection {
    let map = network(name);
    let group_by = GroupBy::parse("sector", &map).expect("a grouping");
    Projection::new(&map, &AnalysisRequest { group_by, ..AnalysisRequest::default() })
}

/// Name, communities, their modularity, and the p-value of the declared sectors.
const REFERENCES: [(&str, usize, f64, Option<f64>); 10] = [
    ("karate", 4, 0.419_789_612_097_304_37, Some(0.0)),
    ("kite", 3, 0.222_222_222_222_222_27, Some(0.008_199)),
    ("syn25", 7, 0.337_301_587_301_587_3, Some(0.867_727)),
    ("rls12", 3, 0.358_131_487_889_273_46, Some(0.001_084)),
    ("two_triangles", 2, 0.5, Some(0.1)),
    ("multi_dir5", 2, 0.111_111_111_111_111_16, Some(0.5)),
    ("path_und6", 2, 0.3, Some(1.0)),
    ("tree_out31", 5, 0.661_111_111_111_111_1, Some(0.467_313)),
    ("cycle_dir9", 3, 0.333_333_333_333_333_3, Some(0.010_651)),
    ("star_out10", 1, 0.0, Some(1.0)),
];

#[test]
fn reference_networks_have_the_communities_igraph_finds() {
    for (name, count, modularity, _) in REFERENCES {
        let found = Communities::new(&projection(name));
        let difference = found.modularity.expect("ties") - modularity;
        assert!(difference.abs() < 1e-9, "{name}: {difference}");
        assert_eq!(found.count, count, "{name}");
    }
}

#[test]
fn reference_networks_have_the_p_value_of_a_million_relabellings() {
    for (name, _, _, expected) in REFERENCES {
        let found = ei_p_value(&projection(name), &|| true);
        match (found, expected) {
            (Some(found), Some(expected)) => {
                let tolerance = 5.0 * (expected * (1.0 - expected) / 10_000.0).sqrt() + 1e-4;
                assert!((found - expected).abs() <= tolerance, "{name}: {found}, expected {expected}");
            }
            (found, expected) => assert_eq!(found, expected, "{name}"),
        }
    }
}

#[test]
fn karate_falls_in_four_that_know_its_two_factions() {
    let karate = projection("karate");
    let found = Communities::new(&karate);
    assert!((found.nmi.expect("two factions") - 0.587_849_706_825_067_1).abs() < 1e-9);
    assert_eq!(found.nmi, normalised_mutual_information(&found.of, karate.group_of()));
    assert!(adjusted_rand_index(&found.of, karate.group_of()).is_some_and(|alike| (0.4..0.7).contains(&alike)));
}

/// A planted partition: `n` actors in camps of 50, five ties each, one in four anywhere.
fn planted(n: usize) -> (Vec<usize>, Projection) {
    let mut state = 1_u64;
    let mut below = |limit: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % limit
    };
    let camps: Vec<usize> = (0..n).map(|i| i / 50).collect();
    let arcs: Vec<(usize, usize)> =
        (0..5 * n).map(|k| (k / 5, if below(4) == 0 { below(n) } else { k / 5 / 50 * 50 + below(50) })).collect();
    let names: Vec<String> = camps.iter().map(usize::to_string).collect();
    let network = Projection::from_arcs(&names.iter().map(String::as_str).collect::<Vec<_>>(), &arcs);
    (camps, network)
}

/// Modularity from its formula, apart from the code under test.
fn modularity(network: &Projection, of: &[usize]) -> f64 {
    let ends = 2.0 * network.n_pairs() as f64;
    let mut degrees = vec![0.0; of.len()];
    let mut inside = 0.0;
    for (i, j) in network.pairs() {
        inside += if of[i] == of[j] { 2.0 } else { 0.0 };
        degrees[of[i]] += 1.0;
        degrees[of[j]] += 1.0;
    }
    inside / ends - degrees.iter().map(|k: &f64| (k / ends).powi(2)).sum::<f64>()
}

#[test]
fn planted_camps_are_found_again() {
    let (camps, network) = planted(1_000);
    let found = Communities::new(&network);
    let modularity = modularity(&network, &found.of);
    assert!((found.modularity.expect("ties") - modularity).abs() < 1e-12);
    assert!(modularity >= self::modularity(&network, &camps) - 1e-12);
    assert!(found.nmi.expect("camps") > 0.97, "{found:?}");
    assert!(found.stability.expect("ties") > 0.95);
}

#[test]
fn no_community_is_in_two_parts() {
    for name in ["syn25", "rls12", "tree_out31", "two_triangles", "multi_dir5"] {
        let network = projection(name);
        let found = Communities::new(&network);
        let within = |(v, list): (usize, &Vec<usize>)| -> Vec<usize> {
            list.iter().copied().filter(|w| found.of[*w] == found.of[v]).collect()
        };
        let inside = network.neighbours().iter().enumerate().map(within).collect();
        let pieces = Components::new(&inside).of.into_iter().max().map_or(0, |last| last + 1);
        assert_eq!(pieces, found.count, "{name}");
    }
}

#[test]
fn other_groupings_see_the_same_communities() {
    let map = network("karate");
    let by = |group_by| compute(&map, &AnalysisRequest { group_by, ..AnalysisRequest::default() }).communities;
    assert_eq!(by(GroupBy::Role).of, by(GroupBy::parse("sector", &map).expect("a field")).of);
}
