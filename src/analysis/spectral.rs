//! Centralities that hold each other up: an actor counts for more when those it is tied to do.

use super::{Components, Projection};

/// Share of attention that follows the arcs rather than starting anew.
const DAMPING: f64 = 0.85;
/// Change below which an iteration has settled.
const SETTLED: f64 = 1e-13;
/// Steps after which an iteration is given up.
const MAX_STEPS: usize = 20_000;
/// Ties looked at after which it is given up, on a large network.
const MAX_LOOKS: usize = 300_000_000;

/// Leading eigenvector of U (Bonacich 1972), unweighted, of its largest piece (of equals, the one with the smallest
/// id): the best placed has 1, actors of other pieces 0. `None` without any tie, or where it does not settle (chains
/// of many thousands).
///
/// By locally optimal conjugate gradients (Knyazev 2001): O(n + L) a step, and some tens of steps but where two camps
/// are all but apart.
///
/// ```
/// use maillage::analysis::{Components, Projection, spectral};
/// let path = Projection::from_arcs(&["A"; 4], &[(0, 1), (1, 2)]);
/// let values = spectral::eigenvector(&path, &Components::new(path.neighbours())).unwrap();
/// let expected = [0.5_f64.sqrt(), 1.0, 0.5_f64.sqrt(), 0.0];
/// assert!(values.iter().zip(expected).all(|(a, b)| (a - b).abs() < 1e-9));
/// ```
pub fn eigenvector(projection: &Projection, components: &Components) -> Option<Vec<f64>> {
    let neighbours = projection.neighbours();
    let largest = components.largest().filter(|_| projection.n_pairs() > 0)?;
    let around = |x: &[f64]| -> Vec<f64> { neighbours.iter().map(|list| list.iter().map(|w| x[*w]).sum()).collect() };
    let start = components.of.iter().map(|piece| f64::from(u8::from(*piece == largest))).collect();
    let mut values = apart_from(start, &[])?;
    let mut way: Option<Vec<f64>> = None;
    let looks = projection.n_actors() + 2 * projection.n_pairs();
    for _ in 0..MAX_STEPS.min(MAX_LOOKS / looks) {
        let image = around(&values);
        let value = dot(&values, &image);
        let misfit: Vec<f64> = image.iter().zip(&values).map(|(a, x)| a - value * x).collect();
        if dot(&misfit, &misfit).sqrt() <= SETTLED * value {
            return Some(scaled(&values));
        }
        // The best combination of where it is, of where it is drawn to and of where it came from.
        let (mut basis, mut images) = (vec![values], vec![image]);
        for candidate in [Some(misfit), way.take()].into_iter().flatten() {
            if let Some(unit) = apart_from(candidate, &basis) {
                images.push(around(&unit));
                basis.push(unit);
            }
        }
        let weights = leading_of_few(&basis, &images);
        let sum = |from: usize| -> Vec<f64> {
            let parts = || basis.iter().zip(weights).skip(from);
            (0..neighbours.len()).map(|v| parts().map(|(unit, weight)| weight * unit[v]).sum()).collect()
        };
        way = Some(sum(1));
        values = apart_from(sum(0), &[])?;
    }
    None
}

/// The best placed has 1; what rounding left below 0 is 0.
fn scaled(values: &[f64]) -> Vec<f64> {
    let highest = values.iter().copied().max_by(|a, b| a.abs().total_cmp(&b.abs())).unwrap_or(1.0);
    values.iter().map(|value| (value / highest).max(0.0)).collect()
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

/// A vector of length 1 along what is new in a vector beside a basis; `None` when nothing is.
fn apart_from(mut vector: Vec<f64>, basis: &[Vec<f64>]) -> Option<Vec<f64>> {
    // Twice: what the first pass leaves by rounding, the second takes away.
    for _ in 0..2 {
        let length = dot(&vector, &vector).sqrt();
        if length <= f64::MIN_POSITIVE {
            return None;
        }
        for value in &mut vector {
            *value /= length;
        }
        for unit in basis {
            let along = dot(&vector, unit);
            for (value, unit) in vector.iter_mut().zip(unit) {
                *value -= along * unit;
            }
        }
    }
    let length = dot(&vector, &vector).sqrt();
    for value in &mut vector {
        *value /= length;
    }
    (length > 0.5).then_some(vector)
}

/// The leading eigenvector of a matrix seen from a basis of three vectors at most, by Jacobi's rotations.
fn leading_of_few(basis: &[Vec<f64>], images: &[Vec<f64>]) -> [f64; 3] {
    let k = basis.len();
    let mut matrix = [[0.0; 3]; 3];
    let mut vectors = [[0.0; 3]; 3];
    for i in 0..k {
        vectors[i][i] = 1.0;
        for j in 0..=i {
            matrix[i][j] = dot(&basis[i], &images[j]);
            matrix[j][i] = matrix[i][j];
        }
    }
    for _ in 0..30 {
        for (p, q) in [(0, 1), (0, 2), (1, 2)] {
            if q >= k || matrix[p][q] == 0.0 {
                continue;
            }
            let (sine, cosine) = (0.5 * (2.0 * matrix[p][q]).atan2(matrix[q][q] - matrix[p][p])).sin_cos();
            for row in &mut matrix {
                (row[p], row[q]) = (cosine * row[p] - sine * row[q], sine * row[p] + cosine * row[q]);
            }
            for i in 0..3 {
                (matrix[p][i], matrix[q][i]) =
                    (cosine * matrix[p][i] - sine * matrix[q][i], sine * matrix[p][i] + cosine * matrix[q][i]);
                (vectors[i][p], vectors[i][q]) =
                    (cosine * vectors[i][p] - sine * vectors[i][q], sine * vectors[i][p] + cosine * vectors[i][q]);
            }
        }
    }
    let best = (0..k).max_by(|a, b| matrix[*a][*a].total_cmp(&matrix[*b][*b])).unwrap_or(0);
    [vectors[0][best], vectors[1][best], vectors[2][best]]
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_path_settles_on_its_sine() {
        let n = 800;
        let path = Projection::from_arcs(&vec!["A"; n], &(1..n).map(|i| (i - 1, i)).collect::<Vec<_>>());
        let values = eigenvector(&path, &Components::new(path.neighbours())).unwrap();
        let angle = std::f64::consts::PI / (n + 1) as f64;
        let middle = (angle * (n / 2) as f64).sin();
        for (i, value) in values.iter().enumerate() {
            assert!((value - (angle * (i + 1) as f64).sin() / middle).abs() < 1e-6, "{i} {value}");
        }
    }

    #[test]
    fn two_camps_all_but_apart_settle() {
        let camp = |first: usize| (0..900).map(move |k| (first + k / 30, first + k % 30));
        let arcs: Vec<(usize, usize)> = camp(0).chain(camp(40)).chain((30..=40).map(|i| (i - 1, i))).collect();
        let camps = Projection::from_arcs(&["A"; 71], &arcs);
        let values = eigenvector(&camps, &Components::new(camps.neighbours())).unwrap();
        assert!((values[0] - values[69]).abs() < 1e-3, "{} {}", values[0], values[69]);
    }
}
