//! What a line is about to do: new actors and links, and the new states of those already on the map.

use super::apply::apply;
use super::find::{Found, find};
use super::parse::aside;
use super::words::role_told_by;
use super::{Answer, Detail, Entry, EntryDefaults, EntryError, EntryName, Meaning, Operator, Outcome, Remark};
use crate::document::Command;
use crate::model::{
    Actor, ActorId, LegendKey, Link, LinkDetail, LinkId, LinkKind, LinkStatus, Name, NameError, Role, TerritoryMap,
    fold,
};
use std::collections::BTreeMap;
use uuid::Uuid;

/// A line being resolved.
pub(super) struct Draft<'a> {
    map: &'a TerritoryMap,
    defaults: &'a EntryDefaults,
    new_id: &'a mut dyn FnMut() -> Uuid,
    actors: Vec<Actor>,
    links: Vec<Link>,
    revised_actors: BTreeMap<ActorId, Actor>,
    revised_links: Vec<Link>,
    outcome: Outcome,
}

/// A role as it was said: built-in, or of the legend's own.
struct SaidRole {
    role: Role,
    custom: Option<LegendKey>,
}

impl<'a> Draft<'a> {
    pub(super) fn new(map: &'a TerritoryMap, defaults: &'a EntryDefaults, new_id: &'a mut dyn FnMut() -> Uuid) -> Self {
        Self {
            map,
            defaults,
            new_id,
            actors: Vec::new(),
            links: Vec::new(),
            revised_actors: BTreeMap::new(),
            revised_links: Vec::new(),
            outcome: Outcome::default(),
        }
    }

