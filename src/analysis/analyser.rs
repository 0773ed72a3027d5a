//! Computes the indicators of a map, and keeps what the next computation need not redo.

use super::cuts::Cuts;
use super::progress::{Stage, Stopped, Watch};
use super::{
    AnalysisRequest, Base, Change, Communities, Concertation, Corridors, Dependence, Projection, Report, ShortestPaths,
    ei_p_value,
};
use crate::model::TerritoryMap;

/// How much of a report is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Depth {
    /// All that comes quickly: the groups that ties draw and what is held against chance are left out, unless they
    /// are known already.
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
            None => ShortestPaths::new(&projection, &cuts, watch)?,
        };
        let report = Report::of_graph(&projection, &vertical, &cuts, &paths);
        Ok(Last { projection, vertical, paths, depth: Depth::First, report })
    }
}

impl Last {
    /// Adds what takes its time.
    fn deepen(&mut self, watch: Watch<'_>) -> Result<(), Stopped> {
        watch.at(Stage::Groups, 0.0)?;
        let half_way = || watch.at(Stage::Groups, 0.5).is_ok();
        let communities =
            Communities::find(&self.projection, &|| watch.at(Stage::Groups, 0.0).is_ok()).ok_or(Stopped)?;
        self.report.silos.ei_p_value = ei_p_value(&self.projection, &half_way);
        watch.at(Stage::Groups, 1.0)?;
        self.report.communities = communities;
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
