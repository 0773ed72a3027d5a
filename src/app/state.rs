//! All that the program holds while it runs.

use super::analysing;
use super::census::Census;
use super::focus::Focus;
use super::hidden::Hidden;
use super::jobs::Jobs;
use super::session::{
    AfterQuestion, Camera, Dialog, LayoutChoice, Message, Moment, Naming, Panels, Reading, SaveState, Selection,
    Severity, Tool,
};
use super::task::Task;
use super::waiting::{Laying, Opening};
use super::way::Way;
use crate::analysis::{self, Analyser, AnalysisRequest, Depth, Progress, Report};
use crate::document::{Document, LayoutName};
use crate::model::{Actor, ActorId, Borders, Filter, Language, Point, TerritoryMap};
use crate::storage::{Loaded, Settings, StorageError};
use crate::text::{Texts, system_language, texts};
use jiff::Timestamp;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

/// The running program.
#[derive(Debug)]
pub struct AppState {
    /// The open map; the welcome screen without one.
    pub open: Option<OpenMap>,
    /// What the person chose once and for all.
    pub settings: Settings,
    /// Language of the interface.
    pub language: Language,
    /// What asks for an answer.
    pub dialog: Option<Dialog>,
    /// What was last said.
    pub message: Option<Message>,
    /// Which side panels are asked for.
    pub panels: Panels,
    /// Where settings are kept; nowhere without it.
    pub settings_path: Option<PathBuf>,
    pub(super) jobs: Jobs<Done>,
    pub(super) after_save: Option<AfterQuestion>,
    /// The layout under way.
    pub(super) laying: Option<Laying>,
    /// The map being opened.
    pub(super) opening: Option<Opening>,
    /// How many layouts were asked for.
    pub(super) n_layouts: u64,
    pub(super) now: fn() -> Timestamp,
}

/// An open map and what is being done with it.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own about the view, none a state machine")]
pub struct OpenMap {
    /// Tells this opening from every other: what a view keeps of a map is stale when it changes.
    pub opening: uuid::Uuid,
    /// The map and its history.
    pub document: Document,
    /// Its file, once it has one.
    pub path: Option<PathBuf>,
    /// The damaged file that it was read from, which is never written over.
    pub salvaged_from: Option<PathBuf>,
    /// How it stands with the disk.
    pub save_state: SaveState,
    /// How one is with it.
    pub moment: Moment,
    /// The moment to come back to after presenting.
    pub moment_before: Moment,
    /// What is selected.
    pub selection: Selection,
    /// What the next thing drawn is.
    pub tool: Tool,
    /// What is in sight.
    pub filter: Filter,
    /// What part is seen.
    pub camera: Camera,
    /// Whether the whole map is to be brought into view, once its size on screen is known.
    pub fit_asked: bool,
    /// Whether the whole map is in view, and stays so when the window changes size.
    pub is_fitted: bool,
    /// What to bring into view, once the canvas knows whether it is.
    pub revealing: Option<Selection>,
    /// What is lit up while it is spoken of; nothing fades when it is empty.
    pub lit: Selection,
    /// The neighbourhood alone in sight.
    pub focus: Option<Focus>,
    /// The shortest way that is lit up.
    pub way: Option<Way>,
    /// How much is out of sight.
    pub hidden: Hidden,
    /// How much there is of each sort.
    pub census: Census,
    /// The revision and the filter that these three were made of.
    pub(super) sight_key: Option<(u64, Filter)>,
    /// The name being typed on the canvas.
    pub naming: Option<Naming>,
    /// Whether the search is open.
    pub finding: bool,
    /// Whether the name of the actor to tie the selected one to is being typed.
    pub linking: bool,
    /// Grows by one each time a quick-entry line was carried out: the field may be cleared.
    pub n_entries: u64,
    /// How the map is read.
    pub reading: Reading,
    /// The last indicators computed.
    pub analysed: Option<Arc<Analysed>>,
    /// What the network would be without an actor: the one selected, or an example.
    pub what_if: Option<WhatIf>,
    pub(super) what_if_asked: Option<Departure>,
    pub(super) analysis_asked: Option<(AnalysisKey, Depth)>,
    /// The drawing that the map shows, and the revision that it was laid out at.
    pub(super) drawn: Option<(Drawing, u64)>,
    /// The computation under way.
    pub(super) analysing: Option<Task>,
    /// What computations keep for each other.
    pub(super) analyser: Arc<Mutex<Analyser>>,
}

