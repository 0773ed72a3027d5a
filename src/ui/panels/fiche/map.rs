//! The card of the map itself, shown when nothing is selected.

use super::{Card, remark};
use crate::app::Action;
use crate::document::Command;
use crate::model::{Language, Legend, MapInfo, Name, Vocabulary};
use crate::text::{self, integer};
use crate::ui::fields::{beside_button, heading, icon_button, line, name_heading, notes_field, one_of, text_field};
use crate::ui::icons;
use egui::{Id, Ui};
use jiff::Timestamp;
use jiff::tz::TimeZone;

pub(super) fn map_ui(ui: &mut Ui, card: &Card<'_>, out: &mut Vec<Action>) {
    title(ui, card, out);
    ui.add_space(8.0);
    info(ui, card, out);
    words(ui, card, out);
    own_sectors(ui, card, out);
}

fn id(name: &str) -> Id {
    Id::new("card of the map").with(name)
}

fn revise(card: &Card<'_>, out: &mut Vec<Action>, change: impl FnOnce(&mut MapInfo)) {
    let mut info = card.map().info().clone();
    change(&mut info);
    out.push(Action::Do(Command::ReviseMap(Box::new(info))));
}

fn title(ui: &mut Ui, card: &Card<'_>, out: &mut Vec<Action>) {
    let (map, t, language) = (card.map(), card.t(), card.language());
    let info = map.info();
    if let Some(title) = name_heading(ui, id("title"), &t.fiche_title(), &info.title) {
        revise(card, out, |info| info.title = one_line(&title));
    }
    let count = |n: usize| integer(i64::try_from(n).unwrap_or(i64::MAX), language);
    let (actors, links) = (map.n_actors(), map.n_links());
    remark(ui, &t.fiche_counts(actors as f64, count(actors), links as f64, count(links)));
    if let Some(created) = info.created {
        remark(ui, &t.fiche_created(day(created, language)));
    }
    if let Some(changed) = info.changed {
        remark(ui, &t.fiche_changed(day(changed, language)));
    }
}

fn day(at: Timestamp, language: Language) -> String {
    text::date(at.to_zoned(TimeZone::system()).date(), language)
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn info(ui: &mut Ui, card: &Card<'_>, out: &mut Vec<Action>) {
    let (info, t) = (card.map().info(), card.t());
    if let Some(text) = text_field(ui, id("territory"), &t.fiche_map_territory(), &info.territory, "") {
        revise(card, out, |info| info.territory = text);
    }
    if let Some(text) = notes_field(ui, id("caption"), &t.fiche_caption(), &info.caption, "") {
        revise(card, out, |info| info.caption = one_line(&text));
    }
    let hint = t.fiche_authors_hint();
    if let Some(text) = notes_field(ui, id("authors"), &t.fiche_authors(), &info.authors.join(", "), &hint) {
        let authors = text.split([',', ';', '\n']).map(str::trim).filter(|author| !author.is_empty());
        revise(card, out, |info| info.authors = authors.map(str::to_owned).collect());
    }
    let hint = t.fiche_description_hint();
    if let Some(text) = notes_field(ui, id("description"), &t.fiche_description(), &info.description, &hint) {
        revise(card, out, |info| info.description = text);
    }
}

fn words(ui: &mut Ui, card: &Card<'_>, out: &mut Vec<Action>) {
    let (info, t) = (card.map().info(), card.t());
    let languages = [Language::French, Language::English];
    let name = |language| text::texts(language).language_name();
    if let Some(language) =
        one_of(ui, id("language"), &t.fiche_map_language(), Some(info.language), "", &languages, name)
    {
        revise(card, out, |info| info.language = language);
    }
    let vocabularies = [Vocabulary::Csss, Vocabulary::Cisss];
    let name = |vocabulary| match vocabulary {
        Vocabulary::Csss => t.fiche_vocabulary_csss(),
        Vocabulary::Cisss => t.fiche_vocabulary_cisss(),
    };
    let present = Some(card.legend().vocabulary);
    if let Some(vocabulary) = one_of(ui, id("words"), &t.fiche_vocabulary(), present, "", &vocabularies, name) {
        let legend = Legend { vocabulary, ..card.legend().clone() };
        out.push(Action::Do(Command::ReviseLegend(Box::new(legend))));
    }
}

fn own_sectors(ui: &mut Ui, card: &Card<'_>, out: &mut Vec<Action>) {
    let (sectors, t) = (card.map().sectors(), card.t());
    let label = heading(ui, &t.fiche_own_sectors());
    for sector in sectors {
        let id = id("sector").with(sector.as_str());
        let field = |ui: &mut Ui| line(ui, id, label, sector.as_str(), "");
        let n_uses = card.open.census.n_of_sector(sector);
        let (renamed, removed) = beside_button(ui, field, |ui| remove(ui, card, sector, n_uses));
        if removed {
            let kept = sectors.iter().filter(|s| *s != sector).cloned().collect();
            out.push(Action::Do(Command::ReviseSectors(kept)));
        }
        if let Some(to) = renamed.and_then(|text| Name::new(&text).ok()) {
            out.push(Action::Do(Command::RenameSector { from: sector.clone(), to }));
        }
    }
    let hint = t.fiche_sector_new();
    let typed = text_field(ui, id("new sector"), &t.fiche_sector_add(), "", &hint);
    if let Some(name) = typed.and_then(|text| Name::new(&text).ok()).filter(|name| !sectors.contains(name)) {
        out.push(Action::Do(Command::ReviseSectors(sectors.iter().cloned().chain([name]).collect())));
    }
}

/// The button that removes a sector, once nothing is of it; whether it was clicked.
fn remove(ui: &mut Ui, card: &Card<'_>, sector: &Name, n_uses: usize) -> bool {
    let t = card.t();
    let button = |ui: &mut Ui| icon_button(ui, icons::CLOSE, &t.fiche_sector_remove(sector.as_str()));
    let response = ui.add_enabled_ui(n_uses == 0, button).inner;
    response.on_disabled_hover_text(t.fiche_sector_uses(n_uses as f64)).clicked()
}
