//! Colours that stand for values: one hue that grows towards the ink, or two that part from a middle. Both are told
//! apart by colour-blind people, and in grey.

use super::Theme;
use super::style::{background, muted};
use crate::model::Colour;

/// How colours follow a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColourScale {
    /// One hue, from the nearest to the background to the farthest.
    Sequential,
    /// Two hues that part from a middle.
    TwoSided,
}

/// Purple (after Brewer's `Purples`, less pale where it is least, for a wall): far from the colours of links and of what
/// is selected.
const PURPLES: [Colour; 6] = [
    Colour::hex(0xcb_c8_e4),
    Colour::hex(0xae_a9_d3),
    Colour::hex(0x92_8b_c2),
    Colour::hex(0x78_6f_b2),
    Colour::hex(0x60_44_9d),
    Colour::hex(0x3f_00_7d),
];
/// The same where the background is dark: the least still stands out from it.
const PURPLES_ON_DARK: [Colour; 6] = [
    Colour::hex(0x6f_60_b4),
    Colour::hex(0x84_79_c6),
    Colour::hex(0x9c_95_d4),
    Colour::hex(0xb6_b2_e0),
    Colour::hex(0xd3_d1_ed),
    Colour::hex(0xf6_f5_fc),
];
/// From orange to purple (Brewer's `PuOr`).
const TWO_SIDED: [Colour; 5] = [
    Colour::hex(0xb3_58_06),
    Colour::hex(0xf1_a3_40),
    Colour::hex(0xf4_f1_ee),
    Colour::hex(0x99_8e_c3),
    Colour::hex(0x54_27_88),
];
/// The same where the background is dark: its middle is the nearest to it.
const TWO_SIDED_ON_DARK: [Colour; 5] = [
    Colour::hex(0xff_c2_7a),
    Colour::hex(0xd0_8a_35),
    Colour::hex(0x6c_72_7a),
    Colour::hex(0x9a_8f_dc),
    Colour::hex(0xd9_d2_ff),
];

impl ColourScale {
    /// The colour of a value, 0 (least) to 1 (greatest).
    pub fn colour(self, share: f32, theme: Theme) -> Colour {
        let stops: &[Colour] = match (self, theme) {
            (Self::Sequential, Theme::Dark) => &PURPLES_ON_DARK,
            (Self::Sequential, Theme::Light | Theme::Projection) => &PURPLES,
            (Self::TwoSided, Theme::Dark) => &TWO_SIDED_ON_DARK,
            (Self::TwoSided, Theme::Light | Theme::Projection) => &TWO_SIDED,
        };
        let last = stops.len() - 1;
        let along = share.clamp(0.0, 1.0) * last as f32;
        let before = (along as usize).min(last - 1);
        stops[before].mix(stops[before + 1], along - before as f32)
    }
}

/// What an actor without a value is filled with: nothing but an edge, or a grey that no scale has.
pub fn without_value(theme: Theme) -> Colour {
    match theme {
        Theme::Light | Theme::Projection => background(theme),
        Theme::Dark => muted(theme).mix(background(theme), 0.5),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::style::{LEAST_CONTRAST, contrast, filled};

    const THEMES: [Theme; 3] = [Theme::Light, Theme::Dark, Theme::Projection];

    #[test]
    fn one_hue_goes_steadily_away_from_the_background() {
        for theme in THEMES {
            let contrasts: Vec<f32> = (0..=20)
                .map(|i| contrast(ColourScale::Sequential.colour(i as f32 / 20.0, theme), background(theme)))
                .collect();
            assert!(contrasts.windows(2).all(|w| w[0] < w[1]), "{theme:?} {contrasts:?}");
            assert!(contrasts[20] > 3.5 * contrasts[0], "{theme:?} {contrasts:?}");
        }
    }

    #[test]
    fn two_sides_part_from_their_middle_and_tell_themselves_apart() {
        for theme in THEMES {
            let away = |share| contrast(ColourScale::TwoSided.colour(share, theme), background(theme));
            assert!(away(0.0) > away(0.25) && away(0.25) > away(0.5), "{theme:?}");
            assert!(away(1.0) > away(0.75) && away(0.75) > away(0.5), "{theme:?}");
            let [low, high] = [0.0, 1.0].map(|share| ColourScale::TwoSided.colour(share, theme));
            assert!(
                (i32::from(low.blue) - i32::from(high.blue)).abs() > 100,
                "blue is what most colour-blind people see"
            );
        }
    }

    #[test]
    fn every_step_is_seen_as_it_is_and_no_value_is_none_of_them() {
        for theme in THEMES {
            for scale in [ColourScale::Sequential, ColourScale::TwoSided] {
                for i in 0..=10 {
                    let colour = scale.colour(i as f32 / 10.0, theme);
                    let look = filled(crate::model::Shape::Disc, colour, theme);
                    assert_eq!(look.fill, colour, "{scale:?} {theme:?} {i}");
                    let seen = look.edge.map_or(look.fill, |edge| edge.colour);
                    assert!(contrast(seen, background(theme)) >= LEAST_CONTRAST);
                    assert_ne!(colour, without_value(theme));
                }
            }
        }
    }
}
