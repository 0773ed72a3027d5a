//! Tables of text: actors, links, a list of links without header, or an adjacency matrix; as Gephi, Kumu, SocNetV,
//! Network Canvas and spreadsheets write them.

use super::cells::{Row, rows};
use super::headers::{LinkColumn, NodeColumn, link_column, node_column};
use super::matrix;
use super::records::{Direction, EdgeRecord, NodeRecord, Records, Values};
use super::refusal::{Fault, Refusal};
use super::report::{Reason, shortened};
use super::values::number;

/// Most columns of a list of links without header: two ends, a weight and a kind.
const MAX_UNNAMED: usize = 4;
/// Most characters of headers that are quoted.
const MAX_QUOTED: usize = 120;

/// Reads one table into the records; a table of actors may come before or after one of links.
pub(super) fn read(text: &str, records: &mut Records) -> Result<(), Fault> {
    let text = if text.contains('\n') { std::borrow::Cow::Borrowed(text) } else { text.replace('\r', "\n").into() };
    let rows = rows(&text, records.place(1, 1))?;
    records.creates_ends = true;
    records.splits_values = true;
    let Some((header, body)) = rows.split_first() else { return Err(Refusal::Empty.into()) };
    if let Some(corner) = matrix::corner(&rows) {
        return matrix::read(&rows, corner, records);
    }
    let links: Vec<LinkColumn> = header.cells.iter().map(|name| link_column(name)).collect();
    if links.contains(&LinkColumn::Source) && links.contains(&LinkColumn::Target) {
        return read_links(header, &links, body, records);
    }
    let nodes: Vec<NodeColumn> = header.cells.iter().map(|name| node_column(name)).collect();
    if nodes.iter().any(|column| [NodeColumn::Id, NodeColumn::Label, NodeColumn::Name].contains(column)) {
        return read_actors(header, &nodes, body, records);
    }
    if let Some(body) = unnamed(&rows) {
        return read_unnamed(body, body.len() == rows.len(), records);
    }
    let found = shortened(&header.cells.join(", "), MAX_QUOTED);
    Err(Refusal::UnknownColumns(found).at(records.place(header.line, 1)))
}

/// A table of actors, one a row.
fn read_actors(header: &Row, meanings: &[NodeColumn], body: &[Row], records: &mut Records) -> Result<(), Fault> {
    let at = records.place(header.line, 1);
    let id_cell = meanings.iter().position(|meaning| *meaning == NodeColumn::Id);
    let mut columns = Vec::new();
    for name in &header.cells {
        columns.push(records.node_column_named(name).map_err(|refusal| refusal.at(at))?);
    }
    for row in body {
        let place = Some(records.place(row.line, 1));
        let id = id_cell.map_or("", |cell| row.cell(cell)).to_owned();
        let values = values(row, &columns, records, &|cell| Some(cell) != id_cell);
        records.push_node(NodeRecord { id, values, place, ..NodeRecord::default() })?;
    }
    Ok(())
}

/// A table of links, one a row.
fn read_links(header: &Row, meanings: &[LinkColumn], body: &[Row], records: &mut Records) -> Result<(), Fault> {
    let at = records.place(header.line, 1);
    let cell_of = |wanted: LinkColumn| meanings.iter().position(|meaning| *meaning == wanted);
    let (source_cell, target_cell) = (cell_of(LinkColumn::Source), cell_of(LinkColumn::Target));
    let mut columns = Vec::new();
    for name in &header.cells {
        columns.push(records.edge_column_named(name).map_err(|refusal| refusal.at(at))?);
    }
    // Network Canvas ties have no direction.
    let is_canvas = header.cells.iter().any(|name| name.starts_with("networkCanvasSource"));
    let direction = is_canvas.then_some(Direction::Undirected);
    for row in body {
        let place = records.place(row.line, 1);
        let [source, target] = [source_cell, target_cell].map(|cell| cell.map_or("", |cell| row.cell(cell)).to_owned());
        if source.is_empty() || target.is_empty() {
            records.report.add(Reason::NoEnds, Some(place), || row.cells.join(", "));
            continue;
        }
        let values = values(row, &columns, records, &|cell| Some(cell) != source_cell && Some(cell) != target_cell);
        let place = Some(place);
        records.push_edge(EdgeRecord { source, target, direction, values, place, ..EdgeRecord::default() })?;
    }
    Ok(())
}

/// The cells of a row that are wanted and say something, by column.
fn values(row: &Row, columns: &[usize], records: &mut Records, is_wanted: &dyn Fn(usize) -> bool) -> Values {
    let mut values = Values::new();
    for (number, cell) in row.cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
        match columns.get(number) {
            Some(column) if is_wanted(number) => values.push((*column, cell.clone())),
            Some(_) => {}
            None => {
                let place = records.place(row.line, number + 1);
                records.report.add(Reason::BeyondHeader, Some(place), || cell.clone());
            }
        }
    }
    values
}

/// The rows of a list of links whose header, if there is one, says nothing; `None` for another table.
fn unnamed(rows: &[Row]) -> Option<&[Row]> {
    let (first, body) = rows.split_first()?;
    let width = |row: &Row| row.cells.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
    let is_link = |row: &Row| !row.cell(0).is_empty() && !row.cell(1).is_empty();
    let widest = rows.iter().map(width).max()?;
    if !(2..=MAX_UNNAMED).contains(&widest) || !rows.iter().all(is_link) {
        return None;
    }
    // A text where the rows below have a number is a header.
    let is_number = |row: &Row, cell: usize| number(row.cell(cell)).is_some();
    let is_header = !body.is_empty()
        && (0..widest).any(|cell| !is_number(first, cell) && body.iter().all(|row| is_number(row, cell)));
    Some(if is_header { body } else { rows })
}

/// Two ends; then, in any order, a number is a weight and a word a kind.
fn read_unnamed(body: &[Row], is_whole: bool, records: &mut Records) -> Result<(), Fault> {
    if let Some(row) = body.first().filter(|_| is_whole) {
        let place = records.place(row.line, 0);
        records.report.add(Reason::NoHeader, Some(place), || row.cells.join(", "));
    }
    let (weight, kind) = (records.edge_column_named("weight")?, records.edge_column_named("kind")?);
    for row in body {
        let mut values = Values::new();
        for cell in row.cells.iter().skip(2).filter(|cell| !cell.is_empty()) {
            values.push((if number(cell).is_some() { weight } else { kind }, cell.clone()));
        }
        let place = Some(records.place(row.line, 1));
        let (source, target) = (row.cell(0).to_owned(), row.cell(1).to_owned());
        records.push_edge(EdgeRecord { source, target, values, place, ..EdgeRecord::default() })?;
    }
    Ok(())
}
