//! A map as text: what files and the clipboard hold.

use super::fault::{Fault, Problem, Slip};
use super::outline::{Brackets, Parts, Piece};
use super::{StorageError, v1};
use crate::model::TerritoryMap;

/// The map a text holds.
///
/// # Errors
/// [`StorageError::Text`] with the line of the first thing that is wrong.
pub fn from_text(text: &str) -> Result<TerritoryMap, StorageError> {
    read(text).map_err(|fault| StorageError::Text { path: None, fault })
}

/// The text of a map: the same map gives the same bytes, and reading them gives the same map.
pub fn to_text(map: &TerritoryMap) -> String {
    v1::text(map)
}

pub(super) fn read(text: &str) -> Result<TerritoryMap, Fault> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    check_whole(text)
        .map_err(|slip| unclosed_quotes(text, &slip).unwrap_or(slip))
        .and_then(|()| v1::map(text))
        .map_err(|slip| slip.locate(text))
}

/// Quotes that are not closed turn the rest of the file inside out, and the damage shows far below: it is on the first
/// line with an odd number of them.
fn unclosed_quotes(text: &str, slip: &Slip) -> Option<Slip> {
    if matches!(slip.problem, Problem::NotAMap | Problem::Newer(_) | Problem::TooDeep) {
        return None;
    }
    let is_odd = |text: &str| !text.replace("\\\\", "").replace("\\\"", "").matches('"').count().is_multiple_of(2);
    let line = text.split_inclusive('\n').find(|line| is_odd(line)).filter(|_| is_odd(text))?;
    let at = line.as_ptr() as usize - text.as_ptr() as usize + line.rfind('"')?;
    Some(Slip { at, problem: Problem::OpenText })
}

