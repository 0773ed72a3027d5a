//! `maillage layout FILE --algorithm organic --to OUT`: lays the actors of a map out and saves it.

use super::Context;
use crate::layout::{LayoutRequest, organic, organic_without_room};
use crate::model::{Filter, MapInfo};
use crate::storage::{load, save};
use crate::text::texts;
use anyhow::anyhow;
use clap::ValueEnum;
use jiff::Timestamp;
use std::io::Write as _;
use std::path::PathBuf;

/// What `layout` is told.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Map to lay out
    pub file: PathBuf,
    /// How actors are placed; pinned ones stay where they are
    #[arg(long, value_enum, default_value_t)]
    pub algorithm: Algorithm,
    /// Another number gives another drawing of the same map
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// Organic only: the lowest stress, before labels are given room (to compare with other programs)
    #[arg(long)]
    pub without_room: bool,
    /// Map to write; it may be the one that was read
    #[arg(long, value_name = "OUT")]
    pub to: PathBuf,
}

/// A layout as the command line writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Algorithm {
    /// Tied actors near each other
    #[default]
    Organic,
    /// Those who command above those who answer
    Layered,
    /// The most central in the middle
    Concentric,
    /// By sector
    Sectors,
    /// By former territory
    Territory,
}

/// Lays a map out and says how many actors were placed.
///
/// # Errors
/// When the layout does not exist yet, or a file cannot be read or written; a file is written whole or not at all.
pub fn run(args: &Args, context: Context) -> anyhow::Result<()> {
    let language = context.language_without_map();
    if args.algorithm != Algorithm::Organic {
        let name = args.algorithm.to_possible_value().map(|v| v.get_name().to_owned()).unwrap_or_default();
        return Err(anyhow!(texts(language).layout_not_yet(name)));
    }
    let mut map = load(&args.file).map_err(|error| anyhow!(error.sentence(language)))?.map;
    let filter = Filter::default();
    let request = LayoutRequest {
        map: &map,
        filter: &filter,
        seed: args.seed,
        keep_pinned: true,
        cancel: &|| false,
        progress: &|_| (),
    };
    let places = if args.without_room { organic_without_room(&request) } else { organic(&request) };
    let n_placed = places.len();
    for (id, place) in places {
        map.set_position(id, Some(place))?;
    }
    map.set_info(MapInfo { changed: Some(Timestamp::now()), ..map.info().clone() });
    save(&args.to, &map).map_err(|error| anyhow!(error.sentence(language)))?;
    writeln!(std::io::stdout(), "{}", texts(language).layout_done(n_placed, args.to.to_string_lossy()))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::Lang;
    use crate::model::{Actor, ActorId, Name, Role, TerritoryMap};
    use clap::Parser;

    #[derive(clap::Parser)]
    struct Line {
        #[command(flatten)]
        args: Args,
    }

    fn told(words: &[&str]) -> Args {
        Line::try_parse_from(["layout"].iter().chain(words)).unwrap().args
    }

    #[test]
    fn a_map_without_positions_is_laid_out_into_another_file() {
        let folder = tempfile::tempdir().unwrap();
        let (from, to) = (folder.path().join("from.ron"), folder.path().join("to.ron"));
        let mut map = TerritoryMap::default();
        map.insert_actor(Actor::new(ActorId::from_number(1), Name::new("CDC").unwrap(), Role::Cdc)).unwrap();
        save(&from, &map).unwrap();
        run(&told(&[from.to_str().unwrap(), "--to", to.to_str().unwrap()]), Context::speaking(Lang::Fr)).unwrap();
        assert!(load(&to).unwrap().map.actors().all(|a| a.position.is_some()));
        assert_eq!(load(&from).unwrap().map, map);
    }

    #[test]
    fn a_layout_to_come_and_a_missing_file_are_said_in_a_sentence() {
        let told = told(&["none.ron", "--algorithm", "layered", "--to", "out.ron"]);
        let error = run(&told, Context::speaking(Lang::En)).unwrap_err();
        assert!(error.to_string().contains("“layered” does not exist yet"), "{error}");
        let missing = Args { algorithm: Algorithm::Organic, ..told };
        assert!(run(&missing, Context::speaking(Lang::Fr)).unwrap_err().to_string().contains("none.ron"));
    }
}
