//! Days that something in the child's life sets: an age, a move, the end of a stage, a review.

use super::{
    Anchor, Point, number,
    period::{Period, is_determiner, period},
    skip,
};
use crate::{
    school_year,
    text::{
        Class, Tokens,
        dates::{at as day, ordinal, year},
    },
};
use jiff::ToSpan as _;

/// "her exams in May 2027": an event whose month is given.
pub(super) fn event(tokens: &Tokens, i: usize, anchor: &Anchor) -> Point {
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
pub(super) fn end_of(tokens: &Tokens, i: usize, anchor: &Anchor) -> Point {
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
pub(super) fn person_event(tokens: &Tokens, i: usize, anchor: &Anchor) -> Point {
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
pub(super) fn age(tokens: &Tokens, i: usize, anchor: &Anchor) -> Point {
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
pub(super) fn transfer(tokens: &Tokens, i: usize, anchor: &Anchor) -> Point {
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
pub(super) fn birthday(tokens: &Tokens, i: usize, anchor: &Anchor) -> Point {
    let at = if is_determiner(tokens.folded(i)) || tokens.folded(i).ends_with("'s") { i + 1 } else { i };
    let (age, at) = ordinal(tokens, at)?;
    (tokens.folded(at) == "birthday").then(|| (anchor.birthday(age), at + 1))
}

/// "her next annual review", "the review in March 2027".
pub(super) fn review(tokens: &Tokens, i: usize, anchor: &Anchor) -> Point {
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
