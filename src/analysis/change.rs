//! Has it changed? What the dates on the map say of how it grew: who and what appeared and disappeared.

use super::AnalysisRequest;
use crate::model::{Actor, ActorId, Filter, Link, LinkId, LinkStatus, TerritoryMap};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// The map through time. A map without dates has no steps.
///
/// Whatever the date looked at, with the roles, tables and kinds of link in sight and the kinds of link chosen. An
/// actor lives from its first day to its last, both included, without limit where nobody said; a link lives while it
/// and both its ends do. Links still planned are not there yet; links over count up to their last day, and not at
/// all when nobody said it. Each day on which something begins, and each morrow of a last day, is a step, the eve of the
/// first too when something lived already. What is said to end later is gone by the last step like the rest: the
/// definition knows no today. O((actors + links) · log steps).
///
/// ```
/// use maillage::analysis::{AnalysisRequest, Change};
/// use maillage::model::{Actor, ActorId, Link, LinkId, LinkKind, Name, Role, TerritoryMap};
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let mut map = TerritoryMap::default();
/// let [csss, popote] = [1, 2].map(ActorId::from_number);
/// let (opening, closing) = ("2008-11-01".parse()?, "2012-03-31".parse()?);
/// map.insert_actor(Actor::new(csss, Name::new("CSSS")?, Role::Csss))?;
/// let role = Role::CommunityOrganization;
/// map.insert_actor(Actor { from: Some(opening), ..Actor::new(popote, Name::new("Popote")?, role) })?;
/// let id = LinkId::from_number(1);
/// map.insert_link(Link { until: Some(closing), ..Link::new(id, csss, popote, LinkKind::Funding) })?;
///
/// let change = Change::new(&map, &AnalysisRequest::default());
/// let days: Vec<String> = change.steps.iter().map(|step| step.on.to_string()).collect();
/// assert_eq!(days, ["2008-10-31", "2008-11-01", "2012-04-01"]);
/// let counts: Vec<(usize, usize)> = change.steps.iter().map(|step| (step.n_actors, step.n_links)).collect();
/// assert_eq!(counts, [(1, 0), (2, 1), (2, 0)]);
/// assert_eq!((change.actors_appeared, change.actors_gone), (vec![popote], vec![]));
/// // The link came with its actor and went before the last step: it is at neither end.
/// assert_eq!((change.links_appeared, change.links_gone), (vec![], vec![]));
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Change {
    /// What lived at each date where something begins or has just ended, in order; the eve of the first date comes
    /// before when something lived then.
    pub steps: Vec<Step>,
    /// Organizations of the last step that were not there at the first, in the order of ids.
    pub actors_appeared: Vec<ActorId>,
    /// Organizations of the first step that are gone by the last, in the order of ids.
    pub actors_gone: Vec<ActorId>,
    /// Tables of the last step that were not there at the first, in the order of ids.
    pub tables_appeared: Vec<ActorId>,
    /// Tables of the first step that are gone by the last, in the order of ids.
    pub tables_gone: Vec<ActorId>,
    /// Links of the last step that were not there at the first, in the order of ids.
    pub links_appeared: Vec<LinkId>,
    /// Links of the first step that are gone by the last, in the order of ids.
    pub links_gone: Vec<LinkId>,
    /// Links without any date, theirs or of their ends, in sight at every step.
    pub n_undated: usize,
}

/// What lived on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// The day.
    pub on: Date,
    /// Organizations.
    pub n_actors: usize,
    /// Tables.
    pub n_tables: usize,
    /// Links of the kinds chosen.
    pub n_links: usize,
}

