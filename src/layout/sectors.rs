//! By sector.

use super::{LayoutRequest, organic};
use crate::model::{ActorId, Point};
use std::collections::BTreeMap;

pub(super) fn sectors(request: &LayoutRequest) -> BTreeMap<ActorId, Point> {
    organic(request)
}
