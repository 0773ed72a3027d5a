//! Actions on files: new, open, save, close. What could lose work asks first.

use super::super::session::{AfterQuestion, Dialog, PathPurpose, SaveState};
use super::super::{Action, AppState, Effect, OpenMap};
use super::table::TABLE_EXTENSION;
use crate::app::appearance;
use crate::app::jobs::JobKind;
use crate::app::state::Done;
use crate::app::task::Task;
use crate::app::waiting::Opening;
use crate::export::{Format, Output, PageRequest, PageSize, compose, r_script};
use crate::layout;
use crate::model::{MapInfo, TerritoryMap};
use crate::scene::Theme;
use crate::storage::{self, Loaded, StorageError, ThemeChoice};
use crate::text::texts;
use std::path::{Path, PathBuf};

/// Ending of the names of map files.
const EXTENSION: &str = "ron";

impl AppState {
    pub(super) fn dispatch_file(&mut self, action: Action) -> Vec<Effect> {
        match action {
            Action::NewMap => self.unless_unsaved(AfterQuestion::New),
            Action::AskOpen => self.unless_unsaved(AfterQuestion::AskOpen),
            Action::Open(path) if self.is_outline(&path) => {
                self.read_outline(path);
                Vec::new()
            }
            Action::Open(path) => self.unless_unsaved(AfterQuestion::Open(path)),
            Action::OpenSample(index) => self.unless_unsaved(AfterQuestion::OpenSample(index)),
            Action::CloseMap => self.unless_unsaved(AfterQuestion::Close),
            Action::Quit => self.unless_unsaved(AfterQuestion::Quit),
            Action::Discard(after) => self.go_on(after),
            Action::SaveThen(after) => {
                self.dialog = None;
                self.after_save = Some(after);
                self.save()
            }
            Action::OpenSalvaged(path) => {
                self.open_salvaged(&path);
                Vec::new()
            }
            Action::Save => self.save(),
            Action::AskSaveAs => vec![Effect::AskSavePath(self.suggested_file_name(EXTENSION))],
            Action::AskExport => vec![Effect::AskExportPath(self.suggested_file_name(Format::Png.extension()))],
            Action::SaveTo(path) => {
                self.save_to(path);
                Vec::new()
            }
            Action::PathTyped(purpose, path) => {
                self.path_typed(purpose, path);
                Vec::new()
            }
            Action::PathGiven(purpose, path) => {
                self.dialog = None;
                match purpose {
                    PathPurpose::Open => self.open_path(path),
                    PathPurpose::Save => self.save_to(path),
                    PathPurpose::Export => self.export_to(path),
                    PathPurpose::Table => self.save_table_to(path),
                }
                Vec::new()
            }
            _ => Vec::new(),
        }
    }

    fn unless_unsaved(&mut self, after: AfterQuestion) -> Vec<Effect> {
        if self.could_lose_work() || self.is_saving() {
            self.dialog = Some(Dialog::Unsaved(after));
            Vec::new()
        } else {
            self.go_on(after)
        }
    }

    /// What was asked before the question of unsaved changes came up.
    pub(super) fn go_on(&mut self, after: AfterQuestion) -> Vec<Effect> {
        (self.dialog, self.message) = (None, None);
        match after {
            AfterQuestion::Quit => return vec![Effect::Quit],
            AfterQuestion::AskOpen => return vec![Effect::AskOpenPath],
            AfterQuestion::Close => {
                self.stop_waiting_for_maps();
                self.open = None;
            }
            AfterQuestion::New => {
                self.stop_waiting_for_maps();
                let info = MapInfo { language: self.language, created: Some((self.now)()), ..MapInfo::default() };
                self.open = Some(OpenMap::new(TerritoryMap::new(info), None));
            }
            AfterQuestion::Open(path) => self.open_path(path),
            AfterQuestion::OpenSample(index) => self.open_sample(index),
        }
        Vec::new()
    }

    fn open_path(&mut self, path: PathBuf) {
        let over = self.open.as_ref().map(|open| (open.opening, open.document.revision()));
        self.opening = Some(Opening { path: path.clone(), task: Task::begun((self.now)()), over });
        self.jobs.start(JobKind::File, false, move |_| {
            let result = storage::load(&path).map(|loaded| Loaded { map: placed(loaded.map), ..loaded });
            Done::Opened { path, result }
        });
    }

    fn open_sample(&mut self, index: usize) {
        let Some(sample) = storage::samples().get(index) else { return };
        match storage::from_text(sample.text) {
            Ok(map) => self.enter(map, None),
            Err(error) => self.say_storage(&error),
        }
    }

    fn open_salvaged(&mut self, path: &Path) {
        self.dialog = None;
        match storage::salvage_file(path) {
            Ok(salvaged) => {
                let sentence = salvaged.sentence(self.language);
                self.enter(placed(salvaged.map), None);
                // What was saved from a damaged file is on no disk yet, and never goes over that file by itself.
                self.with_open(|o| {
                    o.document.mark_unsaved();
                    o.salvaged_from = Some(path.to_path_buf());
                });
                self.say(super::Severity::Problem, sentence);
            }
            Err(error) => self.say_storage(&error),
        }
    }

