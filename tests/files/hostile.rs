//! Files of other programs that are odd, damaged or hostile: each is read or refused with a sentence, soon, and what is
//! read gives nothing but numbers and nulls. `MAILLAGE_HOSTILE=50000` tries that many.

use maillage::analysis::{AnalysisRequest, GroupBy, compute, json::to_json};
use maillage::exchange::{ImportError, Imported, Refusal, SourceFile, read};
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
/// A big file of no more actors has its indicators computed as well.
const MOST_COUNTED: usize = 5_000;
/// No indicators of such a file may take longer, on a machine that does other things meanwhile.
const LONGEST_COUNT: Duration = Duration::from_secs(30);
/// What they may take as text, in bytes.
const LARGEST_JSON: usize = 16 << 20;

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

/// The texts of `0..n`, one after the other.
fn many(n: usize, text: impl Fn(usize) -> String) -> String {
    (0..n).map(text).collect::<Vec<_>>().concat()
}

/// Reads one big file, refused or not, in time; the indicators of one that is not too big are computed in time too.
fn check_big(name: &str, bytes: &[u8], expected: Option<Refusal>) {
    let begun = Instant::now();
    let done = read(&[SourceFile { name, bytes }]);
    let took = begun.elapsed();
    assert!(took < LONGEST, "{name} took {took:?}");
    match (done, expected) {
        (Err(error), Some(expected)) => assert_eq!(error.refusal, expected, "{name}"),
        (Ok(imported), None) if imported.map.n_actors() <= MOST_COUNTED => {
            let begun = Instant::now();
            let report = compute(&imported.map, &AnalysisRequest::default());
            let json = to_json(&report, &imported.map, Language::English).to_string();
            let took = begun.elapsed();
            assert!(took < LONGEST_COUNT, "{name} took {took:?} to count");
            assert!(json.len() < LARGEST_JSON, "{name} gives {} bytes", json.len());
        }
        (Ok(_), None) => {}
        (done, expected) => panic!("{name}: expected {expected:?}, found {:?}", done.map(|imported| imported.report)),
    }
}

#[test]
fn a_bomb_of_entities_is_refused_unread() {
    let mut bomb = "<?xml version=\"1.0\"?><!DOCTYPE graphml [<!ENTITY lol \"lol\">".to_owned();
    for i in 1..10 {
        let before = if i == 1 { "lol".to_owned() } else { format!("lol{}", i - 1) };
        _ = write!(bomb, "<!ENTITY lol{i} \"{}\">", format!("&{before};").repeat(10));
    }
    bomb.push_str("]><graphml><graph><node id=\"&lol9;\"/></graph></graphml>");
    check_big("bomb.graphml", bomb.as_bytes(), Some(Refusal::OwnDefinitions));
    let outside =
        "<!DOCTYPE graphml SYSTEM \"file:///etc/passwd\"><graphml><graph><node id=\"&xxe;\"/></graph></graphml>";
    check_big("outside.graphml", outside.as_bytes(), Some(Refusal::UnknownEntity("xxe".to_owned())));
}

#[test]
fn a_hundred_thousand_elements_in_one_another_are_refused() {
    for name in ["graph", "node", "data", "x"] {
        let deep = format!("<graphml>{}", format!("<{name}>").repeat(100_000));
        check_big("deep.graphml", deep.as_bytes(), Some(Refusal::TooDeep));
        let deep = format!("<gexf>{}", format!("<{name}>").repeat(100_000));
        check_big("deep.gexf", deep.as_bytes(), Some(Refusal::TooDeep));
    }
}

#[test]
fn lines_and_files_of_fifty_megabytes_are_refused_in_time() {
    const MEGABYTE: usize = 1 << 20;
    check_big("line.csv", &b"a,".repeat(25 * MEGABYTE), Some(Refusal::TooManyColumns));
    check_big("cell.csv", &b"a".repeat(50 * MEGABYTE), Some(Refusal::TextTooLong));
    check_big(
        "quote.csv",
        &[b"Source,Target\n\"a".as_slice(), &b"x,y\n".repeat(MEGABYTE)].concat(),
        Some(Refusal::OpenQuotes),
    );
    check_big("blank.csv", &b"\n".repeat(50 * MEGABYTE), Some(Refusal::Empty));
    check_big("rows.csv", &b"a,b\n".repeat(12 * MEGABYTE), Some(Refusal::TooMany));
    check_big("large.csv", &b"a,b\n".repeat(17 * MEGABYTE), Some(Refusal::TooLarge { bytes: 68 * MEGABYTE }));
    check_big("zeros.csv", &vec![0; 10 * MEGABYTE], Some(Refusal::Binary(maillage::exchange::BinaryKind::Other)));
    let attributes = many(100_000, |i| format!(" a{i}=\"\""));
    let wide = format!("<graphml><graph><node{attributes}/></graph></graphml>");
    check_big("wide.graphml", wide.as_bytes(), Some(Refusal::TooManyAttributes));
    let text = format!("<graphml><graph><node id=\"{}\"/></graph></graphml>", "x".repeat(40 * MEGABYTE));
    check_big("text.graphml", text.as_bytes(), Some(Refusal::TextTooLong));
    let text = format!("<graphml><graph><node id=\"{}\"/></graph></graphml>", "e\u{301} ".repeat(100_000));
    check_big("name.graphml", text.as_bytes(), None);
}

