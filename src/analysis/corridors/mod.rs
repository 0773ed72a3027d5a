//! Can a person travel the corridor, and come back? On referral corridors between organizations alone, whatever the
//! kinds of link chosen for the rest.

mod ladder;

use super::{AnalysisRequest, cohesion::ratio};
use crate::model::{ActorId, Link, Programme, Sector, ServiceLine, TerritoryMap};
use ladder::Ladder;
use std::collections::BTreeSet;

/// The corridors of a network.
///
/// Corridors in sight between organizations in sight, each from the one who refers to the one who receives; strengths
/// do not count, parallel corridors are counted each but lead to the same place. A path goes *with* the references: a
/// return planned brings a person back to the living environment and refers nobody further, so that it is no step
/// up. A path may pass by anybody, actors without a line too, and ends at the first actor of the line looked for.
/// An actor that no corridor touches reaches nothing. O(actors + corridors), once more for each programme; the
/// compulsory passages are the dominators of the corridors looked at from the 3rd line backwards (Lengauer & Tarjan
/// 1979; here Cooper, Harvey & Kennedy 2001).
///
/// ```
/// use maillage::analysis::{AnalysisRequest, Corridors};
/// use maillage::model::{Actor, ActorId, Link, LinkId, LinkKind, Name, Role, ServiceLine, TerritoryMap};
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// // A clinic refers to the CSSS, which refers to the hospital; a youth centre refers to nobody.
/// let mut map = TerritoryMap::default();
/// let [clinic, csss, hospital, youth] = [1, 2, 3, 4].map(ActorId::from_number);
/// for (id, name, line) in [
///     (clinic, "Clinic", ServiceLine::First),
///     (csss, "CSSS", ServiceLine::First),
///     (hospital, "Hospital", ServiceLine::Third),
///     (youth, "Youth centre", ServiceLine::First),
/// ] {
///     let role = if id == csss { Role::Csss } else { Role::Other };
///     map.insert_actor(Actor { service_line: Some(line), ..Actor::new(id, Name::new(name)?, role) })?;
/// }
/// for (number, source, target) in [(1, clinic, csss), (2, csss, hospital)] {
///     map.insert_link(Link::new(LinkId::from_number(number), source, target, LinkKind::ReferralCorridor))?;
/// }
/// let corridors = Corridors::new(&map, &AnalysisRequest::default());
/// assert_eq!(corridors.no_access, [youth]);
/// assert_eq!(corridors.no_access_share(), Some(1.0 / 3.0));
/// // Two steps from the clinic, one from the CSSS.
/// assert_eq!(corridors.mean_steps_to_third, Some(1.5));
/// assert_eq!(corridors.mean_steps_to_second, None);
/// // Without the CSSS the clinic reaches nothing; without the hospital nobody does.
/// assert_eq!(corridors.compulsory, [csss, hospital]);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Corridors {
    /// Corridors in sight.
    pub corridors: usize,
    /// Those whose return to the living environment is planned.
    pub with_return: usize,
    /// `with_return`/`corridors`; `None` without corridors.
    pub return_rate: Option<f64>,
    /// Actors of the 1st or 2nd line that receive references and give neither a return nor a further corridor.
    /// Actors without a line are not guessed.
    pub dead_ends: Vec<ActorId>,
    /// Corridors from the 1st line to the 3rd directly: source, target, each two actors once.
    pub skips: Vec<(ActorId, ActorId)>,
    /// Actors of the 1st line.
    pub first_line: usize,
    /// Actors of the 1st line from which no actor of the 2nd or 3rd line can be reached, in the order of ids.
    pub no_access: Vec<ActorId>,
    /// Mean corridors from an actor of the 1st line to the nearest of the 2nd, over those that reach one; `None` when
    /// none does.
    pub mean_steps_to_second: Option<f64>,
    /// The same to the nearest of the 3rd line.
    pub mean_steps_to_third: Option<f64>,
    /// Actors whose removal cuts the last path of some *other* actor of the 1st line to the 3rd, in the order of ids.
    /// Whoever is alone to receive at the 3rd line counts too: without it there is no path left. An actor is never
    /// compulsory for itself.
    pub compulsory: Vec<ActorId>,
    /// For each programme and sector that a corridor names, in order, which actors of the 1st line have access.
    pub coverage: Vec<Coverage>,
    /// Corridors between actors that have a line, by the line of source and target, in order: what the ladder is
    /// drawn from.
    pub flows: Vec<LineFlow>,
    /// Actors at an end of a corridor that have no line of services, in the order of ids: listed, not guessed.
    pub without_line: Vec<ActorId>,
}

