//! Quick-entry lines on a map, and back.
#![cfg(test)]

use jiff::Timestamp;
use jiff::civil::date;
use maillage::document::entry::{
    Answer, Entry, EntryDefaults, EntryError, completions, parse, resolve, say_actor, say_link,
};
use maillage::document::{Command, Document};
use maillage::model::{
    Actor, ActorId, Agreement, Amount, Collaboration, Corridor, CustomRole, Language, LegendKey, Link, LinkDetail,
    LinkId, LinkStatus, MoneyPurpose, Name, Programme, Role, Seat, Sector, ServiceLine, Strength, Terms, TerritoryMap,
};
use maillage::text::texts;
use proptest::prelude::*;
use uuid::Uuid;

fn resolve_on(document: &Document, line: &str, defaults: &EntryDefaults) -> Result<Entry, EntryError> {
    let mut id = u128::from(document.revision()) << 16;
    let mut new_id = || {
        id += 1;
        Uuid::from_u128(id)
    };
    resolve(line, document.map(), defaults, &mut new_id)
}

fn say(document: &mut Document, line: &str) -> String {
    match resolve_on(document, line, &EntryDefaults::default()) {
        Ok(entry) => {
            document.execute(entry.command, Timestamp::UNIX_EPOCH).unwrap();
            entry.outcome.sentence(Language::English)
        }
        Err(error) => panic!("{line}: {}", error.sentence(Language::English)),
    }
}

fn after(lines: &[&str]) -> Document {
    let mut document = Document::new(TerritoryMap::default());
    for line in lines {
        say(&mut document, line);
    }
    document
}

fn links(document: &Document) -> Vec<String> {
    let map = document.map();
    map.links().map(|l| say_link(map, l, Language::French).unwrap()).collect()
}

fn actors(document: &Document) -> Vec<String> {
    document.map().actors().map(|a| say_actor(a, Language::French)).collect()
}

#[test]
fn the_lines_that_the_program_teaches_are_understood() {
    for language in [Language::French, Language::English] {
        let t = texts(language);
        let hint = t.shell_entry_hint();
        let (_, taught) = hint.split_once("(/)").unwrap();
        let taught: Vec<&str> = taught.trim_start_matches([':', ' ', '\u{202f}']).split(" · ").collect();
        let document = after(&taught);
        let links: Vec<_> = document.map().links().map(|link| &link.detail).collect();
        let [
            LinkDetail::ReferralCorridor(corridor),
            LinkDetail::Collaboration(_),
            LinkDetail::ServiceAgreement(agreement),
        ] = links[..]
        else {
            panic!("{links:?}")
        };
        assert!(corridor.with_return);
        assert!(agreement.amount.is_some());
        after(&[
            &t.help_entry_actor(),
            &t.help_entry_corridor(),
            &t.help_entry_return(),
            &t.help_entry_collaboration(),
            &t.help_entry_agreement(),
            &t.help_entry_funding(),
            &t.help_entry_authority(),
            &t.help_entry_participation(),
        ]);
    }
}

#[test]
fn lines_of_the_contract_draw_what_they_say() {
    let check = |line: &str, expected_actors: &[&str], expected_links: &[&str]| {
        let document = after(&[line]);
        assert_eq!(actors(&document), expected_actors, "{line}");
        assert_eq!(links(&document), expected_links, "{line}");
    };
    check("Maison des jeunes", &["Maison des jeunes (organisme)"], &[]);
    check("Maison des jeunes (ville)", &["Maison des jeunes (municipalité)"], &[]);
    check("CLSC > CRDI", &["CLSC (CSSS)", "CRDI (spécialisé)"], &["CLSC > CRDI"]);
    check("CRDI < CLSC", &["CRDI (spécialisé)", "CLSC (CSSS)"], &["CLSC > CRDI"]);
    check(
        "CLSC <> CRDI : déficience, force 4",
        &["CLSC (CSSS)", "CRDI (spécialisé)"],
        &["CLSC <> CRDI : force 4, déficience"],
    );
    check(
        "Popote = Maison des jeunes, CDC",
        &["Popote (organisme)", "Maison des jeunes (organisme)", "CDC (CDC)"],
        &["Popote = Maison des jeunes", "Popote = CDC"],
    );
    check(
        "CSSS # Popote : 45 000 $, imposée, reddition, 2027-03-31",
        &["CSSS (CSSS)", "Popote (organisme)"],
        &["CSSS # Popote : 45000 $, imposée, reddition, 2027-03-31"],
    );
    check(
        "PSOC $ Popote : 80 000 $, mission",
        &["PSOC (instance)", "Popote (organisme)"],
        &["PSOC $ Popote : 80000 $, mission"],
    );
    check("MSSS ! CSSS", &["MSSS (instance)", "CSSS (CSSS)"], &["MSSS ! CSSS"]);
    check(
        "Popote @ Table des aînés : décide",
        &["Popote (organisme)", "Table des aînés (table)"],
        &["Popote @ Table des aînés : décide"],
    );
    check("Popote @ Jeunesse", &["Popote (organisme)", "Jeunesse (table)"], &["Popote @ Jeunesse"]);
}

