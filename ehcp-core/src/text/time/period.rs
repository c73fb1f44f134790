//! Stretches of time that have an end: year groups, key stages, phases, terms, months, school years.

use jiff::civil::Date;

use super::{
    Anchor,
    calendar::{easter, end_of_month, eve, number, skip},
};
use crate::{
    school_year,
    text::{
        Tokens,
        dates::{month, year},
    },
};

/// A stretch of time: the day before it begins and the day on which it ends, where they can be told.
#[derive(Clone, Copy, Debug)]
pub(super) struct Period {
    pub(super) eve: Option<Date>,
    pub(super) end: Option<Date>,
    /// The token after it.
    pub(super) to: usize,
}

/// Reads a period at a token.
pub(super) fn period(tokens: &Tokens, i: usize, anchor: &Anchor) -> Option<Period> {
    let mut i = i;
    let mut next = 0;
    let mut steps = 0;
    while steps < 3 && is_determiner(tokens.folded(i)) {
        next = i16::from(tokens.folded(i) == "next");
        i += 1;
        steps += 1;
    }
    // "upper Key Stage 2" ends with it; "lower Key Stage 2" ends with Year 4.
    let part = matches!(tokens.folded(i), "upper" | "lower")
        && (tokens.folded(i + 1) == "key" || tokens.folded(i + 1).starts_with("ks"));
    let lower = part && tokens.folded(i) == "lower";
    i = if part { i + 1 } else { i };
    if let Some((first, last, to)) = stage(tokens, i) {
        let last = if lower && last == 6 { 4 } else { last };
        let to = skip_any(tokens, to, &["class", "phase", "school", "year", "education", "age"]);
        return Some(Period { eve: anchor.end_of_group(first - 1), end: anchor.end_of_group(last), to });
    }
    school(tokens, i, next, anchor)
        .or_else(|| term(tokens, i, next, anchor))
        .or_else(|| calendar(tokens, i, anchor))
}

pub(super) fn is_determiner(word: &str) -> bool {
    matches!(
        word,
        "the"
            | "his"
            | "her"
            | "their"
            | "my"
            | "our"
            | "this"
            | "that"
            | "next"
            | "current"
            | "coming"
            | "present"
            | "following"
            | "same"
            | "whole"
    )
}

fn skip_any(tokens: &Tokens, i: usize, words: &[&str]) -> usize {
    if words.contains(&tokens.folded(i)) { i + 1 } else { i }
}

/// A year group, key stage or phase as first and last year group.
fn stage(tokens: &Tokens, i: usize) -> Option<(i16, i16, usize)> {
    let word = tokens.folded(i);
    let after = tokens.folded(i + 1);
    if let Some(group) = joined(word, "y").or_else(|| joined(word, "yr")).or_else(|| joined(word, "year")) {
        return (group <= 14).then_some((group, group, i + 1));
    }
    if let Some(stage) = joined(word, "ks") {
        return key_stage(stage, i + 1);
    }
    match word {
        "year" | "yr" | "y" => {
            let (group, to) = number(tokens, i + 1)?;
            (0..=14).contains(&group).then_some((group, group, to))
        }
        "years" => {
            // "Years 5 and 6"
            let (first, at) = number(tokens, i + 1)?;
            let (last, to) = number(tokens, at + 1)?;
            (first < last && last <= 14).then_some((first, last, to))
        }
        "ks" | "keystage" => {
            let (stage, to) = number(tokens, i + 1)?;
            key_stage(stage, to)
        }
        "key" if after == "stage" => {
            let (stage, to) = number(tokens, i + 2)?;
            key_stage(stage, to)
        }
        "reception" | "eyfs" | "fs2" => Some((0, 0, i + 1)),
        "nursery" | "preschool" | "fs1" => Some((-1, -1, i + 1)),
        "pre" if after == "-" && tokens.folded(i + 2) == "school" => Some((-1, -1, i + 3)),
        "foundation" if after == "stage" => Some((-1, 0, i + 2)),
        "early" if after == "years" => {
            let to = i + 2;
            Some((-1, 0, if tokens.folded(to) == "foundation" { to + 2 } else { to }))
        }
        "gcse" if matches!(after, "year" | "years" | "course" | "courses") => Some((11, 11, i + 2)),
        "first" | "second" | "third" | "final" | "last" if after == "year" => year_at(tokens, i),
        "infants" => Some((0, 2, i + 1)),
        "juniors" => Some((3, 6, i + 1)),
        "primary" => Some((0, 6, i + 1)),
        "secondary" => Some((7, 11, i + 1)),
        "infant" | "junior" | "first" | "middle" | "lower" | "upper" | "high" if after == "school" => {
            let (first, last) = match word {
                "infant" => (0, 2),
                "junior" => (3, 6),
                "first" => (0, 4),
                "middle" => (5, 8),
                "lower" => (0, 4),
                "upper" => (9, 13),
                _ => (7, 11),
            };
            Some((first, last, i + 2))
        }
        "compulsory" if after.starts_with("school") || after == "education" => Some((0, 11, i + 2)),
        "sixth" if matches!(after, "form") => Some((12, 13, i + 2)),
        "post" if after == "-" && tokens.folded(i + 2) == "16" => Some((12, 13, i + 3)),
        _ => None,
    }
}

