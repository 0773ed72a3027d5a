//! Actions on what is selected, seen and read: nothing here changes the map, but for a key that gives the selected
//! links their kind.

use super::super::session::{Camera, Selection};
use super::super::{Action, AppState};
use super::closer::unfocus;
use crate::document::{Command, LinkField};
use crate::model::{Actor, LegendKey, Link, LinkKind};
use std::collections::BTreeSet;

impl AppState {
    pub(super) fn dispatch_sight(&mut self, action: Action) {
        match action {
            Action::Show(moment) => self.show(moment),
            Action::UseRole(role, custom) => self.with_open(|o| {
                o.tool.role = role;
                o.tool.custom_role = custom;
            }),
            Action::PressKind(kind) => self.press_kind(kind),
            Action::UseKind(kind, custom) => self.use_kind(kind, custom),
            Action::ToggleRole(role) => self.with_open(|o| toggle(&mut o.filter.hidden_roles, role)),
            Action::ToggleKind(kind) => self.with_open(|o| toggle(&mut o.filter.hidden_kinds, kind)),
            Action::Select(selection) => self.with_open(|o| o.selection = selection),
            Action::SelectAll => self.with_open(|o| {
                let in_sight = o.document.map().actors().filter(|a| o.shows(a));
                o.selection = Selection::actors(in_sight.map(|a| a.id));
            }),
            Action::Look(camera) => self.with_open(|o| {
                o.camera = Camera { zoom: camera.zoom.clamp(Camera::MIN_ZOOM, Camera::MAX_ZOOM), ..camera };
                (o.fit_asked, o.is_fitted) = (false, false);
            }),
            Action::Fitted(camera) => self.with_open(|o| {
                o.camera = camera;
                (o.fit_asked, o.is_fitted) = (false, true);
            }),
            Action::Fit => self.with_open(|o| o.fit_asked = true),
            Action::Reveal(id) => self.reveal(Selection::actor(id)),
            Action::RevealAll(selection) => self.reveal(selection),
            Action::Light(lit) => self.with_open(|o| o.lit = lit),
            Action::Revealed(camera) => self.with_open(|o| {
                o.revealing = None;
                o.is_fitted &= o.camera == camera;
                o.camera = camera;
            }),
            Action::Name(naming) => self.with_open(|o| o.naming = naming),
            Action::Find(open) => self.with_open(|o| o.finding = open),
            Action::LinkByName(open) => {
                self.with_open(|o| o.linking = open && o.selection.single_actor().is_some());
            }
            Action::SizeBy(by) => self.with_open(|o| o.reading.size_by = by),
            Action::ColourBy(by) => self.with_open(|o| o.reading.colour_by = by),
            Action::GroupBy(by) => self.with_open(|o| o.reading.group_by = by),
            Action::Outline(what) => self.with_open(|o| o.reading.outlines = what),
            _ => {}
        }
    }

    fn reveal(&mut self, selection: Selection) {
        self.with_open(|o| {
            if o.only().is_some_and(|only| !selection.actors.is_subset(only)) {
                unfocus(o);
            }
            o.revealing = Some(selection.clone());
            o.selection = selection;
        });
    }

    /// The kind of the selected links and of the next one. Only a key does both: choosing in the legend prepares what
    /// comes, and must not change what was just drawn.
    fn press_kind(&mut self, kind: LinkKind) {
        self.use_kind(kind, None);
        let links = self.selected_links(|link| {
            link.detail = link.detail.turned_into(kind);
            link.custom_kind = None;
        });
        if !links.is_empty() {
            self.execute(Command::ReviseLinks { links, field: LinkField::Kind });
        }
    }

    fn use_kind(&mut self, kind: LinkKind, custom: Option<LegendKey>) {
        self.with_open(|o| {
            o.tool.kind = kind;
            o.tool.custom_kind = custom;
        });
    }

    /// The selected actors, each changed.
    pub(super) fn selected_actors(&self, change: impl Fn(&mut Actor)) -> Vec<Actor> {
        let Some(open) = &self.open else { return Vec::new() };
        let selected = open.selection.actors.iter().filter_map(|id| open.map().actor(*id));
        selected
            .cloned()
            .map(|mut actor| {
                change(&mut actor);
                actor
            })
            .collect()
    }

    /// The selected links, each changed.
    pub(super) fn selected_links(&self, change: impl Fn(&mut Link)) -> Vec<Link> {
        let Some(open) = &self.open else { return Vec::new() };
        let selected = open.selection.links.iter().filter_map(|id| open.map().link(*id));
        selected
            .cloned()
            .map(|mut link| {
                change(&mut link);
                link
            })
            .collect()
    }
}

fn toggle<T: Ord>(set: &mut BTreeSet<T>, value: T) {
    if !set.remove(&value) {
        set.insert(value);
    }
}
