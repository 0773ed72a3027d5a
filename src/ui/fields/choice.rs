//! Fields that are chosen in a list.

use super::{Changed, TEXT_SIZE, row};
use crate::text::{Language, texts};
use crate::ui::theme::regular;
use egui::style::WidgetVisuals;
use egui::{ComboBox, Id, Rect, RichText, Shape, Stroke, Ui, vec2};

/// What stands for a value that nobody said.
const UNSAID: &str = "–";

/// Longest name shown in full, in characters.
const LONGEST_SHOWN: usize = 19;

/// One value of several; `unsaid` stands where there is none, or not the same one everywhere. Returns another one than
/// the present one, once.
pub(crate) fn one_of<T: Copy + PartialEq>(
    ui: &mut Ui,
    id: Id,
    label: &str,
    value: Option<T>,
    unsaid: &str,
    options: &[T],
    name: impl Fn(T) -> String,
) -> Option<T> {
    row(ui, label, |ui, label| {
        let shown = value.map_or_else(|| unsaid.to_owned(), &name);
        let shown = RichText::new(shortened(&shown)).font(regular(TEXT_SIZE));
        let combo = ComboBox::from_id_salt(id).selected_text(shown).width(ui.available_width()).wrap().icon(caret);
        let mut chosen = None;
        let shown = combo.show_ui(ui, |ui| {
            for option in options {
                if ui.selectable_label(value == Some(*option), name(*option)).clicked() {
                    chosen = Some(*option);
                }
            }
        });
        shown.response.labelled_by(label);
        chosen.filter(|c| value != Some(*c))
    })
}

/// A long name without what it says in brackets, which the list says.
fn shortened(name: &str) -> &str {
    match name.split_once(" (") {
        Some((short, _)) if name.chars().count() > LONGEST_SHOWN => short,
        _ => name,
    }
}

/// What a combo box shows at its right: a quiet caret.
pub(crate) fn caret(ui: &Ui, rect: Rect, _: &WidgetVisuals, _: bool) {
    let (middle, reach) = (rect.center(), vec2(3.5, 2.0));
    let corners = vec![middle - reach, middle + vec2(0.0, reach.y), middle + vec2(reach.x, -reach.y)];
    ui.painter().add(Shape::line(corners, Stroke::new(1.3, ui.visuals().weak_text_color())));
}

/// One value of several, or none.
pub(crate) fn choice<T: Copy + PartialEq>(
    ui: &mut Ui,
    id: Id,
    label: &str,
    value: Option<T>,
    options: &[T],
    name: impl Fn(T) -> String,
) -> Option<Changed<T>> {
    let options: Vec<Option<T>> = std::iter::once(None).chain(options.iter().copied().map(Some)).collect();
    let name = |option: Option<T>| option.map_or_else(|| UNSAID.to_owned(), &name);
    one_of(ui, id, label, Some(value), UNSAID, &options, name).map(Changed)
}

/// Yes, no, or nobody said.
pub(crate) fn yes_no(
    ui: &mut Ui,
    id: Id,
    label: &str,
    value: Option<bool>,
    language: Language,
) -> Option<Changed<bool>> {
    let t = texts(language);
    choice(ui, id, label, value, &[true, false], |yes| if yes { t.fiche_yes() } else { t.fiche_no() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::accesskit::Role;
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable as _;

    #[test]
    fn a_choice_comes_out_once_and_the_present_one_never() {
        let field = |ui: &mut Ui, out: &mut Vec<Changed<bool>>| {
            out.extend(yes_no(ui, Id::new("return"), "Retour prévu", Some(true), Language::French));
        };
        let mut harness = Harness::new_ui_state(field, Vec::new());
        for (option, chosen) in
            [("Oui", vec![]), ("Non", vec![Changed(Some(false))]), (UNSAID, vec![Changed(Some(false)), Changed(None)])]
        {
            harness.get_by_role_and_label(Role::ComboBox, "Retour prévu").click();
            harness.run();
            harness.get_by_role_and_label(Role::Button, option).click();
            harness.run();
            assert_eq!(*harness.state(), chosen);
        }
    }
}
