//! Numbers about a map: pure functions on one projection of it, each with one definition, said where it is.
//!
//! Knows the model and the words of the interface (a group and a reading have a name); no window, no file. Whoever
//! shows numbers asks for a [`Report`] and reads it; whoever reads them aloud asks for its [`Reading`]s.

mod analyser;
mod base;
pub mod brokerage;
mod canonical;
pub mod centrality;
pub mod centralization;
mod change;
mod cohesion;
mod communities;
mod concertation;
mod corridors;
mod dependence;
mod finding;
mod graph;
mod group;
pub mod hierarchy;
mod indicator;
pub mod json;
mod paths;
mod permutation;
mod pieces;
mod progress;
mod reading;
pub mod removal;
mod report;
pub mod silos;
pub mod spectral;
mod triangles;

pub use analyser::{Analyser, Depth, compute};
pub use base::Base;
pub use brokerage::Brokerage;
pub use centralization::Centralization;
pub use change::{Change, Step};
pub use cohesion::Cohesion;
pub use communities::{Communities, adjusted_rand_index, normalised_mutual_information};
pub use concertation::{Concertation, TableReport, TablesOverlap};
pub use corridors::{Corridors, Coverage, LineFlow};
pub use dependence::{Dependence, Funded, Money};
pub use finding::{Finding, MOST_FINDINGS, Severity, findings};
pub use graph::{Adjacency, AnalysisRequest, LinkCounts, Projection};
pub use group::{Group, GroupBy, GroupByError};
pub use hierarchy::{Hierarchy, Krackhardt};
pub use indicator::{ActorIndicator, Measure};
pub use paths::{Components, Distances, Reach, ShortestPaths};
pub use permutation::ei_p_value;
pub use pieces::Pieces;
pub use progress::{Progress, Stage, Stopped, Watch};
pub use reading::{Reading, Topic, readings, what_if};
pub use removal::Removal;
pub use report::{ActorMeasures, ActorPosition, Report};
pub use silos::{GroupReport, Silos};

pub use crate::model::IMPORTED_ID;

#[cfg(test)]
mod tests;