#[test]
fn what_a_small_file_could_make_large_is_bounded() {
    let key =
        |i: usize| format!("<key id='k{i}' for='node' attr.name='k{i}'><default>{}</default></key>", "x".repeat(9_000));
    let keys = many(1_000, key);
    let nodes = many(50_000, |i| format!("<node id='{i}'/>"));
    let text = format!("<graphml>{keys}<graph>{nodes}</graph></graphml>");
    check_big("defaults.graphml", text.as_bytes(), Some(Refusal::TooManyValues));
    let keys = many(300_000, |i| format!("<key id='k{i}' for='node' attr.name='k'><default>d{i}</default></key>"));
    let nodes = many(100_000, |i| format!("<node id='{i}'/>"));
    check_big("keys.graphml", format!("<graphml>{keys}<graph>{nodes}</graph></graphml>").as_bytes(), None);
    let keys = many(300_000, |i| format!("<attribute id='k{i}' title='k'><default>d{i}</default></attribute>"));
    let text = format!("<gexf><graph><attributes>{keys}</attributes><nodes>{nodes}</nodes></graph></gexf>");
    check_big("keys.gexf", text.as_bytes(), None);
    let label = "x".repeat(2 << 20);
    let edge = format!("<edge source='0' target='1'><data key='d'><EdgeLabel>{label}</EdgeLabel></data></edge>");
    let text = format!("<graphml><graph><node id='0'/><node id='1'/>{edge}</graph></graphml>");
    check_big("label.graphml", text.as_bytes(), Some(Refusal::TextTooLong));
    let nodes = many(100_001, |i| format!("<node id='{i}'/>"));
    check_big(
        "nodes.gexf",
        format!("<gexf><graph><nodes>{nodes}</nodes></graph></gexf>").as_bytes(),
        Some(Refusal::TooMany),
    );
    let doubles = "<node id='a' b='c'/>".repeat(90_000);
    check_big("doubles.gexf", format!("<gexf><graph><nodes>{doubles}</nodes></graph></gexf>").as_bytes(), None);
    let values = many(300_000, |i| format!("<attvalue for='{}' value='{i}'/>", i % 1_000));
    let text =
        format!("<gexf><graph><nodes><node id='a'><attvalues>{values}</attvalues></node></nodes></graph></gexf>");
    check_big("values.gexf", text.as_bytes(), None);
    let sectors = many(90_000, |i| format!("{i},secteur {i}\n"));
    check_big("sectors.csv", format!("Id,Secteur\n{sectors}").as_bytes(), None);
}

#[test]
fn many_groups_take_neither_memory_nor_time() {
    let roles = many(3_000, |i| format!("{i},rôle {i}\n"));
    check_big("roles.csv", format!("id,role\n{roles}").as_bytes(), None);
    let couples = many(3_000, |i| format!("{i},rôle {}\n", i / 2));
    check_big("couples.csv", format!("id,role\n{couples}").as_bytes(), None);
}

#[test]
fn the_file_that_goes_too_far_is_the_one_named() {
    let actors = SourceFile { name: "actors.csv", bytes: b"id,name\na,A\n" };
    let links = many(50_001, |i| format!("x{i},y{i}\n"));
    let links = SourceFile { name: "links.csv", bytes: &[b"Source,Target\n", links.as_bytes()].concat() };
    let error = read(&[actors, links]).unwrap_err();
    assert_eq!((error.file.as_str(), error.refusal), ("links.csv", Refusal::TooMany));
}

#[test]
fn a_long_path_is_counted_in_time() {
    let path = many(4_999, |i| format!("{i},{}\n", i + 1));
    check_big("path.csv", format!("Source,Target\n{path}").as_bytes(), None);
}
