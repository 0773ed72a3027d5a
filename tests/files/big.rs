//! Files that are big, or that would make something big of little: each is read or refused in time, and those of a few
//! thousand actors have their indicators computed in time too.

use maillage::analysis::{AnalysisRequest, compute, json::to_json};
use maillage::exchange::{Refusal, SourceFile, read};
use maillage::model::Language;
use std::fmt::Write as _;
use std::time::{Duration, Instant};

/// No file may take longer to read.
const LONGEST: Duration = Duration::from_secs(5);
/// A big file of no more actors has its indicators computed as well.
const MOST_COUNTED: usize = 5_000;
/// No indicators of such a file may take longer, on a machine that does other things meanwhile.
const LONGEST_COUNT: Duration = Duration::from_secs(30);
/// What they may take as text, in bytes.
const LARGEST_JSON: usize = 16 << 20;

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
