//! A task in the background that a person may wait for: since when it lasts and how far it is, written by the job and
//! read by the view.

use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// A task shorter than this is not worth a word.
const WORTH_SAYING: SignedDuration = SignedDuration::from_millis(200);
/// Parts that a stage is counted in.
const PARTS: u32 = 1_000;

/// How far a job is, shared with it.
#[derive(Debug, Clone, Default)]
pub(super) struct Gauge(Arc<AtomicU32>);

impl Gauge {
    /// Tells the stage, counted from 0, and the part of it that is done, 0 to 1.
    pub(super) fn tell(&self, stage: usize, fraction: f32) {
        let part = (fraction.clamp(0.0, 1.0) * (PARTS - 1) as f32) as u32;
        // Runs on several threads tell in no order: the furthest holds.
        self.0.fetch_max(stage as u32 * PARTS + part, Ordering::Relaxed);
    }

    fn read(&self) -> (usize, f32) {
        let told = self.0.load(Ordering::Relaxed);
        ((told / PARTS) as usize, (told % PARTS) as f32 / (PARTS - 1) as f32)
    }
}

/// A task under way.
#[derive(Debug, Clone)]
pub(super) struct Task {
    /// Since when a person waits for it.
    pub(super) since: Timestamp,
    /// How far it is.
    pub(super) gauge: Gauge,
}

impl Task {
    /// A task that begins.
    pub(super) fn begun(since: Timestamp) -> Self {
        Self { since, gauge: Gauge::default() }
    }

    /// The stage and the part of it that is done, once it has lasted long enough to be spoken of.
    pub(super) fn progress(&self, now: Timestamp) -> Option<(usize, f32)> {
        (now.duration_since(self.since) >= WORTH_SAYING).then(|| self.gauge.read())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_furthest_told_is_read_once_it_lasts() {
        let task = Task::begun(Timestamp::UNIX_EPOCH);
        task.gauge.tell(1, 0.5);
        task.gauge.tell(1, 0.25);
        assert_eq!(task.progress(Timestamp::UNIX_EPOCH), None);
        let (stage, fraction) = task.progress(Timestamp::UNIX_EPOCH + SignedDuration::from_secs(1)).unwrap();
        assert_eq!(stage, 1);
        assert!((fraction - 0.5).abs() < 0.01);
    }
}
