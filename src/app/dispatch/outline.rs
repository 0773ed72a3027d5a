//! The outline of the territory, from a GeoJSON file dropped on the window or opened while a map is.

use super::super::{AppState, Severity};
use crate::app::jobs::JobKind;
use crate::app::state::Done;
use crate::document::Command;
use crate::exchange::{OutlineError, read_outline};
use crate::model::{Borders, TerritoryOutline};
use crate::storage;
use std::path::{Path, PathBuf};
use std::sync::Arc;

impl AppState {
    /// Whether a file is an outline for the map that is open.
    pub(super) fn is_outline(&self, path: &Path) -> bool {
        let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
        self.open.is_some() && ending.is_some_and(|ending| ending == "geojson" || ending == "json")
    }

    /// Has an outline read in the background.
    pub(super) fn read_outline(&mut self, path: PathBuf) {
        let language = self.language;
        let Some(opening) = self.open.as_ref().map(|open| open.opening) else { return };
        self.jobs.start(JobKind::Outline, true, move |_| {
            let bytes = storage::read_bytes(&path).map_err(|error| error.sentence(language));
            let borders = bytes.and_then(|bytes| {
                read_outline(&bytes).map_err(|error| error.sentence(&path.to_string_lossy(), language))
            });
            Done::OutlineRead { opening, path, borders }
        });
    }

    /// Draws an outline beneath the map it was read for, as one step.
    pub(super) fn lay_outline(&mut self, opening: uuid::Uuid, path: &Path, borders: Result<Borders, String>) {
        // Another map may have been opened since.
        let Some(open) = self.open.as_ref().filter(|open| open.opening == opening) else { return };
        let name = path.to_string_lossy();
        let no_shape = || OutlineError::NoShape.sentence(&name, self.language);
        let outline = borders.and_then(|b| TerritoryOutline::beneath(b, open.map()).ok_or_else(no_shape));
        match outline {
            Ok(outline) => {
                self.execute(Command::SetOutline(Some(Arc::new(outline))));
                self.with_open(|open| open.fit_asked = true);
                let sentence = self.texts().app_outline_set();
                self.say(Severity::Note, sentence);
            }
            Err(sentence) => self.say(Severity::Problem, sentence),
        }
    }
}
