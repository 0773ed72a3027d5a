//! Fields that are typed in. What is being typed is kept apart until the person is done: Enter, another field, Ctrl+S
//! or the window closing keep it; Esc gives it up.

use super::super::theme::{regular, semibold};
use super::{TEXT_SIZE, beside_button, icon_button, row};
use crate::model::Name;
use crate::ui::icons;
use crate::ui::wrapped::wrapped;
use egui::accesskit::Role;
use egui::text::LayoutJob;
use egui::util::id_type_map::IdTypeMap;
use egui::{Context, Event, FontId, Frame, Galley, Id, IdMap, Key, Response, RichText, TextBuffer, TextEdit, Ui, vec2};
use std::sync::Arc;

/// With Ctrl: save, export, open, new, close, quit, another moment. What is being typed is kept first.
const LEAVING: [Key; 9] = [Key::S, Key::E, Key::O, Key::N, Key::W, Key::Q, Key::Num1, Key::Num2, Key::Num3];
/// Alone: the wall, the panels away.
const LEAVING_ALONE: [Key; 2] = [Key::F5, Key::F9];

/// What is being typed, by field.
#[derive(Clone, Default)]
struct Drafts(IdMap<String>);

/// Whether a field holds something typed that is on no map yet.
pub(crate) fn is_typing(ctx: &Context) -> bool {
    ctx.data_mut(|data| !drafts(data).0.is_empty())
}

/// Whether a key that leaves what is being typed was pressed, or the window is about to close: it is kept first.
pub(crate) fn is_leaving(ui: &Ui) -> bool {
    LEAVING.iter().any(|key| pressed(ui, *key, true))
        || LEAVING_ALONE.iter().any(|key| pressed(ui, *key, false))
        || ui.input(|i| i.viewport().close_requested())
}

/// Gives up whatever is being typed.
pub(crate) fn forget_typing(ctx: &Context) {
    ctx.data_mut(|data| drafts(data).0.clear());
}

/// Takes the focus from the field being typed in: it keeps its text the next time it is shown.
pub(crate) fn finish_typing(ctx: &Context) {
    let focused = ctx.memory(egui::Memory::focused);
    if let Some(id) = focused.filter(|id| ctx.data_mut(|data| drafts(data).0.contains_key(id))) {
        ctx.memory_mut(|memory| memory.surrender_focus(id));
    }
}

fn drafts(data: &mut IdTypeMap) -> &mut Drafts {
    data.get_temp_mut_or_default(Id::new("what is being typed"))
}

/// A field of one line.
pub(crate) fn text_field(ui: &mut Ui, id: Id, label: &str, value: &str, hint: &str) -> Option<String> {
    row(ui, label, |ui, label| line(ui, id, label, value, hint))
}

/// A field of one line beside a menu of what was typed elsewhere.
pub(crate) fn suggest_field(
    ui: &mut Ui,
    id: Id,
    label: &str,
    value: &str,
    suggestions: &[String],
    menu_name: &str,
) -> Option<String> {
    row(ui, label, |ui, label| {
        if suggestions.is_empty() {
            return line(ui, id, label, value, "");
        }
        let field = |ui: &mut Ui| line(ui, id, label, value, "");
        let menu = |ui: &mut Ui| {
            let mut chosen = None;
            let button = icon_button(ui, icons::MORE, menu_name);
            egui::Popup::menu(&button).show(|ui| {
                for suggestion in suggestions {
                    if ui.selectable_label(suggestion == value, suggestion).clicked() {
                        chosen = Some(suggestion.clone()).filter(|s| s != value);
                    }
                }
            });
            chosen
        };
        let (typed, chosen) = beside_button(ui, field, menu);
        typed.or(chosen)
    })
}

