//! Keeps what is readable of a damaged map, block by block, and counts what is not.

use super::fault::Slip;
use super::fields::Fields;
use super::outline::{Brackets, Part, Parts, Piece};
use super::{StorageError, file, text, v1};
use crate::model::{Actor, Language, Link, MapError, TerritoryMap};
use crate::text::texts;
use std::path::Path;

/// What was readable of a damaged map.
#[derive(Debug, Clone, PartialEq)]
pub struct Salvaged {
    /// The map made of it.
    pub map: TerritoryMap,
    /// Actors that could not be kept.
    pub n_actors_lost: usize,
    /// Links that could not be kept, also because an end was lost.
    pub n_links_lost: usize,
    /// Fields that could not be kept of the map and of the actors and links that were.
    pub n_fields_lost: usize,
    /// First line with damage, from 1; `None` for a sound text.
    pub first_damage: Option<usize>,
    /// Last line of a text that stops before its end, from 1: nobody can say how much would follow.
    pub cut_at: Option<usize>,
}

/// Keeps what is readable of a text. The file it came from stays as it is.
pub fn salvage(text: &str) -> Salvaged {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let fault = match text::read(text) {
        Ok(map) => {
            return Salvaged {
                map,
                n_actors_lost: 0,
                n_links_lost: 0,
                n_fields_lost: 0,
                first_damage: None,
                cut_at: None,
            };
        }
        Err(fault) => fault,
    };
    let blocks = blocks(text);
    let first_block = blocks.first().map_or(text.len(), |block| block.piece.at);
    let (map, n_fields_lost) = preamble(text, first_block).unwrap_or_default();
    let cut_at = (!text.trim_end().ends_with(')')).then(|| text.lines().count());
    let first_damage = Some(fault.line);
    let mut kept = Salvaged { map, n_actors_lost: 0, n_links_lost: 0, n_fields_lost, first_damage, cut_at };
    let (links, actors): (Vec<_>, Vec<_>) = blocks.into_iter().partition(|block| block.has("source"));
    for block in &actors {
        if let Some((actor, lost)) = block.mend(v1::actor) {
            kept.keep_actor(actor, lost);
        }
    }
    for block in &links {
        if let Some((link, lost)) = block.mend(v1::link) {
            kept.keep_link(link, lost);
        }
    }
    let starting = |key| text.lines().filter(|line| line.trim_start().starts_with(key)).count();
    kept.n_actors_lost = actors.len().max(starting("role:")).saturating_sub(kept.map.n_actors());
    kept.n_links_lost = links.len().max(starting("source:")).saturating_sub(kept.map.n_links());
    kept
}

/// Keeps what is readable of a damaged file, even where it is not text.
///
/// # Errors
/// When the file cannot be read at all.
pub fn salvage_file(path: &Path) -> Result<Salvaged, StorageError> {
    Ok(salvage(&String::from_utf8_lossy(&file::read_bytes(path)?)))
}

impl Salvaged {
    /// What was kept and what was not.
    pub fn sentence(&self, language: Language) -> String {
        let t = texts(language);
        let count = |actors: usize, links: usize| (t.storage_n_actors(actors), t.storage_n_links(links));
        let (actors, links) = count(self.map.n_actors(), self.map.n_links());
        let (lost_actors, lost_links) = count(self.n_actors_lost, self.n_links_lost);
        let lost_fields = t.storage_n_fields(self.n_fields_lost);
        let told = t.storage_salvaged(actors, links, lost_actors, lost_links, lost_fields);
        match self.cut_at {
            Some(line) => format!("{} {told}", t.storage_cut_at(line)),
            None => told,
        }
    }

    fn keep_actor(&mut self, mut actor: Actor, mut n_fields_lost: usize) {
        let mut result = self.map.insert_actor(actor.clone());
        if matches!(result, Err(MapError::NoSuchLegendEntry(_))) {
            actor.custom_role = None;
            n_fields_lost += 1;
            result = self.map.insert_actor(actor);
        }
        self.n_fields_lost += if result.is_ok() { n_fields_lost } else { 0 };
    }

    fn keep_link(&mut self, mut link: Link, mut n_fields_lost: usize) {
        let mut result = self.map.insert_link(link.clone());
        if matches!(result, Err(MapError::NoSuchLegendEntry(_))) {
            link.custom_kind = None;
            n_fields_lost += 1;
            result = self.map.insert_link(link);
        }
        self.n_fields_lost += if result.is_ok() { n_fields_lost } else { 0 };
    }
}

/// The readable parts of a block.
struct Block<'a> {
    piece: Piece<'a>,
    parts: Vec<Part<'a>>,
    /// Whether something came after them that is none.
    is_broken: bool,
}

