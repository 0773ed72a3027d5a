//! How ties are named in a finding.

use super::super::reading::Wording;
use super::{About, Finder};
use crate::model::{ActorId, Link};

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

/// « CLSC → CRDI, Popote – CDC et 3 autres ».
pub(super) fn ties(words: &Wording<'_>, links: &[&Link]) -> String {
    words.listed(links.len(), |number| links.get(number).map_or_else(String::new, |link| tie(words, link)))
}

/// « CLSC → CRDI », or « Popote – CDC » for a tie that runs both ways.
pub(super) fn tie(words: &Wording<'_>, link: &Link) -> String {
    let arrow = if link.is_mutual() { '–' } else { '→' };
    format!("{}\u{a0}{arrow} {}", words.name(link.source), words.name(link.target))
}
