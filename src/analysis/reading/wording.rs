//! How names, lists and numbers of a map stand in a sentence.

use super::super::{Group, Report};
use crate::model::{Actor, ActorId, Link, LinkId, LinkKind, Role, TerritoryMap, fold};
use crate::text::{Language, Texts, decimal, integer, kind_label, percent, role_label, role_plural, texts};

/// Most names that a sentence lists.
const LISTED: usize = 5;
/// Most pairs of groups that a sentence lists.
const PAIRS_LISTED: usize = 3;

/// The words of a map in a language.
#[derive(Clone, Copy)]
pub(in crate::analysis) struct Wording<'a> {
    pub(in crate::analysis) map: &'a TerritoryMap,
    pub(in crate::analysis) language: Language,
    pub(in crate::analysis) t: &'static Texts,
}

impl<'a> Wording<'a> {
    pub(in crate::analysis) fn new(map: &'a TerritoryMap, language: Language) -> Self {
        Self { map, language, t: texts(language) }
    }

    /// What is written beside an actor on the map.
    pub(in crate::analysis) fn name(&self, actor: ActorId) -> &'a str {
        self.map.actor(actor).map_or("", Actor::label)
    }

    /// The first of some actors by name, then by id.
    pub(in crate::analysis) fn first<'b>(&self, actors: impl Iterator<Item = &'b ActorId>) -> Option<ActorId> {
        actors.min_by_key(|id| (fold(self.name(**id)), **id)).copied()
    }

    /// « A, B et C », or « A, B, C, D et 4 autres », in alphabetical order.
    pub(in crate::analysis) fn names<'b>(&self, actors: impl IntoIterator<Item = &'b ActorId>) -> String {
        let mut names: Vec<&str> = actors.into_iter().map(|id| self.name(*id)).filter(|n| !n.is_empty()).collect();
        names.sort_by_cached_key(|name| (fold(name), (*name).to_owned()));
        self.list(&names)
    }

    /// « A, B et C », or « A, B, C, D et 4 autres », in the order given.
    pub(in crate::analysis) fn list(&self, names: &[&str]) -> String {
        self.listed(names.len(), |number| names.get(number).map_or_else(String::new, |name| (*name).to_owned()))
    }

    /// The same of so many things, of which only those said are written.
    pub(in crate::analysis) fn listed(&self, count: usize, write: impl Fn(usize) -> String) -> String {
        let first = |said: usize| (0..said).map(&write).collect::<Vec<_>>().join(", ");
        match count {
            0 => String::new(),
            1 => write(0),
            some if some <= LISTED => self.t.reading_list_and(first(some - 1), write(some - 1)),
            many => self.t.reading_list_others(first(LISTED - 1), many + 1 - LISTED),
        }
    }

    /// « les organismes communautaires et les municipalités », at most three pairs.
    pub(in crate::analysis) fn pairs_of_groups(&self, report: &Report, pairs: &[(usize, usize)]) -> String {
        let name = |number: usize| self.group_name(&report.silos.groups[number].group);
        let written: Vec<String> =
            pairs.iter().take(PAIRS_LISTED).map(|(g, h)| self.t.reading_silos_pair(name(*g), name(*h))).collect();
        let separator = if self.language == Language::French { "\u{202f}; " } else { "; " };
        let listed = written.join(separator);
        match pairs.len().saturating_sub(PAIRS_LISTED) {
            0 => listed,
            more => self.t.reading_silos_pairs_others(listed, more),
        }
    }

    /// « les organismes communautaires »; a name of the map's own stays as it is.
    pub(in crate::analysis) fn group_name(&self, group: &Group) -> String {
        let legend = self.map.legend();
        match group {
            Group::Role(role) if legend.roles.get(role).is_none_or(|look| look.label.is_none()) => {
                self.t.reading_silos_role(uncapitalized(&role_plural(legend, *role, self.language)))
            }
            _ => group.label(legend, self.language),
        }
    }

    /// « entente de services ».
    pub(in crate::analysis) fn kind(&self, link: &Link) -> String {
        uncapitalized(&kind_label(self.map.legend(), link.kind(), self.language))
    }

    /// « organisme communautaire », but « CSSS ».
    pub(in crate::analysis) fn role(&self, role: Role) -> String {
        uncapitalized(&role_label(self.map.legend(), role, self.language))
    }

    /// Sentences, of which one whose last name ends in a full stop has no second one; « … » written as three stays.
    pub(in crate::analysis) fn closed(sentences: &str) -> String {
        let closed = |sentence: &str| match sentence.strip_suffix("..") {
            Some(start) if !start.ends_with('.') => format!("{start}."),
            _ => sentence.to_owned(),
        };
        sentences.split(' ').map(closed).collect::<Vec<_>>().join(" ")
    }

    pub(in crate::analysis) fn percent(&self, share: f64) -> String {
        percent(share, self.language)
    }

    /// Written with at most so many decimals.
    pub(in crate::analysis) fn decimal(&self, value: f64, decimals: usize) -> String {
        decimal(value, decimals, self.language)
    }

    pub(in crate::analysis) fn integer(&self, value: usize) -> String {
        integer(i64::try_from(value).unwrap_or(i64::MAX), self.language)
    }

    /// An indicator with two decimals, or that there is none.
    pub(in crate::analysis) fn measure(&self, value: Option<f64>) -> String {
        value.map_or_else(|| self.t.reading_undefined(), |value| self.decimal(value, 2))
    }
}

/// Links in sight that lived, between organizations or to a table.
pub(in crate::analysis) fn counted<'a>(report: &'a Report, map: &'a TerritoryMap) -> impl Iterator<Item = &'a Link> {
    map.links().filter(|link| report.request.counts(map, link))
}

/// Links that tie two organizations, of the kinds chosen.
pub(in crate::analysis) fn ties<'a>(report: &'a Report, map: &'a TerritoryMap) -> impl Iterator<Item = &'a Link> {
    let organizations = |link: &&Link| [link.source, link.target].iter().all(|id| report.actors.contains_key(id));
    counted(report, map).filter(|link| report.request.links.contains(&link.kind())).filter(organizations)
}

/// Links between organizations of a kind, chosen or not.
pub(in crate::analysis) fn of_kinds<'a>(
    report: &'a Report,
    map: &'a TerritoryMap,
    kinds: impl Fn(LinkKind) -> bool + 'a,
) -> impl Iterator<Item = &'a Link> {
    let organizations = |link: &&Link| [link.source, link.target].iter().all(|id| report.actors.contains_key(id));
    counted(report, map).filter(move |link| kinds(link.kind())).filter(organizations)
}

/// Their ids.
pub(in crate::analysis) fn ids<'a>(links: impl Iterator<Item = &'a Link>) -> Vec<LinkId> {
    links.map(|link| link.id).collect()
}

/// « organismes » for « Organismes », but « CSSS ».
fn uncapitalized(name: &str) -> String {
    let mut rest = name.chars();
    match (rest.next(), rest.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() => first.to_lowercase().chain(rest).collect(),
        _ => name.to_owned(),
    }
}
