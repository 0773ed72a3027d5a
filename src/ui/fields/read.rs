//! Fields that are typed as words and kept as dates, money or places. A text that cannot be read stays in its field,
//! with a sentence under it, until it is corrected.

use super::text::line;
use super::{Changed, row};
use crate::document::entry;
use crate::model::{Amount, GeoPoint, fold};
use crate::text::{self, Language, texts};
use crate::ui::wrapped::wrapped;
use egui::{Id, RichText, Ui};
use jiff::civil::Date;

/// What was last typed in a field and could not be read.
#[derive(Clone)]
struct Unread(String);

/// A day: « 2027-03-31 » or « 31 mars 2027 ».
pub(crate) fn date_field(
    ui: &mut Ui,
    id: Id,
    label: &str,
    value: Option<Date>,
    language: Language,
) -> Option<Changed<Date>> {
    let t = texts(language);
    let shown = value.map(|date| text::date(date, language)).unwrap_or_default();
    read_field(ui, id, label, &shown, &t.fiche_date_hint(), &t.fiche_date_unread(), date)
}

/// Money a year: « 45 000 », « 45 000,50 $ », « 45 k$ ».
pub(crate) fn amount_field(
    ui: &mut Ui,
    id: Id,
    label: &str,
    value: Option<Amount>,
    language: Language,
) -> Option<Changed<Amount>> {
    let t = texts(language);
    let shown = value.map(|amount| text::amount(amount, language)).unwrap_or_default();
    read_field(ui, id, label, &shown, &t.fiche_amount_hint(), &t.fiche_amount_unread(), amount)
}

/// A place on Earth: latitude, then longitude.
pub(crate) fn coordinates_field(
    ui: &mut Ui,
    id: Id,
    label: &str,
    value: Option<GeoPoint>,
    language: Language,
) -> Option<Changed<GeoPoint>> {
    let t = texts(language);
    let shown = value.map(|place| format!("{}, {}", place.latitude, place.longitude)).unwrap_or_default();
    read_field(ui, id, label, &shown, &t.fiche_coordinates_hint(), &t.fiche_coordinates_unread(), place)
}

fn read_field<T>(
    ui: &mut Ui,
    id: Id,
    label: &str,
    shown: &str,
    hint: &str,
    problem: &str,
    read: impl Fn(&str) -> Option<T>,
) -> Option<Changed<T>> {
    row(ui, label, |ui, label| {
        let unread: Option<Unread> = ui.data(|data| data.get_temp(id));
        let value = unread.as_ref().map_or(shown, |unread| unread.0.as_str());
        let typed = line(ui, id, label, value, hint);
        if unread.is_some() && typed.is_none() {
            ui.label(RichText::new(wrapped(problem)).small().color(ui.visuals().warn_fg_color));
        }
        let typed = typed?;
        ui.data_mut(|data| data.remove::<Unread>(id));
        if typed.trim().is_empty() {
            return Some(Changed(None));
        }
        let read = read(&typed);
        if read.is_none() {
            ui.data_mut(|data| data.insert_temp(id, Unread(typed)));
        }
        read.map(|value| Changed(Some(value)))
    })
}

/// The day a text says, in either language.
fn date(text: &str) -> Option<Date> {
    let text = text.trim();
    text.parse().ok().or_else(|| date_in_words(&fold(text)))
}

/// « 31 mars 2027 », "march 31 2027", as [`fold`] leaves them.
fn date_in_words(folded: &str) -> Option<Date> {
    const MONTHS: [[&str; 2]; 12] = [
        ["janvier", "january"],
        ["fevrier", "february"],
        ["mars", "march"],
        ["avril", "april"],
        ["mai", "may"],
        ["juin", "june"],
        ["juillet", "july"],
        ["aout", "august"],
        ["septembre", "september"],
        ["octobre", "october"],
        ["novembre", "november"],
        ["decembre", "december"],
    ];
    let words: Vec<&str> = folded.split(' ').filter(|w| *w != "le").collect();
    let [first, second, year] = words[..] else { return None };
    let month_of = |word| MONTHS.iter().position(|names| names.contains(&word));
    let (day, month) = match (month_of(second), month_of(first)) {
        (Some(month), _) => (first, month),
        (None, Some(month)) => (second, month),
        (None, None) => return None,
    };
    let day = if day == "1er" { "1" } else { day };
    Date::new(year.parse().ok()?, i8::try_from(month + 1).ok()?, day.parse().ok()?).ok()
}

