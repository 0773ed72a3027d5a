//! Some actors put in order among themselves: in line, evenly apart, farther from each other.

use crate::model::{ActorId, Point, TerritoryMap};
use std::collections::{BTreeMap, BTreeSet};

/// How some actors are put in order; the ends of a group stay where they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arrangement {
    /// On one horizontal line.
    InRow,
    /// On one vertical line.
    InColumn,
    /// The same room between one and the next, from left to right.
    EvenlyAcross,
    /// The same room between one and the next, from top to bottom.
    EvenlyDown,
    /// Farther from each other, around their middle.
    Apart,
    /// Nearer to each other, without touching.
    Together,
}

/// Where the actors that move go. Pinned actors stay.
pub fn arrange(map: &TerritoryMap, actors: &BTreeSet<ActorId>, how: Arrangement) -> BTreeMap<ActorId, Point> {
    let _ = (map, actors, how);
    BTreeMap::new()
}
