//! The command line, run as people run it.
#![cfg(test)]

use maillage::document::entry::say_link;
use maillage::model::Language;
use maillage::storage::load;
use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

fn maillage(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_maillage")).args(arguments).output().unwrap()
}

fn add(file: &Path, lines: &[&str]) -> Output {
    maillage(&[&["--lang", "en", "add", file.to_str().unwrap()], lines].concat())
}

/// Exit status, standard output and standard error.
fn said(output: &Output) -> (Option<i32>, String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

#[test]
fn add_creates_the_map_and_says_what_each_line_did() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("new.ron");
    let output = add(&file, &["CLSC <> CRDI : déficience", "Popote = CDC"]);
    let expected = "2 actors added: CLSC, CRDI. 1 corridor added. “déficience” may be “Physical disability” or \
                    “Intellectual disability and ASD”: kept as a sector of the map.\n\
                    2 actors added: Popote, CDC. 1 collaboration added.\n";
    assert_eq!(said(&output), (Some(0), expected.to_owned(), String::new()));
    let map = load(&file).unwrap().map;
    let lines: Vec<_> = map.links().filter_map(|l| say_link(&map, l, Language::French)).collect();
    assert_eq!(lines, ["CLSC <> CRDI : déficience", "Popote = CDC"]);
    assert_eq!(map.info().title, "new");
    assert!(map.actors().all(|a| a.position.is_some()));
}

#[test]
fn add_leaves_those_already_drawn_where_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("map.ron");
    add(&file, &["CLSC > CRDI"]);
    let before = load(&file).unwrap().map;
    assert!(add(&file, &["CLSC = Popote", "clsc > crdi"]).status.success());
    let after = load(&file).unwrap().map;
    assert!(before.actors().all(|a| after.actor(a.id) == Some(a)));
    assert_eq!((after.n_actors(), after.n_links()), (3, 2));
    assert!(after.actors().all(|a| a.position.is_some()));
}

#[test]
fn add_applies_all_the_lines_or_none() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("map.ron");
    add(&file, &["Popote roulante"]);
    let before = fs::read(&file).unwrap();
    let output = add(&file, &["CLSC = CDC", "Popotte roulante = CDC"]);
    let expected = "Nothing was changed, because of the line “Popotte roulante = CDC”: “Popotte roulante” looks like \
                    “Popote roulante”: write that name, or put yours between quotation marks to make it a new actor.\n";
    assert_eq!(said(&output), (Some(1), String::new(), expected.to_owned()));
    assert_eq!(fs::read(&file).unwrap(), before);
    let new = folder.path().join("other.ron");
    assert_eq!(add(&new, &["CLSC = CDC", "CLSC ="]).status.code(), Some(1));
    assert!(!new.exists());
}

#[test]
fn what_cannot_be_read_or_written_is_one_sentence_and_status_1() {
    let folder = tempfile::tempdir().unwrap();
    let broken = folder.path().join("broken.ron");
    fs::write(&broken, "(format_version: 1, title: ").unwrap();
    let sheet = folder.path().join("sheet.csv");
    let nowhere = folder.path().join("no/such/folder/map.ron");
    for file in [folder.path(), &broken, &sheet, &nowhere] {
        for lang in ["fr", "en"] {
            let output = maillage(&["add", file.to_str().unwrap(), "CLSC", "--lang", lang]);
            let (status, out, error) = said(&output);
            assert_eq!((status, out.as_str(), error.lines().count()), (Some(1), "", 1), "{error}");
            assert!(!error.contains("Err(") && !error.contains("os error"), "{error}");
        }
    }
    assert_eq!(fs::read_to_string(&broken).unwrap(), "(format_version: 1, title: ");
}

#[test]
fn a_wrong_usage_is_status_2() {
    for arguments in [&["add"][..], &["add", "map.ron"], &["--no-such-option"], &["map.ron", "add", "x.ron", "CLSC"]] {
        assert_eq!(maillage(arguments).status.code(), Some(2), "{arguments:?}");
    }
    let (status, out, _) = said(&maillage(&["--version"]));
    assert_eq!((status, out.trim()), (Some(0), concat!("maillage ", env!("CARGO_PKG_VERSION"))));
}

