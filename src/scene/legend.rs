//! The key of a map: the roles and kinds in sight, each with its name and a sample drawn as on the map.

use super::links::{line_style, with_heads};
use super::style::{RoleLook, background, filled, ink, role_look};
use super::{ActorMark, Curve, LegendRow, LegendSample, LinkMark, Outline, Stroke, Theme, sized_radius};
use crate::model::{
    ActorId, Colour, Filter, Language, Legend, LegendKey, Link, LinkId, LinkKind, Point, Role, Shape, TerritoryMap,
};
use crate::text::{kind_label, role_label};
use std::collections::BTreeSet;

/// Radius of the sample of a role.
const SAMPLE_RADIUS: f32 = 9.0;
/// Radius of the sample of the largest size, and width of the edge of a sample that is only an edge.
const SIZE_RADIUS: f32 = 13.0;
const EDGE: f32 = 1.6;
/// Length of the sample of a kind.
const SAMPLE_LENGTH: f32 = 36.0;

/// The rows of the legend: roles first, then kinds, each followed by the map's own that count as it; only those that
/// an actor or a link in sight has.
pub fn legend_rows(map: &TerritoryMap, filter: &Filter, theme: Theme, language: Language) -> Vec<LegendRow> {
    let legend = map.legend();
    let actors = map.actors().filter(|a| filter.shows_actor(a));
    let roles: BTreeSet<_> = actors.map(|a| (a.role, a.custom_role.clone())).collect();
    let links = map.links().filter(|l| filter.shows_link(map, l));
    let kinds: BTreeSet<_> = links.map(|l| (l.kind(), l.custom_kind.clone())).collect();
    let role_rows = roles.into_iter().map(|(role, custom)| role_row(legend, role, custom.as_ref(), theme, language));
    let kind_rows = kinds.into_iter().map(|(kind, custom)| kind_row(legend, kind, custom, theme, language));
    role_rows.chain(kind_rows).collect()
}

/// The row of a role, or of the custom role that counts as it.
pub fn role_row(
    legend: &Legend,
    role: Role,
    custom: Option<&LegendKey>,
    theme: Theme,
    language: Language,
) -> LegendRow {
    let own = custom.and_then(|key| legend.custom_roles.get(key));
    let label = own.map_or_else(|| role_label(legend, role, language), |c| c.label.to_string());
    LegendRow { label, sample: LegendSample::Role(role, role_sample(&role_look(legend, role, custom, theme))) }
}

/// The row of a kind, or of the custom kind that counts as it.
pub fn kind_row(
    legend: &Legend,
    kind: LinkKind,
    custom: Option<LegendKey>,
    theme: Theme,
    language: Language,
) -> LegendRow {
    let own = custom.as_ref().and_then(|key| legend.custom_kinds.get(key));
    let label = own.map_or_else(|| kind_label(legend, kind, language), |c| c.label.to_string());
    let mut link = Link::new(LinkId::from_number(0), ActorId::from_number(0), ActorId::from_number(1), kind);
    link.custom_kind = custom;
    let mark = link_sample(legend, &link, link.source, theme);
    LegendRow { label, sample: LegendSample::Kind(kind, mark) }
}

/// A link as the map draws it, from (0, 0) to (36, 0), with that end of it at the left.
pub fn link_sample(legend: &Legend, link: &Link, left: ActorId, theme: Theme) -> LinkMark {
    let style = line_style(legend, link, theme);
    let rightwards = Curve::line(Point::default(), Point { x: SAMPLE_LENGTH, y: 0.0 });
    let whole = if link.target == left { rightwards.reversed() } else { rightwards };
    let (curve, heads) = with_heads(link, &whole, &style, 1.0);
    LinkMark { id: link.id, source: link.source, target: link.target, curve, style, heads }
}

/// A row for a colour that stands for something else than a role.
pub fn colour_row(label: String, fill: Colour, theme: Theme) -> LegendRow {
    LegendRow { label, sample: LegendSample::Spot(role_sample(&filled(Shape::Disc, fill, theme))) }
}

