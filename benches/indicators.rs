//! Speed of the indicators on generated networks, beside a straightforward single-threaded reference in the same run.
//!
//! `cargo bench --bench indicators` measures all; `cargo bench --bench indicators -- 2000` one size. The reference is
//! what a first version would be: a queue, a list of predecessors, everything again for each indicator.
#![expect(clippy::expect_used, reason = "a bench on a network that cannot be drawn is no bench")]

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use maillage::analysis::{Adjacency, Analyser, AnalysisRequest, Depth, Projection, Watch, compute};
use maillage::model::{Actor, ActorId, Filter, Link, LinkId, LinkKind, Name, Role, TerritoryMap};
use rand::{Rng, SeedableRng};
use rand_pcg::Pcg64Mcg;
use std::collections::VecDeque;
use std::hint::black_box;

const SIZES: [(usize, usize); 3] = [(300, 2_000), (2_000, 10_000), (10_000, 40_000)];
/// Actors up to which the reference takes everyone out in turn.
const MOST_PLAIN_REMOVALS: usize = 300;

/// How ties are drawn.
#[derive(Debug, Clone, Copy)]
enum Shape {
    /// Anybody with anybody.
    Random,
    /// With those who have many ties already.
    Hubs,
    /// Nine times out of ten inside one's neighbourhood of 50.
    Camps,
}

impl Shape {
    const ALL: [Self; 3] = [Self::Random, Self::Hubs, Self::Camps];

    fn name(self) -> &'static str {
        match self {
            Self::Random => "random",
            Self::Hubs => "hubs",
            Self::Camps => "camps",
        }
    }

    fn ends(self, n_actors: usize, n_links: usize) -> Vec<(usize, usize)> {
        let mut chance = Pcg64Mcg::seed_from_u64(n_actors as u64);
        let mut ends: Vec<(usize, usize)> = Vec::with_capacity(n_links);
        while ends.len() < n_links {
            let i = chance.random_range(0..n_actors);
            let anybody = chance.random_range(0..n_actors);
            let j = match self {
                Self::Hubs if !ends.is_empty() && chance.random_bool(0.7) => ends[chance.random_range(0..ends.len())].1,
                Self::Camps if chance.random_bool(0.9) => (i / 50 * 50 + anybody % 50).min(n_actors - 1),
                Self::Random | Self::Hubs | Self::Camps => anybody,
            };
            if i != j {
                ends.push((i, j));
            }
        }
        ends
    }
}

fn network(shape: Shape, n_actors: usize, n_links: usize) -> TerritoryMap {
    let roles: Vec<Role> = Role::ALL.into_iter().filter(|role| !role.is_table()).collect();
    let kinds: Vec<LinkKind> = LinkKind::ALL.into_iter().filter(|kind| *kind != LinkKind::Participation).collect();
    let mut map = TerritoryMap::default();
    for i in 0..n_actors {
        let name = Name::new(&format!("Organisme {i}")).expect("a name");
        map.insert_actor(Actor::new(ActorId::from_number(i as u128 + 1), name, roles[i / 50 % roles.len()]))
            .expect("a new actor");
    }
    for (k, (i, j)) in shape.ends(n_actors, n_links).into_iter().enumerate() {
        let [source, target] = [i, j].map(|v| ActorId::from_number(v as u128 + 1));
        map.insert_link(Link::new(LinkId::from_number(k as u128 + 1), source, target, kinds[k % kinds.len()]))
            .expect("a new link");
    }
    map
}

