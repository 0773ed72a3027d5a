//! `maillage layout FILE --algorithm layered --to OUT`: lays the actors of a map out and saves it.

use super::{Context, WrongArgument, read_map};
use crate::analysis::{ActorIndicator, AnalysisRequest, compute};
use crate::exchange::{Format, OutlineError, read_outline};
use crate::layout::{LayoutRequest, Method, lay_out, n_located, organic_without_room};
use crate::model::{ActorId, Filter, Language, MapInfo, Point, TerritoryMap, TerritoryOutline, fold};
use crate::storage::{read_bytes, save};
use crate::text::{Texts, texts};
use anyhow::anyhow;
use clap::ValueEnum;
use jiff::Timestamp;
use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What `layout` is told.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Map to lay out: a saved map, GraphML, GEXF or CSV; actors and links may be two CSV files
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// How actors are placed; pinned ones stay where they are
    #[arg(long, value_enum, default_value_t)]
    pub algorithm: Algorithm,
    /// What brings an actor to the middle of `concentric`, as `indicators` writes it: betweenness by default
    #[arg(long, value_name = "INDICATOR", value_parser = indicator_of)]
    pub by: Option<ActorIndicator>,
    /// GeoJSON file with the outline of the territory, drawn beneath the map from then on
    #[arg(long, value_name = "GEOJSON")]
    pub outline: Option<PathBuf>,
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
    /// In bands, from the top: those who command, the tables, the first, second and third line of services
    Layered,
    /// On rings, those with the greatest value in the middle (see --by)
    Concentric,
    /// Each sector together, apart from the others
    Sectors,
    /// By longitude and latitude where they are known; the others beside their ties
    Territory,
}

/// Lays a map out and says how many actors were placed.
///
/// # Errors
/// When a file cannot be read or written, or an option does not go with the layout; a file is written whole or not at
/// all.
pub fn run(args: &Args, context: Context) -> anyhow::Result<()> {
    let language = context.language_without_map();
    let t = texts(language);
    if args.by.is_some() && args.algorithm != Algorithm::Concentric {
        return Err(WrongArgument::with(t.layout_by_elsewhere()));
    }
    let to = args.to.to_string_lossy();
    if Format::is_importable(&to) {
        return Err(WrongArgument::with(t.layout_writes_maps(&*to)));
    }
    let read = read_map(&args.files, language)?;
    read.warn(language);
    let mut map = read.map;
    if let Some(path) = &args.outline {
        map.set_outline(Some(Arc::new(outline_of(path, &map, language)?)));
    }
    let mut out = std::io::stdout().lock();
    let places = placed(&map, args, t, &mut out)?;
    let n_placed = places.len();
    for (id, place) in places {
        map.set_position(id, Some(place))?;
    }
    map.set_info(MapInfo { changed: Some(Timestamp::now()), ..map.info().clone() });
    save(&args.to, &map).map_err(|error| anyhow!(error.sentence(language)))?;
    writeln!(out, "{}", t.layout_done(n_placed, to))?;
    Ok(())
}

/// Positions for everybody; what the map has too little of for the layout to be worth its name is said.
fn placed(
    map: &TerritoryMap,
    args: &Args,
    t: &Texts,
    out: &mut dyn std::io::Write,
) -> anyhow::Result<BTreeMap<ActorId, Point>> {
    let filter = Filter::default();
    let request = LayoutRequest {
        map,
        filter: &filter,
        seed: args.seed,
        keep_pinned: true,
        cancel: &|| false,
        progress: &|_| (),
    };
    let values;
    let method = match args.algorithm {
        Algorithm::Organic if args.without_room => return Ok(organic_without_room(&request)),
        Algorithm::Organic => Method::Organic,
        Algorithm::Layered => Method::Layered,
        Algorithm::Concentric => {
            values = values_of(map, args.by.unwrap_or(ActorIndicator::Betweenness));
            if values.is_empty() && map.n_actors() > 0 {
                writeln!(out, "{}", t.layout_no_values())?;
            }
            Method::Concentric(&values)
        }
        Algorithm::Sectors => {
            if map.actors().all(|actor| actor.sectors.is_empty()) && map.n_actors() > 0 {
                writeln!(out, "{}", t.layout_no_sectors())?;
            }
            Method::Sectors
        }
        Algorithm::Territory => {
            let n_known = n_located(&request);
            if n_known == 0 {
                writeln!(out, "{}", t.layout_no_coordinates())?;
            } else if n_known < map.n_actors() {
                writeln!(out, "{}", t.layout_located(n_known, map.n_actors()))?;
            }
            Method::Territory
        }
    };
    Ok(lay_out(&request, method))
}

/// The outline in a file, beneath a map.
fn outline_of(path: &Path, map: &TerritoryMap, language: Language) -> anyhow::Result<TerritoryOutline> {
    let bytes = read_bytes(path).map_err(|error| anyhow!(error.sentence(language)))?;
    let name = path.to_string_lossy();
    let borders = read_outline(&bytes).map_err(|error| anyhow!(error.sentence(&name, language)))?;
    let without_shape = || anyhow!(OutlineError::NoShape.sentence(&name, language));
    TerritoryOutline::beneath(borders, map).ok_or_else(without_shape)
}

fn values_of(map: &TerritoryMap, indicator: ActorIndicator) -> BTreeMap<ActorId, f64> {
    let report = compute(map, &AnalysisRequest::default());
    map.actors().filter_map(|actor| Some((actor.id, indicator.value(&report, actor.id)?))).collect()
}

