//! What of an actor is seldom looked at: dates, where it is, how to reach it, the map's own fields.

use super::actor::ActorFields;
use super::remark;
use crate::document::ActorField;
use crate::model::Contact;
use crate::ui::fields::{Changed, beside_button, coordinates_field, date_field, icon_button, row, text_field};
use crate::ui::icons;
use crate::ui::theme::regular;
use egui::{CollapsingHeader, Id, RichText, Ui};

pub(super) fn more_ui(ui: &mut Ui, fields: &mut ActorFields<'_>) {
    ui.add_space(4.0);
    let title = RichText::new(fields.card.t().fiche_more()).font(regular(13.0)).weak();
    CollapsingHeader::new(title).id_salt("more about the actor").show_unindented(ui, |ui| {
        when_and_where(ui, fields);
        contact(ui, fields);
        own_fields(ui, fields);
    });
}

fn when_and_where(ui: &mut Ui, fields: &mut ActorFields<'_>) {
    let (actor, t, language) = (fields.actor, fields.card.t(), fields.card.language());
    if let Some(Changed(date)) = date_field(ui, fields.id("from"), &t.fiche_from(), actor.from, language) {
        fields.revise(ActorField::Dates, |a| a.from = date);
    }
    if let Some(Changed(date)) = date_field(ui, fields.id("until"), &t.fiche_until(), actor.until, language) {
        fields.revise(ActorField::Dates, |a| a.until = date);
    }
    if let Some(Changed(place)) =
        coordinates_field(ui, fields.id("place"), &t.fiche_coordinates(), actor.coordinates, language)
    {
        fields.revise(ActorField::Coordinates, |a| a.coordinates = place);
    }
    let mut pinned = actor.pinned;
    row(ui, &fields.label(ActorField::Pinned), |ui, _| {
        let states = &mut ui.visuals_mut().widgets;
        for state in [&mut states.inactive, &mut states.hovered, &mut states.active] {
            state.corner_radius = 3.into();
        }
        if ui.checkbox(&mut pinned, RichText::new(t.fiche_pinned()).font(regular(13.0))).changed() {
            fields.revise(ActorField::Pinned, |a| a.pinned = pinned);
        }
    });
}

/// A line of the contact details: its key, its label, its value.
type Detail = (&'static str, String, fn(&mut Contact) -> &mut String);

fn contact(ui: &mut Ui, fields: &mut ActorFields<'_>) {
    let t = fields.card.t();
    let details: [Detail; 5] = [
        ("person", t.fiche_person(), |c| &mut c.person),
        ("telephone", t.fiche_telephone(), |c| &mut c.telephone),
        ("email", t.fiche_email(), |c| &mut c.email),
        ("address", t.fiche_address(), |c| &mut c.address),
        ("website", t.fiche_website(), |c| &mut c.website),
    ];
    for (key, label, detail) in details {
        let value = detail(&mut fields.actor.contact.clone()).clone();
        if let Some(text) = text_field(ui, fields.id(key), &label, &value, "") {
            fields.revise(ActorField::Contact, |a| detail(&mut a.contact).clone_from(&text));
        }
    }
    remark(ui, &t.fiche_personal());
}

fn own_fields(ui: &mut Ui, fields: &mut ActorFields<'_>) {
    let (actor, t) = (fields.actor, fields.card.t());
    ui.add_space(4.0);
    for (name, value) in &actor.fields {
        let id = Id::new(actor.id).with(("own field", name));
        let field = |ui: &mut Ui| text_field(ui, id, name, value, "");
        let remove = |ui: &mut Ui| icon_button(ui, icons::CLOSE, &t.fiche_field_remove(name)).clicked();
        let change = match beside_button(ui, field, remove) {
            (_, true) => Some(None),
            (typed, false) => typed.map(Some),
        };
        match change {
            Some(Some(text)) => fields.revise(ActorField::Fields, |a| {
                a.fields.insert(name.clone(), text.clone());
            }),
            Some(None) => fields.revise(ActorField::Fields, |a| {
                a.fields.remove(name);
            }),
            None => {}
        }
    }
    let hint = t.fiche_field_name();
    let Some(name) = text_field(ui, fields.id("new field"), &t.fiche_field_new(), "", &hint) else { return };
    let name = name.trim();
    if !name.is_empty() && !actor.fields.contains_key(name) {
        fields.revise(ActorField::Fields, |a| {
            a.fields.insert(name.to_owned(), String::new());
        });
    }
}
