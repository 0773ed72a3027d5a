//! A page: title, caption, the map as large as it fits, its legend, and a foot that says when and what is shown.

use super::ExportError;
use super::legend::{LegendBox, legend_box};
use crate::model::{ActorId, Colour, Filter, Language, Point, TerritoryMap};
use crate::scene::style::{ink, muted};
use crate::scene::{
    Floors, LegendSample, OutlinedGroup, ReadKey, Rect, Scene, SceneRequest, Theme, build, fitted, key_blocks,
    label_size, legend_rows,
};
use crate::text::{date, kind_label, role_plural, texts};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Width and height of a page, in pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PageSize {
    /// Width.
    pub width: u32,
    /// Height.
    pub height: u32,
}

/// What to put on a page.
#[derive(Debug, Clone)]
pub struct PageRequest<'a> {
    /// The map.
    pub map: &'a TerritoryMap,
    /// What is in sight.
    pub filter: &'a Filter,
    /// Theme.
    pub theme: Theme,
    /// Language of what the program adds.
    pub language: Language,
    /// Size.
    pub size: PageSize,
    /// The day written at the foot, unless the filter shows another.
    pub today: Date,
    /// What readings make of the drawing; as the legend has it without.
    pub look: Option<&'a PageLook>,
}

/// Sizes, colours and outlines that stand for the legend's own, with their key.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PageLook {
    /// As in [`SceneRequest::sizes`].
    pub sizes: Option<BTreeMap<ActorId, f32>>,
    /// As in [`SceneRequest::fills`].
    pub fills: Option<BTreeMap<ActorId, Colour>>,
    /// As in [`SceneRequest::groups`].
    pub groups: Vec<OutlinedGroup>,
    /// What colours, outlines and sizes stand for.
    pub key: ReadKey,
    /// The same in a line, for the foot.
    pub line: String,
}

/// A page, ready to be drawn: lengths in pixels, but in the scene.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// Size.
    pub size: PageSize,
    /// Title of the picture, for who cannot see it.
    pub title: String,
    /// The map.
    pub scene: Scene,
    /// Pixels per map unit.
    pub scale: f32,
    /// Where the origin of the map is on the page.
    pub origin: Point,
    /// Everything written but the labels of the map.
    pub texts: Vec<PageText>,
    /// Samples of the legend.
    pub samples: Vec<Sample>,
}

/// A line of text on a page.
#[derive(Debug, Clone, PartialEq)]
pub struct PageText {
    /// Start of its baseline.
    pub at: Point,
    /// The text.
    pub text: String,
    /// Size of the font.
    pub size: f32,
    /// Whether it is a title, in semi-bold.
    pub bold: bool,
    /// Colour.
    pub colour: Colour,
}

/// A sample of the legend on a page.
#[derive(Debug, Clone, PartialEq)]
pub struct Sample {
    /// Where its own origin is.
    pub at: Point,
    /// Pixels per unit of the sample.
    pub scale: f32,
    /// What is drawn.
    pub sample: LegendSample,
}

impl PageSize {
    /// A page as wide and high as a projected screen.
    pub const SCREEN: Self = Self { width: 1920, height: 1080 };

    /// Most pixels on a side.
    pub const MAX_SIDE: u32 = 16_384;

    /// The size of a text such as « 1920x1080 »; `None` for anything else.
    ///
    /// ```
    /// use maillage::export::PageSize;
    /// assert_eq!(PageSize::parse("1920 × 1080"), Some(PageSize::SCREEN));
    /// assert_eq!(PageSize::parse("large"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let (width, height) = text.split_once(['x', 'X', '×'])?;
        Some(Self { width: width.trim().parse().ok()?, height: height.trim().parse().ok()? })
    }

    /// The size itself, when a picture can have it.
    ///
    /// # Errors
    /// [`ExportError::Size`] without pixels, or with more than [`PageSize::MAX_SIDE`] on a side.
    pub fn checked(self) -> Result<Self, ExportError> {
        let sides = 1..=Self::MAX_SIDE;
        if sides.contains(&self.width) && sides.contains(&self.height) {
            Ok(self)
        } else {
            Err(ExportError::Size(self))
        }
    }

    /// Text sizes are thought for a full screen: how much larger or smaller they are on this page.
    pub(super) fn text_unit(self) -> f32 {
        let (width, height) = (self.width as f32, self.height as f32);
        let area = (width * height / (1920.0 * 1080.0)).sqrt();
        area.min(width / 900.0).min(height / 500.0)
    }
}

/// Scale under which shapes look small beside their labels.
const COMFORTABLE_SCALE: f32 = 0.75;

/// Sizes of texts on a full screen.
struct Sizes {
    unit: f32,
    title: f32,
    caption: f32,
    label: f32,
    legend: f32,
    foot: f32,
    margin: f32,
}

