//! Computes the indicators of a map, and keeps what the next computation need not redo.

use super::canonical::canonical_order;
use super::paths::Cuts;
use super::permutation::ei_p_value_in_order;
use super::progress::{Stage, Stopped, Watch};
use super::{
    AnalysisRequest, Base, Change, Communities, Concertation, Corridors, Dependence, Projection, Report, ShortestPaths,
    removal,
};
use crate::model::TerritoryMap;

/// How much of a report is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Depth {
    /// All that comes quickly: the groups that ties draw, what is held against chance and how much longer ways become
    /// without each actor are left out, unless they are known already.
    First,
    /// Everything.
    Whole,
}

/// Computes reports, one after the other, on a map as it changes. What a change leaves alone is not computed again:
/// a label or a place changes nothing of the graph, groups and weights nothing of its shortest paths, and a filter
/// or a date nothing of the numbers it is projected from.
#[derive(Debug, Default)]
pub struct Analyser {
    base: Option<(u64, Base)>,
    last: Option<Last>,
}

/// What the last report was made of.
#[derive(Debug)]
struct Last {
    projection: Projection,
    vertical: Projection,
    cuts: Cuts,
    paths: ShortestPaths,
    depth: Depth,
    report: Report,
}

impl Analyser {
    /// The indicators of a map, as a request looks at it. `version` is any number that another map than the last one
    /// does not have.
    ///
    /// # Errors
    /// [`Stopped`] when the watch asks for it; what was known before stays known.
    pub fn compute(
        &mut self,
        map: &TerritoryMap,
        version: u64,
        request: &AnalysisRequest,
        depth: Depth,
        watch: Watch<'_>,
    ) -> Result<Report, Stopped> {
        watch.at(Stage::Graph, 0.0)?;
        let base = match self.base.take() {
            Some((same, base)) if same == version => base,
            _ => Base::new(map),
        };
        let projection = base.project(map, request);
        let vertical = base.project(map, &vertical(request));
        self.base = Some((version, base));
        let is_known = self.last.as_ref().is_some_and(|l| l.projection == projection && l.vertical == vertical);
        if !is_known {
            self.last = Some(self.look(projection, vertical, watch)?);
        }
        let Some(last) = &mut self.last else { return Err(Stopped) };
        if last.depth < depth {
            last.deepen(watch)?;
        }
        Ok(Report {
            request: request.clone(),
            corridors: Corridors::new(map, request),
            dependence: Dependence::new(map, request),
            concertation: Concertation::new(map, request),
            change: Change::new(map, request),
            ..last.report.clone()
        })
    }

    fn look(&mut self, projection: Projection, vertical: Projection, watch: Watch<'_>) -> Result<Last, Stopped> {
        let cuts = Cuts::new(projection.neighbours());
        let known = self.last.as_ref().filter(|last| last.projection.has_ties_of(&projection));
        let paths = match known {
            Some(last) => last.paths.clone(),
            None => ShortestPaths::new(&projection, watch)?,
        };
        let report = Report::of_graph(&projection, &vertical, &cuts, &paths);
        Ok(Last { projection, vertical, cuts, paths, depth: Depth::First, report })
    }
}

impl Last {
    /// Adds what takes its time.
    fn deepen(&mut self, watch: Watch<'_>) -> Result<(), Stopped> {
        self.paths.look_at_departures(&self.projection, &self.cuts, watch)?;
        watch.at(Stage::Groups, 0.0)?;
        let order = canonical_order(&self.projection);
        let [at_first, half_way] = [0.0, 0.5].map(|part| move || watch.at(Stage::Groups, part).is_ok());
        let communities = Communities::find_in_order(&self.projection, &order, &at_first).ok_or(Stopped)?;
        let ei_p_value = ei_p_value_in_order(&self.projection, &order, &half_way);
        // Nothing is kept of what was stopped half-way.
        watch.at(Stage::Groups, 1.0)?;
        self.report.silos.ei_p_value = ei_p_value;
        self.report.communities = communities;
        let losses = removal::efficiency_losses(&self.paths);
        for (position, loss) in self.report.actors.values_mut().zip(losses) {
            position.removal.efficiency_loss = loss;
        }
        self.depth = Depth::Whole;
        Ok(())
    }
}

/// The same with vertical links alone.
fn vertical(request: &AnalysisRequest) -> AnalysisRequest {
    let links = request.links.iter().copied().filter(|kind| kind.is_vertical()).collect();
    AnalysisRequest { links, ..request.clone() }
}

