//! Who bridges: how free an actor is from its neighbours' ties, and between which groups it stands.

use super::{Projection, cohesion, silos};

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

    fn count(&mut self, before: usize, broker: usize, after: usize) {
        let role = match (before == broker, broker == after, before == after) {
            (true, true, _) => &mut self.coordinator,
            (true, false, _) => &mut self.representative,
            (false, true, _) => &mut self.gatekeeper,
            (false, false, true) => &mut self.itinerant,
            (false, false, false) => &mut self.liaison,
        };
        *role += 1;
    }
}

/// What each actor brokers on D, unweighted.
///
/// ```
/// use maillage::analysis::{Projection, brokerage};
/// let relay = Projection::from_arcs(&["health", "health", "school"], &[(0, 1), (1, 2)]);
/// assert_eq!(brokerage::brokerage(&relay)[1].representative, 1);
/// ```
pub fn brokerage(projection: &Projection) -> Vec<Brokerage> {
    let (successors, group_of) = (projection.successors(), projection.group_of());
    let mut counts = vec![Brokerage::default(); projection.n_actors()];
    let mut direct = vec![false; projection.n_actors()];
    for a in 0..projection.n_actors() {
        for v in &successors[a] {
            direct[*v] = true;
        }
        for &v in &successors[a] {
            for &b in successors[v].iter().filter(|b| **b != a && !direct[**b]) {
                counts[v].count(group_of[a], group_of[v], group_of[b]);
            }
        }
        for v in &successors[a] {
            direct[*v] = false;
        }
    }
    counts
}

/// Burt's constraint (1992) on U, unweighted: `Σ_j (p_ij + Σ_q p_iq·p_qj)²` over neighbours j, with `p_ij` 1/degree of
/// i. High: its neighbours are tied to each other and it has nothing between them. `None` for an isolate.
pub fn constraint(projection: &Projection) -> Vec<Option<f64>> {
    let neighbours = projection.neighbours();
    let share = |v: usize| 1.0 / neighbours[v].len() as f64;
    let mut invested = vec![0.0; neighbours.len()];
    let mut constraint = Vec::with_capacity(neighbours.len());
    for (i, list) in neighbours.iter().enumerate() {
        for &q in list {
            invested[q] += share(i);
            for j in &neighbours[q] {
                invested[*j] += share(i) * share(q);
            }
        }
        let total: f64 = list.iter().map(|j| invested[*j].powi(2)).sum();
        constraint.push((!list.is_empty()).then_some(total));
        for &q in list {
            invested[q] = 0.0;
            for j in &neighbours[q] {
                invested[*j] = 0.0;
            }
        }
    }
    constraint
}

/// Effective size (Burt 1992, in Borgatti's 1997 form) on U, unweighted: degree less the mean number of ties that a
/// neighbour has with the others. `None` for an isolate.
pub fn effective_size(projection: &Projection, triangles: &[usize]) -> Vec<Option<f64>> {
    let each = projection.neighbours().iter().zip(triangles);
    each.map(|(list, closed)| {
        let degree = list.len() as f64;
        (!list.is_empty()).then(|| degree - 2.0 * *closed as f64 / degree)
    })
    .collect()
}

/// (E−I)/(E+I) over each actor's neighbours in U (Krackhardt & Stern 1988); `None` for an isolate.
pub fn ei(projection: &Projection) -> Vec<Option<f64>> {
    let group_of = projection.group_of();
    let each = projection.neighbours().iter().enumerate();
    each.map(|(v, list)| {
        let internal = list.iter().filter(|w| group_of[**w] == group_of[v]).count();
        silos::ei(list.len() - internal, internal)
    })
    .collect()
}

/// Participation coefficient (Guimerà & Amaral 2005) on U: `1 − Σ_g (k_g/k)²` over the groups of an actor's
/// neighbours;
/// 0 when all are of one group. `None` for an isolate.
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
