//! What roles and kinds look like: the program's own shapes and colours, those the map's legend puts in their place,
//! and what a theme makes of them so that everything drawn stands out from the background.

use super::{Stroke, Theme};
use crate::model::{Colour, Legend, LegendKey, LinkKind, Pattern, Role, Shape, Strength};

/// Contrast with the background, as WCAG 2 counts it, under which a shape or a line is hard to see.
pub const LEAST_CONTRAST: f32 = 3.0;

/// The same for dots on a projector, which are beside lines of about their colour.
const DOT_CONTRAST: f32 = 3.6;

/// Contrast of lines on a projector and on a dark background, where thin ones fade first.
const LINE_CONTRAST: f32 = 4.5;

/// How an actor of a role is drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RoleLook {
    /// Outline.
    pub shape: Shape,
    /// Fill.
    pub fill: Colour,
    /// Edge, where the fill alone would not stand out or the shape has one.
    pub edge: Option<Stroke>,
}

/// How a link of a kind is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KindLook {
    /// Colour.
    pub colour: Colour,
    /// Pattern.
    pub pattern: Pattern,
}

/// How a role looks on a map, or the custom role that counts as it.
pub fn role_look(legend: &Legend, role: Role, custom: Option<&LegendKey>, theme: Theme) -> RoleLook {
    let own = legend.roles.get(&role);
    let custom = custom.and_then(|key| legend.custom_roles.get(key));
    let (shape, colour) = built_in_role(role);
    let shape = custom.and_then(|c| c.shape).or(own.and_then(|o| o.shape)).unwrap_or(shape);
    let colour = custom.and_then(|c| c.colour).or(own.and_then(|o| o.colour)).unwrap_or(colour);
    match shape {
        Shape::Table => RoleLook { fill: surface(theme), ..filled(shape, colour, theme) },
        _ => filled(shape, colour, theme),
    }
}

/// How a kind looks on a map, or the custom kind that counts as it.
pub fn kind_look(legend: &Legend, kind: LinkKind, custom: Option<&LegendKey>, theme: Theme) -> KindLook {
    let own = legend.kinds.get(&kind);
    let custom = custom.and_then(|key| legend.custom_kinds.get(key));
    let (colour, pattern) = built_in_kind(kind, theme);
    let colour = custom.and_then(|c| c.colour).or(own.and_then(|o| o.colour)).unwrap_or(colour);
    let ratio = match (theme, kind) {
        (Theme::Light, _) | (Theme::Dark, LinkKind::Participation) => LEAST_CONTRAST,
        (Theme::Projection, LinkKind::Participation) => DOT_CONTRAST,
        _ => LINE_CONTRAST,
    };
    KindLook {
        colour: readable(colour, background(theme), ratio),
        pattern: custom.and_then(|c| c.pattern).or(own.and_then(|o| o.pattern)).unwrap_or(pattern),
    }
}

/// A shape filled with a colour, with the edge it needs to stand out.
pub fn filled(shape: Shape, colour: Colour, theme: Theme) -> RoleLook {
    let behind = background(theme);
    let fill = if theme == Theme::Dark { readable(colour, behind, LEAST_CONTRAST) } else { colour };
    let dotted = shape == Shape::DottedDisc;
    let dots = Colour::hex(if theme == Theme::Dark { 0xff_ff_ff } else { 0x00_00_00 });
    let edge = match shape {
        Shape::Table => Some((readable(colour, behind, LINE_CONTRAST), 2.0)),
        Shape::DottedDisc => Some((readable(fill.mix(dots, 0.6), behind, LEAST_CONTRAST), 2.0)),
        _ if contrast(fill, behind) < LEAST_CONTRAST => Some((readable(fill, behind, LEAST_CONTRAST), 1.4)),
        _ => None,
    };
    let edge = edge.map(|(colour, width)| Stroke { colour, width: width * thickness(theme), dotted });
    RoleLook { shape, fill, edge }
}

/// Width of a line, by its strength.
pub fn line_width(pattern: Pattern, strength: Option<Strength>, theme: Theme) -> f32 {
    let base = strength.map_or(1.8, |s| 1.4 + 0.9 * f32::from(s.get() - 1));
    let width = match pattern {
        Pattern::Double => base + 3.0,
        Pattern::Thick => base.max(1.8) + 1.6,
        // A round dot weighs more than a line as wide as it.
        Pattern::Dotted => 0.7 * base + 0.5,
        Pattern::Solid | Pattern::Dashed => base,
    };
    width * thickness(theme)
}

