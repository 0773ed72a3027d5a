//! What the indicators say aloud, word for word.

use maillage::analysis::{AnalysisRequest, Topic, compute, readings};
use maillage::model::{Actor, ActorId, Link, LinkId, LinkKind, Name, Role, TerritoryMap};
use maillage::text::Language;

/// A map of actors by name and role, and links by the numbers of their ends.
fn map_of(actors: &[(&str, Role)], links: &[(usize, usize, LinkKind)]) -> TerritoryMap {
    let mut map = TerritoryMap::default();
    let id = |i: usize| ActorId::from_number(i as u128 + 1);
    for (i, (name, role)) in actors.iter().enumerate() {
        map.insert_actor(Actor::new(id(i), Name::new(name).unwrap(), *role)).unwrap();
    }
    for (i, (source, target, kind)) in links.iter().enumerate() {
        let link = Link::new(LinkId::from_number(i as u128 + 1), id(*source), id(*target), *kind);
        map.insert_link(link).unwrap();
    }
    map
}

fn say(map: &TerritoryMap, topic: Topic, language: Language) -> String {
    let report = compute(map, &AnalysisRequest::default());
    let all = readings(&report, map, language);
    all.into_iter().find(|reading| reading.topic == topic).map_or_else(String::new, |reading| reading.sentence)
}

fn check(map: &TerritoryMap, topic: Topic, expected: &str) {
    let plain = say(map, topic, Language::French).replace(['\u{202f}', '\u{a0}'], " ");
    assert_eq!(plain, expected);
}

fn star() -> TerritoryMap {
    let community = Role::CommunityOrganization;
    let actors = [("CSSS", Role::Csss), ("Popote", community), ("Relais", community), ("Ville", Role::Municipality)];
    let kinds = [LinkKind::ServiceAgreement, LinkKind::Collaboration, LinkKind::Funding];
    map_of(&actors, &[(0, 1, kinds[0]), (0, 2, kinds[1]), (0, 3, kinds[2])])
}

#[test]
fn a_star_is_said_in_plain_words() {
    let map = star();
    check(
        &map,
        Topic::Coordination,
        "Le plus souvent sur le chemin des autres : CSSS. Pour joindre deux autres acteurs au plus court, on passe \
         environ 100 fois sur 100 par lui. Si tout passait par un seul acteur, on dirait 100 % ; ici, c’est 100 %. \
         En moyenne, chaque acteur est lié à 1,5 autre sur 3.",
    );
    check(
        &map,
        Topic::Hierarchy,
        "Sur 3 liens, 2 sont verticaux (entente, financement ou autorité). Au moins la moitié de ceux-ci partent \
         d’un seul acteur : CSSS. Sur 3 paires d’acteurs liés, une l’est dans les deux sens.",
    );
    check(
        &map,
        Topic::WhatIf,
        "Par exemple : Sans CSSS, 3 paires d’autres acteurs sur 3 ne pourraient plus se joindre. Le réseau, d’un seul \
         tenant aujourd’hui, serait en 3 morceaux.",
    );
}

#[test]
fn every_map_has_the_nine_questions_in_order() {
    for map in [TerritoryMap::default(), map_of(&[("CDC", Role::Cdc)], &[]), star()] {
        for language in [Language::French, Language::English] {
            let report = compute(&map, &AnalysisRequest::default());
            let all = readings(&report, &map, language);
            assert_eq!(all.iter().map(|reading| reading.topic).collect::<Vec<_>>(), Topic::ALL);
            assert!(all.iter().all(|reading| !reading.sentence.is_empty()));
        }
    }
}