/// The indicators of a map, as a request looks at it: all of them, in one go.
///
/// ```
/// use maillage::analysis::{AnalysisRequest, compute};
/// use maillage::model::{Actor, ActorId, Link, LinkId, LinkKind, Name, Role, TerritoryMap};
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let mut map = TerritoryMap::default();
/// let [csss, popote] = [1, 2].map(ActorId::from_number);
/// map.insert_actor(Actor::new(csss, Name::new("CSSS")?, Role::Csss))?;
/// map.insert_actor(Actor::new(popote, Name::new("Popote")?, Role::CommunityOrganization))?;
/// map.insert_link(Link::new(LinkId::from_number(1), csss, popote, LinkKind::Funding))?;
/// let report = compute(&map, &AnalysisRequest::default());
/// assert_eq!(report.cohesion.vertical_share, Some(1.0));
/// assert_eq!(report.actors[&popote].in_degree, 1);
/// # Ok(())
/// # }
/// ```
pub fn compute(map: &TerritoryMap, request: &AnalysisRequest) -> Report {
    // Nobody watches, so nobody stops it.
    Analyser::default().compute(map, 0, request, Depth::Whole, Watch::nobody()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::{GroupBy, Progress};
    use crate::model::{Actor, ActorId, Filter, Link, LinkId, LinkKind, Name, Role, Strength};
    use std::ops::ControlFlow;
    use std::sync::atomic::{AtomicUsize, Ordering};

    fn id(number: usize) -> ActorId {
        ActorId::from_number(number as u128 + 1)
    }

    fn map() -> TerritoryMap {
        let mut map = TerritoryMap::default();
        for i in 0..40 {
            let role = if i % 3 == 0 { Role::Csss } else { Role::CommunityOrganization };
            map.insert_actor(Actor::new(id(i), Name::new("Organisme").unwrap(), role)).unwrap();
        }
        for k in 0..90 {
            let (i, j) = (k * 7 % 40, (k * k + 3) % 40);
            let kind = if k % 2 == 0 { LinkKind::Funding } else { LinkKind::Collaboration };
            if i != j {
                map.insert_link(Link::new(LinkId::from_number(k as u128 + 1), id(i), id(j), kind)).unwrap();
            }
        }
        map
    }

    /// Looks at a map, and tells whether that took searches.
    fn searched(analyser: &mut Analyser, map: &TerritoryMap, version: u64, request: &AnalysisRequest) -> bool {
        let searches = AtomicUsize::new(0);
        let tell = |progress: Progress| {
            searches.fetch_add(usize::from(progress.stage == Stage::Paths), Ordering::Relaxed);
            ControlFlow::Continue(())
        };
        let report = analyser.compute(map, version, request, Depth::Whole, Watch::new(&tell)).unwrap();
        assert_eq!(report, compute(map, request));
        searches.into_inner() > 0
    }

    #[test]
    fn only_what_a_change_touches_is_computed_again() {
        let (mut map, mut analyser, all) = (map(), Analyser::default(), AnalysisRequest::default());
        assert!(searched(&mut analyser, &map, 1, &all));
        let mut actor = map.actor(id(3)).unwrap().clone();
        actor.name = Name::new("Popote").unwrap();
        map.replace_actor(actor).unwrap();
        map.set_position(id(4), Some(crate::model::Point::default())).unwrap();
        assert!(!searched(&mut analyser, &map, 2, &all));
        let mut link = map.link(LinkId::from_number(2)).unwrap().clone();
        link.strength = Strength::new(5).ok();
        map.replace_link(link).unwrap();
        assert!(!searched(&mut analyser, &map, 3, &all));
        let by_line = AnalysisRequest { group_by: GroupBy::ServiceLine, ..all.clone() };
        assert!(!searched(&mut analyser, &map, 3, &by_line));
        let hidden_roles = [Role::Csss].into_iter().collect();
        let some = AnalysisRequest { filter: Filter { hidden_roles, ..Filter::default() }, ..all.clone() };
        assert!(searched(&mut analyser, &map, 3, &some));
        let ties: Vec<LinkId> = map.links_of(id(4)).map(|link| link.id).collect();
        assert!(ties.into_iter().map(|link| map.remove_link(link)).all(|removed| removed.is_ok()));
        assert!(searched(&mut analyser, &map, 4, &all));
    }

    #[test]
    fn what_was_stopped_is_done_again_and_what_was_known_stays() {
        let (map, mut analyser, all) = (map(), Analyser::default(), AnalysisRequest::default());
        let stop = |progress: Progress| match progress.stage {
            Stage::Paths => ControlFlow::Break(()),
            Stage::Graph | Stage::Departures | Stage::Groups => ControlFlow::Continue(()),
        };
        assert_eq!(analyser.compute(&map, 1, &all, Depth::Whole, Watch::new(&stop)), Err(Stopped));
        assert!(searched(&mut analyser, &map, 1, &all));
        let known = analyser.compute(&map, 1, &all, Depth::First, Watch::new(&stop));
        assert_eq!(known, Ok(compute(&map, &all)));
    }

    #[test]
    fn what_takes_its_time_is_kept_whole_or_not_at_all() {
        let (map, all) = (map(), AnalysisRequest::default());
        let first = Analyser::default().compute(&map, 1, &all, Depth::First, Watch::nobody());
        for (stage, part) in [
            (Stage::Departures, 0.0),
            (Stage::Departures, 0.5),
            (Stage::Groups, 0.0),
            (Stage::Groups, 0.5),
            (Stage::Groups, 1.0),
        ] {
            let mut analyser = Analyser::default();
            let stop = |progress: Progress| {
                let is_there = progress.stage == stage && progress.fraction >= part;
                if is_there { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            };
            let stopped = analyser.compute(&map, 1, &all, Depth::Whole, Watch::new(&stop));
            assert_eq!(stopped, Err(Stopped), "{stage:?} {part}");
            assert_eq!(analyser.compute(&map, 1, &all, Depth::First, Watch::nobody()), first, "{stage:?} {part}");
            let whole = analyser.compute(&map, 1, &all, Depth::Whole, Watch::nobody());
            assert_eq!(whole, Ok(compute(&map, &all)), "{stage:?} {part}");
        }
    }
}
