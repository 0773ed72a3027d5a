//! `maillage indicators`: the indicators of a map as JSON (the contract), as text to read or as a table of actors.

use super::{Context, question::Question, read_map};
use crate::analysis::{
    ActorIndicator, Report, compute, findings,
    json::{public_id, to_json},
    readings,
};
use crate::export::{Cell, csv};
use crate::model::{Language, TerritoryMap, fold};
use crate::text::{Texts, actor_role_label, fixed, texts};
use std::io::Write;
use std::path::PathBuf;

/// Arguments of `maillage indicators`.
#[derive(Debug, Clone, clap::Args)]
pub struct Args {
    /// Map to look at: a saved map, GraphML, GEXF or CSV; actors and links may be two CSV files.
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// How to print: json (the contract), text (sentences) or csv (one line an actor).
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// Which part of the map, and in which groups.
    #[command(flatten)]
    pub question: Question,
}

/// How indicators are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum Format {
    /// The JSON contract.
    #[default]
    Json,
    /// Sentences and a small table.
    Text,
    /// One line an actor.
    Csv,
}

/// Prints the indicators of the file that the arguments name; what another program's file could not give is said on
/// standard error.
///
/// # Errors
/// When the file cannot be read, the grouping is unknown ([`crate::analysis::GroupByError`], a wrong argument) or
/// the output refuses.
pub fn run(args: &Args, context: Context) -> anyhow::Result<()> {
    let read = read_map(&args.files, context.language_without_map())?;
    let language = context.language(read.map.info().language);
    read.warn(language);
    if takes_minutes(read.map.n_actors(), read.map.n_links()) {
        // Nobody is left to tell when standard error itself is closed.
        let _ = writeln!(std::io::stderr(), "{}", texts(language).indicators_large());
    }
    write(&read.map, args, language, &mut std::io::stdout().lock())
}

/// Steps of a search from every actor from which people are told that they will wait: some ten seconds.
const MANY_STEPS: usize = 600_000_000;

/// Whether indicators of so many actors and links may take minutes: most of them search the links from every actor.
fn takes_minutes(n_actors: usize, n_links: usize) -> bool {
    n_actors.saturating_mul(n_actors.saturating_add(n_links)) > MANY_STEPS
}

/// Prints the indicators of a map.
///
/// # Errors
/// When the grouping is unknown ([`crate::analysis::GroupByError`]) or the output refuses.
pub fn write(map: &TerritoryMap, args: &Args, language: Language, out: &mut dyn Write) -> anyhow::Result<()> {
    let request = args.question.request(map, language)?;
    let report = compute(map, &request);
    let printer = Printer { report: &report, map, language, t: texts(language) };
    match args.format {
        Format::Json => {
            // As text first: a closed output is then told by `out` itself, as for the other formats.
            writeln!(out, "{}", serde_json::to_string_pretty(&to_json(&report, map, printer.language))?)?;
        }
        Format::Text => printer.text(out)?,
        Format::Csv => printer.csv(out)?,
    }
    Ok(())
}

/// Columns of the text, each with its decimals; the CSV has every indicator.
const IN_TEXT: [(ActorIndicator, usize); 5] = [
    (ActorIndicator::Degree, 0),
    (ActorIndicator::InDegree, 0),
    (ActorIndicator::OutDegree, 0),
    (ActorIndicator::Betweenness, 1),
    (ActorIndicator::Closeness, 2),
];

struct Printer<'a> {
    report: &'a Report,
    map: &'a TerritoryMap,
    language: Language,
    t: &'static Texts,
}

