//! What files of other programs become: ids, names, kinds, directions, weights, and a report of all the rest.

use maillage::analysis::GroupBy;
use maillage::exchange::{Imported, Reason, Refusal, SourceFile, read};
use maillage::model::{
    IMPORTED_ID, Language, Link, LinkKind, LinkStatus, Role, Sector, ServiceLine, Strength, TerritoryMap,
};

fn imported(files: &[(&str, &str)]) -> Imported {
    let files: Vec<SourceFile> = files.iter().map(|(name, text)| SourceFile { name, bytes: text.as_bytes() }).collect();
    read(&files).unwrap()
}

fn graphml(inside: &str) -> Imported {
    imported(&[("a.graphml", &format!("<graphml>{inside}</graphml>"))])
}

fn gexf(edges: &str) -> Imported {
    let nodes = "<nodes><node id='a' label='CLSC'/><node id='b' label='CRDI'/></nodes>";
    imported(&[(
        "a.gexf",
        &format!("<gexf><graph defaultedgetype='directed'>{nodes}<edges>{edges}</edges></graph></gexf>"),
    )])
}

fn csv(text: &str) -> Imported {
    imported(&[("a.csv", text)])
}

/// Each link as « a > b » or « a = b ».
fn ties(map: &TerritoryMap) -> Vec<String> {
    let id = |end| map.actor(end).and_then(|actor| actor.fields.get(IMPORTED_ID)).cloned().unwrap_or_default();
    map.links()
        .map(|l| format!("{} {} {}", id(l.source), if l.is_mutual() { "=" } else { ">" }, id(l.target)))
        .collect()
}

fn check_reasons(imported: &Imported, expected: &[(Reason, usize)]) {
    let found: Vec<(Reason, usize)> = imported.report.remarks().map(|remark| (remark.reason, remark.count)).collect();
    assert_eq!(found, expected);
}

#[test]
fn each_edge_of_graphml_runs_its_own_way() {
    let nodes = "<node id='a'/><node id='b'/><node id='c'/>";
    let edges =
        "<edge source='a' target='b'/><edge source='b' target='c' directed='true'/><edge source='a' target='b'/>";
    let read = graphml(&format!("<graph edgedefault='undirected'>{nodes}{edges}</graph>"));
    assert_eq!(ties(&read.map), ["a = b", "b > c", "a = b"]);
    check_reasons(&read, &[]);
    assert!(read.map.actors().all(|actor| actor.role == Role::Other));
}

#[test]
fn what_cannot_be_a_link_is_left_out_and_said() {
    let nodes = "<node id='a'/><node id='b'/><node/>";
    let edges = "<edge source='a' target='a'/><edge source='a' target='z'/>\n<edge source='a'/><hyperedge/><edge source='b' target='a'/>";
    let read = graphml(&format!("<graph>{nodes}{edges}</graph><graph id='two'><node id='x'/></graph>"));
    assert_eq!(ties(&read.map), ["b > a"]);
    let expected = [
        (Reason::SelfLoop, 1),
        (Reason::MissingEnd, 1),
        (Reason::NoEnds, 1),
        (Reason::NoId, 1),
        (Reason::Hyperedge, 1),
        (Reason::OtherGraph, 1),
    ];
    check_reasons(&read, &expected);
    let lines = read.report.lines(Language::English);
    assert_eq!(lines[2], "one link without one of its ends, left out (line 2: a →)");
}

#[test]
fn cells_beyond_the_last_name_of_a_matrix_are_said() {
    let matrix = csv(";A;B\nA;0;1;7\nB;1;0;;8\n");
    check_reasons(&matrix, &[(Reason::BeyondHeader, 2)]);
    assert_eq!((matrix.map.n_actors(), matrix.map.n_links()), (2, 1));
    assert_eq!(matrix.report.remarks().next().unwrap().examples[1].place.unwrap().column, 5);
}

#[test]
fn the_first_default_of_a_column_is_the_one_given() {
    let keys = |second: &str| {
        format!(
            "<key id='a' for='node' attr.name='k'><default>one</default></key><key id='b' for='node' attr.name='{second}'><default>two</default></key><graph><node id='n'/><node id='m'><data key='b'>own</data></node></graph>"
        )
    };
    let field = |text: &str, number: usize, name: &str| {
        graphml(text).map.actors().nth(number).and_then(|actor| actor.fields.get(name).cloned())
    };
    assert_eq!(field(&keys("k"), 0, "k").as_deref(), Some("one"));
    assert_eq!(field(&keys("k"), 1, "k").as_deref(), Some("own"));
    assert_eq!(field(&keys("j"), 0, "j").as_deref(), Some("two"));
    assert_eq!(field(&keys("j"), 1, "k").as_deref(), Some("one"));
}

