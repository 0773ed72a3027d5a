//! The window's colours, sizes and fonts: the only literal ones. What a map looks like is `scene`'s affair.

use crate::model::Colour;
use crate::scene::{ICON_FONT, Theme};
use crate::storage::ThemeChoice;
use egui::{Color32, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Stroke, TextStyle, Visuals, vec2};
use std::sync::Arc;

/// Height of the bar at the top, in points.
pub(super) const TOP_BAR_HEIGHT: f32 = 44.0;
/// Width of the legend, in points.
pub(super) const LEGEND_WIDTH: f32 = 300.0;
/// Width of the card and of the readings, in points.
pub(super) const SIDE_WIDTH: f32 = 324.0;
/// Below this width of the window, the side panels are narrower.
pub(super) const NARROW_WINDOW: f32 = 1500.0;
/// Narrower than that, in points, the window leaves the legend away, then the card too: the map comes first.
pub(super) const ROOM_FOR_LEGEND: f32 = 1000.0;
pub(super) const ROOM_FOR_SIDE: f32 = 760.0;
/// Space inside panels, in points.
pub(super) const PADDING: f32 = 14.0;
/// Space inside dialogs, in points.
pub(super) const DIALOG_PADDING: f32 = 22.0;
/// Corners of buttons, fields and cards, in points.
pub(super) const CORNER: u8 = 6;

/// Colours of the window in a theme.
#[derive(Debug, Clone, Copy)]
pub(super) struct Palette {
    pub(super) panel: Color32,
    pub(super) card: Color32,
    pub(super) border: Color32,
    pub(super) ink: Color32,
    pub(super) muted: Color32,
    pub(super) accent: Color32,
    pub(super) on_accent: Color32,
    pub(super) accent_soft: Color32,
    pub(super) problem: Color32,
}

const LIGHT: Palette = Palette {
    panel: Color32::from_rgb(0xf6, 0xf7, 0xf9),
    card: Color32::from_rgb(0xff, 0xff, 0xff),
    border: Color32::from_rgb(0xdd, 0xe2, 0xe8),
    ink: Color32::from_rgb(0x1f, 0x29, 0x33),
    muted: Color32::from_rgb(0x5b, 0x67, 0x74),
    accent: Color32::from_rgb(0x0b, 0x6b, 0xcb),
    on_accent: Color32::WHITE,
    accent_soft: Color32::from_rgb(0xe1, 0xef, 0xfc),
    problem: Color32::from_rgb(0xa3, 0x3b, 0x12),
};

const DARK: Palette = Palette {
    panel: Color32::from_rgb(0x1b, 0x20, 0x26),
    card: Color32::from_rgb(0x23, 0x2a, 0x31),
    border: Color32::from_rgb(0x36, 0x40, 0x4a),
    ink: Color32::from_rgb(0xe8, 0xec, 0xf0),
    muted: Color32::from_rgb(0xa3, 0xae, 0xba),
    accent: Color32::from_rgb(0x5a, 0xa9, 0xf5),
    on_accent: Color32::from_rgb(0x0d, 0x14, 0x1b),
    accent_soft: Color32::from_rgb(0x21, 0x3d, 0x5a),
    problem: Color32::from_rgb(0xff, 0xa2, 0x7a),
};

const PROJECTION: Palette = Palette {
    panel: Color32::WHITE,
    card: Color32::WHITE,
    border: Color32::from_rgb(0x8a, 0x93, 0x9c),
    ink: Color32::BLACK,
    muted: Color32::from_rgb(0x33, 0x3a, 0x41),
    accent: Color32::from_rgb(0x08, 0x56, 0xa6),
    on_accent: Color32::WHITE,
    accent_soft: Color32::from_rgb(0xd5, 0xe8, 0xfb),
    problem: Color32::from_rgb(0x8a, 0x2b, 0x06),
};

/// The colours of a theme.
pub(super) fn palette(theme: Theme) -> &'static Palette {
    match theme {
        Theme::Light => &LIGHT,
        Theme::Dark => &DARK,
        Theme::Projection => &PROJECTION,
    }
}

/// The theme in force: the person's choice, or the system's.
pub(crate) fn theme_in_force(choice: ThemeChoice, ctx: &egui::Context) -> Theme {
    match choice {
        ThemeChoice::Light => Theme::Light,
        ThemeChoice::Dark => Theme::Dark,
        ThemeChoice::Projection => Theme::Projection,
        ThemeChoice::System => match ctx.system_theme() {
            Some(egui::Theme::Dark) => Theme::Dark,
            _ => Theme::Light,
        },
    }
}

/// A colour of the model as egui's.
pub(super) fn color(colour: Colour) -> Color32 {
    Color32::from_rgb(colour.red, colour.green, colour.blue)
}

/// The text font at a size in points.
pub(super) fn regular(size: f32) -> FontId {
    FontId::new(size, FontFamily::Proportional)
}

