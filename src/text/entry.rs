//! What a quick-entry line did, or why it is refused, in sentences.

use super::{Language, programme_label, texts};
use crate::document::entry::{Candidate, EntryError, Outcome, Remark};
use crate::model::{LinkKind, Name};

impl Outcome {
    /// What the line did, in sentences: « 2 acteurs ajoutés : CLSC, CRDI. 1 corridor ajouté. »
    pub fn sentence(&self, language: Language) -> String {
        let t = texts(language);
        let mut said = Vec::new();
        let mut about = |names: &[Name], sentence: &dyn Fn(String) -> String| {
            if !names.is_empty() {
                said.push(sentence(list(names)));
            }
        };
        about(&self.created_actors, &|names| t.entry_actors_created(self.created_actors.len(), names));
        about(&self.revised_actors, &|names| t.entry_actors_revised(names));
        about(&self.actors_already_there, &|names| t.entry_actors_already_there(names));
        for kind in LinkKind::ALL {
            let count = self.created_links.iter().filter(|k| **k == kind).count();
            said.extend((count > 0).then(|| links_created(kind, count, language)));
        }
        let (revised, there) = (self.revised_links.len(), self.links_already_there.len());
        said.extend((revised > 0).then(|| t.entry_links_revised(revised)));
        said.extend((there > 0).then(|| t.entry_links_already_there(there)));
        said.extend(self.remarks.iter().map(|r| r.sentence(language)));
        said.join(" ")
    }
}

impl Remark {
    /// The remark as a sentence.
    pub fn sentence(&self, language: Language) -> String {
        let t = texts(language);
        match self {
            Self::Noted(words) => t.entry_noted(words),
            Self::KeptAsSector { said, programmes } => {
                let programmes = programmes.iter().map(|p| quoted(&programme_label(*p, language), language));
                let choice = programmes.collect::<Vec<_>>().join(&format!(" {} ", t.entry_or()));
                t.entry_kept_as_sector(said.as_str(), choice)
            }
            Self::NewSector(name) => t.entry_new_sector(name.as_str()),
        }
    }
}

impl EntryError {
    /// Why the line is refused and what to do, as a sentence.
    pub fn sentence(&self, language: Language) -> String {
        let t = texts(language);
        match self {
            Self::Empty => t.entry_error_empty(),
            Self::TooLong { most } => t.entry_error_too_long(*most),
            Self::TooManyNames { most } => t.entry_error_too_many_names(*most),
            Self::NameMissing => t.entry_error_name_missing(),
            Self::NameTooLong { name } => t.entry_error_name_too_long(name),
            Self::UnclosedQuote => t.entry_error_unclosed_quote(),
            Self::SeveralOperators => t.entry_error_several_operators(),
            Self::Near { name, candidates } => t.entry_error_near(name, choice(candidates, language)),
            Self::Ambiguous { name, candidates } => t.entry_error_ambiguous(name, choice(candidates, language)),
            Self::SelfLink { name } => t.entry_error_self_link(name.as_str()),
            Self::NotATable { name } => t.entry_error_not_a_table(name.as_str()),
            Self::StillATable { name } => t.entry_error_still_a_table(name.as_str()),
        }
    }
}

fn links_created(kind: LinkKind, count: usize, language: Language) -> String {
    let t = texts(language);
    match kind {
        LinkKind::ReferralCorridor => t.entry_corridors_created(count),
        LinkKind::Collaboration => t.entry_collaborations_created(count),
        LinkKind::ServiceAgreement => t.entry_agreements_created(count),
        LinkKind::Funding => t.entry_fundings_created(count),
        LinkKind::Authority => t.entry_authorities_created(count),
        LinkKind::Participation => t.entry_participations_created(count),
    }
}

fn list(names: &[Name]) -> String {
    names.iter().map(Name::as_str).collect::<Vec<_>>().join(", ")
}

fn choice(candidates: &[Candidate], language: Language) -> String {
    candidates.iter().map(|c| quoted(c.name.as_str(), language)).collect::<Vec<_>>().join(", ")
}

fn quoted(text: &str, language: Language) -> String {
    match language {
        Language::French => format!("«\u{202f}{text}\u{202f}»"),
        Language::English => format!("“{text}”"),
    }
}
