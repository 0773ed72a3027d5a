//! Readings and what they make of the drawing.

use super::*;
use crate::analysis::GroupBy;
use crate::app::{Action, AppState};
use crate::storage::Settings;
use std::sync::Arc;

/// A sample map being read, its actors in two communities by the parity of their rank but the last, who is alone.
fn reading() -> AppState {
    let settings = Settings { language: Some(Language::French), ..Settings::default() };
    let mut app = AppState::at_once(settings);
    app.dispatch(Action::OpenSample(0));
    app.dispatch(Action::Show(Moment::Read));
    app.take_results();
    let open = app.open.as_mut().unwrap();
    let report = &mut Arc::get_mut(open.analysed.as_mut().unwrap()).unwrap().report;
    let n = report.actors.len();
    report.communities.of = (0..n).map(|i| if i + 1 == n { 2 } else { i % 2 }).collect();
    report.communities.count = 3;
    app
}

fn open(app: &AppState) -> &OpenMap {
    app.open.as_ref().unwrap()
}

#[test]
fn any_indicator_can_colour_and_most_can_size() {
    let mut app = reading();
    for indicator in ActorIndicator::ALL {
        app.dispatch(Action::ColourBy(ColourBy::Indicator(indicator)));
        if indicator.can_be_a_size() {
            app.dispatch(Action::SizeBy(SizeBy::Indicator(indicator)));
        }
        let look = of(open(&app), Theme::Light);
        let key = drawing_key(open(&app), Language::French, Theme::Light);
        let fills = look.fills.unwrap();
        assert_eq!(fills.len(), open(&app).analysed.as_ref().unwrap().report.actors.len());
        assert!(look.sizes.unwrap().values().all(|share| (0.0..=1.0).contains(share)), "{indicator:?}");
        let values = key.values.unwrap();
        let without = values.without.map(|(colour, _)| colour);
        assert_eq!(fills.values().any(|fill| Some(*fill) == without), without.is_some(), "{indicator:?}");
        assert!(!values.said.iter().any(|said| said.contains("NaN")), "{indicator:?} {:?}", values.said);
    }
}

#[test]
fn the_two_sides_of_an_indicator_have_the_same_ends_whatever_the_map() {
    let mut app = reading();
    app.dispatch(Action::ColourBy(ColourBy::Indicator(ActorIndicator::Ei)));
    let values = drawing_key(open(&app), Language::French, Theme::Light).values.unwrap();
    assert_eq!(values.said, ["0\u{a0}%", "50\u{a0}%", "100\u{a0}% hors du groupe"]);
    assert_eq!(values.steps[0], ColourScale::TwoSided.colour(0.0, Theme::Light));
}

#[test]
fn detected_communities_stand_beside_declared_groups() {
    let mut app = reading();
    app.dispatch(Action::ColourBy(ColourBy::Group));
    app.dispatch(Action::GroupBy(GroupBy::ServiceLine));
    app.dispatch(Action::Outline(Outlines::Communities));
    let look = of(open(&app), Theme::Light);
    assert_eq!(look.groups.len(), 2, "who is alone is in no community");
    let key = drawing_key(open(&app), Language::French, Theme::Light);
    let names: Vec<&str> = key.outlines.iter().map(|swatch| swatch.name.as_str()).collect();
    assert_eq!(names, ["Regroupement 1", "Regroupement 2"]);
    assert_eq!(key.outlines[0].members, look.groups[0].members);
    assert!(key.fills.iter().all(|fill| key.outlines.iter().all(|line| line.colour != fill.colour)));
    assert!(key.line.ends_with("Contour\u{202f}: regroupements détectés"), "{}", key.line);
}

#[test]
fn without_communities_every_actor_is_in_none() {
    let mut app = reading();
    app.open.as_mut().unwrap().analysed = None;
    app.dispatch(Action::ColourBy(ColourBy::Community));
    app.dispatch(Action::Outline(Outlines::Communities));
    let look = of(open(&app), Theme::Light);
    assert!(look.groups.is_empty());
    assert!(look.fills.unwrap().values().all(|fill| *fill == without_value(Theme::Light)));
}

#[test]
fn the_page_has_the_look_and_the_key_of_the_window() {
    let mut app = reading();
    assert!(on_page(open(&app), Language::French, Theme::Light).is_some_and(|look| look.key.roles_have_colours));
    app.dispatch(Action::ColourBy(ColourBy::Indicator(ActorIndicator::Degree)));
    let (window, key) = (of(open(&app), Theme::Light), drawing_key(open(&app), Language::French, Theme::Light));
    let page = on_page(open(&app), Language::French, Theme::Light).unwrap();
    assert_eq!((page.sizes, page.fills, page.groups), (window.sizes, window.fills, window.groups));
    let rows = page.key.blocks.iter().flat_map(|block| &block.rows);
    let rows: Vec<&str> = rows.map(|row| row.label.as_str()).collect();
    for said in key.values.unwrap().said.iter().chain(key.sizes.iter().map(|(_, said)| said)) {
        assert!(rows.contains(&said.as_str()), "{said} is not in {rows:?}");
    }
    app.dispatch(Action::Show(Moment::Draw));
    assert!(on_page(open(&app), Language::French, Theme::Light).is_none());
}
