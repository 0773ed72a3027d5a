//! What an export can be, told by the end of the file's name.

use super::{ExportError, Page, png, svg};
use std::path::Path;

/// What an export can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Output {
    /// A picture.
    Picture(Format),
    /// A script that checks the indicators in R: see [`super::r_script`].
    RScript,
}

impl Output {
    /// Everything that can be written, in the order it is offered.
    pub const ALL: [Self; 3] = [Self::Picture(Format::Png), Self::Picture(Format::Svg), Self::RScript];

    /// How the names of its files end, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Picture(format) => format.extension(),
            Self::RScript => "R",
        }
    }

    /// What the name of a file tells to write, if it is something of ours.
    ///
    /// ```
    /// use maillage::export::{Format, Output};
    /// assert_eq!(Output::of("carte.PNG".as_ref()), Some(Output::Picture(Format::Png)));
    /// assert_eq!(Output::of("verify.r".as_ref()), Some(Output::RScript));
    /// assert_eq!(Output::of("carte.doc".as_ref()), None);
    /// ```
    pub fn of(path: &Path) -> Option<Self> {
        let extension = path.extension()?;
        Self::ALL.into_iter().find(|output| extension.eq_ignore_ascii_case(output.extension()))
    }
}

/// A format of picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Lines and words, for documents: stays sharp at any size.
    Svg,
    /// Pixels, for everything else.
    Png,
}

impl Format {
    /// How the names of its files end, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Png => "png",
        }
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