/// Colour behind everything.
pub fn background(theme: Theme) -> Colour {
    Colour::hex(if theme == Theme::Dark { 0x14_18_1d } else { 0xff_ff_ff })
}

/// Colour of words.
pub fn ink(theme: Theme) -> Colour {
    Colour::hex(match theme {
        Theme::Light => 0x1f_29_33,
        Theme::Dark => 0xe6_ea_ee,
        Theme::Projection => 0x00_00_00,
    })
}

/// Colour of the words that matter less.
pub fn muted(theme: Theme) -> Colour {
    Colour::hex(match theme {
        Theme::Light => 0x5f_6b_78,
        Theme::Dark => 0xa3_ae_b9,
        Theme::Projection => 0x2b_2f_33,
    })
}

/// Colour of what is selected or acted upon.
pub fn accent(theme: Theme) -> Colour {
    Colour::hex(match theme {
        Theme::Light => 0x0b_6b_cb,
        Theme::Dark => 0x5a_a9_f5,
        Theme::Projection => 0x00_57_b0,
    })
}

/// Contrast of two colours as WCAG 2 counts it, 1 to 21.
pub fn contrast(a: Colour, b: Colour) -> f32 {
    let (a, b) = (a.luminance() + 0.05, b.luminance() + 0.05);
    a.max(b) / a.min(b)
}

/// The colour, drawn away from what is behind it until it stands out enough.
pub fn readable(colour: Colour, behind: Colour, ratio: f32) -> Colour {
    let away = Colour::hex(if behind.luminance() > 0.2 { 0x00_00_00 } else { 0xff_ff_ff });
    (0..25).map(|i| colour.mix(away, i as f32 * 0.04)).find(|c| contrast(*c, behind) >= ratio).unwrap_or(away)
}

fn thickness(theme: Theme) -> f32 {
    if theme == Theme::Projection { 1.5 } else { 1.0 }
}

/// The inside of a table: a sheet of paper, a little above the background where that is dark.
fn surface(theme: Theme) -> Colour {
    if theme == Theme::Dark { Colour::hex(0x22_29_31) } else { background(theme) }
}

fn built_in_role(role: Role) -> (Shape, Colour) {
    let (shape, rgb) = match role {
        Role::Csss => (Shape::Hexagon, 0x00_72_b2),
        Role::CommunityOrganization => (Shape::Disc, 0x00_9e_73),
        Role::Cdc => (Shape::Diamond, 0x00_66_4b),
        Role::SocialEconomyEnterprise => (Shape::Square, 0xe6_9f_00),
        Role::Municipality => (Shape::House, 0xd5_5e_00),
        Role::SchoolBoard => (Shape::Triangle, 0xcc_79_a7),
        Role::SpecializedFacility => (Shape::Cross, 0x56_b4_e9),
        Role::PrivateResource => (Shape::Capsule, 0x9c_7a_4b),
        Role::CitizenGroup => (Shape::DottedDisc, 0xf0_d5_3c),
        Role::RegionalBody => (Shape::Octagon, 0x4a_55_68),
        Role::ConcertationTable => (Shape::Table, 0x4a_55_68),
        Role::Other => (Shape::Pentagon, 0xb8_c0_c8),
    };
    (shape, Colour::hex(rgb))
}

