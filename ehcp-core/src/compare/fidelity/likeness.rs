//! How likely it is that a plan's statement is meant for a recommendation.

use std::collections::BTreeMap;

use super::{
    people::{self, Agreement, Person, agreement},
    said::{NAME, Said, Word},
};
use crate::{
    delivery::Delivery,
    position::Span,
    statement::CriterionId,
    thread::topics::{self, Field},
};

/// Statements that are imagined beside those compared, so that a shared word says much in a short plan too.
const BACKGROUND: f64 = 30.0;

/// How much each word and theme says, by its rarity in the plan and the advice together.
pub(super) struct Rarity {
    words: BTreeMap<String, f64>,
    themes: BTreeMap<usize, f64>,
    field_of: Vec<usize>,
    // The professions that give something in each statement of the plan.
    hands: Vec<Vec<String>>,
    all: f64,
}

impl Rarity {
    pub(super) fn of<'s>(statements: impl Iterator<Item = &'s Said>) -> Self {
        let mut words: BTreeMap<String, f64> = BTreeMap::new();
        let mut themes: BTreeMap<usize, f64> = BTreeMap::new();
        let mut n = BACKGROUND;
        for said in statements {
            n += 1.0;
            let mut stems: Vec<&str> = said.words.iter().map(|w| w.stem.as_str()).collect();
            stems.sort_unstable();
            stems.dedup();
            for stem in stems {
                *words.entry(stem.to_owned()).or_default() += 1.0;
            }
            for (theme, sure) in &said.themes {
                *themes.entry(*theme).or_default() += sure;
            }
        }
        Self { words, themes, field_of: topics::fields(), hands: Vec::new(), all: n }
    }

    /// Knows which professions give something in which statement of a plan.
    pub(super) fn with_hands<'s>(mut self, planned: impl Iterator<Item = &'s Said>) -> Self {
        let titled = |s: &Said| -> Vec<String> {
            s.people.iter().filter(|p| p.agent && p.titled).map(|p| p.role.clone()).collect()
        };
        self.hands = planned.map(titled).filter(|h| !h.is_empty()).collect();
        self
    }

    fn idf(&self, df: f64) -> f64 {
        (self.all / (df + 0.5)).ln().max(0.1)
    }

    /// How much a word says.
    pub(super) fn word(&self, word: &Word) -> f64 {
        word.weight * self.idf(self.words.get(&word.stem).copied().unwrap_or(0.0))
    }

    // One over the number of statements of the plan in which a profession that gives both gives something.
    fn hand(&self, one: &Said, other: &Said) -> f64 {
        let common = one.people.iter().filter(|p| {
            p.agent && p.titled && other.people.iter().any(|q| q.agent && people::same_role(&p.role, &q.role))
        });
        let count = |p: &Person| {
            let hands = self.hands.iter().filter(|h| h.iter().any(|r| people::same_role(r, &p.role)));
            #[allow(clippy::cast_precision_loss)] // statements of a plan
            let n = hands.count() as f64;
            1.0 / n.max(1.0)
        };
        common.map(count).fold(0.0, f64::max)
    }

    fn theme(&self, theme: usize) -> f64 {
        self.idf(self.themes.get(&theme).copied().unwrap_or(0.0))
    }

    /// What a statement that nobody else makes could say at most with one word.
    pub(super) fn most(&self) -> f64 {
        self.idf(1.0)
    }
}

/// A word that stands for another without being it says less.
const CONCEPT: f64 = 0.7;

/// How well some words stand for one.
pub(super) fn stands_for(word: &Word, others: &[&Word]) -> f64 {
    if others.iter().any(|o| o.stem == word.stem) {
        return 1.0;
    }
    if others.iter().any(|o| o.concepts.iter().any(|c| word.concepts.contains(c))) { CONCEPT } else { 0.0 }
}

