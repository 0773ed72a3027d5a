//! A step of the history as a sentence.

use super::{Language, texts};
use crate::document::{ActorField, LayoutName, LinkField, StepLabel, Verb};

/// What a step did, as a short sentence without a full stop: « Acteur ajouté : Popote roulante ».
pub fn step_sentence(label: &StepLabel, language: Language) -> String {
    let t = texts(language);
    let (subject, n) = (label.subject.as_str(), label.count as f64);
    let several = subject.is_empty();
    match label.verb {
        Verb::AddActor => t.step_add_actor(subject),
        Verb::AddLink => t.step_add_link(subject),
        Verb::Delete if several => t.step_delete_several(n),
        Verb::Delete => t.step_delete(subject),
        Verb::Move if several => t.step_move_several(n),
        Verb::Move => t.step_move(subject),
        Verb::LayOut(layout) => t.step_lay_out(layout_name(layout, language), n),
        Verb::Arrange => t.step_arrange(n),
        Verb::ReviseActor(field) if several => t.step_revise_actors(actor_field(field, language), n),
        Verb::ReviseActor(field) => t.step_revise(actor_field(field, language), subject),
        Verb::ReviseLink(field) if several => t.step_revise_links(link_field(field, language), n),
        Verb::ReviseLink(field) => t.step_revise(link_field(field, language), subject),
        Verb::Paste if several => t.step_paste_several(n),
        Verb::Paste => t.step_paste(subject),
        Verb::Duplicate if several => t.step_duplicate_several(n),
        Verb::Duplicate => t.step_duplicate(subject),
        Verb::QuickEntry => t.step_quick_entry(subject),
        Verb::ReviseMap => t.step_revise_map(),
        Verb::ReviseLegend => t.step_revise_legend(),
        Verb::ReviseSectors => t.step_revise_sectors(),
        Verb::SetOutline => t.step_set_outline(),
        Verb::RemoveOutline => t.step_remove_outline(),
    }
}

/// What a layout is called within a sentence: « par secteur ».
pub fn layout_name(layout: LayoutName, language: Language) -> String {
    let t = texts(language);
    match layout {
        LayoutName::Organic => t.sight_layout_organic(),
        LayoutName::Layered => t.sight_layout_layered(),
        LayoutName::Concentric => t.sight_layout_concentric(),
        LayoutName::Sectors => t.sight_layout_sectors(),
        LayoutName::Territory => t.sight_layout_territory(),
    }
}

/// Name of an actor's field, as the fiche writes it.
pub fn actor_field(field: ActorField, language: Language) -> String {
    let t = texts(language);
    match field {
        ActorField::Name => t.field_name(),
        ActorField::ShortName => t.field_short_name(),
        ActorField::Role => t.field_role(),
        ActorField::ServiceLine => t.field_service_line(),
        ActorField::Sectors => t.field_sectors(),
        ActorField::SubTerritory => t.field_sub_territory(),
        ActorField::Size => t.field_size(),
        ActorField::Influence => t.field_influence(),
        ActorField::Posture => t.field_posture(),
        ActorField::Coordinates => t.field_coordinates(),
        ActorField::Contact => t.field_contact(),
        ActorField::Notes => t.field_notes(),
        ActorField::Dates => t.field_dates(),
        ActorField::Pinned => t.field_pinned(),
        ActorField::Fields => t.field_own_fields(),
    }
}

/// Name of a link's field, as the fiche writes it.
pub fn link_field(field: LinkField, language: Language) -> String {
    let t = texts(language);
    match field {
        LinkField::Kind => t.field_kind(),
        LinkField::Direction => t.field_direction(),
        LinkField::Return => t.field_return(),
        LinkField::Strength => t.field_strength(),
        LinkField::Status => t.field_status(),
        LinkField::Dates => t.field_dates(),
        LinkField::Sectors => t.field_sectors(),
        LinkField::Detail => t.field_detail(),
        LinkField::Notes => t.field_notes(),
    }
}