/// What weighs most is darkest on white and lightest on black; colour-blind people tell any two apart.
fn built_in_kind(kind: LinkKind, theme: Theme) -> (Colour, Pattern) {
    let (rgb, pattern) = match kind {
        LinkKind::Authority if theme == Theme::Dark => (0xd9_de_e3, Pattern::Thick),
        LinkKind::Participation if theme == Theme::Dark => (0x74_7f_8a, Pattern::Dotted),
        LinkKind::Collaboration if theme == Theme::Dark => (0x8f_9d_ab, Pattern::Solid),
        LinkKind::Funding if theme == Theme::Dark => (0x8f_bc_45, Pattern::Dashed),
        LinkKind::ReferralCorridor => (0x1f_5f_a8, Pattern::Solid),
        LinkKind::Collaboration => (0x6f_7f_90, Pattern::Solid),
        LinkKind::ServiceAgreement => (0xab_5a_10, Pattern::Double),
        LinkKind::Funding => (0x55_7a_1c, Pattern::Dashed),
        LinkKind::Authority => (0x2b_2f_33, Pattern::Thick),
        LinkKind::Participation => (0x9a_a4_ae, Pattern::Dotted),
    };
    (Colour::hex(rgb), pattern)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{CustomRole, Name, RoleStyle};
    use std::collections::BTreeSet;

    const THEMES: [Theme; 3] = [Theme::Light, Theme::Dark, Theme::Projection];

    #[test]
    fn every_role_and_kind_stands_out_in_every_theme() {
        let legend = Legend::default();
        for theme in THEMES {
            for role in Role::ALL {
                let look = role_look(&legend, role, None, theme);
                let seen = look.edge.map_or(look.fill, |e| e.colour);
                assert!(contrast(seen, background(theme)) >= LEAST_CONTRAST, "{role:?} {theme:?}");
            }
            for kind in LinkKind::ALL {
                let look = kind_look(&legend, kind, None, theme);
                assert!(contrast(look.colour, background(theme)) >= LEAST_CONTRAST, "{kind:?} {theme:?}");
            }
            assert!(contrast(ink(theme), background(theme)) >= 12.0);
            assert!(contrast(muted(theme), background(theme)) >= 4.5);
            assert!(contrast(accent(theme), background(theme)) >= 4.5);
        }
    }

    #[test]
    fn authority_stands_out_most_and_participation_least_in_every_theme() {
        for theme in THEMES {
            let seen = |kind| contrast(kind_look(&Legend::default(), kind, None, theme).colour, background(theme));
            let [authority, collaboration, participation] =
                [LinkKind::Authority, LinkKind::Collaboration, LinkKind::Participation].map(seen);
            assert!(authority > 1.5 * collaboration && collaboration >= participation, "{theme:?}");
            let table = role_look(&Legend::default(), Role::ConcertationTable, None, theme).edge.unwrap();
            assert!(contrast(table.colour, background(theme)) >= LINE_CONTRAST, "{theme:?}");
        }
    }

    #[test]
    fn roles_differ_in_shape_and_kinds_in_line() {
        let legend = Legend::default();
        let shapes: BTreeSet<_> = Role::ALL.iter().map(|r| role_look(&legend, *r, None, Theme::Light).shape).collect();
        assert_eq!(shapes.len(), Role::ALL.len());
        for theme in THEMES {
            let lines: BTreeSet<_> = LinkKind::ALL
                .iter()
                .map(|k| kind_look(&legend, *k, None, theme))
                .map(|l| (l.pattern, l.colour))
                .collect();
            assert_eq!(lines.len(), LinkKind::ALL.len());
        }
    }

    #[test]
    fn the_legend_of_the_map_comes_before_the_program_s() {
        let (red, key) = (Colour::hex(0xaa_00_00), LegendKey("popote".to_owned()));
        let mut legend = Legend::default();
        let style = RoleStyle { colour: Some(red), ..RoleStyle::default() };
        legend.roles.insert(Role::CommunityOrganization, style);
        let custom = CustomRole {
            label: Name::new("Popote").unwrap(),
            counts_as: Role::CommunityOrganization,
            colour: None,
            shape: Some(Shape::House),
        };
        legend.custom_roles.insert(key.clone(), custom);
        let look = role_look(&legend, Role::CommunityOrganization, Some(&key), Theme::Light);
        assert_eq!((look.shape, look.fill), (Shape::House, red));
    }

    #[test]
    fn strength_is_width() {
        let width = |s| line_width(Pattern::Solid, Strength::new(s).ok(), Theme::Light);
        assert!((1..5).all(|s| width(s) < width(s + 1)));
        assert_eq!((width(1), width(5)), (1.4, 5.0));
        assert!(line_width(Pattern::Double, Strength::new(1).ok(), Theme::Light) >= 4.0);
        assert!(line_width(Pattern::Thick, None, Theme::Light) >= 3.2);
    }
}
