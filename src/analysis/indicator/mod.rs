//! The catalogue of what is known of an actor: one list for the command line, the drawing and the table.
//!
//! Knows where each value is in the report and how it is to be read; it computes nothing.

mod name;

use super::Report;
use crate::model::ActorId;

/// An indicator of an actor, in the order of the contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ActorIndicator {
    /// Neighbours in U.
    Degree,
    /// Arcs of D towards it.
    InDegree,
    /// Arcs of D from it.
    OutDegree,
    /// Sum of weights in U.
    Strength,
    /// See [`super::centrality::betweenness`].
    Betweenness,
    /// See [`super::centrality::betweenness_directed`].
    BetweennessDirected,
    /// See [`super::centrality::closeness`].
    Closeness,
    /// See [`super::centrality::harmonic`].
    Harmonic,
    /// See [`super::spectral::eigenvector`].
    Eigenvector,
    /// See [`super::spectral::pagerank`].
    Pagerank,
    /// See [`super::centrality::core`].
    Core,
    /// See [`super::centrality::articulation`].
    Articulation,
    /// See [`super::brokerage::constraint`].
    Constraint,
    /// See [`super::brokerage::effective_size`].
    EffectiveSize,
    /// All of Gould and Fernandez' counts: see [`super::Brokerage::total`].
    Brokerage,
    /// See [`super::Brokerage::coordinator`].
    Coordinator,
    /// See [`super::Brokerage::itinerant`].
    Itinerant,
    /// See [`super::Brokerage::gatekeeper`].
    Gatekeeper,
    /// See [`super::Brokerage::representative`].
    Representative,
    /// See [`super::Brokerage::liaison`].
    Liaison,
    /// See [`super::brokerage::ei`].
    Ei,
    /// See [`super::brokerage::participation`].
    Participation,
    /// See [`super::hierarchy::trophic_levels`].
    TrophicLevel,
    /// See [`super::Removal::components`].
    Components,
    /// See [`super::Removal::pairs_lost`].
    PairsLost,
    /// See [`super::Removal::efficiency_loss`].
    EfficiencyLoss,
    /// See [`super::Concertation::tables_of`].
    Tables,
    /// See [`super::Concertation::seats_deciding`].
    SeatsDeciding,
    /// See [`super::Funded::largest_share`].
    LargestShare,
}

/// What kind of number a value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// A whole number of things.
    Count,
    /// A share, 0 to 1.
    Share,
    /// A number with its own scale.
    Value,
    /// 0 for no, 1 for yes.
    YesNo,
}

impl ActorIndicator {
    /// All of them.
    pub const ALL: [Self; 29] = [
        Self::Degree,
        Self::InDegree,
        Self::OutDegree,
        Self::Strength,
        Self::Betweenness,
        Self::BetweennessDirected,
        Self::Closeness,
        Self::Harmonic,
        Self::Eigenvector,
        Self::Pagerank,
        Self::Core,
        Self::Articulation,
        Self::Constraint,
        Self::EffectiveSize,
        Self::Brokerage,
        Self::Coordinator,
        Self::Itinerant,
        Self::Gatekeeper,
        Self::Representative,
        Self::Liaison,
        Self::Ei,
        Self::Participation,
        Self::TrophicLevel,
        Self::Components,
        Self::PairsLost,
        Self::EfficiencyLoss,
        Self::Tables,
        Self::SeatsDeciding,
        Self::LargestShare,
    ];

