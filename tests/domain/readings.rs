//! What the indicators say aloud, word for word.

use jiff::civil::date;
use maillage::analysis::{AnalysisRequest, Change, Funded, Reading, Report, Step, Topic, compute, readings, what_if};
use maillage::model::{
    Actor, ActorId, Filter, Link, LinkDetail, LinkId, LinkKind, Name, Role, Seat, ServiceLine, TerritoryMap,
};
use maillage::storage::{from_text, samples};
use maillage::text::Language;
use std::collections::BTreeMap;

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

fn report_of(map: &TerritoryMap) -> Report {
    compute(map, &AnalysisRequest::default())
}

fn read(report: &Report, map: &TerritoryMap, topic: Topic, language: Language) -> Reading {
    let all = readings(report, map, language);
    all.into_iter().find(|reading| reading.topic == topic).expect("the nine questions are always answered")
}

/// As typed: ordinary blanks.
fn plain(sentence: &str) -> String {
    sentence.replace(['\u{202f}', '\u{a0}'], " ")
}

fn check(map: &TerritoryMap, topic: Topic, expected: &str) {
    check_report(&report_of(map), map, topic, expected);
}

fn check_report(report: &Report, map: &TerritoryMap, topic: Topic, expected: &str) {
    assert_eq!(plain(&read(report, map, topic, Language::French).sentence), expected);
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
        "Le plus souvent sur le chemin des autres : CSSS. Pour relier deux autres acteurs au plus court, on passe \
         environ 100 fois sur 100 par lui. Si tout passait par un seul acteur, on dirait 100 % ; ici, c’est 100 %. \
         En moyenne, chaque acteur est lié à 1,5 autre sur 3.",
    );
    check(
        &map,
        Topic::Hierarchy,
        "Sur 3 liens, 2 sont verticaux (entente, financement ou autorité) ; au moins la moitié de ceux-ci partent \
         d’un seul acteur : CSSS. Sur 3 paires d’acteurs liés, une l’est dans les deux sens.",
    );
    check(
        &map,
        Topic::WhatIf,
        "Par exemple, sans CSSS, 3 paires d’autres acteurs sur 3 ne pourraient plus se joindre. Le réseau, d’un seul \
         tenant aujourd’hui, serait en 3 morceaux.",
    );
}

#[test]
fn every_map_has_the_nine_questions_in_order() {
    for map in [TerritoryMap::default(), map_of(&[("CDC", Role::Cdc)], &[]), star()] {
        for language in [Language::French, Language::English] {
            let all = readings(&report_of(&map), &map, language);
            assert_eq!(all.iter().map(|reading| reading.topic).collect::<Vec<_>>(), Topic::ALL);
            assert!(all.iter().all(|reading| !reading.sentence.is_empty()));
        }
    }
}

#[test]
fn where_there_is_nothing_to_say_the_sentence_says_what_to_draw() {
    let alone = map_of(&[("CDC", Role::Cdc)], &[]);
    for (map, topics) in [
        (TerritoryMap::default(), Topic::ALL.to_vec()),
        (alone, Topic::ALL.into_iter().filter(|topic| *topic != Topic::Missing).collect()),
        (star(), vec![Topic::Corridors, Topic::Consultation, Topic::Change]),
    ] {
        for topic in topics {
            let french = read(&report_of(&map), &map, topic, Language::French);
            assert!(french.sentence.starts_with("Sans objet pour l’instant"), "{}", french.sentence);
            assert!(french.sentence.matches('.').count() >= 2, "{}", french.sentence);
            assert_eq!((french.value, french.reference), (None, None));
            let english = read(&report_of(&map), &map, topic, Language::English);
            assert!(english.sentence.starts_with("Nothing to say yet"), "{}", english.sentence);
        }
    }
}

#[test]
fn long_lists_are_cut_and_groups_without_ties_are_named() {
    let community = Role::CommunityOrganization;
    let names = ["École", "Abri", "Centre", "Drop-in", "Foyer", "Gîte", "Halte"];
    let mut actors: Vec<(&str, Role)> = names.iter().map(|name| (*name, community)).collect();
    actors.extend([("Ville", Role::Municipality), ("MRC", Role::Municipality)]);
    let map = map_of(&actors, &[(7, 8, LinkKind::Collaboration)]);
    let missing = read(&report_of(&map), &map, Topic::Missing, Language::French);
    assert!(
        plain(&missing.sentence).starts_with("7 acteurs n’ont aucun lien : Abri, Centre, Drop-in, École et 3 autres."),
        "{}",
        missing.sentence
    );
    let mut report = report_of(&map);
    report.silos.ei_p_value = None;
    report.communities.nmi = None;
    check_report(
        &report,
        &map,
        Topic::Silos,
        "Les deux seuls acteurs liés sont d’un même groupe ; au hasard, on attendrait 0,6 paire d’un même groupe. \
         Deux groupes n’ont aucun lien entre eux : les organismes communautaires et les municipalités.",
    );
}

