//! A line of text → what it says. Knows nothing of the map.

use super::detail::details;
use super::resolve::EntryError;
use super::scan::{Scan, quoted};
use super::words::role;
use super::{EntryLine, EntryName, Operator};

/// Longest line, in characters.
const MAX_CHARS: usize = 2_000;
/// Most names on a line.
const MAX_NAMES: usize = 100;

/// Reads a line: `names [operator names] [: details]`.
///
/// # Errors
/// [`EntryError`] for an empty or overlong line, a missing name, a quote that nothing closes, several operators.
///
/// ```
/// use maillage::document::entry::{Operator, parse};
/// let line = parse("CLSC <> CRDI : déficience, force 4").unwrap();
/// assert_eq!((line.left[0].name.as_str(), line.operator), ("CLSC", Some(Operator::RefersBothWays)));
/// assert_eq!(line.details.len(), 2);
/// ```
pub fn parse(line: &str) -> Result<EntryLine, EntryError> {
    if line.chars().count() > MAX_CHARS {
        return Err(EntryError::TooLong { most: MAX_CHARS });
    }
    // A quote that opens in the details and closes nowhere is an ordinary character there.
    let scan = Scan::new(line);
    let colon = scan.colon().unwrap_or(line.len());
    if scan.unclosed.is_some_and(|at| at < colon) {
        return Err(EntryError::UnclosedQuote);
    }
    let (names_text, details_text) = line.split_at(colon);
    if names_text.trim().is_empty() {
        return Err(if details_text.is_empty() { EntryError::Empty } else { EntryError::NameMissing });
    }
    let words = Scan::new(names_text).bare_words();
    let mut operators = words.iter().filter_map(|(at, w)| Operator::from_symbol(w).map(|o| (*at, w.len(), o)));
    let (left, operator, right) = match (operators.next(), operators.next()) {
        (None, _) => (names(names_text)?, None, Vec::new()),
        (Some((at, len, operator)), None) => {
            (names(&names_text[..at])?, Some(operator), names(&names_text[at + len..])?)
        }
        (Some(_), Some(_)) => return Err(EntryError::SeveralOperators),
    };
    if left.len() + right.len() > MAX_NAMES {
        return Err(EntryError::TooManyNames { most: MAX_NAMES });
    }
    let details = details(details_text.strip_prefix(':').unwrap_or(details_text));
    Ok(EntryLine { left, operator, right, details })
}

/// Names between commas.
fn names(text: &str) -> Result<Vec<EntryName>, EntryError> {
    Scan::new(text).split(|_, c, _| c == ',').into_iter().map(name).collect()
}

/// A name, quoted or not, with or without its role in parentheses.
fn name(text: &str) -> Result<EntryName, EntryError> {
    if let Some((within, after)) = quoted(text) {
        let said_role = after.strip_prefix('(').and_then(|a| a.strip_suffix(')')).and_then(role);
        if after.is_empty() || said_role.is_some() {
            let named = if within.is_empty() { Err(EntryError::NameMissing) } else { Ok(within) };
            return named.map(|name| EntryName { name, role: said_role, quoted: true });
        }
    }
    let (name, role) = match aside(text).and_then(|(name, aside)| role(aside).map(|r| (name, r))) {
        Some((name, role)) => (name, Some(role)),
        None => (text, None),
    };
    if name.is_empty() {
        return Err(EntryError::NameMissing);
    }
    Ok(EntryName { name: name.to_owned(), role, quoted: false })
}

