//! All that the shortest paths tell: distances and betweenness share one search an actor, what the others lose when an
//! actor leaves takes another; searches run side by side.

use super::super::progress::{Stage, Stopped, Watch};
use super::super::{Adjacency, Projection};
use super::Distances;
use super::cuts::Cuts;
use super::detour::Detours;
use super::search::{Ends, Search};
use rayon::prelude::{IndexedParallelIterator, IntoParallelIterator, ParallelIterator};
use std::ops::Range;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Most runs of sources, each of which adds up by itself.
const RUNS: usize = 64;
/// Fewest sources of a run.
const SHORTEST_RUN: usize = 16;
/// Most actors for whom every departure is looked at.
pub(in super::super) const MOST_DEPARTURES: usize = 2_000;

/// What the shortest paths of a graph come to, for each actor in the order of [`Projection::actors`].
#[derive(Debug, Clone, PartialEq)]
pub struct ShortestPaths {
    /// See [`super::super::centrality::betweenness`].
    pub betweenness: Vec<f64>,
    /// See [`super::super::centrality::betweenness_directed`].
    pub betweenness_directed: Vec<f64>,
    /// Steps in U.
    pub distances: Distances,
    /// What the departure of each actor takes from Σ 1/d over ordered pairs of the others in U; `None` until it is
    /// looked for, and beyond 2,000 actors.
    pub nearness_lost: Option<Vec<f64>>,
}

impl ShortestPaths {
    /// Searches from every actor, along U and along D: O(n(n + L)) time, O(n + L) memory a core.
    ///
    /// The sources are cut in runs by their number alone, and sums of runs are added in order: the result is the
    /// same to the last bit whatever the number of threads.
    ///
    /// # Errors
    /// [`Stopped`] when the watch asks for it.
    pub(in crate::analysis) fn new(projection: &Projection, watch: Watch<'_>) -> Result<Self, Stopped> {
        let n = projection.n_actors();
        let done = AtomicUsize::new(0);
        // All arcs go both ways: D says the same as U.
        let is_mutual = projection.n_arcs() == 2 * projection.n_pairs();
        let searches = if is_mutual { n } else { 2 * n };
        let tick = || watch.at(Stage::Paths, done.fetch_add(1, Ordering::Relaxed) as f32 / searches as f32);
        let undirected = Ends::new(projection.neighbours());
        let both = in_runs(n, |sources| undirected_run(&undirected, sources, &tick))?;
        let mut sums = Undirected::empty(n);
        for run in &both {
            sums.add(run);
        }
        let betweenness_directed = if is_mutual {
            sums.betweenness.clone()
        } else {
            let directed = Ends::new(projection.successors());
            let runs = in_runs(n, |sources| directed_run(&directed, sources, &tick))?;
            let mut sum = vec![0.0; n];
            for run in &runs {
                add(&mut sum, run);
            }
            sum
        };
        // Each unordered pair was searched from both ends.
        for value in &mut sums.betweenness {
            *value /= 2.0;
        }
        Ok(Self { betweenness: sums.betweenness, betweenness_directed, distances: sums.distances, nearness_lost: None })
    }

    /// Looks for what each departure takes, unless it is known or the network is too large: O(n(n + L)) time, and for
    /// each search the ties of those whom a departure touches.
    ///
    /// # Errors
    /// [`Stopped`] when the watch asks for it.
    pub(in crate::analysis) fn look_at_departures(
        &mut self,
        projection: &Projection,
        cuts: &Cuts,
        watch: Watch<'_>,
    ) -> Result<(), Stopped> {
        let n = projection.n_actors();
        if self.nearness_lost.is_some() || n > MOST_DEPARTURES {
            return Ok(());
        }
        let done = AtomicUsize::new(0);
        let tick = || watch.at(Stage::Departures, done.fetch_add(1, Ordering::Relaxed) as f32 / n as f32);
        let ties = Ends::new(projection.neighbours());
        let mut sum = vec![0.0; n];
        for run in in_runs(n, |sources| departures_run(&ties, cuts, sources, &tick))? {
            add(&mut sum, &run);
        }
        self.nearness_lost = Some(sum);
        Ok(())
    }
}

