//! The map itself: actors, links, their kinds, the legend, and the invariants that hold between them.
//!
//! Pure data: this module knows no file, no window, no graph library and no language of the interface. A
//! [`TerritoryMap`] can only be changed through methods that keep its invariants, so that whoever holds one may
//! rely on them: no dangling link, no duplicate id, participation only towards a table, names trimmed and NFC,
//! amounts and strengths in range.

mod actor;
mod colour;
mod filter;
mod id;
mod kind;
mod legend;
mod link;
mod map;
mod name;
mod outline;
mod place;
mod projection;
mod role;
mod sector;
mod value;

pub use actor::{Actor, Contact};
pub use colour::{Colour, ColourError};
pub use filter::Filter;
pub use id::{ActorId, LegendKey, LinkId};
pub use kind::{LinkKind, LinkStatus};
pub use legend::{CustomKind, CustomRole, KindStyle, Legend, Pattern, RoleStyle, Shape, Vocabulary};
pub use link::{Agreement, Collaboration, Corridor, Link, LinkDetail, MoneyPurpose, Seat, Terms};
pub use map::{Language, MapError, MapInfo, TerritoryMap};
pub use name::{Name, NameError, fold};
pub use outline::{Area, Borders, TerritoryOutline};
pub use place::{GeoPoint, Point};
pub use projection::Projection;
pub use role::{Posture, Role, ServiceLine, Size};
pub use sector::{Programme, Sector};
pub use value::{Amount, Influence, Strength, ValueError};

/// Fields that this version does not know, kept word for word so that a file written by a newer minor version
/// survives a round trip: name of the field, raw text of its value.
pub type UnknownFields = std::collections::BTreeMap<String, String>;

/// Field of an actor that holds the id an imported file gave it: what the JSON contract calls it by.
pub const IMPORTED_ID: &str = "id";
