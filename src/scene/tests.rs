//! The sample maps as a window shows them whole: nothing is written over anything.

use super::*;
use crate::model::{Filter, Language, TerritoryMap};
use crate::storage::{from_text, samples};

/// What a window of a size keeps around the map, in pixels.
const MARGIN: f32 = 26.0;

/// The map as large as it fits a canvas, found by steps as the canvas does.
fn fitted_scene(map: &TerritoryMap, theme: Theme, (width, height): (f32, f32), floors: Option<Floors>) -> Scene {
    let mut zoom = 1.0_f32;
    let mut scene = Scene::default();
    for _ in 0..5 {
        let step = ((zoom.log2() * 6.0).round() / 6.0).exp2();
        scene = build(&SceneRequest {
            map,
            filter: &Filter::default(),
            only: None,
            theme,
            language: Language::French,
            zoom: step,
            text_scale: if floors.is_some() { 24.0 / 14.0 * width / 1920.0 } else { 1.0 },
            sizes: None,
            fills: None,
            groups: &[],
            floors,
        });
        let core = scene.core();
        zoom = ((width - 2.0 * MARGIN) / core.width()).min((height - 2.0 * MARGIN) / core.height()).clamp(0.05, 2.0);
    }
    scene
}

/// How many pairs of a label with another or with an actor overlap.
fn n_overlaps(scene: &Scene) -> usize {
    let labels = |i: usize| scene.labels[..i].iter().map(|other| other.rect);
    let all = scene.labels.iter().enumerate().flat_map(|(i, label)| {
        labels(i).chain(scene.actors.iter().map(ActorMark::rect)).filter(|other| label.rect.overlaps(other))
    });
    all.count()
}

#[test]
fn no_label_of_a_sample_map_is_over_another_or_an_actor() {
    for sample in samples() {
        let map = from_text(sample.text).unwrap();
        for (width, height) in [(1366.0, 768.0), (1920.0, 1080.0)] {
            let canvas = fitted_scene(&map, Theme::Light, (width, height), None);
            let wall = fitted_scene(&map, Theme::Projection, (width, height), Some(Floors::wall(width / 1920.0)));
            assert_eq!((n_overlaps(&canvas), n_overlaps(&wall)), (0, 0), "{} at {width}", sample.file_name);
            assert_eq!(wall.labels.len(), wall.actors.len(), "{}: every actor has its name", sample.file_name);
            assert!(canvas.labels.len() * 10 >= canvas.actors.len() * 9, "{} at {width}", sample.file_name);
        }
    }
}
