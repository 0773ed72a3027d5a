//! Actors and their links on the way to another place: the clipboard holds a small map in the file's own syntax, so
//! that it can be pasted in another map, another window, or read in an editor.

use super::session::Selection;
use crate::layout;
use crate::model::{Actor, ActorId, Link, LinkId, MapInfo, Name, Point, Role, TerritoryMap};
use crate::storage;
use std::collections::BTreeMap;

/// The selected actors with the links between them, as a map with the same legend.
pub(super) fn piece(map: &TerritoryMap, selection: &Selection) -> TerritoryMap {
    let mut piece = TerritoryMap::new(MapInfo::default());
    // Nothing below can be refused: what holds on the whole map holds on a part of it.
    let _ = piece.set_legend(map.legend().clone());
    for actor in selection.actors.iter().filter_map(|id| map.actor(*id)) {
        let _ = piece.insert_actor(actor.clone());
    }
    for link in map.links().filter(|l| selection.actors.contains(&l.source) && selection.actors.contains(&l.target)) {
        let _ = piece.insert_link(link.clone());
    }
    piece
}

/// The selected actors as the text to copy.
pub(super) fn copied(map: &TerritoryMap, selection: &Selection) -> String {
    storage::to_text(&piece(map, selection))
}

/// What a copied text holds: actors and links, or a name a line (of a spreadsheet, the first cell of each row).
/// `None` when it holds neither.
pub(super) fn pasted(content: &str, role: Role) -> Option<TerritoryMap> {
    if content.trim_start().starts_with('(') && content.contains("format_version") {
        return storage::from_text(content).ok();
    }
    let mut piece = TerritoryMap::new(MapInfo::default());
    let cells = content.lines().take(MAX_PASTED_LINES).filter_map(|line| line.split('\t').next());
    for name in cells.filter_map(|cell| Name::new(cell).ok()) {
        // A new id is on no map yet.
        let _ = piece.insert_actor(Actor::new(ActorId::fresh(), name, role));
    }
    (piece.n_actors() > 0).then_some(piece)
}

/// Longest list of names taken from the clipboard at once.
const MAX_PASTED_LINES: usize = 500;

/// The actors and links of a piece with ids of their own, placed in free room near where they were (or near `center`
/// when they had no place), and how many custom roles the map's legend does not have.
pub(super) fn renewed(piece: &TerritoryMap, map: &TerritoryMap, center: Point) -> (Vec<Actor>, Vec<Link>, usize) {
    let new_ids: BTreeMap<ActorId, ActorId> = piece.actors().map(|a| (a.id, ActorId::fresh())).collect();
    let mut n_roles_lost = 0;
    let mut future = map.clone();
    let mut actors = Vec::with_capacity(new_ids.len());
    for original in piece.actors() {
        let Some(id) = new_ids.get(&original.id) else { continue };
        let mut actor = Actor { id: *id, pinned: false, ..original.clone() };
        let known = |key| map.legend().custom_roles.get(key).is_some_and(|c| c.counts_as == actor.role);
        if actor.custom_role.as_ref().is_some_and(|key| !known(key)) {
            actor.custom_role = None;
            n_roles_lost += 1;
        }
        let near = original.position.map_or(center, |p| p + STEP_ASIDE);
        actor.position = Some(layout::free_spot_near(&future, near));
        let _ = future.insert_actor(actor.clone());
        actors.push(actor);
    }
    let links = piece.links().filter_map(|original| {
        let (source, target) = (*new_ids.get(&original.source)?, *new_ids.get(&original.target)?);
        let mut link = Link { id: LinkId::fresh(), source, target, ..original.clone() };
        let known = |key| map.legend().custom_kinds.get(key).is_some_and(|c| c.counts_as == link.kind());
        if link.custom_kind.as_ref().is_some_and(|key| !known(key)) {
            link.custom_kind = None;
        }
        Some(link)
    });
    let links = links.collect();
    (actors, links, n_roles_lost)
}

/// How far beside the original its double stands.
const STEP_ASIDE: Point = Point { x: 40.0, y: 40.0 };
