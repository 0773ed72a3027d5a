//! The key of a drawing that is read: what its sizes, colours and outlines stand for, with words. The window, the wall
//! and the page show the same.

use super::super::session::{ColourBy, Outlines, SizeBy};
use super::super::state::OpenMap;
use super::{
    colour_name, communities, community_name, drawing_line, extent, group_colours, group_name, in_sight, is_read,
    members_of_communities, scale_of, size_name, size_value,
};
use crate::analysis::{ActorIndicator, GroupBy, Measure, Report};
use crate::model::{ActorId, Colour};
use crate::scene::{
    KeyBlock, LegendRow, LegendSample, ReadKey, Theme, colour_row, outline_row, size_row, without_value,
};
use crate::text::{Language, decimal, texts};

/// Most colours told.
const MOST_COLOURS: usize = 12;
/// Steps of a scale of colours.
const N_STEPS: usize = 24;

/// Three values with how large they are drawn, 0 to 1, largest first; the first tells what it counts.
pub type SizeKey = Vec<(f32, String)>;

/// The key of a drawing.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DrawingKey {
    /// What is shown, in a line.
    pub line: String,
    /// What sizes stand for; empty when actors are alike, or nothing tells them apart yet.
    pub sizes: SizeKey,
    /// The colours of an indicator.
    pub values: Option<ValueKey>,
    /// The colours of groups or communities; the last one without a colour when there are more.
    pub fills: Vec<Swatch>,
    /// The outlines of groups or communities, where colours do not say it already.
    pub outlines: Vec<Swatch>,
    /// Whether colours still stand for roles.
    pub roles_have_colours: bool,
    /// What is said above roles, colours, outlines and sizes, in that order.
    pub headings: [String; 4],
}

/// A scale of colours with its least, middle and greatest values.
#[derive(Debug, Clone, PartialEq)]
pub struct ValueKey {
    /// Colours from the least to the greatest value.
    pub steps: Vec<Colour>,
    /// The values as they are said; one alone where all are equal.
    pub said: Vec<String>,
    /// The colour of actors without a value, and what it is called, where there are some.
    pub without: Option<(Colour, String)>,
}

/// A colour and what it stands for.
#[derive(Debug, Clone, PartialEq)]
pub struct Swatch {
    /// The colour; none for « … ».
    pub colour: Option<Colour>,
    /// What it is called.
    pub name: String,
    /// Who is in it, where a name does not say.
    pub members: Vec<ActorId>,
}

/// The key of the open map as it is drawn.
pub fn drawing_key(open: &OpenMap, language: Language, theme: Theme) -> DrawingKey {
    let reading = &open.reading;
    let mut fills = match reading.colour_by {
        ColourBy::Group => groups(open, language, theme),
        ColourBy::Community => detected(open, language, theme),
        ColourBy::Role | ColourBy::Indicator(_) => Vec::new(),
    };
    if reading.colour_by == ColourBy::Community && some_are_in_none(open) {
        let (colour, name) = (Some(without_value(theme)), texts(language).read_key_in_none());
        fills.push(Swatch { colour, name, members: Vec::new() });
    }
    let outlines = match (reading.outlines, reading.colour_by) {
        (Outlines::None, _) | (Outlines::Groups, ColourBy::Group) | (Outlines::Communities, ColourBy::Community) => {
            Vec::new()
        }
        (Outlines::Groups, _) => groups(open, language, theme),
        (Outlines::Communities, _) => detected(open, language, theme),
    };
    DrawingKey {
        line: drawing_line(open, language),
        sizes: size_key(open, language),
        values: match reading.colour_by {
            ColourBy::Indicator(indicator) => value_key(open, indicator, language, theme),
            _ => None,
        },
        fills,
        outlines,
        roles_have_colours: match reading.colour_by {
            ColourBy::Role => true,
            // Groups that are roles have the colours of the roles, whose shapes say more.
            ColourBy::Group => reading.group_by == GroupBy::Role,
            ColourBy::Community | ColourBy::Indicator(_) => false,
        },
        headings: headings(open, language),
    }
}

impl DrawingKey {
    /// The key of a drawing, when it is one that is read.
    pub fn of(open: &OpenMap, language: Language, theme: Theme) -> Option<Self> {
        is_read(open).then(|| drawing_key(open, language, theme))
    }

    /// Colours, outlines and sizes as blocks of a key, and what becomes of the roles.
    pub fn blocks(&self, theme: Theme) -> ReadKey {
        let sizes = self.sizes.iter().map(|(share, said)| size_row(said.clone(), *share, theme)).collect();
        let [roles, colours, outlines, size] = &self.headings;
        let blocks = [(colours, self.colour_rows(theme)), (outlines, self.outline_rows(theme)), (size, sizes)];
        let blocks = blocks.into_iter().filter(|(_, rows)| !rows.is_empty());
        ReadKey {
            roles_have_colours: self.roles_have_colours,
            roles_heading: if self.roles_have_colours { colours.clone() } else { roles.clone() },
            blocks: blocks.map(|(heading, rows)| KeyBlock { heading: Some(heading.clone()), rows }).collect(),
        }
    }

    fn colour_rows(&self, theme: Theme) -> Vec<LegendRow> {
        let mut rows = Vec::new();
        if let Some(values) = &self.values {
            let last = values.said.len().saturating_sub(1).max(1);
            let step = |place: usize| values.steps.get(place * (values.steps.len() - 1) / last).copied();
            let said = values.said.iter().enumerate().rev();
            rows.extend(said.filter_map(|(place, name)| Some(colour_row(name.clone(), step(place)?, theme))));
            rows.extend(values.without.iter().map(|(colour, name)| colour_row(name.clone(), *colour, theme)));
        }
        if !self.roles_have_colours {
            rows.extend(self.fills.iter().map(|swatch| swatch.row(colour_row, theme)));
        }
        rows
    }