    /// The actors that names are, each once; those that do not exist are created, as tables where `at_table`.
    pub(super) fn actors(&mut self, names: &[EntryName], at_table: bool) -> Result<Vec<ActorId>, EntryError> {
        let mut ids = Vec::with_capacity(names.len());
        for name in names {
            let id = self.actor_called(name, at_table)?;
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        Ok(ids)
    }

    fn actor_called(&mut self, said: &EntryName, at_table: bool) -> Result<ActorId, EntryError> {
        let (name, said_role) = self.name_and_role(said)?;
        let same_name = |a: &&Actor| a.name == name || a.name.folded() == name.folded() && !name.folded().is_empty();
        let existing = match self.actors.iter().find(same_name) {
            Some(new) => Some(new.clone()),
            None => self.on_the_map(&name, said.quoted)?,
        };
        let is_new = existing.is_none();
        let mut actor = match existing {
            Some(actor) => actor,
            None if at_table => Actor::new(ActorId((self.new_id)()), name, Role::ConcertationTable),
            None => {
                let role = role_told_by(name.as_str()).unwrap_or(self.defaults.role);
                Actor::new(ActorId((self.new_id)()), name, role)
            }
        };
        if let Some(said) = said_role {
            self.check_still_a_table(&actor, said.role)?;
            if said.custom.is_some() || said.role != actor.role {
                (actor.role, actor.custom_role) = (said.role, said.custom);
            }
        }
        if at_table && !actor.role.is_table() {
            return Err(EntryError::NotATable { name: actor.name });
        }
        let id = actor.id;
        if is_new {
            self.actors.push(actor);
        } else {
            self.revise(actor);
        }
        Ok(id)
    }

    /// The name itself and the role said with it, which may be a word of the legend's own.
    fn name_and_role(&self, said: &EntryName) -> Result<(Name, Option<SaidRole>), EntryError> {
        let new_name = |text: &str| {
            Name::new(text).map_err(|error| match error {
                NameError::Empty => EntryError::NameMissing,
                NameError::TooLong => EntryError::NameTooLong { name: text.chars().take(40).collect() },
            })
        };
        let built_in = |role| SaidRole { role, custom: None };
        if let (None, false, Some((name, word))) = (said.role, said.quoted, aside(&said.name))
            && let Some(role) = self.legend_role(word)
        {
            return Ok((new_name(name)?, Some(role)));
        }
        Ok((new_name(&said.name)?, said.role.map(built_in)))
    }

    fn legend_role(&self, word: &str) -> Option<SaidRole> {
        let word = fold(word);
        let legend = self.map.legend();
        let own = legend.custom_roles.iter().find(|(_, c)| c.label.folded() == word);
        let own = own.map(|(key, c)| SaidRole { role: c.counts_as, custom: Some(key.clone()) });
        let labelled = |label: &Option<Name>| label.as_ref().is_some_and(|l| l.folded() == word);
        let built_in = || legend.roles.iter().find(|(_, style)| labelled(&style.label));
        own.or_else(|| built_in().map(|(role, _)| SaidRole { role: *role, custom: None }))
    }

    /// The actor of the map that a name is, in the state this line gave it so far.
    fn on_the_map(&self, name: &Name, quoted: bool) -> Result<Option<Actor>, EntryError> {
        let current = |id: &ActorId| self.revised_actors.get(id).or_else(|| self.map.actor(*id)).cloned();
        let answered = match self.defaults.answers.get(name.as_str()) {
            Some(Answer::New) => return Ok(None),
            Some(Answer::Existing(id)) => current(id),
            None => None,
        };
        if answered.is_some() {
            return Ok(answered);
        }
        match find(self.map, name.as_str(), quoted) {
            Found::Actor(actor) => Ok(current(&actor.id)),
            Found::Nothing => Ok(None),
            Found::Several(candidates) => Err(EntryError::Ambiguous { name: name.to_string(), candidates }),
            Found::Near(candidates) => Err(EntryError::Near { name: name.to_string(), candidates }),
        }
    }

    fn check_still_a_table(&self, actor: &Actor, role: Role) -> Result<(), EntryError> {
        let seat = |l: &Link| l.target == actor.id && l.kind() == LinkKind::Participation;
        if role.is_table() || !self.map.links_of(actor.id).any(seat) {
            return Ok(());
        }
        Err(EntryError::StillATable { name: actor.name.clone() })
    }

    fn revise(&mut self, actor: Actor) {
        if let Some(new) = self.actors.iter_mut().find(|a| a.id == actor.id) {
            *new = actor;
        } else if self.map.actor(actor.id) != Some(&actor) {
            self.revised_actors.insert(actor.id, actor);
        }
    }

    fn current(&self, id: ActorId) -> Option<&Actor> {
        let new = || self.actors.iter().find(|a| a.id == id);
        new().or_else(|| self.revised_actors.get(&id)).or_else(|| self.map.actor(id))
    }

    /// Says details of actors, on a line without links.
    pub(super) fn describe(&mut self, ids: &[ActorId], details: &[Detail]) {
        for (i, id) in ids.iter().enumerate() {
            let Some(mut actor) = self.current(*id).cloned() else { continue };
            let hints = actor.sectors.clone();
            let remarks = apply(details, &mut actor, self.map.sectors(), &hints);
            self.remark_once(i == 0, remarks);
            self.revise(actor);
        }
        let untouched = ids.iter().filter(|id| !self.revised_actors.contains_key(id));
        let there = untouched.filter_map(|id| self.map.actor(*id)).map(|a| a.name.clone());
        self.outcome.actors_already_there = there.collect();
    }

    /// Ties every source to every target.
    pub(super) fn tie(
        &mut self,
        operator: Operator,
        sources: &[ActorId],
        targets: &[ActorId],
        details: &[Detail],
    ) -> Result<(), EntryError> {
        if let Some(both) = sources.iter().find(|s| targets.contains(s)) {
            let name = self.current(*both).map(|a| a.name.clone());
            return Err(name.map_or(EntryError::NameMissing, |name| EntryError::SelfLink { name }));
        }
        let pairs = sources.iter().flat_map(|s| targets.iter().map(move |t| (*s, *t)));
        for (i, (source, target)) in pairs.enumerate() {
            let remarks = self.link(operator, source, target, details);
            self.remark_once(i == 0, remarks);
        }
        Ok(())
    }

    /// Keeps the remarks of the first actor or link a line is about: the others' are the same.
    fn remark_once(&mut self, first: bool, remarks: Vec<Remark>) {
        if first {
            self.outcome.remarks = remarks;
        }
    }

    fn link(&mut self, operator: Operator, source: ActorId, target: ActorId, details: &[Detail]) -> Vec<Remark> {
        let kind = operator.kind();
        let before = self.same_link(operator, source, target, details).cloned();
        let mut link = match &before {
            Some(link) => link.clone(),
            None => Link::new(LinkId((self.new_id)()), source, target, kind),
        };
        match &mut link.detail {
            LinkDetail::ReferralCorridor(corridor) if operator == Operator::RefersBothWays => {
                corridor.with_return = true;
            }
            LinkDetail::Collaboration(collaboration) => collaboration.one_way = false,
            _ => {}
        }
        let around = [source, target].into_iter().filter_map(|id| self.current(id)).flat_map(|a| &a.sectors);
        let hints: Vec<_> = link.sectors.iter().chain(around).cloned().collect();
        let remarks = apply(details, &mut link, self.map.sectors(), &hints);
        match before {
            None => {
                self.outcome.created_links.push(kind);
                self.links.push(link);
            }
            Some(before) if before == link => self.outcome.links_already_there.push(kind),
            Some(_) => {
                self.outcome.revised_links.push(kind);
                self.revised_links.push(link);
            }
        }
        remarks
    }

    /// The link of the map that the line says again: of the same kind, between the same ends. A mutual one is the same
    /// from either end; one that is over is only meant when the line says a status; one of a custom kind never is.
    fn same_link(&self, operator: Operator, source: ActorId, target: ActorId, details: &[Detail]) -> Option<&'a Link> {
        let kind = operator.kind();
        let says = |meant: fn(&Meaning) -> bool| details.iter().any(|d| meant(&d.meaning));
        let says_status = says(|m| matches!(m, Meaning::Status(_)));
        let either_way = match kind {
            LinkKind::Collaboration => !says(|m| *m == Meaning::OneWay),
            _ => operator == Operator::RefersBothWays || says(|m| *m == Meaning::Return),
        };
        let map: &'a TerritoryMap = self.map;
        let same_ends = |l: &Link| {
            let reversed = (l.source, l.target) == (target, source);
            (l.source, l.target) == (source, target)
                || reversed && (either_way || kind == LinkKind::ReferralCorridor && l.is_mutual())
        };
        let meant = |l: &&Link| l.kind() == kind && l.custom_kind.is_none() && same_ends(l);
        let alive = |l: &&Link| says_status || l.status != LinkStatus::Ended;
        let likest = |l: &&Link| (l.status == LinkStatus::Ended, l.source != source);
        map.links_of(source).filter(meant).filter(alive).min_by_key(likest)
    }

    pub(super) fn finish(self, line: &str) -> Entry {
        let mut outcome = self.outcome;
        outcome.created_actors = self.actors.iter().map(|a| a.name.clone()).collect();
        outcome.revised_actors = self.revised_actors.values().map(|a| a.name.clone()).collect();
        let command = Command::QuickEntry {
            line: line.to_owned(),
            actors: self.actors,
            links: self.links,
            revised_actors: self.revised_actors.into_values().collect(),
            revised_links: self.revised_links,
        };
        Entry { command, outcome }
    }
}
