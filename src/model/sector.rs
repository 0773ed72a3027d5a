//! Programmes-services of the health network, and the sectors a room uses beside them.

use super::Name;
use serde::{Deserialize, Serialize};

/// The nine programmes-services.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Programme {
    /// Santé publique.
    PublicHealth,
    /// Services généraux.
    GeneralServices,
    /// Perte d'autonomie liée au vieillissement (PALV, SAPA).
    LossOfAutonomy,
    /// Déficience physique.
    PhysicalDisability,
    /// Déficience intellectuelle et trouble du spectre de l'autisme.
    IntellectualDisability,
    /// Jeunes en difficulté.
    YouthInDifficulty,
    /// Dépendances.
    Addictions,
    /// Santé mentale.
    MentalHealth,
    /// Santé physique.
    PhysicalHealth,
}

impl Programme {
    /// Every programme, in the order of the ministry.
    pub const ALL: [Self; 9] = [
        Self::PublicHealth,
        Self::GeneralServices,
        Self::LossOfAutonomy,
        Self::PhysicalDisability,
        Self::IntellectualDisability,
        Self::YouthInDifficulty,
        Self::Addictions,
        Self::MentalHealth,
        Self::PhysicalHealth,
    ];

    /// The code of files, as `LossOfAutonomy`.
    pub fn code(self) -> &'static str {
        match self {
            Self::PublicHealth => "PublicHealth",
            Self::GeneralServices => "GeneralServices",
            Self::LossOfAutonomy => "LossOfAutonomy",
            Self::PhysicalDisability => "PhysicalDisability",
            Self::IntellectualDisability => "IntellectualDisability",
            Self::YouthInDifficulty => "YouthInDifficulty",
            Self::Addictions => "Addictions",
            Self::MentalHealth => "MentalHealth",
            Self::PhysicalHealth => "PhysicalHealth",
        }
    }
}

/// What an actor or a link is about: a programme, or a sector of the map's own (« logement »).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sector {
    /// One of the nine programmes-services.
    Programme(Programme),
    /// A sector of the map's own, by its name.
    Own(Name),
}
