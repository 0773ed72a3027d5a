//! Who is missing? Actors without any link, away from the tables, roles that nobody holds.

use super::{Answer, Reader};
use crate::model::{ActorId, Role};

/// Roles that a local services network gathers.
const EXPECTED: [Role; 8] = [
    Role::Csss,
    Role::CommunityOrganization,
    Role::SocialEconomyEnterprise,
    Role::Municipality,
    Role::SchoolBoard,
    Role::SpecializedFacility,
    Role::PrivateResource,
    Role::CitizenGroup,
];

impl Reader<'_> {
    pub(super) fn missing(&self) -> Answer {
        let isolated = self.report.cohesion.isolates.clone();
        let mut sentences = self.isolated(&isolated);
        let absent = self.away_from_tables();
        if !absent.is_empty() {
            sentences.push(self.words.t.reading_missing_tables(absent.len(), self.words.names(&absent)));
        }
        sentences.extend(self.roles_nobody_holds());
        let value = Some(isolated.len() as f64);
        let mut actors = isolated;
        actors.extend(absent);
        actors.sort_unstable();
        actors.dedup();
        Answer { sentence: sentences.join(" "), value, actors, ..Answer::default() }
    }

    fn isolated(&self, isolated: &[ActorId]) -> Vec<String> {
        let t = self.words.t;
        let tables = &self.report.concertation.tables_of;
        let is_seated = |id: &ActorId| tables.get(id).is_some_and(|n_tables| *n_tables > 0);
        let (seated, alone): (Vec<ActorId>, Vec<ActorId>) = isolated.iter().partition(|id| is_seated(id));
        let mut sentences = Vec::new();
        if !seated.is_empty() {
            sentences.push(t.reading_missing_seated(seated.len(), self.words.names(&seated)));
        }
        if !alone.is_empty() {
            sentences.push(t.reading_missing_alone(alone.len(), self.words.names(&alone)));
        }
        if sentences.is_empty() {
            sentences.push(t.reading_missing_nobody());
        }
        sentences
    }

    /// Organizations at no table, where somebody sits at one.
    fn away_from_tables(&self) -> Vec<ActorId> {
        let concertation = &self.report.concertation;
        let somebody_sits = concertation.maximum_load.is_some_and(|most| most > 0);
        if somebody_sits { concertation.absent.clone() } else { Vec::new() }
    }

    fn roles_nobody_holds(&self) -> Option<String> {
        let held =
            |role: Role| self.report.actors.keys().any(|id| self.words.map.actor(*id).is_some_and(|a| a.role == role));
        let is_hidden = |role: &Role| self.report.request.filter.hidden_roles.contains(role);
        let absent = EXPECTED.into_iter().filter(|role| !held(*role) && !is_hidden(role));
        let absent: Vec<String> = absent.map(|role| self.words.role(role)).collect();
        let names: Vec<&str> = absent.iter().map(String::as_str).collect();
        (!absent.is_empty()).then(|| self.words.t.reading_missing_roles(absent.len(), self.words.list(&names)))
    }
}
