//! Texts that go on to the next line, without a lone « ? » at its start.

/// A text to be shown on several lines: egui breaks lines at narrow no-break spaces, so that ordinary no-break ones
/// stand for them.
pub(super) fn wrapped(text: impl AsRef<str>) -> String {
    text.as_ref().replace('\u{202f}', "\u{a0}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_mark_stays_with_its_word() {
        assert_eq!(wrapped("liens\u{202f}?"), "liens\u{a0}?");
    }
}