/// The money a text says: the dollar sign may be left out.
fn amount(text: &str) -> Option<Amount> {
    entry::amount(text).or_else(|| entry::amount(&format!("{text} $")))
}

/// The place that « 45.59, -73.51 » or « 45,59 ; -73,51 » says.
fn place(text: &str) -> Option<GeoPoint> {
    let separator = |c: char| c == ';' || c.is_whitespace();
    let mut parts: Vec<&str> = text.split(separator).map(|p| p.trim_matches(',')).filter(|p| !p.is_empty()).collect();
    if let [both] = parts[..] {
        // « 45,59 » alone is one number with its decimals.
        parts = both.split(',').filter(|part| part.contains('.')).collect();
    }
    let [latitude, longitude] = parts[..] else { return None };
    let degrees = |part: &str| part.replace(',', ".").parse().ok();
    GeoPoint::new(degrees(longitude)?, degrees(latitude)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::Key;
    use egui::accesskit::Role;
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable as _;

    #[test]
    fn a_date_is_read_as_it_is_shown() {
        let day = jiff::civil::date(2027, 8, 1);
        for said in ["2027-08-01", " 1er août 2027", "le 1 aout 2027", "August 1, 2027", "1 August 2027"] {
            assert_eq!(date(said), Some(day), "{said}");
        }
        for month in 1..=12 {
            let day = jiff::civil::date(2027, month, 28);
            for language in [Language::French, Language::English] {
                assert_eq!(date(&text::date(day, language)), Some(day));
            }
        }
        for said in ["2027", "31 février 2027", "mars 2027", "31 mars", "hier"] {
            assert_eq!(date(said), None, "{said}");
        }
    }

    #[test]
    fn money_and_places_are_read_as_they_are_shown() {
        let cents = |text: &str| amount(text).map(Amount::cents);
        for said in ["45000", "45 000", "45,000.00 $", "45\u{202f}000\u{a0}$", "45 k"] {
            assert_eq!(cents(said), Some(4_500_000), "{said}");
        }
        assert_eq!(cents("beaucoup"), None);
        let here = GeoPoint::new(-73.51, 45.59);
        for said in ["45.59, -73.51", "45,59 ; -73,51", "45.59,-73.51", "45,59 -73,51"] {
            assert_eq!(place(said), here, "{said}");
        }
        for said in ["45,59", "145.59, -73.51", "ici"] {
            assert_eq!(place(said), None, "{said}");
        }
    }

    #[test]
    fn what_cannot_be_read_stays_with_a_sentence() {
        let field = |ui: &mut Ui, out: &mut Vec<Changed<Date>>| {
            out.extend(date_field(ui, Id::new("until"), "Fin", None, Language::French));
        };
        let mut harness = Harness::new_ui_state(field, Vec::new());
        for (typed, came) in [("bientôt", 0), (" 31 mars 2027", 0), ("", 1)] {
            harness.get_by_role_and_label(Role::TextInput, "Fin").focus();
            harness.run();
            if came == 1 {
                harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::A);
                harness.get_by_role_and_label(Role::TextInput, "Fin").type_text("2027-03-31");
            } else {
                harness.get_by_role_and_label(Role::TextInput, "Fin").type_text(typed);
            }
            harness.run();
            harness.key_press(Key::Enter);
            harness.run();
            assert_eq!(harness.state().len(), came);
            let sentence = wrapped(texts(Language::French).fiche_date_unread());
            assert_eq!(harness.query_by_label(&sentence).is_some(), came == 0);
        }
        assert_eq!(*harness.state(), [Changed(Some(jiff::civil::date(2027, 3, 31)))]);
    }
}
