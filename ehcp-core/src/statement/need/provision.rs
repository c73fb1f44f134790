//! Provision asked for in a need.

use std::ops::Range;

use super::Words;
use crate::text::{
    Class,
    lexicon::{
        need::{DONE_BY_ADULTS, GIVEN, NEEDING, WANTED_HELP},
        outcome::{INTERVENTIONS, OBJECTS, SUPPORTS},
        words::is_role,
    },
};

/// A stretch that asks for or states provision.
pub(super) struct Asked {
    /// Down to the thing asked for.
    pub(super) core: Range<usize>,
    /// Down to the end of the phrase.
    pub(super) whole: Range<usize>,
}

/// The stretches that ask for or state provision.
pub(super) fn asked(words: &Words<'_>) -> Vec<Asked> {
    let mut found = Vec::new();
    for (from, to) in words.hits(&NEEDING) {
        // "his needs", "a need for": the noun.
        if matches!(words.folded(from), "needs" | "need") && is_noun(words, from)
            || words.folded(from.wrapping_sub(1)) == "in"
        {
            continue;
        }
        let end = phrase_end(words, to);
        if let Some(at) = thing(words, to, end) {
            found.push(Asked { core: from..at, whole: from..end.max(at) });
        }
    }
    for (from, to) in words.hits(&GIVEN) {
        let counted = words.class(from.wrapping_sub(1)) == Class::Number;
        let hours = matches!(words.folded(from), "hours" | "minutes" | "mins");
        let itself = hours || words.folded(from) == "has";
        let end = phrase_end(words, to);
        let gives = [&WANTED_HELP, &INTERVENTIONS, &SUPPORTS]
            .into_iter()
            .find_map(|l| words.hit_in(l, if itself { from } else { to }, end));
        if let Some((_, at)) = gives
            && (!hours || counted)
            && !found.iter().rev().take(8).any(|a: &Asked| a.core.contains(&from))
        {
            let start = if counted { from - 1 } else { from };
            found.push(Asked { core: start..at.max(to), whole: start..end.max(at) });
        }
    }
    found.extend(required(words));
    found.extend(heading(words));
    found.sort_by_key(|a| a.core.start);
    found
}

/// "a lift pass is required", "a small class would suit her".
fn required(words: &Words<'_>) -> Vec<Asked> {
    let mut found = Vec::new();
    let mut from = 0;
    for i in 0..words.len() {
        if matches!(words.folded(i), "." | ";") {
            from = i + 1;
        }
        let passive = matches!(words.folded(i), "is" | "are" | "be")
            && matches!(
                words.folded(i + 1),
                "required" | "needed" | "recommended" | "essential" | "necessary" | "advised"
            );
        let suits = words.folded(i) == "would" && matches!(words.folded(i + 1), "suit" | "help" | "meet");
        if passive || suits {
            let thing =
                [&WANTED_HELP, &OBJECTS, &INTERVENTIONS].into_iter().find_map(|l| words.hit_in(l, from, i));
            found.extend(thing.map(|(at, _)| Asked { core: at..i + 2, whole: at..i + 2 }));
            from = i + 2;
        }
    }
    found
}

/// "Support with toileting": a heading that names help and no one.
fn heading(words: &Words<'_>) -> Option<Asked> {
    let nobody = words.len() < 12 && !(0..words.len()).any(|i| words.is_person(i));
    let thing = [&WANTED_HELP, &INTERVENTIONS, &SUPPORTS].into_iter().find_map(|l| words.hit_in(l, 0, 2))?;
    let verb = (0..words.len()).any(|i| {
        matches!(words.folded(i), "is" | "are" | "has" | "have" | "not" | "difficulty" | "difficulties")
    });
    (nobody && !verb).then(|| Asked { core: thing.0..thing.1, whole: thing.0..words.len() })
}

fn is_noun(words: &Words<'_>, i: usize) -> bool {
    let before = words.folded(i.wrapping_sub(1));
    matches!(
        before,
        "his"
            | "her"
            | "their"
            | "my"
            | "sensory"
            | "learning"
            | "medical"
            | "special"
            | "educational"
            | "of"
            | "care"
            | "social"
            | "emotional"
            | "health"
            | "communication"
            | "the"
            | "these"
            | "additional"
            | "complex"
            | "physical"
            | "a"
            | "no"
    )
}

/// A thing given or done within a phrase.
fn thing(words: &Words<'_>, from: usize, to: usize) -> Option<usize> {
    let done = skip_adverb(words, from);
    if let Some(at) = words.hit_at(&DONE_BY_ADULTS, done) {
        // "needs reminding to wash" tells how far the child can do it alone.
        return (words.folded(at) != "to" || !words.folded(done).ends_with("ing")).then_some(at);
    }
    if matches!(words.folded(from), "someone" | "somebody") {
        return None;
    }
    // "requires a job coach"
    let role = || {
        let articled = matches!(words.folded(from), "a" | "an" | "the");
        (from + 1..to.min(from + 5)).find(|&i| articled && is_role(words.folded(i))).map(|i| i + 1)
    };
    [&WANTED_HELP, &OBJECTS, &INTERVENTIONS]
        .into_iter()
        .find_map(|l| words.hit_in(l, from, to))
        .map(|(_, at)| at)
        .or_else(role)
}

fn skip_adverb(words: &Words<'_>, i: usize) -> usize {
    let adverb = |w: &str| {
        w.ends_with("ly") || matches!(w, "constant" | "frequent" | "regular" | "some" | "a" | "lot" | "of")
    };
    (i..i + 4).find(|&j| !adverb(words.folded(j))).unwrap_or(i)
}

/// The end of what is asked for: "needs time to think before an adult speaks" asks for time.
fn phrase_end(words: &Words<'_>, from: usize) -> usize {
    let limit = (from + 14).min(words.len());
    (from..limit)
        .find(|&i| {
            matches!(
                words.folded(i),
                ";" | "." | ":" | "because" | "when" | "so" | "before" | "than" | "if" | "while"
            ) && !(words.folded(i) == ":" && words.class(i + 1) == Class::Number)
                || words.folded(i) == "to" && i > from
        })
        .unwrap_or(limit)
}
