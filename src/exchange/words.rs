//! What values mean for the model: roles, programmes, kinds of link, directions; codes of our files, words of the
//! interface, and what people write.

use super::records::Direction;
use crate::document::entry::{programme_words, role_words};
use crate::model::{Language, Legend, LinkKind, LinkStatus, MoneyPurpose, Programme, Role, Seat, Terms, fold};
use crate::text::{kind_label, programme_label, role_label, role_plural, status_label};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Longest value that is looked up.
const MAX_WORD: usize = 200;

const KINDS: [(LinkKind, &[&str]); 6] = [
    (
        LinkKind::ReferralCorridor,
        &[
            "corridor",
            "corridor de reference",
            "corridor de service",
            "reference",
            "refere",
            "refere a",
            "referral",
            "referrals",
            "refers",
            "refers to",
            "service corridor",
            "liaison",
        ],
    ),
    (
        LinkKind::Collaboration,
        &[
            "collabore",
            "collabore avec",
            "collaborates",
            "collaborates with",
            "partenariat",
            "partenaire",
            "partner",
            "partnership",
            "concertation",
        ],
    ),
    (
        LinkKind::ServiceAgreement,
        &[
            "entente",
            "entente de service",
            "agreement",
            "service agreement",
            "contrat",
            "contract",
            "contracts",
            "sous traitance",
        ],
    ),
    (LinkKind::Funding, &["finance", "funds", "funding", "subvention", "grant", "argent", "money", "bailleur"]),
    (
        LinkKind::Authority,
        &[
            "autorite",
            "authority",
            "mandat",
            "mandate",
            "mandates",
            "hierarchie",
            "hierarchy",
            "releve de",
            "reports to",
        ],
    ),
    (
        LinkKind::Participation,
        &[
            "participe",
            "participe a",
            "participates",
            "siege",
            "siege a",
            "seat",
            "sits at",
            "membre",
            "membre de",
            "member",
            "member of",
        ],
    ),
];

/// What folded words mean; where two meanings share a word, the first to be entered.
type Lexicon<T> = BTreeMap<String, T>;

static ROLES: LazyLock<Lexicon<Role>> = LazyLock::new(|| {
    let legend = Legend::default();
    let named = in_both(|role, language| role_label(&legend, role, language), &Role::ALL);
    let many = in_both(|role, language| role_plural(&legend, role, language), &Role::ALL);
    let codes = Role::ALL.into_iter().flat_map(|role| codes(role.code(), role));
    lexicon(codes.chain(named).chain(many).chain(role_words().map(|(role, word)| (role, word.to_owned()))))
});

static PROGRAMMES_IN_FULL: LazyLock<Lexicon<Programme>> = LazyLock::new(|| {
    let codes = Programme::ALL.into_iter().flat_map(|programme| codes(programme.code(), programme));
    lexicon(codes.chain(in_both(programme_label, &Programme::ALL)))
});

static PROGRAMMES: LazyLock<Lexicon<Programme>> =
    LazyLock::new(|| lexicon(programme_words().map(|(programme, word)| (programme, word.to_owned()))));

static KINDS_IN_FULL: LazyLock<Lexicon<LinkKind>> = LazyLock::new(|| {
    let codes = LinkKind::ALL.into_iter().flat_map(|kind| codes(kind.code(), kind));
    lexicon(codes.chain(in_both(|kind, language| kind_label(&Legend::default(), kind, language), &LinkKind::ALL)))
});

static STATUSES: LazyLock<Lexicon<LinkStatus>> =
    LazyLock::new(|| lexicon(in_both(status_label, &LinkStatus::ALL).into_iter()));

/// The role that a value names: a code, a word of the legend, a synonym.
pub(super) fn role(text: &str) -> Option<Role> {
    said(&ROLES, text)
}

/// The programme that a value names in so many words: its code or its full name.
pub(super) fn programme_in_full(text: &str) -> Option<Programme> {
    said(&PROGRAMMES_IN_FULL, text)
}

/// The programme that a value names, however it is abbreviated.
pub(super) fn programme(text: &str) -> Option<Programme> {
    programme_in_full(text).or_else(|| said(&PROGRAMMES, text))
}

/// The kind of link that a value names.
pub(super) fn kind(text: &str) -> Option<LinkKind> {
    kind_in_full(text).or_else(|| {
        let folded = folded(text)?;
        KINDS.iter().find(|(_, words)| words.contains(&folded.as_str())).map(|(kind, _)| *kind)
    })
}

/// The kind of link whose code or name in the legend a value is: then nothing of it is lost when the kind is set.
pub(super) fn kind_in_full(text: &str) -> Option<LinkKind> {
    said(&KINDS_IN_FULL, text)
}

