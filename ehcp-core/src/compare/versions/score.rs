//! How likely it is that a statement of one version is a version of a statement of the other.

use super::item::{Group, Item};
use crate::{
    plan::{Letter, Plan},
    statement::CriterionId,
    text::{Annotation, quantity::cardinal},
    thread::likeness::Likeness,
};

/// What speaks for a pair of statements, wherever they stand.
const FEATURES: usize = 15;

/// Weights, fitted on pairs of versions whose changes are known; above nothing means more likely than not.
const WEIGHTS: [f64; FEATURES] =
    [3.0, 2.6, 1.9, 1.1, 3.5, 0.3, 1.8, -2.1, -3.5, 3.5, 0.7, -1.8, 4.2, 0.1, 2.8];
const BIAS: f64 = -9.9;
/// Weight of the place between known neighbours.
const PLACE: f64 = 2.3;
/// Weight of standing alone between them.
const ALONE: f64 = 1.0;
/// Weight of both a place between them and the same subject.
const PLACE_AND_SUBJECT: f64 = 2.4;
/// Weight of a place and the same subject where one version says how much and the other only something vague:
/// what is watered down keeps its place and little else.
const PLACE_AND_DILUTED: f64 = 4.5;

/// What speaks for a pair apart from its place, and how far both are about the same subject, from 0 to 1.
#[derive(Clone, Copy, Debug)]
pub(super) struct Weighed {
    alone: f64,
    subject: f64,
    diluted: f64,
}

impl Weighed {
    /// How much speaks for it at a place; above nothing, it is more likely than not.
    pub(super) fn at(self, place: f64) -> f64 {
        let alone = if place > 0.99 { ALONE } else { 0.0 };
        let subject = PLACE_AND_SUBJECT * self.subject + PLACE_AND_DILUTED * self.diluted;
        self.alone + PLACE * place + alone + place.max(0.0) * subject
    }
}

/// Everything that is needed to weigh pairs.
pub(super) struct Scorer<'i, 'a> {
    old: &'i [Item<'a>],
    new: &'i [Item<'a>],
    likeness: &'i Likeness,
    content: Likeness,
    profiles: [Vec<Profile>; 2],
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
        let profiles = [old, new].map(|items| items.iter().map(Profile::of).collect());
        Self { old, new, likeness, content, profiles }
    }

    /// Weighs a pair wherever it stands.
    pub(super) fn weigh(&self, i: usize, j: usize) -> Option<Weighed> {
        let (one, other) = (self.old.get(i)?, self.new.get(j)?);
        let [old, new] = &self.profiles;
        let (a, b) = (old.get(i)?, new.get(j)?);
        let shared = self.likeness.shared(i, self.old.len() + j);
        let content = self.content.shared(i, self.old.len() + j);
        let (words, grams) = (dice(&a.keys, &b.keys), dice(&a.grams, &b.grams));
        let section = match (one.letter, other.letter) {
            (a, b) if a == b => 0.0,
            (a, b) if is_care(a) && is_care(b) => 0.3,
            _ => 1.0,
        };
        let discipline = in_common(&a.disciplines, &b.disciplines, |_| true);
        let features: [f64; FEATURES] = [
            words,
            shared.words,
            grams.sqrt(),
            shared.cover,
            shared.themes,
            in_common(&a.givers, &b.givers, |who| !is_anybody(who)),
            f64::from(one.statement.kind == other.statement.kind),
            section,
            apart(one.group, other.group),
            content.words,
            content.cover,
            f64::from(content.words < 0.03 && content.themes < 0.03),
            // Nearly the same words are the same statement, whatever they say.
            ((words + grams) - 1.0).max(0.0),
            discipline,
            f64::from(a.many_hours && b.many_hours),
        ];
        let alone = BIAS + features.iter().zip(&WEIGHTS).map(|(x, w)| x * w).sum::<f64>();
        let subject = (shared.themes + discipline.max(0.0)) / 2.0;
        let is_diluted = (a.dosed && b.vague) || (a.vague && b.dosed);
        Some(Weighed { alone, subject, diluted: if is_diluted { shared.themes } else { 0.0 } })
    }
}

/// What is asked of a statement again and again.
struct Profile {
    keys: Vec<u32>,
    grams: Vec<(u32, u32)>,
    givers: Vec<String>,
    disciplines: Vec<&'static str>,
    many_hours: bool,
    dosed: bool,
    vague: bool,
}

impl Profile {
    fn of(item: &Item<'_>) -> Self {
        let deliveries = item.judgement.map_or(&[][..], |j| &j.deliveries);
        let givers = deliveries.iter().filter_map(|d| d.who.as_ref().map(|w| w.as_str().to_owned()));
        Self {
            keys: keys_sorted(item),
            grams: pairs_of_words(item),
            givers: givers.collect(),
            disciplines: disciplines(item),
            many_hours: many_hours(item),
            dosed: deliveries.iter().any(|d| d.weekly_minutes.is_some()),
            vague: item.group == Group::Provision && item.fails(CriterionId::Dose),
        }
    }
}

// Whether both name the same: 1; different ones: -1; one names none, or only what says nothing: 0.
fn in_common<T: PartialEq>(a: &[T], b: &[T], says_something: impl Fn(&T) -> bool) -> f64 {
    if a.is_empty() || b.is_empty() {
        0.0
    } else if a.iter().any(|x| b.contains(x) && says_something(x)) {
        1.0
    } else if a.iter().any(|x| b.contains(x)) {
        0.0
    } else {
        -1.0
    }
}

fn keys_sorted(item: &Item<'_>) -> Vec<u32> {
    let mut keys = item.keys();
    keys.sort_unstable();
    keys
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

// A role that gives half of what a plan holds says nothing about which half.
fn is_anybody(who: &str) -> bool {
    ["assistant", "adult", "staff", "class teacher", "support worker", "practitioner"]
        .iter()
        .any(|w| who.contains(w))
}

// The professions behind a piece of provision, be they named as people or as a service.
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
