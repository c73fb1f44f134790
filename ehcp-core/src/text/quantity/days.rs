//! How often, by the names of days and months.

use super::{
    duration::clock_range,
    frequency::Rate,
    number::number,
    words::{Words, is_dash},
};
use crate::delivery::Per;

fn weekday(word: &str) -> Option<usize> {
    const DAYS: &[&[&str]] = &[
        &["monday", "mondays", "mon"],
        &["tuesday", "tuesdays", "tue", "tues"],
        &["wednesday", "wednesdays", "wed", "weds"],
        &["thursday", "thursdays", "thu", "thur", "thurs"],
        &["friday", "fridays", "fri"],
        &["saturday", "saturdays", "sat"],
        &["sunday", "sundays", "sun"],
    ];
    DAYS.iter().position(|names| names.contains(&word))
}

/// Whether a word is the name of a weekday.
pub(super) fn is_weekday(word: &str) -> bool {
    weekday(word).is_some()
}

// "Mondays, Wednesdays and Fridays", "Mon–Fri", "every Tuesday and Thursday", "M/W/F".
#[allow(clippy::cast_precision_loss)] // at most seven days
pub(super) fn weekdays(w: &Words<'_>, i: usize) -> Option<Rate> {
    let letters = |word: &str| matches!(word, "m" | "t" | "w" | "th" | "f");
    if letters(w.at(i)) && w.at(i + 1) == "/" && letters(w.at(i + 2)) {
        let (mut n, mut at) = (2.0, i + 3);
        while w.at(at) == "/" && letters(w.at(at + 1)) {
            n += 1.0;
            at += 2;
        }
        // "p/w" and "t/a" are no days.
        return (n > 2.0 || w.before(i, 1) != "/")
            .then_some(Rate { times: Some(n), ..Rate::of(Per::Week, at) });
    }
    let every = matches!(w.at(i), "every" | "each");
    let first = if every { i + 1 } else { i };
    let day = weekday(w.at(first))?;
    if matches!(w.at(first), "sat" | "sun" | "mon") && !every && weekday(w.at(first + 2)).is_none() {
        return None;
    }
    let to = first + 1;
    if (is_dash(w.at(to)) || matches!(w.at(to), "to" | "through"))
        && let Some(last) = weekday(w.at(to + 1)).filter(|l| *l > day)
    {
        return Some(Rate { times: Some((last - day + 1) as f64), ..Rate::of(Per::Week, to + 2) });
    }
    let (n, next) = list_of_days(w, to);
    if n < 2.0 && !every && !w.at(first).ends_with("days") {
        // "Wed P6", "Tuesday afternoon, 2.00–2.40"
        // The day of "a Saturday club" gives way to a period that is stated.
        let weak = names_an_occasion(w, to);
        return (weak || has_a_time(w, to)).then_some(Rate {
            times: Some(1.0),
            weak,
            ..Rate::of(Per::Week, part_of_day(w, to))
        });
    }
    let next = part_of_day(w, next);
    Some(Rate { times: Some(n), ..Rate::of(Per::Week, next) })
}

// Whether what follows a day is something that is held on it: "Saturday swimming club".
fn names_an_occasion(w: &Words<'_>, at: usize) -> bool {
    (at..at + 3).take_while(|k| w.at(*k).starts_with(|c: char| c.is_alphabetic()) && !is_month(w.at(*k))).any(
        |k| {
            matches!(
                w.at(k),
                "club"
                    | "scheme"
                    | "group"
                    | "class"
                    | "session"
                    | "lesson"
                    | "school"
                    | "visit"
                    | "slot"
                    | "clinic"
                    | "workshop"
                    | "meeting"
                    | "league"
                    | "practice"
                    | "rehearsal"
            )
        },
    )
}

// Whether a part of the day or a time by the clock follows, and not a date.
fn has_a_time(w: &Words<'_>, at: usize) -> bool {
    part_of_day(w, at) > at || clock_range(w, at).is_some() || clock_range(w, at + 1).is_some()
}

