//! The indicators against reference values computed with NetworkX, igraph and R sna (see the README beside them).

use maillage::analysis::{AnalysisRequest, GroupBy, compute, json::to_json};
use maillage::exchange::{SourceFile, read};
use maillage::model::{ActorId, IMPORTED_ID, TerritoryMap};
use maillage::text::Language;
use serde_json::Value;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// Indicators that are the limit of an iteration are held to a wider tolerance.
const ITERATED: [&str; 4] = ["eigenvector", "pagerank", "trophic_level", "trophic_incoherence"];

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/truth")
}

/// Compares a value with what is expected there; what nobody expects is not looked at.
fn compare(path: &str, expected: &Value, found: &Value, wrong: &mut Vec<String>, compared: &mut usize) {
    match (expected, found) {
        (Value::Object(keys), Value::Object(_)) => {
            for (key, value) in keys {
                match found.get(key) {
                    Some(found) => compare(&format!("{path}.{key}"), value, found, wrong, compared),
                    None => wrong.push(format!("{path}.{key} is missing")),
                }
            }
        }
        (Value::Number(a), Value::Number(b)) => {
            *compared += 1;
            let (a, b) = (a.as_f64().expect("a number"), b.as_f64().expect("a number"));
            let iterated = ITERATED.iter().any(|name| path.ends_with(name));
            let tolerance = if iterated { 1e-4 } else { 1e-6 };
            if (a - b).abs() > tolerance * a.abs().max(1.0) {
                wrong.push(format!("{path}: expected {a}, found {b}"));
            }
        }
        _ => {
            *compared += 1;
            if as_set(expected) != as_set(found) {
                wrong.push(format!("{path}: expected {expected}, found {found}"));
            }
        }
    }
}

/// Lists are compared whatever their order.
fn as_set(value: &Value) -> Value {
    let Some(list) = value.as_array() else { return value.clone() };
    let mut list = list.clone();
    list.sort_by_key(Value::to_string);
    Value::Array(list)
}

/// A way to give a network to the program.
#[derive(Debug, Clone, Copy)]
enum Form {
    /// The file as it is.
    GraphMl,
    /// Written again as a table of actors and one of links.
    TwoTables,
    /// Written again as GEXF.
    Gexf,
}

fn fixture(name: &str, suffix: &str) -> String {
    fs::read_to_string(fixtures().join(format!("{name}.{suffix}"))).expect("a fixture")
}

/// The map of files with their names, through the same readers as the command line.
fn map_of(files: &[(&str, String)]) -> TerritoryMap {
    let files: Vec<SourceFile> = files.iter().map(|(name, text)| SourceFile { name, bytes: text.as_bytes() }).collect();
    let imported = read(&files).expect("a network");
    let left_out: Vec<String> = imported.report.lines(Language::English);
    let expected = usize::from(imported.map.n_actors() > 1 && imported.map.n_links() == 0);
    assert_eq!(left_out.len(), expected, "{left_out:?}");
    imported.map
}

/// A reference network, as its file gives it.
pub(super) fn network(name: &str) -> TerritoryMap {
    map_of(&[("network.graphml", fixture(name, "graphml"))])
}

fn map_in(name: &str, form: Form) -> TerritoryMap {
    let map = network(name);
    match form {
        Form::GraphMl => map,
        Form::TwoTables => map_of(&[("actors.csv", actors_table(&map)), ("links.csv", links_table(&map))]),
        Form::Gexf => map_of(&[("network.gexf", gexf(&map))]),
    }
}

fn field<'a>(map: &'a TerritoryMap, id: ActorId, name: &str) -> &'a str {
    map.actor(id).and_then(|actor| actor.fields.get(name)).map_or("", String::as_str)
}

fn actors_table(map: &TerritoryMap) -> String {
    let mut table = "Id;Libellé;Secteur\n".to_owned();
    for actor in map.actors() {
        _ = writeln!(table, "{};{};{}", field(map, actor.id, IMPORTED_ID), actor.name, field(map, actor.id, "sector"));
    }
    table
}

fn links_table(map: &TerritoryMap) -> String {
    let mut table = "Source;Target;Type;Poids\n".to_owned();
    for link in map.links() {
        let [source, target] = [link.source, link.target].map(|end| field(map, end, IMPORTED_ID));
        let way = if link.is_mutual() { "Undirected" } else { "Directed" };
        _ = writeln!(table, "{source};{target};{way};{}", link.weight().to_string().replace('.', ","));
    }
    table
}

