//! The legend: palette, key and filter in one. A row is a role or a kind with its sample and count; a click makes it
//! the next thing drawn, the eye hides it.

use super::super::icons;
use super::super::sample;
use super::super::theme::{self, regular, semibold};
use super::top_bar::named;
use crate::app::{Action, AppState, Dialog, Moment, OpenMap};
use crate::model::{LegendKey, LinkKind, Role};
use crate::scene::{self, LegendSample, Theme};
use crate::text::{integer, role_plural};
use egui::{Align2, Button, Rect, RichText, ScrollArea, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// Height of a row, in points.
const ROW_HEIGHT: f32 = 26.0;
/// Room of a sample, in points.
const SAMPLE_WIDTH: f32 = 39.0;
/// Least room of a count, and room before it, in points.
const COUNT_WIDTH: f32 = 15.0;
const COUNT_GAP: f32 = 7.0;

/// One row.
struct Row {
    label: String,
    sample: LegendSample,
    count: usize,
    hidden: bool,
    chosen: bool,
    key: Option<usize>,
    choose: Action,
    hide: Option<Action>,
}

/// Shows the legend.
pub(in super::super) fn legend_ui(ui: &mut Ui, app: &AppState, open: &OpenMap, theme: Theme, out: &mut Vec<Action>) {
    let t = app.texts();
    ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 1.0;
        heading(ui, t.shell_legend_actors(), theme);
        for row in role_rows(app, open, theme) {
            row_ui(ui, app, open, &row, theme, out);
        }
        ui.add_space(14.0);
        heading(ui, t.shell_legend_links(), theme);
        for row in kind_rows(app, open, theme) {
            row_ui(ui, app, open, &row, theme, out);
        }
        ui.add_space(10.0);
        let edit = RichText::new(format!("{}  {}", icons::EDIT, t.shell_edit_legend())).font(regular(12.5));
        if ui.add(Button::new(edit).frame(false)).clicked() {
            out.push(Action::Ask(Dialog::Legend));
        }
    });
}

fn heading(ui: &mut Ui, text: String, theme: Theme) {
    let muted = theme::palette(theme).muted;
    ui.label(RichText::new(text).font(semibold(11.5)).color(muted).extra_letter_spacing(0.8));
    ui.add_space(4.0);
}

fn role_rows(app: &AppState, open: &OpenMap, theme: Theme) -> Vec<Row> {
    let legend = open.map().legend();
    let row = |role: Role, custom: Option<&LegendKey>| {
        let shown = scene::role_row(legend, role, custom, theme, app.language);
        Row {
            label: if custom.is_some() { shown.label } else { role_plural(legend, role, app.language) },
            sample: shown.sample,
            count: open.census.n_actors(role, custom),
            hidden: open.filter.hidden_roles.contains(&role),
            chosen: open.tool.role == role && open.tool.custom_role.as_ref() == custom,
            key: None,
            choose: Action::UseRole(role, custom.cloned()),
            hide: custom.is_none().then_some(Action::ToggleRole(role)),
        }
    };
    let customs = |role: Role| legend.custom_roles.iter().filter(move |(_, c)| c.counts_as == role);
    Role::ALL
        .into_iter()
        .flat_map(|role| {
            std::iter::once(row(role, None)).chain(customs(role).map(move |(key, _)| row(role, Some(key))))
        })
        .collect()
}

fn kind_rows(app: &AppState, open: &OpenMap, theme: Theme) -> Vec<Row> {
    let legend = open.map().legend();
    let row = |(i, kind): (usize, LinkKind), custom: Option<&LegendKey>| {
        let shown = scene::kind_row(legend, kind, custom.cloned(), theme, app.language);
        Row {
            label: shown.label,
            sample: shown.sample,
            count: open.census.n_links(kind, custom),
            hidden: open.filter.hidden_kinds.contains(&kind),
            chosen: open.tool.kind == kind && open.tool.custom_kind.as_ref() == custom,
            key: custom.is_none().then_some(i + 1),
            choose: Action::UseKind(kind, custom.cloned()),
            hide: custom.is_none().then_some(Action::ToggleKind(kind)),
        }
    };
    let customs = |kind: LinkKind| legend.custom_kinds.iter().filter(move |(_, c)| c.counts_as == kind);
    LinkKind::ALL
        .into_iter()
        .enumerate()
        .flat_map(|at| std::iter::once(row(at, None)).chain(customs(at.1).map(move |(key, _)| row(at, Some(key)))))
        .collect()
}

