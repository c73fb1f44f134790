//! How often: times, periods, weekdays, months.

use super::{
    number::{Numbers, number, numbers},
    words::{Words, is_dash},
};
use crate::delivery::{Per, Range};

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
    fn of(per: Per, next: usize) -> Self {
        Self { per, times: None, weak: false, next }
    }
}

/// A period: "a week", "per half term", "/wk", "weekly", "each Friday", "every morning", "every six weeks".
pub(super) fn rate(w: &Words<'_>, i: usize) -> Option<Rate> {
    adverb(w, i)
        .or_else(|| weekdays(w, i))
        .or_else(|| months(w, i))
        .or_else(|| determined(w, i))
        .or_else(|| abbreviated(w, i))
        .or_else(|| over(w, i))
}

fn adverb(w: &Words<'_>, i: usize) -> Option<Rate> {
    let per = match w.at(i) {
        "daily" | "nightly" => Per::Day,
        "weekly" | "wkly" => Per::Week,
        "fortnightly" | "biweekly" => Per::Fortnight,
        "monthly" => Per::Month,
        "termly" => Per::Term,
        "yearly" | "annually" => Per::Year,
        "half" if matches!(w.at(w.past_hyphen(i + 1)), "termly") => {
            return Some(Rate::of(Per::HalfTerm, w.past_hyphen(i + 1) + 1));
        }
        "alternate" => {
            let per = match w.at(i + 1) {
                "weeks" => Per::Fortnight,
                "days" => return Some(Rate { times: Some(2.5), ..Rate::of(Per::Week, i + 2) }),
                _ => return None,
            };
            return Some(Rate::of(per, i + 2));
        }
        _ => return None,
    };
    // "a daily living programme", "the weekly timetable", "annual"
    if w.at(i) == "daily"
        && matches!(w.at(i + 1), "living" | "life" | "routine" | "routines" | "activities" | "tasks")
    {
        return None;
    }
    Some(Rate::of(per, i + 1))
}

