//! What sizes, colours and groups the actors of the drawing.

use super::super::fields::caret;
use super::super::theme::regular;
use super::{ReadView, words};
use crate::analysis::{GroupBy, IMPORTED_ID};
use crate::app::{Action, ColourBy};
use crate::model::TerritoryMap;
use egui::{Align, ComboBox, Layout, RichText, Stroke, Ui, WidgetInfo, WidgetType};
use std::collections::BTreeSet;

/// Width of the names before the choices, in points.
const NAMES_WIDTH: f32 = 66.0;

/// Shows the choices.
pub(super) fn choosers(ui: &mut Ui, view: &ReadView<'_>, out: &mut Vec<Action>) {
    let (t, reading) = (view.t(), &view.open.reading);
    let sizes = words::SIZES.map(|by| (by, words::size_by(t, by)));
    if let Some(by) = choice(ui, view, &t.read_size(), &reading.size_by, &sizes) {
        out.push(Action::SizeBy(by));
    }
    let colours = [ColourBy::Role, ColourBy::Group].map(|by| (by, words::colour_by(t, by)));
    if let Some(by) = choice(ui, view, &t.read_colour(), &reading.colour_by, &colours) {
        out.push(Action::ColourBy(by));
    }
    let groups: Vec<_> = groupings(view.open.map()).map(|by| (by.clone(), words::group_by(t, &by))).collect();
    if let Some(by) = choice(ui, view, &t.read_groups(), &reading.group_by, &groups) {
        out.push(Action::GroupBy(by));
    }
    ui.horizontal(|ui| {
        ui.add_space(NAMES_WIDTH + ui.spacing().item_spacing.x);
        // On the panel, the usual edge of a box is all but unseen.
        ui.visuals_mut().widgets.inactive.bg_stroke = Stroke::new(1.2, view.palette().muted);
        let mut outlines = reading.outlines;
        if ui.checkbox(&mut outlines, t.read_outlines()).changed() {
            out.push(Action::ToggleOutlines);
        }
    });
}

/// A list to choose from; what was chosen, when it is something else.
fn choice<T: PartialEq + Clone>(
    ui: &mut Ui,
    view: &ReadView<'_>,
    name: &str,
    current: &T,
    choices: &[(T, String)],
) -> Option<T> {
    let mut chosen = None;
    ui.horizontal(|ui| {
        let size = egui::vec2(NAMES_WIDTH, ui.spacing().interact_size.y);
        ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
            ui.set_min_width(NAMES_WIDTH);
            ui.label(RichText::new(name).font(regular(13.0)).color(view.palette().muted));
        });
        let selected = choices.iter().find(|(choice, _)| choice == current).map_or("", |(_, label)| label);
        let list = ComboBox::from_id_salt(name).selected_text(selected).width(ui.available_width());
        let list = list.truncate().icon(caret);
        let response = list.show_ui(ui, |ui| {
            for (choice, label) in choices {
                if ui.selectable_label(choice == current, label).clicked() && choice != current {
                    chosen = Some(choice.clone());
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

/// The built-in groupings, then the fields of the map's own.
fn groupings(map: &TerritoryMap) -> impl Iterator<Item = GroupBy> {
    let fields: BTreeSet<&String> = map.actors().flat_map(|a| a.fields.keys()).filter(|f| *f != IMPORTED_ID).collect();
    let built_in = [GroupBy::Role, GroupBy::Sector, GroupBy::Programme, GroupBy::SubTerritory, GroupBy::ServiceLine];
    built_in.into_iter().chain(fields.into_iter().cloned().map(GroupBy::Field))
}
