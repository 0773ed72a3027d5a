//! Actions on the table of actors.

use super::super::table::{Sheet, TableAction, TableColumn};
use super::super::{AppState, Effect, Severity};
use crate::app::jobs::JobKind;
use crate::app::state::Done;
use crate::export::{BYTE_ORDER_MARK, csv, tab_separated};
use crate::storage;
use crate::text::texts;
use std::path::PathBuf;

/// Ending of the names of tables.
pub(super) const TABLE_EXTENSION: &str = "csv";

impl AppState {
    pub(super) fn dispatch_table(&mut self, action: TableAction) -> Vec<Effect> {
        match action {
            TableAction::Toggle => self.with_open(|o| o.reading.table.is_open = !o.reading.table.is_open),
            TableAction::Sort(column) => self.with_open(|o| {
                let table = &mut o.reading.table;
                let again = table.sorted_by == column;
                // Of numbers, the greatest are looked for first; of words, the first letters.
                table.descending = if again { !table.descending } else { column.is_number() };
                table.sorted_by = column;
            }),
            TableAction::ToggleColumn(column) => self.with_open(|o| {
                let columns = &mut o.reading.table.columns;
                if !columns.remove(&column) && column != TableColumn::Name {
                    columns.insert(column);
                }
            }),
            TableAction::Filter(wanted) => self.with_open(|o| o.reading.table.wanted = wanted),
            TableAction::Copy => return self.copy_table(),
            TableAction::AskSave => return vec![Effect::AskTablePath(self.suggested_file_name(TABLE_EXTENSION))],
        }
        Vec::new()
    }

    fn copy_table(&mut self) -> Vec<Effect> {
        let language = self.language;
        let Some(open) = &self.open else { return Vec::new() };
        let sheet = Sheet::new(open, language);
        let sentence = self.texts().table_copied(sheet.rows.len() as f64);
        self.say(Severity::Note, sentence);
        vec![Effect::CopyText(tab_separated(&sheet.cells(language), language))]
    }

    /// Writes the table as it is shown: whole, or not at all.
    pub(super) fn save_table_to(&mut self, path: PathBuf) {
        let language = self.language;
        let Some(open) = &self.open else { return };
        let sheet = Sheet::new(open, language);
        let path = super::files::with_ending(path, TABLE_EXTENSION);
        self.jobs.start(JobKind::File, false, move |_| {
            let text = format!("{BYTE_ORDER_MARK}{}", csv(&sheet.cells(language), language));
            let result = storage::write_atomically(&path, text.as_bytes()).map_err(|e| e.sentence(language));
            Done::Exported(result.map(|()| texts(language).table_saved(path.to_string_lossy())))
        });
    }
}
