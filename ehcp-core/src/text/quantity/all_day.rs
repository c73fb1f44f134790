//! All the time: "throughout the school day", "in every lesson", "for 60% of lessons".

use super::{number::number, words::Words};

/// "throughout the school day", "all day", "at all times", "in every practical lesson".
pub(super) fn all_day(w: &Words<'_>, i: usize) -> Option<usize> {
    const PHRASES: &[&[&str]] = &[
        &["all", "day"],
        &["at", "all", "times"],
        &["across", "the", "curriculum"],
        &["throughout", "the", "curriculum"],
        &["throughout", "lessons"],
        &["before", "lessons"],
        &["whole", "class"],
        &["at", "every", "change"],
        &["all", "areas", "of", "the", "curriculum"],
        &["in", "class", "tests"],
        &["go", "everywhere"],
        &["unstructured", "times"],
        &["all", "day", "long"],
        &["all", "of", "lunch"],
        &["all", "outdoor", "play"],
        &["part", "of", "the", "school", "day"],
        &["part", "of", "the", "day"],
        &["between", "lessons"],
        &["on", "each", "occasion"],
        &["on", "every", "occasion"],
        &["each", "time"],
        &["every", "time"],
        &["for", "the", "whole", "trip"],
        &["for", "the", "whole", "visit"],
    ];
    PHRASES
        .iter()
        .find_map(|p| w.after(i, p))
        .or_else(|| every_occasion(w, i))
        .or_else(|| share_of_lessons(w, i))
        .or_else(|| throughout(w, i))
        .or_else(|| around_every(w, i))
}

// "before every change", "after any incident": an occasion takes the place of a period.
fn around_every(w: &Words<'_>, i: usize) -> Option<usize> {
    let occasion = matches!(w.at(i), "before" | "after" | "at" | "following" | "on")
        && matches!(w.at(i + 1), "every" | "each" | "any")
        && super::frequency::rate(w, i + 1).is_none();
    (occasion && w.at(i + 2).starts_with(|c: char| c.is_alphabetic()) && number(w, i + 2).is_none())
        .then_some(i + 2)
}

// "every lesson", "all theory classes", "each transition", "all of her mathematics lessons".
fn every_occasion(w: &Words<'_>, i: usize) -> Option<usize> {
    let all = match w.at(i) {
        "all" => true,
        "every" | "each" => false,
        // "after any row", "in any test"; "any lesson" may be one only.
        "any" if !matches!(w.before(i, 1), "if" | "without" | "for") => {
            let at = i + 1;
            return matches!(
                w.at(at),
                "incident"
                    | "row"
                    | "argument"
                    | "test"
                    | "exam"
                    | "examination"
                    | "assessment"
                    | "trip"
                    | "outing"
                    | "absence"
                    | "change"
                    | "accident"
                    | "seizure"
                    | "fall"
            )
            .then_some(at + 1);
        }
        _ => return None,
    };
    let at = if w.at(i + 1) == "of" { i + 2 } else { i + 1 };
    let at = if matches!(w.at(at), "the" | "his" | "her" | "their" | "my" | "these") { at + 1 } else { at };
    (at..at + 3)
        .take_while(|k| w.at(*k).starts_with(|c: char| c.is_alphabetic()) && number(w, *k).is_none())
        .take_while(|k| *k == at || !ends_noun_phrase(w.at(*k - 1)))
        .find(|k| if all { is_occasions(w.at(*k)) } else { is_occasion(w.at(*k)) })
        .map(|k| k + 1)
}

fn ends_noun_phrase(word: &str) -> bool {
    matches!(
        word,
        "of" | "in"
            | "at"
            | "for"
            | "to"
            | "with"
            | "by"
            | "on"
            | "and"
            | "or"
            | "before"
            | "after"
            | "during"
    ) || is_occasion(word)
}

fn is_occasion(word: &str) -> bool {
    matches!(
        word,
        "lesson"
            | "lecture"
            | "seminar"
            | "worksheet"
            | "handout"
            | "paper"
            | "text"
            | "instruction"
            | "question"
            | "meal"
            | "snack"
            | "journey"
            | "move"
            | "change"
            | "incident"
            | "row"
            | "argument"
            | "absence"
            | "match"
            | "rehearsal"
            | "performance"
            | "examination"
            | "topic"
            | "page"
            | "session"
            | "transition"
            | "subject"
            | "trip"
            | "outing"
            | "test"
            | "exam"
            | "assessment"
            | "mealtime"
            | "activity"
            | "task"
    )
}

fn is_occasions(word: &str) -> bool {
    matches!(
        word,
        "lessons"
            | "subjects"
            | "classes"
            | "activities"
            | "transitions"
            | "trips"
            | "outings"
            | "tests"
            | "exams"
            | "examinations"
            | "assessments"
            | "mealtimes"
            | "times"
            | "tasks"
            | "practicals"
            | "workshops"
            | "worksheets"
            | "papers"
            | "instructions"
            | "handouts"
            | "meals"
            | "texts"
            | "seminars"
            | "lectures"
    )
}

// "60% of lessons", "half of all lessons": a share of the timetable.
fn share_of_lessons(w: &Words<'_>, i: usize) -> Option<usize> {
    let (_, next) = number(w, i)?;
    let at = match w.at(next) {
        "%" | "percent" => next + 1,
        "per" if w.at(next + 1) == "cent" => next + 2,
        _ => return None,
    };
    let at = w.after(at, &["of"])?;
    let at = if matches!(w.at(at), "his" | "her" | "their" | "all" | "the" | "my") { at + 1 } else { at };
    matches!(w.at(at), "lessons" | "timetable" | "week" | "day" | "time" | "classes").then_some(at + 1)
}

fn throughout(w: &Words<'_>, i: usize) -> Option<usize> {
    if !matches!(w.at(i), "throughout" | "across") {
        return None;
    }
    let mut at = i + 1;
    for skip in [
        &["the", "her", "his", "their", "each", "every", "all", "my"][..],
        &["whole", "entire", "full", "nursery"],
        &["school", "learning", "college", "working"],
    ] {
        if skip.contains(&w.at(at)) {
            at += 1;
        }
    }
    matches!(w.at(at), "day" | "days" | "week").then_some(at + 1)
}
