//! Do we work in silos? Ties inside and between groups, beside what mixing at random would give.

use super::cohesion::{pairs_of, ratio};
use super::{Group, Projection};

/// How the groups are tied. `None` is undefined.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Silos {
    /// (E−I)/(E+I) over the pairs of U, E between groups and I inside (Krackhardt & Stern 1988): −1 all inside, 1
    /// all between; `None` without pairs.
    pub ei_index: Option<f64>,
    /// The same if every two actors were tied: what the sizes of the groups alone would give; `None` below two
    /// actors.
    pub ei_expected: Option<f64>,
    /// Share of 10,000 seeded relabellings of the actors whose index is at most the observed one, 0 to 1: small when
    /// the network is more closed than chance makes it (see [`super::ei_p_value`]); `None` without pairs, with one
    /// group, or while it was not asked for.
    pub ei_p_value: Option<f64>,
    /// Nominal assortativity on U (Newman 2003); `None` without pairs or with one group.
    pub assortativity: Option<f64>,
    /// Modularity of the declared groups on U (Newman & Girvan 2004); `None` without pairs.
    pub modularity: Option<f64>,
    /// Modularity of the declared groups on D (Leicht & Newman 2008); `None` without arcs.
    pub modularity_directed: Option<f64>,
    /// Each group, in order.
    pub groups: Vec<GroupReport>,
    /// Pairs of U present/possible between each two groups, rows and columns in the order of `groups`; `None` where
    /// none is possible.
    pub density_matrix: Vec<Vec<Option<f64>>>,
    /// Numbers in `groups` of each two groups of at least two actors that have no tie at all.
    pub missing_pairs: Vec<(usize, usize)>,
    /// Pairs of U inside a group.
    pub internal: usize,
    /// Pairs of U between two groups.
    pub external: usize,
}

/// A group and its ties.
#[derive(Debug, Clone, PartialEq)]
pub struct GroupReport {
    /// Which.
    pub group: Group,
    /// Actors.
    pub size: usize,
    /// Pairs of U between two of them.
    pub internal: usize,
    /// Pairs of U between one of them and another actor.
    pub external: usize,
    /// (E−I)/(E+I) of its pairs; `None` without any.
    pub ei: Option<f64>,
    /// The same if every two actors were tied; `None` below two actors in the network.
    pub expected_ei: Option<f64>,
    /// Pairs inside present/possible; `None` for a single actor.
    pub density: Option<f64>,
    /// Share of the other groups that it touches; `None` when there is no other.
    pub external_reach: Option<f64>,
}

impl Silos {
    /// Measures how the groups of a graph are tied; unweighted, isolates count in the sizes of groups alone.
    /// `ei_p_value`, which takes long, is `None` until it is asked for. O(n + L + a + g²) for g groups.
    ///
    /// ```
    /// use maillage::analysis::{Projection, Silos};
    /// let camps = Projection::from_arcs(&["A", "A", "B", "B"], &[(0, 1), (2, 3), (1, 2)]);
    /// let silos = Silos::new(&camps);
    /// assert_eq!((silos.internal, silos.external), (2, 1));
    /// assert_eq!(silos.ei_index, Some(-1.0 / 3.0));
    /// assert_eq!(silos.ei_expected, Some(1.0 / 3.0));
    /// assert_eq!(silos.density_matrix[0], [Some(1.0), Some(0.25)]);
    /// assert_eq!(silos.ei_p_value, None);
    /// ```
    pub fn new(projection: &Projection) -> Self {
        let group_of = projection.group_of();
        let count = projection.groups().len();
        let mut sizes = vec![0; count];
        for &g in group_of {
            sizes[g] += 1;
        }
        let mut between = vec![vec![0; count]; count];
        for (i, j) in projection.pairs() {
            let (g, h) = (group_of[i], group_of[j]);
            between[g][h] += 1;
            if g != h {
                between[h][g] += 1;
            }
        }
        let internal: usize = (0..count).map(|g| between[g][g]).sum();
        let external = projection.n_pairs() - internal;
        let n = projection.n_actors();
        let possible_inside: usize = sizes.iter().map(|size| pairs_of(*size)).sum();
        let matrix = |g: usize, h: usize| ratio(between[g][h], possible(&sizes, g, h));
        let (modularity, assortativity) = mixing(&between, projection.n_pairs());
        Self {
            ei_index: ei(external, internal),
            ei_expected: ei(pairs_of(n) - possible_inside, possible_inside),
            ei_p_value: None,
            assortativity,
            modularity,
            modularity_directed: modularity_directed(projection),
            groups: (0..count).map(|g| group_report(projection, &sizes, &between, g)).collect(),
            density_matrix: (0..count).map(|g| (0..count).map(|h| matrix(g, h)).collect()).collect(),
            missing_pairs: (0..count)
                .flat_map(|g| (g + 1..count).map(move |h| (g, h)))
                .filter(|(g, h)| sizes[*g] > 1 && sizes[*h] > 1 && between[*g][*h] == 0)
                .collect(),
            internal,
            external,
        }
    }
}

