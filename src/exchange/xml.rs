//! XML as a stream of elements and texts, bounded: no document type of the file's own, no entity beyond the five of
//! XML, nothing fetched, and a line and character for everything.

use super::refusal::{Fault, Refusal};
use super::report::Place;
use quick_xml::errors::{IllFormedError, SyntaxError};
use quick_xml::escape::{EscapeError, resolve_predefined_entity};
use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::reader::Reader;
use quick_xml::{Error, XmlVersion};
use std::borrow::Cow;

/// Most elements in one another.
const MAX_DEPTH: usize = 200;
/// Most attributes on an element.
const MAX_ATTRIBUTES: usize = 200;
/// Longest name of an element that is quoted to people.
const MAX_QUOTED: usize = 40;

/// A part of the file.
#[derive(Debug)]
enum Piece<'a> {
    /// An element begins.
    Open(Element),
    /// Some text within the element that is open; a text may come in several pieces.
    Text(Cow<'a, str>),
    /// The element that was opened last ends.
    Close,
    /// A document type that names a definition elsewhere, which is never looked at.
    ExternalDefinition,
}

/// The beginning of an element.
#[derive(Debug)]
pub(super) struct Element {
    /// Its name without prefix.
    pub(super) name: String,
    /// Where it begins.
    pub(super) place: Place,
    attributes: Vec<(String, String)>,
}

impl Element {
    /// An attribute by its name without prefix.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The attributes, names without prefix; those that only declare namespaces are not among them.
    pub(super) fn attributes(&self) -> impl Iterator<Item = (&str, &str)> {
        self.attributes.iter().map(|(key, value)| (key.as_str(), value.as_str()))
    }
}

/// What a format makes of a text of XML.
pub(super) trait Visitor {
    /// An element begins, within those that are open.
    fn open(&mut self, element: &Element) -> Result<(), Fault>;
    /// Some text within the element that is open.
    fn text(&mut self, piece: &str);
    /// The element that was opened last ends.
    fn close(&mut self) -> Result<(), Fault>;
    /// The text names a definition elsewhere.
    fn external_definition(&mut self);
}

/// Shows a whole text to a format.
pub(super) fn visit(text: &str, start: Place, visitor: &mut impl Visitor) -> Result<(), Fault> {
    let mut xml = XmlReader::new(text, start);
    while let Some(piece) = xml.next()? {
        match piece {
            Piece::Open(element) => visitor.open(&element)?,
            Piece::Text(text) => visitor.text(&text),
            Piece::Close => visitor.close()?,
            Piece::ExternalDefinition => visitor.external_definition(),
        }
    }
    Ok(())
}

/// Reads a text piece by piece.
struct XmlReader<'a> {
    reader: Reader<&'a [u8]>,
    text: &'a str,
    here: Place,
    /// How far `here` has been counted, in bytes.
    counted: usize,
    open: Vec<String>,
    has_root: bool,
}

impl<'a> XmlReader<'a> {
    fn new(text: &'a str, start: Place) -> Self {
        let mut reader = Reader::from_str(text);
        let config = reader.config_mut();
        config.expand_empty_elements = true;
        config.check_end_names = true;
        config.allow_dangling_amp = true;
        Self {
            reader,
            text,
            here: Place { line: 1, column: 1, ..start },
            counted: 0,
            open: Vec::new(),
            has_root: false,
        }
    }

