//! Says in plain words what happened to a file, what is safe and what to do.

use super::error::{FileTrouble, StorageError};
use super::fault::{Expected, Fault, Problem, Subject};
use super::{file, v1};
use crate::model::{Language, MapError, Name, NameError, TerritoryMap};
use crate::text::{integer, texts};

impl StorageError {
    /// What happened, to which file and line, what is safe, and what to do.
    pub fn sentence(&self, language: Language) -> String {
        match self {
            Self::File { path, trouble } => trouble.sentence(&path.display().to_string(), language),
            Self::Text { path: Some(path), fault } => fault.sentence(&path.display().to_string(), language),
            Self::Text { path: None, fault } => {
                texts(language).storage_pasted(fault.line, fault.problem.phrase(language))
            }
        }
    }
}

impl FileTrouble {
    fn sentence(&self, path: &str, language: Language) -> String {
        let t = texts(language);
        let megabytes = |bytes: u64| integer((bytes >> 20).try_into().unwrap_or(i64::MAX), language);
        match self {
            Self::Missing => t.storage_missing(path),
            Self::NoFolder => t.storage_no_folder(path),
            Self::Directory => t.storage_directory(path),
            Self::NotAFile => t.storage_not_a_file(path),
            Self::MayNotRead => t.storage_may_not_read(path),
            Self::MayNotWrite => t.storage_may_not_write(path),
            Self::ReadOnlyDisk => t.storage_read_only_disk(path),
            Self::DiskFull => t.storage_disk_full(path),
            Self::TooLarge { bytes } => t.storage_too_large(path, megabytes(*bytes), megabytes(file::MAX_BYTES)),
            Self::NotText { line } => t.storage_not_text(path, *line),
            Self::NotKept => t.storage_not_kept(path),
            Self::Reading(error) => t.storage_reading(path, error.to_string()),
            Self::Writing(error) => t.storage_writing(path, error.to_string()),
        }
    }
}

impl Fault {
    fn sentence(&self, path: &str, language: Language) -> String {
        let t = texts(language);
        match &self.problem {
            Problem::NotAMap => t.storage_not_a_map(path),
            Problem::Newer(version) => t.storage_newer(path, version.to_string(), v1::VERSION.to_string()),
            problem => t.storage_damaged(path, self.line, self.column, problem.phrase(language)),
        }
    }
}

impl Problem {
    /// What is wrong, as a part of a sentence.
    fn phrase(&self, language: Language) -> String {
        let t = texts(language);
        match self {
            Self::NotAMap => t.storage_pasted_not_a_map(),
            Self::Newer(_) => t.storage_pasted_newer(),
            Self::Trailing => t.storage_trailing(),
            Self::Cut => t.storage_cut(),
            Self::OpenText => t.storage_open_text(),
            Self::TooDeep => t.storage_too_deep(),
            Self::Bracket(sign) => t.storage_bracket(sign),
            Self::NoKey => t.storage_no_key(),
            Self::NoColon(key) => t.storage_no_colon(key),
            Self::NoValue => t.storage_no_value(),
            Self::NoComma => t.storage_no_comma(),
            Self::Expected(expected) => expected.phrase(language),
            Self::UnknownWord { found, known } => t.storage_unknown_word(found, known.join(", ")),
            Self::UnknownKey(key) => t.storage_unknown_key(key),
            Self::KeyTwice(key) => t.storage_key_twice(key),
            Self::MissingKey(key) => t.storage_missing_key(key),
            Self::Name(NameError::Empty) => t.storage_empty_name(),
            Self::Name(NameError::TooLong) => t.storage_long_name(Name::MAX_CHARS),
            Self::Value(error) => t.storage_out_of_range(integer(error.min, language), integer(error.max, language)),
            Self::Place => t.storage_place(),
            Self::Refused { subject, reason } => subject.refusal(reason, language),
        }
    }
}

impl Expected {
    fn phrase(self, language: Language) -> String {
        let t = texts(language);
        match self {
            Self::Text => t.storage_expected_text(),
            Self::YesOrNo => t.storage_expected_yes_or_no(),
            Self::Number => t.storage_expected_number(),
            Self::Whole => t.storage_expected_whole(),
            Self::Date => t.storage_expected_date(),
            Self::Instant => t.storage_expected_instant(),
            Self::Colour => t.storage_expected_colour(),
            Self::Id => t.storage_expected_id(),
        }
    }
}

impl Subject {
    fn phrase(&self, language: Language) -> String {
        match self {
            Self::Actor(name) => texts(language).storage_actor_subject(name),
            Self::Link(source, target) => texts(language).storage_link_subject(source, target),
        }
    }

    fn refusal(&self, reason: &MapError, language: Language) -> String {
        let t = texts(language);
        let most = |limit: usize| integer(limit.try_into().unwrap_or(i64::MAX), language);
        match (reason, self) {
            (MapError::ActorTwice(_), Self::Actor(name)) => t.storage_actor_twice(name),
            (MapError::LinkTwice(_), Self::Link(source, target)) => t.storage_link_twice(source, target),
            (MapError::SelfLink(_), Self::Link(name, _)) => t.storage_self_link(name),
            (MapError::ParticipationNeedsTable(_), Self::Link(source, target)) => t.storage_needs_table(source, target),
            (MapError::NoActor(_), Self::Link(source, target)) => t.storage_no_end(source, target),
            (MapError::NoSuchLegendEntry(key), subject) => t.storage_no_entry(subject.phrase(language), key),
            (MapError::TooMany, _) => t.storage_too_many(most(TerritoryMap::MAX_ACTORS), most(TerritoryMap::MAX_LINKS)),
            (_, subject) => t.storage_refused(subject.phrase(language)),
        }
    }
}
