//! How likely it is that a statement of one version is a version of a statement of the other.

use std::collections::BTreeMap;

use super::item::{Group, Item};
use crate::{
    plan::{Letter, Plan},
    text::{Annotation, quantity::cardinal},
    thread::likeness::Likeness,
};

/// What speaks for a pair of statements.
pub(super) const FEATURES: usize = 14;
pub(super) type Features = [f64; FEATURES];

/// Weights, fitted on pairs of versions whose changes are known; above nothing means more likely than not.
const WEIGHTS: Features = [3.7, 3.1, 3.7, 2.0, 3.0, 2.2, 1.0, 1.6, -2.0, -3.3, 4.5, 1.4, -2.0, 4.1];
const BIAS: f64 = -11.9;

/// Everything that is needed to weigh pairs.
pub(super) struct Scorer<'i, 'a> {
    old: &'i [Item<'a>],
    new: &'i [Item<'a>],
    likeness: &'i Likeness,
    content: Likeness,
    keys: [Vec<Vec<u32>>; 2],
    grams: [Vec<Vec<(u32, u32)>>; 2],
}

impl<'i, 'a> Scorer<'i, 'a> {
    pub(super) fn new(
        plans: &[&Plan],
        old: &'i [Item<'a>],
        new: &'i [Item<'a>],
        likeness: &'i Likeness,
    ) -> Self {
        let content: Vec<String> = old.iter().chain(new).map(content).collect();
        let content: Vec<Annotation<'_>> = content.iter().map(|c| Annotation::of(c)).collect();
        let content = Likeness::of(plans, &content.iter().map(|c| vec![c]).collect::<Vec<_>>());
        let keys = [old, new].map(|items| items.iter().map(keys_sorted).collect());
        let grams = [old, new].map(|items| items.iter().map(pairs_of_words).collect());
        Self { old, new, likeness, content, keys, grams }
    }

    /// How much speaks for a pair; above nothing, it is more likely than not.
    pub(super) fn value(&self, i: usize, j: usize, places: &Places) -> f64 {
        let x = self.features(i, j, places);
        BIAS + x.iter().zip(&WEIGHTS).map(|(x, w)| x * w).sum::<f64>()
    }

    /// What speaks for a pair.
    pub(super) fn features(&self, i: usize, j: usize, places: &Places) -> Features {
        let (Some(one), Some(other)) = (self.old.get(i), self.new.get(j)) else { return [0.0; FEATURES] };
        let shared = self.likeness.shared(i, self.old.len() + j);
        let content = self.content.shared(i, self.old.len() + j);
        let words = alike(&self.keys, i, j);
        let grams = alike(&self.grams, i, j);
        let section = match (one.letter, other.letter) {
            (a, b) if a == b => 0.0,
            (a, b) if is_care(a) && is_care(b) => 0.3,
            _ => 1.0,
        };
        [
            words,
            shared.words,
            grams.sqrt(),
            shared.cover,
            shared.themes,
            places.agreement(one, other),
            same_giver(one, other),
            f64::from(one.statement.kind == other.statement.kind),
            section,
            apart(one.group, other.group),
            content.words,
            content.cover,
            f64::from(content.words < 0.03 && content.themes < 0.03),
            // Nearly the same words are the same statement, whatever they say.
            ((words + grams) - 1.0).max(0.0),
        ]
    }
}

fn keys_sorted(item: &Item<'_>) -> Vec<u32> {
    let mut keys = item.keys();
    keys.sort_unstable();
    keys
}

fn alike<T: Ord>([old, new]: &[Vec<Vec<T>>; 2], i: usize, j: usize) -> f64 {
    old.get(i).zip(new.get(j)).map_or(0.0, |(a, b)| dice(a, b))
}

/// What a statement is about: its words without those that say how much, how often and by whom.
fn content(item: &Item<'_>) -> String {
    let mut words: Vec<&str> = Vec::new();
    for i in 0..item.words.len() {
        let word = item.folded(i);
        if !is_frame_of_provision(word)
            && cardinal(word).is_none()
            && !word.starts_with(|c: char| c.is_ascii_digit())
        {
            words.push(word);
        }
    }
    words.join(" ")
}

