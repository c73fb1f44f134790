//! How often: periods.

use super::{
    days::{is_weekday, months, weekdays},
    number::number,
    words::Words,
};
use crate::delivery::Per;

/// How often something happens, as one phrase says it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Rate {
    pub(super) per: Per,
    /// Times in each period, where the phrase itself says so ("Mondays and Fridays", "every six weeks").
    pub(super) times: Option<f64>,
    /// Whether it could as well be the stretch over which something runs ("over the year").
    pub(super) weak: bool,
    pub(super) next: usize,
}

impl Rate {
    pub(super) fn of(per: Per, next: usize) -> Self {
        Self { per, times: None, weak: false, next }
    }
}

/// A period: "a week", "per half term", "/wk", "weekly", "each Friday", "every morning", "every six weeks".
pub(super) fn rate(w: &Words<'_>, i: usize) -> Option<Rate> {
    adverb(w, i)
        .or_else(|| both_ends(w, i))
        .or_else(|| spaced_out(w, i))
        .or_else(|| weekdays(w, i))
        .or_else(|| months(w, i))
        .or_else(|| determined(w, i))
        .or_else(|| abbreviated(w, i))
        .or_else(|| over(w, i))
        .or_else(|| in_holidays(w, i))
        .map(|rate| but_one_day(w, rate))
}

// "every day except Wednesday", "daily, except Fridays": four days a week.
fn but_one_day(w: &Words<'_>, rate: Rate) -> Rate {
    let at = if w.at(rate.next) == "," { rate.next + 1 } else { rate.next };
    if rate.per != Per::Day || !matches!(w.at(at), "except" | "but" | "bar") {
        return rate;
    }
    let day = if matches!(w.at(at + 1), "for" | "on") { at + 2 } else { at + 1 };
    if is_weekday(w.at(day)) { Rate { times: Some(4.0), ..Rate::of(Per::Week, day + 1) } } else { rate }
}

fn adverb(w: &Words<'_>, i: usize) -> Option<Rate> {
    let per = match w.at(i) {
        "daily" | "nightly" => Per::Day,
        "weekly" | "wkly" => Per::Week,
        "fortnightly" | "biweekly" => Per::Fortnight,
        "monthly" => Per::Month,
        "termly" => Per::Term,
        "yearly" | "annually" => Per::Year,
        "1" if w.after(i, &["1", "/", "2", "termly"]).is_some() => {
            return Some(Rate::of(Per::HalfTerm, i + 4));
        }
        "½" if w.at(i + 1) == "termly" => return Some(Rate::of(Per::HalfTerm, i + 2)),
        "half" if matches!(w.at(w.past_hyphen(i + 1)), "termly") => {
            return Some(Rate::of(Per::HalfTerm, w.past_hyphen(i + 1) + 1));
        }
        "quarterly" => return Some(Rate { times: Some(4.0), ..Rate::of(Per::Year, i + 1) }),
        "weekdays" => Per::Day,
        "weekends" => Per::Week,
        "school" if w.at(i + 1) == "days" && w.before(i, 1) == "on" => {
            return Some(Rate::of(Per::Day, i + 2));
        }
        // "an annual two-hour workshop", not "the annual review"
        "annual" if !matches!(w.at(i + 1), "review" | "reviews" | "leave" | "cycle" | "plan") => Per::Year,
        "alternate" => {
            let per = match w.at(i + 1) {
                "weeks" | "wednesdays" | "mondays" | "tuesdays" | "thursdays" | "fridays" => Per::Fortnight,
                "terms" => return Some(Rate { times: Some(1.5), ..Rate::of(Per::Year, i + 2) }),
                "days" => return Some(Rate { times: Some(2.5), ..Rate::of(Per::Week, i + 2) }),
                _ => return None,
            };
            return Some(Rate::of(per, i + 2));
        }
        _ => return None,
    };
    // "a daily living programme"
    if w.at(i) == "daily"
        && matches!(w.at(i + 1), "living" | "life" | "routine" | "routines" | "activities" | "tasks")
    {
        return None;
    }
    Some(Rate::of(per, i + 1))
}

// "six-monthly", "half-yearly", "three-weekly".
fn spaced_out(w: &Words<'_>, i: usize) -> Option<Rate> {
    in_cycles(w, i).or_else(|| by_adverb(w, i))
}