/// Looks at the version before anything else, and at the brackets before any value.
fn check_whole(text: &str) -> Result<(), Slip> {
    let file = Piece::new(text);
    let not_a_map = |_| file.slip(Problem::NotAMap);
    let mut parts = Parts::open_first(file, Brackets::Block).map_err(not_a_map)?;
    let version = match parts.next() {
        Some(Ok(part)) if part.key.is_some_and(|key| key.text == "format_version") => {
            super::fields::leaf::<u64>(part.value)?
        }
        _ => return Err(file.slip(Problem::NotAMap)),
    };
    match version {
        0 => return Err(file.slip(Problem::NotAMap)),
        1..=v1::VERSION => {}
        newer => return Err(file.slip(Problem::Newer(newer))),
    }
    let after = parts.after()?;
    if after.text.is_empty() { Ok(()) } else { Err(after.slip(Problem::Trailing)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Language;

    const MAP: &str = include_str!("../../tests/fixtures/map-v1.ron");

    #[test]
    fn every_field_of_version_1_reads_and_is_written_as_it_was() {
        let map = from_text(MAP).unwrap();
        assert_eq!(to_text(&map), MAP);
        assert_eq!(map.unknown().len(), 1);
        assert_eq!(map.actors().map(|actor| actor.unknown.len()).sum::<usize>(), 1);
        assert_eq!(map.links().map(|link| link.unknown.len()).sum::<usize>(), 1);
    }

    #[test]
    fn what_a_hand_may_write_otherwise_reads_the_same() {
        let map = from_text(MAP).unwrap();
        for (ours, theirs) in [
            ("kind: Authority,", "kind: Authority(),"),
            ("influence: 4", "influence: Some(4)"),
            ("position: (x: 10.0, y: -20.5)", "position: Some((x: 10, y: -2.05e1))"),
            ("role: ConcertationTable,", "role: ConcertationTable, notes: None"),
            ("short_name: \"CSSS\",", "// a comment, with \" a quote\n short_name: r#\"CSSS\"#, /* one /* more */ */"),
            ("#0072b2", "#0072B2"),
            ("(\n    format_version", "#![enable(implicit_some)]\nMap(\n    format_version"),
            ("(\n    format_version", "\u{feff}(\r\n    format_version"),
            ("authors: [\"Mme Côté\", \"M. Roy\"],", "authors: [\n\"Mme Côté\"\n,\n\"M. Roy\",],"),
        ] {
            let text = MAP.replacen(ours, theirs, 1);
            assert_ne!(text, MAP, "{ours}");
            assert_eq!(from_text(&text).unwrap(), map, "{theirs}");
        }
    }

    #[test]
    fn damage_is_told_with_its_line() {
        for (sound, damaged, line, told) in [
            ("format_version: 1", "format_version: 2", 1, "version plus récente"),
            ("format_version: 1,", "", 1, "ne commence pas comme une carte"),
            ("title: \"Mercier-Est\",", "title: \"Mercier-Est\"", 4, "virgule"),
            ("territory: \"Quartier", "territory: Quartier", 4, "guillemets"),
            ("role: CommunityOrganization", "role: Community", 54, "« Community »"),
            ("role: CommunityOrganization", "rôle: CommunityOrganization", 51, "le champ role manque"),
            ("influence: 4", "influence: 6", 39, "entre 0 et 5"),
            ("influence: 4", "influence: beaucoup", 39, "un nombre entier était attendu"),
            ("amount: 80000.50", "amount: -3", 94, "entre 0 et"),
            ("amount: 45000", "amount: NaN", 88, "entre 0 et"),
            ("trust: 2", "trusst: 2", 81, "trusst"),
            ("pinned: true", "pinned: oui", 47, "true"),
            ("x: 10.0", "x: inf", 46, "hors de la carte"),
            ("latitude: 45.6", "latitude: 95.6", 41, "hors de la carte"),
            ("from: \"2004-01-01\"", "from: \"2004-13-01\"", 44, "une date"),
            ("\"#0072b2\"", "\"bleu\"", 14, "une couleur"),
            ("name: \"Popote roulante\"", "name: \"  \"", 53, "vide"),
            ("size: Large,", "size: Large, size: Small,", 38, "deux fois"),
            ("000000000002\",\n            name", "000000000001\",\n            name", 51, "« Popote roulante »"),
            (
                "target: \"01890000-0000-7000-8000-000000000003",
                "target: \"01890000-0000-7000-8000-000000000001",
                102,
                "table",
            ),
            (
                "target: \"01890000-0000-7000-8000-000000000003",
                "target: \"01890000-0000-7000-8000-000000000009",
                102,
                "pas sur la carte",
            ),
            (
                "target: \"01890000-0000-7000-8000-000000000003",
                "target: \"01890000-0000-7000-8000-000000000002",
                102,
                "à lui-même",
            ),
            ("custom_role: \"clsc\"", "custom_role: \"rue\"", 29, "« rue »"),
            ("(x: 10.0, y: -20.5)", "(x: 10.0, y: -20.5) junk", 46, "virgule"),
            ("Own(\"logement\")", "Own(\"logement\", \"rue\")", 36, "signe )"),
            ("\"code\": \"12\"", "\"budget\": \"12\"", 48, "deux fois"),
            ("influence: 4", "influence: 4.5", 39, "un nombre entier"),
            ("x: 10.0", "x: dix", 46, "un nombre était attendu"),
            ("],\n    links", "\n    links", 62, "]"),
            ("    view:", ")\n    view:", 110, "après la fin"),
        ] {
            let text = MAP.replacen(sound, damaged, 1);
            assert_ne!(text, MAP, "{sound}");
            let error = from_text(&text).unwrap_err();
            let sentence = error.sentence(Language::French).replace('\u{202f}', " ");
            let (sentence, told) =
                (sentence.replace("« ", "«").replace(" »", "»"), told.replace("« ", "«").replace(" »", "»"));
            assert!(sentence.contains(&told), "{damaged}: {sentence}");
            assert_eq!(error.line(), Some(line), "{damaged}: {sentence}");
        }
    }

    #[test]
    fn quotes_left_open_are_found_on_their_line() {
        let text = MAP.replacen("name: \"Popote roulante\"", "name: \"Popote roulante", 1);
        assert_eq!(from_text(&text).unwrap_err().line(), Some(53));
    }
}
