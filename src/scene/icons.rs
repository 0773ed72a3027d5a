//! The icon of a role inside its shape, where that is drawn large enough to see it.

use super::style::contrast;
use crate::model::{Colour, Point, Role, Shape};
use std::sync::LazyLock;
use ttf_parser::{Face, OutlineBuilder};

/// The icons of roles: a few glyphs of Phosphor, filled.
pub const ICON_FONT: &[u8] = include_bytes!("../../assets/fonts/Phosphor-Roles.ttf");

/// Radii of a shape on screen, in pixels, under which its icon is not drawn, and from which it is drawn in full: a narrow
/// span, for an icon at rest is seen or not.
const FADED_IN: (f32, f32) = (20.0, 22.0);
/// White on a fill, unless the fill is too light for it.
const WHITE: Colour = Colour::hex(0xff_ff_ff);
const BLACK: Colour = Colour::hex(0x1a_1f_24);
const LEAST_CONTRAST: f32 = 2.6;

static FACE: LazyLock<Option<Face<'static>>> = LazyLock::new(|| Face::parse(ICON_FONT, 0).ok());

/// An icon inside a shape.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Icon {
    /// Its glyph in [`ICON_FONT`].
    pub glyph: char,
    /// Its middle, from the middle of the shape.
    pub offset: Point,
    /// Size of the font (its em).
    pub size: f32,
    /// Radius of the shape it is in, that of a disc that looks as large.
    pub radius: f32,
    /// Colour: it stands out from the fill.
    pub colour: Colour,
}

/// A piece of the outline of an icon, in map units around the middle of its actor.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Piece {
    /// Begins a closed line.
    Move(Point),
    /// A straight line.
    Line(Point),
    /// A quadratic curve: control point, end.
    Quad(Point, Point),
    /// A cubic curve: both control points, end.
    Cubic(Point, Point, Point),
    /// Ends a closed line.
    Close,
}

impl Icon {
    /// The icon of a role in a shape of a radius and a fill.
    pub(super) fn of(role: Role, shape: Shape, radius: f32, fill: Colour) -> Self {
        let (size, down) = room(shape);
        let colour = if contrast(WHITE, fill) >= LEAST_CONTRAST { WHITE } else { BLACK };
        let offset = Point { x: 0.0, y: down * radius };
        Self { glyph: glyph(role), offset, size: size * radius, radius, colour }
    }

    /// How much of it is seen at so many pixels a map unit, 0 to 1.
    pub fn opacity(&self, zoom: f32) -> f32 {
        let (none, whole) = FADED_IN;
        ((self.radius * zoom - none) / (whole - none)).clamp(0.0, 1.0)
    }

    /// Its outline around the middle of its actor; nothing where the font lacks it.
    pub fn outline(&self) -> Vec<Piece> {
        let Some(face) = FACE.as_ref() else { return Vec::new() };
        let em = f32::from(face.units_per_em()).max(1.0);
        let middle = f32::midpoint(f32::from(face.ascender()), f32::from(face.descender()));
        let mut tracing = Tracing { pieces: Vec::new(), scale: self.size / em, middle, em, offset: self.offset };
        if let Some(id) = face.glyph_index(self.glyph) {
            face.outline_glyph(id, &mut tracing);
        }
        tracing.pieces
    }
}

/// Size of the icon and how far below the middle it stands, in radii.
fn room(shape: Shape) -> (f32, f32) {
    match shape {
        Shape::Disc | Shape::DottedDisc | Shape::Square => (1.22, 0.0),
        Shape::Hexagon | Shape::Octagon => (1.26, 0.0),
        Shape::Pentagon => (1.12, 0.06),
        Shape::Table => (1.3, 0.0),
        Shape::Capsule => (1.0, 0.0),
        Shape::Diamond => (1.04, 0.0),
        Shape::House => (1.1, 0.2),
        Shape::Triangle => (0.84, 0.3),
        Shape::Cross => (0.92, 0.0),
    }
}

fn glyph(role: Role) -> char {
    match role {
        Role::Csss => '\u{e2ac}',
        Role::CommunityOrganization => '\u{e810}',
        Role::Cdc => '\u{e582}',
        Role::SocialEconomyEnterprise => '\u{e470}',
        Role::Municipality => '\u{e102}',
        Role::SchoolBoard => '\u{e62c}',
        Role::SpecializedFacility => '\u{e7ea}',
        Role::PrivateResource => '\u{e0ee}',
        Role::CitizenGroup => '\u{e324}',
        Role::RegionalBody => '\u{e0b4}',
        Role::ConcertationTable => '\u{e68e}',
        Role::Other => '\u{ec5e}',
    }
}

/// Gathers the pieces of a glyph, turned from upwards to downwards.
struct Tracing {
    pieces: Vec<Piece>,
    scale: f32,
    middle: f32,
    em: f32,
    offset: Point,
}

impl Tracing {
    fn at(&self, x: f32, y: f32) -> Point {
        self.offset + Point { x: x - 0.5 * self.em, y: self.middle - y } * self.scale
    }
}

impl OutlineBuilder for Tracing {
    fn move_to(&mut self, x: f32, y: f32) {
        self.pieces.push(Piece::Move(self.at(x, y)));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.pieces.push(Piece::Line(self.at(x, y)));
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.pieces.push(Piece::Quad(self.at(x1, y1), self.at(x, y)));
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.pieces.push(Piece::Cubic(self.at(x1, y1), self.at(x2, y2), self.at(x, y)));
    }

    fn close(&mut self) {
        self.pieces.push(Piece::Close);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Legend;
    use crate::scene::style::role_look;
    use crate::scene::{Outline, Theme};
    use std::collections::BTreeSet;

    #[test]
    fn every_role_has_an_icon_of_its_own_that_stays_inside_its_shape() {
        let glyphs: BTreeSet<char> = Role::ALL.into_iter().map(glyph).collect();
        assert_eq!(glyphs.len(), Role::ALL.len());
        for role in Role::ALL {
            let look = role_look(&Legend::default(), role, None, Theme::Light);
            let icon = Icon::of(role, look.shape, 20.0, look.fill);
            let outline = Outline::of(look.shape, 20.0);
            let pieces = icon.outline();
            assert!(pieces.len() > 10, "{role:?}");
            let ends = pieces.iter().filter_map(|piece| match piece {
                Piece::Line(p) | Piece::Quad(_, p) | Piece::Cubic(_, _, p) => Some(*p),
                // A glyph may begin at the corners of its box, where it draws nothing.
                Piece::Move(_) | Piece::Close => None,
            });
            for end in ends {
                assert!(outline.distance(end) < 0.5, "{role:?}: {end:?} is outside");
            }
        }
    }

    #[test]
    fn icons_stand_out_from_every_fill_and_appear_by_and_by() {
        for theme in [Theme::Light, Theme::Dark, Theme::Projection] {
            for role in Role::ALL {
                let look = role_look(&Legend::default(), role, None, theme);
                let icon = Icon::of(role, look.shape, 20.0, look.fill);
                assert!(contrast(icon.colour, look.fill) >= LEAST_CONTRAST, "{role:?} {theme:?}");
            }
        }
        let icon = Icon::of(Role::Csss, Shape::Cross, 10.0, Colour::hex(0));
        assert_eq!([1.0, 2.1, 6.0].map(|zoom| icon.opacity(zoom)), [0.0, 0.5, 1.0]);
    }
}
