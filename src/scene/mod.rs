//! What a map looks like, resolved once in map units: outlines, colours, widths, patterns, arrowheads, routed links,
//! label boxes, legend. The canvas, the exports and the presentation draw the same [`Scene`], so that the wall, the
//! screen and the paper agree.
//!
//! Knows the model and the texts; never a window, a file or a picture format.

mod actors;
mod between;
mod build;
mod crowd;
mod hulls;
mod icons;
mod index;
mod key;
mod labels;
mod legend;
mod line;
mod links;
mod live;
pub mod metrics;
mod outline;
mod places;
mod pool;
mod ports;
mod routing;
mod scale;
mod settling;
mod shape;
pub mod style;
#[cfg(test)]
mod tests;
mod types;
#[cfg(test)]
mod vision;
mod wording;

pub use actors::sized_radius;
pub use build::build;
pub use hulls::{GroupName, Hull, HullName, Island, OutlinedGroup};
pub use icons::{ICON_FONT, Icon, Piece};
pub use key::{KeyBlock, ReadKey, in_columns, key_blocks};
pub use labels::label_size;
pub use legend::{colour_row, kind_row, legend_rows, link_sample, outline_row, role_row, size_row};
pub use live::LiveScene;
pub use outline::Ground;
pub use scale::{ColourScale, without_value};
pub use types::{
    ActorMark, Curve, Floors, Head, HeadForm, LabelMark, LegendRow, LegendSample, LineStyle, LinkMark, Outline, Rect,
    Scene, SceneRequest, Stroke, Theme,
};
pub use wording::fitted;
