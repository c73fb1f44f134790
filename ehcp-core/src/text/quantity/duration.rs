//! How long: minutes and hours, times of the clock, weeks.

use super::{
    days::is_weekday,
    number::{Numbers, number, numbers},
    words::{Words, is_dash},
};
use crate::delivery::{Per, Range};

/// Minutes, and the word after them.
pub(super) fn duration(w: &Words<'_>, i: usize) -> Option<(Range, usize)> {
    let (range, next) = one(w, i)?;
    // "twenty minutes to half an hour"
    if matches!(w.at(next), "to" | "or" | "–")
        && let Some((most, after)) = one(w, next + 1)
        && most.max > range.min
        && most.max <= range.min * 3.0
    {
        return Some((Range { min: range.min, max: most.max }, after));
    }
    Some((range, next))
}

fn one(w: &Words<'_>, i: usize) -> Option<(Range, usize)> {
    parts_of_an_hour(w, i).or_else(|| figures(w, i))
}

fn unit(word: &str) -> Option<f64> {
    match word {
        "min" | "mins" | "minute" | "minutes" | "minute's" | "minutes'" => Some(1.0),
        "hr" | "hrs" | "hour" | "hours" | "hour's" | "hours'" => Some(60.0),
        _ => None,
    }
}

fn figures(w: &Words<'_>, i: usize) -> Option<(Range, usize)> {
    let Numbers { min, max, mut next } = numbers(w, i)?;
    // "full", "teaching" and the like between number and hours.
    if matches!(w.at(next), "full" | "whole" | "teaching" | "taught" | "contact" | "direct" | "indirect") {
        next += 1;
    }
    let mut at = w.past_hyphen(next);
    let scale = match w.at(at) {
        // "40m", "2h": only joined to the figure.
        "m" if w.token(at) == w.token(at.saturating_sub(1)) => 1.0,
        "h" if w.token(at) == w.token(at.saturating_sub(1)) => 60.0,
        word => unit(word)?,
    };
    // "1hr15", "1h30"
    if scale > 1.0
        && w.token(at) == w.token(at + 1)
        && let Some((minutes, after)) = number(w, at + 1)
        && minutes < 60.0
    {
        let range = Range { min: min * scale + minutes, max: max * scale + minutes };
        return Some((range, if matches!(w.at(after), "m" | "min" | "mins") { after + 1 } else { after }));
    }
    at += 1;
    if w.at(at) == "." && matches!(w.at(at - 1), "min" | "mins" | "hr" | "hrs") && !w.at(at + 1).is_empty() {
        at += 1;
    }
    // "a 24-hour curriculum" is a way of working, not a dose.
    if scale > 1.0 && min >= 24.0 && w.at(at - 1) == "hour" {
        return None;
    }
    let mut range = Range { min: min * scale, max: max * scale };
    if scale > 1.0 {
        (range, at) = with_minutes(w, at, range);
    }
    Some((range, at))
}

// "1 hour 30 minutes", "an hour and a half", "2 hours and 15 mins".
fn with_minutes(w: &Words<'_>, at: usize, range: Range) -> (Range, usize) {
    let add = |extra: f64| Range { min: range.min + extra, max: range.max + extra };
    if let Some(half) = w.after(at, &["and", "a", "half"]) {
        return (add(30.0), half);
    }
    if let Some(quarter) = w.after(at, &["and", "a", "quarter"]) {
        return (add(15.0), quarter);
    }
    let from = if w.at(at) == "and" { at + 1 } else { at };
    if let Some((minutes, next)) = number(w, from)
        && unit(w.at(next)) == Some(1.0)
        && minutes < 60.0
        && !matches!(w.at(next + 1), "of" | "a" | "per" | "each" | "every")
    {
        return (add(minutes), next + 1);
    }
    (range, at)
}

