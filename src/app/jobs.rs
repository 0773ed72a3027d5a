//! Background work: at most one job of a kind running and one waiting, each result stamped with the revision it was
//! computed on. The only place that starts threads.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};

/// Kinds of job: two of a kind never run at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum JobKind {
    /// Indicators of the map.
    Analysis,
    /// The network without an actor.
    WhatIf,
    /// Where actors go.
    Layout,
    /// Reading or writing a file.
    File,
    /// Reading the outline of a territory: a save that waits must not make room for it.
    Outline,
    /// The system's file dialog.
    Dialog,
}

/// Whether a job was asked to stop.
#[derive(Debug, Clone, Default)]
pub struct Cancel(Arc<AtomicBool>);

impl Cancel {
    /// Whether it was.
    pub fn is_asked(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }

    fn ask(&self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

type Work<R> = Box<dyn FnOnce(&Cancel) -> R + Send>;
type Wake = Arc<dyn Fn() + Send + Sync>;

/// The jobs of the program, whose results are of type `R`.
pub struct Jobs<R> {
    sender: Sender<(JobKind, Option<R>)>,
    receiver: Receiver<(JobKind, Option<R>)>,
    running: BTreeMap<JobKind, Cancel>,
    waiting: BTreeMap<JobKind, Work<R>>,
    wake: Wake,
    at_once: bool,
}

impl<R: Send + 'static> Jobs<R> {
    /// Jobs on threads of their own; `wake` is called when a result is ready.
    pub fn on_threads(wake: impl Fn() + Send + Sync + 'static) -> Self {
        let (sender, receiver) = channel();
        let (running, waiting) = (BTreeMap::new(), BTreeMap::new());
        Self { sender, receiver, running, waiting, wake: Arc::new(wake), at_once: false }
    }

    /// Jobs done at once on the calling thread: for tests and the command line.
    pub fn at_once() -> Self {
        Self { at_once: true, ..Self::on_threads(|| {}) }
    }

    /// Starts a job, or has it wait for the one of its kind; one that already waited is dropped, the one running is
    /// asked to stop when `supersedes`.
    pub fn start(&mut self, kind: JobKind, supersedes: bool, work: impl FnOnce(&Cancel) -> R + Send + 'static) {
        match self.running.get(&kind) {
            Some(running) => {
                if supersedes {
                    running.ask();
                }
                self.waiting.insert(kind, Box::new(work));
            }
            None => self.launch(kind, Box::new(work)),
        }
    }

    /// Whether a job of a kind is running.
    pub fn is_running(&self, kind: JobKind) -> bool {
        self.running.contains_key(&kind)
    }

    /// Asks the running job of a kind to stop, and forgets the waiting one.
    pub fn cancel(&mut self, kind: JobKind) {
        self.waiting.remove(&kind);
        if let Some(running) = self.running.get(&kind) {
            running.ask();
        }
    }

    /// The next result that is ready. A cancelled job's result comes too, if it made one; a job that broke down has
    /// none, and makes room for the next.
    pub fn next_result(&mut self) -> Option<R> {
        loop {
            let (kind, result) = self.receiver.try_recv().ok()?;
            self.running.remove(&kind);
            if let Some(work) = self.waiting.remove(&kind) {
                self.launch(kind, work);
            }
            if result.is_some() {
                return result;
            }
        }
    }

    fn launch(&mut self, kind: JobKind, work: Work<R>) {
        let cancel = Cancel::default();
        self.running.insert(kind, cancel.clone());
        let (sender, wake) = (self.sender.clone(), Arc::clone(&self.wake));
        let run = move || {
            // The receiver is gone only when the program leaves: nobody is left to hear of the result.
            let _ = sender.send((kind, catch_unwind(AssertUnwindSafe(|| work(&cancel))).ok()));
            wake();
        };
        if self.at_once {
            run();
        } else {
            std::thread::spawn(run);
        }
    }
}

impl<R> std::fmt::Debug for Jobs<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Jobs").field("running", &self.running).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_job_that_breaks_down_makes_room_for_the_next() {
        let mut jobs = Jobs::at_once();
        jobs.start(JobKind::Analysis, true, |_| -> i32 { panic!("broken on purpose") });
        jobs.start(JobKind::Analysis, true, |_| 2);
        assert_eq!(jobs.next_result(), Some(2));
        assert!(!jobs.is_running(JobKind::Analysis));
    }

    #[test]
    fn only_the_last_of_those_that_wait_is_done() {
        let mut jobs = Jobs::at_once();
        jobs.start(JobKind::Analysis, true, |_| 1);
        jobs.start(JobKind::Analysis, true, |_| 2);
        jobs.start(JobKind::Analysis, true, |_| 3);
        let results: Vec<i32> = std::iter::from_fn(|| jobs.next_result()).collect();
        assert_eq!(results, [1, 3]);
        assert!(!jobs.is_running(JobKind::Analysis));
    }
}
