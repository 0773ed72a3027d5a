//! Speed of the organic layout on generated networks, from the map to positions with room for every label.
//!
//! `cargo bench --bench layout` measures all; `cargo bench --bench layout -- 2000` one size. `benches/stress.py` tells
//! how good the drawings are, beside Graphviz.
#![expect(clippy::expect_used, reason = "a bench on a network that cannot be drawn is no bench")]

use criterion::{Criterion, criterion_group, criterion_main};
use maillage::layout::{LayoutRequest, USUAL_SEED, organic, organic_without_room};
use maillage::model::{Actor, ActorId, Filter, Link, LinkId, LinkKind, Name, Role, TerritoryMap};
use rand::{Rng, SeedableRng};
use rand_pcg::Pcg64Mcg;

const SIZES: [(usize, usize); 3] = [(300, 2_000), (2_000, 10_000), (10_000, 40_000)];

/// Whom ties are drawn with.
#[derive(Debug, Clone, Copy)]
enum Shape {
    Anybody,
    /// Those who have many ties already.
    Hubs,
}

fn network(shape: Shape, n_actors: usize, n_links: usize) -> TerritoryMap {
    let mut chance = Pcg64Mcg::seed_from_u64(n_actors as u64);
    let mut map = TerritoryMap::default();
    for i in 0..n_actors {
        let name = Name::new(&format!("Organisme {i}")).expect("a name");
        let id = ActorId::from_number(i as u128 + 1);
        map.insert_actor(Actor::new(id, name, Role::CommunityOrganization)).expect("a new actor");
    }
    let mut ends: Vec<(usize, usize)> = Vec::with_capacity(n_links);
    while ends.len() < n_links {
        let (i, anybody) = (chance.random_range(0..n_actors), chance.random_range(0..n_actors));
        let j = match shape {
            Shape::Hubs if !ends.is_empty() && chance.random_bool(0.7) => ends[chance.random_range(0..ends.len())].1,
            Shape::Hubs | Shape::Anybody => anybody,
        };
        if i != j {
            ends.push((i, j));
        }
    }
    for (k, (i, j)) in ends.into_iter().enumerate() {
        let [source, target] = [i, j].map(|v| ActorId::from_number(v as u128 + 1));
        let kind = if k % 4 == 0 { LinkKind::Funding } else { LinkKind::Collaboration };
        map.insert_link(Link::new(LinkId::from_number(k as u128), source, target, kind)).expect("a new link");
    }
    map
}

fn layouts(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("organic");
    group.sample_size(10);
    let filter = Filter::default();
    for (n_actors, n_links) in SIZES {
        for shape in [Shape::Anybody, Shape::Hubs] {
            let map = network(shape, n_actors, n_links);
            let request = LayoutRequest {
                map: &map,
                filter: &filter,
                seed: USUAL_SEED,
                keep_pinned: true,
                cancel: &|| false,
                progress: &|_| (),
            };
            let name = |what: &str| format!("{n_actors}/{n_links} {shape:?} {what}");
            group.bench_function(name("lowest stress"), |bencher| bencher.iter(|| organic_without_room(&request)));
            group.bench_function(name("whole"), |bencher| bencher.iter(|| organic(&request)));
        }
    }
    group.finish();
}

criterion_group!(benches, layouts);
criterion_main!(benches);