// The place after "P6", "period 3", "afternoons", "lunchtime", "after school".
fn part_of_day(w: &Words<'_>, at: usize) -> usize {
    match w.at(at) {
        "period" | "lesson" if number(w, at + 1).is_some() => at + 2,
        word if word.strip_prefix('p').is_some_and(|n| n.parse::<u8>().is_ok()) => at + 1,
        "morning" | "mornings" | "afternoon" | "afternoons" | "evening" | "evenings" | "lunchtime"
        | "lunchtimes" | "break" | "lunch" | "assembly" | "registration" | "am" | "pm" => at + 1,
        "after" if w.at(at + 1) == "school" => at + 2,
        _ => at,
    }
}

fn list_of_days(w: &Words<'_>, mut at: usize) -> (f64, usize) {
    let mut n = 1.0;
    loop {
        let mut next = at;
        while next < at + 2 && matches!(w.at(next), "," | "and" | "&" | "/" | "+") {
            next += 1;
        }
        if matches!(w.at(next), "every" | "each") {
            next += 1;
        }
        if next == at || weekday(w.at(next)).is_none() {
            return (n, at);
        }
        n += 1.0;
        at = next + 1;
    }
}

fn is_month(word: &str) -> bool {
    matches!(
        word,
        "january"
            | "february"
            | "march"
            | "april"
            | "may"
            | "june"
            | "july"
            | "august"
            | "september"
            | "october"
            | "november"
            | "december"
    )
}

// "each September", "in May and again in November".
pub(super) fn months(w: &Words<'_>, i: usize) -> Option<Rate> {
    let led = matches!(w.at(i), "each" | "every" | "in");
    let first = if led { i + 1 } else { i };
    // Without a word before it, "may" is a verb, and a month after "from" begins a stretch.
    let bare = !led && !matches!(w.at(i), "may" | "march") && !matches!(w.before(i, 1), "between" | "from");
    if !is_month(w.at(first)) || !(led || bare) {
        return None;
    }
    let (mut n, mut at) = (1.0, first + 1);
    if let Some(dated) = dated_months(w, first) {
        return Some(dated);
    }
    loop {
        let mut next = at;
        while next < at + 4 && matches!(w.at(next), "," | "and" | "&" | "again" | "in" | "each" | "every") {
            next += 1;
        }
        if next == at || !is_month(w.at(next)) {
            break;
        }
        n += 1.0;
        at = next + 1;
    }
    let dated = w.at(at).starts_with("20") && w.at(at).len() == 4;
    if dated || (bare || w.at(i) == "in") && n < 2.0 {
        return None;
    }
    Some(Rate { times: Some(n), ..Rate::of(Per::Year, at) })
}

// "in November 2031, February 2032 and May 2032": so many times in all.
fn dated_months(w: &Words<'_>, first: usize) -> Option<Rate> {
    let year = |word: &str| word.len() == 4 && word.starts_with("20") && word.parse::<u32>().is_ok();
    let (mut n, mut at) = (0.0, first);
    while is_month(w.at(at)) && year(w.at(at + 1)) {
        n += 1.0;
        at += 2;
        let next = (at..at + 2).take_while(|k| matches!(w.at(*k), "," | "and" | "&" | "in")).count();
        if next == 0 || !is_month(w.at(at + next)) {
            break;
        }
        at += next;
    }
    (n >= 2.0).then(|| Rate { times: Some(n), ..Rate::of(Per::Once, at) })
}

/// A stretch of the calendar: "between May and August", "from the January of Year 6", "before the end of
/// September".
pub(super) fn window(w: &Words<'_>, i: usize) -> Option<usize> {
    let at = if w.at(i + 1) == "the" { i + 2 } else { i + 1 };
    match w.at(i) {
        "between" | "from" => {
            let next = if is_month(w.at(at)) { at + 1 } else { return None };
            let joined = matches!(w.at(next), "and" | "to" | "until") && is_month(w.at(next + 1));
            Some(if joined { next + 2 } else { next })
        }
        "before" | "by" | "in" => {
            let at = w.after(at, &["end", "of"]).unwrap_or(at);
            let bare_may = w.at(at) == "may" && w.at(i) != "in";
            (is_month(w.at(at)) && !bare_may).then_some(at + 1)
        }
        _ => None,
    }
}
