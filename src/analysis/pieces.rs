//! What if an actor left? The pieces of the network with it and without it.

use super::{Adjacency, AnalysisRequest, Components, Projection};
use crate::model::{ActorId, TerritoryMap};

/// The connected pieces of U before and after an actor leaves, the greatest first (of equals, the one with the smallest
/// id first), actors in the order of ids.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pieces {
    /// With the actor.
    pub before: Vec<Vec<ActorId>>,
    /// Without it: it is in none of them.
    pub after: Vec<Vec<ActorId>>,
}

impl Pieces {
    /// The pieces of a map as a request looks at it, with and without an actor. One that the request does not look at
    /// takes nothing away. Time in O(actors + links).
    ///
    /// ```
    /// use maillage::analysis::{AnalysisRequest, Pieces};
    /// use maillage::model::{Actor, ActorId, Link, LinkId, LinkKind, Name, Role, TerritoryMap};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let mut map = TerritoryMap::default();
    /// let [csss, popote, clsc] = [1, 2, 3].map(ActorId::from_number);
    /// for (id, name) in [(csss, "CSSS"), (popote, "Popote"), (clsc, "CLSC")] {
    ///     map.insert_actor(Actor::new(id, Name::new(name)?, Role::Other))?;
    /// }
    /// map.insert_link(Link::new(LinkId::from_number(1), csss, popote, LinkKind::Collaboration))?;
    /// map.insert_link(Link::new(LinkId::from_number(2), csss, clsc, LinkKind::Collaboration))?;
    /// let pieces = Pieces::without(&map, &AnalysisRequest::default(), csss);
    /// assert_eq!(pieces.before, [vec![csss, popote, clsc]]);
    /// assert_eq!(pieces.after, [vec![popote], vec![clsc]]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn without(map: &TerritoryMap, request: &AnalysisRequest, actor: ActorId) -> Self {
        let projection = Projection::new(map, request);
        let mut neighbours = projection.neighbours().clone();
        let before = sorted(&projection, &neighbours, None);
        if let Ok(gone) = projection.actors().binary_search(&actor) {
            for tied in std::mem::take(&mut neighbours[gone]) {
                neighbours[tied].retain(|v| *v != gone);
            }
        }
        Self { before, after: sorted(&projection, &neighbours, Some(actor)) }
    }
}

fn sorted(projection: &Projection, neighbours: &Adjacency, gone: Option<ActorId>) -> Vec<Vec<ActorId>> {
    let components = Components::new(neighbours);
    let mut pieces = vec![Vec::new(); components.sizes.len()];
    for (id, piece) in projection.actors().iter().zip(&components.of).filter(|(id, _)| Some(**id) != gone) {
        pieces[*piece].push(*id);
    }
    pieces.retain(|piece| !piece.is_empty());
    pieces.sort_by_key(|piece| std::cmp::Reverse(piece.len()));
    pieces
}
