//! What a person asked for, and what only a window can do about it.

use super::session::{
    AfterQuestion, Camera, ColourBy, Dialog, LayoutChoice, Moment, Naming, Outlines, Panels, PathPurpose, Selection,
    SizeBy,
};
use super::table::TableAction;
use crate::analysis::GroupBy;
use crate::document::Command;
use crate::layout::Arrangement;
use crate::model::{ActorId, Language, LegendKey, LinkKind, Point, Role};
use crate::storage::ThemeChoice;
use std::path::PathBuf;

/// What a person asked for.
#[derive(Debug, Clone)]
pub enum Action {
    // Files
    /// A new, empty map.
    NewMap,
    /// A map chosen in a dialog.
    AskOpen,
    /// An outline of the territory chosen in a dialog.
    AskOutline,
    /// That map, or that outline for the map that is open.
    Open(PathBuf),
    /// A sample map, by its place in the list.
    OpenSample(usize),
    /// What can be read of a damaged map.
    OpenSalvaged(PathBuf),
    /// Save where the map was saved last, or ask.
    Save,
    /// Ask where to save.
    AskSaveAs,
    /// Save there.
    SaveTo(PathBuf),
    /// Ask where to draw the map as a picture.
    AskExport,
    /// Back to the welcome screen.
    CloseMap,
    /// Leave the program.
    Quit,
    /// Save first, then go on.
    SaveThen(AfterQuestion),
    /// Go on without saving.
    Discard(AfterQuestion),

    // Session
    /// Another moment.
    Show(Moment),
    /// Another selection.
    Select(Selection),
    /// Everything in sight.
    SelectAll,
    /// Role of the next actor.
    UseRole(Role, Option<LegendKey>),
    /// Kind of the next link.
    UseKind(LinkKind, Option<LegendKey>),
    /// Kind of the selected links, and of the next one.
    PressKind(LinkKind),
    /// Hide or show a role.
    ToggleRole(Role),
    /// Hide or show a kind.
    ToggleKind(LinkKind),
    /// Show everything again.
    ShowAll,
    /// Look elsewhere.
    Look(Camera),
    /// Look at the whole map.
    Fit,
    /// The whole map is in view: this is where from.
    Fitted(Camera),
    /// Only the neighbourhood of what is selected in sight, or else of the actor pointed at; each time one step farther.
    Focus(Option<ActorId>),
    /// Everything in sight that was so before.
    Unfocus,
    /// Light the shortest way between the two selected actors up.
    ShowWay,
    /// Light it up no more.
    HideWay,
    /// Select an actor and bring it into view.
    Reveal(ActorId),
    /// Select several things and bring them into view.
    RevealAll(Selection),
    /// What was to be brought into view is there, once looked at from here.
    Revealed(Camera),
    /// Light these actors and links up, and fade the others, as long as the pointer is on what speaks of them.
    Light(Selection),
    /// Start, or stop, typing a name on the canvas.
    Name(Option<Naming>),
    /// Start typing the name of another actor, tied to the selected one.
    NameNext,
    /// Open or close the search.
    Find(bool),
    /// Start, or stop, typing the name to tie the selected actor to.
    LinkByName(bool),
    /// A dialog.
    Ask(Dialog),
    /// No dialog.
    CloseDialog,
    /// A path was typed: nobody has asked yet whether a file there may be replaced.
    PathTyped(PathPurpose, PathBuf),
    /// A path was chosen, and a file there may be replaced.
    PathGiven(PathPurpose, PathBuf),
    /// The message was read.
    DismissMessage,
    /// Show these side panels.
    ShowPanels(Panels),

    // Changes of the map
    /// A command.
    Do(Command),
    /// A new actor of the tool's role, and its link if it has one.
    AddActor {
        /// Name as typed.
        name: String,
        /// Where.
        at: Point,
        /// The actor it is tied to.
        linked_from: Option<ActorId>,
    },
    /// Another name for an actor.
    Rename(ActorId, String),
    /// A link of the tool's kind.
    AddLink(ActorId, ActorId),
    /// A link of the tool's kind to the actor of that name, which is created if there is none.
    AddLinkByName(ActorId, String),
    /// A quick-entry line.
    QuickEntry(String),
    /// Removes what is selected.
    Delete,
    /// Doubles the selected actors with the links between them.
    Duplicate,
    /// Pins the selected actors, or unpins them when all are.
    TogglePin,
    /// Moves the selected actors a little.
    Nudge(Point),
    /// Swaps the ends of the selected links.
    Reverse,
    /// Lays the map out.
    LayOut {
        /// How.
        how: LayoutChoice,
        /// Only what is selected: the others stay.
        only_selected: bool,
    },
    /// Puts the selected actors in order.
    Arrange(Arrangement),
    /// Gives up what is waited for.
    StopWaiting,
    /// Takes the last step back.
    Undo,
    /// Does the last undone step again.
    Redo,
    /// Goes to a step of the history.
    GoTo(usize),
    /// Copies the selected actors.
    Copy,
    /// Copies and removes them.
    Cut,
    /// Asks the system what is on the clipboard, to paste it.
    AskPaste,
    /// Pastes actors, or names one a line.
    Paste(String),

    // Reading
    /// What sizes actors.
    SizeBy(SizeBy),
    /// What colours actors.
    ColourBy(ColourBy),
    /// What makes a group.
    GroupBy(GroupBy),
    /// What is outlined.
    Outline(Outlines),
    /// Something with the table of actors.
    Table(TableAction),

    // Settings
    /// Language of the interface.
    UseLanguage(Language),
    /// Theme.
    UseTheme(ThemeChoice),
    /// Shows or hides the whole map in the corner of the canvas.
    ToggleMinimap,
    /// Scale of texts, held within 0.8 to 2.
    UseTextScale(f32),
}

/// What only a window can do.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Ask for a file to open.
    AskOpenPath,
    /// Ask for an outline of the territory.
    AskOutlinePath,
    /// Ask where to save, suggesting a file name.
    AskSavePath(String),
    /// Ask where to draw the map, suggesting a file name.
    AskExportPath(String),
    /// Ask where to write the table, suggesting a file name.
    AskTablePath(String),
    /// Put a text on the clipboard.
    CopyText(String),
    /// Hand over what is on the clipboard.
    ReadClipboard,
    /// Leave.
    Quit,
}
