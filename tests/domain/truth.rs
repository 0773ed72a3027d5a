//! The indicators against reference values computed with NetworkX, igraph and R sna (see the README beside them).

use maillage::analysis::{AnalysisRequest, GroupBy, compute, json::to_json};
use maillage::exchange::SourceFile;
use maillage::text::Language;
use serde_json::Value;
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

/// Mistakes and number of values compared.
fn check(name: &str) -> (Vec<String>, usize) {
    let read = |suffix: &str| fs::read_to_string(fixtures().join(format!("{name}.{suffix}"))).expect("a fixture");
    let expected: Value = serde_json::from_str(&read("expected.json")).expect("JSON");
    let file = format!("{name}.graphml");
    let map = maillage::exchange::read(&[SourceFile { name: &file, bytes: read("graphml").as_bytes() }])
        .expect("a network")
        .map;
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
        compare(&format!("{name} {part}"), &expected[part], &found[part], &mut wrong, &mut compared);
    }
    (wrong, compared)
}

#[test]
fn every_indicator_agrees_with_the_reference_networks() {
    let files = fs::read_dir(fixtures()).expect("fixtures");
    let mut names: Vec<String> = files
        .filter_map(|file| file.ok()?.file_name().into_string().ok()?.strip_suffix(".graphml").map(str::to_owned))
        .collect();
    names.sort();
    assert_eq!(names.len(), 14);
    let (wrong, compared) = names.iter().map(|name| check(name)).fold((Vec::new(), 0), |(mut all, n), (wrong, m)| {
        all.extend(wrong);
        (all, n + m)
    });
    assert!(wrong.is_empty(), "{} of {compared} values differ:\n{}", wrong.len(), wrong.join("\n"));
    assert!(compared > 4_000, "only {compared} values were compared");
}
