//! What a person is doing with the open map: never saved with it, never undone.

use super::table::TableView;
use crate::analysis::{ActorIndicator, GroupBy};
use crate::document::LayoutName;
use crate::model::{ActorId, LegendKey, LinkId, LinkKind, Point, Role};
use jiff::Timestamp;
use std::collections::BTreeSet;
use std::path::PathBuf;

/// The three ways to be with a map.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Moment {
    /// Draw.
    #[default]
    Draw,
    /// Read.
    Read,
    /// Show.
    Present,
}

/// Which of the two side panels are asked for, as far as there is room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Panels {
    /// Both; the card where there is room for one.
    #[default]
    Both,
    /// The legend first.
    Legend,
    /// The card, or the readings, first.
    Card,
    /// Neither.
    None,
}

/// What is selected.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Selection {
    /// Actors.
    pub actors: BTreeSet<ActorId>,
    /// Links.
    pub links: BTreeSet<LinkId>,
}

impl Selection {
    /// One actor.
    pub fn actor(id: ActorId) -> Self {
        Self { actors: [id].into(), links: BTreeSet::new() }
    }

    /// One link.
    pub fn link(id: LinkId) -> Self {
        Self { actors: BTreeSet::new(), links: [id].into() }
    }

    /// Several actors.
    pub fn actors(ids: impl IntoIterator<Item = ActorId>) -> Self {
        Self { actors: ids.into_iter().collect(), links: BTreeSet::new() }
    }

    /// Whether nothing is selected.
    pub fn is_empty(&self) -> bool {
        self.actors.is_empty() && self.links.is_empty()
    }

    /// The selected actor, when it is the only thing selected.
    pub fn single_actor(&self) -> Option<ActorId> {
        self.actors.first().copied().filter(|_| self.actors.len() == 1 && self.links.is_empty())
    }

    /// The selected link, when it is the only thing selected.
    pub fn single_link(&self) -> Option<LinkId> {
        self.links.first().copied().filter(|_| self.links.len() == 1 && self.actors.is_empty())
    }
}

/// What the next thing drawn is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tool {
    /// Role of the next actor.
    pub role: Role,
    /// Custom role of the next actor, which counts as `role`.
    pub custom_role: Option<LegendKey>,
    /// Kind of the next link.
    pub kind: LinkKind,
    /// Custom kind of the next link, which counts as `kind`.
    pub custom_kind: Option<LegendKey>,
}

impl Default for Tool {
    fn default() -> Self {
        Self { role: Role::CommunityOrganization, custom_role: None, kind: LinkKind::Collaboration, custom_kind: None }
    }
}

/// What part of the map is seen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Camera {
    /// Map point in the middle of the canvas.
    pub center: Point,
    /// Pixels per map unit, [`Camera::MIN_ZOOM`] to [`Camera::MAX_ZOOM`].
    pub zoom: f32,
}

impl Camera {
    /// Farthest away.
    pub const MIN_ZOOM: f32 = 0.01;
    /// Closest.
    pub const MAX_ZOOM: f32 = 6.0;
}

impl Default for Camera {
    fn default() -> Self {
        Self { center: Point::default(), zoom: 1.0 }
    }
}

/// A name being typed on the canvas.
#[derive(Debug, Clone, PartialEq)]
pub struct Naming {
    /// Where the actor will stand, or stands.
    pub at: Point,
    /// The actor being renamed; a new one without.
    pub renames: Option<ActorId>,
    /// The actor that the new one will be tied to.
    pub linked_from: Option<ActorId>,
}

/// What sizes the actors while reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SizeBy {
    /// All alike.
    None,
    /// Influence as the room perceives it.
    Influence,
    /// An indicator.
    Indicator(ActorIndicator),
}

/// What colours the actors while reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColourBy {
    /// Their role, as the legend has it.
    Role,
    /// The group they are in.
    Group,
    /// The group that their ties draw.
    Community,
    /// An indicator.
    Indicator(ActorIndicator),
}

/// What is outlined while reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outlines {
    /// Nothing.
    None,
    /// The groups that actors are said to be in.
    Groups,
    /// The groups that their ties draw.
    Communities,
}

/// A way to lay the map out, as a person chooses it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LayoutChoice {
    /// Tied actors near each other.
    Organic,
    /// In bands, by line of services.
    Layered,
    /// A bull's eye: those with the greatest value in the middle.
    Concentric(ActorIndicator),
    /// Each sector together.
    Sectors,
    /// As on a geographic map.
    Territory,
}

impl LayoutChoice {
    /// What the history calls it.
    pub fn name(self) -> LayoutName {
        match self {
            Self::Organic => LayoutName::Organic,
            Self::Layered => LayoutName::Layered,
            Self::Concentric(_) => LayoutName::Concentric,
            Self::Sectors => LayoutName::Sectors,
            Self::Territory => LayoutName::Territory,
        }
    }
}

/// How the map is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// What sizes actors.
    pub size_by: SizeBy,
    /// What colours actors.
    pub colour_by: ColourBy,
    /// What makes a group.
    pub group_by: GroupBy,
    /// What is outlined.
    pub outlines: Outlines,
    /// The table of actors.
    pub table: TableView,
}

impl Default for Reading {
    fn default() -> Self {
        Self {
            size_by: SizeBy::Indicator(ActorIndicator::Betweenness),
            colour_by: ColourBy::Role,
            group_by: GroupBy::Role,
            outlines: Outlines::None,
            table: TableView::default(),
        }
    }
}

/// What asks for an answer before going on.
#[derive(Debug, Clone, PartialEq)]
pub enum Dialog {
    /// The map has changes that are on no disk.
    Unsaved(AfterQuestion),
    /// A path to type, because the system's dialog cannot be had.
    TypePath(PathPurpose),
    /// A typed path at which another file stands.
    Replace {
        /// What the path is for.
        purpose: PathPurpose,
        /// The path.
        path: PathBuf,
    },
    /// A damaged file, of which this much can be read.
    Damaged {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        sentence: String,
    },
    /// The legend's names, colours and shapes.
    Legend,
    /// The steps of the history.
    History,
    /// How to use this moment, and the keys.
    Help,
    /// What the program is.
    About,
}

/// What goes on once the question of unsaved changes is answered.
#[derive(Debug, Clone, PartialEq)]
pub enum AfterQuestion {
    /// Leave the program.
    Quit,
    /// Back to the welcome screen.
    Close,
    /// A new map.
    New,
    /// Open a map by dialog.
    AskOpen,
    /// Open a map.
    Open(PathBuf),
    /// Open a sample.
    OpenSample(usize),
}

/// What a path is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PathPurpose {
    /// Opening.
    Open,
    /// Saving.
    Save,
    /// Drawing a picture.
    Export,
    /// Writing the table of actors.
    Table,
}

/// How the map stands with the disk.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum SaveState {
    /// Never saved.
    #[default]
    Never,
    /// Being written.
    Saving,
    /// Written at that time.
    Saved(Timestamp),
    /// The last attempt failed.
    Failed,
}

/// Something said to the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The sentence.
    pub text: String,
    /// How serious it is.
    pub severity: Severity,
    /// When it was said.
    pub at: Timestamp,
}

/// How serious a message is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    /// Goes away by itself.
    Note,
    /// Stays until dismissed.
    Problem,
}
