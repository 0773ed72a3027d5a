//! Why the map refuses a change, as a sentence.

use super::{Language, integer, texts};
use crate::model::{Actor, MapError, Name, NameError, TerritoryMap};

/// Why a change of the map is refused.
pub fn refusal(error: &MapError, map: &TerritoryMap, language: Language) -> String {
    let t = texts(language);
    match error {
        MapError::NoActor(_) | MapError::NoLink(_) => t.refusal_gone(),
        MapError::ActorTwice(_) | MapError::LinkTwice(_) => t.refusal_twice(),
        MapError::SelfLink(_) => t.refusal_self_link(),
        MapError::ParticipationNeedsTable(_) => t.refusal_needs_table(),
        MapError::StillLinked(id) => t.refusal_still_linked(map.actor(*id).map_or("?", Actor::label)),
        MapError::NoSuchLegendEntry(_) => t.refusal_legend(),
        MapError::TooMany => {
            let count = |n: usize| integer(i64::try_from(n).unwrap_or(i64::MAX), language);
            t.refusal_too_many(count(TerritoryMap::MAX_ACTORS), count(TerritoryMap::MAX_LINKS))
        }
    }
}

/// Why a text is no name.
pub fn name_refusal(error: NameError, language: Language) -> String {
    let t = texts(language);
    match error {
        NameError::Empty => t.refusal_name_empty(),
        NameError::TooLong => t.refusal_name_too_long(Name::MAX_CHARS as f64),
    }
}
