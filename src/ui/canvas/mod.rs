//! The canvas: the scene painted through a lens, with `egui_graphs` underneath telling what is pointed at, clicked and
//! dragged. It reads the open map and asks for actions; a drag is a preview here and one command on release.
//!
//! At rest it neither runs the graph widget (which would ask for a repaint each time) nor rebuilds the scene.

mod accessible;
mod gesture;
mod graph;
mod lens;
mod motion;
mod naming;
mod overlay;
pub(super) mod paint;
mod spotlight;

pub(super) use accessible::actor_has_focus;
pub(super) use lens::Lens;

use self::gesture::Gesture;
use self::graph::{CanvasGraph, StayPut, StayPutState, graph_of};
use super::theme::{self, Palette};
use crate::app::{Action, AppState, Camera, Moment, OpenMap, Selection, appearance};
use crate::model::{ActorId, Filter, Language, LinkId, Point};
use crate::scene::{self, Floors, Scene, SceneRequest, Theme};
use egui::{Rect, Response, Ui, UiBuilder};
use egui_graphs::{GraphChange, GraphView, MetadataFrame, SettingsInteraction, SettingsNavigation};
use std::collections::BTreeMap;

/// Name under which `egui_graphs` keeps its view of the canvas.
const CANVAS_ID: &str = "canvas";
/// How far from a line the pointer still touches it, in points.
const LINK_REACH: f32 = 5.0;
/// Room around a map that is brought into view, in points.
const FIT_MARGIN: f32 = 26.0;

/// What the canvas keeps from frame to frame: nothing that could not be made anew.
#[derive(Default)]
pub(crate) struct CanvasState {
    opening: Option<uuid::Uuid>,
    scene: Scene,
    key: Option<SceneKey>,
    graph: CanvasGraph,
    gesture: Gesture,
    hovered: Option<ActorId>,
    hovered_link: Option<LinkId>,
    motion: motion::Motion,
    naming: naming::NamingField,
    size: egui::Vec2,
}

impl CanvasState {
    /// Forgets what was kept of another map.
    pub(super) fn turn_to(&mut self, open: &OpenMap) {
        if self.opening != Some(open.opening) {
            *self = Self { opening: Some(open.opening), ..Self::default() };
        }
    }
}

/// What the scene depends on.
#[derive(Debug, Clone, PartialEq)]
struct SceneKey {
    revision: u64,
    theme: Theme,
    language: Language,
    filter: Filter,
    zoom_step: i32,
    text_scale: f32,
    floors: Option<Floors>,
    moved: BTreeMap<ActorId, Point>,
    appearance: appearance::Appearance,
}

/// What the canvas is given.
pub(super) struct CanvasView<'a> {
    pub(super) app: &'a AppState,
    pub(super) open: &'a OpenMap,
    pub(super) theme: Theme,
    /// How much larger than usual labels are.
    pub(super) text_scale: f32,
    /// How small things may be, on the wall.
    pub(super) floors: Option<Floors>,
}

impl CanvasView<'_> {
    fn palette(&self) -> &'static Palette {
        theme::palette(self.theme)
    }

    fn draws(&self) -> bool {
        self.open.moment == Moment::Draw
    }
}

/// Shows the canvas in all the room there is.
pub(super) fn canvas_ui(ui: &mut Ui, view: &CanvasView<'_>, state: &mut CanvasState, out: &mut Vec<Action>) {
    let rect = ui.available_rect_before_wrap();
    let mut lens = Lens::new(rect, view.open.camera);
    state.motion.follow(ui.ctx(), view.open.map(), view.open.document.revision());
    let resized = state.size != rect.size();
    state.size = rect.size();
    if view.open.fit_asked || (view.open.is_fitted && resized) {
        lens = fitted(view, state, rect);
        out.push(Action::Fitted(lens.camera));
    }
    if let Some(revealed) = &view.open.revealing {
        lens = revealing(view, lens, revealed);
        out.push(Action::Revealed(lens.camera));
    }
    let shown = shown_positions(state);
    refresh_scene(view, state, lens.camera.zoom, &shown);
    let response = interact(ui, view, state, &lens, out);
    // The gesture may have moved actors: the picture shows it in this very frame.
    let shown = shown_positions(state);
    refresh_scene(view, state, lens.camera.zoom, &shown);

    let painter = ui.painter_at(rect);
    painter.rect_filled(rect, 0.0, state.scene.background.map_or(egui::Color32::WHITE, theme::color));
    let emphasis = overlay::Standing::new(view, state);
    paint::scene(&painter, &lens, &state.scene, &emphasis, view.palette().accent);
    overlay::paint(&painter, &lens, view, state);
    accessible::actors(ui, &lens, view, &state.scene, out);
    naming::naming_ui(ui, &lens, view, &mut state.naming, out);
    if view.open.map().n_actors() == 0 && view.draws() && view.open.naming.is_none() {
        overlay::empty_hint(&painter, rect, view);
    }
    if view.draws() {
        gesture::context_menu(&response, view, out);
    }
}

/// The lens moved so that some actors, and the ends of some links, are in view, from farther away if it must be; as it
/// is when they are there already.
fn revealing(view: &CanvasView<'_>, lens: Lens, revealed: &Selection) -> Lens {
    let map = view.open.map();
    let ends = revealed.links.iter().filter_map(|id| map.link(*id)).flat_map(|l| [l.source, l.target]);
    let points = revealed.actors.iter().copied().chain(ends).filter_map(|id| map.actor(id)?.position);
    let Some(bounds) = points.map(|p| scene::Rect { min: p, max: p }).reduce(|all, one| all.union(&one)) else {
        return lens;
    };
    let room = lens.rect.shrink(FIT_MARGIN * 2.0);
    if room.contains_rect(lens.screen_rect(&bounds)) {
        return lens;
    }
    let whole = Lens::fitting(lens.rect, &bounds, FIT_MARGIN * 2.0).camera;
    Lens::new(lens.rect, Camera { zoom: lens.camera.zoom.min(whole.zoom), ..whole })
}

