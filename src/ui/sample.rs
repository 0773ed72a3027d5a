//! Samples of the legend: the shape of a role, the line of a kind, drawn as on the map.

use super::canvas::Lens;
use super::canvas::paint::{paint_actor, paint_link};
use crate::app::Camera;
use crate::model::Point;
use crate::scene::{ActorMark, LegendSample, LinkMark};
use egui::{Painter, Rect, Response, Sense, Ui, vec2};

/// Diameter of a disc in a sample, in map units.
const DISC: f32 = 18.0;
/// Room for a role's sample, in discs: a table is wider than a disc.
const ROLE_WIDTH: f32 = 1.5;
/// Length of a kind's sample, in discs.
const KIND_WIDTH: f32 = 2.0;

/// Shows the shape of a role; `size` is the diameter of a disc, in points.
pub(crate) fn role_sample(ui: &mut Ui, mark: &ActorMark, size: f32) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(size * ROLE_WIDTH, size), Sense::hover());
    paint_role(ui.painter(), rect, mark);
    response
}

/// Shows the line of a kind; `size` is the diameter of the disc it would stand beside, in points.
pub(crate) fn kind_sample(ui: &mut Ui, mark: &LinkMark, size: f32) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(size * KIND_WIDTH, size), Sense::hover());
    paint_kind(ui.painter(), rect, mark);
    response
}

/// How wide a sample is, in points, when a disc is `size` wide.
pub(crate) fn sample_width(sample: &LegendSample, size: f32) -> f32 {
    match sample {
        LegendSample::Role(..) | LegendSample::Spot(_) | LegendSample::Blank => size * ROLE_WIDTH,
        LegendSample::Kind(..) => size * KIND_WIDTH,
    }
}

/// Draws a sample in the middle of a rectangle, as high as it allows.
pub(crate) fn paint_sample(painter: &Painter, rect: Rect, sample: &LegendSample) {
    match sample {
        LegendSample::Role(_, mark) | LegendSample::Spot(mark) => paint_role(painter, rect, mark),
        LegendSample::Kind(_, mark) => paint_kind(painter, rect, mark),
        LegendSample::Blank => {}
    }
}

fn paint_role(painter: &Painter, rect: Rect, mark: &ActorMark) {
    paint_actor(painter, &lens_on(rect, mark.center), mark);
}

fn paint_kind(painter: &Painter, rect: Rect, mark: &LinkMark) {
    // The curve stops where its heads begin: the middle is that of the whole line.
    let middle = Point { x: DISC * KIND_WIDTH / 2.0, y: 0.0 };
    paint_link(painter, &lens_on(rect, middle), mark);
}

fn lens_on(rect: Rect, center: Point) -> Lens {
    Lens::new(rect, Camera { center, zoom: rect.height() / DISC })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Language, Legend, LinkKind, Role};
    use crate::scene::{Theme, kind_row, role_row};

    #[test]
    fn every_sample_keeps_to_its_room() {
        let legend = Legend::default();
        for role in Role::ALL {
            let LegendSample::Role(_, mark) = role_row(&legend, role, None, Theme::Light, Language::French).sample
            else {
                panic!("{role:?} has no shape")
            };
            assert!(mark.half.x * 2.0 <= DISC * ROLE_WIDTH + 1.0, "{role:?} is {} wide", mark.half.x * 2.0);
        }
        for kind in LinkKind::ALL {
            let LegendSample::Kind(_, mark) = kind_row(&legend, kind, None, Theme::Light, Language::French).sample
            else {
                panic!("{kind:?} has no line")
            };
            let tips = mark.heads.iter().map(|h| h.tip.x).chain([mark.curve.start.x, mark.curve.end.x]);
            assert!(tips.clone().all(|x| (0.0..=DISC * KIND_WIDTH).contains(&x)), "{kind:?}");
        }
    }
}
