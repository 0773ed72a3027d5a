//! Are we over-consulted? How many tables each sits at, which tables gather the same members, who is heard there.

use super::super::TablesOverlap;
use super::wording::{counted, ids};
use super::{Answer, Reader};
use crate::model::{ActorId, LinkKind};

impl Reader<'_> {
    pub(super) fn consultation(&self) -> Answer {
        let (t, concertation) = (self.words.t, &self.report.concertation);
        let tables = concertation.tables.len();
        if tables == 0 {
            return Answer::only(t.reading_consultation_none());
        }
        let Some(most) = concertation.maximum_load.filter(|most| *most > 0) else {
            return Answer::only(t.reading_consultation_empty());
        };
        let busiest: Vec<ActorId> =
            concertation.tables_of.iter().filter(|(_, count)| **count == most).map(|(id, _)| *id).collect();
        let mean = concertation.mean_load.unwrap_or_default();
        let rounded = (mean * 10.0).round() / 10.0;
        let written = self.words.decimal(rounded, 1);
        let mut sentences = vec![t.reading_consultation_load(rounded, written, tables)];
        if tables > 1 && most > 1 {
            sentences.push(t.reading_consultation_most(busiest.len(), most, self.words.names(&busiest)));
        }
        sentences.extend(self.shared_members());
        sentences.push(self.citizens());
        let actors = if most > 1 { busiest } else { Vec::new() };
        let seats = counted(self.report, self.words.map)
            .filter(|link| link.kind() == LinkKind::Participation && actors.contains(&link.source));
        let links = ids(seats);
        Answer { sentence: sentences.join(" "), value: Some(mean), actors, links, ..Answer::default() }
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
        Some(t.reading_consultation_shared(alike.shared, names))
    }

    fn citizens(&self) -> String {
        let tables = &self.report.concertation.tables;
        let without = tables.iter().filter(|table| !table.citizens).count();
        self.words.t.reading_consultation_citizens(tables.len(), without)
    }
}