// Words of nearly every statement that promises something; two that share only these say different things.
fn is_frame_of_provision(word: &str) -> bool {
    matches!(
        word,
        "minute"
            | "minutes"
            | "mins"
            | "hour"
            | "hours"
            | "day"
            | "days"
            | "daily"
            | "week"
            | "weeks"
            | "weekly"
            | "fortnight"
            | "fortnightly"
            | "month"
            | "monthly"
            | "term"
            | "terms"
            | "termly"
            | "half"
            | "year"
            | "years"
            | "annual"
            | "annually"
            | "once"
            | "twice"
            | "times"
            | "time"
            | "each"
            | "every"
            | "per"
            | "session"
            | "sessions"
            | "lesson"
            | "lessons"
            | "individual"
            | "individually"
            | "small"
            | "group"
            | "teaching"
            | "assistant"
            | "assistants"
            | "teacher"
            | "adult"
            | "adults"
            | "staff"
            | "support"
            | "supported"
            | "worker"
            | "class"
            | "team"
            | "member"
            | "members"
            | "trained"
            | "training"
            | "qualified"
            | "registered"
            | "level"
            | "provide"
            | "provided"
            | "deliver"
            | "delivered"
            | "receive"
            | "access"
            | "work"
            | "see"
            | "run"
            | "led"
            | "school"
            | "july"
            | "end"
            | "least"
            | "monday"
            | "tuesday"
            | "wednesday"
            | "thursday"
            | "friday"
            | "morning"
            | "afternoon"
            | "key"
            | "stage"
    )
}

fn is_care(letter: Letter) -> bool {
    matches!(letter, Letter::H | Letter::H1 | Letter::H2)
}

// How far two kinds of statement are apart. A step may become an outcome, and the other way about.
fn apart(a: Group, b: Group) -> f64 {
    let goal = |g| matches!(g, Group::Outcome | Group::Step);
    match (a, b) {
        _ if a == b => 0.0,
        _ if goal(a) && goal(b) => 0.3,
        _ => 1.0,
    }
}

// Whether the same role gives both: 1; another: -1; not to be told: 0.
fn same_giver(one: &Item<'_>, other: &Item<'_>) -> f64 {
    let givers = |item: &Item<'_>| -> Vec<String> {
        let deliveries = item.judgement.map_or(&[][..], |j| &j.deliveries);
        deliveries.iter().filter_map(|d| d.who.as_ref().map(|w| w.as_str().to_owned())).collect()
    };
    let (a, b) = (givers(one), givers(other));
    if a.is_empty() || b.is_empty() {
        0.0
    } else if a.iter().any(|x| b.contains(x)) {
        1.0
    } else {
        -1.0
    }
}

fn pairs_of_words(item: &Item<'_>) -> Vec<(u32, u32)> {
    let keys = item.keys();
    let mut grams: Vec<(u32, u32)> = keys.iter().copied().zip(keys.iter().copied().skip(1)).collect();
    grams.sort_unstable();
    grams
}

/// Twice what two sorted lists share, over what they hold.
fn dice<T: Ord>(a: &[T], b: &[T]) -> f64 {
    let (mut i, mut j, mut both) = (0, 0, 0usize);
    while let (Some(x), Some(y)) = (a.get(i), b.get(j)) {
        match x.cmp(y) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => {
                both += 1;
                (i, j) = (i + 1, j + 1);
            }
        }
    }
    #[allow(clippy::cast_precision_loss)] // words of a statement
    let share = 2.0 * both as f64 / (a.len() + b.len()).max(1) as f64;
    share
}

/// Where statements stand between those whose counterpart is known, section by section.
#[derive(Default)]
pub(super) struct Places {
    sections: BTreeMap<Letter, Vec<(usize, usize)>>,
    lengths: BTreeMap<Letter, (usize, usize)>,
}