#[test]
fn the_role_is_the_one_said_or_the_one_the_name_tells_or_the_default() {
    let check = |name: &str, expected: Role| {
        let document = after(&[name]);
        assert_eq!(document.map().actors().next().unwrap().role, expected, "{name}");
    };
    check("C.L.S.C. du Nord", Role::Csss);
    check("CIUSSS de l’Est", Role::Csss);
    check("Ville de Laval", Role::Municipality);
    check("MRC de Memphrémagog", Role::Municipality);
    check("Commission scolaire des Navigateurs", Role::SchoolBoard);
    check("CSS des Mille-Îles", Role::SchoolBoard);
    check("Pharmacie Tremblay", Role::PrivateResource);
    check("Comité des usagers", Role::CitizenGroup);
    check("Tablée des chefs", Role::CommunityOrganization);
    check("Agence régionale", Role::RegionalBody);
    check("Hôpital Maisonneuve", Role::SpecializedFacility);
    check("Pharmacie Tremblay (organisme)", Role::CommunityOrganization);
}

#[test]
fn a_line_said_again_completes_what_is_there() {
    let check = |lines: &[&str], expected: &[&str]| assert_eq!(links(&after(lines)), expected, "{lines:?}");
    check(&["A = B", "A = B"], &["A = B"]);
    check(&["A = B", "b = a : force 2"], &["A = B : force 2"]);
    check(&["A > B : palv", "A > B : santé mentale, prévu"], &["A > B : prévu, PALV, santé mentale"]);
    check(&["A > B", "B > A"], &["A > B", "B > A"]);
    check(&["A > B", "A <> B"], &["A <> B"]);
    check(&["A > B", "B <> A"], &["A <> B"]);
    check(&["A <> B", "B > A"], &["A <> B"]);
    check(&["A > B", "A > B : retour"], &["A <> B"]);
    check(&["A = B", "A > B", "A # B"], &["A = B", "A > B", "A # B"]);
    check(&["A $ B", "B $ A"], &["A $ B", "B $ A"]);
    check(&["A = B : terminé", "A = B"], &["A = B : terminé", "A = B"]);
    check(&["A = B : terminé", "A = B : actif"], &["A = B"]);
    check(&["A = B : à revoir", "A = B : à revoir, au printemps"], &["A = B : \"à revoir à revoir, au printemps\""]);
    check(&["A, B = C, D"], &["A = C", "A = D", "B = C", "B = D"]);
    check(&["A = B, b"], &["A = B"]);
    check(&["\"<\" = \">\""], &["\"<\" = \">\""]);
}

#[test]
fn an_actor_said_again_is_revised() {
    let check = |lines: &[&str], expected: &[&str]| assert_eq!(actors(&after(lines)), expected, "{lines:?}");
    check(&["Popote", "POPOTE (économie sociale)"], &["Popote (économie sociale)"]);
    check(
        &["Popote : logement, palv, 1re ligne, depuis 2012"],
        &["Popote (organisme) : 1re ligne, logement, PALV, depuis 2012-01-01"],
    );
    check(&["Popote", "Popote : retour"], &["Popote (organisme) : \"retour\""]);
}

