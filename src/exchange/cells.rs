//! A text as rows of cells: the separator found by looking, quotes undone, every row with its line, all bounded.

use super::refusal::{Fault, Refusal};
use super::report::Place;
use crate::model::TerritoryMap;
use csv_core::{ReadFieldResult, Reader, ReaderBuilder};

/// Most cells in a row: an adjacency matrix has one an actor.
const MAX_CELLS: usize = 20_000;
/// Most cells of a file.
const MAX_ALL_CELLS: usize = 6_000_000;
/// Most bytes of a cell.
const MAX_CELL: usize = 1024 * 1024;
/// Most lines of a cell: beyond them, quotes were left open.
const MAX_CELL_LINES: usize = 2_000;
/// How many lines are looked at to find the separator.
const SAMPLE_LINES: usize = 30;
/// How many bytes of them.
const SAMPLE_BYTES: usize = 256 * 1024;

/// Cells of a line that says something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    /// Its first line in the file, from 1.
    pub(super) line: usize,
    /// Trimmed.
    pub(super) cells: Vec<String>,
}

impl Row {
    /// A cell, empty where the row is short.
    pub(super) fn cell(&self, number: usize) -> &str {
        self.cells.get(number).map_or("", String::as_str)
    }
}

/// All the rows of a text but the blank ones.
pub(super) fn rows(text: &str, start: Place) -> Result<Vec<Row>, Fault> {
    let (separator, text, first_line) = separator(text);
    let reader = ReaderBuilder::new().delimiter(separator).build();
    let mut table = Table {
        reader,
        start,
        line: first_line,
        rows: Vec::new(),
        row: Vec::new(),
        row_line: first_line,
        cell: Vec::new(),
        n_cells: 0,
    };
    table.feed(text.as_bytes())?;
    // A line end more closes the last line, unless quotes are open.
    table.feed(b"\n")?;
    if table.row.is_empty() && table.cell.is_empty() {
        Ok(table.rows)
    } else {
        Err(Refusal::OpenQuotes.at(table.here()))
    }
}

struct Table {
    reader: Reader,
    start: Place,
    /// Line that is being read.
    line: usize,
    rows: Vec<Row>,
    row: Vec<String>,
    row_line: usize,
    cell: Vec<u8>,
    n_cells: usize,
}

impl Table {
    fn feed(&mut self, mut rest: &[u8]) -> Result<(), Fault> {
        let mut buffer = [0_u8; 4096];
        while !rest.is_empty() {
            if self.row.is_empty() && self.cell.is_empty() {
                let blank = rest.iter().take_while(|byte| matches!(byte, b'\n' | b'\r')).count();
                let (lines, after) = rest.split_at(blank);
                self.line += newlines(lines);
                self.row_line = self.line;
                rest = after;
            }
            let (end, read, written) = self.reader.read_field(rest, &mut buffer);
            let (taken, after) = rest.split_at(read.min(rest.len()));
            self.line += newlines(taken);
            rest = after;
            self.cell.extend_from_slice(buffer.get(..written).unwrap_or_default());
            if self.line - self.row_line > MAX_CELL_LINES {
                return Err(Refusal::OpenQuotes.at(self.here()));
            }
            if self.cell.len() > MAX_CELL {
                return Err(Refusal::TextTooLong.at(self.here()));
            }
            if let ReadFieldResult::Field { record_end } = end {
                self.end_cell(record_end)?;
            }
        }
        Ok(())
    }

    fn end_cell(&mut self, ends_row: bool) -> Result<(), Fault> {
        let words = String::from_utf8_lossy(&self.cell);
        self.row.push(words.trim().to_owned());
        self.cell.clear();
        self.n_cells += 1;
        if self.row.len() > MAX_CELLS {
            return Err(Refusal::TooManyColumns.at(self.here()));
        }
        if self.n_cells > MAX_ALL_CELLS {
            return Err(Refusal::TooManyValues.at(self.here()));
        }
        if ends_row {
            // As many links as a map holds, and a header.
            if self.rows.len() > TerritoryMap::MAX_LINKS {
                return Err(Refusal::TooMany.at(self.here()));
            }
            let cells = std::mem::take(&mut self.row);
            if cells.iter().any(|cell| !cell.is_empty()) {
                self.rows.push(Row { line: self.row_line, cells });
            }
        }
        Ok(())
    }

    fn here(&self) -> Place {
        Place { line: self.row_line, column: self.row.len() + 1, ..self.start }
    }
}

fn newlines(bytes: &[u8]) -> usize {
    bytes.iter().map(|byte| usize::from(*byte == b'\n')).sum()
}