impl Places {
    /// Fixed points are pairs that are known; those that cross others are passed over.
    pub(super) fn of(old: &[Item<'_>], new: &[Item<'_>], known: &[(usize, usize)]) -> Self {
        let mut places = Self::default();
        for item in old {
            places.lengths.entry(item.letter).or_default().0 += 1;
        }
        for item in new {
            places.lengths.entry(item.letter).or_default().1 += 1;
        }
        for (i, j) in known {
            if let (Some(a), Some(b)) = (old.get(*i), new.get(*j))
                && a.letter == b.letter
            {
                places.sections.entry(a.letter).or_default().push((a.rank, b.rank));
            }
        }
        for points in places.sections.values_mut() {
            points.sort_unstable();
            *points = longest_in_order(points);
        }
        places
    }

    /// From 1, both stand alone between the same neighbours, to -1, far apart; 0 where it says nothing.
    fn agreement(&self, one: &Item<'_>, other: &Item<'_>) -> f64 {
        if one.letter != other.letter {
            return 0.0;
        }
        let Some((old_len, new_len)) = self.lengths.get(&one.letter).copied() else { return 0.0 };
        let points = self.sections.get(&one.letter).map_or(&[][..], Vec::as_slice);
        let next = points.partition_point(|(a, _)| *a < one.rank);
        // The gap runs from the known pair before to the one after, both left out.
        let (old_from, new_from) =
            next.checked_sub(1).and_then(|k| points.get(k)).map_or((0, 0), |(a, b)| (a + 1, b + 1));
        let (old_to, new_to) = points.get(next).copied().unwrap_or((old_len, new_len));
        #[allow(clippy::cast_precision_loss)] // statements of a section
        if other.rank < new_from || other.rank >= new_to {
            let apart = new_from.saturating_sub(other.rank).max((other.rank + 1).saturating_sub(new_to));
            -(apart as f64 / 3.0).min(1.0)
        } else {
            let within = |at: usize, from: usize, to: usize| {
                ((at.saturating_sub(from)) as f64 + 0.5) / (to.saturating_sub(from)).max(1) as f64
            };
            let apart = (within(one.rank, old_from, old_to) - within(other.rank, new_from, new_to)).abs();
            // In a wide gap the place says less.
            let wide = (old_to - old_from.min(old_to)).max(new_to - new_from.min(new_to)) as f64;
            (1.0 - 1.4 * apart) / wide.max(1.0).sqrt().min(3.0)
        }
    }
}

/// The longest run of pairs that are in order on both sides.
fn longest_in_order(points: &[(usize, usize)]) -> Vec<(usize, usize)> {
    // The last pair of the best run of each length, and for each pair the one before it.
    let mut last: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(points.len());
    for (k, (_, b)) in points.iter().enumerate() {
        let at = last.partition_point(|p| points.get(*p).is_some_and(|x| x.1 < *b));
        before.push(at.checked_sub(1).and_then(|i| last.get(i).copied()));
        match last.get_mut(at) {
            Some(slot) => *slot = k,
            None => last.push(k),
        }
    }
    let mut run = Vec::new();
    let mut at = last.last().copied();
    while let Some(k) = at {
        run.extend(points.get(k).copied());
        at = before.get(k).copied().flatten();
    }
    run.reverse();
    run
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_that_cross_others_are_no_fixed_points() {
        let points = [(0, 0), (1, 5), (2, 1), (3, 2), (4, 4)];
        assert_eq!(longest_in_order(&points), [(0, 0), (2, 1), (3, 2), (4, 4)]);
        assert!(longest_in_order(&[]).is_empty());
    }

    #[test]
    fn shared_words_are_counted_as_often_as_both_have_them() {
        assert!((dice(&[1, 1, 2], &[1, 2, 3]) - 4.0 / 6.0).abs() < 1e-9);
        assert!(dice::<u32>(&[], &[]).abs() < 1e-9);
    }
}
