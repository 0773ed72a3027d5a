//! Looking closer: the neighbourhood of an actor alone in sight, and the shortest way between two. Nothing here changes
//! the map.

use super::super::census::Census;
use super::super::focus::Focus;
use super::super::hidden::Hidden;
use super::super::session::Moment;
use super::super::way::Way;
use super::super::{Action, AppState, OpenMap, Severity};
use crate::model::{Actor, ActorId, Filter};
use std::collections::BTreeSet;

impl AppState {
    pub(super) fn dispatch_closer(&mut self, action: &Action) {
        match action {
            Action::Focus(pointed) => self.focus(*pointed),
            Action::Unfocus => self.with_open(unfocus),
            Action::ShowWay => self.show_way(),
            Action::HideWay => self.with_open(|open| open.way = None),
            Action::ShowAll => self.with_open(|open| {
                open.filter = Filter::default();
                unfocus(open);
            }),
            _ => {}
        }
    }

    /// Keeps what is looked at closely, and what is out of sight, those of the map and filter as they stand.
    pub(super) fn refresh_sight(&mut self) {
        let Some(open) = &mut self.open else { return };
        if open.way.as_ref().is_some_and(|way| way.ends() != open.selection.actors) {
            open.way = None;
        }
        let key = (open.document.revision(), open.filter.clone());
        if open.sight_key.as_ref() == Some(&key) {
            return;
        }
        let (map, filter) = (open.document.map(), &open.filter);
        let is_lost = open.focus.as_mut().is_some_and(|focus| !focus.look(map, filter));
        if let Some(ends) = open.way.as_ref().map(Way::ends) {
            open.way = way_of(open, &ends);
        }
        if open.sight_key.as_ref().is_none_or(|(revision, _)| *revision != key.0) {
            open.census = Census::of(open.document.map());
        }
        open.sight_key = Some(key);
        if is_lost {
            unfocus(open);
        }
        count_hidden(open);
    }

    /// The neighbourhood of what is selected, or else of the actor pointed at: one step, then two, then three.
    fn focus(&mut self, pointed: Option<ActorId>) {
        let sentence = self.texts().sight_focus_nobody();
        let Some(open) = &mut self.open else { return };
        match centers(open, pointed) {
            Some(centers) => {
                let before = open.focus.take().map_or((open.camera, open.is_fitted), |focus| focus.before);
                open.focus = Some(Focus::on(centers, open.document.map(), &open.filter, before));
            }
            None => match &mut open.focus {
                Some(focus) => focus.widen(open.document.map(), &open.filter),
                None => return self.say(Severity::Note, sentence),
            },
        }
        open.fit_asked = true;
        count_hidden(open);
    }

    fn show_way(&mut self) {
        let t = self.texts();
        let Some(open) = &mut self.open else { return };
        let ends = open.selection.actors.clone();
        let (Some(from), Some(to), 2) = (ends.first(), ends.last(), ends.len()) else {
            return self.say(Severity::Note, t.sight_way_needs_two());
        };
        open.way = way_of(open, &ends);
        let is_out_of_sight = |way: &Way| open.only().is_some_and(|only| !way.lit.actors.is_subset(only));
        if open.way.as_ref().is_some_and(is_out_of_sight) {
            unfocus(open);
        }
        if open.way.is_none() {
            let name = |id| open.map().actor(id).map_or("?", Actor::label);
            let sentence = t.sight_way_none(name(*from), name(*to));
            self.say(Severity::Note, sentence);
        } else {
            self.message = None;
        }
    }
}

fn way_of(open: &OpenMap, ends: &BTreeSet<ActorId>) -> Option<Way> {
    let (from, to) = (ends.first()?, ends.last()?);
    Way::between(open.map(), &open.filter, *from, *to)
}

