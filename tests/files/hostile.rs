//! Files of other programs that are odd, damaged or hostile: each is read or refused with a sentence, soon, and what is
//! read gives nothing but numbers and nulls. `MAILLAGE_HOSTILE=50000` tries that many.

use maillage::analysis::{AnalysisRequest, GroupBy, compute, json::to_json};
use maillage::exchange::{ImportError, Imported, SourceFile, read};
use maillage::model::Language;
use rand::Rng;
use rand::SeedableRng as _;
use rand_pcg::Pcg64;
use serde_json::Value;
use std::fmt::Write as _;
use std::time::{Duration, Instant};

/// How many files are tried where nobody says.
const USUAL: usize = 2_000;
/// No file may take longer, read and counted.
const LONGEST: Duration = Duration::from_secs(5);

const GRAPHML: &str = r#"<?xml version='1.0' encoding='utf-8'?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="d0" for="node" attr.name="label" attr.type="string"/>
  <key id="d1" for="node" attr.name="sector" attr.type="string"><default>comm</default></key>
  <key id="d2" for="edge" attr.name="weight" attr.type="double"/>
  <key id="d3" for="all" attr.name="kind" attr.type="string"/>
  <graph edgedefault="directed">
    <node id="n0"><data key="d0">CSSS &amp; CLSC</data><data key="d1">sant&#233;</data></node>
    <node id="n1"><data key="d0">Popote</data></node>
    <node id="n2"><data key="d0">Table des aînés</data><data key="d3">table</data></node>
    <edge source="n0" target="n1"><data key="d2">2.5</data><data key="d3">funding</data></edge>
    <edge source="n1" target="n0" directed="false"><data key="d2">1.0</data></edge>
    <edge source="n1" target="n2"><data key="d3">participation</data></edge>
  </graph>
</graphml>
"#;
const YED: &str = r##"<graphml xmlns:y="http://www.yworks.com/xml/graphml"><key for="node" id="d6" yfiles.type="nodegraphics"/>
<graph edgedefault="directed" id="G"><node id="n0" yfiles.foldertype="group"><data key="d6"><y:ShapeNode><y:Geometry height="30.0" width="30.0" x="1.0" y="2.0"/><y:Fill color="#FFCC00"/><y:NodeLabel>CLSC</y:NodeLabel></y:ShapeNode></data>
<graph edgedefault="directed" id="n0:"><node id="n0::n0"/></graph></node><hyperedge><endpoint node="n0"/></hyperedge><edge id="e0" source="n0" target="n0::n0" sourceport="p"/></graph></graphml>"##;
const GEXF: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
  <meta lastmodifieddate="2015-01-01"><creator>Gephi</creator><description>Carte</description></meta>
  <graph defaultedgetype="undirected" mode="dynamic">
    <attributes class="node"><attribute id="0" title="sector" type="string"><default>comm</default></attribute></attributes>
    <nodes>
      <node id="a" label="CLSC" start="2004-01-01"><attvalues><attvalue for="0" value="santé"/></attvalues><viz:position x="1.5" y="-2.5" z="0"/></node>
      <node id="b" label="CRDI"/><node id="c" label="Popote"><spells><spell start="2005" end="2010"/></spells></node>
    </nodes>
    <edges>
      <edge id="0" source="a" target="b" type="directed" weight="3"><attvalues><attvalue for="pair" value="p"/></attvalues></edge>
      <edge id="1" source="b" target="a" type="directed" weight="3"><attvalues><attvalue for="pair" value="p"/></attvalues></edge>
      <edge id="2" source="b" target="c" type="mutual" kind="corridor"/>
    </edges>
  </graph>
</gexf>
"#;
const LINKS: &str = "Source,Target,Type,Kind,Weight\nCLSC,CRDI,Directed,corridor,2\n\"Popote, inc.\",CLSC,Undirected,collaboration,\"1,5\"\nCRDI,Popote,mutual,Funding,4\n";
const ACTORS: &str = "Id;Nom;Type;Secteur;Programme;Ligne;X;Y\nCLSC;CLSC de l’Île;CSSS;santé;PALV;1re ligne;10,5;-3\nCRDI;Centre;spécialisé;santé;DI-TSA;2;1e9;0\n";
const MATRIX: &str = ";CLSC;CRDI;Popote\nCLSC;0;1;2\nCRDI;1;0;0\nPopote;2;0;0\n";
const UNNAMED: &str = "1 2\t3\n2\t3\n3\t1\n";

const SEEDS: [(&str, &str); 7] = [
    ("a.graphml", GRAPHML),
    ("b.graphml", YED),
    ("c.gexf", GEXF),
    ("d.csv", LINKS),
    ("e.csv", ACTORS),
    ("f.csv", MATRIX),
    ("g.txt", UNNAMED),
];

