//! Findings: what on this map is worth a word in the room, each leading to the ties it speaks of. They ask and never
//! rank an organization.

mod corridors;
mod links;
mod money;
mod network;
mod tables;
mod ties;

use super::Report;
use super::reading::Wording;
use crate::model::{ActorId, Language, Link, LinkId, TerritoryMap};

/// Most findings of a map.
pub const MOST_FINDINGS: usize = 12;

/// One thing worth a word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Which kind of thing, as `corridor_without_return`: a word of the JSON contract.
    pub code: &'static str,
    /// How much it asks for a look.
    pub severity: Severity,
    /// The sentence, in French.
    pub french: String,
    /// The sentence, in English.
    pub english: String,
    /// Actors it speaks of.
    pub actors: Vec<ActorId>,
    /// Links it speaks of.
    pub links: Vec<LinkId>,
    /// Key of the indicator that shows it, as `corridors.return_rate`.
    pub indicator: &'static str,
}

/// How much a finding asks for a look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Asks for a look.
    Attention,
    /// Good to know.
    Note,
}

impl Severity {
    /// The word of the JSON contract.
    pub fn code(self) -> &'static str {
        match self {
            Self::Attention => "attention",
            Self::Note => "note",
        }
    }
}

impl Finding {
    /// The sentence, in a language.
    pub fn sentence(&self, language: Language) -> &str {
        match language {
            Language::French => &self.french,
            Language::English => &self.english,
        }
    }
}

/// The findings of a map, the most concrete first, at most [`MOST_FINDINGS`]: one of each kind, which names all that
/// it speaks of. A map looked at without a date is read on the day it was last changed, or, when an actor in sight was
/// gone by then, on the last day of the first one gone.
pub fn findings(report: &Report, map: &TerritoryMap) -> Vec<Finding> {
    let finder = Finder {
        report,
        map,
        in_sight: map.links().filter(|link| report.request.filter.shows_link(map, link)).collect(),
        french: Wording::new(map, Language::French),
        english: Wording::new(map, Language::English),
    };
    let all = [
        finder.past_their_end(),
        finder.soon_ending(),
        finder.dead_ends(),
        finder.without_return(),
        finder.without_access(),
        finder.cuts_the_network(),
        finder.isolated(),
        finder.contract_alone(),
        finder.funder_of_many(),
        finder.tables_without_a_voice(),
        finder.fragile(),
        finder.imposed(),
        finder.tables_alike(),
        finder.only_bridge(),
        finder.one_source(),
        finder.skips(),
        finder.groups_without_tie(),
        finder.at_most_tables(),
        finder.planned(),
    ];
    all.into_iter().flatten().take(MOST_FINDINGS).collect()
}

/// Looks for what is worth a word.
struct Finder<'a> {
    report: &'a Report,
    map: &'a TerritoryMap,
    /// Links in sight: ended ones are not.
    in_sight: Vec<&'a Link>,
    french: Wording<'a>,
    english: Wording<'a>,
}

/// What a finding leads to.
#[derive(Default)]
struct About {
    actors: Vec<ActorId>,
    links: Vec<LinkId>,
}

impl Finder<'_> {
    /// A finding, said in both languages; labels that end in a full stop do not give two.
    fn finding(
        &self,
        [code, indicator]: [&'static str; 2],
        severity: Severity,
        about: About,
        words: impl Fn(&Wording<'_>) -> String,
    ) -> Finding {
        let [french, english] = [&self.french, &self.english].map(|language| Wording::closed(&words(language)));
        let About { mut actors, mut links } = about;
        actors.sort_unstable();
        actors.dedup();
        links.sort_unstable();
        links.dedup();
        Finding { code, severity, french, english, actors, links, indicator }
    }
}