impl<'a> Block<'a> {
    fn at(piece: Piece<'a>) -> Self {
        let mut block = Self { piece, parts: Vec::new(), is_broken: false };
        for part in Parts::open_first(piece, Brackets::Block).into_iter().flatten() {
            match part {
                Ok(part) => block.parts.push(part),
                Err(_) => block.is_broken = true,
            }
        }
        block
    }

    fn has(&self, key: &str) -> bool {
        self.parts.iter().any(|part| part.key.is_some_and(|k| k.text == key))
    }

    /// Reads it without the fields that cannot be, and counts these.
    fn mend<T>(&self, read: impl Fn(Fields<'a>) -> Result<T, Slip>) -> Option<(T, usize)> {
        let mut parts = self.parts.clone();
        loop {
            match read(Fields::of_parts(self.piece, &parts)) {
                Ok(value) => return Some((value, self.parts.len() - parts.len() + usize::from(self.is_broken))),
                Err(slip) => {
                    let culprit = parts.iter().find(|part| part.holds(slip.at))?.key?;
                    parts.retain(|part| part.key.is_none_or(|key| key.text != culprit.text));
                }
            }
        }
    }

    fn end(&self) -> usize {
        self.parts.last().map_or(self.piece.at + 1, |part| part.value.at + part.value.text.len())
    }
}

/// The blocks of actors and links: each starts on a line of its own, which even a cut or overwritten file keeps.
fn blocks(text: &str) -> Vec<Block<'_>> {
    let mut blocks: Vec<Block<'_>> = Vec::new();
    let mut line_at = 0;
    let mut reached = text.find('(').map_or(0, |i| i + 1);
    for line in text.split_inclusive('\n') {
        let at = line_at + line.len() - line.trim_start().len();
        line_at += line.len();
        if at >= reached && line.trim_start().starts_with('(') {
            let block = Block::at(Piece { text: &text[at..], at });
            reached = block.end();
            blocks.push(block);
        }
    }
    blocks
}

/// An empty map with what is readable before the first block.
fn preamble(text: &str, end: usize) -> Option<(TerritoryMap, usize)> {
    let mut parts = Vec::new();
    let mut line_at = 0;
    let mut is_broken = false;
    for line in text.split_inclusive('\n') {
        let piece = Piece { text: &text[line_at..], at: line_at };
        let (word, _) = Piece { text: line.trim_start(), at: line_at }.leading_word();
        if line_at < end && v1::PREAMBLE.contains(&word) {
            match Part::lone(piece) {
                Ok(part) => parts.push(part),
                Err(_) => is_broken = true,
            }
        }
        line_at += line.len();
    }
    Block { piece: Piece::new(text), parts, is_broken }.mend(|mut fields| v1::preamble(&mut fields))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::to_text;

    const MAP: &str = include_str!("../../tests/fixtures/map-v1.ron");

    #[test]
    fn a_sound_map_loses_nothing() {
        let kept = salvage(MAP);
        assert_eq!((kept.n_actors_lost, kept.n_links_lost, kept.n_fields_lost, kept.first_damage), (0, 0, 0, None));
    }

    #[test]
    fn a_map_cut_anywhere_keeps_every_whole_block_before_the_cut() {
        let whole = text::read(MAP).unwrap();
        for cut in (0..MAP.len()).step_by(97).filter(|cut| MAP.is_char_boundary(*cut)) {
            let before = &MAP[..cut];
            let kept = salvage(before);
            let n_whole = before.matches("\n        ),").count();
            assert!(kept.map.n_actors() + kept.map.n_links() >= n_whole, "cut at byte {cut}");
            let known =
                |id| whole.actor(id).is_some_and(|actor| kept.map.actor(id).is_some_and(|k| k.name == actor.name));
            assert!(kept.map.actors().all(|actor| known(actor.id)), "cut at byte {cut}");
            assert!(text::read(&to_text(&kept.map)).is_ok());
        }
    }

    #[test]
    fn one_bad_field_costs_that_field_only() {
        let whole = text::read(MAP).unwrap();
        let kept = salvage(&MAP.replacen("influence: 4", "influence: 12", 1));
        assert_eq!((kept.n_actors_lost, kept.n_links_lost, kept.n_fields_lost), (0, 0, 1));
        assert_eq!(kept.first_damage, Some(39));
        assert!(kept.sentence(Language::English).starts_with("3 actors and 6 links were recovered"));
        assert!(kept.map.actors().zip(whole.actors()).all(|(kept, whole)| kept.notes == whole.notes));
    }

    #[test]
    fn an_actor_without_its_role_is_lost_with_its_links_and_counted() {
        let whole = text::read(MAP).unwrap();
        let first = whole.actors().next().unwrap();
        let damaged = MAP.replacen("role: ", "rôle ", 1);
        let kept = salvage(&damaged);
        assert_eq!((kept.map.n_actors(), kept.n_actors_lost), (whole.n_actors() - 1, 1));
        assert_eq!(kept.n_links_lost, whole.links_of(first.id).count());
    }
}