// "at the start and end of each day", "morning and afternoon": twice in the period, which is a day unless said.
fn both_ends(w: &Words<'_>, i: usize) -> Option<Rate> {
    const OF_DAY: &[&[&str]] = &[
        &["morning", "and", "afternoon"],
        &["morning", "and", "evening"],
        &["am", "and", "pm"],
        &["at", "break", "and", "lunch"],
        &["at", "breaktime", "and", "lunchtime"],
        &["before", "and", "after", "school"],
    ];
    const OF_ANY: &[&[&str]] = &[
        &["start", "and", "end", "of"],
        &["beginning", "and", "end", "of"],
        &["start", "and", "finish", "of"],
    ];
    if let Some(next) = OF_DAY.iter().find_map(|p| w.after(i, p)) {
        return Some(Rate { times: Some(2.0), ..Rate::of(Per::Day, next) });
    }
    let next = OF_ANY.iter().find_map(|p| w.after(i, p))?;
    let at = if matches!(w.at(next), "the" | "a" | "each" | "every" | "his" | "her" | "their") {
        next + 1
    } else {
        next
    };
    let at = if qualifier(w.at(at)) { at + 1 } else { at };
    let (per, next) = unit(w, at)?;
    Some(Rate { times: Some(2.0), ..Rate::of(per, next) })
}

// "one week in two", "per six weeks", "in a two-week cycle".
fn in_cycles(w: &Words<'_>, i: usize) -> Option<Rate> {
    if w.after(i, &["one", "week", "in"]).is_some() {
        let (n, next) = number(w, i + 3).filter(|(n, _)| *n >= 2.0)?;
        return Some(every_weeks(n, next));
    }
    let at = match w.at(i) {
        "per" => i + 1,
        "in" if w.at(i + 1) == "a" => i + 2,
        _ => return None,
    };
    let (n, next) = number(w, at).filter(|(n, _)| *n >= 2.0)?;
    let unit = w.past_hyphen(next);
    let cycle = w.at(i) == "in" && matches!(w.at(unit + 1), "cycle" | "timetable" | "rota");
    (matches!(w.at(unit), "weeks" | "week") && (w.at(i) == "per" || cycle))
        .then(|| every_weeks(n, if cycle { unit + 2 } else { unit + 1 }))
}

fn by_adverb(w: &Words<'_>, i: usize) -> Option<Rate> {
    if w.at(i) == "half" && w.at(w.past_hyphen(i + 1)) == "yearly" {
        return Some(Rate { times: Some(2.0), ..Rate::of(Per::Year, w.past_hyphen(i + 1) + 1) });
    }
    let (n, at) = number(w, i).filter(|(n, _)| *n >= 2.0)?;
    let adverb = w.past_hyphen(at);
    if adverb == at {
        return None;
    }
    match w.at(adverb) {
        "monthly" => Some(Rate { times: Some(12.0 / n), ..Rate::of(Per::Year, adverb + 1) }),
        "weekly" => Some(every_weeks(n, adverb + 1)),
        _ => None,
    }
}

fn every_weeks(n: f64, next: usize) -> Rate {
    let per = match n {
        2.0 => Per::Fortnight,
        6.0 | 7.0 => Per::HalfTerm,
        12.0 | 13.0 => Per::Term,
        _ => return Rate { times: Some(1.0 / n), ..Rate::of(Per::Week, next) },
    };
    Rate::of(per, next)
}

fn unit(w: &Words<'_>, i: usize) -> Option<(Per, usize)> {
    let per = match w.at(i) {
        "day" | "morning" | "afternoon" | "evening" | "night" | "lunchtime" | "breaktime" | "playtime"
        | "lunch" | "bedtime" | "weekday" | "dinnertime" | "registration" | "hometime" | "break" => Per::Day,
        "week" | "wk" | "weekend" => Per::Week,
        "fortnight" => Per::Fortnight,
        "month" => Per::Month,
        "term" => Per::Term,
        "year" | "annum" | "yr" => Per::Year,
        "lesson" | "class" => Per::Lesson,
        "half" if w.at(w.past_hyphen(i + 1)) == "term" => {
            return Some((Per::HalfTerm, w.past_hyphen(i + 1) + 1));
        }
        _ => return None,
    };
    Some((per, i + 1))
}

