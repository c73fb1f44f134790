//! Things and arrangements that are there for use, told from what is done: by the head of the phrase.

use super::{people::Person, reading::Reading};
use crate::text::{
    Class,
    lexicon::{
        things::{is_activity, is_thing, singular},
        verbs::ACTS,
        words::{AREA, FRAME, PROCESS, is_role},
    },
};

/// Whether what is given is a thing or a place: "A squeeze ball", "ramps at both entrances", "will use a netbook".
pub(super) fn is_thing_given(reading: &Reading<'_>) -> bool {
    has_thing_for_head(reading) || is_had(reading)
}

// A phrase without a verb whose head noun is a thing.
fn has_thing_for_head(reading: &Reading<'_>) -> bool {
    let t = reading.ann.tokens();
    let from = opening(reading);
    let verbless = !(from..t.len())
        .any(|i| is_finite(t.folded(i)) && !reading.in_clause(i) && !is_after_relative(reading, i));
    let gives = reading.people.iter().any(|p| p.is_agent() && !keeps(reading, p));
    if !verbless || gives {
        return false;
    }
    let Some(head) = head(reading, from) else { return false };
    let word = t.folded(head);
    if is_thing(word) {
        return true;
    }
    // "A pager", "tactile markers": one that can be counted and is not something done.
    let act = singular(word).is_some_and(|w| ACTS.has(&w)) || ACTS.has(word);
    let known = act
        || is_activity(word)
        || is_role(word)
        || [word, singular(word).as_deref().unwrap_or(word)]
            .iter()
            .any(|w| FRAME.has(w) || PROCESS.has(w) || AREA.has(w));
    let one = matches!(t.folded(from), "a" | "an") && singular(word).is_none();
    let many = singular(word).is_some() && !matches!(t.folded(from), "a" | "an");
    (one || many) && !known && !is_abstract(word) && t.class(head) == Class::Word
}

// Where the phrase itself begins: after an article's preamble.
fn opening(reading: &Reading<'_>) -> usize {
    let t = reading.ann.tokens();
    let mut i = reading.body_start();
    if matches!((t.folded(i), t.folded(i + 1)), ("use" | "provision" | "supply", "of")) {
        i += 2;
    }
    i
}

// The last word before the phrase is broken by a preposition, a comma or a participle.
fn head(reading: &Reading<'_>, from: usize) -> Option<usize> {
    let t = reading.ann.tokens();
    let stop = |i: usize| {
        let word = t.folded(i);
        let participle = i > from && word.ends_with("ed") && is_link(t.folded(i + 1));
        is_link(word)
            || participle
            || matches!(
                word,
                "" | "."
                    | ","
                    | ";"
                    | ":"
                    | "\n"
                    | "("
                    | "and"
                    | "&"
                    | "or"
                    | "+"
                    | "/"
                    | "if"
                    | "where"
                    | "when"
            )
    };
    let end = (from..from + 12).find(|i| stop(*i))?;
    let skip_back = (from..end).rev().find(|i| t.class(*i) == Class::Word)?;
    Some(skip_back)
}

fn is_link(word: &str) -> bool {
    matches!(
        word,
        "of" | "in"
            | "on"
            | "at"
            | "for"
            | "by"
            | "with"
            | "to"
            | "from"
            | "so"
            | "that"
            | "which"
            | "near"
            | "next"
            | "away"
            | "beside"
            | "under"
            | "into"
            | "across"
            | "throughout"
            | "during"
            | "between"
            | "as"
            | "whom"
            | "who"
            | "worn"
            | "kept"
            | "when"
            | "every"
            | "each"
            | "all"
            | "daily"
    )
}

fn is_finite(word: &str) -> bool {
    matches!(
        word,
        "will"
            | "shall"
            | "is"
            | "are"
            | "has"
            | "have"
            | "must"
            | "gives"
            | "uses"
            | "does"
            | "do"
            | "had"
            | "was"
            | "were"
            | "can"
    )
}

// "... so that the assistant can hear", ", which is kept charged": said of the thing.
fn is_after_relative(reading: &Reading<'_>, i: usize) -> bool {
    (i.saturating_sub(7)..i)
        .any(|k| matches!(reading.word(k), "which" | "that" | "who" | "whom" | "whose" | "so"))
}

// "set up by a technician", "checked by a TA": someone sees to the thing.
fn keeps(reading: &Reading<'_>, person: &Person) -> bool {
    let from = person.role.from;
    (from.saturating_sub(6)..from).any(|k| {
        matches!(
            reading.word(k),
            "set"
                | "checked"
                | "kept"
                | "maintained"
                | "fitted"
                | "chosen"
                | "made"
                | "supplied"
                | "arranged"
                | "adjusted"
                | "worn"
                | "charged"
                | "repaired"
                | "tested"
                | "prepared"
                | "provided"
                | "loaned"
                | "answered"
                | "managed"
                | "agreed"
                | "that"
                | "built"
                | "cleaned"
                | "run"
                | "worked"
                | "laminated"
                | "printed"
                | "placed"
        )
    })
}

fn is_abstract(word: &str) -> bool {
    let stem = word.strip_suffix('s').unwrap_or(word);
    [
        "ing", "tion", "sion", "ment", "ity", "ism", "py", "ence", "ance", "ness", "ship", "ure", "logy",
        "ics", "ge", "th", "ball",
    ]
    .iter()
    .any(|e| stem.ends_with(e) || word.ends_with(e))
}

// "will have a squeeze ball", "will use a netbook": had by the child and by no one given.
fn is_had(reading: &Reading<'_>) -> bool {
    let t = reading.ann.tokens();
    if reading.people.iter().any(|p| p.is_agent() && !keeps(reading, p)) {
        return false;
    }
    let has = |i: usize| {
        matches!(
            t.folded(i),
            "have"
                | "has"
                | "use"
                | "uses"
                | "using"
                | "wear"
                | "wears"
                | "carry"
                | "carries"
                | "given"
                | "provided"
                | "supplied"
                | "needs"
        ) && !reading.in_clause(i)
            // "will be taught to use", "is encouraged to use": what is done is the teaching.
            && !(i > 1 && t.folded(i - 1) == "to")
    };
    (0..t.len()).filter(|i| has(*i)).any(|i| {
        let from = if t.folded(i + 1) == "with" { i + 2 } else { i + 1 };
        head(reading, from).is_some_and(|h| is_thing(t.folded(h)) && h < from + 8)
    })
}
