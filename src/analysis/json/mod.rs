//! The indicators as the JSON contract `maillage.indicators/1`: keys in a fixed order, full precision, `null` where
//! undefined.

mod findings;
mod network;
mod position;
mod silos;
mod territory;

use super::{IMPORTED_ID, Report};
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
        "network": network::network(report, map),
        "silos": silos::silos(report, map, language),
        "corridors": territory::corridors(report, map),
        "dependence": territory::dependence(report, map),
        "concertation": territory::concertation(report, map, language),
        "actors": report.actors.iter().map(|(id, a)| position::actor(*id, a, map, language)).collect::<Vec<_>>(),
        "findings": findings::findings(report, map),
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

fn label(map: &TerritoryMap, id: ActorId) -> &str {
    map.actor(id).map_or("", |a| a.label())
}
