//! What a quick-entry line says, before anyone looks at the map.

use crate::model::{Amount, LinkKind, LinkStatus, MoneyPurpose, Programme, Role, Seat, ServiceLine, Strength, Terms};
use jiff::civil::Date;

/// A line as it was read: names on the left, and what ties them to those on the right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryLine {
    /// Names before the operator, or all the names of a line without one; at least one.
    pub left: Vec<EntryName>,
    /// What ties left and right.
    pub operator: Option<Operator>,
    /// Names after the operator: at least one where there is an operator, none otherwise.
    pub right: Vec<EntryName>,
    /// What is said after the colon, in order.
    pub details: Vec<Detail>,
}

/// A name as it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryName {
    /// The name, without its quotes and its role.
    pub name: String,
    /// The role in parentheses after it.
    pub role: Option<Role>,
    /// Whether it stood between quotes: then it is taken to the letter, never for a near name.
    pub quoted: bool,
}

/// What stands between the names of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Operator {
    /// `>`: left refers people to right.
    RefersTo,
    /// `<`: right refers people to left.
    ReferredBy,
    /// `<>`: a corridor whose return is planned.
    RefersBothWays,
    /// `=`: they collaborate.
    Collaborates,
    /// `#`: left contracts, right delivers.
    Contracts,
    /// `$`: left funds right.
    Funds,
    /// `!`: left has authority over right.
    Mandates,
    /// `@`: left sits at the table right.
    SitsAt,
}

/// One thing said after the colon.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Detail {
    /// The words themselves.
    pub said: String,
    /// What they mean.
    pub meaning: Meaning,
}

/// What a detail means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meaning {
    /// State of the link.
    Status(LinkStatus),
    /// `force 4`.
    Strength(Strength),
    /// The return of the corridor is planned.
    Return,
    /// Who travels the corridor.
    Clientele(String),
    /// How long people wait.
    Waiting(String),
    /// A collaboration that runs one way only.
    OneWay,
    /// A collaboration on no shared project.
    Informal,
    /// `confiance 4`.
    Trust(Strength),
    /// Voluntary or imposed.
    Terms(Terms),
    /// Whether money comes with the agreement.
    Funded(bool),
    /// Whether accounts must be rendered.
    Accountability(bool),
    /// Whether the responsibilities of both are written down.
    WrittenResponsibilities(bool),
    /// Dollars a year.
    Amount(Amount),
    /// What the money is for; of a collaboration, `projet` says that it is on a shared project.
    Purpose(MoneyPurpose),
    /// What the participant does at the table.
    Seat(Seat),
    /// Line of services of an actor.
    ServiceLine(ServiceLine),
    /// A programme by its full name or its abbreviation.
    Programme(Programme),
    /// `secteur logement`: a sector of the map's own, new or not.
    Sector(String),
    /// First day.
    From(Date),
    /// Last day.
    Until(Date),
    /// Words between quotes: a note.
    Note(String),
    /// Words whose meaning depends on the map: a sector of its own, the beginning of a programme, or a note.
    Words,
}

impl Operator {
    /// Every operator with the ways to write it, the first being the one of the contract.
    pub(super) const SYMBOLS: [(Self, &'static [&'static str]); 8] = [
        (Self::RefersTo, &[">", "->", "→"]),
        (Self::ReferredBy, &["<", "<-", "←"]),
        (Self::RefersBothWays, &["<>", "<->", "↔"]),
        (Self::Collaborates, &["="]),
        (Self::Contracts, &["#"]),
        (Self::Funds, &["$"]),
        (Self::Mandates, &["!"]),
        (Self::SitsAt, &["@"]),
    ];

    /// The operator written so.
    pub fn from_symbol(symbol: &str) -> Option<Self> {
        Self::SYMBOLS.iter().find(|(_, symbols)| symbols.contains(&symbol)).map(|(operator, _)| *operator)
    }

    /// How it is written.
    pub fn symbol(self) -> &'static str {
        let symbols = Self::SYMBOLS.iter().find(|(operator, _)| *operator == self).map(|(_, symbols)| *symbols);
        symbols.and_then(|s| s.first()).copied().unwrap_or_default()
    }

    /// The kind of link it says.
    pub fn kind(self) -> LinkKind {
        match self {
            Self::RefersTo | Self::ReferredBy | Self::RefersBothWays => LinkKind::ReferralCorridor,
            Self::Collaborates => LinkKind::Collaboration,
            Self::Contracts => LinkKind::ServiceAgreement,
            Self::Funds => LinkKind::Funding,
            Self::Mandates => LinkKind::Authority,
            Self::SitsAt => LinkKind::Participation,
        }
    }
}
