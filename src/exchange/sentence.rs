//! Says in plain words what a file could not give: one sentence a refusal, one short line a remark.

use super::report::{Example, Place, Reason, Remark, Report};
use super::{BinaryKind, Format, ImportError, MAX_BYTES, MAX_OUTLINE_BYTES, OutlineError, Refusal};
use crate::model::{Language, TerritoryMap};
use crate::text::{Texts, decimal, integer, texts};

impl ImportError {
    /// What is wrong, in which file and where, and what to do; the file was only read.
    pub fn sentence(&self, language: Language) -> String {
        let t = texts(language);
        let problem = self.refusal.phrase(language);
        match self.place {
            Some(Place { line, column, .. }) if column > 0 => {
                t.exchange_refused_at(self.file.as_str(), line, column, problem)
            }
            Some(Place { line, .. }) => t.exchange_refused_line(self.file.as_str(), line, problem),
            None => t.exchange_refused(self.file.as_str(), problem),
        }
    }
}

impl Refusal {
    /// What is wrong, as a part of a sentence.
    fn phrase(&self, language: Language) -> String {
        let t = texts(language);
        let count = |n: usize| integer(i64::try_from(n).unwrap_or(i64::MAX), language);
        match self {
            Self::Empty => t.exchange_empty(),
            Self::TooLarge { bytes } => t.exchange_too_large(count(bytes >> 20), count(MAX_BYTES >> 20)),
            Self::Binary(BinaryKind::Picture) => t.exchange_picture(),
            Self::Binary(BinaryKind::Workbook) => t.exchange_workbook(),
            Self::Binary(BinaryKind::Pdf) => t.exchange_pdf(),
            Self::Binary(BinaryKind::Archive) => t.exchange_archive(),
            Self::Binary(BinaryKind::Other) => t.exchange_not_text(),
            Self::UnknownFormat => t.exchange_unknown_format(),
            Self::UnknownXml(root) if root.is_empty() => t.exchange_no_element(),
            Self::UnknownXml(root) => t.exchange_unknown_xml(root.as_str()),
            Self::NotXml => t.exchange_not_xml(),
            Self::SeveralFiles => t.exchange_several_files(),
            Self::Cut(open) if open.is_empty() => t.exchange_cut(),
            Self::Cut(open) => t.exchange_cut_within(open.as_str()),
            Self::Mismatched { expected, found } => t.exchange_mismatched(found.as_str(), expected.as_str()),
            Self::Markup => t.exchange_markup(),
            Self::UnknownEntity(name) => t.exchange_unknown_entity(name.as_str()),
            Self::OwnDefinitions => t.exchange_own_definitions(),
            Self::TooDeep => t.exchange_too_deep(),
            Self::TooManyAttributes => t.exchange_too_many_attributes(),
            Self::NoGraph => t.exchange_no_graph(),
            Self::TooMany => t.exchange_too_many(count(TerritoryMap::MAX_ACTORS), count(TerritoryMap::MAX_LINKS)),
            Self::TooManyValues => t.exchange_too_many_values(),
            Self::TooManyColumns => t.exchange_too_many_columns(),
            Self::TextTooLong => t.exchange_text_too_long(),
            Self::OpenQuotes => t.exchange_open_quotes(),
            Self::NoMap(_) => t.exchange_no_map(),
            Self::UnknownColumns(found) => t.exchange_unknown_columns(found.as_str()),
        }
    }
}

impl OutlineError {
    /// Why a file gives no outline, and what to do; the file was only read.
    pub fn sentence(&self, file: &str, language: Language) -> String {
        let t = texts(language);
        let count = |n: usize| integer(i64::try_from(n).unwrap_or(i64::MAX), language);
        let number = |value: f64| decimal(value, 5, language);
        let problem = match self {
            Self::TooLarge(bytes) => t.exchange_too_large(count(bytes >> 20), count(MAX_OUTLINE_BYTES >> 20)),
            Self::Empty => t.exchange_empty(),
            Self::NotJson { line, column } => return t.exchange_outline_not_json(file, *line, *column),
            Self::NotGeoJson => t.exchange_outline_not_geojson(),
            Self::TopoJson => t.exchange_outline_topojson(),
            Self::NoShape => t.exchange_outline_no_shape(),
            Self::NotDegrees(x, y) => t.exchange_outline_not_degrees(number(*x), number(*y)),
            Self::BrokenCoordinates => t.exchange_outline_broken(),
            Self::TooDeep => t.exchange_too_deep(),
        };
        t.exchange_refused(file, problem)
    }
}

