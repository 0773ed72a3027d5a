//! A label cut into the one or two lines that are written, of a width the eye takes in at once.

use super::metrics::text_width;

/// Beyond that width a label takes two lines; in ems.
const WRAP: f32 = 10.7;
/// A line is never longer: what is left out shows on hover; in ems.
const LONGEST: f32 = 16.0;
/// A label shorter than that stays on one line even where two would fit better; in ems.
const TOO_SHORT_TO_CUT: f32 = 4.5;

/// A way to write a label.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Wording {
    /// One or two lines.
    pub(super) lines: Vec<String>,
    /// Width of the longest, in ems.
    pub(super) width: f32,
}

impl Wording {
    fn new(lines: Vec<String>) -> Self {
        let width = lines.iter().map(|line| text_width(line, 1.0)).fold(0.0, f32::max);
        Self { lines, width }
    }
}

/// The ways to write a label, the best first: one line, two lines, or either where it is of middling length.
pub(super) fn wordings(label: &str) -> Vec<Wording> {
    let width = text_width(label, 1.0);
    let one_line = || Wording::new(vec![shortened(label)]);
    match balanced(label).map(Wording::new) {
        Some(two_lines) if width > WRAP => vec![two_lines],
        Some(two_lines) if width > TOO_SHORT_TO_CUT => vec![one_line(), two_lines],
        _ => vec![one_line()],
    }
}

/// Two lines as near in width as blanks allow; `None` for a single word.
fn balanced(label: &str) -> Option<Vec<String>> {
    let cuts = label.match_indices(' ').map(|(at, _)| (&label[..at], &label[at + 1..]));
    let longest = |(a, b): &(&str, &str)| text_width(a, 1.0).max(text_width(b, 1.0));
    let (first, second) = cuts.min_by(|a, b| longest(a).total_cmp(&longest(b)))?;
    Some(vec![shortened(first), shortened(second)])
}

/// The line with its end replaced by « … » where it is too long.
fn shortened(line: &str) -> String {
    fitted(line, 1.0, LONGEST)
}

/// A text held within a width at a font size: its end gives way to « … ».
pub fn fitted(text: &str, font_size: f32, width: f32) -> String {
    if text_width(text, font_size) <= width {
        return text.to_owned();
    }
    let mut kept = String::new();
    let mut room = width - text_width("…", font_size);
    for c in text.chars() {
        room -= text_width(c.encode_utf8(&mut [0; 4]), font_size);
        if room < 0.0 {
            break;
        }
        kept.push(c);
    }
    kept.truncate(kept.trim_end().len());
    kept.push('…');
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_labels_take_two_balanced_lines() {
        assert_eq!(wordings("CDC").len(), 1);
        assert_eq!(wordings("CDC")[0].lines, ["CDC"]);
        assert_eq!(wordings("Carrefour jeunesse-emploi")[0].lines, ["Carrefour", "jeunesse-emploi"]);
        assert_eq!(wordings("Comité logement").len(), 2, "of middling length: either way");
    }

    #[test]
    fn no_line_is_longer_than_the_eye_takes_in() {
        let long = "Association québécoise d’établissements ".repeat(5);
        let Wording { lines, width } = &wordings(&long)[0];
        assert!(*width <= LONGEST && lines.iter().all(|l| l.ends_with('…')), "{lines:?}");
        assert!(wordings(&"a".repeat(200))[0].width <= LONGEST);
    }
}
