//! A page as PNG: its SVG rendered with the fonts that Maillage carries, the same on every machine.

use super::svg::svg;
use super::{ExportError, Page, PageSize};
use crate::scene::metrics::{FONT_FAMILY, FONT_REGULAR, FONT_SEMI_BOLD};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

/// The page as a PNG file.
///
/// # Errors
/// [`ExportError::Size`] for a page without pixels or with more than [`PageSize::MAX_SIDE`] on a side.
pub fn png(page: &Page) -> Result<Vec<u8>, ExportError> {
    let PageSize { width, height } = page.size.checked()?;
    let mut pixels = Pixmap::new(width, height).ok_or(ExportError::Size(page.size))?;
    let mut options = Options { font_family: FONT_FAMILY.to_owned(), ..Options::default() };
    for font in [FONT_REGULAR, FONT_SEMI_BOLD] {
        options.fontdb_mut().load_font_data(font.to_vec());
    }
    let tree = Tree::from_str(&svg(page), &options).map_err(|e| ExportError::Drawing(e.to_string()))?;
    resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
    pixels.encode_png().map_err(|e| ExportError::Drawing(e.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::PageText;
    use crate::model::{Colour, Language, Point};
    use crate::scene::Scene;

    fn page(width: u32, height: u32) -> Page {
        let text = PageText {
            at: Point { x: 4.0, y: 30.0 },
            text: "Île".to_owned(),
            size: 24.0,
            bold: true,
            colour: Colour::hex(0),
        };
        Page {
            size: PageSize { width, height },
            title: String::new(),
            scene: Scene { background: Some(Colour::hex(0xff_ff_ff)), ..Scene::default() },
            scale: 1.0,
            origin: Point::default(),
            texts: vec![text],
            samples: Vec::new(),
        }
    }

    #[test]
    fn words_are_drawn_without_any_font_of_the_system() {
        let pixels = Pixmap::decode_png(&png(&page(60, 40)).unwrap()).unwrap();
        let dark = pixels.pixels().iter().filter(|p| p.red() < 100).count();
        assert_eq!((pixels.width(), pixels.height()), (60, 40));
        assert!(dark > 40, "{dark} dark pixels");
    }

    #[test]
    fn a_picture_too_large_is_refused_with_a_sentence() {
        for (width, height) in [(20_000, 10), (10, 0)] {
            let error = png(&page(width, height)).unwrap_err();
            assert_eq!(error, ExportError::Size(PageSize { width, height }));
            assert!(error.sentence(Language::English).contains("16,384"));
        }
    }
}
