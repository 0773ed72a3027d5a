//! One small chart a question, drawn from the report: what is lit or said under the pointer is said to the keyboard and
//! the screen reader too, and no colour stands alone.

mod ladder;
mod matrix;
mod pen;
mod pieces;
mod roles;
mod seats;
mod shares;
mod split;
mod steps;
mod strip;

use super::{Asked, ReadView, gauge};
use crate::analysis::{Reading, Report, Topic};
use egui::Ui;

pub(super) use matrix::shows_matrix;

/// Shows the chart of a question, where the map has something to draw it from.
pub(super) fn chart(ui: &mut Ui, view: &ReadView<'_>, report: &Report, reading: &Reading, asked: &mut Asked<'_>) {
    match reading.topic {
        Topic::Coordination => {
            if let Some(strip) = strip::Strip::new(report).filter(|_| report.n_pairs > 0) {
                strip.show(ui, view, &reading.actors, asked);
            }
        }
        Topic::Hierarchy => {
            for split in split::splits(report) {
                split.show(ui, view, report, asked);
            }
        }
        Topic::Silos => {
            gauge::gauge(ui, view, reading);
            matrix::show(ui, view, report, asked);
        }
        Topic::Corridors => {
            if let Some(ladder) = ladder::Ladder::new(view, report) {
                ladder.show(ui, asked);
            }
        }
        Topic::Dependence => {
            if let Some(shares) = shares::Shares::new(view, report) {
                shares.show(ui, asked);
            }
        }
        Topic::Consultation => {
            if let Some(seats) = seats::Seats::new(view, report) {
                seats.show(ui, asked);
            }
        }
        Topic::Missing => roles::show(ui, view, report, asked),
        Topic::WhatIf => {
            if let Some(what_if) = &view.open.what_if {
                pieces::show(ui, view, what_if.actor(), &what_if.pieces, asked);
            }
            if view.open.what_if.as_ref().is_none_or(|w| !w.is_chosen()) {
                pen::quiet(ui, view.palette(), &view.t().chart_pieces_hint());
            }
        }
        Topic::Change => {
            if let Some(steps) = steps::Steps::new(view, report) {
                steps.show(ui, asked);
            }
        }
    }
}

#[cfg(test)]
mod tests;