/// For each actor v, `Σ σ_st(v)/σ_st` over ordered pairs of others s, t along an adjacency, raw.
pub(in crate::analysis) fn betweenness(adjacency: &Adjacency) -> Vec<f64> {
    let ties = Ends::new(adjacency);
    let runs = in_runs(ties.len(), |sources| directed_run(&ties, sources, &|| Ok(())));
    let mut sum = vec![0.0; ties.len()];
    for run in runs.iter().flatten() {
        add(&mut sum, run);
    }
    sum
}

/// What searches of U add up to; `distances` are those from their sources alone.
struct Undirected {
    betweenness: Vec<f64>,
    distances: Distances,
}

impl Undirected {
    fn empty(n: usize) -> Self {
        Self { betweenness: vec![0.0; n], distances: Distances::default() }
    }

    /// Takes in those of the run that follows.
    fn add(&mut self, run: &Self) {
        add(&mut self.betweenness, &run.betweenness);
        self.distances.append(&run.distances);
    }
}

fn undirected_run(
    ties: &Ends,
    sources: Range<usize>,
    tick: &(impl Fn() -> Result<(), Stopped> + Sync),
) -> Result<Undirected, Stopped> {
    let mut sums = Undirected::empty(ties.len());
    let mut search = Search::new(ties);
    for source in sources {
        tick()?;
        search.explore(source);
        sums.distances.push(search.levels().map(<[u32]>::len));
        search.accumulate(&mut sums.betweenness);
    }
    Ok(sums)
}

fn departures_run(
    ties: &Ends,
    cuts: &Cuts,
    sources: Range<usize>,
    tick: &(impl Fn() -> Result<(), Stopped> + Sync),
) -> Result<Vec<f64>, Stopped> {
    let mut lost = vec![0.0; ties.len()];
    let mut search = Search::new(ties);
    let mut detours = Detours::new(ties, cuts);
    for source in sources {
        tick()?;
        search.explore(source);
        detours.add(&search, &mut lost);
    }
    Ok(lost)
}

fn directed_run(
    ties: &Ends,
    sources: Range<usize>,
    tick: &(impl Fn() -> Result<(), Stopped> + Sync),
) -> Result<Vec<f64>, Stopped> {
    let mut betweenness = vec![0.0; ties.len()];
    let mut search = Search::new(ties);
    for source in sources {
        tick()?;
        search.explore(source);
        search.accumulate(&mut betweenness);
    }
    Ok(betweenness)
}

/// What each run of sources gives, in order.
fn in_runs<T: Send>(
    n: usize,
    run: impl Fn(Range<usize>) -> Result<T, Stopped> + Sync + Send,
) -> Result<Vec<T>, Stopped> {
    let length = n.div_ceil(RUNS).max(SHORTEST_RUN);
    let runs = n.div_ceil(length);
    (0..runs).into_par_iter().with_max_len(1).map(|k| run(k * length..n.min((k + 1) * length))).collect()
}