/// The semi-bold text font at a size in points.
pub(super) fn semibold(size: f32) -> FontId {
    FontId::new(size, FontFamily::Name(SEMIBOLD.into()))
}

/// The icons of roles at a size in points.
pub(super) fn role_icon(size: f32) -> FontId {
    FontId::new(size, FontFamily::Name(ROLES.into()))
}

const SEMIBOLD: &str = "semibold";
const ROLES: &str = "roles";

/// Installs the bundled fonts: once, at the start.
pub(crate) fn install_fonts(ctx: &egui::Context) {
    let mut fonts = FontDefinitions::default();
    let bundled: [(&str, &'static [u8]); 3] = [
        (ROLES, ICON_FONT),
        ("Inter", include_bytes!("../../assets/fonts/Inter-Regular.ttf")),
        ("Inter SemiBold", include_bytes!("../../assets/fonts/Inter-SemiBold.ttf")),
    ];
    for (name, bytes) in bundled {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
    }
    egui_phosphor::add_to_fonts(&mut fonts, egui_phosphor::Variant::Regular);
    let fallbacks = fonts.families.get(&FontFamily::Proportional).cloned().unwrap_or_default();
    let family = |first: &str| std::iter::once(first.to_owned()).chain(fallbacks.iter().cloned()).collect();
    fonts.families.insert(FontFamily::Name(ROLES.into()), vec![ROLES.to_owned()]);
    fonts.families.insert(FontFamily::Name(SEMIBOLD.into()), family("Inter SemiBold"));
    fonts.families.insert(FontFamily::Proportional, family("Inter"));
    ctx.set_fonts(fonts);
}

/// Gives the window the look of a theme.
pub(crate) fn apply(ctx: &egui::Context, theme: Theme, text_scale: f32) {
    let palette = palette(theme);
    ctx.set_theme(if theme == Theme::Dark { egui::Theme::Dark } else { egui::Theme::Light });
    if (ctx.zoom_factor() - text_scale).abs() > 0.001 {
        ctx.set_zoom_factor(text_scale);
    }
    ctx.all_styles_mut(|style| {
        style.visuals = visuals(theme, palette);
        style.spacing.item_spacing = vec2(8.0, 6.0);
        style.spacing.button_padding = vec2(10.0, 5.0);
        style.spacing.interact_size.y = 26.0;
        style.spacing.menu_margin = egui::Margin::same(6);
        style.spacing.scroll = egui::style::ScrollStyle::thin();
        style.interaction.selectable_labels = false;
        style.text_styles = [
            (TextStyle::Small, regular(12.0)),
            (TextStyle::Body, regular(14.0)),
            (TextStyle::Button, regular(14.0)),
            (TextStyle::Heading, semibold(18.0)),
            (TextStyle::Monospace, FontId::new(13.0, FontFamily::Monospace)),
        ]
        .into();
    });
}

fn visuals(theme: Theme, palette: &Palette) -> Visuals {
    let mut visuals = if theme == Theme::Dark { Visuals::dark() } else { Visuals::light() };
    let corner = CornerRadius::same(CORNER);
    visuals.panel_fill = palette.panel;
    visuals.window_fill = palette.card;
    visuals.window_stroke = Stroke::new(1.0, palette.border);
    visuals.window_corner_radius = CornerRadius::same(10);
    visuals.menu_corner_radius = CornerRadius::same(8);
    visuals.extreme_bg_color = palette.card;
    visuals.text_edit_bg_color = Some(palette.card);
    visuals.hyperlink_color = palette.accent;
    visuals.warn_fg_color = palette.problem;
    visuals.weak_text_color = Some(palette.muted);
    visuals.selection.bg_fill = palette.accent_soft;
    visuals.selection.stroke = Stroke::new(1.5, palette.accent);
    let states = &mut visuals.widgets;
    for state in
        [&mut states.noninteractive, &mut states.inactive, &mut states.hovered, &mut states.active, &mut states.open]
    {
        state.corner_radius = corner;
        state.fg_stroke = Stroke::new(1.0, palette.ink);
        state.expansion = 0.0;
    }
    states.noninteractive.bg_stroke = Stroke::new(1.0, palette.border);
    states.noninteractive.bg_fill = palette.panel;
    states.inactive.bg_stroke = Stroke::new(1.0, palette.border);
    states.inactive.bg_fill = palette.card;
    states.inactive.weak_bg_fill = palette.card;
    states.hovered.bg_stroke = Stroke::new(1.0, palette.muted);
    states.hovered.bg_fill = palette.accent_soft;
    states.hovered.weak_bg_fill = palette.accent_soft;
    states.active.bg_stroke = Stroke::new(1.5, palette.accent);
    states.active.weak_bg_fill = palette.accent_soft;
    states.open.weak_bg_fill = palette.accent_soft;
    states.open.bg_stroke = Stroke::new(1.0, palette.border);
    visuals
}
