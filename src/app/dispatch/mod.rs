//! Carries out what was asked: the one `match` over actions, a short function each.

mod analysis;
mod closer;
mod drawing;
mod editing;
mod files;
mod laying;
mod outline;
mod results;
mod sight;
mod table;
mod what_if;

use super::session::{Moment, SaveState, Selection};
use super::{Action, AppState, Effect, OpenMap, Severity};
use crate::document::Command;
use crate::text;

impl AppState {
    /// Carries an action out, and returns what only the window can do about it.
    pub fn dispatch(&mut self, action: Action) -> Vec<Effect> {
        let effects = self.carry_out(action);
        self.refresh_sight();
        self.refresh_analysis();
        self.refresh_what_if();
        effects
    }

    fn carry_out(&mut self, action: Action) -> Vec<Effect> {
        match action {
            Action::NewMap
            | Action::AskOpen
            | Action::Open(_)
            | Action::OpenSample(_)
            | Action::OpenSalvaged(_)
            | Action::Save
            | Action::AskSaveAs
            | Action::SaveTo(_)
            | Action::CloseMap
            | Action::AskExport
            | Action::Quit
            | Action::SaveThen(_)
            | Action::Discard(_)
            | Action::PathTyped(..)
            | Action::PathGiven(..) => return self.dispatch_file(action),
            Action::Ask(dialog) => self.dialog = Some(dialog),
            Action::CloseDialog => {
                self.dialog = None;
                self.after_save = None;
            }
            Action::DismissMessage => self.message = None,
            Action::StopWaiting => self.stop_waiting(),
            Action::ShowPanels(panels) => {
                self.panels = panels;
                self.with_open(|open| open.lit = Selection::default());
            }
            Action::UseLanguage(language) => {
                self.language = language;
                self.settings.language = Some(language);
                self.keep_settings();
            }
            Action::UseTheme(theme) => {
                self.settings.theme = theme;
                self.keep_settings();
            }
            Action::ToggleMinimap => {
                self.settings.minimap_hidden = !self.settings.minimap_hidden;
                self.keep_settings();
            }
            Action::UseTextScale(scale) => {
                self.settings.text_scale = scale.clamp(0.8, 2.0);
                self.keep_settings();
            }
            Action::Table(action) => return self.dispatch_table(action),
            Action::Copy => return self.copy(),
            Action::AskOutline => return vec![Effect::AskOutlinePath],
            Action::AskPaste => return vec![Effect::ReadClipboard],
            Action::Cut => {
                let effects = self.copy();
                self.delete();
                return effects;
            }
            Action::Do(_)
            | Action::AddActor { .. }
            | Action::Rename(..)
            | Action::AddLink(..)
            | Action::AddLinkByName(..)
            | Action::NameNext
            | Action::QuickEntry(_) => self.dispatch_drawing(action),
            Action::Delete
            | Action::Duplicate
            | Action::TogglePin
            | Action::Nudge(_)
            | Action::Reverse
            | Action::LayOut { .. }
            | Action::Arrange(_)
            | Action::Undo
            | Action::Redo
            | Action::GoTo(_)
            | Action::Paste(_) => self.dispatch_editing(action),
            Action::Focus(_) | Action::Unfocus | Action::ShowWay | Action::HideWay | Action::ShowAll => {
                self.dispatch_closer(&action);
            }
            sight => self.dispatch_sight(sight),
        }
        Vec::new()
    }

    /// Executes a command on the open map; a refusal becomes a sentence. Returns whether the map changed.
    fn execute(&mut self, command: Command) -> bool {
        let (language, now) = (self.language, (self.now)());
        let Some(open) = &mut self.open else { return false };
        match open.document.execute(command, now) {
            Ok(changed) => {
                open.prune_selection();
                changed
            }
            Err(error) => {
                let sentence = text::refusal(&error, open.document.map(), language);
                self.say(Severity::Problem, sentence);
                false
            }
        }
    }

    /// Writes the settings to their file, if they have one; what goes wrong is said.
    pub fn keep_settings(&mut self) {
        let Some(path) = &self.settings_path else { return };
        if let Err(error) = self.settings.save(path) {
            let sentence = error.sentence(self.language);
            self.say(Severity::Problem, sentence);
        }
    }

    fn with_open(&mut self, change: impl FnOnce(&mut OpenMap)) {
        if let Some(open) = &mut self.open {
            change(open);
        }
    }

    fn show(&mut self, moment: Moment) {
        self.with_open(|open| {
            if open.moment != Moment::Present {
                open.moment_before = open.moment;
            }
            if (open.moment == Moment::Present) != (moment == Moment::Present) {
                open.fit_asked = true;
            }
            open.moment = moment;
            open.lit = Selection::default();
            open.naming = None;
            open.finding = false;
            open.linking = false;
        });
    }

    fn is_saving(&self) -> bool {
        self.open.as_ref().is_some_and(|open| open.save_state == SaveState::Saving)
    }
}
