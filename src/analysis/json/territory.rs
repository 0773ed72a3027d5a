//! What a territory asks in the contract: corridors, money and tables.

use super::{ids, label, pairs, public_id};
use crate::analysis::Report;
use crate::model::TerritoryMap;
use serde_json::{Value, json};

pub(super) fn corridors(report: &Report, map: &TerritoryMap) -> Value {
    let corridors = &report.corridors;
    json!({
        "corridors": corridors.corridors,
        "with_return": corridors.with_return,
        "return_rate": corridors.return_rate,
        "dead_ends": ids(map, &corridors.dead_ends),
        "skips": pairs(map, &corridors.skips),
    })
}

pub(super) fn concertation(report: &Report, map: &TerritoryMap) -> Value {
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
