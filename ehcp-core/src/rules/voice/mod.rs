//! The child's and the parents' voice. That section A holds both voices and aspirations at all is FORM-03.

mod aspiration_not_echoed;
mod cannot_say;
mod not_gathered;
mod own_words;
mod professional_opinion;
mod speaker;
mod words_of_anyone;

use crate::{plan::Speaker, rule::Rule, rules::prelude::*};

/// The rules of this family.
pub(super) static RULES: &[&Rule] = &[
    &speaker::RULE,
    &not_gathered::RULE,
    &own_words::RULE,
    &aspiration_not_echoed::RULE,
    &words_of_anyone::RULE,
    &cannot_say::RULE,
    &professional_opinion::RULE,
];

/// What section A gives as the child's.
fn childs<'v>(view: &'v PlanView<'_>) -> impl Iterator<Item = (&'v Statement, &'v Piece<'v>)> {
    view.text.statements(&[Letter::A]).filter(|(s, _)| s.speaker == Some(Speaker::Child))
}

// "I", "my", and the like.
fn is_first_person(word: &str) -> bool {
    matches!(word, "i" | "i'm" | "i've" | "i'd" | "i'll" | "my" | "me" | "mine" | "myself")
}

/// Whether a text speaks in the first person, and whether it does so outside quotation marks.
fn first_person(text: &Annotation<'_>) -> (bool, bool) {
    let tokens = text.tokens();
    let (mut any, mut bare, mut quoted) = (false, false, false);
    for i in 0..tokens.len() {
        match tokens.folded(i) {
            "\"" => quoted = !quoted,
            "“" => quoted = true,
            "”" => quoted = false,
            word if is_first_person(word) => {
                any = true;
                bare |= !quoted;
            }
            _ => {}
        }
    }
    (any, bare)
}

/// Whether words are given as a quotation.
fn is_quoted(text: &str) -> bool {
    text.contains(['"', '“', '”']) || text.starts_with(['\'', '‘'])
}
