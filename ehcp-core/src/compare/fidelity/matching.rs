//! Which statements of a plan answer which recommendation.

use super::{
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
        let mut chosen = vec![first];
        for &(s, x) in ranked.iter().skip(1).take(6) {
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
        Answer { spots: chosen, score, taken, elsewhere }
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
                .map(|(s, (x, _))| match best.get(s) {
                    Some((other, y)) if *other != r && *y > FOUND && *y > *x => {
                        x * (1.0 - 0.7 * ((y - x) / y).clamp(0.0, 1.0))
                    }
                    _ => *x,
                })
                .collect()
        })
        .collect()
}
