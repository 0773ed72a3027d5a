//! What columns and attributes are called, in French and English and in the programs people use: case, accents,
//! blanks and punctuation do not count.

use crate::model::fold;

/// What a column of actors means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum NodeColumn {
    Id,
    Label,
    /// A name, where no column is the label.
    Name,
    ShortName,
    Role,
    Sector,
    Programme,
    ServiceLine,
    SubTerritory,
    X,
    Y,
    Latitude,
    Longitude,
    Notes,
    From,
    Until,
    Telephone,
    Email,
    Address,
    Website,
    /// Anything else.
    Field,
}

/// What a column of links means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum LinkColumn {
    Source,
    Target,
    Kind,
    /// A direction in some programs, a kind in others.
    Type,
    Label,
    Direction,
    /// Whether there is a way back.
    Return,
    Weight,
    /// A weight, where no column is called so.
    Strength,
    Status,
    Amount,
    Purpose,
    Terms,
    Seat,
    Sector,
    Programme,
    From,
    Until,
    Notes,
    /// What the two halves of one mutual link share.
    Pair,
    /// Anything else.
    Field,
}

const NODE_COLUMNS: [(NodeColumn, &[&str]); 20] = [
    (
        NodeColumn::Id,
        &["id", "identifiant", "identifier", "code", "node id", "nodeid", "no", "numero", "number", "key"],
    ),
    (NodeColumn::Label, &["label", "libelle", "etiquette"]),
    (
        NodeColumn::Name,
        &[
            "nom",
            "name",
            "organisme",
            "organization",
            "organisation",
            "acteur",
            "actor",
            "titre",
            "title",
            "nom complet",
            "full name",
        ],
    ),
    (
        NodeColumn::ShortName,
        &["nom court", "short name", "sigle", "acronyme", "acronym", "abbreviation", "abreviation"],
    ),
    (NodeColumn::Role, &["role", "type", "categorie", "category", "type d acteur", "actor type", "element type"]),
    (NodeColumn::Sector, &["sector", "secteur", "sectors", "secteurs", "secteur d activite"]),
    (
        NodeColumn::Programme,
        &["programme", "program", "programmes", "programs", "programme service", "programme services"],
    ),
    (
        NodeColumn::ServiceLine,
        &["service line", "serviceline", "ligne", "ligne de service", "ligne de services", "niveau de service", "line"],
    ),
    (
        NodeColumn::SubTerritory,
        &[
            "sub territory",
            "subterritory",
            "sous territoire",
            "territoire",
            "territory",
            "quartier",
            "neighbourhood",
            "neighborhood",
            "clsc",
        ],
    ),
    (NodeColumn::X, &["x", "pos x", "position x", "coord x", "layout x"]),
    (NodeColumn::Y, &["y", "pos y", "position y", "coord y", "layout y"]),
    (NodeColumn::Latitude, &["lat", "latitude"]),
    (NodeColumn::Longitude, &["lon", "lng", "long", "longitude"]),
    (NodeColumn::Notes, &["notes", "note", "description", "remarques", "remarks", "commentaires", "comments"]),
    (NodeColumn::From, &["start", "debut", "depuis", "date de debut", "start date", "since"]),
    (NodeColumn::Until, &["end", "fin", "jusqu au", "jusqu a", "date de fin", "end date", "until"]),
    (NodeColumn::Telephone, &["telephone", "tel", "phone", "phone number", "numero de telephone"]),
    (NodeColumn::Email, &["courriel", "email", "e mail", "mail", "adresse courriel"]),
    (NodeColumn::Address, &["adresse", "address", "adresse postale"]),
    (NodeColumn::Website, &["site web", "website", "site", "url", "web"]),
];

