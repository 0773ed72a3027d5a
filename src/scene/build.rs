//! A scene made once, for a page or a picture.

use super::{LiveScene, Scene, SceneRequest};

/// The map as it is drawn. Actors without a position are left out, and with them their links.
pub fn build(request: &SceneRequest) -> Scene {
    LiveScene::new(request, None).into_scene()
}
