//! The card at the right: what is selected, told and changed field by field; the map itself when nothing is.

mod actor;
mod link;
mod map;
mod more;
mod place;
mod several;
mod ties;

use crate::app::{Action, AppState, OpenMap, Selection};
use crate::document::{ActorField, Command, LinkField};
use crate::model::{Actor, Language, Legend, LegendKey, Link, LinkKind, Role, TerritoryMap};
use crate::scene::{ActorMark, LegendSample, LinkMark, Theme, kind_row, role_row};
use crate::text::{Texts, kind_label, role_label};
use crate::ui::fields::{finish_typing, forget_typing, is_typing};
use crate::ui::theme::{self, Palette, regular};
use egui::{Button, Context, Id, RichText, ScrollArea, Ui};

/// Shows the card of what is selected, scrolling in all the room there is.
pub(crate) fn card_ui(ui: &mut Ui, app: &AppState, open: &OpenMap, theme: Theme, out: &mut Vec<Action>) {
    let card = Card { app, open, theme };
    let selection = selection_shown(ui.ctx(), open);
    let actor = selection.single_actor().and_then(|id| open.map().actor(id));
    let link = selection.single_link().and_then(|id| open.map().link(id));
    ScrollArea::vertical().id_salt("card").auto_shrink(false).show(ui, |ui| {
        match (actor, link) {
            (Some(actor), _) => actor::actor_ui(ui, &card, actor, out),
            (None, Some(link)) => link::link_ui(ui, &card, link, out),
            (None, None) if selection.is_empty() => map::map_ui(ui, &card, out),
            (None, None) => several::several_ui(ui, &card, &selection, out),
        }
        ui.add_space(16.0);
    });
}

/// The selection whose card is shown. A card in which something is being typed stays until its field has kept it, so
/// that selecting something else loses nothing.
fn selection_shown(ctx: &Context, open: &OpenMap) -> Selection {
    let id = Id::new("selection of the card");
    let before: Option<Selection> = ctx.data(|data| data.get_temp(id));
    if let Some(before) = before.filter(|before| is_typing(ctx) && *before != open.selection) {
        let map = open.map();
        let is_there = before.actors.iter().all(|id| map.actor(*id).is_some())
            && before.links.iter().all(|id| map.link(*id).is_some());
        if is_there {
            finish_typing(ctx);
            ctx.request_repaint();
            return before;
        }
        forget_typing(ctx);
    }
    ctx.data_mut(|data| data.insert_temp(id, open.selection.clone()));
    open.selection.clone()
}

/// What every card is given.
struct Card<'a> {
    app: &'a AppState,
    open: &'a OpenMap,
    theme: Theme,
}

impl<'a> Card<'a> {
    fn map(&self) -> &'a TerritoryMap {
        self.open.map()
    }

    fn legend(&self) -> &'a Legend {
        self.map().legend()
    }

    fn language(&self) -> Language {
        self.app.language
    }

    fn t(&self) -> &'static Texts {
        self.app.texts()
    }

    fn palette(&self) -> &'static Palette {
        theme::palette(self.theme)
    }

    /// Every role, those of the map's own after the ones they count as.
    fn roles(&self) -> Vec<(Role, Option<&'a LegendKey>)> {
        let own = |role| self.legend().custom_roles.iter().filter(move |(_, c)| c.counts_as == role);
        let with_own = |role| std::iter::once((role, None)).chain(own(role).map(move |(key, _)| (role, Some(key))));
        Role::ALL.into_iter().flat_map(with_own).collect()
    }

    fn role_name(&self, (role, custom): (Role, Option<&LegendKey>)) -> String {
        let own = custom.and_then(|key| self.legend().custom_roles.get(key));
        own.map_or_else(|| role_label(self.legend(), role, self.language()), |own| own.label.to_string())
    }

    /// Every kind of link, those of the map's own after the ones they count as.
    fn kinds(&self) -> Vec<(LinkKind, Option<&'a LegendKey>)> {
        let own = |kind| self.legend().custom_kinds.iter().filter(move |(_, c)| c.counts_as == kind);
        let with_own = |kind| std::iter::once((kind, None)).chain(own(kind).map(move |(key, _)| (kind, Some(key))));
        LinkKind::ALL.into_iter().flat_map(with_own).collect()
    }

    fn kind_name(&self, (kind, custom): (LinkKind, Option<&LegendKey>)) -> String {
        let own = custom.and_then(|key| self.legend().custom_kinds.get(key));
        own.map_or_else(|| kind_label(self.legend(), kind, self.language()), |own| own.label.to_string())
    }

    fn role_mark(&self, actor: &Actor) -> Option<ActorMark> {
        let row = role_row(self.legend(), actor.role, actor.custom_role.as_ref(), self.theme, self.language());
        match row.sample {
            LegendSample::Role(_, mark) => Some(mark),
            LegendSample::Kind(..) | LegendSample::Spot(_) | LegendSample::Blank => None,
        }
    }

    fn kind_mark(&self, link: &Link) -> Option<LinkMark> {
        let row = kind_row(self.legend(), link.kind(), link.custom_kind.clone(), self.theme, self.language());
        match row.sample {
            LegendSample::Kind(_, mark) => Some(mark),
            LegendSample::Role(..) | LegendSample::Spot(_) | LegendSample::Blank => None,
        }
    }

    fn label_of(&self, id: crate::model::ActorId) -> &'a str {
        self.map().actor(id).map_or("?", Actor::label)
    }
}

/// One field of actors changed, as one step.
fn revised_actors<'a>(
    actors: impl IntoIterator<Item = &'a Actor>,
    field: ActorField,
    change: impl Fn(&mut Actor),
) -> Action {
    let revised = actors.into_iter().cloned().map(|mut actor| {
        change(&mut actor);
        actor
    });
    Action::Do(Command::ReviseActors { actors: revised.collect(), field })
}

/// One field of links changed, as one step.
fn revised_links<'a>(
    links: impl IntoIterator<Item = &'a Link>,
    field: LinkField,
    change: impl Fn(&mut Link),
) -> Action {
    let revised = links.into_iter().cloned().map(|mut link| {
        change(&mut link);
        link
    });
    Action::Do(Command::ReviseLinks { links: revised.collect(), field })
}

/// Gives a link another kind; towards a table that stood first, a seat is turned around.
fn turn_into(map: &TerritoryMap, link: &mut Link, kind: LinkKind, custom: Option<LegendKey>) {
    let is_table = |id| map.actor(id).is_some_and(|a| a.role.is_table());
    if kind == LinkKind::Participation && is_table(link.source) && !is_table(link.target) {
        std::mem::swap(&mut link.source, &mut link.target);
    }
    link.detail = link.detail.turned_into(kind);
    link.custom_kind = custom;
}

/// A button of a card, with an icon and a word.
fn action_button(ui: &mut Ui, icon: &str, text: &str) -> egui::Response {
    ui.add(Button::new(RichText::new(format!("{icon}  {text}")).font(regular(13.0))))
}

/// A remark in the colour of what matters less.
fn remark(ui: &mut Ui, text: &str) {
    ui.label(RichText::new(text).small().weak());
}

#[cfg(test)]
mod tests;
