//! Values as other programs write them: numbers with a comma, yes and no, days.

use crate::model::{Amount, ServiceLine, fold};
use jiff::civil::Date;

/// A finite number; the decimal mark may be a comma, thousands may stand apart.
pub(super) fn number(text: &str) -> Option<f64> {
    let text = text.trim();
    if text.len() > 64 {
        return None;
    }
    if let Ok(number) = text.parse::<f64>() {
        return Some(number).filter(|n| n.is_finite());
    }
    let mut plain: String = text.chars().filter(|c| !c.is_whitespace() && *c != '\'').collect();
    match (plain.rfind(','), plain.rfind('.')) {
        (Some(comma), Some(dot)) if comma < dot => plain.retain(|c| c != ','),
        (Some(_), Some(_)) => plain = plain.replace('.', "").replace(',', "."),
        (Some(_), None) => plain = plain.replacen(',', ".", 1),
        _ => {}
    }
    plain.parse::<f64>().ok().filter(|n| n.is_finite() && plain.contains(|c: char| c.is_ascii_digit()))
}

/// A whole number from 1 to 5.
pub(super) fn one_to_five(number: f64) -> Option<u8> {
    (1..=5_u8).find(|n| f64::from(*n) == number)
}

/// Money, with a dollar sign or without.
pub(super) fn amount(text: &str) -> Option<Amount> {
    crate::document::entry::amount(text).or_else(|| {
        let cents = (number(text)? * 100.0).round();
        (0.0..=Amount::MAX_CENTS as f64).contains(&cents).then(|| Amount::from_cents(cents as u64).ok()).flatten()
    })
}

/// Yes or no, in either language.
pub(super) fn yes_or_no(text: &str) -> Option<bool> {
    match fold(Some(text).filter(|text| text.len() < 20)?).as_str() {
        "1" | "true" | "vrai" | "yes" | "oui" | "o" | "y" | "x" => Some(true),
        "0" | "false" | "faux" | "no" | "non" | "n" => Some(false),
        _ => None,
    }
}

/// First or last day of what a text says: a day, a day with its hour, a month or a year.
pub(super) fn day(text: &str, is_last: bool) -> Option<Date> {
    let text = text.trim();
    let bytes = text.as_bytes();
    let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    if text.len() >= 10 && bytes.get(4) == Some(&b'-') {
        let (date, rest) = text.split_at_checked(10)?;
        return date.parse().ok().filter(|_| rest.is_empty() || rest.starts_with(['T', ' ']));
    }
    let (year, month) = match text.split_once('-') {
        Some((year, month)) if month.len() == 2 => (year, Some(month)),
        Some(_) => return None,
        None => (text, None),
    };
    if year.len() != 4 || !digits(year) || !month.is_none_or(digits) || year.starts_with('0') {
        return None;
    }
    let year = year.parse().ok()?;
    match (month, is_last) {
        (None, false) => Date::new(year, 1, 1).ok(),
        (None, true) => Date::new(year, 12, 31).ok(),
        (Some(month), false) => Date::new(year, month.parse().ok()?, 1).ok(),
        (Some(month), true) => Date::new(year, month.parse().ok()?, 1).ok().map(Date::last_of_month),
    }
}

/// A line of services: « 1re ligne », « second », « 3 ».
pub(super) fn service_line(text: &str) -> Option<ServiceLine> {
    let folded = fold(Some(text).filter(|text| text.len() < 60)?);
    let word = folded.strip_suffix(" ligne").or_else(|| folded.strip_suffix(" line")).unwrap_or(&folded);
    match word.strip_prefix("ligne ").or_else(|| word.strip_prefix("line ")).unwrap_or(word) {
        "1" | "1re" | "1ere" | "1st" | "premiere" | "first" => Some(ServiceLine::First),
        "2" | "2e" | "2eme" | "2nd" | "deuxieme" | "seconde" | "second" => Some(ServiceLine::Second),
        "3" | "3e" | "3eme" | "3rd" | "troisieme" | "third" => Some(ServiceLine::Third),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_either_language_writes_them() {
        for (text, expected) in [
            ("1.5", Some(1.5)),
            ("1,5", Some(1.5)),
            (" 1 234,5 ", Some(1234.5)),
            ("1\u{202f}234", Some(1234.0)),
            ("1,234.5", Some(1234.5)),
            ("1.234,5", Some(1234.5)),
            ("-2e3", Some(-2000.0)),
            ("1e999", None),
            ("NaN", None),
            ("inf", None),
            ("", None),
            (",", None),
            ("deux", None),
        ] {
            assert_eq!(number(text), expected, "{text}");
        }
    }

    #[test]
    fn a_year_is_from_its_first_day_to_its_last() {
        let date = |text: &str| text.parse::<Date>().ok();
        assert_eq!(day("2012", false), date("2012-01-01"));
        assert_eq!(day("2012", true), date("2012-12-31"));
        assert_eq!(day("2012-02", true), date("2012-02-29"));
        assert_eq!(day("2012-02-03T10:00:00Z", true), date("2012-02-03"));
        for none in
            ["", "12", "2012.0", "2012-13", "2012-1", "0000", "20120203", "2012-02-30", "2012-02-03x", "é012-02-030"]
        {
            assert_eq!(day(none, false), None, "{none}");
        }
    }

    #[test]
    fn money_and_lines_are_understood() {
        assert_eq!(amount("45 000 $"), Amount::from_dollars(45_000).ok());
        assert_eq!(amount("45000.5"), Amount::from_cents(4_500_050).ok());
        assert_eq!(amount("-3"), None);
        assert_eq!(amount("1e300"), None);
        assert_eq!(service_line("2e ligne"), Some(ServiceLine::Second));
        assert_eq!(service_line("First"), Some(ServiceLine::First));
        assert_eq!(service_line("4"), None);
    }
}
