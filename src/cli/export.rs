//! `maillage export FILE --to OUT.png`: a picture of a map, with its title and legend.

use super::Context;
use crate::export::{Format, PageRequest, PageSize, compose};
use crate::layout::place_missing;
use crate::model::{Filter, Language};
use crate::scene::Theme;
use crate::storage::{load, write_atomically};
use crate::text::{integer, texts};
use anyhow::anyhow;
use std::io::Write as _;
use std::path::PathBuf;

/// What `export` is told.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Map to draw
    pub file: PathBuf,
    /// Picture to write; the end of its name tells the format: .png or .svg
    #[arg(long, value_name = "OUT")]
    pub to: PathBuf,
    /// Width and height in pixels
    #[arg(long, value_name = "WxH", default_value = "1920x1080")]
    pub size: String,
    /// Colours
    #[arg(long, value_enum, default_value_t)]
    pub theme: ThemeName,
    /// Keep contact details in the formats that can hold them: a picture never does
    #[arg(long)]
    pub with_personal_information: bool,
}

/// A theme as the command line writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum ThemeName {
    /// White background
    #[default]
    Light,
    /// Very dark background
    Dark,
    /// Maximum contrast and larger words
    Projection,
}

/// Draws a map into a file and says so.
///
/// # Errors
/// When the map cannot be read, the format or size is not one of ours, or the file cannot be written: it is written
/// whole or not at all.
pub fn run(args: &Args, context: Context) -> anyhow::Result<()> {
    let unread = context.language_without_map();
    let mut map = load(&args.file).map_err(|error| anyhow!(error.sentence(unread)))?.map;
    let language = context.language(map.info().language);
    let (format, size) = (format(args, language)?, size(args, language)?);
    // In the picture only: the file stays as it is.
    place_missing(&mut map)?;
    let page = compose(&PageRequest {
        map: &map,
        filter: &Filter::default(),
        theme: args.theme.theme(),
        language,
        size,
        today: jiff::Zoned::now().date(),
        look: None,
    });
    let bytes = format.render(&page).map_err(|error| anyhow!(error.sentence(language)))?;
    write_atomically(&args.to, &bytes).map_err(|error| anyhow!(error.sentence(language)))?;
    let [width, height] = [size.width, size.height].map(|side| integer(i64::from(side), language));
    writeln!(std::io::stdout(), "{}", texts(language).export_done(args.to.to_string_lossy(), width, height))?;
    Ok(())
}

impl ThemeName {
    fn theme(self) -> Theme {
        match self {
            Self::Light => Theme::Light,
            Self::Dark => Theme::Dark,
            Self::Projection => Theme::Projection,
        }
    }
}

fn format(args: &Args, language: Language) -> anyhow::Result<Format> {
    Format::of(&args.to).ok_or_else(|| {
        let known = Format::ALL.map(|format| format!(".{}", format.extension())).join(", ");
        anyhow!(texts(language).export_unknown_format(args.to.to_string_lossy(), known))
    })
}

fn size(args: &Args, language: Language) -> anyhow::Result<PageSize> {
    let size =
        PageSize::parse(&args.size).ok_or_else(|| anyhow!(texts(language).export_size_unreadable(&args.size)))?;
    size.checked().map_err(|error| anyhow!(error.sentence(language)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Actor, ActorId, Name, Role, TerritoryMap};
    use crate::storage::save;
    use clap::Parser as _;

    #[derive(clap::Parser)]
    struct Line {
        #[command(flatten)]
        args: Args,
    }

    fn exported(to: &str, options: &[&str]) -> (anyhow::Result<()>, Option<Vec<u8>>) {
        let folder = tempfile::tempdir().unwrap();
        let (from, to) = (folder.path().join("from.ron"), folder.path().join(to));
        let mut map = TerritoryMap::default();
        let name = Name::new("Popote & cie").unwrap();
        map.insert_actor(Actor::new(ActorId::from_number(1), name, Role::CommunityOrganization)).unwrap();
        save(&from, &map).unwrap();
        let words = ["export", from.to_str().unwrap(), "--to", to.to_str().unwrap()];
        let args = Line::try_parse_from(words.iter().chain(options)).unwrap().args;
        (run(&args, Context { lang: None }), std::fs::read(&to).ok())
    }

    #[test]
    fn a_map_without_positions_is_drawn_all_the_same() {
        let (done, bytes) = exported("out.svg", &["--theme", "dark"]);
        done.unwrap();
        assert!(String::from_utf8(bytes.unwrap()).unwrap().contains("Popote &amp; cie"));
        let (done, bytes) = exported("out.png", &["--size", "320x200"]);
        done.unwrap();
        assert!(bytes.unwrap().starts_with(b"\x89PNG"));
    }

    #[test]
    fn what_cannot_be_written_is_said_and_writes_nothing() {
        for (to, options, said) in [
            ("out.doc", &[][..], ".png, .svg"),
            ("out.png", &["--size", "big"][..], "big"),
            ("out.svg", &["--size", "99999x10"][..], "384"),
        ] {
            let (done, bytes) = exported(to, options);
            assert!(done.unwrap_err().to_string().contains(said), "{to}");
            assert_eq!(bytes, None);
        }
    }
}
