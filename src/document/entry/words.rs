//! The words of the grammar in both languages. In every list the first word is the French one that is written back,
//! the second the English one; the others are only read. Accents, case and punctuation do not count.

use super::Meaning;
use crate::model::{LinkStatus, MoneyPurpose, Programme, Role, Seat, ServiceLine, Terms, fold};

/// What words mean: a meaning, then every way to say it.
pub(super) type Words<T> = [(T, &'static [&'static str])];

/// Fewest letters that may stand for a longer role or programme.
const SHORTEST_BEGINNING: usize = 4;

pub(super) static ROLES: &Words<Role> = &[
    (Role::Csss, &["CSSS", "CSSS", "CISSS", "CIUSSS", "CLSC", "centre de santé et de services sociaux"]),
    (
        Role::CommunityOrganization,
        &["organisme", "community organization", "OC", "organisme communautaire", "communautaire", "OSBL", "OBNL"],
    ),
    (Role::Cdc, &["CDC", "CDC", "corporation de développement communautaire"]),
    (
        Role::SocialEconomyEnterprise,
        &[
            "économie sociale",
            "social economy",
            "ÉÉSAD",
            "EESAD",
            "entreprise d’économie sociale",
            "coop",
            "coopérative",
        ],
    ),
    (
        Role::Municipality,
        &["municipalité", "municipality", "ville", "MRC", "arrondissement", "city", "town", "borough", "village"],
    ),
    (
        Role::SchoolBoard,
        &[
            "commission scolaire",
            "school board",
            "école",
            "CSS",
            "CS",
            "centre de services scolaire",
            "scolaire",
            "school",
        ],
    ),
    (
        Role::SpecializedFacility,
        &[
            "spécialisé",
            "specialized facility",
            "établissement spécialisé",
            "hôpital",
            "hospital",
            "CRDI",
            "CRDP",
            "CRDITED",
            "centre jeunesse",
            "centre de réadaptation",
            "réadaptation",
            "CHSLD",
        ],
    ),
    (
        Role::PrivateResource,
        &[
            "privé",
            "private resource",
            "ressource privée",
            "clinique",
            "clinic",
            "GMF",
            "pharmacie",
            "pharmacy",
            "résidence",
            "entreprise",
            "company",
        ],
    ),
    (
        Role::CitizenGroup,
        &[
            "groupe citoyen",
            "citizen group",
            "citoyen",
            "citoyens",
            "comité d’usagers",
            "comité des usagers",
            "usagers",
        ],
    ),
    (
        Role::RegionalBody,
        &[
            "instance",
            "regional body",
            "instance régionale",
            "agence",
            "agency",
            "ministère",
            "ministry",
            "bailleur",
            "bailleur de fonds",
            "funder",
            "fondation",
            "foundation",
            "régional",
            "national",
        ],
    ),
    (Role::ConcertationTable, &["table", "table", "table de concertation", "concertation", "comité", "committee"]),
    (Role::Other, &["autre", "other"]),
];

/// Beginnings of names that tell the role plainly, the longer ones first.
static TELLING_NAMES: &Words<Role> = &[
    (Role::CitizenGroup, &["comité d’usagers", "comité des usagers", "comité citoyen"]),
    (Role::ConcertationTable, &["table", "comité directeur", "comité d’orientation", "steering committee"]),
    (Role::SchoolBoard, &["commission scolaire", "centre de services scolaire", "CSS", "école", "school board"]),
    (Role::Cdc, &["CDC", "corporation de développement communautaire"]),
    (Role::Csss, &["CSSS", "CISSS", "CIUSSS", "CLSC", "centre de santé et de services sociaux"]),
    (Role::Municipality, &["ville de", "ville d", "municipalité", "MRC", "arrondissement", "city of", "town of"]),
    (Role::PrivateResource, &["pharmacie", "GMF", "clinique", "pharmacy", "clinic"]),
    (Role::SpecializedFacility, &["hôpital", "CRDI", "CRDP", "CRDITED", "centre de réadaptation", "centre jeunesse"]),
    (Role::RegionalBody, &["agence", "ministère", "MSSS", "PSOC", "Santé Québec", "Centraide", "fondation"]),
];

