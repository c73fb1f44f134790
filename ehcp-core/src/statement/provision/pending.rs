//! Provision of which only a step before it is told: it has been asked for, is being looked into, waits for a place.

use super::reading::Reading;
use crate::position::Span;

/// Where the words tell of a request, a discussion or a wait in place of a promise.
pub(super) fn pending(reading: &Reading<'_>) -> Vec<Span> {
    let t = reading.ann.tokens();
    (0..t.len())
        .filter(|i| !reading.in_clause(*i))
        .filter_map(|i| deliberated(reading, i).or_else(|| awaited(reading, i)).map(|to| t.span(i, to)))
        .collect()
}

// "has been requested", "is being sought", "are under discussion", "to be looked at".
fn deliberated(reading: &Reading<'_>, i: usize) -> Option<usize> {
    let open = matches!(reading.word(i), "has" | "have" | "is" | "are" | "was" | "be" | "been" | "being");
    if !open {
        return None;
    }
    let mut k = i + 1;
    while matches!(reading.word(k), "been" | "being" | "currently" | "still" | "now" | "also" | "to" | "be") {
        k += 1;
    }
    let under = reading.word(k) == "under"
        && matches!(reading.word(k + 1), "consideration" | "discussion" | "review" | "investigation");
    if under {
        return Some(k + 2);
    }
    let asked = matches!(
        reading.word(k),
        "requested"
            | "sought"
            | "considered"
            | "explored"
            | "investigated"
            | "proposed"
            | "suggested"
            | "recommended"
            | "advised"
            | "mooted"
            | "pursued"
            | "hoped"
            | "envisaged"
            | "finalised"
            | "announced"
            | "negotiated"
            | "desirable"
            | "advisable"
            | "preferable"
    );
    let with = matches!(
        (reading.word(k), reading.word(k + 1)),
        ("looked", "at" | "into")
            | ("thought", "about")
            | ("applied", "for")
            | ("followed", "up")
            | ("hoping" | "trying" | "planning" | "intending" | "aiming" | "seeking" | "looking", "to")
    );
    // "the exercises that are advised by the therapist" are given all the same.
    let relative = i > 0 && matches!(reading.word(i - 1), "that" | "which" | "who");
    ((asked && !relative) || with).then(|| if with { k + 2 } else { k + 1 })
}

// "once a referral has been accepted", "when a place comes up", "awaiting assessment".
fn awaited(reading: &Reading<'_>, i: usize) -> Option<usize> {
    let t = reading.ann.tokens();
    match t.folded(i) {
        "awaiting" | "awaits" => return Some(i + 1),
        "once" | "when" | "after" | "until" | "following" => {}
        _ => return None,
    }
    let step = |k: &usize| {
        matches!(
            t.folded(*k),
            "referral"
                | "assessment"
                | "application"
                | "panel"
                | "place"
                | "vacancy"
                | "request"
                | "bid"
                | "clearance"
        )
    };
    let at = (i + 1..i + 5).take_while(|k| !ends(t.folded(*k))).find(step)?;
    let done = |k: &usize| {
        matches!(
            t.folded(*k),
            "accepted"
                | "agreed"
                | "approved"
                | "completed"
                | "made"
                | "granted"
                | "confirmed"
                | "processed"
                | "arises"
                | "available"
                | "heard"
        ) || t.folded(*k) == "up" && matches!(t.folded(k - 1), "comes" | "come" | "came")
    };
    (at + 1..at + 6).take_while(|k| !ends(t.folded(*k))).find(done).map(|k| k + 1)
}

fn ends(word: &str) -> bool {
    matches!(word, "" | "." | "," | ";" | ":" | "\n")
}