impl Printer<'_> {
    fn text(&self, out: &mut dyn Write) -> std::io::Result<()> {
        let title = &self.map.info().title;
        if title.is_empty() {
            writeln!(out, "{}", self.t.indicators_untitled())?;
        } else {
            writeln!(out, "{title}")?;
        }
        writeln!(out, "{}\n", self.t.indicators_counts(self.report.n_actors, self.report.links.used))?;
        for reading in readings(self.report, self.map, self.language) {
            writeln!(out, "{}\n  {}\n", reading.title, reading.sentence)?;
        }
        self.findings(out)?;
        self.table(out)
    }

    fn findings(&self, out: &mut dyn Write) -> std::io::Result<()> {
        let findings = findings(self.report, self.map);
        if !findings.is_empty() {
            writeln!(out, "{}", self.t.finding_title())?;
        }
        for finding in &findings {
            writeln!(out, "  - {}", finding.sentence(self.language))?;
        }
        if findings.is_empty() { Ok(()) } else { writeln!(out) }
    }

    /// Actors in alphabetical order: a list is no ranking.
    fn table(&self, out: &mut dyn Write) -> std::io::Result<()> {
        let mut rows: Vec<Vec<String>> = self
            .report
            .actors
            .iter()
            .map(|(id, position)| {
                let name = self.map.actor(*id).map_or_else(String::new, |a| a.label().to_owned());
                let numbers = IN_TEXT.iter().map(|(indicator, decimals)| {
                    indicator
                        .value(self.report, *id)
                        .map_or_else(String::new, |value| fixed(value, *decimals, self.language))
                });
                [name, position.group.label(self.map.legend(), self.language)].into_iter().chain(numbers).collect()
            })
            .collect();
        rows.sort_by_cached_key(|row| row.first().map(|name| fold(name)));
        let words = [self.t.indicators_column_actor(), self.t.indicators_column_group()];
        let header = words.into_iter().chain(IN_TEXT.iter().map(|(indicator, _)| indicator.name(self.language)));
        rows.insert(0, header.collect());
        let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
        let widths: Vec<usize> = (0..IN_TEXT.len() + 2).map(width).collect();
        for row in &rows {
            let (words, numbers) = row.split_at(2);
            let words = words.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}"));
            let numbers = numbers.iter().zip(&widths[2..]).map(|(cell, width)| format!("{cell:>width$}"));
            writeln!(out, "{}", words.chain(numbers).collect::<Vec<_>>().join("  "))?;
        }
        Ok(())
    }

    fn csv(&self, out: &mut dyn Write) -> std::io::Result<()> {
        let t = self.t;
        let words = [
            t.indicators_column_id(),
            t.indicators_column_actor(),
            t.indicators_column_role(),
            t.indicators_column_group(),
        ];
        let names = ActorIndicator::ALL.iter().map(|indicator| indicator.name(self.language));
        let mut rows: Vec<Vec<Cell>> = vec![words.into_iter().chain(names).map(Cell::Text).collect()];
        for (id, position) in &self.report.actors {
            let Some(actor) = self.map.actor(*id) else { continue };
            let words = [
                public_id(self.map, *id),
                actor.name.to_string(),
                actor_role_label(self.map.legend(), actor, self.language),
                position.group.label(self.map.legend(), self.language),
            ];
            let numbers = ActorIndicator::ALL.iter().map(|indicator| Cell::Number(indicator.value(self.report, *id)));
            rows.push(words.into_iter().map(Cell::Text).chain(numbers).collect());
        }
        write!(out, "{}", csv(&rows, self.language))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Actor, ActorId, Link, LinkId, LinkKind, Name, Role};
    use clap::Parser;

    #[derive(clap::Parser)]
    struct Line {
        #[command(flatten)]
        args: Args,
    }

    fn map() -> TerritoryMap {
        let mut map = TerritoryMap::default();
        let [csss, popote] = [1, 2].map(ActorId::from_number);
        map.insert_actor(Actor::new(csss, Name::new("CSSS").unwrap(), Role::Csss)).unwrap();
        let name = Name::new("Popote ; « la \"bonne\" »").unwrap();
        map.insert_actor(Actor::new(popote, name, Role::CommunityOrganization)).unwrap();
        map.insert_link(Link::new(LinkId::from_number(1), csss, popote, LinkKind::Funding)).unwrap();
        map
    }

    fn print(options: &[&str]) -> anyhow::Result<String> {
        print_in(Language::French, options)
    }

    fn print_in(language: Language, options: &[&str]) -> anyhow::Result<String> {
        let args = Line::try_parse_from(["indicators", "map.ron"].iter().chain(options))?.args;
        let mut out = Vec::new();
        write(&map(), &args, language, &mut out)?;
        Ok(String::from_utf8(out)?)
    }

    #[test]
    fn json_is_the_default_and_links_choose_the_graph() {
        let all: serde_json::Value = serde_json::from_str(&print(&[]).unwrap()).unwrap();
        assert_eq!(all["schema"], "maillage.indicators/1");
        assert_eq!(all["graph"]["arcs"], 1);
        let some = print(&["--links", "corridor,Collaboration"]).unwrap();
        let some: serde_json::Value = serde_json::from_str(&some).unwrap();
        assert_eq!(some["graph"]["arcs"], 0);
        assert_eq!(some["graph"]["links_used"], serde_json::json!(["ReferralCorridor", "Collaboration"]));
        assert_eq!(some["network"]["reciprocity_arcs"], serde_json::Value::Null);
    }

    #[test]
    fn csv_has_one_line_an_actor_in_the_language_asked() {
        let french = print(&["--format", "csv"]).unwrap();
        assert_eq!(french.lines().count(), 3);
        assert!(french.starts_with("Identifiant;Acteur;Rôle;Groupe;Nombre de voisins;"), "{french}");
        assert!(french.contains(";\"Popote ; « la \"\"bonne\"\" »\";"), "{french}");
        assert!(french.lines().nth(1).unwrap().contains(";0,350877192982"), "{french}");
        let english = print_in(Language::English, &["--format", "csv"]).unwrap();
        assert!(english.starts_with("Identifier,Actor,Role,Group,Neighbours,"), "{english}");
    }

    #[test]
    fn text_reads_aloud() {
        let text = print(&["--format", "text"]).unwrap();
        assert!(text.starts_with("Carte sans titre\n2 acteurs, un lien\n"), "{text}");
        assert!(text.contains("Le seul lien est vertical"), "{text}");
    }

    #[test]
    fn numbers_of_the_text_stand_one_under_the_other() {
        let text = print(&["--format", "text"]).unwrap();
        let rows: Vec<&str> = text.lines().skip_while(|line| !line.starts_with("Acteur ")).collect();
        assert_eq!(rows.len(), 3, "{text}");
        let ends = |row: &str| row.trim_end().chars().count();
        assert!(rows.iter().all(|row| ends(row) == ends(rows[0])), "{text}");
        assert_eq!(rows[1].split_whitespace().rev().take(2).collect::<Vec<_>>(), ["1,00", "0,0"], "{text}");
    }

    #[test]
    fn only_large_networks_are_announced() {
        assert!(!takes_minutes(10_000, 40_000) && !takes_minutes(0, 0) && !takes_minutes(1_000, 500_000));
        assert!(takes_minutes(20_000, 20_000) && takes_minutes(2_000, 1_000_000) && takes_minutes(usize::MAX, 1));
    }

    #[test]
    fn wrong_words_are_refused() {
        assert!(print(&["--links", "amitié"]).is_err());
        assert!(print(&["--on", "hier"]).is_err());
        let error = print(&["--group-by", "quartier"]).unwrap_err();
        assert!(error.downcast_ref::<crate::analysis::GroupByError>().is_some());
    }
}
