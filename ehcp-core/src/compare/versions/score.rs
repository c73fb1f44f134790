//! How likely it is that a statement of one version is a version of a statement of the other.

use super::{
    item::{Group, Item},
    places::Places,
};
use crate::{
    plan::{Letter, Plan},
    text::{Annotation, quantity::cardinal},
    thread::likeness::Likeness,
};

/// What speaks for a pair of statements.
pub(super) const FEATURES: usize = 18;
pub(super) type Features = [f64; FEATURES];

/// Weights, fitted on pairs of versions whose changes are known; above nothing means more likely than not.
const WEIGHTS: Features =
    [3.0, 2.6, 1.9, 1.1, 3.5, 2.3, 0.3, 1.8, -2.1, -3.5, 3.5, 0.7, -1.8, 4.2, 0.1, 2.8, 1.0, 2.4];
const BIAS: f64 = -9.9;

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
        let place = places.agreement(one, other);
        let discipline = same_discipline(one, other);
        [
            words,
            shared.words,
            grams.sqrt(),
            shared.cover,
            shared.themes,
            place,
            same_giver(one, other),
            f64::from(one.statement.kind == other.statement.kind),
            section,
            apart(one.group, other.group),
            content.words,
            content.cover,
            f64::from(content.words < 0.03 && content.themes < 0.03),
            // Nearly the same words are the same statement, whatever they say.
            ((words + grams) - 1.0).max(0.0),
            discipline,
            f64::from(many_hours(one) && many_hours(other)),
            f64::from(place > 0.99),
            // What stands alone between the same neighbours and is about the same thing.
            place.max(0.0) * (shared.themes + discipline.max(0.0)) / 2.0,
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

// Whether the same role gives both: 1; another: -1; not to be told, or one that gives nearly everything: 0.
fn same_giver(one: &Item<'_>, other: &Item<'_>) -> f64 {
    let givers = |item: &Item<'_>| -> Vec<String> {
        let deliveries = item.judgement.map_or(&[][..], |j| &j.deliveries);
        deliveries.iter().filter_map(|d| d.who.as_ref().map(|w| w.as_str().to_owned())).collect()
    };
    let (a, b) = (givers(one), givers(other));
    if a.is_empty() || b.is_empty() {
        0.0
    } else if a.iter().any(|x| b.contains(x) && !is_anybody(x)) {
        1.0
    } else if a.iter().any(|x| b.contains(x)) {
        0.0
    } else {
        -1.0
    }
}

// A role that gives half of what a plan holds says nothing about which half.
fn is_anybody(who: &str) -> bool {
    ["assistant", "adult", "staff", "class teacher", "support worker", "practitioner"]
        .iter()
        .any(|w| who.contains(w))
}

// Whether the same profession stands behind both, be it named as people or as a service.
fn same_discipline(one: &Item<'_>, other: &Item<'_>) -> f64 {
    let (a, b) = (disciplines(one), disciplines(other));
    if a.is_empty() || b.is_empty() {
        0.0
    } else if a.iter().any(|x| b.contains(x)) {
        1.0
    } else {
        -1.0
    }
}

fn disciplines(item: &Item<'_>) -> Vec<&'static str> {
    let mut found = Vec::new();
    if item.group == Group::Provision {
        for i in 0..item.words.len() {
            let word = item.folded(i);
            let begins = DISCIPLINES.iter().find(|(_, words)| words.iter().any(|w| word.starts_with(w)));
            found.extend(begins.map(|(name, _)| *name));
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

// How the words of a profession and of its service begin.
const DISCIPLINES: &[(&str, &[&str])] = &[
    ("speech", &["speech", "slt", "salt"]),
    ("occupational", &["occupational", "ot"]),
    ("physiotherapy", &["physio"]),
    ("hydrotherapy", &["hydrotherap", "swim"]),
    ("counselling", &["counsel"]),
    ("psychology", &["psycholog", "camhs", "psychiatr"]),
    ("play", &["play", "drama"]),
    ("music", &["music"]),
    ("art", &["art"]),
    ("nursing", &["nurs"]),
    ("dietetics", &["dietit", "dietet", "dietic"]),
    ("vision", &["vision", "visual", "qtvi", "mobility", "habilitation", "braille"]),
    ("hearing", &["deaf", "hearing", "audiolog"]),
    ("portage", &["portage"]),
    ("dyslexia", &["dyslexi", "spld"]),
    ("mentoring", &["mentor"]),
    ("elsa", &["elsa"]),
    ("travel", &["travel"]),
    ("work", &["job", "career", "employ"]),
    ("paediatrics", &["paediatr"]),
    ("short breaks", &["overnight", "respite", "residential"]),
];

// Hours of an adult beside the child rather than a session of something.
fn many_hours(item: &Item<'_>) -> bool {
    let deliveries = item.judgement.map_or(&[][..], |j| &j.deliveries);
    deliveries.iter().any(|d| {
        let hours =
            d.total_hours.is_some_and(|h| h >= 5.0) || d.weekly_minutes.is_some_and(|w| w.max >= 300.0);
        let support = d.who.as_ref().is_some_and(|w| {
            ["assistant", "practitioner", "support", "adult", "mentor", "keyworker", "carer", "intervenor"]
                .iter()
                .any(|s| w.contains(s))
        });
        hours && support
    })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shared_words_are_counted_as_often_as_both_have_them() {
        assert!((dice(&[1, 1, 2], &[1, 2, 3]) - 4.0 / 6.0).abs() < 1e-9);
        assert!(dice::<u32>(&[], &[]).abs() < 1e-9);
    }
}