fn unit(w: &Words<'_>, i: usize) -> Option<(Per, usize)> {
    let per = match w.at(i) {
        "day" | "morning" | "afternoon" | "evening" | "night" | "lunchtime" | "breaktime" | "playtime"
        | "lunch" | "bedtime" => Per::Day,
        "week" | "wk" => Per::Week,
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
        let (per, next) = unit(w, i + 1)?;
        return match per {
            Per::Week => Some(Rate::of(Per::Fortnight, next)),
            Per::Day => Some(Rate { times: Some(2.5), ..Rate::of(Per::Week, next) }),
            _ => None,
        };
    }
    let (n, at) = number(w, i).filter(|(n, _)| *n >= 2.0)?;
    let at = if w.at(at) == "school" { at + 1 } else { at };
    match w.at(at) {
        // Twice a year, three times a year.
        "months" => Some(Rate { times: Some(12.0 / n), ..Rate::of(Per::Year, at + 1) }),
        "weeks" | "wks" => {
            let per = match n {
                2.0 => Per::Fortnight,
                6.0 | 7.0 => Per::HalfTerm,
                12.0 | 13.0 => Per::Term,
                _ => return Some(Rate { times: Some(1.0 / n), ..Rate::of(Per::Week, at + 1) }),
            };
            Some(Rate::of(per, at + 1))
        }
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
    match w.at(i) {
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
    let at = if qualifier(w.at(at)) { at + 1 } else { at };
    let (per, next) = unit(w, at)?;
    let weak = !matches!(w.at(at - 1), "each" | "any" | "every");
    if matches!(per, Per::Day | Per::Lesson) && weak {
        return None;
    }
    Some(Rate { weak, ..Rate::of(per, next) })
}

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
fn weekdays(w: &Words<'_>, i: usize) -> Option<Rate> {
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
        return None;
    }
    Some(Rate { times: Some(n), ..Rate::of(Per::Week, next) })
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
fn months(w: &Words<'_>, i: usize) -> Option<Rate> {
    if !matches!(w.at(i), "each" | "every" | "in") || !is_month(w.at(i + 1)) {
        return None;
    }
    let (mut n, mut at) = (1.0, i + 2);
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
    if dated || w.at(i) == "in" && n < 2.0 {
        return None;
    }
    Some(Rate { times: Some(n), ..Rate::of(Per::Year, at) })
}

/// What a count of times counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// Times, sessions, visits.
    Sessions,
    /// Days, mornings, afternoons: so many a week.
    Days,
    /// Lessons.
    Lessons,
}

/// A count of times: "once", "three times", "2 x", "x6", "three 20-minute sessions", "five mornings".
pub(super) fn times(w: &Words<'_>, i: usize) -> Option<(Range, Counted, usize)> {
    let once = |n: f64| Some((Range::exactly(n), Counted::Sessions, i + 1));
    match w.at(i) {
        "once" if w.at(i + 1) != "targets" && in_a_rate(w, i + 1) => return once(1.0),
        "once" => return None,
        "twice" => return once(2.0),
        "thrice" => return once(3.0),
        "x" | "×" | "*" => {
            let Numbers { min, max, next } = numbers(w, i + 1)?;
            let is_length = super::duration::duration(w, i + 1).is_some()
                || matches!(w.at(next), "week" | "weeks" | "wk" | "wks");
            return (!is_length).then_some((Range { min, max }, Counted::Sessions, next));
        }
        _ => {}
    }
    let article = matches!(w.at(i), "a" | "an");
    let (range, next) = if article {
        (Range::exactly(1.0), i + 1)
    } else {
        let n = numbers(w, i)?;
        (Range { min: n.min, max: n.max }, n.next)
    };
    if range.max > 400.0 || range.max < 1.0 {
        return None;
    }
    if !article
        && (matches!(w.at(next), "times" | "x" | "×" | "*") || w.after(next, &["-", "times"]).is_some())
    {
        let at = if w.at(next) == "-" { next + 2 } else { next + 1 };
        return Some((range, Counted::Sessions, at));
    }
    let (noun, counted) = counted_noun(w, next, article)?;
    // The words between number and noun are read in their turn ("three 20-minute sessions").
    Some((range, counted, if noun == next { noun + 1 } else { next }))
}

// "once a week", "once every term", "once daily", but not "once targets are met".
fn in_a_rate(w: &Words<'_>, i: usize) -> bool {
    matches!(
        w.at(i),
        "a" | "per"
            | "every"
            | "each"
            | "in"
            | "weekly"
            | "daily"
            | "or"
            | "fortnightly"
            | "/"
            | "termly"
            | "monthly"
            | "half"
            | "during"
            | "on"
            | "over"
    )
}

// The noun that a number counts, within a few words that could stand before it.
fn counted_noun(w: &Words<'_>, from: usize, article: bool) -> Option<(usize, Counted)> {
    for at in from..from + 7 {
        let word = w.at(at);
        if article
            && !matches!(word, "session" | "visit" | "lesson" | "meeting" | "slot" | "appointment" | "check")
            && session_noun(word).is_some()
        {
            return None;
        }
        if let Some(counted) = session_noun(word) {
            // "half-day" and "day course" are not days of provision.
            let heads =
                !matches!(w.at(at + 1), "course" | "training" | "workshop" | "award" | "-" | "nurtureuk");
            let check_in = word == "check" && is_dash(w.at(at + 1));
            return (heads || check_in).then_some((at, counted));
        }
        if is_weekday(word) && word.ends_with("days") && !article {
            return Some((at, Counted::Sessions));
        }
        if stops(word) {
            return None;
        }
    }
    None
}

fn session_noun(word: &str) -> Option<Counted> {
    Some(match word {
        "session" | "sessions" | "visit" | "visits" | "slot" | "slots" | "meeting" | "meetings"
        | "appointment" | "appointments" | "break" | "breaks" | "occasion" | "occasions" | "observation"
        | "observations" | "contact" | "contacts" | "check" | "checks" | "call" | "calls" | "tutorial"
        | "tutorials" | "review" | "reviews" | "circuits" | "nights" | "night" | "refresher"
        | "consultation" | "consultations" | "workshops" | "swims" | "rehearsals" | "bursts"
        | "practices" => Counted::Sessions,
        "day" | "days" | "morning" | "mornings" | "afternoon" | "afternoons" | "evening" | "evenings"
        | "lunchtimes" | "playtimes" => Counted::Days,
        "lesson" | "lessons" | "periods" => Counted::Lessons,
        _ => return None,
    })
}

fn stops(word: &str) -> bool {
    matches!(
        word,
        "" | "of"
            | "for"
            | "in"
            | "with"
            | "to"
            | "and"
            | "by"
            | "on"
            | "at"
            | "from"
            | "the"
            | "a"
            | "an"
            | ","
            | "."
            | ";"
            | ":"
            | "("
            | ")"
            | "\n"
            | "each"
            | "every"
            | "per"
            | "will"
            | "is"
            | "are"
            | "or"
            | "who"
            | "that"
            | "/"
            | "other"
            | "children"
            | "pupils"
            | "adults"
            | "adult"
            | "who's"
            | "%"
            | "years"
            | "weeks"
            | "week"
    )
}

/// "throughout the school day", "all day", "at all times", "in every lesson".
pub(super) fn all_day(w: &Words<'_>, i: usize) -> Option<usize> {
    const PHRASES: &[&[&str]] = &[
        &["all", "day"],
        &["at", "all", "times"],
        &["all", "lessons"],
        &["all", "subjects"],
        &["across", "the", "curriculum"],
        &["across", "all", "subjects"],
        &["throughout", "the", "curriculum"],
        &["throughout", "lessons"],
        &["every", "lesson"],
        &["every", "session"],
        &["each", "lesson"],
        &["all", "classes"],
        &["all", "activities"],
        &["before", "lessons"],
        &["whole", "class"],
        &["at", "every", "change"],
        &["at", "every", "transition"],
        &["at", "each", "transition"],
        &["all", "transitions"],
        &["every", "transition"],
        &["all", "areas", "of", "the", "curriculum"],
        &["in", "class", "tests"],
        &["go", "everywhere"],
    ];
    if let Some(next) = PHRASES.iter().find_map(|p| w.after(i, p)) {
        return Some(next);
    }
    let at = match w.at(i) {
        "throughout" | "across" => i + 1,
        _ => return None,
    };
    let at = if matches!(w.at(at), "the" | "her" | "his" | "their" | "each" | "every" | "all") {
        at + 1
    } else {
        at
    };
    let at = if matches!(w.at(at), "whole" | "entire" | "full" | "nursery") { at + 1 } else { at };
    let at = if matches!(w.at(at), "school" | "learning") { at + 1 } else { at };
    matches!(w.at(at), "day" | "days" | "week").then_some(at + 1)
}
