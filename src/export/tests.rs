//! The picture has the geometry of the scene, which is what the canvas paints: links, heads, actors, labels, outlines.

use super::*;
use crate::analysis::Group;
use crate::model::{Colour, Filter, Language, Point};
use crate::scene::{Curve, GroupName, Head, HeadForm, Outline, OutlinedGroup, Scene, Theme};
use crate::storage::{from_text, samples};

/// What rounding to thousandths may change.
const ROUNDING: f32 = 0.000_6;

/// The elements of a picture of a map, one after the other.
struct Drawn<'a> {
    elements: Vec<roxmltree::Node<'a, 'a>>,
    next: usize,
}

impl Drawn<'_> {
    /// The next element must be of that name and have those numbers in its attributes, in turn.
    fn expect(&mut self, name: &str, attributes: &[&str], expected: &[f32]) {
        let element = self.elements[self.next];
        self.next += 1;
        assert_eq!(element.tag_name().name(), name, "element {}: {element:?}", self.next);
        let found: Vec<f32> =
            attributes.iter().flat_map(|a| numbers(element.attribute(*a).unwrap_or_default())).collect();
        assert_eq!(found.len(), expected.len(), "{element:?}");
        for (found, expected) in found.iter().zip(expected) {
            let slack = ROUNDING.max(expected.abs() * 1e-6);
            assert!((found - expected).abs() <= slack, "{element:?}: {found} is not {expected}");
        }
    }

    fn path(&mut self, points: &[Point]) {
        self.expect("path", &["d"], &flat(points));
    }
}

fn numbers(text: &str) -> Vec<f32> {
    let pieces = text.split(|c: char| !(c.is_ascii_digit() || c == '.' || c == '-'));
    pieces.filter_map(|piece| piece.parse().ok()).collect()
}

fn flat(points: &[Point]) -> Vec<f32> {
    points.iter().flat_map(|p| [p.x, p.y]).collect()
}

fn line(curve: &Curve) -> [Point; 3] {
    [curve.start, curve.control, curve.end]
}

fn head(drawn: &mut Drawn, head: &Head) {
    match head.form {
        HeadForm::Arrow => drawn.path(&head.arrow()),
        HeadForm::Bar => drawn.path(&head.bar()),
    }
}

/// Everything of a scene, in the order it is painted.
fn compare(drawn: &mut Drawn, scene: &Scene) {
    for island in scene.hulls.iter().flat_map(|hull| &hull.islands) {
        drawn.path(&island.rings.concat());
    }
    for link in &scene.links {
        for place in link.style.strokes().1 {
            drawn.path(&line(&link.curve.parallel(place * link.style.width)));
        }
        link.heads.iter().for_each(|one| head(drawn, one));
    }
    for actor in &scene.actors {
        let c = actor.center;
        match &actor.outline {
            Outline::Circle(r) => drawn.expect("circle", &["cx", "cy", "r"], &[c.x, c.y, *r]),
            Outline::RoundedRect(x, y, corner) => {
                let expected = [c.x - x, c.y - y, 2.0 * x, 2.0 * y, *corner];
                drawn.expect("rect", &["x", "y", "width", "height", "rx"], &expected);
            }
            Outline::Polygon(corners) => {
                let corners: Vec<Point> = corners.iter().map(|p| c + *p).collect();
                drawn.expect("polygon", &["points"], &flat(&corners));
            }
        }
    }
    scene.labels.iter().filter_map(|label| label.leader).for_each(|ends| drawn.path(&ends));
    for name in scene.hulls.iter().filter_map(|hull| hull.name.as_ref()) {
        let middle = (name.rect.min + name.rect.max) * 0.5;
        drawn.expect("text", &["x", "font-size"], &[middle.x, name.font_size]);
    }
    for label in &scene.labels {
        let middle = (label.rect.min + label.rect.max) * 0.5;
        for i in 0..label.lines.len() {
            let line = i as f32 - (label.lines.len() as f32 - 1.0) / 2.0;
            let baseline = middle.y + line * label.line_height + 0.35 * label.font_size;
            drawn.expect("text", &["x", "y", "font-size"], &[middle.x, baseline, label.font_size]);
        }
    }
}

#[test]
fn a_picture_has_the_geometry_that_the_canvas_paints() {
    for name in ["montreal-palv.ron", "structure-projet-clinique.ron"] {
        let sample = samples().iter().find(|sample| sample.file_name == name).unwrap();
        let map = from_text(sample.text).unwrap();
        let members = map.actors().take(8).map(|a| a.id).collect();
        let group =
            OutlinedGroup { name: GroupName::Declared(Group::Unspecified), colour: Colour::hex(0x33_22_88), members };
        let look = PageLook { groups: vec![group], ..PageLook::default() };
        let page = compose(&PageRequest {
            map: &map,
            filter: &Filter::default(),
            theme: Theme::Light,
            language: Language::French,
            size: PageSize::SCREEN,
            today: jiff::civil::date(2012, 11, 28),
            look: Some(&look),
        });
        let text = svg(&page);
        let document = roxmltree::Document::parse(&text).unwrap();
        let whole = document.root_element().children().find(|node| node.has_tag_name("g")).unwrap();
        let placed = numbers(whole.attribute("transform").unwrap());
        for (found, expected) in placed.iter().zip([page.origin.x, page.origin.y, page.scale]) {
            assert!((found - expected).abs() <= ROUNDING);
        }
        // Icons have a test of their own; groups only hold what they style.
        let is_icon = |node: &roxmltree::Node| node.has_attribute("class");
        let elements = whole.descendants().skip(1).filter(|n| n.is_element() && !n.has_tag_name("g") && !is_icon(n));
        let mut drawn = Drawn { elements: elements.collect(), next: 0 };
        compare(&mut drawn, &page.scene);
        assert_eq!(drawn.next, drawn.elements.len(), "nothing else is drawn");
        assert!(page.scene.hulls.len() == 1 && page.scene.links.len() > 25 && page.scene.labels.len() > 20);
    }
}
