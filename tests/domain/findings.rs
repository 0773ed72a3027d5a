//! What on a map is worth a word in the room, word for word.

use jiff::civil::{Date, date};
use maillage::analysis::{AnalysisRequest, Finding, MOST_FINDINGS, Severity, compute, findings};
use maillage::model::{
    Actor, ActorId, Agreement, Amount, Filter, Link, LinkDetail, LinkId, LinkKind, LinkStatus, Name, Role, ServiceLine,
    Terms, TerritoryMap,
};
use maillage::storage::{from_text, samples};

fn actor(number: u128, name: &str, role: Role) -> Actor {
    Actor::new(ActorId::from_number(number), Name::new(name).unwrap(), role)
}

fn link(number: u128, source: u128, target: u128, kind: LinkKind) -> Link {
    let [source, target] = [source, target].map(ActorId::from_number);
    Link::new(LinkId::from_number(number), source, target, kind)
}

/// A CSSS, Popote, Relais, a hospital of the 2nd line and a town, with these links.
fn map_with(links: impl IntoIterator<Item = Link>) -> TerritoryMap {
    let mut map = TerritoryMap::default();
    let line = |actor, line| Actor { service_line: Some(line), ..actor };
    for actor in [
        line(actor(1, "CSSS", Role::Csss), ServiceLine::First),
        actor(2, "Popote", Role::CommunityOrganization),
        actor(3, "Relais", Role::CommunityOrganization),
        line(actor(4, "Hôpital", Role::SpecializedFacility), ServiceLine::Second),
        actor(5, "Ville", Role::Municipality),
    ] {
        map.insert_actor(actor).unwrap();
    }
    for link in links {
        map.insert_link(link).unwrap();
    }
    map
}

fn found(map: &TerritoryMap, on: Option<Date>) -> Vec<Finding> {
    let request = AnalysisRequest { filter: Filter { on, ..Filter::default() }, ..AnalysisRequest::default() };
    findings(&compute(map, &request), map)
}

fn one(map: &TerritoryMap, on: Option<Date>, code: &str) -> Finding {
    found(map, on).into_iter().find(|finding| finding.code == code).expect(code)
}

fn check(finding: &Finding, french: &str, links: &[u128]) {
    assert_eq!(finding.french.replace(['\u{202f}', '\u{a0}'], " "), french);
    let links: Vec<LinkId> = links.iter().copied().map(LinkId::from_number).collect();
    assert_eq!(finding.links, links);
}

#[test]
fn corridors_that_stop_are_asked_about() {
    let map = map_with([link(1, 1, 4, LinkKind::ReferralCorridor)]);
    check(
        &one(&map, None, "corridor_without_return"),
        "Le seul corridor ne prévoit pas le retour : CSSS → Hôpital. Comment la personne revient-elle dans son milieu \
         de vie ?",
        &[1],
    );
    let end = one(&map, None, "corridor_dead_end");
    check(
        &end,
        "Le parcours dessiné s’arrête, sans retour ni suite, à un endroit : Hôpital. Est-ce la fin voulue, ou la \
         personne va-t-elle ailleurs ensuite ?",
        &[1],
    );
    assert_eq!((end.severity, end.indicator), (Severity::Attention, "corridors.dead_ends"));
}

#[test]
fn dates_and_states_of_links_are_asked_about() {
    let until = |day| Link { until: Some(day), ..link(1, 1, 2, LinkKind::Funding) };
    let fragile = Link { status: LinkStatus::Fragile, ..link(2, 1, 3, LinkKind::Collaboration) };
    let planned = Link { status: LinkStatus::Planned, ..link(3, 2, 5, LinkKind::Collaboration) };
    let map = map_with([until(date(2027, 3, 31)), fragile, planned]);
    let day = Some(date(2026, 11, 23));
    let ending = one(&map, day, "link_soon_ending");
    check(&ending, "Le lien CSSS → Popote (financement) prend fin le 31 mars 2027. Qu’est-il prévu ensuite ?", &[1]);
    assert_eq!(ending.english, "The link CSSS\u{a0}→ Popote (funding) ends on March 31, 2027. What is planned next?");
    let fragile = one(&map, day, "fragile_link");
    check(&fragile, "Un lien est dit fragile : CSSS – Relais. Qu’est-ce qui le soutiendrait ?", &[2]);
    check(&one(&map, day, "planned_link"), "Un lien est prévu : Popote – Ville. Où en est-il ?", &[3]);
    // Long before its end, the link asks nothing; without a date, nobody knows what day it is.
    for on in [Some(date(2026, 1, 1)), None] {
        assert!(found(&map, on).iter().all(|finding| finding.code != "link_soon_ending"));
    }
}

