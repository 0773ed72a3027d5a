//! Groups that the ties themselves draw: Leiden's communities on U, beside the declared groups.

mod leiden;
mod likeness;

pub use likeness::{adjusted_rand_index, normalised_mutual_information};

use super::Projection;
use super::canonical::{canonical_order, renumbered};
use leiden::{Effort, Network, Partition, compact};
use rand::SeedableRng;
use rand_pcg::Pcg64Mcg;
use rayon::prelude::{IntoParallelIterator, ParallelIterator};
use std::cmp::Reverse;

/// Runs of which the best is kept.
const RUNS: u64 = 20;
/// Enough for any network with communities to speak of; where there are none a run could go on long for very little.
const EACH_RUN: Effort = Effort { passes: 30, in_vain: 3 };
/// The best run goes on.
const BEST_RUN: Effort = Effort { passes: 100, in_vain: 12 };
/// Run k takes its chance from this seed plus k.
const SEED: u64 = 20_190_326;

/// Communities of a network. The default is that of a network without actors.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Communities {
    /// For each actor in the order of [`Projection::actors`], the number of its community; numbered by decreasing
    /// size, then by smallest actor.
    pub of: Vec<usize>,
    /// How many.
    pub count: usize,
    /// Their modularity on U; `None` without pairs.
    pub modularity: Option<f64>,
    /// Normalised mutual information with the declared groups, 0 to 1 (arithmetic mean); `None` without pairs or when
    /// both are one group.
    pub nmi: Option<f64>,
    /// How alike the runs are: mean adjusted Rand index between the best run and the others, at most 1; `None`
    /// without pairs.
    pub stability: Option<f64>,
}

impl Communities {
    /// Finds the communities of a graph: Leiden (Traag, Waltman & van Eck 2019) for the modularity of Newman & Girvan
    /// (2004), resolution 1, on U; the best of 20 seeded runs, each repeated until nothing gets better (of equals,
    /// the first).
    ///
    /// Directions and weights do not count. An isolate is a community of its own, and no community spans two pieces.
    /// The numbers hang neither on ids nor on the order of actors: among actors that nothing tells apart, ids only
    /// decide which is which. About O(L log n) a run; runs are spread over the cores and give what one core gives.
    ///
    /// ```
    /// use maillage::analysis::{Communities, Projection};
    /// let ties = [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 5), (5, 3)];
    /// let two_triangles = Projection::from_arcs(&["A", "A", "A", "B", "B", "B", "B"], &ties);
    /// let found = Communities::new(&two_triangles);
    /// assert_eq!(found.of, [0, 0, 0, 1, 1, 1, 2]);
    /// // 6 of 7 ties inside, of which chance would give half: 6/7 − (7/14)² − (7/14)².
    /// assert!((found.modularity.unwrap() - 5.0 / 14.0).abs() < 1e-12);
    /// assert_eq!(found.stability, Some(1.0));
    /// ```
    pub fn new(projection: &Projection) -> Self {
        Self::find(projection, &|| true).unwrap_or_default()
    }

    /// The same, unless told to stop: `keep_going` is asked often, from several threads; `None` when it said no.
    ///
    /// ```
    /// use maillage::analysis::{Communities, Projection};
    /// let pair = Projection::from_arcs(&["A", "A"], &[(0, 1)]);
    /// assert_eq!(Communities::find(&pair, &|| false), None);
    /// assert_eq!(Communities::find(&pair, &|| true), Some(Communities::new(&pair)));
    /// ```
    pub fn find(projection: &Projection, keep_going: &(dyn Fn() -> bool + Sync)) -> Option<Self> {
        Self::find_in_order(projection, &canonical_order(projection), keep_going)
    }

