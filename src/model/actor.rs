//! An organization, a group or a table on the map.

use super::{
    ActorId, GeoPoint, Influence, LegendKey, Name, Point, Posture, Role, Sector, ServiceLine, Size, UnknownFields,
};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// An actor of the network. Free-standing data: what must hold between actors is held by the map.
#[derive(Debug, Clone, PartialEq)]
pub struct Actor {
    /// Identity, for life.
    pub id: ActorId,
    /// Full name.
    pub name: Name,
    /// What fits on the map; the full name where there is none.
    pub short_name: Option<Name>,
    /// Role that every count and indicator uses.
    pub role: Role,
    /// Custom role of the legend, which counts as `role`.
    pub custom_role: Option<LegendKey>,
    /// Line of services.
    pub service_line: Option<ServiceLine>,
    /// Programmes and own sectors, the first one being the actor's group; no doubles.
    pub sectors: Vec<Sector>,
    /// Former CLSC territory, municipality, neighbourhood.
    pub sub_territory: Option<Name>,
    /// Rough size.
    pub size: Option<Size>,
    /// Influence as the room perceives it.
    pub influence: Option<Influence>,
    /// Posture, as the room sees it.
    pub posture: Option<Posture>,
    /// Where it is on Earth.
    pub coordinates: Option<GeoPoint>,
    /// Contact details: personal information (Law 25).
    pub contact: Contact,
    /// Free notes.
    pub notes: String,
    /// First day on the network.
    pub from: Option<Date>,
    /// Last day on the network.
    pub until: Option<Date>,
    /// Where it is drawn; `None` until it is placed.
    pub position: Option<Point>,
    /// Whether layouts leave it where it is.
    pub pinned: bool,
    /// Fields of the map's own, from an import or added by hand: name, value.
    pub fields: BTreeMap<String, String>,
    /// Fields of a newer version.
    pub unknown: UnknownFields,
}

/// How to reach an actor: personal information, left out of exports unless asked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Contact {
    /// Person to ask for.
    pub person: String,
    /// Telephone number.
    pub telephone: String,
    /// Electronic address.
    pub email: String,
    /// Postal address.
    pub address: String,
    /// Web site.
    pub website: String,
}

impl Actor {
    /// An actor with a name and a role, and nothing else yet.
    pub fn new(id: ActorId, name: Name, role: Role) -> Self {
        Self {
            id,
            name,
            short_name: None,
            role,
            custom_role: None,
            service_line: None,
            sectors: Vec::new(),
            sub_territory: None,
            size: None,
            influence: None,
            posture: None,
            coordinates: None,
            contact: Contact::default(),
            notes: String::new(),
            from: None,
            until: None,
            position: None,
            pinned: false,
            fields: BTreeMap::new(),
            unknown: UnknownFields::new(),
        }
    }

    /// What is written beside it on the map: the short name, or the full one.
    pub fn label(&self) -> &str {
        self.short_name.as_ref().unwrap_or(&self.name).as_str()
    }
}

impl Contact {
    /// Whether nothing is known.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
