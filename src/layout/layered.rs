//! In bands.

use super::{LayoutRequest, organic};
use crate::model::{ActorId, Point};
use std::collections::BTreeMap;

pub(super) fn layered(request: &LayoutRequest) -> BTreeMap<ActorId, Point> {
    organic(request)
}
