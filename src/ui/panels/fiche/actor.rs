//! The card of one actor.

use super::{Card, more, place, remark, revised_actors, ties};
use crate::app::Action;
use crate::document::ActorField;
use crate::model::{Actor, Influence, Name, Posture, Role, ServiceLine, Size};
use crate::text::{actor_field, line_label, posture_label, size_label};
use crate::ui::fields::{
    Changed, choice, dots, name_heading, notes_field, one_of, sector_chips, suggest_field, text_field,
};
use crate::ui::sample::role_sample;
use egui::{Id, Ui};
use std::collections::BTreeSet;

/// Size of the shape beside the name, in points.
const SHAPE_SIZE: f32 = 24.0;

/// The fields of an actor, and what they ask for.
pub(super) struct ActorFields<'a> {
    pub(super) card: &'a Card<'a>,
    pub(super) actor: &'a Actor,
    pub(super) out: &'a mut Vec<Action>,
}

impl ActorFields<'_> {
    pub(super) fn id(&self, name: &str) -> Id {
        Id::new(self.actor.id).with(name)
    }

    pub(super) fn label(&self, field: ActorField) -> String {
        actor_field(field, self.card.language())
    }

    pub(super) fn revise(&mut self, field: ActorField, change: impl Fn(&mut Actor)) {
        self.out.push(revised_actors([self.actor], field, change));
    }
}

pub(super) fn actor_ui(ui: &mut Ui, card: &Card<'_>, actor: &Actor, out: &mut Vec<Action>) {
    let mut fields = ActorFields { card, actor, out };
    header(ui, &mut fields);
    ui.add_space(8.0);
    identity(ui, &mut fields);
    standing(ui, &mut fields);
    more::more_ui(ui, &mut fields);
    ties::ties_ui(ui, card, actor, out);
    place::place_ui(ui, card, actor);
}

fn header(ui: &mut Ui, fields: &mut ActorFields<'_>) {
    let (card, actor) = (fields.card, fields.actor);
    ui.horizontal_top(|ui| {
        if let Some(mark) = card.role_mark(actor) {
            ui.vertical(|ui| {
                ui.add_space(4.0);
                role_sample(ui, &mark, SHAPE_SIZE);
            });
        }
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            let label = fields.label(ActorField::Name);
            if let Some(name) = name_heading(ui, fields.id("name"), &label, actor.name.as_str()) {
                fields.out.push(Action::Rename(actor.id, name));
            }
            remark(ui, &summary(card, actor));
        });
    });
}

/// « CDC · 1re ligne · stratégique ».
fn summary(card: &Card<'_>, actor: &Actor) -> String {
    let line = actor.service_line.map(|line| line_label(line, card.language()));
    let posture = actor.posture.map(|posture| posture_label(posture, card.language()).to_lowercase());
    let role = card.role_name((actor.role, actor.custom_role.as_ref()));
    [Some(role), line, posture].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn identity(ui: &mut Ui, fields: &mut ActorFields<'_>) {
    let (card, actor, language) = (fields.card, fields.actor, fields.card.language());
    let short = actor.short_name.as_ref().map_or("", Name::as_str);
    let hint = card.t().fiche_short_name_hint();
    if let Some(text) = text_field(ui, fields.id("short"), &fields.label(ActorField::ShortName), short, &hint) {
        fields.revise(ActorField::ShortName, |a| a.short_name = Name::new(&text).ok());
    }
    let role = (actor.role, actor.custom_role.as_ref());
    let label = fields.label(ActorField::Role);
    let name = |role| card.role_name(role);
    if let Some((role, custom)) = one_of(ui, fields.id("role"), &label, Some(role), "", &card.roles(), name) {
        fields.revise(ActorField::Role, |a| (a.role, a.custom_role) = (role, custom.cloned()));
    }
    let label = fields.label(ActorField::ServiceLine);
    let name = |line| line_label(line, language);
    if let Some(Changed(line)) = choice(ui, fields.id("line"), &label, actor.service_line, &ServiceLine::ALL, name) {
        fields.revise(ActorField::ServiceLine, |a| a.service_line = line);
    }
    let (id, label) = (fields.id("sectors"), fields.label(ActorField::Sectors));
    if let Some(sectors) = sector_chips(ui, id, &label, &actor.sectors, card.map().sectors(), language) {
        fields.revise(ActorField::Sectors, |a| a.sectors.clone_from(&sectors));
    }
    let territory = actor.sub_territory.as_ref().map_or("", Name::as_str);
    let (id, label) = (fields.id("territory"), fields.label(ActorField::SubTerritory));
    let menu = card.t().fiche_territories();
    if let Some(text) = suggest_field(ui, id, &label, territory, &territories(card), &menu) {
        fields.revise(ActorField::SubTerritory, |a| a.sub_territory = Name::new(&text).ok());
    }
}

/// The sub-territories already on the map, in the order of the alphabet.
pub(super) fn territories(card: &Card<'_>) -> Vec<String> {
    let named: BTreeSet<&Name> = card.map().actors().filter_map(|a| a.sub_territory.as_ref()).collect();
    named.into_iter().map(Name::to_string).collect()
}

fn standing(ui: &mut Ui, fields: &mut ActorFields<'_>) {
    let (actor, language) = (fields.actor, fields.card.language());
    let label = fields.label(ActorField::Size);
    let name = |size| size_label(size, language);
    if let Some(Changed(size)) = choice(ui, fields.id("size"), &label, actor.size, &Size::ALL, name) {
        fields.revise(ActorField::Size, |a| a.size = size);
    }
    let (label, influence) = (fields.label(ActorField::Influence), actor.influence.map(Influence::get));
    if let Some(Changed(new)) = dots(ui, fields.id("influence"), &label, influence, 0..=Influence::MAX) {
        fields.revise(ActorField::Influence, |a| a.influence = new.and_then(|n| Influence::new(n).ok()));
    }
    let label = fields.label(ActorField::Posture);
    let name = |posture| posture_label(posture, language);
    if let Some(Changed(new)) = choice(ui, fields.id("posture"), &label, actor.posture, &postures(actor.role), name) {
        fields.revise(ActorField::Posture, |a| a.posture = new);
    }
    let (id, label) = (fields.id("notes"), fields.label(ActorField::Notes));
    if let Some(text) = notes_field(ui, id, &label, &actor.notes, "") {
        fields.revise(ActorField::Notes, |a| a.notes.clone_from(&text));
    }
}

/// The postures, those that the research found among actors of that role first.
fn postures(role: Role) -> [Posture; 6] {
    let mut postures = Posture::ALL;
    if role != Role::Csss {
        postures.rotate_left(3);
    }
    postures
}