impl Report {
    /// What was read, in one line.
    pub fn summary(&self, language: Language) -> String {
        let t = texts(language);
        let (actors, links) = (t.check_actors(self.n_actors), t.check_links(self.n_links));
        t.exchange_summary(self.format.map_or("", Format::name), actors, links)
    }

    /// A short line for each remark: how many, what became of them, where the first ones are.
    pub fn lines(&self, language: Language) -> Vec<String> {
        self.remarks().map(|remark| self.line(remark, language)).collect()
    }

    fn line(&self, remark: &Remark, language: Language) -> String {
        let t = texts(language);
        let phrase = remark.reason.phrase(remark.count, t);
        let examples: Vec<String> =
            remark.examples.iter().map(|e| self.example(e, language)).filter(|example| !example.is_empty()).collect();
        if examples.is_empty() {
            return phrase;
        }
        let rest = if remark.count > remark.examples.len() { "…" } else { "" };
        t.exchange_remark_at(phrase, format!("{}{rest}", examples.join(", ")))
    }

    /// « ligne 12 : a → b », with the file where there are several.
    fn example(&self, example: &Example, language: Language) -> String {
        let t = texts(language);
        let place = example.place.map(|place| {
            let file = self.files.get(place.file).filter(|_| self.files.len() > 1);
            match (file, place.line) {
                (Some(file), 0) => file.clone(),
                (None, 0) => String::new(),
                (Some(file), line) => t.exchange_file_line(file.as_str(), line),
                (None, line) => t.exchange_line(line),
            }
        });
        match (place.filter(|place| !place.is_empty()), example.subject.as_str()) {
            (Some(place), "") => place,
            (Some(place), subject) => t.exchange_example(place, subject),
            (None, subject) => subject.to_owned(),
        }
    }
}

impl Reason {
    fn phrase(self, count: usize, t: &Texts) -> String {
        match self {
            Self::SelfLoop => t.exchange_self_loop(count),
            Self::MissingEnd => t.exchange_missing_end(count),
            Self::NoEnds => t.exchange_no_ends(count),
            Self::NoId => t.exchange_no_id(count),
            Self::Hyperedge => t.exchange_hyperedge(count),
            Self::OtherGraph => t.exchange_other_graph(count),
            Self::Port => t.exchange_port(count),
            Self::GraphAttribute => t.exchange_graph_attribute(count),
            Self::BeyondHeader => t.exchange_beyond_header(count),
            Self::Drawing => t.exchange_drawing(),
            Self::UnknownElement => t.exchange_unknown_element(count),
            Self::BadPosition => t.exchange_bad_position(count),
            Self::SeveralPeriods => t.exchange_several_periods(count),
            Self::DuplicateId => t.exchange_duplicate_id(count),
            Self::DuplicateValue => t.exchange_duplicate_value(count),
            Self::PairMerged => t.exchange_pair_merged(count),
            Self::BadWeight => t.exchange_bad_weight(count),
            Self::LongName => t.exchange_long_name(count),
            Self::LongField => t.exchange_long_field(count),
            Self::NestedGraph => t.exchange_nested_graph(count),
            Self::NeedsTable => t.exchange_needs_table(count),
            Self::MadeTable => t.exchange_made_table(count),
            Self::IsTable => t.exchange_is_table(count),
            Self::OneWayKind => t.exchange_one_way_kind(count),
            Self::CreatedEnd => t.exchange_created_end(count),
            Self::FoundByName => t.exchange_found_by_name(count),
            Self::NoHeader => t.exchange_no_header(),
            Self::NoDirection => t.exchange_no_direction(count),
            Self::NoLinks => t.exchange_no_links(),
            Self::GuessedEncoding => t.exchange_guessed_encoding(),
            Self::BadCharacters => t.exchange_bad_characters(),
            Self::ExternalDefinition => t.exchange_external_definition(),
        }
    }
}
