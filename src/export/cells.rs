//! Cells for a spreadsheet: a CSV file, or text to paste. The one place that knows what spreadsheets expect.
//!
//! French spreadsheets read semicolons and a decimal comma, English ones commas and a point.

use crate::model::Language;

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Words.
    Text(String),
    /// A number, written in full precision; nothing where it is undefined.
    Number(Option<f64>),
}

/// What a CSV file opens with, so that spreadsheets read its accents.
pub const BYTE_ORDER_MARK: char = '\u{feff}';

/// Rows as CSV, a line each.
///
/// ```
/// use maillage::export::{Cell, csv};
/// use maillage::model::Language;
/// let row = vec![Cell::Text("CSSS ; Lac".to_owned()), Cell::Number(Some(0.5)), Cell::Number(None)];
/// assert_eq!(csv(&[row.clone()], Language::French), "\"CSSS ; Lac\";0,5;\n");
/// assert_eq!(csv(&[row], Language::English), "CSSS ; Lac,0.5,\n");
/// ```
pub fn csv(rows: &[Vec<Cell>], language: Language) -> String {
    let separator = if language == Language::French { ';' } else { ',' };
    let quoted = |cell: String| {
        if cell.contains([separator, '"', '\n', '\r']) { in_quotes(&cell) } else { cell }
    };
    lines(rows, separator, language, quoted)
}

/// Rows to paste into a spreadsheet: cells with tabs between them, a line each.
///
/// ```
/// use maillage::export::{Cell, tab_separated};
/// use maillage::model::Language;
/// let row = vec![Cell::Text("=2+2".to_owned()), Cell::Number(Some(-1.5))];
/// assert_eq!(tab_separated(&[row], Language::French), "'=2+2\t-1,5\n");
/// ```
pub fn tab_separated(rows: &[Vec<Cell>], language: Language) -> String {
    let flat = |cell: String| {
        let cell = cell.replace(['\t', '\n', '\r'], " ");
        // Only at its beginning is a quote more than a quote.
        if cell.starts_with('"') { in_quotes(&cell) } else { cell }
    };
    lines(rows, '\t', language, flat)
}

fn lines(rows: &[Vec<Cell>], separator: char, language: Language, written: impl Fn(String) -> String) -> String {
    let mut text = String::new();
    for row in rows {
        for (place, cell) in row.iter().enumerate() {
            if place > 0 {
                text.push(separator);
            }
            match cell {
                Cell::Text(words) => text.push_str(&written(safe(words))),
                Cell::Number(value) => text.push_str(&value.map_or_else(String::new, |v| number(v, language))),
            }
        }
        text.push('\n');
    }
    text
}

/// In full precision, with the decimal mark of a language.
fn number(value: f64, language: Language) -> String {
    if !value.is_finite() {
        return String::new();
    }
    let written = value.to_string();
    if language == Language::French { written.replace('.', ",") } else { written }
}

/// Words that a spreadsheet would take for a formula are kept words by an apostrophe before them.
fn safe(words: &str) -> String {
    let is_formula = words.trim_start().starts_with(['=', '+', '-', '@']);
    if is_formula { format!("'{words}") } else { words.to_owned() }
}

fn in_quotes(cell: &str) -> String {
    format!("\"{}\"", cell.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(words: &str) -> Vec<Vec<Cell>> {
        vec![vec![Cell::Text(words.to_owned()), Cell::Number(Some(1.25))]]
    }

    #[test]
    fn words_are_never_formulas() {
        for words in ["=1+1", "+1", "-1", "@a", " =1", "\t=1"] {
            for written in [csv(&text(words), Language::French), tab_separated(&text(words), Language::French)] {
                assert!(written.trim_start_matches('"').starts_with('\''), "{words:?} gives {written:?}");
            }
        }
        assert_eq!(csv(&text("CSSS-Lac"), Language::English), "CSSS-Lac,1.25\n");
    }

    #[test]
    fn a_cell_stays_one_cell_whatever_it_holds() {
        assert_eq!(csv(&text("la \"bonne\"\nPopote"), Language::French), "\"la \"\"bonne\"\"\nPopote\";1,25\n");
        assert_eq!(tab_separated(&text("a\tb\nc"), Language::French), "a b c\t1,25\n");
        assert_eq!(tab_separated(&text("\"a\" b"), Language::English), "\"\"\"a\"\" b\"\t1.25\n");
        assert_eq!(tab_separated(&[vec![Cell::Number(Some(f64::NAN))]], Language::English), "\n");
    }
}
