//! The groups and their ties in the contract.

use super::public_id;
use crate::analysis::Report;
use crate::model::TerritoryMap;
use crate::text::Language;
use serde_json::{Value, json};

pub(super) fn silos(report: &Report, map: &TerritoryMap, language: Language) -> Value {
    let silos = &report.silos;
    let name = |number: usize| silos.groups[number].group.label(map.legend(), language);
    let groups = silos.groups.iter().enumerate().map(|(number, group)| {
        json!({
            "name": name(number),
            "size": group.size,
            "internal": group.internal,
            "external": group.external,
            "ei": group.ei,
            "expected_ei": group.expected_ei,
            "density": group.density,
            "external_reach": group.external_reach,
        })
    });
    json!({
        "ei_index": silos.ei_index,
        "ei_expected": silos.ei_expected,
        "ei_p_value": silos.ei_p_value,
        "assortativity": silos.assortativity,
        "modularity": silos.modularity,
        "modularity_directed": silos.modularity_directed,
        "communities": communities(report, map),
        "groups": groups.collect::<Vec<_>>(),
        "density_matrix": silos.density_matrix,
        "missing_pairs": silos.missing_pairs.iter().map(|(g, h)| [name(*g), name(*h)]).collect::<Vec<_>>(),
    })
}

/// `membership` gives each actor, by its public id, the number of its community: from 0, the largest first.
fn communities(report: &Report, map: &TerritoryMap) -> Value {
    let communities = &report.communities;
    let numbers = report.actors.keys().zip(&communities.of);
    json!({
        "count": communities.count,
        "modularity": communities.modularity,
        "membership": numbers.map(|(id, k)| (public_id(map, *id), json!(k))).collect::<serde_json::Map<_, _>>(),
        "nmi": communities.nmi,
        "stability": communities.stability,
    })
}
