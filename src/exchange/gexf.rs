//! GEXF 1.2 and 1.3, as of Gephi and NetworkX: attributes, positions, periods; nested actors are flattened.

use super::records::{Defaults, Direction, EdgeRecord, NodeRecord, Records};
use super::refusal::{Fault, Refusal};
use super::report::Reason;
use super::values::number;
use super::xml::{Element, Visitor, visit};
use std::collections::BTreeMap;

/// Reads a GEXF text into the records.
pub(super) fn read(text: &str, records: &mut Records) -> Result<(), Fault> {
    let start = records.place(1, 1);
    let mut reader = Gexf {
        records,
        of_nodes: Declared::default(),
        of_edges: Declared::default(),
        stack: Vec::new(),
        direction: Direction::Undirected,
        n_graphs: 0,
    };
    visit(text, start, &mut reader)?;
    if reader.n_graphs == 0 { Err(Refusal::NoGraph.into()) } else { Ok(()) }
}

/// What `<attributes>` declare: the column of each id, and what stands where nothing is said.
#[derive(Debug, Default)]
struct Declared {
    columns: BTreeMap<String, usize>,
    defaults: Defaults,
}

/// An element that is open.
#[derive(Debug)]
enum Frame {
    Root,
    Meta,
    /// A text about the graph, by the name of its element.
    MetaText(String, String),
    Graph,
    /// Declarations, of links or of actors.
    Attributes {
        of_links: bool,
    },
    Attribute {
        of_links: bool,
        id: String,
        column: usize,
        default: String,
    },
    Default(String),
    /// A list of actors or links, or of their values.
    List,
    Node(NodeRecord, Period),
    Edge(EdgeRecord, Period),
    /// Read already, with nothing to read inside.
    Done,
    /// Left out with all it holds.
    Skipped,
}

/// When an actor or a link lives, as written.
#[derive(Debug, Default)]
struct Period {
    start: String,
    end: String,
    n_spells: usize,
}

struct Gexf<'r> {
    records: &'r mut Records,
    of_nodes: Declared,
    of_edges: Declared,
    stack: Vec<Frame>,
    direction: Direction,
    n_graphs: usize,
}

impl Visitor for Gexf<'_> {
    fn open(&mut self, element: &Element) -> Result<(), Fault> {
        let frame = match (self.stack.last(), element.name.as_str()) {
            (None, _) => Frame::Root,
            (Some(Frame::Skipped), _) => Frame::Skipped,
            (Some(Frame::Root), "meta") => Frame::Meta,
            (Some(Frame::Meta), name) => Frame::MetaText(name.to_owned(), String::new()),
            (Some(Frame::Root), "graph") if self.n_graphs == 0 => {
                self.n_graphs += 1;
                self.direction = direction(element.get("defaultedgetype")).unwrap_or(Direction::Undirected);
                Frame::Graph
            }
            (Some(Frame::Root), "graph") => self.left_out(Reason::OtherGraph, element),
            (Some(Frame::Graph), "attributes") => Frame::Attributes { of_links: element.get("class") == Some("edge") },
            (Some(Frame::Attributes { of_links }), "attribute") => self.attribute(*of_links, element)?,
            (Some(Frame::Attribute { .. }), "default") => Frame::Default(String::new()),
            (Some(Frame::Attribute { .. }), "options") => Frame::Done,
            (Some(Frame::Node(..)), "nodes" | "edges") => {
                self.records.report.add(Reason::NestedGraph, Some(element.place), || element.name.clone());
                Frame::List
            }
            (Some(Frame::Graph), "nodes" | "edges")
            | (Some(Frame::Node(..) | Frame::Edge(..)), "attvalues" | "spells" | "parents") => Frame::List,
            (Some(Frame::List), "node") => self.node(element)?,
            (Some(Frame::List), "edge") => self.edge(element)?,
            (Some(Frame::List), "attvalue") => self.value(element)?,
            (Some(Frame::List), "spell") => self.spell(element),
            (Some(Frame::Node(..)), "position") => self.position(element),
            (Some(Frame::Node(..) | Frame::Edge(..)), "color" | "size" | "shape" | "thickness") => {
                self.records.report.add(Reason::Drawing, Some(element.place), || element.name.clone());
                Frame::Done
            }
            _ => self.left_out(Reason::UnknownElement, element),
        };
        self.stack.push(frame);
        Ok(())
    }

    fn text(&mut self, piece: &str) {
        if let Some(Frame::Default(text) | Frame::MetaText(_, text)) = self.stack.last_mut() {
            text.push_str(piece);
        }
    }

    fn close(&mut self) -> Result<(), Fault> {
        match self.stack.pop() {
            Some(Frame::MetaText(name, text)) => self.about(&name, text.trim()),
            Some(Frame::Default(text)) => {
                Defaults::check(&text)?;
                if let Some(Frame::Attribute { default, .. }) = self.stack.last_mut() {
                    *default = text;
                }
            }
            Some(Frame::Attribute { of_links, id, column, default }) => {
                let declared = if of_links { &mut self.of_edges } else { &mut self.of_nodes };
                declared.defaults.declare(column, default);
                declared.columns.entry(id).or_insert(column);
            }
            Some(Frame::Node(mut node, period)) => {
                self.of_nodes.defaults.add_to(&mut node.values);
                let days = days(period);
                for (name, day) in days {
                    node.values.push((self.records.node_column_named(name)?, day));
                }
                self.records.push_node(node)?;
            }
            Some(Frame::Edge(mut edge, period)) => {
                self.of_edges.defaults.add_to(&mut edge.values);
                let days = days(period);
                for (name, day) in days {
                    edge.values.push((self.records.edge_column_named(name)?, day));
                }
                self.records.push_edge(edge)?;
            }
            _ => {}
        }
        Ok(())
    }

    fn external_definition(&mut self) {
        self.records.report.add(Reason::ExternalDefinition, None, String::new);
    }
}

