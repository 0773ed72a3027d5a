//! `maillage export FILE --to OUT`: a picture of a map with its title and legend, or an R script that checks its
//! indicators.

use super::{Context, question::Question, read_map};
use crate::export::{Format, Output, PageRequest, PageSize, compose, r_script};
use crate::layout::place_missing;
use crate::model::{Language, TerritoryMap};
use crate::scene::Theme;
use crate::storage::write_atomically;
use crate::text::{integer, texts};
use anyhow::anyhow;
use std::io::Write as _;
use std::path::PathBuf;

/// What `export` is told.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Map to draw, or a file of another program
    pub file: PathBuf,
    /// File to write; the end of its name tells the format: .png, .svg, or .R for a script that checks the indicators
    #[arg(long, value_name = "OUT")]
    pub to: PathBuf,
    /// Width and height of a picture, in pixels
    #[arg(long, value_name = "WxH", default_value = "1920x1080")]
    pub size: String,
    /// Colours of a picture
    #[arg(long, value_enum, default_value_t)]
    pub theme: ThemeName,
    /// Keep contact details in the formats that can hold them: a picture never does
    #[arg(long)]
    pub with_personal_information: bool,
    /// Which part of the map; groups and kinds of link are only for a script.
    #[command(flatten)]
    pub question: Question,
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

/// Writes what the arguments ask of a map into a file and says so.
///
/// # Errors
/// When the map cannot be read, the format, the size or the grouping is not one of ours, or the file cannot be written:
/// it is written whole or not at all.
pub fn run(args: &Args, context: Context) -> anyhow::Result<()> {
    let unread = context.language_without_map();
    let read = read_map(std::slice::from_ref(&args.file), unread)?;
    let language = context.language(read.map.info().language);
    read.warn(language);
    let map = read.map;
    let (t, file) = (texts(language), args.to.to_string_lossy());
    let (bytes, done) = match output(args, language)? {
        Output::Picture(format) => {
            let size = size(args, language)?;
            let [width, height] = [size.width, size.height].map(|side| integer(i64::from(side), language));
            (picture(map, args, format, size, language)?, t.export_done(file, width, height))
        }
        Output::RScript => {
            let script = r_script(&map, &args.question.request(&map, language)?, language);
            (script.into_bytes(), t.export_script_done(file))
        }
    };
    write_atomically(&args.to, &bytes).map_err(|error| anyhow!(error.sentence(language)))?;
    writeln!(std::io::stdout(), "{done}")?;
    Ok(())
}

fn picture(
    mut map: TerritoryMap,
    args: &Args,
    format: Format,
    size: PageSize,
    language: Language,
) -> anyhow::Result<Vec<u8>> {
    // In the picture only: the file stays as it is.
    place_missing(&mut map)?;
    let page = compose(&PageRequest {
        map: &map,
        filter: &args.question.filter(),
        theme: args.theme.theme(),
        language,
        size,
        today: jiff::Zoned::now().date(),
        look: None,
    });
    format.render(&page).map_err(|error| anyhow!(error.sentence(language)))
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

fn output(args: &Args, language: Language) -> anyhow::Result<Output> {
    Output::of(&args.to).ok_or_else(|| {
        let known = Output::ALL.map(|output| format!(".{}", output.extension())).join(", ");
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
    fn a_script_for_r_asks_what_the_indicators_ask() {
        let (done, bytes) = exported("verify.r", &["--group-by", "sub-territory", "--links", "corridor"]);
        done.unwrap();
        let script = String::from_utf8(bytes.unwrap()).unwrap();
        assert!(script.contains("group_by <- \"sub_territory\"\nevery_kind <- FALSE\n"), "{script}");
        let (done, bytes) = exported("verify.R", &["--group-by", "quartier"]);
        assert!(done.unwrap_err().is::<crate::analysis::GroupByError>());
        assert_eq!(bytes, None);
    }

    #[test]
    fn what_cannot_be_written_is_said_and_writes_nothing() {
        for (to, options, said) in [
            ("out.doc", &[][..], ".png, .svg, .R"),
            ("out.png", &["--size", "big"][..], "big"),
            ("out.svg", &["--size", "99999x10"][..], "384"),
        ] {
            let (done, bytes) = exported(to, options);
            assert!(done.unwrap_err().to_string().contains(said), "{to}");
            assert_eq!(bytes, None);
        }
    }
}
