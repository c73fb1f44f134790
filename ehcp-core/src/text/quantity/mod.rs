//! Quantities of provision: how long, how often, for how many weeks, with how many children; each with its
//! place. They are read from tokens in one pass; every look ahead is bounded, so the time is linear.

mod all_day;
mod count;
mod days;
mod duration;
mod frequency;
mod group;
mod number;
#[cfg(test)]
mod tests;
mod words;

pub use count::Counted;
pub use number::cardinal;

use self::words::Words;
use super::Tokens;
use crate::{
    delivery::{Per, Range},
    position::Span,
};

/// Whether a figure is a floor, a ceiling or simply what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// As stated.
    Exact,
    /// "at least", "no less than".
    AtLeast,
    /// "up to", "a maximum of".
    UpTo,
}

/// What a quantity measures.
#[derive(Clone, Debug, PartialEq)]
pub enum Measure {
    /// Minutes.
    Minutes(Range),
    /// Minutes of one time: between two times of the clock, or "a two-hour class".
    Spell(Range),
    /// How many times, sessions, days.
    Times(Range, Counted),
    /// A period, with times in it where one phrase says both ("each Tuesday and Thursday").
    Rate {
        /// The period.
        per: Per,
        /// Times in the period.
        times: Option<f64>,
        /// Whether it may be the stretch over which something runs ("over the year").
        weak: bool,
    },
    /// All the time: "throughout the day", "in every lesson".
    AllDay,
    /// So many times of the clock.
    Clock(u32),
    /// A stretch of the calendar within which it falls: "between May and August", "in the summer term".
    Window,
    /// For how long it runs: so many weeks, months, terms.
    Extent(f64, Per),
    /// The largest group, the child counted.
    Group(u32),
    /// Adults to children.
    Ratio(String),
    /// Sessions without a count.
    SomeSessions,
    /// Seconds, years and other measures that are no dose.
    Other,
}

impl Measure {
    /// The minutes that it states.
    #[must_use]
    pub fn minutes(&self) -> Option<Range> {
        match self {
            Measure::Minutes(range) | Measure::Spell(range) => Some(*range),
            _ => None,
        }
    }
}

/// A quantity and its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Quantity {
    /// What it measures.
    pub measure: Measure,
    /// Floor or ceiling.
    pub bound: Bound,
    /// Its first token.
    pub from: usize,
    /// The first token after it.
    pub to: usize,
    /// Where it stands.
    pub span: Span,
}

/// Every quantity of a text, in order.
#[must_use]
pub fn quantities(tokens: &Tokens) -> Vec<Quantity> {
    let words = Words::of(tokens);
    let mut found = Vec::new();
    let mut i = 0;
    while i < words.len() {
        let Some((measure, next)) = measure(&words, i) else {
            i += 1;
            continue;
        };
        let (bound, start) = bound(&words, i, next);
        let (from, to) = words.tokens(start, next);
        found.push(Quantity { measure, bound, from, to, span: words.span(start, next) });
        i = next.max(i + 1);
    }
    found
}