impl Change {
    /// Looks at the dates of a map.
    pub fn new(map: &TerritoryMap, request: &AnalysisRequest) -> Self {
        let filter = Filter { on: None, ..request.filter.clone() };
        let actors: BTreeMap<ActorId, (&Actor, Life)> = map
            .actors()
            .filter(|a| filter.shows_actor(a))
            .filter_map(|a| Some((a.id, (a, Life::of(a.from, a.until)?))))
            .collect();
        let life_of_link = |link: &Link| {
            let ends = [link.source, link.target].map(|end| actors.get(&end).map(|(_, life)| *life));
            let [Some(source), Some(target)] = ends else { return None };
            let own = Life::of(link.from, link.until)?;
            own.within(source)?.within(target)
        };
        let links: Vec<(LinkId, Life)> = map
            .links()
            .filter(|l| request.links.contains(&l.kind()) && !filter.hidden_kinds.contains(&l.kind()))
            .filter(|l| l.status.counts() || (l.status == LinkStatus::Ended && l.until.is_some()))
            .filter_map(|l| Some((l.id, life_of_link(l)?)))
            .collect();
        let lives = |tables: bool| -> Vec<(ActorId, Life)> {
            actors.values().filter(|(a, _)| a.role.is_table() == tables).map(|(a, life)| (a.id, *life)).collect()
        };
        let (organizations, tables) = (lives(false), lives(true));
        let steps = steps(&organizations, &tables, &links);
        let (first, last) = (steps.first().map(|s| s.on), steps.last().map(|s| s.on));
        // What came and went in between is at neither end.
        let begins = |life: &Life| life.from > first;
        let ends = |life: &Life| life.gone.is_some() && life.gone <= last;
        let appeared = |life: &Life| begins(life) && !ends(life);
        let gone = |life: &Life| ends(life) && !begins(life);
        Self {
            actors_appeared: chosen(&organizations, appeared),
            actors_gone: chosen(&organizations, gone),
            tables_appeared: chosen(&tables, appeared),
            tables_gone: chosen(&tables, gone),
            links_appeared: chosen(&links, appeared),
            links_gone: chosen(&links, gone),
            n_undated: links.iter().filter(|(_, life)| *life == Life::default()).count(),
            steps,
        }
    }
}

/// From when, and from when no more; `None` is without limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Life {
    from: Option<Date>,
    gone: Option<Date>,
}

impl Life {
    /// `None` for what would end before it begins.
    fn of(from: Option<Date>, until: Option<Date>) -> Option<Self> {
        // The last day that a calendar has is no end.
        let gone = until.and_then(|day| day.tomorrow().ok());
        Self { from, gone }.lived()
    }

    fn within(self, other: Self) -> Option<Self> {
        let gone = self.gone.into_iter().chain(other.gone).min();
        Self { from: self.from.max(other.from), gone }.lived()
    }

    fn lived(self) -> Option<Self> {
        let never = self.from.zip(self.gone).is_some_and(|(from, gone)| gone <= from);
        (!never).then_some(self)
    }
}

/// Counts at each step: who begins and ends on each day, added up from the earliest.
fn steps(organizations: &[(ActorId, Life)], tables: &[(ActorId, Life)], links: &[(LinkId, Life)]) -> Vec<Step> {
    let lives = [lives_of(organizations), lives_of(tables), lives_of(links)];
    let mut days: BTreeSet<Date> = lives.iter().flatten().flat_map(|life| [life.from, life.gone]).flatten().collect();
    let undated_start = |lives: &Vec<Life>| lives.iter().filter(|life| life.from.is_none()).count();
    let mut counts = lives.each_ref().map(undated_start);
    let Some(first) = days.first().copied() else { return Vec::new() };
    if counts.iter().any(|n| *n > 0)
        && let Ok(eve) = first.yesterday()
    {
        days.insert(eve);
    }
    let mut changes = BTreeMap::<Date, [(usize, usize); 3]>::new();
    for (of, lives) in lives.iter().enumerate() {
        for life in lives {
            if let Some(day) = life.from {
                changes.entry(day).or_default()[of].0 += 1;
            }
            if let Some(day) = life.gone {
                changes.entry(day).or_default()[of].1 += 1;
            }
        }
    }
    let step = |on| {
        for (count, (begun, ended)) in counts.iter_mut().zip(changes.get(&on).copied().unwrap_or_default()) {
            // What ends has begun before.
            *count = (*count + begun).saturating_sub(ended);
        }
        Step { on, n_actors: counts[0], n_tables: counts[1], n_links: counts[2] }
    };
    days.into_iter().map(step).collect()
}

fn lives_of<Id>(living: &[(Id, Life)]) -> Vec<Life> {
    living.iter().map(|(_, life)| *life).collect()
}