#[test]
fn what_a_line_did_is_said() {
    let check = |before: &[&str], line: &str, expected: &str| assert_eq!(say(&mut after(before), line), expected);
    check(&[], "Popote = CDC", "2 actors added: Popote, CDC. 1 collaboration added.");
    check(&["Popote"], "Popote", "Already on the map: Popote.");
    check(&["Popote = CDC"], "CDC = Popote : force 3", "1 link updated.");
    check(&["Popote = CDC"], "CDC = Popote", "1 link was already there.");
    check(
        &["A, B"],
        "A > B : déficience, à revoir, retour",
        "1 corridor added. “déficience” may be “Physical disability” or “Intellectual disability and ASD”: kept as a sector \
         of the map. Not understood, kept as a note: “à revoir”.",
    );
    check(&["A, B"], "A = B : logement", "1 collaboration added. New sector of the map: logement.");
    check(&["A, B"], "A = B : « un mot », secteur aînés", "1 collaboration added. New sector of the map: aînés.");
    check(&["A, B"], "A = B : membre", "1 collaboration added. Not understood, kept as a note: “membre”.");
}

#[test]
fn the_beginning_of_several_programmes_is_told_apart_by_what_is_around() {
    let check =
        |lines: &[&str], expected: &str| assert_eq!(links(&after(lines)).last().unwrap(), expected, "{lines:?}");
    check(&["CLSC > CRDI : dépend"], "CLSC > CRDI : dépendances");
    check(&["CLSC > CRDI : déficience"], "CLSC > CRDI : déficience");
    check(&["CRDI : di", "CLSC > CRDI : déficience"], "CLSC > CRDI : DI-TSA");
    check(&["CRDI : di, dp", "CLSC > CRDI : déficience"], "CLSC > CRDI : déficience");
    check(&["CRDI : secteur Déficience", "CLSC > CRDI : déficience"], "CLSC > CRDI : Déficience");
    check(&["A = B : secteur Dépendances", "A = C : secteur Dépendances"], "A = C : secteur \"Dépendances\"");
}

#[test]
fn names_are_matched_and_doubtful_ones_asked() {
    let document = after(&["Popote roulante, CLSC du Nord, \"Popote roulanta\" (ville)"]);
    let check = |line: &str, expected: &str| {
        let said = match resolve_on(&document, line, &EntryDefaults::default()) {
            Ok(entry) => format!("{} new", entry.outcome.created_actors.len()),
            Err(EntryError::Near { candidates, .. }) => {
                let names: Vec<_> = candidates.iter().map(|c| c.name.as_str()).collect();
                format!("near {}", names.join("|"))
            }
            Err(error) => format!("{error:?}"),
        };
        assert_eq!(said, expected, "{line}");
    };
    check("popote ROULANTE = c.l.s.c. du nord", "0 new");
    check("Popote roulant", "near Popote roulanta|Popote roulante");
    check("CLSC du Sud", "1 new");
    check("\"Popote roulant\"", "1 new");
}

#[test]
fn an_answer_settles_a_doubtful_name() {
    let document = after(&["Popote roulante"]);
    let popote = document.map().actors().next().unwrap().id;
    let answered =
        |answer| EntryDefaults { answers: [("Popotte roulante".into(), answer)].into(), ..Default::default() };
    let created = |answer| {
        let entry = resolve_on(&document, "Popotte roulante = CDC", &answered(answer)).unwrap();
        entry.outcome.created_actors.len()
    };
    assert_eq!(created(Answer::New), 2);
    assert_eq!(created(Answer::Existing(popote)), 1);
}

#[test]
fn two_actors_of_one_name_are_ambiguous() {
    let mut map = TerritoryMap::default();
    for number in 1..=2 {
        map.insert_actor(Actor::new(ActorId::from_number(number), Name::new("CLSC").unwrap(), Role::Csss)).unwrap();
    }
    let error = resolve_on(&Document::new(map), "clsc > X", &EntryDefaults::default()).unwrap_err();
    assert!(matches!(&error, EntryError::Ambiguous { candidates, .. } if candidates.len() == 2), "{error:?}");
}

