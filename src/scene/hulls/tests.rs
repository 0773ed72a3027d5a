//! What outlines promise: they hold their members and no stranger, and cross nothing, themselves least of all.

use super::*;
use crate::model::Shape;
use crate::scene::Outline;
use proptest::prelude::*;

fn actor(number: usize, x: f32, y: f32) -> ActorMark {
    let outline = Outline::of([Shape::Disc, Shape::Table, Shape::Hexagon][number % 3], 18.0);
    ActorMark {
        id: ActorId::from_number(number as u128),
        center: Point { x, y },
        half: outline.half(),
        outline,
        fill: Colour::hex(0),
        stroke: None,
        icon: None,
        pinned: false,
    }
}

/// Every third actor is a member.
fn outlined(actors: &[ActorMark], every: usize) -> (Vec<Island>, Vec<&ActorMark>, Vec<&ActorMark>) {
    let (members, strangers): (Vec<_>, Vec<_>) = actors.iter().enumerate().partition(|(i, _)| i.is_multiple_of(every));
    let (members, strangers): (Vec<_>, Vec<_>) =
        (members.into_iter().map(|(_, a)| a).collect(), strangers.into_iter().map(|(_, a)| a).collect());
    (around(&members, &strangers, ways::reach(actors)), members, strangers)
}

fn crosses_itself(ring: &[Point]) -> bool {
    let n = ring.len();
    let side = |i: usize| [ring[i], ring[(i + 1) % n]];
    (0..n).any(|i| (i + 2..n).any(|j| (i > 0 || j + 1 < n) && super::super::places::cross(side(i), side(j))))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]
    #[test]
    fn an_outline_holds_its_members_and_no_stranger_and_never_crosses_itself(
        places in proptest::collection::vec((0.0_f32..1400.0, 0.0_f32..800.0), 1..60),
        every in 2_usize..5,
    ) {
        let actors: Vec<_> = places.iter().enumerate().map(|(i, (x, y))| actor(i, *x, *y)).collect();
        let (islands, members, strangers) = outlined(&actors, every);
        for member in &members {
            prop_assert!(islands.iter().any(|island| island.holds(member.center)), "{:?}", member.center);
        }
        for stranger in &strangers {
            prop_assert!(!islands.iter().any(|island| island.holds(stranger.center)), "{:?}", stranger.center);
        }
        for ring in islands.iter().flat_map(|island| &island.rings) {
            prop_assert!(!crosses_itself(ring));
        }
    }
}

#[test]
fn members_far_apart_are_islands_and_near_ones_are_one() {
    let row = |xs: &[f32]| xs.iter().enumerate().map(|(i, x)| actor(3 * i, *x, 0.0)).collect::<Vec<_>>();
    let near = row(&[0.0, 110.0, 220.0]);
    assert_eq!(around(&near.iter().collect::<Vec<_>>(), &[], ways::reach(&near)).len(), 1);
    let far = row(&[0.0, 110.0, 1400.0, 1510.0]);
    assert_eq!(around(&far.iter().collect::<Vec<_>>(), &[], ways::reach(&far)).len(), 2);
}

#[test]
fn a_stranger_between_two_members_is_passed_by() {
    let actors = [actor(0, 0.0, 0.0), actor(3, 150.0, 6.0), actor(6, 300.0, 0.0)];
    let islands = around(&[&actors[0], &actors[2]], &[&actors[1]], 400.0);
    assert_eq!(islands.len(), 1);
    let nearest = islands[0].rings[0].iter().map(|p| actors[1].distance(*p)).fold(f32::INFINITY, f32::min);
    assert!(nearest > 5.0, "its whole shape stays outside: {nearest}");
}

#[test]
fn the_places_of_no_use_are_no_reason_to_fail() {
    let nowhere: Vec<_> = (0..4).map(|i| actor(i, 50.0, 50.0)).collect();
    assert_eq!(around(&[&nowhere[0], &nowhere[1]], &[&nowhere[2]], 150.0).len(), 0, "no point is between");
    assert!(!around(&[&nowhere[0], &nowhere[1]], &[], 150.0).is_empty());
    let far = [actor(0, -1e7, 3.0), actor(1, 1e7, 1e7), actor(2, f32::MAX / 4.0, 0.0)];
    around(&far.iter().collect::<Vec<_>>(), &[], 150.0);
    assert!(around(&[], &[], 150.0).is_empty() && convex(&[]).is_empty());
}
