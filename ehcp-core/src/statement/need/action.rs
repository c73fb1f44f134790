//! What someone is said to do, not to do, or to find hard.

use super::Words;
use crate::text::{
    Class,
    lexicon::{
        outcome::{GROUPS, SERVICES},
        verbs::{ABSTRACT, ACTS, UNSEEN, is_past, is_third_person},
    },
};

/// A verb that says what someone does: the child, or those around.
pub(super) fn is_action(words: &Words<'_>, i: usize) -> bool {
    if i == 0 || words.class(i) != Class::Word {
        return false;
    }
    let before = words.folded(i - 1);
    // "rocks and hums", "washes and shaves": one habit in two words.
    if before == "and" && i > 2 && is_third_person(words.folded(i)) && is_third_person(words.folded(i - 2)) {
        return false;
    }
    if matches!(before, "they" | "i" | "we") {
        return !is_auxiliary(words.folded(i)) && !matches!(words.folded(i), "need" | "struggle" | "find");
    }
    is_present(words, i) || is_done(words, i) || is_reaction(words, i) || is_restricted(words, i)
}

fn is_auxiliary(word: &str) -> bool {
    matches!(
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
            | "don't"
            | "would"
            | "could"
            | "should"
            | "might"
            | "won't"
            | "also"
            | "often"
            | "really"
            | "just"
            | "still"
            | "like"
            | "would've"
    )
}

/// "grabs", "turns back": the third person.
fn is_present(words: &Words<'_>, i: usize) -> bool {
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
            | "works"
            | "continues"
    );
    let regular = word.len() > 2 && word.ends_with('s') && !word.ends_with("ss") && !word.contains('\'');
    if states || !regular {
        return false;
    }
    let before = words.folded(i - 1);
    let adverb = matches!(
        before,
        "often" | "sometimes" | "usually" | "then" | "rarely" | "always" | "never" | "also" | "now"
    ) || before.ends_with("ly") && before.len() > 4;
    if words.is_name_or_pronoun(i - 1) || adverb {
        return true;
    }
    let complement = is_complement(words.folded(i + 1)) || words.class(i + 1) == Class::Number;
    let listed = matches!(before, "and" | "," | "or" | ";" | ":" | "but" | "who" | "which" | "so");
    if listed {
        return complement || is_third_person(word) && !words.folded(i + 1).is_empty();
    }
    // "from two o'clock answers fewer than ..."
    is_third_person(word) && complement && words.class(i - 1) == Class::Word && !governs_noun(before)
}

fn governs_noun(word: &str) -> bool {
    matches!(
        word,
        "a" | "an"
            | "the"
            | "his"
            | "her"
            | "their"
            | "my"
            | "its"
            | "of"
            | "in"
            | "on"
            | "at"
            | "to"
            | "with"
            | "for"
            | "by"
            | "from"
            | "no"
            | "some"
            | "any"
            | "many"
            | "most"
            | "all"
            | "few"
            | "two"
            | "three"
            | "four"
            | "five"
            | "these"
            | "those"
            | "about"
            | "more"
            | "other"
            | "new"
            | "long"
            | "short"
            | "single"
            | "like"
    ) || word.ends_with("ing")
}

/// "has missed", "ran away": what was done.
fn is_done(words: &Words<'_>, i: usize) -> bool {
    if !is_past(words.folded(i)) {
        return false;
    }
    if words.is_name_or_pronoun(i - 1) {
        return true;
    }
    let perfect = (i.saturating_sub(4)..i).rev().find(|&j| matches!(words.folded(j), "has" | "have"));
    let Some(has) = perfect else { return false };
    let between = (has + 1..i).all(|j| {
        matches!(
            words.folded(j),
            "not" | "never" | "only" | "now" | "already" | "often" | "been" | "twice" | "also"
        ) || words.folded(j).ends_with("ly")
    });
    let given = matches!(words.folded(i), "given" | "taught" | "seen" | "known" | "made" | "put" | "met");
    between && !given
}

/// "her classmates have stopped asking", "strangers cannot follow", "others move away".
fn is_reaction(words: &Words<'_>, i: usize) -> bool {
    let named = |l| words.hit_at(l, i - 1) == Some(i);
    let noun = named(&GROUPS)
        || named(&SERVICES)
        || matches!(words.folded(i - 1), "strangers" | "friends" | "brother" | "sister");
    let word = words.folded(i);
    // "when people talk" is the occasion, not what comes of it.
    let occasion = (i.saturating_sub(4)..i).any(|j| {
        matches!(words.folded(j), "when" | "if" | "whenever" | "unless" | "because" | "until" | "while")
    });
    // "her hands shake"
    let part = i > 1
        && words.folded(i - 1).ends_with('s')
        && (matches!(words.folded(i - 2), "his" | "her" | "their" | "my")
            || words.folded(i - 2).ends_with("'s"))
        && ACTS.has(word);
    // "and people on his course keep their distance"
    let apart = ACTS.has(word)
        && words.folded(i - 1) != "to"
        && (i.saturating_sub(6)..i.saturating_sub(1)).any(|j| {
            (words.hit_at(&GROUPS, j).is_some() || words.hit_at(&SERVICES, j).is_some())
                && matches!(words.folded(j.wrapping_sub(1)), "and" | "," | ";" | "so" | ":" | ".")
                && matches!(words.folded(j + 1), "on" | "in" | "at" | "from" | "of" | "who" | "around")
        });
    !occasion && (part || apart)
        || !occasion
            && noun
            && (ACTS.has(word)
                || is_past(word)
                || matches!(
                    word,
                    "cannot"
                        | "can't"
                        | "think"
                        | "thinks"
                        | "understand"
                        | "do"
                        | "don't"
                        | "rarely"
                        | "often"
                        | "have"
                ))
}