const LINK_COLUMNS: [(LinkColumn, &[&str]); 20] = [
    (LinkColumn::Source, &["source", "from", "de", "origine", "source id", "origin", "depart"]),
    (LinkColumn::Target, &["target", "to", "vers", "destination", "target id", "cible", "a", "arrivee"]),
    (
        LinkColumn::Kind,
        &[
            "kind",
            "relation",
            "type de lien",
            "nature",
            "nature du lien",
            "link type",
            "link kind",
            "lien",
            "connection type",
            "genre",
        ],
    ),
    (LinkColumn::Type, &["type"]),
    (LinkColumn::Label, &["label", "libelle", "etiquette"]),
    (LinkColumn::Direction, &["direction", "directed", "sens", "oriente"]),
    (
        LinkColumn::Return,
        &["return", "retour", "avec retour", "with return", "reciproque", "reciprocal", "mutual", "mutuel"],
    ),
    (LinkColumn::Weight, &["weight", "poids", "edge weight", "ponderation"]),
    (LinkColumn::Strength, &["strength", "force", "intensite", "intensity", "frequence", "frequency"]),
    (LinkColumn::Status, &["status", "statut", "etat", "state"]),
    (LinkColumn::Amount, &["amount", "montant", "somme", "dollars", "financement annuel"]),
    (LinkColumn::Purpose, &["purpose", "but", "usage"]),
    (LinkColumn::Terms, &["terms", "modalite", "modalites"]),
    (LinkColumn::Seat, &["seat", "siege", "role", "role a la table"]),
    (LinkColumn::Sector, &["sector", "secteur", "sectors", "secteurs"]),
    (LinkColumn::Programme, &["programme", "program", "programmes", "programs"]),
    (LinkColumn::From, &["start", "debut", "depuis", "date de debut", "start date", "since"]),
    (LinkColumn::Until, &["end", "fin", "jusqu au", "jusqu a", "date de fin", "end date", "until", "echeance"]),
    (LinkColumn::Notes, &["notes", "note", "description", "remarques", "remarks", "commentaires", "comments"]),
    (LinkColumn::Pair, &["pair"]),
];

/// What a column of actors of that name means.
pub(super) fn node_column(name: &str) -> NodeColumn {
    let folded = folded(name);
    if folded.is_empty() && name.trim() == "#" {
        return NodeColumn::Id;
    }
    named(&NODE_COLUMNS, &folded).unwrap_or(NodeColumn::Field)
}

/// What a column of links of that name means.
pub(super) fn link_column(name: &str) -> LinkColumn {
    named(&LINK_COLUMNS, &folded(name)).unwrap_or(LinkColumn::Field)
}

fn named<M: Copy>(table: &[(M, &[&str])], folded: &str) -> Option<M> {
    table.iter().find(|(_, names)| names.contains(&folded)).map(|(meaning, _)| *meaning)
}

/// As names are compared, `serviceLine` and `service_line` as « service line ».
fn folded(name: &str) -> String {
    let mut apart = String::with_capacity(name.len());
    let mut before = ' ';
    for c in name.chars() {
        if before.is_lowercase() && c.is_uppercase() {
            apart.push(' ');
        }
        apart.push(c);
        before = c;
    }
    fold(&apart)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_of_every_program_are_understood() {
        let nodes =
            ["Id", "nodeID", "#", "Libellé", "NOM", "Catégorie", "serviceLine", "service_line", "Sous-territoire"];
        let expected = [
            NodeColumn::Id,
            NodeColumn::Id,
            NodeColumn::Id,
            NodeColumn::Label,
            NodeColumn::Name,
            NodeColumn::Role,
            NodeColumn::ServiceLine,
            NodeColumn::ServiceLine,
            NodeColumn::SubTerritory,
        ];
        assert_eq!(nodes.map(node_column), expected);
        let links = ["Source", "À", " De ", "Type de  lien", "Edge Weight", "Réciproque", "État", "networkCanvasUUID"];
        let expected = [
            LinkColumn::Source,
            LinkColumn::Target,
            LinkColumn::Source,
            LinkColumn::Kind,
            LinkColumn::Weight,
            LinkColumn::Return,
            LinkColumn::Status,
            LinkColumn::Field,
        ];
        assert_eq!(links.map(link_column), expected);
    }
}
