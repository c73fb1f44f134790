//! What differs in outcomes and steps: the day, the target, the help.

use super::{
    change::{Detail, Difference, DifferenceKind as D},
    item::Item,
    marks::{Exchange, WordDiff},
};
use crate::text::quantity::cardinal;

/// What differs between two versions of an outcome or a step.
pub(super) fn differences(old: &Item<'_>, new: &Item<'_>, words: &WordDiff) -> Vec<Difference> {
    let mut found: Vec<Difference> = date(old, new).into_iter().collect();
    found.extend(targets(old, new, words));
    found
}

fn date(old: &Item<'_>, new: &Item<'_>) -> Option<Difference> {
    let day = |item: &Item<'_>| item.judgement.and_then(|j| j.deadline);
    let (a, b) = (day(old), day(new));
    // "Within a year" gives another day in every version; only what the words say counts.
    if words_of_time(old) == words_of_time(new) {
        return None;
    }
    let kind = match (a, b) {
        (Some(a), Some(b)) if b > a => D::DateLater,
        (Some(a), Some(b)) if b < a => D::DateEarlier,
        (Some(_), None) => D::DateLost,
        (None, Some(_)) => D::DateStated,
        _ => return None,
    };
    Some(Difference::between(kind, a.map(Detail::Day), b.map(Detail::Day)))
}

fn words_of_time(item: &Item<'_>) -> Vec<String> {
    let frames = item.fields.iter().flat_map(|(_, text)| {
        let frames = crate::text::time::frames(text.tokens(), &crate::text::time::Anchor::default());
        frames.into_iter().map(|f| f.span.of(text.text()).to_lowercase()).collect::<Vec<_>>()
    });
    frames.collect()
}

// Figures that stand where other figures stood, and words of help that came or went.
fn targets(old: &Item<'_>, new: &Item<'_>, words: &WordDiff) -> Vec<Difference> {
    let mut found = Vec::new();
    for exchange in words.exchanges() {
        if let Some(difference) = figure(old, new, &exchange) {
            found.push(difference);
        }
    }
    let (alone, helped) = (alone(old), alone(new));
    match (alone, helped) {
        (true, false) => found.push(Difference::new(D::TargetLowered)),
        (false, true) => found.push(Difference::new(D::TargetRaised)),
        _ => {}
    }
    found
}

fn figure(old: &Item<'_>, new: &Item<'_>, exchange: &Exchange) -> Option<Difference> {
    let figures = |item: &Item<'_>, range: &std::ops::Range<usize>| -> Vec<(f64, usize)> {
        range.clone().filter_map(|i| Some((value(item, i)?, i))).collect()
    };
    let (a, b) = (figures(old, &exchange.old), figures(new, &exchange.new));
    let ([(x, _), ..], [(y, at), ..]) = (a.as_slice(), b.as_slice()) else { return None };
    if (x - y).abs() < 1e-9 {
        return None;
    }
    let less_is_more = (at + 1..at + 5).any(|i| is_burden(new.folded(i)));
    let kind = match (y < x) != less_is_more {
        true => D::TargetLowered,
        false => D::TargetRaised,
    };
    Some(Difference::between(kind, Some(Detail::Number(*x)), Some(Detail::Number(*y))))
}

// A figure that is no part of a date, an age or the name of a year group.
fn value(item: &Item<'_>, i: usize) -> Option<f64> {
    let word = item.folded(i);
    let before = i.checked_sub(1).map_or("", |k| item.folded(k));
    let after = item.folded(i + 1);
    let month = |w: &str| crate::text::dates::MONTHS.contains(&w);
    let names = matches!(before, "year" | "stage" | "age" | "aged" | "of" | "summer" | "autumn" | "spring");
    if month(before) || month(after) {
        return None;
    }
    let value: f64 = cardinal(word).or_else(|| word.parse().ok())?;
    let year = (1990.0..2100.0).contains(&value);
    (value.is_finite() && !year && !(names && before != "of")).then_some(value)
}

// What there should be less of.
fn is_burden(word: &str) -> bool {
    [
        "prompt",
        "reminder",
        "error",
        "mistake",
        "incident",
        "support",
        "help",
        "adult",
        "cue",
        "absence",
        "outburst",
        "exclusion",
    ]
    .iter()
    .any(|w| word.starts_with(w))
}

fn alone(item: &Item<'_>) -> bool {
    (0..item.words.len()).any(|i| {
        let word = item.folded(i);
        matches!(word, "independently" | "unaided" | "unprompted" | "alone")
            || (word == "without" && (i + 1..i + 4).any(|k| is_burden(item.folded(k))))
    })
}
