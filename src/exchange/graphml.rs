//! GraphML, as NetworkX, igraph, Gephi, yEd and Network Canvas write it: one graph; nested ones are flattened;
//! hyperedges and ports are reported.

use super::records::{Defaults, Direction, EdgeRecord, NodeRecord, Records};
use super::refusal::{Fault, Refusal};
use super::report::{Place, Reason};
use super::values::number;
use super::xml::{Element, Visitor, visit};
use std::collections::BTreeMap;

/// Reads a GraphML text into the records.
pub(super) fn read(text: &str, records: &mut Records) -> Result<(), Fault> {
    let start = records.place(1, 1);
    let mut reader = GraphMl {
        records,
        keys: BTreeMap::new(),
        node_defaults: Defaults::default(),
        edge_defaults: Defaults::default(),
        stack: Vec::new(),
        graphs: Vec::new(),
        n_graphs: 0,
    };
    visit(text, start, &mut reader)?;
    if reader.n_graphs == 0 { Err(Refusal::NoGraph.into()) } else { Ok(()) }
}

/// What a `<key>` declares: its column of actors and of links.
#[derive(Debug, Clone, Copy, Default)]
struct Key {
    node_column: Option<usize>,
    edge_column: Option<usize>,
}

/// An element that is open.
#[derive(Debug)]
enum Frame {
    Root,
    Key {
        id: String,
        key: Key,
        default: String,
    },
    Default(String),
    Graph,
    Node(NodeRecord),
    Edge(EdgeRecord),
    Data {
        key: String,
        text: String,
        place: Place,
    },
    /// What yEd writes as a name.
    Label(String),
    /// Within data, or not looked at: all it holds is passed over.
    Inside,
    /// Left out with all it holds.
    Skipped,
}

struct GraphMl<'r> {
    records: &'r mut Records,
    keys: BTreeMap<String, Key>,
    node_defaults: Defaults,
    edge_defaults: Defaults,
    stack: Vec<Frame>,
    /// Of each graph that is open: whether its edges are directed by default.
    graphs: Vec<bool>,
    n_graphs: usize,
}

