//! Reads version 1: each value goes through the model's own checks, where it stands in the text.

use super::super::fault::{Expected, Problem, Slip, Subject};
use super::super::fields::{Fields, dictionary, leaf, list, parsed};
use super::super::outline::Piece;
use super::words::{Word, unknown};
use crate::model::{
    Actor, ActorId, Agreement, Amount, Area, Borders, Collaboration, Colour, Contact, Corridor, CustomKind, CustomRole,
    GeoPoint, Influence, KindStyle, Legend, LegendKey, Link, LinkDetail, LinkId, LinkKind, MapError, MapInfo, Name,
    Point, Programme, Projection, RoleStyle, Sector, Strength, TerritoryMap, TerritoryOutline, ValueError,
};
use std::collections::BTreeMap;
use std::str::FromStr;
use std::sync::Arc;

/// The whole map.
pub(in super::super) fn map(text: &str) -> Result<TerritoryMap, Slip> {
    let mut fields = Fields::of(Piece::new(text))?;
    fields.take("format_version")?;
    let mut map = preamble(&mut fields)?;
    for piece in blocks(&mut fields, "actors")? {
        let actor = actor(Fields::of(piece)?)?;
        let subject = Subject::Actor(actor.name.to_string());
        map.insert_actor(actor).map_err(|reason| refused(piece, subject, reason))?;
    }
    for piece in blocks(&mut fields, "links")? {
        let link = link(Fields::of(piece)?)?;
        let subject = subject_of(&map, &link);
        map.insert_link(link).map_err(|reason| refused(piece, subject, reason))?;
    }
    map.set_unknown(fields.into_unknown());
    Ok(map)
}

/// A map with all that comes before its actors.
pub(in super::super) fn preamble(fields: &mut Fields<'_>) -> Result<TerritoryMap, Slip> {
    let mut map = TerritoryMap::new(header(fields)?);
    if let Some(piece) = fields.take("legend")? {
        // Nothing is on the map yet that could use another one.
        _ = map.set_legend(legend(piece)?);
    }
    map.set_sectors(fields.read_with("sectors", |piece| list(piece, name))?.unwrap_or_default());
    map.set_outline(fields.read_with("outline", outline)?.map(Arc::new));
    Ok(map)
}

fn header(fields: &mut Fields<'_>) -> Result<MapInfo, Slip> {
    let instant = |piece| from_str(piece, Expected::Instant);
    Ok(MapInfo {
        title: fields.read("title")?.unwrap_or_default(),
        territory: fields.read("territory")?.unwrap_or_default(),
        caption: fields.read("caption")?.unwrap_or_default(),
        description: fields.read("description")?.unwrap_or_default(),
        authors: fields.read_with("authors", |piece| list(piece, leaf))?.unwrap_or_default(),
        language: fields.read_with("language", Word::read)?.unwrap_or_default(),
        created: fields.read_with("created", instant)?,
        changed: fields.read_with("changed", instant)?,
    })
}

fn legend(piece: Piece<'_>) -> Result<Legend, Slip> {
    let mut fields = Fields::of(piece)?;
    let legend = Legend {
        vocabulary: fields.read_with("vocabulary", Word::read)?.unwrap_or_default(),
        roles: styles(&mut fields, "roles", Word::read, |f| {
            let label = f.read_with("label", name)?;
            Ok(RoleStyle { label, colour: f.read_with("colour", colour)?, shape: f.read_with("shape", Word::read)? })
        })?,
        kinds: styles(&mut fields, "kinds", Word::read, |f| {
            let label = f.read_with("label", name)?;
            Ok(KindStyle {
                label,
                colour: f.read_with("colour", colour)?,
                pattern: f.read_with("pattern", Word::read)?,
            })
        })?,
        custom_roles: styles(&mut fields, "custom_roles", key, |f| {
            Ok(CustomRole {
                label: name(f.need("label")?)?,
                counts_as: Word::read(f.need("counts_as")?)?,
                colour: f.read_with("colour", colour)?,
                shape: f.read_with("shape", Word::read)?,
            })
        })?,
        custom_kinds: styles(&mut fields, "custom_kinds", key, |f| {
            Ok(CustomKind {
                label: name(f.need("label")?)?,
                counts_as: Word::read(f.need("counts_as")?)?,
                colour: f.read_with("colour", colour)?,
                pattern: f.read_with("pattern", Word::read)?,
            })
        })?,
    };
    fields.finish()?;
    Ok(legend)
}

