//! Charts drawn from reports made by hand: what they say, what they light up, what a click does.

use super::chart;
use crate::analysis::{Change, Corridors, Dependence, Funded, LineFlow, Reading, Report, Step, TableReport, Topic};
use crate::app::{Action, AppState, Moment, Selection};
use crate::model::{ActorId, LinkKind, Role, ServiceLine};
use crate::scene::Theme;
use crate::ui::read::{Asked, ReadView};
use crate::ui::stage::{app_at, stage};
use crate::ui::wrapped::wrapped;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use jiff::civil::date;
use std::cell::RefCell;
use std::collections::BTreeSet;

/// A map at hand, its report to change, and the names of its organizations in order.
fn at_hand() -> (AppState, Report, Vec<ActorId>) {
    let app = app_at(Moment::Read);
    let report = app.open.as_ref().unwrap().analysed.as_ref().unwrap().report.clone();
    let actors = report.actors.keys().copied().collect();
    (app, report, actors)
}

/// What is asked while something is done to the chart of a question.
fn asked(app: &AppState, report: &Report, topic: Topic, acts: impl FnOnce(&mut Harness<'_>)) -> Vec<Action> {
    let open = app.open.as_ref().unwrap();
    let reading: Reading = open.analysed.as_ref().unwrap().readings.iter().find(|r| r.topic == topic).unwrap().clone();
    let actions = RefCell::new(Vec::new());
    let mut harness = stage([240.0, 700.0], Theme::Light, |ui| {
        let view = ReadView { app, open, theme: Theme::Light };
        let mut actions = actions.borrow_mut();
        let mut asked = Asked::new(&mut actions);
        chart(ui, &view, report, &reading, &mut asked);
        asked.settle(open);
    });
    acts(&mut harness);
    harness.run();
    drop(harness);
    actions.into_inner()
}

/// What a screen reader says of each node.
fn labels(harness: &Harness<'_>) -> Vec<String> {
    let nodes = harness.query_all_by(|node| node.label().or(node.value()).is_some());
    nodes.filter_map(|node| node.accesskit_node().label().or(node.accesskit_node().value())).collect()
}

fn lit(actions: &[Action]) -> Vec<&Selection> {
    let mut all = Vec::new();
    for action in actions {
        if let Action::Light(lit) = action {
            all.push(lit);
        }
    }
    all
}

fn click_at(harness: &mut Harness<'_>, at: egui::Pos2) {
    harness.hover_at(at);
    harness.run();
    for pressed in [true, false] {
        let (button, modifiers) = (egui::PointerButton::Primary, egui::Modifiers::NONE);
        harness.event(egui::Event::PointerButton { pos: at, button, pressed, modifiers });
    }
}

fn name(app: &AppState, id: ActorId) -> &str {
    app.open.as_ref().unwrap().map().actor(id).unwrap().label()
}

#[test]
fn the_strip_names_who_stands_between_and_lights_the_dot_pointed_at() {
    let (app, mut report, actors) = at_hand();
    for position in report.actors.values_mut() {
        position.betweenness = 0.0;
    }
    let first = app.open.as_ref().unwrap().analysed.as_ref().unwrap().readings[0].actors[0];
    let others = (actors.len() - 1) as f64;
    report.actors.get_mut(&first).unwrap().betweenness = 0.4 * others * (others - 1.0) / 2.0;
    let actions = asked(&app, &report, Topic::Coordination, |harness| {
        let strip = harness.get_by_role(egui::accesskit::Role::Image);
        let said = strip.accesskit_node().label().unwrap();
        assert!(said.contains(&format!("{}\u{202f}: 40\u{a0}%", name(&app, first))), "{said}");
        // The largest share ends the axis: its dot is at the right, on the base.
        let rect = strip.rect();
        let dot = egui::pos2(rect.right() - 5.0, rect.bottom() - 32.0);
        click_at(harness, dot);
    });
    assert!(lit(&actions).contains(&&Selection::actor(first)), "{actions:?}");
    assert!(actions.iter().any(|a| matches!(a, Action::Select(s) if *s == Selection::actor(first))), "{actions:?}");
}

#[test]
fn bars_count_vertical_links_and_light_them() {
    let (app, mut report, _) = at_hand();
    (report.links.vertical, report.links.all) = (3, 10);
    (report.n_arcs, report.n_pairs) = (12, 8);
    let actions = asked(&app, &report, Topic::Hierarchy, |harness| {
        let said = labels(harness);
        assert!(said.contains(&"3 verticaux, 7 horizontaux".to_owned()), "{said:?}");
        assert!(said.contains(&"4 dans les deux sens, 4 dans un seul".to_owned()), "{said:?}");
        let bar = harness.get_by_label("3 verticaux, 7 horizontaux").rect();
        click_at(harness, bar.left_top() + egui::vec2(6.0, 6.0));
    });
    let map = app.open.as_ref().unwrap().map();
    let vertical: BTreeSet<_> = map.links().filter(|l| l.kind().is_vertical()).map(|l| l.id).collect();
    assert!(!vertical.is_empty());
    assert_eq!(lit(&actions).last().unwrap().links, vertical);
    assert!(actions.iter().any(|a| matches!(a, Action::Select(s) if s.links == vertical)), "{actions:?}");
}

#[test]
fn groups_without_a_tie_are_said_and_their_actors_lit() {
    let (app, mut report, _) = at_hand();
    report.silos.missing_pairs = vec![(0, 1)];
    for (row, column) in [(0, 1), (1, 0)] {
        report.silos.density_matrix[row][column] = Some(0.0);
    }
    let [first, second] = [0, 1].map(|g| report.silos.groups[g].group.clone());
    let members = report.actors.iter().filter(|(_, a)| a.group == first || a.group == second);
    let members = Selection::actors(members.map(|(id, _)| *id));
    let actions = asked(&app, &report, Topic::Silos, |harness| {
        let row = harness.get_all_by(|n| n.value().is_some_and(|l| l.contains("aucun lien\n"))).next().unwrap();
        let said = row.accesskit_node().value().unwrap();
        assert!(said.lines().next().unwrap().ends_with("aucun lien"), "{said}");
        let rect = row.rect();
        // The second cell of the first row, wherever the names end.
        let n = report.silos.groups.len() as f32;
        let side = rect.height();
        harness.hover_at(egui::pos2(rect.right() - side * (n - 1.5), rect.center().y));
    });
    assert_eq!(lit(&actions).last(), Some(&&members));
}

#[test]
fn the_ladder_says_each_climb_and_what_is_missing() {
    let (app, mut report, actors) = at_hand();
    let flow = |from, to, corridors, with_return| LineFlow { from, to, corridors, with_return };
    let [first, second, third] = ServiceLine::ALL;
    report.corridors = Corridors {
        corridors: 12,
        flows: vec![flow(first, second, 9, 2), flow(first, third, 1, 0), flow(second, second, 2, 0)],
        without_line: actors[..2].to_vec(),
        ..Corridors::default()
    };
    asked(&app, &report, Topic::Corridors, |harness| {
        let said = labels(harness);
        let says = |text: &str| said.iter().any(|label| label.contains(text));
        assert!(says("1re ligne → 2e ligne\u{202f}: 9 corridors, 2 avec retour"), "{said:?}");
        assert!(says("1re ligne → 3e ligne\u{202f}: 1 corridor, sans retour"), "{said:?}");
        assert!(said.contains(&"aucun corridor".to_owned()), "from the second line to the third: {said:?}");
        assert!(says(", 2 corridors entre eux"), "{said:?}");
        assert!(says("2 acteurs des corridors sont sans ligne"), "{said:?}");
    });
}

#[test]
fn shares_are_in_the_order_of_names_and_the_others_unfold() {
    let (app, mut report, actors) = at_hand();
    let funder = actors[0];
    let funded = |actor: &ActorId| Funded {
        actor: *actor,
        shares: vec![(funder, 0.75), (actors[1], 0.25)],
        counted: *actor == actors[2],
        hhi: 0.625,
        mission_share: 0.5,
        agreement_share: 0.5,
    };
    report.dependence = Dependence { funded: actors[2..14].iter().map(funded).collect(), ..Dependence::default() };
    let actions = asked(&app, &report, Topic::Dependence, |harness| {
        let rows = |harness: &Harness<'_>| -> Vec<String> {
            labels(harness).into_iter().filter(|l| l.contains(", payé par\u{202f}: ")).collect()
        };
        let shown = rows(harness);
        assert_eq!(shown.len(), 8);
        let folded: Vec<String> = shown.iter().map(|row| crate::model::fold(row)).collect();
        assert!(folded.is_sorted(), "{folded:?}");
        assert!(shown[0].ends_with(&format!("{} 75\u{a0}%, {} 25\u{a0}%", name(&app, funder), name(&app, actors[1]))));
        harness.get_by_label("et 4 autres").click();
        harness.run();
        assert_eq!(rows(harness).len(), 12);
        harness.get_by_label(&shown[0]).click();
    });
    assert!(actions.iter().any(|a| matches!(a, Action::Select(_))), "{actions:?}");
}

