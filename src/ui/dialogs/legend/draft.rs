//! The legend while it is being edited: a row for each role and kind, some of them blank for a while.

use crate::model::{
    Colour, CustomKind, CustomRole, KindStyle, Language, Legend, LegendKey, LinkKind, Name, Pattern, Role, RoleStyle,
    Shape, Vocabulary,
};
use crate::scene::{LegendRow, Theme, kind_row, role_row, style};
use crate::text::{Texts, kind_label, role_label};

/// A legend being edited.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Draft {
    vocabulary: Vocabulary,
    pub(super) roles: Vec<Row<Role>>,
    pub(super) kinds: Vec<Row<LinkKind>>,
}

/// A role or kind of the legend; what is not said is as usual.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Row<E: Entry> {
    /// The role or kind, or the one that it counts as.
    pub(super) of: E,
    /// The map's own has a key.
    pub(super) key: Option<LegendKey>,
    pub(super) label: String,
    pub(super) colour: Option<Colour>,
    pub(super) look: Option<E::Look>,
}

/// What roles and kinds have in common.
pub(super) trait Entry: Copy + PartialEq + 'static {
    /// Shape or pattern.
    type Look: Copy + PartialEq + 'static;
    const ALL: &'static [Self];
    const LOOKS: &'static [Self::Look];

    fn label(self, legend: &Legend, language: Language) -> String;
    /// What the menu of its looks is called.
    fn look_of(name: &str, t: &Texts) -> String;
    fn look_name(look: Self::Look, t: &Texts) -> String;
    /// The row of the legend as it is drawn.
    fn drawn(self, key: Option<&LegendKey>, legend: &Legend, theme: Theme, language: Language) -> LegendRow;
    /// The colour and the look in force.
    fn in_force(self, key: Option<&LegendKey>, legend: &Legend) -> (Colour, Self::Look);
    /// A legend in which it has that colour and look, to draw a sample from.
    fn legend_with(self, colour: Colour, look: Self::Look) -> Legend;
}

impl Draft {
    pub(super) fn of(legend: &Legend) -> Self {
        let roles = Role::ALL.into_iter().map(|role| {
            let style = legend.roles.get(&role).cloned().unwrap_or_default();
            Row { of: role, key: None, label: written(style.label), colour: style.colour, look: style.shape }
        });
        let own_roles = legend.custom_roles.iter().map(|(key, own)| Row {
            of: own.counts_as,
            key: Some(key.clone()),
            label: own.label.to_string(),
            colour: own.colour,
            look: own.shape,
        });
        let kinds = LinkKind::ALL.into_iter().map(|kind| {
            let style = legend.kinds.get(&kind).cloned().unwrap_or_default();
            Row { of: kind, key: None, label: written(style.label), colour: style.colour, look: style.pattern }
        });
        let own_kinds = legend.custom_kinds.iter().map(|(key, own)| Row {
            of: own.counts_as,
            key: Some(key.clone()),
            label: own.label.to_string(),
            colour: own.colour,
            look: own.pattern,
        });
        Self {
            vocabulary: legend.vocabulary,
            roles: roles.chain(own_roles).collect(),
            kinds: kinds.chain(own_kinds).collect(),
        }
    }

    /// The legend it says. An own role or kind left without a name takes that of the one it counts as.
    pub(super) fn legend(&self, language: Language) -> Legend {
        let mut legend = Legend { vocabulary: self.vocabulary, ..Legend::default() };
        for row in &self.roles {
            let (label, colour, shape) = (row.name(), row.colour, row.look);
            if let Some(key) = row.key.clone() {
                let Some(label) = label.or_else(|| row.usual_name(&legend, language)) else { continue };
                legend.custom_roles.insert(key, CustomRole { label, counts_as: row.of, colour, shape });
            } else if !row.is_usual() {
                legend.roles.insert(row.of, RoleStyle { label, colour, shape });
            }
        }
        for row in &self.kinds {
            let (label, colour, pattern) = (row.name(), row.colour, row.look);
            if let Some(key) = row.key.clone() {
                let Some(label) = label.or_else(|| row.usual_name(&legend, language)) else { continue };
                legend.custom_kinds.insert(key, CustomKind { label, counts_as: row.of, colour, pattern });
            } else if !row.is_usual() {
                legend.kinds.insert(row.of, KindStyle { label, colour, pattern });
            }
        }
        legend
    }
}

fn written(name: Option<Name>) -> String {
    name.map(|name| name.to_string()).unwrap_or_default()
}

impl<E: Entry> Row<E> {
    /// A new one of the map's own.
    pub(super) fn own(of: E, key: LegendKey, label: String) -> Self {
        Self { of, key: Some(key), label, colour: None, look: None }
    }

    pub(super) fn is_usual(&self) -> bool {
        self.key.is_none() && self.name().is_none() && self.colour.is_none() && self.look.is_none()
    }

    pub(super) fn back_to_usual(&mut self) {
        *self = Self { of: self.of, key: self.key.take(), label: String::new(), colour: None, look: None };
    }

