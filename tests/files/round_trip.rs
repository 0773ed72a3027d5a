//! What is written reads back the same, and is written again the same.

use crate::common::maps::{any_map, map_of};
use maillage::storage::{from_text, load, salvage, save, to_text};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_map_reads_back_equal_and_its_text_is_stable(map in any_map()) {
        let text = to_text(&map);
        let again = from_text(&text).map_err(|error| TestCaseError::fail(format!("{error}\n{text}")))?;
        prop_assert_eq!(&again, &map);
        prop_assert_eq!(to_text(&again), text);
    }

    #[test]
    fn a_text_stands_on_lines_of_its_own(map in map_of(1..4, 0..4)) {
        // Raw values of newer versions keep the form they came in.
        let text = to_text(&map);
        let is_field = |line: &str| line.trim_start().split_once(": ").is_some_and(|(key, _)| !key.is_empty());
        let is_bracket = |line: &str| matches!(line.trim(), "(" | ")" | ")," | "]," | "},");
        let is_raw = |line: &str| line.starts_with(" 2: r#");
        prop_assert!(text.lines().all(|line| is_field(line) || is_bracket(line) || is_raw(line)), "{}", text);
    }

    #[test]
    fn a_sound_map_is_salvaged_whole(map in any_map()) {
        let kept = salvage(&to_text(&map));
        prop_assert_eq!(kept.map, map);
        prop_assert_eq!(kept.first_damage, None);
    }
}

#[test]
fn a_file_of_version_1_still_opens_and_is_written_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("map.ron");
    std::fs::copy("tests/fixtures/map-v1.ron", &path).unwrap();
    let loaded = load(&path).unwrap();
    assert!(loaded.modified.is_some());
    save(&path, &loaded.map).unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), std::fs::read("tests/fixtures/map-v1.ron").unwrap());
}

#[test]
fn a_byte_order_mark_is_no_damage() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("map.ron");
    let text = std::fs::read_to_string("tests/fixtures/map-v1.ron").unwrap();
    std::fs::write(&path, format!("\u{feff}{}", text.replace('\n', "\r\n"))).unwrap();
    assert_eq!(load(&path).unwrap().map, from_text(&text).unwrap());
}
