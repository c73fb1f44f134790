//! Numbers in digits, words and fractions.

use super::words::{Words, is_dash};

const SMALL: &[&str] = &[
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const TENS: &[&str] = &["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/// A lowest and a greatest number, and the word after them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Numbers {
    pub(super) min: f64,
    pub(super) max: f64,
    pub(super) next: usize,
}

/// A number, and the word after it.
pub(super) fn number(w: &Words<'_>, i: usize) -> Option<(f64, usize)> {
    if matches!(w.before(i, 1), "£" | "$" | "€") || is_label(w, i) {
        return None;
    }
    let (mut value, mut next) = vulgar(w, i).or_else(|| digits(w, i)).or_else(|| in_words(w, i))?;
    if let Some(part) = fraction_sign(w.at(next)) {
        value += part;
        next += 1;
    } else if let Some((part, after)) = and_a_part(w, next) {
        value += part;
        next = after;
    }
    Some((value, next))
}

// "Year 10", "Level 2", "outcome 3": a number that names and does not count; "each year 2 visits" does.
fn is_label(w: &Words<'_>, i: usize) -> bool {
    match w.before(i, 1) {
        "level" | "stage" | "phase" | "tier" | "wave" | "grade" | "page" | "section" | "outcome"
        | "appendix" | "aged" | "age" | "ks" | "quarter" | "entry" | "element" | "version" => {
            w.at(i).starts_with(|c: char| c.is_ascii_digit())
        }
        "year" | "years" => {
            w.at(i).starts_with(|c: char| c.is_ascii_digit())
                && !matches!(
                    w.before(i, 2),
                    "a" | "per" | "each" | "every" | "the" | "this" | "school" | "academic" | "one"
                )
        }
        _ => false,
    }
}

// "1/2 hour"
fn vulgar(w: &Words<'_>, i: usize) -> Option<(f64, usize)> {
    let part = match (w.at(i), w.at(i + 1), w.at(i + 2)) {
        ("1", "/", "2") => 0.5,
        ("1", "/", "4") => 0.25,
        ("3", "/", "4") => 0.75,
        _ => return None,
    };
    Some((part, i + 3))
}

/// One number or a range of them: "2–3", "two to three", "4 or 5".
pub(super) fn numbers(w: &Words<'_>, i: usize) -> Option<Numbers> {
    if w.at(i) == "between"
        && let Some((min, next)) = number(w, i + 1)
        && w.at(next) == "and"
        && let Some((max, next)) = number(w, next + 1)
    {
        return Some(Numbers { min, max, next });
    }
    let (min, next) = number(w, i)?;
    // "ten-to-fifteen minutes"
    let joined = is_dash(w.at(next)) && w.at(next + 1) == "to" && is_dash(w.at(next + 2));
    if joined
        && let Some((max, after)) = number(w, next + 3)
        && max > min
    {
        return Some(Numbers { min, max, next: after });
    }
    if (is_dash(w.at(next)) || matches!(w.at(next), "to" | "or"))
        && let Some((max, after)) = number(w, next + 1)
        && max > min
    {
        return Some(Numbers { min, max, next: after });
    }
    Some(Numbers { min, max: min, next })
}

fn digits(w: &Words<'_>, i: usize) -> Option<(f64, usize)> {
    let word = w.at(i);
    if let Some(part) = fraction_sign(word) {
        return Some((part, i + 1));
    }
    if !word.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let plain: String = word.chars().filter(|c| *c != ',').collect();
    plain.parse().ok().filter(|v: &f64| v.is_finite()).map(|v| (v, i + 1))
}

/// The number that one word names: "seven", "forty".
#[must_use]
pub fn cardinal(word: &str) -> Option<f64> {
    position(SMALL, word).or_else(|| tens(word))
}

fn tens(word: &str) -> Option<f64> {
    position(TENS, word).map(|n| (n + 2.0) * 10.0)
}

fn in_words(w: &Words<'_>, i: usize) -> Option<(f64, usize)> {
    let word = w.at(i);
    if let Some(tens) = tens(word) {
        let unit = w.past_hyphen(i + 1);
        // "thirty one-hour sessions" are thirty, not thirty-one.
        let apart = unit == i + 1 && is_dash(w.at(unit + 1));
        return match position(SMALL, w.at(unit)).filter(|u| (1.0..=9.0).contains(u) && !apart) {
            Some(units) => Some((tens + units, unit + 1)),
            None => Some((tens, i + 1)),
        };
    }
    let value = match word {
        "single" => 1.0,
        "dozen" => 12.0,
        _ => position(SMALL, word)?,
    };
    Some((value, i + 1))
}

#[allow(clippy::cast_precision_loss)] // lists of twenty words
fn position(list: &[&str], word: &str) -> Option<f64> {
    list.iter().position(|x| *x == word).map(|n| n as f64)
}

fn fraction_sign(word: &str) -> Option<f64> {
    match word {
        "½" => Some(0.5),
        "¼" => Some(0.25),
        "¾" => Some(0.75),
        _ => None,
    }
}

// "two AND A HALF hours", "two AND A QUARTER hours"; not "an hour and a half", which is a duration's.
fn and_a_part(w: &Words<'_>, i: usize) -> Option<(f64, usize)> {
    let at = w.after(i, &["and", "a"])?;
    match w.at(at) {
        "half" => Some((0.5, at + 1)),
        "quarter" => Some((0.25, at + 1)),
        _ => None,
    }
}
