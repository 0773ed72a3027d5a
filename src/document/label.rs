//! What a step of the history did, without words: `text` makes a sentence of it in either language.

/// What was done, to what, how many times.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepLabel {
    /// What was done.
    pub verb: Verb,
    /// Name of the actor, link (« A → B »), sector or line it was done to; empty for several.
    pub subject: String,
    /// How many actors or links it was done to.
    pub count: usize,
}

/// What a step did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verb {
    /// Added an actor.
    AddActor,
    /// Added a link.
    AddLink,
    /// Removed actors, links or both.
    Delete,
    /// Moved actors by hand.
    Move,
    /// Laid the map out.
    LayOut(LayoutName),
    /// Put some actors in order among themselves.
    Arrange,
    /// Changed a field of actors.
    ReviseActor(ActorField),
    /// Changed a field of links.
    ReviseLink(LinkField),
    /// Pasted actors and links.
    Paste,
    /// Duplicated actors.
    Duplicate,
    /// Typed a quick-entry line.
    QuickEntry,
    /// Changed what the map says of itself.
    ReviseMap,
    /// Changed the legend.
    ReviseLegend,
    /// Changed the own sectors.
    ReviseSectors,
    /// Drew the outline of the territory beneath the map.
    SetOutline,
    /// Removed the outline of the territory.
    RemoveOutline,
}

/// A way to lay a map out, as the history names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LayoutName {
    /// Tied actors near each other.
    Organic,
    /// In bands, by line of services.
    Layered,
    /// A bull's eye.
    Concentric,
    /// Each sector together.
    Sectors,
    /// By longitude and latitude.
    Territory,
}

/// The field of an actor that a step changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ActorField {
    /// Full name.
    Name,
    /// Short name.
    ShortName,
    /// Role.
    Role,
    /// Line of services.
    ServiceLine,
    /// Programmes and sectors.
    Sectors,
    /// Sub-territory.
    SubTerritory,
    /// Size.
    Size,
    /// Influence.
    Influence,
    /// Posture.
    Posture,
    /// Coordinates on Earth.
    Coordinates,
    /// Contact details.
    Contact,
    /// Notes.
    Notes,
    /// Dates from and until.
    Dates,
    /// Pinned or not.
    Pinned,
    /// Own fields.
    Fields,
}

/// The field of a link that a step changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkField {
    /// Kind.
    Kind,
    /// Which end is which.
    Direction,
    /// Return of a corridor.
    Return,
    /// Strength.
    Strength,
    /// Status.
    Status,
    /// Dates from and until.
    Dates,
    /// Programmes and sectors.
    Sectors,
    /// What matters about its kind.
    Detail,
    /// Notes.
    Notes,
}
