//! What on the map is worth a word, in the contract.

use super::super::finding::{self, Finding};
use super::{Report, public_id};
use crate::model::{LinkId, TerritoryMap};
use serde_json::{Value, json};

/// The findings of a map, in both languages whatever the language asked for.
pub(super) fn findings(report: &Report, map: &TerritoryMap) -> Vec<Value> {
    let one = |finding: Finding| {
        json!({
            "code": finding.code,
            "severity": finding.severity.code(),
            "message": { "fr": finding.french, "en": finding.english },
            "actors": finding.actors.iter().map(|id| public_id(map, *id)).collect::<Vec<_>>(),
            "links": finding.links.iter().map(LinkId::to_string).collect::<Vec<_>>(),
            "indicator": finding.indicator,
        })
    };
    finding::findings(report, map).into_iter().map(one).collect()
}