/// Who reaches services of a programme: along corridors that name it or that name none, to an actor of the 2nd or 3rd
/// line. Concerned are the actors of the 1st line that name it among their programmes and sectors, or stand at an end
/// of a corridor that names it; the others are in neither list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// The programme or sector.
    pub sector: Sector,
    /// Actors of the 1st line with access, in the order of ids.
    pub with_access: Vec<ActorId>,
    /// Those without.
    pub without: Vec<ActorId>,
}

/// Corridors from a line to a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LineFlow {
    /// Line of the sources.
    pub from: ServiceLine,
    /// Line of the targets.
    pub to: ServiceLine,
    /// Corridors.
    pub corridors: usize,
    /// Those whose return is planned.
    pub with_return: usize,
}

impl Corridors {
    /// Looks at the corridors of a map.
    pub fn new(map: &TerritoryMap, request: &AnalysisRequest) -> Self {
        let ladder = Ladder::new(map, request);
        let corridors = &ladder.corridors;
        let line = |id: ActorId| ladder.line_of(id);
        let with_return = corridors.iter().filter(|l| l.is_mutual()).count();
        let receiving: BTreeSet<ActorId> = corridors.iter().map(|l| l.target).collect();
        let giving_on: BTreeSet<ActorId> =
            corridors.iter().flat_map(|l| [Some(l.source), l.is_mutual().then_some(l.target)]).flatten().collect();
        let below_third = |id: &ActorId| matches!(line(*id), Some(ServiceLine::First | ServiceLine::Second));
        let skips: BTreeSet<(ActorId, ActorId)> = corridors
            .iter()
            .filter(|l| (line(l.source), line(l.target)) == (Some(ServiceLine::First), Some(ServiceLine::Third)))
            .map(|l| (l.source, l.target))
            .collect();
        let all = |_: &Link| true;
        let to_second = ladder.steps_to(|line| line == ServiceLine::Second, all);
        let to_third = ladder.steps_to(|line| line == ServiceLine::Third, all);
        let first: Vec<usize> = ladder.of_line(ServiceLine::First).collect();
        let no_access = first.iter().filter(|v| to_second[**v].is_none() && to_third[**v].is_none());
        let ends: BTreeSet<ActorId> = corridors.iter().flat_map(|l| [l.source, l.target]).collect();
        Self {
            corridors: corridors.len(),
            with_return,
            return_rate: ratio(with_return, corridors.len()),
            dead_ends: receiving.difference(&giving_on).copied().filter(below_third).collect(),
            skips: skips.into_iter().collect(),
            first_line: first.len(),
            no_access: no_access.map(|v| ladder.actors[*v]).collect(),
            mean_steps_to_second: mean_steps(&first, &to_second),
            mean_steps_to_third: mean_steps(&first, &to_third),
            compulsory: ladder.compulsory(),
            coverage: ladder.coverage(map),
            flows: ladder.flows(),
            without_line: ends.into_iter().filter(|id| line(*id).is_none()).collect(),
        }
    }

    /// Share of the actors of the 1st line that are in `no_access`, 0 to 1; `None` without actors of the 1st line.
    pub fn no_access_share(&self) -> Option<f64> {
        ratio(self.no_access.len(), self.first_line)
    }
}

impl Coverage {
    /// Share of the actors concerned that have access, 0 to 1; `None` when it concerns nobody.
    pub fn share(&self) -> Option<f64> {
        ratio(self.with_access.len(), self.with_access.len() + self.without.len())
    }

    /// Whether a specialised service is to be expected at all: public health and general services are for everybody
    /// and of the 1st line by nature, so that lacking one is no gap.
    pub fn expects_specialised(&self) -> bool {
        !matches!(self.sector, Sector::Programme(Programme::PublicHealth | Programme::GeneralServices))
    }
}

