//! Are we over-consulted? How many tables each sits at, which tables gather the same members, who is heard there.

use super::super::TablesOverlap;
use super::wording::{counted, ids};
use super::{Answer, Reader};
use crate::model::{ActorId, LinkKind};
use std::collections::BTreeSet;

impl Reader<'_> {
    pub(super) fn consultation(&self) -> Answer {
        let (t, concertation) = (self.words.t, &self.report.concertation);
        let tables = concertation.tables.len();
        if self.hides(&[LinkKind::Participation]) || self.hides_tables() {
            return Answer::only(t.reading_consultation_hidden());
        }
        if tables == 0 {
            return Answer::only(t.reading_consultation_none());
        }
        let Some(most) = concertation.maximum_load.filter(|most| *most > 0) else {
            return Answer::only(t.reading_consultation_empty());
        };
        let busiest: Vec<ActorId> =
            concertation.tables_of.iter().filter(|(_, count)| **count == most).map(|(id, _)| *id).collect();
        let mut sentences = vec![self.load(most, &busiest)];
        sentences.extend(self.shared_members());
        sentences.extend(self.citizens());
        let actors = if most > 1 { busiest } else { Vec::new() };
        let seated: BTreeSet<ActorId> = actors.iter().copied().collect();
        let seats = counted(self.report, self.words.map)
            .filter(|link| link.kind() == LinkKind::Participation && seated.contains(&link.source));
        let links = ids(seats);
        Answer { sentence: sentences.join(" "), value: concertation.mean_load, actors, links, ..Answer::default() }
    }

    /// How many sit at a table, and who at most.
    fn load(&self, most: usize, busiest: &[ActorId]) -> String {
        let (t, concertation) = (self.words.t, &self.report.concertation);
        let organizations = concertation.tables_of.len();
        let seated = organizations - concertation.absent.len();
        match concertation.tables.as_slice() {
            [only] => t.reading_consultation_one_table(seated, organizations, self.words.name(only.table)),
            tables if most == 1 => t.reading_consultation_load(seated, organizations, tables.len()),
            tables if most == tables.len() => {
                t.reading_consultation_load_all(seated, organizations, tables.len(), self.words.names(busiest))
            }
            tables => {
                let names = self.words.names(busiest);
                t.reading_consultation_load_most(seated, organizations, tables.len(), most, names)
            }
        }
    }

    /// The two tables that share most.
    fn shared_members(&self) -> Option<String> {
        let (t, overlaps) = (self.words.t, &self.report.concertation.overlaps);
        let more = |best: &TablesOverlap, other: &TablesOverlap| {
            (other.containment, other.shared) > (best.containment, best.shared)
        };
        let alike = overlaps.iter().reduce(|best, other| if more(best, other) { other } else { best })?;
        let (first, second) = alike.tables;
        let names = self.words.names([&first, &second]);
        Some(match self.report.concertation.tables.len() {
            2 => t.reading_consultation_shared(alike.shared, names),
            _ => t.reading_consultation_most_shared(alike.shared, names),
        })
    }

    /// At how many of the tables somebody sits but no citizens' group.
    fn citizens(&self) -> Option<String> {
        let tables = self.report.concertation.tables.iter().filter(|table| !table.members.is_empty());
        let (seated, without) =
            tables.fold((0, 0), |(all, without), table| (all + 1, without + usize::from(!table.citizens)));
        let t = self.words.t;
        (seated > 0).then(|| match without {
            without if without == seated && seated > 1 => t.reading_consultation_no_citizens(),
            without => t.reading_consultation_citizens(seated, without),
        })
    }
}
