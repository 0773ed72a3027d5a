//! Damaged and hostile files: a sentence each, never a panic, never a change on the disk.

use maillage::model::Language;
use maillage::storage::{FileTrouble, Problem, StorageError, from_text, load, salvage, salvage_file};
use proptest::prelude::*;
use proptest::sample::Index;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

const MAP: &str = include_str!("../fixtures/map-v1.ron");

/// Opens a file of these bytes, and checks that it is untouched and that both languages have a sentence for it.
fn refused(bytes: &[u8]) -> StorageError {
    let (_folder, path) = file(bytes);
    let error = load(&path).expect_err("a file to refuse");
    assert_eq!(std::fs::read(&path).unwrap(), bytes);
    check_sentences(&error, &path);
    error
}

fn file(bytes: &[u8]) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("map.ron");
    std::fs::write(&path, bytes).unwrap();
    (folder, path)
}

fn check_sentences(error: &StorageError, path: &Path) {
    for language in [Language::French, Language::English] {
        let sentence = error.sentence(language);
        assert!(sentence.contains(&path.display().to_string()), "{sentence}");
        assert!(sentence.ends_with('.'), "{sentence}");
    }
}

fn problem(error: StorageError) -> Problem {
    match error {
        StorageError::Text { fault, .. } => fault.problem,
        other @ StorageError::File { .. } => panic!("{other}"),
    }
}

#[test]
fn a_newer_version_is_refused_whatever_follows() {
    let newer = MAP.replacen("format_version: 1", "format_version: 27", 1);
    assert_eq!(problem(refused(newer.as_bytes())), Problem::Newer(27));
    assert_eq!(problem(refused(b"(format_version: 2, shapes: <new syntax>")), Problem::Newer(2));
}

#[test]
fn what_is_no_map_is_said_to_be_none() {
    for text in
        ["", "   ", "Nom;Rôle\nCSSS;1", "{\"a\": 1}", "(title: \"no version\")", "()", "(format_version", "\u{0}\u{0}"]
    {
        assert_eq!(problem(refused(text.as_bytes())), Problem::NotAMap, "{text:?}");
    }
}

#[test]
fn a_map_cut_in_half_names_where_it_stops_and_half_is_salvaged() {
    let half = &MAP[..MAP.find("kind: Funding").unwrap()];
    let error = refused(half.as_bytes());
    assert_eq!(error.line(), Some(half.lines().count()));
    assert_eq!(problem(error), Problem::Cut);
    let (_folder, path) = file(half.as_bytes());
    let kept = salvage_file(&path).unwrap();
    assert_eq!((kept.map.n_actors(), kept.map.n_links()), (3, 3));
    assert_eq!((kept.n_actors_lost, kept.n_links_lost), (0, 1));
    assert_eq!(kept.map.info().title, "Mercier-Est");
}

#[test]
fn a_hundred_thousand_brackets_are_refused_without_a_stack_overflow() {
    for bracket in ["(", "[", "{", "((", "Some(", "(a:", "{a:", "[(", "/*", "r#", "'", "\"\\"] {
        let nested = bracket.repeat(100_000);
        for text in
            [nested.clone(), format!("(format_version: 1, later: {nested}"), format!("(format_version: {nested}")]
        {
            assert!(from_text(&text).is_err());
            assert_eq!(salvage(&text).map.n_actors(), 0);
        }
    }
    let deep = format!("(format_version: 1, later: {}{})", "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(problem(refused(deep.as_bytes())), Problem::TooDeep);
}

#[test]
fn a_file_that_is_not_text_names_its_line() {
    let mut bytes = MAP.as_bytes().to_vec();
    let at = MAP.find("Popote").unwrap();
    bytes[at] = 0xff;
    assert!(matches!(refused(&bytes), StorageError::File { trouble: FileTrouble::NotText { line: 53 }, .. }));
    let (_folder, path) = file(&bytes);
    assert_eq!(salvage_file(&path).unwrap().map.n_actors(), 3);
}

#[test]
fn a_file_of_a_hundred_megabytes_is_refused_unread() {
    let (_folder, path) = file(b"");
    std::fs::File::options().write(true).open(&path).unwrap().set_len(100 << 20).unwrap();
    let error = load(&path).unwrap_err();
    assert!(matches!(error, StorageError::File { trouble: FileTrouble::TooLarge { bytes: 104_857_600 }, .. }));
    check_sentences(&error, &path);
    assert!(error.sentence(Language::English).contains("100 MB"));
}

#[test]
fn what_is_no_file_is_said_to_be_none() {
    let folder = tempfile::tempdir().unwrap();
    let error = load(folder.path()).unwrap_err();
    assert!(matches!(error, StorageError::File { trouble: FileTrouble::Directory, .. }));
    check_sentences(&error, folder.path());
    let missing = folder.path().join("none.ron");
    let error = load(&missing).unwrap_err();
    assert!(matches!(error, StorageError::File { trouble: FileTrouble::Missing, .. }));
    check_sentences(&error, &missing);
    #[cfg(unix)]
    {
        let endless = Path::new("/dev/zero");
        assert!(matches!(load(endless), Err(StorageError::File { trouble: FileTrouble::NotAFile, .. })));
    }
}

fn mutated(changes: &[(Index, u8)]) -> Vec<u8> {
    let mut bytes = MAP.as_bytes().to_vec();
    for (index, byte) in changes {
        let i = index.index(bytes.len());
        match byte % 4 {
            0 => bytes[i] = *byte,
            1 => _ = bytes.remove(i),
            2 => bytes.insert(i, b"(){}[],:\"\\/*'#"[usize::from(byte / 4) % 14]),
            _ => bytes.truncate(bytes.len() - usize::from(*byte)),
        }
    }
    bytes
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_mutation_ever_panics_and_what_opens_is_a_sound_map(changes in prop::collection::vec(any::<(Index, u8)>(), 1..6)) {
        let text = String::from_utf8_lossy(&mutated(&changes)).into_owned();
        if let Ok(map) = from_text(&text) {
            let again = maillage::storage::to_text(&map);
            prop_assert_eq!(from_text(&again).unwrap(), map);
        }
        let kept = salvage(&text);
        prop_assert!(from_text(&maillage::storage::to_text(&kept.map)).is_ok());
    }

    #[test]
    fn no_text_ever_panics(text in "[(){}\\[\\],:\"'\\\\/*#a-z0-9 \n]{0,200}") {
        _ = from_text(&text);
        _ = from_text(&format!("(format_version: 1, {text}"));
        salvage(&text);
    }
}
