//! How alike two ways to cut the same actors in groups are.

use std::collections::BTreeMap;

/// For two partitions of the same actors, the sizes of their groups and of what these have in common.
struct Contingency {
    n: usize,
    first: BTreeMap<usize, usize>,
    second: BTreeMap<usize, usize>,
    both: BTreeMap<(usize, usize), usize>,
}

impl Contingency {
    fn new(first: &[usize], second: &[usize]) -> Self {
        let mut table = Self {
            n: first.len().min(second.len()),
            first: BTreeMap::new(),
            second: BTreeMap::new(),
            both: BTreeMap::new(),
        };
        for (g, h) in first.iter().zip(second) {
            *table.first.entry(*g).or_default() += 1;
            *table.second.entry(*h).or_default() += 1;
            *table.both.entry((*g, *h)).or_default() += 1;
        }
        table
    }
}

/// Normalised mutual information of two partitions, 0 to 1: 2·I/(H₁ + H₂), the arithmetic mean below (Strehl & Ghosh
/// 2002, Vinh, Epps & Bailey 2010). It is not corrected for chance: many small groups are always somewhat alike.
/// `None` when both are one group, or without actors. O(n log n).
///
/// ```
/// use maillage::analysis::normalised_mutual_information;
/// assert_eq!(normalised_mutual_information(&[0, 0, 1, 1], &[5, 5, 2, 2]), Some(1.0));
/// assert_eq!(normalised_mutual_information(&[0, 0, 1, 1], &[0, 1, 0, 1]), Some(0.0));
/// // H₁ = ln 2, H₂ = 1.5 ln 2, I = ln 2.
/// let finer = normalised_mutual_information(&[0, 0, 1, 1], &[0, 0, 1, 2]).unwrap();
/// assert!((finer - 0.8).abs() < 1e-12);
/// assert_eq!(normalised_mutual_information(&[0, 0], &[0, 0]), None);
/// ```
pub fn normalised_mutual_information(first: &[usize], second: &[usize]) -> Option<f64> {
    let table = Contingency::new(first, second);
    let n = table.n as f64;
    let entropy = |sizes: &BTreeMap<usize, usize>| {
        sizes.values().map(|size| *size as f64 / n).fold(0.0, |sum, share| sum - share * share.ln())
    };
    let both = entropy(&table.first) + entropy(&table.second);
    let shared = table.both.iter().fold(0.0, |sum, ((g, h), size)| {
        let size = *size as f64;
        let apart = table.first[g] as f64 * table.second[h] as f64;
        sum + size / n * (size * n / apart).ln()
    });
    let is_one_group = table.first.len() < 2 && table.second.len() < 2;
    (!is_one_group).then(|| if shared > 0.0 { (2.0 * shared / both).min(1.0) } else { 0.0 })
}

/// Adjusted Rand index of two partitions (Hubert & Arabie 1985): 1 when they are the same, 0 where chance would be,
/// below when they agree less. Two partitions of one group each, or of single actors each, are the same: 1. `None`
/// without actors. O(n log n).
///
/// ```
/// use maillage::analysis::adjusted_rand_index;
/// assert_eq!(adjusted_rand_index(&[0, 0, 1, 1], &[1, 1, 0, 0]), Some(1.0));
/// // Pairs together: 2, 1, in both 1; by chance 2·1/6; (1 − 1/3)/(1.5 − 1/3).
/// let finer = adjusted_rand_index(&[0, 0, 1, 1], &[0, 0, 1, 2]).unwrap();
/// assert!((finer - 4.0 / 7.0).abs() < 1e-12);
/// ```
pub fn adjusted_rand_index(first: &[usize], second: &[usize]) -> Option<f64> {
    let table = Contingency::new(first, second);
    let pairs = |size: &usize| *size as f64 * (*size as f64 - 1.0) / 2.0;
    let together: f64 = table.both.values().map(pairs).sum();
    let (one, other): (f64, f64) = (table.first.values().map(pairs).sum(), table.second.values().map(pairs).sum());
    let by_chance = if table.n > 1 { one * other / pairs(&table.n) } else { 0.0 };
    let most = f64::midpoint(one, other);
    (table.n > 0).then(|| if most - by_chance == 0.0 { 1.0 } else { (together - by_chance) / (most - by_chance) })
}
