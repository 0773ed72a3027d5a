//! A page as SVG: real text in Inter or the reader's own sans-serif, the same geometry as on screen.

use super::page::{Page, PageText, Sample};
use crate::model::Colour;
use crate::model::Point;
use crate::scene::metrics::FONT_FAMILY;
use crate::scene::style::muted;
use crate::scene::{
    ActorMark, Ground, Head, HeadForm, Hull, HullName, LabelMark, LegendSample, LinkMark, Outline, Piece,
};
use std::fmt::{self, Display, Formatter};

/// Where the baseline of a line is, below its middle, in ems.
const BASELINE: f32 = 0.35;

/// The page as an SVG document.
pub fn svg(page: &Page) -> String {
    Drawing(page).to_string()
}

struct Drawing<'a>(&'a Page);

impl Display for Drawing<'_> {
    fn fmt(&self, f: &mut Formatter) -> fmt::Result {
        let Page { size, title, scene, scale, origin, texts, samples } = self.0;
        let (width, height) = (size.width, size.height);
        writeln!(f, r#"<?xml version="1.0" encoding="UTF-8"?>"#)?;
        writeln!(
            f,
            r#"<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" font-family="{FONT_FAMILY}, 'Helvetica Neue', Arial, sans-serif">"#
        )?;
        writeln!(f, "<title>{}</title>", Words(title))?;
        if let Some(background) = scene.background {
            writeln!(f, r#"<rect width="{width}" height="{height}" fill="{background}"/>"#)?;
        }
        writeln!(f, r#"<g transform="translate({}) scale({})">"#, At(*origin), Number(*scale))?;
        scene.ground.iter().try_for_each(|ground| draw_ground(f, ground))?;
        scene.hulls.iter().try_for_each(|hull| draw_hull(f, hull))?;
        scene.links.iter().try_for_each(|link| draw_link(f, link))?;
        for actor in &scene.actors {
            draw_actor(f, actor)?;
            draw_icon(f, actor, *scale / size.text_unit())?;
        }
        scene.labels.iter().try_for_each(|label| draw_leader(f, label, muted(scene.theme)))?;
        if let (Some(ink), Some(halo)) = (scene.ink, scene.background) {
            writeln!(
                f,
                r#"<g fill="{ink}" stroke="{halo}" stroke-linejoin="round" paint-order="stroke" text-anchor="middle">"#
            )?;
            scene.hulls.iter().filter_map(|hull| hull.name.as_ref()).try_for_each(|name| draw_name(f, name))?;
            scene.labels.iter().try_for_each(|label| draw_label(f, label))?;
            writeln!(f, "</g>")?;
        }
        writeln!(f, "</g>")?;
        samples.iter().try_for_each(|sample| draw_sample(f, sample))?;
        texts.iter().try_for_each(|text| draw_text(f, text))?;
        writeln!(f, "</svg>")
    }
}

fn draw_ground(f: &mut Formatter, ground: &Ground) -> fmt::Result {
    let (edge, width) = (ground.edge.colour, Number(ground.edge.width));
    let draw_line = |f: &mut Formatter, line: &[Point]| {
        line.iter().enumerate().try_for_each(|(k, p)| write!(f, "{}{}", if k == 0 { "M" } else { "L" }, At(*p)))
    };
    for rings in &ground.areas {
        write!(f, r#"<path fill="{}" fill-rule="evenodd" stroke="{edge}" stroke-width="{width}" d=""#, ground.fill)?;
        for ring in rings {
            draw_line(f, ring)?;
            write!(f, "Z")?;
        }
        writeln!(f, r#"" stroke-linejoin="round"/>"#)?;
    }
    for line in &ground.lines {
        write!(f, r#"<path fill="none" stroke="{edge}" stroke-width="{width}" d=""#)?;
        draw_line(f, line)?;
        writeln!(f, r#"" stroke-linejoin="round"/>"#)?;
    }
    Ok(())
}

/// Triangles are for the canvas; here, rings that run the other way are holes.
fn draw_hull(f: &mut Formatter, hull: &Hull) -> fmt::Result {
    let (edge, width) = (hull.edge.colour, Number(hull.edge.width));
    for island in &hull.islands {
        write!(f, r#"<path fill="{}" stroke="{edge}" stroke-width="{width}" d=""#, hull.fill)?;
        for ring in &island.rings {
            let mut points = ring.iter();
            points.next().map_or(Ok(()), |first| write!(f, "M{}L", At(*first)))?;
            points.try_for_each(|point| write!(f, "{} ", At(*point)))?;
            write!(f, "Z")?;
        }
        writeln!(f, r#""/>"#)?;
    }
    Ok(())
}

fn draw_name(f: &mut Formatter, name: &HullName) -> fmt::Result {
    let middle = (name.rect.min + name.rect.max) * 0.5;
    let (x, y) = (Number(middle.x), Number(middle.y + BASELINE * name.font_size));
    let (size, halo, colour) = (Number(name.font_size), Number(name.font_size * 0.22), name.colour);
    writeln!(
        f,
        r#"<text x="{x}" y="{y}" font-size="{size}" font-weight="600" fill="{colour}" stroke-width="{halo}">{}</text>"#,
        Words(&name.text)
    )
}

fn draw_link(f: &mut Formatter, link: &LinkMark) -> fmt::Result {
    let style = &link.style;
    let (width, places) = style.strokes();
    let dashes: Vec<String> = style.dashes().into_iter().map(|d| Number(d).to_string()).collect();
    for place in places {
        let curve = link.curve.parallel(place * style.width);
        write!(f, r#"<path fill="none" stroke="{}" stroke-width="{}""#, style.colour, Number(width))?;
        if !dashes.is_empty() {
            let cap = if style.has_dots() { "round" } else { "butt" };
            write!(f, r#" stroke-linecap="{cap}" stroke-dasharray="{}""#, dashes.join(" "))?;
        }
        writeln!(f, r#" d="M{}Q{} {}"/>"#, At(curve.start), At(curve.control), At(curve.end))?;
    }
    link.heads.iter().try_for_each(|head| draw_head(f, head, style.colour, style.width))
}

fn draw_head(f: &mut Formatter, head: &Head, colour: Colour, width: f32) -> fmt::Result {
    match head.form {
        HeadForm::Arrow => {
            let [tip, left, right] = head.arrow();
            writeln!(f, r#"<path fill="{colour}" d="M{}L{} {}Z"/>"#, At(tip), At(left), At(right))
        }
        HeadForm::Bar => {
            let [a, b] = head.bar();
            writeln!(f, r#"<path stroke="{colour}" stroke-width="{}" d="M{}L{}"/>"#, Number(width), At(a), At(b))
        }
    }
}

fn draw_actor(f: &mut Formatter, actor: &ActorMark) -> fmt::Result {
    let c = actor.center;
    match &actor.outline {
        Outline::Circle(r) => write!(f, r#"<circle cx="{}" cy="{}" r="{}""#, Number(c.x), Number(c.y), Number(*r))?,
        Outline::RoundedRect(x, y, corner) => write!(
            f,
            r#"<rect x="{}" y="{}" width="{}" height="{}" rx="{}""#,
            Number(c.x - x),
            Number(c.y - y),
            Number(2.0 * x),
            Number(2.0 * y),
            Number(*corner)
        )?,
        Outline::Polygon(corners) => {
            write!(f, r#"<polygon points=""#)?;
            corners.iter().try_for_each(|p| write!(f, "{} ", At(c + *p)))?;
            write!(f, r#"""#)?;
        }
    }
    write!(f, r#" fill="{}""#, actor.fill)?;
    if let Some(edge) = actor.stroke {
        write!(f, r#" stroke="{}" stroke-width="{}" stroke-linejoin="round""#, edge.colour, Number(edge.width))?;
        if edge.dotted {
            write!(f, r#" stroke-linecap="round" stroke-dasharray="0 {}""#, Number(edge.width * 2.2))?;
        }
    }
    writeln!(f, "/>")
}

/// The icon of an actor, where it is large enough on a page of ordinary size; a picture shows none half faded.
fn draw_icon(f: &mut Formatter, actor: &ActorMark, scale: f32) -> fmt::Result {
    let Some(icon) = actor.icon.filter(|icon| icon.opacity(scale) >= 0.5) else { return Ok(()) };
    let at = |p: Point| At(actor.center + p);
    write!(f, r#"<path class="icon" fill="{}" d=""#, icon.colour)?;
    for piece in icon.outline() {
        match piece {
            Piece::Move(p) => write!(f, "M{}", at(p))?,
            Piece::Line(p) => write!(f, "L{}", at(p))?,
            Piece::Quad(a, p) => write!(f, "Q{} {}", at(a), at(p))?,
            Piece::Cubic(a, b, p) => write!(f, "C{} {} {}", at(a), at(b), at(p))?,
            Piece::Close => write!(f, "Z")?,
        }
    }
    writeln!(f, r#""/>"#)
}

fn draw_leader(f: &mut Formatter, label: &LabelMark, colour: Colour) -> fmt::Result {
    let Some([from, to]) = label.leader else { return Ok(()) };
    let width = Number(label.leader_width());
    writeln!(f, r#"<path stroke="{colour}" stroke-width="{width}" d="M{}L{}"/>"#, At(from), At(to))
}

fn draw_label(f: &mut Formatter, label: &LabelMark) -> fmt::Result {
    let middle = (label.rect.min + label.rect.max) * 0.5;
    let first = middle.y - label.line_height * (label.lines.len() as f32 - 1.0) / 2.0 + BASELINE * label.font_size;
    for (i, line) in label.lines.iter().enumerate() {
        let y = Number(first + label.line_height * i as f32);
        let (size, halo) = (Number(label.font_size), Number(label.font_size * 0.22));
        let x = Number(middle.x);
        writeln!(f, r#"<text x="{x}" y="{y}" font-size="{size}" stroke-width="{halo}">{}</text>"#, Words(line))?;
    }
    Ok(())
}

fn draw_sample(f: &mut Formatter, sample: &Sample) -> fmt::Result {
    write!(f, r#"<g transform="translate({}) scale({})">"#, At(sample.at), Number(sample.scale))?;
    match &sample.sample {
        LegendSample::Role(_, actor) | LegendSample::Spot(actor) => draw_actor(f, actor)?,
        LegendSample::Kind(_, link) => draw_link(f, link)?,
        LegendSample::Blank => {}
    }
    writeln!(f, "</g>")
}

fn draw_text(f: &mut Formatter, text: &PageText) -> fmt::Result {
    let weight = if text.bold { r#" font-weight="600""# } else { "" };
    let PageText { at, size, colour, text, .. } = text;
    let (x, y, size) = (Number(at.x), Number(at.y), Number(*size));
    writeln!(f, r#"<text x="{x}" y="{y}" font-size="{size}"{weight} fill="{colour}">{}</text>"#, Words(text))
}

/// A length with as many decimals as a printer sees.
struct Number(f32);

impl Display for Number {
    fn fmt(&self, f: &mut Formatter) -> fmt::Result {
        let held = if self.0.is_finite() { self.0 } else { 0.0 };
        let text = format!("{held:.3}");
        let short = text.trim_end_matches('0').trim_end_matches('.');
        f.write_str(if short == "-0" { "0" } else { short })
    }
}

/// Both coordinates of a point.
struct At(Point);

impl Display for At {
    fn fmt(&self, f: &mut Formatter) -> fmt::Result {
        write!(f, "{},{}", Number(self.0.x), Number(self.0.y))
    }
}

/// A text as XML takes it: marks escaped, characters that XML forbids left out.
struct Words<'a>(&'a str);

impl Display for Words<'_> {
    fn fmt(&self, f: &mut Formatter) -> fmt::Result {
        self.0.chars().filter(|c| !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}')).try_for_each(|c| match c {
            '<' => f.write_str("&lt;"),
            '>' => f.write_str("&gt;"),
            '&' => f.write_str("&amp;"),
            '"' => f.write_str("&quot;"),
            c => write!(f, "{c}"),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::{PageRequest, PageSize, compose};
    use crate::model::{Actor, ActorId, Filter, Language, Link, LinkId, LinkKind, MapInfo, Name, Role, TerritoryMap};
    use crate::scene::Theme;

    fn page(size: PageSize) -> Page {
        let info = MapInfo { title: "A & B < C \"D\" \u{1}".to_owned(), ..MapInfo::default() };
        let mut map = TerritoryMap::new(info);
        for (i, role) in Role::ALL.into_iter().enumerate() {
            let mut actor = Actor::new(ActorId::from_number(i as u128), Name::new("<Popote> & « cie »").unwrap(), role);
            actor.position = Some(Point::new(150.0 * i as f32, 90.0 * (i % 3) as f32));
            actor.contact.email = "personne@exemple.ca".to_owned();
            map.insert_actor(actor).unwrap();
        }
        for (i, kind) in LinkKind::ALL.into_iter().enumerate() {
            let ends = [i as u128, 10].map(ActorId::from_number);
            map.insert_link(Link::new(LinkId::from_number(i as u128), ends[0], ends[1], kind)).unwrap();
        }
        compose(&PageRequest {
            map: &map,
            filter: &Filter::default(),
            theme: Theme::Light,
            language: Language::French,
            size,
            today: jiff::civil::date(2012, 11, 28),
            look: None,
        })
    }

    #[test]
    fn names_are_escaped_and_the_document_well_formed() {
        let text = svg(&page(PageSize::SCREEN));
        let document = roxmltree::Document::parse(&text).unwrap();
        let words: Vec<&str> = document.descendants().filter_map(|n| n.text()).collect();
        assert!(words.contains(&"A & B < C \"D\" "), "control characters are left out");
        assert!(words.iter().any(|w| w.contains("<Popote>")));
        assert!(words.iter().any(|w| w.contains("28 novembre 2012 · tout le réseau")));
        assert!(!text.contains("NaN") && !text.contains("inf "));
    }

    #[test]
    fn no_contact_is_on_a_picture() {
        assert!(!svg(&page(PageSize::SCREEN)).contains("exemple.ca"));
    }

    #[test]
    fn everything_is_on_the_page_whatever_its_size() {
        for (width, height) in [(1920, 1080), (1080, 1920), (400, 300), (3000, 400)] {
            let page = page(PageSize { width, height });
            let bounds = page.scene.bounds;
            let corners = [bounds.min, bounds.max].map(|p| page.origin + p * page.scale);
            assert!(corners[0].x >= -0.5 && corners[0].y >= -0.5, "{width} × {height}: {corners:?}");
            assert!(corners[1].x <= width as f32 + 0.5 && corners[1].y <= height as f32 + 0.5, "{corners:?}");
            assert!(page.texts.iter().all(|t| t.at.y <= height as f32 && t.at.x >= 0.0));
        }
    }

    #[test]
    fn numbers_are_short() {
        assert_eq!([1.0, -0.0001, 0.12345, f32::NAN].map(|n| Number(n).to_string()), ["1", "0", "0.123", "0"]);
    }
}
