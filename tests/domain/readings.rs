//! What the indicators say aloud, word for word.

use maillage::analysis::{AnalysisRequest, Topic, compute, readings};
use maillage::model::{Actor, ActorId, Link, LinkDetail, LinkId, LinkKind, Name, Role, ServiceLine, TerritoryMap};
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
        Topic::Passage,
        "Le plus souvent sur le chemin des autres : CSSS. Sur 100 paires d’autres acteurs, environ 100 se joignent \
         au plus court par lui. Sans lui, 3 paires ne pourraient plus se joindre. Le réseau est centré à 100 % sur \
         un seul acteur (à 100 %, tout passerait par lui).",
    );
    check(
        &map,
        Topic::Hierarchy,
        "Sur 3 liens, 2 sont verticaux (entente, financement ou autorité). Sur 3 paires d’acteurs liés, une l’est \
         dans les deux sens.",
    );
    check(
        &map,
        Topic::Silos,
        "Sur 3 paires d’acteurs liés, aucune n’est d’un même groupe ; au hasard, on en attendrait 0,5.",
    );
    check(
        &map,
        Topic::Density,
        "Chaque acteur est lié en moyenne à 1,5 autre, sur 3 possibles : 50 % des paires possibles sont liées.",
    );
    check(&map, Topic::Isolated, "Chaque acteur a au moins un lien.");
    check(&map, Topic::Corridors, "");
}

#[test]
fn nothing_and_little_are_said_without_object() {
    let empty = TerritoryMap::default();
    for topic in [Topic::Passage, Topic::Silos, Topic::Density, Topic::Isolated] {
        check(&empty, topic, "Sans objet : il n’y a aucun acteur à regarder.");
    }
    let alone = map_of(&[("CDC", Role::Cdc)], &[]);
    check(&alone, Topic::Density, "Sans objet : il faut au moins deux acteurs.");
    check(&alone, Topic::Hierarchy, "Sans objet : aucun lien ne relie encore les acteurs.");
    check(&alone, Topic::Isolated, "Un acteur n’a aucun lien : CDC.");
}

#[test]
fn long_lists_are_cut_and_groups_without_ties_are_named() {
    let community = Role::CommunityOrganization;
    let names = ["École", "Abri", "Centre", "Drop-in", "Foyer", "Gîte", "Halte"];
    let mut actors: Vec<(&str, Role)> = names.iter().map(|name| (*name, community)).collect();
    actors.extend([("Ville", Role::Municipality), ("MRC", Role::Municipality)]);
    let map = map_of(&actors, &[(7, 8, LinkKind::Collaboration)]);
    check(&map, Topic::Isolated, "7 acteurs n’ont aucun lien : Abri, Centre, Drop-in, École et 3 autres.");
    check(
        &map,
        Topic::MissingTies,
        "Deux groupes n’ont aucun lien entre eux : les organismes communautaires et les municipalités.",
    );
    check(
        &map,
        Topic::Silos,
        "Les deux seuls acteurs liés sont d’un même groupe ; au hasard, on attendrait 0,6 paire d’un même groupe.",
    );
}

#[test]
fn who_sits_at_a_table_is_not_said_to_have_no_link() {
    let actors = [("Abri", Role::Other), ("Table", Role::ConcertationTable), ("Ville", Role::Municipality)];
    let map = map_of(&actors, &[(2, 1, LinkKind::Participation)]);
    check(
        &map,
        Topic::Isolated,
        "Un acteur n’a aucun lien hors des tables de concertation : Ville. Un acteur n’a aucun lien : Abri.",
    );
}

#[test]
fn corridors_without_return_are_named() {
    let mut map = map_of(
        &[("CSSS", Role::Csss), ("Relais", Role::Other), ("CRDI", Role::SpecializedFacility)],
        &[(0, 1, LinkKind::ReferralCorridor), (0, 2, LinkKind::ReferralCorridor)],
    );
    let mut relais = map.actor(ActorId::from_number(2)).unwrap().clone();
    relais.service_line = Some(ServiceLine::Second);
    map.replace_actor(relais).unwrap();
    let mut back = map.link(LinkId::from_number(2)).unwrap().clone();
    if let LinkDetail::ReferralCorridor(corridor) = &mut back.detail {
        corridor.with_return = true;
    }
    map.replace_link(back).unwrap();
    check(
        &map,
        Topic::Corridors,
        "Sur 2 corridors, un prévoit le retour vers le milieu de vie. Un acteur de 1re ou de 2e ligne reçoit des \
         personnes sans que la carte montre de retour ni de suite : Relais.",
    );
}

#[test]
fn english_has_the_same_readings() {
    let map = star();
    let density = say(&map, Topic::Density, Language::English);
    assert_eq!(
        density,
        "Each actor is tied on average to 1.5 others, out of 3 possible: 50% of the possible pairs are tied."
    );
    let report = compute(&map, &AnalysisRequest::default());
    let topics = |language| readings(&report, &map, language).iter().map(|r| r.topic).collect::<Vec<_>>();
    assert_eq!(topics(Language::French), topics(Language::English));
}
