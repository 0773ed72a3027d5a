//! Actions that draw: new actors, new links, new names.

use super::super::session::{Naming, Selection, Tool};
use super::super::{Action, AppState, Severity};
use crate::document::entry::{self, EntryDefaults};
use crate::document::{ActorField, Command};
use crate::layout;
use crate::model::{Actor, ActorId, Link, LinkId, LinkKind, Name, Point, TerritoryMap};
use crate::text;

impl AppState {
    pub(super) fn dispatch_drawing(&mut self, action: Action) {
        match action {
            Action::Do(command) => {
                self.execute(command);
            }
            Action::AddActor { name, at, linked_from } => self.add_actor(&name, at, linked_from),
            Action::Rename(id, name) => self.rename(id, &name),
            Action::AddLink(source, target) => self.add_link(source, target),
            Action::AddLinkByName(source, name) => self.add_link_by_name(source, &name),
            Action::NameNext => self.name_next(),
            Action::QuickEntry(line) => self.quick_entry(&line),
            _ => {}
        }
    }

    /// Adds an actor of that name, or ties the one that already has it, and selects it.
    fn add_actor(&mut self, name: &str, at: Point, linked_from: Option<ActorId>) {
        self.with_open(|o| o.naming = None);
        let Some(name) = self.checked_name(name) else { return };
        let Some(open) = &self.open else { return };
        if let Some(existing) = open.actor_named(name.as_str()) {
            let label = open.map().actor(existing).map_or("", Actor::label).to_owned();
            match linked_from {
                Some(source) if source != existing => self.add_link(source, existing),
                _ => {
                    let sentence = self.texts().app_already_there(&label);
                    self.say(Severity::Note, sentence);
                }
            }
            self.with_open(|o| o.selection = Selection::actor(existing));
            return;
        }
        let tool = &open.tool;
        // While nobody chose a role, a name such as « Ville de Rimouski » tells its own.
        let told = if (tool.role, &tool.custom_role) == (Tool::default().role, &None) {
            entry::role_told_by(name.as_str())
        } else {
            None
        };
        let mut actor = Actor::new(ActorId::fresh(), name, told.unwrap_or(tool.role));
        actor.custom_role.clone_from(&tool.custom_role);
        actor.position = Some(Point::new(at.x, at.y));
        let id = actor.id;
        let links = linked_from.map(|source| self.link_between(source, id, Some(&actor)));
        let command = Command::AddActor { actor: Box::new(actor), links: links.into_iter().flatten().collect() };
        if self.execute(command) {
            self.with_open(|o| o.selection = Selection::actor(id));
        }
    }

    fn rename(&mut self, id: ActorId, name: &str) {
        self.with_open(|o| o.naming = None);
        let Some(name) = self.checked_name(name) else { return };
        let Some(mut actor) = self.open.as_ref().and_then(|o| o.map().actor(id)).cloned() else { return };
        actor.name = name;
        self.execute(Command::ReviseActors { actors: vec![actor], field: ActorField::Name });
    }

    fn add_link(&mut self, source: ActorId, target: ActorId) {
        let Some(link) = self.link_between(source, target, None) else { return };
        if self.execute(Command::AddLink(Box::new(link))) {
            // Not selected: the next kind key is for the next link, and must not change this one.
            self.with_open(|o| o.selection = Selection::default());
        }
    }

    fn add_link_by_name(&mut self, source: ActorId, name: &str) {
        self.with_open(|o| o.linking = false);
        let Some(open) = &self.open else { return };
        let near = open.map().actor(source).and_then(|a| a.position).unwrap_or(open.camera.center);
        let at = layout::free_spot_near(open.map(), near);
        self.add_actor(name, at, Some(source));
        self.with_open(|o| o.selection = Selection::actor(source));
    }

