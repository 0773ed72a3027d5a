//! A tie between two actors, with the attributes of its kind.

use super::{ActorId, Amount, LegendKey, LinkId, LinkKind, LinkStatus, Sector, Strength, UnknownFields};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A link. Free-standing data: that its ends exist and differ is held by the map.
#[derive(Debug, Clone, PartialEq)]
pub struct Link {
    /// Identity, for life.
    pub id: LinkId,
    /// Where it starts: referrer, payer, funder, mandating actor, participant.
    pub source: ActorId,
    /// Where it goes: receiver, deliverer, funded, answering actor, table.
    pub target: ActorId,
    /// Its kind, with what matters about that kind.
    pub detail: LinkDetail,
    /// Custom kind of the legend, which counts as the kind of `detail`.
    pub custom_kind: Option<LegendKey>,
    /// Frequency or intensity; `None` when nobody said: see [`Link::weight`].
    pub strength: Option<Strength>,
    /// State.
    pub status: LinkStatus,
    /// First day.
    pub from: Option<Date>,
    /// Last day (of an agreement, its end).
    pub until: Option<Date>,
    /// Programmes and sectors it serves; no doubles.
    pub sectors: Vec<Sector>,
    /// Free notes.
    pub notes: String,
    /// Fields of the map's own: name, value.
    pub fields: BTreeMap<String, String>,
    /// Fields of a newer version.
    pub unknown: UnknownFields,
}

/// The kind of a link with the attributes that only this kind has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkDetail {
    /// A referral corridor.
    ReferralCorridor(Corridor),
    /// A collaboration.
    Collaboration(Collaboration),
    /// A service agreement.
    ServiceAgreement(Agreement),
    /// Money from `source` to `target`.
    Funding {
        /// What the money is for.
        purpose: Option<MoneyPurpose>,
        /// A year.
        amount: Option<Amount>,
    },
    /// Mandate or hierarchical authority of `source` over `target`.
    Authority,
    /// A seat of `source` at the table `target`.
    Participation {
        /// What the participant does there.
        seat: Option<Seat>,
    },
}

/// What matters about a referral corridor.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Corridor {
    /// Whether the return to the living environment is planned: then the corridor is mutual.
    pub with_return: bool,
    /// Who travels it.
    pub clientele: String,
    /// How long people wait, in the room's words.
    pub waiting: String,
}

/// What matters about a collaboration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Collaboration {
    /// Drawn and counted one way only, as a directed tie of an import; mutual otherwise.
    pub one_way: bool,
    /// On a shared project rather than informal; `None` when nobody said.
    pub on_project: Option<bool>,
    /// Trust, 1 to 5, as the room perceives it.
    pub trust: Option<Strength>,
}

/// What matters about a service agreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Agreement {
    /// Voluntary or imposed.
    pub terms: Option<Terms>,
    /// Whether money comes with it.
    pub funded: Option<bool>,
    /// A year.
    pub amount: Option<Amount>,
    /// Whether accounts must be rendered (reddition de comptes).
    pub accountability: Option<bool>,
    /// Whether the responsibilities of both are written down.
    pub responsibilities_written: Option<bool>,
}

/// How an agreement came to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Terms {
    /// Both wanted it.
    Voluntary,
    /// One had to.
    Imposed,
}

/// What money is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum MoneyPurpose {
    /// The organization's mission (PSOC).
    Mission,
    /// An agreement.
    Agreement,
    /// A project.
    Project,
}

/// What a participant does at a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Seat {
    /// Convenes it.
    Convenes,
    /// Takes part in its decisions.
    Decides,
    /// Member.
    Member,
    /// Observer.
    Observer,
}

impl Seat {
    /// Every seat.
    pub const ALL: [Self; 4] = [Self::Convenes, Self::Decides, Self::Member, Self::Observer];
}

impl LinkDetail {
    /// A link of a kind about which nothing more is known.
    pub fn of(kind: LinkKind) -> Self {
        match kind {
            LinkKind::ReferralCorridor => Self::ReferralCorridor(Corridor::default()),
            LinkKind::Collaboration => Self::Collaboration(Collaboration::default()),
            LinkKind::ServiceAgreement => Self::ServiceAgreement(Agreement::default()),
            LinkKind::Funding => Self::Funding { purpose: None, amount: None },
            LinkKind::Authority => Self::Authority,
            LinkKind::Participation => Self::Participation { seat: None },
        }
    }

