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
            Some(Wait { what: Waited::Layout(laying.layout), fraction: Some(fraction) })
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
