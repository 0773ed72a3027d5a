//! Can a person travel the corridor, and come back? On referral corridors between organizations alone, whatever the
//! kinds of link chosen for the rest.

use super::{AnalysisRequest, cohesion::ratio};
use crate::model::{ActorId, Link, LinkDetail, ServiceLine, TerritoryMap};
use std::collections::BTreeSet;

/// The corridors of a network.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Corridors {
    /// Corridors in sight.
    pub corridors: usize,
    /// Those whose return to the living environment is planned.
    pub with_return: usize,
    /// `with_return`/`corridors`; `None` without corridors.
    pub return_rate: Option<f64>,
    /// Actors of the 1st or 2nd line that receive references and give neither a return nor a further corridor.
    /// Actors without a line are not guessed.
    pub dead_ends: Vec<ActorId>,
    /// Corridors from the 1st line to the 3rd directly: source, target.
    pub skips: Vec<(ActorId, ActorId)>,
}

impl Corridors {
    /// Looks at the corridors of a map.
    pub fn new(map: &TerritoryMap, request: &AnalysisRequest) -> Self {
        let organization = |id: ActorId| map.actor(id).is_some_and(|a| request.counts_actor(a));
        let line = |id: ActorId| map.actor(id).and_then(|a| a.service_line);
        let corridors: Vec<&Link> = map
            .links()
            .filter(|l| matches!(l.detail, LinkDetail::ReferralCorridor(_)))
            .filter(|l| request.counts(map, l) && organization(l.source) && organization(l.target))
            .collect();
        let with_return = corridors.iter().filter(|l| l.is_mutual()).count();
        let receiving: BTreeSet<ActorId> = corridors.iter().map(|l| l.target).collect();
        let giving_on: BTreeSet<ActorId> =
            corridors.iter().flat_map(|l| [Some(l.source), l.is_mutual().then_some(l.target)]).flatten().collect();
        let below_third = |id: &ActorId| matches!(line(*id), Some(ServiceLine::First | ServiceLine::Second));
        let skips: BTreeSet<(ActorId, ActorId)> = corridors
            .iter()
            .filter(|l| (line(l.source), line(l.target)) == (Some(ServiceLine::First), Some(ServiceLine::Third)))
            .map(|l| (l.source, l.target))
            .collect();
        Self {
            corridors: corridors.len(),
            with_return,
            return_rate: ratio(with_return, corridors.len()),
            dead_ends: receiving.difference(&giving_on).copied().filter(below_third).collect(),
            skips: skips.into_iter().collect(),
        }
    }
}