#[test]
fn seats_say_what_each_actor_does_at_each_table() {
    let (app, mut report, _) = at_hand();
    let map = app.open.as_ref().unwrap().map();
    let seat = map.links().find(|l| l.kind() == LinkKind::Participation).unwrap();
    let table = report.concertation.tables.iter().find(|t| t.table == seat.target).unwrap().clone();
    report.concertation.tables = vec![TableReport { members: [seat.source].into(), ..table }];
    let actions = asked(&app, &report, Topic::Consultation, |harness| {
        let said = format!("{}\u{202f}: {} (", name(&app, seat.source), name(&app, seat.target));
        let row = harness.get_by(|n| n.label().is_some_and(|l| l.starts_with(&said)));
        row.hover();
    });
    let lit = lit(&actions);
    assert_eq!(lit.last().unwrap().actors, [seat.source].into());
    assert!(lit.last().unwrap().links.contains(&seat.id));
}

#[test]
fn roles_that_nobody_holds_are_said_absent() {
    let (app, mut report, _) = at_hand();
    let map = app.open.as_ref().unwrap().map();
    report.actors.retain(|id, _| map.actor(*id).unwrap().role != Role::CommunityOrganization);
    asked(&app, &report, Topic::Missing, |harness| {
        let said = labels(harness);
        assert!(said.iter().any(|l| l.starts_with("Organismes communautaires\u{202f}: aucun acteur")), "{said:?}");
        assert!(!said.iter().any(|l| l.starts_with("Autres")), "{said:?}");
    });
}

