//! What the ways to size, colour, group and outline are called, and what a drawing shows, in a line.

use super::super::session::{ColourBy, Outlines, SizeBy};
use super::super::state::OpenMap;
use crate::analysis::{ActorIndicator, GroupBy};
use crate::text::{Language, texts};

/// What a way to size actors is called.
pub fn size_name(by: SizeBy, language: Language) -> String {
    let t = texts(language);
    match by {
        SizeBy::None => t.read_size_none(),
        SizeBy::Influence => t.read_size_influence(),
        SizeBy::Indicator(indicator) => in_a_sentence(indicator, language),
    }
}

/// What a way to colour actors is called.
pub fn colour_name(by: ColourBy, language: Language) -> String {
    let t = texts(language);
    match by {
        ColourBy::Role => t.read_colour_role(),
        ColourBy::Group => t.read_colour_group(),
        ColourBy::Community => t.read_communities(),
        ColourBy::Indicator(indicator) => in_a_sentence(indicator, language),
    }
}

/// What makes a group.
pub fn group_name(by: &GroupBy, language: Language) -> String {
    let t = texts(language);
    match by {
        GroupBy::Role => t.read_group_role(),
        GroupBy::Sector => t.read_group_sector(),
        GroupBy::Programme => t.read_group_programme(),
        GroupBy::SubTerritory => t.read_group_sub_territory(),
        GroupBy::ServiceLine => t.read_group_service_line(),
        GroupBy::Field(name) => name.clone(),
    }
}

/// What is outlined.
pub fn outline_name(what: Outlines, language: Language) -> String {
    let t = texts(language);
    match what {
        Outlines::None => t.read_outline_none(),
        Outlines::Groups => t.read_outline_groups(),
        Outlines::Communities => t.read_communities(),
    }
}

/// What the detected community of a number, counted from 0, is called: nothing but its number.
pub fn community_name(number: usize, language: Language) -> String {
    texts(language).read_community((number + 1) as f64)
}

/// « Taille : passage obligé · Couleur : rôle »: what the drawing shows, in a line.
pub fn drawing_line(open: &OpenMap, language: Language) -> String {
    let (t, reading) = (texts(language), &open.reading);
    let group = || group_name(&reading.group_by, language);
    let mut parts = Vec::new();
    if reading.size_by != SizeBy::None {
        parts.push(t.read_key_part(t.read_size(), size_name(reading.size_by, language)));
    }
    let colour = if reading.colour_by == ColourBy::Group { group() } else { colour_name(reading.colour_by, language) };
    parts.push(t.read_key_part(t.read_colour(), colour));
    match reading.outlines {
        Outlines::None => {}
        Outlines::Groups => parts.push(t.read_key_part(t.read_outline(), group())),
        Outlines::Communities => parts.push(t.read_key_part(t.read_outline(), t.read_communities())),
    }
    parts.join(" · ")
}

/// The plain name of an indicator as it stands within a sentence.
fn in_a_sentence(indicator: ActorIndicator, language: Language) -> String {
    let name = indicator.name(language);
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}
