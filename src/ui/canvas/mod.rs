//! The canvas: the scene painted through a lens, with `egui_graphs` underneath telling what is pointed at, clicked and
//! dragged. It reads the open map and asks for actions; a drag is a preview here and one command on release.
//!
//! At rest it neither runs the graph widget (which would ask for a repaint each time) nor rebuilds the scene.

mod accessible;
mod closer;
mod fading;
mod gesture;
mod graph;
mod lens;
mod minimap;
mod motion;
mod naming;
mod overlay;
pub(super) mod paint;
mod picture;
mod spotlight;
mod stage;

pub(super) use accessible::actor_has_focus;
pub(super) use lens::Lens;
pub(super) use picture::paint_once;

use self::fading::Fading;
use self::gesture::Gesture;
use self::graph::{CanvasGraph, StayPut, StayPutState, graph_near};
use self::motion::Motion;
use self::paint::{Backing, Ink};
use self::picture::{Picture, paint_marks};
use self::spotlight::{Dimmer, Spotlight};
use self::stage::{Change, Stage, zoom_step};
use super::panels;
use super::theme::{self, Palette};
use crate::app::{Action, AppState, Camera, Moment, OpenMap, Selection};
use crate::model::{ActorId, LinkId, Point};
use crate::scene::style::muted;
use crate::scene::{self, ActorMark, Floors, LabelMark, LinkMark, Scene, Theme};
use egui::{Context, Painter, Rect, Response, Shape, Ui, UiBuilder};
use egui_graphs::{GraphView, MetadataFrame, SettingsInteraction, SettingsNavigation};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Name under which `egui_graphs` keeps its view of the canvas.
const CANVAS_ID: &str = "canvas";
/// How far from a line the pointer still touches it, in points.
const LINK_REACH: f32 = 5.0;
/// Room around a map that is brought into view, in points.
const FIT_MARGIN: f32 = 26.0;

/// How much of its colour what is not in the light keeps.
const FADED: f32 = 0.16;
/// With more labels in view than that, each stands on a soft box rather than having a soft edge around its letters.
const MANY_LABELS: usize = 120;

/// What the canvas keeps from frame to frame: nothing that could not be made anew.
#[derive(Default)]
pub(crate) struct CanvasState {
    opening: Option<uuid::Uuid>,
    stage: Stage,
    picture: Picture,
    graph: CanvasGraph,
    graph_of: Option<(u64, Point, f32)>,
    gesture: Gesture,
    hovered: Option<ActorId>,
    hovered_link: Option<LinkId>,
    motion: Motion,
    fading: Fading,
    dimmer: Dimmer,
    lit: Option<(LitKey, Option<Arc<Spotlight>>)>,
    naming: naming::NamingField,
    minimap: minimap::Minimap,
    /// Where the canvas was last, in points.
    pub(super) rect: Option<Rect>,
}

impl CanvasState {
    /// The actor under the pointer, which may have gone since it came there.
    pub(super) fn pointed(&self) -> Option<ActorId> {
        self.hovered.filter(|id| self.stage.scene().actor(*id).is_some())
    }

    /// Forgets what was kept of another map.
    pub(super) fn turn_to(&mut self, open: &OpenMap) {
        if self.opening != Some(open.opening) {
            *self = Self { opening: Some(open.opening), ..Self::default() };
        }
    }
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
    let resized = state.rect.is_some_and(|before| before.size() != rect.size());
    state.rect = Some(rect);
    if view.open.fit_asked || (view.open.is_fitted && resized) {
        lens = fitted(ui.ctx(), view, state, rect);
        out.push(Action::Fitted(lens.camera));
    }
    if let Some(revealed) = &view.open.revealing {
        lens = revealing(view, lens, revealed);
        out.push(Action::Revealed(lens.camera));
    }
    refresh(ui.ctx(), view, state, &lens);
    let response = interact(ui, view, state, &lens, out);
    // The gesture may have moved actors: the picture shows it in this very frame.
    state.stage.follow(view, &lens, &state.gesture);

    let painter = ui.painter_at(rect);
    painter.rect_filled(rect, 0.0, state.stage.scene().background.map_or(egui::Color32::WHITE, theme::color));
    let gliding = paint_map(&painter, &lens, view, state);
    let shown = Shown { still: state.stage.scene(), moving: gliding.as_ref() };
    overlay::standing(&painter, &lens, view, state, &shown);
    overlay::paint(&painter, &lens, view, state, &shown);
    accessible::actors(ui, &lens, view, state.stage.live(), out);
    if view.open.moment != Moment::Present && !view.app.settings.minimap_hidden {
        let CanvasState { stage, minimap, .. } = state;
        minimap::minimap_ui(ui, &lens, view, stage.scene(), stage.serial, minimap, out);
    }
    naming::naming_ui(ui, &lens, view, &mut state.naming, out);
    if view.open.map().n_actors() == 0 && view.draws() && view.open.naming.is_none() {
        overlay::empty_hint(&painter, rect, view);
    }
    if view.draws() {
        gesture::context_menu(&response, view, out);
    }
}

