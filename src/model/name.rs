//! Names as people write them, normalised once at the edge: trimmed, single blanks, NFC, never empty.

use std::fmt;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A name: trimmed, runs of blanks as one, Unicode NFC, no control character, 1 to [`Name::MAX_CHARS`] characters.
// Invariant: the text is only built by `Name::new`, which normalises and bounds it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name(String);

/// Why a text is no name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NameError {
    /// Nothing but blanks.
    #[error("a name cannot be empty")]
    Empty,
    /// More than [`Name::MAX_CHARS`] characters.
    #[error("a name has at most {} characters", Name::MAX_CHARS)]
    TooLong,
}

impl Name {
    /// The longest name, in characters: what still fits a fiche and a printed legend.
    pub const MAX_CHARS: usize = 200;

    /// Normalises a text into a name.
    ///
    /// # Errors
    /// [`NameError`] for a blank text or one longer than [`Name::MAX_CHARS`] characters.
    ///
    /// ```
    /// use maillage::model::Name;
    /// assert_eq!(Name::new("  Popote\troulante ").unwrap().as_str(), "Popote roulante");
    /// assert!(Name::new("  ").is_err());
    /// ```
    pub fn new(text: &str) -> Result<Self, NameError> {
        let mut clean = String::with_capacity(text.len());
        for word in text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|w| !w.is_empty()) {
            if !clean.is_empty() {
                clean.push(' ');
            }
            clean.extend(word.nfc());
        }
        if clean.is_empty() {
            return Err(NameError::Empty);
        }
        if clean.chars().count() > Self::MAX_CHARS {
            return Err(NameError::TooLong);
        }
        Ok(Self(clean))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name as it is compared: see [`fold`].
    pub fn folded(&self) -> String {
        fold(&self.0)
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A text as names are compared: without accents, case, punctuation or doubled blanks (« C.L.S.C. » = « CLSC »).
///
/// ```
/// use maillage::model::fold;
/// assert_eq!(fold("C.L.S.C. de l’Île"), fold("clsc de l'ile"));
/// ```
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut blank = false;
    for c in text.nfkd().filter(|c| !is_combining_mark(*c)) {
        match c {
            '.' => {}
            'œ' | 'Œ' => folded.push_str(if std::mem::take(&mut blank) { " oe" } else { "oe" }),
            c if c.is_alphanumeric() => {
                if std::mem::take(&mut blank) {
                    folded.push(' ');
                }
                folded.extend(c.to_lowercase());
            }
            _ => blank = !folded.is_empty(),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_trimmed_and_composed() {
        assert_eq!(Name::new("\u{feff}".trim_matches('\u{feff}')), Err(NameError::Empty));
        assert_eq!(Name::new(" E\u{301}cole\n ").map(|n| n.0), Ok("École".to_owned()));
        assert_eq!(Name::new(&"a".repeat(201)), Err(NameError::TooLong));
    }

    #[test]
    fn folding_ignores_accents_case_and_punctuation() {
        assert_eq!(fold("Centre d’action bénévole"), "centre d action benevole");
        assert_eq!(fold("Sœur"), "soeur");
        assert_eq!(fold(" – "), "");
    }
}
