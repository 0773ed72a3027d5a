//! Do we work in silos? Ties inside and between groups, beside what mixing at random would give.

use super::cohesion::{pairs_of, ratio};
use super::{Group, Projection};
use std::collections::BTreeMap;

/// Pairs of U between each group and each other one that it touches, or itself: what does not touch takes no room.
type Between = Vec<BTreeMap<usize, usize>>;

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
    /// none is possible. Empty above [`Silos::MOST_COMPARED`] groups: its size is their square.
    pub density_matrix: Vec<Vec<Option<f64>>>,
    /// Numbers in `groups` of each two groups of at least two actors that have no tie at all. Empty where more than
    /// [`Silos::MOST_COMPARED`] groups have two actors: there may be as many as the square of that.
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
    /// Most groups that are compared two by two.
    pub const MOST_COMPARED: usize = 500;

    /// Measures how the groups of a graph are tied; unweighted, isolates count in the sizes of groups alone.
    /// `ei_p_value`, which takes long, is `None` until it is asked for. O((n + a) log g + min(g, 500)²) for g groups.
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
        let mut between: Between = vec![BTreeMap::new(); count];
        for (i, j) in projection.pairs() {
            let (g, h) = (group_of[i], group_of[j]);
            *between[g].entry(h).or_default() += 1;
            if g != h {
                *between[h].entry(g).or_default() += 1;
            }
        }
        let internal: usize = (0..count).map(|g| tied(&between, g, g)).sum();
        let external = projection.n_pairs() - internal;
        let n = projection.n_actors();
        let possible_inside: usize = sizes.iter().map(|size| pairs_of(*size)).sum();
        let matrix = |g: usize, h: usize| ratio(tied(&between, g, h), possible(&sizes, g, h));
        let in_matrix = if count > Self::MOST_COMPARED { 0 } else { count };
        let (modularity, assortativity) = mixing(&between, projection.n_pairs());
        Self {
            ei_index: ei(external, internal),
            ei_expected: ei(pairs_of(n) - possible_inside, possible_inside),
            ei_p_value: None,
            assortativity,
            modularity,
            modularity_directed: modularity_directed(projection),
            groups: (0..count).map(|g| group_report(projection, &sizes, &between, g)).collect(),
            density_matrix: (0..in_matrix).map(|g| (0..in_matrix).map(|h| matrix(g, h)).collect()).collect(),
            missing_pairs: missing_pairs(&sizes, &between),
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

/// Pairs of U between two groups, or inside one.
fn tied(between: &Between, g: usize, h: usize) -> usize {
    between[g].get(&h).copied().unwrap_or(0)
}

fn missing_pairs(sizes: &[usize], between: &Between) -> Vec<(usize, usize)> {
    let several: Vec<usize> = (0..sizes.len()).filter(|g| sizes[*g] > 1).collect();
    if several.len() > Silos::MOST_COMPARED {
        return Vec::new();
    }
    let pairs = several.iter().enumerate().flat_map(|(k, g)| several[k + 1..].iter().map(|h| (*g, *h)));
    pairs.filter(|(g, h)| tied(between, *g, *h) == 0).collect()
}

fn group_report(projection: &Projection, sizes: &[usize], between: &Between, g: usize) -> GroupReport {
    let others = || between[g].iter().filter(|(h, _)| **h != g);
    let (size, internal) = (sizes[g], tied(between, g, g));
    let external = others().map(|(_, count)| count).sum();
    GroupReport {
        group: projection.groups()[g].clone(),
        size,
        internal,
        external,
        ei: ei(external, internal),
        expected_ei: ei(size * (projection.n_actors() - size), pairs_of(size)),
        density: ratio(internal, pairs_of(size)),
        external_reach: ratio(others().count(), sizes.len() - 1),
    }
}

/// Modularity and assortativity share their parts: `e_gg`, the ends of ties inside group g, and `a_g`, all its ends.
fn mixing(between: &Between, pairs: usize) -> (Option<f64>, Option<f64>) {
    let ends = 2.0 * pairs as f64;
    let (mut inside, mut by_chance) = (0.0, 0.0);
    for (g, row) in between.iter().enumerate() {
        let own = tied(between, g, g);
        inside += 2.0 * own as f64 / ends;
        by_chance += ((row.values().sum::<usize>() + own) as f64 / ends).powi(2);
    }
    let one_group = between.iter().filter(|row| !row.is_empty()).count() < 2;
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Groups of two actors each, tied inside; the first actors of some are tied in a ring.
    fn couples(groups: usize, ring: usize) -> Projection {
        let names: Vec<String> = (0..2 * groups).map(|actor| format!("{:04}", actor / 2)).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let inside = (0..groups).map(|g| (2 * g, 2 * g + 1));
        let arcs: Vec<_> = inside.chain((0..ring).map(|g| (2 * g, 2 * ((g + 1) % ring)))).collect();
        Projection::from_arcs(&names, &arcs)
    }

    #[test]
    fn five_hundred_groups_are_compared_two_by_two_and_no_more() {
        let most = Silos::MOST_COMPARED;
        let silos = Silos::new(&couples(most, most));
        assert_eq!(silos.missing_pairs.len(), most * (most - 1) / 2 - most);
        assert!(silos.density_matrix.len() == most && silos.density_matrix.iter().all(|row| row.len() == most));
        assert_eq!(silos.density_matrix[1][..4], [Some(0.25), Some(1.0), Some(0.25), Some(0.0)]);

        let silos = Silos::new(&couples(most + 1, most + 1));
        assert!(silos.missing_pairs.is_empty() && silos.density_matrix.is_empty());
        assert_eq!((silos.internal, silos.external), (most + 1, most + 1));
        assert_eq!(silos.groups[0].external_reach, Some(2.0 / most as f64));
    }

    #[test]
    fn single_actors_make_no_missing_pair_however_many() {
        let names: Vec<String> =
            (0..3_000).map(|actor: usize| format!("{:04}", (actor / 2).max(actor.saturating_sub(3)))).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let silos = Silos::new(&Projection::from_arcs(&names, &[(0, 2)]));
        assert_eq!((silos.groups.len(), &silos.missing_pairs[..]), (2_997, [(0, 2), (1, 2)].as_slice()));
        assert!(silos.density_matrix.is_empty());
    }
}