/// The separator, the text to read, and the line it starts at. What Excel writes first (`sep=;`) is believed;
/// otherwise it is the sign that stands as often on every line, a comma between digits being a decimal mark where
/// another sign does.
fn separator(text: &str) -> (u8, &str, usize) {
    if let Some((first, rest)) = text.split_once('\n')
        && let Some(sign) = first.trim_end().strip_prefix("sep=").filter(|sign| sign.len() == 1)
        && let Some(sign) = sign.bytes().next()
    {
        return (sign, rest, 2);
    }
    let counts = sample(text);
    let steady = |sign: usize| {
        let first = counts.first().map_or(0, |line| line[sign]);
        let alike = counts.iter().filter(|line| line[sign] == first).count();
        (if first == 0 { 0 } else { alike }, first)
    };
    let others = SEPARATORS.iter().enumerate().skip(2).map(|(number, sign)| (steady(number), *sign));
    let best = others.fold(((0, 0), b','), |best, other| if other.0 > best.0 { other } else { best });
    // Where another sign separates, only commas that are no decimal marks may still outdo it.
    let commas = steady(usize::from(best.0.0 > 0));
    if commas > best.0 { (b',', text, 1) } else { (best.1, text, 1) }
}

/// Comma, comma that is not between two digits, and the other separators.
const SEPARATORS: [u8; 5] = [b',', b',', b';', b'\t', b'|'];

/// How often each sign stands on each of the first lines, outside quotes.
fn sample(text: &str) -> Vec<[usize; SEPARATORS.len()]> {
    let bytes = text.as_bytes().get(..SAMPLE_BYTES).unwrap_or(text.as_bytes());
    let (mut lines, mut line, mut quoted, mut blank) = (Vec::new(), [0; SEPARATORS.len()], false, true);
    for (at, byte) in bytes.iter().enumerate() {
        let digit = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_some_and(u8::is_ascii_digit);
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted => {
                if !std::mem::replace(&mut blank, true) {
                    lines.push(std::mem::take(&mut line));
                }
                if lines.len() >= SAMPLE_LINES {
                    return lines;
                }
                continue;
            }
            _ if quoted => {}
            b',' => {
                line[0] += 1;
                line[1] += usize::from(!(digit(at.checked_sub(1)) && digit(Some(at + 1))));
            }
            b';' => line[2] += 1,
            b'\t' => line[3] += 1,
            b'|' => line[4] += 1,
            _ => {}
        }
        blank = false;
    }
    if !blank {
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: Place = Place { file: 0, line: 1, column: 1 };

    fn check(text: &str, expected: &[(usize, &[&str])]) {
        let rows = rows(text, START).unwrap();
        let rows: Vec<(usize, Vec<&str>)> =
            rows.iter().map(|row| (row.line, row.cells.iter().map(String::as_str).collect())).collect();
        let expected: Vec<(usize, Vec<&str>)> = expected.iter().map(|(line, cells)| (*line, cells.to_vec())).collect();
        assert_eq!(rows, expected, "{text:?}");
    }

    #[test]
    fn the_separator_is_found() {
        check("a,b\n1,2\n", &[(1, &["a", "b"]), (2, &["1", "2"])]);
        check("a;b;c\r\n1;2;0,5\r\n", &[(1, &["a", "b", "c"]), (2, &["1", "2", "0,5"])]);
        check("1,5;2,5;3,5\n4,5;5,5;6,5", &[(1, &["1,5", "2,5", "3,5"]), (2, &["4,5", "5,5", "6,5"])]);
        check("a\tb, c\nd\te", &[(1, &["a", "b, c"]), (2, &["d", "e"])]);
        check("sep=;\na;b", &[(2, &["a", "b"])]);
        check("\"x;y\",b\nc,d", &[(1, &["x;y", "b"]), (2, &["c", "d"])]);
        check("seul\n\n  \nmot", &[(1, &["seul"]), (4, &["mot"])]);
    }

    #[test]
    fn quotes_hold_separators_lines_and_quotes() {
        check("a,b\n\"x, \"\"y\"\"\nz\",2\n\n3,4", &[(1, &["a", "b"]), (2, &["x, \"y\"\nz", "2"]), (5, &["3", "4"])]);
    }

    #[test]
    fn what_is_never_closed_is_told_where_it_opens() {
        let fault = rows("a,b\nc,\"d\ne,f\n", START).unwrap_err();
        assert_eq!(fault, Refusal::OpenQuotes.at(Place { file: 0, line: 2, column: 2 }));
    }

    #[test]
    fn a_line_without_end_is_refused() {
        let fault = rows(&"a,".repeat(100_000), START).unwrap_err();
        assert_eq!(fault.refusal, Refusal::TooManyColumns);
        assert_eq!(rows(&"a".repeat(2_000_000), START).unwrap_err().refusal, Refusal::TextTooLong);
    }
}
