//! Names proposed while a line is typed.

use super::scan::Scan;
use super::{Operator, say_name};
use crate::model::{ActorId, TerritoryMap, fold};
use std::ops::Range;

/// Most names proposed at once.
const MAX_COMPLETIONS: usize = 8;

/// A name that may be what is being typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Completion {
    /// The actor.
    pub actor: ActorId,
    /// Characters of the line (not bytes) that it takes the place of.
    pub replaces: Range<usize>,
    /// What to put there, in quotes if need be.
    pub text: String,
}

/// Actors whose name, short name or one of its words begins as what stands before the cursor (in characters), the
/// closest first; none while details are typed or nothing is.
pub fn completions(line: &str, cursor: usize, map: &TerritoryMap) -> Vec<Completion> {
    let before: String = line.chars().take(cursor).collect();
    let scan = Scan::new(&before);
    if scan.colon().is_some() {
        return Vec::new();
    }
    let mut operators = scan.bare_words().into_iter().filter(|(_, w)| Operator::from_symbol(w).is_some());
    let after_operator = operators.next_back().map_or(0, |(at, w)| at + w.len());
    let piece = before.get(after_operator..).unwrap_or_default();
    let piece = piece.rsplit(',').next().unwrap_or_default().trim_start();
    let typed = fold(piece);
    if typed.is_empty() {
        return Vec::new();
    }
    let end = before.chars().count();
    let replaces = end - piece.chars().count()..end;
    let mut found: Vec<_> = map
        .actors()
        .filter_map(|actor| {
            let names = [Some(&actor.name), actor.short_name.as_ref()].into_iter().flatten();
            let rank = names.filter_map(|name| rank(&name.folded(), &typed)).min()?;
            Some((rank, actor))
        })
        .collect();
    found.sort_by_cached_key(|(rank, actor)| (*rank, actor.name.folded(), actor.id));
    let completion = |(_, actor): (_, &crate::model::Actor)| Completion {
        actor: actor.id,
        replaces: replaces.clone(),
        text: say_name(actor.name.as_str()),
    };
    found.into_iter().take(MAX_COMPLETIONS).map(completion).collect()
}

/// 0 for a name that begins so, 1 for one of which a later word does.
fn rank(name: &str, typed: &str) -> Option<u8> {
    if name.starts_with(typed) {
        Some(0)
    } else {
        name.match_indices(' ').any(|(at, _)| name[at + 1..].starts_with(typed)).then_some(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Actor, Name, Role};

    #[test]
    fn names_are_proposed_where_the_cursor_is() {
        let mut map = TerritoryMap::default();
        for (i, name) in ["Éducation, loisirs", "CLSC", "Centre d’éducation", "École Le Phare"].iter().enumerate()
        {
            let id = ActorId::from_number(i as u128);
            map.insert_actor(Actor::new(id, Name::new(name).unwrap(), Role::Other)).unwrap();
        }
        let check = |line: &str, cursor: usize, expected: &[&str]| {
            let texts: Vec<_> = completions(line, cursor, &map).into_iter().map(|c| c.text).collect();
            assert_eq!(texts, expected, "{line}");
        };
        check("educ", 4, &["\"Éducation, loisirs\"", "Centre d’éducation"]);
        check("CLSC > É", 8, &["École Le Phare", "\"Éducation, loisirs\"", "Centre d’éducation"]);
        check("CLSC = École Le Phare, c", 24, &["Centre d’éducation", "CLSC"]);
        check("CLSC > ", 7, &[]);
        check("CLSC > École Le Phare : c", 25, &[]);
        check("cl > x", 2, &["CLSC"]);
        assert_eq!(completions("É > cl", 6, &map)[0].replaces, 4..6);
    }
}
