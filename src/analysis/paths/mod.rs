//! Ways between actors: who is found from whom and in how many steps, who stands on the way, and what a departure
//! takes.

mod cuts;
mod detour;
mod distance;
mod reach;
mod search;
mod shortest;

pub(super) use cuts::Cuts;
pub use distance::{Components, Distances};
pub(super) use distance::{found_from, pairs_by_steps};
pub use reach::Reach;
pub use shortest::ShortestPaths;
pub(super) use shortest::{MOST_DEPARTURES, betweenness};
