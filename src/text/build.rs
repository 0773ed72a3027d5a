//! Turns `assets/text/{fr,en}/*.ftl` into one typed function per message, so that a missing translation, a misspelt
//! key or a wrong argument does not compile.

use fluent_typed::{BuildOptions, FtlOutputOptions, LintLevel, build_from_locales_folder};
use std::process::ExitCode;

fn main() -> ExitCode {
    println!("cargo:rerun-if-changed=assets/text");
    let Ok(out) = std::env::var("OUT_DIR") else { return ExitCode::FAILURE };
    build_from_locales_folder(
        BuildOptions::default()
            .with_locales_folder("assets/text")
            .with_output_file_path(&format!("{out}/messages.rs"))
            .with_ftl_output(FtlOutputOptions::single_file(&format!("{out}/messages.ftl")))
            .with_default_language("fr")
            .with_prefix("")
            .with_lint_level(LintLevel::Deny)
            .without_bidi_isolation()
            .without_format(),
    )
}