/// The status of a link that a value names.
pub(super) fn status(text: &str) -> Option<LinkStatus> {
    match folded(text)?.as_str() {
        "prevue" | "projete" | "futur" | "future" => Some(LinkStatus::Planned),
        "en cours" | "current" | "ongoing" => Some(LinkStatus::Active),
        "terminee" | "fini" | "finie" | "over" => Some(LinkStatus::Ended),
        _ => said(&STATUSES, text),
    }
}

/// Which way a value says that a link runs.
pub(super) fn direction(text: &str) -> Option<Direction> {
    match folded(text)?.as_str() {
        "directed" | "dirige" | "oriente" | "true" | "vrai" | "oneway" | "one way" | "sens unique"
        | "a sens unique" => Some(Direction::Directed),
        "undirected" | "non dirige" | "non oriente" | "false" | "faux" => Some(Direction::Undirected),
        "mutual" | "mutuel" | "mutuelle" | "reciproque" | "reciprocal" | "bidirectional" | "both" | "double sens" => {
            Some(Direction::Mutual)
        }
        _ => None,
    }
}

/// What money is for.
pub(super) fn purpose(text: &str) -> Option<MoneyPurpose> {
    match folded(text)?.as_str() {
        "mission" | "psoc" | "mission psoc" | "a la mission" => Some(MoneyPurpose::Mission),
        "agreement" | "entente" | "par entente" => Some(MoneyPurpose::Agreement),
        "project" | "projet" | "par projet" => Some(MoneyPurpose::Project),
        _ => None,
    }
}

/// How an agreement came to be.
pub(super) fn terms(text: &str) -> Option<Terms> {
    match folded(text)?.as_str() {
        "imposed" | "impose" | "imposee" => Some(Terms::Imposed),
        "voluntary" | "volontaire" => Some(Terms::Voluntary),
        _ => None,
    }
}

/// What a participant does at a table.
pub(super) fn seat(text: &str) -> Option<Seat> {
    match folded(text)?.as_str() {
        "convenes" | "convoque" | "anime" => Some(Seat::Convenes),
        "decides" | "decide" | "decideur" => Some(Seat::Decides),
        "member" | "membre" => Some(Seat::Member),
        "observer" | "observes" | "observe" | "observateur" => Some(Seat::Observer),
        _ => None,
    }
}

fn said<T: Copy>(lexicon: &Lexicon<T>, text: &str) -> Option<T> {
    lexicon.get(&folded(text)?).copied()
}

/// As words are compared; `None` for a text too long to be one.
fn folded(text: &str) -> Option<String> {
    (text.len() <= MAX_WORD).then(|| fold(text))
}

fn lexicon<T>(words: impl Iterator<Item = (T, String)>) -> Lexicon<T> {
    let mut lexicon = Lexicon::new();
    for (meaning, word) in words {
        lexicon.entry(fold(&word)).or_insert(meaning);
    }
    lexicon
}

/// The name of each thing in both languages.
fn in_both<T: Copy>(name: impl Fn(T, Language) -> String, all: &[T]) -> Vec<(T, String)> {
    let languages = [Language::French, Language::English];
    all.iter().flat_map(|thing| languages.map(|language| (*thing, name(*thing, language)))).collect()
}

/// `CommunityOrganization`, also as `community_organization`.
fn codes<T: Copy>(code: &str, thing: T) -> [(T, String); 2] {
    let mut apart = String::new();
    for c in code.chars() {
        if c.is_uppercase() {
            apart.push(' ');
        }
        apart.push(c);
    }
    [(thing, code.to_owned()), (thing, apart)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_both_languages_and_codes_are_understood() {
        assert_eq!(role("Organisme communautaire"), Some(Role::CommunityOrganization));
        assert_eq!(role("community_organization"), Some(Role::CommunityOrganization));
        assert_eq!(role("Tables de concertation"), Some(Role::ConcertationTable));
        assert_eq!(role("NGO"), None);
        assert_eq!(programme("PALV"), Some(Programme::LossOfAutonomy));
        assert_eq!(programme_in_full("jeunesse"), None);
        assert_eq!(kind("Entente de services"), Some(LinkKind::ServiceAgreement));
        assert_eq!(kind("ReferralCorridor"), Some(LinkKind::ReferralCorridor));
        assert_eq!(kind("amitié"), None);
        assert_eq!(direction("Undirected"), Some(Direction::Undirected));
        assert_eq!(status("Terminé"), Some(LinkStatus::Ended));
    }
}
