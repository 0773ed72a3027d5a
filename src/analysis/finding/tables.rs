//! Tables that gather the same members, that lack a voice, and who sits nearly everywhere.

use super::super::TableReport;
use super::{About, Finder, Finding, Severity};
use crate::model::{ActorId, LinkId, LinkKind, Role};

impl Finder<'_> {
    /// Tables where nobody speaks for citizens or for community organizations.
    pub(super) fn tables_without_a_voice(&self) -> Option<Finding> {
        let is_community = |id: &ActorId| {
            self.map.actor(*id).is_some_and(|a| matches!(a.role, Role::CommunityOrganization | Role::Cdc))
        };
        let lacking = |lacks: fn(bool, bool) -> bool| -> Vec<ActorId> {
            let seated = self.report.concertation.tables.iter().filter(|table| table.members.len() > 1);
            let voice = |table: &&TableReport| lacks(table.citizens, table.members.iter().any(is_community));
            seated.filter(voice).map(|table| table.table).collect()
        };
        let neither = lacking(|citizens, community| !citizens && !community);
        if !neither.is_empty() {
            let key = ["table_without_citizens_or_community", "concertation.tables"];
            return Some(self.finding(key, Severity::Attention, self.seats_at(&neither), |words| {
                words.t.finding_table_without_voice(neither.len(), words.names(&neither))
            }));
        }
        let tables = lacking(|citizens, _| !citizens);
        (!tables.is_empty()).then(|| {
            let key = ["table_without_citizens", "concertation.tables"];
            self.finding(key, Severity::Note, self.seats_at(&tables), |words| {
                words.t.finding_table_without_citizens(tables.len(), words.names(&tables))
            })
        })
    }

    /// Two tables with nearly the same members.
    pub(super) fn tables_alike(&self) -> Option<Finding> {
        let concertation = &self.report.concertation;
        let (first, second) = concertation.redundant.first().copied()?;
        let shared = concertation.overlaps.iter().find(|overlap| overlap.tables == (first, second))?.shared;
        let more = concertation.redundant.len() - 1;
        let about = self.seats_at(&[first, second]);
        Some(self.finding(["tables_alike", "concertation.redundant"], Severity::Note, about, |words| {
            let names = words.names([&first, &second]);
            match more {
                0 => words.t.finding_tables_alike(shared, names),
                more => words.t.finding_tables_alike_others(shared, names, more),
            }
        }))
    }

    pub(super) fn at_most_tables(&self) -> Option<Finding> {
        let concertation = &self.report.concertation;
        let everywhere = &concertation.omnipresent;
        let about = About { actors: everywhere.clone(), links: self.seats(|id, _| everywhere.contains(&id)) };
        (!everywhere.is_empty()).then(|| {
            self.finding(["at_most_tables", "concertation.omnipresent"], Severity::Note, about, |words| {
                words.t.finding_at_most_tables(everywhere.len(), words.names(everywhere), concertation.tables.len())
            })
        })
    }

    fn seats_at(&self, tables: &[ActorId]) -> About {
        About { actors: tables.to_vec(), links: self.seats(|_, table| tables.contains(&table)) }
    }

    fn seats(&self, choose: impl Fn(ActorId, ActorId) -> bool) -> Vec<LinkId> {
        let seats = self.links(|link| {
            link.kind() == LinkKind::Participation && link.status.counts() && choose(link.source, link.target)
        });
        seats.into_iter().map(|link| link.id).collect()
    }
}
