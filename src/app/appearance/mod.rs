//! How the readings size, colour and outline the actors of the canvas, the exports and the wall.

mod key;
mod words;

pub use key::{DrawingKey, SizeKey, Swatch, ValueKey, drawing_key};
pub use words::{colour_name, community_name, drawing_line, group_name, outline_name, size_name};

use super::session::{ColourBy, Moment, Outlines, SizeBy};
use super::state::{Analysed, OpenMap};
use crate::analysis::{ActorIndicator, Group, Report};
use crate::export::PageLook;
use crate::model::{Actor, ActorId, Colour, Shape};
use crate::scene::{ColourScale, GroupName, OutlinedGroup, Theme, style, without_value};
use crate::text::Language;
use std::collections::{BTreeMap, BTreeSet};

/// Sizes, colours and outlines that stand for the legend's own.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Appearance {
    /// Size of each actor, 0 to 1; all alike without it.
    pub sizes: Option<BTreeMap<ActorId, f32>>,
    /// Colour of each actor; its role's without it.
    pub fills: Option<BTreeMap<ActorId, Colour>>,
    /// Soft outlines.
    pub groups: Vec<OutlinedGroup>,
}

/// Colours of groups, told apart by colour-blind people (Okabe and Ito, then darker and lighter ones).
const GROUP_COLOURS: [Colour; 12] = [
    Colour::hex(0x00_72_b2),
    Colour::hex(0xe6_9f_00),
    Colour::hex(0x00_9e_73),
    Colour::hex(0xcc_79_a7),
    Colour::hex(0x56_b4_e9),
    Colour::hex(0xd5_5e_00),
    Colour::hex(0xf0_d5_3c),
    Colour::hex(0x4a_55_68),
    Colour::hex(0x9c_7a_4b),
    Colour::hex(0x7b_5e_a7),
    Colour::hex(0x8f_b3_39),
    Colour::hex(0x00_4c_6d),
];
/// Colours of detected communities, none of them that of a group (Tol's « muted »).
const COMMUNITY_COLOURS: [Colour; 9] = [
    Colour::hex(0x33_22_88),
    Colour::hex(0x88_cc_ee),
    Colour::hex(0xcc_66_77),
    Colour::hex(0x11_77_33),
    Colour::hex(0xdd_cc_77),
    Colour::hex(0x88_22_55),
    Colour::hex(0x44_aa_99),
    Colour::hex(0x99_99_33),
    Colour::hex(0xaa_44_99),
];
/// Colour of those about which nobody said.
const UNSPECIFIED: Colour = Colour::hex(0x9a_a4_ae);

/// How the open map looks now: plainly while drawing, as the readings have it otherwise.
pub fn of(open: &OpenMap, theme: Theme) -> Appearance {
    if !is_read(open) {
        return Appearance::default();
    }
    let groups = match open.reading.outlines {
        Outlines::None => Vec::new(),
        Outlines::Groups => grouped(open, theme),
        Outlines::Communities => detected(open, theme),
    };
    Appearance {
        sizes: sizes(open),
        fills: fills(open, theme),
        groups: groups.into_iter().filter(|group| group.members.len() > 1).collect(),
    }
}

/// What readings make of a page; `None` while drawing.
pub fn on_page(open: &OpenMap, language: Language, theme: Theme) -> Option<PageLook> {
    let key = DrawingKey::of(open, language, theme)?;
    let Appearance { sizes, fills, groups } = of(open, theme);
    Some(PageLook { sizes, fills, groups, key: key.blocks(theme), line: key.line })
}

/// Whether the drawing is sized, coloured and outlined by the readings.
pub fn is_read(open: &OpenMap) -> bool {
    let moment = if open.moment == Moment::Present { open.moment_before } else { open.moment };
    moment != Moment::Draw
}

/// The groups in sight, tables apart, each with its colour.
pub fn group_colours(open: &OpenMap, theme: Theme) -> Vec<(Group, Colour)> {
    let groups: BTreeSet<Group> = in_sight(open).map(|a| open.reading.group_by.group_of(a)).collect();
    let mut palette = GROUP_COLOURS.iter().cycle();
    let mut colour = |group: &Group| match group {
        Group::Unspecified => UNSPECIFIED,
        Group::Role(role) => style::role_look(open.map().legend(), *role, None, theme).fill,
        _ => seen(palette.next().copied().unwrap_or(UNSPECIFIED), theme),
    };
    groups.into_iter().map(|group| (group.clone(), colour(&group))).collect()
}

/// The detected communities of two actors or more, the largest first, each with its colour and its members in sight.
pub fn communities(open: &OpenMap, theme: Theme) -> Vec<(Colour, Vec<ActorId>)> {
    let Some(analysed) = &open.analysed else { return Vec::new() };
    let shown = |id: &ActorId| open.map().actor(*id).is_some_and(|a| open.filter.shows_actor(a));
    let palette = COMMUNITY_COLOURS.iter().map(|colour| seen(*colour, theme)).cycle();
    let members = members_of_communities(&analysed.report).into_iter();
    palette.zip(members.map(|all| all.into_iter().filter(shown).collect())).collect()
}

/// The colour as an actor filled with it has it, so that outlines and keys are of the same.
fn seen(colour: Colour, theme: Theme) -> Colour {
    style::filled(Shape::Disc, colour, theme).fill
}