// "half an hour", "a quarter of an hour", "three quarters of an hour", "an hour", "a weekly hour".
fn parts_of_an_hour(w: &Words<'_>, i: usize) -> Option<(Range, usize)> {
    let lead = if matches!(w.at(i), "a" | "an" | "one") { i + 1 } else { i };
    let (minutes, next) = match w.at(lead) {
        "half" => (30.0, hour(w, w.past_hyphen(lead + 1))?),
        "quarter" => {
            let at = if w.at(lead + 1) == "of" { lead + 2 } else { w.past_hyphen(lead + 1) };
            (15.0, hour(w, at)?)
        }
        "three" if matches!(w.at(w.past_hyphen(lead + 1)), "quarters" | "quarter") => {
            let at = w.past_hyphen(lead + 1) + 1;
            (45.0, hour(w, if w.at(at) == "of" { at + 1 } else { at })?)
        }
        "hour" | "hr" | "hour's" if lead > i => {
            let (range, next) = with_minutes(w, lead + 1, Range::exactly(60.0));
            return Some((range, next));
        }
        "hour"
            if w.after(lead + 1, &["and", "a"]).is_some_and(|at| matches!(w.at(at), "half" | "quarter")) =>
        {
            return Some(with_minutes(w, lead + 1, Range::exactly(60.0)));
        }
        "hour" | "hours"
            if matches!(
                w.before(i, 1),
                "weekly" | "daily" | "fortnightly" | "monthly" | "termly" | "full" | "whole"
            ) =>
        {
            (60.0, lead + 1)
        }
        _ => return None,
    };
    Some((Range::exactly(minutes), next))
}

fn hour(w: &Words<'_>, i: usize) -> Option<usize> {
    let at = if matches!(w.at(i), "an" | "a") { i + 1 } else { i };
    matches!(w.at(at), "hour" | "hr" | "hours" | "hour's").then_some(at + 1)
}

/// A time of the clock in minutes after midnight, and the word after it. Hours before seven are taken as
/// of the afternoon unless "am" says otherwise.
pub(super) fn clock(w: &Words<'_>, i: usize) -> Option<(f64, usize)> {
    let word = w.at(i);
    if matches!(word, "noon" | "midday") {
        return Some((720.0, i + 1));
    }
    let (hours, minutes, mut next) = if let Some((h, m)) = word.split_once('.') {
        (h.parse::<u8>().ok()?, m.parse::<u8>().ok().filter(|_| m.len() == 2)?, i + 1)
    } else {
        let h = word.parse::<u8>().ok()?;
        match w.at(i + 2).parse::<u8>().ok().filter(|_| w.at(i + 1) == ":" && w.at(i + 2).len() == 2) {
            Some(m) => (h, m, i + 3),
            None => (h, 0, i + 1),
        }
    };
    if hours > 23 || minutes > 59 {
        return None;
    }
    let mut day = f64::from(hours);
    match w.at(next) {
        "noon" | "midday" => next += 1,
        "am" | "a.m" => next += 1,
        "pm" | "p.m" => {
            next += 1;
            if day < 12.0 {
                day += 12.0;
            }
        }
        // A bare whole number is not a time.
        _ if next == i + 1 && !word.contains('.') => return None,
        _ if day < 7.0 => day += 12.0,
        _ => {}
    }
    if w.at(next) == "." && matches!(w.before(next, 1), "a.m" | "p.m") {
        next += 1;
    }
    Some((day * 60.0 + f64::from(minutes), next))
}

/// Times of the clock in a list, and the word after it: "8.45, 10.45 and 2".
pub(super) fn clocks(w: &Words<'_>, i: usize) -> Option<(u32, usize)> {
    let (_, mut next) = clock(w, i).or_else(|| bare_hour(w, i).filter(|_| bare_list(w, i + 1)))?;
    let mut n = 1;
    while n < 12 {
        let at = (next..next + 2)
            .take_while(|k| matches!(w.at(*k), "," | "and" | "&"))
            .last()
            .map_or(next, |k| k + 1);
        let Some((_, after)) = (at > next).then(|| clock(w, at).or_else(|| bare_hour(w, at))).flatten()
        else {
            break;
        };
        n += 1;
        next = after;
    }
    Some((n, next))
}

