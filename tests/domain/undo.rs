//! Any commands, then as many undos, give back the map that was opened; as many redos, the map that was left.
#![cfg(test)]

use jiff::Timestamp;
use maillage::document::entry::{EntryDefaults, resolve};
use maillage::document::{ActorField, Command, Document, LinkField, PlaceReason, Verb};
use maillage::model::{
    Actor, ActorId, Borders, CustomRole, GeoPoint, LegendKey, Link, LinkDetail, LinkId, LinkKind, LinkStatus, MapInfo,
    Name, Point, Role, Sector, Strength, TerritoryMap, TerritoryOutline,
};
use proptest::prelude::*;
use std::sync::Arc;
use uuid::Uuid;

/// What a command is made from: which one, and numbers that choose its parts among what the map holds.
type Choice = (u8, [u8; 4]);

fn name(number: u8) -> Name {
    Name::new(&format!("Nom {number}")).unwrap()
}

fn actor(id: u128, numbers: [u8; 4]) -> Actor {
    let mut actor = Actor::new(ActorId::from_number(id), name(numbers[0]), Role::ALL[usize::from(numbers[1] % 12)]);
    if numbers[2].is_multiple_of(3) {
        actor.sectors = vec![Sector::Own(name(numbers[2] % 7)), Sector::Own(name(numbers[3] % 7))];
    }
    actor.custom_role = numbers[3].is_multiple_of(11).then(|| LegendKey("partner".into()));
    actor
}

/// An actor of the map, or one that is not there.
fn some_actor(map: &TerritoryMap, number: u8) -> ActorId {
    map.actors().nth(usize::from(number) % (map.n_actors() + 1)).map_or(ActorId::from_number(0), |a| a.id)
}

fn some_link(map: &TerritoryMap, number: u8) -> Option<&Link> {
    map.links().nth(usize::from(number) % (map.n_links() + 1))
}

fn link(map: &TerritoryMap, id: u128, numbers: [u8; 4]) -> Link {
    let (source, target) = (some_actor(map, numbers[0]), some_actor(map, numbers[1]));
    let mut link = Link::new(LinkId::from_number(id), source, target, LinkKind::ALL[usize::from(numbers[2] % 6)]);
    link.sectors = vec![Sector::Own(name(numbers[3] % 7))];
    link
}

/// A command that may well be refused.
fn command(map: &TerritoryMap, serial: u128, (which, n): Choice) -> Option<Command> {
    Some(match which % 14 {
        0 | 1 => Command::AddActor { actor: Box::new(actor(serial, n)), links: Vec::new() },
        2 => {
            let actor = actor(serial, n);
            let to_new = Link::new(LinkId::from_number(serial), some_actor(map, n[3]), actor.id, LinkKind::Funding);
            Command::AddActor { actor: Box::new(actor), links: vec![to_new] }
        }
        3 | 4 => Command::AddLink(Box::new(link(map, serial, n))),
        5 => {
            let links = some_link(map, n[1]).map(|l| l.id).into_iter().collect();
            Command::Delete { actors: [some_actor(map, n[0]), some_actor(map, n[2])].into(), links }
        }
        6 => {
            let place = |number| (some_actor(map, number), Point::new(f32::from(n[2]), f32::from(n[3])));
            Command::Place { positions: vec![place(n[0]), place(n[1])], reason: PlaceReason::Moved }
        }
        7 => {
            let revised = actor(some_actor(map, n[0]).0.as_u128(), [n[3], n[1], n[2], n[0]]);
            Command::ReviseActors { actors: vec![revised], field: ActorField::Role }
        }
        8 => {
            let mut revised = some_link(map, n[0])?.clone();
            revised.detail = LinkDetail::of(LinkKind::ALL[usize::from(n[1] % 6)]);
            (revised.status, revised.strength) = (LinkStatus::Fragile, Strength::new(n[2] % 6).ok());
            Command::ReviseLinks { links: vec![revised], field: LinkField::Kind }
        }
        9 => {
            let id = if n[0].is_multiple_of(5) { some_actor(map, n[1]).0.as_u128() } else { serial + 500_000 };
            let actors = vec![actor(serial, n), actor(id, [n[1], n[0], n[3], n[2]])];
            let tie = Link::new(LinkId::from_number(serial), actors[0].id, actors[1].id, LinkKind::Participation);
            Command::Insert { actors, links: vec![tie], verb: Verb::Paste }
        }
        10 => {
            let line = format!(
                "Nom {} {} Nom {} : retour, logement",
                n[0],
                ["<>", "=", "@", "$"][usize::from(n[2] % 4)],
                n[1]
            );
            let mut id = serial << 8;
            let mut new_id = || {
                id += 1;
                Uuid::from_u128(id)
            };
            resolve(&line, map, &EntryDefaults::default(), &mut new_id).ok()?.command
        }
        11 if n[0].is_multiple_of(2) => Command::RenameSector { from: name(n[1] % 7), to: name(n[2] % 9) },
        11 => Command::ReviseSectors(vec![name(n[1] % 7), name(n[2] % 7)]),
        12 if n[0].is_multiple_of(3) => Command::SetOutline(None),
        12 => {
            let point = |k: u8| GeoPoint::new(f64::from(k), f64::from(n[0] % 80)).unwrap();
            let borders = Borders { lines: vec![vec![point(n[1] / 2), point(90)]], ..Borders::default() };
            Command::SetOutline(TerritoryOutline::beneath(borders, map).map(Arc::new))
        }
        _ if n[0].is_multiple_of(2) => {
            Command::ReviseMap(Box::new(MapInfo { title: name(n[1]).to_string(), ..map.info().clone() }))
        }
        _ => {
            let mut legend = map.legend().clone();
            let counts_as = Role::ALL[usize::from(n[1] % 12)];
            let partner = CustomRole { label: name(n[2]), counts_as, colour: None, shape: None };
            legend.custom_roles.insert(LegendKey("partner".into()), partner);
            Command::ReviseLegend(Box::new(legend))
        }
    })
}

fn config() -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn undoing_everything_gives_back_the_map_and_redoing_the_last_one(choices in prop::collection::vec(any::<Choice>(), 1..60)) {
        let mut document = Document::new(TerritoryMap::default());
        let mut states = vec![document.snapshot()];
        for (choice, serial) in choices.into_iter().zip(1..) {
            let Some(command) = command(document.map(), serial, choice) else { continue };
            let before = document.snapshot();
            if document.execute(command, Timestamp::UNIX_EPOCH) != Ok(true) {
                prop_assert_eq!(document.map(), &*before);
                continue;
            }
            states.push(document.snapshot());
            // Now and then, one goes back before doing something else.
            if choice.1[0].is_multiple_of(9) {
                document.undo().unwrap();
                states.pop();
            }
        }
        // What was undone last can still be redone: only the steps in force are walked.
        let n_steps = document.cursor();
        prop_assert_eq!(n_steps + 1, states.len());
        for state in states.iter().rev().skip(1) {
            document.undo().unwrap();
            prop_assert_eq!(document.map(), &**state);
        }
        prop_assert!(!document.can_undo() && !document.is_modified());
        for state in states.iter().skip(1) {
            document.redo().unwrap();
            prop_assert_eq!(document.map(), &**state);
        }
    }
}
