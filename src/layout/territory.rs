//! By place on the territory.

use super::{LayoutRequest, organic};
use crate::model::{ActorId, Point};
use std::collections::BTreeMap;

pub(super) fn territory(request: &LayoutRequest) -> BTreeMap<ActorId, Point> {
    organic(request)
}