fn qualifier(word: &str) -> bool {
    matches!(
        word,
        "school"
            | "calendar"
            | "academic"
            | "single"
            | "working"
            | "full"
            | "nursery"
            | "teaching"
            | "whole"
            | "timetabled"
            | "taught"
            | "week"
            | "weekday"
            | "college"
            | "one"
    )
}

// "a week", "per school day", "each of the 39 weeks", "every other week", "every six weeks".
fn determined(w: &Words<'_>, i: usize) -> Option<Rate> {
    let word = w.at(i);
    if !matches!(word, "a" | "per" | "each" | "every" | "any" | "an") {
        return None;
    }
    let article = matches!(word, "a" | "an");
    if article && super::count::some_day(w, i).is_some() {
        return None;
    }
    if word == "any" && !matches!(w.before(i, 1), "in") {
        return None;
    }
    if article && !period_may_follow(w.before(i, 1)) {
        return None;
    }
    if word == "every"
        && let Some(rate) = every_some(w, i + 1)
    {
        return Some(rate);
    }
    let at = match w.after(i + 1, &["of", "the"]).or_else(|| w.after(i + 1, &["one", "of"])) {
        Some(at) if word == "each" => number(w, at).map_or(at, |(_, n)| n),
        _ => i + 1,
    };
    let at = if word == "each" && qualifier(w.at(at)) && w.at(at + 1) == "weeks" { at + 1 } else { at };
    if word == "each" && w.at(at) == "weeks" {
        return Some(Rate::of(Per::Week, at + 1));
    }
    if !article && matches!(w.at(at), "autumn" | "spring" | "summer" | "winter") {
        return Some(seasons(w, at));
    }
    let at = if qualifier(w.at(at)) && unit(w, at + 1).is_some() { at + 1 } else { at };
    let (per, next) = unit(w, at)?;
    Some(Rate::of(per, next))
}

// Words after which "a week" or "a day" is a length or an object, not a period.
fn period_may_follow(before: &str) -> bool {
    !matches!(
        before,
        "" | "for"
            | "over"
            | "within"
            | "of"
            | "than"
            | "the"
            | "plan"
            | "after"
            | "before"
            | "as"
            | "is"
            | "to"
            | "with"
            | "has"
            | "have"
            | "about"
            | "\n"
            | "."
            | ":"
            | "during"
            | "through"
            | "or"
            | "by"
    )
}

fn every_some(w: &Words<'_>, i: usize) -> Option<Rate> {
    if matches!(w.at(i), "other" | "second" | "alternate") {
        if is_weekday(w.at(i + 1)) {
            return Some(Rate::of(Per::Fortnight, i + 2));
        }
        let (per, next) = unit(w, i + 1)?;
        return match per {
            Per::Week => Some(Rate::of(Per::Fortnight, next)),
            Per::Day => Some(Rate { times: Some(2.5), ..Rate::of(Per::Week, next) }),
            Per::Term => Some(Rate { times: Some(1.5), ..Rate::of(Per::Year, next) }),
            Per::Month => Some(Rate { times: Some(6.0), ..Rate::of(Per::Year, next) }),
            // No period holds it: it happens, but not in every year.
            Per::Year => Some(Rate::of(Per::Once, next)),
            _ => None,
        };
    }
    let (n, at) = number(w, i).filter(|(n, _)| *n >= 2.0)?;
    let at = if w.at(at) == "school" { at + 1 } else { at };
    match w.at(at) {
        // Twice a year, three times a year.
        "months" => Some(Rate { times: Some(12.0 / n), ..Rate::of(Per::Year, at + 1) }),
        "weeks" | "wks" => Some(every_weeks(n, at + 1)),
        _ => None,
    }
}

fn seasons(w: &Words<'_>, mut i: usize) -> Rate {
    let mut times = 0.0;
    while matches!(w.at(i), "autumn" | "spring" | "summer" | "winter") {
        times += 1.0;
        i += 1;
        let next = if matches!(w.at(i), "and" | "," | "&") { i + 1 } else { i };
        if next == i || !matches!(w.at(next), "autumn" | "spring" | "summer" | "winter") {
            break;
        }
        i = next;
    }
    let next = if matches!(w.at(i), "term" | "terms") { i + 1 } else { i };
    Rate { times: Some(times), ..Rate::of(Per::Year, next) }
}