#[test]
fn a_link_past_its_end_is_asked_about_unless_an_end_of_it_left_first() {
    let mut map = map_with([Link { until: Some(date(2012, 3, 31)), ..link(1, 1, 2, LinkKind::ServiceAgreement) }]);
    let mut info = map.info().clone();
    info.changed = Some("2013-05-01T10:00:00Z".parse().unwrap());
    map.set_info(info);
    check(
        &one(&map, None, "link_past_end"),
        "Le lien CSSS → Popote (entente de services) devait finir le 31 mars 2012, et la carte le dit toujours en \
         vigueur. A-t-il été renouvelé ?",
        &[1],
    );
    let mut popote = map.actor(ActorId::from_number(2)).unwrap().clone();
    popote.until = Some(date(2012, 3, 31));
    map.replace_actor(popote).unwrap();
    assert!(found(&map, None).iter().all(|finding| finding.code != "link_past_end"));
}

#[test]
fn contracts_and_money_are_told_as_ties() {
    let imposed = Agreement { terms: Some(Terms::Imposed), ..Agreement::default() };
    let agreement = |number, target| Link {
        detail: LinkDetail::ServiceAgreement(imposed),
        ..link(number, 1, target, LinkKind::ServiceAgreement)
    };
    let map = map_with([agreement(1, 2), agreement(2, 3), link(3, 5, 4, LinkKind::Funding)]);
    check(
        &one(&map, None, "contract_alone"),
        "2 organisations ont un contrat avec l’acteur qui coordonne (CSSS) ; la carte ne montre ni collaboration avec \
         lui, ni table où elles décident : Popote et Relais. Est-ce ainsi que cela se vit ?",
        &[1, 2],
    );
    check(
        &one(&map, None, "funder_of_many"),
        "Sans CSSS, 2 organisations perdraient plus de la moitié de l’argent que la carte leur connaît : Popote et \
         Relais. Ont-elles d’autres appuis ?",
        &[1, 2],
    );
    check(
        &one(&map, None, "one_source"),
        "Pour une organisation, une seule source compte pour plus de la moitié de l’argent que la carte lui connaît : \
         Ville → Hôpital. Que se passerait-il si elle changeait ?",
        &[3],
    );
    check(
        &one(&map, None, "imposed_agreement"),
        "2 ententes sont dites imposées, et la carte ne dit pas que les responsabilités de chacun sont écrites : CSSS \
         → Popote et CSSS → Relais. Le sont-elles ?",
        &[1, 2],
    );
}

#[test]
fn a_tie_of_nothing_is_not_shown_as_money() {
    let funding = |number, source, target, dollars| {
        let amount = Some(Amount::from_dollars(dollars).unwrap());
        let detail = LinkDetail::Funding { purpose: None, amount };
        Link { detail, ..link(number, source, target, LinkKind::Funding) }
    };
    // The CSSS brings Popote and Relais all they have, and Ville the hospital; each has a tie of 0 $ beside.
    let map = map_with([
        funding(1, 1, 2, 5_000),
        funding(2, 1, 2, 0),
        funding(3, 1, 3, 5_000),
        funding(4, 1, 3, 0),
        funding(5, 5, 4, 5_000),
        funding(6, 5, 4, 0),
    ]);
    let lit = |code| one(&map, None, code).links;
    assert_eq!(lit("funder_of_many"), [1, 3].map(LinkId::from_number));
    assert_eq!(lit("one_source"), [5].map(LinkId::from_number));
}

