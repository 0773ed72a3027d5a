//! In which direction from the middle each actor lies: tied actors and those of one sector in directions near each
//! other.

use super::network::Network;
use rand::Rng;
use rand_pcg::Pcg64Mcg;

/// Steps of the power iteration.
const N_STEPS: usize = 120;
/// What a sector weighs beside one tie.
const WEIGHT_OF_SECTOR: f64 = 0.6;

/// Angles, in radians: those of the spectral drawing, the second and third eigenvectors of the lazy random walk on the
/// ties (Koren 2005), each sector being tied to its members too.
pub(super) fn directions(
    network: &Network,
    sectors: &[usize],
    rng: &mut Pcg64Mcg,
    cancel: &dyn Fn() -> bool,
) -> Vec<f32> {
    let n = network.len();
    let masses: Vec<f64> = network.neighbours.iter().map(|near| near.len() as f64 + WEIGHT_OF_SECTOR).collect();
    let n_sectors = sectors.iter().max().map_or(0, |last| last + 1);
    let mut across: Vec<f64> = (0..n).map(|_| rng.random::<f64>() - 0.5).collect();
    let mut down: Vec<f64> = (0..n).map(|_| rng.random::<f64>() - 0.5).collect();
    let mut hubs = vec![(0.0, 0.0); n_sectors];
    for _ in 0..N_STEPS {
        if cancel() {
            break;
        }
        for axis in [&mut across, &mut down] {
            hubs.fill((0.0, 0.0));
            for (value, &sector) in axis.iter().zip(sectors) {
                hubs[sector] = (hubs[sector].0 + value, hubs[sector].1 + 1.0);
            }
            let walked = |i: usize| {
                let ties: f64 = network.neighbours[i].iter().map(|&j| axis[j]).sum();
                let (sum, size) = hubs[sectors[i]];
                0.5 * (axis[i] + (ties + WEIGHT_OF_SECTOR * sum / size) / masses[i])
            };
            *axis = (0..n).map(walked).collect();
        }
        project_out(&mut across, &vec![1.0; n], &masses);
        normalize(&mut across, &masses);
        project_out(&mut down, &vec![1.0; n], &masses);
        project_out(&mut down, &across, &masses);
        normalize(&mut down, &masses);
    }
    across.iter().zip(&down).map(|(x, y)| y.atan2(*x) as f32).collect()
}

fn product(a: &[f64], b: &[f64], masses: &[f64]) -> f64 {
    a.iter().zip(b).zip(masses).map(|((a, b), mass)| a * b * mass).sum()
}

/// Takes out of a vector what it has of another.
fn project_out(vector: &mut [f64], other: &[f64], masses: &[f64]) {
    let share = product(vector, other, masses) / product(other, other, masses).max(f64::MIN_POSITIVE);
    vector.iter_mut().zip(other).for_each(|(value, other)| *value -= share * other);
}

fn normalize(vector: &mut [f64], masses: &[f64]) {
    let length = product(vector, vector, masses).sqrt();
    if length > f64::MIN_POSITIVE {
        for value in vector {
            *value /= length;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::map_of;
    use super::*;
    use crate::model::Filter;
    use rand::SeedableRng;

    #[test]
    fn neighbours_on_a_circle_lie_in_near_directions() {
        let ties: Vec<(usize, usize)> = (0..12).map(|k| (k, (k + 1) % 12)).collect();
        let map = map_of(12, &ties);
        let network = Network::in_sight(&map, &Filter::default());
        let angles = directions(&network, &[0; 12], &mut Pcg64Mcg::seed_from_u64(1), &|| false);
        let apart = |i: usize, j: usize| (angles[i] - angles[j]).cos().acos();
        assert!((0..12).all(|k| apart(k, (k + 1) % 12) < 0.8), "{angles:?}");
        assert!((0..12).all(|k| apart(k, (k + 6) % 12) > 2.2), "{angles:?}");
    }

    #[test]
    fn nobody_and_strangers_have_directions_too() {
        let map = map_of(5, &[]);
        let network = Network::in_sight(&map, &Filter::default());
        let mut rng = Pcg64Mcg::seed_from_u64(1);
        assert!(directions(&network, &[0; 5], &mut rng, &|| false).iter().all(|a| a.is_finite()));
        let empty = map_of(0, &[]);
        assert!(directions(&Network::in_sight(&empty, &Filter::default()), &[], &mut rng, &|| false).is_empty());
    }
}
