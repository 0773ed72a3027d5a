//! On rings around the middle.

use super::{LayoutRequest, organic};
use crate::model::{ActorId, Point};
use std::collections::BTreeMap;

pub(super) fn concentric(request: &LayoutRequest, _values: &BTreeMap<ActorId, f64>) -> BTreeMap<ActorId, Point> {
    organic(request)
}
