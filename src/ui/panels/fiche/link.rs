//! The card of one link.

use super::{Card, action_button, revised_links, turn_into};
use crate::app::{Action, Selection};
use crate::document::LinkField;
use crate::model::{
    ActorId, Agreement, Collaboration, Corridor, Link, LinkDetail, LinkKind, LinkStatus, MoneyPurpose, Seat, Strength,
    Terms,
};
use crate::text::{link_field, purpose_label, seat_label, status_label, terms_label};
use crate::ui::fields::{
    Changed, amount_field, choice, date_field, dots, notes_field, one_of, row, sector_chips, text_field, yes_no,
};
use crate::ui::icons;
use crate::ui::sample::kind_sample;
use crate::ui::theme::{regular, semibold};
use egui::{Id, Label, RichText, Ui};

/// Size of the sample beside the title, in points.
const SAMPLE_SIZE: f32 = 18.0;

/// The fields of a link, and what they ask for.
struct LinkFields<'a> {
    card: &'a Card<'a>,
    link: &'a Link,
    out: &'a mut Vec<Action>,
}

impl LinkFields<'_> {
    fn id(&self, name: &str) -> Id {
        Id::new(self.link.id).with(name)
    }

    fn label(&self, field: LinkField) -> String {
        link_field(field, self.card.language())
    }

    fn revise(&mut self, field: LinkField, change: impl Fn(&mut Link)) {
        self.out.push(revised_links([self.link], field, change));
    }

    fn detail(&mut self, detail: &LinkDetail) {
        self.revise(LinkField::Detail, |link| link.detail = detail.clone());
    }

    fn yes_no(&self, ui: &mut Ui, name: &str, label: &str, value: Option<bool>) -> Option<Changed<bool>> {
        yes_no(ui, self.id(name), label, value, self.card.language())
    }

    fn strength(&self, ui: &mut Ui, name: &str, label: &str, value: Option<Strength>) -> Option<Changed<Strength>> {
        let Changed(new) = dots(ui, self.id(name), label, value.map(Strength::get), Strength::MIN..=Strength::MAX)?;
        Some(Changed(new.and_then(|n| Strength::new(n).ok())))
    }
}

pub(super) fn link_ui(ui: &mut Ui, card: &Card<'_>, link: &Link, out: &mut Vec<Action>) {
    let mut fields = LinkFields { card, link, out };
    header(ui, &mut fields);
    ui.add_space(8.0);
    ends(ui, &mut fields);
    common(ui, &mut fields);
    detail(ui, &mut fields);
    rest(ui, &mut fields);
    ui.add_space(10.0);
    ui.horizontal_wrapped(|ui| {
        ui.add_enabled_ui(link.kind() != LinkKind::Participation, |ui| {
            if action_button(ui, icons::REVERSE, &card.t().fiche_reverse()).clicked() {
                out.push(Action::Reverse);
            }
        });
        if action_button(ui, icons::REMOVE, &card.t().fiche_delete()).clicked() {
            out.push(Action::Delete);
        }
    });
}

fn header(ui: &mut Ui, fields: &mut LinkFields<'_>) {
    let (card, link) = (fields.card, fields.link);
    let arrow = if link.is_mutual() { "–" } else { "→" };
    let title = format!("{} {arrow} {}", card.label_of(link.source), card.label_of(link.target));
    ui.add(Label::new(RichText::new(title).font(semibold(17.0))).wrap());
    ui.horizontal(|ui| {
        if let Some(mark) = card.kind_mark(link) {
            kind_sample(ui, &mark, SAMPLE_SIZE);
        }
        ui.label(RichText::new(card.kind_name((link.kind(), link.custom_kind.as_ref()))).small().weak());
    });
}

/// Both ends, to go to.
fn ends(ui: &mut Ui, fields: &mut LinkFields<'_>) {
    let t = fields.card.t();
    for (label, id) in [(t.fiche_source(), fields.link.source), (t.fiche_target(), fields.link.target)] {
        if end(ui, fields.card, &label, id) {
            fields.out.push(Action::Select(Selection::actor(id)));
        }
    }
}

