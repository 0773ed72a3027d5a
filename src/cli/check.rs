//! `maillage check`: opens maps and says what in them is worth a second look.

use super::{Context, read_map};
use crate::model::{Actor, Language, Link, LinkDetail, LinkStatus, TerritoryMap};
use crate::text::{kind_label, texts};
use std::collections::BTreeMap;
use std::io::Write;
use std::path::PathBuf;

/// Most findings that are written out for a file of another program.
const MOST_FOREIGN_FINDINGS: usize = 20;

/// What to check.
#[derive(Debug, Clone, clap::Args)]
pub struct Args {
    /// Map files, or files of another program: GraphML, GEXF, CSV
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
}

/// Checks the files and prints what is found. Returns whether every file could be opened.
///
/// # Errors
/// When standard output cannot be written.
pub fn run(args: &Args, context: Context) -> anyhow::Result<bool> {
    write(args, &mut std::io::stdout().lock(), context.language_without_map())
}

/// Writes one line for each thing noticed, or one line that says that a map has none. Returns whether every file could
/// be opened: what is merely worth a look is no failure.
///
/// # Errors
/// When `out` cannot be written.
fn write(args: &Args, out: &mut dyn Write, language: Language) -> anyhow::Result<bool> {
    let t = texts(language);
    let mut all_opened = true;
    for path in &args.files {
        match read_map(std::slice::from_ref(path), language) {
            Ok(read) => {
                let mut findings: Vec<String> = read.report.iter().map(|report| report.summary(language)).collect();
                findings.extend(read.report.iter().flat_map(|report| report.lines(language)));
                findings.extend(bounded(self::findings(&read.map, language), read.report.is_some(), language));
                if findings.is_empty() {
                    let actors = t.check_actors(read.map.n_actors());
                    findings.push(t.check_clean(actors, t.check_links(read.map.n_links())));
                }
                for finding in findings {
                    writeln!(out, "{}", t.check_line(path.display().to_string(), finding))?;
                }
            }
            Err(error) => {
                all_opened = false;
                writeln!(out, "{error}")?;
            }
        }
    }
    Ok(all_opened)
}

/// What in a map is worth a second look, as sentences: actors first, in the order of the map.
fn findings(map: &TerritoryMap, language: Language) -> Vec<String> {
    let mut findings = same_names(map, language);
    findings.extend(map.actors().filter_map(|actor| about_actor(actor, language)));
    findings.extend(doubled_links(map, language));
    findings.extend(map.links().flat_map(|link| about_link(map, link, language)));
    findings
}

/// The findings, or the first of them where the file is another program's: it may have as many as it has links.
fn bounded(mut findings: Vec<String>, is_foreign: bool, language: Language) -> Vec<String> {
    let others = findings.len().saturating_sub(MOST_FOREIGN_FINDINGS);
    if is_foreign && others > 0 {
        findings.truncate(MOST_FOREIGN_FINDINGS);
        findings.push(texts(language).check_more(others));
    }
    findings
}

fn about_actor(actor: &Actor, language: Language) -> Option<String> {
    let t = texts(language);
    let dates = actor.from.zip(actor.until).filter(|(from, until)| until < from);
    dates.map(|_| t.check_actor_dates(actor.name.as_str()))
}

fn about_link(map: &TerritoryMap, link: &Link, language: Language) -> Vec<String> {
    let t = texts(language);
    let mut findings = Vec::new();
    if matches!(link.detail, LinkDetail::Participation { seat: None }) {
        findings.push(t.check_no_seat(described(map, link, language)));
    }
    if link.status == LinkStatus::Ended && link.until.is_none() {
        findings.push(t.check_no_end_date(described(map, link, language)));
    }
    if link.from.zip(link.until).is_some_and(|(from, until)| until < from) {
        findings.push(t.check_link_dates(described(map, link, language)));
    }
    findings
}

