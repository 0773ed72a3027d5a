//! The table of actors and their indicators: which columns and rows, in which order, and what stands in each cell.
//!
//! What is shown is what is copied and saved.

use super::appearance::{community_name, members_of_communities};
use super::state::OpenMap;
use crate::analysis::{ActorIndicator, GroupBy, Report};
use crate::export::Cell;
use crate::model::{Actor, ActorId, fold};
use crate::text::{Language, actor_role_label, texts};
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

/// A column of the table, in the order in which columns stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TableColumn {
    /// Name of the actor: always there.
    Name,
    /// Its role.
    Role,
    /// The group it is said to be in.
    Group,
    /// The detected community it is in.
    Community,
    /// An indicator.
    Indicator(ActorIndicator),
}

/// How the table is looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableView {
    /// Whether it is there.
    pub is_open: bool,
    /// The columns chosen, beside the name.
    pub columns: BTreeSet<TableColumn>,
    /// The column that orders the rows.
    pub sorted_by: TableColumn,
    /// Whether the greatest, or the last letter, comes first.
    pub descending: bool,
    /// What the names must hold, as typed.
    pub wanted: String,
}

/// What a person does with the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TableAction {
    /// Opens or closes it.
    Toggle,
    /// Orders the rows by a column, or the other way round when they are already.
    Sort(TableColumn),
    /// Shows or hides a column.
    ToggleColumn(TableColumn),
    /// Keeps the actors whose name holds that.
    Filter(String),
    /// Puts it on the clipboard, as cells.
    Copy,
    /// Asks where to save it.
    AskSave,
}

/// The table as it is shown.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sheet {
    /// Columns, from the left.
    pub columns: Vec<TableColumn>,
    /// Actors with their cells, from the top.
    pub rows: Vec<(ActorId, Vec<Cell>)>,
    /// Actors in sight before names are filtered.
    pub n_in_sight: usize,
}

impl Default for TableView {
    /// Closed, in alphabetical order: a list is no ranking.
    fn default() -> Self {
        let indicators = [
            ActorIndicator::Degree,
            ActorIndicator::Betweenness,
            ActorIndicator::Ei,
            ActorIndicator::Participation,
            ActorIndicator::PairsLost,
            ActorIndicator::Tables,
        ];
        let words = [TableColumn::Role, TableColumn::Group, TableColumn::Community];
        Self {
            is_open: false,
            columns: words.into_iter().chain(indicators.map(TableColumn::Indicator)).collect(),
            sorted_by: TableColumn::Name,
            descending: false,
            wanted: String::new(),
        }
    }
}

impl TableColumn {
    /// Every column that can be chosen: the name is always there.
    pub fn choices() -> impl Iterator<Item = Self> {
        [Self::Role, Self::Group, Self::Community].into_iter().chain(ActorIndicator::ALL.map(Self::Indicator))
    }

    /// What it is called.
    pub fn name(self, language: Language) -> String {
        let t = texts(language);
        match self {
            Self::Name => t.indicators_column_actor(),
            Self::Role => t.indicators_column_role(),
            Self::Group => t.indicators_column_group(),
            Self::Community => t.table_column_community(),
            Self::Indicator(indicator) => indicator.name(language),
        }
    }

    /// Whether it holds numbers.
    pub fn is_number(self) -> bool {
        matches!(self, Self::Indicator(_))
    }
}

impl Sheet {
    /// The table of the open map.
    pub fn new(open: &OpenMap, language: Language) -> Self {
        let view = &open.reading.table;
        let reader = Reader::new(open, language);
        let columns = reader.columns();
        let mut actors: Vec<&Actor> =
            open.map().actors().filter(|a| open.filter.shows_actor(a) && !a.role.is_table()).collect();
        let n_in_sight = actors.len();
        let wanted = fold(&view.wanted);
        if !wanted.is_empty() {
            let holds = |a: &Actor| {
                [Some(&a.name), a.short_name.as_ref()].into_iter().flatten().any(|n| n.folded().contains(&wanted))
            };
            actors.retain(|a| holds(a));
        }
        actors.sort_by_cached_key(|a| (a.name.folded(), a.id));
        let sorted_by = if columns.contains(&view.sorted_by) { view.sorted_by } else { TableColumn::Name };
        match (sorted_by, view.descending) {
            (TableColumn::Name, false) => {}
            (TableColumn::Name, true) => actors.reverse(),
            (column, descending) => {
                let mut keyed: Vec<(Rank, &Actor)> = actors.into_iter().map(|a| (reader.rank(column, a), a)).collect();
                keyed.sort_by(|(a, _), (b, _)| a.compare(b, descending));
                actors = keyed.into_iter().map(|(_, actor)| actor).collect();
            }
        }
        let cells = |actor: &Actor| columns.iter().map(|column| reader.cell(*column, actor)).collect();
        let rows = actors.into_iter().map(|actor| (actor.id, cells(actor))).collect();
        Self { columns, rows, n_in_sight }
    }

