//! Has it changed? What the dates on the map say of how it grew: who and what appeared and disappeared.

use super::AnalysisRequest;
use crate::model::{ActorId, LinkId, TerritoryMap};
use jiff::civil::Date;

/// The map through time. A map without dates has no steps.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Change {
    /// What lived at each date where something begins or has just ended, in order.
    pub steps: Vec<Step>,
    /// Organizations that begin after the first step.
    pub actors_appeared: Vec<ActorId>,
    /// Organizations gone by the last step.
    pub actors_gone: Vec<ActorId>,
    /// Links that begin after the first step.
    pub links_appeared: Vec<LinkId>,
    /// Links gone by the last step.
    pub links_gone: Vec<LinkId>,
    /// Links without any date, in sight at every step.
    pub n_undated: usize,
}

/// What lived on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// The day.
    pub on: Date,
    /// Organizations.
    pub n_actors: usize,
    /// Links of the kinds chosen.
    pub n_links: usize,
}

impl Change {
    /// Looks at the dates of a map.
    pub fn new(_map: &TerritoryMap, _request: &AnalysisRequest) -> Self {
        Self::default()
    }
}
