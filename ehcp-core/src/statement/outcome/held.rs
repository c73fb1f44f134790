//! What a child has or meets: a thing that is given, an arrangement, or a deed of its own.

use super::words::Words;
use crate::text::{
    Class,
    lexicon::{outcome::OBJECTS, things::is_thing, verbs::ACTS, words::is_role},
};

/// A thing owned: its noun is one that is given, and nothing is achieved with "have".
pub(super) fn own(words: &Words<'_>, from: usize, to: usize) -> Option<usize> {
    if is_done(words, from)
        || matches!(
            words.folded(from),
            "to" | "on" | "in" | "into" | "out" | "up" | "off" | "through" | "from"
        )
    {
        return None;
    }
    // "have her own workstation", but not "have her own key and let herself in".
    let mine = words.folded(from + 1) == "own"
        && !(from..to).any(|i| words.folded(i) == "and" && ACTS.has(words.folded(i + 1)));
    // "have no more than two breaks" is a limit that the child keeps to.
    if matches!(
        words.folded(from),
        "no" | "fewer" | "none" | "had" | "less" | "his" | "her" | "their" | "my" | "used"
    ) && !mine
    {
        return None;
    }
    let noun_ends = (from..to)
        .find(|&i| {
            i > from
                && (matches!(
                    words.folded(i),
                    "to" | "on"
                        | "with"
                        | "for"
                        | "of"
                        | "that"
                        | "who"
                        | "which"
                        | "in"
                        | "at"
                        | "by"
                        | "and"
                        | "from"
                        | ","
                        | "when"
                        | "so"
                ))
        })
        .unwrap_or(to);
    // The noun is the last word of its phrase: "a visual timetable", not "a timetable conversation".
    // "have a bank card and draw out ten pounds": the card is for the deed.
    let deed = words.folded(noun_ends) == "and"
        && ACTS.has(words.folded(noun_ends + 1))
        && words.folded(noun_ends + 2) != "-";
    let more =
        matches!(words.folded(from), "increased" | "improved" | "greater" | "better" | "wider" | "more");
    if deed
        || more && (from..noun_ends).any(|i| matches!(words.folded(i), "access" | "opportunities" | "time"))
    {
        return None;
    }
    let listed =
        words.hits(&OBJECTS).filter(|(f, _)| (from..noun_ends).contains(f)).last().map(|(_, end)| end);
    let last = (from..noun_ends).rev().find(|&i| words.class(i) == Class::Word && !words.masked(i));
    listed.or_else(|| last.filter(|&i| is_supplied(words, from, i)).map(|i| i + 1))
}

/// "audio versions of all his books", "a lap tray": a thing that somebody supplies; a clean desk is kept.
fn is_supplied(words: &Words<'_>, from: usize, noun: usize) -> bool {
    let word = words.folded(noun);
    let kept = (from..noun).any(|i| {
        matches!(
            words.folded(i),
            "clean" | "tidy" | "dry" | "clear" | "full" | "empty" | "finished" | "no" | "fewer" | "less"
        )
    });
    let daily = matches!(
        word,
        "bath"
            | "shower"
            | "bed"
            | "page"
            | "pages"
            | "number"
            | "step"
            | "steps"
            | "rule"
            | "rules"
            | "place"
            | "space"
            | "stand"
            | "garden"
            | "car"
            | "house"
            | "lead"
            | "hall"
            | "watch"
            | "light"
            | "lights"
            | "phone"
            | "picture"
            | "pictures"
            | "spot"
            | "swing"
            | "slide"
            | "tie"
            | "time"
            | "guide"
            | "signal"
            | "routine"
            | "coat"
            | "shoe"
            | "shoes"
            | "bag"
            | "note"
            | "notes"
            | "wash"
            | "wipe"
            | "tap"
            | "ball"
            | "object"
            | "track"
            | "sign"
            | "signs"
            | "key"
            | "keys"
            | "job"
            | "grip"
    );
    let version =
        matches!(word, "version" | "versions" | "recording" | "recordings" | "transcript" | "lesson");
    !kept && !daily && (is_thing(word) || version)
}

/// "joined a club", "completed his placement": a deed, where "increased support" is a thing.
fn is_done(words: &Words<'_>, i: usize) -> bool {
    let deed = words.folded(i).ends_with("ed")
        || matches!(
            words.folded(i),
            "gone"
                | "made"
                | "taken"
                | "eaten"
                | "written"
                | "read"
                | "found"
                | "run"
                | "done"
                | "held"
                | "kept"
                | "met"
                | "chosen"
                | "spoken"
                | "built"
                | "won"
                | "learnt"
                | "begun"
                | "bought"
                | "drawn"
                | "sat"
                | "slept"
                | "spent"
                | "told"
                | "left"
        );
    let object = matches!(
        words.folded(i + 1),
        "a" | "an"
            | "the"
            | "his"
            | "her"
            | "their"
            | "my"
            | "all"
            | "at"
            | "to"
            | "in"
            | "on"
            | "with"
            | "up"
            | "for"
            | "out"
            | "off"
            | "from"
            | "every"
            | "each"
    ) || words.number(i + 1).is_some();
    deed && object
}

/// "work with the occupational therapist", "meet her mentor".
pub(super) fn with_professional(words: &Words<'_>, head: usize) -> Option<usize> {
    let at = match (words.folded(head), words.folded(head + 1)) {
        ("work" | "meet", "with") => head + 2,
        ("see" | "meet", _) => head + 1,
        _ => return None,
    };
    let determined = matches!(words.folded(at), "a" | "an" | "the" | "his" | "her" | "their" | "my");
    let role = (at + 1..at + 6).take_while(|&i| words.class(i) == Class::Word).find(|&i| {
        is_role(words.folded(i))
            && !matches!(
                words.folded(i),
                "parent" | "parents" | "mum" | "dad" | "buddy" | "volunteer" | "manager" | "doctor"
            )
    })?;
    determined.then_some(role + 1)
}

/// "have her hearing aids checked": arranged for others to do.
pub(super) fn caused(words: &Words<'_>, from: usize, to: usize) -> Option<usize> {
    let without = (from..to + 4).any(|i| words.folded(i) == "without");
    if without || !matches!(words.folded(from), "his" | "her" | "their" | "my") {
        return None;
    }
    (from + 2..to.min(from + 7))
        .find(|&i| {
            let word = words.folded(i);
            let own = matches!(
                word,
                "packed" | "finished" | "completed" | "tidied" | "prepared" | "charged" | "closed" | "need"
            );
            (word.ends_with("ed") && word.len() > 4 || matches!(word, "met" | "read" | "changed")) && !own
        })
        .map(|i| i + 1)
}
