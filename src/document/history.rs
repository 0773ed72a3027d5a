//! The document: a map, every step that made it what it is, and the way back and forth between them.

use super::edit::apply_all;
use super::{Command, Edit, StepLabel};
use crate::model::{MapError, TerritoryMap};
use jiff::Timestamp;
use std::sync::Arc;

/// A map being worked on, with unlimited undo and redo.
// Invariant: applying `backward` of the steps below the cursor, last first, gives the map that was opened; applying
// `forward` of those above gives back what was undone.
#[derive(Debug, Clone)]
pub struct Document {
    map: Arc<TerritoryMap>,
    steps: Vec<Step>,
    /// Number of steps in force; those beyond were undone.
    cursor: usize,
    revision: u64,
    next_serial: u64,
    saved_serial: u64,
}

/// One step of the history.
#[derive(Debug, Clone)]
pub struct Step {
    /// What it did.
    pub label: StepLabel,
    /// When.
    pub at: Timestamp,
    serial: u64,
    forward: Vec<Edit>,
    backward: Vec<Edit>,
}

impl Document {
    /// A document on a map that is as its file says, or new and empty.
    pub fn new(map: TerritoryMap) -> Self {
        Self { map: Arc::new(map), steps: Vec::new(), cursor: 0, revision: 1, next_serial: 1, saved_serial: 0 }
    }

    /// The map as it stands.
    pub fn map(&self) -> &TerritoryMap {
        &self.map
    }

    /// The map as it stands, to keep: later changes leave it alone.
    pub fn snapshot(&self) -> Arc<TerritoryMap> {
        Arc::clone(&self.map)
    }

    /// Grows by one at every change, undo and redo: what a result computed on the map is stamped with.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// Carries a command out as one step. Returns whether it changed anything: one that does not leaves no step.
    ///
    /// # Errors
    /// When an invariant of the map forbids it; the map is then as it was.
    pub fn execute(&mut self, command: Command, now: Timestamp) -> Result<bool, MapError> {
        let label = command.label(&self.map);
        let forward = command.into_edits(&self.map);
        if forward.is_empty() {
            return Ok(false);
        }
        let backward = apply_all(Arc::make_mut(&mut self.map), forward.clone())?;
        self.steps.truncate(self.cursor);
        self.steps.push(Step { label, at: now, serial: self.next_serial, forward, backward });
        self.next_serial += 1;
        self.cursor += 1;
        self.revision += 1;
        Ok(true)
    }

    /// Takes the last step back. Returns what it was, or `None` when there is nothing to undo.
    ///
    /// # Errors
    /// Never in practice: the invariant of the history makes every inverse applicable.
    pub fn undo(&mut self) -> Result<Option<StepLabel>, MapError> {
        let Some(step) = self.cursor.checked_sub(1).and_then(|i| self.steps.get(i)) else { return Ok(None) };
        apply_all(Arc::make_mut(&mut self.map), step.backward.clone())?;
        let label = step.label.clone();
        self.cursor -= 1;
        self.revision += 1;
        Ok(Some(label))
    }

    /// Does the step that was last undone again. Returns what it was, or `None` when there is nothing to redo.
    ///
    /// # Errors
    /// Never in practice, as for [`Document::undo`].
    pub fn redo(&mut self) -> Result<Option<StepLabel>, MapError> {
        let Some(step) = self.steps.get(self.cursor) else { return Ok(None) };
        apply_all(Arc::make_mut(&mut self.map), step.forward.clone())?;
        let label = step.label.clone();
        self.cursor += 1;
        self.revision += 1;
        Ok(Some(label))
    }

    /// Undoes or redoes until `n_steps` steps are in force (0: the map as opened).
    ///
    /// # Errors
    /// As [`Document::undo`].
    pub fn go_to(&mut self, n_steps: usize) -> Result<(), MapError> {
        while self.cursor > n_steps && self.undo()?.is_some() {}
        while self.cursor < n_steps && self.redo()?.is_some() {}
        Ok(())
    }