    /// The names of the columns, then the rows: what is copied and saved.
    pub fn cells(&self, language: Language) -> Vec<Vec<Cell>> {
        let header = self.columns.iter().map(|column| Cell::Text(column.name(language))).collect();
        std::iter::once(header).chain(self.rows.iter().map(|(_, cells)| cells.clone())).collect()
    }
}

/// What orders a row: nothing known always comes last.
enum Rank {
    Word(String),
    Number(f64),
    Unknown,
}

impl Rank {
    fn compare(&self, other: &Self, descending: bool) -> Ordering {
        let order = match (self, other) {
            (Self::Word(a), Self::Word(b)) => a.cmp(b),
            (Self::Number(a), Self::Number(b)) => a.total_cmp(b),
            (Self::Unknown, Self::Unknown) => return Ordering::Equal,
            (Self::Unknown, _) => return Ordering::Greater,
            (_, Self::Unknown) => return Ordering::Less,
            (Self::Word(_), Self::Number(_)) => Ordering::Greater,
            (Self::Number(_), Self::Word(_)) => Ordering::Less,
        };
        if descending { order.reverse() } else { order }
    }
}

/// Reads cells off the open map and its last indicators.
struct Reader<'a> {
    open: &'a OpenMap,
    report: Option<&'a Report>,
    community_of: BTreeMap<ActorId, usize>,
    language: Language,
}

impl<'a> Reader<'a> {
    fn new(open: &'a OpenMap, language: Language) -> Self {
        let report = open.analysed.as_ref().map(|analysed| &analysed.report);
        let communities = report.map(members_of_communities).unwrap_or_default();
        let of = |(number, members): (usize, Vec<ActorId>)| members.into_iter().map(move |id| (id, number));
        Self { open, report, community_of: communities.into_iter().enumerate().flat_map(of).collect(), language }
    }

    /// The columns chosen, but those that would say nothing of their own.
    fn columns(&self) -> Vec<TableColumn> {
        let reading = &self.open.reading;
        let chosen = reading.table.columns.iter().copied().filter(|column| match column {
            TableColumn::Name => false,
            TableColumn::Group => {
                reading.group_by != GroupBy::Role || !reading.table.columns.contains(&TableColumn::Role)
            }
            TableColumn::Community => !self.community_of.is_empty(),
            TableColumn::Role | TableColumn::Indicator(_) => true,
        });
        std::iter::once(TableColumn::Name).chain(chosen).collect()
    }

    fn cell(&self, column: TableColumn, actor: &Actor) -> Cell {
        match column {
            TableColumn::Name => Cell::Text(actor.name.to_string()),
            TableColumn::Role => Cell::Text(actor_role_label(self.open.map().legend(), actor, self.language)),
            TableColumn::Group => {
                let group = self.open.reading.group_by.group_of(actor);
                Cell::Text(group.label(self.open.map().legend(), self.language))
            }
            TableColumn::Community => {
                let number = self.community_of.get(&actor.id);
                Cell::Text(number.map_or_else(String::new, |number| community_name(*number, self.language)))
            }
            TableColumn::Indicator(indicator) => Cell::Number(self.value(indicator, actor)),
        }
    }

    fn rank(&self, column: TableColumn, actor: &Actor) -> Rank {
        if column == TableColumn::Community {
            return self.community_of.get(&actor.id).map_or(Rank::Unknown, |number| Rank::Number(*number as f64));
        }
        match self.cell(column, actor) {
            Cell::Text(words) => Rank::Word(fold(&words)),
            Cell::Number(value) => value.map_or(Rank::Unknown, Rank::Number),
        }
    }