/// What indicators depend on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct AnalysisKey {
    /// Which opening of which map.
    pub(super) opening: uuid::Uuid,
    pub(super) revision: u64,
    pub(super) request: AnalysisRequest,
    pub(super) language: Language,
}

/// Indicators, with what they were computed on.
#[derive(Debug)]
pub struct Analysed {
    pub(super) key: AnalysisKey,
    /// How much of the values there is; the rest comes later.
    pub depth: Depth,
    /// The values.
    pub report: Report,
    /// What they mean, in the language of the interface.
    pub readings: Vec<analysis::Reading>,
    /// What to look at together.
    pub findings: Vec<analysis::Finding>,
}

/// What the network without an actor depends on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Departure {
    pub(super) key: AnalysisKey,
    pub(super) depth: Depth,
    pub(super) actor: ActorId,
    pub(super) is_chosen: bool,
}

/// The network without an actor.
#[derive(Debug, Clone, PartialEq)]
pub struct WhatIf {
    pub(super) departure: Departure,
    /// What it would mean, in the language of the interface.
    pub reading: analysis::Reading,
    /// The pieces of the network with it and without it.
    pub pieces: analysis::Pieces,
}

impl WhatIf {
    /// The actor imagined gone.
    pub fn actor(&self) -> ActorId {
        self.departure.actor
    }

    /// Whether it is the one selected rather than an example.
    pub fn is_chosen(&self) -> bool {
        self.departure.is_chosen
    }
}

/// Where a layout has the actors, with what it was made of.
#[derive(Debug)]
pub(super) struct LaidOut {
    pub(super) opening: uuid::Uuid,
    pub(super) revision: u64,
    pub(super) serial: u64,
    pub(super) layout: LayoutName,
    pub(super) only_selected: bool,
    pub(super) drawing: Drawing,
    pub(super) positions: BTreeMap<ActorId, Point>,
}

/// Which of the drawings that a layout can make.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Drawing {
    pub(super) choice: LayoutChoice,
    pub(super) seed: u64,
}

/// What a job brings back.
#[derive(Debug)]
#[expect(clippy::large_enum_variant, reason = "a few exist at a time and each is moved once")]
pub(super) enum Done {
    Analysed(Arc<Analysed>),
    /// Indicators asked to stop.
    AnalysisStopped,
    WhatIf(Box<WhatIf>),
    LaidOut(LaidOut),
    Opened {
        path: PathBuf,
        result: Result<Loaded, StorageError>,
    },
    /// An outline for the map of an opening, or why it could not be read, in a sentence.
    OutlineRead {
        opening: uuid::Uuid,
        path: PathBuf,
        borders: Result<Borders, String>,
    },
    Saved {
        path: PathBuf,
        serial: u64,
        result: Result<(), StorageError>,
    },
    /// What was written, or why it was not, in a sentence.
    Exported(Result<String, String>),
    PathChosen {
        purpose: super::PathPurpose,
        choice: PathChoice,
    },
}

/// What came of the system's file dialog.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PathChoice {
    /// A path.
    Path(PathBuf),
    /// The person gave up.
    None,
    /// The system has no such dialog.
    NoDialog,
}

impl AppState {
    /// The program at its start, with the welcome screen.
    pub(super) fn with_jobs(settings: Settings, jobs: Jobs<Done>, now: fn() -> Timestamp) -> Self {
        let language = settings.language.unwrap_or_else(system_language);
        Self {
            open: None,
            settings,
            language,
            dialog: None,
            message: None,
            panels: Panels::Both,
            settings_path: None,
            jobs,
            after_save: None,
            laying: None,
            opening: None,
            n_layouts: 0,
            now,
        }
    }

    /// The program at its start; `wake` is called from other threads when there is something new to show.
    pub fn new(settings: Settings, wake: impl Fn() + Send + Sync + 'static) -> Self {
        Self::with_jobs(settings, Jobs::on_threads(wake), Timestamp::now)
    }

    /// The same with every job done at once and a clock that stands still: for tests.
    pub fn at_once(settings: Settings) -> Self {
        Self::with_jobs(settings, Jobs::at_once(), || Timestamp::UNIX_EPOCH)
    }

