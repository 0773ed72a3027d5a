//! Actors along one line: each as near to where it wishes to be as the room of the others allows, the order kept.

/// An actor on a line.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stop {
    /// Where it would best be.
    pub(super) wish: f32,
    /// Room it takes before its place.
    pub(super) before: f32,
    /// Room it takes after its place.
    pub(super) after: f32,
    /// How much it counts that it is where it wishes; above 0.
    pub(super) weight: f32,
}

/// Places along a line, in the order given, with a gap between one and the next at least, as near to the wishes as
/// the squares of the ways tell: the isotonic regression of the wishes (pool adjacent violators; Ayer and others 1955).
pub(super) fn along(stops: &[Stop], gap: f32) -> Vec<f32> {
    // Less the room of all those before, the places only have to rise.
    let mut taken = 0.0_f64;
    let mut offsets = Vec::with_capacity(stops.len());
    for (k, stop) in stops.iter().enumerate() {
        taken += f64::from(stop.before) + if k > 0 { f64::from(gap) } else { 0.0 };
        offsets.push(taken);
        taken += f64::from(stop.after);
    }
    let mut pools: Vec<Pool> = Vec::with_capacity(stops.len());
    for (stop, offset) in stops.iter().zip(&offsets) {
        let weight = f64::from(stop.weight);
        pools.push(Pool { sum: (f64::from(stop.wish) - offset) * weight, weight, n: 1 });
        while let [.., one, two] = pools[..]
            && one.mean() > two.mean()
        {
            pools.truncate(pools.len() - 2);
            pools.push(Pool { sum: one.sum + two.sum, weight: one.weight + two.weight, n: one.n + two.n });
        }
    }
    let means = pools.iter().flat_map(|pool| std::iter::repeat_n(pool.mean(), pool.n));
    means.zip(offsets).map(|(mean, offset)| (mean + offset) as f32).collect()
}

/// As [`along`], the room of all kept within ± half a width where they fit into it.
pub(super) fn along_within(stops: &[Stop], gap: f32, half_width: f32) -> Vec<f32> {
    let mut places = along(stops, gap);
    // Pushed in from the end, then from the start: whoever is inside already stays.
    let mut limit = half_width;
    for (place, stop) in places.iter_mut().zip(stops).rev() {
        *place = place.min(limit - stop.after);
        limit = *place - stop.before - gap;
    }
    let mut limit = -half_width;
    for (place, stop) in places.iter_mut().zip(stops) {
        *place = place.max(limit + stop.before);
        limit = *place + stop.after + gap;
    }
    places
}

#[derive(Clone, Copy)]
struct Pool {
    sum: f64,
    weight: f64,
    n: usize,
}

impl Pool {
    fn mean(&self) -> f64 {
        self.sum / self.weight
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stops(wishes: &[f32]) -> Vec<Stop> {
        wishes.iter().map(|&wish| Stop { wish, before: 1.0, after: 1.0, weight: 1.0 }).collect()
    }

    #[test]
    fn those_in_each_others_way_share_the_way_out() {
        assert_eq!(along(&stops(&[0.0, 10.0]), 1.0), [0.0, 10.0]);
        assert_eq!(along(&stops(&[0.0, 1.0]), 1.0), [-1.0, 2.0]);
        assert_eq!(along(&stops(&[5.0, 5.0, 5.0]), 0.0), [3.0, 5.0, 7.0]);
        assert!(along(&[], 1.0).is_empty());
    }

    #[test]
    fn who_weighs_more_moves_less() {
        let mut both = stops(&[0.0, 0.0]);
        both[0].weight = 1e9;
        let places = along(&both, 0.0);
        assert!(places[0].abs() < 1e-3 && (places[1] - 2.0).abs() < 1e-3, "{places:?}");
    }

    #[test]
    fn a_line_has_ends() {
        assert_eq!(along_within(&stops(&[-50.0, 0.0, 50.0]), 0.0, 4.0), [-3.0, 0.0, 3.0]);
        assert_eq!(along_within(&stops(&[50.0, 50.0]), 0.0, 4.0), [1.0, 3.0]);
    }
}