fn gexf(map: &TerritoryMap) -> String {
    let mut text = "<gexf version='1.3'><graph defaultedgetype='directed'><attributes class='node'>\
                    <attribute id='0' title='sector' type='string'/></attributes><nodes>"
        .to_owned();
    for actor in map.actors() {
        let (id, sector) = (field(map, actor.id, IMPORTED_ID), field(map, actor.id, "sector"));
        let values = format!("<attvalues><attvalue for='0' value='{sector}'/></attvalues>");
        _ = write!(text, "<node id='{id}' label='{}'>{values}</node>", actor.name);
    }
    text.push_str("</nodes><edges>");
    for (number, link) in map.links().enumerate() {
        let [source, target] = [link.source, link.target].map(|end| field(map, end, IMPORTED_ID));
        let way = if link.is_mutual() { "type='undirected'" } else { "" };
        let ends = format!("id='{number}' source='{source}' target='{target}'");
        _ = write!(text, "<edge {ends} {way} weight='{}'/>", link.weight());
    }
    text + "</edges></graph></gexf>"
}

/// Mistakes and number of values compared.
fn check(name: &str, form: Form) -> (Vec<String>, usize) {
    let expected: Value = serde_json::from_str(&fixture(name, "expected.json")).expect("JSON");
    let map = map_in(name, form);
    let group_by = GroupBy::parse(expected["group_by"].as_str().expect("a field"), &map).expect("a grouping");
    let report = compute(&map, &AnalysisRequest { group_by, ..AnalysisRequest::default() });
    let mut found = to_json(&report, &map, Language::French);
    let printed = serde_json::to_string_pretty(&found).expect("json");
    let minus: Vec<&str> = printed.lines().filter(|line| line.contains("-0.0,") || line.ends_with("-0.0")).collect();
    assert!(minus.is_empty(), "{name}: {minus:?}");
    let actors = found["actors"].as_array().expect("actors").iter();
    found["actors"] = actors.map(|actor| (actor["id"].as_str().expect("an id").to_owned(), actor.clone())).collect();

    let (mut wrong, mut compared) = (Vec::new(), 0);
    for part in ["network", "silos", "actors"] {
        compare(&format!("{name} {form:?} {part}"), &expected[part], &found[part], &mut wrong, &mut compared);
    }
    (wrong, compared)
}

fn check_all(form: Form) {
    let files = fs::read_dir(fixtures()).expect("fixtures");
    let mut names: Vec<String> = files
        .filter_map(|file| file.ok()?.file_name().into_string().ok()?.strip_suffix(".graphml").map(str::to_owned))
        .collect();
    names.sort();
    assert_eq!(names.len(), 14);
    let all = names.iter().map(|name| check(name, form)).fold((Vec::new(), 0), |(mut all, n), (wrong, m)| {
        all.extend(wrong);
        (all, n + m)
    });
    let (wrong, compared) = all;
    assert!(wrong.is_empty(), "{} of {compared} values differ:\n{}", wrong.len(), wrong.join("\n"));
    assert!(compared > 4_000, "only {compared} values were compared");
}

#[test]
fn every_indicator_agrees_with_the_reference_networks() {
    check_all(Form::GraphMl);
}

#[test]
fn the_same_networks_as_tables_agree_too() {
    check_all(Form::TwoTables);
}

#[test]
fn the_same_networks_as_gexf_agree_too() {
    check_all(Form::Gexf);
}

#[test]
fn weights_of_a_file_are_the_strengths_of_its_actors() {
    for form in [Form::GraphMl, Form::TwoTables, Form::Gexf] {
        let map = map_in("multi_dir5", form);
        let report = compute(&map, &AnalysisRequest::default());
        let strengths: Vec<f64> = report.actors.values().map(|position| position.strength).collect();
        // By hand from the file: n0 1+2+4+1, n1 1+2+1+3+1, n2 3+2+1, n3 2+1+1+1, n4 4+1.
        assert_eq!(strengths, [8.0, 8.0, 6.0, 5.0, 5.0], "{form:?}");
    }
}