    pub(super) fn enter(&mut self, map: TerritoryMap, path: Option<&Path>) {
        (self.dialog, self.message) = (None, None);
        self.stop_waiting_for_maps();
        self.open = Some(OpenMap::new(placed(map), path));
    }

    /// The system's dialog asks before a file is replaced; a typed path has nobody else to ask.
    fn path_typed(&mut self, purpose: PathPurpose, path: PathBuf) {
        let path = match purpose {
            PathPurpose::Open => path,
            PathPurpose::Save => with_ending(path, EXTENSION),
            PathPurpose::Export => with_ending(path, Format::Png.extension()),
            PathPurpose::Table => with_ending(path, TABLE_EXTENSION),
        };
        let is_own = self.open.as_ref().is_some_and(|open| open.path.as_ref() == Some(&path));
        if purpose != PathPurpose::Open && !is_own && storage::modified(&path).is_some() {
            self.dialog = Some(Dialog::Replace { purpose, path });
        } else {
            self.dispatch_file(Action::PathGiven(purpose, path));
        }
    }

    fn save(&mut self) -> Vec<Effect> {
        match self.open.as_ref().map(|open| open.path.clone()) {
            None => Vec::new(),
            Some(None) => vec![Effect::AskSavePath(self.suggested_file_name(EXTENSION))],
            Some(Some(path)) => {
                self.save_to(path);
                Vec::new()
            }
        }
    }

    fn save_to(&mut self, path: PathBuf) {
        let path = with_ending(path, EXTENSION);
        if self.open.as_ref().is_some_and(|open| open.salvaged_from.as_ref() == Some(&path)) {
            self.after_save = None;
            let sentence = self.texts().app_damaged_is_kept();
            return self.say(super::Severity::Problem, sentence);
        }
        let now = (self.now)();
        let Some(open) = &mut self.open else { return };
        open.save_state = SaveState::Saving;
        let (mut map, serial) = (open.map().clone(), open.document.state_serial());
        map.set_info(MapInfo { changed: Some(now), ..map.info().clone() });
        self.jobs.start(JobKind::File, false, move |_| {
            let result = storage::save(&path, &map);
            Done::Saved { path, serial, result }
        });
    }

    /// Writes what is in sight as the end of the name tells; a name without an ending gets a PNG.
    fn export_to(&mut self, path: PathBuf) {
        let path = with_ending(path, Format::Png.extension());
        let (language, theme) = (self.language, picture_theme(self.settings.theme));
        let today = (self.now)().to_zoned(jiff::tz::TimeZone::system()).date();
        let Some(output) = Output::of(&path) else {
            let sentence = self.texts().app_export_unknown(path.to_string_lossy());
            return self.say(super::Severity::Problem, sentence);
        };
        let Some(open) = &self.open else { return };
        let (map, request) = (open.document.snapshot(), open.analysis_request());
        let look = appearance::on_page(open, language, theme);
        self.jobs.start(JobKind::File, false, move |_| {
            let bytes = match output {
                Output::Picture(format) => {
                    let (filter, size, look) = (&request.filter, PageSize::SCREEN, look.as_ref());
                    format.render(&compose(&PageRequest { map: &map, filter, theme, language, size, today, look }))
                }
                Output::RScript => Ok(r_script(&map, &request, language).into_bytes()),
            };
            let result = match bytes {
                Ok(bytes) => storage::write_atomically(&path, &bytes).map_err(|e| e.sentence(language)),
                Err(error) => Err(error.sentence(language)),
            };
            Done::Exported(result.map(|()| texts(language).app_exported(path.to_string_lossy())))
        });
    }

    /// A file name made of the map's title.
    pub(super) fn suggested_file_name(&self, extension: &str) -> String {
        let title = self.open.as_ref().map_or("", |open| open.map().info().title.as_str());
        let stem = crate::model::fold(title).replace(' ', "-");
        let stem = if stem.is_empty() { self.texts().app_file_stem() } else { stem };
        format!("{stem}.{extension}")
    }

    pub(super) fn say_storage(&mut self, error: &StorageError) {
        let sentence = error.sentence(self.language);
        self.say(super::Severity::Problem, sentence);
    }
}

/// A path with an ending: this one where there is none.
pub(super) fn with_ending(mut path: PathBuf, ending: &str) -> PathBuf {
    if path.extension().is_none() {
        path.set_extension(ending);
    }
    path
}

/// A page is printed or pasted in a report: dark only when asked for.
fn picture_theme(choice: ThemeChoice) -> Theme {
    match choice {
        ThemeChoice::Dark => Theme::Dark,
        ThemeChoice::Projection => Theme::Projection,
        ThemeChoice::Light | ThemeChoice::System => Theme::Light,
    }
}

/// The map with every actor placed.
fn placed(mut map: TerritoryMap) -> TerritoryMap {
    // Cannot be refused: the actors placed are those of the map.
    let _ = layout::place_missing(&mut map);
    map
}
