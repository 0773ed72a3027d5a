//! Names of roles, kinds and attributes, in a language, as the legend of a map has them.

use super::{Language, texts};
use crate::model::{
    Actor, Legend, LinkKind, LinkStatus, MoneyPurpose, Posture, Programme, Role, Seat, Sector, ServiceLine, Size,
    Terms, Vocabulary,
};

/// Name of a role in the singular: the map's own, or the vocabulary's.
pub fn role_label(legend: &Legend, role: Role, language: Language) -> String {
    let t = texts(language);
    if let Some(own) = legend.roles.get(&role).and_then(|s| s.label.as_ref()) {
        return own.to_string();
    }
    match (role, legend.vocabulary) {
        (Role::Csss, Vocabulary::Csss) => t.role_csss(),
        (Role::Csss, Vocabulary::Cisss) => t.role_csss_2015(),
        (Role::SchoolBoard, Vocabulary::Csss) => t.role_school_board(),
        (Role::SchoolBoard, Vocabulary::Cisss) => t.role_school_board_2020(),
        (Role::CommunityOrganization, _) => t.role_community_organization(),
        (Role::Cdc, _) => t.role_cdc(),
        (Role::SocialEconomyEnterprise, _) => t.role_social_economy_enterprise(),
        (Role::Municipality, _) => t.role_municipality(),
        (Role::SpecializedFacility, _) => t.role_specialized_facility(),
        (Role::PrivateResource, _) => t.role_private_resource(),
        (Role::CitizenGroup, _) => t.role_citizen_group(),
        (Role::RegionalBody, _) => t.role_regional_body(),
        (Role::ConcertationTable, _) => t.role_concertation_table(),
        (Role::Other, _) => t.role_other(),
    }
}

/// Name of a role in the plural; a name of the map's own stays as it is.
pub fn role_plural(legend: &Legend, role: Role, language: Language) -> String {
    let t = texts(language);
    if let Some(own) = legend.roles.get(&role).and_then(|s| s.label.as_ref()) {
        return own.to_string();
    }
    match (role, legend.vocabulary) {
        (Role::Csss, Vocabulary::Csss) => t.roles_csss(),
        (Role::Csss, Vocabulary::Cisss) => t.roles_csss_2015(),
        (Role::SchoolBoard, Vocabulary::Csss) => t.roles_school_board(),
        (Role::SchoolBoard, Vocabulary::Cisss) => t.roles_school_board_2020(),
        (Role::CommunityOrganization, _) => t.roles_community_organization(),
        (Role::Cdc, _) => t.roles_cdc(),
        (Role::SocialEconomyEnterprise, _) => t.roles_social_economy_enterprise(),
        (Role::Municipality, _) => t.roles_municipality(),
        (Role::SpecializedFacility, _) => t.roles_specialized_facility(),
        (Role::PrivateResource, _) => t.roles_private_resource(),
        (Role::CitizenGroup, _) => t.roles_citizen_group(),
        (Role::RegionalBody, _) => t.roles_regional_body(),
        (Role::ConcertationTable, _) => t.roles_concertation_table(),
        (Role::Other, _) => t.roles_other(),
    }
}

/// Name of a kind of link: the map's own, or the program's.
pub fn kind_label(legend: &Legend, kind: LinkKind, language: Language) -> String {
    let t = texts(language);
    if let Some(own) = legend.kinds.get(&kind).and_then(|s| s.label.as_ref()) {
        return own.to_string();
    }
    match kind {
        LinkKind::ReferralCorridor => t.kind_referral_corridor(),
        LinkKind::Collaboration => t.kind_collaboration(),
        LinkKind::ServiceAgreement => t.kind_service_agreement(),
        LinkKind::Funding => t.kind_funding(),
        LinkKind::Authority => t.kind_authority(),
        LinkKind::Participation => t.kind_participation(),
    }
}

/// Name of a programme-services.
pub fn programme_label(programme: Programme, language: Language) -> String {
    let t = texts(language);
    match programme {
        Programme::PublicHealth => t.programme_public_health(),
        Programme::GeneralServices => t.programme_general_services(),
        Programme::LossOfAutonomy => t.programme_loss_of_autonomy(),
        Programme::PhysicalDisability => t.programme_physical_disability(),
        Programme::IntellectualDisability => t.programme_intellectual_disability(),
        Programme::YouthInDifficulty => t.programme_youth_in_difficulty(),
        Programme::Addictions => t.programme_addictions(),
        Programme::MentalHealth => t.programme_mental_health(),
        Programme::PhysicalHealth => t.programme_physical_health(),
    }
}

/// Name of a programme or of a sector of the map's own.
pub fn sector_label(sector: &Sector, language: Language) -> String {
    match sector {
        Sector::Programme(programme) => programme_label(*programme, language),
        Sector::Own(name) => name.to_string(),
    }
}

/// Name of the role an actor shows: its custom role's, or its role's.
pub fn actor_role_label(legend: &Legend, actor: &Actor, language: Language) -> String {
    match actor.custom_role.as_ref().and_then(|key| legend.custom_roles.get(key)) {
        Some(custom) => custom.label.to_string(),
        None => role_label(legend, actor.role, language),
    }
}

/// Name of a line of services.
pub fn line_label(line: ServiceLine, language: Language) -> String {
    let t = texts(language);
    match line {
        ServiceLine::First => t.line_first(),
        ServiceLine::Second => t.line_second(),
        ServiceLine::Third => t.line_third(),
    }
}

/// Name of a size.
pub fn size_label(size: Size, language: Language) -> String {
    let t = texts(language);
    match size {
        Size::Small => t.size_small(),
        Size::Medium => t.size_medium(),
        Size::Large => t.size_large(),
    }
}

/// Name of a posture.
pub fn posture_label(posture: Posture, language: Language) -> String {
    let t = texts(language);
    match posture {
        Posture::WaitAndSee => t.posture_wait_and_see(),
        Posture::Administrative => t.posture_administrative(),
        Posture::Participative => t.posture_participative(),
        Posture::Opposition => t.posture_opposition(),
        Posture::Complementary => t.posture_complementary(),
        Posture::Strategic => t.posture_strategic(),
    }
}

/// Name of a link's status.
pub fn status_label(status: LinkStatus, language: Language) -> String {
    let t = texts(language);
    match status {
        LinkStatus::Planned => t.status_planned(),
        LinkStatus::Active => t.status_active(),
        LinkStatus::Fragile => t.status_fragile(),
        LinkStatus::Ended => t.status_ended(),
    }
}

/// How an agreement came to be, in a word.
pub fn terms_label(terms: Terms, language: Language) -> String {
    let t = texts(language);
    match terms {
        Terms::Voluntary => t.terms_voluntary(),
        Terms::Imposed => t.terms_imposed(),
    }
}

/// What money is for, in a word.
pub fn purpose_label(purpose: MoneyPurpose, language: Language) -> String {
    let t = texts(language);
    match purpose {
        MoneyPurpose::Mission => t.purpose_mission(),
        MoneyPurpose::Agreement => t.purpose_agreement(),
        MoneyPurpose::Project => t.purpose_project(),
    }
}

/// What a participant does at a table, in a word.
pub fn seat_label(seat: Seat, language: Language) -> String {
    let t = texts(language);
    match seat {
        Seat::Convenes => t.seat_convenes(),
        Seat::Decides => t.seat_decides(),
        Seat::Member => t.seat_member(),
        Seat::Observer => t.seat_observer(),
    }
}
