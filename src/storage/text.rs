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
    let mut parts = Parts::open(file, Brackets::Block).map_err(not_a_map)?;
    let version = match parts.next() {
        Some(Ok(part)) if part.key.is_some_and(|key| key.text == "format_version") => {
            super::fields::leaf::<u64>(part.value)?
        }
        _ => return Err(file.slip(Problem::NotAMap)),
    };
    if version > v1::VERSION {
        return Err(file.slip(Problem::Newer(version)));
    }
    let after = parts.after()?;
    if after.text.is_empty() { Ok(()) } else { Err(after.slip(Problem::Trailing)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_map_reads_back_and_keeps_what_it_does_not_know() {
        let text = r##"(
    format_version: 1,
    title: "Mercier-Est",
    created: "2026-11-23T10:00:00Z",
    legend: (
        vocabulary: Cisss,
        roles: {
            Csss: (label: "CSSS", colour: "#0072b2", shape: Hexagon),
        },
        custom_kinds: {
            "k": (label: "Prêt", counts_as: Collaboration),
        },
    ),
    sectors: ["logement"],
    actors: [
        (
            id: "00000000-0000-0000-0000-000000000001",
            name: "CSSS de la Pointe-de-l’Île",
            role: Csss,
            sectors: [LossOfAutonomy, Own("logement")],
            influence: 4,
            coordinates: (longitude: -73.5, latitude: 45.6),
            contact: (person: "Mme \"X\"", telephone: "514"),
            position: (x: 10.0, y: -20.0),
            fields: {"budget": "x"},
            mood: [Happy, ("a, b", '(')],
        ),
        (
            id: "00000000-0000-0000-0000-000000000002",
            name: "Popote",
            role: CommunityOrganization,
        ),
    ],
    links: [
        (
            id: "00000000-0000-0000-0000-000000000003",
            source: "00000000-0000-0000-0000-000000000001",
            target: "00000000-0000-0000-0000-000000000002",
            kind: Funding(purpose: Mission, amount: 80000.50),
            status: Fragile,
        ),
        (
            id: "00000000-0000-0000-0000-000000000004",
            source: "00000000-0000-0000-0000-000000000001",
            target: "00000000-0000-0000-0000-000000000002",
            kind: Collaboration(),
            custom_kind: "k",
        ),
    ],
    view: (zoom: 2),
)
"##;
        let map = from_text(text).unwrap();
        assert_eq!(to_text(&map), text);
        assert_eq!(from_text(&text.replace("Collaboration()", "Collaboration")).unwrap(), map);
        assert_eq!(from_text(&text.replace("influence: 4", "influence: Some(4), notes: None")).unwrap(), map);
    }
}
