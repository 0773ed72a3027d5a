//! Pictures of a map on a page: SVG for documents, PNG for everything else. Both are the same scene as on screen. And
//! cells for a spreadsheet, and a script that checks the indicators.
//!
//! Knows the scene, the indicators and the texts; never a file. Contact details are on no picture and in no script.

mod cells;
mod error;
mod format;
mod legend;
mod page;
mod png;
mod r_script;
mod svg;
#[cfg(test)]
mod tests;

pub use cells::{BYTE_ORDER_MARK, Cell, csv, tab_separated};
pub use error::ExportError;
pub use format::{Format, Output};
pub use page::{Page, PageLook, PageRequest, PageSize, PageText, Sample, compose};
pub use png::png;
pub use r_script::r_script;
pub use svg::svg;
