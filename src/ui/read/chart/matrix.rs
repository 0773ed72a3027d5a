//! Who is tied to whom: the share of possible links that exist between each two groups, as a table of shades.

use super::super::super::theme::{Palette, regular};
use super::super::{Asked, ReadView};
use super::pen;
use crate::analysis::{Group, Report, Silos};
use crate::app::Selection;
use crate::text::percent;
use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{Align2, Color32, Galley, Painter, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};
use std::sync::Arc;

/// With more groups, cells are too small to tell apart.
const MOST_GROUPS: usize = 16;
/// Room for the numbers above the columns, in points.
const HEADER: f32 = 16.0;
/// Room between names and cells, in points.
const GAP: f32 = 6.0;
/// Largest side of a cell, in points.
const LARGEST_CELL: f32 = 34.0;
/// Smallest side of a cell that holds a number, in points.
const SMALLEST_NUMBERED: f32 = 21.0;
/// Palest and darkest shades of the accent.
const SHADES: (f32, f32) = (0.10, 0.95);
/// Where numbers turn from dark to light.
const DARK_SHADE: f32 = 0.6;

/// Whether there are groups to compare, few enough to tell their cells apart.
pub(in super::super) fn shows_matrix(silos: &Silos) -> bool {
    (2..=MOST_GROUPS).contains(&silos.groups.len())
}

/// Shows the table, when there are groups to compare.
pub(super) fn show(ui: &mut Ui, view: &ReadView<'_>, report: &Report, asked: &mut Asked<'_>) {
    let (t, palette) = (view.t(), view.palette());
    if shows_matrix(&report.silos) {
        ui.add_space(2.0);
        pen::quiet(ui, palette, &t.read_matrix_sentence());
        Matrix::new(view, report).show(ui, asked);
    }
}

struct Matrix<'a> {
    view: &'a ReadView<'a>,
    palette: &'static Palette,
    report: &'a Report,
    names: Vec<String>,
    shares: &'a [Vec<Option<f64>>],
}

/// Where the cells are.
struct Cells {
    origin: egui::Pos2,
    side: f32,
}

impl Cells {
    fn at(&self, row: usize, column: usize) -> Rect {
        let corner = self.origin + vec2(column as f32, row as f32) * self.side;
        Rect::from_min_size(corner, vec2(self.side, self.side))
    }
}

impl<'a> Matrix<'a> {
    fn new(view: &'a ReadView<'a>, report: &'a Report) -> Self {
        let silos = &report.silos;
        let (legend, language) = (view.open.map().legend(), view.app.language);
        let names = silos.groups.iter().map(|g| g.group.label(legend, language)).collect();
        Self { view, palette: view.palette(), report, names, shares: &silos.density_matrix }
    }

    fn show(&self, ui: &mut Ui, asked: &mut Asked<'_>) {
        ui.add_space(2.0);
        let n = self.names.len();
        let width = ui.available_width();
        let room = width - n as f32 * SMALLEST_NUMBERED;
        let beside = self.name_galleys(ui, f32::INFINITY).iter().all(|g| g.size().x + GAP <= room);
        let before: Vec<_> = if beside { self.name_galleys(ui, room) } else { self.number_galleys(ui) };
        let names_width = before.iter().map(|g| g.size().x).fold(0.0, f32::max) + GAP;
        let side = ((width - names_width) / n as f32).min(LARGEST_CELL);
        let (rect, _) = ui.allocate_exact_size(vec2(width, HEADER + side * n as f32 + 4.0), Sense::hover());
        let cells = Cells { origin: rect.min + vec2(names_width, HEADER), side };
        for (row, galley) in before.into_iter().enumerate() {
            let line = cells.at(row, 0).with_max_x(cells.at(row, n - 1).right()).with_min_x(rect.left());
            let at = pos2(rect.left(), line.center().y - galley.size().y / 2.0);
            ui.painter().galley(at, galley, self.palette.ink);
            let top = cells.at(0, row).center_top() - vec2(0.0, 3.0);
            let number = (row + 1).to_string();
            ui.painter().text(top, Align2::CENTER_BOTTOM, number, regular(pen::SMALL), self.palette.muted);
            for column in 0..n {
                if let Some(share) = self.shares[row][column] {
                    self.paint_cell(ui.painter(), cells.at(row, column), share as f32, self.is_missing(row, column));
                }
            }
            self.say_row(ui, row, line, &cells, asked);
        }
        if !beside {
            for galley in self.name_galleys(ui, width) {
                let (rect, _) = ui.allocate_exact_size(vec2(width, 13.0), Sense::hover());
                ui.painter().galley(rect.min, galley, self.palette.ink);
            }
        }
        self.key(ui);
    }