#[test]
fn who_holds_the_network_and_who_stands_outside_are_named() {
    let tie = LinkKind::Collaboration;
    let map = map_with([link(1, 2, 3, tie), link(2, 3, 1, tie), link(3, 1, 4, tie)]);
    check(
        &one(&map, None, "actor_cuts_network"),
        "Sans CSSS, 2 paires d’autres acteurs sur 6 ne pourraient plus se joindre. Quels liens prendraient la relève ?",
        &[],
    );
    check(
        &one(&map, None, "only_bridge"),
        "Un lien est le seul pont entre deux parties du réseau : CSSS – Relais. Que se passerait-il s’il se défaisait ?",
        &[2],
    );
    let alone = one(&map, None, "isolated_actor");
    check(
        &alone,
        "Ville est sur la carte sans aucun lien ni siège à une table. Avec qui cet acteur travaille-t-il déjà, sans \
         qu’on l’ait dessiné ?",
        &[],
    );
    assert_eq!(alone.actors, [ActorId::from_number(5)]);
}

#[test]
fn tables_where_nobody_speaks_for_some_are_named() {
    let mut map = map_with([]);
    map.insert_actor(actor(6, "Comité", Role::ConcertationTable)).unwrap();
    for (number, source) in [(1, 1), (2, 5)] {
        map.insert_link(link(number, source, 6, LinkKind::Participation)).unwrap();
    }
    check(
        &one(&map, None, "table_without_citizens_or_community"),
        "À une table, ni groupe citoyen ni organisme communautaire : Comité. Qui y parle pour eux ?",
        &[1, 2],
    );
    map.insert_link(link(3, 2, 6, LinkKind::Participation)).unwrap();
    let without = one(&map, None, "table_without_citizens");
    check(
        &without,
        "À une table, aucun groupe citoyen : Comité. Comment les citoyens s’y font-ils entendre ?",
        &[1, 2, 3],
    );
}

#[test]
fn tables_with_the_same_members_and_who_sits_everywhere_are_named() {
    let mut map = map_with([]);
    for (number, name) in [(6, "Aînés"), (7, "Santé"), (8, "Jeunes")] {
        map.insert_actor(actor(number, name, Role::ConcertationTable)).unwrap();
    }
    for (number, (source, table)) in (1..).zip([(1, 6), (2, 6), (5, 6), (1, 7), (2, 7), (5, 7), (1, 8)]) {
        map.insert_link(link(number, source, table, LinkKind::Participation)).unwrap();
    }
    let alike = one(&map, None, "tables_alike");
    check(
        &alike,
        "Deux tables ont presque les mêmes membres, dont 3 en commun : Aînés et Santé ; 2 autres paires de tables sont \
         dans ce cas. Qu’apporte chacune ?",
        &[1, 2, 3, 4, 5, 6],
    );
    let everywhere = one(&map, None, "at_most_tables");
    check(
        &everywhere,
        "3 organisations siègent à la plupart des 3 tables : CSSS, Popote et Ville. Cette présence est-elle voulue, et \
         tenable ?",
        &[1, 2, 3, 4, 5, 6, 7],
    );
}

#[test]
fn every_sample_has_few_findings_well_written_that_lead_somewhere() {
    for sample in samples() {
        let map = from_text(sample.text).unwrap();
        let all = found(&map, None);
        assert!(!all.is_empty() && all.len() <= MOST_FINDINGS, "{}", sample.file_name);
        assert_eq!(all, found(&map, None), "{}", sample.file_name);
        for finding in all {
            assert!(finding.actors.iter().all(|id| map.actor(*id).is_some()), "{finding:?}");
            assert!(finding.links.iter().all(|id| map.link(*id).is_some()), "{finding:?}");
            assert!(!finding.actors.is_empty() || !finding.links.is_empty(), "{finding:?}");
            for said in [&finding.french, &finding.english] {
                let slips = ["..", "  ", " .", " ,", ": .", "'"];
                assert!(said.ends_with('?') && slips.iter().all(|slip| !said.contains(slip)), "{said}");
            }
        }
    }
    assert!(found(&TerritoryMap::default(), None).is_empty());
}