fn end(ui: &mut Ui, card: &Card<'_>, label: &str, id: ActorId) -> bool {
    let name = card.map().actor(id).map_or("?", |a| a.name.as_str());
    row(ui, label, |ui, label| {
        let text = RichText::new(name).font(regular(13.0));
        ui.add_space(4.0);
        ui.link(text).labelled_by(label).clicked()
    })
}

fn common(ui: &mut Ui, fields: &mut LinkFields<'_>) {
    let (card, link) = (fields.card, fields.link);
    let kind = (link.kind(), link.custom_kind.as_ref());
    let (id, label) = (fields.id("kind"), fields.label(LinkField::Kind));
    if let Some((kind, custom)) = one_of(ui, id, &label, Some(kind), "", &card.kinds(), |k| card.kind_name(k)) {
        fields.revise(LinkField::Kind, |l| turn_into(card.map(), l, kind, custom.cloned()));
    }
    let (id, label) = (fields.id("status"), fields.label(LinkField::Status));
    let name = |status| status_label(status, card.language());
    if let Some(status) = one_of(ui, id, &label, Some(link.status), "", &LinkStatus::ALL, name) {
        fields.revise(LinkField::Status, |l| l.status = status);
    }
    let label = fields.label(LinkField::Strength);
    if let Some(Changed(strength)) = fields.strength(ui, "strength", &label, link.strength) {
        fields.revise(LinkField::Strength, |l| l.strength = strength);
    }
}

fn detail(ui: &mut Ui, fields: &mut LinkFields<'_>) {
    match &fields.link.detail {
        LinkDetail::ReferralCorridor(corridor) => corridor_ui(ui, fields, corridor),
        LinkDetail::Collaboration(collaboration) => collaboration_ui(ui, fields, *collaboration),
        LinkDetail::ServiceAgreement(agreement) => agreement_ui(ui, fields, *agreement),
        LinkDetail::Funding { .. } => funding_ui(ui, fields),
        LinkDetail::Participation { seat } => seat_ui(ui, fields, *seat),
        LinkDetail::Authority => {}
    }
}

fn corridor_ui(ui: &mut Ui, fields: &mut LinkFields<'_>, corridor: &Corridor) {
    let t = fields.card.t();
    let (id, label) = (fields.id("return"), fields.label(LinkField::Return));
    let name = |yes| if yes { t.fiche_yes() } else { t.fiche_no() };
    if let Some(with_return) = one_of(ui, id, &label, Some(corridor.with_return), "", &[true, false], name) {
        let detail = LinkDetail::ReferralCorridor(Corridor { with_return, ..corridor.clone() });
        fields.revise(LinkField::Return, |l| l.detail = detail.clone());
    }
    if let Some(clientele) = text_field(ui, fields.id("clientele"), &t.fiche_clientele(), &corridor.clientele, "") {
        fields.detail(&LinkDetail::ReferralCorridor(Corridor { clientele, ..corridor.clone() }));
    }
    if let Some(waiting) = text_field(ui, fields.id("waiting"), &t.fiche_waiting(), &corridor.waiting, "") {
        fields.detail(&LinkDetail::ReferralCorridor(Corridor { waiting, ..corridor.clone() }));
    }
}

fn collaboration_ui(ui: &mut Ui, fields: &mut LinkFields<'_>, now: Collaboration) {
    let t = fields.card.t();
    let way = |one_way| if one_way { t.fiche_one_way() } else { t.fiche_both_ways() };
    let label = fields.label(LinkField::Direction);
    if let Some(one_way) = one_of(ui, fields.id("way"), &label, Some(now.one_way), "", &[false, true], way) {
        let detail = LinkDetail::Collaboration(Collaboration { one_way, ..now });
        fields.revise(LinkField::Direction, |l| l.detail = detail.clone());
    }
    let frame = |on_project| if on_project { t.fiche_on_project() } else { t.fiche_informal() };
    let (id, label) = (fields.id("frame"), t.fiche_frame());
    if let Some(Changed(on_project)) = choice(ui, id, &label, now.on_project, &[false, true], frame) {
        fields.detail(&LinkDetail::Collaboration(Collaboration { on_project, ..now }));
    }
    if let Some(Changed(trust)) = fields.strength(ui, "trust", &t.fiche_trust(), now.trust) {
        fields.detail(&LinkDetail::Collaboration(Collaboration { trust, ..now }));
    }
}