impl Sizes {
    fn new(size: PageSize, theme: Theme) -> Self {
        let u = size.text_unit();
        // On the wall, nothing under 24 pixels.
        let least = |px: f32| u * if theme == Theme::Projection { px.max(24.0) } else { px };
        Self {
            unit: u,
            title: 40.0 * u,
            caption: least(24.0),
            label: least(21.0),
            legend: least(19.0),
            foot: least(18.0),
            margin: 60.0 * u,
        }
    }
}

/// Composes a page.
pub fn compose(request: &PageRequest) -> Page {
    let sizes = Sizes::new(request.size, request.theme);
    let (width, height) = (request.size.width as f32, request.size.height as f32);
    let sheet = Rect { min: Point::default(), max: Point { x: width, y: height } }.grown(-sizes.margin);
    let mut texts = headings(request, &sizes, &sheet);
    let top = texts.last().map_or(sheet.min.y, |t| t.at.y + sizes.margin * 0.6);
    texts.push(foot(request, &sizes, &sheet));
    let room = Rect {
        min: Point { x: sheet.min.x, y: top },
        max: Point { x: sheet.max.x, y: sheet.max.y - sizes.foot - sizes.margin * 0.4 },
    };
    let rows = legend_rows(request.map, request.filter, request.theme, request.language);
    let blocks = key_blocks(rows, request.look.map(|look| &look.key), request.theme);
    let inks = [ink(request.theme), muted(request.theme)];
    let LegendBox { texts: names, samples, room } = legend_box(&blocks, room, sizes.legend, inks);
    texts.extend(names);
    let (scene, scale) = fit(request, &sizes, &room);
    let middle = (room.min + room.max) * 0.5 - (scene.bounds.min + scene.bounds.max) * (0.5 * scale);
    Page { size: request.size, title: title(request), scene, scale, origin: middle, texts, samples }
}

/// The scene as large as it fits: where labels make it small or find no place, they give way, within what can be read.
fn fit(request: &PageRequest, sizes: &Sizes, room: &Rect) -> (Scene, f32) {
    let fitted = fit_with(request, sizes.label, sizes.unit, room);
    if request.theme == Theme::Projection || fitted.1 >= COMFORTABLE_SCALE * sizes.unit {
        return fitted;
    }
    fit_with(request, sizes.label * 0.84, sizes.unit, room)
}

/// The scene with labels of a size in pixels. Labels take the same room on the page at any scale, so the scale at which
/// it fills the room is found by steps.
fn fit_with(request: &PageRequest, label: f32, unit: f32, room: &Rect) -> (Scene, f32) {
    let largest = 2.2 * unit;
    let filling = |bounds: &Rect| {
        let (x, y) = (room.width() / bounds.width().max(1.0), room.height() / bounds.height().max(1.0));
        x.min(y).clamp(0.001, largest)
    };
    let at = |zoom: f32| {
        let text_scale = label / (label_size(zoom, 1.0) * zoom);
        build(&scene_request(request, zoom, text_scale, floors(request.theme, unit)))
    };
    let actors = request.map.actors().filter(|a| request.filter.shows_actor(a)).filter_map(|a| a.position);
    let points = actors.map(|p| Rect { min: p, max: p });
    let mut zoom = filling(&points.reduce(|all, one| all.union(&one)).unwrap_or_default().grown(40.0));
    let mut scene = at(zoom);
    for _ in 0..5 {
        let fitted = filling(&scene.bounds);
        if (fitted / zoom - 1.0).abs() < 0.01 {
            break;
        }
        zoom = fitted;
        scene = at(zoom);
    }
    let scale = zoom.min(filling(&scene.bounds));
    (scene, scale)
}

/// A projected page is a wall; one held in the hand bears smaller things.
fn floors(theme: Theme, unit: f32) -> Floors {
    match theme {
        Theme::Projection => Floors { reach: Floors::WIDE, ..Floors::wall(unit) },
        Theme::Light | Theme::Dark => {
            Floors { mark: 22.0 * unit, line: 1.5 * unit, label: 14.2 * unit, reach: Floors::WIDE }
        }
    }
}

fn scene_request<'a>(request: &PageRequest<'a>, zoom: f32, text_scale: f32, floors: Floors) -> SceneRequest<'a> {
    SceneRequest {
        map: request.map,
        filter: request.filter,
        only: None,
        theme: request.theme,
        language: request.language,
        zoom,
        text_scale,
        sizes: request.look.and_then(|look| look.sizes.as_ref()),
        fills: request.look.and_then(|look| look.fills.as_ref()),
        groups: request.look.map_or(&[], |look| &look.groups),
        floors: Some(floors),
    }
}

fn title(request: &PageRequest) -> String {
    let info = request.map.info();
    if info.title.trim().is_empty() { info.territory.clone() } else { info.title.clone() }
}

