//! Would chance make the network as closed? Groups dealt to the actors anew, many times.

use super::Projection;
use super::canonical::{canonical_order, renumbered};
use rand::SeedableRng;
use rand::seq::SliceRandom;
use rand_pcg::Pcg64Mcg;
use rayon::prelude::{IntoParallelIterator, ParallelIterator};

/// Relabellings.
const RELABELLINGS: u64 = 10_000;
/// Relabellings that share a generator; also those between two looks at whether to go on.
const CHUNK: u64 = 100;
/// Chunk k takes its chance from this seed plus k.
const SEED: u64 = 19_880_401;

/// One-sided permutation test of the E-I index (Krackhardt & Stern 1988; the test is UCINET's): share of 10,000
/// seeded relabellings, each dealing the groups to the actors anew, that have an index at most the observed one, 0 to
/// 1. Small when the network is more closed than chance makes it.
///
/// On U, so directions and weights do not count; isolates hold a group like any other. Counts of ties inside are
/// compared, so nothing is rounded. `None` without pairs or with one group, or when `keep_going`, asked often and
/// from several threads, says no. 10,000·O(n + L), spread over the cores; the result is that of one core.
///
/// ```
/// use maillage::analysis::{Projection, ei_p_value};
/// // Two pairs, each of one group: of the three ways to deal A, A, B, B only this one has a tie inside.
/// let pairs = Projection::from_arcs(&["A", "A", "B", "B"], &[(0, 1), (2, 3)]);
/// let p = ei_p_value(&pairs, &|| true).unwrap();
/// assert!((p - 1.0 / 3.0).abs() < 0.02);
/// // Every dealing has an index of at most 1.
/// let mixed = Projection::from_arcs(&["A", "B", "A", "B"], &[(0, 1), (2, 3)]);
/// assert_eq!(ei_p_value(&mixed, &|| true), Some(1.0));
/// assert_eq!(ei_p_value(&Projection::from_arcs(&["A", "A"], &[(0, 1)]), &|| true), None);
/// ```
pub fn ei_p_value(projection: &Projection, keep_going: &(dyn Fn() -> bool + Sync)) -> Option<f64> {
    ei_p_value_in_order(projection, &canonical_order(projection), keep_going)
}

/// The same, the canonical order of the actors being known.
pub(super) fn ei_p_value_in_order(
    projection: &Projection,
    order: &[usize],
    keep_going: &(dyn Fn() -> bool + Sync),
) -> Option<f64> {
    if projection.n_pairs() == 0 || projection.groups().len() < 2 || !keep_going() {
        return None;
    }
    let ties = PairsOnce::new(&renumbered(projection.neighbours(), order));
    let groups = || order.iter().map(|v| projection.group_of()[*v]);
    let hits = match projection.groups().len() {
        0..=0x100 => ties.as_closed(&groups().map(|g| g as u8).collect::<Vec<_>>(), keep_going),
        0x101..=0x1_0000 => ties.as_closed(&groups().map(|g| g as u16).collect::<Vec<_>>(), keep_going),
        _ => ties.as_closed(&groups().map(|g| g as u32).collect::<Vec<_>>(), keep_going),
    };
    hits.map(|hits| hits as f64 / RELABELLINGS as f64)
}

/// The pairs of U, smaller number first: those of actor i are `ends[starts[i]..starts[i + 1]]`.
struct PairsOnce {
    starts: Vec<usize>,
    ends: Vec<u32>,
}

impl PairsOnce {
    fn new(neighbours: &[Vec<usize>]) -> Self {
        let (mut starts, mut ends) = (vec![0], Vec::new());
        for (i, list) in neighbours.iter().enumerate() {
            ends.extend(list.iter().filter(|j| i < **j).map(|j| *j as u32));
            starts.push(ends.len());
        }
        Self { starts, ends }
    }

    /// Ties inside a group.
    fn internal<L: Copy + Eq>(&self, groups: &[L]) -> usize {
        let from = |(span, group): (&[usize], &L)| {
            self.ends[span[0]..span[1]].iter().filter(|j| groups[**j as usize] == *group).count()
        };
        self.starts.windows(2).zip(groups).map(from).sum()
    }

