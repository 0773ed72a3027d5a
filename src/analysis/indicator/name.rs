//! What each indicator of an actor is called, and how its values are said.

use super::{ActorIndicator, Measure};
use crate::analysis::Report;
use crate::text::{Language, decimal, percent, texts};

impl ActorIndicator {
    /// Its plain name.
    pub fn name(self, language: Language) -> String {
        let t = texts(language);
        match self {
            Self::Degree => t.indicators_name_degree(),
            Self::InDegree => t.indicators_name_in_degree(),
            Self::OutDegree => t.indicators_name_out_degree(),
            Self::Strength => t.indicators_name_strength(),
            Self::Betweenness => t.indicators_name_betweenness(),
            Self::BetweennessDirected => t.indicators_name_betweenness_directed(),
            Self::Closeness => t.indicators_name_closeness(),
            Self::Harmonic => t.indicators_name_harmonic(),
            Self::Eigenvector => t.indicators_name_eigenvector(),
            Self::Pagerank => t.indicators_name_pagerank(),
            Self::Core => t.indicators_name_core(),
            Self::Articulation => t.indicators_name_articulation(),
            Self::Constraint => t.indicators_name_constraint(),
            Self::EffectiveSize => t.indicators_name_effective_size(),
            Self::Brokerage => t.indicators_name_brokerage(),
            Self::Coordinator => t.indicators_name_coordinator(),
            Self::Itinerant => t.indicators_name_itinerant(),
            Self::Gatekeeper => t.indicators_name_gatekeeper(),
            Self::Representative => t.indicators_name_representative(),
            Self::Liaison => t.indicators_name_liaison(),
            Self::Ei => t.indicators_name_ei(),
            Self::Participation => t.indicators_name_participation(),
            Self::TrophicLevel => t.indicators_name_trophic_level(),
            Self::Components => t.indicators_name_components(),
            Self::PairsLost => t.indicators_name_pairs_lost(),
            Self::EfficiencyLoss => t.indicators_name_efficiency_loss(),
            Self::Tables => t.indicators_name_tables(),
            Self::SeatsDeciding => t.indicators_name_seats_deciding(),
            Self::LargestShare => t.indicators_name_largest_share(),
        }
    }

    /// Its technical name, with its source.
    pub fn technical(self, language: Language) -> String {
        let t = texts(language);
        match self {
            Self::Degree => t.indicators_technical_degree(),
            Self::InDegree => t.indicators_technical_in_degree(),
            Self::OutDegree => t.indicators_technical_out_degree(),
            Self::Strength => t.indicators_technical_strength(),
            Self::Betweenness => t.indicators_technical_betweenness(),
            Self::BetweennessDirected => t.indicators_technical_betweenness_directed(),
            Self::Closeness => t.indicators_technical_closeness(),
            Self::Harmonic => t.indicators_technical_harmonic(),
            Self::Eigenvector => t.indicators_technical_eigenvector(),
            Self::Pagerank => t.indicators_technical_pagerank(),
            Self::Core => t.indicators_technical_core(),
            Self::Articulation => t.indicators_technical_articulation(),
            Self::Constraint => t.indicators_technical_constraint(),
            Self::EffectiveSize => t.indicators_technical_effective_size(),
            Self::Brokerage => t.indicators_technical_brokerage(),
            Self::Coordinator => t.indicators_technical_coordinator(),
            Self::Itinerant => t.indicators_technical_itinerant(),
            Self::Gatekeeper => t.indicators_technical_gatekeeper(),
            Self::Representative => t.indicators_technical_representative(),
            Self::Liaison => t.indicators_technical_liaison(),
            Self::Ei => t.indicators_technical_ei(),
            Self::Participation => t.indicators_technical_participation(),
            Self::TrophicLevel => t.indicators_technical_trophic_level(),
            Self::Components => t.indicators_technical_components(),
            Self::PairsLost => t.indicators_technical_pairs_lost(),
            Self::EfficiencyLoss => t.indicators_technical_efficiency_loss(),
            Self::Tables => t.indicators_technical_tables(),
            Self::SeatsDeciding => t.indicators_technical_seats_deciding(),
            Self::LargestShare => t.indicators_technical_largest_share(),
        }
    }

