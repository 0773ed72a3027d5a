//! Is it a table or a ladder? How much the arcs of D go one way, from some actors down to others.

use super::{Components, Projection, Reach, cohesion::ratio};

/// Hierarchy of the network as a whole, on D, unweighted. `None` is undefined, or a graph too large for the measure.
///
/// ```
/// use maillage::analysis::{Components, Hierarchy, Projection, hierarchy};
/// let tree = Projection::from_arcs(&["A"; 3], &[(0, 1), (0, 2)]);
/// let components = Components::new(tree.neighbours());
/// let levels = hierarchy::trophic_levels(&tree, &components.of);
/// let measured = Hierarchy::new(&tree, &components, &levels);
/// assert_eq!(measured.krackhardt.hierarchy, Some(1.0));
/// assert_eq!(measured.krackhardt.least_upper_bound, Some(1.0));
/// assert_eq!(measured.global_reaching_centrality, Some(1.0));
/// assert_eq!(measured.flow_hierarchy, Some(1.0));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Hierarchy {
    /// Krackhardt's four dimensions.
    pub krackhardt: Krackhardt,
    /// `Σ(C_max − C_i)/(n−1)` with `C_i` the share of others that i reaches along arcs (Mones, Vicsek & Vicsek 2012),
    /// unweighted; `None` below two actors or beyond 16,384 circles of actors reaching each other.
    pub global_reaching_centrality: Option<f64>,
    /// Share of arcs that lie on no cycle (Luo & Magee 2011); `None` without arcs.
    pub flow_hierarchy: Option<f64>,
    /// `F₀ = Σ(h_j − h_i − 1)²/a` (MacKay, Johnson & Sansom 2020): 0 when every arc goes down one level, 1 when there
    /// are no levels; `None` without arcs.
    pub trophic_incoherence: Option<f64>,
}

/// Krackhardt's (1994) four dimensions of an informal organization, as R `sna` computes them: each is 1 for an
/// out-tree.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Krackhardt {
    /// Pairs in one piece/all pairs; `None` below two actors.
    pub connectedness: Option<f64>,
    /// 1 − mutual/(mutual + one-way) over the pairs of which one reaches the other; `None` if nobody reaches anybody.
    pub hierarchy: Option<f64>,
    /// `1 − (a − Σ(n_k−1))/Σ(n_k(n_k−1) − (n_k−1))` over the weak pieces k; `None` when every piece is one actor.
    pub efficiency: Option<f64>,
    /// 1 − pairs of a piece without a least upper bound/`Σ(n_k−1)(n_k−2)/2` over pieces of three and more. As in
    /// `sna`, an actor reaches itself, and the bound sought reaches every other bound; `None` without such a piece,
    /// or beyond 10,240 circles.
    pub least_upper_bound: Option<f64>,
}

impl Hierarchy {
    /// Measures the hierarchy of a graph whose pieces and trophic levels are already known: O(n + a) beside what
    /// [`Reach`] costs.
    pub fn new(projection: &Projection, components: &Components, levels: &[f64]) -> Self {
        let reach = Reach::new(projection);
        let reached = reach.reached();
        let loose = projection.arcs().filter(|arc| !reach.on_cycle(*arc)).count();
        Self {
            krackhardt: krackhardt(projection, components, &reach, reached.as_deref()),
            global_reaching_centrality: reached.as_deref().and_then(global_reaching_centrality),
            flow_hierarchy: ratio(loose, projection.n_arcs()),
            trophic_incoherence: incoherence(projection, levels),
        }
    }
}

fn krackhardt(
    projection: &Projection,
    components: &Components,
    reach: &Reach,
    reached: Option<&[usize]>,
) -> Krackhardt {
    let n = projection.n_actors();
    let sizes = || components.sizes.iter().copied();
    let arcs_of_trees: usize = sizes().map(|size| size - 1).sum();
    let arcs_at_most: usize = sizes().map(|size| size * (size - 1)).sum();
    let excess = ratio(projection.n_arcs().saturating_sub(arcs_of_trees), arcs_at_most - arcs_of_trees);
    let lacking = reach.pairs_without_least_upper_bound(&components.of);
    let lacking_at_most = sizes().filter(|size| *size > 2).map(|size| (size - 1) * (size - 2) / 2).sum();
    let mutual = reach.mutual_pairs();
    Krackhardt {
        connectedness: ratio(arcs_at_most, n * n.saturating_sub(1)),
        hierarchy: reached.and_then(|reached| {
            let ordered: usize = reached.iter().sum();
            ratio(mutual, ordered - mutual).map(|share| 1.0 - share)
        }),
        efficiency: excess.map(|excess| 1.0 - excess),
        least_upper_bound: lacking.and_then(|pairs| ratio(pairs, lacking_at_most)).map(|share| 1.0 - share),
    }
}

