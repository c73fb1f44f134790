//! How much help it takes: none, an adult at a distance, one aid only.

use super::{subject::is_kin, words::Words};
use crate::text::{
    Class,
    lexicon::outcome::{AIDS, HELP, SERVICES},
};

/// A level of help that begins at a word, as the first word after it.
pub(super) fn level(words: &Words<'_>, i: usize, end: usize) -> Option<usize> {
    without_help(words, i)
        // "so that he need not rely on an adult" is a purpose.
        .or_else(|| needs_none(words, i).filter(|_| i < end))
        .or_else(|| from_afar(words, i))
        .or_else(|| by_own_hand(words, i))
        .or_else(|| own(words, i))
}

/// "without an adult", "with no reminders", "without her carer speaking for her", "and no armbands".
fn without_help(words: &Words<'_>, i: usize) -> Option<usize> {
    let word = words.folded(i);
    if word == "not" {
        return matches!(
            words.folded(i + 1),
            "helping" | "prompting" | "intervening" | "needing" | "speaking"
        )
        .then_some(i + 2);
    }
    let is_none = matches!(word, "without" | "no" | "nobody" | "w") && words.folded(i + 1) != "longer";
    // "w/out"
    let from = if word == "w" && words.folded(i + 1) == "/" { i + 3 } else { i + 1 };
    if !is_none || word == "w" && words.folded(i + 2) != "out" {
        return None;
    }
    // "with nobody in the room"
    let nobody = word == "nobody" || word == "no" && words.folded(from) == "one";
    let at = if word == "nobody" { from } else { from + 1 };
    if nobody && matches!(words.folded(at), "in" | "with" | "beside" | "near" | "there" | "else" | "watching")
    {
        return Some(at + 1);
    }
    let end = (from..(i + 7).min(words.len()))
        .find(|&j| matches!(words.folded(j), "," | "." | ";" | "so"))
        .unwrap_or(i + 7);
    [&HELP, &SERVICES, &AIDS].into_iter().find_map(|l| words.hit_in(l, from, end)).map(|(_, to)| to)
}

/// "will not need an adult", "no longer needs reminding", "needs help only with".
fn needs_none(words: &Words<'_>, i: usize) -> Option<usize> {
    if !matches!(words.folded(i), "need" | "needs" | "require" | "rely") {
        return None;
    }
    let before =
        (i.saturating_sub(3)..i).any(|j| matches!(words.folded(j), "not" | "longer" | "never" | "won't"));
    let (_, to) = words.hit_in(&HELP, i + 1, i + 6).or_else(|| words.hit_in(&SERVICES, i + 1, i + 6))?;
    before.then_some(to)
}

/// "with an adult standing by", "with a nurse watching but not helping", "with dad in the next room".
fn from_afar(words: &Words<'_>, i: usize) -> Option<usize> {
    if !matches!(words.folded(i), "with" | "while" | "and") {
        return None;
    }
    let kin = || (i + 1..i + 4).find(|&j| is_kin(words.folded(j))).map(|j| j + 1);
    let to = words.hit_in(&SERVICES, i + 1, i + 4).map(|(_, to)| to).or_else(kin)?;
    let afar = match words.folded(to) {
        "standing" | "waiting" | "close" => {
            matches!(words.folded(to + 1), "by" | "back" | "nearby" | "outside")
        }
        "watching" | "nearby" | "observing" | "listening" | "only" => true,
        "in" | "across" | "at" | "within" => (to + 1..to + 5).any(|j| {
            matches!(
                words.folded(j),
                "room" | "distance" | "sight" | "building" | "garden" | "reach" | "gate"
            )
        }),
        "doing" | "helping" => (to + 1..to + 7).any(|j| words.folded(j) == "only"),
        _ => false,
    };
    afar.then_some(to + 1)
}

/// "change the batteries herself": the pronoun after an object stresses who does it.
fn by_own_hand(words: &Words<'_>, i: usize) -> Option<usize> {
    if !matches!(words.folded(i), "himself" | "herself" | "themselves" | "themself" | "myself") {
        return None;
    }
    let object = (i.saturating_sub(5)..i).rev().take_while(|&j| words.class(j) == Class::Word);
    for (between, j) in object.enumerate() {
        if is_determiner(words.folded(j)) && between > 0 {
            return Some(i + 1);
        }
        if matches!(words.folded(j), "for" | "of" | "about" | "to" | "with" | "by" | "and" | "at" | "on") {
            return None;
        }
    }
    None
}

fn is_determiner(word: &str) -> bool {
    matches!(word, "a" | "an" | "the" | "his" | "her" | "their" | "my" | "all" | "it")
}

/// "order her own meal", "pay his own bill": a thing that others did for the child.
fn own(words: &Words<'_>, i: usize) -> Option<usize> {
    let owns = matches!(words.folded(i), "his" | "her" | "their" | "my") && words.folded(i + 1) == "own";
    let verb = words.folded(i.wrapping_sub(1));
    let verb = if matches!(verb, "up" | "out" | "on" | "off" | "down" | "for") {
        words.folded(i.wrapping_sub(2))
    } else {
        verb
    };
    let done = matches!(
        verb,
        "order"
            | "make"
            | "cook"
            | "wash"
            | "pack"
            | "pay"
            | "cut"
            | "pour"
            | "brush"
            | "book"
            | "prepare"
            | "fasten"
            | "tie"
            | "change"
            | "fetch"
            | "carry"
            | "buy"
            | "clean"
            | "take"
            | "do"
            | "put"
            | "dry"
            | "comb"
            | "get"
            | "spread"
            | "butter"
            | "serve"
            | "shave"
            | "iron"
            | "charge"
            | "collect"
            | "choose"
            | "set"
            | "push"
            | "open"
    );
    let thing = !matches!(
        words.folded(i + 2),
        "choices"
            | "decisions"
            | "emotions"
            | "feelings"
            | "behaviour"
            | "needs"
            | "learning"
            | "way"
            | "anxiety"
            | "best"
            | "time"
            | "money"
            | "independence"
            | "goals"
            | "targets"
            | "progress"
            | "friends"
            | "actions"
            | "wellbeing"
    );
    (owns && done && thing).then_some(i + 3)
}