#[test]
fn chance_and_the_groups_that_ties_draw_are_said_in_words() {
    let map = star();
    let mut report = report_of(&map);
    report.silos.internal = 2;
    report.communities.of = vec![0, 0, 1, 1];
    report.communities.count = 2;
    report.communities.stability = Some(0.9);
    let mut check = |p_value: f64, nmi: f64, expected: &str| {
        report.silos.ei_p_value = Some(p_value);
        report.communities.nmi = Some(nmi);
        let sentence = plain(&read(&report, &map, Topic::Silos, Language::French).sentence);
        let (_, said) = sentence.split_once("0,5, ").expect("what chance would give");
        assert_eq!(said, expected);
    };
    let drawn = "Les liens dessinent d’eux-mêmes 2 ensembles";
    check(0.01, 0.1, &format!("et rarement 2 ou plus. {drawn}, peu semblables aux groupes choisis."));
    check(
        0.4,
        0.5,
        &format!("un écart que le hasard seul peut donner. {drawn}, semblables en partie aux groupes choisis."),
    );
    check(1.0, 0.9, &format!("et rarement moins de 2. {drawn}, proches des groupes choisis."));
    report.communities.stability = Some(0.2);
    let silos = read(&report, &map, Topic::Silos, Language::French);
    assert!(silos.sentence.ends_with("environ 2 ensembles, aux contours flous."), "{}", silos.sentence);
    assert!(plain(&silos.technical).contains("part des mélanges 1"), "{}", silos.technical);
}

#[test]
fn who_sits_at_a_table_is_not_said_to_have_no_link() {
    let actors = [("Abri", Role::Other), ("Table", Role::ConcertationTable), ("Ville", Role::Municipality)];
    let map = map_of(&actors, &[(2, 1, LinkKind::Participation)]);
    let missing = plain(&read(&report_of(&map), &map, Topic::Missing, Language::French).sentence);
    let expected = "Un acteur n’a aucun lien hors des tables de concertation : Ville. Un acteur n’a aucun lien : Abri. \
                    Une organisation ne siège à aucune table : Abri. Des rôles que personne ne tient ici : ";
    assert!(missing.starts_with(expected), "{missing}");
}

#[test]
fn corridors_without_return_or_way_on_are_named() {
    let mut map = map_of(
        &[("CSSS", Role::Csss), ("Relais", Role::Other), ("CRDI", Role::SpecializedFacility), ("Abri", Role::Other)],
        &[(0, 1, LinkKind::ReferralCorridor), (0, 2, LinkKind::ReferralCorridor)],
    );
    let lines = [(1, ServiceLine::First), (2, ServiceLine::Second), (4, ServiceLine::First)];
    for (number, line) in lines {
        let mut actor = map.actor(ActorId::from_number(number)).unwrap().clone();
        actor.service_line = Some(line);
        map.replace_actor(actor).unwrap();
    }
    let mut back = map.link(LinkId::from_number(2)).unwrap().clone();
    if let LinkDetail::ReferralCorridor(corridor) = &mut back.detail {
        corridor.with_return = true;
    }
    map.replace_link(back).unwrap();
    let report = report_of(&map);
    check_report(
        &report,
        &map,
        Topic::Corridors,
        "Sur 2 corridors, un prévoit le retour vers le milieu de vie. Sur 2 acteurs de 1re ligne, un n’a aucun \
         corridor qui mène à la 2e ou à la 3e ligne : Abri. Un acteur de 1re ou de 2e ligne reçoit des personnes sans \
         que la carte montre de retour ni de suite : Relais.",
    );
    assert_eq!(read(&report, &map, Topic::Corridors, Language::French).links, [LinkId::from_number(1)]);
}

#[test]
fn money_is_said_with_what_the_map_does_not_know() {
    let map = star();
    let [csss, popote, relais, town] = [1, 2, 3, 4].map(ActorId::from_number);
    let mut report = report_of(&map);
    let funded = |actor, shares: &[(ActorId, f64)]| Funded {
        actor,
        shares: shares.to_vec(),
        counted: false,
        hhi: 1.0,
        mission_share: 0.5,
        agreement_share: 0.5,
    };
    let dependence = &mut report.dependence;
    dependence.funded = vec![funded(popote, &[(csss, 1.0)]), funded(relais, &[(csss, 0.75), (town, 0.25)])];
    dependence.dependent = vec![popote, relais];
    dependence.cascade = vec![(csss, vec![popote, relais])];
    dependence.subcontract_risk = Vec::new();
    dependence.totals.mission = 30_000.0;
    dependence.totals.agreement = 60_000.0;
    dependence.totals.project = 10_000.0;
    dependence.totals.n_without_amount = 1;
    check_report(
        &report,
        &map,
        Topic::Dependence,
        "Les 2 organisations financées tirent chacune d’une même source plus de la moitié de l’argent inscrit ici : \
         Popote et Relais ; pour l’une d’elles, c’est la seule dessinée. De tout l’argent inscrit, 30 % soutient une mission, \
         60 % vient d’ententes et 10 % va à des projets ou n’est pas précisé ; un montant manque. Sans CSSS, 2 d’entre \
         elles perdraient plus de la moitié de cet argent.",
    );
}

