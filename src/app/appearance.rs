//! How the readings size, colour and outline the actors of the canvas, the exports and the wall.

use super::session::{ColourBy, Moment, SizeBy};
use super::state::{Analysed, OpenMap};
use crate::analysis::Group;
use crate::model::{ActorId, Colour};
use crate::scene::{Theme, style};
use std::collections::BTreeMap;

/// Sizes, colours and outlines that stand for the legend's own.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Appearance {
    /// Size of each actor, 0 to 1; all alike without it.
    pub sizes: Option<BTreeMap<ActorId, f32>>,
    /// Colour of each actor; its role's without it.
    pub fills: Option<BTreeMap<ActorId, Colour>>,
    /// Soft outlines: colour and members.
    pub groups: Vec<(Colour, Vec<ActorId>)>,
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
/// Colour of those about which nobody said.
const UNSPECIFIED: Colour = Colour::hex(0x9a_a4_ae);

/// How the open map looks now: plainly while drawing, as the readings have it otherwise.
pub fn of(open: &OpenMap, theme: Theme) -> Appearance {
    if open.moment == Moment::Draw || (open.moment == Moment::Present && open.moment_before == Moment::Draw) {
        return Appearance::default();
    }
    let colours = group_colours(open, theme);
    let members = |group: &Group| -> Vec<ActorId> {
        open.map().actors().filter(|a| open.reading.group_by.group_of(a) == *group).map(|a| a.id).collect()
    };
    let outlined = colours.iter().filter(|(group, _)| open.reading.outlines && *group != Group::Unspecified);
    Appearance {
        sizes: sizes(open),
        fills: (open.reading.colour_by == ColourBy::Group).then(|| {
            let groups: BTreeMap<_, _> = colours.iter().cloned().collect();
            let of = |a: &crate::model::Actor| groups.get(&open.reading.group_by.group_of(a)).copied();
            open.map().actors().filter_map(|a| of(a).map(|colour| (a.id, colour))).collect()
        }),
        groups: outlined
            .map(|(group, colour)| (*colour, members(group)))
            .filter(|(_, members)| members.len() > 1)
            .collect(),
    }
}

/// The groups in sight, tables apart, each with its colour.
pub fn group_colours(open: &OpenMap, theme: Theme) -> Vec<(Group, Colour)> {
    let in_sight = open.map().actors().filter(|a| open.filter.shows_actor(a) && !a.role.is_table());
    let groups: std::collections::BTreeSet<Group> = in_sight.map(|a| open.reading.group_by.group_of(a)).collect();
    let mut palette = GROUP_COLOURS.iter().cycle();
    let mut colour = |group: &Group| match group {
        Group::Unspecified => UNSPECIFIED,
        Group::Role(role) => style::role_look(open.map().legend(), *role, None, theme).fill,
        _ => palette.next().copied().unwrap_or(UNSPECIFIED),
    };
    groups.into_iter().map(|group| (group.clone(), colour(&group))).collect()
}

/// The value that sizes an actor, as it is said: `None` where nobody said.
pub fn size_value(open: &OpenMap, analysed: &Analysed, id: ActorId) -> Option<f64> {
    let position = || analysed.report.actors.get(&id);
    match open.reading.size_by {
        SizeBy::None => None,
        SizeBy::Degree => position().map(|p| p.degree as f64),
        SizeBy::Betweenness => position().map(|p| p.betweenness),
        SizeBy::Closeness => position().map(|p| p.closeness),
        SizeBy::Influence => open.map().actor(id).and_then(|a| a.influence).map(|i| f64::from(i.get())),
    }
}

fn sizes(open: &OpenMap) -> Option<BTreeMap<ActorId, f32>> {
    let analysed = open.analysed.as_ref().filter(|_| open.reading.size_by != SizeBy::None)?;
    let values: BTreeMap<ActorId, f64> =
        open.map().actors().filter_map(|a| size_value(open, analysed, a.id).map(|v| (a.id, v))).collect();
    let largest = values.values().copied().fold(0.0, f64::max);
    let share = |value: f64| if largest > 0.0 { (value / largest) as f32 } else { 0.0 };
    Some(values.into_iter().map(|(id, value)| (id, share(value))).collect())
}