fn bare_hour(w: &Words<'_>, i: usize) -> Option<(f64, usize)> {
    let hour = w.at(i).parse::<u8>().ok().filter(|h| (1..=12).contains(h))?;
    let ends =
        matches!(w.at(i + 1), "," | "and" | "&" | "every" | "each" | "on" | "." | "" | "daily" | ";" | ")");
    ends.then(|| (f64::from(hour) * 60.0, i + 1))
}

// "10, 12 and 2": three at least, so that it is no range of anything.
fn bare_list(w: &Words<'_>, i: usize) -> bool {
    w.at(i) == "," && bare_hour(w, i + 1).is_some()
}

/// Minutes between two times of the clock: "9.15–11.45", "6–8 pm", "2.15 to 2.45", "10pm–7am".
pub(super) fn clock_range(w: &Words<'_>, i: usize) -> Option<(f64, usize)> {
    if let Some((from, next)) = clock(w, i) {
        let at = joined(w, next)?;
        // "9.30–11": the first is a time of the clock, so the second is one too.
        let (mut to, after) =
            clock(w, at).or_else(|| whole_hour(w, at).filter(|(_, after)| ends_hours(w.at(*after))))?;
        if to <= from {
            to += if is_half_of_day(w.before(after, 1)) { 24.0 * 60.0 } else { 12.0 * 60.0 };
        }
        return (to > from && to - from <= 13.0 * 60.0).then_some((to - from, after));
    }
    // "6–8 pm", "from 7 to 8.30", "from 10 until 3": only what stands around says that these are times.
    let from: f64 = w.at(i).parse::<u8>().ok().filter(|h| *h <= 12).map(f64::from)?;
    let at = joined(w, i + 1)?;
    let led = matches!(w.before(i, 1), "from" | "between");
    let timetabled = (1..5).any(|n| is_weekday(w.before(i, n)));
    let (to, after) = match clock(w, at) {
        Some((to, after)) => {
            (is_half_of_day(w.before(after, 1)) || led && w.at(at).contains('.')).then_some((to, after))?
        }
        None => {
            let until = matches!(w.at(i + 1), "until" | "till") || timetabled && ends_hours(w.at(at + 1));
            let hour: f64 = w
                .at(at)
                .parse::<u8>()
                .ok()
                .filter(|h| (led || timetabled) && until && *h <= 12)
                .map(f64::from)?;
            (hour * 60.0, at + 1)
        }
    };
    let to = if to <= from * 60.0 { to + 720.0 } else { to };
    let from = if from * 60.0 + 720.0 < to { from * 60.0 + 720.0 } else { from * 60.0 };
    (to > from && to - from <= 13.0 * 60.0).then_some((to - from, after))
}

fn whole_hour(w: &Words<'_>, i: usize) -> Option<(f64, usize)> {
    let hour = w.at(i).parse::<u8>().ok().filter(|h| (1..=12).contains(h))?;
    Some((f64::from(hour) * 60.0, i + 1))
}

// What may follow the second of two bare hours: "Saturdays 10-2: trampoline park".
fn ends_hours(word: &str) -> bool {
    matches!(word, "," | "." | ";" | ":" | ")" | "" | "with" | "at" | "in" | "every" | "each")
}

fn is_half_of_day(word: &str) -> bool {
    matches!(word, "am" | "pm" | "a.m" | "p.m" | "." | "noon" | "midday")
}

fn joined(w: &Words<'_>, i: usize) -> Option<usize> {
    let between = w.at(i) == "and" && (1..5).any(|n| w.before(i, n) == "between");
    (is_dash(w.at(i)) || between || matches!(w.at(i), "to" | "until" | "till")).then_some(i + 1)
}