#[test]
fn tables_are_counted_and_their_silences_said() {
    let table = Role::ConcertationTable;
    let actors = [
        ("CSSS", Role::Csss),
        ("Abri", Role::Other),
        ("Ville", Role::Municipality),
        ("Aînés", table),
        ("Santé", table),
    ];
    let seat = LinkKind::Participation;
    let mut map = map_of(&actors, &[(0, 3, seat), (1, 3, seat), (0, 4, seat)]);
    let mut deciding = map.link(LinkId::from_number(1)).unwrap().clone();
    deciding.detail = LinkDetail::Participation { seat: Some(Seat::Decides) };
    map.replace_link(deciding).unwrap();
    check(
        &map,
        Topic::Consultation,
        "2 organisations sur 3 siègent à au moins une des 2 tables ; à toutes : CSSS. Les deux tables ont un membre en \
         commun : Aînés et Santé. Aucun groupe citoyen ne siège à ces tables.",
    );
    let hierarchy = plain(&read(&report_of(&star()), &star(), Topic::Hierarchy, Language::French).sentence);
    assert!(!hierarchy.contains("décide"), "{hierarchy}");
}

#[test]
fn change_says_what_came_and_went() {
    let map = star();
    let mut report = report_of(&map);
    let step = |on, n_actors, n_links| Step { on, n_actors, n_tables: 0, n_links };
    report.change = Change {
        steps: vec![step(date(2004, 7, 1), 2, 1), step(date(2015, 4, 1), 4, 3)],
        actors_appeared: vec![ActorId::from_number(2), ActorId::from_number(3)],
        links_appeared: [1, 2, 3].map(LinkId::from_number).to_vec(),
        links_gone: vec![LinkId::from_number(3)],
        ..Change::default()
    };
    check_report(
        &report,
        &map,
        Topic::Change,
        "Entre le 1er juillet 2004 et le 1er avril 2015 : 4 acteurs au lieu de 2, 3 liens au lieu de 1. 3 liens sont \
         apparus, un a disparu. Nouveaux acteurs : Popote et Relais.",
    );
    report.change.steps.pop();
    let only = read(&report, &map, Topic::Change, Language::French);
    assert!(only.sentence.contains("ne porte qu’une date") && only.value.is_none(), "{}", only.sentence);
}

#[test]
fn a_departure_is_said_of_whoever_is_chosen() {
    let map = star();
    let mut report = report_of(&map);
    let [csss, popote] = [1, 2].map(ActorId::from_number);
    report.actors.get_mut(&popote).unwrap().removal.efficiency_loss = Some(0.0);
    let said = what_if(&report, &map, popote, Language::French);
    assert_eq!(
        plain(&said.sentence),
        "Sans Popote, ceux qui se joignent aujourd’hui le pourraient encore. Dans l’ensemble, les autres se \
         joindraient presque aussi directement."
    );
    assert_eq!((said.value, said.actors, said.links), (Some(0.0), vec![popote], vec![LinkId::from_number(1)]));
    assert_eq!(what_if(&report, &map, csss, Language::French).value, Some(1.0));
    let absent = what_if(&report, &map, ActorId::from_number(9), Language::French);
    assert!(absent.sentence.starts_with("Sans objet ici") && absent.value.is_none(), "{}", absent.sentence);
}

#[test]
fn sentences_of_every_sample_are_well_written() {
    for sample in samples() {
        let map = from_text(sample.text).unwrap();
        let report = report_of(&map);
        for language in [Language::French, Language::English] {
            for reading in readings(&report, &map, language) {
                for said in [&reading.sentence, &reading.technical, &reading.limits] {
                    let slips = ["..", "  ", " .", " ,", ": .", "NaN", "()", "'"];
                    assert!(slips.iter().all(|slip| !said.contains(slip)), "{}: {said}", sample.file_name);
                    assert!(said.ends_with('.'), "{}: {said}", sample.file_name);
                }
                assert!(reading.actors.iter().all(|id| map.actor(*id).is_some()));
                assert!(reading.links.iter().all(|id| map.link(*id).is_some()));
            }
        }
    }
}

#[test]
fn what_is_hidden_is_not_said_to_lack() {
    let map = from_text(samples()[0].text).unwrap();
    let hidden = |kinds: &[LinkKind], roles: &[Role]| {
        let filter = Filter {
            hidden_kinds: kinds.iter().copied().collect(),
            hidden_roles: roles.iter().copied().collect(),
            ..Filter::default()
        };
        let report = compute(&map, &AnalysisRequest { filter, ..AnalysisRequest::default() });
        readings(&report, &map, Language::English)
            .into_iter()
            .map(|r| (r.topic, r.sentence))
            .collect::<BTreeMap<_, _>>()
    };
    let all = hidden(&LinkKind::ALL, &[Role::Csss]);
    for topic in [Topic::Corridors, Topic::Dependence, Topic::Consultation] {
        assert!(all[&topic].contains("hidden in the legend"), "{topic:?}: {}", all[&topic]);
    }
    assert!(!all[&Topic::Missing].contains("CSSS"), "{}", all[&Topic::Missing]);
    assert!(hidden(&[], &[Role::ConcertationTable])[&Topic::Consultation].contains("hidden in the legend"));
}
