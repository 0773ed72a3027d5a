//! What an actor is: its role, service line, size and posture.

use serde::{Deserialize, Serialize};

/// The twelve roles an actor may hold on a local services network.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Role {
    /// Coordinates the local services network (CSSS; CISSS or CIUSSS since 2015).
    Csss,
    /// Autonomous community organization.
    CommunityOrganization,
    /// Community development corporation: interface between community organizations and institutions.
    Cdc,
    /// Social economy enterprise, home help above all.
    SocialEconomyEnterprise,
    /// Municipality, borough or MRC.
    Municipality,
    /// School board, or school service centre since 2020.
    SchoolBoard,
    /// Rehabilitation, hospital, youth centre, university institute: 2nd and 3rd line.
    SpecializedFacility,
    /// Clinic, pharmacy, residence, company.
    PrivateResource,
    /// Users' committee, citizens' forum.
    CitizenGroup,
    /// Agency, ministry, foundation, other funder.
    RegionalBody,
    /// A place rather than an organization: neighbourhood or thematic table, steering or orientation committee.
    ConcertationTable,
    /// Anything else.
    Other,
}

impl Role {
    /// Every role, in the order of the legend.
    pub const ALL: [Self; 12] = [
        Self::Csss,
        Self::CommunityOrganization,
        Self::Cdc,
        Self::SocialEconomyEnterprise,
        Self::Municipality,
        Self::SchoolBoard,
        Self::SpecializedFacility,
        Self::PrivateResource,
        Self::CitizenGroup,
        Self::RegionalBody,
        Self::ConcertationTable,
        Self::Other,
    ];

    /// The code of files and of the JSON contract, as `CommunityOrganization`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Csss => "Csss",
            Self::CommunityOrganization => "CommunityOrganization",
            Self::Cdc => "Cdc",
            Self::SocialEconomyEnterprise => "SocialEconomyEnterprise",
            Self::Municipality => "Municipality",
            Self::SchoolBoard => "SchoolBoard",
            Self::SpecializedFacility => "SpecializedFacility",
            Self::PrivateResource => "PrivateResource",
            Self::CitizenGroup => "CitizenGroup",
            Self::RegionalBody => "RegionalBody",
            Self::ConcertationTable => "ConcertationTable",
            Self::Other => "Other",
        }
    }

    /// Whether an actor of this role is a table, looked at as a second mode by the indicators.
    pub fn is_table(self) -> bool {
        self == Self::ConcertationTable
    }
}

/// Line of services.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ServiceLine {
    /// General services, close to the living environment.
    First,
    /// Specialized services.
    Second,
    /// Highly specialized services.
    Third,
}

impl ServiceLine {
    /// Every line, first to third.
    pub const ALL: [Self; 3] = [Self::First, Self::Second, Self::Third];

    /// 1, 2 or 3.
    pub fn number(self) -> u8 {
        self as u8 + 1
    }
}

/// Rough size of an organization, as the room sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Size {
    /// Up to about five people.
    Small,
    /// Up to about fifty.
    Medium,
    /// More.
    Large,
}

impl Size {
    /// Every size, small to large.
    pub const ALL: [Self; 3] = [Self::Small, Self::Medium, Self::Large];
}

/// Posture that the research found: a point of view of the room, never a grade.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Posture {
    /// Of a CSSS: no solicitation, or it turns an offer down.
    WaitAndSee,
    /// Of a CSSS: consults once the policy is written.
    Administrative,
    /// Of a CSSS: builds the policy with the milieu.
    Participative,
    /// Of a community actor: refuses any agreement.
    Opposition,
    /// Of a community actor: integrates to survive financially.
    Complementary,
    /// Of a community actor: takes part critically and negotiates.
    Strategic,
}

impl Posture {
    /// The three postures of a CSSS, then the three of community actors.
    pub const ALL: [Self; 6] = [
        Self::WaitAndSee,
        Self::Administrative,
        Self::Participative,
        Self::Opposition,
        Self::Complementary,
        Self::Strategic,
    ];
}
