//! How far the indicators being computed are, in the stages that `analysis` tells.

use super::task::{Gauge, Task};
use crate::analysis::{Progress, Stage};
use jiff::Timestamp;

/// Stages, by their number.
const STAGES: [Stage; 4] = [Stage::Graph, Stage::Paths, Stage::Departures, Stage::Groups];

/// Tells a gauge how far the indicators are.
pub(super) fn tell(gauge: &Gauge, progress: Progress) {
    let stage = STAGES.iter().position(|stage| *stage == progress.stage).unwrap_or(0);
    gauge.tell(stage, progress.fraction);
}

/// How far the indicators are, once they have lasted long enough to be spoken of.
pub(super) fn progress(task: &Task, now: Timestamp) -> Option<Progress> {
    let (stage, fraction) = task.progress(now)?;
    Some(Progress { stage: STAGES.get(stage).copied().unwrap_or_default(), fraction })
}

/// The part of all stages together that is done, 0 to 1.
pub(super) fn share_done(progress: Progress) -> f32 {
    let stage = STAGES.iter().position(|stage| *stage == progress.stage).unwrap_or(0);
    (stage as f32 + progress.fraction.clamp(0.0, 1.0)) / STAGES.len() as f32
}
