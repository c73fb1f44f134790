//! What a difficulty does: to learning, to taking part, to daily life.

use std::ops::Range;

use super::{Words, provision::Asked};
use crate::{
    position::Span,
    text::{
        Class, Lexicon,
        lexicon::need::{CONSEQUENCES, IMPACTS, LABELS},
    },
};

/// The effect of a difficulty.
pub(super) struct Effect {
    /// Whether one is said.
    pub(super) found: bool,
    /// Where.
    pub(super) spans: Vec<Span>,
    /// Whether, effect or not, something particular is described.
    pub(super) concrete: bool,
}

/// Looks for an effect outside the stretches that ask for provision.
pub(super) fn effect(words: &Words<'_>, asked: &[Asked]) -> Effect {
    let mut taken = vec![false; words.len()];
    for stretch in asked {
        cover(&mut taken, stretch.core.clone());
    }
    let free = |i: usize| !taken.get(i).copied().unwrap_or(false);
    let joins = places(words, &CONSEQUENCES, &free);
    let impacts = places(words, &IMPACTS, &free);
    let actions: Vec<usize> = (0..words.len()).filter(|&i| free(i) && is_action(words, i)).collect();
    let breaks = (0..words.len()).filter(|&i| matches!(words.folded(i), ";" | ":" | ",") && free(i)).count();
    let counted = (0..words.len()).any(|i| words.class(i) == Class::Number && free(i));
    let described =
        impacts.len() + actions.iter().filter(|a| !impacts.iter().any(|(f, t)| (f..t).contains(a))).count();
    let joined = joins.iter().any(|(f, _)| *f > 1);
    let found = joined && words.len() > 5
        || described >= 2
        || denies(words) && links(words, &free) && words.len() > 11
        || !impacts.is_empty() && (breaks > 0 || counted);
    let concrete =
        described > 0 || denies(words) || is_everyday(words) && places(words, &LABELS, &free).is_empty();
    let spans = joins.iter().chain(&impacts).filter_map(|(f, t)| words.span(*f, *t)).collect();
    Effect { found, spans, concrete }
}

fn cover(mask: &mut [bool], range: Range<usize>) {
    for m in mask.iter_mut().take(range.end).skip(range.start) {
        *m = true;
    }
}

fn places(
    words: &Words<'_>,
    lexicon: &'static Lexicon,
    free: &impl Fn(usize) -> bool,
) -> Vec<(usize, usize)> {
    words.hits(lexicon).filter(|(f, _)| free(*f)).collect()
}

/// A second clause: what cannot be done, and what comes of it.
fn links(words: &Words<'_>, free: &impl Fn(usize) -> bool) -> bool {
    (1..words.len())
        .any(|i| free(i) && matches!(words.folded(i), "and" | "because" | "but" | ";" | ":" | ","))
}

/// A verb in the third person (or after "I", "they") that says what someone does.
fn is_action(words: &Words<'_>, i: usize) -> bool {
    let Some(before) = i.checked_sub(1) else { return false };
    if words.class(i) != Class::Word {
        return false;
    }
    let word = words.folded(i);
    let states = matches!(
        word,
        "is" | "has"
            | "was"
            | "does"
            | "needs"
            | "requires"
            | "struggles"
            | "finds"
            | "suffers"
            | "experiences"
            | "presents"
            | "benefits"
            | "lacks"
            | "his"
            | "its"
            | "this"
            | "us"
            | "as"
            | "yes"
            | "displays"
            | "demonstrates"
            | "exhibits"
            | "shows"
            | "receives"
            | "attends"
            | "likes"
            | "enjoys"
    );
    let regular =
        word.len() > 2 && word.ends_with('s') && !word.ends_with("ss") && !word.contains('\'') && !states;
    let subject = words.is_name_or_pronoun(before);
    if matches!(words.folded(before), "they" | "i" | "we") {
        return !matches!(
            word,
            "am" | "are"
                | "have"
                | "had"
                | "do"
                | "was"
                | "were"
                | "can"
                | "can't"
                | "cannot"
                | "will"
                | "may"
                | "need"
                | "struggle"
                | "find"
                | "don't"
        );
    }
    if !regular {
        return false;
    }
    let adverb = matches!(
        words.folded(before),
        "often" | "sometimes" | "usually" | "then" | "rarely" | "always" | "never" | "also"
    ) || words.folded(before).ends_with("ly");
    let listed = matches!(words.folded(before), "and" | "," | "or") && is_complement(words.folded(i + 1));
    subject || adverb || listed
}

fn is_complement(word: &str) -> bool {
    matches!(
        word,
        "the"
            | "a"
            | "an"
            | "his"
            | "her"
            | "their"
            | "up"
            | "out"
            | "off"
            | "to"
            | "into"
            | "under"
            | "away"
            | "it"
            | "them"
            | "him"
            | "along"
            | "back"
            | "that"
            | "what"
            | "when"
            | "down"
            | "over"
            | "himself"
            | "herself"
            | "for"
    )
}

/// "doesn't speak", "cannot hold a pencil".
fn denies(words: &Words<'_>) -> bool {
    (0..words.len()).any(|i| {
        matches!(words.folded(i), "doesn't" | "can't" | "cannot" | "don't" | "won't" | "couldn't")
            || matches!(words.folded(i), "does" | "do" | "can" | "could") && words.folded(i + 1) == "not"
    })
}

/// "is easily distracted by": a state that shows.
fn is_everyday(words: &Words<'_>) -> bool {
    (0..words.len()).any(|i| words.folded(i) == "is" && words.folded(i + 1).ends_with("ly"))
}