    /// All steps, oldest first; those from [`Document::cursor`] on were undone.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// Number of steps in force.
    pub fn cursor(&self) -> usize {
        self.cursor
    }

    /// Whether there is a step to undo.
    pub fn can_undo(&self) -> bool {
        self.cursor > 0
    }

    /// Whether there is a step to redo.
    pub fn can_redo(&self) -> bool {
        self.cursor < self.steps.len()
    }

    /// Whether the map differs from the one last saved (or opened).
    pub fn is_modified(&self) -> bool {
        self.state_serial() != self.saved_serial
    }

    /// Names the present state; pass it to [`Document::mark_saved`] once this very state is on disk.
    pub fn state_serial(&self) -> u64 {
        self.cursor.checked_sub(1).and_then(|i| self.steps.get(i)).map_or(0, |s| s.serial)
    }

    /// Notes that the state named `serial` is on disk.
    pub fn mark_saved(&mut self, serial: u64) {
        self.saved_serial = serial;
    }

    /// Notes that the present state is on no disk (a sample or a recovered map).
    pub fn mark_unsaved(&mut self) {
        self.saved_serial = u64::MAX;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Actor, ActorId, Link, LinkId, LinkKind, Name, Role, Sector};

    fn named(number: u128, name: &str) -> Actor {
        Actor::new(ActorId::from_number(number), Name::new(name).unwrap(), Role::Other)
    }

    fn add(document: &mut Document, actor: Actor) {
        let command = Command::AddActor { actor: Box::new(actor), links: Vec::new() };
        assert_eq!(document.execute(command, Timestamp::UNIX_EPOCH), Ok(true));
    }

    #[test]
    fn removing_an_actor_removes_its_links_and_undo_brings_both_back() {
        let mut document = Document::new(TerritoryMap::default());
        add(&mut document, named(1, "A"));
        add(&mut document, named(2, "B"));
        let (a, b) = (ActorId::from_number(1), ActorId::from_number(2));
        let link = Link::new(LinkId::from_number(3), a, b, LinkKind::Collaboration);
        document.execute(Command::AddLink(Box::new(link)), Timestamp::UNIX_EPOCH).unwrap();
        let whole = document.snapshot();
        let delete = Command::Delete { actors: [a].into(), links: [].into() };
        document.execute(delete, Timestamp::UNIX_EPOCH).unwrap();
        assert_eq!((document.map().n_actors(), document.map().n_links()), (1, 0));
        document.undo().unwrap();
        assert_eq!(*document.map(), *whole);
    }

    #[test]
    fn undo_takes_a_new_sector_out_of_the_list() {
        let mut document = Document::new(TerritoryMap::default());
        let mut actor = named(1, "A");
        actor.sectors = vec![Sector::Own(Name::new("logement").unwrap())];
        add(&mut document, actor);
        assert_eq!(document.map().sectors().len(), 1);
        document.undo().unwrap();
        assert_eq!(*document.map(), TerritoryMap::default());
    }

    #[test]
    fn a_refused_command_changes_nothing() {
        let mut document = Document::new(TerritoryMap::default());
        add(&mut document, named(1, "A"));
        let before = document.snapshot();
        let twice = Command::Insert {
            actors: vec![named(2, "B"), named(1, "A")],
            links: vec![],
            verb: super::super::Verb::Paste,
        };
        assert!(document.execute(twice, Timestamp::UNIX_EPOCH).is_err());
        assert_eq!(*document.map(), *before);
    }

    #[test]
    fn going_back_to_the_saved_state_is_not_modified() {
        let mut document = Document::new(TerritoryMap::default());
        add(&mut document, named(1, "A"));
        document.mark_saved(document.state_serial());
        add(&mut document, named(2, "B"));
        assert!(document.is_modified());
        document.undo().unwrap();
        assert!(!document.is_modified());
    }
}