fn measure(w: &Words<'_>, i: usize) -> Option<(Measure, usize)> {
    if let Some((ratio, next)) = group::ratio(w, i) {
        return Some((Measure::Ratio(ratio), next));
    }
    let clocked = if w.at(i) == "between" { i + 1 } else { i };
    if let Some((minutes, next)) = duration::clock_range(w, clocked) {
        return Some((Measure::Spell(Range::exactly(minutes)), next));
    }
    if let Some(next) = all_day::all_day(w, i) {
        return Some((Measure::AllDay, next));
    }
    // "every 20 minutes", "in every hour": an interval, all day long.
    if w.at(i) == "every" {
        let bare_hour = (w.at(i + 1) == "hour" && w.past_hyphen(i + 2) == i + 2).then_some(i + 2);
        let interval = duration::duration(w, i + 1).map(|(_, next)| next).or(bare_hour);
        if let Some(next) = interval.filter(|n| !matches!(w.at(n - 1), "minute" | "min")) {
            return Some((Measure::AllDay, next));
        }
    }
    if let Some((range, next)) = duration::duration(w, i) {
        let spell = matches!(w.at(next - 1), "minute" | "hour" | "min") && w.at(next - 2) == "-"
            || w.at(next - 1) == "hour" && range.min > 60.0;
        return Some((if spell { Measure::Spell(range) } else { Measure::Minutes(range) }, next));
    }
    if let Some((n, per, next)) = duration::extent(w, i) {
        return Some((Measure::Extent(n, per), next));
    }
    if let Some((n, next)) = group::group(w, i) {
        return Some((Measure::Group(n), next));
    }
    if let Some(rate) = frequency::rate(w, i) {
        return Some((Measure::Rate { per: rate.per, times: rate.times, weak: rate.weak }, rate.next));
    }
    if let Some((range, counted, next)) = count::times(w, i) {
        return Some((Measure::Times(range, counted), next));
    }
    let at = if w.at(i + 1) == "at" { i + 2 } else { i + 1 };
    if matches!(w.at(i), "at" | "again" | "@" | "from")
        && duration::clock_range(w, at).is_none()
        && let Some((n, next)) = duration::clocks(w, at)
    {
        return Some((Measure::Clock(n), next));
    }
    if let Some(next) = days::window(w, i) {
        return Some((Measure::Window, next));
    }
    if w.at(i) == "sessions" {
        return Some((Measure::SomeSessions, i + 1));
    }
    let (_, next) = number::number(w, i)?;
    let at = w.past_hyphen(next);
    matches!(w.at(at), "second" | "seconds" | "year" | "years" | "%" | "point" | "words" | "metres" | "cm")
        .then_some((Measure::Other, at + 1))
}

// "up to", "at least" and the like before a figure, or "maximum" after it; with where the whole begins.
fn bound(w: &Words<'_>, i: usize, next: usize) -> (Bound, usize) {
    const BEFORE: &[(&[&str], Bound)] = &[
        (&["up", "to"], Bound::UpTo),
        (&["no", "more", "than"], Bound::UpTo),
        (&["not", "more", "than"], Bound::UpTo),
        (&["a", "maximum", "of"], Bound::UpTo),
        (&["maximum", "of"], Bound::UpTo),
        (&["maximum"], Bound::UpTo),
        (&["max"], Bound::UpTo),
        (&["max", "."], Bound::UpTo),
        (&["at", "most"], Bound::UpTo),
        (&["at", "the", "most"], Bound::UpTo),
        (&["a", "limit", "of"], Bound::UpTo),
        (&["limited", "to"], Bound::UpTo),
        (&["capped", "at"], Bound::UpTo),
        (&["not", "exceeding"], Bound::UpTo),
        (&["not", "to", "exceed"], Bound::UpTo),
        (&["no", "longer", "than"], Bound::UpTo),
        (&["as", "many", "as"], Bound::UpTo),
        (&["as", "much", "as"], Bound::UpTo),
        (&["at", "least"], Bound::AtLeast),
        (&["no", "less", "than"], Bound::AtLeast),
        (&["not", "less", "than"], Bound::AtLeast),
        (&["no", "fewer", "than"], Bound::AtLeast),
        (&["not", "fewer", "than"], Bound::AtLeast),
        (&["a", "minimum", "of"], Bound::AtLeast),
        (&["minimum", "of"], Bound::AtLeast),
        (&["minimum"], Bound::AtLeast),
        (&["min"], Bound::AtLeast),
    ];
    for (words, bound) in BEFORE {
        if let Some(start) = i.checked_sub(words.len())
            && w.after(start, words).is_some()
        {
            return (*bound, start);
        }
    }
    let after = match w.at(next) {
        "max" | "maximum" => Bound::UpTo,
        "at" if w.at(next + 1) == "most" || w.after(next, &["at", "the", "most"]).is_some() => Bound::UpTo,
        "at" if w.at(next + 1) == "least" => Bound::AtLeast,
        "minimum" => Bound::AtLeast,
        "or" if w.at(next + 1) == "more" => Bound::AtLeast,
        _ => Bound::Exact,
    };
    (after, i)
}
