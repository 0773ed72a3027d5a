//! Bounded numbers: strength, influence and money, checked when they are made.

use std::fmt;

/// A number outside its range.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{what} must lie between {min} and {max}")]
pub struct ValueError {
    /// What the number is: `strength`, `influence` or `amount`.
    pub what: &'static str,
    /// Smallest value allowed.
    pub min: i64,
    /// Largest value allowed.
    pub max: i64,
}

/// Strength of a link, 1 (weak or rare) to 5 (strong or daily).
// Invariant: 1..=5, checked by `new`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Strength(u8);

impl Strength {
    /// Smallest strength.
    pub const MIN: u8 = 1;
    /// Largest strength.
    pub const MAX: u8 = 5;

    /// A strength between 1 and 5.
    pub fn new(value: u8) -> Result<Self, ValueError> {
        if (Self::MIN..=Self::MAX).contains(&value) {
            Ok(Self(value))
        } else {
            Err(ValueError { what: "strength", min: 1, max: 5 })
        }
    }

    /// The number, 1 to 5.
    pub fn get(self) -> u8 {
        self.0
    }
}

/// Influence of an actor as the room perceives it, 0 to 5: the towers of Net-Map.
// Invariant: 0..=5, checked by `new`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Influence(u8);

impl Influence {
    /// Largest influence.
    pub const MAX: u8 = 5;

    /// An influence between 0 and 5.
    pub fn new(value: u8) -> Result<Self, ValueError> {
        if value <= Self::MAX { Ok(Self(value)) } else { Err(ValueError { what: "influence", min: 0, max: 5 }) }
    }

    /// The number, 0 to 5.
    pub fn get(self) -> u8 {
        self.0
    }
}

/// Canadian dollars a year, in cents.
// Invariant: 0..=Amount::MAX_CENTS, checked by the constructors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Amount(u64);

impl Amount {
    /// One trillion dollars: more than any public budget, less than what a sum could overflow with.
    pub const MAX_CENTS: u64 = 100_000_000_000_000;

    /// An amount in cents, at most [`Amount::MAX_CENTS`].
    pub fn from_cents(cents: u64) -> Result<Self, ValueError> {
        if cents <= Self::MAX_CENTS {
            Ok(Self(cents))
        } else {
            Err(ValueError { what: "amount", min: 0, max: 1_000_000_000_000 })
        }
    }

    /// An amount in whole dollars.
    pub fn from_dollars(dollars: u64) -> Result<Self, ValueError> {
        Self::from_cents(dollars.saturating_mul(100))
    }

    /// The amount in cents.
    pub fn cents(self) -> u64 {
        self.0
    }

    /// The amount in dollars.
    pub fn dollars(self) -> f64 {
        self.0 as f64 / 100.0
    }
}

impl fmt::Display for Amount {
    /// Digits with a dot, cents only when there are some: the form of files, not of the interface.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 % 100 {
            0 => write!(f, "{}", self.0 / 100),
            cents => write!(f, "{}.{cents:02}", self.0 / 100),
        }
    }
}
