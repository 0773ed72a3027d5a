//! Can a person travel the corridor, and come back? On referral corridors between organizations alone, whatever the
//! kinds of link chosen for the rest.

use super::{AnalysisRequest, cohesion::ratio};
use crate::model::{ActorId, Link, LinkDetail, Sector, ServiceLine, TerritoryMap};
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
    /// Actors of the 1st line.
    pub first_line: usize,
    /// Actors of the 1st line from which no actor of the 2nd or 3rd line can be reached, in the order of ids.
    pub no_access: Vec<ActorId>,
    /// Mean corridors from an actor of the 1st line to the nearest of the 2nd, over those that reach one; `None` when
    /// none does.
    pub mean_steps_to_second: Option<f64>,
    /// The same to the nearest of the 3rd line.
    pub mean_steps_to_third: Option<f64>,
    /// Actors whose removal cuts the last path of some actor of the 1st line to the 3rd, in the order of ids.
    pub compulsory: Vec<ActorId>,
    /// For each programme and sector that a corridor serves, which actors of the 1st line have access.
    pub coverage: Vec<Coverage>,
    /// Corridors between actors that have a line, by the line of source and target: what the ladder is drawn from.
    pub flows: Vec<LineFlow>,
    /// Actors at the end of a corridor that have no line of services: listed, not guessed.
    pub without_line: Vec<ActorId>,
}

/// Who reaches services of a programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// The programme or sector.
    pub sector: Sector,
    /// Actors of the 1st line with access.
    pub with_access: Vec<ActorId>,
    /// Those without.
    pub without: Vec<ActorId>,
}

/// Corridors from a line to a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LineFlow {
    /// Line of the sources.
    pub from: ServiceLine,
    /// Line of the targets.
    pub to: ServiceLine,
    /// Corridors.
    pub corridors: usize,
    /// Those whose return is planned.
    pub with_return: usize,
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
            ..Self::default()
        }
    }
}
