//! Links whose dates or state ask for a word: past their end, soon ending, fragile, planned, imposed.

use super::super::reading::Wording;
use super::ties::{tie, ties};
use super::{About, Finder, Finding, Severity};
use crate::model::{ActorId, Link, LinkDetail, LinkKind, LinkStatus, Terms};
use crate::text::date;
use jiff::civil::Date;
use jiff::{ToSpan, tz::TimeZone};

/// An end so near asks for a word.
const SOON_IN_MONTHS: i32 = 6;

impl Finder<'_> {
    /// Links still said to live after the day they were to end, while both their ends live on.
    pub(super) fn past_their_end(&self) -> Option<Finding> {
        let day = self.day()?;
        let ends = self.ends(|end| end < day);
        let links: Vec<&Link> = ends.iter().map(|(link, _)| *link).collect();
        let key = ["link_past_end", "change.steps"];
        let finding = |words: &Wording<'_>| match ends.as_slice() {
            [(link, end)] => {
                words.t.finding_past_end_one(tie(words, link), words.kind(link), date(*end, words.language))
            }
            _ => words.t.finding_past_end(links.len(), ties(words, &links)),
        };
        (!links.is_empty()).then(|| self.finding(key, Severity::Attention, About::links(&links), finding))
    }

    /// Links that end within six months.
    pub(super) fn soon_ending(&self) -> Option<Finding> {
        let day = self.day()?;
        let soon = day.checked_add(SOON_IN_MONTHS.months()).ok()?;
        let ends = self.ends(|end| day <= end && end <= soon);
        let links: Vec<&Link> = ends.iter().map(|(link, _)| *link).collect();
        let key = ["link_soon_ending", "change.steps"];
        let finding = |words: &Wording<'_>| match ends.as_slice() {
            [(link, end)] => {
                words.t.finding_soon_ending_one(tie(words, link), words.kind(link), date(*end, words.language))
            }
            _ => words.t.finding_soon_ending(links.len(), ties(words, &links)),
        };
        (!links.is_empty()).then(|| self.finding(key, Severity::Attention, About::links(&links), finding))
    }

    pub(super) fn fragile(&self) -> Option<Finding> {
        let links = self.links(|link| link.status == LinkStatus::Fragile);
        (!links.is_empty()).then(|| {
            self.finding(["fragile_link", "graph.links"], Severity::Attention, About::links(&links), |words| {
                words.t.finding_fragile(links.len(), ties(words, &links))
            })
        })
    }

    pub(super) fn planned(&self) -> Option<Finding> {
        let links = self.links(|link| link.status == LinkStatus::Planned);
        (!links.is_empty()).then(|| {
            self.finding(["planned_link", "graph.links"], Severity::Note, About::links(&links), |words| {
                words.t.finding_planned(links.len(), ties(words, &links))
            })
        })
    }

    /// Agreements imposed, of which nobody said that the responsibilities of both are written down.
    pub(super) fn imposed(&self) -> Option<Finding> {
        let links = self.links(|link| match &link.detail {
            LinkDetail::ServiceAgreement(agreement) => {
                link.status.counts()
                    && agreement.terms == Some(Terms::Imposed)
                    && agreement.responsibilities_written != Some(true)
            }
            _ => false,
        });
        (!links.is_empty()).then(|| {
            let key = ["imposed_agreement", "network.vertical_share"];
            self.finding(key, Severity::Attention, About::links(&links), |words| {
                words.t.finding_imposed(links.len(), ties(words, &links))
            })
        })
    }

    /// The day on which the map is read.
    fn day(&self) -> Option<Date> {
        let filter = &self.report.request.filter;
        let changed = self.map.info().changed.map(|at| at.to_zoned(TimeZone::UTC).date());
        let gone = self.map.actors().filter(|a| filter.shows_actor(a)).filter_map(|a| a.until).min();
        filter.on.or_else(|| changed.map(|changed| gone.map_or(changed, |gone| gone.min(changed))))
    }

    /// Links that live and whose end a test chooses, unless an actor at one of their ends is gone by then; a seat has
    /// no end of its own.
    fn ends(&self, choose: impl Fn(Date) -> bool) -> Vec<(&Link, Date)> {
        let gone = |id: ActorId, end: Date| self.map.actor(id).and_then(|a| a.until).is_some_and(|until| until <= end);
        let own_end = |link: &&Link| -> Option<Date> {
            let end = link.until.filter(|_| link.status.counts() && link.kind() != LinkKind::Participation)?;
            (choose(end) && !gone(link.source, end) && !gone(link.target, end)).then_some(end)
        };
        let links = self.links(|link| own_end(&link).is_some());
        links.into_iter().filter_map(|link| Some((link, own_end(&link)?))).collect()
    }
}