/// For how long it runs, as a number of weeks or terms: "for ten weeks", "38 weeks a year", "two ten-week
/// blocks", "for a term", "through the autumn term".
pub(super) fn extent(w: &Words<'_>, i: usize) -> Option<(f64, Per, usize)> {
    let prepositions =
        matches!(w.before(i, 1), "for" | "over" | "through" | "throughout" | "across" | "during");
    if w.after(i, &["one", "week", "in"]).is_some() && number(w, i + 3).is_some() {
        return None;
    }
    if let Some((n, at)) = two_seasons(w, i).filter(|_| prepositions || w.before(i, 1) == "in") {
        return Some((n, Per::Term, at));
    }
    if let Some(at) = season(w, i).filter(|_| prepositions || w.before(i, 1) == "in") {
        return Some((1.0, Per::Term, at));
    }
    let article = matches!(w.at(i), "a" | "one") && prepositions;
    let (n, next) = if article { (1.0, i + 1) } else { number(w, i)? };
    let next =
        if matches!(w.at(next), "school" | "consecutive" | "full" | "academic") { next + 1 } else { next };
    // "two TEN-WEEK blocks"
    if let Some((each, at)) = number(w, next)
        && let Some((per, after)) = long_unit(w, w.past_hyphen(at))
        && matches!(w.at(after), "blocks" | "block" | "programmes" | "cycles")
    {
        return Some((n * each, per, past_each_year(w, after + 1)));
    }
    // "two blocks of ten weeks"
    if matches!(w.at(next), "blocks" | "cycles") && w.at(next + 1) == "of" {
        let (each, at) = number(w, next + 2)?;
        let (per, after) = long_unit(w, w.past_hyphen(at))?;
        return Some((n * each, per, past_each_year(w, after)));
    }
    let (per, after) = long_unit(w, w.past_hyphen(next))?;
    if matches!(w.before(i, 1), "every" | "each" | "per") || w.before(i, 1) == "in" && !article && n < 2.0 {
        return None;
    }
    // "a week" is a period unless something says that it is a length.
    if article && matches!(per, Per::Week | Per::Year) {
        return None;
    }
    if matches!(w.at(after), "block" | "blocks") {
        return Some((n, per, past_each_year(w, after + 1)));
    }
    let yearly = past_each_year(w, after);
    Some((n, per, if w.at(yearly - 1) == "year" { yearly } else { after }))
}

// "38 weeks A YEAR", "an eight-week block EACH TERM": in which stretch those weeks fall.
fn past_each_year(w: &Words<'_>, after: usize) -> usize {
    if !matches!(w.at(after), "a" | "per" | "each" | "every" | "in") {
        return after;
    }
    let at =
        if matches!(w.at(after + 1), "the" | "a" | "school" | "academic") { after + 2 } else { after + 1 };
    if matches!(w.at(at), "year" | "term") { at + 1 } else { after }
}

// "the autumn term", "the summer term".
fn season(w: &Words<'_>, i: usize) -> Option<usize> {
    let at = if matches!(w.at(i), "the" | "one") { i + 1 } else { i };
    (matches!(w.at(at), "autumn" | "spring" | "summer" | "first" | "second" | "third" | "whole")
        && w.at(at + 1) == "term")
        .then_some(at + 2)
}

// "the autumn and spring terms"
fn two_seasons(w: &Words<'_>, i: usize) -> Option<(f64, usize)> {
    let season = |k: usize| matches!(w.at(k), "autumn" | "spring" | "summer");
    let at = if w.at(i) == "the" { i + 1 } else { i };
    (season(at) && w.at(at + 1) == "and" && season(at + 2) && w.at(at + 3) == "terms")
        .then_some((2.0, at + 4))
}

fn long_unit(w: &Words<'_>, i: usize) -> Option<(Per, usize)> {
    match w.at(i) {
        "week" | "weeks" | "wk" | "wks" => Some((Per::Week, i + 1)),
        "fortnights" => Some((Per::Fortnight, i + 1)),
        "months" | "month" => Some((Per::Month, i + 1)),
        "term" | "terms" => Some((Per::Term, i + 1)),
        "half" if matches!(w.at(w.past_hyphen(i + 1)), "term" | "terms") => {
            Some((Per::HalfTerm, w.past_hyphen(i + 1) + 1))
        }
        _ => None,
    }
}
