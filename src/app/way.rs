//! The shortest way between two actors: from tie to tie, whatever their kind and direction, over what the filter shows.

use super::session::Selection;
use crate::model::{Actor, ActorId, Filter, Link, LinkId, LinkKind, TerritoryMap};
use crate::text::{Language, texts};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// Names told one by one; a longer way is told by its ends.
const MOST_NAMES: usize = 12;

/// A shortest way.
#[derive(Debug, Clone, PartialEq)]
pub struct Way {
    /// From one end to the other.
    pub actors: Vec<ActorId>,
    /// All that lights up: the actors and the links between each and the next.
    pub lit: Selection,
    /// How many ways are as short.
    pub n_shortest: u64,
    /// From one end to the other, or back, along corridors alone; `None` where they do not lead there.
    pub corridors: Option<Vec<ActorId>>,
}

impl Way {
    /// The shortest way between two actors; `None` where there is none.
    pub(super) fn between(map: &TerritoryMap, filter: &Filter, from: ActorId, to: ActorId) -> Option<Self> {
        let (actors, n_shortest) = search(map, filter, from, to, Link::other_end)?;
        let along = |from, to| search(map, filter, from, to, next_along_corridor).map(|(actors, _)| actors);
        let mut links: BTreeSet<LinkId> = BTreeSet::new();
        for pair in actors.windows(2) {
            if let [one, next] = pair {
                let between = map.links_of(*one).filter(|link| link.other_end(*one) == Some(*next));
                links.extend(between.filter(|link| filter.shows_link(map, link)).map(|link| link.id));
            }
        }
        let lit = Selection { actors: actors.iter().copied().collect(), links };
        Some(Self { actors, lit, n_shortest, corridors: along(from, to).or_else(|| along(to, from)) })
    }

    /// The two actors it joins.
    pub(super) fn ends(&self) -> BTreeSet<ActorId> {
        self.actors.first().into_iter().chain(self.actors.last()).copied().collect()
    }

    /// The way in a sentence or two.
    pub fn sentence(&self, map: &TerritoryMap, language: Language) -> String {
        let t = texts(language);
        let name = |id: &ActorId| map.actor(*id).map_or("?", Actor::label);
        let chain = |actors: &[ActorId]| {
            let names: Vec<&str> = actors.iter().map(name).collect();
            match names.as_slice() {
                [first, .., last] if names.len() > MOST_NAMES => format!("{first} – … – {last}"),
                _ => names.join(" – "),
            }
        };
        let n_steps = (self.actors.len().max(1) - 1) as f64;
        let mut said = match self.n_shortest {
            0 | 1 => t.sight_way(n_steps, chain(&self.actors)),
            u64::MAX => t.sight_way_one_of(n_steps, chain(&self.actors)),
            n => t.sight_way_of(n_steps, n as f64, chain(&self.actors)),
        };
        said.push(' ');
        said.push_str(&match &self.corridors {
            None => t.sight_way_no_corridors(),
            Some(same) if *same == self.actors => t.sight_way_same_corridors(),
            Some(along) => t.sight_way_corridors((along.len().max(1) - 1) as f64, chain(along)),
        });
        said
    }
}

/// Where a corridor leads from one of its ends.
fn next_along_corridor(link: &Link, id: ActorId) -> Option<ActorId> {
    let leads = link.kind() == LinkKind::ReferralCorridor && (link.source == id || link.is_mutual());
    link.other_end(id).filter(|_| leads)
}

/// A shortest way and how many are as short, going from an actor to the next as `next` says; the first by their ids
/// where several are as short.
fn search(
    map: &TerritoryMap,
    filter: &Filter,
    from: ActorId,
    to: ActorId,
    next: impl Fn(&Link, ActorId) -> Option<ActorId>,
) -> Option<(Vec<ActorId>, u64)> {
    let mut found: BTreeMap<ActorId, Reached> = [(from, Reached { at: 0, before: from, n_ways: 1 })].into();
    let mut queue: VecDeque<ActorId> = [from].into();
    while let Some(id) = queue.pop_front() {
        let here = found.get(&id).copied()?;
        if id == to {
            break;
        }
        let links = map.links_of(id).filter(|link| filter.shows_link(map, link));
        let around: BTreeSet<ActorId> = links.filter_map(|link| next(link, id)).filter(|other| *other != id).collect();
        for other in around {
            let reached = found.entry(other).or_insert_with(|| {
                queue.push_back(other);
                Reached { at: here.at + 1, before: id, n_ways: 0 }
            });
            if reached.at == here.at + 1 {
                reached.n_ways = reached.n_ways.saturating_add(here.n_ways);
                reached.before = reached.before.min(id);
            }
        }
    }
    let n_ways = found.get(&to)?.n_ways;
    let mut way = vec![to];
    let mut id = to;
    while id != from {
        id = found.get(&id)?.before;
        way.push(id);
    }
    way.reverse();
    Some((way, n_ways))
}

