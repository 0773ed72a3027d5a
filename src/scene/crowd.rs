//! Labels among so many actors that each takes the first place it finds. The ground is cut into cells finer than
//! letters: whether a place is free is a look at its cells, however many actors there are.

use super::labels::Named;
use super::places::{AROUND, GAP, OTHERS_AWAY, against, half_box};
use super::settling::aired;
use super::{ActorMark, LabelMark, Rect};
use crate::model::Point;

/// The sides tried: below, above, right and left.
const SIDES: [usize; 4] = [0, 5, 6, 7];
/// Width of a cell, in ems, and how many there are at most: beyond, they are wider.
const CELL: f32 = 0.25;
const MOST_CELLS: f32 = 4_000_000.0;

/// The labels that found a place, in the order of the names; where there is a window, those in it alone.
pub(super) fn crowded(names: &[Named], actors: &[ActorMark], size: f32, window: Option<&Rect>) -> Vec<LabelMark> {
    let everything = || actors.iter().map(ActorMark::rect).reduce(|all, one| all.union(&one)).unwrap_or_default();
    // Actors just outside of it are in the way too, and labels reach out of it.
    let reach = window.map_or_else(everything, |window| *window).grown(20.0 * size);
    let mut floor = Floor::over(reach, size);
    for (i, actor) in actors.iter().enumerate() {
        floor.take(&actor.rect().grown(OTHERS_AWAY * size), Some(i));
    }
    let is_in_view = |named: &&Named| window.is_none_or(|window| window.overlaps(&actors[named.actor].rect()));
    let mut labels = Vec::new();
    for named in names.iter().filter(is_in_view) {
        let mark = &actors[named.actor];
        let ways = named.wordings.iter().enumerate().flat_map(|way| SIDES.map(|side| (way, AROUND[side])));
        let mut places = ways.map(|((way, words), side)| (way, against(mark, half_box(words, size), side, GAP * size)));
        if let Some((way, rect)) = places.find(|(_, rect)| floor.is_free(&aired(rect, size), named.actor)) {
            floor.take(&aired(&rect, size), None);
            labels.push(named.written(way, rect, None, size));
        }
    }
    labels
}

/// Who is where: nobody, one actor, or something that no label may hide.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cell {
    Free,
    Of(u32),
    Taken,
}

/// The ground in cells.
struct Floor {
    min: Point,
    cell: f32,
    n_columns: usize,
    n_rows: usize,
    cells: Vec<Cell>,
}

impl Floor {
    fn over(reach: Rect, size: f32) -> Self {
        let fewest = (reach.width() * reach.height() / MOST_CELLS).sqrt();
        let cell = (CELL * size).max(fewest).max(f32::MIN_POSITIVE);
        let (n_columns, n_rows) = ((reach.width() / cell) as usize + 1, (reach.height() / cell) as usize + 1);
        Self { min: reach.min, cell, n_columns, n_rows, cells: vec![Cell::Free; n_columns * n_rows] }
    }

    /// The cells that a rectangle touches, a slice for each row; none of it where it is outside.
    fn rows(&self, rect: &Rect) -> impl Iterator<Item = std::ops::Range<usize>> + use<> {
        let column = |x: f32| ((x - self.min.x) / self.cell).floor();
        let row = |y: f32| ((y - self.min.y) / self.cell).floor();
        let n_columns = self.n_columns;
        let between =
            |from: f32, to: f32, n: usize| (from.max(0.0) as usize).min(n)..((to + 1.0).max(0.0) as usize).min(n);
        let columns = between(column(rect.min.x), column(rect.max.x), n_columns);
        let rows = between(row(rect.min.y), row(rect.max.y), self.n_rows);
        rows.map(move |row| row * n_columns + columns.start..row * n_columns + columns.end.max(columns.start))
    }

    fn take(&mut self, rect: &Rect, owner: Option<usize>) {
        let owner = owner.and_then(|owner| u32::try_from(owner).ok());
        for cells in self.rows(rect) {
            for cell in self.cells.get_mut(cells).into_iter().flatten() {
                *cell = match (owner, *cell) {
                    (Some(owner), Cell::Free) => Cell::Of(owner),
                    _ => Cell::Taken,
                };
            }
        }
    }

    /// Whether nothing is there but one actor's own room.
    fn is_free(&self, rect: &Rect, owner: usize) -> bool {
        let owner = u32::try_from(owner).map_or(Cell::Taken, Cell::Of);
        let is_free = |cell: &Cell| *cell == Cell::Free || *cell == owner;
        let is_on = self.rows(rect).next().is_some();
        is_on && self.rows(rect).all(|cells| self.cells.get(cells).is_some_and(|cells| cells.iter().all(is_free)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Actor, ActorId, Filter, Language, Name, Role, TerritoryMap};
    use crate::scene::{LiveScene, SceneRequest, Theme};
    use proptest::prelude::{ProptestConfig, prop_assert, proptest};

    fn labelled(places: &[(f32, f32)], zoom: f32, window: Option<&Rect>) -> crate::scene::Scene {
        let mut map = TerritoryMap::default();
        for (i, (x, y)) in places.iter().enumerate() {
            let name = Name::new(&"Maison du quartier ".repeat(1 + i % 3)).unwrap();
            let actor = Actor::new(ActorId::from_number(i as u128), name, Role::ALL[i % 12]);
            map.insert_actor(Actor { position: Some(Point::new(*x, *y)), ..actor }).unwrap();
        }
        let request = SceneRequest {
            map: &map,
            filter: &Filter::default(),
            only: None,
            theme: Theme::Light,
            language: Language::French,
            zoom,
            text_scale: 1.0,
            sizes: None,
            fills: None,
            groups: &[],
            floors: None,
        };
        LiveScene::new(&request, window).into_scene()
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn a_crowd_s_labels_overlap_neither_each_other_nor_an_actor(
            places in proptest::collection::vec((0.0_f32..4000.0, 0.0_f32..3000.0), 160..260),
            zoom in 0.05_f32..3.0,
        ) {
            let scene = labelled(&places, zoom, None);
            for (i, label) in scene.labels.iter().enumerate() {
                prop_assert!(scene.labels[..i].iter().all(|other| !label.rect.overlaps(&other.rect)));
                prop_assert!(scene.actors.iter().all(|actor| !label.rect.overlaps(&actor.rect())));
            }
        }
    }

    #[test]
    fn only_those_in_the_window_are_labelled_and_room_is_used() {
        let places: Vec<(f32, f32)> = (0..400).map(|i| ((i % 20) as f32 * 400.0, (i / 20) as f32 * 300.0)).collect();
        assert_eq!(labelled(&places, 1.0, None).labels.len(), 400, "where there is room all have theirs");
        let window = Rect { min: Point::new(-50.0, -50.0), max: Point::new(1250.0, 650.0) };
        assert_eq!(labelled(&places, 1.0, Some(&window)).labels.len(), 4 * 3);
        assert!(labelled(&[(7.0, 7.0); 300], 1.0, None).labels.len() <= 1, "all at one point");
    }
}
