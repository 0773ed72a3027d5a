//! Records of links into links: ends found, halves of a mutual link joined, kind, direction and weight understood.

use super::assemble::{Made, by_name, keep, name_of, named};
use super::headers::LinkColumn;
use super::records::{Column, Direction, EdgeRecord};
use super::refusal::{Fault, Refusal};
use super::report::{Reason, Report};
use super::values::{amount, day, number, one_to_five, yes_or_no};
use super::words;
use crate::model::{Actor, ActorId, Link, LinkDetail, LinkId, LinkKind, Role, Sector, Strength, TerritoryMap};
use std::collections::{BTreeMap, HashMap};

/// What is still to become links.
pub(super) struct Links<'r> {
    columns: &'r [Column<LinkColumn>],
    edges: Vec<EdgeRecord>,
    creates_ends: bool,
    /// Whether the file has actors of its own, beside those that links name.
    has_actors: bool,
    made: Vec<Made>,
    by_id: HashMap<String, usize>,
    by_name: Option<HashMap<String, Option<usize>>>,
    report: &'r mut Report,
}

/// What is known of a link before it has a kind.
#[derive(Debug, Default)]
struct Said {
    kind: Option<LinkKind>,
    /// Whether it was said which way it runs.
    direction: Option<Direction>,
    has_return: bool,
}

impl<'r> Links<'r> {
    pub(super) fn new(
        columns: &'r [Column<LinkColumn>],
        edges: Vec<EdgeRecord>,
        creates_ends: bool,
        made: Vec<Made>,
        by_id: HashMap<String, usize>,
        report: &'r mut Report,
    ) -> Self {
        Self { columns, edges, creates_ends, has_actors: !made.is_empty(), made, by_id, by_name: None, report }
    }

    /// All the actors, those that only links name included, and the links.
    pub(super) fn build(mut self) -> Result<(Vec<Actor>, Vec<Link>), Fault> {
        self.join_pairs();
        let weight_column = self.weight_column();
        let is_strength = self.weights_are_strengths(weight_column);
        let mut links = Vec::new();
        for edge in std::mem::take(&mut self.edges) {
            let place = edge.place;
            let described = format!("{} → {}", edge.source.trim(), edge.target.trim());
            if edge.source.trim().is_empty() || edge.target.trim().is_empty() {
                self.report.add(Reason::NoEnds, place, || described);
                continue;
            }
            let (Some(source), Some(target)) = (self.end(&edge.source, &edge)?, self.end(&edge.target, &edge)?) else {
                self.report.add(Reason::MissingEnd, place, || described);
                continue;
            };
            if source == target {
                self.report.add(Reason::SelfLoop, place, || edge.source.clone());
                continue;
            }
            let numbered = LinkId::from_number(links.len() as u128 + 1);
            let link = Link::new(numbered, actor_id(source), actor_id(target), LinkKind::Collaboration);
            let weighed = Weighed { column: weight_column, is_strength };
            for link in self.link(link, edge, weighed, [source, target]) {
                let id = LinkId::from_number(links.len() as u128 + 1);
                links.push(Link { id, ..link });
            }
        }
        Ok((self.made.into_iter().map(|made| made.actor).collect(), links))
    }

    /// Two one-way links between the same two actors that share a `pair` are one mutual link.
    fn join_pairs(&mut self) {
        let Some(column) = self.columns.iter().position(|column| column.meaning == LinkColumn::Pair) else { return };
        let pair = |edge: &EdgeRecord| {
            edge.values.iter().find(|(number, _)| *number == column).map(|(_, text)| text.trim().to_owned())
        };
        let mut halves: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (number, edge) in
            self.edges.iter().enumerate().filter(|(_, edge)| edge.direction == Some(Direction::Directed))
        {
            if let Some(pair) = pair(edge).filter(|pair| !pair.is_empty()) {
                halves.entry(pair).or_default().push(number);
            }
        }
        let mut second = vec![false; self.edges.len()];
        for (pair, numbers) in halves {
            let [a, b] = numbers[..] else { continue };
            let (Some(one), Some(other)) = (self.edges.get(a), self.edges.get(b)) else { continue };
            if one.source != other.target || one.target != other.source {
                continue;
            }
            let place = other.place;
            self.report.add(Reason::PairMerged, place, || pair);
            // What only the second half says, the first one takes over.
            let values = other.values.clone();
            if let Some(one) = self.edges.get_mut(a) {
                one.direction = Some(Direction::Mutual);
                for (number, text) in values {
                    let name = self.columns.get(number).map_or("", |column| column.name.as_str());
                    match one.values.iter().find(|(known, _)| *known == number) {
                        None => one.values.push((number, text)),
                        Some((_, kept)) if *kept == text || name == "id" => {}
                        Some(_) => self.report.add(Reason::DuplicateValue, place, || format!("{name} = {text}")),
                    }
                }
            }
            if let Some(is_second) = second.get_mut(b) {
                *is_second = true;
            }
        }
        let mut numbers = second.into_iter();
        self.edges.retain(|_| !numbers.next().unwrap_or(false));
    }