    /// A link of the tool's kind. A participation runs towards the table whichever end was drawn first; between two
    /// actors that are no table it becomes a collaboration, and a collaboration with a table becomes a seat there.
    fn link_between(&self, source: ActorId, target: ActorId, newcomer: Option<&Actor>) -> Option<Link> {
        let open = self.open.as_ref()?;
        let is_table = |id: ActorId| {
            newcomer.filter(|a| a.id == id).or_else(|| open.map().actor(id)).is_some_and(|a| a.role.is_table())
        };
        let (mut source, mut target) = (source, target);
        let mut kind = open.tool.kind;
        if kind == LinkKind::Participation {
            match (is_table(source), is_table(target)) {
                (_, true) => {}
                (true, false) => std::mem::swap(&mut source, &mut target),
                (false, false) => kind = LinkKind::Collaboration,
            }
        } else if kind == LinkKind::Collaboration && is_table(source) != is_table(target) {
            kind = LinkKind::Participation;
            if is_table(source) {
                std::mem::swap(&mut source, &mut target);
            }
        }
        let mut link = Link::new(LinkId::fresh(), source, target, kind);
        if kind == open.tool.kind {
            link.custom_kind.clone_from(&open.tool.custom_kind);
        }
        Some(link)
    }

    fn quick_entry(&mut self, line: &str) {
        let language = self.language;
        let Some(open) = &self.open else { return };
        let defaults = EntryDefaults { role: open.tool.role, ..EntryDefaults::default() };
        match entry::resolve(line, open.map(), &defaults, &mut uuid::Uuid::now_v7) {
            Ok(mut entry) => {
                let created = place_created(&mut entry.command, open.map());
                let sentence = entry.outcome.sentence(language);
                self.execute(entry.command);
                self.with_open(|o| {
                    o.n_entries += 1;
                    if let Some(last) = created.last() {
                        o.revealing = Some(Selection::actor(*last));
                    }
                    if !created.is_empty() {
                        o.selection = Selection::actors(created);
                    }
                });
                self.say(Severity::Note, sentence);
            }
            Err(error) => {
                let sentence = error.sentence(language);
                self.say(Severity::Problem, sentence);
            }
        }
    }

    fn checked_name(&mut self, name: &str) -> Option<Name> {
        match Name::new(name) {
            Ok(name) => Some(name),
            // Nothing typed is a gesture given up, not a mistake.
            Err(crate::model::NameError::Empty) => None,
            Err(error) => {
                let sentence = text::name_refusal(error, self.language);
                self.say(Severity::Problem, sentence);
                None
            }
        }
    }

    /// Starts typing the name of an actor that will be tied to the selected one.
    fn name_next(&mut self) {
        let Some(open) = &self.open else { return };
        let Some(actor) = open.selection.single_actor().and_then(|id| open.map().actor(id)) else { return };
        let near = actor.position.unwrap_or(open.camera.center) + BESIDE;
        let naming =
            Naming { at: layout::free_spot_near(open.map(), near), renames: None, linked_from: Some(actor.id) };
        self.with_open(|o| o.naming = Some(naming));
    }
}

/// Where the next actor is looked for, from the one it is tied to.
const BESIDE: Point = Point { x: 170.0, y: 40.0 };

/// Places the actors that a quick-entry line creates near those it ties them to, and returns them.
pub(crate) fn place_created(command: &mut Command, map: &TerritoryMap) -> Vec<ActorId> {
    let Command::QuickEntry { actors, links, .. } = command else { return Vec::new() };
    let mut future = map.clone();
    for actor in actors.iter() {
        // An actor that cannot be added is refused when the command is executed, with its reason.
        let _ = future.insert_actor(actor.clone());
    }
    for link in links.iter() {
        let _ = future.insert_link(link.clone());
    }
    let created: Vec<ActorId> = actors.iter().map(|a| a.id).collect();
    let positions = layout::place_newcomers(&future, &created);
    for actor in actors {
        actor.position = positions.get(&actor.id).copied();
    }
    created
}
