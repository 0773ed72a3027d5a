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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::tests::Sketch;
    use crate::analysis::{AnalysisRequest, compute};
    use crate::model::{LinkDetail, LinkKind, MoneyPurpose, Name, Programme, Seat, ServiceLine};

    fn contract(sketch: &Sketch) -> Value {
        let map = sketch.map();
        let report = compute(&map, &AnalysisRequest::default());
        crate::analysis::json::to_json(&report, &map, Language::French)
    }

    fn keys(value: &Value) -> Vec<&str> {
        let mut keys: Vec<&str> = value.as_object().unwrap().keys().map(String::as_str).collect();
        keys.sort_unstable();
        keys
    }

    #[test]
    fn what_is_undefined_is_null() {
        let nothing = contract(&Sketch::default());
        let corridors = &nothing["corridors"];
        assert_eq!(corridors["no_access"], json!({ "actors": [], "share": null }));
        assert_eq!((&corridors["return_rate"], &corridors["coverage"]), (&Value::Null, &json!({})));
        assert_eq!(nothing["dependence"]["cascade"], json!({}));
        assert_eq!(nothing["concertation"]["load"], json!({ "mean": null, "maximum": null }));
    }

    #[test]
    fn ids_are_those_of_the_file_and_programmes_go_by_their_code() {
        let mut sketch = Sketch::default();
        let csss = sketch.actor(1, Role::Csss);
        csss.service_line = Some(ServiceLine::First);
        csss.fields.insert("id".to_owned(), "csss".to_owned());
        let popote = sketch.actor(2, Role::CommunityOrganization);
        popote.service_line = Some(ServiceLine::Second);
        popote.fields.insert("id".to_owned(), "popote".to_owned());
        sketch.actor(3, Role::ConcertationTable).fields.insert("id".to_owned(), "table".to_owned());
        let own = Sector::Own(Name::new("logement").unwrap());
        sketch.link(1, 2, LinkDetail::of(LinkKind::ReferralCorridor)).sectors =
            vec![Sector::Programme(Programme::LossOfAutonomy), own];
        sketch.link(1, 2, LinkDetail::Funding { purpose: Some(MoneyPurpose::Agreement), amount: None });
        sketch.link(1, 3, LinkDetail::Participation { seat: Some(Seat::Convenes) });
        let seen = contract(&sketch);

        let access = json!({ "with_access": ["csss"], "without": [], "share": 1.0 });
        assert_eq!(seen["corridors"]["coverage"], json!({ "LossOfAutonomy": access, "logement": access }));
        assert_eq!(seen["corridors"]["dead_ends"], json!(["popote"]));
        let popote = json!({
            "id": "popote", "funders": 1, "largest_share": 1.0, "hhi": 1.0, "mission_share": 0.0,
            "agreement_share": 1.0, "counted": true,
        });
        let dependence = json!({
            "actors": [popote], "dependent": ["popote"], "subcontract_risk": ["popote"],
            "cascade": { "csss": ["popote"] },
        });
        assert_eq!(seen["dependence"], dependence);
        let table = &seen["concertation"]["tables"][0];
        assert_eq!((&table["id"], &table["convener"]), (&json!("table"), &json!(["csss"])));
        assert_eq!(table["roles"], json!({ "present": ["Csss"], "absent": ["CommunityOrganization"] }));
        assert_eq!((&table["citizens"], &table["deciders_share_institutional"]), (&json!(false), &json!(1.0)));
        assert_eq!(seen["concertation"]["actors"][0], json!({ "id": "csss", "tables": 1, "seats_deciding": 1 }));
        assert_eq!(
            keys(&seen["corridors"]),
            [
                "compulsory",
                "corridors",
                "coverage",
                "dead_ends",
                "mean_steps_to_2nd",
                "mean_steps_to_3rd",
                "no_access",
                "return_rate",
                "skips",
                "with_return",
                "without_line"
            ]
        );
        assert_eq!(
            keys(&seen["concertation"]),
            ["absent", "actors", "load", "omnipresent", "overlaps", "redundant", "tables"]
        );
    }
}