fn agreement_ui(ui: &mut Ui, fields: &mut LinkFields<'_>, now: Agreement) {
    let (t, language) = (fields.card.t(), fields.card.language());
    let terms = [Terms::Voluntary, Terms::Imposed];
    let name = |terms| terms_label(terms, language);
    if let Some(Changed(terms)) = choice(ui, fields.id("terms"), &t.fiche_terms(), now.terms, &terms, name) {
        fields.detail(&LinkDetail::ServiceAgreement(Agreement { terms, ..now }));
    }
    if let Some(Changed(funded)) = fields.yes_no(ui, "funded", &t.fiche_funded(), now.funded) {
        fields.detail(&LinkDetail::ServiceAgreement(Agreement { funded, ..now }));
    }
    if let Some(Changed(amount)) = amount_field(ui, fields.id("amount"), &t.fiche_amount(), now.amount, language) {
        fields.detail(&LinkDetail::ServiceAgreement(Agreement { amount, ..now }));
    }
    if let Some(Changed(accountability)) = fields.yes_no(ui, "accounts", &t.fiche_accountability(), now.accountability)
    {
        fields.detail(&LinkDetail::ServiceAgreement(Agreement { accountability, ..now }));
    }
    let written = fields.yes_no(ui, "written", &t.fiche_responsibilities(), now.responsibilities_written);
    if let Some(Changed(responsibilities_written)) = written {
        fields.detail(&LinkDetail::ServiceAgreement(Agreement { responsibilities_written, ..now }));
    }
}

fn funding_ui(ui: &mut Ui, fields: &mut LinkFields<'_>) {
    let LinkDetail::Funding { purpose, amount } = fields.link.detail else { return };
    let (t, language) = (fields.card.t(), fields.card.language());
    let purposes = [MoneyPurpose::Mission, MoneyPurpose::Agreement, MoneyPurpose::Project];
    let name = |purpose| purpose_label(purpose, language);
    if let Some(Changed(purpose)) = choice(ui, fields.id("purpose"), &t.fiche_purpose(), purpose, &purposes, name) {
        fields.detail(&LinkDetail::Funding { purpose, amount });
    }
    if let Some(Changed(amount)) = amount_field(ui, fields.id("amount"), &t.fiche_amount(), amount, language) {
        fields.detail(&LinkDetail::Funding { purpose, amount });
    }
}

fn seat_ui(ui: &mut Ui, fields: &mut LinkFields<'_>, seat: Option<Seat>) {
    let (label, language) = (fields.card.t().fiche_seat(), fields.card.language());
    if let Some(Changed(seat)) =
        choice(ui, fields.id("seat"), &label, seat, &Seat::ALL, |seat| seat_label(seat, language))
    {
        fields.detail(&LinkDetail::Participation { seat });
    }
}

fn rest(ui: &mut Ui, fields: &mut LinkFields<'_>) {
    let (card, link, language) = (fields.card, fields.link, fields.card.language());
    let (id, label) = (fields.id("sectors"), fields.label(LinkField::Sectors));
    if let Some(sectors) = sector_chips(ui, id, &label, &link.sectors, card.map().sectors(), language) {
        fields.revise(LinkField::Sectors, |l| l.sectors.clone_from(&sectors));
    }
    if let Some(Changed(date)) = date_field(ui, fields.id("from"), &card.t().fiche_from(), link.from, language) {
        fields.revise(LinkField::Dates, |l| l.from = date);
    }
    if let Some(Changed(date)) = date_field(ui, fields.id("until"), &card.t().fiche_until(), link.until, language) {
        fields.revise(LinkField::Dates, |l| l.until = date);
    }
    let (id, label) = (fields.id("notes"), fields.label(LinkField::Notes));
    if let Some(text) = notes_field(ui, id, &label, &link.notes, "") {
        fields.revise(LinkField::Notes, |l| l.notes.clone_from(&text));
    }
}
