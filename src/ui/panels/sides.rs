//! Which of the two side panels there is room for: both in a wide window; one at a time in a narrower one, where `F9`
//! goes from one to the other; none but the one asked for in a tiny one.

use super::super::theme::{ROOM_FOR_LEGEND, ROOM_FOR_SIDE};
use crate::app::{Action, Panels};

/// Whether the legend, and the card or readings, are shown in a window that wide.
pub(in super::super) fn sides_shown(room: f32, panels: Panels) -> (bool, bool) {
    match panels {
        Panels::None => (false, false),
        _ if room >= ROOM_FOR_LEGEND => (true, true),
        Panels::Legend => (true, false),
        Panels::Card => (false, true),
        Panels::Both => (false, room >= ROOM_FOR_SIDE),
    }
}

/// What `F9` asks for in a window that wide.
pub(in super::super) fn turned(room: f32, panels: Panels) -> Action {
    let has_room = room >= ROOM_FOR_SIDE;
    Action::ShowPanels(match sides_shown(room, panels) {
        (false, true) if has_room => Panels::Legend,
        (true, false) if !has_room => Panels::Card,
        (true, _) | (_, true) => Panels::None,
        (false, false) if has_room && panels == Panels::None => Panels::Both,
        (false, false) => Panels::Legend,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_brings_every_panel_back_however_narrow_the_window() {
        for (room, expected) in [
            (1366.0, vec![(false, false), (true, true)]),
            (900.0, vec![(true, false), (false, false), (false, true)]),
            (683.0, vec![(true, false), (false, true), (false, false), (true, false)]),
        ] {
            let mut panels = Panels::Both;
            let shown = expected.iter().map(|_| {
                let Action::ShowPanels(next) = turned(room, panels) else { panic!("another action") };
                panels = next;
                sides_shown(room, panels)
            });
            assert_eq!(shown.collect::<Vec<_>>(), expected, "{room}");
        }
    }
}
