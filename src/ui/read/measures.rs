//! Every number of the network as a whole: its plain name, the name researchers know it by, its value.

use super::super::theme::{CORNER, regular, semibold};
use super::super::wrapped::wrapped;
use super::{ReadView, unfold};
use crate::analysis::Report;
use crate::text::{Texts, decimal};
use egui::{Align2, FontFamily, FontId, Frame, Id, Margin, RichText, Sense, Ui, WidgetInfo, WidgetType, vec2};

/// Room for a value, in points.
const VALUES: f32 = 64.0;
/// Decimals of a value.
const DECIMALS: usize = 3;

/// A number: the key of the JSON contract, its plain name, its value.
type Measure = (&'static str, fn(&Texts) -> String, Option<f64>);

/// Shows the numbers under a link that unfolds them.
pub(super) fn measures_ui(ui: &mut Ui, view: &ReadView<'_>, report: &Report) {
    let t = view.t();
    let title = t.chart_measures();
    if !unfold::link(ui, Id::new("all measures"), &title, &title) {
        return;
    }
    let palette = view.palette();
    let frame = Frame::new().fill(palette.card).corner_radius(CORNER + 2).inner_margin(Margin::symmetric(14, 12));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.label(RichText::new(wrapped(t.chart_measures_hint())).font(regular(12.0)).color(palette.muted));
        for measure in measures(report) {
            row(ui, view, measure);
        }
        ui.add_space(6.0);
        ui.label(RichText::new(t.chart_measures_advanced()).font(semibold(13.0)));
        ui.label(RichText::new(wrapped(t.chart_measures_krackhardt())).font(regular(12.0)).color(palette.muted));
        for measure in advanced(report) {
            row(ui, view, measure);
        }
    });
}

fn row(ui: &mut Ui, view: &ReadView<'_>, (key, name, value): Measure) {
    let (t, palette) = (view.t(), view.palette());
    let value = value.map_or_else(|| t.chart_measures_undefined(), |v| decimal(v, DECIMALS, view.app.language));
    let (name, width) = (name(t), ui.available_width());
    let name_galley = ui.painter().layout(wrapped(&name), regular(12.0), palette.ink, width - VALUES);
    let font = FontId::new(11.0, FontFamily::Monospace);
    let key_galley = ui.painter().layout(key.to_owned(), font, palette.muted, width - VALUES);
    let height = name_galley.size().y + key_galley.size().y + 4.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::focusable_noninteractive());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, t.chart_measures_row(&name, key, &value)));
    let under = rect.min + vec2(0.0, name_galley.size().y);
    ui.painter().galley(rect.min, name_galley, palette.ink);
    ui.painter().galley(under, key_galley, palette.muted);
    ui.painter().text(rect.right_top(), Align2::RIGHT_TOP, value, regular(12.0), palette.ink);
}

