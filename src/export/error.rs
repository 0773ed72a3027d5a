//! Why a page cannot be made into a picture, in words.

use super::PageSize;
use crate::model::Language;
use crate::text::{integer, texts};

/// Why a page cannot be made into a picture.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ExportError {
    /// No pixel, or more on a side than [`PageSize::MAX_SIDE`].
    #[error("a picture of {} by {} pixels cannot be made: a side has 1 to {}", .0.width, .0.height, PageSize::MAX_SIDE)]
    Size(PageSize),
    /// What the renderer said.
    #[error("the picture could not be drawn: {0}")]
    Drawing(String),
}

impl ExportError {
    /// What happened, for the person at the screen.
    pub fn sentence(&self, language: Language) -> String {
        let t = texts(language);
        let pixels = |n: u32| integer(i64::from(n), language);
        match self {
            Self::Size(size) => {
                t.export_size_out_of_range(pixels(size.width), pixels(size.height), pixels(PageSize::MAX_SIDE))
            }
            Self::Drawing(_) => t.export_not_drawn(),
        }
    }
}