    /// The kind.
    pub fn kind(&self) -> LinkKind {
        match self {
            Self::ReferralCorridor(_) => LinkKind::ReferralCorridor,
            Self::Collaboration(_) => LinkKind::Collaboration,
            Self::ServiceAgreement(_) => LinkKind::ServiceAgreement,
            Self::Funding { .. } => LinkKind::Funding,
            Self::Authority => LinkKind::Authority,
            Self::Participation { .. } => LinkKind::Participation,
        }
    }

    /// Money a year, where the kind has some.
    pub fn amount(&self) -> Option<Amount> {
        match self {
            Self::ServiceAgreement(agreement) => agreement.amount,
            Self::Funding { amount, .. } => *amount,
            _ => None,
        }
    }

    /// The same tie said to be of another kind: what both kinds have (the amount) is kept.
    #[must_use]
    pub fn turned_into(&self, kind: LinkKind) -> Self {
        if self.kind() == kind {
            return self.clone();
        }
        let money = self.amount();
        match Self::of(kind) {
            Self::Funding { purpose, .. } => Self::Funding { purpose, amount: money },
            Self::ServiceAgreement(agreement) => {
                Self::ServiceAgreement(Agreement { amount: money, funded: money.map(|_| true), ..agreement })
            }
            other => other,
        }
    }
}

impl Link {
    /// Field that holds the weight an imported file gave the link, where it is no strength from 1 to 5.
    pub const WEIGHT_FIELD: &str = "weight";
    /// Largest weight that counts: beyond it, sums would lose the small ones.
    pub const MAX_WEIGHT: f64 = 1e12;

    /// A link of a kind, and nothing else known.
    pub fn new(id: LinkId, source: ActorId, target: ActorId, kind: LinkKind) -> Self {
        Self {
            id,
            source,
            target,
            detail: LinkDetail::of(kind),
            custom_kind: None,
            strength: None,
            status: LinkStatus::Active,
            from: None,
            until: None,
            sectors: Vec::new(),
            notes: String::new(),
            fields: BTreeMap::new(),
            unknown: UnknownFields::new(),
        }
    }

    /// The kind.
    pub fn kind(&self) -> LinkKind {
        self.detail.kind()
    }

    /// Whether it runs both ways: a collaboration, unless said one-way, and a corridor whose return is planned.
    pub fn is_mutual(&self) -> bool {
        match &self.detail {
            LinkDetail::ReferralCorridor(corridor) => corridor.with_return,
            LinkDetail::Collaboration(collaboration) => !collaboration.one_way,
            _ => false,
        }
    }

    /// Weight in indicators: the strength; without one, the field [`Link::WEIGHT_FIELD`] if it is a positive number of
    /// at most [`Link::MAX_WEIGHT`]; 1 when nobody said.
    ///
    /// ```
    /// use maillage::model::{ActorId, Link, LinkId, LinkKind, Strength};
    /// let [clsc, popote] = [1, 2].map(ActorId::from_number);
    /// let mut link = Link::new(LinkId::from_number(1), clsc, popote, LinkKind::Collaboration);
    /// assert_eq!(link.weight(), 1.0);
    /// link.fields.insert(Link::WEIGHT_FIELD.to_owned(), "0.25".to_owned());
    /// assert_eq!(link.weight(), 0.25);
    /// link.strength = Strength::new(4).ok();
    /// assert_eq!(link.weight(), 4.0);
    /// ```
    pub fn weight(&self) -> f64 {
        self.strength.map_or_else(|| self.imported_weight().unwrap_or(1.0), |s| f64::from(s.get()))
    }

    fn imported_weight(&self) -> Option<f64> {
        let weight: f64 = self.fields.get(Self::WEIGHT_FIELD)?.trim().parse().ok()?;
        (weight > 0.0 && weight <= Self::MAX_WEIGHT).then_some(weight)
    }

    /// The other end, seen from one of the two; `None` for an actor that is neither.
    pub fn other_end(&self, actor: ActorId) -> Option<ActorId> {
        if actor == self.source {
            Some(self.target)
        } else if actor == self.target {
            Some(self.source)
        } else {
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_weight_that_is_no_positive_number_counts_as_one() {
        let [a, b] = [1, 2].map(ActorId::from_number);
        let mut link = Link::new(LinkId::from_number(1), a, b, LinkKind::Funding);
        for (text, expected) in [
            ("2.5", 2.5),
            ("0", 1.0),
            ("-3", 1.0),
            ("NaN", 1.0),
            ("inf", 1.0),
            ("1e300", 1.0),
            ("beaucoup", 1.0),
            ("", 1.0),
        ] {
            link.fields.insert(Link::WEIGHT_FIELD.to_owned(), text.to_owned());
            assert_eq!(link.weight(), expected, "{text}");
        }
    }
}
