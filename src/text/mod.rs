//! French and English: the words of the program (Fluent files in `assets/text`, one typed function per message),
//! the names of roles and kinds, numbers and dates.
//!
//! Knows the model, so that a role has a name; never a window, a file or a format.

mod entry;
mod label;
mod number;
mod refusal;
mod step;

pub use label::{
    actor_role_label, kind_label, line_label, posture_label, programme_label, purpose_label, role_label, role_plural,
    seat_label, sector_label, size_label, status_label, terms_label,
};
pub use number::{amount, date, decimal, fixed, integer, percent, time_of_day};
pub use refusal::{name_refusal, refusal};
pub use step::{actor_field, layout_name, link_field, step_sentence};

pub use crate::model::Language;
pub use generated::L10nLanguage as Texts;
use std::sync::LazyLock;

#[expect(
    missing_docs,
    unreachable_pub,
    dead_code,
    clippy::derivable_impls,
    clippy::pedantic,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "written by fluent-typed at build time from assets/text; what it unwraps is checked there"
)]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}

static FRENCH: LazyLock<Texts> = LazyLock::new(|| generated::L10n::Fr.load());
static ENGLISH: LazyLock<Texts> = LazyLock::new(|| generated::L10n::En.load());

/// Every message of the interface in a language: `texts(language).role_csss()`.
pub fn texts(language: Language) -> &'static Texts {
    match language {
        Language::French => &FRENCH,
        Language::English => &ENGLISH,
    }
}

/// The language of the system: French, unless the system is in English.
pub fn system_language() -> Language {
    match sys_locale::get_locale() {
        Some(locale) if locale.to_lowercase().starts_with("en") => Language::English,
        _ => Language::French,
    }
}
