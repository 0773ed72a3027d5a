//! Where the parts of a map file lie: blocks, keys and values, by byte, without understanding any value.
//!
//! Unknown fields are kept, damage is located and whole blocks are salvaged thanks to it. It never recurses, so that
//! no file, however nested, can exhaust the stack.

use super::fault::{Problem, Slip};

/// Deepest nesting of brackets: ours stop at five.
pub(super) const MAX_DEPTH: usize = 64;

/// A part of the file and the byte where it starts.
#[derive(Debug, Clone, Copy)]
pub(super) struct Piece<'a> {
    pub(super) text: &'a str,
    pub(super) at: usize,
}

/// What stands between two commas: a value, behind its key in a block or a dictionary.
#[derive(Debug, Clone, Copy)]
pub(super) struct Part<'a> {
    pub(super) key: Option<Piece<'a>>,
    pub(super) value: Piece<'a>,
}

/// The parts of a bracketed value, one after the other; nothing more comes after a slip.
#[derive(Debug)]
pub(super) struct Parts<'a> {
    scanner: Scanner<'a>,
    brackets: Brackets,
    /// Whether nothing may follow the closing bracket.
    alone: bool,
    done: bool,
}

/// The three forms that hold parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Brackets {
    /// `(key: value)`
    Block,
    /// `[value]`
    List,
    /// `{key: value}`
    Dictionary,
    /// `Word(value)`
    Wrapper,
}

impl Brackets {
    fn pair(self) -> (char, char) {
        match self {
            Self::Block | Self::Wrapper => ('(', ')'),
            Self::List => ('[', ']'),
            Self::Dictionary => ('{', '}'),
        }
    }
}

impl<'a> Piece<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    pub(super) fn slip(self, problem: Problem) -> Slip {
        Slip { at: self.at, problem }
    }

    /// The word at its start, and whether nothing else stands there: `Some` and false of `Some(1)`.
    pub(super) fn leading_word(self) -> (&'a str, bool) {
        let mut scanner = Scanner::new(self);
        let word = scanner.word();
        (word, !word.is_empty() && scanner.rest().is_empty())
    }

    /// The value without its wrapper `Some(…)`, or `None` when it says `None`.
    pub(super) fn present(self) -> Result<Option<Self>, Slip> {
        match self.leading_word() {
            ("None", true) => Ok(None),
            ("Some", false) => self.wrapped().map(Some),
            _ => Ok(Some(self)),
        }
    }

    /// The one value between the brackets of `Word(value)`.
    pub(super) fn wrapped(self) -> Result<Self, Slip> {
        let mut parts = Parts::open(self, Brackets::Wrapper)?;
        let value = parts.next().transpose()?.ok_or_else(|| self.slip(Problem::NoValue))?.value;
        match parts.next().transpose()? {
            Some(second) => Err(second.value.slip(Problem::bracket(')'))),
            None => Ok(value),
        }
    }
}

impl<'a> Part<'a> {
    /// The part that starts here, in a text without its beginning.
    pub(super) fn lone(piece: Piece<'a>) -> Result<Self, Slip> {
        let mut scanner = Scanner::new(piece);
        scanner.skip_blanks();
        Ok(Self { key: Some(scanner.key()?), value: scanner.value()? })
    }

    /// Whether a byte of the file lies in it.
    pub(super) fn holds(&self, at: usize) -> bool {
        let start = self.key.unwrap_or(self.value).at;
        (start..=self.value.at + self.value.text.len()).contains(&at)
    }
}

impl<'a> Parts<'a> {
    /// Steps into a value, over the word before its bracket if there is one.
    pub(super) fn open(piece: Piece<'a>, brackets: Brackets) -> Result<Self, Slip> {
        Ok(Self { alone: true, ..Self::open_first(piece, brackets)? })
    }

    /// Steps into the value at the start of a text, whatever follows it.
    pub(super) fn open_first(piece: Piece<'a>, brackets: Brackets) -> Result<Self, Slip> {
        let mut scanner = Scanner::new(piece);
        scanner.skip_attributes();
        scanner.skip_blanks();
        scanner.word();
        scanner.skip_blanks();
        let (opening, _) = brackets.pair();
        if scanner.eat(opening) {
            Ok(Self { scanner, brackets, alone: false, done: false })
        } else {
            Err(scanner.slip(Problem::bracket(opening)))
        }
    }

