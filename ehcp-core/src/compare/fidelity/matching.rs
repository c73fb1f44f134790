//! Which statements of a plan answer which recommendation.

use super::{
    doses::floor,
    likeness::{Rarity, Shared, covered},
    people::{Agreement, agreement},
    said::Said,
};
use crate::plan::{Letter, Statement, StatementKind};

/// From this likelihood on a statement answers a recommendation.
pub const FOUND: f64 = 0.5;

/// Below this likelihood of the best statement a recommendation is dropped; between the two it is not found.
pub const ABSENT: f64 = 0.35;

/// How likely a place outside the sections for provision must be to count as where a recommendation went.
pub const MOVED: f64 = 0.6;

// How much of a recommendation a statement that leaves nearly everything open has to keep to be meant for it.
const VAGUE: f64 = 0.46;

/// So likely a spot has to be to answer a recommendation whose likeliest spot is meant for another one.
const OWN: f64 = 0.25;

// From this likelihood on a spot is a recommendation's own, whoever else it fits.
const SURE: f64 = 0.75;

/// Something in a plan that may answer a recommendation.
pub(super) struct Spot<'p> {
    pub(super) statement: Option<&'p Statement>,
    pub(super) section: Option<Letter>,
    pub(super) text: &'p str,
    pub(super) said: Said,
    pub(super) kind: Option<StatementKind>,
    /// Whether it stands where provision can be enforced.
    pub(super) enforceable: bool,
    /// Whether it reads as provision.
    pub(super) provides: bool,
}

/// How likely each spot is meant for each recommendation.
pub(super) struct Grid {
    alone: Vec<Vec<(f64, Shared)>>,
    among: Vec<Vec<f64>>,
}

/// What answers a recommendation.
#[derive(Clone, Debug, Default)]
pub(super) struct Answer {
    /// Spots where it can be enforced, the likeliest first.
    pub(super) spots: Vec<usize>,
    /// How likely the first is.
    pub(super) score: f64,
    /// Whether the first is meant for another recommendation more likely still.
    pub(super) taken: bool,
    /// Whether the first only touches on what was advised and leaves the rest open.
    pub(super) left: bool,
    /// The likeliest spot where it cannot be enforced.
    pub(super) elsewhere: Option<(usize, f64)>,
}

