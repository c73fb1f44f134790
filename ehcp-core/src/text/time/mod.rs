//! Time frames: by when something is to be reached.
//!
//! Conventions: a school year ends on 31 August; a bare month means its last day; the summer term ends on
//! 31 July, the autumn term on 31 December, the spring term on 31 March; Easter is Easter Sunday and Christmas
//! 25 December; "within N months" counts from the plan's date; an age is reached on the birthday; the start of
//! something is the day before it; the next annual review is twelve months from the plan's date unless a date
//! for it is known.

mod calendar;
mod event;
mod length;
mod period;

pub(crate) use calendar::{number, skip};

use jiff::{ToSpan as _, civil::Date};

use self::{
    event::{age, birthday, end_of, event, person_event, review, transfer},
    length::{coming, from_now, length},
    period::period,
};
use super::{
    Class, Tokens,
    dates::{at as day, year},
};
use crate::{position::Span, school_year};

/// What time frames are counted from.
#[derive(Clone, Copy, Debug, Default)]
pub struct Anchor {
    /// Date of birth.
    pub born: Option<Date>,
    /// Year group on the plan's date, where it is stated; it outweighs the date of birth.
    pub year_group: Option<i8>,
    /// The plan's date.
    pub plan_date: Option<Date>,
    /// When the plan is next to be reviewed.
    pub review_by: Option<Date>,
}

impl Anchor {
    /// The year group on the plan's date.
    #[must_use]
    pub fn group(&self) -> Option<i16> {
        let by_age = self.born.zip(self.plan_date).map(|(born, day)| school_year::year_group(born, day));
        self.year_group.or(by_age).map(i16::from)
    }

    /// The day on which a year group ends for the child.
    #[must_use]
    pub fn end_of_group(&self, group: i16) -> Option<Date> {
        if let (Some(now), Some(day)) = (self.year_group, self.plan_date) {
            return Some(school_year::last_day(school_year::school_year(day) + 1 + group - i16::from(now)));
        }
        self.born.map(|born| school_year::end_of(born, group))
    }

    fn birthday(&self, age: i16) -> Option<Date> {
        self.born.filter(|_| (0..=30).contains(&age)).and_then(|born| school_year::birthday(born, age))
    }

    fn review(&self) -> Option<Date> {
        self.review_by.or_else(|| self.plan_date.and_then(|d| d.checked_add(12.months()).ok()))
    }
}

/// A time frame in a text.
#[derive(Clone, Copy, Debug)]
pub struct TimeFrame {
    /// Its first token.
    pub from: usize,
    /// The first token after it.
    pub to: usize,
    /// Where it stands.
    pub span: Span,
    /// The last day of it, where that can be told.
    pub end: Option<Date>,
    /// Whether it says by when ("by July") rather than when ("in Year 9").
    pub is_limit: bool,
}

/// The time frames of a text, in order.
#[must_use]
pub fn frames(tokens: &Tokens, anchor: &Anchor) -> Vec<TimeFrame> {
    let mut found = Vec::new();
    let mut i = 0;
    while i < tokens.len() {
        match frame(tokens, i, anchor) {
            Some((end, to, is_limit)) if to > i => {
                found.push(TimeFrame { from: i, to, span: tokens.span(i, to), end, is_limit });
                i = to;
            }
            _ => i += 1,
        }
    }
    found
}

type Read = Option<(Option<Date>, usize, bool)>;

fn frame(tokens: &Tokens, i: usize, anchor: &Anchor) -> Read {
    let limit = |r: Option<(Option<Date>, usize)>| r.map(|(end, to)| (end, to, true));
    let after = tokens.folded(i + 1);
    match tokens.folded(i) {
        "by" | "until" | "till" | "before" => limit(point(tokens, i + 1, anchor)),
        "prior" if after == "to" => limit(point(tokens, i + 2, anchor)),
        "no" if after == "later" && tokens.folded(i + 2) == "than" => limit(point(tokens, i + 3, anchor)),
        "on" if after == "or" && matches!(tokens.folded(i + 2), "before" | "by") => {
            limit(point(tokens, i + 3, anchor))
        }
        "at" | "towards" => {
            let at = skip(tokens, i + 1, "the");
            let point = match tokens.folded(at) {
                "end" => end_of(tokens, at, anchor),
                _ => review(tokens, i + 1, anchor),
            };
            limit(point)
        }
        "end" => limit(end_of(tokens, i, anchor)),
        "between" | "from" => limit(range(tokens, i + 1, anchor)),
        "when" => limit(person_event(tokens, i + 1, anchor)),
        "in" if after == "time" && tokens.folded(i + 2) == "for" => limit(point(tokens, i + 3, anchor)),
        "within" => limit(length(tokens, i + 1, anchor)).or_else(|| during(tokens, i + 1, anchor)),
        "in" | "over" | "during" | "after" | "across" => {
            limit(coming(tokens, i, anchor)).or_else(|| during(tokens, i + 1, anchor))
        }
        "next" => limit(coming(tokens, i, anchor)),
        "one" | "a" | "two" | "twelve" | "six" | "eighteen" | "12" | "18" | "6" | "24" => {
            limit(from_now(tokens, i, anchor)).or_else(|| bare(tokens, i, anchor).filter(|_| i == 0))
        }
        _ if i == 0 || tokens.folded(i - 1) == "(" => bare(tokens, i, anchor),
        // "..., July 2027." at the very end
        _ if matches!(tokens.folded(i - 1), "," | ";" | "-" | "–" | "—" | ":") => {
            limit(closing(tokens, i, anchor))
        }
        _ => None,
    }
}