    /// What follows the closing bracket.
    pub(super) fn after(mut self) -> Result<Piece<'a>, Slip> {
        for part in self.by_ref() {
            part?;
        }
        self.scanner.skip_blanks();
        Ok(self.scanner.remainder())
    }

    fn part(&mut self) -> Result<Option<Part<'a>>, Slip> {
        let (_, closing) = self.brackets.pair();
        let scanner = &mut self.scanner;
        scanner.skip_blanks();
        if scanner.eat(closing) {
            scanner.skip_blanks();
            let is_over = !self.alone || scanner.rest().is_empty();
            return if is_over { Ok(None) } else { Err(scanner.slip(Problem::NoComma)) };
        }
        let key = match self.brackets {
            Brackets::Block | Brackets::Dictionary => Some(scanner.key()?),
            Brackets::List | Brackets::Wrapper => None,
        };
        let value = scanner.value()?;
        if value.text.is_empty() {
            return Err(scanner.slip(scanner.missing_or(Problem::NoValue)));
        }
        if !scanner.eat(',') && scanner.peek() != Some(closing) {
            return Err(scanner.slip(scanner.missing_or(Problem::bracket(closing))));
        }
        Ok(Some(Part { key, value }))
    }
}

impl<'a> Iterator for Parts<'a> {
    type Item = Result<Part<'a>, Slip>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.done {
            return None;
        }
        let part = self.part().transpose();
        self.done = !matches!(part, Some(Ok(_)));
        part
    }
}

/// Walks over a text token by token.
#[derive(Debug)]
struct Scanner<'a> {
    piece: Piece<'a>,
    offset: usize,
}

impl<'a> Scanner<'a> {
    fn new(piece: Piece<'a>) -> Self {
        Self { piece, offset: 0 }
    }

