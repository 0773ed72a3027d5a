//! On the wall and on paper every actor of the sample maps has its name, and none reads as another's.

use maillage::export::{Page, PageRequest, PageSize, compose};
use maillage::model::{Filter, Language, Point};
use maillage::scene::{LabelMark, Rect, Theme};
use maillage::storage::{from_text, samples};

fn pages(theme: Theme) -> Vec<Page> {
    let page = |text: &str| {
        let map = from_text(text).unwrap();
        let (filter, size, today) = (&Filter::default(), PageSize::SCREEN, jiff::civil::date(2012, 11, 28));
        compose(&PageRequest { map: &map, filter, theme, language: Language::French, size, today, look: None })
    };
    samples().iter().map(|sample| page(sample.text)).collect()
}

fn nearest(rect: &Rect, point: Point) -> Point {
    Point::new(point.x.clamp(rect.min.x, rect.max.x), point.y.clamp(rect.min.y, rect.max.y))
}

/// Room between two labels, from side to side and from top to bottom, in ems.
fn room(a: &LabelMark, b: &LabelMark) -> (f32, f32) {
    let between = |(a_min, a_max): (f32, f32), (b_min, b_max): (f32, f32)| (b_min - a_max).max(a_min - b_max);
    let x = between((a.rect.min.x, a.rect.max.x), (b.rect.min.x, b.rect.max.x));
    let y = between((a.rect.min.y, a.rect.max.y), (b.rect.min.y, b.rect.max.y));
    (x / a.font_size, y / a.font_size)
}

#[test]
fn no_name_is_left_out() {
    for theme in [Theme::Light, Theme::Projection] {
        for page in pages(theme) {
            let written = page.scene.labels.len();
            assert_eq!(written, page.scene.actors.len(), "{} {theme:?}", page.title);
        }
    }
}

#[test]
fn a_name_without_a_leader_is_nearest_to_its_own_actor() {
    for page in pages(Theme::Projection) {
        for label in page.scene.labels.iter().filter(|l| l.leader.is_none()) {
            let gaps = page.scene.actors.iter().map(|a| (a.id, a.distance(nearest(&label.rect, a.center))));
            let (own, others): (Vec<_>, Vec<_>) = gaps.partition(|(id, _)| *id == label.actor);
            let other = others.iter().map(|(_, gap)| *gap).fold(f32::INFINITY, f32::min);
            assert!(other > 1.99 * own[0].1 && other > 0.49 * label.font_size, "{} {:?}", page.title, label.lines);
        }
    }
}

#[test]
fn two_names_never_read_as_one() {
    for page in pages(Theme::Projection) {
        for (i, a) in page.scene.labels.iter().enumerate() {
            for b in &page.scene.labels[..i] {
                let (x, y) = room(a, b);
                assert!(x > 0.59 || y > 0.39, "{}: {:?} and {:?}", page.title, a.lines, b.lines);
            }
        }
    }
}

#[test]
fn on_the_wall_marks_and_lines_are_seen_from_the_back_of_the_room() {
    for page in pages(Theme::Projection) {
        let (scene, scale) = (&page.scene, page.scale);
        assert!(scene.actors.iter().all(|a| 2.0 * a.half.x * scale > 22.0), "{}", page.title);
        assert!(scene.links.iter().all(|l| l.style.width * scale > 1.95), "{}", page.title);
    }
}
