//! Programmes and sectors as chips, each with a cross to take it away, and a menu to add one.

use super::{TEXT_SIZE, icon_button, named, row};
use crate::model::{Name, Programme, Sector};
use crate::text::{Language, sector_label, texts};
use crate::ui::icons;
use crate::ui::theme::regular;
use egui::{Button, Id, Key, Popup, PopupCloseBehavior, RichText, TextEdit, Ui, vec2};

/// The sectors of an actor or a link. `own` are those of the map. Returns the new list, once.
pub(crate) fn sector_chips(
    ui: &mut Ui,
    id: Id,
    label: &str,
    sectors: &[Sector],
    own: &[Name],
    language: Language,
) -> Option<Vec<Sector>> {
    row(ui, label, |ui, _| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(4.0, 4.0);
            ui.spacing_mut().button_padding = vec2(8.0, 4.0);
            let mut removed = None;
            for sector in sectors {
                if chip(ui, sector, language) {
                    removed = Some(sector);
                }
            }
            let added = adder(ui, id, sectors, own, language);
            match (removed, added) {
                (Some(gone), _) => Some(sectors.iter().filter(|s| *s != gone).cloned().collect()),
                (None, Some(new)) => Some(sectors.iter().cloned().chain([new]).collect()),
                (None, None) => None,
            }
        })
        .inner
    })
}

/// A button to add one sector to several things at once.
pub(crate) fn add_sector(ui: &mut Ui, id: Id, label: &str, own: &[Name], language: Language) -> Option<Sector> {
    row(ui, label, |ui, _| adder(ui, id, &[], own, language))
}

/// A chip; whether it was taken away.
fn chip(ui: &mut Ui, sector: &Sector, language: Language) -> bool {
    let label = sector_label(sector, language);
    let text = RichText::new(format!("{label} {}", icons::CLOSE)).font(regular(TEXT_SIZE - 1.0));
    let name = texts(language).fiche_sector_remove(&label);
    let button = Button::new(text).wrap().corner_radius(12.0).min_size(vec2(0.0, 24.0));
    named(ui.add(button), &name).on_hover_text(name).clicked()
}

fn adder(ui: &mut Ui, id: Id, present: &[Sector], own: &[Name], language: Language) -> Option<Sector> {
    let t = texts(language);
    let button = icon_button(ui, icons::ADD, &t.fiche_sector_add());
    let popup = Popup::menu(&button).id(id.with("menu")).close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    let shown = popup.show(|ui| {
        let programmes = Programme::ALL.into_iter().map(Sector::Programme);
        let offered = programmes.chain(own.iter().cloned().map(Sector::Own)).filter(|s| !present.contains(s));
        let mut chosen = None;
        egui::ScrollArea::vertical().max_height(360.0).show(ui, |ui| {
            for sector in offered {
                if ui.button(sector_label(&sector, language)).clicked() {
                    chosen = Some(sector);
                }
            }
        });
        ui.separator();
        let chosen = chosen.or_else(|| typed(ui, id, language));
        if chosen.is_some() {
            ui.close();
        }
        chosen
    });
    shown.and_then(|shown| shown.inner).filter(|sector| !present.contains(sector))
}

/// A sector of the map's own, typed; a programme by its name is that programme.
fn typed(ui: &mut Ui, id: Id, language: Language) -> Option<Sector> {
    let id = id.with("new sector");
    let mut text: String = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let hint = texts(language).fiche_sector_new();
    let edit = TextEdit::singleline(&mut text).hint_text(hint.clone()).desired_width(220.0).char_limit(Name::MAX_CHARS);
    let response = ui.add(edit);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::TextEdit, true, &hint));
    let is_said = response.lost_focus() && ui.input(|i| i.key_pressed(Key::Enter));
    let name = Name::new(&text).ok().filter(|_| is_said);
    if is_said {
        text.clear();
    }
    ui.data_mut(|data| data.insert_temp(id, text));
    let name = name?;
    let is_it = |p: &Programme| crate::text::programme_label(*p, language) == name.as_str();
    Some(Programme::ALL.into_iter().find(is_it).map_or(Sector::Own(name), Sector::Programme))
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable as _;

    #[test]
    fn sectors_are_added_from_the_menu_or_typed_and_taken_away() {
        let field = |ui: &mut Ui, sectors: &mut Vec<Sector>| {
            let own = [Name::new("logement").unwrap()];
            if let Some(new) = sector_chips(ui, Id::new("sectors"), "Secteurs", sectors, &own, Language::French) {
                *sectors = new;
            }
        };
        let mut harness = Harness::new_ui_state(field, Vec::new());
        let t = texts(Language::French);
        let open_menu = |harness: &mut Harness<'_, Vec<Sector>>| {
            harness.get_by_label(&t.fiche_sector_add()).click();
            harness.run();
        };
        for choice in ["logement", "Santé mentale"] {
            open_menu(&mut harness);
            harness.get_by_label(choice).click();
            harness.run();
        }
        open_menu(&mut harness);
        assert!(harness.query_by_label("logement").is_none(), "what is there is not offered again");
        harness.get_by_label(&t.fiche_sector_new()).focus();
        harness.run();
        harness.get_by_label(&t.fiche_sector_new()).type_text(" transport ");
        harness.run();
        harness.key_press(Key::Enter);
        harness.run();
        harness.get_by_label(&t.fiche_sector_remove("logement")).click();
        harness.run();
        let transport = Sector::Own(Name::new("transport").unwrap());
        assert_eq!(*harness.state(), [Sector::Programme(Programme::MentalHealth), transport]);
    }
}