#[test]
fn later_actors_of_the_same_id_add_what_they_know() {
    let keys = "<key id='s' for='node' attr.name='sector'/><key id='t' for='node' attr.name='taille'/>";
    let first = "<node id='a'><data key='s'>santé</data></node>";
    let later = "<node id='a'><data key='s'>emploi</data><data key='t'>12</data></node>";
    let read = graphml(&format!("{keys}<graph>{first}{later}</graph>"));
    let actor = read.map.actors().next().unwrap();
    assert_eq!((actor.fields["sector"].as_str(), actor.fields["taille"].as_str()), ("santé", "12"));
    check_reasons(&read, &[(Reason::DuplicateId, 1), (Reason::DuplicateValue, 1)]);
}

#[test]
fn attributes_that_the_model_has_are_set_and_the_others_are_fields() {
    let read = csv("Id;Nom;Type;Secteur;Programme;Ligne;Quartier;X;Y;Courriel;Budget\n\
                    7;CLSC de l’Île;CSSS;logement;PALV;1re ligne;Tétreaultville;10,5;-3;a@b.ca;moyen\n\
                    8;Ami;ONG;;Autre programme;;;1;;;");
    let [clsc, ami] = read.map.actors().collect::<Vec<_>>()[..] else { panic!("two actors") };
    assert_eq!(
        (clsc.name.as_str(), clsc.role, clsc.service_line),
        ("CLSC de l’Île", Role::Csss, Some(ServiceLine::First))
    );
    assert_eq!((clsc.fields[IMPORTED_ID].as_str(), clsc.fields["Budget"].as_str()), ("7", "moyen"));
    assert!(matches!(&clsc.sectors[..], [Sector::Own(name), Sector::Programme(_)] if name.as_str() == "logement"));
    assert_eq!(clsc.sub_territory.as_ref().unwrap().as_str(), "Tétreaultville");
    assert_eq!(clsc.position.map(|p| (p.x, p.y)), Some((10.5, -3.0)));
    assert_eq!(clsc.contact.email, "a@b.ca");
    assert!(!clsc.fields.contains_key("Courriel"), "contact details are no field of their own");
    assert_eq!((ami.role, ami.fields["Type"].as_str(), ami.position), (Role::Other, "ONG", None));
    for (word, expected) in [("type", "ONG"), ("programme", "Autre programme"), ("secteur", ""), ("budget", "")] {
        let by = GroupBy::parse(word, &read.map).unwrap();
        let label = by.group_of(ami).label(read.map.legend(), Language::French);
        assert_eq!(label, if expected.is_empty() { "(non précisé)" } else { expected }, "{word}");
    }
}

#[test]
fn an_unknown_role_groups_by_its_own_word() {
    let key = "<key id='r' for='node' attr.name='role'/>";
    let read = graphml(&format!("{key}<graph><node id='a'><data key='r'>broker</data></node></graph>"));
    let actor = read.map.actors().next().unwrap();
    assert_eq!(GroupBy::Role.group_of(actor).label(read.map.legend(), Language::English), "broker");
}

#[test]
fn two_halves_of_a_pair_are_one_mutual_link() {
    let half = |ends: &str, pair: &str| format!("<edge {ends} pair='{pair}' kind='corridor' weight='2'/>");
    let (there, back) = ("source='a' target='b'", "source='b' target='a'");
    let read = gexf(&format!("{}{}{}", half(there, "1"), half(back, "1"), half(there, "2")));
    assert_eq!(ties(&read.map), ["a = b", "a > b"]);
    assert!(read.map.links().all(|link| link.kind() == LinkKind::ReferralCorridor));
    assert_eq!(read.map.links().map(Link::weight).collect::<Vec<_>>(), [2.0, 2.0]);
    check_reasons(&read, &[(Reason::PairMerged, 1)]);
}

#[test]
fn gexf_says_mutual_and_when() {
    let read = gexf(
        "<edge source='a' target='b' type='mutual' start='2012' end='2014-03-01'/><edge source='a' target='b' type='undirected' kind='finance'/>",
    );
    assert_eq!(ties(&read.map), ["a = b", "a > b"]);
    let link = read.map.links().next().unwrap();
    assert_eq!(
        (link.from.unwrap().to_string(), link.until.unwrap().to_string()),
        ("2012-01-01".to_owned(), "2014-03-01".to_owned())
    );
    check_reasons(&read, &[(Reason::OneWayKind, 1)]);
}

