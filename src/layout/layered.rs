//! In bands (see `bands`), each wrapped into as many rows as keep the whole to the proportions of a screen; corridors
//! and authority run downwards within a band too, as far as its rows allow.
//!
//! Rows are ordered by sweeps towards the middle of each actor's ties (Sugiyama, Tagawa and Toda 1981), and small
//! drawings are then freed of more crossings by trading places.

use super::LayoutRequest;
use super::bands::{Flow, bands};
use super::line::{Stop, along_within};
use super::network::Network;
use super::room::Room;
use super::rows::{Band, Rows};
use super::seated::{held_at, rooms, seated};
use super::spread::SCREEN;
use super::stress::TIE_LENGTH;
use super::trade::{Seats, trade};
use crate::model::{ActorId, Point};
use rand::{Rng, SeedableRng};
use rand_pcg::Pcg64Mcg;
use std::collections::BTreeMap;

/// Free strip between two rows of a band, and between two bands.
const ROW_GAP: f32 = 42.0;
const BAND_GAP: f32 = 105.0;
/// Free strip between two actors of a row.
const GAP: f32 = 12.0;
/// Share of the free room of a row that goes between all alike, up to so much each.
const SPREAD: f32 = 0.6;
const MAX_GAP: f32 = 70.0;
/// Share of a row that its actors fill at most.
const FILL: f32 = 0.86;
/// Sweeps down and up.
const N_SWEEPS: usize = 24;

pub(super) fn layered(request: &LayoutRequest) -> BTreeMap<ActorId, Point> {
    let network = Network::in_sight(request.map, request.filter);
    let held_at = held_at(request, &network);
    let rooms = rooms(&network);
    let mut rng = Pcg64Mcg::seed_from_u64(request.seed);
    let flow = Flow::of(request.map, request.filter, &network);
    let band_of = bands(&network, &flow);
    let mut sheet = Sheet::new(&network, &rooms, &band_of, &flow);
    (request.progress)(0.1);
    sheet.scatter(&mut rng);
    let mut best: Option<(f32, Vec<Point>)> = None;
    for sweep in 0..N_SWEEPS {
        if (request.cancel)() {
            return BTreeMap::new();
        }
        sheet.sweep(sweep % 2 == 0);
        let length = sheet.length();
        if best.as_ref().is_none_or(|(shortest, _)| length < *shortest) {
            best = Some((length, sheet.places.clone()));
        }
        (request.progress)(0.1 + 0.6 * (sweep + 1) as f32 / N_SWEEPS as f32);
    }
    let mut places = best.map(|(_, places)| places).unwrap_or_default();
    let held: Vec<bool> = held_at.iter().map(Option::is_some).collect();
    let half_width = sheet.width / 2.0;
    let slide =
        |place: Point, way: f32| Point { x: (place.x + way * TIE_LENGTH).clamp(-half_width, half_width), ..place };
    let seats = Seats { peers: &sheet.row_of, slide: &slide };
    trade(&network, &mut places, &rooms, &held, &seats, &mut rng, request.cancel);
    if (request.cancel)() {
        return BTreeMap::new();
    }
    seated(&network, &rooms, places, &held_at)
}

/// The rows being ordered.
struct Sheet<'a> {
    network: &'a Network<'a>,
    rooms: &'a [Room],
    rows: Vec<Vec<usize>>,
    row_of: Vec<usize>,
    places: Vec<Point>,
    width: f32,
}

impl<'a> Sheet<'a> {
    fn new(network: &'a Network<'a>, rooms: &'a [Room], band_of: &[usize], flow: &Flow) -> Self {
        let depths = flow.depths(network.len(), |a, b| band_of[a] == band_of[b]);
        let n_bands = band_of.iter().max().map_or(0, |last| last + 1);
        let mut members = vec![Vec::new(); n_bands];
        (0..network.len()).for_each(|i| members[band_of[i]].push(i));
        let bands: Vec<Band> =
            members.into_iter().filter(|m| !m.is_empty()).map(|m| Band::new(m, rooms, GAP)).collect();
        let heights: Vec<f32> = bands.iter().map(|band| band.row_height + ROW_GAP).collect();
        let width = screen_width(&bands, &heights);
        let mut sheet = Self {
            network,
            rooms,
            rows: Vec::new(),
            row_of: vec![0; network.len()],
            places: vec![Point::default(); network.len()],
            width,
        };
        let mut top = 0.0;
        for (band, height) in bands.into_iter().zip(heights) {
            let n_rows = band.n_rows(FILL * width);
            for row in Rows::of(network, &band, &depths, flow, n_rows).members {
                for &i in &row {
                    sheet.row_of[i] = sheet.rows.len();
                    sheet.places[i].y = top;
                }
                sheet.rows.push(row);
                top += height;
            }
            top += BAND_GAP - ROW_GAP;
        }
        sheet
    }