/// A field of several lines under its label, which grows with its text.
pub(crate) fn notes_field(ui: &mut Ui, id: Id, label: &str, value: &str, hint: &str) -> Option<String> {
    ui.add_space(2.0);
    let label = ui.label(RichText::new(label).font(regular(TEXT_SIZE)).weak());
    let show = |ui: &mut Ui, text: &mut String| {
        let mut laid = unbroken(regular(TEXT_SIZE));
        let edit = TextEdit::multiline(text).id(id).desired_rows(2).hint_text(hinted(hint)).layouter(&mut laid);
        ui.add(framed(edit, regular(TEXT_SIZE)).margin(vec2(10.0, 6.0))).labelled_by(label.id)
    };
    edited(ui, id, value, show).1
}

/// The name at the head of a card: a heading that can be typed in, on as many lines as it takes.
pub(crate) fn name_heading(ui: &mut Ui, id: Id, label: &str, value: &str) -> Option<String> {
    let show = |ui: &mut Ui, text: &mut String| {
        let mut laid = unbroken(semibold(17.0));
        let edit = TextEdit::multiline(text)
            .id(id)
            .font(semibold(17.0))
            .layouter(&mut laid)
            .hint_text(label)
            .frame(Frame::NONE)
            .margin(vec2(0.0, 1.0));
        let response = one_value(ui, edit.desired_width(f32::INFINITY));
        response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::TextEdit, true, label));
        response
    };
    edited(ui, id, value, show).1
}

/// One value named by a label.
pub(crate) fn line(ui: &mut Ui, id: Id, label: Id, value: &str, hint: &str) -> Option<String> {
    let show = |ui: &mut Ui, text: &mut String| {
        let mut laid = unbroken(regular(TEXT_SIZE));
        let edit = TextEdit::multiline(text).id(id).hint_text(hinted(hint)).layouter(&mut laid);
        one_value(ui, framed(edit, regular(TEXT_SIZE))).labelled_by(label)
    };
    edited(ui, id, value, show).1
}

/// A field of one value, which takes as many lines as it must rather than hide its end, and ends with Enter.
fn one_value(ui: &mut Ui, edit: TextEdit<'_>) -> Response {
    let response = ui.add(edit.desired_rows(1).return_key(None).char_limit(Name::MAX_CHARS));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_role(Role::TextInput));
    if response.has_focus() && ui.input(|i| i.key_pressed(Key::Enter)) {
        response.surrender_focus();
    }
    response
}

/// Lays a typed text out as [`wrapped`] does, character for character so that the cursor stands where it should.
fn unbroken(font: FontId) -> impl FnMut(&Ui, &dyn TextBuffer, f32) -> Arc<Galley> {
    move |ui, text, width| {
        let ink = ui.visuals().override_text_color.unwrap_or(ui.visuals().widgets.inactive.text_color());
        let mut job = LayoutJob::simple(wrapped(text.as_str()), font.clone(), ink, width);
        job.keep_trailing_whitespace = true;
        ui.fonts_mut(|fonts| fonts.layout_job(job))
    }
}

fn hinted(hint: &str) -> RichText {
    RichText::new(wrapped(hint)).font(regular(TEXT_SIZE))
}

