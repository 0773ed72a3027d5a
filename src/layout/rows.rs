//! A band of the layered layout wrapped into rows.

use super::bands::Flow;
use super::network::Network;
use super::room::Room;
use std::collections::BTreeMap;

/// Passes over a band in which actors look for a better row.
const N_PASSES: usize = 4;
/// How much fuller than the others a row may become.
const OVERFLOW: f32 = 1.12;

/// The actors of a band.
pub(super) struct Band {
    members: Vec<usize>,
    widths: Vec<f32>,
    /// Length of all of them side by side, gaps included.
    pub(super) length: f32,
    /// Width of the widest.
    pub(super) widest: f32,
    /// Height of the highest.
    pub(super) row_height: f32,
}

impl Band {
    pub(super) fn new(members: Vec<usize>, rooms: &[Room], gap: f32) -> Self {
        let widths: Vec<f32> = members.iter().map(|&i| 2.0 * rooms[i].half.x + gap).collect();
        Self {
            length: widths.iter().sum(),
            widest: widths.iter().copied().fold(0.0, f32::max),
            row_height: members.iter().map(|&i| 2.0 * rooms[i].half.y).fold(0.0, f32::max),
            members,
            widths,
        }
    }

    /// How many rows of a length it takes.
    pub(super) fn n_rows(&self, length: f32) -> usize {
        ((self.length / length.max(1.0)).ceil() as usize).clamp(1, self.members.len().max(1))
    }
}

/// The rows of a band, from the top.
pub(super) struct Rows {
    /// Who stands in each.
    pub(super) members: Vec<Vec<usize>>,
}

impl Rows {
    /// Rows about equally full: those farther down the links lower, then each where fewest of its ties run within a row
    /// and fewest links run upwards.
    pub(super) fn of(network: &Network, band: &Band, depths: &[usize], flow: &Flow, n_rows: usize) -> Self {
        let mut order: Vec<usize> = (0..band.members.len()).collect();
        order.sort_by_key(|&k| (depths[band.members[k]], band.members[k]));
        let full = band.length / n_rows as f32;
        let mut filled = vec![0.0_f32; n_rows];
        let mut row_of: BTreeMap<usize, usize> = BTreeMap::new();
        let mut so_far = 0.0;
        for k in order {
            let row = (((so_far + band.widths[k] / 2.0) / full) as usize).min(n_rows - 1);
            so_far += band.widths[k];
            filled[row] += band.widths[k];
            row_of.insert(band.members[k], row);
        }
        if n_rows > 1 {
            improve(network, band, flow, &mut row_of, &mut filled, full);
        }
        let mut members = vec![Vec::new(); n_rows];
        for (i, row) in row_of {
            members[row].push(i);
        }
        members.retain(|row| !row.is_empty());
        Self { members }
    }
}

fn improve(
    network: &Network,
    band: &Band,
    flow: &Flow,
    row_of: &mut BTreeMap<usize, usize>,
    filled: &mut [f32],
    full: f32,
) {
    let mut above: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    let mut below: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for &(a, b) in flow.descents.iter().filter(|(a, b)| row_of.contains_key(a) && row_of.contains_key(b)) {
        above.entry(b).or_default().push(a);
        below.entry(a).or_default().push(b);
    }
    let n_rows = filled.len();
    for _ in 0..N_PASSES {
        for (&i, &width) in band.members.iter().zip(&band.widths) {
            let Some(&own) = row_of.get(&i) else { continue };
            let rows_of =
                |list: &[usize]| -> Vec<usize> { list.iter().filter_map(|j| row_of.get(j).copied()).collect() };
            let near = rows_of(&network.neighbours[i]);
            let over = above.get(&i).map(|list| rows_of(list)).unwrap_or_default();
            let under = below.get(&i).map(|list| rows_of(list)).unwrap_or_default();
            let cost = |row: usize| {
                let within = near.iter().filter(|r| **r == row).count();
                let far: usize = near.iter().map(|r| r.abs_diff(row).saturating_sub(1)).sum();
                let upwards = over.iter().filter(|r| **r > row).count() + under.iter().filter(|r| **r < row).count();
                within as f32 + 0.15 * far as f32 + 0.7 * upwards as f32
            };
            let fits = |row: &usize| *row == own || filled[*row] + width <= OVERFLOW * full;
            let best = (0..n_rows).filter(fits).min_by(|a, b| cost(*a).total_cmp(&cost(*b)).then(a.cmp(b)));
            if let Some(row) = best.filter(|row| cost(*row) + 1e-3 < cost(own)) {
                filled[own] -= width;
                filled[row] += width;
                row_of.insert(i, row);
            }
        }
    }
}