    /// Its key in the JSON contract, with a dot where it stands inside another.
    pub fn code(self) -> &'static str {
        match self {
            Self::Degree => "degree",
            Self::InDegree => "in_degree",
            Self::OutDegree => "out_degree",
            Self::Strength => "strength",
            Self::Betweenness => "betweenness",
            Self::BetweennessDirected => "betweenness_directed",
            Self::Closeness => "closeness",
            Self::Harmonic => "harmonic",
            Self::Eigenvector => "eigenvector",
            Self::Pagerank => "pagerank",
            Self::Core => "core",
            Self::Articulation => "articulation",
            Self::Constraint => "constraint",
            Self::EffectiveSize => "effective_size",
            Self::Brokerage => "brokerage.total",
            Self::Coordinator => "brokerage.coordinator",
            Self::Itinerant => "brokerage.itinerant",
            Self::Gatekeeper => "brokerage.gatekeeper",
            Self::Representative => "brokerage.representative",
            Self::Liaison => "brokerage.liaison",
            Self::Ei => "ei",
            Self::Participation => "participation",
            Self::TrophicLevel => "trophic_level",
            Self::Components => "removal.components",
            Self::PairsLost => "removal.pairs_lost",
            Self::EfficiencyLoss => "removal.efficiency_loss",
            Self::Tables => "tables",
            Self::SeatsDeciding => "seats_deciding",
            Self::LargestShare => "largest_share",
        }
    }

    /// The value of an actor; `None` where it is undefined or the actor was not looked at.
    ///
    /// ```
    /// use maillage::analysis::{ActorIndicator, AnalysisRequest, compute};
    /// use maillage::model::{Actor, ActorId, Link, LinkId, LinkKind, Name, Role, TerritoryMap};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let mut map = TerritoryMap::default();
    /// let [csss, popote, alone] = [1, 2, 3].map(ActorId::from_number);
    /// for (id, name) in [(csss, "CSSS"), (popote, "Popote"), (alone, "Ermitage")] {
    ///     map.insert_actor(Actor::new(id, Name::new(name)?, Role::Other))?;
    /// }
    /// map.insert_link(Link::new(LinkId::from_number(1), csss, popote, LinkKind::Funding))?;
    /// let report = compute(&map, &AnalysisRequest::default());
    /// assert_eq!(ActorIndicator::InDegree.value(&report, popote), Some(1.0));
    /// assert_eq!(ActorIndicator::Ei.value(&report, alone), None);
    /// # Ok(())
    /// # }
    /// ```
    pub fn value(self, report: &Report, actor: ActorId) -> Option<f64> {
        let position = report.actors.get(&actor)?;
        let counted = |n: usize| Some(n as f64);
        match self {
            Self::Degree => counted(position.degree),
            Self::InDegree => counted(position.in_degree),
            Self::OutDegree => counted(position.out_degree),
            Self::Strength => Some(position.strength),
            Self::Betweenness => Some(position.betweenness),
            Self::BetweennessDirected => Some(position.betweenness_directed),
            Self::Closeness => Some(position.closeness),
            Self::Harmonic => Some(position.harmonic),
            Self::Eigenvector => position.eigenvector,
            Self::Pagerank => Some(position.pagerank),
            Self::Core => counted(position.core),
            Self::Articulation => counted(usize::from(position.articulation)),
            Self::Constraint => position.constraint,
            Self::EffectiveSize => position.effective_size,
            Self::Brokerage => counted(position.brokerage.total()),
            Self::Coordinator => counted(position.brokerage.coordinator),
            Self::Itinerant => counted(position.brokerage.itinerant),
            Self::Gatekeeper => counted(position.brokerage.gatekeeper),
            Self::Representative => counted(position.brokerage.representative),
            Self::Liaison => counted(position.brokerage.liaison),
            Self::Ei => position.ei,
            Self::Participation => position.participation,
            Self::TrophicLevel => Some(position.trophic_level),
            Self::Components => counted(position.removal.components),
            Self::PairsLost => counted(position.removal.pairs_lost),
            Self::EfficiencyLoss => position.removal.efficiency_loss,
            Self::Tables => report.concertation.tables_of.get(&actor).map(|n| *n as f64),
            Self::SeatsDeciding => report.concertation.seats_deciding.get(&actor).map(|n| *n as f64),
            Self::LargestShare => report.dependence.of(actor).map(super::Funded::largest_share),
        }
    }

    /// What kind of number it is.
    pub fn measure(self) -> Measure {
        match self {
            Self::Degree
            | Self::InDegree
            | Self::OutDegree
            | Self::Core
            | Self::Brokerage
            | Self::Coordinator
            | Self::Itinerant
            | Self::Gatekeeper
            | Self::Representative
            | Self::Liaison
            | Self::Components
            | Self::PairsLost
            | Self::Tables
            | Self::SeatsDeciding => Measure::Count,
            Self::Closeness
            | Self::Harmonic
            | Self::Pagerank
            | Self::Participation
            | Self::EfficiencyLoss
            | Self::LargestShare => Measure::Share,
            Self::Strength
            | Self::Betweenness
            | Self::BetweennessDirected
            | Self::Eigenvector
            | Self::Constraint
            | Self::EffectiveSize
            | Self::Ei
            | Self::TrophicLevel => Measure::Value,
            Self::Articulation => Measure::YesNo,
        }
    }

    /// Decimals with which a column of its values is read.
    pub fn decimals(self) -> usize {
        match self.measure() {
            Measure::Count | Measure::YesNo => 0,
            Measure::Share => match self {
                Self::Pagerank => 3,
                _ => 2,
            },
            Measure::Value => match self {
                Self::Strength => 0,
                Self::Betweenness | Self::BetweennessDirected | Self::EffectiveSize => 1,
                _ => 2,
            },
        }
    }

    /// Its least and greatest possible values with their middle as a turning point, for the one that has two sides.
    pub fn two_sided(self) -> Option<(f64, f64)> {
        (self == Self::Ei).then_some((-1.0, 1.0))
    }

    /// Whether a surface can stand for it: there is none below 0, nor for yes or no.
    pub fn can_be_a_size(self) -> bool {
        self.two_sided().is_none() && self.measure() != Measure::YesNo
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::{AnalysisRequest, compute, json::to_json};
    use crate::storage::{from_text, samples};
    use crate::text::Language;
    use std::collections::BTreeSet;

    #[test]
    fn values_are_those_of_the_contract_under_the_same_keys() {
        let map = from_text(samples()[0].text).unwrap();
        let report = compute(&map, &AnalysisRequest::default());
        let json = to_json(&report, &map, Language::French);
        for (number, id) in report.actors.keys().enumerate() {
            for indicator in ActorIndicator::ALL {
                let path = indicator.code().replace('.', "/");
                let Some(found) = json["actors"][number].pointer(&format!("/{path}")) else { continue };
                let said = found.as_f64().or(found.as_bool().map(|yes| f64::from(u8::from(yes))));
                assert_eq!(indicator.value(&report, *id), said, "{}", indicator.code());
            }
        }
    }

    #[test]
    fn each_has_names_of_its_own_in_both_languages() {
        for language in [Language::French, Language::English] {
            for names in [ActorIndicator::name, ActorIndicator::technical, ActorIndicator::explained] {
                let said: BTreeSet<String> = ActorIndicator::ALL.into_iter().map(|i| names(i, language)).collect();
                assert_eq!(said.len(), ActorIndicator::ALL.len());
            }
        }
    }
}
