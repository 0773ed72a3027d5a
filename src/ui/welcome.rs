//! The first thing seen: a new map, a map to open, recent maps, and the samples, each with its picture.

use super::canvas::{Lens, paint_once};
use super::icons;
use super::theme::{self, regular, semibold};
use crate::app::{Action, AppState, Dialog};
use crate::model::{Filter, Language};
use crate::scene::{self, Scene, SceneRequest, Theme};
use crate::storage;
use crate::text::texts;
use egui::{
    Align, Button, CentralPanel, Color32, Frame, Label, Layout, Rect, RichText, ScrollArea, Sense, Stroke, Ui, vec2,
};

/// Widest the page is, in points.
const PAGE_WIDTH: f32 = 1040.0;
/// Size of a sample's card, in points.
const CARD: egui::Vec2 = vec2(248.0, 208.0);
/// Height of its picture, in points.
const PICTURE_HEIGHT: f32 = 142.0;

/// The samples as pictures, made once a theme.
#[derive(Default)]
pub(crate) struct Thumbnails {
    of: Option<Theme>,
    cards: Vec<Card>,
}

struct Card {
    title: String,
    territory: String,
    scene: Scene,
}

impl Thumbnails {
    fn refresh(&mut self, theme: Theme) {
        if self.of == Some(theme) {
            return;
        }
        self.of = Some(theme);
        self.cards = storage::samples().iter().map(|sample| card(sample, theme)).collect();
    }
}

/// A sample that could not be read would still have its card: its title, without a picture.
fn card(sample: &storage::Sample, theme: Theme) -> Card {
    let Ok(map) = storage::from_text(sample.text) else {
        return Card { title: sample.title(), territory: String::new(), scene: Scene::default() };
    };
    let mut scene = scene::build(&SceneRequest {
        map: &map,
        filter: &Filter::default(),
        only: None,
        theme,
        language: Language::French,
        zoom: 1.0,
        text_scale: 1.0,
        sizes: None,
        fills: None,
        groups: &[],
        floors: None,
    });
    scene.labels.clear();
    Card { title: map.info().title.clone(), territory: map.info().territory.clone(), scene }
}

/// Shows the welcome screen.
pub(super) fn welcome_ui(ui: &mut Ui, app: &AppState, theme: Theme, pictures: &mut Thumbnails, out: &mut Vec<Action>) {
    pictures.refresh(theme);
    let palette = theme::palette(theme);
    CentralPanel::default().frame(Frame::new().fill(palette.panel)).show(ui, |ui| {
        ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
            let margin = ((ui.available_width() - PAGE_WIDTH) / 2.0).max(24.0);
            ui.horizontal_top(|ui| {
                ui.add_space(margin);
                ui.vertical(|ui| {
                    ui.set_width((ui.available_width() - margin).max(300.0));
                    page(ui, app, theme, pictures, out);
                });
            });
        });
    });
}

