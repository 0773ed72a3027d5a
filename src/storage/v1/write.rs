//! Writes version 1: one field per line, always in the same order, nothing that goes without saying.

use super::super::quote::quoted;
use super::VERSION;
use super::words::Word;
use crate::model::{
    Actor, Area, Colour, Contact, GeoPoint, Influence, Legend, LegendKey, Link, LinkDetail, Point, Sector, Strength,
    TerritoryMap, TerritoryOutline, UnknownFields,
};
use std::collections::BTreeMap;
use std::fmt::{Display, Write as _};

/// The file of a map. The same map gives the same bytes.
pub(in super::super) fn text(map: &TerritoryMap) -> String {
    let info = map.info();
    let mut file = Lines { text: "(\n".to_owned(), depth: 1 };
    file.field("format_version", VERSION);
    file.text("title", &info.title);
    file.text("territory", &info.territory);
    file.text("caption", &info.caption);
    file.text("description", &info.description);
    file.list("authors", info.authors.iter().map(quoted));
    file.unless_default("language", info.language);
    file.option("created", info.created.map(quoted));
    file.option("changed", info.changed.map(quoted));
    if *map.legend() != Legend::default() {
        file.nest("legend: (", "),", |file| legend(file, map.legend()));
    }
    file.list("sectors", map.sectors().iter().map(quoted));
    if let Some(shape) = map.outline() {
        file.nest("outline: (", "),", |file| outline(file, shape));
    }
    if map.n_actors() > 0 {
        file.nest("actors: [", "],", |file| map.actors().for_each(|a| file.nest("(", "),", |file| actor(file, a))));
    }
    if map.n_links() > 0 {
        file.nest("links: [", "],", |file| map.links().for_each(|l| file.nest("(", "),", |file| link(file, l))));
    }
    file.unknown(map.unknown());
    file.text.push_str(")\n");
    file.text
}

fn legend(file: &mut Lines, legend: &Legend) {
    file.unless_default("vocabulary", legend.vocabulary);
    file.dictionary("roles", &legend.roles, |role, style| {
        let mut line = Inline::default();
        line.option("label", style.label.as_ref().map(quoted));
        line.look(style.colour, "shape", style.shape);
        (role.word().to_owned(), line)
    });
    file.dictionary("kinds", &legend.kinds, |kind, style| {
        let mut line = Inline::default();
        line.option("label", style.label.as_ref().map(quoted));
        line.look(style.colour, "pattern", style.pattern);
        (kind.word().to_owned(), line)
    });
    file.dictionary("custom_roles", &legend.custom_roles, |LegendKey(key), custom| {
        let mut line = Inline::default();
        line.field("label", quoted(&custom.label));
        line.field("counts_as", custom.counts_as.word());
        line.look(custom.colour, "shape", custom.shape);
        (quoted(key), line)
    });
    file.dictionary("custom_kinds", &legend.custom_kinds, |LegendKey(key), custom| {
        let mut line = Inline::default();
        line.field("label", quoted(&custom.label));
        line.field("counts_as", custom.counts_as.word());
        line.look(custom.colour, "pattern", custom.pattern);
        (quoted(key), line)
    });
}

fn outline(file: &mut Lines, outline: &TerritoryOutline) {
    let (middle, scale) = (outline.projection().middle(), outline.projection().scale());
    let mut projection = Inline::default();
    projection.field("longitude", format!("{:?}", middle.longitude));
    projection.field("latitude", format!("{:?}", middle.latitude));
    projection.field("scale", format!("{scale:?}"));
    file.field("projection", projection);
    let line = |points: &[GeoPoint]| {
        let numbers: Vec<String> = points.iter().map(|p| format!("{:?}, {:?}", p.longitude, p.latitude)).collect();
        format!("[{}]", numbers.join(", "))
    };
    let area = |area: &Area| format!("[{}]", area.rings().map(line).collect::<Vec<_>>().join(", "));
    file.list("areas", outline.borders().areas.iter().map(area));
    file.list("lines", outline.borders().lines.iter().map(|points| line(points)));
}

fn actor(file: &mut Lines, actor: &Actor) {
    file.field("id", quoted(actor.id));
    file.field("name", quoted(&actor.name));
    file.option("short_name", actor.short_name.as_ref().map(quoted));
    file.field("role", actor.role.word());
    file.option("custom_role", actor.custom_role.as_ref().map(|key| quoted(&key.0)));
    file.option("service_line", actor.service_line.map(Word::word));
    file.list("sectors", actor.sectors.iter().map(sector));
    file.option("sub_territory", actor.sub_territory.as_ref().map(quoted));
    file.option("size", actor.size.map(Word::word));
    file.option("influence", actor.influence.map(Influence::get));
    file.option("posture", actor.posture.map(Word::word));
    file.option("coordinates", actor.coordinates.map(coordinates));
    file.option("contact", (!actor.contact.is_empty()).then(|| contact(&actor.contact)));
    file.text("notes", &actor.notes);
    file.option("from", actor.from.map(quoted));
    file.option("until", actor.until.map(quoted));
    file.option("position", actor.position.map(position));
    file.option("pinned", actor.pinned.then_some(true));
    file.pairs("fields", &actor.fields);
    file.unknown(&actor.unknown);
}