fn global_reaching_centrality(reached: &[usize]) -> Option<f64> {
    let others = reached.len().checked_sub(1).filter(|others| *others > 0)? as f64;
    let highest = reached.iter().copied().max()?;
    Some(reached.iter().map(|count| (highest - count) as f64 / others).sum::<f64>() / others)
}

fn incoherence(projection: &Projection, levels: &[f64]) -> Option<f64> {
    let arcs = projection.n_arcs();
    let misfit: f64 = projection.arcs().map(|(i, j)| (levels[j] - levels[i] - 1.0).powi(2)).sum();
    (arcs > 0).then(|| misfit / arcs as f64)
}

/// Trophic level of each actor (MacKay, Johnson & Sansom 2020): the h that solves Λh = v on D, unweighted, where
/// Λ is the Laplacian of both ways and v arcs in less arcs out; the lowest of each piece is 0, and so is an isolate.
/// O(n + a) a step of conjugate gradients, some tens of steps but on long chains.
///
/// ```
/// use maillage::analysis::{Projection, hierarchy};
/// let ladder = Projection::from_arcs(&["A"; 3], &[(0, 1), (1, 2)]);
/// let levels = hierarchy::trophic_levels(&ladder, &[0, 0, 0]);
/// assert!(levels.iter().zip([0.0, 1.0, 2.0]).all(|(h, level)| (h - level).abs() < 1e-9));
/// ```
pub fn trophic_levels(projection: &Projection, component_of: &[usize]) -> Vec<f64> {
    let mut levels = solve(projection);
    let mut lowest = vec![f64::INFINITY; levels.len()];
    for (piece, level) in component_of.iter().zip(&levels) {
        lowest[*piece] = lowest[*piece].min(*level);
    }
    for (piece, level) in component_of.iter().zip(&mut levels) {
        *level -= lowest[*piece];
    }
    levels
}

/// Conjugate gradients, preconditioned by the diagonal: Λ is sparse, and singular only along what the shift to 0
/// takes away.
fn solve(projection: &Projection) -> Vec<f64> {
    let (successors, predecessors) = (projection.successors(), projection.predecessors());
    let n = projection.n_actors();
    let degree: Vec<f64> = (0..n).map(|i| (successors[i].len() + predecessors[i].len()) as f64).collect();
    let laplacian = |x: &[f64]| -> Vec<f64> {
        let around = |i: usize| successors[i].iter().chain(&predecessors[i]).map(|j| x[*j]).sum::<f64>();
        (0..n).map(|i| degree[i] * x[i] - around(i)).collect()
    };
    let preconditioned = |r: &[f64]| -> Vec<f64> { r.iter().zip(&degree).map(|(r, d)| r / d.max(1.0)).collect() };
    let dot = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(a, b)| a * b).sum::<f64>();

    let mut levels = vec![0.0; n];
    let mut residual: Vec<f64> = (0..n).map(|i| predecessors[i].len() as f64 - successors[i].len() as f64).collect();
    let mut direction = preconditioned(&residual);
    let mut energy = dot(&residual, &direction);
    let enough = energy * 1e-26;
    for _ in 0..2 * n + 100 {
        if energy <= enough {
            break;
        }
        let image = laplacian(&direction);
        let length = energy / dot(&direction, &image);
        for i in 0..n {
            levels[i] += length * direction[i];
            residual[i] -= length * image[i];
        }
        let scaled = preconditioned(&residual);
        let after = dot(&residual, &scaled);
        for i in 0..n {
            direction[i] = scaled[i] + after / energy * direction[i];
        }
        energy = after;
    }
    levels
}
