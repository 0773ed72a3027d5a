//! The map as `egui_graphs` sees it: what the pointer can touch where it is, and nothing else. The widget clones both
//! ends of every link it holds and looks at each of them on every frame: holding what is near keeps a map of ten
//! thousand as light as one of ten. It draws nothing: the scene does.

use crate::model::{ActorId, LinkId, Point};
use crate::scene::{ActorMark, Curve, LinkMark, LiveScene, Rect};
use egui::{Pos2, Shape, Vec2, pos2};
use egui_graphs::{DisplayEdge, DisplayNode, DrawContext, EdgeProps, Graph, Layout, LayoutState, Node, NodeProps};
use petgraph::graph::{EdgeIndex, NodeIndex};
use petgraph::stable_graph::IndexType;
use petgraph::{Directed, EdgeType};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// The graph under the canvas.
pub(super) type CanvasGraph = Graph<ActorTarget, LinkTarget, Directed, u32, ActorShape, LinkShape>;

/// What of an actor can be pointed at: small and `Copy`, since `egui_graphs` clones it for each of its links.
#[derive(Debug, Clone, Copy)]
pub(super) struct ActorTarget {
    pub(super) id: ActorId,
    half: Point,
}

/// What of a link can be pointed at.
#[derive(Debug, Clone, Copy)]
pub(super) struct LinkTarget {
    pub(super) id: LinkId,
    curve: Curve,
    reach: f32,
}

/// What is within reach of a point of the map, the one drawn last first; `reach` is how far from a line a pointer still
/// touches it, in map units.
pub(super) fn graph_near(live: &LiveScene, at: Point, reach: f32) -> CanvasGraph {
    let mut graph = CanvasGraph::new();
    let mut indices = BTreeMap::new();
    let around = Rect { min: at, max: at }.grown(reach);
    let mut links: Vec<&LinkMark> = live.links_near(at, reach).map(|(link, _)| link).collect();
    links.sort_by_key(|l| Reverse(l.id));
    let ends = links.iter().flat_map(|l| [l.source, l.target]).filter_map(|id| live.scene().actor(id));
    let mut actors: Vec<&ActorMark> = live.actors_in(&around).chain(ends).collect();
    actors.sort_by_key(|a| Reverse(a.id));
    actors.dedup_by_key(|a| a.id);
    for actor in actors {
        let target = ActorTarget { id: actor.id, half: actor.half };
        let index = graph.add_node_with_location(target, pos2(actor.center.x, actor.center.y));
        indices.insert(actor.id, index);
    }
    for link in links {
        if let (Some(source), Some(target)) = (indices.get(&link.source), indices.get(&link.target)) {
            let reach = reach + link.style.width / 2.0;
            let target_of = LinkTarget { id: link.id, curve: link.curve, reach };
            graph.add_edge_with_label(*source, *target, target_of, String::new());
        }
    }
    graph
}

/// The actor at an index.
pub(super) fn actor_at(graph: &CanvasGraph, index: NodeIndex<u32>) -> Option<ActorId> {
    graph.node(index).map(|node| node.props().payload.id)
}

/// The link at an index.
pub(super) fn link_at(graph: &CanvasGraph, index: EdgeIndex<u32>) -> Option<LinkId> {
    graph.edge(index).map(|edge| edge.props().payload.id)
}

/// The area in which an actor is pointed at.
#[derive(Debug, Clone)]
pub(super) struct ActorShape {
    center: Pos2,
    half: Point,
}

impl From<NodeProps<ActorTarget>> for ActorShape {
    fn from(props: NodeProps<ActorTarget>) -> Self {
        Self { center: props.location(), half: props.payload.half }
    }
}

impl<E: Clone, Ty: EdgeType, Ix: IndexType> DisplayNode<ActorTarget, E, Ty, Ix> for ActorShape {
    fn closest_boundary_point(&self, direction: Vec2) -> Pos2 {
        self.center + direction.normalized() * self.half.x.max(self.half.y)
    }

    fn shapes(&mut self, _: &DrawContext<'_>) -> Vec<Shape> {
        Vec::new()
    }

    fn update(&mut self, props: &NodeProps<ActorTarget>) {
        self.center = props.location();
    }

    fn is_inside(&self, position: Pos2) -> bool {
        let from_center = position - self.center;
        from_center.x.abs() <= self.half.x && from_center.y.abs() <= self.half.y
    }
}

/// The area in which a link is pointed at.
#[derive(Debug, Clone)]
pub(super) struct LinkShape(LinkTarget);

impl From<EdgeProps<LinkTarget>> for LinkShape {
    fn from(props: EdgeProps<LinkTarget>) -> Self {
        Self(props.payload)
    }
}

impl<N: Clone, Ty: EdgeType, Ix: IndexType, D: DisplayNode<N, LinkTarget, Ty, Ix>> DisplayEdge<N, LinkTarget, Ty, Ix, D>
    for LinkShape
{
    fn shapes(
        &mut self,
        _: &Node<N, LinkTarget, Ty, Ix, D>,
        _: &Node<N, LinkTarget, Ty, Ix, D>,
        _: &DrawContext<'_>,
    ) -> Vec<Shape> {
        Vec::new()
    }

    fn update(&mut self, props: &EdgeProps<LinkTarget>) {
        self.0 = props.payload;
    }

    fn is_inside(
        &self,
        _: &Node<N, LinkTarget, Ty, Ix, D>,
        _: &Node<N, LinkTarget, Ty, Ix, D>,
        position: Pos2,
    ) -> bool {
        self.0.curve.distance_to(Point { x: position.x, y: position.y }) <= self.0.reach
    }
}

/// Leaves every actor where the document has it: the stock layout would place them at random.
#[derive(Debug, Clone, Default)]
pub(super) struct StayPut;

/// Nothing to remember.
#[derive(Debug, Clone, Default, serde::Serialize, serde::Deserialize)]
pub(super) struct StayPutState;

impl LayoutState for StayPutState {}

impl Layout<StayPutState> for StayPut {
    fn from_state(_: StayPutState) -> impl Layout<StayPutState> {
        Self
    }

    fn next<N, E, Ty, Ix, Dn, De>(&mut self, _: &mut Graph<N, E, Ty, Ix, Dn, De>, _: &egui::Ui)
    where
        N: Clone,
        E: Clone,
        Ty: EdgeType,
        Ix: IndexType,
        Dn: DisplayNode<N, E, Ty, Ix>,
        De: DisplayEdge<N, E, Ty, Ix, Dn>,
    {
    }

    fn state(&self) -> StayPutState {
        StayPutState
    }
}