/// A row for an outline around a group.
pub fn outline_row(label: String, colour: Colour, theme: Theme) -> LegendRow {
    LegendRow { label, sample: LegendSample::Spot(circle(SAMPLE_RADIUS * 0.85, colour, theme)) }
}

/// A row for the size of an actor that a value sizes, 0 to 1: the largest is as high as the letters beside it allow.
pub fn size_row(label: String, share: f32, theme: Theme) -> LegendRow {
    let radius = SIZE_RADIUS * sized_radius(share) / sized_radius(1.0);
    LegendRow { label, sample: LegendSample::Spot(circle(radius, ink(theme), theme)) }
}

fn circle(radius: f32, colour: Colour, theme: Theme) -> ActorMark {
    let stroke = Some(Stroke { colour, width: EDGE, dotted: false });
    let fill = background(theme);
    let outline = Outline::Circle(radius);
    let none = ActorId::from_number(0);
    ActorMark {
        id: none,
        center: Point::default(),
        half: outline.half(),
        outline,
        fill,
        stroke,
        icon: None,
        pinned: false,
    }
}

fn role_sample(look: &RoleLook) -> ActorMark {
    let radius = if look.shape == Shape::Table { 0.75 * SAMPLE_RADIUS } else { SAMPLE_RADIUS };
    let outline = Outline::of(look.shape, radius);
    ActorMark {
        id: ActorId::from_number(0),
        center: Point::default(),
        half: outline.half(),
        outline,
        fill: look.fill,
        stroke: look.edge,
        icon: None,
        pinned: false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Actor, Colour, CustomRole, MapInfo, Name, Pattern};

    fn actor(number: u128, role: Role, custom: Option<&LegendKey>) -> Actor {
        let mut actor = Actor::new(ActorId::from_number(number), Name::new("A").unwrap(), role);
        actor.custom_role = custom.cloned();
        actor
    }

    fn map() -> TerritoryMap {
        let key = LegendKey("born".to_owned());
        let mut legend = Legend::default();
        let custom = CustomRole {
            label: Name::new("Né de la table").unwrap(),
            counts_as: Role::CommunityOrganization,
            colour: Some(Colour::hex(0x11_22_33)),
            shape: None,
        };
        legend.custom_roles.insert(key.clone(), custom);
        let mut map = TerritoryMap::new(MapInfo::default());
        map.set_legend(legend).unwrap();
        map.insert_actor(actor(0, Role::Municipality, None)).unwrap();
        map.insert_actor(actor(1, Role::CommunityOrganization, Some(&key))).unwrap();
        map.insert_actor(actor(2, Role::CommunityOrganization, None)).unwrap();
        let ends = [0, 1].map(ActorId::from_number);
        map.insert_link(Link::new(LinkId::from_number(0), ends[0], ends[1], LinkKind::Funding)).unwrap();
        map
    }

    fn labels(map: &TerritoryMap, filter: &Filter) -> Vec<String> {
        legend_rows(map, filter, Theme::Light, Language::French).into_iter().map(|row| row.label).collect()
    }

    #[test]
    fn only_what_is_in_sight_has_a_row_and_the_map_s_own_follow_what_they_count_as() {
        let everything = ["Organisme communautaire", "Né de la table", "Municipalité", "Financement"];
        assert_eq!(labels(&map(), &Filter::default()), everything);
        let filter = Filter { hidden_roles: [Role::Municipality].into(), ..Filter::default() };
        assert_eq!(labels(&map(), &filter), everything[..2], "the link loses an end, the legend its kind");
    }

    #[test]
    fn samples_look_as_on_the_map() {
        let rows = legend_rows(&map(), &Filter::default(), Theme::Light, Language::French);
        assert!(matches!(&rows[1].sample, LegendSample::Role(_, mark) if mark.fill == Colour::hex(0x11_22_33)));
        let LegendSample::Kind(LinkKind::Funding, mark) = &rows[3].sample else { panic!("{:?}", rows[3]) };
        assert_eq!((mark.style.pattern, mark.heads.len()), (Pattern::Dashed, 1));
        assert!(mark.heads[0].tip.x <= SAMPLE_LENGTH);
    }
}
