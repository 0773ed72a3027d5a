//! Lire: what the map says, one quiet card a question, and the key of what the drawing shows.

mod asked;
mod card;
mod chart;
mod chooser;
mod finding;
mod gauge;
mod key;
mod measures;
mod progress;
mod unfold;
mod words;

pub(super) use key::members_ui;
pub(crate) use key::{key_height, key_ui};
pub(super) use words::{SIZES, more_sizes};

use self::asked::Asked;
use super::theme::{self, Palette, regular, semibold};
use super::wrapped::wrapped;
use crate::analysis::Topic;
use crate::app::{Action, Analysed, AppState, OpenMap};
use crate::model::{Actor, ActorId};
use crate::scene::Theme;
use crate::text::{self, Texts};
use egui::{RichText, ScrollArea, Ui};

/// How much of their colour indicators of an earlier map keep.
const STALE: f32 = 0.45;

/// What the panel and the key are given.
#[derive(Clone, Copy)]
pub(super) struct ReadView<'a> {
    pub(super) app: &'a AppState,
    pub(super) open: &'a OpenMap,
    pub(super) theme: Theme,
}

impl ReadView<'_> {
    fn palette(&self) -> &'static Palette {
        theme::palette(self.theme)
    }

    fn t(&self) -> &'static Texts {
        self.app.texts()
    }

    /// What an actor is called on the map.
    fn name(&self, id: ActorId) -> &str {
        self.open.map().actor(id).map_or("", Actor::label)
    }

    fn percent(&self, share: f64) -> String {
        text::percent(share, self.app.language)
    }
}

/// Shows what the map says, in all the room there is.
pub(crate) fn reading_ui(ui: &mut Ui, app: &AppState, open: &OpenMap, theme: Theme, out: &mut Vec<Action>) {
    let view = ReadView { app, open, theme };
    let t = view.t();
    ui.label(RichText::new(t.read_title()).font(semibold(18.0)));
    if open.map().n_actors() == 0 {
        ui.add_space(12.0);
        ui.label(RichText::new(t.read_empty_title()).font(semibold(14.5)));
        ui.label(RichText::new(wrapped(t.read_empty())).color(view.palette().muted));
        return;
    }
    scope(ui, &view);
    ui.add_space(6.0);
    let mut asked = Asked::new(out);
    ScrollArea::vertical().id_salt("readings").auto_shrink(false).show(ui, |ui| {
        chooser::choosers(ui, &view, asked.actions);
        ui.add_space(8.0);
        if let Some(analysed) = &open.analysed {
            cards(ui, &view, analysed, &mut asked);
        }
    });
    asked.settle(open);
}

/// What was looked at, and whether it is being looked at again.
fn scope(ui: &mut Ui, view: &ReadView<'_>) {
    let t = view.t();
    let quiet = |text: String| RichText::new(text).font(regular(12.0)).color(view.palette().muted);
    if let Some(analysed) = &view.open.analysed {
        let report = &analysed.report;
        let actors = t.read_count_actors(report.n_actors as f64);
        let links = t.read_count_links(report.links.used as f64);
        let whole = !report.request.filter.is_active();
        let scope = if whole { t.read_scope_whole(actors, links) } else { t.read_scope_shown(actors, links) };
        let has_tables = !report.concertation.tables.is_empty();
        let scope = if has_tables { t.read_scope_tables(scope) } else { scope };
        ui.label(quiet(wrapped(scope)));
    }
    progress::progress(ui, view);
}