    /// The same, the canonical order of the actors being known.
    pub(super) fn find_in_order(
        projection: &Projection,
        order: &[usize],
        keep_going: &(dyn Fn() -> bool + Sync),
    ) -> Option<Self> {
        let n = projection.n_actors();
        if projection.n_pairs() == 0 {
            return Some(Self { of: (0..n).collect(), count: n, ..Self::default() });
        }
        if !keep_going() {
            return None;
        }
        let network = Network::new(&renumbered(projection.neighbours(), order));
        let chance = |k: u64| Pcg64Mcg::seed_from_u64(SEED + k);
        let run = |k: u64| network.run(network.apart(), EACH_RUN, &mut chance(k), keep_going);
        let mut runs: Vec<Partition> = (0..RUNS).into_par_iter().map(run).collect::<Option<_>>()?;
        let best = (0..runs.len()).max_by_key(|k| (runs[*k].quality, Reverse(*k)))?;
        let found = network.run(runs.swap_remove(best), BEST_RUN, &mut chance(RUNS), keep_going)?;
        let alike = runs.iter().fold(0.0, |sum, run| sum + adjusted_rand_index(&found.of, &run.of).unwrap_or(1.0));
        let mut of = vec![0; n];
        for (place, v) in order.iter().enumerate() {
            of[*v] = found.of[place];
        }
        let count = number_by_size(&mut of);
        let ends = network.total() as f64;
        Some(Self {
            nmi: normalised_mutual_information(&of, projection.group_of()),
            of,
            count,
            modularity: Some(found.quality as f64 / (ends * ends)),
            stability: Some(alike / runs.len() as f64),
        })
    }
}

/// Numbers communities by decreasing size, then by smallest actor, and counts them.
fn number_by_size(of: &mut [usize]) -> usize {
    let count = compact(of);
    let mut sizes = vec![0_usize; count];
    for community in of.iter() {
        sizes[*community] += 1;
    }
    let mut by_size: Vec<usize> = (0..count).collect();
    by_size.sort_by_key(|community| Reverse(sizes[*community]));
    let mut number = vec![0; count];
    for (k, community) in by_size.into_iter().enumerate() {
        number[community] = k;
    }
    for community in of {
        *community = number[*community];
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn they_are_the_same_on_one_core_and_on_several() {
        let ring: Vec<(usize, usize)> = (0..60).flat_map(|i| [(i, (i + 1) % 60), (i, (i * 7 + 3) % 60)]).collect();
        let network = Projection::from_arcs(&["A"; 60], &ring);
        let on = |cores| {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(cores).build().unwrap();
            pool.install(|| Communities::new(&network))
        };
        assert_eq!(on(1), on(4));
    }

    #[test]
    fn without_pairs_each_is_alone_and_nothing_is_measured() {
        let found = Communities::new(&Projection::from_arcs(&["A", "B", "A"], &[]));
        assert_eq!(found, Communities { of: vec![0, 1, 2], count: 3, ..Communities::default() });
        assert_eq!(Communities::new(&Projection::from_arcs(&[], &[])), Communities::default());
    }

    #[test]
    fn a_path_is_cut_in_the_middle_and_a_star_not_at_all() {
        let path = Projection::from_arcs(&["A"; 6], &[(0, 1), (1, 2), (2, 3), (3, 4), (4, 5)]);
        assert_eq!(Communities::new(&path).of, [0, 0, 0, 1, 1, 1]);
        let star = Projection::from_arcs(&["A"; 6], &[(0, 1), (0, 2), (0, 3), (0, 4), (0, 5)]);
        let found = Communities::new(&star);
        assert_eq!((found.count, found.modularity, found.nmi, found.stability), (1, Some(0.0), None, Some(1.0)));
    }

    #[test]
    fn they_are_numbered_by_size_then_by_smallest_actor() {
        let mut of = [7, 3, 3, 9, 9, 4];
        assert_eq!(number_by_size(&mut of), 4);
        assert_eq!(of, [2, 0, 0, 1, 1, 3]);
    }

    #[test]
    fn they_can_be_stopped_on_the_way() {
        use std::sync::atomic::{AtomicUsize, Ordering};
        let asked = AtomicUsize::new(0);
        let ring: Vec<(usize, usize)> = (0..60).map(|i| (i, (i + 1) % 60)).collect();
        let keep_going = || asked.fetch_add(1, Ordering::Relaxed) < 5;
        assert_eq!(Communities::find(&Projection::from_arcs(&["A"; 60], &ring), &keep_going), None);
    }
}
