//! The command line: the same functions as the window's, without a window.
//!
//! One file a command, each with its `Args` and its `run`. A command says what it did on standard output; what went
//! wrong is one sentence on standard error and exit status 1.

pub mod add;
pub mod check;
pub mod export;
pub mod indicators;
pub mod layout;
pub mod question;
mod reading;

pub use reading::{ReadMap, read_map};

use crate::text::{Language, system_language, texts};
use std::io::{ErrorKind, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

/// Draw the local services network of a territory, and read it.
#[derive(Debug, clap::Parser)]
#[command(version, about)]
pub struct Cli {
    /// Map to open in the window
    pub file: Option<PathBuf>,
    /// Language of what is said: that of the map, or of the system, by default
    #[arg(long, global = true, value_enum)]
    pub lang: Option<Lang>,
    /// What to do without a window
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// What is done without a window.
#[derive(Debug, clap::Subcommand)]
pub enum Command {
    /// Apply quick-entry lines to a map, all of them or none; the file is created if it is missing
    Add(add::Args),
    /// Validate maps: what is worth a look, a line each
    Check(check::Args),
    /// Draw a map as a picture with its title and legend, or write an R script that checks its indicators
    Export(export::Args),
    /// Print how central, hierarchical and siloed a network is
    Indicators(indicators::Args),
    /// Say where the actors of a map go
    Layout(layout::Args),
}

/// A language as the command line writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Lang {
    /// French.
    Fr,
    /// English.
    En,
}

/// What every command is told beside its arguments.
#[derive(Debug, Clone, Copy)]
pub struct Context {
    lang: Option<Lang>,
}

impl Context {
    /// A context in which a language was asked for.
    pub fn speaking(lang: Lang) -> Self {
        Self { lang: Some(lang) }
    }

    /// The language to speak about a map whose own is `of_map`.
    pub fn language(self, of_map: Language) -> Language {
        self.asked().unwrap_or(of_map)
    }

    /// The language to speak while no map is known: French unless the system is in English.
    pub fn language_without_map(self) -> Language {
        self.asked().unwrap_or_else(system_language)
    }

    fn asked(self) -> Option<Language> {
        self.lang.map(|lang| match lang {
            Lang::Fr => Language::French,
            Lang::En => Language::English,
        })
    }
}

/// Runs a command to its exit status.
pub fn run(command: &Command, lang: Option<Lang>) -> ExitCode {
    let context = Context { lang };
    let done = match command {
        Command::Add(args) => add::run(args, context),
        Command::Check(args) => match check::run(args, context) {
            Ok(false) => return ExitCode::FAILURE,
            other => other.map(|_| ()),
        },
        Command::Export(args) => export::run(args, context),
        Command::Indicators(args) => indicators::run(args, context),
        Command::Layout(args) => layout::run(args, context),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(&error, context),
    }
}

/// Says an error in a sentence. Whoever closed our output has read enough: that is no error.
fn fail(error: &anyhow::Error, context: Context) -> ExitCode {
    let sentence = match error.downcast_ref::<std::io::Error>() {
        Some(io) if io.kind() == ErrorKind::BrokenPipe => return ExitCode::SUCCESS,
        Some(_) => texts(context.language_without_map()).cli_output_failed(),
        None => error.to_string(),
    };
    let is_wrong_argument = error.is::<crate::analysis::GroupByError>() || error.is::<WrongArgument>();
    // Nobody is left to tell when standard error itself is closed.
    let _ = writeln!(std::io::stderr(), "{sentence}");
    if is_wrong_argument { ExitCode::from(WRONG_ARGUMENTS) } else { ExitCode::FAILURE }
}

/// What was asked makes no sense: a sentence says why.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct WrongArgument(String);

impl WrongArgument {
    fn with(sentence: String) -> anyhow::Error {
        Self(sentence).into()
    }
}

/// Exit status of a command that was asked something that makes no sense.
const WRONG_ARGUMENTS: u8 = 2;
