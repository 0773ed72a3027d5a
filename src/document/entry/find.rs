//! An actor by its name: to the letter, then without accents or case, then by what looks like it.

use super::Candidate;
use crate::model::{Actor, TerritoryMap, fold};
use std::collections::BTreeSet;

/// Words that tell no two names apart.
const ARTICLES: [&str; 16] =
    ["de", "du", "des", "d", "la", "le", "les", "l", "et", "a", "au", "aux", "the", "of", "and", "for"];

/// Most near names worth proposing.
const MAX_CANDIDATES: usize = 5;

/// What a name is on a map.
pub(super) enum Found<'a> {
    /// This actor.
    Actor(&'a Actor),
    /// Any of several.
    Several(Vec<Candidate>),
    /// None, but it looks like these, the likeliest first.
    Near(Vec<Candidate>),
    /// None.
    Nothing,
}

/// Looks for a name; one taken `to_the_letter` (in quotes) is never looked for among near names.
pub(super) fn find<'a>(map: &'a TerritoryMap, name: &str, to_the_letter: bool) -> Found<'a> {
    let folded = fold(name);
    let by = |equal: &dyn Fn(&str) -> bool| -> Vec<&'a Actor> {
        let full = map.actors().filter(|a| equal(a.name.as_str())).collect::<Vec<_>>();
        if !full.is_empty() {
            return full;
        }
        map.actors().filter(|a| a.short_name.as_ref().is_some_and(|s| equal(s.as_str()))).collect()
    };
    let exact = by(&|n| n == name);
    let alike = if exact.is_empty() && !folded.is_empty() { by(&|n| fold(n) == folded) } else { exact };
    match alike[..] {
        [actor] => return Found::Actor(actor),
        [] => {}
        _ => return Found::Several(alike.into_iter().map(Candidate::of).collect()),
    }
    let near = if to_the_letter { Vec::new() } else { near(map, name) };
    if near.is_empty() { Found::Nothing } else { Found::Near(near) }
}

fn near(map: &TerritoryMap, name: &str) -> Vec<Candidate> {
    let likeness = |actor: &Actor| {
        let names = [Some(&actor.name), actor.short_name.as_ref()].into_iter().flatten();
        let near = names.filter(|n| is_near(n.as_str(), name));
        near.map(|n| strsim::jaro_winkler(&n.folded(), &fold(name))).reduce(f64::max)
    };
    let mut near: Vec<_> = map.actors().filter_map(|a| likeness(a).map(|l| (l, Candidate::of(a)))).collect();
    near.sort_by(|(l1, c1), (l2, c2)| l2.total_cmp(l1).then_with(|| c1.name.cmp(&c2.name)));
    near.into_iter().take(MAX_CANDIDATES).map(|(_, candidate)| candidate).collect()
}

/// Whether two names could be one, mistyped: the same words but for articles, blanks and a letter or two. Numbers,
/// short words and acronyms tell names apart (« CLSC 1 » is not « CLSC 2 », nor a CSSS a CISSS).
fn is_near(one: &str, other: &str) -> bool {
    let (a, b) = (telling_words(one), telling_words(other));
    if a.is_empty() || b.is_empty() {
        return false;
    }
    let words = |words: &[(String, bool)]| words.iter().map(|(w, _)| w.clone()).collect::<Vec<_>>();
    if words(&a).concat() == words(&b).concat()
        || words(&a).into_iter().collect::<BTreeSet<_>>() == words(&b).into_iter().collect()
    {
        return true;
    }
    a.len() == b.len() && a.iter().zip(&b).all(|(a, b)| a.0 == b.0 || !a.1 && !b.1 && is_misspelt(&a.0, &b.0))
}

/// Words of a name, folded, without articles; with each, whether it must be spelt exactly.
fn telling_words(name: &str) -> Vec<(String, bool)> {
    let words = name.split(|c: char| !c.is_alphanumeric() && c != '.').filter(|w| !w.is_empty());
    let acronym = |w: &str| w.chars().all(|c| !c.is_lowercase()) || w.chars().any(|c| c.is_ascii_digit());
    let words = words.map(|w| (fold(w), acronym(w)));
    words.filter(|(w, _)| !w.is_empty() && !ARTICLES.contains(&w.as_str())).collect()
}

fn is_misspelt(a: &str, b: &str) -> bool {
    let (short, long) = (a.chars().count().min(b.chars().count()), a.chars().count().max(b.chars().count()));
    let most = match short {
        // In a short word, one letter for another makes another word; a letter left out does not.
        0..4 => 0,
        4 => usize::from(long > short),
        5..9 => 1,
        _ => 2,
    };
    most > 0 && strsim::damerau_levenshtein(a, b) <= most && strsim::jaro_winkler(a, b) >= 0.9
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mistyped_name_is_near_and_a_different_one_is_not() {
        let check = |one: &str, other: &str, near: bool| assert_eq!(is_near(one, other), near, "{one} / {other}");
        check("Popote roulante", "Popotte roulante", true);
        check("Popote roulante", "Popote roulatne", true);
        check("Maison des jeunes", "Maison de jeunes", true);
        check("Maison des jeunes", "La maison des jeunes", true);
        check("Carrefour jeunesse emploi", "Carrefour jeunesse-emploi", true);
        check("Popote roulante", "Popoteroulante", true);
        check("Table des aînés", "Tabl des aînés", true);
        check("Maison Nord", "Maison Bord", false);
        check("CLSC Nord", "CLSC Sud", false);
        check("CLSC 1", "CLSC 2", false);
        check("École A", "École B", false);
        check("CSSS du Nord", "CISSS du Nord", false);
        check("CRDI", "CRDP", false);
        check("Table des aînés", "Table des jeunes", false);
        check("Maison des jeunes", "Maison des aînés", false);
        check("Popote", "Popote roulante", false);
        check("", "de la", false);
    }
}