#[test]
fn pieces_are_counted_with_and_without_the_actor() {
    let (mut app, report, actors) = at_hand();
    let hint = wrapped(app.texts().chart_pieces_hint());
    asked(&app, &report, Topic::WhatIf, |harness| {
        harness.get_by_label(&hint);
    });
    app.dispatch(Action::Select(Selection::actor(actors[0])));
    app.take_results();
    asked(&app, &report, Topic::WhatIf, |harness| {
        let before = report.cohesion.components;
        let after = report.actors[&actors[0]].removal.components;
        let t = app.texts();
        let count = |n: usize| t.chart_pieces_count(n as f64);
        let said = [
            t.chart_pieces_said(t.chart_pieces_before(), count(before)),
            t.chart_pieces_said(t.chart_pieces_after(name(&app, actors[0])), count(after)),
        ];
        harness.get_by_label(&said.join(", "));
        assert!(harness.query_by_label(&hint).is_none());
    });
}

#[test]
fn dates_are_said_each_with_its_counts_and_one_alone_draws_nothing() {
    let (app, mut report, _) = at_hand();
    let step = |year: i16, n_actors, n_links| Step { on: date(year, 4, 1), n_actors, n_tables: 0, n_links };
    report.change = Change { steps: vec![step(2004, 5, 2), step(2015, 9, 14)], ..Change::default() };
    asked(&app, &report, Topic::Change, |harness| {
        let said = labels(harness).join("\n");
        assert!(said.contains("1er avril 2004\u{202f}: 5 acteurs, 2 liens"), "{said}");
        assert!(said.contains("1er avril 2015\u{202f}: 9 acteurs, 14 liens"), "{said}");
    });
    report.change.steps.truncate(1);
    asked(&app, &report, Topic::Change, |harness| assert!(labels(harness).is_empty()));
}