fn link(file: &mut Lines, link: &Link) {
    file.field("id", quoted(link.id));
    file.field("source", quoted(link.source));
    file.field("target", quoted(link.target));
    file.field("kind", detail(&link.detail).behind(link.kind().word()));
    file.option("custom_kind", link.custom_kind.as_ref().map(|key| quoted(&key.0)));
    file.option("strength", link.strength.map(Strength::get));
    file.unless_default("status", link.status);
    file.option("from", link.from.map(quoted));
    file.option("until", link.until.map(quoted));
    file.list("sectors", link.sectors.iter().map(sector));
    file.text("notes", &link.notes);
    file.pairs("fields", &link.fields);
    file.unknown(&link.unknown);
}

fn detail(detail: &LinkDetail) -> Inline {
    let mut line = Inline::default();
    match detail {
        LinkDetail::ReferralCorridor(corridor) => {
            line.option("with_return", corridor.with_return.then_some(true));
            line.text("clientele", &corridor.clientele);
            line.text("waiting", &corridor.waiting);
        }
        LinkDetail::Collaboration(collaboration) => {
            line.option("one_way", collaboration.one_way.then_some(true));
            line.option("on_project", collaboration.on_project);
            line.option("trust", collaboration.trust.map(Strength::get));
        }
        LinkDetail::ServiceAgreement(agreement) => {
            line.option("terms", agreement.terms.map(Word::word));
            line.option("funded", agreement.funded);
            line.option("amount", agreement.amount);
            line.option("accountability", agreement.accountability);
            line.option("responsibilities_written", agreement.responsibilities_written);
        }
        LinkDetail::Funding { purpose, amount } => {
            line.option("purpose", purpose.map(Word::word));
            line.option("amount", *amount);
        }
        LinkDetail::Authority => {}
        LinkDetail::Participation { seat } => line.option("seat", seat.map(Word::word)),
    }
    line
}

fn sector(sector: &Sector) -> String {
    match sector {
        Sector::Programme(programme) => programme.word().to_owned(),
        Sector::Own(name) => format!("Own({})", quoted(name)),
    }
}

fn contact(contact: &Contact) -> Inline {
    let mut line = Inline::default();
    line.text("person", &contact.person);
    line.text("telephone", &contact.telephone);
    line.text("email", &contact.email);
    line.text("address", &contact.address);
    line.text("website", &contact.website);
    line
}

fn position(point: Point) -> String {
    format!("(x: {:?}, y: {:?})", point.x, point.y)
}

fn coordinates(place: GeoPoint) -> String {
    format!("(longitude: {:?}, latitude: {:?})", place.longitude, place.latitude)
}

/// The file, one field per line.
struct Lines {
    text: String,
    depth: usize,
}

impl Lines {
    fn line(&mut self, line: impl Display) {
        _ = writeln!(self.text, "{:1$}{line}", "", self.depth * 4);
    }

    fn nest(&mut self, opening: &str, closing: &str, inside: impl FnOnce(&mut Self)) {
        self.line(opening);
        self.depth += 1;
        inside(self);
        self.depth -= 1;
        self.line(closing);
    }

    fn field(&mut self, key: &str, value: impl Display) {
        self.line(format_args!("{key}: {value},"));
    }

    fn option(&mut self, key: &str, value: Option<impl Display>) {
        if let Some(value) = value {
            self.field(key, value);
        }
    }

    fn text(&mut self, key: &str, text: &str) {
        self.option(key, (!text.is_empty()).then(|| quoted(text)));
    }

    fn unless_default<W: Word + Default + PartialEq>(&mut self, key: &str, value: W) {
        self.option(key, (value != W::default()).then(|| value.word()));
    }

    fn list(&mut self, key: &str, items: impl Iterator<Item = String>) {
        let items: Vec<_> = items.collect();
        self.option(key, (!items.is_empty()).then(|| format!("[{}]", items.join(", "))));
    }

    fn pairs(&mut self, key: &str, pairs: &BTreeMap<String, String>) {
        let pairs: Vec<_> = pairs.iter().map(|(k, v)| format!("{}: {}", quoted(k), quoted(v))).collect();
        self.option(key, (!pairs.is_empty()).then(|| format!("{{{}}}", pairs.join(", "))));
    }

    fn dictionary<K, V>(&mut self, key: &str, entries: &BTreeMap<K, V>, write: impl Fn(&K, &V) -> (String, Inline)) {
        if !entries.is_empty() {
            self.nest(&format!("{key}: {{"), "},", |file| {
                for (key, value) in entries {
                    let (key, value) = write(key, value);
                    file.field(&key, value);
                }
            });
        }
    }

    fn unknown(&mut self, unknown: &UnknownFields) {
        for (key, raw) in unknown {
            self.field(key, raw);
        }
    }
}

/// A block short enough for one line.
#[derive(Default)]
struct Inline(Vec<String>);

impl Inline {
    fn field(&mut self, key: &str, value: impl Display) {
        self.0.push(format!("{key}: {value}"));
    }

    fn option(&mut self, key: &str, value: Option<impl Display>) {
        if let Some(value) = value {
            self.field(key, value);
        }
    }

    fn text(&mut self, key: &str, text: &str) {
        self.option(key, (!text.is_empty()).then(|| quoted(text)));
    }

    /// Behind its word, which stands alone where there is nothing more to say.
    fn behind(self, word: &str) -> String {
        if self.0.is_empty() { word.to_owned() } else { format!("{word}{self}") }
    }

    fn look(&mut self, colour: Option<Colour>, form: &str, value: Option<impl Word>) {
        self.option("colour", colour.map(quoted));
        self.option(form, value.map(Word::word));
    }
}

impl Display for Inline {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "({})", self.0.join(", "))
    }
}
