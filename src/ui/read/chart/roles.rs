//! Who is missing? Every role of the legend with its symbol: how many actors have it, how many of them sit at a table;
//! hollow where nobody does.

use super::super::super::sample;
use super::super::{Asked, ReadView};
use super::pen;
use crate::analysis::Report;
use crate::app::Selection;
use crate::model::{ActorId, Role};
use crate::scene::{LegendSample, Stroke as Edge, role_row, style};
use crate::text::role_plural;
use egui::{Align2, Rect, Sense, Stroke, Ui, pos2, vec2};

/// Height of a row, in points.
const ROW: f32 = 19.0;
/// Diameter of a symbol, in points.
const SYMBOL: f32 = 13.0;
/// Width of a column of numbers, in points.
const NUMBERS: f32 = 40.0;

/// A role on a map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct RoleCount {
    role: Role,
    actors: Vec<ActorId>,
    /// Those of them that sit at a table.
    seated: usize,
}

/// The roles of organizations, in the order of the legend; « Autre » only where somebody has it.
pub(super) fn role_counts(view: &ReadView<'_>, report: &Report) -> Vec<RoleCount> {
    let role_of = |id: &ActorId| view.open.map().actor(*id).map(|a| a.role);
    let seated = |id: &ActorId| report.concertation.tables_of.get(id).is_some_and(|n_tables| *n_tables > 0);
    let count = |role: Role| {
        let actors: Vec<ActorId> = report.actors.keys().filter(|id| role_of(id) == Some(role)).copied().collect();
        RoleCount { role, seated: actors.iter().filter(|id| seated(id)).count(), actors }
    };
    let all = Role::ALL.into_iter().filter(|role| !role.is_table()).map(count);
    all.filter(|count| count.role != Role::Other || !count.actors.is_empty()).collect()
}

/// Shows the roles; how many sit at a table only on a map that has some.
pub(super) fn show(ui: &mut Ui, view: &ReadView<'_>, report: &Report, asked: &mut Asked<'_>) {
    let (t, palette) = (view.t(), view.palette());
    let counts = role_counts(view, report);
    let has_tables = !report.concertation.tables.is_empty();
    ui.add_space(2.0);
    let size = vec2(ui.available_width(), ROW * (counts.len() + 1) as f32);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let columns = [has_tables.then(|| t.chart_roles_at_tables()), Some(t.chart_roles_on_map())];
    let headings = [rect.right(), rect.right() - if has_tables { NUMBERS + 8.0 } else { 0.0 }];
    for (heading, right) in columns.iter().zip(headings).filter_map(|(h, right)| Some((h.as_ref()?, right))) {
        let at = (pos2(right, rect.top() + ROW / 2.0), Align2::RIGHT_CENTER);
        pen::write(ui.painter(), at, heading, pen::SMALL, palette.muted, rect.width());
    }
    for (i, count) in counts.iter().enumerate() {
        let top = rect.top() + ROW * (i + 1) as f32;
        let row = Rect::from_min_size(pos2(rect.left(), top), vec2(rect.width(), ROW));
        count.row(ui, view, row, headings[1], has_tables, asked);
    }
}

impl RoleCount {
    fn row(&self, ui: &Ui, view: &ReadView<'_>, row: Rect, map_column: f32, has_tables: bool, asked: &mut Asked<'_>) {
        let (palette, painter) = (view.palette(), ui.painter());
        let name = role_plural(view.open.map().legend(), self.role, view.app.language);
        let response = ui.interact(row, ui.id().with(("role", self.role)), Sense::click());
        let said = self.said(view, &name, has_tables);
        pen::tell(ui, palette, &response, &said);
        let absent = self.actors.is_empty();
        let room = Rect::from_min_size(row.min, vec2(SYMBOL * 1.5, ROW)).shrink2(vec2(0.0, (ROW - SYMBOL) / 2.0));
        sample::paint_sample(painter, room, &self.sample(view));
        let ink = if absent { palette.muted } else { palette.ink };
        let left = (pos2(room.right() + 6.0, row.center().y), Align2::LEFT_CENTER);
        pen::write(painter, left, &name, pen::WORDS, ink, map_column - NUMBERS * 0.7 - left.0.x);
        let none = view.t().chart_roles_none();
        let number = |n: usize| if n == 0 { none.clone() } else { n.to_string() };
        let on_map = (pos2(map_column, row.center().y), Align2::RIGHT_CENTER);
        pen::write(painter, on_map, &number(self.actors.len()), pen::WORDS, ink, NUMBERS);
        if has_tables && !absent {
            let ink = if self.seated == 0 { palette.muted } else { palette.ink };
            let at_tables = (row.right_center(), Align2::RIGHT_CENTER);
            pen::write(painter, at_tables, &number(self.seated), pen::WORDS, ink, NUMBERS);
        }
        painter.hline(row.x_range(), row.bottom(), Stroke::new(0.5, palette.border));
        if response.hovered() || response.has_focus() {
            asked.light(Selection::actors(self.actors.iter().copied()));
        }
        response.on_hover_text_at_pointer(said);
    }

    /// The symbol of the legend, hollow where nobody has the role.
    fn sample(&self, view: &ReadView<'_>) -> LegendSample {
        let row = role_row(view.open.map().legend(), self.role, None, view.theme, view.app.language);
        match row.sample {
            LegendSample::Role(role, mut mark) if self.actors.is_empty() => {
                mark.fill = style::background(view.theme);
                mark.stroke = Some(Edge { colour: style::muted(view.theme), width: 1.6, dotted: false });
                LegendSample::Role(role, mark)
            }
            sample => sample,
        }
    }

    fn said(&self, view: &ReadView<'_>, name: &str, has_tables: bool) -> String {
        let t = view.t();
        let on_map = t.chart_roles_row(self.actors.len() as f64, name);
        if has_tables { t.chart_roles_row_seated(self.seated as f64, on_map) } else { on_map }
    }
}