#[test]
fn a_reader_that_went_away_is_no_error() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("map.ron");
    let mut child = Command::new(env!("CARGO_BIN_EXE_maillage"))
        .args(["add", file.to_str().unwrap(), "CLSC > CRDI"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    assert_eq!(child.wait().unwrap().code(), Some(0));
    assert!(file.exists());
}

/// Runs a command in English on files of these names and texts, in a folder of their own.
fn on_files(command: &[&str], files: &[(&str, &str)]) -> (Option<i32>, String, String) {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        fs::write(folder.path().join(name), text).unwrap();
    }
    let names: Vec<&str> = files.iter().map(|(name, _)| *name).collect();
    let arguments = [command, &names, &["--lang", "en"]].concat();
    let output = Command::new(env!("CARGO_BIN_EXE_maillage")).args(arguments).current_dir(&folder).output().unwrap();
    said(&output)
}

#[test]
fn a_large_network_is_announced_on_standard_error_alone() {
    let actors = |n: usize| (0..n).map(|i| i.to_string()).fold("id".to_owned(), |text, id| text + "\n" + &id);
    let announced = "Large network: computing may take a few minutes.";
    let (status, out, error) = on_files(&["indicators", "--format", "csv"], &[("a.csv", &actors(45_000))]);
    assert_eq!((status, out.lines().count()), (Some(0), 45_001));
    assert!(error.contains(announced) && !out.contains(announced), "{error}");
    let (_, _, error) = on_files(&["indicators", "--format", "csv"], &[("a.csv", &actors(100))]);
    assert!(!error.contains(announced), "{error}");
}

#[test]
fn indicators_read_files_of_other_programs() {
    let actors = ("actors.csv", "Id;Nom;Secteur\n1;CLSC;santé\n2;Popote;comm\n");
    let links = ("links.csv", "Source;Target;Type;Poids\n1;2;Undirected;2\n2;2;Directed;1\n");
    let (status, out, error) = on_files(&["indicators", "--group-by", "sector"], &[actors, links]);
    assert_eq!(
        (status, error.as_str()),
        (Some(0), "one link from an actor to itself, left out (links.csv, line 3: 2)\n")
    );
    let json: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!((json["graph"]["arcs"].as_u64(), json["actors"][1]["id"].as_str()), (Some(2), Some("2")));
    assert_eq!(json["actors"][0]["group"], "santé");
    let graphml =
        ("net.graphml", "<graphml><graph><node id='a'/><node id='b'/><edge source='a' target='b'/></graph></graphml>");
    let (status, out, error) = on_files(&["indicators"], &[graphml]);
    assert_eq!((status, error.as_str()), (Some(0), ""));
    assert!(out.contains("\"title\": \"net\""), "{out}");
    assert_eq!(on_files(&["indicators", "--group-by", "quartier"], &[graphml]).0, Some(2));
    let (status, out, error) = on_files(&["indicators"], &[graphml, links]);
    assert_eq!((status, out.as_str(), error.lines().count()), (Some(1), "", 1), "{error}");
    let (status, out, error) = on_files(&["indicators"], &[("cut.gexf", "<gexf><graph><nodes><node id='a'")]);
    let expected = "“cut.gexf” cannot be read. Line 1, column 21: the file stops before the end of the element “nodes”. \
                    The file was not changed.\n";
    assert_eq!((status, out.as_str(), error.as_str()), (Some(1), "", expected));
}

#[test]
fn check_says_what_a_file_of_another_program_could_not_give() {
    let links = ("links.csv", "CLSC,CRDI\nCLSC,CLSC\n");
    let (status, out, error) = on_files(&["check"], &[links]);
    let expected = "links.csv: CSV, 2 actors, 1 link\n\
                    links.csv: one link from an actor to itself, left out (line 2: CLSC)\n\
                    links.csv: no header: the first line is read as a link (line 1: CLSC, CRDI)\n\
                    links.csv: one link without a stated direction, read as one-way\n";
    assert_eq!((status, out.as_str(), error.as_str()), (Some(0), expected, ""));
    let (status, out, _) = on_files(&["check"], &[("photo.csv", "GIF89a")]);
    assert_eq!(status, Some(1));
    assert_eq!(
        out,
        "“photo.csv” cannot be read: it is a picture, not a table or a network. The file was not changed.\n"
    );
}