    /// Everybody anywhere on their row.
    fn scatter(&mut self, rng: &mut Pcg64Mcg) {
        for place in &mut self.places {
            place.x = (rng.random::<f32>() - 0.5) * self.width;
        }
        for row in 0..self.rows.len() {
            let wishes: Vec<f32> = self.rows[row].iter().map(|&i| self.places[i].x).collect();
            self.set_row(row, &wishes);
        }
    }

    /// Moves everybody towards the middle of those they are tied to, row by row.
    fn sweep(&mut self, downwards: bool) {
        let n = self.rows.len();
        for k in 0..n {
            let row = if downwards { k } else { n - 1 - k };
            let wishes: Vec<f32> = self.rows[row].iter().map(|&i| self.wish(i)).collect();
            self.set_row(row, &wishes);
        }
    }

    /// The middle of the ties of an actor: those within its own row count little.
    fn wish(&self, i: usize) -> f32 {
        const IN_ROW: f32 = 0.35;
        let pull = |&j: &usize| {
            let weight = if self.row_of[j] == self.row_of[i] { IN_ROW } else { 1.0 };
            (weight * self.places[j].x, weight)
        };
        let (sum, weight) =
            self.network.neighbours[i].iter().map(pull).fold((0.0, 0.0), |(x, w), (dx, dw)| (x + dx, w + dw));
        if weight > 0.0 { 0.85 * sum / weight + 0.15 * self.places[i].x } else { self.places[i].x }
    }

    fn set_row(&mut self, row: usize, wishes: &[f32]) {
        let mut order: Vec<(f32, usize)> = wishes.iter().copied().zip(self.rows[row].iter().copied()).collect();
        // Those without a tie close the row.
        let is_alone = |i: usize| self.network.neighbours[i].is_empty();
        order.sort_by(|(a, i), (b, j)| is_alone(*i).cmp(&is_alone(*j)).then(a.total_cmp(b)).then(i.cmp(j)));
        let stop = |&(wish, i): &(f32, usize)| {
            let half = self.rooms[i].half.x;
            let (wish, weight) = if is_alone(i) { (-self.width, 1e-3) } else { (wish, 1.0) };
            Stop { wish, before: half, after: half, weight }
        };
        let stops: Vec<Stop> = order.iter().map(stop).collect();
        let taken: f32 = stops.iter().map(|stop| stop.before + stop.after).sum();
        // Part of the free room goes between all alike: crowded middles and empty sides are hard to read.
        let gap = (SPREAD * (self.width - taken) / stops.len().max(1) as f32).clamp(GAP, MAX_GAP);
        for ((_, i), x) in order.iter().zip(along_within(&stops, gap, self.width / 2.0)) {
            self.places[*i].x = x;
        }
        self.rows[row] = order.into_iter().map(|(_, i)| i).collect();
    }

    fn length(&self) -> f32 {
        self.network.ties().map(|(i, j)| self.places[i].distance(self.places[j])).sum()
    }
}

/// The width of rows at which the whole has the proportions of a screen.
fn screen_width(bands: &[Band], heights: &[f32]) -> f32 {
    let widest = bands.iter().map(|band| band.widest).fold(0.0, f32::max) / FILL;
    let longest = bands.iter().map(|band| band.length).fold(widest, f32::max) / FILL;
    let mut best = (f32::INFINITY, widest);
    let mut width = widest;
    while width <= longest * 1.05 {
        let rows = bands.iter().zip(heights).map(|(band, height)| band.n_rows(FILL * width) as f32 * height);
        let height = rows.sum::<f32>() + (bands.len().saturating_sub(1)) as f32 * (BAND_GAP - ROW_GAP);
        let off = (width / (SCREEN * height.max(1.0))).ln().abs();
        if off < best.0 {
            best = (off, width);
        }
        width = width * 1.03 + 1.0;
    }
    best.1
}
