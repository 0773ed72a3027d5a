//! The legend: what roles and kinds are called and how they look on this map, and those the map adds.

use super::{Colour, LegendKey, LinkKind, Name, Role};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Which names the built-in roles go by when the map gives none of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub enum Vocabulary {
    /// Of 2004 to 2015: CSSS, commission scolaire, agence.
    #[default]
    Csss,
    /// Since 2015: CISSS or CIUSSS, centre de services scolaire, Santé Québec.
    Cisss,
}

/// Outline of an actor on the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Shape {
    /// Hexagon, flat sides above and below.
    Hexagon,
    /// Disc.
    Disc,
    /// Square standing on a corner.
    Diamond,
    /// Square with rounded corners.
    Square,
    /// House: a square with a roof.
    House,
    /// Triangle pointing up.
    Triangle,
    /// Greek cross.
    Cross,
    /// Wide rectangle with round ends, filled.
    Capsule,
    /// Disc with a dotted edge.
    DottedDisc,
    /// Octagon.
    Octagon,
    /// Wide rounded rectangle, white with an edge: a table.
    Table,
    /// Pentagon pointing up.
    Pentagon,
}

impl Shape {
    /// Every shape.
    pub const ALL: [Self; 12] = [
        Self::Hexagon,
        Self::Disc,
        Self::Diamond,
        Self::Square,
        Self::House,
        Self::Triangle,
        Self::Cross,
        Self::Capsule,
        Self::DottedDisc,
        Self::Octagon,
        Self::Table,
        Self::Pentagon,
    ];
}

/// How the line of a link is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Pattern {
    /// One continuous line.
    Solid,
    /// Two parallel lines.
    Double,
    /// Dashes.
    Dashed,
    /// One thick line.
    Thick,
    /// Dots.
    Dotted,
}

impl Pattern {
    /// Every pattern.
    pub const ALL: [Self; 5] = [Self::Solid, Self::Double, Self::Dashed, Self::Thick, Self::Dotted];
}

/// What this map says of a built-in role; `None` leaves the program's own.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RoleStyle {
    /// Name of the role.
    pub label: Option<Name>,
    /// Colour.
    pub colour: Option<Colour>,
    /// Shape.
    pub shape: Option<Shape>,
}

/// What this map says of a built-in kind; `None` leaves the program's own.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct KindStyle {
    /// Name of the kind.
    pub label: Option<Name>,
    /// Colour.
    pub colour: Option<Colour>,
    /// Line pattern.
    pub pattern: Option<Pattern>,
}

/// A role that this map adds: it looks its own way and counts as a built-in one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomRole {
    /// Name.
    pub label: Name,
    /// The role it counts as.
    pub counts_as: Role,
    /// Colour; that of the role it counts as where there is none.
    pub colour: Option<Colour>,
    /// Shape; that of the role it counts as where there is none.
    pub shape: Option<Shape>,
}

/// A kind of link that this map adds: it looks its own way and counts as a built-in one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomKind {
    /// Name.
    pub label: Name,
    /// The kind it counts as.
    pub counts_as: LinkKind,
    /// Colour; that of the kind it counts as where there is none.
    pub colour: Option<Colour>,
    /// Pattern; that of the kind it counts as where there is none.
    pub pattern: Option<Pattern>,
}

/// The legend of a map.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Legend {
    /// Names of the built-in roles.
    pub vocabulary: Vocabulary,
    /// What the map says of built-in roles.
    pub roles: BTreeMap<Role, RoleStyle>,
    /// What the map says of built-in kinds.
    pub kinds: BTreeMap<LinkKind, KindStyle>,
    /// Roles the map adds.
    pub custom_roles: BTreeMap<LegendKey, CustomRole>,
    /// Kinds the map adds.
    pub custom_kinds: BTreeMap<LegendKey, CustomKind>,
}
