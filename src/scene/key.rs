//! The key of a picture in blocks with headings, and how they stand in columns: the wall and the page alike.

use super::style::{background, ink};
use super::{LegendRow, LegendSample, Stroke, Theme};

/// Width of the edge of a shape without its colour.
const EDGE: f32 = 1.5;

/// Rows that tell one thing.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct KeyBlock {
    /// What they tell, as « Taille : passage obligé », where it must be said.
    pub heading: Option<String>,
    /// The rows.
    pub rows: Vec<LegendRow>,
}

/// What readings make of a key.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReadKey {
    /// Whether colours still stand for roles; else shapes alone do.
    pub roles_have_colours: bool,
    /// What is said above the roles.
    pub roles_heading: String,
    /// What colours, outlines and sizes stand for.
    pub blocks: Vec<KeyBlock>,
}

/// The blocks of a key: roles, what is read, then kinds, of the rows of a legend. Headings are there when something is
/// read.
pub fn key_blocks(legend: Vec<LegendRow>, read: Option<&ReadKey>, theme: Theme) -> Vec<KeyBlock> {
    let is_kind = |row: &LegendRow| matches!(row.sample, LegendSample::Kind(..));
    let (kinds, mut roles): (Vec<_>, Vec<_>) = legend.into_iter().partition(is_kind);
    if read.is_some_and(|read| !read.roles_have_colours) {
        for row in &mut roles {
            without_colour(row, theme);
        }
    }
    let shown = read.filter(|read| !read.blocks.is_empty());
    let roles = KeyBlock { heading: shown.map(|read| read.roles_heading.clone()), rows: roles };
    let between = shown.map_or(&[][..], |read| &read.blocks).iter().cloned();
    let blocks = std::iter::once(roles).chain(between).chain([KeyBlock { heading: None, rows: kinds }]);
    blocks.filter(|block| !block.rows.is_empty()).collect()
}

/// In which column each line of each block stands, when columns are so high: a block stays whole where a column can
/// hold it, and its first two lines in any case. Heights are those of lines, headings among them; `between` is the room
/// between two blocks.
pub fn in_columns(blocks: &[Vec<f32>], between: f32, height: f32) -> Vec<Vec<usize>> {
    let (mut column, mut filled) = (0, 0.0);
    let mut places = Vec::with_capacity(blocks.len());
    for block in blocks {
        let whole: f32 = block.iter().sum();
        let start = if filled > 0.0 { filled + between } else { 0.0 };
        let first: f32 = block.iter().take(2).sum();
        let needed = if whole <= height { whole } else { first };
        if start > 0.0 && start + needed > height {
            (column, filled) = (column + 1, 0.0);
        } else {
            filled = start;
        }
        let mut lines = Vec::with_capacity(block.len());
        for (i, line) in block.iter().enumerate() {
            if filled > 0.0 && filled + line > height * 1.0001 && i != 1 {
                (column, filled) = (column + 1, 0.0);
            }
            filled += line;
            lines.push(column);
        }
        places.push(lines);
    }
    places
}

/// The shape of a role, where colours stand for something else.
fn without_colour(row: &mut LegendRow, theme: Theme) {
    if let LegendSample::Role(_, mark) = &mut row.sample {
        mark.fill = background(theme);
        mark.stroke = Some(Stroke { colour: ink(theme), width: EDGE, dotted: mark.stroke.is_some_and(|s| s.dotted) });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Language, Legend, LinkKind, Role};
    use crate::scene::{colour_row, kind_row, role_row};

    fn legend() -> Vec<LegendRow> {
        let legend = Legend::default();
        let roles = Role::ALL.map(|role| role_row(&legend, role, None, Theme::Light, Language::French));
        let kinds = LinkKind::ALL.map(|kind| kind_row(&legend, kind, None, Theme::Light, Language::French));
        roles.into_iter().chain(kinds).collect()
    }

    #[test]
    fn shapes_stay_in_the_key_when_colours_stand_for_something_else() {
        let rows = vec![colour_row("3 acteurs".to_owned(), crate::model::Colour::hex(0x60_44_9d), Theme::Light)];
        let block = KeyBlock { heading: Some("Couleur".to_owned()), rows };
        let read = ReadKey { roles_heading: "Forme".to_owned(), blocks: vec![block], ..ReadKey::default() };
        let blocks = key_blocks(legend(), Some(&read), Theme::Light);
        let headings: Vec<_> = blocks.iter().map(|block| block.heading.as_deref()).collect();
        assert_eq!(headings, [Some("Forme"), Some("Couleur"), None]);
        for row in &blocks[0].rows {
            let LegendSample::Role(_, mark) = &row.sample else { panic!("{row:?}") };
            assert_eq!((mark.fill, mark.stroke.map(|s| s.colour)), (background(Theme::Light), Some(ink(Theme::Light))));
        }
        let plain = key_blocks(legend(), None, Theme::Light);
        assert!(plain.len() == 2 && plain.iter().all(|block| block.heading.is_none()));
    }

    #[test]
    fn a_block_stays_whole_where_a_column_can_hold_it() {
        let of = |n: usize| vec![10.0; n];
        assert_eq!(in_columns(&[of(3), of(3)], 5.0, 65.0), [[0; 3], [0; 3]]);
        assert_eq!(in_columns(&[of(3), of(3)], 5.0, 60.0), [[0; 3], [1; 3]], "not cut after its second line");
        assert_eq!(in_columns(&[of(5)], 5.0, 30.0), [[0, 0, 0, 1, 1]]);
        assert_eq!(in_columns(&[of(2), of(4)], 5.0, 30.0), [vec![0; 2], vec![1, 1, 1, 2]]);
        assert_eq!(in_columns(&[of(3)], 5.0, 0.0).concat().len(), 3, "no room is no reason to hang");
    }
}