/// One actor.
pub(in super::super) fn actor(mut fields: Fields<'_>) -> Result<Actor, Slip> {
    let f = &mut fields;
    Ok(Actor {
        id: id(f.need("id")?).map(ActorId)?,
        name: name(f.need("name")?)?,
        short_name: f.read_with("short_name", name)?,
        role: Word::read(f.need("role")?)?,
        custom_role: f.read_with("custom_role", key)?,
        service_line: f.read_with("service_line", Word::read)?,
        sectors: f.read_with("sectors", sectors)?.unwrap_or_default(),
        sub_territory: f.read_with("sub_territory", name)?,
        size: f.read_with("size", Word::read)?,
        influence: f.read_with("influence", |piece| small(piece, Influence::new))?,
        posture: f.read_with("posture", Word::read)?,
        coordinates: f.read_with("coordinates", coordinates)?,
        contact: f.read_with("contact", contact)?.unwrap_or_default(),
        notes: f.read("notes")?.unwrap_or_default(),
        from: f.read_with("from", |piece| from_str(piece, Expected::Date))?,
        until: f.read_with("until", |piece| from_str(piece, Expected::Date))?,
        position: f.read_with("position", position)?,
        pinned: f.read("pinned")?.unwrap_or_default(),
        fields: f.read_with("fields", pairs)?.unwrap_or_default(),
        unknown: fields.into_unknown(),
    })
}

/// One link.
pub(in super::super) fn link(mut fields: Fields<'_>) -> Result<Link, Slip> {
    let f = &mut fields;
    Ok(Link {
        id: id(f.need("id")?).map(LinkId)?,
        source: id(f.need("source")?).map(ActorId)?,
        target: id(f.need("target")?).map(ActorId)?,
        detail: detail(f.need("kind")?)?,
        custom_kind: f.read_with("custom_kind", key)?,
        strength: f.read_with("strength", |piece| small(piece, Strength::new))?,
        status: f.read_with("status", Word::read)?.unwrap_or_default(),
        from: f.read_with("from", |piece| from_str(piece, Expected::Date))?,
        until: f.read_with("until", |piece| from_str(piece, Expected::Date))?,
        sectors: f.read_with("sectors", sectors)?.unwrap_or_default(),
        notes: f.read("notes")?.unwrap_or_default(),
        fields: f.read_with("fields", pairs)?.unwrap_or_default(),
        unknown: fields.into_unknown(),
    })
}

/// A link by the names of its ends.
fn subject_of(map: &TerritoryMap, link: &Link) -> Subject {
    let end = |id| map.actor(id).map_or_else(|| id.to_string(), |actor| actor.name.to_string());
    Subject::Link(end(link.source), end(link.target))
}

/// The kind of a link: a bare word, or a word with what matters about that kind.
fn detail(piece: Piece<'_>) -> Result<LinkDetail, Slip> {
    let (word, alone) = piece.leading_word();
    let kind = LinkKind::from_word(word).ok_or_else(|| piece.slip(unknown::<LinkKind>(piece)))?;
    if alone {
        return Ok(LinkDetail::of(kind));
    }
    let mut f = Fields::of(piece)?;
    let detail = match kind {
        LinkKind::ReferralCorridor => LinkDetail::ReferralCorridor(Corridor {
            with_return: f.read("with_return")?.unwrap_or_default(),
            clientele: f.read("clientele")?.unwrap_or_default(),
            waiting: f.read("waiting")?.unwrap_or_default(),
        }),
        LinkKind::Collaboration => LinkDetail::Collaboration(Collaboration {
            one_way: f.read("one_way")?.unwrap_or_default(),
            on_project: f.read("on_project")?,
            trust: f.read_with("trust", |piece| small(piece, Strength::new))?,
        }),
        LinkKind::ServiceAgreement => LinkDetail::ServiceAgreement(Agreement {
            terms: f.read_with("terms", Word::read)?,
            funded: f.read("funded")?,
            amount: f.read_with("amount", amount)?,
            accountability: f.read("accountability")?,
            responsibilities_written: f.read("responsibilities_written")?,
        }),
        LinkKind::Funding => {
            LinkDetail::Funding { purpose: f.read_with("purpose", Word::read)?, amount: f.read_with("amount", amount)? }
        }
        LinkKind::Authority => LinkDetail::Authority,
        LinkKind::Participation => LinkDetail::Participation { seat: f.read_with("seat", Word::read)? },
    };
    f.finish()?;
    Ok(detail)
}

fn refused(piece: Piece<'_>, subject: Subject, reason: MapError) -> Slip {
    piece.slip(Problem::Refused { subject, reason })
}

fn blocks<'a>(fields: &mut Fields<'a>, key: &str) -> Result<Vec<Piece<'a>>, Slip> {
    Ok(fields.read_with(key, |piece| list(piece, Ok))?.unwrap_or_default())
}

