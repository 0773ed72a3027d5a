//! Arbitrary valid maps: every attribute, odd names, texts with quotes and line breaks, fields of newer versions.
#![expect(clippy::expect_used, reason = "a map that cannot be made is a mistake of this file")]

use jiff::Timestamp;
use jiff::civil::Date;
use maillage::model::{
    Actor, ActorId, Agreement, Amount, Area, Borders, Collaboration, Colour, Contact, Corridor, CustomKind, CustomRole,
    GeoPoint, Influence, KindStyle, Language, Legend, LegendKey, Link, LinkDetail, LinkId, LinkKind, LinkStatus,
    MapInfo, MoneyPurpose, Name, Pattern, Point, Posture, Programme, Projection, Role, RoleStyle, Seat, Sector,
    ServiceLine, Shape, Size, Strength, Terms, TerritoryMap, TerritoryOutline, UnknownFields, Vocabulary,
};
use proptest::collection::{SizeRange, btree_map, vec};
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A map of a few actors and links, each attribute present or not.
pub(crate) fn any_map() -> impl Strategy<Value = TerritoryMap> {
    map_of(0..8, 0..12)
}

/// A map of so many actors, and at most so many links.
pub(crate) fn map_of(
    n_actors: impl Into<SizeRange>,
    n_links: impl Into<SizeRange>,
) -> impl Strategy<Value = TerritoryMap> {
    let actors = btree_map(any::<u128>(), (actor(), any::<Option<Index>>()), n_actors);
    let links = btree_map(any::<u128>(), (link(), any::<[Index; 2]>(), any::<Option<Index>>()), n_links);
    (info(), legend(), vec(name(), 0..3), of(outline()), actors, links, unknown()).prop_map(
        |(info, legend, sectors, outline, actors, links, unknown)| {
            let mut map = TerritoryMap::new(info);
            map.set_legend(legend.clone()).expect("nothing uses the legend yet");
            map.set_sectors(sectors);
            map.set_outline(outline.map(Arc::new));
            for (id, (mut actor, custom)) in actors {
                actor.id = ActorId::from_number(id);
                if let Some((key, role)) = pick(&legend.custom_roles, custom) {
                    (actor.custom_role, actor.role) = (Some(key.clone()), role.counts_as);
                }
                map.insert_actor(actor).expect("a valid actor");
            }
            let ids: Vec<ActorId> = map.actors().map(|actor| actor.id).collect();
            for (id, (mut link, ends, custom)) in links {
                if ids.len() < 2 {
                    break;
                }
                let source = ends[0].index(ids.len());
                let target = (source + 1 + ends[1].index(ids.len() - 1)) % ids.len();
                (link.id, link.source, link.target) = (LinkId::from_number(id), ids[source], ids[target]);
                if let Some((key, kind)) = pick(&legend.custom_kinds, custom) {
                    (link.custom_kind, link.detail) = (Some(key.clone()), link.detail.turned_into(kind.counts_as));
                }
                let sits_at_a_table = map.actor(link.target).is_some_and(|actor| actor.role.is_table());
                if link.kind() == LinkKind::Participation && !sits_at_a_table {
                    (link.custom_kind, link.detail) = (None, LinkDetail::Authority);
                }
                map.insert_link(link).expect("a valid link");
            }
            map.set_unknown(unknown);
            map
        },
    )
}

/// An outline of areas, with what is cut out of them, and lines.
fn outline() -> impl Strategy<Value = TerritoryOutline> {
    let point =
        || (-180.0..180.0, -90.0..90.0_f64).prop_filter_map("off the Earth", |(x, y): (f64, f64)| GeoPoint::new(x, y));
    let area = (vec(point(), 3..6), vec(vec(point(), 3..5), 0..3)).prop_map(|(edge, holes)| Area { edge, holes });
    let borders = (vec(area, 0..3), vec(vec(point(), 2..5), 0..3)).prop_map(|(areas, lines)| Borders { areas, lines });
    (borders, point(), 1e-3..1e6_f64).prop_filter_map("nothing to draw", |(borders, middle, scale)| {
        TerritoryOutline::new(borders, Projection::new(middle, scale)?)
    })
}

/// A text as people and other programs write them.
pub(crate) fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => Just(String::new()),
        2 => "[a-zà-ÿ’ «»\u{202f}]{1,20}",
        2 => "\\PC{0,12}",
        1 => vec(select(&["\"", "\\", "\n", "\r\n", "\t", "\u{0}", "\u{feff}", "//", "/*", "(", "],", "'", "r#\""][..]), 1..8)
            .prop_map(|pieces| pieces.concat()),
    ]
}