pub(super) static PROGRAMMES: &Words<Programme> = &[
    (Programme::PublicHealth, &["santé publique", "public health"]),
    (Programme::GeneralServices, &["services généraux", "general services"]),
    (
        Programme::LossOfAutonomy,
        &[
            "PALV",
            "loss of autonomy",
            "SAPA",
            "perte d’autonomie",
            "perte d’autonomie liée au vieillissement",
            "loss of autonomy due to ageing",
            "soutien à l’autonomie des personnes âgées",
        ],
    ),
    (Programme::PhysicalDisability, &["déficience physique", "physical disability", "DP"]),
    (
        Programme::IntellectualDisability,
        &[
            "DI-TSA",
            "intellectual disability",
            "DI",
            "TSA",
            "ASD",
            "déficience intellectuelle",
            "DITSA",
            "DI-TED",
            "déficience intellectuelle et TSA",
            "intellectual disability and ASD",
            "autisme",
            "autism",
        ],
    ),
    (Programme::YouthInDifficulty, &["jeunes en difficulté", "youth in difficulty", "JED", "jeunesse", "youth"]),
    (Programme::Addictions, &["dépendances", "addictions", "dépendance", "addiction", "toxicomanie"]),
    (Programme::MentalHealth, &["santé mentale", "mental health", "SM"]),
    (Programme::PhysicalHealth, &["santé physique", "physical health", "SP"]),
];

/// Sectors that rooms use beside the programmes: understood on a map that does not list them yet.
static USUAL_SECTORS: [&str; 21] = [
    "logement",
    "housing",
    "habitation",
    "sécurité alimentaire",
    "food security",
    "emploi",
    "employment",
    "éducation",
    "education",
    "petite enfance",
    "early childhood",
    "transport",
    "transportation",
    "loisir",
    "loisirs",
    "leisure",
    "immigration",
    "développement social",
    "social development",
    "aînés",
    "seniors",
];

/// Details said in so many words.
pub(super) static DETAILS: &Words<Meaning> = &[
    (Meaning::Status(LinkStatus::Planned), &["prévu", "planned", "prévue"]),
    (Meaning::Status(LinkStatus::Active), &["actif", "active"]),
    (Meaning::Status(LinkStatus::Fragile), &["fragile", "fragile"]),
    (Meaning::Status(LinkStatus::Ended), &["terminé", "ended", "terminée"]),
    (Meaning::Return, &["retour", "return", "avec retour", "with return", "aller-retour"]),
    (Meaning::OneWay, &["à sens unique", "one way", "sens unique"]),
    (Meaning::Informal, &["informelle", "informal", "informel"]),
    (Meaning::Terms(Terms::Imposed), &["imposée", "imposed", "imposé"]),
    (Meaning::Terms(Terms::Voluntary), &["volontaire", "voluntary"]),
    (Meaning::Funded(true), &["financée", "funded", "financé"]),
    (Meaning::Funded(false), &["non financée", "unfunded", "non financé", "sans financement", "not funded"]),
    (Meaning::Accountability(true), &["reddition", "accountability", "reddition de comptes", "avec reddition"]),
    (Meaning::Accountability(false), &["sans reddition", "no accountability", "sans reddition de comptes"]),
    (Meaning::WrittenResponsibilities(true), &["responsabilités écrites", "written responsibilities"]),
    (Meaning::WrittenResponsibilities(false), &["responsabilités non écrites", "unwritten responsibilities"]),
    (Meaning::Purpose(MoneyPurpose::Mission), &["mission", "mission", "à la mission"]),
    (Meaning::Purpose(MoneyPurpose::Agreement), &["entente", "agreement", "par entente"]),
    (Meaning::Purpose(MoneyPurpose::Project), &["projet", "project", "par projet", "sur projet"]),
    (Meaning::Seat(Seat::Convenes), &["convoque", "convenes", "anime"]),
    (Meaning::Seat(Seat::Decides), &["décide", "decides", "décideur", "décisionnel"]),
    (Meaning::Seat(Seat::Member), &["membre", "member", "participe"]),
    (Meaning::Seat(Seat::Observer), &["observe", "observes", "observateur", "observatrice", "observer"]),
    (Meaning::ServiceLine(ServiceLine::First), &["1re ligne", "1st line", "première ligne", "first line"]),
    (Meaning::ServiceLine(ServiceLine::Second), &["2e ligne", "2nd line", "deuxième ligne", "second line"]),
    (Meaning::ServiceLine(ServiceLine::Third), &["3e ligne", "3rd line", "troisième ligne", "third line"]),
];