/// Title, then caption, or the territory where there is none.
fn headings(request: &PageRequest, sizes: &Sizes, sheet: &Rect) -> Vec<PageText> {
    let (info, title) = (request.map.info(), title(request));
    let under = if info.caption.trim().is_empty() { &info.territory } else { &info.caption };
    let mut y = sheet.min.y;
    let mut texts = Vec::new();
    let mut write = |text: &str, size: f32, bold: bool, colour: Colour| {
        if !text.trim().is_empty() {
            y += size * if bold { 0.8 } else { 1.45 };
            // Semi-bold is wider than what is measured.
            let text = fitted(text, size * if bold { 1.08 } else { 1.0 }, sheet.width());
            texts.push(PageText { at: Point { x: sheet.min.x, y }, text, size, bold, colour });
        }
    };
    write(&title, sizes.title, true, ink(request.theme));
    if *under != title {
        write(under, sizes.caption, false, muted(request.theme));
    }
    texts
}

fn foot(request: &PageRequest, sizes: &Sizes, sheet: &Rect) -> PageText {
    let day = date(request.filter.on.unwrap_or(request.today), request.language);
    let parts = [day, what_is_shown(request)].into_iter().chain(request.look.map(|look| look.line.clone()));
    let text = parts.collect::<Vec<_>>().join(" · ");
    PageText {
        at: Point { x: sheet.min.x, y: sheet.max.y },
        text: fitted(&text, sizes.foot, sheet.width()),
        size: sizes.foot,
        bold: false,
        colour: muted(request.theme),
    }
}

fn what_is_shown(request: &PageRequest) -> String {
    let (legend, language) = (request.map.legend(), request.language);
    let roles = request.filter.hidden_roles.iter().map(|r| role_plural(legend, *r, language));
    let kinds = request.filter.hidden_kinds.iter().map(|k| kind_label(legend, *k, language));
    let hidden: Vec<String> = roles.chain(kinds).collect();
    let t = texts(language);
    if hidden.is_empty() { t.export_whole_network() } else { t.export_hidden(hidden.join(", ")) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Actor, LinkKind, MapInfo, Name, Role};

    fn map(n_actors: u128) -> TerritoryMap {
        let info = MapInfo { territory: "Mercier-Est".to_owned(), ..MapInfo::default() };
        let mut map = TerritoryMap::new(info);
        for i in 0..n_actors {
            let name = Name::new("Maison de quartier").unwrap();
            let mut actor = Actor::new(ActorId::from_number(i), name, Role::CommunityOrganization);
            actor.position = Some(Point::new(120.0 * (i % 12) as f32, 90.0 * (i / 12) as f32));
            map.insert_actor(actor).unwrap();
        }
        map
    }

    fn page(map: &TerritoryMap, filter: &Filter, theme: Theme) -> Page {
        let today = jiff::civil::date(2012, 11, 28);
        compose(&PageRequest {
            map,
            filter,
            theme,
            language: Language::French,
            size: PageSize::SCREEN,
            today,
            look: None,
        })
    }

    #[test]
    fn the_foot_says_what_is_hidden_and_on_what_day() {
        let mut filter = Filter { on: Some(jiff::civil::date(2010, 4, 1)), ..Filter::default() };
        filter.hidden_kinds.insert(LinkKind::Funding);
        let page = page(&map(2), &filter, Theme::Light);
        let written: Vec<&str> = page.texts.iter().map(|t| t.text.as_str()).collect();
        assert!(written.contains(&"1er avril 2010 · sans\u{202f}: Financement"), "{written:?}");
        assert_eq!(written[0], "Mercier-Est", "the territory stands for a missing title, once");
        assert_eq!(written.iter().filter(|t| **t == "Mercier-Est").count(), 1);
    }

    #[test]
    fn on_the_wall_words_have_24_pixels_but_labels_that_give_way() {
        let page = page(&map(60), &Filter::default(), Theme::Projection);
        assert!(page.texts.iter().all(|t| t.size >= 24.0));
        assert!(page.scene.labels.iter().all(|l| l.font_size * page.scale > 18.5));
        let page = self::page(&map(12), &Filter::default(), Theme::Projection);
        assert!(page.scene.labels.iter().all(|l| l.font_size * page.scale > 23.0));
    }

    #[test]
    fn labels_give_way_on_a_crowded_page_but_stay_readable() {
        let size = |n| {
            let page = page(&map(n), &Filter::default(), Theme::Light);
            page.scene.labels[0].font_size * page.scale
        };
        let (few, many) = (size(4), size(150));
        assert!(few > 20.0 && many < few && many >= 14.0, "{few} {many}");
    }

    #[test]
    fn an_empty_map_still_makes_a_page() {
        assert!(page(&TerritoryMap::default(), &Filter::default(), Theme::Dark).samples.is_empty());
    }
}