const NUMBERS: [&str; 16] = [
    "0",
    "-1",
    "NaN",
    "inf",
    "-inf",
    "1e308",
    "1e999",
    "-0.0",
    "0.1",
    "99999999999999999999",
    "5",
    "1e-320",
    "",
    "١",
    "0x10",
    "1,5",
];

const PIECES: [&str; 22] = [
    "<",
    ">",
    "\"",
    "'",
    "&",
    "&lol;",
    "&#0;",
    "&#x10FFFF;",
    "]]>",
    "<![CDATA[",
    "<!--",
    "<!DOCTYPE x [<!ENTITY a \"b\">]>",
    "\0",
    "\u{feff}",
    ",",
    ";",
    "\t",
    "\n",
    "\r",
    "<node id=\"n0\"/>",
    "<graph edgedefault=\"undirected\">",
    "sep=;\n",
];

/// Reads and counts; what comes out must be sound.
fn try_files(files: &[(&str, &[u8])], random: &mut Pcg64) -> Result<Imported, ImportError> {
    let sources: Vec<SourceFile> = files.iter().map(|(name, bytes)| SourceFile { name, bytes }).collect();
    let imported = match read(&sources) {
        Ok(imported) => imported,
        Err(error) => {
            for language in [Language::French, Language::English] {
                let sentence = error.sentence(language);
                assert!(sentence.ends_with('.') && sentence.chars().all(|c| !c.is_control()), "{sentence:?}");
                assert!(sentence.chars().count() < 600, "{sentence}");
            }
            return Err(error);
        }
    };
    for language in [Language::French, Language::English] {
        let lines = imported.report.lines(language);
        assert!(lines.len() < 40 && lines.iter().all(|line| line.chars().all(|c| !c.is_control())), "{lines:?}");
    }
    let map = &imported.map;
    assert!(map.links().all(|link| link.weight() > 0.0 && link.weight().is_finite()));
    let mut words = vec!["role".to_owned(), "sector".to_owned(), "programme".to_owned(), "service_line".to_owned()];
    words.extend(map.actors().flat_map(|actor| actor.fields.keys().cloned()).take(4));
    let group_by = GroupBy::parse(&words[random.random_range(0..words.len())], map).unwrap_or_default();
    let report = compute(map, &AnalysisRequest { group_by, ..AnalysisRequest::default() });
    let json = to_json(&report, map, Language::French);
    let text = serde_json::to_string(&json).unwrap();
    let again: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(again["actors"].as_array().map(Vec::len), json["actors"].as_array().map(Vec::len));
    for part in ["network", "silos", "corridors", "dependence", "concertation"] {
        check_leaves(&again[part]);
    }
    Ok(imported)
}

/// Numbers, nulls, booleans, names; a number is one that JSON has.
fn check_leaves(value: &Value) {
    match value {
        Value::Array(values) => values.iter().for_each(check_leaves),
        Value::Object(values) => values.values().for_each(check_leaves),
        Value::Number(number) => assert!(number.as_f64().is_some_and(f64::is_finite), "{number}"),
        Value::Null | Value::Bool(_) | Value::String(_) => {}
    }
}

fn mutated(random: &mut Pcg64, seed: &str) -> Vec<u8> {
    let mut bytes = seed.as_bytes().to_vec();
    for _ in 0..random.random_range(1..6) {
        let length = bytes.len();
        if length == 0 {
            break;
        }
        let at = random.random_range(0..length);
        let to = (at + random.random_range(0..200)).min(length);
        match random.random_range(0..9) {
            0 => bytes[at] ^= 1 << random.random_range(0..8),
            1 => bytes[at] = random.random(),
            2 => bytes.truncate(at),
            3 => _ = bytes.drain(at..to),
            4 => {
                let part = bytes[at..to].to_vec();
                let times = random.random_range(1..20);
                bytes.splice(at..at, part.repeat(times));
            }
            5 => {
                let other = SEEDS[random.random_range(0..SEEDS.len())].1.as_bytes();
                let from = random.random_range(0..other.len());
                bytes.splice(at..to, other[from..].iter().copied().take(300));
            }
            6 => replace_number(&mut bytes, at, NUMBERS[random.random_range(0..NUMBERS.len())]),
            7 => _ = bytes.splice(at..at, PIECES[random.random_range(0..PIECES.len())].bytes()),
            _ => bytes.swap(at, to.saturating_sub(1)),
        }
    }
    bytes
}

