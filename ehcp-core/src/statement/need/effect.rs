//! What a difficulty does: to learning, to taking part, to daily life.

use std::ops::Range;

use super::{Words, action, provision::Asked};
use crate::{
    position::Span,
    text::{
        Class, Lexicon,
        lexicon::{
            need::{CONSEQUENCES, GENERAL_EFFECTS, IMPACTS, LABELS},
            verbs::ACTS,
        },
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
    let mut wanted = vec![false; words.len()];
    for stretch in asked {
        cover(&mut wanted, stretch.whole.clone());
    }
    let unasked = |i: usize| !wanted.get(i).copied().unwrap_or(false);
    let mut told = vec![false; words.len()];
    for (from, to) in &impacts {
        cover(&mut told, *from..*to);
    }
    let untold = |i: usize| !told.get(i).copied().unwrap_or(false);
    let acts = (0..words.len()).filter(|&i| free(i) && untold(i) && action::is_action(words, i)).count();
    let denials = (0..words.len()).filter(|&i| free(i) && untold(i) && action::denies(words, i)).count();
    let any = |test: &dyn Fn(usize) -> bool| (0..words.len()).any(|i| free(i) && test(i));
    let breaks = any(&|i| matches!(words.folded(i), ";" | ":" | ","));
    let often = any(&|i| {
        unasked(i)
            && matches!(words.folded(i), "once" | "twice")
            && matches!(words.folded(i + 1), "a" | "an" | "every" | "each")
    });
    let counted = often
        || any(&|i| {
            unasked(i) && words.number(i).is_some_and(|(n, _)| n > 1 || words.class(i) == Class::Number)
        });
    // "needs adult support to ask for help": the difficulty lies in asking.
    let implied = asked.iter().any(|a| {
        let to = a.whole.end;
        words.folded(to) == "to" && ACTS.has(words.folded(to + 1))
    });
    // "needs a laptop because ..." gives the reason for the laptop.
    let reasons = |i: usize| asked.iter().take(8).any(|a| a.whole.end == i);
    let because = any(&|i| words.folded(i) == "because" && !reasons(i));
    let described = impacts.len() + acts;
    let joined = joins.iter().any(|(f, _)| *f > 1) || any(&|i| action::is_so(words, i));
    let denied = (0..words.len()).any(|i| action::denies(words, i));
    let found = joined && words.len() > 5
        || described + denials.min(1) >= 2
        || denied && links(words, &free) && words.len() > 11
        || !impacts.is_empty() && (breaks || any(&|i| words.class(i) == Class::Number && unasked(i)))
        || because && described > 0
        || impacts.iter().any(|(f, _)| *f > 4 && words.folded(f - 1) == "and");
    let particular = described > 0
        || denials > 0
        || counted
        || implied
        || any(&|i| action::is_hard_to(words, i) || action::is_trait(words, i) || action::is_lack(words, i))
        || action::is_everyday(words) && places(words, &LABELS, &free).is_empty();
    // "affects her ability to access the curriculum" says nothing in particular.
    let general = words.hits(&GENERAL_EFFECTS).next().is_some();
    let concrete = particular || found && !general;
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
