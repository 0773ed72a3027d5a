//! Who is in sight and tied to whom, as plain indices: what every layout reads of a map.

use crate::model::{Actor, ActorId, Filter, TerritoryMap};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// The simple undirected graph of the actors and links in sight, tables and participation included.
// Invariant: `neighbours[i]` is sorted, without doubles, without `i`, and mutual.
#[derive(Debug, Clone)]
pub(super) struct Network<'a> {
    /// Actors in the order of their ids: an index below is a place in this list.
    pub(super) actors: Vec<&'a Actor>,
    /// Neighbours of each.
    pub(super) neighbours: Vec<Vec<usize>>,
    /// Ties that order their ends (agreement, funding, authority), from the upper one to the lower one.
    pub(super) descents: Vec<(usize, usize)>,
}

impl<'a> Network<'a> {
    /// What a filter leaves in sight of a map.
    pub(super) fn in_sight(map: &'a TerritoryMap, filter: &Filter) -> Self {
        let actors: Vec<&Actor> = map.actors().filter(|a| filter.shows_actor(a)).collect();
        let index: BTreeMap<ActorId, usize> = actors.iter().enumerate().map(|(i, a)| (a.id, i)).collect();
        let mut neighbours = vec![BTreeSet::new(); actors.len()];
        let mut descents = Vec::new();
        for link in map.links().filter(|l| filter.shows_link(map, l)) {
            let (Some(&source), Some(&target)) = (index.get(&link.source), index.get(&link.target)) else { continue };
            neighbours[source].insert(target);
            neighbours[target].insert(source);
            if link.kind().is_vertical() {
                descents.push((source, target));
            }
        }
        let neighbours = neighbours.into_iter().map(|set| set.into_iter().collect()).collect();
        Self { actors, neighbours, descents }
    }

    /// Number of actors.
    pub(super) fn len(&self) -> usize {
        self.actors.len()
    }

    /// Each tie once, the smaller index first.
    pub(super) fn ties(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        self.neighbours
            .iter()
            .enumerate()
            .flat_map(|(i, near)| near.iter().filter(move |&&j| i < j).map(move |&j| (i, j)))
    }

    /// The connected parts as sorted lists of indices, the largest first.
    pub(super) fn components(&self) -> Vec<Vec<usize>> {
        let mut seen = vec![false; self.len()];
        let mut parts = Vec::new();
        for first in 0..self.len() {
            if std::mem::replace(&mut seen[first], true) {
                continue;
            }
            let mut part = vec![first];
            let mut next = 0;
            while let Some(&i) = part.get(next) {
                next += 1;
                for &j in &self.neighbours[i] {
                    if !std::mem::replace(&mut seen[j], true) {
                        part.push(j);
                    }
                }
            }
            part.sort_unstable();
            parts.push(part);
        }
        parts.sort_by_key(|part| (Reverse(part.len()), part[0]));
        parts
    }

    /// The connected parts as networks of their own, each with its members here; the largest first.
    pub(super) fn parts(&self) -> Vec<(Vec<usize>, Self)> {
        let parts = self.components();
        let mut seats = vec![(0, 0); self.len()];
        for (number, members) in parts.iter().enumerate() {
            for (seat, &i) in members.iter().enumerate() {
                seats[i] = (number, seat);
            }
        }
        let mut descents = vec![Vec::new(); parts.len()];
        for &(upper, lower) in &self.descents {
            descents[seats[upper].0].push((seats[upper].1, seats[lower].1));
        }
        let own = |members: &[usize], descents: Vec<(usize, usize)>| Self {
            actors: members.iter().map(|&i| self.actors[i]).collect(),
            neighbours: members.iter().map(|&i| self.neighbours[i].iter().map(|&j| seats[j].1).collect()).collect(),
            descents,
        };
        let networks: Vec<Self> =
            parts.iter().zip(descents).map(|(members, descents)| own(members, descents)).collect();
        parts.into_iter().zip(networks).collect()
    }

    /// Some actors as a network of their own.
    pub(super) fn part(&self, members: &[usize]) -> Self {
        let new_index: BTreeMap<usize, usize> = members.iter().enumerate().map(|(new, &old)| (old, new)).collect();
        let renumber = |old: &usize| new_index.get(old).copied();
        Self {
            actors: members.iter().map(|&i| self.actors[i]).collect(),
            neighbours: members.iter().map(|&i| self.neighbours[i].iter().filter_map(renumber).collect()).collect(),
            descents: self.descents.iter().filter_map(|(a, b)| Some((renumber(a)?, renumber(b)?))).collect(),
        }
    }
}