    /// The column that weighs: the one called weight, else the one called strength.
    fn weight_column(&self) -> Option<usize> {
        let used = |meaning: LinkColumn| self.columns.iter().position(|column| column.meaning == meaning);
        used(LinkColumn::Weight).or_else(|| used(LinkColumn::Strength))
    }

    /// Whether every weight of the file is a strength from 1 to 5.
    fn weights_are_strengths(&self, column: Option<usize>) -> bool {
        let weights =
            self.edges.iter().flat_map(|edge| edge.values.iter()).filter(|(number, _)| Some(*number) == column);
        weights
            .map(|(_, text)| number(text))
            .all(|weight| weight.is_none_or(|w| !is_weight(w) || one_to_five(w).is_some()))
    }

    /// The actor at an end: by id, by name, or made for it.
    fn end(&mut self, id: &str, edge: &EdgeRecord) -> Result<Option<usize>, Fault> {
        if let Some(known) = self.by_id.get(id).or_else(|| self.by_id.get(id.trim())) {
            return Ok(Some(*known));
        }
        if !self.creates_ends {
            return Ok(None);
        }
        if self.has_actors {
            let names = self.by_name.get_or_insert_with(|| by_name(&self.made));
            let folded = name_of(id).map(|(name, _)| name.folded()).unwrap_or_default();
            if let Some(known) = names.get(&folded).copied().flatten() {
                let is_exact = self.made.get(known).is_some_and(|made| made.actor.name.as_str() == id);
                if !is_exact {
                    self.report.add(Reason::FoundByName, edge.place, || id.to_owned());
                }
                self.by_id.insert(id.to_owned(), known);
                return Ok(Some(known));
            }
        }
        let number = self.made.len();
        if number >= TerritoryMap::MAX_ACTORS {
            return Err(Fault { refusal: Refusal::TooMany, place: edge.place });
        }
        let Some(actor) = named(id, number) else { return Ok(None) };
        if self.has_actors {
            self.report.add(Reason::CreatedEnd, edge.place, || id.to_owned());
        }
        if name_of(id).is_some_and(|(_, is_cut)| is_cut) {
            self.report.add(Reason::LongName, edge.place, || id.to_owned());
        }
        self.made.push(Made { actor, has_role: false });
        self.by_id.insert(id.to_owned(), number);
        Ok(Some(number))
    }

    /// The link that a record says; two, for a one-way kind said to run both ways.
    fn link(&mut self, mut link: Link, edge: EdgeRecord, weighed: Weighed, ends: [usize; 2]) -> Vec<Link> {
        let place = edge.place;
        let mut said = Said { direction: edge.direction, ..Said::default() };
        self.kind(&edge, &mut said);
        link.detail = LinkDetail::of(said.kind.unwrap_or(LinkKind::Collaboration));
        self.seat_at_table(&mut link, &edge, &mut said, ends);
        let column_label = edge.label.trim().to_owned();
        for (number, text) in edge.values {
            let Some(column) = self.columns.get(number) else { continue };
            let text = text.trim();
            if text.is_empty() {
                continue;
            }
            let is_kept = if Some(number) == weighed.column {
                self.weigh(&mut link, text, weighed.is_strength, place)
            } else {
                understand(column.meaning, text, &mut link, &mut said)
            };
            if !is_kept {
                keep(&mut link.fields, &column.name, text, place, self.report);
            }
        }
        if !column_label.is_empty() && words::kind_in_full(&column_label).is_none() {
            keep(&mut link.fields, "label", &column_label, place, self.report);
        }
        self.directed(link, &said, place)
    }

    /// The kind and the direction that the values name: columns of kinds first, then types, then labels.
    fn kind(&self, edge: &EdgeRecord, said: &mut Said) {
        for wanted in [LinkColumn::Kind, LinkColumn::Direction, LinkColumn::Type, LinkColumn::Label] {
            for (number, text) in &edge.values {
                if self.columns.get(*number).is_none_or(|column| column.meaning != wanted) {
                    continue;
                }
                match wanted {
                    LinkColumn::Direction | LinkColumn::Type if words::direction(text).is_some() => {
                        said.direction = words::direction(text);
                    }
                    LinkColumn::Direction => {}
                    _ => said.kind = said.kind.or_else(|| words::kind(text)),
                }
            }
        }
        said.kind = said.kind.or_else(|| words::kind(&edge.label));
    }

    /// A participation goes to a table: an actor of no known role becomes one; otherwise it is a collaboration.
    fn seat_at_table(&mut self, link: &mut Link, edge: &EdgeRecord, said: &mut Said, [source, target]: [usize; 2]) {
        if link.kind() != LinkKind::Participation {
            return;
        }
        let is_table = |made: Option<&Made>| made.is_some_and(|made| made.actor.role.is_table());
        if is_table(self.made.get(target)) {
            return;
        }
        let subject = || format!("{} → {}", edge.source.trim(), edge.target.trim());
        if is_table(self.made.get(source)) {
            (link.source, link.target) = (link.target, link.source);
        } else if let Some(made) = self.made.get_mut(target).filter(|made| !made.has_role) {
            (made.actor.role, made.has_role) = (Role::ConcertationTable, true);
            self.report.add(Reason::MadeTable, edge.place, || made.actor.name.to_string());
        } else {
            said.kind = None;
            link.detail = LinkDetail::of(LinkKind::Collaboration);
            self.report.add(Reason::NeedsTable, edge.place, subject);
        }
    }

