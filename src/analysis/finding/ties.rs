//! How ties are named in a finding.

use super::super::reading::Wording;
use super::{About, Finder};
use crate::model::{ActorId, Link, fold};

impl<'a> Finder<'a> {
    /// Links in sight that a test chooses.
    pub(super) fn links(&self, choose: impl Fn(&Link) -> bool) -> Vec<&'a Link> {
        self.in_sight.iter().copied().filter(|link| choose(link)).collect()
    }
}

impl About {
    /// Links and their ends.
    pub(super) fn links(links: &[&Link]) -> Self {
        Self {
            actors: links.iter().flat_map(|link| [link.source, link.target]).collect(),
            links: links.iter().map(|link| link.id).collect(),
        }
    }

    pub(super) fn actors(actors: &[ActorId]) -> Self {
        Self { actors: actors.to_vec(), ..Self::default() }
    }
}

/// « CLSC → CRDI, Popote – CDC et 3 autres », in alphabetical order.
pub(super) fn ties(words: &Wording<'_>, links: &[&Link]) -> String {
    listed(words, links.iter().map(|link| (link.source, link.target, link.is_mutual())))
}

/// The same of pairs: their ends, and whether they run both ways.
pub(super) fn listed(words: &Wording<'_>, ties: impl Iterator<Item = (ActorId, ActorId, bool)>) -> String {
    let mut ties: Vec<String> = ties.map(|(from, to, is_mutual)| named(words, from, to, is_mutual)).collect();
    ties.sort_by_cached_key(|tie| fold(tie));
    words.listed(ties.len(), |number| ties.get(number).cloned().unwrap_or_default())
}

/// « CLSC → CRDI », or « Popote – CDC » for a tie that runs both ways.
pub(super) fn tie(words: &Wording<'_>, link: &Link) -> String {
    named(words, link.source, link.target, link.is_mutual())
}

fn named(words: &Wording<'_>, from: ActorId, to: ActorId, is_mutual: bool) -> String {
    let (mut first, mut second) = (words.name(from), words.name(to));
    if is_mutual && fold(second) < fold(first) {
        std::mem::swap(&mut first, &mut second);
    }
    format!("{first}\u{a0}{} {second}", if is_mutual { '–' } else { '→' })
}
