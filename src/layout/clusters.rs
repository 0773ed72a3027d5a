//! Groups of actors as bodies: tied groups near each other, no outline over another.

use super::hull::way_out;
use super::room::Frame;
use super::spread::SCREEN;
use crate::model::Point;
use rand::Rng;
use rand_pcg::Pcg64Mcg;

/// How much broader than high the whole is wished to be.
const BREADTH: f32 = 1.5;
/// Rounds of the descent, of the pushing apart and of the drawing together.
const N_ROUNDS: usize = 120;
const N_PUSHES: usize = 400;
const N_PULLS: usize = 24;
/// Descents from different starts.
const N_TRIES: usize = 12;

/// A group as a body.
#[derive(Debug, Clone)]
pub(super) struct Body {
    /// Its convex outline, wherever that was made.
    pub(super) outline: Vec<Point>,
    /// The middle of that outline.
    pub(super) middle: Point,
    /// How far it was moved since.
    pub(super) moved: Point,
    /// Whether it may not move: it holds a pinned actor.
    pub(super) held: bool,
}

impl Body {
    pub(super) fn new(outline: Vec<Point>, held: bool) -> Self {
        let frame = Frame::around(outline.iter().map(|p| Frame { min: *p, max: *p }));
        let middle = frame.map_or(Point::default(), |frame| frame.middle());
        Self { outline, middle, moved: Point::default(), held }
    }

    fn place(&self) -> Point {
        self.middle + self.moved
    }

    /// Radius of the disc as large as its outline.
    fn radius(&self) -> f32 {
        let sides = self.outline.iter().zip(self.outline.iter().cycle().skip(1));
        let area: f32 = sides.map(|(a, b)| a.x * b.y - a.y * b.x).sum();
        (area.abs() / std::f32::consts::TAU).sqrt()
    }

    fn reach(&self) -> f32 {
        self.outline.iter().map(|p| p.distance(self.middle)).fold(0.0, f32::max)
    }
}

/// Places bodies by the number of ties between each two, and parts them.
pub(super) fn place_bodies(bodies: &mut [Body], n_ties: &[Vec<usize>], rng: &mut Pcg64Mcg) {
    let lengths = wished(bodies, n_ties);
    let n_tries = if bodies.len() > 40 { 2 } else { N_TRIES };
    let mut best: Option<(f32, Vec<Point>)> = None;
    for _ in 0..n_tries {
        let places = descended(bodies, &lengths, rng);
        let stress = stress(&places, &lengths);
        if best.as_ref().is_none_or(|(least, _)| stress < *least) {
            best = Some((stress, places));
        }
    }
    let Some((_, places)) = best else { return };
    for (body, place) in bodies.iter_mut().zip(places) {
        if !body.held {
            body.moved = Point { x: BREADTH.sqrt() * place.x, y: place.y / BREADTH.sqrt() } - body.middle;
        }
    }
    part(bodies);
    draw_together(bodies, n_ties);
}

/// How far apart the middles of each two bodies should be: touching where they are tied, as far as the way through others
/// where they are not.
fn wished(bodies: &[Body], n_ties: &[Vec<usize>]) -> Vec<Vec<f32>> {
    const STRANGERS: f32 = 2.0;
    let n = bodies.len();
    let radii: Vec<f32> = bodies.iter().map(Body::radius).collect();
    let touching = |i: usize, j: usize| radii[i] + radii[j];
    let mut lengths = vec![vec![f32::INFINITY; n]; n];
    for i in 0..n {
        lengths[i][i] = 0.0;
        for j in 0..n {
            if i != j && n_ties[i][j] > 0 {
                lengths[i][j] = touching(i, j) * (1.0 + 0.8 / n_ties[i][j] as f32);
            }
        }
    }
    for k in 0..n {
        for i in 0..n {
            for j in 0..n {
                lengths[i][j] = lengths[i][j].min(lengths[i][k] + lengths[k][j]);
            }
        }
    }
    for (i, row) in lengths.iter_mut().enumerate() {
        for (j, length) in row.iter_mut().enumerate() {
            *length = length.min(STRANGERS * touching(i, j));
        }
    }
    lengths
}

/// Stress majorization (Gansner, Koren and North 2004) from a random start, in a space as broad as high.
fn descended(bodies: &[Body], lengths: &[Vec<f32>], rng: &mut Pcg64Mcg) -> Vec<Point> {
    let n = bodies.len();
    let spread: f32 = bodies.iter().map(Body::radius).sum();
    let narrowed = |p: Point| Point { x: p.x / BREADTH.sqrt(), y: p.y * BREADTH.sqrt() };
    let mut anywhere = || (rng.random::<f32>() - 0.5) * spread;
    let mut places: Vec<Point> = bodies
        .iter()
        .map(|body| if body.held { narrowed(body.middle) } else { Point { x: anywhere(), y: anywhere() } })
        .collect();
    for _ in 0..N_ROUNDS {
        for i in (0..n).filter(|&i| !bodies[i].held) {
            let (mut sum, mut weights) = (Point::default(), 0.0);
            for j in (0..n).filter(|&j| j != i) {
                let apart = places[i] - places[j];
                let distance = apart.x.hypot(apart.y).max(1e-3);
                let weight = lengths[i][j].max(1.0).powi(-2);
                sum = sum + (places[j] + apart * (lengths[i][j] / distance)) * weight;
                weights += weight;
            }
            if weights > 0.0 {
                places[i] = sum * f32::recip(weights);
            }
        }
    }
    places
}

