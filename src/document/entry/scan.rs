//! Characters of a line with their place and whether quotes protect them: what operators, colons and commas are
//! looked for in.

/// A line seen character by character.
pub(super) struct Scan<'a> {
    text: &'a str,
    /// Byte offset, character, whether it stands between quotes (the quotes included).
    glyphs: Vec<(usize, char, bool)>,
    /// Where the first quote that nothing closes stands.
    pub(super) unclosed: Option<usize>,
}

/// The quote that closes this one.
fn closing(open: char) -> Option<char> {
    match open {
        '"' => Some('"'),
        '“' => Some('”'),
        '«' => Some('»'),
        _ => None,
    }
}

impl<'a> Scan<'a> {
    /// Looks a text over. A quote opens at the beginning of a word only, so that « 5" » is no quote.
    pub(super) fn new(text: &'a str) -> Self {
        let mut glyphs: Vec<_> = text.char_indices().map(|(at, c)| (at, c, false)).collect();
        let mut unclosed = None;
        let mut i = 0;
        let mut word_starts = true;
        while let Some(&(at, c, _)) = glyphs.get(i) {
            let close = closing(c).filter(|_| word_starts);
            word_starts = c.is_whitespace() || c == ',' || c == ';';
            if let Some(close) = close {
                match end_of_quote(&glyphs, i, close) {
                    Some(end) => {
                        glyphs.iter_mut().take(end + 1).skip(i).for_each(|g| g.2 = true);
                        i = end;
                    }
                    None => unclosed = unclosed.or(Some(at)),
                }
            }
            i += 1;
        }
        Self { text, glyphs, unclosed }
    }

    /// Offset of the colon before the details: one with a blank on a side.
    pub(super) fn colon(&self) -> Option<usize> {
        let blank = |i: usize| self.glyphs.get(i).is_none_or(|g| g.1.is_whitespace());
        let colon = |(i, g): &(usize, &(usize, char, bool))| {
            g.1 == ':' && !g.2 && (blank(i + 1) || i.checked_sub(1).is_none_or(blank))
        };
        self.glyphs.iter().enumerate().find(colon).map(|(_, g)| g.0)
    }

    /// Words outside quotes, with their offsets.
    pub(super) fn bare_words(&self) -> Vec<(usize, &'a str)> {
        let mut words = Vec::new();
        let mut start = None;
        let end = (self.text.len(), ' ', false);
        for (at, c, protected) in self.glyphs.iter().chain([&end]).copied() {
            if protected || !c.is_whitespace() {
                start = start.or(Some((at, protected)));
            } else if let Some((from, protected)) = start.take()
                && !protected
            {
                words.push((from, &self.text[from..at]));
            }
        }
        words
    }

    /// Pieces between the unprotected characters that `separates` accepts, given the ones around; trimmed.
    pub(super) fn split(&self, separates: impl Fn(Option<char>, char, Option<char>) -> bool) -> Vec<&'a str> {
        let mut pieces = Vec::new();
        let mut from = 0;
        for (i, &(at, c, protected)) in self.glyphs.iter().enumerate() {
            let before = i.checked_sub(1).and_then(|i| self.glyphs.get(i)).map(|g| g.1);
            let after = self.glyphs.get(i + 1).map(|g| g.1);
            if !protected && separates(before, c, after) {
                pieces.push(self.text[from..at].trim());
                from = at + c.len_utf8();
            }
        }
        pieces.push(self.text[from..].trim());
        pieces
    }
}

/// Index of the glyph that closes the quote opened at `open`; a straight quote is said within by doubling it.
fn end_of_quote(glyphs: &[(usize, char, bool)], open: usize, close: char) -> Option<usize> {
    let mut i = open + 1;
    while let Some((_, c, _)) = glyphs.get(i) {
        if *c == close {
            let doubled = close == '"' && glyphs.get(i + 1).is_some_and(|g| g.1 == '"');
            if !doubled {
                return Some(i);
            }
            i += 1;
        }
        i += 1;
    }
    None
}

/// What quotes hold at the beginning of a text, and what follows them; `None` when it does not begin with any.
pub(super) fn quoted(text: &str) -> Option<(String, &str)> {
    let open = text.chars().next()?;
    let close = closing(open)?;
    let glyphs: Vec<_> = text.char_indices().map(|(at, c)| (at, c, false)).collect();
    let (end, _, _) = *glyphs.get(end_of_quote(&glyphs, 0, close)?)?;
    let within = text[open.len_utf8()..end].trim();
    let within = if open == '"' { within.replace("\"\"", "\"") } else { within.to_owned() };
    Some((within, text[end + close.len_utf8()..].trim()))
}
