//! The panels around the canvas.

mod banner;
mod entry;
mod fiche;
mod find;
mod layout_menu;
mod legend;
mod message;
mod sides;
mod status;
mod top_bar;
mod waiting;

pub(super) use banner::{banner_room, banner_ui, focus_words, hidden_count};
pub(super) use entry::{EntryField, entry_ui};
pub(super) use fiche::card_ui;
pub(super) use find::{FindField, find_ui};
pub(super) use layout_menu::{arrange_menu, open_layout_menu};
pub(super) use legend::legend_ui;
pub(super) use message::message_ui;
pub(super) use sides::{sides_shown, turned};
pub(super) use status::status_ui;
pub(super) use top_bar::top_bar_ui;
pub(super) use waiting::waiting_ui;