/// Steps to everyone and, where it is asked, what everyone stands for, from each actor in turn.
fn plain(adjacency: &Adjacency, betweenness: Option<&mut Vec<f64>>) -> f64 {
    let n = adjacency.len();
    let mut nearness = 0.0;
    let mut stands_for = vec![0.0; n];
    for source in 0..n {
        let mut step = vec![usize::MAX; n];
        let mut paths = vec![0.0; n];
        let mut before: Vec<Vec<usize>> = vec![Vec::new(); n];
        let mut order = Vec::new();
        let mut queue = VecDeque::from([source]);
        (step[source], paths[source]) = (0, 1.0);
        while let Some(v) = queue.pop_front() {
            order.push(v);
            for &w in &adjacency[v] {
                if step[w] == usize::MAX {
                    step[w] = step[v] + 1;
                    nearness += 1.0 / step[w] as f64;
                    queue.push_back(w);
                }
                if step[w] == step[v] + 1 && betweenness.is_some() {
                    paths[w] += paths[v];
                    before[w].push(v);
                }
            }
        }
        if betweenness.is_some() {
            let mut credit = vec![0.0; n];
            for &w in order.iter().skip(1).rev() {
                for &v in &before[w] {
                    credit[v] += paths[v] / paths[w] * (1.0 + credit[w]);
                }
                stands_for[w] += credit[w];
            }
        }
    }
    if let Some(betweenness) = betweenness {
        *betweenness = stands_for;
    }
    nearness
}

fn without(adjacency: &Adjacency, gone: usize) -> Adjacency {
    let list = |(v, list): (usize, &Vec<usize>)| {
        list.iter().copied().filter(|w| *w != gone && v != gone).collect::<Vec<usize>>()
    };
    adjacency.iter().enumerate().map(list).collect()
}

fn look(analyser: &mut Analyser, map: &TerritoryMap, version: u64, request: &AnalysisRequest, depth: Depth) {
    black_box(analyser.compute(map, version, request, depth, Watch::nobody()).expect("nobody stops it"));
}

fn ours(c: &mut Criterion) {
    let everything = AnalysisRequest::default();
    for (n, m) in SIZES {
        let mut group = c.benchmark_group(format!("{n}/{m}"));
        group.sample_size(10);
        for shape in Shape::ALL {
            let map = network(shape, n, m);
            group.bench_function(format!("first values, {}", shape.name()), |b| {
                b.iter(|| look(&mut Analyser::default(), &map, 1, &everything, Depth::First));
            });
            group.bench_function(format!("everything, {}", shape.name()), |b| {
                b.iter(|| black_box(compute(&map, &everything)));
            });
        }
        let map = network(Shape::Random, n, m);
        let mut known = Analyser::default();
        look(&mut known, &map, 1, &everything, Depth::Whole);
        let mut version = 1;
        group.bench_function("after a label", |b| {
            b.iter(|| {
                version += 1;
                look(&mut known, &map, version, &everything, Depth::Whole);
            });
        });
        let hidden_roles = [Role::ALL[0]].into_iter().collect();
        let filtered = AnalysisRequest { filter: Filter { hidden_roles, ..Filter::default() }, ..everything.clone() };
        group.bench_function("after a filter", |b| {
            let known = || {
                let mut known = Analyser::default();
                look(&mut known, &map, 1, &everything, Depth::Whole);
                known
            };
            b.iter_batched(known, |mut k| look(&mut k, &map, 1, &filtered, Depth::Whole), BatchSize::PerIteration);
        });
        group.finish();
    }
}

fn reference(c: &mut Criterion) {
    for (n, m) in SIZES {
        let graph = Projection::new(&network(Shape::Random, n, m), &AnalysisRequest::default());
        let mut group = c.benchmark_group(format!("reference {n}/{m}"));
        group.sample_size(10);
        group.bench_function("betweenness, both, and distances", |b| {
            b.iter(|| {
                let mut both = [Vec::new(), Vec::new()];
                plain(graph.neighbours(), Some(&mut both[0]));
                plain(graph.successors(), Some(&mut both[1]));
                black_box((plain(graph.neighbours(), None), both))
            });
        });
        if n <= MOST_PLAIN_REMOVALS {
            group.bench_function("removal of each", |b| {
                b.iter(|| (0..n).map(|v| plain(&without(graph.neighbours(), v), None)).sum::<f64>());
            });
        }
        group.finish();
    }
}

criterion_group!(indicators, ours, reference);
criterion_main!(indicators);