/// Paints the map: the picture at hand, what glides or is in the hand over it, labels; then, where something is lit, a
/// veil over the rest. Returns what glides, as it is seen.
fn paint_map(painter: &Painter, lens: &Lens, view: &CanvasView<'_>, state: &mut CanvasState) -> Option<Scene> {
    let ctx = painter.ctx().clone();
    let spotlight = spotlight(view, state);
    let CanvasState { stage, picture, motion, fading, dimmer, .. } = state;
    fading.step(&ctx);
    let gliding = motion.shown(&ctx, stage.scene());
    let (scene, carried) = (stage.scene(), stage.carried());
    let shown = Shown { still: scene, moving: gliding.as_ref() };
    if let Some(moving) = shown.moving {
        picture.paint(painter, lens, scene, stage.serial, &moving.actors.iter().map(|a| a.id).collect());
        paint_marks(painter, lens, moving.links.iter(), moving.actors.iter());
    } else {
        picture.paint(painter, lens, scene, stage.serial, &carried.keys().copied().collect());
        let links = carried.keys().flat_map(|id| view.open.map().links_of(*id)).map(|l| l.id);
        let links: BTreeSet<LinkId> = links.collect();
        let in_hand = links.iter().filter_map(|id| scene.link(*id));
        paint_marks(painter, lens, in_hand, carried.keys().filter_map(|id| scene.actor(*id)));
        stage.live().actors_in(&lens.seen()).for_each(|actor| paint::paint_icon(painter, lens, actor));
    }
    let background = scene.background.map_or(egui::Color32::WHITE, theme::color);
    let mut names = Vec::new();
    for name in scene.hulls.iter().filter_map(|hull| hull.name.as_ref()) {
        paint::name_shapes(&ctx, lens, name, background, &mut names);
    }
    painter.extend(names);
    let labels = shown.moving.unwrap_or(scene);
    if let Some((lit, share)) = dimmer.follow(&ctx, spotlight) {
        paint_labels(painter, lens, labels, fading, |id| !lit.actors.contains(&id));
        painter.rect_filled(lens.rect, 0.0, background.gamma_multiply(share * (1.0 - FADED)));
        let links = lit.links.iter().filter_map(|id| shown.link(*id));
        paint_marks(painter, lens, links, lit.actors.iter().filter_map(|id| shown.actor(*id)));
        paint_labels(painter, lens, labels, fading, |id| lit.actors.contains(&id));
    } else {
        paint_labels(painter, lens, labels, fading, |_| true);
    }
    gliding
}

/// The marks as they are seen: those on their way where they are now, the others where they stay.
struct Shown<'a> {
    still: &'a Scene,
    moving: Option<&'a Scene>,
}

impl<'a> Shown<'a> {
    fn actor(&self, id: ActorId) -> Option<&'a ActorMark> {
        self.moving.and_then(|moving| moving.actor(id)).or_else(|| self.still.actor(id))
    }

    fn link(&self, id: LinkId) -> Option<&'a LinkMark> {
        self.moving.and_then(|moving| moving.link(id)).or_else(|| self.still.link(id))
    }
}

/// Paints the labels in view of some actors, those that come and go as far as they are there.
fn paint_labels(painter: &Painter, lens: &Lens, scene: &Scene, fading: &Fading, is_meant: impl Fn(ActorId) -> bool) {
    let ctx = painter.ctx();
    let background = scene.background.map_or(egui::Color32::WHITE, theme::color);
    let ink = scene.ink.map_or(egui::Color32::BLACK, theme::color);
    let line = theme::color(muted(scene.theme));
    let seen = lens.seen();
    let here = scene.labels.iter().map(|label| (label, fading.presence(ctx, label.actor)));
    let labels: Vec<(&LabelMark, f32)> = here
        .chain(fading.going(ctx))
        .filter(|(label, _)| is_meant(label.actor) && label.rect.overlaps(&seen))
        .collect();
    let mut shapes: Vec<Shape> = labels
        .iter()
        .filter_map(|(label, share)| paint::leader_shape(lens, label, line.gamma_multiply(*share)))
        .collect();
    let backing = if labels.len() > MANY_LABELS { Backing::Box } else { Backing::Halo };
    for (label, share) in labels {
        let (colour, background) = (ink.gamma_multiply(share), background.gamma_multiply(share));
        paint::label_shapes(ctx, lens, label, Ink { colour, background, backing }, &mut shapes);
    }
    painter.extend(shapes);
}

