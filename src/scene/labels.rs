//! Where the labels of actors are written.

use super::metrics::text_width;
use super::{ActorMark, LabelMark, LinkMark, Rect, SceneRequest};
use crate::model::Point;

/// The labels that found a place, most important first.
pub(super) fn label_marks(request: &SceneRequest, actors: &[ActorMark], _links: &[LinkMark]) -> Vec<LabelMark> {
    let font_size = 14.0 * request.text_scale / request.zoom;
    let below = |mark: &ActorMark| {
        let name = request.map.actor(mark.id)?.label().to_owned();
        let top = Point { x: mark.center.x, y: mark.center.y + mark.half.y + 4.0 };
        let half = Point { x: text_width(&name, font_size) / 2.0, y: 0.0 };
        let height = Point { x: 0.0, y: font_size * 1.25 };
        let rect = Rect { min: top - half, max: top + half + height };
        Some(LabelMark { actor: mark.id, lines: vec![name], rect, font_size, line_height: font_size * 1.25 })
    };
    actors.iter().filter_map(below).collect()
}