    fn name(&self) -> Option<Name> {
        Name::new(&self.label).ok()
    }

    fn usual_name(&self, legend: &Legend, language: Language) -> Option<Name> {
        Name::new(&self.of.label(legend, language)).ok()
    }
}

impl Entry for Role {
    type Look = Shape;
    const ALL: &'static [Self] = &Self::ALL;
    const LOOKS: &'static [Shape] = &Shape::ALL;

    fn label(self, legend: &Legend, language: Language) -> String {
        role_label(legend, self, language)
    }

    fn look_of(name: &str, t: &Texts) -> String {
        t.fiche_legend_shape_of(name)
    }

    fn look_name(look: Shape, t: &Texts) -> String {
        match look {
            Shape::Hexagon => t.fiche_shape_hexagon(),
            Shape::Disc => t.fiche_shape_disc(),
            Shape::Diamond => t.fiche_shape_diamond(),
            Shape::Square => t.fiche_shape_square(),
            Shape::House => t.fiche_shape_house(),
            Shape::Triangle => t.fiche_shape_triangle(),
            Shape::Cross => t.fiche_shape_cross(),
            Shape::Capsule => t.fiche_shape_capsule(),
            Shape::DottedDisc => t.fiche_shape_dotted_disc(),
            Shape::Octagon => t.fiche_shape_octagon(),
            Shape::Table => t.fiche_shape_table(),
            Shape::Pentagon => t.fiche_shape_pentagon(),
        }
    }

    fn drawn(self, key: Option<&LegendKey>, legend: &Legend, theme: Theme, language: Language) -> LegendRow {
        role_row(legend, self, key, theme, language)
    }

    fn in_force(self, key: Option<&LegendKey>, legend: &Legend) -> (Colour, Shape) {
        let look = style::role_look(legend, self, key, Theme::Light);
        // A table is white: its colour is that of its edge.
        let edge = look.edge.filter(|_| look.shape == Shape::Table);
        (edge.map_or(look.fill, |edge| edge.colour), look.shape)
    }

    fn legend_with(self, colour: Colour, look: Shape) -> Legend {
        let style = RoleStyle { label: None, colour: Some(colour), shape: Some(look) };
        Legend { roles: [(self, style)].into(), ..Legend::default() }
    }
}

impl Entry for LinkKind {
    type Look = Pattern;
    const ALL: &'static [Self] = &Self::ALL;
    const LOOKS: &'static [Pattern] = &Pattern::ALL;

    fn label(self, legend: &Legend, language: Language) -> String {
        kind_label(legend, self, language)
    }

    fn look_of(name: &str, t: &Texts) -> String {
        t.fiche_legend_pattern_of(name)
    }

    fn look_name(look: Pattern, t: &Texts) -> String {
        match look {
            Pattern::Solid => t.fiche_pattern_solid(),
            Pattern::Double => t.fiche_pattern_double(),
            Pattern::Dashed => t.fiche_pattern_dashed(),
            Pattern::Thick => t.fiche_pattern_thick(),
            Pattern::Dotted => t.fiche_pattern_dotted(),
        }
    }

    fn drawn(self, key: Option<&LegendKey>, legend: &Legend, theme: Theme, language: Language) -> LegendRow {
        kind_row(legend, self, key.cloned(), theme, language)
    }

    fn in_force(self, key: Option<&LegendKey>, legend: &Legend) -> (Colour, Pattern) {
        let look = style::kind_look(legend, self, key, Theme::Light);
        (look.colour, look.pattern)
    }

    fn legend_with(self, colour: Colour, look: Pattern) -> Legend {
        let style = KindStyle { label: None, colour: Some(colour), pattern: Some(look) };
        Legend { kinds: [(self, style)].into(), ..Legend::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_untouched_draft_says_the_same_legend() {
        let mut legend =
            Legend { vocabulary: Vocabulary::Cisss, ..Role::Csss.legend_with(Colour::hex(1), Shape::Disc) };
        let own = CustomKind {
            label: Name::new("Fiducie").unwrap(),
            counts_as: LinkKind::Funding,
            colour: None,
            pattern: Some(Pattern::Double),
        };
        legend.custom_kinds.insert(LegendKey("fiducie".to_owned()), own);
        assert_eq!(Draft::of(&legend).legend(Language::French), legend);
    }

    #[test]
    fn back_to_the_usual_leaves_nothing_and_an_own_role_keeps_a_name() {
        let mut draft = Draft::of(&Role::Csss.legend_with(Colour::hex(1), Shape::Disc));
        draft.roles[0].back_to_usual();
        let key = LegendKey("gmf".to_owned());
        draft.roles.push(Row::own(Role::PrivateResource, key.clone(), "  ".to_owned()));
        let legend = draft.legend(Language::French);
        assert!(legend.roles.is_empty());
        assert_eq!(legend.custom_roles[&key].label.as_str(), "Ressource privée");
    }
}