/// A name that holds.
pub(crate) fn name() -> impl Strategy<Value = Name> {
    prop_oneof!["[A-ZÀ-Ý][a-zà-ÿ ’-]{0,20}", "\\PC{1,12}", Just("“O”, \"x\" \\ (Î)".to_owned())]
        .prop_filter_map("a blank name", |text| Name::new(&text).ok())
}

fn info() -> impl Strategy<Value = MapInfo> {
    let language = select(&[Language::French, Language::English][..]);
    (text(), text(), text(), text(), vec(text(), 0..3), language, of(instant()), of(instant())).prop_map(
        |(title, territory, caption, description, authors, language, created, changed)| MapInfo {
            title,
            territory,
            caption,
            description,
            authors,
            language,
            created,
            changed,
        },
    )
}

fn legend() -> impl Strategy<Value = Legend> {
    let role = || select(&Role::ALL[..]);
    let kind = || select(&LinkKind::ALL[..]);
    let shape = || of(select(&Shape::ALL[..]));
    let pattern = || of(select(&Pattern::ALL[..]));
    let key = || text().prop_map(LegendKey);
    let roles = btree_map(
        role(),
        (of(name()), of(colour()), shape()).prop_map(|(label, colour, shape)| RoleStyle { label, colour, shape }),
        0..3,
    );
    let kinds = btree_map(
        kind(),
        (of(name()), of(colour()), pattern()).prop_map(|(label, colour, pattern)| KindStyle { label, colour, pattern }),
        0..3,
    );
    let custom_roles = btree_map(
        key(),
        (name(), role(), of(colour()), shape()).prop_map(|(label, counts_as, colour, shape)| CustomRole {
            label,
            counts_as,
            colour,
            shape,
        }),
        0..3,
    );
    let custom_kinds = btree_map(
        key(),
        (name(), kind(), of(colour()), pattern()).prop_map(|(label, counts_as, colour, pattern)| CustomKind {
            label,
            counts_as,
            colour,
            pattern,
        }),
        0..3,
    );
    let vocabulary = select(&[Vocabulary::Csss, Vocabulary::Cisss][..]);
    (vocabulary, roles, kinds, custom_roles, custom_kinds).prop_map(
        |(vocabulary, roles, kinds, custom_roles, custom_kinds)| Legend {
            vocabulary,
            roles,
            kinds,
            custom_roles,
            custom_kinds,
        },
    )
}

fn actor() -> impl Strategy<Value = Actor> {
    let identity = (name(), select(&Role::ALL[..]), of(name()), of(name()), sectors());
    let judged = (
        of(select(&ServiceLine::ALL[..])),
        of(select(&Size::ALL[..])),
        of((0..=Influence::MAX).prop_filter_map("an influence", |value| Influence::new(value).ok())),
        of(select(&Posture::ALL[..])),
    );
    let placed = (of(earth()), of(point()), any::<bool>());
    let contact = [text(), text(), text(), text(), text()].prop_map(|[person, telephone, email, address, website]| {
        Contact { person, telephone, email, address, website }
    });
    let kept = (contact, text(), of(date()), of(date()), own_fields(), unknown());
    (identity, judged, placed, kept).prop_map(|(identity, judged, placed, kept)| {
        let (name, role, short_name, sub_territory, sectors) = identity;
        let (service_line, size, influence, posture) = judged;
        let (coordinates, position, pinned) = placed;
        let (contact, notes, from, until, fields, unknown) = kept;
        Actor {
            short_name,
            service_line,
            sectors,
            sub_territory,
            size,
            influence,
            posture,
            coordinates,
            contact,
            notes,
            from,
            until,
            position,
            pinned,
            fields,
            unknown,
            ..Actor::new(ActorId::from_number(0), name, role)
        }
    })
}

fn link() -> impl Strategy<Value = Link> {
    let said = (detail(), of(strength()), select(&LinkStatus::ALL[..]), sectors());
    let kept = (of(date()), of(date()), text(), own_fields(), unknown());
    (said, kept).prop_map(|((detail, strength, status, sectors), (from, until, notes, fields, unknown))| {
        let nobody = ActorId::from_number(0);
        let link = Link::new(LinkId::from_number(0), nobody, nobody, LinkKind::Authority);
        Link { detail, strength, status, from, until, sectors, notes, fields, unknown, ..link }
    })
}

