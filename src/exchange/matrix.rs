//! Adjacency matrices: who is tied to whom as a square of numbers, with the names on its edges or without.

use super::cells::Row;
use super::records::{Direction, EdgeRecord, NodeRecord, Records};
use super::refusal::Fault;
use super::report::Reason;
use super::values::number;

/// Fewest actors of a matrix without names: smaller squares are lists of links.
const MIN_UNNAMED: usize = 3;

/// Where the numbers begin in a table that is a matrix; `None` for another table.
pub(super) fn corner(rows: &[Row]) -> Option<usize> {
    // Names may be numbers too: a number in the corner is then what tells a matrix without names.
    let starts_with_number = rows.first().is_some_and(|row| number(row.cell(0)).is_some());
    match (is_named(rows), is_unnamed(rows)) {
        (true, false) => Some(1),
        (true, true) => Some(usize::from(!starts_with_number)),
        (false, true) => Some(0),
        (false, false) => None,
    }
}

/// Reads a matrix: a symmetric one gives links both ways, another one links from rows to columns.
pub(super) fn read(rows: &[Row], corner: usize, records: &mut Records) -> Result<(), Fault> {
    let body = rows.get(corner..).unwrap_or_default();
    let names: Vec<String> = body
        .iter()
        .enumerate()
        .map(|(i, row)| if corner == 1 { row.cell(0).to_owned() } else { (i + 1).to_string() })
        .collect();
    for (name, row) in names.iter().zip(body) {
        let place = Some(records.place(row.line, 1));
        records.push_node(NodeRecord { id: name.clone(), place, ..NodeRecord::default() })?;
    }
    let cell = |i: usize, j: usize| body.get(i).map_or("", |row| row.cell(j + corner));
    let is_symmetric = (0..names.len()).all(|i| (0..i).all(|j| cell(i, j) == cell(j, i)));
    let weight = records.edge_column_named("weight")?;
    for (i, row) in body.iter().enumerate() {
        for j in 0..names.len() {
            let text = cell(i, j);
            if text.is_empty() || number(text) == Some(0.0) || is_symmetric && j < i {
                continue;
            }
            let (source, target) =
                (names.get(i).cloned().unwrap_or_default(), names.get(j).cloned().unwrap_or_default());
            let direction = Some(if is_symmetric { Direction::Undirected } else { Direction::Directed });
            let place = Some(records.place(row.line, j + corner + 1));
            let values = vec![(weight, text.to_owned())];
            records.push_edge(EdgeRecord { source, target, direction, values, place, ..EdgeRecord::default() })?;
        }
        for (k, text) in row.cells.iter().enumerate().skip(names.len() + corner).filter(|(_, text)| !text.is_empty()) {
            let place = records.place(row.line, k + 1);
            records.report.add(Reason::BeyondHeader, Some(place), || text.clone());
        }
    }
    Ok(())
}

/// The first row and the first column hold the same names, and all the rest numbers.
fn is_named(rows: &[Row]) -> bool {
    let Some((header, body)) = rows.split_first() else { return false };
    let n = body.len();
    n > 0
        && header.cells.len() == n + 1
        && body.iter().enumerate().all(|(i, row)| !row.cell(0).is_empty() && row.cell(0) == header.cell(i + 1))
        && body.iter().all(|row| row.cells.iter().skip(1).all(|cell| is_entry(cell)))
}

/// A square of numbers whose diagonal is zero or blank.
fn is_unnamed(rows: &[Row]) -> bool {
    let n = rows.len();
    let zero = |cell: &str| cell.is_empty() || number(cell) == Some(0.0);
    n >= MIN_UNNAMED
        && rows.iter().all(|row| row.cells.len() == n && row.cells.iter().all(|cell| is_entry(cell)))
        && rows.iter().enumerate().all(|(i, row)| zero(row.cell(i)))
}

fn is_entry(cell: &str) -> bool {
    cell.is_empty() || number(cell).is_some()
}
