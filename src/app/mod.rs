//! The running program without a window: what is open, what is selected, what was asked, what runs in the background.
//!
//! A view reads [`AppState`] and asks for [`Action`]s; [`AppState::dispatch`] carries them out and returns the
//! [`Effect`]s that only a window can have. The one place with threads is [`jobs`].

mod action;
mod analysing;
pub mod appearance;
mod census;
mod clipboard;
mod dispatch;
mod focus;
mod hidden;
pub mod jobs;
mod session;
mod state;
mod table;
mod task;
mod waiting;
mod way;

pub use crate::export::Cell;
pub use action::{Action, Effect};
pub use census::Census;
pub use focus::Focus;
pub use hidden::Hidden;
pub use session::{
    AfterQuestion, Camera, ColourBy, Dialog, LayoutChoice, Message, Moment, Naming, Outlines, Panels, PathPurpose,
    Reading, SaveState, Selection, Severity, SizeBy, Tool,
};
pub use state::{Analysed, AppState, OpenMap, PathChoice, WhatIf};
pub use table::{Sheet, TableAction, TableColumn, TableView};
pub use waiting::{Wait, Waited};
pub use way::Way;
