//! The line that says an actor or a link: reading it back says the same thing.

use super::detail::details;
use super::words::{DETAILS, KEYWORDS, Keyword, PROGRAMMES, ROLES, Words};
use super::{Meaning, Operator, parse};
use crate::model::{
    Actor, ActorId, Agreement, Amount, Language, Link, LinkDetail, LinkStatus, MoneyPurpose, Sector, TerritoryMap,
};

/// What opens a quote.
const QUOTES: [char; 3] = ['"', '«', '“'];

/// A name as a line writes it: between quotes where it would be read otherwise.
///
/// ```
/// use maillage::document::entry::say_name;
/// assert_eq!(say_name("Popote roulante"), "Popote roulante");
/// assert_eq!(say_name("Santé : le centre"), "\"Santé : le centre\"");
/// ```
pub fn say_name(name: &str) -> String {
    // Parentheses may hold a role of the map's own, and quotes at the beginning be taken for those of the grammar.
    let plain = !name.ends_with(')')
        && !name.starts_with(QUOTES)
        && parse(name).is_ok_and(|l| match (&l.left[..], l.operator, &l.details[..]) {
            ([only], None, []) => only.name == name && !only.quoted,
            _ => false,
        });
    if plain { name.to_owned() } else { quote(name) }
}

/// The line that creates an actor: its name, role, line, sectors, dates and note. What the grammar has no word for
/// (contact, posture, size…) is left out.
pub fn say_actor(actor: &Actor, language: Language) -> String {
    let role = word(ROLES, &actor.role, language);
    let mut said = Vec::new();
    said.extend(actor.service_line.map(|line| simple(&Meaning::ServiceLine(line), language)));
    said.extend(actor.sectors.iter().map(|s| sector(s, language)));
    said.extend(actor.from.map(|day| announced(Keyword::From, &day.to_string(), language)));
    said.extend(actor.until.map(|day| day.to_string()));
    said.extend((!actor.notes.is_empty()).then(|| quote(&actor.notes)));
    with_details(format!("{} ({role})", say_name(actor.name.as_str())), &said)
}

/// The line that says a link of the map, or `None` when one of its ends is not there. A custom kind is said as the
/// kind it counts as.
pub fn say_link(map: &TerritoryMap, link: &Link, language: Language) -> Option<String> {
    let name = |id: ActorId| map.actor(id).map(|a| say_name(a.name.as_str()));
    let operator = match &link.detail {
        LinkDetail::ReferralCorridor(corridor) if corridor.with_return => Operator::RefersBothWays,
        LinkDetail::ReferralCorridor(_) => Operator::RefersTo,
        LinkDetail::Collaboration(_) => Operator::Collaborates,
        LinkDetail::ServiceAgreement(_) => Operator::Contracts,
        LinkDetail::Funding { .. } => Operator::Funds,
        LinkDetail::Authority => Operator::Mandates,
        LinkDetail::Participation { .. } => Operator::SitsAt,
    };
    let tie = format!("{} {} {}", name(link.source)?, operator.symbol(), name(link.target)?);
    let mut said = of_kind(&link.detail, language);
    said.extend(link.strength.map(|s| announced(Keyword::Strength, &s.get().to_string(), language)));
    said.extend((link.status != LinkStatus::Active).then(|| simple(&Meaning::Status(link.status), language)));
    said.extend(link.sectors.iter().map(|s| sector(s, language)));
    said.extend(link.from.map(|day| announced(Keyword::From, &day.to_string(), language)));
    said.extend(link.until.map(|day| day.to_string()));
    said.extend((!link.notes.is_empty()).then(|| quote(&link.notes)));
    Some(with_details(tie, &said))
}

fn of_kind(detail: &LinkDetail, language: Language) -> Vec<String> {
    let simple = |meaning: Meaning| simple(&meaning, language);
    let text = |keyword, text: &String| (!text.is_empty()).then(|| announced(keyword, &quote(text), language));
    match detail {
        LinkDetail::ReferralCorridor(corridor) => {
            let clientele = text(Keyword::Clientele, &corridor.clientele);
            clientele.into_iter().chain(text(Keyword::Waiting, &corridor.waiting)).collect()
        }
        LinkDetail::Collaboration(tie) => {
            let project = |on| if on { Meaning::Purpose(MoneyPurpose::Project) } else { Meaning::Informal };
            let mut said: Vec<_> = tie.one_way.then(|| simple(Meaning::OneWay)).into_iter().collect();
            said.extend(tie.on_project.map(|on| simple(project(on))));
            said.extend(tie.trust.map(|t| announced(Keyword::Trust, &t.get().to_string(), language)));
            said
        }
        LinkDetail::ServiceAgreement(agreement) => of_agreement(agreement, language),
        LinkDetail::Funding { purpose, amount } => {
            let purpose = purpose.map(|p| simple(Meaning::Purpose(p)));
            amount.map(|a| money(a, language)).into_iter().chain(purpose).collect()
        }
        LinkDetail::Authority => Vec::new(),
        LinkDetail::Participation { seat } => seat.map(|s| simple(Meaning::Seat(s))).into_iter().collect(),
    }
}

fn of_agreement(agreement: &Agreement, language: Language) -> Vec<String> {
    let amount = agreement.amount.map(|a| money(a, language));
    // An amount says by itself that the agreement is funded.
    let funded = agreement.funded.filter(|funded| agreement.amount.is_none() || !funded).map(Meaning::Funded);
    let others = [
        funded,
        agreement.terms.map(Meaning::Terms),
        agreement.accountability.map(Meaning::Accountability),
        agreement.responsibilities_written.map(Meaning::WrittenResponsibilities),
    ];
    amount.into_iter().chain(others.into_iter().flatten().map(|m| simple(&m, language))).collect()
}

fn with_details(line: String, said: &[String]) -> String {
    if said.is_empty() { line } else { format!("{line} : {}", said.join(", ")) }
}

fn sector(sector: &Sector, language: Language) -> String {
    match sector {
        Sector::Programme(programme) => word(PROGRAMMES, programme, language).to_owned(),
        Sector::Own(name) if is_bare(name.as_str()) => name.to_string(),
        Sector::Own(name) => announced(Keyword::Sector, &quote(name.as_str()), language),
    }
}

/// Whether words after the colon are one detail that only the map gives a meaning to, whatever is said around them.
fn is_bare(words: &str) -> bool {
    let alone = matches!(&details(words)[..], [only] if only.said == words && only.meaning == Meaning::Words);
    alone && !words.contains(QUOTES)
}

fn money(amount: Amount, language: Language) -> String {
    match language {
        Language::French => format!("{amount} $").replace('.', ","),
        Language::English => format!("${amount}"),
    }
}

fn simple(meaning: &Meaning, language: Language) -> String {
    word(DETAILS, meaning, language).to_owned()
}

fn announced(keyword: Keyword, what: &str, language: Language) -> String {
    format!("{} {what}", word(KEYWORDS, &keyword, language))
}

/// How a meaning is said; every table has a French and an English word for each.
fn word<T: PartialEq>(table: &Words<T>, meaning: &T, language: Language) -> &'static str {
    let words = table.iter().find(|(m, _)| m == meaning).map_or(&[][..], |(_, words)| words);
    words.get(usize::from(language == Language::English)).copied().unwrap_or_default()
}

fn quote(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    format!("\"{}\"", line.replace('"', "\"\""))
}