    fn value(&self, indicator: ActorIndicator, actor: &Actor) -> Option<f64> {
        indicator.value(self.report?, actor.id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::{Action, AppState, Effect, Moment, PathPurpose};
    use crate::storage::Settings;

    fn app() -> AppState {
        let settings = Settings { language: Some(Language::French), ..Settings::default() };
        let mut app = AppState::at_once(settings);
        app.dispatch(Action::OpenSample(0));
        app.dispatch(Action::Show(Moment::Read));
        app.take_results();
        app
    }

    fn sheet(app: &AppState) -> Sheet {
        Sheet::new(app.open.as_ref().unwrap(), Language::French)
    }

    fn names(sheet: &Sheet) -> Vec<String> {
        let name = |cells: &[Cell]| match &cells[0] {
            Cell::Text(name) => name.clone(),
            Cell::Number(_) => panic!("a number for a name"),
        };
        sheet.rows.iter().map(|(_, cells)| name(cells)).collect()
    }

    fn column(sheet: &Sheet, wanted: TableColumn) -> Vec<Cell> {
        let place = sheet.columns.iter().position(|c| *c == wanted).unwrap();
        sheet.rows.iter().map(|(_, cells)| cells[place].clone()).collect()
    }

    #[test]
    fn rows_are_the_organizations_in_sight_in_alphabetical_order() {
        let app = app();
        let sheet = sheet(&app);
        let open = app.open.as_ref().unwrap();
        assert_eq!(sheet.rows.len(), open.map().actors().filter(|a| !a.role.is_table()).count());
        let folded: Vec<String> = names(&sheet).iter().map(|name| fold(name)).collect();
        assert!(folded.is_sorted(), "{folded:?}");
    }

    #[test]
    fn a_number_orders_from_the_greatest_then_from_the_least_and_what_is_undefined_comes_last() {
        let mut app = app();
        let ei = TableColumn::Indicator(ActorIndicator::Ei);
        for descending in [true, false] {
            app.dispatch(Action::Table(TableAction::Sort(ei)));
            let sheet = sheet(&app);
            let values: Vec<Option<f64>> = column(&sheet, ei)
                .into_iter()
                .map(|cell| match cell {
                    Cell::Number(value) => value,
                    Cell::Text(_) => panic!("words for a number"),
                })
                .collect();
            let known: Vec<f64> = values.iter().copied().flatten().collect();
            assert!(values[known.len()..].iter().all(Option::is_none));
            let ordered = |w: &[f64]| if descending { w[0] >= w[1] } else { w[0] <= w[1] };
            assert!(known.windows(2).all(ordered), "{known:?}");
            let ties: Vec<String> = names(&sheet)
                .into_iter()
                .zip(&values)
                .filter(|(_, v)| **v == values[0])
                .map(|(n, _)| fold(&n))
                .collect();
            assert!(ties.is_sorted(), "equals stay in alphabetical order: {ties:?}");
        }
    }

    #[test]
    fn names_are_filtered_whatever_their_accents() {
        let mut app = app();
        let all = sheet(&app);
        let wanted = names(&all)[0].to_uppercase();
        app.dispatch(Action::Table(TableAction::Filter(wanted)));
        let some = sheet(&app);
        assert!(!some.rows.is_empty() && some.rows.len() < all.rows.len());
        assert_eq!(some.n_in_sight, all.rows.len());
        app.dispatch(Action::Table(TableAction::Filter("zzzz".to_owned())));
        assert!(sheet(&app).rows.is_empty());
    }

    #[test]
    fn what_is_shown_is_what_is_copied_and_saved() {
        let mut app = app();
        let folder = tempfile::tempdir().unwrap();
        app.dispatch(Action::Table(TableAction::Sort(TableColumn::Indicator(ActorIndicator::Degree))));
        app.dispatch(Action::Table(TableAction::ToggleColumn(TableColumn::Indicator(ActorIndicator::Ei))));
        let sheet = sheet(&app);
        let effects = app.dispatch(Action::Table(TableAction::Copy));
        let [Effect::CopyText(copied)] = effects.as_slice() else { panic!("{effects:?}") };
        let lines: Vec<&str> = copied.lines().collect();
        assert_eq!(lines.len(), sheet.rows.len() + 1);
        assert!(
            lines[0].starts_with("Acteur\tRôle\tRegroupement\tNombre de voisins\tPassage obligé\t"),
            "{}",
            lines[0]
        );
        assert!(
            lines.iter().zip(names(&sheet)).skip(1).all(|(line, _)| line.split('\t').count() == sheet.columns.len())
        );
        let effects = app.dispatch(Action::Table(TableAction::AskSave));
        assert!(
            matches!(effects.as_slice(), [Effect::AskTablePath(name)] if name.rsplit('.').next() == Some("csv")),
            "{effects:?}"
        );
        let path = folder.path().join("tableau");
        app.dispatch(Action::PathGiven(PathPurpose::Table, path.clone()));
        app.take_results();
        let saved = std::fs::read_to_string(path.with_extension("csv")).unwrap();
        assert!(saved.starts_with("\u{feff}Acteur;Rôle;Regroupement;Nombre de voisins;"), "{saved}");
        assert_eq!(saved.lines().count(), lines.len());
        assert_eq!(
            saved.trim_start_matches('\u{feff}').replace(';', "\t"),
            *copied,
            "no cell of this map needs quotes"
        );
    }

    #[test]
    fn a_folder_that_is_not_there_is_said() {
        let mut app = app();
        app.dispatch(Action::PathGiven(PathPurpose::Table, "/nowhere/at/all.csv".into()));
        app.take_results();
        assert_eq!(app.message.unwrap().severity, crate::app::Severity::Problem);
    }
}