/// The styles of a legend, each in a block of its own.
fn styles<'a, K: Ord, V>(
    fields: &mut Fields<'a>,
    field: &str,
    key: impl Fn(Piece<'a>) -> Result<K, Slip>,
    style: impl Fn(&mut Fields<'a>) -> Result<V, Slip>,
) -> Result<BTreeMap<K, V>, Slip> {
    let value = |piece| {
        let mut inner = Fields::of(piece)?;
        let style = style(&mut inner)?;
        inner.finish()?;
        Ok(style)
    };
    Ok(fields.read_with(field, |piece| dictionary(piece, key, value))?.unwrap_or_default())
}

fn pairs(piece: Piece<'_>) -> Result<BTreeMap<String, String>, Slip> {
    dictionary(piece, leaf, leaf)
}

fn sectors(piece: Piece<'_>) -> Result<Vec<Sector>, Slip> {
    list(piece, |sector| match sector.leading_word() {
        ("Own", false) => name(sector.wrapped()?).map(Sector::Own),
        _ => Programme::read(sector).map(Sector::Programme),
    })
}

fn contact(piece: Piece<'_>) -> Result<Contact, Slip> {
    let mut f = Fields::of(piece)?;
    let contact = Contact {
        person: f.read("person")?.unwrap_or_default(),
        telephone: f.read("telephone")?.unwrap_or_default(),
        email: f.read("email")?.unwrap_or_default(),
        address: f.read("address")?.unwrap_or_default(),
        website: f.read("website")?.unwrap_or_default(),
    };
    f.finish()?;
    Ok(contact)
}

fn position(piece: Piece<'_>) -> Result<Point, Slip> {
    let mut f = Fields::of(piece)?;
    let given = Point { x: leaf(f.need("x")?)?, y: leaf(f.need("y")?)? };
    f.finish()?;
    let held = Point::new(given.x, given.y);
    if held == given { Ok(held) } else { Err(piece.slip(Problem::Place)) }
}

fn coordinates(piece: Piece<'_>) -> Result<GeoPoint, Slip> {
    let mut f = Fields::of(piece)?;
    let (longitude, latitude) = (leaf(f.need("longitude")?)?, leaf(f.need("latitude")?)?);
    f.finish()?;
    GeoPoint::new(longitude, latitude).ok_or_else(|| piece.slip(Problem::Place))
}

/// The outline of the territory: its projection, areas (an edge and what is cut out of it) and lines.
fn outline(piece: Piece<'_>) -> Result<TerritoryOutline, Slip> {
    let mut f = Fields::of(piece)?;
    let out_of_range = || piece.slip(Problem::Place);
    let projection = f.need("projection")?;
    let mut p = Fields::of(projection)?;
    let (longitude, latitude) = (leaf(p.need("longitude")?)?, leaf(p.need("latitude")?)?);
    let scale = leaf(p.need("scale")?)?;
    p.finish()?;
    let middle = GeoPoint::new(longitude, latitude).ok_or_else(|| projection.slip(Problem::Place))?;
    let projection = Projection::new(middle, scale).ok_or_else(|| projection.slip(Problem::Place))?;
    let area = |piece| {
        let mut rings = list(piece, line)?.into_iter();
        Ok(Area { edge: rings.next().unwrap_or_default(), holes: rings.collect() })
    };
    let borders = Borders {
        areas: f.read_with("areas", |piece| list(piece, area))?.unwrap_or_default(),
        lines: f.read_with("lines", |piece| list(piece, line))?.unwrap_or_default(),
    };
    f.finish()?;
    TerritoryOutline::new(borders, projection).ok_or_else(out_of_range)
}

/// Longitudes and latitudes by turns.
fn line(piece: Piece<'_>) -> Result<Vec<GeoPoint>, Slip> {
    let numbers: Vec<f64> = list(piece, leaf)?;
    let place = |pair: &[f64]| match *pair {
        [longitude, latitude] => GeoPoint::new(longitude, latitude),
        _ => None,
    };
    numbers.chunks(2).map(|pair| place(pair).ok_or_else(|| piece.slip(Problem::Place))).collect()
}

fn amount(piece: Piece<'_>) -> Result<Amount, Slip> {
    let cents = (leaf::<f64>(piece)? * 100.0).round();
    // A negative number or one that is none saturates beyond the largest amount, which refuses it.
    let cents = if cents >= 0.0 { cents as u64 } else { u64::MAX };
    Amount::from_cents(cents).map_err(|error| piece.slip(error.into()))
}

fn small<T>(piece: Piece<'_>, make: impl Fn(u8) -> Result<T, ValueError>) -> Result<T, Slip> {
    let number = leaf::<u64>(piece)?;
    make(u8::try_from(number).unwrap_or(u8::MAX)).map_err(|error| piece.slip(error.into()))
}

fn name(piece: Piece<'_>) -> Result<Name, Slip> {
    parsed(piece, |text| Ok(Name::new(text)?))
}

fn key(piece: Piece<'_>) -> Result<LegendKey, Slip> {
    leaf(piece).map(LegendKey)
}

fn colour(piece: Piece<'_>) -> Result<Colour, Slip> {
    from_str(piece, Expected::Colour)
}

fn id(piece: Piece<'_>) -> Result<uuid::Uuid, Slip> {
    from_str(piece, Expected::Id)
}

fn from_str<T: FromStr>(piece: Piece<'_>, expected: Expected) -> Result<T, Slip> {
    parsed(piece, |text| text.parse().map_err(|_| Problem::Expected(expected)))
}