/// Puts another number where the next digits stand.
fn replace_number(bytes: &mut Vec<u8>, from: usize, number: &str) {
    let Some(start) = bytes[from..].iter().position(u8::is_ascii_digit).map(|at| from + at) else { return };
    let end = bytes[start..].iter().position(|b| !b.is_ascii_digit() && *b != b'.').map_or(bytes.len(), |n| start + n);
    bytes.splice(start..end, number.bytes());
}

/// Well-formed files of odd shapes.
fn odd(random: &mut Pcg64) -> (&'static str, Vec<u8>) {
    let n = random.random_range(0..40);
    let number = |random: &mut Pcg64| NUMBERS[random.random_range(0..NUMBERS.len())];
    let mut text = String::new();
    match random.random_range(0..5) {
        0 => {
            let words = ["Source", "Target", "id", "label", "Type", "Poids", "Kind", "", "Direction", "a", "x"];
            for _ in 0..random.random_range(0..30) {
                for _ in 0..random.random_range(1..6) {
                    let cell =
                        if random.random() { words[random.random_range(0..words.len())] } else { number(random) };
                    text.push_str(cell);
                    text.push([',', ';', '\t'][random.random_range(0..3)]);
                }
                text.push('\n');
            }
            ("odd.csv", text.into_bytes())
        }
        1 => {
            _ = write!(text, "<graphml>");
            let depth = random.random_range(0..150);
            for i in 0..depth {
                _ = write!(text, "<graph edgedefault='{}'><node id='{i}'>", number(random));
            }
            text.push_str(&"</node></graph>".repeat(depth));
            text.push_str("</graphml>");
            ("odd.graphml", text.into_bytes())
        }
        2 => {
            _ = write!(text, "<graphml><key id='w' for='all' attr.name='{}'/><graph>", number(random));
            for i in 0..n {
                _ = write!(text, "<node id='{}'><data key='w'>{}</data></node>", i % 25, number(random));
                let (a, b) = (random.random_range(0..30), random.random_range(0..30));
                _ = write!(text, "<edge source='{a}' target='{b}' weight='{}'/>", number(random));
            }
            text.push_str("</graph></graphml>");
            ("odd.graphml", text.into_bytes())
        }
        3 => {
            _ = write!(text, "<gexf><graph defaultedgetype='{}'><nodes>", ["mutual", "undirected", "?"][n % 3]);
            for i in 0..n {
                _ = write!(
                    text,
                    "<node id='{i}' start='{}' role='table'><viz:position x='{}' y='1'/></node>",
                    number(random),
                    number(random)
                );
            }
            text.push_str("</nodes><edges>");
            for _ in 0..2 * n {
                let (a, b) = (random.random_range(0..=n), random.random_range(0..=n));
                _ = write!(
                    text,
                    "<edge source='{a}' target='{b}' pair='{}' kind='{}'/>",
                    a * b,
                    ["participation", "entente", "x"][a % 3]
                );
            }
            text.push_str("</edges></graph></gexf>");
            ("odd.gexf", text.into_bytes())
        }
        _ => {
            let wide: Vec<u8> = LINKS.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let mut bytes = wide;
            for _ in 0..random.random_range(0..4) {
                let at = random.random_range(0..bytes.len());
                bytes[at] = random.random();
            }
            ("odd.csv", bytes)
        }
    }
}

#[test]
fn no_hostile_file_panics_hangs_or_gives_what_is_no_number() {
    let asked = std::env::var("MAILLAGE_HOSTILE").ok().and_then(|count| count.parse().ok());
    let count: usize = asked.unwrap_or(USUAL);
    let (mut n_read, mut slowest, mut slowest_number) = (0, Duration::ZERO, 0);
    for number in 0..count {
        let mut random = Pcg64::seed_from_u64(number as u64);
        let (name, seed) = SEEDS[number % SEEDS.len()];
        let begun = Instant::now();
        let done = match number % 5 {
            0 => {
                let (name, bytes) = odd(&mut random);
                try_files(&[(name, &bytes)], &mut random)
            }
            1 if [LINKS, ACTORS].contains(&seed) => {
                let bytes = [mutated(&mut random, ACTORS), mutated(&mut random, LINKS)];
                try_files(&[("actors.csv", &bytes[0]), ("links.csv", &bytes[1])], &mut random)
            }
            _ => {
                let bytes = mutated(&mut random, seed);
                try_files(&[(name, &bytes)], &mut random)
            }
        };
        n_read += usize::from(done.is_ok());
        let took = begun.elapsed();
        assert!(took < LONGEST, "file {number} took {took:?}");
        if took > slowest {
            (slowest, slowest_number) = (took, number);
        }
    }
    eprintln!("{count} files, {n_read} of them read; the slowest, number {slowest_number}, took {slowest:?}");
    assert!(n_read > count / 10, "only {n_read} of {count} files could be read: the others teach little");
}
