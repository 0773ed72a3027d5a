//! Where actors go: a request in, positions out, in map units.
//!
//! Pure functions on the model: the same map and seed give the same positions, whatever the order in which things
//! were added. A layout never changes the map; whoever asked for it places the actors, as one step of the history.

mod crossing;
mod network;
mod newcomer;
mod organic;
mod pack;
mod room;
mod stress;
mod untangle;

pub use newcomer::{free_spot_near, place_newcomers};
pub use organic::organic;

use crate::model::{Filter, TerritoryMap};

/// What to lay out, and how.
#[derive(Clone, Copy)]
pub struct LayoutRequest<'a> {
    /// The map.
    pub map: &'a TerritoryMap,
    /// What is in sight: the rest is neither moved nor kept clear of.
    pub filter: &'a Filter,
    /// Another seed gives another drawing of the same map.
    pub seed: u64,
    /// Whether pinned actors that have a position keep it.
    pub keep_pinned: bool,
    /// Asked now and then: once it says yes, the layout gives up and places nobody.
    pub cancel: &'a dyn Fn() -> bool,
}