fn framed(edit: TextEdit<'_>, font: FontId) -> TextEdit<'_> {
    edit.font(font).margin(vec2(10.0, 5.0)).desired_width(f32::INFINITY)
}

/// Shows a field with what is typed in it or else its value, and returns a new value once the person is done.
pub(super) fn edited(
    ui: &mut Ui,
    id: Id,
    value: &str,
    show: impl FnOnce(&mut Ui, &mut String) -> Response,
) -> (Response, Option<String>) {
    let typed = ui.data_mut(|data| drafts(data).0.get(&id).cloned());
    let was_typed = typed.is_some();
    let mut text = typed.unwrap_or_else(|| value.to_owned());
    let response = show(ui, &mut text);
    if !was_typed && !response.changed() {
        return (response, None);
    }
    let is_given_up = response.lost_focus() && pressed(ui, Key::Escape, false);
    let is_done = is_leaving(ui) || !response.has_focus();
    if is_given_up || is_done {
        ui.data_mut(|data| drafts(data).0.remove(&id));
        let kept = (!is_given_up && text != value).then_some(text);
        return (response, kept);
    }
    ui.data_mut(|data| drafts(data).0.insert(id, text));
    (response, None)
}

/// Whether a key was pressed, even if a shortcut took it already.
fn pressed(ui: &Ui, wanted: Key, with_command: bool) -> bool {
    let is_it = |event: &Event| {
        matches!(event, Event::Key { key, pressed: true, modifiers, .. }
            if *key == wanted && modifiers.command == with_command)
    };
    ui.input(|input| input.raw.events.iter().any(is_it))
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::Modifiers;
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable as _;

    /// Two fields whose values do not follow what is typed, and all that came out of them.
    fn harness() -> Harness<'static, Vec<String>> {
        let fields = |ui: &mut Ui, out: &mut Vec<String>| {
            out.extend(text_field(ui, Id::new("first"), "Nom court", "CDC", ""));
            out.extend(notes_field(ui, Id::new("second"), "Notes", "", ""));
        };
        Harness::new_ui_state(fields, Vec::new())
    }

    fn type_in(harness: &mut Harness<'_, Vec<String>>, label: &str, role: Role) {
        harness.get_by_role_and_label(role, label).focus();
        harness.run();
        harness.get_by_role_and_label(role, label).type_text(" Pointe");
        harness.run();
    }

    #[test]
    fn a_typed_value_comes_out_once() {
        let mut harness = harness();
        type_in(&mut harness, "Nom court", Role::TextInput);
        assert!(harness.state().is_empty() && is_typing(&harness.ctx));
        harness.key_press(Key::Enter);
        harness.run();
        harness.run_steps(3);
        assert_eq!(*harness.state(), ["CDC Pointe"]);
        assert!(!is_typing(&harness.ctx));
    }

    #[test]
    fn another_field_keeps_it_and_escape_gives_it_up() {
        let mut harness = harness();
        type_in(&mut harness, "Nom court", Role::TextInput);
        harness.key_press(Key::Tab);
        harness.run();
        assert_eq!(*harness.state(), ["CDC Pointe"]);
        type_in(&mut harness, "Notes", Role::MultilineTextInput);
        harness.key_press(Key::Escape);
        harness.run();
        assert_eq!(harness.state().len(), 1);
        assert!(!is_typing(&harness.ctx));
    }

    #[test]
    fn saving_keeps_what_is_being_typed() {
        let mut harness = harness();
        type_in(&mut harness, "Nom court", Role::TextInput);
        harness.key_press_modifiers(Modifiers::COMMAND, Key::S);
        harness.run();
        assert_eq!(*harness.state(), ["CDC Pointe"]);
    }

    #[test]
    fn a_typed_question_mark_stays_with_its_word_and_the_text_as_it_was_typed() {
        let typed = "Qui fait quoi\u{202f}?";
        Harness::new_ui(|ui| {
            let mut laid = unbroken(regular(TEXT_SIZE));
            let (word, whole) = ["quoi\u{202f}?", typed].map(|text| laid(ui, &text, f32::INFINITY).size().x).into();
            for width in (word.ceil() as u16..=whole as u16).map(f32::from) {
                let galley = laid(ui, &typed, width);
                assert!(galley.rows.iter().all(|row| row.text().trim() != "?"), "a lone mark at {width}");
                assert_eq!(galley.text().chars().count(), typed.chars().count());
            }
        });
        let fields = move |ui: &mut Ui, out: &mut Vec<String>| {
            out.extend(notes_field(ui, Id::new("notes"), "Notes", typed, ""));
        };
        let mut harness = Harness::new_ui_state(fields, Vec::new());
        type_in(&mut harness, "Notes", Role::MultilineTextInput);
        harness.key_press(Key::Tab);
        harness.run();
        assert_eq!(*harness.state(), [format!("{typed} Pointe")]);
    }
}
