//! Money as people type it: « 45 000 $ », « 45 k$ », « 1,2 M$ », "$45,000".

use crate::model::Amount;

/// The amount a text says, which must hold a dollar sign and nothing but an amount.
pub fn amount(text: &str) -> Option<Amount> {
    let mut text = text.trim().to_lowercase();
    for yearly in ["par an", "par année", "/ an", "/an", "a year", "per year", "/year"] {
        if let Some(rest) = text.strip_suffix(yearly) {
            text = rest.trim_end().to_owned();
        }
    }
    let sign = text.strip_prefix('$').or_else(|| text.strip_suffix('$')).or_else(|| text.strip_suffix("dollars"))?;
    let number = sign.trim();
    let (number, scale) = match number.chars().next_back()? {
        'k' => (number.strip_suffix('k')?, 1_000),
        'm' => (number.strip_suffix('m')?, 1_000_000),
        _ => (number, 1),
    };
    Amount::from_cents(cents(number.trim(), scale)?).ok()
}

/// Digits with their separators, times `scale`, in cents; less than a cent is no amount.
fn cents(number: &str, scale: u64) -> Option<u64> {
    let groups: Vec<&str> = number.split(|c: char| c.is_whitespace() || c == ',' || c == '.').collect();
    let separators: Vec<char> = number.chars().filter(|c| !c.is_ascii_digit()).collect();
    let digits_only = groups.iter().all(|g| !g.is_empty() && g.bytes().all(|b| b.is_ascii_digit()));
    let (last, before) = groups.split_last().filter(|_| digits_only)?;
    // A comma or a dot before anything but three digits begins decimals; so it does in « 1,250 M$ » and « 0,125 ».
    let decimals = match separators.last() {
        Some(',' | '.') if last.len() != 3 || scale > 1 || number.starts_with('0') => *last,
        _ => "",
    };
    let thousands = if decimals.is_empty() { &groups[..] } else { before };
    if thousands.iter().skip(1).any(|g| g.len() != 3) || decimals.len() > 8 {
        return None;
    }
    let unit = 10_u128.pow(u32::try_from(decimals.len()).ok()?);
    let digits: u128 = format!("{}{decimals}", thousands.concat()).parse().ok()?;
    let cents = digits.checked_mul(u128::from(scale) * 100)?;
    (cents % unit == 0).then_some(cents / unit).and_then(|c| u64::try_from(c).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_is_read_as_people_type_it() {
        let check = |text: &str, cents: Option<u64>| assert_eq!(amount(text).map(Amount::cents), cents, "{text}");
        check("45 000 $", Some(4_500_000));
        check("45\u{202f}000\u{a0}$", Some(4_500_000));
        check("45000$", Some(4_500_000));
        check("45 k$", Some(4_500_000));
        check("$45,000", Some(4_500_000));
        check("$45k", Some(4_500_000));
        check("1,2 M$", Some(120_000_000));
        check("1,250 M$", Some(125_000_000));
        check("1 234,50 $ par an", Some(123_450));
        check("$1,234.50 a year", Some(123_450));
        check("12 dollars", Some(1_200));
        check("45 000", None);
        check("4 5 $", None);
        check("0,001 $", None);
        check("1,2,3 $", None);
        check("-5 $", None);
        check("$", None);
        check("k$", None);
        check("99999999999999999999999999999999999999999999 $", None);
    }
}
