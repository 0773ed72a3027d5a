//! Bytes as text: UTF-8, UTF-16, what an XML declaration says, or what older programs wrote.

use super::refusal::{BinaryKind, Fault, Refusal};
use super::report::{Place, Reason, Report};
use encoding_rs::{Encoding, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use std::borrow::Cow;

/// How many bytes tell what a file is.
const BEGINNING: usize = 4096;

/// Beginnings of files that are no text.
const MAGIC: [(&[u8], BinaryKind); 10] = [
    (b"\x89PNG", BinaryKind::Picture),
    (b"\xff\xd8\xff", BinaryKind::Picture),
    (b"GIF8", BinaryKind::Picture),
    (b"RIFF", BinaryKind::Picture),
    (b"%PDF", BinaryKind::Pdf),
    (b"\xd0\xcf\x11\xe0", BinaryKind::Workbook),
    (b"PK\x03\x04", BinaryKind::Archive),
    (b"\x1f\x8b", BinaryKind::Archive),
    (b"7z\xbc\xaf", BinaryKind::Archive),
    (b"Rar!", BinaryKind::Archive),
];

/// Accented letters of French in Windows-1252: é è ê ë à â ç î ï ô û ù É È À Ê Ç œ ’ « ».
const FRENCH_IN_WINDOWS: &[u8] =
    b"\xe9\xe8\xea\xeb\xe0\xe2\xe7\xee\xef\xf4\xfb\xf9\xc9\xc8\xc0\xca\xc7\x9c\x92\xab\xbb";
/// The same letters in the encoding of the first Macintoshes.
const FRENCH_IN_MACINTOSH: &[u8] =
    b"\x8e\x8f\x90\x91\x88\x89\x8d\x94\x95\x99\x9e\x9d\x83\xe9\xcb\xe6\x82\xcf\xd5\xc7\xc8";

/// The text of a file, without its byte order mark.
pub(super) fn decode<'a>(bytes: &'a [u8], file: usize, report: &mut Report) -> Result<Cow<'a, str>, Fault> {
    if let Some(kind) = binary_kind(bytes) {
        return Err(Refusal::Binary(kind).into());
    }
    let (encoding, guessed) = encoding_of(bytes);
    let (text, used, had_errors) = encoding.decode(bytes);
    if guessed {
        report.add(Reason::GuessedEncoding, Some(Place { file, line: 0, column: 0 }), || used.name().to_owned());
    }
    if had_errors {
        let line = text.find('\u{fffd}').map(|at| line_of(&text, at, file));
        report.add(Reason::BadCharacters, line, || used.name().to_owned());
    }
    match text.find('\0') {
        Some(at) => Err(Fault { refusal: Refusal::Binary(BinaryKind::Other), place: Some(line_of(&text, at, file)) }),
        None if is_noise(&text) => Err(Refusal::Binary(BinaryKind::Other).into()),
        None => Ok(text),
    }
}

fn binary_kind(bytes: &[u8]) -> Option<BinaryKind> {
    let (_, kind) = MAGIC.iter().find(|(magic, _)| bytes.starts_with(magic))?;
    let beginning = bytes.get(..BEGINNING).unwrap_or(bytes);
    let holds = |word: &[u8]| beginning.windows(word.len()).any(|w| w == word);
    let is_workbook = holds(b"xl/") || holds(b"[Content_Types].xml") || holds(b"opendocument.spreadsheet");
    Some(if *kind == BinaryKind::Archive && is_workbook { BinaryKind::Workbook } else { *kind })
}

/// How the bytes are to be read, and whether it is a guess.
fn encoding_of(bytes: &[u8]) -> (&'static Encoding, bool) {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return (encoding, false);
    }
    if let Some(encoding) = wide(bytes) {
        return (encoding, true);
    }
    // Valid UTF-8 beyond ASCII is hardly ever anything else; a declaration is often left behind by a conversion.
    if std::str::from_utf8(bytes).is_ok() {
        return (UTF_8, false);
    }
    if let Some(encoding) = declared(bytes).filter(|encoding| *encoding != UTF_8) {
        return (encoding, false);
    }
    let count = |letters: &[u8]| bytes.iter().filter(|byte| letters.contains(byte)).count();
    let is_macintosh = count(FRENCH_IN_MACINTOSH) > count(FRENCH_IN_WINDOWS);
    (if is_macintosh { MACINTOSH } else { WINDOWS_1252 }, true)
}