/// "first year at college", "second year of secondary school".
fn year_at(tokens: &Tokens, i: usize) -> Option<(i16, i16, usize)> {
    if !matches!(tokens.folded(i + 2), "at" | "of" | "in") {
        return None;
    }
    let (first, last, to) = if tokens.folded(i + 3) == "college" {
        (12, 13, i + 4)
    } else {
        stage(tokens, i + 3).filter(|_| tokens.folded(i + 3) != "first")?
    };
    let to = skip(tokens, to, "school");
    let group = match tokens.folded(i) {
        "first" => first,
        "second" => first + 1,
        "third" => first + 2,
        _ => last,
    };
    (group <= last.max(first + 2)).then_some((group, group, to))
}

fn joined(word: &str, prefix: &str) -> Option<i16> {
    word.strip_prefix(prefix)?.parse().ok()
}

fn key_stage(stage: i16, to: usize) -> Option<(i16, i16, usize)> {
    let (first, last) = match stage {
        1 => (1, 2),
        2 => (3, 6),
        3 => (7, 9),
        4 => (10, 11),
        5 => (12, 13),
        _ => return None,
    };
    Some((first, last, to))
}

/// "academic year 2026/27", "school year", "2026-27 academic year".
fn school(tokens: &Tokens, i: usize, next: i16, anchor: &Anchor) -> Option<Period> {
    let named =
        |i: usize| matches!(tokens.folded(i), "academic" | "school") && tokens.folded(i + 1) == "year";
    let (ends, to) = if named(i) {
        match span_of_years(tokens, skip(tokens, i + 2, "of")) {
            Some((ends, to)) => (Some(ends), to),
            None => (anchor.plan_date.map(|d| school_year::school_year(d) + 1 + next), i + 2),
        }
    } else if let Some((ends, to)) = span_of_years(tokens, i) {
        (Some(ends), if named(to) { to + 2 } else { to })
    } else if tokens.folded(i) == "year" && super::ends_phrase(tokens, i + 1) {
        (anchor.plan_date.map(|d| school_year::school_year(d) + 1 + next), i + 1)
    } else {
        return None;
    };
    Some(Period { eve: ends.map(|y| school_year::last_day(y - 1)), end: ends.map(school_year::last_day), to })
}

/// "2026/27", "2026-2027", "2026 to 2027": the year in which it ends.
fn span_of_years(tokens: &Tokens, i: usize) -> Option<(i16, usize)> {
    let i = skip(tokens, i, "(");
    let (from, at) = year(tokens, i, false)?;
    if !matches!(tokens.folded(at), "/" | "-" | "–" | "to") {
        return None;
    }
    let (to, at) = year(tokens, at + 1, true)?;
    (to == from + 1).then_some((to, skip(tokens, at, ")")))
}

