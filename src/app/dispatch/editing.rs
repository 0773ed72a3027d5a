//! Actions on what is selected, and the way back and forth through the history.

use super::super::session::Selection;
use super::super::{Action, AppState, Severity, clipboard};
use crate::document::{ActorField, Command, LinkField, PlaceReason, StepLabel, Verb};
use crate::model::{LinkKind, MapError, Point};
use crate::text;

impl AppState {
    pub(super) fn dispatch_editing(&mut self, action: Action) {
        match action {
            Action::Delete => self.delete(),
            Action::Duplicate => self.duplicate(),
            Action::TogglePin => self.toggle_pin(),
            Action::Nudge(by) => self.nudge(by),
            Action::Reverse => self.reverse(),
            Action::LayOut { how, only_selected } => self.lay_out(how, only_selected),
            Action::Arrange(how) => self.arrange(how),
            Action::Undo => self.walk(crate::document::Document::undo),
            Action::Redo => self.walk(crate::document::Document::redo),
            Action::GoTo(n_steps) => self.walk(|document| document.go_to(n_steps).map(|()| None)),
            Action::Paste(content) => self.paste(&content),
            _ => {}
        }
    }

    pub(super) fn delete(&mut self) {
        let Some(open) = &self.open else { return };
        let (actors, links) = (open.selection.actors.clone(), open.selection.links.clone());
        self.execute(Command::Delete { actors, links });
    }

    fn duplicate(&mut self) {
        let Some(open) = &self.open else { return };
        let piece = clipboard::piece(open.map(), &open.selection);
        self.insert(&piece, Verb::Duplicate);
    }

    /// Pins the selected actors; unpins them when all of them are.
    fn toggle_pin(&mut self) {
        let all_pinned = self.selected_actors(|_| {}).iter().all(|a| a.pinned);
        let actors = self.selected_actors(|a| a.pinned = !all_pinned);
        if !actors.is_empty() {
            self.execute(Command::ReviseActors { actors, field: ActorField::Pinned });
        }
    }

    fn nudge(&mut self, by: Point) {
        let moved = self.selected_actors(|_| {}).into_iter();
        let positions: Vec<_> = moved.filter_map(|a| a.position.map(|p| (a.id, p + by))).collect();
        if !positions.is_empty() {
            self.execute(Command::Place { positions, reason: PlaceReason::Moved });
        }
    }

    /// Swaps the ends of the selected links; a seat stays towards its table.
    fn reverse(&mut self) {
        let mut links = self.selected_links(|link| std::mem::swap(&mut link.source, &mut link.target));
        links.retain(|link| link.kind() != LinkKind::Participation);
        if !links.is_empty() {
            self.execute(Command::ReviseLinks { links, field: LinkField::Direction });
        }
    }

    fn walk(&mut self, step: impl FnOnce(&mut crate::document::Document) -> Result<Option<StepLabel>, MapError>) {
        let language = self.language;
        let Some(open) = &mut self.open else { return };
        let result = step(&mut open.document);
        open.prune_selection();
        if let Err(error) = result {
            let sentence = text::refusal(&error, open.document.map(), language);
            self.say(Severity::Problem, sentence);
        }
    }

    pub(super) fn copy(&mut self) -> Vec<super::Effect> {
        let Some(open) = &self.open else { return Vec::new() };
        if open.selection.actors.is_empty() {
            return Vec::new();
        }
        vec![super::Effect::CopyText(clipboard::copied(open.map(), &open.selection))]
    }

    fn paste(&mut self, content: &str) {
        let Some(open) = &self.open else { return };
        if let Some(piece) = clipboard::pasted(content, open.tool.role) {
            self.insert(&piece, Verb::Paste);
        } else {
            let sentence = self.texts().app_nothing_to_paste();
            self.say(Severity::Note, sentence);
        }
    }

    fn insert(&mut self, piece: &crate::model::TerritoryMap, verb: Verb) {
        let Some(open) = &self.open else { return };
        let (actors, links, n_roles_lost) = clipboard::renewed(piece, open.map(), open.camera.center);
        let selection = Selection::actors(actors.iter().map(|a| a.id));
        if actors.is_empty() {
            return;
        }
        if self.execute(Command::Insert { actors, links, verb }) {
            self.with_open(|o| o.selection = selection);
            if n_roles_lost > 0 {
                let sentence = self.texts().app_custom_roles_lost(n_roles_lost as f64);
                self.say(Severity::Note, sentence);
            }
        }
    }
}