// "p/w", "pw", "/wk", "p.a."
fn abbreviated(w: &Words<'_>, i: usize) -> Option<Rate> {
    let short = |word: &str| match word {
        "w" | "wk" | "week" => Some(Per::Week),
        "d" | "day" => Some(Per::Day),
        "t" | "term" => Some(Per::Term),
        "a" | "yr" | "year" => Some(Per::Year),
        "m" | "month" | "mth" => Some(Per::Month),
        "fortnight" => Some(Per::Fortnight),
        "lesson" => Some(Per::Lesson),
        _ => None,
    };
    if matches!(w.before(i, 1), "x" | "×" | "times")
        && matches!(w.at(i), "wk" | "week" | "day" | "term" | "month")
    {
        return short(w.at(i)).or_else(|| unit(w, i).map(|(per, _)| per)).map(|per| Rate::of(per, i + 1));
    }
    match w.at(i) {
        "/" if w.at(i + 1) == "d" && matches!(w.before(i, 1), "mins" | "min" | "m" | "hr" | "hrs") => {
            Some(Rate::of(Per::Day, i + 2))
        }
        "/" if !matches!(w.at(i + 1), "w" | "d" | "t" | "a" | "m") => {
            if w.at(i + 1) == "half" {
                return unit(w, i + 1).map(|(per, next)| Rate::of(per, next));
            }
            short(w.at(i + 1)).map(|per| Rate::of(per, i + 2))
        }
        "p" if w.at(i + 1) == "/" => short(w.at(i + 2)).map(|per| Rate::of(per, i + 3)),
        "pw" | "p.w" => Some(Rate::of(Per::Week, i + 1)),
        "pd" | "p.d" => Some(Rate::of(Per::Day, i + 1)),
        "p.a" => Some(Rate::of(Per::Year, if w.at(i + 1) == "." { i + 2 } else { i + 1 })),
        "pa" if w.before(i, 1).starts_with(|c: char| c.is_ascii_digit()) => Some(Rate::of(Per::Year, i + 1)),
        _ => None,
    }
}

// "ten days in the summer", "six days in the Easter holidays": so many a year.
fn in_holidays(w: &Words<'_>, i: usize) -> Option<Rate> {
    let counted = matches!(w.before(i, 1), "days" | "nights" | "weeks" | "mornings" | "afternoons");
    (counted && matches!(w.at(i), "in" | "during" | "of" | "over" | "each" | "every")).then_some(())?;
    let mut at = i + 1;
    let mut season = false;
    while at < i + 5 {
        match w.at(at) {
            "holiday" | "holidays" => return Some(Rate::of(Per::Year, at + 1)),
            "summer" | "easter" | "christmas" => season = true,
            "the" | "each" | "every" | "school" | "long" | "and" => {}
            word => {
                let summer = season && matches!(word, "" | "," | "." | ";" | "from" | "with" | "\n");
                return summer.then(|| Rate::of(Per::Year, at));
            }
        }
        at += 1;
    }
    None
}

// "over the year", "across the school week", "this year", "of the nursery week".
fn over(w: &Words<'_>, i: usize) -> Option<Rate> {
    let at = match w.at(i) {
        "this" => i + 1,
        "over" | "across" | "during" | "in" | "within" | "throughout" | "of" | "spread" => {
            let at = w.after(i + 1, &["the", "course", "of"]).unwrap_or(i + 1);
            if !matches!(w.at(at), "the" | "a" | "an" | "each" | "one" | "any" | "every") {
                return None;
            }
            at + 1
        }
        _ => return None,
    };
    if w.at(i) == "throughout" {
        return None;
    }
    let at = if qualifier(w.at(at)) && unit(w, at + 1).is_some() { at + 1 } else { at };
    let (per, next) = unit(w, at)?;
    let weak = !matches!(w.at(at - 1), "each" | "any" | "every");
    if matches!(per, Per::Day) && weak || per == Per::Lesson {
        return None;
    }
    Some(Rate { weak, ..Rate::of(per, next) })
}
