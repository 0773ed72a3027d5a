//! What do the agreements do to our autonomy? A bar for each paid actor, in alphabetical order, cut into the shares of
//! its funders.

use super::super::super::sample;
use super::super::super::theme::color;
use super::super::{Asked, ReadView, unfold};
use super::pen;
use crate::analysis::{Funded, Report};
use crate::app::Selection;
use crate::model::{ActorId, Link, LinkKind, fold};
use crate::scene::{LegendSample, role_row};
use egui::{Align2, Painter, Rect, Sense, Stroke, Ui, pos2, vec2};

/// Bars shown until the others are asked for.
const SHOWN: usize = 8;
/// Height of a bar's row, and of the bar in it, in points.
const ROW: f32 = 22.0;
const THICKNESS: f32 = 14.0;
/// Greatest share of the width that names take.
const NAMES: f32 = 0.52;
/// How much of a role's colour fills a share: its symbol must stand out on it.
const TINT: f32 = 0.38;

/// The paid actors of a map, in the order of their names.
pub(super) struct Shares<'a> {
    view: &'a ReadView<'a>,
    funded: Vec<&'a Funded>,
}

impl<'a> Shares<'a> {
    /// The bars of a report; `None` when nobody is paid.
    pub(super) fn new(view: &'a ReadView<'a>, report: &'a Report) -> Option<Self> {
        let mut funded: Vec<&Funded> = report.dependence.funded.iter().collect();
        funded.sort_by_cached_key(|f| (fold(view.name(f.actor)), f.actor));
        (!funded.is_empty()).then_some(Self { view, funded })
    }

    /// Shows the bars.
    pub(super) fn show(&self, ui: &mut Ui, asked: &mut Asked<'_>) {
        let (t, palette) = (self.view.t(), self.view.palette());
        let id = egui::Id::new("all shares");
        let all = unfold::is_open(ui, id) || self.funded.len() <= SHOWN + 1;
        let shown = if all { &self.funded[..] } else { &self.funded[..SHOWN] };
        ui.add_space(2.0);
        let size = vec2(ui.available_width(), ROW * shown.len() as f32 + pen::LINE);
        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
        let names: Vec<String> = shown.iter().map(|f| self.label(f)).collect();
        let names = pen::names_width(ui.painter(), names.iter().map(String::as_str), rect.width() * NAMES);
        let bars = rect.with_min_x(rect.left() + names);
        for (i, funded) in shown.iter().enumerate() {
            let top = rect.top() + ROW * i as f32;
            let row = Rect::from_min_size(pos2(rect.left(), top), vec2(rect.width(), ROW));
            self.row(ui, funded, row, bars.left(), asked);
        }
        let half = bars.center().x;
        let bottom = rect.bottom() - pen::LINE;
        pen::dashed_line(
            ui.painter(),
            [pos2(half, rect.top()), pos2(half, bottom + 2.0)],
            Stroke::new(1.0, palette.ink),
        );
        let under = (pos2(half, bottom + 2.0), Align2::CENTER_TOP);
        pen::write(ui.painter(), under, &t.chart_shares_half(), pen::SMALL, palette.muted, bars.width());
        if self.funded.iter().any(|f| f.counted) {
            pen::quiet(ui, palette, &t.chart_shares_counted());
        }
        unfold::more(ui, self.view, id, self.funded.len(), shown.len());
    }

