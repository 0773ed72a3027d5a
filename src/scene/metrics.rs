//! How wide words are in the font that Maillage carries, so that labels agree on screen and on paper.

use std::sync::LazyLock;
use ttf_parser::Face;

/// The font of labels and texts.
pub const FONT_REGULAR: &[u8] = include_bytes!("../../assets/fonts/Inter-Regular.ttf");
/// The font of titles.
pub const FONT_SEMI_BOLD: &[u8] = include_bytes!("../../assets/fonts/Inter-SemiBold.ttf");
/// Name of the font.
pub const FONT_FAMILY: &str = "Inter";

/// Width of a character that the font lacks, as a share of the size.
const UNKNOWN_ADVANCE: f32 = 0.6;

static REGULAR: LazyLock<Option<Face<'static>>> = LazyLock::new(|| Face::parse(FONT_REGULAR, 0).ok());
/// Advances of Latin letters, which nearly all names are made of.
static LATIN: LazyLock<Vec<f32>> = LazyLock::new(|| ('\0'..'\u{250}').map(measured).collect());

/// Width of a text in Inter Regular at a font size, in the unit of that size.
pub fn text_width(text: &str, font_size: f32) -> f32 {
    text.chars().map(advance).sum::<f32>() * font_size
}

fn advance(c: char) -> f32 {
    LATIN.get(c as usize).copied().unwrap_or_else(|| measured(c))
}

fn measured(c: char) -> f32 {
    let measured = REGULAR.as_ref().and_then(|face| {
        let glyph = face.glyph_index(c)?;
        Some(f32::from(face.glyph_hor_advance(glyph)?) / f32::from(face.units_per_em()))
    });
    measured.unwrap_or(UNKNOWN_ADVANCE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wide_letters_are_wider_and_accents_weigh_nothing() {
        assert!(text_width("WWW", 14.0) > 2.0 * text_width("lll", 14.0));
        assert!((text_width("É", 14.0) - text_width("E", 14.0)).abs() < 0.01);
        assert!((text_width("CDC", 28.0) - 2.0 * text_width("CDC", 14.0)).abs() < 0.01);
    }
}
