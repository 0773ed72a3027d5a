//! The quick-entry line: one line of plain text (« CLSC > CRDI : retour, déficience ») becomes a [`Command`].
//!
//! [`parse`] reads the line and knows nothing of the map; [`resolve`] finds its names on a map and says what the line
//! would do there; [`say_link`] and [`say_actor`] write the line that says what is already there; [`completions`]
//! proposes names while a line is typed. The words of the grammar, in both languages, are those of `words`.
//!
//! [`Command`]: super::Command

mod amount;
mod apply;
mod complete;
mod detail;
mod draft;
mod find;
mod line;
mod parse;
mod print;
mod resolve;
mod scan;
mod words;

pub use amount::amount;
pub use complete::{Completion, completions};
pub use line::{Detail, EntryLine, EntryName, Meaning, Operator};
pub use parse::parse;
pub use print::{say_actor, say_link, say_name};
pub use resolve::{Answer, Candidate, Entry, EntryDefaults, EntryError, Outcome, Remark, resolve};
pub use words::{programme_words, role_told_by, role_words};