fn detail() -> impl Strategy<Value = LinkDetail> {
    let purpose = of(select(&[MoneyPurpose::Mission, MoneyPurpose::Agreement, MoneyPurpose::Project][..]));
    let terms = of(select(&[Terms::Voluntary, Terms::Imposed][..]));
    let yes = any::<Option<bool>>;
    prop_oneof![
        (any::<bool>(), text(), text()).prop_map(|(with_return, clientele, waiting)| {
            LinkDetail::ReferralCorridor(Corridor { with_return, clientele, waiting })
        }),
        (any::<bool>(), yes(), of(strength())).prop_map(|(one_way, on_project, trust)| {
            LinkDetail::Collaboration(Collaboration { one_way, on_project, trust })
        }),
        (terms, yes(), of(amount()), yes(), yes()).prop_map(
            |(terms, funded, amount, accountability, responsibilities_written)| {
                LinkDetail::ServiceAgreement(Agreement {
                    terms,
                    funded,
                    amount,
                    accountability,
                    responsibilities_written,
                })
            }
        ),
        (purpose, of(amount())).prop_map(|(purpose, amount)| LinkDetail::Funding { purpose, amount }),
        Just(LinkDetail::Authority),
        of(select(&Seat::ALL[..])).prop_map(|seat| LinkDetail::Participation { seat }),
    ]
}

fn strength() -> impl Strategy<Value = Strength> {
    (Strength::MIN..=Strength::MAX).prop_filter_map("a strength", |value| Strength::new(value).ok())
}

fn amount() -> impl Strategy<Value = Amount> {
    prop_oneof![0..1_000_000_u64, 0..=Amount::MAX_CENTS, Just(Amount::MAX_CENTS)]
        .prop_filter_map("an amount", |cents| Amount::from_cents(cents).ok())
}

fn sectors() -> impl Strategy<Value = Vec<Sector>> {
    let sector = prop_oneof![
        select(&Programme::ALL[..]).prop_map(Sector::Programme),
        name().prop_map(Sector::Own),
        Just(Sector::Own(Name::new("logement").expect("a name"))),
    ];
    vec(sector, 0..3)
}

fn colour() -> impl Strategy<Value = Colour> {
    any::<[u8; 3]>().prop_map(|[red, green, blue]| Colour { red, green, blue })
}

fn point() -> impl Strategy<Value = Point> {
    let along = || prop_oneof![-1_000.0..1_000.0_f32, -Point::LIMIT..=Point::LIMIT, Just(-0.0_f32), Just(1e-30_f32)];
    (along(), along()).prop_map(|(x, y)| Point::new(x, y))
}

fn earth() -> impl Strategy<Value = GeoPoint> {
    (-180.0..=180.0_f64, -90.0..=90.0_f64).prop_filter_map("a place", |(east, north)| GeoPoint::new(east, north))
}

fn date() -> impl Strategy<Value = Date> {
    let year = prop_oneof![9 => 1900..2100_i16, 1 => -9999..=9999_i16];
    (year, 1..=12_i8, 1..=28_i8).prop_filter_map("a date", |(year, month, day)| Date::new(year, month, day).ok())
}

fn instant() -> impl Strategy<Value = Timestamp> {
    (0..4_000_000_000_i64, prop_oneof![Just(0), 0..1_000_000_000_i32])
        .prop_filter_map("an instant", |(second, nanosecond)| Timestamp::new(second, nanosecond).ok())
}

fn own_fields() -> impl Strategy<Value = BTreeMap<String, String>> {
    btree_map(text(), text(), 0..3)
}

fn unknown() -> impl Strategy<Value = UnknownFields> {
    let raw = ["1", "Some(Thing(a: [1, 2]))", "{\"a\": '}', // note\n 2: r#\"(\"#}", "\"\\\"\"", "[/* ] */]", "-1.5e3"];
    btree_map("later_[a-z]{1,5}", select(raw.to_vec()).prop_map(str::to_owned), 0..2)
}

fn pick<K, V>(entries: &BTreeMap<K, V>, index: Option<Index>) -> Option<(&K, &V)> {
    index.filter(|_| !entries.is_empty()).and_then(|index| entries.iter().nth(index.index(entries.len())))
}
