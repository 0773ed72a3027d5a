//! Threes that are all tied: found once, each from its actor of fewest ties, for all that counts them.

use super::Projection;

/// A triangle of U by its actors, of least to most ties.
pub(super) type Triangle = [usize; 3];

/// The pairs of U, each kept by its end of fewest ties (of equals, the first), and its triangles.
// Invariant: `begins` has one entry an actor and one more; the ends of an actor are in increasing order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Triangles {
    begins: Vec<usize>,
    ends: Vec<usize>,
}

impl Triangles {
    pub(super) fn new(projection: &Projection) -> Self {
        let neighbours = projection.neighbours();
        let rank = |v: usize| (neighbours[v].len(), v);
        let mut triangles = Self { begins: vec![0], ends: Vec::with_capacity(projection.n_pairs()) };
        for (v, list) in neighbours.iter().enumerate() {
            triangles.ends.extend(list.iter().filter(|w| rank(**w) > rank(v)));
            triangles.begins.push(triangles.ends.len());
        }
        triangles
    }

    /// The pairs of U, each once.
    pub(super) fn pairs(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        (0..self.begins.len() - 1).flat_map(|v| self.ends[self.places(v)].iter().map(move |w| (v, *w)))
    }

    /// Tells every triangle once, with the places of its pairs in [`Triangles::pairs`]: first and second, first and
    /// third, second and third. O(L^1.5) (Chiba & Nishizeki 1985).
    pub(super) fn each(&self, mut tell: impl FnMut(Triangle, [usize; 3])) {
        let n = self.begins.len() - 1;
        let mut place = vec![usize::MAX; n];
        for v in 0..n {
            for at in self.places(v) {
                place[self.ends[at]] = at;
            }
            for first in self.places(v) {
                let u = self.ends[first];
                for second in self.places(u) {
                    let w = self.ends[second];
                    if place[w] != usize::MAX {
                        tell([v, u, w], [first, place[w], second]);
                    }
                }
            }
            for at in self.places(v) {
                place[self.ends[at]] = usize::MAX;
            }
        }
    }

    /// For each actor, the triangles it stands in.
    pub(super) fn of_each(&self) -> Vec<usize> {
        let mut counts = vec![0; self.begins.len() - 1];
        self.each(|actors, _| {
            for v in actors {
                counts[v] += 1;
            }
        });
        counts
    }

    fn places(&self, actor: usize) -> std::ops::Range<usize> {
        self.begins[actor]..self.begins[actor + 1]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_triangle_is_told_once() {
        let complete = Projection::from_arcs(&["A"; 5], &(0..25).map(|k| (k / 5, k % 5)).collect::<Vec<_>>());
        let triangles = Triangles::new(&complete);
        assert_eq!(triangles.of_each(), [6; 5]);
        let pairs: Vec<_> = triangles.pairs().collect();
        assert_eq!(pairs.len(), 10);
        triangles.each(|[a, b, c], places| {
            assert_eq!(places.map(|place| pairs[place]), [(a, b), (a, c), (b, c)]);
        });
    }
}
