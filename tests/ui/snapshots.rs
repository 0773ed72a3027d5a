//! A few pictures of the window. They need a renderer: `.ci/run` installs a software one and sets
//! `MAILLAGE_SNAPSHOTS=required`; elsewhere they are skipped, and say so.

use crate::desk::Window;
use maillage::app::{Action, Moment};
use maillage::model::Language;
use maillage::storage::{Settings, ThemeChoice};
use std::io::Write as _;

/// Compares a picture of the window with the one kept, where there is a renderer.
fn check(name: &str, theme: ThemeChoice, language: Language, moment: Moment) {
    if std::env::var_os("MAILLAGE_SNAPSHOTS").is_none() {
        let _ = writeln!(std::io::stderr(), "{name}: no picture compared, MAILLAGE_SNAPSHOTS is not set");
        return;
    }
    let mut window = Window::with(Settings { language: Some(language), theme, ..Settings::default() });
    window.ask(Action::OpenSample(1));
    window.ask(Action::Show(moment));
    window.0.run_steps(12);
    let options = egui_kittest::SnapshotOptions::default()
        .threshold(0.8)
        .max_failed_pixels(400)
        .output_path("tests/ui/snapshots");
    window.0.snapshot_options(name, &options);
}

#[test]
fn drawing_in_french_and_light() {
    check("draw-french-light", ThemeChoice::Light, Language::French, Moment::Draw);
}

#[test]
fn reading_in_english_and_dark() {
    check("read-english-dark", ThemeChoice::Dark, Language::English, Moment::Read);
}

#[test]
fn presenting_in_french_for_a_projector() {
    check("present-french-projection", ThemeChoice::Projection, Language::French, Moment::Present);
}