/// What two statements have in common.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Shared {
    /// How much of the first is said by the other, from 0 to 1.
    pub(super) cover: f64,
    /// How much of the other is said by the first.
    pub(super) back: f64,
    /// How much the common words say together, in words of the rarest kind.
    pub(super) weight: f64,
    /// How alike their themes are.
    pub(super) themes: f64,
    /// How alike their amounts are.
    pub(super) dose: f64,
    /// Whether the same people give them.
    pub(super) who: f64,
    /// How telling it is that one profession gives both, in the same kind of work.
    pub(super) hand: f64,
    /// Whether different professions give them.
    pub(super) apart: f64,
    /// How much of what the first is about, general words left out, is said by the other.
    pub(super) subject: f64,
    /// How much the other says at all.
    pub(super) content: f64,
    /// Whether the other leaves open how much or how often.
    pub(super) open: bool,
    /// Whether they are about one field of need.
    pub(super) field: f64,
    /// Whether both are hours of an adult.
    pub(super) hours: f64,
}

/// The numbers that speak for a pair, for whoever fits the weights.
pub(super) const FEATURES: usize = 15;

impl Shared {
    pub(super) fn of(one: &Said, other: &Said, rarity: &Rarity) -> Self {
        let (cover, weight) = covered(one, &[other], rarity);
        let (back, _) = covered(other, &[one], rarity);
        let agreement = agreement(&one.people, &other.people);
        Self {
            cover,
            back,
            weight: (weight / rarity.most()).min(4.0),
            themes: themes(one, other, rarity),
            dose: dose(&one.deliveries, &other.deliveries),
            who: match agreement {
                Agreement::Profession => 1.0,
                Agreement::Role => 0.4,
                _ => 0.0,
            },
            hand: if agreement == Agreement::Profession && one.trains == other.trains {
                rarity.hand(one, other)
            } else if other.reason.refused {
                // What speaks of the advice to refuse it is about what was advised.
                2.0 * subject(one, other, rarity)
            } else {
                0.0
            },
            apart: f64::from(agreement == Agreement::Apart),
            subject: subject(one, other, rarity),
            content: (other.content() / 5.0).min(1.0),
            open: other
                .vague
                .iter()
                .any(|v| matches!(v, CriterionId::Dose | CriterionId::Frequency | CriterionId::Committed))
                || other.content() < 1.5,
            field: field(one, other, rarity),
            hours: f64::from(hours(one) && hours(other)),
        }
    }

    pub(super) fn numbers(&self) -> [f64; FEATURES] {
        let thin = (1.0 - self.content) * if self.open { 1.0 } else { 0.5 };
        [
            self.cover,
            self.back,
            self.weight,
            self.themes,
            self.dose,
            self.who,
            self.apart,
            // A statement that says little about anything else says it about this.
            thin * self.back.max(self.themes).max(self.who * 0.8),
            thin * self.field,
            self.hours,
            self.subject,
            // The same amount of something else is something else.
            self.dose * (1.0 - self.subject.max(self.themes)),
            self.who * self.subject.max(self.themes),
            // The same amount by the same profession is seldom chance, nor is the one place where it does this kind
            // of work.
            if self.who >= 1.0 && self.dose >= 0.9 { 1.0 } else { 0.0 },
            self.hand,
        ]
    }

    /// How much a statement that leaves nearly everything open may still be meant for a recommendation.
    pub(super) fn vague(&self) -> f64 {
        let kept = 0.8 * (self.cover + self.back) + 0.6 * (self.themes + self.field) + self.who;
        let touches = self.who >= 1.0
            || self.who > 0.0 && self.back > 0.0
            || self.back >= 0.2
            || self.themes >= 0.5
            || self.field >= 0.6;
        if self.open && self.content < 0.8 && self.apart == 0.0 && touches { kept } else { 0.0 }
    }

