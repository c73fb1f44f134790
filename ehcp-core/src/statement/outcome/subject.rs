//! Whose outcome it is, as the words before the verb say.

use std::ops::Range;

use super::words::Words;
use crate::text::{
    Class,
    lexicon::{
        outcome::{CHILD, GROUPS, SERVICES},
        words::is_role,
    },
};

/// Whose outcome it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Subject {
    /// The child.
    Person,
    /// Something of the child's: "Ola's attendance", "the number of times she ...".
    Attribute,
    /// Staff, parents, a service.
    Service,
    /// Pupils in general.
    Group,
    /// A thing that belongs to no one.
    Thing,
    /// None.
    Missing,
}

/// Whose outcome the words of a subject make it.
pub(super) fn subject(words: &Words<'_>, who: Range<usize>) -> Subject {
    let range = who.start..(who.end + usize::from(words.folded(who.end).contains("'ll")));
    if range.clone().all(|i| words.masked(i) || matches!(words.class(i), Class::Punct | Class::Break)) {
        return Subject::Missing;
    }
    let core = noun_end(words, &range);
    let mut in_core = range.start..core;
    if in_core.clone().take(1).any(|i| words.is_name_or_pronoun(i) && words.folded(i) != "we") {
        return Subject::Person;
    }
    let of_child = range.clone().any(|i| words.is_person(i));
    let last = (range.start..core).rev().find(|&i| words.class(i) == Class::Word);
    // "her classmates", "each pupil in the group"
    let many =
        words.hit_in(&GROUPS, range.start, core).is_some_and(|(_, to)| !of_child || Some(to - 1) == last)
            || matches!(words.folded(range.start), "each" | "every" | "any")
                && words.hit_in(&CHILD, range.start, core).is_some();
    if many {
        return Subject::Group;
    }
    let kin = last.is_some_and(|i| is_kin(words.folded(i)) && !words.named(i));
    let is_role = kin || last.is_some_and(|i| is_role(words.folded(i)) && !words.named(i));
    if is_role || serves(words, range.start, core) || words.folded(range.start) == "we" {
        return Subject::Service;
    }
    if in_core.any(|i| words.is_name_or_pronoun(i)) || words.hit_in(&CHILD, range.start, core).is_some() {
        return Subject::Person;
    }
    if of_child || words.hit_in(&CHILD, core, range.end).is_some() {
        return Subject::Attribute;
    }
    // A capitalised word of its own is a name that the plan does not give.
    let lone = range.len() == 1 && words.is_capital(range.start);
    if lone && words.may_be_name(range.start) { Subject::Person } else { Subject::Thing }
}

/// The end of the noun of a subject, before "of", "in", "who".
pub(super) fn noun_end(words: &Words<'_>, who: &Range<usize>) -> usize {
    who.clone().find(|&i| i > who.start && closes_noun(words.folded(i))).unwrap_or(who.end)
}

/// Family and friends.
pub(super) fn is_kin(word: &str) -> bool {
    matches!(
        word,
        "brother"
            | "brothers"
            | "sister"
            | "sisters"
            | "sibling"
            | "siblings"
            | "friend"
            | "friends"
            | "cousin"
            | "cousins"
            | "grandmother"
            | "grandfather"
            | "gran"
            | "grandad"
            | "neighbours"
            | "aunt"
            | "uncle"
    )
}

/// "school staff", "parents and nursery", but not "family life" or "school attendance".
fn serves(words: &Words<'_>, from: usize, to: usize) -> bool {
    let mut at = from;
    while let Some((_, end)) = words.hit_in(&SERVICES, at, to) {
        let next = words.folded(end);
        if end >= to
            || words.class(end) != Class::Word
            || next.ends_with("ing")
            || next.ends_with("ed")
            || matches!(next, "and" | "or" | "members" | "who" | "will" | "to")
        {
            return true;
        }
        at = end;
    }
    false
}

fn closes_noun(word: &str) -> bool {
    matches!(
        word,
        "of" | "in"
            | "for"
            | "with"
            | "around"
            | "from"
            | "at"
            | "on"
            | "about"
            | "who"
            | "which"
            | "that"
            | ","
            | "when"
            | "during"
            | "between"
            | "towards"
    )
}