impl Gexf<'_> {
    fn attribute(&mut self, of_links: bool, element: &Element) -> Result<Frame, Fault> {
        let id = element.get("id").unwrap_or_default().to_owned();
        let title = element.get("title").unwrap_or(&id);
        let column =
            if of_links { self.records.edge_column_named(title) } else { self.records.node_column_named(title) };
        let column = column.map_err(|refusal| refusal.at(element.place))?;
        Ok(Frame::Attribute { of_links, id, column, default: String::new() })
    }

    fn node(&mut self, element: &Element) -> Result<Frame, Fault> {
        let mut node = NodeRecord { place: Some(element.place), ..NodeRecord::default() };
        let mut period = Period::default();
        for (name, value) in element.attributes() {
            match name {
                "id" => value.clone_into(&mut node.id),
                "label" => value.clone_into(&mut node.label),
                "start" | "startopen" => value.clone_into(&mut period.start),
                "end" | "endopen" => value.clone_into(&mut period.end),
                name => {
                    let column = self.records.node_column_named(name).map_err(|refusal| refusal.at(element.place))?;
                    node.values.push((column, value.to_owned()));
                }
            }
        }
        Ok(Frame::Node(node, period))
    }

    fn edge(&mut self, element: &Element) -> Result<Frame, Fault> {
        let mut edge =
            EdgeRecord { place: Some(element.place), direction: Some(self.direction), ..EdgeRecord::default() };
        let mut period = Period::default();
        for (name, value) in element.attributes() {
            match name {
                "source" => value.clone_into(&mut edge.source),
                "target" => value.clone_into(&mut edge.target),
                "type" => edge.direction = direction(Some(value)).or(edge.direction),
                "label" => value.clone_into(&mut edge.label),
                "start" | "startopen" => value.clone_into(&mut period.start),
                "end" | "endopen" => value.clone_into(&mut period.end),
                name => {
                    let column = self.records.edge_column_named(name).map_err(|refusal| refusal.at(element.place))?;
                    edge.values.push((column, value.to_owned()));
                }
            }
        }
        Ok(Frame::Edge(edge, period))
    }

    /// A value of the actor or link around it.
    fn value(&mut self, element: &Element) -> Result<Frame, Fault> {
        let id = element.get("for").or_else(|| element.get("id")).unwrap_or_default();
        let text = element.get("value").unwrap_or_default();
        let at = |refusal: Refusal| refusal.at(element.place);
        let Some(owner) = self.stack.iter_mut().rev().nth(1) else { return Ok(Frame::Skipped) };
        let (values, column) = match owner {
            Frame::Node(node, _) => {
                let declared = self.of_nodes.columns.get(id).copied();
                (&mut node.values, declared.map_or_else(|| self.records.node_column_named(id), Ok).map_err(at)?)
            }
            Frame::Edge(edge, _) => {
                let declared = self.of_edges.columns.get(id).copied();
                (&mut edge.values, declared.map_or_else(|| self.records.edge_column_named(id), Ok).map_err(at)?)
            }
            _ => return Ok(self.left_out(Reason::UnknownElement, element)),
        };
        values.push((column, text.to_owned()));
        Ok(Frame::Done)
    }

    fn spell(&mut self, element: &Element) -> Frame {
        let day =
            |name: &str, open: &str| element.get(name).or_else(|| element.get(open)).unwrap_or_default().to_owned();
        let (start, end) = (day("start", "startopen"), day("end", "endopen"));
        if let Some(Frame::Node(_, period) | Frame::Edge(_, period)) = self.stack.iter_mut().rev().nth(1) {
            if period.n_spells == 0 {
                period.start = start;
            }
            period.end = end;
            period.n_spells += 1;
            if period.n_spells == 2 {
                self.records.report.add(Reason::SeveralPeriods, Some(element.place), String::new);
            }
        }
        Frame::Done
    }

    fn position(&mut self, element: &Element) -> Frame {
        let along = |name: &str| element.get(name).and_then(number);
        let position = along("x").zip(along("y"));
        if position.is_none() {
            self.records.report.add(Reason::BadPosition, Some(element.place), String::new);
        }
        if let Some(Frame::Node(node, _)) = self.stack.last_mut() {
            node.position = position;
        }
        Frame::Done
    }

    fn about(&mut self, name: &str, text: &str) {
        match name {
            "description" => text.clone_into(&mut self.records.info.description),
            "creator" if !text.is_empty() => self.records.info.authors.push(text.to_owned()),
            _ if text.is_empty() => {}
            _ => self.records.report.add(Reason::GraphAttribute, None, || format!("{name} = {text}")),
        }
    }

    fn left_out(&mut self, reason: Reason, element: &Element) -> Frame {
        let subject = || element.get("id").unwrap_or(&element.name).to_owned();
        self.records.report.add(reason, Some(element.place), subject);
        Frame::Skipped
    }
}

/// First and last days, for the columns that are called so; endless is no day.
fn days(period: Period) -> impl Iterator<Item = (&'static str, String)> {
    let days = [("start", period.start), ("end", period.end)];
    days.into_iter().filter(|(_, day)| !day.is_empty() && !day.contains("nfinity"))
}

fn direction(word: Option<&str>) -> Option<Direction> {
    match word?.trim() {
        "directed" | "dir" => Some(Direction::Directed),
        "undirected" => Some(Direction::Undirected),
        "mutual" => Some(Direction::Mutual),
        _ => None,
    }
}
