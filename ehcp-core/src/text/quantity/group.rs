//! How many children and how many adults.

use super::{
    number::{number, numbers},
    words::Words,
};

/// A group, as the largest number of children with the child counted.
pub(super) fn group(w: &Words<'_>, i: usize) -> Option<(u32, usize)> {
    named_group(w, i).or_else(|| with_others(w, i)).or_else(|| children(w, i))
}

fn count(n: f64) -> Option<u32> {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // checked
    (1.0..=60.0).contains(&n).then_some(n as u32)
}

// "a group of no more than four", "small group (max 6)", "in pairs".
fn named_group(w: &Words<'_>, i: usize) -> Option<(u32, usize)> {
    match w.at(i) {
        "pair" | "pairs" | "paired" if w.at(i + 1) != "reading" => return Some((2, i + 1)),
        "group" | "groups" | "trio" => {}
        _ => return None,
    }
    for at in i + 1..i + 7 {
        if let Some(n) = numbers(w, at) {
            if matches!(
                w.at(n.next),
                "min"
                    | "mins"
                    | "minute"
                    | "minutes"
                    | "hour"
                    | "hours"
                    | "x"
                    | "times"
                    | "hr"
                    | "mornings"
                    | "afternoons"
                    | "days"
                    | "sessions"
                    | "lessons"
                    | "weeks"
                    | "visits"
                    | "evenings"
            ) || w.at(n.next) == "-" && matches!(w.at(n.next + 1), "minute" | "min" | "hour")
            {
                return None;
            }
            let next = if is_child(w.at(n.next)) { n.next + 1 } else { n.next };
            return Some((count(n.max)?, next));
        }
        if !matches!(
            w.at(at),
            "of" | "no"
                | "more"
                | "than"
                | "up"
                | "to"
                | "at"
                | "most"
                | "a"
                | "maximum"
                | "max"
                | "("
                | ":"
                | "size"
                | "about"
                | "."
                | "with"
        ) {
            return None;
        }
    }
    None
}

// "with one other child", "with Kit and up to three pupils", "and two classmates".
fn with_others(w: &Words<'_>, i: usize) -> Option<(u32, usize)> {
    if !matches!(w.at(i), "with" | "and" | "alongside") {
        return None;
    }
    let i = w.after(i + 1, &["no", "more", "than"]).map_or(i, |at| at - 1);
    let at = ["up", "to"].iter().fold(i + 1, |at, word| if w.at(at) == *word { at + 1 } else { at });
    let (n, next) = number(w, at)?;
    let other = w.at(next) == "other";
    let noun = if other || matches!(w.at(next), "of") { next + 1 } else { next };
    let noun = if matches!(w.at(noun), "his" | "her" | "their") { noun + 1 } else { noun };
    (is_child(w.at(noun)) || w.at(noun) == "others").then_some(())?;
    Some((count(n)?.saturating_add(1), noun + 1))
}

// "three children", "no more than five pupils", "6 pupils max".
fn children(w: &Words<'_>, i: usize) -> Option<(u32, usize)> {
    let n = numbers(w, i)?;
    let at = if matches!(w.at(n.next), "other" | "named") { n.next + 1 } else { n.next };
    (is_child(w.at(at)) && n.max > 1.0).then_some(())?;
    let max = count(n.max)?;
    let max = if w.at(n.next) == "other" { max.saturating_add(1) } else { max };
    Some((max, at + 1))
}

fn is_child(word: &str) -> bool {
    matches!(
        word,
        "child"
            | "children"
            | "pupil"
            | "pupils"
            | "candidates"
            | "peer"
            | "peers"
            | "student"
            | "students"
            | "learner"
            | "learners"
            | "classmate"
            | "classmates"
            | "friends"
            | "friend"
            | "young"
    )
}

/// Adults to children: "1:1", "one-to-one", "ratio of 1:2", "one adult to two children", "individually".
pub(super) fn ratio(w: &Words<'_>, i: usize) -> Option<(String, usize)> {
    match w.at(i) {
        "individually" => return Some(("1:1".to_owned(), i + 1)),
        "individual"
            if matches!(
                w.at(i + 1),
                "session"
                    | "sessions"
                    | "tuition"
                    | "therapy"
                    | "teaching"
                    | "support"
                    | "lessons"
                    | "work"
                    | "counselling"
            ) =>
        {
            return Some(("1:1".to_owned(), i + 1));
        }
        _ => {}
    }
    let (first, at) = number(w, i).filter(|(n, _)| n.fract() == 0.0 && *n <= 30.0)?;
    match w.at(at) {
        ":" | "-" | "–" | "to" => {
            let hyphens = w.at(at) == "-" && w.at(at + 1) == "to" && w.at(at + 2) == "-";
            let from = if hyphens { at + 3 } else { at + 1 };
            let (second, next) = number(w, from).filter(|(n, _)| n.fract() == 0.0 && *n <= 30.0)?;
            // "1-2" and "1 to 2" are ranges; "1-1" and "1:2" are ratios.
            let sure = w.at(at) == ":" || hyphens || first == 1.0 && second == 1.0;
            // "9:15" is a time.
            let time = w.at(at) == ":"
                && w.at(at + 1).len() == 2
                && w.at(at + 1).starts_with(|c: char| c.is_ascii_digit());
            (sure && !time).then(|| (format!("{first}:{second}"), next))
        }
        // "one adult to two children", "six children to two adults"
        "adult" | "adults" | "child" | "children" | "pupils" | "staff" | "teacher" | "pupil" => {
            if !matches!(w.at(at + 1), "to" | "for" | "per") {
                return None;
            }
            let (second, next) = number(w, at + 2)?;
            matches!(w.at(next), "adult" | "adults" | "child" | "children" | "pupils" | "staff" | "students")
                .then(|| (format!("{first}:{second}"), next + 1))
        }
        _ => None,
    }
}
