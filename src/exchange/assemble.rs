//! Records into a map: actors first, then the links between them; what the model has a place for is set, everything
//! else becomes a field.

use super::Imported;
use super::headers::NodeColumn;
use super::link::Links;
use super::records::{Column, NodeRecord, Records};
use super::refusal::{Fault, Refusal};
use super::report::{Place, Reason, Report};
use super::values::{day, number, service_line};
use super::words;
use crate::model::{Actor, ActorId, GeoPoint, IMPORTED_ID, Name, NameError, Point, Role, Sector, TerritoryMap, fold};
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Most sectors of its own that an import gives the map's list: the others stay fields, which group as well.
const MAX_OWN_SECTORS: usize = 300;

/// The map of everything read.
pub(super) fn assemble(records: Records) -> Result<Imported, Fault> {
    let Records { info, node_columns, edge_columns, nodes, edges, mut report, creates_ends, splits_values, .. } =
        records;
    let mut actors = Actors {
        columns: &node_columns,
        splits_values,
        made: Vec::new(),
        by_id: HashMap::new(),
        own_sectors: BTreeSet::new(),
        report: &mut report,
    };
    for node in nodes {
        actors.add(node);
    }
    let Actors { made, by_id, .. } = actors;
    let links = Links::new(&edge_columns, edges, creates_ends, made, by_id, &mut report);
    let (actors, links) = links.build()?;
    let mut map = TerritoryMap::new(info);
    for actor in actors {
        if actor.role.is_table() {
            report.add(Reason::IsTable, None, || actor.name.to_string());
        }
        map.insert_actor(actor).map_err(Refusal::from)?;
    }
    for link in links {
        map.insert_link(link).map_err(Refusal::from)?;
    }
    if map.n_links() == 0
        && map.n_actors() > 1
        && report.count(Reason::SelfLoop) + report.count(Reason::MissingEnd) == 0
    {
        report.add(Reason::NoLinks, None, String::new);
    }
    (report.n_actors, report.n_links) = (map.n_actors(), map.n_links());
    Ok(Imported { map, report })
}

/// An actor, and whether the file said its role.
#[derive(Debug)]
pub(super) struct Made {
    pub(super) actor: Actor,
    pub(super) has_role: bool,
}

/// An actor that only its id or name makes known. `None` for a text that names nothing.
pub(super) fn named(id: &str, number: usize) -> Option<Actor> {
    let (name, _) = name_of(id)?;
    let mut actor = Actor::new(ActorId::from_number(number as u128 + 1), name, Role::Other);
    actor.fields.insert(IMPORTED_ID.to_owned(), id.to_owned());
    Some(actor)
}

/// The name that a text is, or as much of it as a name holds, and whether something was cut.
pub(super) fn name_of(text: &str) -> Option<(Name, bool)> {
    // A text without end is not normalised whole to learn that it is too long.
    let beginning: String = text.trim().chars().take(2 * Name::MAX_CHARS).collect();
    match Name::new(&beginning) {
        Ok(name) => Some((name, beginning.len() < text.trim().len())),
        Err(NameError::Empty) => None,
        Err(NameError::TooLong) => {
            let cut: String = beginning.chars().take(Name::MAX_CHARS).collect();
            Name::new(&cut).ok().map(|name| (name, true))
        }
    }
}

/// The name that a text is, if it fits one.
fn whole_name(text: &str) -> Option<Name> {
    name_of(text).filter(|(_, is_cut)| !is_cut).map(|(name, _)| name)
}

/// Keeps a value under the name of its column; one whose name is taken by another value is reported.
pub(super) fn keep(
    fields: &mut BTreeMap<String, String>,
    name: &str,
    text: &str,
    place: Option<Place>,
    report: &mut Report,
) {
    let name = if name == IMPORTED_ID { "id (2)" } else { name };
    match fields.entry(name.to_owned()) {
        Entry::Vacant(vacant) => _ = vacant.insert(text.to_owned()),
        Entry::Occupied(kept) if kept.get() == text => {}
        Entry::Occupied(_) => report.add(Reason::DuplicateValue, place, || format!("{name} = {text}")),
    }
}

struct Actors<'r> {
    columns: &'r [Column<NodeColumn>],
    splits_values: bool,
    made: Vec<Made>,
    by_id: HashMap<String, usize>,
    own_sectors: BTreeSet<Name>,
    report: &'r mut Report,
}

