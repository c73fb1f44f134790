//! Days that a length of time sets: "within two years", "a year from now".

use jiff::ToSpan as _;

use super::{Anchor, Point, number, skip};
use crate::{school_year, text::Tokens};

/// "12 months", "two years' time", "a year": a length of time from the plan's date.
pub(super) fn length(tokens: &Tokens, i: usize, anchor: &Anchor) -> Point {
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
pub(super) fn coming(tokens: &Tokens, i: usize, anchor: &Anchor) -> Point {
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

/// "a year from now", "twelve months from the date of this plan".
pub(super) fn from_now(tokens: &Tokens, i: usize, anchor: &Anchor) -> Point {
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
