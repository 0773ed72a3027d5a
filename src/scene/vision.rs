//! How far apart two colours look, to everyone and to colour-blind people, and what that asks of roles and kinds.
//!
//! Colour blindness is simulated by the matrices of Machado, Oliveira and Fernandes (2009) at severity 1, in linear
//! RGB; the distance is Euclidean in `OKLab` (Ottosson 2020), where about 0.02 is the least difference that is seen side by
//! side, and black is 1 away from white.

use crate::model::Colour;

/// Rows of a matrix over red, green and blue.
type Matrix = [[f32; 3]; 3];

/// Everyone, then people without the long, the middle and the short cones.
const VISIONS: [Matrix; 4] = [
    [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
    [[0.152_286, 1.052_583, -0.204_868], [0.114_503, 0.786_281, 0.099_216], [-0.003_882, -0.048_116, 1.051_998]],
    [[0.367_322, 0.860_646, -0.227_968], [0.280_085, 0.672_501, 0.047_413], [-0.011_820, 0.042_940, 0.968_881]],
    [[1.255_528, -0.076_749, -0.178_779], [-0.078_411, 0.930_809, 0.147_602], [0.004_733, 0.691_367, 0.303_900]],
];

const CONES: Matrix = [
    [0.412_221_46, 0.536_332_55, 0.051_445_995],
    [0.211_903_5, 0.680_699_5, 0.107_396_96],
    [0.088_302_46, 0.281_718_85, 0.629_978_7],
];
const LAB: Matrix = [
    [0.210_454_26, 0.793_617_8, -0.004_072_047],
    [1.977_998_5, -2.428_592_2, 0.450_593_7],
    [0.025_904_037, 0.782_771_77, -0.808_675_77],
];

/// The least distance of two colours among all visions.
fn distance(a: Colour, b: Colour) -> f32 {
    let seen = |vision: &Matrix| {
        let [a, b] = [a, b].map(|colour| oklab(times(vision, linear(colour)).map(|part| part.clamp(0.0, 1.0))));
        a.iter().zip(b).map(|(a, b)| (a - b).powi(2)).sum::<f32>().sqrt()
    };
    VISIONS.iter().map(seen).fold(f32::INFINITY, f32::min)
}

fn linear(colour: Colour) -> [f32; 3] {
    [colour.red, colour.green, colour.blue].map(|part| {
        let part = f32::from(part) / 255.0;
        if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    })
}

fn oklab(rgb: [f32; 3]) -> [f32; 3] {
    times(&LAB, times(&CONES, rgb).map(f32::cbrt))
}

fn times(matrix: &Matrix, [x, y, z]: [f32; 3]) -> [f32; 3] {
    matrix.map(|row| row[0] * x + row[1] * y + row[2] * z)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Legend, LinkKind, Pattern, Point, Role, Shape};
    use crate::scene::style::{LEAST_CONTRAST, background, contrast, kind_look, role_look};
    use crate::scene::{Outline, Theme};

    const THEMES: [Theme; 3] = [Theme::Light, Theme::Dark, Theme::Projection];
    /// Between marks that look alike but for their colour: nearly four times what is seen side by side, for marks are
    /// compared across the map.
    const ALIKE: f32 = 0.075;
    /// Between marks that differ otherwise too: still seen.
    const UNLIKE: f32 = 0.025;
    /// Two shapes look alike when, of the surface that one or both cover, so much is covered by both.
    const COMMON_SURFACE: f32 = 0.83;

    /// The share of the surface of two shapes that both cover.
    fn in_common(a: Shape, b: Shape) -> f32 {
        let outlines = [a, b].map(|shape| Outline::of(shape, 20.0));
        let places = (-50..50).flat_map(|x| (-50..50).map(move |y| Point { x: x as f32 + 0.5, y: y as f32 + 0.5 }));
        let (mut both, mut either) = (0.0, 0.0);
        for place in places {
            let n_inside = outlines.iter().filter(|outline| outline.distance(place) < 0.0).count();
            both += f32::from(n_inside == 2);
            either += f32::from(n_inside > 0);
        }
        both / either
    }

    /// How a line is cut: what remains to tell it apart when its width stands for strength.
    fn cut(pattern: Pattern) -> u8 {
        match pattern {
            Pattern::Solid | Pattern::Thick => 0,
            Pattern::Double => 1,
            Pattern::Dashed => 2,
            Pattern::Dotted => 3,
        }
    }

    #[test]
    fn distances_are_those_of_the_papers() {
        let [black, white, red, green] = [0x00_00_00, 0xff_ff_ff, 0xd0_30_30, 0x4a_7a_20].map(Colour::hex);
        assert!((distance(black, white) - 1.0).abs() < 0.01);
        assert!(distance(white, white) == 0.0);
        let plain = |a: Colour, b: Colour| {
            let [a, b] = [a, b].map(|colour| oklab(linear(colour)));
            a.iter().zip(b).map(|(a, b)| (a - b).powi(2)).sum::<f32>().sqrt()
        };
        assert!(distance(red, green) < 0.3 * plain(red, green), "what many men do not see");
        // Pure red in `OKLab`, as its author gives it.
        let expected = [0.628, 0.225, 0.126];
        let red = oklab([1.0, 0.0, 0.0]);
        assert!(red.iter().zip(expected).all(|(a, b)| (a - b).abs() < 0.001), "{red:?}");
    }

    #[test]
    fn shapes_look_alike_as_the_eye_says() {
        assert!(in_common(Shape::Disc, Shape::Octagon) > 0.85 && in_common(Shape::Disc, Shape::Hexagon) > 0.85);
        assert!(in_common(Shape::Disc, Shape::Triangle) < 0.7 && in_common(Shape::Table, Shape::Capsule) < 0.7);
        assert!(in_common(Shape::Cross, Shape::Diamond) < COMMON_SURFACE);
    }

    #[test]
    fn everyone_tells_any_two_roles_apart() {
        for theme in THEMES {
            let mut n_alike = 0;
            for (i, a) in Role::ALL.iter().enumerate() {
                for b in &Role::ALL[..i] {
                    let looks = [*a, *b].map(|role| role_look(&Legend::default(), role, None, theme));
                    let is_alike = in_common(looks[0].shape, looks[1].shape) > COMMON_SURFACE;
                    n_alike += usize::from(is_alike);
                    let seen = distance(looks[0].fill, looks[1].fill);
                    let least = if is_alike { ALIKE } else { UNLIKE };
                    assert!(seen >= least, "{theme:?}: {a:?} and {b:?} are {seen} apart, {least} asked");
                }
            }
            assert!(n_alike >= 12, "the round shapes are compared by colour: {n_alike} pairs");
        }
    }

    #[test]
    fn everyone_tells_any_two_kinds_apart() {
        for theme in THEMES {
            let mut n_alike = 0;
            for (i, a) in LinkKind::ALL.iter().enumerate() {
                for b in &LinkKind::ALL[..i] {
                    let looks = [*a, *b].map(|kind| kind_look(&Legend::default(), kind, None, theme));
                    let is_alike = cut(looks[0].pattern) == cut(looks[1].pattern);
                    n_alike += usize::from(is_alike);
                    let seen = distance(looks[0].colour, looks[1].colour);
                    let least = if is_alike { ALIKE } else { UNLIKE };
                    assert!(seen >= least, "{theme:?}: {a:?} and {b:?} are {seen} apart, {least} asked");
                }
            }
            assert_eq!(n_alike, 3, "corridor, collaboration and authority are continuous lines");
        }
    }

    #[test]
    fn marks_stand_out_from_the_background_for_everyone() {
        for theme in THEMES {
            let behind = background(theme);
            for role in Role::ALL {
                let look = role_look(&Legend::default(), role, None, theme);
                let stands_out = |colour| contrast(colour, behind) >= LEAST_CONTRAST && distance(colour, behind) > 0.2;
                assert!(stands_out(look.fill) || look.edge.is_some_and(|edge| stands_out(edge.colour)), "{role:?}");
            }
            for kind in LinkKind::ALL {
                let colour = kind_look(&Legend::default(), kind, None, theme).colour;
                assert!(contrast(colour, behind) >= LEAST_CONTRAST && distance(colour, behind) > 0.2, "{kind:?}");
            }
        }
    }
}