fn row_ui(ui: &mut Ui, app: &AppState, open: &OpenMap, row: &Row, theme: Theme, out: &mut Vec<Action>) {
    let (t, palette) = (app.texts(), theme::palette(theme));
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW_HEIGHT), Sense::click());
    let name = t.shell_legend_row(&row.label, row.count as f64);
    let chosen = row.chosen && open.moment == Moment::Draw;
    response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, true, chosen, &name));
    if response.clicked() {
        out.push(row.choose.clone());
    }
    let eye = Rect::from_center_size(pos2(rect.right() - 12.0, rect.center().y), vec2(22.0, 22.0));
    let pointed = response.hovered() || response.has_focus() || ui.rect_contains_pointer(rect);
    if chosen || pointed {
        let fill = if chosen { palette.accent_soft } else { palette.accent_soft.gamma_multiply(0.5) };
        ui.painter().rect_filled(rect.expand2(vec2(6.0, 0.0)), theme::CORNER, fill);
    }
    if response.has_focus() {
        let ring = egui::Stroke::new(1.5, palette.accent);
        ui.painter().rect_stroke(rect.expand2(vec2(6.0, 0.0)), theme::CORNER, ring, egui::StrokeKind::Inside);
    }
    let room = Rect::from_min_size(rect.min, vec2(SAMPLE_WIDTH, ROW_HEIGHT));
    sample::paint_sample(ui.painter(), room.shrink2(vec2(2.0, 4.0)), &row.sample);
    let colour = if row.hidden || row.count == 0 { palette.muted } else { palette.ink };
    let count_right = if row.hide.is_some() && (pointed || row.hidden) { eye.left() - 2.0 } else { rect.right() };
    let count = integer(i64::try_from(row.count).unwrap_or(i64::MAX), app.language);
    let count = ui.painter().layout_no_wrap(count, regular(12.5), palette.muted);
    let mut text_right = count_right - count.size().x.max(COUNT_WIDTH) - COUNT_GAP;
    if let Some(key) = row.key {
        let badge = Rect::from_center_size(pos2(text_right - 9.0, rect.center().y), vec2(17.0, 18.0));
        let edge = egui::Stroke::new(1.0, palette.border);
        ui.painter().rect(badge, 4.0, palette.card, edge, egui::StrokeKind::Inside);
        ui.painter().text(badge.center(), Align2::CENTER_CENTER, key, regular(11.5), palette.muted);
        text_right = badge.left() - 4.0;
    }
    let painter = ui.painter().with_clip_rect(rect.with_max_x(text_right));
    let mut job = egui::text::LayoutJob::simple_singleline(row.label.clone(), regular(13.0), colour);
    job.wrap = egui::text::TextWrapping::truncate_at_width((text_right - room.right()).max(20.0));
    if row.hidden {
        job.sections.iter_mut().for_each(|s| s.format.strikethrough = egui::Stroke::new(1.0, palette.muted));
    }
    let galley = painter.layout_job(job);
    painter.galley(pos2(room.right(), rect.center().y - galley.size().y / 2.0), galley, colour);
    let corner = pos2(count_right - count.size().x, rect.center().y - count.size().y / 2.0);
    ui.painter().galley(corner, count, palette.muted);
    eye_ui(ui, app, row, eye, pointed, theme, out);
    response.on_hover_text(&row.label);
}

fn eye_ui(ui: &mut Ui, app: &AppState, row: &Row, rect: Rect, pointed: bool, theme: Theme, out: &mut Vec<Action>) {
    let Some(hide) = &row.hide else { return };
    let (t, palette) = (app.texts(), theme::palette(theme));
    let eye = ui.interact(rect, ui.id().with(("eye", &row.label)), Sense::click());
    named(&eye, if row.hidden { t.shell_legend_show(&row.label) } else { t.shell_legend_hide(&row.label) });
    if eye.clicked() {
        out.push(hide.clone());
    }
    if row.hidden || pointed || eye.has_focus() {
        let (icon, colour) = if row.hidden { (icons::HIDDEN, palette.accent) } else { (icons::VISIBLE, palette.muted) };
        ui.painter().text(rect.center(), Align2::CENTER_CENTER, icon, regular(15.0), colour);
    }
}
