//! A map being worked on: what a person meant ([`Command`]) becomes small changes with their inverse, kept in a
//! history that can be walked both ways without end.
//!
//! Knows the model only: no file, no window, no words of the interface (a step carries a [`StepLabel`] that `text`
//! turns into a sentence). The clock is passed in.

mod command;
mod edit;
pub mod entry;
mod history;
mod label;

pub use command::{Command, PlaceReason};
pub use edit::Edit;
pub use history::{Document, Step};
pub use label::{ActorField, LayoutName, LinkField, StepLabel, Verb};