    fn rest(&self) -> &'a str {
        self.piece.text.get(self.offset..).unwrap_or_default()
    }

    fn remainder(&self) -> Piece<'a> {
        Piece { text: self.rest(), at: self.piece.at + self.offset }
    }

    fn slip(&self, problem: Problem) -> Slip {
        self.remainder().slip(problem)
    }

    /// A problem here, unless here is the end: then the file was cut.
    fn missing_or(&self, problem: Problem) -> Problem {
        if self.rest().is_empty() { Problem::Cut } else { problem }
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn eat(&mut self, c: char) -> bool {
        let found = self.peek() == Some(c);
        if found {
            self.offset += c.len_utf8();
        }
        found
    }

    fn take_while(&mut self, keep: impl Fn(char) -> bool) -> &'a str {
        let rest = self.rest();
        let taken = &rest[..rest.find(|c| !keep(c)).unwrap_or(rest.len())];
        self.offset += taken.len();
        taken
    }

    fn word(&mut self) -> &'a str {
        self.take_while(|c| c.is_alphanumeric() || c == '_')
    }

    /// Steps over what comes before `end`, and over `end`; to the very end without it.
    fn skip_past(&mut self, end: &str) -> bool {
        let rest = self.rest();
        let found = rest.find(end);
        self.offset += found.map_or(rest.len(), |i| i + end.len());
        found.is_some()
    }

    fn skip_attributes(&mut self) {
        self.skip_blanks();
        while self.rest().starts_with("#!") {
            self.skip_past("]");
            self.skip_blanks();
        }
    }

    /// Blanks and comments.
    fn skip_blanks(&mut self) {
        loop {
            self.take_while(char::is_whitespace);
            if self.rest().starts_with("//") {
                self.skip_past("\n");
            } else if self.rest().starts_with("/*") {
                self.skip_block_comment();
            } else {
                return;
            }
        }
    }

    fn skip_block_comment(&mut self) {
        let mut open = 0_usize;
        loop {
            let rest = self.rest();
            match rest.find("/*").into_iter().chain(rest.find("*/")).min() {
                None => return self.offset += rest.len(),
                Some(i) => {
                    open = if rest[i..].starts_with("/*") { open + 1 } else { open.saturating_sub(1) };
                    self.offset += i + 2;
                }
            }
            if open == 0 {
                return;
            }
        }
    }

    fn key(&mut self) -> Result<Piece<'a>, Slip> {
        let start = self.remainder();
        match self.peek() {
            Some('"') => self.token()?,
            _ => _ = self.word(),
        }
        let key = self.since(start);
        self.skip_blanks();
        if key.text.is_empty() {
            return Err(start.slip(self.missing_or(Problem::NoKey)));
        }
        if !self.eat(':') {
            return Err(self.slip(self.missing_or(Problem::NoColon(key.text.to_owned()))));
        }
        Ok(key)
    }

    /// A value, up to the comma or the bracket that ends it, without the blanks and comments around.
    fn value(&mut self) -> Result<Piece<'a>, Slip> {
        self.skip_blanks();
        let start = self.remainder();
        let mut value = self.since(start);
        let mut open = Vec::new();
        loop {
            match self.peek() {
                None | Some(',' | ')' | ']' | '}') if open.is_empty() => return Ok(value),
                None => return Err(self.slip(Problem::Cut)),
                // A key where only a value can be: what ended the value before it is missing.
                Some(':') if open.is_empty() => return Err(self.slip(Problem::NoComma)),
                Some(':') if open.last() == Some(&']') => return Err(self.slip(Problem::bracket(']'))),
                Some('(') => open.push(')'),
                Some('[') => open.push(']'),
                Some('{') => open.push('}'),
                Some(c @ (')' | ']' | '}')) => match open.pop() {
                    Some(closing) if closing == c => {}
                    Some(closing) => return Err(self.slip(Problem::bracket(closing))),
                    None => return Ok(value),
                },
                Some(_) => {}
            }
            if open.len() > MAX_DEPTH {
                return Err(self.slip(Problem::TooDeep));
            }
            self.token()?;
            value = self.since(start);
            self.skip_blanks();
        }
    }

    fn since(&self, start: Piece<'a>) -> Piece<'a> {
        let length = self.piece.at + self.offset - start.at;
        Piece { text: start.text.get(..length).unwrap_or_default(), at: start.at }
    }

    /// One word, number, text or sign.
    fn token(&mut self) -> Result<(), Slip> {
        let start = self.remainder();
        let closed = match self.peek() {
            Some('"') => self.skip_text(),
            Some('\'') => {
                self.skip_character();
                true
            }
            Some(c) if c.is_alphanumeric() || c == '_' => match raw_text_end(self.rest()) {
                Some(end) => {
                    self.skip_past("\"");
                    self.skip_past(&end)
                }
                None => !self.word().is_empty(),
            },
            Some(c) => self.eat(c),
            None => true,
        };
        if closed { Ok(()) } else { Err(start.slip(Problem::OpenText)) }
    }

    fn skip_text(&mut self) -> bool {
        self.eat('"');
        loop {
            self.take_while(|c| c != '"' && c != '\\');
            if self.eat('"') {
                return true;
            }
            if !self.eat('\\') {
                return false;
            }
            if let Some(escaped) = self.peek() {
                self.eat(escaped);
            }
        }
    }

    fn skip_character(&mut self) {
        self.eat('\'');
        let mut next = self.rest().chars();
        match (next.next(), next.next()) {
            (Some('\\'), Some(escaped)) => {
                self.offset += 1 + escaped.len_utf8();
                self.skip_past("'");
            }
            (Some(c), Some('\'')) => self.offset += c.len_utf8() + 1,
            _ => {}
        }
    }
}

/// What ends the raw text (`r#"…"#`) that starts here, if one does.
fn raw_text_end(text: &str) -> Option<String> {
    let after = text.strip_prefix('b').unwrap_or(text).strip_prefix('r')?;
    let hashes = after.len() - after.trim_start_matches('#').len();
    after[hashes..].starts_with('"').then(|| format!("\"{}", "#".repeat(hashes)))
}