/// (E−I)/(E+I); `None` when both are 0.
///
/// ```
/// use maillage::analysis::silos::ei;
/// assert_eq!(ei(2, 8), Some(-0.6));
/// assert_eq!(ei(0, 0), None);
/// ```
pub fn ei(external: usize, internal: usize) -> Option<f64> {
    let total = external + internal;
    (total > 0).then(|| (external as f64 - internal as f64) / total as f64)
}

fn possible(sizes: &[usize], g: usize, h: usize) -> usize {
    if g == h { pairs_of(sizes[g]) } else { sizes[g] * sizes[h] }
}

fn group_report(projection: &Projection, sizes: &[usize], between: &[Vec<usize>], g: usize) -> GroupReport {
    let others = || (0..sizes.len()).filter(|h| *h != g);
    let (size, internal) = (sizes[g], between[g][g]);
    let external = others().map(|h| between[g][h]).sum();
    GroupReport {
        group: projection.groups()[g].clone(),
        size,
        internal,
        external,
        ei: ei(external, internal),
        expected_ei: ei(size * (projection.n_actors() - size), pairs_of(size)),
        density: ratio(internal, pairs_of(size)),
        external_reach: ratio(others().filter(|h| between[g][*h] > 0).count(), sizes.len() - 1),
    }
}

/// Modularity and assortativity share their parts: `e_gg`, the ends of ties inside group g, and `a_g`, all its ends.
fn mixing(between: &[Vec<usize>], pairs: usize) -> (Option<f64>, Option<f64>) {
    let ends = 2.0 * pairs as f64;
    let (mut inside, mut by_chance) = (0.0, 0.0);
    for (g, row) in between.iter().enumerate() {
        inside += 2.0 * row[g] as f64 / ends;
        by_chance += ((row.iter().sum::<usize>() + row[g]) as f64 / ends).powi(2);
    }
    let one_group = between.iter().enumerate().filter(|(g, row)| row.iter().sum::<usize>() + row[*g] > 0).count() < 2;
    let modularity = (pairs > 0).then_some(inside - by_chance);
    (modularity, modularity.filter(|_| !one_group).map(|excess| excess / (1.0 - by_chance)))
}

fn modularity_directed(projection: &Projection) -> Option<f64> {
    let group_of = projection.group_of();
    let mut ends = vec![(0.0, 0.0); projection.groups().len()];
    let mut inside = 0.0;
    for (i, j) in projection.arcs() {
        ends[group_of[i]].0 += 1.0;
        ends[group_of[j]].1 += 1.0;
        inside += f64::from(u8::from(group_of[i] == group_of[j]));
    }
    let arcs = projection.n_arcs() as f64;
    let by_chance: f64 = ends.iter().map(|(out, into)| out * into / (arcs * arcs)).sum();
    (arcs > 0.0).then(|| inside / arcs - by_chance)
}
