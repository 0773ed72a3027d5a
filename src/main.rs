//! Maillage draws the local services network of a territory and reads it in plain French: parses the arguments, then
//! opens the window or runs a command.

use clap::error::ErrorKind;
use clap::{CommandFactory as _, Parser as _};
use maillage::cli::{self, Cli};
use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    env_logger::Builder::from_env(env_logger::Env::default().default_filter_or("off,maillage=warn")).init();
    let Cli { file, lang, command } = Cli::parse();
    match (file, command) {
        (Some(_), Some(_)) => {
            let twice = "a map to open in the window and a command cannot be asked together";
            Cli::command().error(ErrorKind::ArgumentConflict, twice).exit()
        }
        (None, Some(command)) => cli::run(&command, lang),
        (file, None) => open_window(file.as_deref()),
    }
}

fn open_window(file: Option<&Path>) -> ExitCode {
    match maillage::gui::run(file) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Nobody is left to tell when standard error itself is closed.
            let _ = writeln!(std::io::stderr(), "{error}");
            ExitCode::FAILURE
        }
    }
}
