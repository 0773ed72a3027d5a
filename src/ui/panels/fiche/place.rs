//! What the indicators say of one actor, in plain sentences: ties, never a grade.

use super::Card;
use crate::analysis::Report;
use crate::model::{Actor, ActorId, Language, TerritoryMap};
use crate::text::texts;
use crate::ui::theme::{CORNER, regular, semibold};
use crate::ui::wrapped::wrapped;
use egui::{CornerRadius, Frame, Margin, RichText, Stroke, Ui};
use std::collections::BTreeMap;

/// Least share of the paths between others that makes an actor a passage worth a sentence.
const PASSAGE_SHARE: f64 = 0.1;
/// Most groups that a sentence names.
const GROUPS_NAMED: usize = 3;

pub(super) fn place_ui(ui: &mut Ui, card: &Card<'_>, actor: &Actor) {
    let Some(analysed) = &card.open.analysed else { return };
    let sentences = sentences(&analysed.report, card.map(), actor.id, card.language());
    if sentences.is_empty() {
        return;
    }
    let palette = card.palette();
    let ink = if card.open.analysis_is_fresh() { palette.ink } else { palette.muted };
    ui.add_space(12.0);
    let frame = Frame::new().fill(palette.card).stroke(Stroke::new(1.0, palette.border));
    frame.corner_radius(CornerRadius::same(CORNER + 2)).inner_margin(Margin::same(12)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.label(RichText::new(card.t().fiche_place()).font(semibold(13.0)).color(ink));
        for sentence in sentences {
            ui.label(RichText::new(wrapped(sentence)).font(regular(13.0)).color(ink));
        }
    });
}

/// One to four sentences; none for an actor that the indicators leave out.
fn sentences(report: &Report, map: &TerritoryMap, id: ActorId, language: Language) -> Vec<String> {
    let Some(position) = report.actors.get(&id) else { return Vec::new() };
    let t = texts(language);
    let others = report.n_actors.saturating_sub(1);
    let mut said = vec![match position.degree {
        0 => t.fiche_place_alone(),
        degree if degree == others && others > 1 => t.fiche_place_all(others as f64),
        degree => t.fiche_place_ties(others as f64, degree as f64),
    }];
    let pairs = (others * others.saturating_sub(1)) as f64 / 2.0;
    let share = if pairs > 0.0 { position.betweenness / pairs } else { 0.0 };
    if share >= PASSAGE_SHARE {
        said.push(t.fiche_place_passage((1.0 / share).round()));
    }
    // The piece it stands in is one of those there are; without it, that piece falls into these parts.
    let parts = (position.removal.components + 1).saturating_sub(report.cohesion.components);
    if position.articulation && parts > 1 {
        said.push(t.fiche_place_cut(parts as f64));
    }
    let groups = groups_tied(report, map, id, language);
    let brokered = position.brokerage;
    if groups.len() > 1 && brokered.total() > brokered.coordinator {
        let named: Vec<String> = groups.iter().take(GROUPS_NAMED).cloned().collect();
        said.push(t.fiche_place_bridge((groups.len() - named.len()) as f64, named.join(", ")));
    }
    said
}

/// The groups of the actors it is tied to, those with the most first.
fn groups_tied(report: &Report, map: &TerritoryMap, id: ActorId, language: Language) -> Vec<String> {
    let neighbours: std::collections::BTreeSet<ActorId> = map
        .links_of(id)
        .filter(|l| l.status.counts() && report.request.filter.shows_link(map, l))
        .filter_map(|l| l.other_end(id))
        .collect();
    let mut count: BTreeMap<_, usize> = BTreeMap::new();
    for position in neighbours.iter().filter_map(|n| report.actors.get(n)) {
        *count.entry(&position.group).or_default() += 1;
    }
    let mut groups: Vec<_> = count.into_iter().collect();
    groups.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    groups.into_iter().map(|(group, _)| group.label(map.legend(), language)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::{AnalysisRequest, compute};
    use crate::model::{Link, LinkId, LinkKind, MapInfo, Name, Role};

    /// Two pairs and a loner, joined by the actor 1.
    fn map() -> TerritoryMap {
        let mut map = TerritoryMap::new(MapInfo::default());
        let roles = [Role::Cdc, Role::Csss, Role::Csss, Role::Municipality, Role::Municipality, Role::Other];
        for (number, role) in (1..).zip(roles) {
            let name = Name::new(&format!("Acteur {number}")).unwrap();
            map.insert_actor(Actor::new(ActorId::from_number(number), name, role)).unwrap();
        }
        for (number, (a, b)) in (1..).zip([(1, 2), (2, 3), (1, 4), (4, 5)]) {
            let [a, b] = [a, b].map(ActorId::from_number);
            map.insert_link(Link::new(LinkId::from_number(number), a, b, LinkKind::Collaboration)).unwrap();
        }
        map
    }

    #[test]
    fn a_passage_is_told_without_jargon_or_rank() {
        let map = map();
        let report = compute(&map, &AnalysisRequest::default());
        let said = sentences(&report, &map, ActorId::from_number(1), Language::French);
        let t = texts(Language::French);
        // 4 of the 10 pairs of others meet through it.
        let expected = [
            t.fiche_place_ties(5.0, 2.0),
            t.fiche_place_passage(3.0),
            t.fiche_place_cut(2.0),
            t.fiche_place_bridge(0.0, "CSSS, Municipalité"),
        ];
        assert_eq!(said, expected);
        let alone = sentences(&report, &map, ActorId::from_number(6), Language::French);
        assert_eq!(alone, [t.fiche_place_alone()]);
        let leaf = sentences(&report, &map, ActorId::from_number(5), Language::French);
        assert_eq!(leaf, [t.fiche_place_ties(5.0, 1.0)]);
    }
}