    fn weigh(&mut self, link: &mut Link, text: &str, is_strength: bool, place: Option<super::Place>) -> bool {
        let weight = number(text).filter(|weight| is_weight(*weight));
        let Some(weight) = weight else {
            self.report.add(Reason::BadWeight, place, || text.to_owned());
            keep(&mut link.fields, Link::WEIGHT_FIELD, text, place, self.report);
            return true;
        };
        if is_strength {
            link.strength = one_to_five(weight).and_then(|strength| Strength::new(strength).ok());
        } else {
            // Written with a dot, whatever the file had.
            keep(&mut link.fields, Link::WEIGHT_FIELD, &weight.to_string(), place, self.report);
        }
        true
    }

    /// The link with the direction that was said.
    fn directed(&mut self, mut link: Link, said: &Said, place: Option<super::Place>) -> Vec<Link> {
        if said.direction.is_none() && !said.has_return && said.kind.is_none_or(|kind| kind == LinkKind::Collaboration)
        {
            self.report.add(Reason::NoDirection, None, String::new);
        }
        let is_mutual = said.has_return || matches!(said.direction, Some(Direction::Undirected | Direction::Mutual));
        match &mut link.detail {
            LinkDetail::Collaboration(collaboration) => collaboration.one_way = !is_mutual,
            LinkDetail::ReferralCorridor(corridor) => corridor.with_return = is_mutual,
            LinkDetail::Participation { .. } => {}
            _ if said.direction == Some(Direction::Mutual) => {
                let back = Link { source: link.target, target: link.source, ..link.clone() };
                return vec![link, back];
            }
            _ if is_mutual => self.report.add(Reason::OneWayKind, place, || link.kind().code().to_owned()),
            _ => {}
        }
        vec![link]
    }
}

/// Which column weighs, and how.
#[derive(Debug, Clone, Copy)]
struct Weighed {
    column: Option<usize>,
    is_strength: bool,
}

/// Sets what a value means. Whether nothing of it is lost: otherwise it stays a field as well.
fn understand(meaning: LinkColumn, text: &str, link: &mut Link, said: &mut Said) -> bool {
    match meaning {
        LinkColumn::Kind | LinkColumn::Label => words::kind_in_full(text).is_some_and(|kind| Some(kind) == said.kind),
        LinkColumn::Type | LinkColumn::Direction => {
            words::direction(text).is_some() || words::kind_in_full(text).is_some_and(|kind| Some(kind) == said.kind)
        }
        LinkColumn::Return => {
            let answer = yes_or_no(text);
            said.has_return |= answer == Some(true);
            answer.is_some()
        }
        LinkColumn::Status => words::status(text).map(|status| link.status = status).is_some(),
        LinkColumn::Amount => match (&mut link.detail, amount(text)) {
            (LinkDetail::Funding { amount, .. }, Some(money)) => {
                *amount = Some(money);
                true
            }
            (LinkDetail::ServiceAgreement(agreement), Some(money)) => {
                (agreement.amount, agreement.funded) = (Some(money), Some(true));
                true
            }
            _ => false,
        },
        LinkColumn::Purpose => match (&mut link.detail, words::purpose(text)) {
            (LinkDetail::Funding { purpose, .. }, Some(said)) => {
                *purpose = Some(said);
                true
            }
            _ => false,
        },
        LinkColumn::Terms => match (&mut link.detail, words::terms(text)) {
            (LinkDetail::ServiceAgreement(agreement), Some(terms)) => {
                agreement.terms = Some(terms);
                true
            }
            _ => false,
        },
        LinkColumn::Seat => match (&mut link.detail, words::seat(text)) {
            (LinkDetail::Participation { seat }, Some(said)) => {
                *seat = Some(said);
                true
            }
            _ => false,
        },
        LinkColumn::Sector | LinkColumn::Programme => {
            let programme = words::programme(text);
            link.sectors.extend(programme.map(Sector::Programme));
            programme.is_some()
        }
        LinkColumn::From => day(text, false).map(|day| link.from = Some(day)).is_some(),
        LinkColumn::Until => day(text, true).map(|day| link.until = Some(day)).is_some(),
        LinkColumn::Notes if link.notes.is_empty() => {
            text.clone_into(&mut link.notes);
            true
        }
        _ => false,
    }
}

fn actor_id(number: usize) -> ActorId {
    ActorId::from_number(number as u128 + 1)
}

fn is_weight(weight: f64) -> bool {
    weight > 0.0 && weight <= Link::MAX_WEIGHT
}
