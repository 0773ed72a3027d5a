//! The links of an actor, a row each: a sample of the line, who is at the other end, and what runs which way.

use super::Card;
use crate::app::{Action, Selection};
use crate::model::{Actor, Link, LinkDetail, LinkStatus};
use crate::scene::{LegendSample, link_sample};
use crate::text::seat_label;
use crate::ui::fields::{heading, named};
use crate::ui::sample::paint_sample;
use crate::ui::theme::{CORNER, regular};
use egui::{Align2, Rect, Sense, Ui, pos2, text::LayoutJob, vec2};

/// Height of a row, in points.
const ROW_HEIGHT: f32 = 25.0;
/// Room for the sample of the line, in points.
const SAMPLE_WIDTH: f32 = 34.0;

pub(super) fn ties_ui(ui: &mut Ui, card: &Card<'_>, actor: &Actor, out: &mut Vec<Action>) {
    let mut links: Vec<&Link> = card.map().links_of(actor.id).collect();
    let other = |link: &Link| link.other_end(actor.id).map_or("", |id| card.label_of(id));
    links.sort_by_cached_key(|link| (link.kind(), crate::model::fold(other(link)), link.id));
    heading(ui, &card.t().fiche_links(links.len() as f64));
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for link in links {
            if tie(ui, card, actor, link, other(link)) {
                out.push(Action::Select(Selection::link(link.id)));
            }
        }
    });
}

/// A row; whether it was clicked.
fn tie(ui: &mut Ui, card: &Card<'_>, actor: &Actor, link: &Link, other: &str) -> bool {
    let role = role_of_other(card, actor, link);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW_HEIGHT), Sense::click());
    let kind = card.kind_name((link.kind(), link.custom_kind.as_ref()));
    let (palette, painter) = (card.palette(), ui.painter());
    if response.has_focus() {
        painter.rect_stroke(rect, CORNER, ui.visuals().selection.stroke, egui::StrokeKind::Inside);
    } else if response.hovered() {
        painter.rect_filled(rect, CORNER, palette.accent_soft);
    }
    let room =
        Rect::from_center_size(pos2(rect.left() + 4.0 + SAMPLE_WIDTH / 2.0, rect.center().y), vec2(SAMPLE_WIDTH, 15.0));
    let mark = link_sample(card.legend(), link, actor.id, card.theme);
    paint_sample(painter, room, &LegendSample::Kind(link.kind(), mark));
    let is_over = link.status == LinkStatus::Ended;
    let format = |color| egui::TextFormat { font_id: regular(13.0), color, ..Default::default() };
    let mut job = LayoutJob::default();
    job.append(other, 0.0, format(if is_over { palette.muted } else { palette.ink }));
    if !role.is_empty() {
        job.append(&format!("({role})"), 6.0, format(palette.muted));
    }
    job.wrap = egui::text::TextWrapping::truncate_at_width(rect.right() - room.right() - 14.0);
    let galley = painter.layout_job(job);
    let at = Align2::LEFT_CENTER.align_size_within_rect(galley.size(), rect).min;
    painter.galley(pos2(room.right() + 10.0, at.y), galley, palette.ink);
    let name = if role.is_empty() { format!("{kind} – {other}") } else { format!("{kind} – {other} ({role})") };
    named(response, &name).clicked()
}

/// What the other end does on this link, in a word: it funds, it refers…
fn role_of_other(card: &Card<'_>, actor: &Actor, link: &Link) -> String {
    let (t, is_from) = (card.t(), link.target == actor.id);
    match &link.detail {
        LinkDetail::ReferralCorridor(corridor) if corridor.with_return => t.fiche_tie_return(),
        LinkDetail::ReferralCorridor(_) if is_from => t.fiche_tie_refers(),
        LinkDetail::ReferralCorridor(_) => t.fiche_tie_receives(),
        LinkDetail::ServiceAgreement(_) if is_from => t.fiche_tie_contracts(),
        LinkDetail::ServiceAgreement(_) => t.fiche_tie_delivers(),
        LinkDetail::Funding { .. } if is_from => t.fiche_tie_funds(),
        LinkDetail::Funding { .. } => t.fiche_tie_is_funded(),
        LinkDetail::Authority if is_from => t.fiche_tie_mandates(),
        LinkDetail::Authority => t.fiche_tie_answers(),
        LinkDetail::Participation { seat: Some(seat) } => seat_label(*seat, card.language()).to_lowercase(),
        LinkDetail::Participation { seat: None } | LinkDetail::Collaboration(_) => String::new(),
    }
}