fn same_names(map: &TerritoryMap, language: Language) -> Vec<String> {
    let mut by_name: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for actor in map.actors() {
        by_name.entry(actor.name.folded()).or_default().push(actor.name.as_str());
    }
    let alike = by_name.into_values().filter(|names| names.len() > 1);
    alike.map(|names| texts(language).check_same_name(names.join(", "))).collect()
}

/// Links that say the same thing twice: same kind, same ends, same sectors. A mutual link has no first end.
fn doubled_links(map: &TerritoryMap, language: Language) -> Vec<String> {
    let mut alike: BTreeMap<_, (&Link, usize)> = BTreeMap::new();
    for link in map.links().filter(|link| link.status.counts()) {
        let (a, b) = (link.source, link.target);
        let ends = if link.is_mutual() { (a.min(b), a.max(b)) } else { (a, b) };
        let mut sectors = link.sectors.clone();
        sectors.sort();
        alike.entry((ends, link.kind(), &link.custom_kind, sectors)).or_insert((link, 0)).1 += 1;
    }
    let doubled = alike.into_values().filter(|(_, count)| *count > 1);
    doubled.map(|(link, count)| texts(language).check_doubled(described(map, link, language), count)).collect()
}

fn described(map: &TerritoryMap, link: &Link, language: Language) -> String {
    let custom = link.custom_kind.as_ref().and_then(|key| map.legend().custom_kinds.get(key));
    let kind = custom.map_or_else(|| kind_label(map.legend(), link.kind(), language), |kind| kind.label.to_string());
    let name = |id| map.actor(id).map_or("", |actor| actor.label());
    texts(language).check_link(kind, name(link.source), name(link.target))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::from_text;

    const SOUND: &str = include_str!("../../tests/fixtures/map-v1.ron");

    fn check(map: &str, expected: &[&str]) {
        let findings = findings(&from_text(map).unwrap(), Language::English);
        assert_eq!(findings, expected);
    }

    #[test]
    fn a_sound_map_has_nothing_to_report() {
        check(SOUND, &[]);
    }

    #[test]
    fn what_is_worth_a_look_is_said_by_name() {
        let seat = "Participation(seat: Decides)";
        check(
            &SOUND.replace(seat, "Participation"),
            &["Participation from “Popote roulante” to “Table des aînés”: role at the table to be given"],
        );
        check(
            &SOUND.replace("kind: Authority", "kind: Authority, status: Ended"),
            &["Authority, mandate from “CSSS” to “Popote roulante”: ended link without an end date"],
        );
        check(&SOUND.replace("2004-01-01", "2016-01-01"), &["“CSSS de la Pointe-de-l’Île” ends before it starts"]);
        check(
            &SOUND.replace("2006-01-01", "2016-01-01"),
            &["Referral corridor from “CSSS” to “Popote roulante”: ends before it starts"],
        );
        check(
            &SOUND.replace("Table des aînés", "POPOTE  ROULANTE."),
            &["several actors have nearly the same name (Popote roulante, POPOTE ROULANTE.)"],
        );
        check(
            &SOUND.replace("kind: Authority", "kind: Funding"),
            &["Argent from “CSSS” to “Popote roulante”: the same link is there 2 times"],
        );
    }

    #[test]
    fn a_file_that_cannot_be_opened_fails_and_the_others_are_checked() {
        let folder = tempfile::tempdir().unwrap();
        let (sound, missing) = (folder.path().join("sound.ron"), folder.path().join("missing.ron"));
        std::fs::write(&sound, SOUND).unwrap();
        let run = |files: &[&PathBuf]| {
            let mut out = Vec::new();
            let args = Args { files: files.iter().copied().cloned().collect() };
            let opened = write(&args, &mut out, Language::French).unwrap();
            (opened, String::from_utf8(out).unwrap().lines().count())
        };
        assert_eq!(run(&[&sound]), (true, 1));
        assert_eq!(run(&[&missing, &sound]), (false, 2));
    }
}
