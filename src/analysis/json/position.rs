//! The position of an actor in the contract.

use super::{label, public_id};
use crate::analysis::ActorPosition;
use crate::model::{ActorId, TerritoryMap};
use crate::text::Language;
use serde_json::{Value, json};

pub(super) fn actor(id: ActorId, position: &ActorPosition, map: &TerritoryMap, language: Language) -> Value {
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
            "efficiency_loss": position.removal.efficiency_loss,
        },
    })
}
