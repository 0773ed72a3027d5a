//! Who is missing? Every role of the legend with its symbol: how many actors have it, how many of them sit at a table;
//! hollow where nobody does.

use super::super::super::sample;
use super::super::super::theme::regular;
use super::super::super::wrapped::wrapped;
use super::super::{Asked, ReadView};
use super::pen;
use crate::analysis::Report;
use crate::app::Selection;
use crate::model::{ActorId, Role};
use crate::scene::{LegendSample, Stroke as Edge, role_row, style};
use crate::text::role_plural;
use egui::{Align2, Rect, Sense, Stroke, Ui, pos2, vec2};

/// Diameter of a symbol, in points.
const SYMBOL: f32 = 13.0;
/// Width of a column of numbers, in points.
const NUMBERS: f32 = 44.0;

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
    let organizations = Role::ALL.into_iter().filter(|role| !role.is_table());
    let mut counts: Vec<RoleCount> =
        organizations.map(|role| RoleCount { role, actors: Vec::new(), seated: 0 }).collect();
    for id in report.actors.keys() {
        let role = view.open.map().actor(*id).map(|a| a.role);
        if let Some(count) = counts.iter_mut().find(|count| Some(count.role) == role) {
            count.actors.push(*id);
            count.seated += usize::from(report.concertation.tables_of.get(id).is_some_and(|n_tables| *n_tables > 0));
        }
    }
    counts.retain(|count| count.role != Role::Other || !count.actors.is_empty());
    counts
}

/// Where the columns of numbers end.
#[derive(Clone, Copy)]
struct Columns {
    on_map: f32,
    at_tables: Option<f32>,
}

/// Shows the roles; how many sit at a table only on a map that has some.
pub(super) fn show(ui: &mut Ui, view: &ReadView<'_>, report: &Report, asked: &mut Asked<'_>) {
    let (t, muted) = (view.t(), view.palette().muted);
    ui.add_space(2.0);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), pen::LINE), Sense::hover());
    let at_tables = (!report.concertation.tables.is_empty()).then_some(rect.right());
    let columns = Columns { on_map: rect.right() - if at_tables.is_some() { NUMBERS } else { 0.0 }, at_tables };
    let headings = [(Some(columns.on_map), t.chart_roles_on_map()), (at_tables, t.chart_roles_at_tables())];
    for (right, heading) in headings.into_iter().filter_map(|(right, heading)| Some((right?, heading))) {
        let at = (pos2(right, rect.top()), Align2::RIGHT_TOP);
        pen::write(ui.painter(), at, &heading, pen::SMALL, muted, rect.width());
    }
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for count in role_counts(view, report) {
            count.show(ui, view, columns, asked);
        }
    });
    ui.add_space(2.0);
}

impl RoleCount {
    fn show(&self, ui: &mut Ui, view: &ReadView<'_>, columns: Columns, asked: &mut Asked<'_>) {
        let palette = view.palette();
        let name = role_plural(view.open.map().legend(), self.role, view.app.language);
        let absent = self.actors.is_empty();
        let ink = if absent { palette.muted } else { palette.ink };
        let (width, names) = (ui.available_width(), SYMBOL * 1.5 + 5.0);
        let room = columns.on_map - NUMBERS * 0.7 - ui.max_rect().left() - names;
        let galley = ui.painter().layout(wrapped(&name), regular(pen::WORDS), ink, room);
        let (row, response) = ui.allocate_exact_size(vec2(width, galley.size().y + 5.0), Sense::click());
        let said = self.said(view, &name, columns.at_tables.is_some());
        pen::tell(ui, palette, &response, &said);
        let painter = ui.painter();
        let symbol = Rect::from_min_size(row.min, vec2(SYMBOL * 1.5, row.height()));
        let symbol = symbol.shrink2(vec2(0.0, (row.height() - SYMBOL) / 2.0));
        sample::paint_sample(painter, symbol, &self.sample(view));
        painter.galley(row.min + vec2(names, 2.0), galley, ink);
        let none = view.t().chart_roles_none();
        let number = |n: usize| if n == 0 { none.clone() } else { n.to_string() };
        let on_map = (pos2(columns.on_map, row.center().y), Align2::RIGHT_CENTER);
        pen::write(painter, on_map, &number(self.actors.len()), pen::WORDS, ink, NUMBERS);
        if let Some(right) = columns.at_tables.filter(|_| !absent) {
            let ink = if self.seated == 0 { palette.muted } else { palette.ink };
            let at = (pos2(right, row.center().y), Align2::RIGHT_CENTER);
            pen::write(painter, at, &number(self.seated), pen::WORDS, ink, NUMBERS);
        }
        painter.hline(row.x_range(), row.bottom(), Stroke::new(0.5, palette.border));
        asked.speaks(&response, || Selection::actors(self.actors.iter().copied()));
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
