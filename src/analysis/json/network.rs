//! The shape of the network in the contract.

use super::{ids, pairs};
use crate::analysis::Report;
use crate::model::TerritoryMap;
use serde_json::{Value, json};

pub(super) fn network(report: &Report, map: &TerritoryMap) -> Value {
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