/// What is lit: while reading and on the wall, the neighbourhood of the actor pointed at; what is spoken of beside the
/// canvas. Looked for again only when one of these changes.
fn spotlight(view: &CanvasView<'_>, state: &mut CanvasState) -> Option<Arc<Spotlight>> {
    let pointed = state.pointed().filter(|_| !view.draws() && state.gesture.is_idle());
    let key = LitKey {
        serial: state.stage.serial,
        pointed,
        lit: if pointed.is_none() { view.open.in_light().clone() } else { Selection::default() },
    };
    if let Some((of, lit)) = &state.lit
        && *of == key
    {
        return lit.clone();
    }
    let lit = match pointed {
        Some(id) => Some(Spotlight::around(view.open, id)),
        None => Spotlight::on(view.open, &key.lit),
    };
    let lit = lit.map(Arc::new);
    state.lit = Some((key, lit.clone()));
    lit
}

/// What light falls on depends on.
#[derive(Debug, PartialEq)]
struct LitKey {
    serial: u64,
    pointed: Option<ActorId>,
    lit: Selection,
}

/// Makes what has changed of the scene, and lets what moved glide and labels come and go.
fn refresh(ctx: &Context, view: &CanvasView<'_>, state: &mut CanvasState, lens: &Lens) {
    let CanvasState { stage, motion, fading, gesture, .. } = state;
    match stage.refresh(view, lens) {
        Change::None => {}
        Change::Labels(before) => fading.follow(ctx, before, &stage.scene().labels),
        Change::All(mut before) => {
            fading.follow(ctx, std::mem::take(&mut before.labels), &stage.scene().labels);
            // Under the hand nothing glides: what it holds is where it is.
            if gesture.is_idle() {
                motion.begin(ctx, before, stage.scene());
            }
        }
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

/// The lens that shows the whole map: labels keep their size on screen, so the scene is made at about the zoom that
/// will be, and looked at again.
fn fitted(ctx: &Context, view: &CanvasView<'_>, state: &mut CanvasState, rect: Rect) -> Lens {
    let mut lens = Lens::new(rect, view.open.camera);
    for _ in 0..4 {
        let made_at = zoom_step(lens.camera.zoom);
        refresh(ctx, view, state, &lens);
        let scene = state.stage.scene();
        if scene.actors.is_empty() {
            return Lens::new(rect, Camera::default());
        }
        let room = rect.with_min_y(rect.top() + panels::banner_room(view.open).min(rect.height() / 4.0));
        lens = Lens::fitting(room, &scene.core(), FIT_MARGIN).within(rect);
        if zoom_step(lens.camera.zoom) == made_at {
            break;
        }
    }
    lens
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
        reach_out(&child, state, lens);
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
    // The widget remembers what it hovers by its place in a graph that is another one at each move.
    if stirs && state.gesture.is_idle() {
        let pointer = response.hover_pos().filter(|_| response.contains_pointer());
        state.hovered = pointer.and_then(|pointer| state.stage.live().actor_at(lens.map_from_screen(pointer)));
    }
    state.hovered_link = response.hover_pos().filter(|_| state.hovered.is_none()).and_then(|pointer| {
        let at = lens.map_from_screen(pointer);
        let touched = state.stage.live().links_near(at, LINK_REACH / lens.camera.zoom);
        touched.min_by(|a, b| a.1.total_cmp(&b.1).then(a.0.id.cmp(&b.0.id))).map(|(link, _)| link.id)
    });
    gesture::handle(ui, view, state, lens, &response, &changes, out);
    response
}

/// Gives the graph widget what is near the pointer; while a button is down, what was near when it went down.
fn reach_out(ui: &Ui, state: &mut CanvasState, lens: &Lens) {
    let (pointer, held) = ui.input(|i| (i.pointer.latest_pos(), i.pointer.any_down() && !i.pointer.any_pressed()));
    let Some(pointer) = pointer.filter(|_| !held) else { return };
    let at = lens.map_from_screen(pointer);
    let key = Some((state.stage.serial, at, lens.camera.zoom));
    if state.graph_of != key {
        state.graph = graph_near(state.stage.live(), at, LINK_REACH / lens.camera.zoom);
        state.graph_of = key;
    }
}
