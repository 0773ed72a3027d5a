//! The picture formats, told by the end of a file's name.

use super::{ExportError, Page, png, svg};
use std::path::Path;

/// A format of picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Lines and words, for documents: stays sharp at any size.
    Svg,
    /// Pixels, for everything else.
    Png,
}

impl Format {
    /// Every format, in the order they are offered.
    pub const ALL: [Self; 2] = [Self::Png, Self::Svg];

    /// How the names of its files end, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Png => "png",
        }
    }

    /// The format that the name of a file tells, if it is one of ours.
    ///
    /// ```
    /// use maillage::export::Format;
    /// assert_eq!(Format::of("carte.PNG".as_ref()), Some(Format::Png));
    /// assert_eq!(Format::of("carte.doc".as_ref()), None);
    /// ```
    pub fn of(path: &Path) -> Option<Self> {
        let extension = path.extension()?;
        Self::ALL.into_iter().find(|format| extension.eq_ignore_ascii_case(format.extension()))
    }

    /// The bytes of a page in this format.
    ///
    /// # Errors
    /// [`ExportError`] when the page has no pixel or too many, or cannot be drawn.
    pub fn render(self, page: &Page) -> Result<Vec<u8>, ExportError> {
        page.size.checked()?;
        match self {
            Self::Svg => Ok(svg(page).into_bytes()),
            Self::Png => png(page),
        }
    }
}