fn measures(report: &Report) -> Vec<Measure> {
    let (shape, central, hierarchy) = (&report.cohesion, &report.centralization, &report.hierarchy);
    let (silos, communities, corridors) = (&report.silos, &report.communities, &report.corridors);
    let concertation = &report.concertation;
    vec![
        ("density_undirected", Texts::chart_measure_density_undirected, shape.density_undirected),
        ("density_directed", Texts::chart_measure_density_directed, shape.density_directed),
        ("reciprocity_pairs", Texts::chart_measure_reciprocity_pairs, shape.reciprocity_pairs),
        ("reciprocity_arcs", Texts::chart_measure_reciprocity_arcs, shape.reciprocity_arcs),
        ("vertical_share", Texts::chart_measure_vertical_share, shape.vertical_share),
        ("multiplexity", Texts::chart_measure_multiplexity, shape.multiplexity),
        ("components", Texts::chart_measure_components, Some(shape.components as f64)),
        ("largest_component", Texts::chart_measure_largest_component, Some(shape.largest_component as f64)),
        ("isolates", Texts::chart_measure_isolates, Some(shape.isolates.len() as f64)),
        ("articulation_points", Texts::chart_measure_articulation_points, Some(shape.articulation_points.len() as f64)),
        ("bridges", Texts::chart_measure_bridges, Some(shape.bridges.len() as f64)),
        ("diameter", Texts::chart_measure_diameter, shape.diameter.map(|n| n as f64)),
        ("average_distance", Texts::chart_measure_average_distance, shape.average_distance),
        ("global_efficiency", Texts::chart_measure_global_efficiency, shape.global_efficiency),
        ("transitivity", Texts::chart_measure_transitivity, shape.transitivity),
        ("average_clustering", Texts::chart_measure_average_clustering, shape.average_clustering),
        ("degeneracy", Texts::chart_measure_degeneracy, shape.degeneracy.map(|n| n as f64)),
        ("centralization.degree", Texts::chart_measure_centralization_degree, central.degree),
        ("centralization.in_degree", Texts::chart_measure_centralization_in_degree, central.in_degree),
        ("centralization.out_degree", Texts::chart_measure_centralization_out_degree, central.out_degree),
        ("centralization.betweenness", Texts::chart_measure_centralization_betweenness, central.betweenness),
        (
            "centralization.betweenness_directed",
            Texts::chart_measure_centralization_betweenness_directed,
            central.betweenness_directed,
        ),
        ("centralization.closeness", Texts::chart_measure_centralization_closeness, central.closeness),
        (
            "global_reaching_centrality",
            Texts::chart_measure_global_reaching_centrality,
            hierarchy.global_reaching_centrality,
        ),
        ("flow_hierarchy", Texts::chart_measure_flow_hierarchy, hierarchy.flow_hierarchy),
        ("trophic_incoherence", Texts::chart_measure_trophic_incoherence, hierarchy.trophic_incoherence),
        ("silos.ei_index", Texts::chart_measure_silos_ei_index, silos.ei_index),
        ("silos.ei_expected", Texts::chart_measure_silos_ei_expected, silos.ei_expected),
        ("silos.ei_p_value", Texts::chart_measure_silos_ei_p_value, silos.ei_p_value),
        ("silos.assortativity", Texts::chart_measure_silos_assortativity, silos.assortativity),
        ("silos.modularity", Texts::chart_measure_silos_modularity, silos.modularity),
        ("silos.modularity_directed", Texts::chart_measure_silos_modularity_directed, silos.modularity_directed),
        ("silos.communities.count", Texts::chart_measure_silos_communities_count, Some(communities.count as f64)),
        ("silos.communities.modularity", Texts::chart_measure_silos_communities_modularity, communities.modularity),
        ("silos.communities.nmi", Texts::chart_measure_silos_communities_nmi, communities.nmi),
        ("silos.communities.stability", Texts::chart_measure_silos_communities_stability, communities.stability),
        ("corridors.corridors", Texts::chart_measure_corridors_corridors, Some(corridors.corridors as f64)),
        ("corridors.return_rate", Texts::chart_measure_corridors_return_rate, corridors.return_rate),
        (
            "corridors.mean_steps_to_2nd",
            Texts::chart_measure_corridors_mean_steps_to_2nd,
            corridors.mean_steps_to_second,
        ),
        (
            "corridors.mean_steps_to_3rd",
            Texts::chart_measure_corridors_mean_steps_to_3rd,
            corridors.mean_steps_to_third,
        ),
        ("concertation.load.mean", Texts::chart_measure_concertation_load_mean, concertation.mean_load),
        (
            "concertation.load.maximum",
            Texts::chart_measure_concertation_load_maximum,
            concertation.maximum_load.map(|n| n as f64),
        ),
    ]
}

/// Krackhardt's four, which say little of small dense networks.
fn advanced(report: &Report) -> [Measure; 4] {
    let krackhardt = &report.hierarchy.krackhardt;
    [
        ("krackhardt.connectedness", Texts::chart_measure_krackhardt_connectedness, krackhardt.connectedness),
        ("krackhardt.hierarchy", Texts::chart_measure_krackhardt_hierarchy, krackhardt.hierarchy),
        ("krackhardt.efficiency", Texts::chart_measure_krackhardt_efficiency, krackhardt.efficiency),
        (
            "krackhardt.least_upper_bound",
            Texts::chart_measure_krackhardt_least_upper_bound,
            krackhardt.least_upper_bound,
        ),
    ]
}
