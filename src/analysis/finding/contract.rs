//! Findings as the JSON contract has them.

use super::super::Report;
use super::super::json::public_id;
use super::findings;
use crate::model::{LinkId, TerritoryMap};
use serde_json::{Value, json};

/// The findings of a map, in both languages whatever the language asked for.
pub(in crate::analysis) fn findings_json(report: &Report, map: &TerritoryMap) -> Vec<Value> {
    let one = |finding: super::Finding| {
        json!({
            "code": finding.code,
            "severity": finding.severity.code(),
            "message": { "fr": finding.french, "en": finding.english },
            "actors": finding.actors.iter().map(|id| public_id(map, *id)).collect::<Vec<_>>(),
            "links": finding.links.iter().map(LinkId::to_string).collect::<Vec<_>>(),
            "indicator": finding.indicator,
        })
    };
    findings(report, map).into_iter().map(one).collect()
}