#[test]
fn weights_from_one_to_five_are_strengths_and_the_others_a_field() {
    let weights = |values: &str| -> Vec<(Option<u8>, f64)> {
        let rows: String = values.split(' ').fold(String::new(), |rows, weight| rows + "a;b;Directed;" + weight + "\n");
        let read = csv(&format!("Source;Target;Type;Poids\n{rows}"));
        read.map.links().map(|link| (link.strength.map(Strength::get), link.weight())).collect()
    };
    assert_eq!(weights("1 5,0 2"), [(Some(1), 1.0), (Some(5), 5.0), (Some(2), 2.0)]);
    assert_eq!(weights("1 0,5 7"), [(None, 1.0), (None, 0.5), (None, 7.0)]);
    assert_eq!(weights("2 0 -1 NaN 1e300"), [(Some(2), 2.0), (None, 1.0), (None, 1.0), (None, 1.0), (None, 1.0)]);
    let read = csv("Source;Target;Type;Poids\na;b;Directed;0\n");
    check_reasons(&read, &[(Reason::BadWeight, 1)]);
}

#[test]
fn whole_and_other_numbers_of_networkx_are_one_weight() {
    let keys = "<key id='i' for='edge' attr.name='weight' attr.type='long'/><key id='f' for='edge' attr.name='weight' attr.type='double'/>";
    let edges = "<edge source='a' target='b'><data key='i'>7</data></edge><edge source='b' target='a'><data key='f'>0.5</data></edge>";
    let read = graphml(&format!("{keys}<graph edgedefault='directed'><node id='a'/><node id='b'/>{edges}</graph>"));
    assert_eq!(read.map.links().map(Link::weight).collect::<Vec<_>>(), [7.0, 0.5]);
}

#[test]
fn details_of_links_are_understood_where_their_kind_has_them() {
    let read = csv("De,À,Type de lien,Statut,Montant,Retour,Depuis,Remarque\n\
                    PSOC,Popote,Financement,fragile,\"45 000,50\",,2012,\n\
                    CLSC,CRDI,corridor,,,oui,,\n\
                    CLSC,Popote,amitié,,12,,,x\n");
    let links: Vec<&Link> = read.map.links().collect();
    assert_eq!((links[0].kind(), links[0].status), (LinkKind::Funding, LinkStatus::Fragile));
    assert_eq!(links[0].detail.amount().unwrap().cents(), 4_500_050);
    assert_eq!(links[0].from.unwrap().to_string(), "2012-01-01");
    assert!(links[1].is_mutual() && links[1].kind() == LinkKind::ReferralCorridor);
    assert_eq!((links[2].kind(), links[2].fields["Type de lien"].as_str()), (LinkKind::Collaboration, "amitié"));
    assert_eq!((links[2].fields["Montant"].as_str(), links[2].fields["Remarque"].as_str()), ("12", "x"));
}

#[test]
fn a_participation_makes_a_table_of_an_actor_without_a_role() {
    let read = csv("Source,Target,Kind\nPopote,Table des aînés,participation\n");
    assert_eq!(read.map.actors().map(|a| a.role).collect::<Vec<_>>(), [Role::Other, Role::ConcertationTable]);
    check_reasons(&read, &[(Reason::MadeTable, 1), (Reason::IsTable, 1)]);
    let actors = ("actors.csv", "Id,Role\nPopote,OC\nVille,Municipalité\n");
    let read = imported(&[actors, ("links.csv", "Source,Target,Kind,Type\nPopote,Ville,siège,Directed\n")]);
    assert_eq!(read.map.links().next().unwrap().kind(), LinkKind::Collaboration);
    check_reasons(&read, &[(Reason::NeedsTable, 1)]);
}