impl Visitor for GraphMl<'_> {
    fn open(&mut self, element: &Element) -> Result<(), Fault> {
        let frame = match (self.stack.last(), element.name.as_str()) {
            (None, _) => Frame::Root,
            (Some(Frame::Skipped), _) => Frame::Skipped,
            (Some(Frame::Root), "key") => self.key(element)?,
            (Some(Frame::Key { .. }), "default") => Frame::Default(String::new()),
            (Some(Frame::Root), "graph") if self.n_graphs == 0 => self.graph(element),
            (Some(Frame::Root), "graph") => self.left_out(Reason::OtherGraph, element),
            (Some(Frame::Node(_) | Frame::Edge(_)), "graph") => {
                self.records.report.add(Reason::NestedGraph, Some(element.place), || id_of(element));
                self.graph(element)
            }
            (Some(Frame::Graph), "node") => {
                Frame::Node(NodeRecord { id: id_of(element), place: Some(element.place), ..NodeRecord::default() })
            }
            (Some(Frame::Graph), "edge") => Frame::Edge(self.edge(element)?),
            (Some(Frame::Graph), "hyperedge") => self.left_out(Reason::Hyperedge, element),
            (Some(Frame::Node(_)), "port") => self.left_out(Reason::Port, element),
            (Some(Frame::Root | Frame::Graph | Frame::Node(_) | Frame::Edge(_)), "data") => Frame::Data {
                key: element.get("key").unwrap_or_default().to_owned(),
                text: String::new(),
                place: element.place,
            },
            (Some(Frame::Root | Frame::Graph | Frame::Node(_) | Frame::Edge(_) | Frame::Key { .. }), "desc") => {
                Frame::Inside
            }
            (Some(Frame::Data { .. } | Frame::Inside | Frame::Label(_)), _) => self.drawn(element),
            _ => self.left_out(Reason::UnknownElement, element),
        };
        self.stack.push(frame);
        Ok(())
    }

    fn text(&mut self, piece: &str) {
        if let Some(Frame::Default(text) | Frame::Label(text) | Frame::Data { text, .. }) = self.stack.last_mut() {
            text.push_str(piece);
        }
    }

    fn close(&mut self) -> Result<(), Fault> {
        match self.stack.pop() {
            Some(Frame::Default(text)) => {
                Defaults::check(&text)?;
                if let Some(Frame::Key { default, .. }) = self.stack.last_mut() {
                    *default = text;
                }
            }
            Some(Frame::Key { id, key, default }) => {
                if let Some(column) = key.node_column {
                    self.node_defaults.declare(column, default.clone());
                }
                if let Some(column) = key.edge_column {
                    self.edge_defaults.declare(column, default);
                }
                self.keys.entry(id).or_insert(key);
            }
            Some(Frame::Data { key, text, place }) => self.data(&key, &text, place)?,
            Some(Frame::Label(text)) => self.label(&text),
            Some(Frame::Graph) => {
                self.graphs.pop();
            }
            Some(Frame::Node(mut node)) => {
                self.node_defaults.add_to(&mut node.values);
                self.records.push_node(node)?;
            }
            Some(Frame::Edge(mut edge)) => {
                self.edge_defaults.add_to(&mut edge.values);
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

impl GraphMl<'_> {
    /// Keys of the same name are one column: NetworkX declares one for whole numbers and one for the others.
    fn key(&mut self, element: &Element) -> Result<Frame, Fault> {
        let id = id_of(element);
        let name = element.get("attr.name").or_else(|| element.get("yfiles.type")).unwrap_or(&id);
        let scope = element.get("for").unwrap_or("all");
        let is_drawing = element.get("yfiles.type").is_some();
        let mut key = Key::default();
        if !is_drawing && ["node", "all"].contains(&scope) {
            key.node_column = Some(self.records.node_column_named(name).map_err(|refusal| refusal.at(element.place))?);
        }
        if !is_drawing && ["edge", "all"].contains(&scope) {
            key.edge_column = Some(self.records.edge_column_named(name).map_err(|refusal| refusal.at(element.place))?);
        }
        Ok(Frame::Key { id, key, default: String::new() })
    }

    fn graph(&mut self, element: &Element) -> Frame {
        self.n_graphs += 1;
        let inherited = self.graphs.last().copied().unwrap_or(true);
        self.graphs.push(element.get("edgedefault").map_or(inherited, |default| default.trim() != "undirected"));
        Frame::Graph
    }

    fn edge(&mut self, element: &Element) -> Result<EdgeRecord, Fault> {
        let end = |name: &str| element.get(name).unwrap_or_default().to_owned();
        let is_directed = match element.get("directed").map(str::trim) {
            Some("true" | "1") => true,
            Some("false" | "0") => false,
            _ => self.graphs.last().copied().unwrap_or(true),
        };
        let mut edge = EdgeRecord {
            source: end("source"),
            target: end("target"),
            direction: Some(if is_directed { Direction::Directed } else { Direction::Undirected }),
            place: Some(element.place),
            ..EdgeRecord::default()
        };
        for (name, value) in element.attributes() {
            match name {
                "source" | "target" | "directed" => {}
                "sourceport" | "targetport" => {
                    self.records.report.add(Reason::Port, Some(element.place), || value.to_owned());
                }
                name => {
                    let column = self.records.edge_column_named(name).map_err(|refusal| refusal.at(element.place))?;
                    edge.values.push((column, value.to_owned()));
                }
            }
        }
        Ok(edge)
    }

    /// A value of the actor, link or graph around it.
    fn data(&mut self, key: &str, text: &str, place: Place) -> Result<(), Fault> {
        // What yEd draws is told by elements within; the blanks between them are no value.
        if text.trim().is_empty() {
            return Ok(());
        }
        let declared = self.keys.get(key).copied().unwrap_or_default();
        let at = |refusal: Refusal| refusal.at(place);
        match self.stack.last_mut() {
            Some(Frame::Node(node)) => {
                let column =
                    declared.node_column.map_or_else(|| self.records.node_column_named(key), Ok).map_err(at)?;
                node.values.push((column, text.to_owned()));
            }
            Some(Frame::Edge(edge)) => {
                let column =
                    declared.edge_column.map_or_else(|| self.records.edge_column_named(key), Ok).map_err(at)?;
                edge.values.push((column, text.to_owned()));
            }
            _ => self.records.report.add(Reason::GraphAttribute, Some(place), || text.to_owned()),
        }
        Ok(())
    }

    /// What yEd draws: the name and the place are kept.
    fn drawn(&mut self, element: &Element) -> Frame {
        match element.name.as_str() {
            "NodeLabel" | "EdgeLabel" => return Frame::Label(String::new()),
            "Geometry" => {
                let side = |name: &str| element.get(name).and_then(number);
                let middle = |from: &str, length: &str| Some(side(from)? + side(length).unwrap_or(0.0) / 2.0);
                let position = middle("x", "width").zip(middle("y", "height"));
                if let Some(Frame::Node(node)) = self.owner() {
                    node.position = node.position.or(position);
                }
            }
            "Fill" | "BorderStyle" | "LineStyle" => {
                self.records.report.add(Reason::Drawing, Some(element.place), || element.name.clone());
            }
            _ => {}
        }
        Frame::Inside
    }

    fn label(&mut self, text: &str) {
        let text = text.trim();
        match self.owner() {
            Some(Frame::Node(NodeRecord { label, .. }) | Frame::Edge(EdgeRecord { label, .. })) if label.is_empty() => {
                text.clone_into(label);
            }
            _ => {}
        }
    }

    /// The actor or link around what is open.
    fn owner(&mut self) -> Option<&mut Frame> {
        self.stack.iter_mut().rev().find(|frame| matches!(frame, Frame::Node(_) | Frame::Edge(_) | Frame::Graph))
    }

    fn left_out(&mut self, reason: Reason, element: &Element) -> Frame {
        let subject = || element.get("id").or_else(|| element.get("name")).unwrap_or(&element.name).to_owned();
        self.records.report.add(reason, Some(element.place), subject);
        Frame::Skipped
    }
}

fn id_of(element: &Element) -> String {
    element.get("id").unwrap_or_default().to_owned()
}