/// "will only eat toast", "can only copy".
fn is_restricted(words: &Words<'_>, i: usize) -> bool {
    i > 1
        && words.folded(i - 1) == "only"
        && matches!(words.folded(i - 2), "will" | "can" | "would" | "could")
        && ACTS.has(words.folded(i))
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
            | "my"
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
            | "me"
            | "along"
            | "back"
            | "that"
            | "what"
            | "when"
            | "down"
            | "over"
            | "himself"
            | "herself"
            | "themselves"
            | "for"
            | "fewer"
            | "less"
            | "only"
            | "no"
            | "none"
            | "nothing"
            | "one"
            | "two"
            | "three"
            | "at"
            | "from"
            | "through"
            | "around"
            | "every"
            | "most"
            | "nobody"
            | "if"
            | "whatever"
            | "other"
            | "others"
            | "about"
    )
}

/// "doesn't speak", "cannot hold a pencil", "will not sit": the word that denies something that can be seen.
pub(super) fn denies(words: &Words<'_>, i: usize) -> bool {
    let verb = match words.folded(i) {
        "doesn't" | "can't" | "cannot" | "don't" | "won't" | "couldn't" | "didn't" | "never" => i + 1,
        "does" | "do" | "can" | "could" | "will" | "would" | "did" if words.folded(i + 1) == "not" => i + 2,
        "unable" if words.folded(i + 1) == "to" => i + 2,
        _ => return false,
    };
    let verb = (verb..verb + 3).find(|&j| !is_adverb(words.folded(j))).unwrap_or(verb);
    let word = words.folded(verb);
    // "cannot concentrate when others talk" tells more than "cannot concentrate".
    let placed = (verb..verb + 8)
        .any(|j| matches!(words.folded(j), "when" | "until" | "unless" | "without" | "if" | "after"));
    words.class(verb) == Class::Word && (!UNSEEN.has(word) || placed)
}

fn is_adverb(word: &str) -> bool {
    matches!(word, "yet" | "always" | "often" | "even" | "usually" | "seem" | "to" | "be")
        || word.ends_with("ly")
}

/// "finds it hard to wait", "struggles to hold a pencil", "has difficulty sitting still".
pub(super) fn is_hard_to(words: &Words<'_>, i: usize) -> bool {
    let verb = match words.folded(i) {
        "hard" | "difficult" | "tricky" | "impossible" | "harder" if words.folded(i + 1) == "to" => i + 2,
        "struggles" | "struggle" if words.folded(i + 1) == "to" => i + 2,
        "difficulty" | "trouble" | "difficulties" if words.folded(i + 1).ends_with("ing") => {
            let stem = words.folded(i + 1).trim_end_matches("ing");
            let shown = ACTS.has(stem)
                || ACTS.has(&format!("{stem}e"))
                || stem.len() > 2 && ACTS.has(&stem[..stem.len() - 1]);
            return shown;
        }
        _ => return false,
    };
    words.class(verb) == Class::Word && !UNSEEN.has(words.folded(verb))
}

/// "has no speech", "has one friend".
pub(super) fn is_lack(words: &Words<'_>, i: usize) -> bool {
    matches!(words.folded(i), "has" | "have")
        && matches!(words.folded(i + 1), "no" | "one" | "few" | "only")
        && words.class(i + 2) == Class::Word
        && !(i + 2..i + 5).any(|j| {
            ABSTRACT.has(words.folded(j))
                || matches!(
                    words.folded(j),
                    "needs"
                        | "concerns"
                        | "known"
                        | "identified"
                        | "diagnosis"
                        | "social"
                        | "health"
                        | "involvement"
                        | "difficulty"
                        | "concept"
                        | "idea"
                        | "medical"
                        | "contact"
                        | "issues"
                )
        })
}

/// A trait that anyone can see.
pub(super) fn is_trait(words: &Words<'_>, i: usize) -> bool {
    matches!(
        words.folded(i),
        "fidgety"
            | "restless"
            | "tearful"
            | "clumsy"
            | "unsteady"
            | "incontinent"
            | "drowsy"
            | "breathless"
            | "silent"
            | "mute"
    ) && words.folded(i + 1) != "ism"
}

/// "is easily distracted by": a state that shows.
pub(super) fn is_everyday(words: &Words<'_>) -> bool {
    (0..words.len()).any(|i| words.folded(i) == "is" && words.folded(i + 1).ends_with("ly"))
}

/// ", so spelling tests upset her": what follows comes of what stands before.
pub(super) fn is_so(words: &Words<'_>, i: usize) -> bool {
    words.folded(i) == "so"
        && i > 1
        && matches!(words.folded(i - 1), "," | ";" | "." | "–" | "—" | "-")
        && words.class(i + 1) == Class::Word
        && !matches!(words.folded(i + 1), "far" | "on" | "called" | "forth")
}
