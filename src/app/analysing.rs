//! The indicators being computed: how far they are, written by the job and read by the view.

use crate::analysis::{Progress, Stage};
use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// A computation shorter than this is not worth a word.
const WORTH_SAYING: SignedDuration = SignedDuration::from_millis(200);
/// Parts that a stage is counted in.
const PARTS: u32 = 1_000;
/// Stages, by their number.
const STAGES: [Stage; 4] = [Stage::Graph, Stage::Paths, Stage::Departures, Stage::Groups];

/// How far a job is, shared with it.
#[derive(Debug, Clone, Default)]
pub(super) struct Gauge(Arc<AtomicU32>);

impl Gauge {
    pub(super) fn tell(&self, progress: Progress) {
        let stage = STAGES.iter().position(|stage| *stage == progress.stage).unwrap_or(0) as u32;
        let part = (progress.fraction.clamp(0.0, 1.0) * (PARTS - 1) as f32) as u32;
        // Runs of searches tell in no order: the furthest holds.
        self.0.fetch_max(stage * PARTS + part, Ordering::Relaxed);
    }

    fn read(&self) -> Progress {
        let told = self.0.load(Ordering::Relaxed);
        let stage = STAGES.get((told / PARTS) as usize).copied().unwrap_or_default();
        Progress { stage, fraction: (told % PARTS) as f32 / (PARTS - 1) as f32 }
    }
}

/// A computation under way.
#[derive(Debug)]
pub(super) struct Analysing {
    pub(super) since: Timestamp,
    pub(super) gauge: Gauge,
}

impl Analysing {
    /// How far it is, once it has lasted long enough to be spoken of.
    pub(super) fn progress(&self, now: Timestamp) -> Option<Progress> {
        (now.duration_since(self.since) >= WORTH_SAYING).then(|| self.gauge.read())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_furthest_told_is_read_once_it_lasts() {
        let analysing = Analysing { since: Timestamp::UNIX_EPOCH, gauge: Gauge::default() };
        analysing.gauge.tell(Progress { stage: Stage::Paths, fraction: 0.5 });
        analysing.gauge.tell(Progress { stage: Stage::Paths, fraction: 0.25 });
        assert_eq!(analysing.progress(Timestamp::UNIX_EPOCH), None);
        let read = analysing.progress(Timestamp::UNIX_EPOCH + SignedDuration::from_secs(1)).unwrap();
        assert_eq!(read.stage, Stage::Paths);
        assert!((read.fraction - 0.5).abs() < 0.01);
    }
}