/// Whose neighbourhood is asked for; `None` where it is that in sight already, or nobody's.
fn centers(open: &OpenMap, pointed: Option<ActorId>) -> Option<BTreeSet<ActorId>> {
    let shown = |id: &ActorId| open.map().actor(*id).is_some_and(|a| open.filter.shows_actor(a));
    let selection = &open.selection;
    let ends = selection.links.iter().filter_map(|id| open.map().link(*id)).flat_map(|l| [l.source, l.target]);
    let selected: BTreeSet<ActorId> = if selection.actors.is_empty() {
        ends.filter(shown).collect()
    } else {
        selection.actors.iter().copied().filter(shown).collect()
    };
    let pointed: BTreeSet<ActorId> = pointed.into_iter().filter(shown).collect();
    // On the wall nothing shows what is selected.
    let is_unseen = open.moment == Moment::Present && (!pointed.is_empty() || open.focus.is_some());
    let in_order = if is_unseen || selected.is_empty() { pointed } else { selected };
    Some(in_order).filter(|ids| !ids.is_empty() && open.focus.as_ref().is_none_or(|focus| focus.centers != *ids))
}

/// Back to the view before.
pub(super) fn unfocus(open: &mut OpenMap) {
    if let Some(focus) = open.focus.take() {
        (open.camera, open.is_fitted) = focus.before;
        open.fit_asked = open.is_fitted || open.moment == Moment::Present;
    }
    count_hidden(open);
}

