//! The icons of roles onto the screen, inside actors that are large enough.

use super::super::super::theme::{color, role_icon};
use super::super::lens::Lens;
use crate::scene::ActorMark;
use egui::{Align2, Painter};

/// Paints the icon of an actor; nothing where it would be too small.
pub(in super::super) fn paint_icon(painter: &Painter, lens: &Lens, actor: &ActorMark) {
    let Some(icon) = &actor.icon else { return };
    let (size, opacity) = (lens.scaled(icon.size), icon.opacity(lens.scaled(1.0)));
    if opacity > 0.0 {
        let middle = lens.screen_from_map(actor.center + icon.offset);
        // Whole steps, so that zooming does not fill the glyph atlas.
        let font = role_icon((size / 2.0).round() * 2.0);
        painter.text(middle, Align2::CENTER_CENTER, icon.glyph, font, color(icon.colour).gamma_multiply(opacity));
    }
}
