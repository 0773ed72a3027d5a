//! Centralities that hold each other up: an actor counts for more when those it is tied to do.

use super::{Components, Projection};

/// Share of attention that follows the arcs rather than starting anew.
const DAMPING: f64 = 0.85;
/// Change below which an iteration has settled.
const SETTLED: f64 = 1e-13;
/// Steps after which an iteration is given up.
const MAX_STEPS: usize = 20_000;

/// Leading eigenvector of U (Bonacich 1972), unweighted, of its largest piece (of equals, the one with the smallest
/// id): the best placed has 1, actors of other pieces 0. `None` without any tie, or where the power method does not
/// settle (very long chains).
pub fn eigenvector(projection: &Projection, components: &Components) -> Option<Vec<f64>> {
    let neighbours = projection.neighbours();
    let largest = components.largest().filter(|_| projection.n_pairs() > 0)?;
    let mut values: Vec<f64> = components.of.iter().map(|piece| f64::from(u8::from(*piece == largest))).collect();
    for _ in 0..MAX_STEPS {
        // The actor's own value is added (A + I): on a network in two camps A alone swings for ever.
        let mut next: Vec<f64> =
            (0..values.len()).map(|v| values[v] + neighbours[v].iter().map(|w| values[*w]).sum::<f64>()).collect();
        for (v, value) in next.iter_mut().enumerate() {
            if components.of[v] != largest {
                *value = 0.0;
            }
        }
        let highest = next.iter().copied().fold(0.0, f64::max);
        for value in &mut next {
            *value /= highest;
        }
        let change = next.iter().zip(&values).map(|(a, b)| (a - b).abs()).fold(0.0, f64::max);
        values = next;
        if change < SETTLED {
            return Some(values);
        }
    }
    None
}

/// PageRank on D, unweighted, damping 0.85 (Brin & Page 1998): sums to 1; an actor without an outgoing arc spreads
/// its share evenly over all.
///
/// ```
/// use maillage::analysis::{Projection, spectral};
/// let ring = Projection::from_arcs(&["A"; 4], &[(0, 1), (1, 2), (2, 3), (3, 0)]);
/// assert_eq!(spectral::pagerank(&ring), [0.25; 4]);
/// ```
pub fn pagerank(projection: &Projection) -> Vec<f64> {
    let n = projection.n_actors() as f64;
    let (successors, predecessors) = (projection.successors(), projection.predecessors());
    let mut rank = vec![1.0 / n; projection.n_actors()];
    for _ in 0..MAX_STEPS {
        let idle: f64 = rank.iter().zip(successors).filter(|(_, out)| out.is_empty()).map(|(r, _)| r).sum();
        let base = (1.0 - DAMPING + DAMPING * idle) / n;
        let received = |v: usize| predecessors[v].iter().map(|u| rank[*u] / successors[*u].len() as f64).sum::<f64>();
        let next: Vec<f64> = (0..rank.len()).map(|v| base + DAMPING * received(v)).collect();
        let change: f64 = next.iter().zip(&rank).map(|(a, b)| (a - b).abs()).sum();
        rank = next;
        if change < SETTLED {
            break;
        }
    }
    rank
}
