//! What unfolds under a link: the others of a list, how something is computed.

use super::super::theme::regular;
use super::ReadView;
use egui::{Id, Link, RichText, Ui, WidgetInfo, WidgetType};

/// Whether what has this name is unfolded.
pub(super) fn is_open(ui: &Ui, id: Id) -> bool {
    ui.data(|data| data.get_temp(id).unwrap_or(false))
}

/// A link that unfolds something, as it is said aloud; whether it is unfolded.
pub(super) fn link(ui: &mut Ui, id: Id, text: &str, said: &str) -> bool {
    let mut open = is_open(ui, id);
    let response = ui.add(Link::new(RichText::new(text).font(regular(12.0))));
    if response.clicked() {
        open = !open;
        ui.data_mut(|data| data.insert_temp(id, open));
    }
    response.widget_info(|| WidgetInfo::selected(WidgetType::Link, true, open, said));
    open
}

/// « et 4 autres », or « en montrer moins », under a list of which some are shown; nothing when none is ever hidden.
pub(super) fn more(ui: &mut Ui, view: &ReadView<'_>, id: Id, n_all: usize, n_shown: usize) {
    let text = if n_shown < n_all {
        view.t().read_more((n_all - n_shown) as f64)
    } else if is_open(ui, id) {
        view.t().read_fewer()
    } else {
        return;
    };
    link(ui, id, &text, &text);
}