fn mean_steps(first: &[usize], steps: &[Option<usize>]) -> Option<f64> {
    let reaching: Vec<usize> = first.iter().filter_map(|v| steps[*v]).collect();
    ratio(reaching.iter().sum(), reaching.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::tests::{Sketch, id};
    use crate::model::{Corridor, Filter, LinkDetail, LinkStatus, Name, Role};

    const FIRST: Option<ServiceLine> = Some(ServiceLine::First);
    const SECOND: Option<ServiceLine> = Some(ServiceLine::Second);
    const THIRD: Option<ServiceLine> = Some(ServiceLine::Third);
    const WITH_RETURN: bool = true;
    const ONE_WAY: bool = false;

    /// Actors 1, 2, 3… of these lines, and corridors between them.
    fn sketch(lines: &[Option<ServiceLine>], corridors: &[(u128, u128, bool)]) -> Sketch {
        let mut sketch = Sketch::default();
        for (number, line) in (1..).zip(lines) {
            sketch.actor(number, Role::Other).service_line = *line;
        }
        for (source, target, with_return) in corridors {
            let detail = LinkDetail::ReferralCorridor(Corridor { with_return: *with_return, ..Corridor::default() });
            sketch.link(*source, *target, detail);
        }
        sketch
    }

    fn look(sketch: &Sketch) -> Corridors {
        Corridors::new(&sketch.map(), &AnalysisRequest::default())
    }

    #[test]
    fn a_map_without_corridors_says_nothing_but_that_nobody_has_access() {
        assert_eq!(look(&sketch(&[], &[])), Corridors::default());
        let alone = look(&sketch(&[FIRST, THIRD, None], &[]));
        assert_eq!((alone.return_rate, alone.mean_steps_to_third), (None, None));
        assert_eq!((alone.no_access.clone(), alone.no_access_share()), (vec![id(1)], Some(1.0)));
        assert_eq!((alone.compulsory, alone.without_line), (vec![], vec![]));
        assert_eq!(look(&sketch(&[SECOND, None], &[(2, 1, ONE_WAY)])).no_access_share(), None);
    }

    #[test]
    fn steps_are_to_the_nearest_and_pass_by_anybody() {
        // 1 →(2, no line)→ 3 (2nd) → 4 (3rd); 5 → 4 directly; 6 gets nowhere.
        let lines = [FIRST, None, SECOND, THIRD, FIRST, FIRST];
        let seen = look(&sketch(&lines, &[(1, 2, ONE_WAY), (2, 3, ONE_WAY), (3, 4, ONE_WAY), (5, 4, WITH_RETURN)]));
        // To the 2nd: 1 in 2 steps, 5 not at all. To the 3rd: 1 in 3, 5 in 1: mean 2.
        assert_eq!((seen.mean_steps_to_second, seen.mean_steps_to_third), (Some(2.0), Some(2.0)));
        assert_eq!((seen.first_line, seen.no_access), (3, vec![id(6)]));
        assert_eq!(seen.skips, [(id(5), id(4))]);
        assert_eq!(seen.without_line, [id(2)]);
        // 1 passes by 2, 3 and 4; 5 by 4 alone.
        assert_eq!(seen.compulsory, [id(2), id(3), id(4)]);
        assert_eq!((seen.corridors, seen.with_return, seen.return_rate), (4, 1, Some(0.25)));
    }

    #[test]
    fn a_return_is_no_step_up() {
        // The hospital (2) refers to 1 with return: 1 sends nobody up.
        let seen = look(&sketch(&[FIRST, THIRD], &[(2, 1, WITH_RETURN)]));
        assert_eq!(seen.no_access, [id(1)]);
        assert_eq!(seen.mean_steps_to_third, None);
        // But it gives a return: no dead end.
        assert!(seen.dead_ends.is_empty());
        assert_eq!(look(&sketch(&[FIRST, THIRD], &[(2, 1, ONE_WAY)])).dead_ends, [id(1)]);
    }

    #[test]
    fn whoever_has_a_way_round_is_not_compulsory() {
        // 1 → 2 → 4 and 1 → 3 → 5: two ways, two of the 3rd line, nobody compulsory.
        let lines = [FIRST, SECOND, SECOND, THIRD, THIRD, FIRST];
        let two_ways = [(1, 2, ONE_WAY), (1, 3, ONE_WAY), (2, 4, ONE_WAY), (3, 5, ONE_WAY)];
        assert!(look(&sketch(&lines, &two_ways)).compulsory.is_empty());
        // 6 → 1 makes 1 compulsory for 6, though not for itself.
        let with_sixth = [&two_ways[..], &[(6, 1, ONE_WAY)]].concat();
        assert_eq!(look(&sketch(&lines, &with_sixth)).compulsory, [id(1)]);
        // A circle between 2 and 3 changes nothing.
        let circle = [&with_sixth[..], &[(2, 3, ONE_WAY), (3, 2, ONE_WAY)]].concat();
        assert_eq!(look(&sketch(&lines, &circle)).compulsory, [id(1)]);
    }

    #[test]
    fn coverage_follows_corridors_that_name_the_programme_or_none() {
        let (youth, health) = (Programme::YouthInDifficulty, Programme::MentalHealth);
        // 1 →youth→ 4 (2nd); 2 →any→ 4; 3 →health→ 4; 5 →youth→ 3.
        let mut sketch = sketch(
            &[FIRST, FIRST, FIRST, SECOND, FIRST, FIRST],
            &[(1, 4, ONE_WAY), (2, 4, ONE_WAY), (3, 4, ONE_WAY), (5, 3, ONE_WAY)],
        );
        for (corridor, programme) in [(1, youth), (3, health), (4, youth)] {
            sketch.link_mut(corridor).sectors = vec![Sector::Programme(programme)];
        }
        // 2 and 6 say they are about youth.
        sketch.actor_mut(2).sectors = vec![Sector::Programme(youth)];
        sketch.actor_mut(6).sectors = vec![Sector::Own(Name::new("loisir").unwrap()), Sector::Programme(youth)];
        let seen = look(&sketch);
        let of = |p: Programme| seen.coverage.iter().find(|c| c.sector == Sector::Programme(p)).unwrap();
        assert_eq!(seen.coverage.len(), 2);
        // For youth, 3 receives from 5 and can only go on by a corridor of mental health: neither has access.
        assert_eq!(
            (of(youth).with_access.clone(), of(youth).without.clone()),
            (vec![id(1), id(2)], vec![id(3), id(5), id(6)])
        );
        assert_eq!(of(youth).share(), Some(0.4));
        assert_eq!((of(health).with_access.clone(), of(health).without.clone()), (vec![id(3)], vec![]));
    }

    #[test]
    fn flows_are_between_actors_that_have_a_line() {
        let lines = [FIRST, FIRST, SECOND, None];
        let corridors = [(1, 3, WITH_RETURN), (2, 3, ONE_WAY), (3, 1, ONE_WAY), (4, 3, ONE_WAY)];
        let flow = |from: Option<ServiceLine>, to: Option<ServiceLine>, corridors, with_return| LineFlow {
            from: from.unwrap(),
            to: to.unwrap(),
            corridors,
            with_return,
        };
        assert_eq!(look(&sketch(&lines, &corridors)).flows, [flow(FIRST, SECOND, 2, 1), flow(SECOND, FIRST, 1, 0)]);
    }

    #[test]
    fn only_what_is_in_sight_counts_whatever_the_kinds_chosen() {
        let mut sketch = sketch(&[FIRST, SECOND, FIRST], &[(1, 2, ONE_WAY), (3, 2, ONE_WAY)]);
        sketch.link_mut(1).status = LinkStatus::Planned;
        let request = AnalysisRequest { links: BTreeSet::new(), ..AnalysisRequest::default() };
        let seen = Corridors::new(&sketch.map(), &request);
        assert_eq!((seen.corridors, seen.no_access), (1, vec![id(1)]));
        sketch.actor_mut(2).role = Role::SpecializedFacility;
        let filter = Filter { hidden_roles: [Role::SpecializedFacility].into(), ..Filter::default() };
        let hidden = Corridors::new(&sketch.map(), &AnalysisRequest { filter, ..AnalysisRequest::default() });
        assert_eq!((hidden.corridors, hidden.no_access), (0, vec![id(1), id(3)]));
    }

    #[test]
    fn compulsory_is_what_removal_shows() {
        // Against the definition itself, on 200 small networks drawn by a fixed rule.
        let mut state = 7_u64;
        let mut draw = |below: u64| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) % below
        };
        for _ in 0..200 {
            let lines: Vec<_> = (0..7).map(|_| [FIRST, FIRST, SECOND, THIRD, None][draw(5) as usize]).collect();
            let corridors: Vec<_> = (0..9)
                .map(|_| (1 + u128::from(draw(7)), 1 + u128::from(draw(7)), ONE_WAY))
                .filter(|(s, t, _)| s != t)
                .collect();
            let whole = sketch(&lines, &corridors);
            let reaches = |without: u128, from: u128| {
                let left: Vec<_> =
                    corridors.iter().copied().filter(|(s, t, _)| *s != without && *t != without).collect();
                let mut lines = lines.clone();
                for (number, line) in (1..).zip(&mut lines) {
                    if number == without || (number != from && *line == FIRST) {
                        *line = None;
                    }
                }
                look(&sketch(&lines, &left)).mean_steps_to_third.is_some()
            };
            let firsts = || (1..=7_u128).zip(&lines).filter(|(_, line)| **line == FIRST).map(|(n, _)| n);
            let cuts = |v: u128| firsts().any(|a| a != v && reaches(0, a) && !reaches(v, a));
            let expected: Vec<ActorId> = (1..=7).filter(|v| cuts(*v)).map(id).collect();
            assert_eq!(look(&whole).compulsory, expected, "{lines:?} {corridors:?}");
        }
    }
}