    fn row(&self, ui: &Ui, funded: &Funded, row: Rect, bars: f32, asked: &mut Asked<'_>) {
        let (palette, painter) = (self.view.palette(), ui.painter());
        let response = ui.interact(row, ui.id().with(("share", funded.actor)), Sense::click());
        pen::tell(ui, palette, &response, &self.said(funded));
        if response.hovered() {
            painter.rect_filled(row.expand2(vec2(3.0, 0.0)), 3.0, palette.accent_soft);
        }
        let left = (row.left_center(), Align2::LEFT_CENTER);
        pen::write(painter, left, &self.label(funded), pen::WORDS, palette.ink, bars - row.left() - pen::GAP + 1.0);
        let bar = Rect::from_min_max(pos2(bars, row.center().y - THICKNESS / 2.0), row.right_center())
            .with_max_y(row.center().y + THICKNESS / 2.0);
        let pieces = pieces(bar, &funded.shares);
        for (funder, piece, _) in &pieces {
            self.piece(painter, *funder, *piece);
        }
        let pointed = response
            .hover_pos()
            .and_then(|p| pieces.iter().find(|(_, piece, _)| piece.expand2(vec2(1.0, 6.0)).contains(p)));
        match pointed {
            Some((funder, _, share)) => {
                asked.light(self.between(&[*funder], funded.actor));
                let said = self.view.t().chart_shares_share(
                    self.view.name(*funder),
                    self.view.percent(*share),
                    self.view.name(funded.actor),
                );
                response.clone().on_hover_text_at_pointer(said);
            }
            None if response.hovered() || response.has_focus() => {
                let funders: Vec<ActorId> = funded.shares.iter().map(|(id, _)| *id).collect();
                asked.light(self.between(&funders, funded.actor));
                response.clone().on_hover_text_at_pointer(self.said(funded));
            }
            None => {}
        }
        if response.clicked() {
            asked.select(funded.actor);
        }
    }

    /// The name of a paid actor, marked where amounts are missing.
    fn label(&self, funded: &Funded) -> String {
        let mark = if funded.counted { COUNTED } else { "" };
        format!("{}{mark}", self.view.name(funded.actor))
    }

    /// The share of a funder, in the colour of its role, with its symbol.
    fn piece(&self, painter: &Painter, funder: ActorId, piece: Rect) {
        let Some(actor) = self.view.open.map().actor(funder) else { return };
        let palette = self.view.palette();
        let legend = self.view.open.map().legend();
        let row = role_row(legend, actor.role, actor.custom_role.as_ref(), self.view.theme, self.view.app.language);
        let LegendSample::Role(_, mark) = &row.sample else { return };
        let fill = palette.card.lerp_to_gamma(color(mark.fill), TINT);
        painter.rect(piece, 2.0, fill, Stroke::new(1.0, palette.muted), egui::StrokeKind::Inside);
        if piece.width() >= THICKNESS + 2.0 {
            let at = piece.left_center() + vec2(THICKNESS / 2.0 + 2.0, 0.0);
            let symbol = Rect::from_center_size(at, vec2(THICKNESS, THICKNESS - 4.0));
            sample::paint_sample(painter, symbol, &row.sample);
        }
    }

    /// The money that goes from some funders to an actor.
    fn between(&self, funders: &[ActorId], actor: ActorId) -> Selection {
        let paid = |l: &&Link| {
            matches!(l.kind(), LinkKind::Funding | LinkKind::ServiceAgreement)
                && l.target == actor
                && funders.contains(&l.source)
        };
        let links = self.view.open.map().links_of(actor).filter(paid).map(|l| l.id).collect();
        Selection { actors: [actor].into(), links }
    }

    fn said(&self, funded: &Funded) -> String {
        let t = self.view.t();
        let share =
            |(id, share): &(ActorId, f64)| t.chart_shares_funder(self.view.name(*id), self.view.percent(*share));
        let shares: Vec<String> = funded.shares.iter().map(share).collect();
        t.chart_shares_row(self.view.name(funded.actor), shares.join(", "))
    }
}

/// Mark of an actor of which amounts are missing.
const COUNTED: &str = "\u{a0}*";

/// The pieces of a bar, side by side: funder, where, share.
fn pieces(bar: Rect, shares: &[(ActorId, f64)]) -> Vec<(ActorId, Rect, f64)> {
    let mut x = bar.left();
    let piece = |(funder, share): &(ActorId, f64)| {
        let width = bar.width() * *share as f32;
        let rect = Rect::from_min_max(pos2(x, bar.top()), pos2((x + width - 1.0).max(x), bar.bottom()));
        x += width;
        (*funder, rect, *share)
    };
    shares.iter().map(piece).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_fill_the_bar_by_their_shares() {
        let bar = Rect::from_min_size(pos2(100.0, 0.0), vec2(100.0, THICKNESS));
        let [first, second] = [1, 2].map(ActorId::from_number);
        let pieces = pieces(bar, &[(first, 0.75), (second, 0.25)]);
        assert_eq!((pieces[0].0, pieces[0].1.left(), pieces[0].1.right()), (first, 100.0, 174.0));
        assert_eq!((pieces[1].0, pieces[1].1.left(), pieces[1].1.right()), (second, 175.0, 199.0));
    }
}
