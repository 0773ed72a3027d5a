//! The six kinds of link and what state a link is in.

use serde::{Deserialize, Serialize};

/// What ties two actors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum LinkKind {
    /// From the one who refers people to the one who receives them.
    ReferralCorridor,
    /// Mutual, informal or on a shared project.
    Collaboration,
    /// From the one who contracts to the one who delivers.
    ServiceAgreement,
    /// From funder to funded.
    Funding,
    /// From the one who mandates to the one who answers.
    Authority,
    /// From an actor to a concertation table.
    Participation,
}

impl LinkKind {
    /// Every kind, in the order of the legend and of the keys 1 to 6.
    pub const ALL: [Self; 6] = [
        Self::ReferralCorridor,
        Self::Collaboration,
        Self::ServiceAgreement,
        Self::Funding,
        Self::Authority,
        Self::Participation,
    ];

    /// The code of files and of the command line, as `ReferralCorridor`.
    pub fn code(self) -> &'static str {
        match self {
            Self::ReferralCorridor => "ReferralCorridor",
            Self::Collaboration => "Collaboration",
            Self::ServiceAgreement => "ServiceAgreement",
            Self::Funding => "Funding",
            Self::Authority => "Authority",
            Self::Participation => "Participation",
        }
    }

    /// Whether the kind orders its two ends: agreement, funding and authority do.
    pub fn is_vertical(self) -> bool {
        matches!(self, Self::ServiceAgreement | Self::Funding | Self::Authority)
    }
}

/// State of a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub enum LinkStatus {
    /// Hoped for or decided, not yet lived.
    Planned,
    /// Lived.
    #[default]
    Active,
    /// Lived, and could break.
    Fragile,
    /// Over.
    Ended,
}

impl LinkStatus {
    /// Every status.
    pub const ALL: [Self; 4] = [Self::Planned, Self::Active, Self::Fragile, Self::Ended];

    /// Whether the link counts in indicators: active and fragile do.
    pub fn counts(self) -> bool {
        matches!(self, Self::Active | Self::Fragile)
    }
}
