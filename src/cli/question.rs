//! What is asked of the indicators: which links, on which day, in which groups. `indicators` and `export` ask alike.

use crate::analysis::{AnalysisRequest, GroupBy};
use crate::model::{Filter, Language, LinkKind, TerritoryMap, fold};
use crate::text::texts;
use jiff::civil::Date;

/// Which part of a map is looked at, and in which groups.
#[derive(Debug, Clone, clap::Args)]
pub struct Question {
    /// Groups: role, sector, programme, `sub_territory`, `service_line` or a field of the map.
    #[arg(long, value_name = "FIELD", default_value = "role")]
    pub group_by: String,
    /// Kinds of link that count, with commas between them; all but participations by default.
    #[arg(long, value_name = "KIND,KIND", value_delimiter = ',', value_parser = kind_of)]
    pub links: Vec<LinkKind>,
    /// Only what existed on that day, as 2015-04-01.
    #[arg(long, value_name = "DATE")]
    pub on: Option<Date>,
}

impl Question {
    /// What it asks of a map.
    ///
    /// # Errors
    /// When the grouping is unknown ([`crate::analysis::GroupByError`], a wrong argument).
    pub fn request(&self, map: &TerritoryMap, language: Language) -> anyhow::Result<AnalysisRequest> {
        let everything = AnalysisRequest::default();
        Ok(AnalysisRequest {
            filter: self.filter(),
            group_by: GroupBy::parse(&self.group_by, map).map_err(|error| {
                let sentence = texts(language).indicators_unknown_group(self.group_by.as_str());
                anyhow::Error::new(error).context(sentence)
            })?,
            links: if self.links.is_empty() { everything.links } else { self.links.iter().copied().collect() },
        })
    }

    /// What is in sight on its day.
    pub fn filter(&self) -> Filter {
        Filter { on: self.on, ..Filter::default() }
    }
}

/// A kind of link by its code (`ReferralCorridor`, however it is written) or by a short word (`corridor`,
/// `agreement`).
fn kind_of(word: &str) -> Result<LinkKind, String> {
    let plain = |text: &str| fold(text).replace(' ', "");
    let word = plain(word);
    let names = |kind: LinkKind| {
        let short = match kind {
            LinkKind::ReferralCorridor => "corridor",
            LinkKind::ServiceAgreement => "agreement",
            _ => return plain(kind.code()) == word,
        };
        plain(kind.code()) == word || short == word
    };
    LinkKind::ALL.into_iter().find(|kind| names(*kind)).ok_or_else(|| {
        let codes: Vec<&str> = LinkKind::ALL.into_iter().map(LinkKind::code).collect();
        format!("one of {}", codes.join(", "))
    })
}