/// What a word that is followed by something announces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Keyword {
    Strength,
    Trust,
    Clientele,
    Waiting,
    Sector,
    From,
    Until,
}

pub(super) static KEYWORDS: &Words<Keyword> = &[
    (Keyword::Strength, &["force", "strength"]),
    (Keyword::Trust, &["confiance", "trust"]),
    (Keyword::Clientele, &["clientèle", "clientele"]),
    (Keyword::Waiting, &["attente", "waiting"]),
    (Keyword::Sector, &["secteur", "sector"]),
    (Keyword::From, &["depuis", "since", "dès", "from"]),
    (Keyword::Until, &["jusqu’au", "until", "jusqu’à", "fin", "end"]),
];

/// What is said by exactly these words.
pub(super) fn meant<T: Clone>(table: &Words<T>, said: &str) -> Option<T> {
    let said = fold(said);
    table.iter().find(|(_, words)| words.iter().any(|w| fold(w) == said)).map(|(meaning, _)| meaning.clone())
}

/// Everything that has a name beginning so; nothing for a beginning too short to tell.
fn begun<T: Clone + PartialEq>(table: &Words<T>, said: &str) -> Vec<T> {
    let said = fold(said);
    if said.chars().count() < SHORTEST_BEGINNING {
        return Vec::new();
    }
    let begins = |words: &[&str]| words.iter().any(|w| fold(w).starts_with(&said));
    table.iter().filter(|(_, words)| begins(words)).map(|(meaning, _)| meaning.clone()).collect()
}

/// The role a word says: its name, a synonym, or the beginning of one role only.
pub(super) fn role(said: &str) -> Option<Role> {
    meant(ROLES, said).or_else(|| match begun(ROLES, said)[..] {
        [only] => Some(only),
        _ => None,
    })
}

/// Every way to say each role.
pub fn role_words() -> impl Iterator<Item = (Role, &'static str)> {
    ROLES.iter().flat_map(|(role, words)| words.iter().map(|word| (*role, *word)))
}

/// Every way to say each programme.
pub fn programme_words() -> impl Iterator<Item = (Programme, &'static str)> {
    PROGRAMMES.iter().flat_map(|(programme, words)| words.iter().map(|word| (*programme, *word)))
}

/// The role that a name tells plainly (« Ville de … », « CLSC … »).
pub fn role_told_by(name: &str) -> Option<Role> {
    let name = fold(name);
    let begins =
        |word: &&str| name.strip_prefix(&fold(word)).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
    TELLING_NAMES.iter().find(|(_, words)| words.iter().any(begins)).map(|(role, _)| *role)
}

/// Programmes that begin so.
pub(super) fn programmes_begun(said: &str) -> Vec<Programme> {
    begun(PROGRAMMES, said)
}

/// Whether rooms usually call a sector so.
pub(super) fn is_usual_sector(said: &str) -> bool {
    let said = fold(said);
    USUAL_SECTORS.iter().any(|s| fold(s) == said)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn check<T: PartialEq + std::fmt::Debug>(table: &Words<T>) {
        let mut seen = BTreeSet::new();
        for (meaning, words) in table {
            assert!(words.len() >= 2, "{meaning:?} has no French and English word");
            let own: BTreeSet<_> = words.iter().map(|w| fold(w)).collect();
            assert!(own.iter().all(|w| seen.insert(w.clone())), "{meaning:?} shares a word");
        }
    }

    #[test]
    fn every_word_has_one_meaning() {
        check(ROLES);
        check(PROGRAMMES);
        check(DETAILS);
        check(KEYWORDS);
        assert!(PROGRAMMES.iter().all(|(_, words)| words.iter().all(|w| meant(DETAILS, w).is_none())));
        assert_eq!((ROLES.len(), PROGRAMMES.len()), (Role::ALL.len(), Programme::ALL.len()));
    }
}