    /// The next piece; `None` after the last.
    fn next(&mut self) -> Result<Option<Piece<'a>>, Fault> {
        loop {
            let place = self.place_of(self.reader.buffer_position());
            let event = self.reader.read_event().map_err(|error| self.fault(&error))?;
            return Ok(Some(match event {
                Event::Start(start) => Piece::Open(self.element(&start, place)?),
                Event::End(_) => {
                    self.open.pop();
                    Piece::Close
                }
                Event::Text(text) => Piece::Text(utf8(text.into_inner(), place)?),
                Event::CData(text) => Piece::Text(utf8(text.into_inner(), place)?),
                Event::GeneralRef(reference) => Piece::Text(Cow::Owned(Self::reference(&reference, place)?)),
                Event::DocType(definition) if definition.contains(&b'[') => {
                    return Err(Refusal::OwnDefinitions.at(place));
                }
                Event::DocType(_) => Piece::ExternalDefinition,
                Event::Comment(_) | Event::PI(_) | Event::Decl(_) | Event::Empty(_) => continue,
                Event::Eof if self.open.is_empty() => return Ok(None),
                Event::Eof => return Err(self.cut(place)),
            }));
        }
    }

    fn element(&mut self, start: &BytesStart, place: Place) -> Result<Element, Fault> {
        if self.open.is_empty() && std::mem::replace(&mut self.has_root, true) {
            return Err(Refusal::Markup.at(place));
        }
        let name = local(start.local_name().as_ref());
        if self.open.len() >= MAX_DEPTH {
            return Err(Refusal::TooDeep.at(place));
        }
        let mut attributes: Vec<(String, String)> = Vec::new();
        for attribute in start.attributes().with_checks(false) {
            let attribute = attribute.map_err(|_| Refusal::Markup.at(place))?;
            let key = attribute.key.as_ref();
            if key == b"xmlns" || key.starts_with(b"xmlns:") {
                continue;
            }
            if attributes.len() >= MAX_ATTRIBUTES {
                return Err(Refusal::TooManyAttributes.at(place));
            }
            let name = local(attribute.key.local_name().as_ref());
            let value = value(&attribute).map_err(|error| refusal_of(&error, "").at(place))?;
            // The first of two: a prefix never hides what the format itself says.
            if attribute.key.prefix().is_some() && attributes.iter().any(|(key, _)| *key == name) {
                continue;
            }
            if attributes.iter().any(|(key, _)| *key == name) {
                return Err(Refusal::Markup.at(place));
            }
            attributes.push((name, value));
        }
        self.open.push(shortened(&name));
        Ok(Element { name, place, attributes })
    }

    /// `&amp;`, `&#233;` and their like.
    fn reference(reference: &BytesRef, place: Place) -> Result<String, Fault> {
        let named = utf8(reference.borrow().into_inner(), place)?;
        match reference.resolve_char_ref() {
            Ok(Some(character)) => Ok(character.to_string()),
            Ok(None) => match resolve_predefined_entity(&named) {
                Some(text) => Ok(text.to_owned()),
                None => Err(Refusal::UnknownEntity(shortened(&named)).at(place)),
            },
            Err(_) => Err(Refusal::UnknownEntity(shortened(&named)).at(place)),
        }
    }

    /// Line and character of a byte further on: each byte is looked at once.
    fn place_of(&mut self, offset: u64) -> Place {
        let to = usize::try_from(offset).unwrap_or(usize::MAX).min(self.text.len());
        for byte in self.text.as_bytes().get(self.counted..to).unwrap_or_default() {
            match byte {
                b'\n' => self.here = Place { line: self.here.line + 1, column: 1, ..self.here },
                // The further bytes of a character.
                0x80..=0xbf => {}
                _ => self.here.column += 1,
            }
        }
        self.counted = to.max(self.counted);
        self.here
    }

    fn fault(&mut self, error: &Error) -> Fault {
        let place = self.place_of(self.reader.error_position());
        match error {
            Error::Syntax(
                SyntaxError::UnclosedTag
                | SyntaxError::UnclosedCData
                | SyntaxError::UnclosedComment
                | SyntaxError::UnclosedPI
                | SyntaxError::UnclosedXmlDecl
                | SyntaxError::UnclosedDoctype
                | SyntaxError::UnclosedSingleQuotedAttributeValue
                | SyntaxError::UnclosedDoubleQuotedAttributeValue,
            ) => self.cut(place),
            error => refusal_of(error, self.open.last().map_or("", String::as_str)).at(place),
        }
    }

    fn cut(&self, place: Place) -> Fault {
        Refusal::Cut(self.open.last().cloned().unwrap_or_default()).at(place)
    }
}

/// The name without prefix of the first element; `None` where there is none.
pub(super) fn root_name(text: &str) -> Option<String> {
    let mut reader = Reader::from_str(text);
    loop {
        match reader.read_event().ok()? {
            Event::Start(start) | Event::Empty(start) => return Some(shortened(&local(start.local_name().as_ref()))),
            Event::Eof => return None,
            _ => {}
        }
    }
}

fn value(attribute: &Attribute) -> Result<String, Error> {
    let value = attribute.normalized_value_with(XmlVersion::Implicit1_0, 1, resolve_predefined_entity)?;
    Ok(value.into_owned())
}

fn refusal_of(error: &Error, open: &str) -> Refusal {
    match error {
        Error::IllFormed(IllFormedError::MismatchedEndTag { expected, found }) => {
            Refusal::Mismatched { expected: shortened(expected), found: shortened(found) }
        }
        Error::IllFormed(IllFormedError::UnmatchedEndTag(found)) => {
            Refusal::Mismatched { expected: open.to_owned(), found: shortened(found) }
        }
        Error::Escape(EscapeError::UnrecognizedEntity(_, name)) => Refusal::UnknownEntity(shortened(name)),
        _ => Refusal::Markup,
    }
}

fn local(name: &[u8]) -> String {
    String::from_utf8_lossy(name).into_owned()
}

fn shortened(name: &str) -> String {
    super::report::shortened(name, MAX_QUOTED)
}

fn utf8(bytes: Cow<'_, [u8]>, place: Place) -> Result<Cow<'_, str>, Fault> {
    match bytes {
        Cow::Borrowed(bytes) => std::str::from_utf8(bytes).map(Cow::Borrowed).map_err(|_| Refusal::Markup.at(place)),
        Cow::Owned(bytes) => String::from_utf8(bytes).map(Cow::Owned).map_err(|_| Refusal::Markup.at(place)),
    }
}
