//! One detail after the colon: its meaning, without the map.

use super::amount::amount;
use super::scan::{Scan, quoted};
use super::words::{DETAILS, KEYWORDS, Keyword, PROGRAMMES, meant};
use super::{Detail, Meaning};
use crate::model::Strength;
use jiff::civil::Date;

/// Everything said after the colon; a comma between two digits belongs to a number.
pub(super) fn details(text: &str) -> Vec<Detail> {
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let pieces = Scan::new(text).split(|before, c, after| c == ';' || c == ',' && !(digit(before) && digit(after)));
    pieces.into_iter().filter(|p| !p.is_empty()).map(detail).collect()
}

fn detail(said: &str) -> Detail {
    Detail { said: said.to_owned(), meaning: meaning(said) }
}

fn meaning(said: &str) -> Meaning {
    if let Some((note, "")) = quoted(said) {
        return Meaning::Note(note);
    }
    let simple = meant(DETAILS, said).or_else(|| meant(PROGRAMMES, said).map(Meaning::Programme));
    let simple = simple.or_else(|| amount(said).map(Meaning::Amount));
    let simple = simple.or_else(|| said.parse().ok().map(Meaning::Until));
    simple.or_else(|| announced(said)).unwrap_or(Meaning::Words)
}

/// A keyword and what follows it: « force 4 », « depuis 2019 ».
fn announced(said: &str) -> Option<Meaning> {
    let (keyword, rest) = said.split_once(char::is_whitespace)?;
    let rest = rest.trim();
    let text =
        || quoted(rest).filter(|(_, after)| after.is_empty()).map_or_else(|| rest.to_owned(), |(within, _)| within);
    match meant(KEYWORDS, keyword)? {
        Keyword::Strength => strength(rest).map(Meaning::Strength),
        Keyword::Trust => strength(rest).map(Meaning::Trust),
        Keyword::Clientele => Some(Meaning::Clientele(text())),
        Keyword::Waiting => Some(Meaning::Waiting(text())),
        Keyword::Sector => Some(Meaning::Sector(text())),
        Keyword::From => day(rest, "01-01").map(Meaning::From),
        Keyword::Until => day(rest, "12-31").map(Meaning::Until),
    }
}

/// « 4 » or « 4/5 ».
fn strength(text: &str) -> Option<Strength> {
    let number = text.strip_suffix("/5").unwrap_or(text).trim();
    number.parse().ok().and_then(|n| Strength::new(n).ok())
}

/// A date, or a year with the day of it that is meant.
fn day(text: &str, of_year: &str) -> Option<Date> {
    let text = text.strip_prefix("le ").unwrap_or(text).trim();
    let year = text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit());
    if year { format!("{text}-{of_year}").parse().ok() } else { text.parse().ok() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Amount, LinkStatus, MoneyPurpose, Programme, Seat, Terms};
    use jiff::civil::date;

    #[test]
    fn details_are_understood_in_both_languages() {
        let check = |said: &str, meaning: Meaning| assert_eq!(detail(said).meaning, meaning, "{said}");
        check("Prévue", Meaning::Status(LinkStatus::Planned));
        check("fragile", Meaning::Status(LinkStatus::Fragile));
        check("TERMINE", Meaning::Status(LinkStatus::Ended));
        check("ended", Meaning::Status(LinkStatus::Ended));
        check("force 4", Meaning::Strength(Strength::new(4).unwrap()));
        check("Strength 4/5", Meaning::Strength(Strength::new(4).unwrap()));
        check("force 9", Meaning::Words);
        check("retour", Meaning::Return);
        check("palv", Meaning::Programme(Programme::LossOfAutonomy));
        check("di-tsa", Meaning::Programme(Programme::IntellectualDisability));
        check("Santé mentale", Meaning::Programme(Programme::MentalHealth));
        check("physical disability", Meaning::Programme(Programme::PhysicalDisability));
        check("déficience", Meaning::Words);
        check("45 k$", Meaning::Amount(Amount::from_dollars(45_000).unwrap()));
        check("imposed", Meaning::Terms(Terms::Imposed));
        check("Reddition de comptes", Meaning::Accountability(true));
        check("sans reddition", Meaning::Accountability(false));
        check("mission", Meaning::Purpose(MoneyPurpose::Mission));
        check("décide", Meaning::Seat(Seat::Decides));
        check("2027-03-31", Meaning::Until(date(2027, 3, 31)));
        check("2027-02-31", Meaning::Words);
        check("depuis 2019-01-15", Meaning::From(date(2019, 1, 15)));
        check("since 2019", Meaning::From(date(2019, 1, 1)));
        check("jusqu'au 2027-03-31", Meaning::Until(date(2027, 3, 31)));
        check("secteur \"mission, au large\"", Meaning::Sector("mission, au large".into()));
        check("« retour »", Meaning::Note("retour".into()));
        check("à revoir au printemps", Meaning::Words);
    }

    #[test]
    fn a_comma_within_a_number_separates_nothing() {
        let said = |text: &str| details(text).into_iter().map(|d| d.said).collect::<Vec<_>>();
        assert_eq!(said("$45,000, imposée; \"a, b\",, fin"), ["$45,000", "imposée", "\"a, b\"", "fin"]);
        assert_eq!(said(" "), [""; 0]);
    }
}
