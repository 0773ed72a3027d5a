//! The fields of one block, taken one by one: what nobody took is what this version does not know.

use super::fault::{Expected, Problem, Slip};
use super::outline::{Brackets, Part, Parts, Piece};
use crate::model::UnknownFields;
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, btree_map::Entry};

/// A value that stands on one line of its own syntax.
pub(super) trait Leaf: DeserializeOwned {
    /// What to tell whoever wrote something else.
    const EXPECTED: Expected;
}

impl Leaf for String {
    const EXPECTED: Expected = Expected::Text;
}
impl Leaf for bool {
    const EXPECTED: Expected = Expected::YesOrNo;
}
impl Leaf for u64 {
    const EXPECTED: Expected = Expected::Whole;
}
impl Leaf for f32 {
    const EXPECTED: Expected = Expected::Number;
}
impl Leaf for f64 {
    const EXPECTED: Expected = Expected::Number;
}

/// The fields of a block not taken yet.
#[derive(Debug)]
pub(super) struct Fields<'a> {
    block: Piece<'a>,
    left: BTreeMap<&'a str, (Piece<'a>, Piece<'a>)>,
}

impl<'a> Fields<'a> {
    pub(super) fn of(block: Piece<'a>) -> Result<Self, Slip> {
        Self::collect(block, Brackets::Block)
    }

    /// The fields made of some parts of a block, the first of each name.
    pub(super) fn of_parts(block: Piece<'a>, parts: &[Part<'a>]) -> Self {
        let keyed = parts.iter().rev().filter_map(|part| part.key.map(|key| (key.text, (key, part.value))));
        Self { block, left: keyed.collect() }
    }

    fn collect(block: Piece<'a>, brackets: Brackets) -> Result<Self, Slip> {
        let mut left = BTreeMap::new();
        for part in Parts::open(block, brackets)? {
            let part = part?;
            let Some(key) = part.key else { continue };
            match left.entry(key.text) {
                Entry::Vacant(free) => _ = free.insert((key, part.value)),
                Entry::Occupied(_) => return Err(key.slip(Problem::KeyTwice(key.text.to_owned()))),
            }
        }
        Ok(Self { block, left })
    }

    /// The value of a field as it is written; `None` when it is left out or says `None`.
    pub(super) fn take(&mut self, key: &str) -> Result<Option<Piece<'a>>, Slip> {
        self.left.remove(key).map_or(Ok(None), |(_, value)| value.present())
    }

    pub(super) fn need(&mut self, key: &'static str) -> Result<Piece<'a>, Slip> {
        self.take(key)?.ok_or_else(|| self.block.slip(Problem::MissingKey(key)))
    }

    pub(super) fn read<T: Leaf>(&mut self, key: &str) -> Result<Option<T>, Slip> {
        self.read_with(key, leaf)
    }

    /// The value of a field through a reader of its own.
    pub(super) fn read_with<T>(
        &mut self,
        key: &str,
        read: impl FnOnce(Piece<'a>) -> Result<T, Slip>,
    ) -> Result<Option<T>, Slip> {
        self.take(key)?.map(read).transpose()
    }

    /// Every entry left, in the order of the text.
    fn into_entries(self) -> Vec<(Piece<'a>, Piece<'a>)> {
        let mut entries: Vec<_> = self.left.into_values().collect();
        entries.sort_by_key(|(key, _)| key.at);
        entries
    }

    /// What this version does not know, word for word.
    pub(super) fn into_unknown(self) -> UnknownFields {
        self.left.into_iter().map(|(key, (_, value))| (key.to_owned(), value.text.to_owned())).collect()
    }

    /// Refuses a field that nobody took: dropping it in silence would lose it at the next save.
    pub(super) fn finish(self) -> Result<(), Slip> {
        match self.into_entries().first() {
            Some((key, _)) => Err(key.slip(Problem::UnknownKey(key.text.to_owned()))),
            None => Ok(()),
        }
    }
}

/// Reads a simple value.
pub(super) fn leaf<T: Leaf>(piece: Piece<'_>) -> Result<T, Slip> {
    ron::from_str(piece.text).map_err(|error| {
        let offset = byte_at(piece.text, error.span.start);
        let rest = piece.text.get(offset..).unwrap_or_default();
        // 4.5 where a whole number is wanted is no missing comma: that one leaves a blank.
        match error.code {
            ron::Error::TrailingCharacters if rest.starts_with(|c: char| c.is_whitespace() || c == '"') => {
                Slip { at: piece.at + offset, problem: Problem::NoComma }
            }
            _ => piece.slip(Problem::Expected(T::EXPECTED)),
        }
    })
}

/// Reads a text and makes something of it.
pub(super) fn parsed<T>(piece: Piece<'_>, make: impl FnOnce(&str) -> Result<T, Problem>) -> Result<T, Slip> {
    make(&leaf::<String>(piece)?).map_err(|problem| piece.slip(problem))
}

/// Reads the values between `[` and `]`.
pub(super) fn list<'a, T>(piece: Piece<'a>, read: impl Fn(Piece<'a>) -> Result<T, Slip>) -> Result<Vec<T>, Slip> {
    Parts::open(piece, Brackets::List)?.map(|part| read(part?.value)).collect()
}

/// Reads the entries between `{` and `}`.
pub(super) fn dictionary<'a, K: Ord, V>(
    piece: Piece<'a>,
    key: impl Fn(Piece<'a>) -> Result<K, Slip>,
    value: impl Fn(Piece<'a>) -> Result<V, Slip>,
) -> Result<BTreeMap<K, V>, Slip> {
    let entries = Fields::collect(piece, Brackets::Dictionary)?.into_entries();
    entries.into_iter().map(|(k, v)| Ok((key(k)?, value(v)?))).collect()
}

fn byte_at(text: &str, position: ron::error::Position) -> usize {
    let line_start: usize = text.split_inclusive('\n').take(position.line.saturating_sub(1)).map(str::len).sum();
    let line = text.get(line_start..).unwrap_or_default();
    line_start + line.char_indices().nth(position.col.saturating_sub(1)).map_or(line.len(), |(i, _)| i)
}
