//! Findings: what on this map is worth a word in the room, each leading to the ties it speaks of. They ask and never
//! rank an organization.

use super::Report;
use crate::model::{ActorId, LinkId, TerritoryMap};

/// Most findings of a map.
pub const MOST_FINDINGS: usize = 12;

/// One thing worth a word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Which kind of thing, as `corridor_without_return`: a word of the JSON contract.
    pub code: &'static str,
    /// How much it asks for a look.
    pub severity: Severity,
    /// The sentence, in French.
    pub french: String,
    /// The sentence, in English.
    pub english: String,
    /// Actors it speaks of.
    pub actors: Vec<ActorId>,
    /// Links it speaks of.
    pub links: Vec<LinkId>,
    /// Key of the indicator that shows it, as `corridors.return_rate`.
    pub indicator: &'static str,
}

/// How much a finding asks for a look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Asks for a look.
    Attention,
    /// Good to know.
    Note,
}

/// The findings of a map, the most concrete first, at most [`MOST_FINDINGS`].
pub fn findings(_report: &Report, _map: &TerritoryMap) -> Vec<Finding> {
    Vec::new()
}