    /// How likely it is that the one is meant for the other, seen alone.
    pub(super) fn chance(&self) -> f64 {
        let sum: f64 = WEIGHTS.iter().zip(self.numbers()).map(|(w, x)| w * x).sum();
        1.0 / (1.0 + (-(START + sum)).exp())
    }
}

const START: f64 = -5.2;
const WEIGHTS: [f64; FEATURES] =
    [3.9, 1.9, 0.9, 1.65, 2.0, 1.6, -2.6, 2.4, 3.0, 2.2, 0.9, -1.0, 0.4, 1.6, 1.6];

/// Where less than this share of one telling word is said, chance plays a part in what is shared.
const LEAST: f64 = 0.35;

/// How much of a statement is said by some others, and how much that says.
pub(super) fn covered(one: &Said, others: &[&Said], rarity: &Rarity) -> (f64, f64) {
    let words: Vec<&Word> = others.iter().flat_map(|o| &o.words).collect();
    let mut all = 0.0;
    let mut common = 0.0;
    let mut seen: Vec<&str> = Vec::new();
    for word in &one.words {
        if seen.contains(&word.stem.as_str()) {
            continue;
        }
        seen.push(&word.stem);
        // Whether the other names the same school or person says little.
        let name = word.is_name && others.len() == 1 && stands_for(word, &words) == 0.0;
        let weight = rarity.word(word) * if name { NAME } else { 1.0 };
        all += weight;
        let in_role =
            !word.is_name && others.iter().any(|o| o.people.iter().any(|p| holds(&p.role, &word.stem)));
        common += weight * if in_role { 1.0 } else { stands_for(word, &words) };
    }
    (common / all.max(LEAST * rarity.most()), common)
}

/// Whether the name of a role says a word too ("physiotherapy" of a physiotherapist).
pub(super) fn holds(role: &str, stem: &str) -> bool {
    let head: String = stem.chars().take(6).collect();
    head.chars().count() == 6 && role.to_lowercase().split(' ').any(|w| w.starts_with(&head))
}

// The words that say what it is about, and no others.
fn subject(one: &Said, other: &Said, rarity: &Rarity) -> f64 {
    let words: Vec<&Word> = other.words.iter().collect();
    let mut all = 0.0;
    let mut common = 0.0;
    for word in one.words.iter().filter(|w| w.weight >= 0.9) {
        all += rarity.word(word);
        common += rarity.word(word) * stands_for(word, &words);
    }
    if all > 0.0 { common / all.max(rarity.most()) } else { 0.0 }
}

fn themes(one: &Said, other: &Said, rarity: &Rarity) -> f64 {
    let size =
        |said: &Said| said.themes.iter().map(|(t, x)| (x * rarity.theme(*t)).powi(2)).sum::<f64>().sqrt();
    let common: f64 = one
        .themes
        .iter()
        .filter_map(|(t, x)| {
            let (_, y) = other.themes.iter().find(|(u, _)| u == t)?;
            Some(x * y * rarity.theme(*t).powi(2))
        })
        .sum();
    let sizes = size(one) * size(other);
    if sizes > 0.0 { common / sizes } else { 0.0 }
}

// Stems that name a whole field.
const FIELD_WORDS: &[(&str, Field)] = &[
    ("communicat", Field::Communication),
    ("languag", Field::Communication),
    ("speech", Field::Communication),
    ("literaci", Field::Literacy),
    ("read", Field::Literacy),
    ("numeraci", Field::Numeracy),
    ("math", Field::Numeracy),
    ("emotion", Field::Emotional),
    ("wellbe", Field::Emotional),
    ("social", Field::Social),
    ("sensori", Field::Sensory),
    ("physic", Field::Physical),
    ("motor", Field::Physical),
    ("hear", Field::Hearing),
    ("vision", Field::Vision),
    ("independenc", Field::Independence),
];

