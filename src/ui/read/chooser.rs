//! What sizes, colours, groups and outlines the actors of the drawing.

use super::super::fields::caret;
use super::super::icons;
use super::super::theme::regular;
use super::{ReadView, words};
use crate::analysis::{ActorIndicator, GroupBy, IMPORTED_ID};
use crate::app::appearance::{colour_name, group_name, outline_name, size_name};
use crate::app::{Action, ColourBy, Outlines, SizeBy, TableAction};
use crate::model::TerritoryMap;
use egui::{Align, Button, ComboBox, Layout, RichText, Ui, WidgetInfo, WidgetType, vec2};
use std::collections::BTreeSet;

/// Width of the names before the choices, in points.
const NAMES_WIDTH: f32 = 66.0;
/// Most that an open list takes, in points.
const LIST_HEIGHT: f32 = 420.0;

/// Something to choose.
struct Choice<T> {
    value: T,
    label: String,
    /// What those who know call it: such choices come last, apart.
    technical: Option<String>,
}

/// Shows the choices.
pub(super) fn choosers(ui: &mut Ui, view: &ReadView<'_>, out: &mut Vec<Action>) {
    let (t, reading, language) = (view.t(), &view.open.reading, view.app.language);
    let sizes = words::SIZES.map(|by| plain(by, size_name(by, language))).into_iter();
    let sizes = sizes.chain(words::more_sizes().map(|i| advanced(view, i, SizeBy::Indicator, size_name)));
    if let Some(by) = choice(ui, view, &t.read_size(), &reading.size_by, &sizes.collect::<Vec<_>>()) {
        out.push(Action::SizeBy(by));
    }
    let has_communities = view.open.analysed.as_ref().is_some_and(|a| a.report.communities.count > 0);
    let colours = words::COLOURS.into_iter().filter(|by| *by != ColourBy::Community || has_communities);
    let colours = colours.map(|by| plain(by, colour_name(by, language)));
    let colours = colours.chain(words::more_colours().map(|i| advanced(view, i, ColourBy::Indicator, colour_name)));
    if let Some(by) = choice(ui, view, &t.read_colour(), &reading.colour_by, &colours.collect::<Vec<_>>()) {
        out.push(Action::ColourBy(by));
    }
    let groups: Vec<_> = groupings(view.open.map()).map(|by| plain(by.clone(), group_name(&by, language))).collect();
    if let Some(by) = choice(ui, view, &t.read_groups(), &reading.group_by, &groups) {
        out.push(Action::GroupBy(by));
    }
    let outlines = [Outlines::None, Outlines::Groups, Outlines::Communities].into_iter();
    let outlines = outlines.filter(|what| *what != Outlines::Communities || has_communities);
    let outlines: Vec<_> = outlines.map(|what| plain(what, outline_name(what, language))).collect();
    if let Some(what) = choice(ui, view, &t.read_outline(), &reading.outlines, &outlines) {
        out.push(Action::Outline(what));
    }
    let name = t.table_title();
    let button = Button::new([icons::TABLE, &name].join(" ")).selected(reading.table.is_open);
    let response = ui.add(button.min_size(vec2(ui.available_width(), 0.0))).on_hover_text(t.table_open_hint());
    response.widget_info(|| WidgetInfo::selected(WidgetType::Button, true, reading.table.is_open, &name));
    if response.clicked() {
        out.push(Action::Table(TableAction::Toggle));
    }
}

fn plain<T>(value: T, label: String) -> Choice<T> {
    Choice { value, label, technical: None }
}

fn advanced<T: Copy>(
    view: &ReadView<'_>,
    indicator: ActorIndicator,
    by: fn(ActorIndicator) -> T,
    name: fn(T, crate::text::Language) -> String,
) -> Choice<T> {
    let (value, language) = (by(indicator), view.app.language);
    Choice { value, label: name(value, language), technical: Some(indicator.technical(language)) }
}

/// A list to choose from; what was chosen, when it is something else.
fn choice<T: PartialEq + Clone>(
    ui: &mut Ui,
    view: &ReadView<'_>,
    name: &str,
    current: &T,
    choices: &[Choice<T>],
) -> Option<T> {
    let mut chosen = None;
    ui.horizontal(|ui| {
        let size = egui::vec2(NAMES_WIDTH, ui.spacing().interact_size.y);
        ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
            ui.set_min_width(NAMES_WIDTH);
            ui.label(RichText::new(name).font(regular(13.0)).color(view.palette().muted));
        });
        let selected = choices.iter().find(|choice| choice.value == *current).map_or("", |choice| &choice.label);
        let list = ComboBox::from_id_salt(name).selected_text(selected).width(ui.available_width());
        let list = list.truncate().icon(caret).height(LIST_HEIGHT);
        let response = list.show_ui(ui, |ui| {
            let mut is_advanced = false;
            for choice in choices {
                if choice.technical.is_some() && !std::mem::replace(&mut is_advanced, true) {
                    ui.separator();
                    ui.label(RichText::new(view.t().read_advanced()).font(regular(12.0)).color(view.palette().muted));
                }
                if choice_ui(ui, view, choice, choice.value == *current) && choice.value != *current {
                    chosen = Some(choice.value.clone());
                }
            }
        });
        response.response.widget_info(|| {
            let mut info = WidgetInfo::labeled(WidgetType::ComboBox, true, name);
            info.current_text_value = Some(selected.to_owned());
            info
        });
    });
    chosen
}

/// A choice of a list, with its technical name beneath if it has one.
fn choice_ui<T>(ui: &mut Ui, view: &ReadView<'_>, choice: &Choice<T>, is_current: bool) -> bool {
    let Some(technical) = &choice.technical else { return ui.selectable_label(is_current, &choice.label).clicked() };
    let mut job = egui::text::LayoutJob::default();
    let (ink, muted) = (view.palette().ink, view.palette().muted);
    job.append(&choice.label, 0.0, egui::TextFormat::simple(regular(14.0), ink));
    job.append("\n", 0.0, egui::TextFormat::simple(regular(11.5), muted));
    job.append(technical, 0.0, egui::TextFormat::simple(regular(11.5), muted));
    let response = ui.add(Button::selectable(is_current, job).wrap());
    let said = [choice.label.as_str(), technical].join(" – ");
    response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, true, is_current, said.as_str()));
    response.clicked()
}

/// The built-in groupings, then the fields of the map's own.
fn groupings(map: &TerritoryMap) -> impl Iterator<Item = GroupBy> {
    let fields: BTreeSet<&String> = map.actors().flat_map(|a| a.fields.keys()).filter(|f| *f != IMPORTED_ID).collect();
    let built_in = [GroupBy::Role, GroupBy::Sector, GroupBy::Programme, GroupBy::SubTerritory, GroupBy::ServiceLine];
    built_in.into_iter().chain(fields.into_iter().cloned().map(GroupBy::Field))
}