/// What is gathered before it can be set.
#[derive(Default)]
struct Gathered {
    sectors: Vec<Sector>,
    programmes: Vec<Sector>,
    x: Option<f64>,
    y: Option<f64>,
    latitude: Option<f64>,
    longitude: Option<f64>,
    has_role: bool,
}

impl Actors<'_> {
    fn add(&mut self, node: NodeRecord) {
        let label = self.label(&node);
        let id = if node.id.trim().is_empty() { label.clone() } else { node.id.clone() };
        let place = node.place;
        let Some(actor) = named(&id, self.made.len()) else {
            self.report.add(Reason::NoId, place, String::new);
            return;
        };
        if let Some(known) = self.by_id.get(&id).copied() {
            self.report.add(Reason::DuplicateId, place, || id.clone());
            let made = self.set(node, actor, &label);
            if let Some(first) = self.made.get_mut(known) {
                merge(first, made, place, self.report);
            }
            return;
        }
        let made = self.set(node, actor, &label);
        self.by_id.insert(id, self.made.len());
        self.made.push(made);
    }

    /// The label where there is one, else a name, else what the format draws.
    fn label(&self, node: &NodeRecord) -> String {
        let of = |wanted: NodeColumn| {
            let meant = |column: usize| self.columns.get(column).is_some_and(|column| column.meaning == wanted);
            node.values.iter().find(|(column, text)| meant(*column) && !text.trim().is_empty()).map(|(_, text)| text)
        };
        let drawn = Some(&node.label).filter(|label| !label.is_empty());
        of(NodeColumn::Label).or(drawn).or_else(|| of(NodeColumn::Name)).cloned().unwrap_or_default()
    }

    /// The actor with all that is said of it.
    fn set(&mut self, node: NodeRecord, mut actor: Actor, label: &str) -> Made {
        let place = node.place;
        let (is_named_so, written) = if label.is_empty() { (false, node.id.as_str()) } else { (true, label) };
        if let Some((name, is_cut)) = name_of(written) {
            actor.name = name;
            if is_cut {
                self.report.add(Reason::LongName, place, || written.to_owned());
            }
            if is_cut && is_named_so {
                actor.fields.insert("label".to_owned(), label.to_owned());
            }
        }
        let mut gathered = Gathered::default();
        for (column, text) in node.values {
            let Some(column) = self.columns.get(column) else { continue };
            let text = text.trim();
            if !text.is_empty() && !self.understand(column.meaning, text, &mut actor, &mut gathered, label) {
                keep(&mut actor.fields, &column.name, text, place, self.report);
            }
        }
        actor.sectors = gathered.sectors;
        actor.sectors.extend(gathered.programmes);
        let position = node.position.or(gathered.x.zip(gathered.y));
        let limit = f64::from(Point::LIMIT);
        actor.position =
            position.filter(|(x, y)| x.abs() <= limit && y.abs() <= limit).map(|(x, y)| Point::new(x as f32, y as f32));
        if position.is_some() && actor.position.is_none() {
            self.report.add(Reason::BadPosition, place, || actor.name.to_string());
        }
        actor.coordinates =
            gathered.longitude.zip(gathered.latitude).and_then(|(east, north)| GeoPoint::new(east, north));
        Made { actor, has_role: gathered.has_role }
    }

    /// Sets what a value means. Whether nothing of it is lost: otherwise it stays a field as well.
    fn understand(
        &mut self,
        meaning: NodeColumn,
        text: &str,
        actor: &mut Actor,
        gathered: &mut Gathered,
        label: &str,
    ) -> bool {
        match meaning {
            NodeColumn::Label | NodeColumn::Name => return text == label.trim() && text.len() <= Name::MAX_CHARS,
            NodeColumn::ShortName => return whole_name(text).map(|name| actor.short_name = Some(name)).is_some(),
            NodeColumn::Role => match words::role(text) {
                Some(role) if !gathered.has_role => (actor.role, gathered.has_role) = (role, true),
                _ => {}
            },
            NodeColumn::Sector => self.sectors(text, &mut gathered.sectors),
            NodeColumn::Programme => {
                let programmes = self.parts(text).into_iter().filter_map(words::programme);
                gathered.programmes.extend(programmes.map(Sector::Programme));
            }
            NodeColumn::ServiceLine => actor.service_line = service_line(text).or(actor.service_line),
            NodeColumn::SubTerritory => actor.sub_territory = actor.sub_territory.take().or_else(|| whole_name(text)),
            NodeColumn::X => return set_number(&mut gathered.x, text),
            NodeColumn::Y => return set_number(&mut gathered.y, text),
            NodeColumn::Latitude => _ = set_number(&mut gathered.latitude, text),
            NodeColumn::Longitude => _ = set_number(&mut gathered.longitude, text),
            NodeColumn::Notes if actor.notes.is_empty() => {
                text.clone_into(&mut actor.notes);
                return true;
            }
            NodeColumn::From if actor.from.is_none() => {
                actor.from = day(text, false);
                return actor.from.is_some();
            }
            NodeColumn::Until if actor.until.is_none() => {
                actor.until = day(text, true);
                return actor.until.is_some();
            }
            NodeColumn::Telephone => return set_text(&mut actor.contact.telephone, text),
            NodeColumn::Email => return set_text(&mut actor.contact.email, text),
            NodeColumn::Address => return set_text(&mut actor.contact.address, text),
            NodeColumn::Website => return set_text(&mut actor.contact.website, text),
            NodeColumn::Notes | NodeColumn::From | NodeColumn::Until | NodeColumn::Id | NodeColumn::Field => {}
        }
        false
    }

    fn sectors(&mut self, text: &str, sectors: &mut Vec<Sector>) {
        for part in self.parts(text) {
            if let Some(programme) = words::programme_in_full(part) {
                sectors.push(Sector::Programme(programme));
            } else if let Some(name) = whole_name(part) {
                if self.own_sectors.len() < MAX_OWN_SECTORS {
                    self.own_sectors.insert(name.clone());
                }
                if self.own_sectors.contains(&name) {
                    sectors.push(Sector::Own(name));
                }
            }
        }
    }

    /// The several values of a cell; a file of another kind has one.
    fn parts<'t>(&self, text: &'t str) -> Vec<&'t str> {
        if self.splits_values { text.split('|').take(20).map(str::trim).collect() } else { vec![text] }
    }
}

