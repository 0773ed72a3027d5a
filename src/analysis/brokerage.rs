//! Who bridges: how free an actor is from its neighbours' ties, and between which groups it stands.

use super::triangles::{Triangle, Triangles};
use super::{Projection, cohesion, silos};
use std::collections::BTreeMap;

/// Gould and Fernandez' (1989) counts of the paths a→v→b of D, a≠b without an arc a→b, that an actor v brokers, by
/// the groups of a, v and b.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Brokerage {
    /// All three in one group (A A A; sna's `w_I`).
    pub coordinator: usize,
    /// Two of one group through another's (A B A; `w_O`).
    pub itinerant: usize,
    /// From another group into its own (A B B; `b_OI`).
    pub gatekeeper: usize,
    /// From its own group out to another (A A B; `b_IO`).
    pub representative: usize,
    /// Three groups (A B C; `b_O`).
    pub liaison: usize,
}

impl Brokerage {
    /// All of them.
    pub fn total(self) -> usize {
        self.coordinator + self.itinerant + self.gatekeeper + self.representative + self.liaison
    }

    /// The count that paths through those groups go to.
    fn role(&mut self, before: usize, broker: usize, after: usize) -> &mut usize {
        match (before == broker, broker == after, before == after) {
            (true, true, _) => &mut self.coordinator,
            (true, false, _) => &mut self.representative,
            (false, true, _) => &mut self.gatekeeper,
            (false, false, true) => &mut self.itinerant,
            (false, false, false) => &mut self.liaison,
        }
    }
}

/// What each actor brokers on D, unweighted; an isolate brokers nothing, and paths stay inside a piece. All paths
/// a→v→b are counted by group, then those whose ends are tied are taken away, triangle by triangle: O(a + L^1.5).
///
/// ```
/// use maillage::analysis::{Projection, brokerage};
/// let relay = Projection::from_arcs(&["health", "health", "school"], &[(0, 1), (1, 2)]);
/// assert_eq!(brokerage::brokerage(&relay)[1].representative, 1);
/// ```
pub fn brokerage(projection: &Projection) -> Vec<Brokerage> {
    brokerage_from(projection, &Triangles::new(projection))
}

/// The same, the triangles being known.
pub(super) fn brokerage_from(projection: &Projection, triangles: &Triangles) -> Vec<Brokerage> {
    let group_of = projection.group_of();
    let mut counts: Vec<Brokerage> = (0..projection.n_actors()).map(|v| all_paths(projection, v)).collect();
    let has_arc = |i: usize, j: usize| projection.successors()[i].binary_search(&j).is_ok();
    triangles.each(|[x, y, z]: Triangle, _| {
        let arcs = [
            [false, has_arc(x, y), has_arc(x, z)],
            [has_arc(y, x), false, has_arc(y, z)],
            [has_arc(z, x), has_arc(z, y), false],
        ];
        let actors = [x, y, z];
        for [a, v, b] in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
            if arcs[a][v] && arcs[v][b] && arcs[a][b] {
                let [a, v, b] = [a, v, b].map(|place| actors[place]);
                *counts[v].role(group_of[a], group_of[v], group_of[b]) -= 1;
            }
        }
    });
    counts
}

/// All paths a→v→b, a≠b, whether a→b or not.
fn all_paths(projection: &Projection, v: usize) -> Brokerage {
    let group_of = projection.group_of();
    let (before, after) = (&projection.predecessors()[v], &projection.successors()[v]);
    let own = group_of[v];
    let mut of_group = BTreeMap::<usize, (usize, usize)>::new();
    for a in before {
        of_group.entry(group_of[*a]).or_default().0 += 1;
    }
    for b in after {
        of_group.entry(group_of[*b]).or_default().1 += 1;
    }
    let (own_before, own_after) = of_group.remove(&own).unwrap_or_default();
    let (other_before, other_after) = (before.len() - own_before, after.len() - own_after);
    let back: usize = of_group.values().map(|(before, after)| before * after).sum();
    let mut paths = Brokerage {
        coordinator: own_before * own_after,
        itinerant: back,
        gatekeeper: other_before * own_after,
        representative: own_before * other_after,
        liaison: other_before * other_after - back,
    };
    // There and back is no path between two.
    for a in before.iter().filter(|a| after.binary_search(a).is_ok()) {
        *paths.role(group_of[*a], own, group_of[*a]) -= 1;
    }
    paths
}