// How surely both touch one field of need, by what they say and by who gives it.
fn field(one: &Said, other: &Said, rarity: &Rarity) -> f64 {
    // What a recommendation is about has to be named; themes may be touched in passing.
    let fields = |said: &Said, by_theme: bool| {
        let mut sure: BTreeMap<usize, f64> = BTreeMap::new();
        for (theme, x) in said.themes.iter().filter(|_| by_theme) {
            if let Some(field) = rarity.field_of.get(*theme) {
                let entry = sure.entry(*field).or_default();
                *entry = entry.max(*x);
            }
        }
        for field in people::fields(&said.people) {
            sure.insert(field, 0.9);
        }
        for word in &said.words {
            if let Some((_, field)) = FIELD_WORDS.iter().find(|(w, _)| *w == word.stem) {
                sure.insert(*field as usize, 0.9);
            }
        }
        sure
    };
    let (a, b) = (fields(one, false), fields(other, true));
    let mine = |x: &BTreeMap<usize, f64>| x.values().copied().fold(0.0, f64::max);
    let common = a.iter().filter_map(|(f, x)| b.get(f).map(|y| x.min(*y))).fold(0.0, f64::max);
    let most = mine(&b);
    if most > 0.0 { common * (common / most) } else { 0.0 }
}

// Four hours a week and more of an adult who is no therapist: general help in class.
fn hours(said: &Said) -> bool {
    let helper = said.people.iter().any(|p| p.agent && p.rank <= 2.5);
    helper && said.deliveries.iter().any(|d| d.weekly_minutes.is_some_and(|w| w.max >= 240.0))
}

// The best likeness of any two deliveries.
fn dose(one: &[Delivery], other: &[Delivery]) -> f64 {
    let best = |a: &Delivery| other.iter().map(|b| same_dose(a, b)).fold(0.0, f64::max);
    one.iter().map(best).fold(0.0, f64::max)
}

fn same_dose(a: &Delivery, b: &Delivery) -> f64 {
    let close = |x: f64, y: f64| (x - y).abs() <= 0.03 * x.max(y) + 0.01;
    let minutes = a.minutes.zip(b.minutes).is_some_and(|(x, y)| close(x.max, y.max));
    let weekly =
        a.weekly_minutes.zip(b.weekly_minutes).is_some_and(|(x, y)| close(x.max, y.max) && x.max > 0.0);
    let per = a.per.is_some() && a.per == b.per;
    let times = a.times.zip(b.times).is_some_and(|(x, y)| close(x.max, y.max));
    if weekly && minutes {
        1.0
    } else if weekly || minutes && per && times {
        0.9
    } else if minutes && per {
        0.5
    } else if per && times {
        0.35
    } else if minutes {
        0.3
    } else {
        0.0
    }
}

/// Words of the other that the one uses too, and the themes that both touch.
pub(super) fn evidence(one: &Said, other: &Said, rarity: &Rarity) -> (Vec<Span>, Vec<&'static str>) {
    let words: Vec<&Word> = one.words.iter().collect();
    let mut shared: Vec<(&Word, f64)> = other
        .words
        .iter()
        .map(|w| (w, rarity.word(w) * stands_for(w, &words)))
        .filter(|(_, x)| *x > 0.0)
        .collect();
    shared.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.span.cmp(&b.0.span)));
    let mut seen: Vec<&str> = Vec::new();
    shared.retain(|(w, _)| {
        let fresh = !seen.contains(&w.stem.as_str());
        seen.push(&w.stem);
        fresh
    });
    let names = topics::theme_names();
    let mut themes: Vec<(usize, f64)> = one
        .themes
        .iter()
        .filter_map(|(t, x)| other.themes.iter().find(|(u, _)| u == t).map(|(_, y)| (*t, x * y)))
        .collect();
    themes.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    let themes = themes.into_iter().take(2).filter_map(|(t, _)| names.get(t).copied()).collect();
    (shared.into_iter().take(8).map(|(w, _)| w.span).collect(), themes)
}