/// Members of each detected community of two actors or more, the largest first: those alone are in none.
pub fn members_of_communities(report: &Report) -> Vec<Vec<ActorId>> {
    // Both are in the order of ids.
    let of = report.actors.keys().zip(&report.communities.of);
    let mut members: Vec<Vec<ActorId>> = vec![Vec::new(); report.communities.count];
    for (id, number) in of {
        if let Some(members) = members.get_mut(*number) {
            members.push(*id);
        }
    }
    members.retain(|members| members.len() > 1);
    members
}

/// The value that sizes an actor, as it is computed: `None` where nobody said.
pub fn size_value(open: &OpenMap, analysed: &Analysed, id: ActorId) -> Option<f64> {
    match open.reading.size_by {
        SizeBy::None => None,
        SizeBy::Influence => open.map().actor(id).and_then(|a| a.influence).map(|i| f64::from(i.get())),
        SizeBy::Indicator(indicator) => indicator.value(&analysed.report, id),
    }
}

/// The least and the greatest value of an indicator among the actors in sight, and whether some have none; `None`
/// where no actor has a value. An indicator with two sides has its own ends.
pub fn extent(open: &OpenMap, report: &Report, indicator: ActorIndicator) -> Option<((f64, f64), bool)> {
    let values = || in_sight(open).map(|a| indicator.value(report, a.id));
    let some_without = values().any(|value| value.is_none());
    let found = values().flatten().fold(None, |ends: Option<(f64, f64)>, value| {
        Some(ends.map_or((value, value), |(least, most)| (least.min(value), most.max(value))))
    });
    found.map(|ends| (indicator.two_sided().unwrap_or(ends), some_without))
}

/// How the colours of an indicator follow its values.
pub fn scale_of(indicator: ActorIndicator) -> ColourScale {
    if indicator.two_sided().is_some() { ColourScale::TwoSided } else { ColourScale::Sequential }
}

/// Organizations in sight: tables keep the look of tables.
fn in_sight(open: &OpenMap) -> impl Iterator<Item = &Actor> {
    open.map().actors().filter(|a| open.filter.shows_actor(a) && !a.role.is_table())
}

fn detected(open: &OpenMap, theme: Theme) -> Vec<OutlinedGroup> {
    let all = communities(open, theme).into_iter().enumerate();
    all.map(|(n, (colour, members))| OutlinedGroup { name: GroupName::Community(n), colour, members }).collect()
}

fn grouped(open: &OpenMap, theme: Theme) -> Vec<OutlinedGroup> {
    let mut members: BTreeMap<Group, Vec<ActorId>> = BTreeMap::new();
    for actor in open.map().actors() {
        members.entry(open.reading.group_by.group_of(actor)).or_default().push(actor.id);
    }
    let colours = group_colours(open, theme).into_iter().filter(|(group, _)| *group != Group::Unspecified);
    let outlined = |(group, colour): (Group, Colour)| {
        let members = members.remove(&group).unwrap_or_default();
        OutlinedGroup { name: GroupName::Declared(group), colour, members }
    };
    colours.map(outlined).collect()
}

fn fills(open: &OpenMap, theme: Theme) -> Option<BTreeMap<ActorId, Colour>> {
    match open.reading.colour_by {
        ColourBy::Role => None,
        ColourBy::Group => {
            let groups: BTreeMap<_, _> = group_colours(open, theme).into_iter().collect();
            let of = |a: &Actor| groups.get(&open.reading.group_by.group_of(a)).copied();
            Some(open.map().actors().filter_map(|a| of(a).map(|colour| (a.id, colour))).collect())
        }
        ColourBy::Community => {
            let mut fills: BTreeMap<_, _> = in_sight(open).map(|a| (a.id, without_value(theme))).collect();
            let members = communities(open, theme).into_iter();
            fills.extend(members.flat_map(|(colour, ids)| ids.into_iter().map(move |id| (id, colour))));
            Some(fills)
        }
        ColourBy::Indicator(indicator) => {
            let report = &open.analysed.as_ref()?.report;
            let scale = scale_of(indicator);
            let ends = extent(open, report, indicator).map_or((0.0, 0.0), |(ends, _)| ends);
            let colour = |value: f64| scale.colour(share_between(ends, value), theme);
            let fill = |a: &Actor| indicator.value(report, a.id).map_or(without_value(theme), colour);
            Some(in_sight(open).map(|a| (a.id, fill(a))).collect())
        }
    }
}

/// Where a value stands between two ends, 0 to 1.
fn share_between((least, most): (f64, f64), value: f64) -> f32 {
    if most > least { ((value - least) / (most - least)) as f32 } else { 0.0 }
}

fn sizes(open: &OpenMap) -> Option<BTreeMap<ActorId, f32>> {
    let analysed = open.analysed.as_ref().filter(|_| open.reading.size_by != SizeBy::None)?;
    let values: BTreeMap<ActorId, f64> =
        open.map().actors().filter_map(|a| size_value(open, analysed, a.id).map(|v| (a.id, v))).collect();
    let largest = values.values().copied().fold(0.0, f64::max);
    let share = |value: f64| if largest > 0.0 { (value / largest) as f32 } else { 0.0 };
    Some(values.into_iter().map(|(id, value)| (id, share(value))).collect())
}

#[cfg(test)]
mod tests;
