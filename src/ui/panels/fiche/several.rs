//! The card of several things: how many of what, and the fields that can be changed at once.

use super::{Card, action_button, actor, remark, revised_actors, revised_links, turn_into};
use crate::app::{Action, Selection};
use crate::document::{ActorField, LinkField};
use crate::model::{Actor, Link, LinkStatus, Name, ServiceLine, Strength};
use crate::text::{actor_field, line_label, link_field, status_label};
use crate::ui::fields::{Changed, add_sector, dots, heading, one_of, suggest_field};
use crate::ui::icons;
use crate::ui::panels::arrange_menu;
use crate::ui::theme::{regular, semibold};
use egui::{Id, RichText, Ui};
use std::collections::BTreeMap;

pub(super) fn several_ui(ui: &mut Ui, card: &Card<'_>, selection: &Selection, out: &mut Vec<Action>) {
    let actors: Vec<&Actor> = selection.actors.iter().filter_map(|id| card.map().actor(*id)).collect();
    let links: Vec<&Link> = selection.links.iter().filter_map(|id| card.map().link(*id)).collect();
    let id = Id::new((&selection.actors, &selection.links));
    let title = card.t().fiche_several(actors.len() as f64, links.len() as f64);
    ui.label(RichText::new(title).font(semibold(17.0)));
    counts(ui, actors.iter().map(|a| card.role_name((a.role, a.custom_role.as_ref()))));
    counts(ui, links.iter().map(|l| card.kind_name((l.kind(), l.custom_kind.as_ref()))));
    if !actors.is_empty() {
        heading(ui, &card.t().fiche_all_actors());
        actors_ui(ui, card, &actors, id, out);
    }
    if !links.is_empty() {
        heading(ui, &card.t().fiche_all_links());
        links_ui(ui, card, &links, id, out);
    }
    ui.add_space(10.0);
    ui.horizontal_wrapped(|ui| {
        if actors.len() == 2 && action_button(ui, icons::WAY, &card.t().sight_way_show()).clicked() {
            out.push(Action::ShowWay);
        }
        if actors.len() > 1 {
            let name = RichText::new(format!("{}  {}", icons::ARRANGE, card.t().sight_arrange())).font(regular(13.0));
            arrange_menu(ui, card.t(), name, out);
        }
        if !actors.is_empty() {
            if action_button(ui, icons::ADD, &card.t().fiche_duplicate()).clicked() {
                out.push(Action::Duplicate);
            }
            let is_pinned = actors.iter().all(|a| a.pinned);
            let pin = if is_pinned { card.t().fiche_unpin() } else { card.t().fiche_pin() };
            if action_button(ui, icons::PIN, &pin).clicked() {
                out.push(Action::TogglePin);
            }
        }
        if action_button(ui, icons::REMOVE, &card.t().fiche_delete()).clicked() {
            out.push(Action::Delete);
        }
    });
}

/// « 3 CDC · 2 Municipalité », the most numerous first.
fn counts(ui: &mut Ui, names: impl Iterator<Item = String>) {
    let mut count: BTreeMap<String, usize> = BTreeMap::new();
    for name in names {
        *count.entry(name).or_default() += 1;
    }
    let mut count: Vec<_> = count.into_iter().collect();
    count.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    for (name, n) in count {
        remark(ui, &format!("{n} × {name}"));
    }
}

/// What all have in common, if they do.
fn shared<T: PartialEq>(values: impl IntoIterator<Item = T>) -> Option<T> {
    let mut values = values.into_iter();
    let first = values.next()?;
    values.all(|value| value == first).then_some(first)
}

fn actors_ui(ui: &mut Ui, card: &Card<'_>, actors: &[&Actor], id: Id, out: &mut Vec<Action>) {
    let (t, language) = (card.t(), card.language());
    let mut revise = |field, change: &dyn Fn(&mut Actor)| {
        out.push(revised_actors(actors.iter().copied(), field, change));
    };
    let label = |field| actor_field(field, language);
    let role = shared(actors.iter().map(|a| (a.role, a.custom_role.as_ref())));
    let name = |role| card.role_name(role);
    let (label_role, mixed) = (label(ActorField::Role), t.fiche_mixed());
    if let Some((role, own)) = one_of(ui, id.with("role"), &label_role, role, &mixed, &card.roles(), name) {
        revise(ActorField::Role, &|a| (a.role, a.custom_role) = (role, own.cloned()));
    }
    let lines = [None, Some(ServiceLine::First), Some(ServiceLine::Second), Some(ServiceLine::Third)];
    let line = shared(actors.iter().map(|a| a.service_line));
    let name = |line: Option<ServiceLine>| line.map_or_else(|| "–".to_owned(), |line| line_label(line, language));
    if let Some(line) = one_of(ui, id.with("line"), &label(ActorField::ServiceLine), line, &mixed, &lines, name) {
        revise(ActorField::ServiceLine, &|a| a.service_line = line);
    }
    let territory = shared(actors.iter().map(|a| a.sub_territory.as_ref())).flatten();
    let shown = territory.map_or("", Name::as_str);
    let (label_territory, known) = (label(ActorField::SubTerritory), actor::territories(card));
    let menu = t.fiche_territories();
    if let Some(text) = suggest_field(ui, id.with("territory"), &label_territory, shown, &known, &menu) {
        revise(ActorField::SubTerritory, &|a| a.sub_territory = Name::new(&text).ok());
    }
    let label_sectors = label(ActorField::Sectors);
    if let Some(sector) = add_sector(ui, id.with("sectors"), &label_sectors, card.map().sectors(), language) {
        revise(ActorField::Sectors, &|a| {
            if !a.sectors.contains(&sector) {
                a.sectors.push(sector.clone());
            }
        });
    }
}

fn links_ui(ui: &mut Ui, card: &Card<'_>, links: &[&Link], id: Id, out: &mut Vec<Action>) {
    let language = card.language();
    let mut revise = |field, change: &dyn Fn(&mut Link)| {
        out.push(revised_links(links.iter().copied(), field, change));
    };
    let mixed = card.t().fiche_mixed();
    let label = |field| link_field(field, language);
    let kind = shared(links.iter().map(|l| (l.kind(), l.custom_kind.as_ref())));
    let name = |kind| card.kind_name(kind);
    let label_kind = label(LinkField::Kind);
    if let Some((kind, own)) = one_of(ui, id.with("kind"), &label_kind, kind, &mixed, &card.kinds(), name) {
        revise(LinkField::Kind, &|l| turn_into(card.map(), l, kind, own.cloned()));
    }
    let status = shared(links.iter().map(|l| l.status));
    let name = |status| status_label(status, language);
    let label_status = label(LinkField::Status);
    if let Some(status) = one_of(ui, id.with("status"), &label_status, status, &mixed, &LinkStatus::ALL, name) {
        revise(LinkField::Status, &|l| l.status = status);
    }
    let strength = shared(links.iter().map(|l| l.strength)).flatten().map(Strength::get);
    let range = Strength::MIN..=Strength::MAX;
    if let Some(Changed(new)) = dots(ui, id.with("strength"), &label(LinkField::Strength), strength, range) {
        let strength = new.and_then(|n| Strength::new(n).ok());
        revise(LinkField::Strength, &|l| l.strength = strength);
    }
}