#[test]
fn what_the_map_would_refuse_is_refused_with_a_sentence() {
    let document = after(&["Popote @ Table jeunesse", "CLSC"]);
    let check = |line: &str, expected: &str| {
        let error = resolve_on(&document, line, &EntryDefaults::default()).unwrap_err();
        assert_eq!(error.sentence(Language::English), expected, "{line}");
        assert!(!error.sentence(Language::French).is_empty());
    };
    check("CLSC = clsc", "“CLSC” cannot be tied to itself.");
    check(
        "Popote @ CLSC",
        "“CLSC” is not a table: one only takes part in a concertation table. To make it one, write “CLSC (table)”.",
    );
    check("Table jeunesse (ville)", "“Table jeunesse” remains a table as long as actors take part in it.");
    check("", "The line is empty: write a name, or two names and what ties them, as in “CLSC > CRDI”.");
    assert_eq!(links(&after(&["CLSC", "Popote @ CLSC (table)"])), ["Popote @ CLSC"]);
}

#[test]
fn a_role_of_the_legend_is_said_by_its_name() {
    let mut map = TerritoryMap::default();
    let mut legend = map.legend().clone();
    let label = Name::new("Partenaire").unwrap();
    let partner = CustomRole { label, counts_as: Role::Municipality, colour: None, shape: None };
    legend.custom_roles.insert(LegendKey("partner".into()), partner);
    map.set_legend(legend).unwrap();
    let mut document = Document::new(map);
    say(&mut document, "Popote (partenaire)");
    let popote = document.map().actors().next().unwrap();
    assert_eq!((popote.name.as_str(), popote.role), ("Popote", Role::Municipality));
    assert_eq!(popote.custom_role, Some(LegendKey("partner".into())));
}

fn text() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "a",
        "É",
        "b c",
        ">",
        "<>",
        "=",
        "@",
        ":",
        ",",
        ";",
        "\"",
        "«",
        "»",
        "“",
        "”",
        "(",
        ")",
        "organisme",
        "force",
        "4",
        "$",
        "45 k",
        "retour",
        "déficience",
        "di",
        "2027-03-31",
        "depuis",
        "secteur",
        " ",
        " ",
        " ",
        "\u{202f}",
    ]);
    prop::collection::vec(piece, 0..14).prop_map(|pieces| pieces.concat())
}