fn stress(places: &[Point], lengths: &[Vec<f32>]) -> f32 {
    let pairs = (0..places.len()).flat_map(|i| (0..i).map(move |j| (i, j)));
    pairs.map(|(i, j)| (places[i].distance(places[j]) / lengths[i][j].max(1.0) - 1.0).powi(2)).sum()
}

/// Moves bodies as little as may be until no outline is over another, those held excepted.
pub(super) fn part(bodies: &mut [Body]) {
    const SLACK: f32 = 1.01;
    let reaches: Vec<f32> = bodies.iter().map(Body::reach).collect();
    for round in 0..N_PUSHES {
        let mut pushed = false;
        for i in 0..bodies.len() {
            for j in 0..i {
                if bodies[i].place().distance(bodies[j].place()) > reaches[i] + reaches[j] {
                    continue;
                }
                let (one, other) = (&bodies[j], &bodies[i]);
                let (one_held, other_held) = (one.held, other.held);
                let way = way_out((&one.outline, one.moved), (&other.outline, other.moved));
                let Some(way) = way.filter(|_| !(one_held && other_held)) else { continue };
                pushed = true;
                let way = way * (SLACK + 0.002 * round as f32);
                let share = if one_held {
                    1.0
                } else if other_held {
                    0.0
                } else {
                    0.5
                };
                bodies[i].moved = bodies[i].moved + way * share;
                bodies[j].moved = bodies[j].moved - way * (1.0 - share);
            }
        }
        if !pushed {
            return;
        }
    }
}

/// Moves bodies towards those they are tied to and towards the middle of all, as far as nobody is in the way.
fn draw_together(bodies: &mut [Body], n_ties: &[Vec<usize>]) {
    let n = bodies.len();
    if n < 2 {
        return;
    }
    for _ in 0..N_PULLS {
        let areas: Vec<f32> = bodies.iter().map(|b| b.radius().powi(2).max(1.0)).collect();
        let all: f32 = areas.iter().sum();
        let middle = bodies.iter().zip(&areas).fold(Point::default(), |sum, (b, area)| sum + b.place() * (area / all));
        let mut order: Vec<usize> = (0..n).filter(|&i| !bodies[i].held).collect();
        order.sort_by(|&i, &j| bodies[i].place().distance(middle).total_cmp(&bodies[j].place().distance(middle)));
        for i in order {
            let weight: usize = n_ties[i].iter().sum();
            let tied = (0..n).fold(Point::default(), |sum, j| sum + bodies[j].place() * n_ties[i][j] as f32);
            let goal = if weight > 0 { tied * (0.5 / weight as f32) + middle * 0.5 } else { middle };
            let way = goal - bodies[i].place();
            // Sideways only while the whole is broad enough, up or down only while it is too high.
            let (sideways, upright) = (Point { x: way.x, y: 0.0 }, Point { x: 0.0, y: way.y });
            let breadth = breadth(bodies);
            if breadth > SCREEN {
                slide(bodies, i, way);
                slide(bodies, i, sideways);
            } else {
                slide(bodies, i, upright);
                if breadth > 0.85 * SCREEN {
                    slide(bodies, i, way);
                }
            }
        }
    }
}

/// Width over height of all bodies together.
fn breadth(bodies: &[Body]) -> f32 {
    let frames = bodies.iter().flat_map(|body| body.outline.iter().map(|p| *p + body.moved));
    let frame = Frame::around(frames.map(|p| Frame { min: p, max: p }));
    frame.map_or(SCREEN, |f| f.size().x / f.size().y.max(1.0))
}

/// Moves a body along a way as far as it meets no other.
fn slide(bodies: &mut [Body], i: usize, way: Point) {
    const SHARES: [f32; 6] = [0.5, 0.25, 0.12, 0.06, 0.03, 0.015];
    for share in SHARES {
        let before = bodies[i].moved;
        bodies[i].moved = before + way * share;
        let meets = (0..bodies.len()).any(|j| {
            j != i && way_out((&bodies[i].outline, bodies[i].moved), (&bodies[j].outline, bodies[j].moved)).is_some()
        });
        if meets {
            bodies[i].moved = before;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::SeedableRng;

    fn square(side: f32) -> Body {
        let corners = [(0.0, 0.0), (side, 0.0), (side, side), (0.0, side)];
        Body::new(corners.map(|(x, y)| Point { x, y }).into(), false)
    }

    #[test]
    fn bodies_come_apart_and_tied_ones_stay_near() {
        let mut bodies: Vec<Body> = (0..7).map(|k| square(100.0 + 60.0 * k as f32)).collect();
        bodies[3].held = true;
        let mut n_ties = vec![vec![0; 7]; 7];
        (n_ties[0][6], n_ties[6][0]) = (9, 9);
        place_bodies(&mut bodies, &n_ties, &mut Pcg64Mcg::seed_from_u64(1));
        assert_eq!(bodies[3].moved, Point::default());
        for i in 0..7 {
            for j in 0..i {
                let (one, other) = (&bodies[i], &bodies[j]);
                assert_eq!(way_out((&one.outline, one.moved), (&other.outline, other.moved)), None);
            }
        }
        let distance = |i: usize, j: usize| bodies[i].place().distance(bodies[j].place());
        assert!(distance(0, 6) < 400.0, "{}", distance(0, 6));
    }

    #[test]
    fn one_body_and_none_are_placed_too() {
        place_bodies(&mut [], &[], &mut Pcg64Mcg::seed_from_u64(1));
        let mut one = [square(10.0)];
        place_bodies(&mut one, &[vec![0]], &mut Pcg64Mcg::seed_from_u64(1));
        assert!(one[0].moved.x.is_finite());
    }
}
