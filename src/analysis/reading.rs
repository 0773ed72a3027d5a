//! The indicators as sentences.

use super::Report;
use crate::model::{ActorId, TerritoryMap};
use crate::text::Language;

/// One.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// Title.
    pub title: String,
    /// A.
    pub actors: Vec<ActorId>,
}

/// All.
pub fn readings(_report: &Report, _map: &TerritoryMap, _language: Language) -> Vec<Reading> {
    Vec::new()
}