fn chosen<Id: Copy>(living: &[(Id, Life)], is_chosen: impl Fn(&Life) -> bool) -> Vec<Id> {
    living.iter().filter(|(_, life)| is_chosen(life)).map(|(id, _)| *id).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::tests::{Sketch, id};
    use crate::model::{LinkDetail, LinkKind, Role};

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn tie(sketch: &mut Sketch, source: u128, target: u128, from: Option<Date>, until: Option<Date>) -> &mut Link {
        let link = sketch.link(source, target, LinkDetail::of(LinkKind::Collaboration));
        (link.from, link.until) = (from, until);
        link
    }

    fn look(sketch: &Sketch) -> Change {
        Change::new(&sketch.map(), &AnalysisRequest::default())
    }

    fn counts(change: &Change) -> Vec<(String, [usize; 3])> {
        change.steps.iter().map(|s| (s.on.to_string(), [s.n_actors, s.n_tables, s.n_links])).collect()
    }

    /// 1 and 2 always there, 3 from 2010 to 2014, the table 4 from 2012.
    fn sketch() -> Sketch {
        let mut sketch = Sketch::default();
        sketch.actor(1, Role::Csss);
        sketch.actor(2, Role::CommunityOrganization);
        let third = sketch.actor(3, Role::PrivateResource);
        (third.from, third.until) = (Some(day("2010-01-01")), Some(day("2014-12-31")));
        sketch.actor(4, Role::ConcertationTable).from = Some(day("2012-01-01"));
        sketch
    }

    #[test]
    fn a_map_without_dates_has_no_steps() {
        let mut sketch = Sketch::default();
        sketch.actor(1, Role::Csss);
        sketch.actor(2, Role::CommunityOrganization);
        tie(&mut sketch, 1, 2, None, None);
        assert_eq!(look(&sketch), Change { n_undated: 1, ..Change::default() });
        assert_eq!(look(&Sketch::default()), Change::default());
    }

    #[test]
    fn links_live_while_their_ends_do() {
        let mut sketch = sketch();
        tie(&mut sketch, 1, 2, None, None);
        tie(&mut sketch, 1, 3, None, None);
        tie(&mut sketch, 2, 3, Some(day("2011-05-01")), Some(day("2011-06-30")));
        // Would end before its actor comes: never lived.
        tie(&mut sketch, 2, 3, None, Some(day("2009-06-30")));
        let seen = look(&sketch);
        let expected = [
            ("2009-12-31", [2, 0, 1]),
            ("2010-01-01", [3, 0, 2]),
            ("2011-05-01", [3, 0, 3]),
            ("2011-07-01", [3, 0, 2]),
            ("2012-01-01", [3, 1, 2]),
            ("2015-01-01", [2, 1, 1]),
        ];
        assert_eq!(counts(&seen), expected.map(|(on, counts)| (on.to_owned(), counts)));
        assert_eq!((seen.actors_appeared, seen.actors_gone), (vec![], vec![]), "came and went in between");
        assert_eq!((seen.tables_appeared, seen.tables_gone), (vec![id(4)], vec![]));
        assert_eq!((seen.links_appeared, seen.links_gone), (vec![], vec![]));
        assert_eq!(seen.n_undated, 1);
    }

    #[test]
    fn what_is_there_at_the_first_step_has_not_appeared() {
        let mut sketch = Sketch::default();
        sketch.actor(1, Role::Csss).from = Some(day("2004-07-01"));
        sketch.actor(2, Role::CommunityOrganization).from = Some(day("2008-01-01"));
        // Nothing lived before 2004: no eve.
        let seen = look(&sketch);
        assert_eq!(counts(&seen).first(), Some(&("2004-07-01".to_owned(), [1, 0, 0])));
        assert_eq!(seen.actors_appeared, [id(2)]);
    }

    #[test]
    fn planned_links_are_not_yet_there_and_links_over_need_a_last_day() {
        let mut sketch = sketch();
        tie(&mut sketch, 1, 2, Some(day("2013-01-01")), None).status = LinkStatus::Planned;
        tie(&mut sketch, 1, 2, None, None).status = LinkStatus::Ended;
        tie(&mut sketch, 1, 2, None, Some(day("2013-02-28"))).status = LinkStatus::Ended;
        let seen = look(&sketch);
        assert_eq!((seen.links_appeared, seen.links_gone), (vec![], vec![LinkId::from_number(3)]));
        assert_eq!(seen.n_undated, 0);
    }

    #[test]
    fn the_date_looked_at_changes_nothing_but_what_is_hidden_is_left_out() {
        let mut sketch = sketch();
        tie(&mut sketch, 1, 3, None, None);
        let with = |filter, links: &[LinkKind]| {
            let links = links.iter().copied().collect();
            Change::new(&sketch.map(), &AnalysisRequest { filter, links, ..AnalysisRequest::default() })
        };
        let on = Filter { on: Some(day("2011-01-01")), ..Filter::default() };
        assert_eq!(with(on, &[LinkKind::Collaboration]), look(&sketch));
        assert!(with(Filter::default(), &[LinkKind::Funding]).links_appeared.is_empty());
        let hidden =
            Filter { hidden_roles: [Role::PrivateResource, Role::ConcertationTable].into(), ..Filter::default() };
        assert_eq!(with(hidden, &LinkKind::ALL), Change::default());
    }
}
