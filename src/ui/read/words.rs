//! Which ways to size and colour are offered first, and which are for those who know their names.

use crate::analysis::ActorIndicator;
use crate::app::{ColourBy, SizeBy};

/// The ways to size actors that most rooms ask for.
pub(in super::super) const SIZES: [SizeBy; 6] = [
    SizeBy::Indicator(ActorIndicator::Betweenness),
    SizeBy::Indicator(ActorIndicator::Degree),
    SizeBy::Indicator(ActorIndicator::PairsLost),
    SizeBy::Indicator(ActorIndicator::Tables),
    SizeBy::Influence,
    SizeBy::None,
];

/// The ways to colour actors that most rooms ask for.
pub(super) const COLOURS: [ColourBy; 7] = [
    ColourBy::Role,
    ColourBy::Group,
    ColourBy::Community,
    ColourBy::Indicator(ActorIndicator::Betweenness),
    ColourBy::Indicator(ActorIndicator::Ei),
    ColourBy::Indicator(ActorIndicator::Participation),
    ColourBy::Indicator(ActorIndicator::Tables),
];

/// The other ways to size actors.
pub(in super::super) fn more_sizes() -> impl Iterator<Item = ActorIndicator> {
    let sizes = ActorIndicator::ALL.into_iter().filter(|indicator| indicator.can_be_a_size());
    sizes.filter(|indicator| !SIZES.contains(&SizeBy::Indicator(*indicator)))
}

/// The other ways to colour actors.
pub(super) fn more_colours() -> impl Iterator<Item = ActorIndicator> {
    ActorIndicator::ALL.into_iter().filter(|indicator| !COLOURS.contains(&ColourBy::Indicator(*indicator)))
}
