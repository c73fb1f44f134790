//! Time frames: by when something is to be reached.
//!
//! Conventions: a school year ends on 31 August; a bare month means its last day; the summer term ends on
//! 31 July, the autumn term on 31 December, the spring term on 31 March; Easter is Easter Sunday and Christmas
//! 25 December; "within N months" counts from the plan's date; an age is reached on the birthday; the start of
//! something is the day before it; the next annual review is twelve months from the plan's date unless a date
//! for it is known.

mod calendar;
mod period;

pub(crate) use calendar::{number, skip};

use jiff::{ToSpan as _, civil::Date};

use self::period::{Period, is_determiner, period};
use super::{
    Class, Tokens,
    dates::{at as day, ordinal, year},
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

/// "her exams in May 2027": an event whose month is given.
fn event(tokens: &Tokens, i: usize, anchor: &Anchor) -> Point {
    if !is_determiner(tokens.folded(i)) {
        return None;
    }
    let on = (i + 2..i + 5)
        .take_while(|&j| tokens.class(j) == Class::Word)
        .find(|&j| matches!(tokens.folded(j), "in" | "on"))?;
    day(tokens, on + 1)
        .map(|(date, to)| (Some(date), to))
        .or_else(|| period(tokens, on + 1, anchor).map(|p| (p.end, p.to)))
        .filter(|(_, to)| year(tokens, to - 1, true).is_some())
}

/// "end of Year 6", "end Y6", "end of her time at primary school".
fn end_of(tokens: &Tokens, i: usize, anchor: &Anchor) -> Point {
    let mut at = skip(tokens, i + 1, "of");
    if is_determiner(tokens.folded(at)) && tokens.folded(at + 1) == "time" {
        at += if matches!(tokens.folded(at + 2), "at" | "in") { 3 } else { 2 };
    }
    if is_determiner(tokens.folded(at))
        && matches!(tokens.folded(at + 1), "final" | "last")
        && tokens.folded(at + 2) == "year"
    {
        at += if matches!(tokens.folded(at + 3), "at" | "in" | "of") { 4 } else { 3 };
    }
    period(tokens, at, anchor).map(|p| (p.end, p.to)).or_else(|| this_year(tokens, at, anchor))
}

/// "the year", "next year", "this key stage", which only "the end of" makes a limit.
fn this_year(tokens: &Tokens, i: usize, anchor: &Anchor) -> Point {
    let at = if is_determiner(tokens.folded(i)) { i + 1 } else { i };
    let next = tokens.folded(i) == "next" || tokens.folded(at) == "next";
    let at = skip(tokens, at, "next");
    match tokens.folded(at) {
        "phase" => {
            let last = anchor.group().and_then(|g| [0, 6, 11, 14].into_iter().find(|last| *last >= g));
            return Some((last.and_then(|last| anchor.end_of_group(last)), at + 1));
        }
        // How long a course or a plan lasts is not known.
        "course" | "apprenticeship" | "internship" | "traineeship" | "placement" | "plan" => {
            return Some((None, at + 1));
        }
        "college" | "sixth" | "supported"
            if matches!(tokens.folded(at + 1), "course" | "internship" | "placement" | "apprenticeship") =>
        {
            return Some((None, at + 2));
        }
        _ => {}
    }
    if tokens.folded(at) == "key" && tokens.folded(at + 1) == "stage" {
        let last = anchor.group().and_then(|g| [0, 2, 6, 9, 11, 13].into_iter().find(|last| *last >= g));
        return Some((last.and_then(|last| anchor.end_of_group(last)), at + 2));
    }
    (tokens.folded(at) == "year").then(|| {
        let end = anchor
            .plan_date
            .map(|d| school_year::last_day(school_year::school_year(d) + 1 + i16::from(next)));
        (end, at + 1)
    })
}

/// "she is 14", "he leaves Year 6", "they start secondary school".
fn person_event(tokens: &Tokens, i: usize, anchor: &Anchor) -> Point {
    let (mut at, contracted) = match tokens.folded(i) {
        "she" | "he" | "they" | "i" | "it" => (i + 1, false),
        "she's" | "he's" | "they're" | "i'm" => (i + 1, true),
        _ if tokens.class(i) == Class::Word => (i + 1, false),
        _ => return None,
    };
    if contracted {
        return age(tokens, at, anchor);
    }
    at = if matches!(tokens.folded(at), "has" | "have") { at + 1 } else { at };
    let verb = tokens.folded(at);
    match verb {
        "is" | "are" | "am" | "turns" | "turn" | "reaches" | "reach" | "becomes" => {
            let at = skip(tokens, skip(tokens, skip(tokens, at + 1, "the"), "age"), "of");
            age(tokens, at, anchor)
        }
        "leaves" | "leave" | "left" | "finishes" | "finish" | "finished" | "completes" | "complete"
        | "completed" => {
            if matches!(tokens.folded(at + 1), "school" | "college" | "education") {
                return Some((None, at + 2));
            }
            let p = period(tokens, at + 1, anchor)?;
            Some((p.end, p.to))
        }
        "starts" | "start" | "enters" | "enter" | "begins" | "begin" | "joins" | "join" => {
            start_of(tokens, skip(tokens, at + 1, "at"), anchor)
        }
        "moves" | "move" | "goes" | "go" | "transfers" | "transfer" | "transitions" | "transition" => {
            let at = if matches!(tokens.folded(at + 1), "on" | "up") { at + 1 } else { at };
            let to = tokens.folded(at + 1);
            matches!(to, "to" | "into").then(|| start_of(tokens, at + 2, anchor)).flatten()
        }
        _ => None,
    }
}

/// "14", "four and a half", "six years and three months", "three years old".
fn age(tokens: &Tokens, i: usize, anchor: &Anchor) -> Point {
    let (years, mut to) = number(tokens, i)?;
    if matches!(tokens.folded(to), "minutes" | "words" | "times" | "%" | "weeks" | "months") {
        return None;
    }
    let half = |at: usize| {
        tokens.folded(at) == "and" && tokens.folded(at + 1) == "a" && tokens.folded(at + 2) == "half"
    };
    let mut months = 0;
    if half(to) {
        (months, to) = (6, to + 3);
    }
    if matches!(tokens.folded(to), "years" | "year") {
        to = skip(tokens, to + 1, "old");
        let at = skip(tokens, to, "and");
        if let Some((n, end)) = number(tokens, at).filter(|(_, end)| tokens.folded(*end).starts_with("month"))
        {
            (months, to) = (n, end + 1);
        }
    }
    let birthday = anchor.birthday(years).and_then(|d| d.checked_add(i64::from(months).months()).ok());
    Some((birthday, to))
}

fn start_of(tokens: &Tokens, i: usize, anchor: &Anchor) -> Point {
    if let Some(p) = period(tokens, i, anchor) {
        return Some((p.eve, p.to));
    }
    let at = if is_determiner(tokens.folded(i)) { i + 1 } else { i };
    match tokens.folded(at) {
        "school" => Some((anchor.end_of_group(-1), at + 1)),
        "college" => Some((anchor.end_of_group(11), at + 1)),
        _ => None,
    }
}

/// "transfer to secondary school", "her move to Key Stage 3", "starting Year 7", "leaving school".
fn transfer(tokens: &Tokens, i: usize, anchor: &Anchor) -> Point {
    let at = if is_determiner(tokens.folded(i)) { i + 1 } else { i };
    match tokens.folded(at) {
        "starting" | "entering" | "joining" | "beginning" => start_of(tokens, at + 1, anchor),
        "leaving" | "finishing" | "completing" => period(tokens, at + 1, anchor).map(|p| (p.end, p.to)),
        "transfer" | "transition" | "move" | "moving" | "transferring" | "transitioning" => {
            let at = at + 1;
            matches!(tokens.folded(at), "to" | "into").then(|| start_of(tokens, at + 1, anchor)).flatten()
        }
        _ => None,
    }
}

/// "her 16th birthday".
fn birthday(tokens: &Tokens, i: usize, anchor: &Anchor) -> Point {
    let at = if is_determiner(tokens.folded(i)) || tokens.folded(i).ends_with("'s") { i + 1 } else { i };
    let (age, at) = ordinal(tokens, at)?;
    (tokens.folded(at) == "birthday").then(|| (anchor.birthday(age), at + 1))
}

/// "her next annual review", "the review in March 2027".
fn review(tokens: &Tokens, i: usize, anchor: &Anchor) -> Point {
    let mut at = i;
    let mut next = false;
    for _ in 0..5 {
        let word = tokens.folded(at);
        match word {
            "next" | "annual" | "yearly" | "first" | "ehcp" | "ehc" | "plan" => {
                next = true;
                at += 1;
            }
            _ if is_determiner(word) || word.ends_with("'s") || word == "interim" || word == "transition" => {
                at += 1
            }
            _ => break,
        }
    }
    if tokens.folded(at) != "review" || !(next || at > i) {
        return None;
    }
    let due = skip(tokens, at + 1, ",");
    if matches!(tokens.folded(due), "in" | "on" | "due" | "of" | "held") {
        let on = skip(tokens, skip(tokens, due + 1, "in"), "on");
        if let Some((date, to)) = day(tokens, on) {
            return Some((Some(date), to));
        }
        if let Some(Period { end, to, .. }) = period(tokens, on, anchor) {
            return Some((end, to));
        }
    }
    Some((anchor.review(), at + 1))
}

/// "12 months", "two years' time", "a year": a length of time from the plan's date.
fn length(tokens: &Tokens, i: usize, anchor: &Anchor) -> Point {
    let mut at = i;
    while matches!(
        tokens.folded(at),
        "the" | "next" | "coming" | "about" | "a" | "an" | "period" | "of" | "following"
    ) && at < i + 5
    {
        at += 1;
    }
    let (n, unit) = match number(tokens, at) {
        Some((n, to)) => (n, skip(tokens, to, "-")),
        None if at > i => (1, at),
        None => return None,
    };
    let n = i64::from(n);
    let unit =
        if matches!(tokens.folded(unit), "academic" | "school" | "calendar") { unit + 1 } else { unit };
    let span = match tokens.folded(unit) {
        "month" | "months" | "month's" => Some(n.months()),
        "year" | "years" | "year's" => Some(n.years()),
        "week" | "weeks" | "week's" => Some(n.weeks()),
        // A term has no fixed length in the calendar: three make a year.
        "term" | "terms" | "term's" => Some((n * 4).months()),
        _ => return None,
    };
    let to = skip(tokens, skip(tokens, unit + 1, "'"), "time");
    let to = skip(tokens, to, "ahead");
    let of_plan = tokens.folded(to) == "of"
        && (to + 1..to + 6).any(|i| matches!(tokens.folded(i), "plan" | "date" | "today" | "now"));
    // "within 18 months of her age", "within two weeks of being taught" compare; they set no limit.
    if tokens.folded(to) == "of" && !of_plan {
        return None;
    }
    let to = if of_plan { end_of_phrase(tokens, to + 1) } else { to };
    if matches!(tokens.folded(unit - 1), "academic" | "school") {
        let end = anchor
            .plan_date
            .zip(i16::try_from(n).ok())
            .map(|(d, n)| school_year::last_day(school_year::school_year(d).saturating_add(n)));
        return Some((end, to));
    }
    Some((anchor.plan_date.zip(span).and_then(|(d, s)| d.checked_add(s).ok()), to))
}

/// "in two years' time", "over the next two years", "in six months": not "three times in a week".
fn coming(tokens: &Tokens, i: usize, anchor: &Anchor) -> Point {
    let next = matches!(tokens.folded(i + 1), "next" | "coming")
        || tokens.folded(i) == "next"
        || tokens.folded(i + 1) == "the"
            && (matches!(tokens.folded(i + 2), "next" | "coming" | "following")
                || tokens.folded(i + 2) == "course" && tokens.folded(i + 3) == "of");
    let from = match tokens.folded(i) {
        "next" => i,
        _ if tokens.folded(i + 1) == "the" && tokens.folded(i + 2) == "course" => i + 4,
        _ => i + 1,
    };
    let (end, to) = length(tokens, from, anchor)?;
    let timed = matches!(tokens.folded(to - 1), "time" | "ahead");
    let opens = i == 0 || matches!(tokens.folded(i.saturating_sub(1)), "," | "(" | "will" | ":" | "-" | "–");
    let long = matches!(tokens.folded(to - 1), "months" | "years") && !counted(tokens, i);
    // "over a week" is how long something is watched.
    if !next && tokens.folded(i) != "in" && matches!(tokens.folded(to - 1), "week" | "weeks") {
        return None;
    }
    (next || timed || tokens.folded(i) != "after" && (opens || long)).then_some((end, to))
}

// "four times in two years", "once over six months", "a record kept over two months".
fn counted(tokens: &Tokens, i: usize) -> bool {
    i.checked_sub(1).is_some_and(|p| {
        matches!(
            tokens.folded(p),
            "times" | "once" | "twice" | "occasions" | "days" | "weeks" | "taught" | "kept"
        )
    })
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

/// "a year from now", "twelve months from the date of this plan".
fn from_now(tokens: &Tokens, i: usize, anchor: &Anchor) -> Point {
    let at = if tokens.folded(i) == "a" { i + 1 } else { i };
    let (end, to) = if at > i {
        let year = tokens.folded(at) == "year";
        year.then(|| (anchor.plan_date.and_then(|d| d.checked_add(1.year()).ok()), at + 1))?
    } else {
        length(tokens, i, anchor)?
    };
    let from = tokens.folded(to) == "from"
        && (to + 1..to + 6).any(|i| matches!(tokens.folded(i), "plan" | "date" | "today" | "now"));
    from.then(|| (end, end_of_phrase(tokens, to + 1)))
}

/// The token after "now", "the plan", "the date of this plan".
fn end_of_phrase(tokens: &Tokens, i: usize) -> usize {
    (i..i + 6)
        .rev()
        .find(|&j| matches!(tokens.folded(j), "plan" | "date" | "today" | "now"))
        .map_or(i, |j| j + 1)
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
