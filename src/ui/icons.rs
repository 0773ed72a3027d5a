//! The icons of the interface, by what they mean.

use egui_phosphor::regular as glyph;

pub(super) const MENU: &str = glyph::LIST;
pub(super) const UNDO: &str = glyph::ARROW_COUNTER_CLOCKWISE;
pub(super) const REDO: &str = glyph::ARROW_CLOCKWISE;
pub(super) const SEARCH: &str = glyph::MAGNIFYING_GLASS;
pub(super) const VISIBLE: &str = glyph::EYE;
pub(super) const HIDDEN: &str = glyph::EYE_SLASH;
pub(super) const EDIT: &str = glyph::PENCIL_SIMPLE;
pub(super) const REMOVE: &str = glyph::TRASH;
pub(super) const ADD: &str = glyph::PLUS;
pub(super) const MORE: &str = glyph::CARET_DOWN;
pub(super) const PIN: &str = glyph::PUSH_PIN;
pub(super) const CLOSE: &str = glyph::X;
pub(super) const REVERSE: &str = glyph::ARROWS_LEFT_RIGHT;
pub(super) const ZOOM_IN: &str = glyph::PLUS;
pub(super) const ZOOM_OUT: &str = glyph::MINUS;
pub(super) const FIT: &str = glyph::CORNERS_OUT;
pub(super) const PROBLEM: &str = glyph::WARNING;
pub(super) const NOTE: &str = glyph::INFO;
pub(super) const ASCENDING: &str = glyph::CARET_UP;
pub(super) const DESCENDING: &str = glyph::CARET_DOWN;
pub(super) const TABLE: &str = glyph::TABLE;
pub(super) const NEW_MAP: &str = glyph::FILE_PLUS;
pub(super) const OPEN_MAP: &str = glyph::FOLDER_OPEN;
pub(super) const ARRANGE: &str = glyph::ALIGN_CENTER_HORIZONTAL;
pub(super) const CHECKED: &str = glyph::CHECK_SQUARE;
pub(super) const UNCHECKED: &str = glyph::SQUARE;
pub(super) const LAY_OUT: &str = glyph::GRAPH;
pub(super) const WAY: &str = glyph::PATH;
pub(super) const RECENT: &str = glyph::CLOCK;
