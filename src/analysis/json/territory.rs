//! What a territory asks in the contract: corridors, money and tables.

use super::{ids, label, pairs, public_id};
use crate::analysis::Report;
use crate::model::{Role, Sector, TerritoryMap};
use crate::text::Language;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

pub(super) fn corridors(report: &Report, map: &TerritoryMap) -> Value {
    let corridors = &report.corridors;
    let coverage = corridors.coverage.iter().map(|coverage| {
        let found = json!({
            "with_access": ids(map, &coverage.with_access),
            "without": ids(map, &coverage.without),
            "share": coverage.share(),
        });
        (sector_code(&coverage.sector).to_owned(), found)
    });
    json!({
        "corridors": corridors.corridors,
        "with_return": corridors.with_return,
        "return_rate": corridors.return_rate,
        "dead_ends": ids(map, &corridors.dead_ends),
        "no_access": { "actors": ids(map, &corridors.no_access), "share": corridors.no_access_share() },
        "mean_steps_to_2nd": corridors.mean_steps_to_second,
        "mean_steps_to_3rd": corridors.mean_steps_to_third,
        "skips": pairs(map, &corridors.skips),
        "compulsory": ids(map, &corridors.compulsory),
        "coverage": coverage.collect::<Map<_, _>>(),
        "without_line": ids(map, &corridors.without_line),
    })
}

pub(super) fn dependence(report: &Report, map: &TerritoryMap) -> Value {
    let dependence = &report.dependence;
    let actors = dependence.funded.iter().map(|funded| {
        json!({
            "id": public_id(map, funded.actor),
            "funders": funded.shares.len(),
            "largest_share": funded.largest_share(),
            "hhi": funded.hhi,
            "mission_share": funded.mission_share,
            "agreement_share": funded.agreement_share,
            "counted": funded.counted,
        })
    });
    let cascade = dependence.cascade.iter().map(|(funder, losing)| (public_id(map, *funder), json!(ids(map, losing))));
    json!({
        "actors": actors.collect::<Vec<_>>(),
        "dependent": ids(map, &dependence.dependent),
        "subcontract_risk": ids(map, &dependence.subcontract_risk),
        "cascade": cascade.collect::<Map<_, _>>(),
    })
}

pub(super) fn concertation(report: &Report, map: &TerritoryMap, language: Language) -> Value {
    let concertation = &report.concertation;
    let actors = concertation.tables_of.iter().map(|(id, tables)| {
        let deciding = concertation.seats_deciding.get(id);
        json!({ "id": public_id(map, *id), "tables": tables, "seats_deciding": deciding })
    });
    let roles = |roles: &BTreeSet<Role>| roles.iter().map(|role| role.code()).collect::<Vec<_>>();
    let tables = concertation.tables.iter().map(|table| {
        json!({
            "id": public_id(map, table.table),
            "label": label(map, table.table),
            "members": ids(map, &table.members),
            "roles": { "present": roles(&table.roles_present), "absent": roles(&table.roles_absent) },
            "groups": table.groups.iter().map(|g| g.label(map.legend(), language)).collect::<Vec<_>>(),
            "citizens": table.citizens,
            "convener": ids(map, &table.conveners),
            "deciders_share_institutional": table.deciders_share_institutional,
        })
    });
    let overlaps = concertation.overlaps.iter().map(|overlap| {
        let (one, other) = overlap.tables;
        json!({
            "tables": [public_id(map, one), public_id(map, other)],
            "shared": overlap.shared,
            "jaccard": overlap.jaccard,
            "containment": overlap.containment,
        })
    });
    json!({
        "actors": actors.collect::<Vec<_>>(),
        "tables": tables.collect::<Vec<_>>(),
        "overlaps": overlaps.collect::<Vec<_>>(),
        "redundant": pairs(map, &concertation.redundant),
        "omnipresent": ids(map, &concertation.omnipresent),
        "absent": ids(map, &concertation.absent),
        "load": { "mean": concertation.mean_load, "maximum": concertation.maximum_load },
    })
}

/// A programme by its code, an own sector by its name.
fn sector_code(sector: &Sector) -> &str {
    match sector {
        Sector::Programme(programme) => programme.code(),
        Sector::Own(name) => name.as_str(),
    }
}