    /// The words of the interface.
    pub fn texts(&self) -> &'static Texts {
        texts(self.language)
    }

    /// Whether changes would be lost by closing the map now.
    pub fn could_lose_work(&self) -> bool {
        self.open.as_ref().is_some_and(|open| open.document.is_modified())
    }

    /// How far the indicators being computed are, once it takes long enough to be spoken of.
    pub fn analysis_progress(&self) -> Option<Progress> {
        analysing::progress(self.open.as_ref()?.analysing.as_ref()?, (self.now)())
    }

    /// Says something that went wrong before the window was there.
    pub fn warn(&mut self, sentence: Option<String>) {
        if let Some(sentence) = sentence {
            self.say(Severity::Problem, sentence);
        }
    }

    pub(super) fn say(&mut self, severity: Severity, text: String) {
        self.message = Some(Message { text, severity, at: (self.now)() });
    }
}

impl OpenMap {
    /// A map just opened or begun.
    pub(super) fn new(map: TerritoryMap, path: Option<&Path>) -> Self {
        Self {
            opening: uuid::Uuid::now_v7(),
            document: Document::new(map),
            path: path.map(Path::to_path_buf),
            salvaged_from: None,
            save_state: SaveState::Never,
            moment: Moment::Draw,
            moment_before: Moment::Draw,
            selection: Selection::default(),
            tool: Tool::default(),
            filter: Filter::default(),
            camera: Camera::default(),
            fit_asked: true,
            is_fitted: false,
            revealing: None,
            lit: Selection::default(),
            focus: None,
            way: None,
            hidden: Hidden::default(),
            census: Census::default(),
            sight_key: None,
            naming: None,
            finding: false,
            linking: false,
            n_entries: 0,
            reading: Reading::default(),
            analysed: None,
            what_if: None,
            what_if_asked: None,
            analysis_asked: None,
            drawn: None,
            analysing: None,
            analyser: Arc::default(),
        }
    }

    /// What its indicators are asked to look at.
    pub(super) fn analysis_request(&self) -> AnalysisRequest {
        let (filter, group_by) = (self.filter.clone(), self.reading.group_by.clone());
        AnalysisRequest { filter, group_by, ..AnalysisRequest::default() }
    }

    /// Of what the filter shows, the actors alone that are in sight; all of them without it.
    pub fn only(&self) -> Option<&Arc<BTreeSet<ActorId>>> {
        self.focus.as_ref().map(|focus| &focus.members)
    }

    /// Whether an actor is in sight.
    pub fn shows(&self, actor: &Actor) -> bool {
        self.filter.shows_actor(actor) && self.only().is_none_or(|only| only.contains(&actor.id))
    }

    /// What keeps its colours while the rest fades: what is spoken of, or else the shortest way asked for.
    pub fn in_light(&self) -> &Selection {
        match &self.way {
            Some(way) if self.lit.is_empty() => &way.lit,
            _ => &self.lit,
        }
    }

    /// The map as it stands.
    pub fn map(&self) -> &TerritoryMap {
        self.document.map()
    }

    /// Whether the indicators at hand are those of the map as it stands.
    pub fn analysis_is_fresh(&self) -> bool {
        self.analysed.as_ref().is_some_and(|a| self.analysis_asked.as_ref().is_some_and(|(key, _)| *key == a.key))
    }

    /// Whether indicators are being computed.
    pub fn is_analysing(&self) -> bool {
        self.analysing.is_some()
    }

    /// The actor whose full or short name is this one, accents and case aside.
    pub fn actor_named(&self, name: &str) -> Option<ActorId> {
        let wanted = crate::model::fold(name);
        let found = self
            .map()
            .actors()
            .find(|a| a.name.folded() == wanted || a.short_name.as_ref().is_some_and(|short| short.folded() == wanted));
        found.map(|a| a.id)
    }

    /// Keeps only what is still on the map selected.
    pub(super) fn prune_selection(&mut self) {
        let map = self.document.map();
        self.selection.actors.retain(|id| map.actor(*id).is_some());
        self.selection.links.retain(|id| map.link(*id).is_some());
        if self.naming.as_ref().and_then(|n| n.renames).is_some_and(|id| map.actor(id).is_none()) {
            self.naming = None;
        }
    }
}