    fn outline_rows(&self, theme: Theme) -> Vec<LegendRow> {
        self.outlines.iter().map(|swatch| swatch.row(outline_row, theme)).collect()
    }
}

impl Swatch {
    fn row(&self, made: fn(String, Colour, Theme) -> LegendRow, theme: Theme) -> LegendRow {
        let label = self.name.clone();
        match self.colour {
            Some(colour) => made(label, colour, theme),
            None => LegendRow { label, sample: LegendSample::Blank },
        }
    }
}

/// « Forme : rôle », « Couleur : groupe »…
fn headings(open: &OpenMap, language: Language) -> [String; 4] {
    let (t, reading) = (texts(language), &open.reading);
    let group = || group_name(&reading.group_by, language);
    let colour = if reading.colour_by == ColourBy::Group { group() } else { colour_name(reading.colour_by, language) };
    let outline = if reading.outlines == Outlines::Groups { group() } else { t.read_communities() };
    [
        t.read_key_part(t.read_shape(), t.read_colour_role()),
        t.read_key_part(t.read_colour(), colour),
        t.read_key_part(t.read_outline(), outline),
        t.read_key_part(t.read_size(), size_name(reading.size_by, language)),
    ]
}

fn size_key(open: &OpenMap, language: Language) -> SizeKey {
    let Some(analysed) = &open.analysed else { return Vec::new() };
    let values = open.map().actors().filter_map(|a| size_value(open, analysed, a.id));
    let largest = values.fold(0.0, f64::max);
    if largest <= 0.0 {
        return Vec::new();
    }
    let middle = if is_counted(open.reading.size_by) { (largest / 2.0).round() } else { largest / 2.0 };
    let mut key: SizeKey = Vec::new();
    for value in [largest, middle, 0.0] {
        let said = said(open.reading.size_by, value, &analysed.report, language, key.is_empty());
        if key.iter().all(|(_, other)| *other != said) {
            key.push(((value / largest) as f32, said));
        }
    }
    key
}

fn is_counted(by: SizeBy) -> bool {
    match by {
        SizeBy::Indicator(indicator) => indicator.measure() == Measure::Count && indicator != ActorIndicator::PairsLost,
        SizeBy::Influence | SizeBy::None => true,
    }
}

fn said(by: SizeBy, value: f64, report: &Report, language: Language, is_first: bool) -> String {
    match by {
        SizeBy::Indicator(indicator) if is_first => indicator.said(value, report, language),
        SizeBy::Indicator(indicator) => indicator.written(value, report, language),
        SizeBy::Influence | SizeBy::None => decimal(value, 0, language),
    }
}

fn value_key(open: &OpenMap, indicator: ActorIndicator, language: Language, theme: Theme) -> Option<ValueKey> {
    let report = &open.analysed.as_ref()?.report;
    let without = |is_there: bool| is_there.then(|| (without_value(theme), texts(language).read_key_without()));
    let Some(((least, most), some_without)) = extent(open, report, indicator) else {
        return Some(ValueKey { steps: Vec::new(), said: Vec::new(), without: without(true) });
    };
    let scale = scale_of(indicator);
    let last = if most > least { N_STEPS - 1 } else { 0 };
    let steps = (0..=last).map(|i| scale.colour(i as f32 / last.max(1) as f32, theme)).collect();
    let mut said = vec![indicator.written(least, report, language)];
    let middle = f64::midpoint(least, most);
    let has_middle =
        indicator.measure() != Measure::YesNo && (indicator.measure() != Measure::Count || most - least > 1.5);
    if has_middle && most > least {
        said.push(indicator.written(middle, report, language));
    }
    if most > least {
        said.push(indicator.said(most, report, language));
    }
    Some(ValueKey { steps, said, without: without(some_without) })
}

/// The declared groups: at most a dozen, then « … ».
fn groups(open: &OpenMap, language: Language, theme: Theme) -> Vec<Swatch> {
    let legend = open.map().legend();
    let named = group_colours(open, theme).into_iter();
    at_most_a_dozen(
        named.map(|(group, colour)| Swatch {
            colour: Some(colour),
            name: group.label(legend, language),
            members: Vec::new(),
        }),
        language,
    )
}

/// The detected communities, likewise, each with its members.
fn detected(open: &OpenMap, language: Language, theme: Theme) -> Vec<Swatch> {
    let named = communities(open, theme).into_iter().enumerate();
    at_most_a_dozen(
        named.map(|(number, (colour, members))| Swatch {
            colour: Some(colour),
            name: community_name(number, language),
            members,
        }),
        language,
    )
}

fn some_are_in_none(open: &OpenMap) -> bool {
    let members = open.analysed.iter().flat_map(|analysed| members_of_communities(&analysed.report));
    let n_members: usize =
        members.flatten().filter(|id| open.map().actor(*id).is_some_and(|a| open.filter.shows_actor(a))).count();
    let is_known = open.analysed.as_ref().is_some_and(|analysed| analysed.report.communities.count > 0);
    is_known && n_members < in_sight(open).count()
}

fn at_most_a_dozen(swatches: impl Iterator<Item = Swatch>, language: Language) -> Vec<Swatch> {
    let mut swatches: Vec<Swatch> = swatches.take(MOST_COLOURS + 1).collect();
    if swatches.len() > MOST_COLOURS {
        swatches.truncate(MOST_COLOURS);
        swatches.push(Swatch { colour: None, name: texts(language).read_key_more(), members: Vec::new() });
    }
    swatches
}