/// Terms and half-terms, with or without a year: they end with a month, by convention.
fn term(tokens: &Tokens, i: usize, next: i16, anchor: &Anchor) -> Option<Period> {
    let word = tokens.folded(i);
    let half = |i: usize| {
        if tokens.folded(i) != "half" {
            return None;
        }
        let at = skip(tokens, i + 1, "-");
        (tokens.folded(at) == "term").then_some(at + 1)
    };
    if word == "term" || half(i).is_some() {
        let to = half(i).unwrap_or(i + 1);
        // "term 3": some councils count six in a year.
        if let Some((_, to)) = number(tokens, to) {
            return Some(Period { eve: None, end: None, to });
        }
        let end_of = |d| if word == "term" { end_of_term(d) } else { end_of_half(d) };
        let now = anchor.plan_date.and_then(end_of);
        let end = if next == 1 { now.and_then(|d| d.tomorrow().ok()).and_then(end_of) } else { now };
        return Some(Period { eve: None, end, to });
    }
    let season = match word {
        "first" if tokens.folded(i + 1) == "term" => 12,
        "second" if tokens.folded(i + 1) == "term" => 3,
        "third" | "last" | "final" if tokens.folded(i + 1) == "term" => 7,
        "autumn" => 12,
        "spring" => 3,
        "summer" => 7,
        _ => return half_term_of_month(tokens, i, half, anchor),
    };
    let (last, to) = match half(i + 1) {
        Some(to) => (
            if season == 12 {
                10
            } else if season == 3 {
                2
            } else {
                5
            },
            to,
        ),
        None => (season, skip(tokens, i + 1, "term")),
    };
    let (y, to) = following_year(tokens, to, last, anchor);
    Some(Period {
        eve: y.and_then(|y| {
            end_of_month(
                y,
                if season == 12 {
                    8
                } else if season == 3 {
                    12
                } else {
                    3
                },
            )
        }),
        end: y.and_then(|y| end_of_month(y, last)),
        to,
    })
}

fn half_term_of_month(
    tokens: &Tokens,
    i: usize,
    half: impl Fn(usize) -> Option<usize>,
    anchor: &Anchor,
) -> Option<Period> {
    let (m, at) = month(tokens, i)?;
    let to = half(at)?;
    let (y, to) = following_year(tokens, to, m, anchor);
    Some(Period { eve: None, end: y.and_then(|y| end_of_month(y, m)), to })
}

/// The year written after a month, term or feast, or else the next one that is still to come.
fn following_year(tokens: &Tokens, i: usize, month: i8, anchor: &Anchor) -> (Option<i16>, usize) {
    let at = skip(tokens, skip(tokens, i, "of"), ",");
    if let Some((ends, to)) = span_of_years(tokens, at) {
        return (Some(if month >= 9 { ends - 1 } else { ends }), to);
    }
    if let Some((y, to)) = year(tokens, at, false) {
        return (Some(y), to);
    }
    // "the autumn term of Year 8", "Christmas in Year 7"
    if at > i || tokens.folded(i) == "in" {
        let of = if at > i { at } else { i + 1 };
        if let Some((_, group, to)) = stage(tokens, of) {
            let ends = anchor.end_of_group(group).map(|d| d.year());
            return (ends.map(|y| if month >= 9 { y - 1 } else { y }), to);
        }
    }
    let y = anchor.plan_date.map(|d| if month > d.month() { d.year() } else { d.year() + 1 });
    (y, i)
}

fn end_of_term(day: Date) -> Option<Date> {
    match day.month() {
        1..=3 => end_of_month(day.year(), 3),
        4..=7 => end_of_month(day.year(), 7),
        _ => end_of_month(day.year(), 12),
    }
}

fn end_of_half(day: Date) -> Option<Date> {
    let last = match day.month() {
        1 | 2 => 2,
        3 => 3,
        4 | 5 => 5,
        6 | 7 => 7,
        8..=10 => 10,
        _ => 12,
    };
    end_of_month(day.year(), last)
}

/// Months, feasts and bare years.
fn calendar(tokens: &Tokens, i: usize, anchor: &Anchor) -> Option<Period> {
    let i = if matches!(tokens.folded(i), "mid" | "late" | "early") { skip(tokens, i + 1, "-") } else { i };
    let word = tokens.folded(i);
    if let Some((m, to)) = month(tokens, i) {
        let (y, to) = following_year(tokens, to, m, anchor);
        let first = y.and_then(|y| Date::new(y, m, 1).ok());
        return Some(Period { eve: first.and_then(eve), end: y.and_then(|y| end_of_month(y, m)), to });
    }
    let feast = match word {
        "easter" => 4,
        "christmas" | "xmas" => 12,
        "whitsun" => 5,
        _ => {
            let (y, to) = year(tokens, i, false)?;
            return Some(Period { eve: end_of_month(y - 1, 12), end: end_of_month(y, 12), to });
        }
    };
    let (y, to) =
        following_year(tokens, skip_any(tokens, i + 1, &["holidays", "holiday", "break"]), feast, anchor);
    let end = y.and_then(|y| match word {
        "easter" => easter(y),
        "whitsun" => end_of_month(y, 5),
        _ => Date::new(y, 12, 25).ok(),
    });
    Some(Period { eve: end.and_then(eve), end, to })
}
