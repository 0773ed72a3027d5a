//! What do the agreements do to our autonomy? Money and contracts between organizations, whatever the kinds of link
//! chosen for the rest.

use super::AnalysisRequest;
use crate::model::{ActorId, TerritoryMap};

/// Dependence on a map.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Dependence {
    /// Each organization that is paid (fundings, funded agreements), in the order of ids.
    pub funded: Vec<Funded>,
    /// Those of them whose largest share is more than half, in the order of ids.
    pub dependent: Vec<ActorId>,
    /// Community organizations and social economy enterprises tied to the coordinating actor by a contract, by no
    /// collaboration, and sitting at no table that decides; in the order of ids.
    pub subcontract_risk: Vec<ActorId>,
    /// For each funder in the order of ids, who loses more than half if it leaves; funders without any are left out.
    pub cascade: Vec<(ActorId, Vec<ActorId>)>,
}

/// Where the money of an organization comes from.
#[derive(Debug, Clone, PartialEq)]
pub struct Funded {
    /// Who.
    pub actor: ActorId,
    /// Its funders, each with its share of the money, 0 to 1, greatest first (of equals, the smallest id first).
    pub shares: Vec<(ActorId, f64)>,
    /// Whether amounts are missing, so that links were counted in place of dollars.
    pub counted: bool,
    /// Σ share² (Herfindahl–Hirschman), 1/funders to 1.
    pub hhi: f64,
    /// Mission money/all, 0 to 1.
    pub mission_share: f64,
    /// Agreement money/all, 0 to 1: service agreements, and fundings whose purpose is an agreement.
    pub agreement_share: f64,
}

impl Dependence {
    /// Looks at the money of a map.
    pub fn new(_map: &TerritoryMap, _request: &AnalysisRequest) -> Self {
        Self::default()
    }
}

impl Funded {
    /// The greatest share of one funder, 0 to 1.
    pub fn largest_share(&self) -> f64 {
        self.shares.first().map_or(0.0, |(_, share)| *share)
    }
}