fn page(ui: &mut Ui, app: &AppState, theme: Theme, pictures: &Thumbnails, out: &mut Vec<Action>) {
    let (t, palette) = (app.texts(), theme::palette(theme));
    ui.add_space(28.0);
    ui.horizontal(|ui| {
        ui.label(RichText::new("Maillage").font(semibold(34.0)).color(palette.ink));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let other = match app.language {
                Language::French => Language::English,
                Language::English => Language::French,
            };
            if ui.add(Button::new(texts(other).language_name()).frame(false)).clicked() {
                out.push(Action::UseLanguage(other));
            }
            if ui.add(Button::new(t.shell_help()).frame(false)).clicked() {
                out.push(Action::Ask(Dialog::Help));
            }
        });
    });
    ui.label(RichText::new(t.shell_welcome_line()).font(regular(16.0)).color(palette.muted));
    ui.add_space(18.0);
    ui.horizontal(|ui| {
        let large = |icon: &str, name: String| RichText::new(format!("{icon}  {name}")).font(semibold(15.0));
        let new = Button::new(large(icons::NEW_MAP, t.shell_new()).color(palette.on_accent))
            .fill(palette.accent)
            .min_size(vec2(190.0, 42.0));
        if ui.add(new).clicked() {
            out.push(Action::NewMap);
        }
        let open = Button::new(large(icons::OPEN_MAP, t.shell_open())).min_size(vec2(190.0, 42.0));
        if ui.add(open).clicked() {
            out.push(Action::AskOpen);
        }
        ui.label(RichText::new(t.shell_welcome_drop()).color(palette.muted));
    });
    recent(ui, app, palette, out);
    ui.add_space(24.0);
    ui.label(RichText::new(t.shell_samples()).font(semibold(16.0)).color(palette.ink));
    ui.label(RichText::new(t.shell_samples_line()).color(palette.muted));
    ui.add_space(8.0);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(14.0, 14.0);
        for (index, card) in pictures.cards.iter().enumerate() {
            if card_ui(ui, card, theme) {
                out.push(Action::OpenSample(index));
            }
        }
    });
    ui.add_space(20.0);
    ui.label(RichText::new(t.shell_welcome_private()).font(regular(12.5)).color(palette.muted));
    ui.add_space(20.0);
}

fn recent(ui: &mut Ui, app: &AppState, palette: &theme::Palette, out: &mut Vec<Action>) {
    if app.settings.recent.is_empty() {
        return;
    }
    ui.add_space(24.0);
    ui.label(RichText::new(app.texts().shell_recent()).font(semibold(16.0)).color(palette.ink));
    for path in app.settings.recent.iter().take(5) {
        let name = path.file_stem().map_or_else(String::new, |n| n.to_string_lossy().into_owned());
        let folder = path.parent().map_or_else(String::new, |p| p.display().to_string());
        ui.horizontal(|ui| {
            let line = RichText::new(format!("{}  {name}", icons::RECENT)).color(palette.accent);
            if ui.add(Button::new(line).frame(false)).clicked() {
                out.push(Action::Open(path.clone()));
            }
            ui.add(Label::new(RichText::new(folder).font(regular(12.0)).color(palette.muted)).truncate());
        });
    }
}

/// Shows a sample; returns whether it is chosen.
fn card_ui(ui: &mut Ui, card: &Card, theme: Theme) -> bool {
    let palette = theme::palette(theme);
    let (rect, response) = ui.allocate_exact_size(CARD, Sense::click());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Button, true, &card.title));
    let lit = response.hovered() || response.has_focus();
    let edge = if lit { Stroke::new(2.0, palette.accent) } else { Stroke::new(1.0, palette.border) };
    let painter = ui.painter_at(rect.expand(2.0));
    painter.rect(rect, 10.0, palette.card, edge, egui::StrokeKind::Inside);
    let picture = Rect::from_min_size(rect.min, vec2(CARD.x, PICTURE_HEIGHT)).shrink(6.0);
    let background = card.scene.background.map_or(Color32::WHITE, theme::color);
    painter.rect_filled(picture, 6.0, background);
    if !card.scene.actors.is_empty() {
        let lens = Lens::fitting(picture, &card.scene.bounds, 8.0);
        paint_once(&ui.painter_at(picture), &lens, &card.scene);
    }
    let text = Rect::from_min_max(picture.left_bottom() + vec2(6.0, 8.0), rect.max - vec2(10.0, 6.0));
    let mut child = ui.new_child(egui::UiBuilder::new().max_rect(text).layout(Layout::top_down(Align::Min)));
    child.spacing_mut().item_spacing.y = 2.0;
    child.add(Label::new(RichText::new(&card.title).font(semibold(14.0)).color(palette.ink)).wrap());
    child.add(Label::new(RichText::new(&card.territory).font(regular(12.0)).color(palette.muted)).truncate());
    response.clicked()
}
