//! How many ties lie between two actors: breadth-first searches, the only distances that the organic layout knows.

use super::network::Network;
use super::pace::Pace;
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};

/// Number of ties on the shortest way from one actor to each; [`u16::MAX`] out of reach or beyond.
pub(super) fn hops_from(network: &Network, start: usize) -> Vec<u16> {
    let mut hops = vec![u16::MAX; network.len()];
    let mut queue = Vec::with_capacity(network.len());
    hops[start] = 0;
    queue.push(start);
    let mut next = 0;
    while let Some(&i) = queue.get(next) {
        next += 1;
        let farther = hops[i].saturating_add(1);
        for &j in &network.neighbours[i] {
            if hops[j] == u16::MAX && farther < u16::MAX {
                hops[j] = farther;
                queue.push(j);
            }
        }
    }
    hops
}

/// The same from several actors, over the cores; rows without numbers where it was cancelled.
pub(super) fn hops_from_each(network: &Network, starts: &[usize], pace: &Pace) -> Vec<Vec<u16>> {
    starts
        .par_iter()
        .map(|&start| if pace.is_cancelled() { vec![0; network.len()] } else { hops_from(network, start) })
        .collect()
}

/// Actors far from each other: the best tied one first, then always the one farthest from those before; with the
/// distances of all from each.
pub(super) fn far_apart(network: &Network, n_wanted: usize, pace: &Pace) -> (Vec<usize>, Vec<Vec<u16>>) {
    let n = network.len();
    let mut nearest = vec![u16::MAX; n];
    let mut next = (0..n).max_by_key(|&i| (network.neighbours[i].len(), std::cmp::Reverse(i)));
    let (mut chosen, mut rows) = (Vec::new(), Vec::new());
    while let Some(start) = next {
        if chosen.len() >= n_wanted.min(n) || pace.is_cancelled() {
            break;
        }
        let row = hops_from(network, start);
        nearest.iter_mut().zip(&row).for_each(|(near, hops)| *near = (*near).min(*hops));
        next = (0..n).max_by_key(|&i| (nearest[i], network.neighbours[i].len(), std::cmp::Reverse(i)));
        chosen.push(start);
        rows.push(row);
    }
    (chosen, rows)
}