/// Burt's constraint (1992) on U, unweighted: `Σ_j (p_ij + Σ_q p_iq·p_qj)²` over neighbours j, with `p_ij` 1/degree of
/// i. High: its neighbours are tied to each other and it has nothing between them. `None` for an isolate. O(L^1.5).
///
/// ```
/// use maillage::analysis::{Projection, brokerage};
/// let path = Projection::from_arcs(&["A"; 4], &[(0, 1), (1, 2)]);
/// assert_eq!(brokerage::constraint(&path), [Some(1.0), Some(0.5), Some(1.0), None]);
/// ```
pub fn constraint(projection: &Projection) -> Vec<Option<f64>> {
    constraint_from(projection, &Triangles::new(projection))
}

/// The same, the triangles being known.
pub(super) fn constraint_from(projection: &Projection, triangles: &Triangles) -> Vec<Option<f64>> {
    let neighbours = projection.neighbours();
    let share: Vec<f64> = neighbours.iter().map(|list| 1.0 / list.len() as f64).collect();
    // For each pair, the sum over the neighbours q that both have of the share of q's ties that each takes.
    let mut common = vec![0.0; projection.n_pairs()];
    triangles.each(|[a, b, c], [ab, ac, bc]| {
        common[ab] += share[c];
        common[ac] += share[b];
        common[bc] += share[a];
    });
    let mut constraint: Vec<Option<f64>> = neighbours.iter().map(|list| (!list.is_empty()).then_some(0.0)).collect();
    for ((i, j), common) in triangles.pairs().zip(common) {
        for v in [i, j] {
            if let Some(total) = &mut constraint[v] {
                *total += (share[v] * (1.0 + common)).powi(2);
            }
        }
    }
    constraint
}

/// Effective size (Burt 1992, in Borgatti's 1997 form) on U, unweighted: degree less the mean number of ties that a
/// neighbour has with the others, from the triangles each actor stands in. `None` for an isolate. O(n).
///
/// ```
/// use maillage::analysis::{Projection, brokerage};
/// let kite = Projection::from_arcs(&["A"; 4], &[(0, 1), (1, 2), (2, 0), (2, 3)]);
/// let sizes = brokerage::effective_size(&kite, &[1, 1, 1, 0]);
/// assert_eq!(sizes[2], Some(3.0 - 2.0 / 3.0));
/// ```
pub fn effective_size(projection: &Projection, triangles: &[usize]) -> Vec<Option<f64>> {
    let each = projection.neighbours().iter().zip(triangles);
    each.map(|(list, closed)| {
        let degree = list.len() as f64;
        (!list.is_empty()).then(|| degree - 2.0 * *closed as f64 / degree)
    })
    .collect()
}

/// (E−I)/(E+I) over each actor's neighbours in U (Krackhardt & Stern 1988), unweighted; `None` for an isolate. O(L).
///
/// ```
/// use maillage::analysis::{Projection, brokerage};
/// let trio = Projection::from_arcs(&["A", "A", "B"], &[(0, 1), (0, 2)]);
/// assert_eq!(brokerage::ei(&trio), [Some(0.0), Some(-1.0), Some(1.0)]);
/// ```
pub fn ei(projection: &Projection) -> Vec<Option<f64>> {
    let group_of = projection.group_of();
    let each = projection.neighbours().iter().enumerate();
    each.map(|(v, list)| {
        let internal = list.iter().filter(|w| group_of[**w] == group_of[v]).count();
        silos::ei(list.len() - internal, internal)
    })
    .collect()
}

/// Participation coefficient (Guimerà & Amaral 2005) on U, unweighted: `1 − Σ_g (k_g/k)²` over the groups of an
/// actor's neighbours; 0 when all are of one group. `None` for an isolate. O(L).
///
/// ```
/// use maillage::analysis::{Projection, brokerage};
/// let trio = Projection::from_arcs(&["A", "A", "B"], &[(0, 1), (0, 2)]);
/// assert_eq!(brokerage::participation(&trio), [Some(0.5), Some(0.0), Some(0.0)]);
/// ```
pub fn participation(projection: &Projection) -> Vec<Option<f64>> {
    let group_of = projection.group_of();
    let mut ties = vec![0_usize; projection.groups().len()];
    let mut participation = Vec::with_capacity(projection.n_actors());
    for list in projection.neighbours() {
        for &w in list {
            ties[group_of[w]] += 1;
        }
        let mut concentration = 0;
        for &w in list {
            concentration += std::mem::take(&mut ties[group_of[w]]).pow(2);
        }
        participation.push(cohesion::ratio(concentration, list.len().pow(2)).map(|share| 1.0 - share));
    }
    participation
}