/// A day, with the token after it.
type Point = Option<(Option<Date>, usize)>;

/// What stands after "by".
fn point(tokens: &Tokens, i: usize, anchor: &Anchor) -> Point {
    let i = if matches!(tokens.folded(i), "about" | "around" | "approximately") { i + 1 } else { i };
    if let Some((date, to)) = day(tokens, i) {
        return Some((Some(date), to));
    }
    let at = skip(tokens, i, "the");
    match tokens.folded(at) {
        "end" | "close" => return end_of(tokens, at, anchor),
        "last" | "final" if matches!(tokens.folded(at + 1), "day" | "week") => {
            return end_of(tokens, at + 1, anchor);
        }
        "start" | "beginning" => {
            let p = period(tokens, skip(tokens, at + 1, "of"), anchor)?;
            return Some((p.eve, p.to));
        }
        "time" if tokens.folded(at + 1) == "of" => return review(tokens, at + 2, anchor),
        "time" => return person_event(tokens, skip(tokens, at + 1, "that"), anchor),
        "age" => {
            return age(tokens, skip(tokens, at + 1, "of"), anchor);
        }
        _ => {}
    }
    birthday(tokens, i, anchor)
        .or_else(|| review(tokens, i, anchor))
        .or_else(|| person_event(tokens, i, anchor))
        .or_else(|| transfer(tokens, i, anchor))
        .or_else(|| period(tokens, i, anchor).map(|p| (p.end, p.to)))
        .or_else(|| event(tokens, i, anchor))
}

/// "in Year 9," or "during Key Stage 3": when rather than by when; a following noun makes it a label
/// ("in Year 4 lessons").
fn during(tokens: &Tokens, i: usize, anchor: &Anchor) -> Read {
    let p = period(tokens, i, anchor)?;
    // "In Year 8 Ola will"
    let opens = i == 1 && (p.to..p.to + 2).any(|j| matches!(tokens.folded(j), "will" | "to" | "can"));
    (opens || ends_phrase(tokens, p.to)).then_some((p.end, p.to, false))
}

/// "between January 2026 and July 2027": the later of the two.
fn range(tokens: &Tokens, i: usize, anchor: &Anchor) -> Point {
    let from = |i: usize| {
        day(tokens, i)
            .map(|(_, to)| to)
            .or_else(|| period(tokens, i, anchor).map(|p| p.to))
            .or_else(|| (tokens.folded(i) == "now").then_some(i + 1))
    };
    let and = from(i).filter(|and| matches!(tokens.folded(*and), "and" | "to" | "until"))?;
    point(tokens, and + 1, anchor)
}

/// A date that closes the statement, with its year.
fn closing(tokens: &Tokens, i: usize, anchor: &Anchor) -> Point {
    let closes =
        |to: usize| to >= tokens.len() || to + 1 == tokens.len() && matches!(tokens.folded(to), "." | ")");
    if let Some((date, to)) = day(tokens, i) {
        return closes(to).then_some((Some(date), to));
    }
    let p = period(tokens, skip(tokens, skip(tokens, i, "end"), "of"), anchor).filter(|p| closes(p.to))?;
    year(tokens, p.to - 1, false).map(|_| (p.end, p.to))
}

/// "July 2027: ..." or "(Year 6)" at the head of a statement or in brackets.
fn bare(tokens: &Tokens, i: usize, anchor: &Anchor) -> Read {
    if let Some((date, to)) = day(tokens, i) {
        return ends_phrase(tokens, to).then_some((Some(date), to, true));
    }
    let p = period(tokens, i, anchor)?;
    let closed = matches!(tokens.folded(p.to), ":" | "-" | "–" | "—" | ")");
    closed.then_some((p.end, p.to, true))
}

pub(super) fn ends_phrase(tokens: &Tokens, i: usize) -> bool {
    i >= tokens.len()
        || tokens.class(i) == Class::Punct
        || tokens.class(i) == Class::Break
        || tokens.folded(i) == "and"
}

#[cfg(test)]
mod tests;
