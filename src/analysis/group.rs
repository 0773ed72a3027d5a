//! What actors are grouped by when silos are looked for, and the groups themselves.

use crate::model::{Actor, Legend, Name, Role, Sector, ServiceLine, TerritoryMap, fold};
use crate::text::{Language, line_label, role_label, sector_label, texts};

/// What makes the group of an actor.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum GroupBy {
    /// Its role; where it is none of ours, its field named « role » (what imports bring).
    #[default]
    Role,
    /// Its first sector, programme or own; failing that, its field named « sector » (what imports bring).
    Sector,
    /// Its first programme; failing that, its field named « programme ».
    Programme,
    /// Its sub-territory.
    SubTerritory,
    /// Its line of services; failing that, its field named « service line ».
    ServiceLine,
    /// A field of the map's own, by its name.
    Field(String),
}

/// A group of actors. The order is that of the legend, then of names, the unspecified last.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Actors of a role.
    Role(Role),
    /// Actors of a programme or sector.
    Sector(Sector),
    /// Actors of a line of services.
    Line(ServiceLine),
    /// Actors with that sub-territory or that value of a field.
    Named(String),
    /// Actors about which nobody said.
    Unspecified,
}

/// A word that names nothing actors can be grouped by.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "actors cannot be grouped by « {0} »: give role, sector, programme, sub_territory, service_line or a field of the map"
)]
pub struct GroupByError(pub String);

impl GroupBy {
    /// The grouping that a word of the command line names: `role`, `sector`, `programme`, `sub_territory`,
    /// `service_line`, or a field of one of the map's actors, whatever its capitals and accents. A map without
    /// actors takes any word.
    ///
    /// # Errors
    /// [`GroupByError`] when no actor has such a field.
    pub fn parse(word: &str, map: &TerritoryMap) -> Result<Self, GroupByError> {
        let folded = fold(word);
        match folded.as_str() {
            "role" => return Ok(Self::Role),
            "sector" => return Ok(Self::Sector),
            "programme" => return Ok(Self::Programme),
            "sub territory" => return Ok(Self::SubTerritory),
            "service line" => return Ok(Self::ServiceLine),
            _ => {}
        }
        if map.n_actors() == 0 {
            return Ok(Self::Field(word.to_owned()));
        }
        let field = map.actors().flat_map(|a| a.fields.keys()).find(|name| fold(name) == folded);
        field.map(|name| Self::Field(name.clone())).ok_or_else(|| GroupByError(word.to_owned()))
    }

    /// The word of the command line and of the JSON contract.
    pub fn code(&self) -> &str {
        match self {
            Self::Role => "role",
            Self::Sector => "sector",
            Self::Programme => "programme",
            Self::SubTerritory => "sub_territory",
            Self::ServiceLine => "service_line",
            Self::Field(name) => name,
        }
    }

    /// The group of an actor.
    pub fn group_of(&self, actor: &Actor) -> Group {
        let group = match self {
            Self::Role => Some(imported_role(actor).unwrap_or(Group::Role(actor.role))),
            Self::Sector => actor.sectors.first().cloned().or_else(|| imported_sector(actor)).map(Group::Sector),
            Self::Programme => {
                let programme = actor.sectors.iter().find(|s| matches!(s, Sector::Programme(_))).cloned();
                programme.map(Group::Sector).or_else(|| named(actor, "programme"))
            }
            Self::SubTerritory => actor.sub_territory.as_ref().map(|name| Group::Named(name.to_string())),
            Self::ServiceLine => actor.service_line.map(Group::Line).or_else(|| named(actor, "service line")),
            Self::Field(name) => named(actor, name),
        };
        group.unwrap_or(Group::Unspecified)
    }
}

impl Group {
    /// What the group is called on a map with this legend.
    pub fn label(&self, legend: &Legend, language: Language) -> String {
        match self {
            Self::Role(role) => role_label(legend, *role, language),
            Self::Sector(sector) => sector_label(sector, language),
            Self::Line(line) => line_label(*line, language),
            Self::Named(name) => name.clone(),
            Self::Unspecified => texts(language).group_unspecified(),
        }
    }
}

/// What an import called the role of an actor that is none of ours.
fn imported_role(actor: &Actor) -> Option<Group> {
    (actor.role == Role::Other && actor.custom_role.is_none()).then(|| named(actor, "role")).flatten()
}

fn named(actor: &Actor, field_name: &str) -> Option<Group> {
    field(actor, field_name).map(|value| Group::Named(value.to_owned()))
}

fn imported_sector(actor: &Actor) -> Option<Sector> {
    Name::new(field(actor, "sector")?).ok().map(Sector::Own)
}

/// The value of a field, whatever the capitals of its name; blank is none.
fn field<'a>(actor: &'a Actor, name: &str) -> Option<&'a str> {
    let value = actor.fields.get(name).or_else(|| {
        let folded = fold(name);
        actor.fields.iter().find(|(key, _)| fold(key) == folded).map(|(_, value)| value)
    });
    value.map(|v| v.trim()).filter(|v| !v.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{ActorId, MapInfo, Programme};

    fn actor(number: u128) -> Actor {
        Actor::new(ActorId::from_number(number), Name::new("Popote").unwrap(), Role::CommunityOrganization)
    }

    #[test]
    fn a_field_is_found_whatever_its_capitals() {
        let mut map = TerritoryMap::new(MapInfo::default());
        let mut popote = actor(1);
        popote.fields.insert("Réseau".to_owned(), " Nord ".to_owned());
        map.insert_actor(popote.clone()).unwrap();
        let by = GroupBy::parse("reseau", &map).unwrap();
        assert_eq!(by, GroupBy::Field("Réseau".to_owned()));
        assert_eq!(by.group_of(&popote), Group::Named("Nord".to_owned()));
        assert_eq!(GroupBy::parse("sub-territory", &map), Ok(GroupBy::SubTerritory));
        assert!(GroupBy::parse("quartier", &map).is_err());
    }

    #[test]
    fn the_first_sector_is_the_group_and_none_is_unspecified() {
        let mut popote = actor(1);
        assert_eq!(GroupBy::Sector.group_of(&popote), Group::Unspecified);
        let housing = Sector::Own(Name::new("logement").unwrap());
        popote.sectors = vec![housing.clone(), Sector::Programme(Programme::MentalHealth)];
        assert_eq!(GroupBy::Sector.group_of(&popote), Group::Sector(housing));
        let programme = Sector::Programme(Programme::MentalHealth);
        assert_eq!(GroupBy::Programme.group_of(&popote), Group::Sector(programme));
    }
}
