//! How ties are named in a finding.

use super::super::reading::Wording;
use super::{About, Finder};
use crate::model::{ActorId, Link};

impl Finder<'_> {
    /// Links of the report that a test chooses.
    pub(super) fn links(&self, choose: impl Fn(&Link) -> bool) -> Vec<&Link> {
        let is_in_sight = |id: ActorId| self.map.actor(id).is_some_and(|a| self.report.request.filter.shows_actor(a));
        let in_sight = |link: &&Link| {
            is_in_sight(link.source)
                && is_in_sight(link.target)
                && self.report.request.filter.shows_link(self.map, link)
        };
        self.map.links().filter(in_sight).filter(|link| choose(link)).collect()
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
    let written: Vec<String> = links.iter().map(|link| tie(words, link)).collect();
    words.list(&written.iter().map(String::as_str).collect::<Vec<_>>())
}

/// « CLSC → CRDI », or « Popote – CDC » for a tie that runs both ways.
pub(super) fn tie(words: &Wording<'_>, link: &Link) -> String {
    let arrow = if link.is_mutual() { '–' } else { '→' };
    format!("{}\u{a0}{arrow} {}", words.name(link.source), words.name(link.target))
}