/// « Popote (organisme) » as « Popote » and « organisme ».
pub(super) fn aside(text: &str) -> Option<(&str, &str)> {
    let (name, aside) = text.strip_suffix(')')?.rsplit_once('(')?;
    Some((name.trim(), aside.trim())).filter(|(name, aside)| !name.is_empty() && !aside.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Role;

    fn shown(line: &str) -> String {
        let names = |names: &[EntryName]| {
            let each = names.iter().map(|n| match n.role {
                Some(role) => format!("{}:{}", n.name, role.code()),
                None => n.name.clone(),
            });
            each.collect::<Vec<_>>().join("|")
        };
        match parse(line) {
            Ok(l) => match l.operator {
                Some(o) => format!("{} {o:?} {} +{}", names(&l.left), names(&l.right), l.details.len()),
                None => format!("{} +{}", names(&l.left), l.details.len()),
            },
            Err(error) => format!("{error:?}"),
        }
    }

    #[test]
    fn lines_of_the_contract_are_read() {
        let check = |line: &str, expected: &str| assert_eq!(shown(line), expected, "{line}");
        check("Maison des jeunes", "Maison des jeunes +0");
        check("Maison des jeunes (organisme)", "Maison des jeunes:CommunityOrganization +0");
        check("CLSC > CRDI", "CLSC RefersTo CRDI +0");
        check("CRDI < CLSC", "CRDI ReferredBy CLSC +0");
        check("CLSC <> CRDI : déficience, force 4", "CLSC RefersBothWays CRDI +2");
        check("Popote = Maison des jeunes, CDC", "Popote Collaborates Maison des jeunes|CDC +0");
        check("CSSS # Popote : 45 000 $, imposée, reddition, 2027-03-31", "CSSS Contracts Popote +4");
        check("PSOC $ Popote : 80 000 $, mission", "PSOC Funds Popote +2");
        check("MSSS ! CSSS", "MSSS Mandates CSSS +0");
        check("Popote @ Table des aînés : décide", "Popote SitsAt Table des aînés +1");
    }

    #[test]
    fn quotes_protect_what_they_hold() {
        let check = |line: &str, expected: &str| assert_eq!(shown(line), expected, "{line}");
        check("\"A > B\" = C", "A > B Collaborates C +0");
        check("« Santé : le centre » (organisme) > “C, D”", "Santé : le centre:CommunityOrganization RefersTo C, D +0");
        check("\"dit \"\"Le Phare\"\"\"", "dit \"Le Phare\" +0");
        check("Maison « Le > Refuge » = C", "Maison « Le > Refuge » Collaborates C +0");
        check("Écran 5\" > C", "Écran 5\" RefersTo C +0");
        check("\"A > B", "UnclosedQuote");
        check("\"\" > B", "NameMissing");
        check("A > B : 5 pi \"environ", "A RefersTo B +1");
    }

    #[test]
    fn a_colon_needs_a_blank_on_a_side() {
        let check = |line: &str, expected: &str| assert_eq!(shown(line), expected, "{line}");
        check("A > B: retour", "A RefersTo B +1");
        check("A > B\u{202f}: retour", "A RefersTo B +1");
        check("A > B :retour", "A RefersTo B +1");
        check("A > B :", "A RefersTo B +0");
        check("Projet 8:30 > B", "Projet 8:30 RefersTo B +0");
        check(": retour", "NameMissing");
    }

    #[test]
    fn what_cannot_be_read_is_refused() {
        let check = |line: &str, expected: &str| assert_eq!(shown(line), expected, "{line}");
        check("  ", "Empty");
        check("A >", "NameMissing");
        check("> B", "NameMissing");
        check("A = B,, C", "NameMissing");
        check("A > B > C", "SeveralOperators");
        check(&"a".repeat(2_001), "TooLong { most: 2000 }");
        check(&vec!["a"; 101].join(","), "TooManyNames { most: 100 }");
    }

    #[test]
    fn roles_are_said_by_synonyms_and_beginnings() {
        let check = |said: &str, expected: Option<Role>| assert_eq!(role(said), expected, "{said}");
        check("oc", Some(Role::CommunityOrganization));
        check("orga", Some(Role::CommunityOrganization));
        check("Éésad", Some(Role::SocialEconomyEnterprise));
        check("ECONOMIE sociale", Some(Role::SocialEconomyEnterprise));
        check("munici", Some(Role::Municipality));
        check("ecole", Some(Role::SchoolBoard));
        check("css", Some(Role::SchoolBoard));
        check("csss", Some(Role::Csss));
        check("school", Some(Role::SchoolBoard));
        check("crdi", Some(Role::SpecializedFacility));
        check("pharma", Some(Role::PrivateResource));
        check("comité", Some(Role::ConcertationTable));
        check("comi", None);
        check("roulante", None);
        check("au", None);
    }
}
