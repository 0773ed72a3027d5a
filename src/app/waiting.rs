//! What a person waits for beside the indicators: a layout, a map being opened. Said once it lasts, and given up at
//! will.

use super::AppState;
use super::jobs::JobKind;
use super::task::Task;
use crate::document::LayoutName;
use std::path::{Path, PathBuf};

/// A layout under way.
#[derive(Debug)]
pub(super) struct Laying {
    /// Tells it from one asked for before or after.
    pub(super) serial: u64,
    pub(super) layout: LayoutName,
    pub(super) task: Task,
}

/// A map being opened.
#[derive(Debug)]
pub(super) struct Opening {
    pub(super) path: PathBuf,
    pub(super) task: Task,
    /// The map that was open when it was asked for, and its revision.
    pub(super) over: Option<(uuid::Uuid, u64)>,
}

/// Something that lasts.
#[derive(Debug, Clone, PartialEq)]
pub struct Wait {
    /// What.
    pub what: Waited,
    /// The part that is done, 0 to 1; `None` where nobody knows.
    pub fraction: Option<f32>,
}

/// What is waited for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Waited {
    /// A layout.
    Layout(LayoutName),
    /// The opening of a file of that name.
    Opening(String),
}

impl AppState {
    /// What has lasted long enough to be spoken of.
    pub fn wait(&self) -> Option<Wait> {
        let now = (self.now)();
        let opening = self.opening.as_ref().filter(|_| self.jobs.is_running(JobKind::File)).and_then(|opening| {
            opening.task.progress(now)?;
            Some(Wait { what: Waited::Opening(file_name(&opening.path)), fraction: None })
        });
        let laying = || {
            let laying = self.laying.as_ref().filter(|_| self.jobs.is_running(JobKind::Layout))?;
            let (_, fraction) = laying.task.progress(now)?;
            Some(Wait { what: Waited::Layout(laying.layout), fraction: (fraction > 0.0).then_some(fraction) })
        };
        opening.or_else(laying)
    }

    /// Whether there is something that can be given up, however short it has lasted.
    pub fn is_waiting(&self) -> bool {
        let opens = self.opening.is_some() && self.jobs.is_running(JobKind::File);
        opens || (self.laying.is_some() && self.jobs.is_running(JobKind::Layout))
    }

    /// Gives up what is waited for: whatever it still brings changes nothing.
    pub(super) fn stop_waiting(&mut self) {
        if self.opening.take().is_none() {
            self.give_layout_up();
        }
    }

    /// Gives up what concerns the map that is left, or one that would take the place of the next.
    pub(super) fn stop_waiting_for_maps(&mut self) {
        self.opening = None;
        self.give_layout_up();
    }

    /// Gives a layout up.
    pub(super) fn give_layout_up(&mut self) {
        if self.laying.take().is_some() {
            self.jobs.cancel(JobKind::Layout);
        }
    }
}

fn file_name(path: &Path) -> String {
    path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::{Action, LayoutChoice};
    use crate::storage::Settings;
    use jiff::{SignedDuration, Timestamp};

    fn sample() -> PathBuf {
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("saved_maps").join("jocoeur.ron")
    }

    #[test]
    fn what_lasts_is_said_with_its_name() {
        let mut app = AppState::at_once(Settings::default());
        app.dispatch(Action::Open(sample()));
        assert!(app.is_waiting());
        assert_eq!(app.wait(), None, "too short to be spoken of");
        app.now = || Timestamp::UNIX_EPOCH + SignedDuration::from_secs(1);
        let opening = Wait { what: Waited::Opening("jocoeur.ron".to_owned()), fraction: None };
        assert_eq!(app.wait(), Some(opening));
        app.take_results();
        assert!(app.open.is_some() && !app.is_waiting() && app.wait().is_none());
        app.dispatch(Action::LayOut { how: LayoutChoice::Sectors, only_selected: false });
        app.now = || Timestamp::UNIX_EPOCH + SignedDuration::from_secs(2);
        assert_eq!(app.wait().map(|wait| wait.what), Some(Waited::Layout(LayoutName::Sectors)));
    }

    #[test]
    fn an_opening_that_is_given_up_opens_nothing() {
        let mut app = AppState::at_once(Settings::default());
        app.dispatch(Action::Open(sample()));
        app.dispatch(Action::StopWaiting);
        app.take_results();
        assert!(app.open.is_none() && app.message.is_none() && app.settings.recent.is_empty());
        app.dispatch(Action::Open(sample()));
        app.take_results();
        assert!(app.open.is_some());
    }
}