/// UTF-16 without its mark: nearly every other byte is zero.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let beginning = bytes.get(..BEGINNING).unwrap_or(bytes);
    let zeros = |odd: usize| beginning.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd, half) = (zeros(0), zeros(1), beginning.len() / 2);
    match () {
        () if half >= 2 && odd * 10 > half * 7 && even * 10 < half => Some(UTF_16LE),
        () if half >= 2 && even * 10 > half * 7 && odd * 10 < half => Some(UTF_16BE),
        () => None,
    }
}

/// What the declaration of an XML file says.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let beginning = bytes.get(..200).unwrap_or(bytes);
    let start = String::from_utf8_lossy(beginning);
    let declaration = start.trim_start().strip_prefix("<?xml")?.split("?>").next()?;
    let (_, after) = declaration.split_once("encoding")?;
    let value = after.trim_start().strip_prefix('=')?.trim_start();
    let label = value.get(1..)?.split(['"', '\'']).next()?;
    Encoding::for_label(label.as_bytes()).filter(|encoding| ![UTF_16LE, UTF_16BE].contains(encoding))
}

/// Whether control characters are many: then it is no text, whatever it decodes to.
fn is_noise(text: &str) -> bool {
    let (mut seen, mut stray) = (0_usize, 0_usize);
    for c in text.chars().take(BEGINNING) {
        seen += 1;
        stray += usize::from(c == '\u{fffd}' || c.is_control() && !"\t\r\n\u{c}\u{85}".contains(c));
    }
    stray > 2 && stray * 20 > seen
}

fn line_of(text: &str, at: usize, file: usize) -> Place {
    let before = text.get(..at).unwrap_or_default();
    Place { file, line: 1 + before.matches('\n').count(), column: 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], expected: &str) {
        assert_eq!(decode(bytes, 0, &mut Report::default()).unwrap(), expected);
    }

    #[test]
    fn every_usual_encoding_reads_the_same() {
        let text = "Nom;Rôle\nÉcole de l’été;organisme « A »\n";
        check(text.as_bytes(), text);
        check(&[b"\xef\xbb\xbf", text.as_bytes()].concat(), text);
        check(&WINDOWS_1252.encode(text).0, text);
        let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        check(&[b"\xff\xfe", little.as_slice()].concat(), text);
        check(&[b"\xfe\xff", big.as_slice()].concat(), text);
        check(&little, text);
        check(&big, text);
        check(b"Nom;R\x99le\n\x83cole de l\xd5\x8et\x8e;organisme \xc7 A \xc8\n", text);
    }

    #[test]
    fn what_xml_declares_is_believed_where_it_can_be_so() {
        check(
            b"<?xml version='1.0' encoding='ISO-8859-1'?><a>\xe9</a>",
            "<?xml version='1.0' encoding='ISO-8859-1'?><a>é</a>",
        );
        check("<?xml encoding=\"UTF-16\"?>é".as_bytes(), "<?xml encoding=\"UTF-16\"?>é");
    }

    #[test]
    fn what_is_no_text_is_refused() {
        let kind = |bytes: &[u8]| match decode(bytes, 0, &mut Report::default()).unwrap_err().refusal {
            Refusal::Binary(kind) => kind,
            other => panic!("{other:?}"),
        };
        assert_eq!(kind(b"\x89PNG\r\n\x1a\n...."), BinaryKind::Picture);
        assert_eq!(kind(b"PK\x03\x04....[Content_Types].xml"), BinaryKind::Workbook);
        assert_eq!(kind(b"PK\x03\x04...."), BinaryKind::Archive);
        assert_eq!(kind(b"a,b\n\0,c\n"), BinaryKind::Other);
        assert_eq!(kind(b"\x01\x02\x03\x04\x05"), BinaryKind::Other);
    }
}
