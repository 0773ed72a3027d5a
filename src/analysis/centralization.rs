//! How much the network turns around one actor (Freeman 1979): the distance of everyone to the most central, as a
//! share of what it is in a star. 0: all alike; 1: a star.

use super::{ActorMeasures, Components, Distances, Projection};

/// Centralization by several centralities. `None` is undefined: too few actors, or for closeness several pieces.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Centralization {
    /// On U, ÷ (n−1)(n−2) (igraph's `loops = FALSE`); `None` below three actors.
    pub degree: Option<f64>,
    /// On D, ÷ (n−1)²; `None` below two actors.
    pub in_degree: Option<f64>,
    /// On D, ÷ (n−1)²; `None` below two actors.
    pub out_degree: Option<f64>,
    /// On U, betweenness as 0..1, ÷ (n−1); `None` below three actors.
    pub betweenness: Option<f64>,
    /// On D, betweenness as 0..1, ÷ (n−1); `None` below three actors.
    pub betweenness_directed: Option<f64>,
    /// On U, closeness (n−1)/Σd, ÷ (n−1)(n−2)/(2n−3); `None` below three actors or in several pieces.
    pub closeness: Option<f64>,
}

impl Centralization {
    /// Centralization of a graph whose actors are already measured, unweighted: O(n).
    pub fn new(
        projection: &Projection,
        measures: &ActorMeasures,
        distances: &Distances,
        components: &Components,
    ) -> Self {
        let n = projection.n_actors() as f64;
        let counted = |counts: &[usize], most: f64| {
            let values: Vec<f64> = counts.iter().map(|c| *c as f64).collect();
            freeman(&values, most)
        };
        let pairs_of_others = (n - 1.0) * (n - 2.0);
        let closeness = || {
            let values: Vec<f64> = distances.steps.iter().map(|steps| (n - 1.0) / *steps as f64).collect();
            freeman(&values, pairs_of_others / (2.0 * n - 3.0))
        };
        Self {
            degree: counted(&measures.degree, pairs_of_others),
            in_degree: counted(&measures.in_degree, (n - 1.0) * (n - 1.0)),
            out_degree: counted(&measures.out_degree, (n - 1.0) * (n - 1.0)),
            betweenness: freeman(&measures.betweenness, pairs_of_others / 2.0 * (n - 1.0)),
            betweenness_directed: freeman(&measures.betweenness_directed, pairs_of_others * (n - 1.0)),
            closeness: if components.sizes.len() == 1 { closeness() } else { None },
        }
    }
}

/// Σ(max − x) over the actors, as a share of the most it can be; `None` when that is 0 or nobody is there.
///
/// ```
/// use maillage::analysis::centralization::freeman;
/// assert_eq!(freeman(&[3.0, 1.0, 1.0, 1.0], 6.0), Some(1.0));
/// assert_eq!(freeman(&[], 0.0), None);
/// ```
pub fn freeman(values: &[f64], most: f64) -> Option<f64> {
    let highest = values.iter().copied().fold(0.0, f64::max);
    let spread: f64 = values.iter().map(|value| highest - value).sum();
    (!values.is_empty() && most > 0.0).then(|| spread / most)
}