/// An indicator by its key in the JSON contract, however it is written.
fn indicator_of(word: &str) -> Result<ActorIndicator, String> {
    let plain = |text: &str| fold(text).replace(' ', "");
    ActorIndicator::ALL.into_iter().find(|indicator| plain(indicator.code()) == plain(word)).ok_or_else(|| {
        let codes: Vec<&str> = ActorIndicator::ALL.into_iter().map(ActorIndicator::code).collect();
        format!("one of {}", codes.join(", "))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::Lang;
    use crate::model::{Actor, Name, Role};
    use crate::storage::load;
    use clap::Parser;

    #[derive(clap::Parser)]
    struct Line {
        #[command(flatten)]
        args: Args,
    }

    fn told(words: &[&str]) -> Args {
        Line::try_parse_from(["layout"].iter().chain(words)).unwrap().args
    }

    fn map_of(names: &[&str]) -> TerritoryMap {
        let mut map = TerritoryMap::default();
        for (number, name) in names.iter().enumerate() {
            let id = ActorId::from_number(number as u128 + 1);
            map.insert_actor(Actor::new(id, Name::new(name).unwrap(), Role::Cdc)).unwrap();
        }
        map
    }

    fn in_words(path: &Path) -> &str {
        path.to_str().unwrap()
    }

    #[test]
    fn a_map_without_positions_is_laid_out_into_another_file() {
        let folder = tempfile::tempdir().unwrap();
        let (from, to) = (folder.path().join("from.ron"), folder.path().join("to.ron"));
        let map = map_of(&["CDC"]);
        save(&from, &map).unwrap();
        run(&told(&[in_words(&from), "--to", in_words(&to)]), Context::speaking(Lang::Fr)).unwrap();
        assert!(load(&to).unwrap().map.actors().all(|a| a.position.is_some()));
        assert_eq!(load(&from).unwrap().map, map);
    }

    #[test]
    fn every_layout_places_everybody_and_says_what_it_lacks() {
        let map = map_of(&["CDC", "Popote", "CLSC"]);
        for (algorithm, lack) in [
            ("organic", ""),
            ("layered", ""),
            ("concentric", ""),
            ("sectors", "Nobody has a sector"),
            ("territory", "Nobody has coordinates"),
        ] {
            let mut said = Vec::new();
            let args = told(&["map.ron", "--algorithm", algorithm, "--to", "out.ron"]);
            let places = placed(&map, &args, texts(crate::model::Language::English), &mut said).unwrap();
            assert_eq!(places.len(), 3, "{algorithm}");
            let said = String::from_utf8(said).unwrap();
            assert!(said.starts_with(lack) && said.is_empty() == lack.is_empty(), "{said}");
        }
    }

    #[test]
    fn what_makes_no_sense_is_refused_in_a_sentence() {
        let refused = |words: &[&str]| run(&told(words), Context::speaking(Lang::En)).unwrap_err();
        let error = refused(&["map.ron", "--by", "degree", "--to", "out.ron"]);
        assert!(error.is::<WrongArgument>() && error.to_string().contains("concentric"), "{error}");
        let error = refused(&["map.ron", "--to", "out.graphml"]);
        assert!(error.is::<WrongArgument>() && error.to_string().contains("out.graphml"), "{error}");
        assert!(refused(&["none.ron", "--to", "out.ron"]).to_string().contains("none.ron"));
        assert!(Line::try_parse_from(["layout", "map.ron", "--to", "out.ron", "--by", "luck"]).is_err());
        assert_eq!(told(&["map.ron", "--to", "o.ron", "--by", "Brokerage.Total"]).by, Some(ActorIndicator::Brokerage));
    }

    #[test]
    fn an_outline_is_kept_in_the_map() {
        let folder = tempfile::tempdir().unwrap();
        let [from, to, outline] = ["from.ron", "to.ron", "outline.geojson"].map(|name| folder.path().join(name));
        save(&from, &map_of(&["CDC"])).unwrap();
        let words = [in_words(&from), "--outline", in_words(&outline), "--to", in_words(&to)];
        let said = |text: &str| {
            std::fs::write(&outline, text).unwrap();
            run(&told(&words), Context::speaking(Lang::Fr)).map_err(|error| error.to_string())
        };
        assert!(said("{}").unwrap_err().contains("GeoJSON"));
        assert!(
            said(r#"{"type": "LineString", "coordinates": [[5e5, 5e6], [1, 2]]}"#)
                .unwrap_err()
                .contains("WGS\u{202f}84")
        );
        assert!(!to.exists());
        said(r#"{"type": "Polygon", "coordinates": [[[-73, 45], [-72, 45], [-72, 46], [-73, 45]]]}"#).unwrap();
        assert_eq!(load(&to).unwrap().map.outline().unwrap().borders().n_points(), 3);
    }

    #[test]
    fn files_of_other_programs_are_laid_out_too() {
        let folder = tempfile::tempdir().unwrap();
        let (from, to) = (folder.path().join("links.csv"), folder.path().join("map.ron"));
        std::fs::write(&from, "Source,Target\nCLSC,CRDI\nCLSC,Popote\n").unwrap();
        run(&told(&[in_words(&from), "--algorithm", "concentric", "--to", in_words(&to)]), Context::speaking(Lang::Fr))
            .unwrap();
        assert!(load(&to).unwrap().map.actors().all(|a| a.position.is_some()));
    }
}