fn cards(ui: &mut Ui, view: &ReadView<'_>, analysed: &Analysed, asked: &mut Asked<'_>) {
    if !view.open.analysis_is_fresh() {
        ui.multiply_opacity(STALE);
    }
    let report = &analysed.report;
    for reading in &analysed.readings {
        let chosen = view.open.what_if.as_ref().filter(|_| reading.topic == Topic::WhatIf);
        card::reading_card(ui, view, report, chosen.map_or(reading, |w| &w.reading), asked);
    }
    finding::findings_ui(ui, view, &analysed.findings, asked);
    measures::measures_ui(ui, view, report);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::{ActorIndicator, Finding, GroupBy, Severity};
    use crate::app::appearance::{drawing_key, size_name};
    use crate::app::{Moment, Outlines, Selection, SizeBy};
    use crate::model::Role;
    use crate::text::decimal;
    use crate::ui::stage::{app_at, stage};
    use egui_kittest::Harness;
    use egui_kittest::kittest::{NodeT, Queryable};
    use std::cell::RefCell;

    /// What is asked while something is done in the panel, but for what is lit up under the pointer.
    fn asked(app: &AppState, acts: impl FnOnce(&mut Harness<'_>)) -> Vec<Action> {
        let mut asked = all_asked(app, acts);
        asked.retain(|action| !matches!(action, Action::Light(_)));
        asked
    }

    /// What is asked while something is done in the panel, high enough to show every card.
    fn all_asked(app: &AppState, acts: impl FnOnce(&mut Harness<'_>)) -> Vec<Action> {
        let asked = RefCell::new(Vec::new());
        let mut harness = stage([340.0, 7000.0], Theme::Light, |ui| {
            if let Some(open) = &app.open {
                reading_ui(ui, app, open, Theme::Light, &mut asked.borrow_mut());
            }
        });
        acts(&mut harness);
        harness.run();
        drop(harness);
        asked.into_inner()
    }

    #[test]
    fn there_is_a_card_for_each_reading_and_one_for_the_groups() {
        let app = app_at(Moment::Read);
        let readings = app.open.as_ref().unwrap().analysed.as_ref().unwrap().readings.clone();
        assert_eq!(readings.len(), 9);
        asked(&app, |harness| {
            for reading in &readings {
                harness.get_by_label(&wrapped(&reading.title));
                harness.get_by_label(&wrapped(&reading.sentence));
            }
            harness.get_by_label(&wrapped(app.texts().read_matrix_sentence()));
        });
    }

    #[test]
    fn a_chip_selects_its_actor() {
        let app = app_at(Moment::Read);
        let open = app.open.as_ref().unwrap();
        let readings = &open.analysed.as_ref().unwrap().readings;
        let id = readings.iter().flat_map(|r| &r.actors).copied().next().unwrap();
        let label = app.texts().read_select(open.map().actor(id).unwrap().name.as_str());
        let asked = asked(&app, |harness| harness.get_all_by_label(&label).next().unwrap().click());
        let [Action::Select(selection)] = asked.as_slice() else { panic!("{asked:?}") };
        assert_eq!(*selection, Selection::actor(id));
    }

    #[test]
    fn the_pointer_on_a_chip_or_a_sentence_lights_what_is_spoken_of_and_nothing_at_rest() {
        let mut app = app_at(Moment::Read);
        assert!(all_asked(&app, |_| ()).is_empty(), "at rest, nothing is asked");
        let open = app.open.as_ref().unwrap();
        let reading = open.analysed.as_ref().unwrap().readings[0].clone();
        let id = reading.actors[0];
        let label = app.texts().read_select(open.map().actor(id).unwrap().name.as_str());
        let last = |asked: Vec<Action>| match asked.into_iter().next_back() {
            Some(action) => action,
            None => panic!("nothing was asked"),
        };
        let asked = last(all_asked(&app, |harness| harness.get_all_by_label(&label).next().unwrap().hover()));
        let Action::Light(lit) = asked.clone() else { panic!("{asked:?}") };
        assert_eq!(lit.actors, [id].into());
        assert!(!lit.links.is_empty() && lit.links.iter().all(|link| reading.links.contains(link)));
        let sentence = wrapped(&reading.sentence);
        let whole = last(all_asked(&app, |harness| harness.get_by_label(&sentence).hover()));
        assert!(matches!(&whole, Action::Light(lit) if lit.actors.len() == reading.actors.len()), "{whole:?}");
        app.dispatch(asked);
        assert_eq!(app.open.as_ref().unwrap().lit, lit);
        let away = last(all_asked(&app, |_| ()));
        assert!(matches!(&away, Action::Light(lit) if lit.is_empty()), "{away:?}");
    }

    #[test]
    fn a_finding_is_a_sentence_and_brings_what_it_speaks_of_into_view() {
        let app = app_at(Moment::Read);
        let open = app.open.as_ref().unwrap();
        let link = open.map().links().next().unwrap();
        let finding = Finding {
            code: "corridor_without_return",
            severity: Severity::Note,
            french: "Ce lien ne revient pas.".to_owned(),
            english: "This link does not come back.".to_owned(),
            actors: vec![link.source],
            links: vec![link.id],
            indicator: "corridors.return_rate",
        };
        let actions = RefCell::new(Vec::new());
        let mut harness = stage([300.0, 300.0], Theme::Light, |ui| {
            let view = ReadView { app: &app, open, theme: Theme::Light };
            let mut actions = actions.borrow_mut();
            let mut asked = Asked::new(&mut actions);
            finding::findings_ui(ui, &view, std::slice::from_ref(&finding), &mut asked);
            asked.settle(open);
        });
        harness.get_by_label(&finding.french).click();
        harness.run();
        drop(harness);
        let spoken_of = Selection { actors: [link.source].into(), links: [link.id].into() };
        let asked = actions.into_inner();
        assert!(asked.iter().any(|a| matches!(a, Action::Light(lit) if *lit == spoken_of)), "{asked:?}");
        assert!(asked.iter().any(|a| matches!(a, Action::RevealAll(all) if *all == spoken_of)), "{asked:?}");
    }

    #[test]
    fn every_measure_unfolds_with_the_name_of_the_contract() {
        let app = app_at(Moment::Read);
        let t = app.texts();
        let report = &app.open.as_ref().unwrap().analysed.as_ref().unwrap().report;
        let density = decimal(report.cohesion.density_undirected.unwrap(), 3, app.language);
        asked(&app, |harness| {
            let said = t.chart_measures_row(t.chart_measure_density_undirected(), "density_undirected", density);
            assert!(harness.query_by_label(&said).is_none());
            harness.get_by_label(&t.chart_measures()).click();
            harness.run();
            harness.get_by_label(&said);
            let is_advanced = |l: String| l.contains("krackhardt.least_upper_bound");
            harness.get_by(|n| n.value().is_some_and(is_advanced));
        });
    }

    #[test]
    fn how_it_is_computed_and_its_limits_unfold() {
        let app = app_at(Moment::Read);
        let t = app.texts();
        let reading = app.open.as_ref().unwrap().analysed.as_ref().unwrap().readings[0].clone();
        asked(&app, |harness| {
            assert!(harness.query_by_label(&wrapped(&reading.technical)).is_none());
            harness.get_by_label(&t.read_unfolds(t.read_how(), &reading.title)).click();
            harness.run();
            harness.get_by_label(&wrapped(&reading.technical));
            assert!(harness.query_by_label(&wrapped(&reading.limits)).is_none());
            harness.get_by_label(&t.read_unfolds(t.read_limits(), &reading.title)).click();
            harness.run();
            harness.get_by_label(&wrapped(&reading.limits));
        });
    }

    #[test]
    fn choosers_ask_for_what_is_chosen() {
        let app = app_at(Moment::Read);
        let t = app.texts();
        let choose = |list: String, choice: String| {
            asked(&app, |harness| {
                harness.get_by_role_and_label(egui::accesskit::Role::ComboBox, &list).click();
                harness.run();
                harness.get_all_by_label(&choice).last().unwrap().click();
            })
        };
        let by_degree = SizeBy::Indicator(ActorIndicator::Degree);
        let sized = choose(t.read_size(), size_name(by_degree, app.language));
        assert!(matches!(sized.as_slice(), [Action::SizeBy(by)] if *by == by_degree), "{sized:?}");
        let coloured = choose(t.read_colour(), t.read_colour_group());
        assert!(matches!(coloured.as_slice(), [Action::ColourBy(_)]), "{coloured:?}");
        let grouped = choose(t.read_groups(), t.read_group_sector());
        assert!(matches!(grouped.as_slice(), [Action::GroupBy(GroupBy::Sector)]), "{grouped:?}");
        let outlined = choose(t.read_outline(), t.read_outline_groups());
        assert!(matches!(outlined.as_slice(), [Action::Outline(Outlines::Groups)]), "{outlined:?}");
    }

    #[test]
    fn what_is_looked_at_is_said() {
        let mut app = app_at(Moment::Read);
        let scope = |app: &AppState| {
            let report = &app.open.as_ref().unwrap().analysed.as_ref().unwrap().report;
            let t = app.texts();
            (t.read_count_actors(report.n_actors as f64), t.read_count_links(report.links.used as f64))
        };
        let (actors, links) = scope(&app);
        asked(&app, |harness| {
            let t = app.texts();
            harness.get_by_label(&wrapped(t.read_scope_tables(t.read_scope_whole(&actors, &links))));
        });
        app.dispatch(Action::ToggleRole(Role::CommunityOrganization));
        asked(&app, |harness| {
            harness.get_by_label(&app.texts().read_updating());
        });
        app.take_results();
        let (actors, links) = scope(&app);
        asked(&app, |harness| {
            let t = app.texts();
            harness.get_by_label(&wrapped(t.read_scope_tables(t.read_scope_shown(&actors, &links))));
            assert!(harness.query_by_label(&app.texts().read_updating()).is_none());
        });
    }

    #[test]
    fn an_empty_map_is_spoken_of_kindly() {
        let mut app = app_at(Moment::Read);
        app.dispatch(Action::NewMap);
        app.take_results();
        asked(&app, |harness| {
            harness.get_by_label(&wrapped(app.texts().read_empty()));
        });
    }

    #[test]
    fn bars_are_said_with_what_chance_would_give() {
        let app = app_at(Moment::Read);
        asked(&app, |harness| {
            let bars: Vec<_> = harness.get_all_by_role(egui::accesskit::Role::ProgressIndicator).collect();
            let said: Vec<String> = bars.iter().filter_map(|bar| bar.accesskit_node().label()).collect();
            let silos = said.iter().find(|label| label.starts_with("Travaille-t-on")).unwrap();
            assert!(silos.contains("\u{a0}%, attendu au hasard "), "{silos}");
        });
    }

    #[test]
    fn the_key_names_sizes_and_groups() {
        let mut app = app_at(Moment::Read);
        app.dispatch(Action::ColourBy(crate::app::ColourBy::Group));
        let open = app.open.as_ref().unwrap();
        let mut harness = stage([900.0, 600.0], Theme::Light, |ui| key_ui(ui, &app, open, Theme::Light));
        harness.run();
        let made = drawing_key(open, app.language, Theme::Light);
        let key = harness.get_by(|node| node.value().is_some_and(|said| said.starts_with(&made.line)));
        let label = key.accesskit_node().value().unwrap();
        assert!(made.sizes.len() == 3 && made.fills.len() > 3);
        let groups = made.fills.into_iter().map(|swatch| swatch.name);
        for name in made.sizes.into_iter().map(|(_, value)| value).chain(groups) {
            assert!(label.contains(&name), "{label} lacks {name}");
        }
        assert!(harness.ctx.content_rect().contains_rect(key.rect()));
    }

    #[test]
    fn circles_of_the_key_count_as_the_cards_do_and_never_move_the_canvas() {
        let mut app = app_at(Moment::Read);
        let heights: Vec<f32> = [0.3, 0.9, 3.0]
            .into_iter()
            .map(|zoom| {
                let open = app.open.as_ref().unwrap();
                app.dispatch(Action::Look(crate::app::Camera { zoom, ..open.camera }));
                let (open, height) = (app.open.as_ref().unwrap(), std::cell::Cell::new(0.0));
                stage([1000.0, 600.0], Theme::Light, |ui| {
                    height.set(key_height(ui, &app, open, Theme::Light, 1000.0));
                });
                height.get()
            })
            .collect();
        assert_eq!(heights, [64.0; 3]);
        let first = |app: &AppState| {
            let open = app.open.as_ref().unwrap();
            drawing_key(open, app.language, Theme::Light).sizes[0].1.clone()
        };
        assert!(first(&app).ends_with("paires sur 100"), "{}", first(&app));
        app.dispatch(Action::SizeBy(SizeBy::Indicator(ActorIndicator::Closeness)));
        assert!(first(&app).ends_with('%'), "{}", first(&app));
    }
}