impl Grid {
    pub(super) fn of(recommended: &[Said], spots: &[Spot<'_>], rarity: &Rarity) -> Self {
        let alone: Vec<Vec<(f64, Shared)>> = recommended
            .iter()
            .map(|r| {
                spots
                    .iter()
                    .map(|s| {
                        let shared = Shared::of(r, &s.said, rarity);
                        (shared.chance(), shared)
                    })
                    .collect()
            })
            .collect();
        let among = compete(&alone, spots);
        Self { alone, among }
    }

    fn at(&self, r: usize, s: usize) -> f64 {
        self.among.get(r).and_then(|row| row.get(s)).copied().unwrap_or(0.0)
    }

    // What was advised may be left of in a statement that says next to nothing ("support with communication as
    // appropriate"): where it is meant for no recommendation surely, it is meant for the one that it fits best.
    fn left_of(&self, r: usize, recommended: &[Said], spots: &[Spot<'_>]) -> Option<(usize, f64)> {
        let vague = |r: usize, s: usize| {
            let (said, spot) = (recommended.get(r)?, spots.get(s)?);
            let fits = spot.enforceable && spot.said.trains == said.trains;
            fits.then(|| self.alone(r, s).1.vague())
        };
        let free = |s: &usize| self.best_of_spot(*s) < FOUND;
        let best = (0..spots.len())
            .filter(free)
            .filter_map(|s| Some((s, vague(r, s)?)))
            .max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0)))?;
        let unanswered = |k: &usize| *k != r && self.answered(*k, spots) < ABSENT;
        let first = (0..recommended.len())
            .filter(unanswered)
            .all(|k| vague(k, best.0).is_none_or(|x| x < best.1 || x == best.1 && k > r));
        (best.1 >= VAGUE && first).then_some(best)
    }

    // Whether another recommendation fits a spot better.
    fn is_claimed(&self, r: usize, s: usize) -> bool {
        let mine = self.alone(r, s).0;
        self.alone
            .iter()
            .enumerate()
            .any(|(k, row)| k != r && row.get(s).is_some_and(|x| x.0 > mine && x.0 >= FOUND))
    }

    fn answered(&self, r: usize, spots: &[Spot<'_>]) -> f64 {
        let enforceable = |s: &usize| spots.get(*s).is_some_and(|x| x.enforceable);
        (0..spots.len()).filter(enforceable).map(|s| self.at(r, s)).fold(0.0, f64::max)
    }

    /// How likely a spot is meant for a recommendation, seen alone.
    pub(super) fn alone(&self, r: usize, s: usize) -> (f64, Shared) {
        self.alone.get(r).and_then(|row| row.get(s)).copied().unwrap_or_default()
    }

    /// The best that any recommendation has with a spot.
    pub(super) fn best_of_spot(&self, s: usize) -> f64 {
        self.alone.iter().filter_map(|row| row.get(s)).map(|x| x.0).fold(0.0, f64::max)
    }

    /// What answers a recommendation.
    pub(super) fn answer(
        &self,
        r: usize,
        recommended: &[Said],
        spots: &[Spot<'_>],
        rarity: &Rarity,
    ) -> Answer {
        let Some(said) = recommended.get(r) else { return Answer::default() };
        let mut ranked: Vec<(usize, f64)> = (0..spots.len())
            .filter(|s| spots.get(*s).is_some_and(|x| x.enforceable))
            .map(|s| (s, self.at(r, s)))
            .collect();
        ranked.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        let elsewhere = (0..spots.len())
            .filter(|s| spots.get(*s).is_some_and(|x| !x.enforceable))
            .filter(|s| self.may_be_moved(r, *s, spots))
            .map(|s| (s, self.at(r, s)))
            .max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0)));
        let Some(&(first, score)) = ranked.first() else {
            return Answer { elsewhere, ..Answer::default() };
        };
        // A spot that another recommendation fits better gives way to one of its own.
        let claimed = self.is_claimed(r, first);
        let own = ranked.iter().copied().find(|(s, x)| *x >= OWN && !self.is_claimed(r, *s));
        let (first, score) = match own {
            Some((s, x)) if claimed && score < SURE => (s, x.max(score).clamp(FOUND, SURE)),
            _ => (first, score),
        };
        if score < FOUND
            && let Some((spot, kept)) = self.left_of(r, recommended, spots)
            && (score < ABSENT || claimed || spot == first)
        {
            let score = (FOUND + 0.2 * (kept - VAGUE)).min(0.8);
            return Answer { spots: vec![spot], score, taken: false, left: true, elsewhere };
        }
        let mut chosen = vec![first];
        for &(s, x) in ranked.iter().filter(|(s, _)| *s != first).take(6) {
            if self.adds(r, s, x, &chosen, said, spots, rarity) {
                chosen.push(s);
            }
        }
        let (mine, shared) = self.alone(r, first);
        // Advisers recommend a thing once: a spot that fits another as well, and in amount better, is that one's.
        let taken = self.alone.iter().enumerate().any(|(k, row)| {
            let better = |(x, o): &(f64, Shared)| *x > mine || *x > mine - 0.1 && o.dose > shared.dose + 0.3;
            k != r && row.get(first).is_some_and(better)
        });
        Answer { spots: chosen, score, taken, left: false, elsewhere }
    }

    // Whether a further spot carries a part of the recommendation that the chosen ones lack.
    #[allow(clippy::too_many_arguments)]
    fn adds(
        &self,
        r: usize,
        s: usize,
        x: f64,
        chosen: &[usize],
        said: &Said,
        spots: &[Spot<'_>],
        rarity: &Rarity,
    ) -> bool {
        let Some(spot) = spots.get(s) else { return false };
        let taken =
            self.alone.iter().enumerate().any(|(k, row)| k != r && row.get(s).is_some_and(|o| o.0 > x + 0.2));
        if x < 0.15 || agreement(&said.people, &spot.said.people) == Agreement::Apart {
            return false;
        }
        // Half of the time advised here, the other half there.
        let weekly = |said: &Said| said.deliveries.iter().map(floor).sum::<f64>();
        let have: f64 = chosen.iter().filter_map(|c| spots.get(*c)).map(|c| weekly(&c.said)).sum();
        let more = weekly(&spot.said);
        if x >= FOUND && !taken && more > 0.0 && have > 0.0 && have + more <= weekly(said) * 1.05 {
            return true;
        }
        let mut all: Vec<&Said> = chosen.iter().filter_map(|c| spots.get(*c)).map(|c| &c.said).collect();
        let (before, _) = covered(said, &all, rarity);
        all.push(&spot.said);
        let (after, _) = covered(said, &all, rarity);
        let gain = after - before;
        if taken { x >= 0.4 && gain >= 0.25 } else { gain >= 0.12 || x >= FOUND && gain >= 0.05 }
    }

    // Outcomes and needs share the words of provision without being it: only what reads as provision, and says
    // most of what was advised, is the recommendation in another place.
    fn may_be_moved(&self, r: usize, s: usize, spots: &[Spot<'_>]) -> bool {
        let Some(spot) = spots.get(s) else { return false };
        let (_, shared) = self.alone(r, s);
        let says = shared.cover >= 0.45;
        let gives = spot.provides || shared.dose >= 0.5;
        match spot.kind {
            Some(StatementKind::Provision) => says || shared.dose >= 0.9,
            _ => says && gives || shared.cover >= 0.3 && shared.dose >= 0.9,
        }
    }
}

// A spot that is surely meant for one recommendation is less likely meant for another that it fits half as well.
fn compete(alone: &[Vec<(f64, Shared)>], spots: &[Spot<'_>]) -> Vec<Vec<f64>> {
    let best: Vec<(usize, f64)> = (0..spots.len())
        .map(|s| {
            alone
                .iter()
                .enumerate()
                .filter_map(|(r, row)| row.get(s).map(|x| (r, x.0)))
                .fold((usize::MAX, 0.0), |a, b| if b.1 > a.1 { b } else { a })
        })
        .collect();
    alone
        .iter()
        .enumerate()
        .map(|(r, row)| {
            row.iter()
                .enumerate()
                .map(|(s, (x, shared))| match best.get(s) {
                    // What another profession advised, and is given, is not what this one advised.
                    Some((other, y)) if *other != r && *y > FOUND && shared.apart > 0.0 => x * 0.35,
                    Some((other, y)) if *other != r && *y > FOUND && *y > *x => {
                        x * (1.0 - 0.7 * ((y - x) / y).clamp(0.0, 1.0))
                    }
                    _ => *x,
                })
                .collect()
        })
        .collect()
}
