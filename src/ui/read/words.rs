//! What the ways to size, colour and group are called.

use super::ReadView;
use crate::analysis::GroupBy;
use crate::app::{ColourBy, SizeBy};
use crate::text::Texts;

/// Every way to size actors.
pub(super) const SIZES: [SizeBy; 5] =
    [SizeBy::Betweenness, SizeBy::Degree, SizeBy::Closeness, SizeBy::Influence, SizeBy::None];

pub(super) fn size_by(t: &Texts, by: SizeBy) -> String {
    match by {
        SizeBy::None => t.read_size_none(),
        SizeBy::Degree => t.read_size_degree(),
        SizeBy::Betweenness => t.read_size_betweenness(),
        SizeBy::Closeness => t.read_size_closeness(),
        SizeBy::Influence => t.read_size_influence(),
    }
}

pub(super) fn colour_by(t: &Texts, by: ColourBy) -> String {
    match by {
        ColourBy::Role => t.read_colour_role(),
        ColourBy::Group => t.read_colour_group(),
    }
}

pub(super) fn group_by(t: &Texts, by: &GroupBy) -> String {
    match by {
        GroupBy::Role => t.read_group_role(),
        GroupBy::Sector => t.read_group_sector(),
        GroupBy::Programme => t.read_group_programme(),
        GroupBy::SubTerritory => t.read_group_sub_territory(),
        GroupBy::ServiceLine => t.read_group_service_line(),
        GroupBy::Field(name) => name.clone(),
    }
}

/// « Taille : passage obligé · Couleur : rôle »: what the drawing shows, in a line.
pub(in crate::ui) fn drawing_line(view: &ReadView<'_>) -> String {
    let (t, reading) = (view.t(), &view.open.reading);
    let group = || group_by(t, &reading.group_by);
    let mut parts = Vec::new();
    if reading.size_by != SizeBy::None {
        parts.push(t.read_key_part(t.read_size(), size_by(t, reading.size_by)));
    }
    let colour = if reading.colour_by == ColourBy::Group { group() } else { t.read_colour_role() };
    parts.push(t.read_key_part(t.read_colour(), colour));
    if reading.outlines {
        parts.push(t.read_key_part(t.read_outline(), group()));
    }
    parts.join(" · ")
}