fn count_hidden(open: &mut OpenMap) {
    let only = open.focus.as_ref().map(|focus| focus.members.as_ref());
    open.hidden = Hidden::of(open.document.map(), &open.filter, only);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::{Camera, Selection};
    use crate::model::{Filter, LinkStatus, Point};
    use crate::storage::Settings;

    fn app() -> AppState {
        let mut app = AppState::at_once(Settings::default());
        app.dispatch(Action::OpenSample(0));
        app.take_results();
        app
    }

    fn open(app: &AppState) -> &OpenMap {
        app.open.as_ref().unwrap()
    }

    /// An actor with neighbours who have others.
    fn hub(app: &AppState) -> ActorId {
        let map = open(app).map();
        map.actors().map(|a| a.id).min_by_key(|id| (map.links_of(*id).count().abs_diff(3), *id)).unwrap()
    }

    #[test]
    fn a_neighbourhood_reaches_one_step_then_two_then_three_and_the_view_comes_back() {
        let mut app = app();
        let view = Camera { center: Point::new(12.0, 34.0), zoom: 0.7 };
        app.dispatch(Action::Look(view));
        let id = hub(&app);
        app.dispatch(Action::Select(Selection::actor(id)));
        app.dispatch(Action::Focus(None));
        let map = open(&app).map();
        let around: BTreeSet<ActorId> = map.links_of(id).filter_map(|l| l.other_end(id)).chain([id]).collect();
        assert_eq!(**open(&app).only().unwrap(), around);
        assert!(open(&app).fit_asked);
        assert_eq!(open(&app).hidden.n_actors, map.n_actors() - around.len());
        let mut sizes = vec![around.len()];
        for steps in [2, 3, 1] {
            app.dispatch(Action::Focus(None));
            assert_eq!(open(&app).focus.as_ref().unwrap().steps, steps);
            sizes.push(open(&app).only().unwrap().len());
        }
        assert!(sizes[0] < sizes[1] && sizes[1] <= sizes[2] && sizes[3] == sizes[0], "{sizes:?}");
        let fresh = open(&app).analysis_is_fresh();
        app.dispatch(Action::Unfocus);
        assert!(open(&app).only().is_none() && open(&app).camera == view && open(&app).hidden.is_nothing());
        assert!(fresh && open(&app).analysis_is_fresh(), "the indicators are those of the whole map");
    }

    #[test]
    fn who_is_added_while_a_neighbourhood_is_in_sight_is_in_sight() {
        let mut app = app();
        let id = hub(&app);
        app.dispatch(Action::Focus(Some(id)));
        let n_shown = open(&app).only().unwrap().len();
        let at = Point::new(5.0, 5.0);
        app.dispatch(Action::AddActor { name: "Friperie".to_owned(), at, linked_from: Some(id) });
        app.dispatch(Action::AddActor { name: "Jardin".to_owned(), at, linked_from: None });
        assert_eq!(open(&app).only().unwrap().len(), n_shown + 2);
    }

    #[test]
    fn a_neighbourhood_ends_with_its_actor_and_with_everything_shown() {
        let mut app = app();
        let id = hub(&app);
        app.dispatch(Action::Focus(Some(id)));
        app.dispatch(Action::Select(Selection::actor(id)));
        app.dispatch(Action::Delete);
        assert!(open(&app).focus.is_none());
        app.dispatch(Action::Undo);
        let role = open(&app).map().actor(id).unwrap().role;
        app.dispatch(Action::Focus(Some(id)));
        app.dispatch(Action::ToggleRole(role));
        assert!(open(&app).focus.is_none() && open(&app).hidden.n_actors > 0);
        app.dispatch(Action::ShowAll);
        assert!(open(&app).hidden.is_nothing() && open(&app).filter == Filter::default());
        app.dispatch(Action::Select(Selection::default()));
        app.dispatch(Action::Focus(None));
        assert!(open(&app).focus.is_none() && app.message.is_some());
    }

    #[test]
    fn all_is_what_is_in_sight_and_what_is_revealed_beyond_it_ends_it() {
        let mut app = app();
        app.dispatch(Action::Focus(Some(hub(&app))));
        app.dispatch(Action::SelectAll);
        assert_eq!(open(&app).selection.actors, **open(&app).only().unwrap());
        let outside = open(&app).map().actors().map(|a| a.id).find(|id| !open(&app).only().unwrap().contains(id));
        app.dispatch(Action::Reveal(outside.unwrap()));
        assert!(open(&app).only().is_none());
    }

    #[test]
    fn ended_links_are_not_counted_as_hidden() {
        let mut app = app();
        let map = open(&app).map();
        let link = map.links().next().unwrap().clone();
        let (id, kind, n) = (link.id, link.kind(), map.links().filter(|l| l.kind() == link.kind()).count());
        let ended = crate::model::Link { status: LinkStatus::Ended, ..link };
        let field = crate::document::LinkField::Status;
        app.dispatch(Action::Do(crate::document::Command::ReviseLinks { links: vec![ended], field }));
        assert!(open(&app).hidden.is_nothing());
        app.dispatch(Action::ToggleKind(kind));
        let ended_before = open(&app).map().links().filter(|l| l.kind() == kind && l.status == LinkStatus::Ended);
        let n_ended = ended_before.filter(|l| l.id != id).count() + 1;
        assert_eq!(open(&app).hidden, Hidden { n_actors: 0, n_links: n - n_ended });
    }

    #[test]
    fn a_way_stays_lit_until_something_else_is_selected() {
        let mut app = app();
        app.dispatch(Action::ShowWay);
        assert!(app.message.take().is_some() && open(&app).way.is_none());
        let link = open(&app).map().links().find(|l| l.status != LinkStatus::Ended).unwrap().clone();
        app.dispatch(Action::Select(Selection::actors([link.source, link.target])));
        app.dispatch(Action::ShowWay);
        let way = open(&app).way.clone().unwrap();
        assert!(way.lit.links.contains(&link.id) && way.actors.len() == 2);
        assert_eq!(*open(&app).in_light(), way.lit);
        app.dispatch(Action::Light(Selection::actor(link.source)));
        assert_eq!(*open(&app).in_light(), Selection::actor(link.source), "what is spoken of comes first");
        app.dispatch(Action::Light(Selection::default()));
        app.dispatch(Action::Delete);
        assert!(open(&app).way.is_none());
    }
}