fn add(sum: &mut [f64], part: &[f64]) {
    for (total, value) in sum.iter_mut().zip(part) {
        *total += value;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::removal::efficiency_loss_of;
    use crate::analysis::{centrality, removal};
    use rand::{Rng, SeedableRng};
    use rand_pcg::Pcg64Mcg;

    fn graph(n: usize, arcs: impl IntoIterator<Item = (usize, usize)>) -> Projection {
        Projection::from_arcs(&vec!["A"; n], &arcs.into_iter().collect::<Vec<_>>())
    }

    fn random(n: usize, n_arcs: usize, seed: u64) -> Projection {
        let mut chance = Pcg64Mcg::seed_from_u64(seed);
        graph(n, (0..n_arcs).map(|_| (chance.random_range(0..n), chance.random_range(0..n))).collect::<Vec<_>>())
    }

    fn paths(graph: &Projection) -> ShortestPaths {
        let mut paths = ShortestPaths::new(graph, Watch::nobody()).unwrap();
        paths.look_at_departures(graph, &Cuts::new(graph.neighbours()), Watch::nobody()).unwrap();
        paths
    }

    /// Every departure, once all at once and once one by one.
    fn assert_losses_agree(graph: &Projection) {
        for (v, ours) in removal::efficiency_losses(&paths(graph)).into_iter().enumerate() {
            let plain = efficiency_loss_of(graph, v);
            assert_eq!(ours.is_some(), plain.is_some(), "{v}");
            assert!((ours.unwrap_or(0.0) - plain.unwrap_or(0.0)).abs() < 1e-12, "{v}: {ours:?} {plain:?}");
        }
    }

    #[test]
    fn departures_cost_what_a_network_without_them_tells() {
        for seed in 0..60 {
            assert_losses_agree(&random(24, 8 + seed as usize, seed));
        }
        let ring = |n: usize| (0..n).map(move |i| (i, (i + 1) % n));
        assert_losses_agree(&graph(30, ring(30)));
        assert_losses_agree(&graph(31, ring(15).chain((15..30).map(|i| (i, i + 1))).chain([(3, 17)])));
        assert_losses_agree(&graph(36, (0..36).flat_map(|i| [(i, i + 6), (i, if i % 6 < 5 { i + 1 } else { i })])));
        assert_losses_agree(&graph(40, (1..40).map(|i| (i / 2, i))));
    }

    #[test]
    fn the_number_of_threads_changes_no_bit() {
        let network = random(400, 1_600, 7);
        let with = |threads| {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
            pool.install(|| paths(&network))
        };
        let alone = with(1);
        assert_eq!(alone, with(2));
        assert_eq!(alone, with(5));
        assert_eq!(alone.betweenness, centrality::betweenness(&network));
    }

    #[test]
    fn more_paths_than_a_number_holds_are_still_shared_out() {
        // 1,200 diamonds in a row: 2^1200 shortest paths from end to end.
        let diamonds = 1_200;
        let arcs = (0..diamonds).map(|k| 3 * k).flat_map(|i| [(i, i + 1), (i, i + 2), (i + 1, i + 3), (i + 2, i + 3)]);
        let n = 3 * diamonds + 1;
        let directed = betweenness(graph(n, arcs).successors());
        for k in [1, diamonds / 2, diamonds - 1] {
            let joint = (3 * k * (n - 3 * k - 1)) as f64;
            assert!((directed[3 * k] - joint).abs() < 1e-6 * joint, "{} {joint}", directed[3 * k]);
        }
        assert!(directed.iter().all(|value| value.is_finite()));
    }

    #[test]
    fn odd_shapes_come_to_an_end() {
        let star = graph(3_000, (1..3_000).map(|i| (0, i)));
        assert_eq!(paths(&star).betweenness[0], 2_999.0 * 2_998.0 / 2.0);
        let path = graph(1_500, (1..1_500).map(|i| (i - 1, i)));
        let measured = paths(&path);
        assert_eq!(measured.betweenness[1], 1_498.0);
        assert_eq!(measured.distances.eccentricity[0], 1_499);
        let complete = graph(150, (0..150).flat_map(|i| (0..150).map(move |j| (i, j))));
        assert!(paths(&complete).nearness_lost.unwrap().iter().all(|lost| *lost == 0.0));
        assert_eq!(paths(&graph(5_000, [])).betweenness, vec![0.0; 5_000]);
    }

    #[test]
    fn a_watch_stops_it() {
        let network = random(200, 500, 3);
        let asked = AtomicUsize::new(0);
        let tell = |_| {
            let is_enough = asked.fetch_add(1, Ordering::Relaxed) > 20;
            if is_enough { std::ops::ControlFlow::Break(()) } else { std::ops::ControlFlow::Continue(()) }
        };
        assert_eq!(ShortestPaths::new(&network, Watch::new(&tell)), Err(Stopped));
        assert!(asked.into_inner() < 40);
    }
}