fn clean(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

prop_compose! {
    fn detail()(kind in 0..6, flags in any::<[Option<bool>; 4]>(), cents in prop::option::of(0..9_000_000_u64),
                trust in prop::option::of(1..=5_u8), said in text(), which in 0..4_usize) -> LinkDetail {
        let amount = cents.map(|c| Amount::from_cents(c).unwrap());
        match kind {
            0 => LinkDetail::ReferralCorridor(Corridor {
                with_return: flags[0].is_some(), clientele: clean(&said), waiting: clean(&said),
            }),
            1 => LinkDetail::Collaboration(Collaboration {
                one_way: flags[0].is_some(), on_project: flags[1], trust: trust.map(|t| Strength::new(t).unwrap()),
            }),
            2 => LinkDetail::ServiceAgreement(Agreement {
                terms: flags[0].map(|v| if v { Terms::Voluntary } else { Terms::Imposed }),
                // An amount without a word about funding is said as a funded agreement.
                funded: if amount.is_some() { Some(flags[1].unwrap_or(true)) } else { flags[1] },
                amount,
                accountability: flags[2],
                responsibilities_written: flags[3],
            }),
            3 => {
                let purposes = [MoneyPurpose::Mission, MoneyPurpose::Agreement, MoneyPurpose::Project];
                LinkDetail::Funding { purpose: purposes.get(which).copied(), amount }
            }
            4 => LinkDetail::Authority,
            _ => LinkDetail::Participation { seat: flags[0].map(|_| Seat::ALL[which]) },
        }
    }
}

fn sectors() -> impl Strategy<Value = Vec<Sector>> {
    let own = text().prop_filter_map("a name", |t| Name::new(&t).ok()).prop_map(Sector::Own);
    let sector = prop_oneof![own, prop::sample::select(Programme::ALL.map(Sector::Programme).to_vec())];
    prop::collection::vec(sector, 0..3).prop_map(|mut sectors| {
        let mut seen = std::collections::BTreeSet::new();
        sectors.retain(|s| seen.insert(s.clone()));
        sectors
    })
}

prop_compose! {
    fn tie()(detail in detail(), strength in prop::option::of(1..=5_u8), status in 0..4_usize, sectors in sectors(),
             years in any::<[Option<u8>; 2]>(), notes in text()) -> Link {
        let ends = (ActorId::from_number(1), ActorId::from_number(2));
        let mut link = Link::new(LinkId::from_number(9), ends.0, ends.1, detail.kind());
        link.detail = detail;
        link.strength = strength.map(|s| Strength::new(s).unwrap());
        link.status = LinkStatus::ALL[status];
        link.sectors = sectors;
        [link.from, link.until] = years.map(|y| y.map(|y| date(1950 + i16::from(y), 2, 28)));
        link.notes = clean(&notes);
        link
    }
}

prop_compose! {
    fn someone(id: u128)(text in text().prop_filter("a name", |t| Name::new(t).is_ok()), role in 0..12_usize,
                         line in 0..4_usize, sectors in sectors(), notes in text()) -> Actor {
        let mut actor = Actor::new(ActorId::from_number(id), Name::new(&text).unwrap(), Role::ALL[role]);
        actor.service_line = ServiceLine::ALL.get(line).copied();
        actor.sectors = sectors;
        actor.notes = clean(&notes);
        actor
    }
}

/// The sectors of the map's own that a thing uses: the map lists them before the line is said.
fn listing(sectors: &[Sector]) -> TerritoryMap {
    let own = sectors.iter().filter_map(|s| match s {
        Sector::Own(name) => Some(name.clone()),
        Sector::Programme(_) => None,
    });
    let mut map = TerritoryMap::default();
    map.set_sectors(own.collect());
    map
}

fn config() -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1_000) }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_text_is_read_or_refused(line in prop_oneof![text(), any::<String>()], cursor in 0..30_usize) {
        let document = after(&["Popote roulante = CDC : logement"]);
        let _ = parse(&line);
        let _ = completions(&line, cursor, document.map());
        if let Ok(entry) = resolve_on(&document, &line, &EntryDefaults::default()) {
            let mut document = document;
            prop_assert!(document.execute(entry.command, Timestamp::UNIX_EPOCH).is_ok());
        }
    }

    #[test]
    fn the_line_that_says_a_link_gives_it_back(link in tie(), source in someone(1), target in someone(2), english in any::<bool>()) {
        prop_assume!(source.name != target.name);
        let mut target = target;
        if matches!(link.detail, LinkDetail::Participation { .. }) {
            target.role = Role::ConcertationTable;
        }
        // What is around an ambiguous sector would tell it.
        let (source, target) = (Actor { sectors: vec![], ..source }, Actor { sectors: vec![], ..target });
        let mut map = listing(&link.sectors);
        map.insert_actor(source).unwrap();
        map.insert_actor(target).unwrap();
        let language = if english { Language::English } else { Language::French };
        let line = say_link(&map, &link, language).unwrap();
        let entry = resolve(&line, &map, &EntryDefaults::default(), &mut || link.id.0);
        let expected = Command::QuickEntry {
            line: line.clone(), actors: vec![], links: vec![link], revised_actors: vec![], revised_links: vec![],
        };
        prop_assert_eq!(entry.map(|e| e.command), Ok(expected), "{}", line);
    }

    #[test]
    fn the_line_that_says_an_actor_gives_it_back(actor in someone(1), english in any::<bool>()) {
        let map = listing(&actor.sectors);
        let line = say_actor(&actor, if english { Language::English } else { Language::French });
        let entry = resolve(&line, &map, &EntryDefaults::default(), &mut || actor.id.0);
        let expected = Command::QuickEntry {
            line: line.clone(), actors: vec![actor], links: vec![], revised_actors: vec![], revised_links: vec![],
        };
        prop_assert_eq!(entry.map(|e| e.command), Ok(expected), "{}", line);
    }
}