/// Adds to an actor what a later one of the same id says more; what it says otherwise is reported.
fn merge(first: &mut Made, later: Made, place: Option<Place>, report: &mut Report) {
    let (kept, other) = (&mut first.actor, later.actor);
    if kept.name != other.name {
        report.add(Reason::DuplicateValue, place, || other.name.to_string());
    }
    if !first.has_role && later.has_role {
        (kept.role, first.has_role) = (other.role, true);
    }
    if kept.sectors.is_empty() {
        kept.sectors = other.sectors;
    }
    kept.short_name = kept.short_name.take().or(other.short_name);
    kept.service_line = kept.service_line.or(other.service_line);
    kept.sub_territory = kept.sub_territory.take().or(other.sub_territory);
    kept.position = kept.position.or(other.position);
    kept.coordinates = kept.coordinates.or(other.coordinates);
    kept.from = kept.from.or(other.from);
    kept.until = kept.until.or(other.until);
    let texts = [
        (&mut kept.notes, other.notes),
        (&mut kept.contact.telephone, other.contact.telephone),
        (&mut kept.contact.email, other.contact.email),
        (&mut kept.contact.address, other.contact.address),
        (&mut kept.contact.website, other.contact.website),
    ];
    for (kept, other) in texts {
        if kept.is_empty() {
            *kept = other;
        } else if !other.is_empty() && *kept != other {
            report.add(Reason::DuplicateValue, place, || other);
        }
    }
    for (name, text) in other.fields.into_iter().filter(|(name, _)| name != IMPORTED_ID) {
        keep(&mut kept.fields, &name, &text, place, report);
    }
}

fn set_number(slot: &mut Option<f64>, text: &str) -> bool {
    let number = number(text);
    let is_set = slot.is_none() && number.is_some();
    *slot = slot.or(number);
    is_set
}

fn set_text(slot: &mut String, text: &str) -> bool {
    let is_set = slot.is_empty();
    if is_set {
        text.clone_into(slot);
    }
    is_set
}

/// Actors by their name as names are compared; a name that several share tells none of them.
pub(super) fn by_name(made: &[Made]) -> HashMap<String, Option<usize>> {
    let mut names = HashMap::new();
    for (number, made) in made.iter().enumerate() {
        for name in [Some(&made.actor.name), made.actor.short_name.as_ref()].into_iter().flatten() {
            let entry = names.entry(fold(name.as_str())).or_insert(Some(number));
            if *entry != Some(number) {
                *entry = None;
            }
        }
    }
    names
}
