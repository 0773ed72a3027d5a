//! Do we work in silos? Ties inside groups beside what chance would give, groups without any tie, groups that the ties
//! draw by themselves.

use super::wording::{ids, ties};
use super::{Answer, Reader};
use crate::analysis::Silos;

/// Share of mixings at random from which a result is called rare.
const RARE: f64 = 0.05;
/// Likeness of two runs under which the groups that the ties draw are called blurred.
const BLURRED: f64 = 0.6;

impl Reader<'_> {
    pub(super) fn silos(&self) -> Answer {
        let (t, report) = (self.words.t, self.report);
        let silos = &report.silos;
        if report.n_pairs == 0 {
            return Answer::only(t.reading_no_link());
        }
        let Some(expected_ei) = silos.ei_expected.filter(|_| silos.groups.len() > 1) else {
            return Answer::only(t.reading_one_group());
        };
        if silos.groups.iter().all(|group| group.size < 2) {
            return Answer::only(t.reading_lone_groups());
        }
        let mut sentences = vec![self.chance(self.inside(expected_ei))];
        sentences.extend(self.without_ties());
        sentences.extend(self.communities());
        let inward = report.actors.iter().filter(|(_, a)| a.ei == Some(-1.0)).map(|(id, _)| *id);
        let group = |id| report.actors.get(id).map(|a| &a.group);
        let inside = ties(report, self.words.map).filter(|l| group(&l.source) == group(&l.target));
        Answer {
            sentence: sentences.join(" "),
            value: silos.ei_index,
            reference: silos.ei_expected,
            actors: inward.collect(),
            links: ids(inside),
        }
    }

    pub(super) fn silos_values(&self) -> Option<String> {
        let (report, words) = (self.report, &self.words);
        let (silos, communities) = (&report.silos, &report.communities);
        let measure = |value| words.measure(value);
        (report.n_pairs > 0 && silos.groups.len() > 1).then(|| {
            let share = silos.ei_p_value.map_or_else(|| words.t.reading_undefined(), |p| words.decimal(p, 3));
            let (observed, expected) = (measure(silos.ei_index), measure(silos.ei_expected));
            let declared = words.t.reading_silos_values(observed, expected, share, measure(silos.modularity));
            let [drawn, alike, stable] = [communities.modularity, communities.nmi, communities.stability].map(measure);
            format!("{declared} {}", words.t.reading_silos_drawn_values(drawn, alike, stable))
        })
    }

    fn inside(&self, expected_ei: f64) -> String {
        let expected = self.report.n_pairs as f64 * (1.0 - expected_ei) / 2.0;
        let decimals = usize::from(expected < 10.0);
        let written = self.words.decimal(expected, decimals);
        self.words.t.reading_silos_observed(self.report.n_pairs, self.report.silos.internal, written)
    }

    /// The same, with how often chance would give as much.
    fn chance(&self, observed: String) -> String {
        let t = self.words.t;
        let internal = self.report.silos.internal;
        match self.report.silos.ei_p_value.filter(|_| internal > 0) {
            None => t.reading_silos_alone(observed),
            Some(share) if share <= RARE => t.reading_silos_rarely(observed, internal),
            Some(share) if share >= 1.0 - RARE => t.reading_silos_rarely_fewer(observed, internal),
            Some(_) => t.reading_silos_often(observed),
        }
    }

    fn without_ties(&self) -> Option<String> {
        let (t, silos) = (self.words.t, &self.report.silos);
        let several = silos.groups.iter().filter(|group| group.size > 1).count();
        let missing = &silos.missing_pairs;
        (2..=Silos::MOST_COMPARED).contains(&several).then(|| match missing.len() {
            0 => t.reading_silos_all_tied(),
            count => t.reading_silos_untied(count, self.words.pairs_of_groups(self.report, missing)),
        })
    }

    /// How many sets of two actors or more the ties draw, and whether they are like the declared groups.
    fn communities(&self) -> Option<String> {
        let (t, communities) = (self.words.t, &self.report.communities);
        let mut sizes = vec![0; communities.count];
        for number in &communities.of {
            if let Some(size) = sizes.get_mut(*number) {
                *size += 1;
            }
        }
        let count = sizes.into_iter().filter(|size| *size > 1).count();
        let alike = communities.nmi.filter(|_| count > 1)?;
        if communities.stability.is_some_and(|stability| stability < BLURRED) {
            return Some(t.reading_silos_communities_blurred(count));
        }
        Some(match alike {
            nmi if nmi < 0.4 => t.reading_silos_communities_unlike(count),
            nmi if nmi < 0.7 => t.reading_silos_communities_partly(count),
            _ => t.reading_silos_communities_alike(count),
        })
    }
}