/// The lens that shows the whole map once nobody glides any more: labels keep their size on screen, so the scene is
/// made at about the zoom that will be, and looked at again.
fn fitted(view: &CanvasView<'_>, state: &mut CanvasState, rect: Rect) -> Lens {
    let mut lens = Lens::new(rect, view.open.camera);
    for _ in 0..4 {
        let made_at = zoom_step(lens.camera.zoom);
        refresh_scene(view, state, lens.camera.zoom, &BTreeMap::new());
        if state.scene.actors.is_empty() {
            return Lens::new(rect, Camera::default());
        }
        lens = Lens::fitting(rect, &state.scene.core(), FIT_MARGIN);
        if zoom_step(lens.camera.zoom) == made_at {
            break;
        }
    }
    lens
}

/// Steps of zoom at which labels are placed anew: about an eighth each.
fn zoom_step(zoom: f32) -> i32 {
    (zoom.log2() * 6.0).round() as i32
}

/// Where actors are shown that are not where the map has them: gliding, or in the hand.
fn shown_positions(state: &CanvasState) -> BTreeMap<ActorId, Point> {
    let mut shown = state.motion.positions().clone();
    shown.extend(state.gesture.moved().iter().map(|(id, at)| (*id, *at)));
    shown
}

fn refresh_scene(view: &CanvasView<'_>, state: &mut CanvasState, zoom: f32, moved: &BTreeMap<ActorId, Point>) {
    let key = SceneKey {
        revision: view.open.document.revision(),
        theme: view.theme,
        language: view.app.language,
        filter: view.open.filter.clone(),
        zoom_step: zoom_step(zoom),
        text_scale: view.text_scale,
        floors: view.floors,
        moved: moved.clone(),
        appearance: appearance::of(view.open, view.theme),
    };
    if state.key.as_ref() == Some(&key) {
        return;
    }
    let zoom = (key.zoom_step as f32 / 6.0).exp2();
    state.scene = scene::build(&SceneRequest {
        map: view.open.map(),
        moved: &key.moved,
        filter: &key.filter,
        only: None,
        theme: key.theme,
        language: key.language,
        zoom,
        text_scale: view.text_scale,
        sizes: key.appearance.sizes.as_ref(),
        fills: key.appearance.fills.as_ref(),
        groups: &key.appearance.groups,
        floors: key.floors,
    });
    state.graph = graph_of(&state.scene, LINK_REACH / zoom);
    state.key = Some(key);
}

/// Runs the graph widget when there is something for it to see, and turns what it says into actions.
fn interact(
    ui: &mut Ui,
    view: &CanvasView<'_>,
    state: &mut CanvasState,
    lens: &Lens,
    out: &mut Vec<Action>,
) -> Response {
    let mut child = ui.new_child(UiBuilder::new().id_salt(CANVAS_ID).max_rect(lens.rect));
    let stirs =
        child.input(|i| !i.events.is_empty() || i.pointer.any_down() || i.smooth_scroll_delta() != egui::Vec2::ZERO);
    let (response, changes) = if stirs {
        let name = Some(CANVAS_ID.to_owned());
        let mut frame = MetadataFrame::new(name.clone()).load(&child);
        (frame.zoom, frame.pan) = (lens.camera.zoom, lens.pan());
        frame.save(&mut child);
        let shift = child.input(|i| i.modifiers.shift);
        let shown = GraphView::<StayPutState, StayPut>::new()
            .with_id(name)
            .with_interactions(
                &SettingsInteraction::new()
                    .with_dragging_enabled(view.draws() && !shift)
                    .with_hover_enabled(true)
                    .with_node_clicking_enabled(true)
                    .with_edge_clicking_enabled(true),
            )
            .with_navigations(
                &SettingsNavigation::new().with_zoom_and_pan_enabled(false).with_fit_to_screen_enabled(false),
            )
            .show(&mut child, &mut state.graph);
        (shown.response, shown.changes)
    } else {
        // The same place under the same id, so that the pointer is still ours when it comes.
        let size = child.available_size();
        (child.allocate_painter(size, egui::Sense::click_and_drag()).0, Vec::new())
    };
    note_hover(state, &changes);
    if !response.contains_pointer() && state.gesture.is_idle() {
        state.hovered = None;
    }
    state.hovered_link = response.hover_pos().filter(|_| state.hovered.is_none()).and_then(|pointer| {
        let at = lens.map_from_screen(pointer);
        let touched = state.scene.links.iter().map(|l| (l, l.curve.distance_to(at) * lens.camera.zoom));
        let nearest = touched.min_by(|a, b| a.1.total_cmp(&b.1));
        nearest.filter(|(l, d)| *d <= LINK_REACH + lens.scaled(l.style.width) / 2.0).map(|(l, _)| l.id)
    });
    gesture::handle(ui, view, state, lens, &response, &changes, out);
    response
}

fn note_hover(state: &mut CanvasState, changes: &[GraphChange<u32>]) {
    for change in changes {
        match change {
            GraphChange::NodeHoverEntered { node } => state.hovered = graph::actor_at(&state.graph, *node),
            GraphChange::NodeHoverExited { .. } => state.hovered = None,
            _ => {}
        }
    }
}
