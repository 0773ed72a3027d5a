//! The indicators as the JSON contract `maillage.indicators/1`: keys in a fixed order, full precision, `null` where
//! undefined.

use super::{ActorPosition, IMPORTED_ID, Report};
use crate::model::{ActorId, LinkKind, TerritoryMap};
use crate::text::Language;
use serde_json::{Value, json};

/// Name and version of the contract.
pub const SCHEMA: &str = "maillage.indicators/1";

/// The contract's form of a report on a map, groups named in a language.
pub fn to_json(report: &Report, map: &TerritoryMap, language: Language) -> Value {
    json!({
        "schema": SCHEMA,
        "graph": graph(report, map),
        "network": network(report, map),
        "silos": silos(report, map, language),
        "corridors": corridors(report, map),
        "concertation": concertation(report, map),
        "actors": report.actors.iter().map(|(id, a)| actor(*id, a, map, language)).collect::<Vec<_>>(),
    })
}

/// The id an imported file gave an actor, or else its own.
pub fn public_id(map: &TerritoryMap, id: ActorId) -> String {
    let imported = map.actor(id).and_then(|a| a.fields.get(IMPORTED_ID));
    imported.cloned().unwrap_or_else(|| id.to_string())
}

fn ids<'a>(map: &TerritoryMap, actors: impl IntoIterator<Item = &'a ActorId>) -> Vec<String> {
    actors.into_iter().map(|id| public_id(map, *id)).collect()
}

fn pairs(map: &TerritoryMap, pairs: &[(ActorId, ActorId)]) -> Vec<[String; 2]> {
    pairs.iter().map(|(a, b)| [public_id(map, *a), public_id(map, *b)]).collect()
}

fn graph(report: &Report, map: &TerritoryMap) -> Value {
    json!({
        "title": map.info().title,
        "actors": report.n_actors,
        "links": report.links.used,
        "arcs": report.n_arcs,
        "pairs": report.n_pairs,
        "group_by": report.request.group_by.code(),
        "links_used": report.request.links.iter().map(|kind| LinkKind::code(*kind)).collect::<Vec<_>>(),
    })
}

fn network(report: &Report, map: &TerritoryMap) -> Value {
    let (shape, central, hierarchy) = (&report.cohesion, &report.centralization, &report.hierarchy);
    json!({
        "density_directed": shape.density_directed,
        "density_undirected": shape.density_undirected,
        "reciprocity_arcs": shape.reciprocity_arcs,
        "reciprocity_pairs": shape.reciprocity_pairs,
        "components": shape.components,
        "isolates": shape.isolates.len(),
        "largest_component": shape.largest_component,
        "transitivity": shape.transitivity,
        "average_clustering": shape.average_clustering,
        "diameter": shape.diameter,
        "average_distance": shape.average_distance,
        "global_efficiency": shape.global_efficiency,
        "centralization": {
            "degree": central.degree,
            "in_degree": central.in_degree,
            "out_degree": central.out_degree,
            "betweenness": central.betweenness,
            "betweenness_directed": central.betweenness_directed,
            "closeness": central.closeness,
        },
        "krackhardt": {
            "connectedness": hierarchy.krackhardt.connectedness,
            "hierarchy": hierarchy.krackhardt.hierarchy,
            "efficiency": hierarchy.krackhardt.efficiency,
            "least_upper_bound": hierarchy.krackhardt.least_upper_bound,
        },
        "global_reaching_centrality": hierarchy.global_reaching_centrality,
        "flow_hierarchy": hierarchy.flow_hierarchy,
        "trophic_incoherence": hierarchy.trophic_incoherence,
        "degeneracy": shape.degeneracy,
        "articulation_points": ids(map, &shape.articulation_points),
        "bridges": pairs(map, &shape.bridges),
        "multiplexity": shape.multiplexity,
        "vertical_share": shape.vertical_share,
    })
}

fn silos(report: &Report, map: &TerritoryMap, language: Language) -> Value {
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
        "assortativity": silos.assortativity,
        "modularity": silos.modularity,
        "modularity_directed": silos.modularity_directed,
        "groups": groups.collect::<Vec<_>>(),
        "density_matrix": silos.density_matrix,
        "missing_pairs": silos.missing_pairs.iter().map(|(g, h)| [name(*g), name(*h)]).collect::<Vec<_>>(),
    })
}

fn corridors(report: &Report, map: &TerritoryMap) -> Value {
    let corridors = &report.corridors;
    json!({
        "corridors": corridors.corridors,
        "with_return": corridors.with_return,
        "return_rate": corridors.return_rate,
        "dead_ends": ids(map, &corridors.dead_ends),
        "skips": pairs(map, &corridors.skips),
    })
}

fn concertation(report: &Report, map: &TerritoryMap) -> Value {
    let concertation = &report.concertation;
    let actors = concertation.tables_of.iter().map(|(id, n)| json!({ "id": public_id(map, *id), "tables": n }));
    let tables = concertation.tables.iter().map(|table| {
        json!({
            "id": public_id(map, table.table),
            "label": label(map, table.table),
            "members": ids(map, &table.members),
        })
    });
    json!({
        "actors": actors.collect::<Vec<_>>(),
        "tables": tables.collect::<Vec<_>>(),
        "absent": ids(map, &concertation.absent),
        "load": { "mean": concertation.mean_load, "maximum": concertation.maximum_load },
    })
}

fn label(map: &TerritoryMap, id: ActorId) -> &str {
    map.actor(id).map_or("", |a| a.label())
}

fn actor(id: ActorId, position: &ActorPosition, map: &TerritoryMap, language: Language) -> Value {
    let brokered = position.brokerage;
    json!({
        "id": public_id(map, id),
        "label": label(map, id),
        "role": map.actor(id).map(|a| a.role.code()),
        "group": position.group.label(map.legend(), language),
        "degree": position.degree,
        "in_degree": position.in_degree,
        "out_degree": position.out_degree,
        "strength": position.strength,
        "betweenness": position.betweenness,
        "betweenness_directed": position.betweenness_directed,
        "closeness": position.closeness,
        "harmonic": position.harmonic,
        "eigenvector": position.eigenvector,
        "pagerank": position.pagerank,
        "core": position.core,
        "articulation": position.articulation,
        "constraint": position.constraint,
        "effective_size": position.effective_size,
        "brokerage": {
            "coordinator": brokered.coordinator,
            "itinerant": brokered.itinerant,
            "gatekeeper": brokered.gatekeeper,
            "representative": brokered.representative,
            "liaison": brokered.liaison,
            "total": brokered.total(),
        },
        "ei": position.ei,
        "participation": position.participation,
        "trophic_level": position.trophic_level,
        "removal": {
            "components": position.removal.components,
            "pairs_lost": position.removal.pairs_lost,
        },
    })
}
