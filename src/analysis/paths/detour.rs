//! How much longer the ways between the others become when an actor leaves, for every actor in one go.
//!
//! Seen from one actor, another loses its distance to the source when *all* shortest paths to it pass through who
//! leaves: when the leaver dominates it (Lengauer & Tarjan 1979) in the graph of shortest paths. So one search from
//! each actor tells whom each departure touches, and only those look for another way: mostly nobody, or a few.

use super::cuts::Cuts;
use super::search::{Ends, Search};

/// Looks, search after search, for what the others lose. Its lists serve again for the next search.
// Invariant: every list has one entry an actor; only those of actors found by the last search have a meaning.
pub(super) struct Detours<'a> {
    ties: &'a Ends,
    cuts: &'a Cuts,
    /// 1/k, by k.
    nearness: Vec<f64>,
    /// Steps from the source.
    step: Vec<u32>,
    /// The last actor that all shortest paths from the source to each one pass through.
    by: Vec<u32>,
    /// Each actor and those it dominates: how many, and the sum of their nearness to the source.
    size: Vec<u32>,
    lost: Vec<f64>,
    /// Where each actor is in `order`, in which those dominated follow.
    place: Vec<u32>,
    order: Vec<u32>,
    /// The departure for which each actor was last looked for another way, and its steps along it.
    departure: Vec<u32>,
    departures: u32,
    further: Vec<u32>,
    /// Actors looking for another way, those found at the step being looked at, and at the next.
    looking: Vec<(u32, u32)>,
    here: Vec<u32>,
    next: Vec<u32>,
}

impl<'a> Detours<'a> {
    pub(super) fn new(ties: &'a Ends, cuts: &'a Cuts) -> Self {
        let n = ties.len();
        Self {
            ties,
            cuts,
            nearness: (0..=n).map(|steps| if steps == 0 { 0.0 } else { 1.0 / steps as f64 }).collect(),
            step: vec![0; n],
            by: vec![0; n],
            size: vec![0; n],
            lost: vec![0.0; n],
            place: vec![0; n],
            order: vec![0; n],
            departure: vec![0; n],
            departures: 0,
            further: vec![0; n],
            looking: Vec::new(),
            here: Vec::new(),
            next: Vec::new(),
        }
    }

    /// Adds, for each actor, what its departure takes from Σ 1/d between the source of a search and the others.
    pub(super) fn add(&mut self, search: &Search<'_>, lost: &mut [f64]) {
        let source = search.found()[0] as usize;
        self.dominate(search, source);
        for &v in &search.found()[1..] {
            if self.size[v as usize] > 1 {
                lost[v as usize] += self.lost_without(v as usize, source);
            }
        }
    }

    /// Who dominates whom, and the order in which those dominated by an actor follow it.
    fn dominate(&mut self, search: &Search<'_>, source: usize) {
        for (number, level) in (0..).zip(search.levels()) {
            for &v in level {
                self.step[v as usize] = number;
            }
        }
        self.by[source] = source as u32;
        for &v in &search.found()[1..] {
            self.by[v as usize] = self.dominator(v as usize, source);
        }
        for &v in search.found() {
            self.size[v as usize] = 1;
            self.lost[v as usize] = self.nearness[self.step[v as usize] as usize];
        }
        for &v in search.found()[1..].iter().rev() {
            let (v, by) = (v as usize, self.by[v as usize] as usize);
            self.size[by] += self.size[v];
            self.lost[by] += self.lost[v];
        }
        // The place after the last of those dominated: it moves up as they take theirs.
        self.place[source] = 0;
        self.further[source] = 1;
        for &v in &search.found()[1..] {
            let (v, by) = (v as usize, self.by[v as usize] as usize);
            self.place[v] = self.further[by];
            self.further[by] += self.size[v];
            self.further[v] = self.place[v] + 1;
            self.order[self.place[v] as usize] = v as u32;
        }
    }

    fn dominator(&self, actor: usize, source: usize) -> u32 {
        let before = self.step[actor] - 1;
        let mut all_before = self.ties.of(actor).iter().map(|u| *u as usize).filter(|u| self.step[*u] == before);
        let Some(mut by) = all_before.next() else { return source as u32 };
        for mut other in all_before {
            while by != other {
                if self.step[by] >= self.step[other] {
                    by = self.by[by] as usize;
                } else {
                    other = self.by[other] as usize;
                }
            }
            if by == source {
                break;
            }
        }
        by as u32
    }

    fn lost_without(&mut self, gone: usize, source: usize) -> f64 {
        let (begin, end) = (self.place[gone] as usize + 1, (self.place[gone] + self.size[gone]) as usize);
        if end - begin == 1 {
            return self.lost_by_one(self.order[begin] as usize, gone);
        }
        let cut_from = self.cuts.is_cut(gone).then(|| self.cuts.part_of(gone, source));
        self.departures += 1;
        self.looking.clear();
        let (mut lost, mut at) = (0.0, begin);
        while at < end {
            let nearest = self.order[at] as usize;
            let after = at + self.size[nearest] as usize;
            if cut_from.is_some_and(|part| part != self.cuts.part_of(gone, nearest)) {
                // All that lies behind it is out of reach.
                lost += self.lost[nearest];
            } else {
                for &v in &self.order[at..after] {
                    self.departure[v as usize] = self.departures;
                    self.looking.push((u32::MAX, v));
                }
            }
            at = after;
        }
        lost + self.lost_on_detours(gone)
    }

    /// What is lost when only one actor has all its shortest paths through the one gone.
    fn lost_by_one(&self, actor: usize, gone: usize) -> f64 {
        let others = self.ties.of(actor).iter().map(|u| *u as usize).filter(|u| *u != gone);
        let other_way = others.map(|u| self.step[u] + 1).min();
        self.nearness[self.step[actor] as usize] - other_way.map_or(0.0, |steps| self.nearness[steps as usize])
    }

    /// The actors looking for another way find it from those that kept theirs, nearest first.
    fn lost_on_detours(&mut self, gone: usize) -> f64 {
        let mut looking = std::mem::take(&mut self.looking);
        for (steps, v) in &mut looking {
            let around = self.ties.of(*v as usize).iter().map(|u| *u as usize);
            let kept = around.filter(|u| *u != gone && self.departure[*u] != self.departures);
            *steps = kept.map(|u| self.step[u] + 1).min().unwrap_or(u32::MAX);
            self.further[*v as usize] = *steps;
        }
        looking.sort_unstable();
        let (mut lost, mut entering, mut steps) = (0.0, looking.iter().peekable(), 0);
        self.here.clear();
        loop {
            if self.here.is_empty() {
                // Those whom a shorter way reached meanwhile have entered already.
                while entering.next_if(|(at, v)| self.further[*v as usize] < *at).is_some() {}
                match entering.peek() {
                    Some((at, _)) if *at < u32::MAX => steps = *at,
                    _ => break,
                }
            }
            while let Some((_, v)) = entering.next_if(|(at, _)| *at == steps) {
                if self.further[*v as usize] == steps {
                    self.here.push(*v);
                }
            }
            self.next.clear();
            for &v in &self.here {
                let before = self.step[v as usize] as usize;
                lost += self.nearness[before] - self.nearness[steps as usize];
                for &w in self.ties.of(v as usize) {
                    let w = w as usize;
                    if self.departure[w] == self.departures && self.further[w] > steps + 1 {
                        self.further[w] = steps + 1;
                        self.next.push(w as u32);
                    }
                }
            }
            std::mem::swap(&mut self.here, &mut self.next);
            steps += 1;
        }
        self.looking = looking;
        lost
    }
}