    /// How many relabellings have at least as many ties inside. `None` when stopped.
    fn as_closed<L: Copy + Eq + Send + Sync>(
        &self,
        groups: &[L],
        keep_going: &(dyn Fn() -> bool + Sync),
    ) -> Option<usize> {
        let observed = self.internal(groups);
        let chunk = |k: u64| {
            let mut rng = Pcg64Mcg::seed_from_u64(SEED + k);
            let mut dealt = groups.to_vec();
            let mut is_as_closed = |_: &u64| {
                dealt.shuffle(&mut rng);
                self.internal(&dealt) >= observed
            };
            keep_going().then(|| (0..CHUNK).filter(&mut is_as_closed).count())
        };
        (0..RELABELLINGS / CHUNK).into_par_iter().map(chunk).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The group of each actor, and pairs.
    type Case = (&'static [usize], &'static [(usize, usize)]);

    const NAMES: [&str; 3] = ["A", "B", "C"];

    fn network(groups: &[usize], pairs: &[(usize, usize)]) -> Projection {
        Projection::from_arcs(&groups.iter().map(|g| NAMES[*g]).collect::<Vec<_>>(), pairs)
    }

    /// Every way to deal the groups, counting those with at least as many ties inside: `(as closed, all)`.
    fn deal(
        rest: &mut [usize; 3],
        dealt: &mut Vec<usize>,
        n: usize,
        is_as_closed: &impl Fn(&[usize]) -> bool,
    ) -> (usize, usize) {
        if dealt.len() == n {
            return (usize::from(is_as_closed(dealt)), 1);
        }
        let mut sum = (0, 0);
        for g in 0..rest.len() {
            if rest[g] > 0 {
                rest[g] -= 1;
                dealt.push(g);
                let (hits, all) = deal(rest, dealt, n, is_as_closed);
                sum = (sum.0 + hits, sum.1 + all);
                dealt.pop();
                rest[g] += 1;
            }
        }
        sum
    }

    #[test]
    fn it_comes_near_the_share_of_all_dealings() {
        let networks: [Case; 4] = [
            (&[0, 0, 0, 1, 1, 1], &[(0, 1), (1, 2), (2, 0), (3, 4), (4, 5), (5, 3)]),
            (&[0, 0, 0, 1, 1, 2, 2], &[(0, 1), (1, 2), (2, 3), (3, 4), (4, 5), (5, 6)]),
            (&[0, 1, 0, 1, 0, 1, 2, 2], &[(0, 1), (0, 2), (0, 3), (0, 4), (5, 6), (6, 7), (1, 2)]),
            (&[0, 0, 1, 1, 1, 1, 1, 2], &[(0, 1), (2, 3), (7, 0), (4, 5)]),
        ];
        for (groups, pairs) in networks {
            let internal = |dealt: &[usize]| pairs.iter().filter(|(i, j)| dealt[*i] == dealt[*j]).count();
            let mut sizes = [0; 3];
            for g in groups {
                sizes[*g] += 1;
            }
            let is_as_closed = |dealt: &[usize]| internal(dealt) >= internal(groups);
            let (hits, all) = deal(&mut sizes, &mut Vec::new(), groups.len(), &is_as_closed);
            let exact = hits as f64 / all as f64;
            let found = ei_p_value(&network(groups, pairs), &|| true).unwrap();
            // Four standard errors of a share of 10,000.
            let tolerance = 4.0 * (exact * (1.0 - exact) / RELABELLINGS as f64).sqrt();
            assert!((found - exact).abs() <= tolerance, "{groups:?}: {found}, exactly {exact}");
        }
    }

    #[test]
    fn it_is_the_same_on_one_core_and_on_several() {
        let ring: Vec<(usize, usize)> = (0..30).map(|i| (i, (i + 1) % 30)).collect();
        let ring = network(&(0..30).map(|i| i / 7 % 3).collect::<Vec<_>>(), &ring);
        let on = |cores| {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(cores).build().unwrap();
            pool.install(|| ei_p_value(&ring, &|| true))
        };
        assert!(on(1).is_some());
        assert_eq!(on(1), on(4));
    }

    #[test]
    fn hundreds_of_groups_are_dealt_as_well() {
        let names: Vec<String> = (0..600).map(|i| (i / 2).to_string()).collect();
        let pairs: Vec<(usize, usize)> = (0..300).map(|i| (2 * i, 2 * i + 1)).collect();
        let couples = Projection::from_arcs(&names.iter().map(String::as_str).collect::<Vec<_>>(), &pairs);
        assert_eq!(ei_p_value(&couples, &|| true), Some(0.0));
    }

    #[test]
    fn it_stops_when_told() {
        assert_eq!(ei_p_value(&network(&[0, 1], &[(0, 1)]), &|| false), None);
    }
}