    /// « 3  Municipalité », cut to a width: the whole name is said when the pointer is there.
    fn name_galleys(&self, ui: &Ui, width: f32) -> Vec<Arc<Galley>> {
        let format = |color: Color32| TextFormat { font_id: regular(11.5), color, ..TextFormat::default() };
        let galley = |(i, name): (usize, &String)| {
            let mut job = LayoutJob { wrap: TextWrapping::truncate_at_width(width), ..LayoutJob::default() };
            job.append(&format!("{}  ", i + 1), 0.0, format(self.palette.muted));
            job.append(name, 0.0, format(self.palette.ink));
            ui.painter().layout_job(job)
        };
        self.names.iter().enumerate().map(galley).collect()
    }

    fn number_galleys(&self, ui: &Ui) -> Vec<Arc<Galley>> {
        let numbers = 1..=self.names.len();
        numbers.map(|n| ui.painter().layout_no_wrap(n.to_string(), regular(pen::SMALL), self.palette.muted)).collect()
    }

    fn paint_cell(&self, painter: &Painter, cell: Rect, share: f32, missing: bool) {
        let cell = cell.shrink(1.0);
        if share == 0.0 {
            return paint_none(painter, cell, self.palette, missing);
        }
        let shade = egui::lerp(SHADES.0..=SHADES.1, share);
        painter.rect_filled(cell, 2.0, self.palette.card.lerp_to_gamma(self.palette.accent, shade));
        if cell.width() >= SMALLEST_NUMBERED - 2.0 {
            let ink = if shade > DARK_SHADE { self.palette.on_accent } else { self.palette.ink };
            let number = format!("{:.0}", share * 100.0);
            painter.text(cell.center(), Align2::CENTER_CENTER, number, regular(pen::SMALL), ink);
        }
    }

    /// A row is one stop of the keyboard and of a screen reader; the pointer is told the cell it is on.
    fn say_row(&self, ui: &Ui, row: usize, line: Rect, cells: &Cells, asked: &mut Asked<'_>) {
        let response = ui.interact(line, ui.id().with(("row", row)), Sense::focusable_noninteractive());
        response.widget_info(|| {
            let said: Vec<String> = (0..self.names.len()).filter_map(|column| self.said(row, column)).collect();
            WidgetInfo::labeled(WidgetType::Label, true, said.join("\n"))
        });
        if response.has_focus() {
            let ring = Stroke::new(1.5, self.palette.accent);
            ui.painter().rect_stroke(line, 3.0, ring, StrokeKind::Inside);
        }
        let under = |pointer| (0..self.names.len()).find(|column| cells.at(row, *column).contains(pointer));
        let pointed = response.hover_pos().map(under);
        if pointed.is_some() || response.has_focus() {
            asked.light(self.members(row, pointed.flatten().unwrap_or(row)));
        }
        if let Some(column) = pointed {
            let said = column.and_then(|column| self.said(row, column));
            response.on_hover_text_at_pointer(said.unwrap_or_else(|| self.names[row].clone()));
        }
    }

    /// Whether two groups of at least two actors have no tie at all.
    fn is_missing(&self, row: usize, column: usize) -> bool {
        self.report.silos.missing_pairs.contains(&(row.min(column), row.max(column)))
    }

    /// The actors of two groups.
    fn members(&self, row: usize, column: usize) -> Selection {
        let groups: Vec<&Group> = [row, column].iter().map(|g| &self.report.silos.groups[*g].group).collect();
        let members = self.report.actors.iter().filter(|(_, a)| groups.contains(&&a.group));
        Selection::actors(members.map(|(id, _)| *id))
    }

    fn said(&self, row: usize, column: usize) -> Option<String> {
        let t = self.view.t();
        let share = self.shares[row][column]?;
        let share = if share == 0.0 { t.read_matrix_none() } else { percent(share, self.view.app.language) };
        let (first, second) = (&self.names[row], &self.names[column]);
        Some(if row == column { t.read_matrix_inside(first, share) } else { t.read_matrix_cell(first, second, share) })
    }

    fn key(&self, ui: &mut Ui) {
        ui.horizontal(|ui| {
            let (rect, _) = ui.allocate_exact_size(vec2(13.0, 13.0), Sense::hover());
            paint_none(ui.painter(), rect, self.palette, true);
            let none = egui::RichText::new(self.view.t().read_matrix_none()).font(regular(11.5));
            ui.label(none.color(self.palette.muted));
        });
    }
}

/// A cell without any tie; plainer where one of the groups is a single actor.
fn paint_none(painter: &Painter, cell: Rect, palette: &Palette, missing: bool) {
    let (edge, ink) = if missing { (palette.muted, palette.ink) } else { (palette.border, palette.border) };
    painter.rect_stroke(cell, 2.0, Stroke::new(1.0, edge), StrokeKind::Inside);
    let inside = cell.shrink(cell.width() * 0.34);
    painter.line_segment([inside.left_bottom(), inside.right_top()], Stroke::new(1.2, ink));
}
