//! Stable identities: what undo, comparison of two copies and shared editing stand on. Never a graph index.

use serde::{Deserialize, Serialize};
use std::fmt;
use uuid::Uuid;

macro_rules! uuid_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl $name {
            /// A new id, time-ordered (UUID version 7): later ids sort after earlier ones.
            pub fn fresh() -> Self {
                Self(Uuid::now_v7())
            }

            /// An id made from a number, for samples, imports without ids and tests: the same number, the same id.
            pub const fn from_number(number: u128) -> Self {
                Self(Uuid::from_u128(number))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    };
}

uuid_id! {
    /// Identity of an actor.
    ActorId
}
uuid_id! {
    /// Identity of a link.
    LinkId
}

/// Key of a custom role or kind in the legend: unique within one map, never shown.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LegendKey(pub String);