#[test]
fn tables_of_every_kind_are_told_apart() {
    let expected = ["CLSC > CRDI", "CRDI > Popote"];
    assert_eq!(ties(&csv("CLSC\tCRDI\nCRDI\tPopote\n").map), expected);
    assert_eq!(ties(&csv("Un,Deux,Combien\nCLSC,CRDI,2\nCRDI,Popote,3\n").map), expected);
    assert_eq!(ties(&csv(";CLSC;CRDI;Popote\nCLSC;0;1;0\nCRDI;0;0;2,5\nPopote;0;0;0\n").map), expected);
    assert_eq!(ties(&csv("CLSC,CRDI\r\rCRDI,Popote\r").map), expected);
    assert_eq!(ties(&csv("0,1,0\n1,0,1\n0,1,0\n").map), ["1 = 2", "2 = 3"]);
    let canvas = [
        ("attributeList_a.csv", "nodeID,networkCanvasUUID,name\n1,u,CLSC\n2,v,CRDI\n"),
        ("edgeList.csv", "edgeID,from,to,networkCanvasSourceUUID\n1,1,2,u\n"),
    ];
    assert_eq!(ties(&imported(&canvas).map), ["1 = 2"]);
    let socnet = [("n.csv", "#,Label\n1,CLSC\n2,CRDI\n"), ("l.csv", "Source,Target,Relation,Weight\n1,2,corridor,1\n")];
    assert_eq!(ties(&imported(&socnet).map), ["1 > 2"]);
    let kumu = [
        ("l.csv", "From,To,Direction,Type,Strength\nCLSC,crdi,mutual,,3\n"),
        ("e.csv", "Label,Type\nCLSC,CSSS\nC.R.D.I.,spécialisé\n"),
    ];
    let read = imported(&kumu);
    assert_eq!(ties(&read.map), ["CLSC = C.R.D.I."]);
    check_reasons(&read, &[(Reason::FoundByName, 1)]);
}

#[test]
fn yed_draws_names_and_places() {
    let data = |x: u8, name: &str| {
        format!(
            "<data key='d'><y:ShapeNode><y:Geometry x='{x}' y='10' width='30' height='20'/><y:NodeLabel>{name}<y:LabelModel/></y:NodeLabel></y:ShapeNode></data>"
        )
    };
    let inside = format!(
        "<key for='node' id='d' yfiles.type='nodegraphics'/><graph><node id='n0'>{}<graph id='n0:'><node id='n0::n0'>{}</node></graph></node></graph>",
        data(0, "CLSC &amp; cie"),
        data(100, "Popote")
    );
    let read = graphml(&inside);
    let found: Vec<_> = read.map.actors().map(|a| (a.name.to_string(), a.position.map(|p| (p.x, p.y)))).collect();
    assert_eq!(found, [("Popote".to_owned(), Some((115.0, 20.0))), ("CLSC & cie".to_owned(), Some((15.0, 20.0)))]);
    assert_eq!(read.report.count(Reason::NestedGraph), 1);
}

#[test]
fn what_cannot_be_read_says_where_in_both_languages() {
    let check = |name: &str, text: &str, refusal: Refusal, french: &str, english: &str| {
        let error = read(&[SourceFile { name, bytes: text.as_bytes() }]).unwrap_err();
        assert_eq!(error.refusal, refusal);
        assert_eq!(error.sentence(Language::French), french);
        assert_eq!(error.sentence(Language::English), english);
    };
    check(
        "a.graphml",
        "<graphml>\n <graph><node id='é'></graph>",
        Refusal::Mismatched { expected: "node".to_owned(), found: "graph".to_owned() },
        "«\u{202f}a.graphml\u{202f}» ne peut pas être lu. Ligne 2, colonne 22\u{202f}: «\u{202f}graph\u{202f}» est fermé alors que «\u{202f}node\u{202f}» est ouvert. Le fichier n’a pas été modifié.",
        "“a.graphml” cannot be read. Line 2, column 22: “graph” is closed while “node” is open. The file was not changed.",
    );
    check(
        "a.csv",
        "Nom du chat,Couleur,Âge,Poil,Queue\nMinou,gris,3,court,longue\n",
        Refusal::UnknownColumns("Nom du chat, Couleur, Âge, Poil, Queue".to_owned()),
        "«\u{202f}a.csv\u{202f}» ne peut pas être lu. Ligne 1, colonne 1\u{202f}: les colonnes ne disent ni acteurs (Id, Nom) ni liens (Source, Target)\u{202f}; trouvé ici\u{202f}: «\u{202f}Nom du chat, Couleur, Âge, Poil, Queue\u{202f}». Le fichier n’a pas été modifié.",
        "“a.csv” cannot be read. Line 1, column 1: the columns say neither actors (Id, Name) nor links (Source, Target); found here: “Nom du chat, Couleur, Âge, Poil, Queue”. The file was not changed.",
    );
}
