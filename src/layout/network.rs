//! Who is in sight and tied to whom, as plain indices: what every layout reads of a map.

use crate::model::{Actor, ActorId, Filter, TerritoryMap};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap};

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

    /// One connected part as a network of its own.
    pub(super) fn part(&self, members: &[usize]) -> Self {
        let new_index: BTreeMap<usize, usize> = members.iter().enumerate().map(|(new, &old)| (old, new)).collect();
        let renumber = |old: &usize| new_index.get(old).copied();
        Self {
            actors: members.iter().map(|&i| self.actors[i]).collect(),
            neighbours: members.iter().map(|&i| self.neighbours[i].iter().filter_map(renumber).collect()).collect(),
            descents: self.descents.iter().filter_map(|(a, b)| Some((renumber(a)?, renumber(b)?))).collect(),
        }
    }

    /// How many actors are tied to one of two but not to both.
    pub(super) fn n_not_shared(&self, i: usize, j: usize) -> usize {
        let (of_i, of_j) = (&self.neighbours[i], &self.neighbours[j]);
        let n_shared = of_i.iter().filter(|k| of_j.binary_search(k).is_ok()).count();
        // Each is a neighbour of the other: that tie itself does not count.
        (of_i.len() + of_j.len()).saturating_sub(2 * n_shared + 2)
    }

    /// Length of the shortest path from one actor to each, given the length of every tie; infinite out of reach.
    pub(super) fn distances_from(&self, start: usize, lengths: &[Vec<f32>]) -> Vec<f32> {
        let mut distances = vec![f32::INFINITY; self.len()];
        distances[start] = 0.0;
        // Positive floats sort like their bits, which, unlike the floats, are totally ordered.
        let mut queue = BinaryHeap::from([Reverse((0.0_f32.to_bits(), start))]);
        while let Some(Reverse((bits, i))) = queue.pop() {
            let distance = f32::from_bits(bits);
            if distance > distances[i] {
                continue;
            }
            for (&j, length) in self.neighbours[i].iter().zip(&lengths[i]) {
                let through_i = distance + length;
                if through_i < distances[j] {
                    distances[j] = through_i;
                    queue.push(Reverse((through_i.to_bits(), j)));
                }
            }
        }
        distances
    }
}
