//! Acts that are done once and then are done: passing a test, joining a club, opening an account.

use super::{
    clause::{Clause, Mood},
    subject::Subject,
    words::Words,
};
use crate::text::{
    Class,
    lexicon::{
        outcome::{CHANGE, INNER},
        verbs::{ACTS, DEEDS, OPEN_ENDED, is_past},
        words::is_role,
    },
};

/// An act done once, as its first word and the first word after it.
pub(super) fn once(words: &Words<'_>, clause: &Clause) -> Option<(usize, usize)> {
    if clause.subject != Subject::Person || matches!(clause.mood, Mood::Present | Mood::Modal) {
        return None;
    }
    let vague = |i: usize| words.hit_at(&CHANGE, i).is_some() || words.hit_at(&INNER, i).is_some();
    let verbs = std::iter::once(clause.head).chain(
        (clause.head + 1..clause.end)
            .filter(|&i| matches!(words.folded(i - 1), "and" | "," | "then" | "will")),
    );
    verbs
        .filter(|&i| !words.masked(i) && !vague(i))
        .find_map(|i| perfect(words, i).or_else(|| deed(words, i)))
}

/// "open a bank account", "plan his own party", "vote in an election".
fn deed(words: &Words<'_>, i: usize) -> Option<(usize, usize)> {
    if let Some(to) = told_to_one(words, i) {
        return Some((i, to));
    }
    if !DEEDS.has(words.folded(i)) && words.folded(i) != "give" {
        return None;
    }
    let at = match (words.folded(i), words.folded(i + 1)) {
        ("vote", _) => return Some((i, i + 1)),
        ("apply" | "pay", "for") | ("perform" | "take", "in") => i + 2,
        ("take", "part") => i + 3,
        ("give", "a") if matches!(words.folded(i + 2), "talk" | "speech" | "presentation" | "reading") => {
            return Some((i, i + 3));
        }
        _ => i + 1,
    };
    let noun = object(words, at)?;
    (!is_habit(words, i)).then_some((i, noun + 1))
}

/// "explain her hearing loss to a new teacher": told to one person, once.
fn told_to_one(words: &Words<'_>, i: usize) -> Option<usize> {
    if !matches!(
        words.folded(i),
        "explain" | "introduce" | "show" | "teach" | "demonstrate" | "present" | "describe"
    ) {
        return None;
    }
    let to =
        (i + 2..i + 8).take_while(|&j| !matches!(words.folded(j), "," | "." | ";" | "and")).find(|&j| {
            words.folded(j) == "to" && matches!(words.folded(j + 1), "a" | "an" | "one" | "another")
        })?;
    let who = (to + 2..to + 5).find(|&j| {
        is_role(words.folded(j))
            || matches!(words.folded(j), "child" | "pupil" | "adult" | "friend" | "visitor")
    })?;
    (!is_habit(words, i)).then_some(who + 1)
}

/// "will have joined a club", "will have been to four meetings".
fn perfect(words: &Words<'_>, i: usize) -> Option<(usize, usize)> {
    if !matches!(words.folded(i), "have" | "has") {
        return None;
    }
    let verb = words.folded(i + 1);
    let vague = words.hit_at(&CHANGE, i + 1).is_some();
    // "will have decided where to live", "will have slept over at a friend's house"
    let acted = |at: usize| words.class(at) == Class::Word && !words.masked(at) && !is_lasting(verb);
    let known = !vague
        && is_past(verb)
        && !matches!(verb, "made" | "grown" | "got" | "felt" | "kept" | "had" | "left" | "taught");
    let has_object = |at: usize| {
        matches!(words.folded(at), "a" | "an" | "the" | "his" | "her" | "their" | "my" | "one" | "another")
            && words.class(at + 1) == Class::Word
    };
    (known && (has_object(i + 2) || has_object(i + 3) || acted(i + 2))).then_some((i, i + 3))
}

// What goes on and on is not done once and for all.
fn is_lasting(verb: &str) -> bool {
    matches!(
        verb,
        "worked"
            | "played"
            | "learned"
            | "learnt"
            | "listened"
            | "attended"
            | "behaved"
            | "practised"
            | "tried"
            | "talked"
            | "used"
            | "looked"
            | "shared"
            | "helped"
            | "lived"
            | "stayed"
            | "followed"
            | "managed"
            | "joined"
            | "been"
            | "waited"
            | "sat"
            | "eaten"
            | "kept"
    )
}

/// One thing: "a bank account", "the bus to town". Its last word within reach.
fn object(words: &Words<'_>, i: usize) -> Option<usize> {
    let determined =
        matches!(words.folded(i), "a" | "an" | "the" | "his" | "her" | "their" | "my" | "one" | "another");
    if !determined {
        return None;
    }
    let mut last = None;
    for j in i + 1..i + 6 {
        let word = words.folded(j);
        let ends = words.class(j) != Class::Word
            || words.masked(j)
            || matches!(
                word,
                "of" | "in"
                    | "on"
                    | "at"
                    | "with"
                    | "for"
                    | "to"
                    | "and"
                    | "by"
                    | "from"
                    | "that"
                    | "as"
                    | "or"
                    | "about"
                    | "when"
                    | "using"
                    | "so"
                    | "while"
            );
        if ends {
            break;
        }
        if OPEN_ENDED.has(word) {
            return None;
        }
        last = Some(j);
    }
    let last = last?;
    let word = words.folded(last);
    let plural = word.ends_with('s') && !word.ends_with("ss") && !matches!(word, "bus" | "maths" | "gcse's");
    (!plural).then_some(last)
}

// "when he is told no": each time again.
fn is_habit(words: &Words<'_>, i: usize) -> bool {
    (i + 1..(i + 30).min(words.len())).any(|j| {
        matches!(words.folded(j), "when" | "whenever" | "if" | "safely" | "more" | "better" | "appropriately")
            && !words.masked(j)
    })
}

/// Whether a verb at a word is an act that can be seen.
pub(super) fn is_act(words: &Words<'_>, i: usize) -> bool {
    ACTS.has(words.folded(i))
        && !matches!(words.folded(i), "make" | "use" | "get" | "take" | "give" | "worry")
}
