//! The panels around the canvas.

mod entry;
mod fiche;
mod find;
mod legend;
mod message;
mod status;
mod top_bar;

pub(super) use entry::{EntryField, entry_ui};
pub(super) use fiche::card_ui;
pub(super) use find::{FindField, find_ui};
pub(super) use legend::legend_ui;
pub(super) use message::message_ui;
pub(super) use status::status_ui;
pub(super) use top_bar::top_bar_ui;
