//! Numbers, money and dates as each language writes them (French: 1 234,5, fine non-breaking blanks).

use super::Language;
use crate::model::Amount;
use jiff::civil::{Date, Time};

/// Narrow no-break space: between thousands and before « : ; ! ? » in French.
const NARROW: char = '\u{202f}';

/// A whole number with its thousands apart.
///
/// ```
/// use maillage::text::{Language, integer};
/// assert_eq!(integer(12_345, Language::French), "12\u{202f}345");
/// assert_eq!(integer(-1_234, Language::English), "-1,234");
/// ```
pub fn integer(value: i64, language: Language) -> String {
    let digits = value.unsigned_abs().to_string();
    let separator = match language {
        Language::French => NARROW,
        Language::English => ',',
    };
    let mut text = String::new();
    if value < 0 {
        text.push('-');
    }
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

/// A number with at most `decimals` decimals, those that are zero left out. Not a number gives « – ».
///
/// ```
/// use maillage::text::{Language, decimal};
/// assert_eq!(decimal(1234.5, 2, Language::French), "1\u{202f}234,5");
/// assert_eq!(decimal(-0.001, 2, Language::English), "0");
/// ```
pub fn decimal(value: f64, decimals: usize, language: Language) -> String {
    if !value.is_finite() {
        return "–".to_owned();
    }
    let fixed = format!("{:.decimals$}", value.abs());
    let (whole, fraction) = fixed.split_once('.').unwrap_or((&fixed, ""));
    let fraction = fraction.trim_end_matches('0');
    let mut text = integer(whole.parse().unwrap_or(i64::MAX), language);
    if !fraction.is_empty() {
        text.push(if language == Language::French { ',' } else { '.' });
        text.push_str(fraction);
    }
    if value < 0.0 && text.bytes().any(|b| (b'1'..=b'9').contains(&b)) {
        text.insert(0, '-');
    }
    text
}

/// A number with that many decimals, zeros too: those of a column stand one under the other. Not a number gives « – ».
///
/// ```
/// use maillage::text::{Language, fixed};
/// assert_eq!(fixed(1234.5, 2, Language::French), "1\u{202f}234,50");
/// assert_eq!(fixed(-0.001, 2, Language::English), "0.00");
/// ```
pub fn fixed(value: f64, decimals: usize, language: Language) -> String {
    let mut text = decimal(value, decimals, language);
    if decimals == 0 || !value.is_finite() {
        return text;
    }
    let mark = if language == Language::French { ',' } else { '.' };
    let written = text.rsplit_once(mark).map_or(0, |(_, fraction)| fraction.len());
    if written == 0 {
        text.push(mark);
    }
    text.extend(std::iter::repeat_n('0', decimals - written));
    text
}

/// A share of one as a whole percentage: 0.256 is « 26 % ».
pub fn percent(share: f64, language: Language) -> String {
    let number = decimal(share * 100.0, 0, language);
    match language {
        Language::French => format!("{number}\u{a0}%"),
        Language::English => format!("{number}%"),
    }
}

/// Money: « 45 000 $ », "$45,000"; cents only when there are some.
pub fn amount(amount: Amount, language: Language) -> String {
    let (dollars, cents) = (amount.cents() / 100, amount.cents() % 100);
    let whole = integer(i64::try_from(dollars).unwrap_or(i64::MAX), language);
    match (language, cents) {
        (Language::French, 0) => format!("{whole}\u{a0}$"),
        (Language::French, cents) => format!("{whole},{cents:02}\u{a0}$"),
        (Language::English, 0) => format!("${whole}"),
        (Language::English, cents) => format!("${whole}.{cents:02}"),
    }
}

/// A date in full: « 28 novembre 2012 », "November 28, 2012".
pub fn date(date: Date, language: Language) -> String {
    const FRENCH: [&str; 12] = [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ];
    let month = usize::from(date.month().unsigned_abs()).saturating_sub(1);
    match language {
        Language::French => {
            let day = if date.day() == 1 { "1er".to_owned() } else { date.day().to_string() };
            format!("{day} {} {}", FRENCH.get(month).unwrap_or(&""), date.year())
        }
        Language::English => date.strftime("%B %-d, %Y").to_string(),
    }
}

/// A time of day: « 14 h 32 », "2:32 PM".
pub fn time_of_day(time: Time, language: Language) -> String {
    match language {
        Language::French => format!("{}\u{a0}h\u{a0}{:02}", time.hour(), time.minute()),
        Language::English => time.strftime("%-I:%M %p").to_string(),
    }
}