    /// What it says, in a line.
    pub fn explained(self, language: Language) -> String {
        let t = texts(language);
        match self {
            Self::Degree => t.indicators_about_degree(),
            Self::InDegree => t.indicators_about_in_degree(),
            Self::OutDegree => t.indicators_about_out_degree(),
            Self::Strength => t.indicators_about_strength(),
            Self::Betweenness => t.indicators_about_betweenness(),
            Self::BetweennessDirected => t.indicators_about_betweenness_directed(),
            Self::Closeness => t.indicators_about_closeness(),
            Self::Harmonic => t.indicators_about_harmonic(),
            Self::Eigenvector => t.indicators_about_eigenvector(),
            Self::Pagerank => t.indicators_about_pagerank(),
            Self::Core => t.indicators_about_core(),
            Self::Articulation => t.indicators_about_articulation(),
            Self::Constraint => t.indicators_about_constraint(),
            Self::EffectiveSize => t.indicators_about_effective_size(),
            Self::Brokerage => t.indicators_about_brokerage(),
            Self::Coordinator => t.indicators_about_coordinator(),
            Self::Itinerant => t.indicators_about_itinerant(),
            Self::Gatekeeper => t.indicators_about_gatekeeper(),
            Self::Representative => t.indicators_about_representative(),
            Self::Liaison => t.indicators_about_liaison(),
            Self::Ei => t.indicators_about_ei(),
            Self::Participation => t.indicators_about_participation(),
            Self::TrophicLevel => t.indicators_about_trophic_level(),
            Self::Components => t.indicators_about_components(),
            Self::PairsLost => t.indicators_about_pairs_lost(),
            Self::EfficiencyLoss => t.indicators_about_efficiency_loss(),
            Self::Tables => t.indicators_about_tables(),
            Self::SeatsDeciding => t.indicators_about_seats_deciding(),
            Self::LargestShare => t.indicators_about_largest_share(),
        }
    }

    /// A value on the scale on which people read it, without what it counts: « 12 », « 34 % », « oui ».
    pub fn written(self, value: f64, report: &Report, language: Language) -> String {
        let t = texts(language);
        match (self, self.measure()) {
            (Self::Betweenness | Self::BetweennessDirected | Self::PairsLost, _) => {
                let share = self.pairs_out_of_100(value, report);
                decimal(share, usize::from(share < 1.0), language)
            }
            (Self::Ei, _) => percent(f64::midpoint(1.0, value), language),
            (Self::Pagerank, _) => t.indicators_said_tenth(decimal(100.0 * value, 1, language)),
            (_, Measure::Share) => percent(value, language),
            (_, Measure::YesNo) if value > 0.0 => t.indicators_said_yes(),
            (_, Measure::YesNo) => t.indicators_said_no(),
            (_, Measure::Count | Measure::Value) => decimal(value, self.decimals(), language),
        }
    }

    /// The same with what it counts, where the number alone does not tell: « 12 paires sur 100 ».
    pub fn said(self, value: f64, report: &Report, language: Language) -> String {
        let (t, written) = (texts(language), self.written(value, report, language));
        match self {
            Self::Betweenness | Self::BetweennessDirected | Self::PairsLost => {
                t.read_key_pairs(self.pairs_out_of_100(value, report).round(), written)
            }
            Self::Ei => t.indicators_said_outside(written),
            _ => written,
        }
    }

    /// Out of 100 pairs of the others, in one direction or in both.
    fn pairs_out_of_100(self, value: f64, report: &Report) -> f64 {
        let others = report.n_actors.saturating_sub(1) as f64;
        let ordered = others * (others - 1.0);
        let pairs = if self == Self::BetweennessDirected { ordered } else { ordered / 2.0 };
        if pairs > 0.0 { 100.0 * value / pairs } else { 0.0 }
    }
}