/// How an actor was reached.
#[derive(Debug, Clone, Copy)]
struct Reached {
    at: usize,
    before: ActorId,
    n_ways: u64,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Name, Role};

    fn id(number: u128) -> ActorId {
        ActorId::from_number(number)
    }

    fn map_of(n: u128, ties: &[(u128, u128, LinkKind)]) -> TerritoryMap {
        let mut map = TerritoryMap::default();
        for number in 1..=n {
            let name = Name::new(&format!("Acteur {number}")).unwrap();
            map.insert_actor(Actor::new(id(number), name, Role::CommunityOrganization)).unwrap();
        }
        for (k, (a, b, kind)) in ties.iter().enumerate() {
            map.insert_link(Link::new(LinkId::from_number(k as u128), id(*a), id(*b), *kind)).unwrap();
        }
        map
    }

    const TIE: LinkKind = LinkKind::Collaboration;
    const CORRIDOR: LinkKind = LinkKind::ReferralCorridor;

    fn way(map: &TerritoryMap, from: u128, to: u128) -> Option<Way> {
        Way::between(map, &Filter::default(), id(from), id(to))
    }

    #[test]
    fn the_shortest_way_is_found_whatever_the_direction_and_parallel_links_are_one_way() {
        let map = map_of(5, &[(1, 2, TIE), (2, 1, CORRIDOR), (3, 2, TIE), (3, 4, TIE), (1, 5, TIE), (5, 3, TIE)]);
        let found = way(&map, 1, 4).unwrap();
        assert_eq!(found.actors, [1, 2, 3, 4].map(id));
        assert_eq!((found.n_shortest, found.corridors.clone()), (2, None));
        assert_eq!(found.lit.links.len(), 4, "both links between 1 and 2 light up");
        let said = found.sentence(&map, Language::French);
        assert!(said.contains("Acteur 1 – Acteur 2 – Acteur 3 – Acteur 4"), "{said}");
    }

    #[test]
    fn corridors_alone_lead_there_or_back() {
        let map = map_of(4, &[(1, 4, TIE), (4, 3, CORRIDOR), (3, 2, CORRIDOR), (2, 1, CORRIDOR)]);
        let found = way(&map, 1, 4).unwrap();
        assert_eq!(found.actors, [1, 4].map(id));
        assert_eq!(found.corridors, Some(vec![id(4), id(3), id(2), id(1)]));
    }

    #[test]
    fn there_is_no_way_between_pieces_nor_over_what_is_hidden() {
        let map = map_of(4, &[(1, 2, TIE), (3, 4, TIE)]);
        assert_eq!(way(&map, 1, 3), None);
        let filter = Filter { hidden_kinds: [TIE].into(), ..Filter::default() };
        assert_eq!(Way::between(&map, &filter, id(1), id(2)), None);
    }

    #[test]
    fn ways_beyond_count_are_still_one_of_the_shortest() {
        let ties = (0..70).flat_map(|k| {
            let (top, left, right, bottom) = (3 * k + 1, 3 * k + 2, 3 * k + 3, 3 * k + 4);
            [(top, left, TIE), (top, right, TIE), (left, bottom, TIE), (right, bottom, TIE)]
        });
        let map = map_of(211, &ties.collect::<Vec<_>>());
        let found = way(&map, 1, 211).unwrap();
        assert_eq!((found.actors.len(), found.n_shortest), (141, u64::MAX));
        assert!(found.sentence(&map, Language::English).contains("Acteur 1 – … – Acteur 211"));
    }
}
