//! What background jobs bring back.

use super::super::session::{AfterQuestion, Dialog, PathPurpose, SaveState};
use super::super::state::PathChoice;
use super::super::{Action, AppState, Effect, Severity};
use crate::app::jobs::JobKind;
use crate::app::state::Done;
use crate::storage::{Loaded, StorageError};
use std::path::Path;

impl AppState {
    /// Takes in what jobs have finished, and returns what only the window can do about it.
    pub fn take_results(&mut self) -> Vec<Effect> {
        let mut effects = Vec::new();
        while let Some(done) = self.jobs.next_result() {
            match done {
                Done::Analysed(analysed) => self.take_analysis(analysed),
                // What replaces it was asked for already.
                Done::AnalysisStopped => {}
                Done::WhatIf(what_if) => self.take_what_if(*what_if),
                Done::LaidOut(laid_out) => self.lay_down(laid_out),
                Done::Opened { path, result } => self.opened(&path, result),
                Done::OutlineRead { opening, path, borders } => self.lay_outline(opening, &path, borders),
                Done::Saved { path, serial, result } => effects.extend(self.saved(&path, serial, result)),
                Done::Exported(Ok(sentence)) => self.say(Severity::Note, sentence),
                Done::Exported(Err(sentence)) => self.say(Severity::Problem, sentence),
                Done::PathChosen { purpose, choice } => effects.extend(self.path_chosen(purpose, choice)),
            }
            self.refresh_sight();
            self.refresh_analysis();
            self.refresh_what_if();
        }
        effects
    }

    /// Has the system's file dialog shown in the background by a function of the window's.
    pub fn choose_path(&mut self, purpose: PathPurpose, ask: impl FnOnce() -> PathChoice + Send + 'static) {
        self.jobs.start(JobKind::Dialog, false, move |_| Done::PathChosen { purpose, choice: ask() });
    }

    /// Whether something is being computed, read or written that a person waits for.
    pub fn is_busy(&self) -> bool {
        self.jobs.is_running(JobKind::Layout) || self.jobs.is_running(JobKind::File)
    }

    fn opened(&mut self, path: &Path, result: Result<Loaded, StorageError>) {
        // Given up meanwhile, or another one is being opened.
        let Some(opening) = self.opening.take_if(|opening| opening.path == path) else { return };
        let now = self.open.as_ref().map(|open| (open.opening, open.document.revision()));
        if now != opening.over && self.could_lose_work() {
            // Drawn on while the file was read: nobody has said yet that this may go.
            self.dialog = Some(Dialog::Unsaved(AfterQuestion::Open(path.to_path_buf())));
            return;
        }
        match result {
            Ok(loaded) => {
                self.enter(loaded.map, Some(path));
                self.settings.remember(path.to_path_buf());
                self.keep_settings();
            }
            Err(error) if error.is_damage() => {
                let sentence = error.sentence(self.language);
                self.message = None;
                self.dialog = Some(Dialog::Damaged { path: path.to_path_buf(), sentence });
            }
            Err(error) => {
                if error.is_missing() {
                    self.settings.forget(path);
                    self.keep_settings();
                }
                self.say_storage(&error);
            }
        }
    }

    fn saved(&mut self, path: &Path, serial: u64, result: Result<(), StorageError>) -> Vec<Effect> {
        let now = (self.now)();
        let after = self.after_save.take();
        match result {
            Ok(()) => {
                self.with_open(|open| {
                    open.path = Some(path.to_path_buf());
                    open.document.mark_saved(serial);
                    open.save_state = SaveState::Saved(now);
                });
                self.message = None;
                self.settings.remember(path.to_path_buf());
                self.keep_settings();
                after.map(|after| self.go_on(after)).unwrap_or_default()
            }
            Err(error) => {
                self.with_open(|open| open.save_state = SaveState::Failed);
                self.say_storage(&error);
                Vec::new()
            }
        }
    }

    fn path_chosen(&mut self, purpose: PathPurpose, choice: PathChoice) -> Vec<Effect> {
        match choice {
            PathChoice::Path(path) => self.dispatch(Action::PathGiven(purpose, path)),
            PathChoice::None => {
                self.after_save = None;
                Vec::new()
            }
            PathChoice::NoDialog => {
                self.dialog = Some(Dialog::TypePath(purpose));
                Vec::new()
            }
        }
    }
}
