//! Details onto an actor or a link: each finds its field, its place among the sectors, or the notes.

use super::words::{is_usual_sector, programmes_begun};
use super::{Detail, Meaning, Remark};
use crate::model::{Actor, Link, LinkDetail, MoneyPurpose, Name, Sector};

/// Something that details can be said of.
pub(super) trait Described {
    /// Takes a meaning that is one of its own fields; `false` when it has no such field.
    fn accepts(&mut self, meaning: &Meaning) -> bool;
    fn sectors(&mut self) -> &mut Vec<Sector>;
    fn notes(&mut self) -> &mut String;
}

/// Says details of something. `own_sectors` are those of the map; `hints` are the sectors around, which tell the
/// programme when its beginning alone does not.
pub(super) fn apply(
    details: &[Detail],
    thing: &mut impl Described,
    own_sectors: &[Name],
    hints: &[Sector],
) -> Vec<Remark> {
    let mut remarks = Vec::new();
    let mut note = Vec::new();
    for detail in details {
        if thing.accepts(&detail.meaning) {
            continue;
        }
        if let Some((sector, remark)) = sector(detail, own_sectors, hints) {
            if !thing.sectors().contains(&sector) {
                thing.sectors().push(sector);
            }
            remarks.extend(remark);
        } else if let Meaning::Note(text) = &detail.meaning {
            note.push(text.as_str());
        } else {
            note.push(&detail.said);
            remarks.push(Remark::Noted(detail.said.clone()));
        }
    }
    add_note(thing.notes(), &note.join(", "));
    remarks
}

fn add_note(notes: &mut String, note: &str) {
    if note.is_empty() || notes.lines().any(|line| line == note) {
        return;
    }
    if !notes.is_empty() {
        notes.push('\n');
    }
    notes.push_str(note);
}

/// The sector a detail says, with what must be said about it.
fn sector(detail: &Detail, own: &[Name], hints: &[Sector]) -> Option<(Sector, Option<Remark>)> {
    let said = match &detail.meaning {
        Meaning::Programme(programme) => return Some((Sector::Programme(*programme), None)),
        Meaning::Sector(said) => said,
        Meaning::Words => &detail.said,
        _ => return None,
    };
    let name = Name::new(said).ok()?;
    let alike = || own.iter().find(|o| o.folded() == name.folded() && !name.folded().is_empty());
    if let Some(known) = own.iter().find(|o| **o == name).or_else(alike) {
        return Some((Sector::Own(known.clone()), None));
    }
    if detail.meaning != Meaning::Words || is_usual_sector(said) {
        return Some((Sector::Own(name.clone()), Some(Remark::NewSector(name))));
    }
    let programmes = programmes_begun(said);
    let around: Vec<_> = programmes.iter().copied().filter(|p| hints.contains(&Sector::Programme(*p))).collect();
    match (&programmes[..], &around[..]) {
        ([], _) => None,
        ([only], _) | (_, [only]) => Some((Sector::Programme(*only), None)),
        _ => Some((Sector::Own(name.clone()), Some(Remark::KeptAsSector { said: name, programmes }))),
    }
}

impl Described for Actor {
    fn accepts(&mut self, meaning: &Meaning) -> bool {
        match meaning {
            Meaning::ServiceLine(line) => self.service_line = Some(*line),
            Meaning::From(day) => self.from = Some(*day),
            Meaning::Until(day) => self.until = Some(*day),
            _ => return false,
        }
        true
    }

    fn sectors(&mut self) -> &mut Vec<Sector> {
        &mut self.sectors
    }

    fn notes(&mut self) -> &mut String {
        &mut self.notes
    }
}

impl Described for Link {
    fn accepts(&mut self, meaning: &Meaning) -> bool {
        match meaning {
            Meaning::Status(status) => self.status = *status,
            Meaning::Strength(strength) => self.strength = Some(*strength),
            Meaning::From(day) => self.from = Some(*day),
            Meaning::Until(day) => self.until = Some(*day),
            _ => return accepts_of_kind(&mut self.detail, meaning),
        }
        true
    }

    fn sectors(&mut self) -> &mut Vec<Sector> {
        &mut self.sectors
    }

    fn notes(&mut self) -> &mut String {
        &mut self.notes
    }
}

/// Takes a meaning that only some kinds of link have.
fn accepts_of_kind(detail: &mut LinkDetail, meaning: &Meaning) -> bool {
    match (detail, meaning) {
        (LinkDetail::ReferralCorridor(corridor), Meaning::Return) => corridor.with_return = true,
        (LinkDetail::ReferralCorridor(corridor), Meaning::Clientele(text)) => corridor.clientele.clone_from(text),
        (LinkDetail::ReferralCorridor(corridor), Meaning::Waiting(text)) => corridor.waiting.clone_from(text),
        (LinkDetail::Collaboration(tie), Meaning::OneWay) => tie.one_way = true,
        (LinkDetail::Collaboration(tie), Meaning::Informal) => tie.on_project = Some(false),
        (LinkDetail::Collaboration(tie), Meaning::Purpose(MoneyPurpose::Project)) => tie.on_project = Some(true),
        (LinkDetail::Collaboration(tie), Meaning::Trust(trust)) => tie.trust = Some(*trust),
        (LinkDetail::ServiceAgreement(agreement), Meaning::Terms(terms)) => agreement.terms = Some(*terms),
        (LinkDetail::ServiceAgreement(agreement), Meaning::Funded(funded)) => agreement.funded = Some(*funded),
        (LinkDetail::ServiceAgreement(agreement), Meaning::Amount(amount)) => {
            (agreement.amount, agreement.funded) = (Some(*amount), Some(true));
        }
        (LinkDetail::ServiceAgreement(agreement), Meaning::Accountability(due)) => {
            agreement.accountability = Some(*due);
        }
        (LinkDetail::ServiceAgreement(agreement), Meaning::WrittenResponsibilities(written)) => {
            agreement.responsibilities_written = Some(*written);
        }
        (LinkDetail::Funding { purpose, .. }, Meaning::Purpose(said)) => *purpose = Some(*said),
        (LinkDetail::Funding { amount, .. }, Meaning::Amount(said)) => *amount = Some(*said),
        (LinkDetail::Participation { seat }, Meaning::Seat(said)) => *seat = Some(*said),
        _ => return false,
    }
    true
}
