//! How many: times, sessions, days, lessons.

use super::{
    days::is_weekday,
    duration,
    number::{Numbers, number, numbers},
    words::{Words, is_dash},
};
use crate::delivery::Range;

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
    if let Some(next) = some_day(w, i) {
        return Some((Range::exactly(1.0), Counted::Days, next));
    }
    match w.at(i) {
        "once" if w.at(i + 1) != "targets" && in_a_rate(w, i + 1) => return once(1.0),
        "once" => return None,
        "twice" => return once(2.0),
        "thrice" => return once(3.0),
        "x" | "×" | "*" => {
            let Numbers { min, max, next } = numbers(w, i + 1)?;
            let is_length = duration::duration(w, i + 1).is_some()
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
    if !article && is_length_of_one(w, i, next) {
        return Some((range, Counted::Sessions, next));
    }
    // "four out of five days", "three of the five mornings"
    let whole = w.after(next, &["out", "of"]).or_else(|| w.after(next, &["of", "the"]));
    if let Some((_, at)) = whole.and_then(|at| number(w, at))
        && session_noun(w.at(at)) == Some(Counted::Days)
    {
        return Some((range, Counted::Days, at + 1));
    }
    let (noun, counted) = counted_noun(w, next, article)?;
    // "repeated on three days running": how it is spread, not how often it is given.
    if matches!(w.at(noun + 1), "running" | "together") || w.after(noun + 1, &["in", "a", "row"]).is_some() {
        return None;
    }
    // The words between number and noun are read in their turn ("three 20-minute sessions").
    Some((range, counted, if noun == next { noun + 1 } else { next }))
}

/// "a day (6 hours) every week", "half a day each week": a day that is given, not a period.
pub(super) fn some_day(w: &Words<'_>, i: usize) -> Option<usize> {
    let at = w
        .after(i, &["half", "a"])
        .or_else(|| w.after(i, &["a", "whole"]))
        .or_else(|| w.after(i, &["a", "full"]));
    let at = at.or_else(|| {
        (w.at(i) == "a" && !w.before(i, 1).starts_with(char::is_alphanumeric)).then_some(i + 1)
    })?;
    let day = matches!(w.at(at), "day" | "morning" | "afternoon" | "evening");
    let given = matches!(w.at(at + 1), "(" | "a" | "each" | "every" | "per" | "on");
    (day && given).then_some(at + 1)
}

// "four 15-minute spells", "three half-hours": each is that long, whatever it is called.
fn is_length_of_one(w: &Words<'_>, i: usize, next: usize) -> bool {
    let after_adverb = if matches!(w.at(next), "weekly" | "daily" | "fortnightly") { next + 1 } else { next };
    if w.at(after_adverb) == "half" && w.at(w.past_hyphen(after_adverb + 1)) == "hours" {
        return true;
    }
    // "two of half an hour", "three a week"
    let of_length = w.at(next) == "of" && duration::duration(w, next + 1).is_some();
    let short = matches!(w.at(next), "p.w" | "pw" | "/") && w.token(i) != w.token(next);
    let in_period = short
        && matches!(w.at(next + 1), "wk" | "week" | "day" | "" | "." | "," | ")")
        && !matches!(w.before(i, 1), "/" | ":")
        || (w.before(i, 1) != "of" || matches!(w.before(i, 2), "limit" | "maximum" | "minimum" | "total"))
            && matches!(w.at(next), "a" | "per" | "each" | "every")
            && matches!(w.at(next + 1), "day" | "week" | "fortnight" | "month" | "term" | "year" | "half");
    if of_length || in_period {
        return true;
    }
    let Some((_, after)) = duration::duration(w, next) else { return false };
    matches!(w.at(after - 1), "minute" | "min" | "hour")
        && after >= next + 2
        && !matches!(w.at(next), "an" | "a" | "half" | "quarter")
        && w.at(after).starts_with(|c: char| c.is_alphabetic())
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
        if word == "parts" && w.at(at - 1) == "equal" {
            return Some((at, Counted::Sessions));
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
        | "practices" | "spells" | "episodes" | "chunks" | "trips" | "outings" | "journeys" | "rounds"
        | "walks" | "debriefs" | "classes" | "clinics" | "stays" | "goes" => Counted::Sessions,
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
