//! Blame and belittling that no list of words holds: a character given to the child, a motive, the family at fault, a
//! future ruled out.

use super::Words;
use crate::{position::Span, text::Class};

/// Where a need blames or belittles.
pub(super) fn blame(words: &Words<'_>) -> Vec<Span> {
    (0..words.len())
        .filter_map(|i| {
            let to = character(words, i)
                .or_else(|| motive(words, i))
                .or_else(|| family(words, i))
                .or_else(|| hopeless(words, i))?;
            words.span(i, to)
        })
        .collect()
}

/// "is controlling", "is a danger to other children": said of the child, not of what the child does.
fn character(words: &Words<'_>, i: usize) -> Option<usize> {
    if !matches!(words.folded(i), "is" | "was" | "be" | "being" | "becomes") {
        return None;
    }
    let child = |k: usize| words.is_name_or_pronoun(k) && !matches!(words.folded(k), "it" | "we");
    let of_child = i > 0 && child(i - 1)
        || i > 1 && child(i - 2) && is_before_trait(words.folded(i - 1))
        || matches!(words.folded(i.wrapping_sub(1)), "can" | "may");
    let at = (i + 1..i + 6).find(|&k| !is_before_trait(words.folded(k)))?;
    let word = words.folded(at);
    let next = words.folded(at + 1);
    let closes = words.class(at + 1) != Class::Word
        || matches!(next, "and" | "or" | "by" | "with" | "in" | "towards" | "at" | "to" | "when");
    let label = matches!(
        word,
        "simple"
            | "awkward"
            | "annoying"
            | "controlling"
            | "aggressive"
            | "violent"
            | "dangerous"
            | "abnormal"
            | "disruptive"
            | "selfish"
            | "ungrateful"
            | "dishonest"
            | "destructive"
            | "unpleasant"
            | "irritating"
            | "tiresome"
            | "unlikeable"
            | "unpopular"
            | "hostile"
            | "argumentative"
            | "lazy"
            | "difficult"
            | "unmanageable"
            | "subnormal"
    ) && closes;
    let noun = matches!(
        word,
        "loner"
            | "handful"
            | "nightmare"
            | "brat"
            | "troublemaker"
            | "misfit"
            | "failure"
            | "show-off"
            | "sufferer"
            | "victim"
    );
    let danger = matches!(word, "danger" | "threat" | "risk")
        && next == "to"
        && !matches!(words.folded(at + 2), "himself" | "herself" | "themselves" | "myself");
    let denied = word == "not" && matches!(words.folded(at + 1), "normal" | "right" | "bright");
    let low = word == "of" && words.folded(at + 1) == "low"
        || word == "low" && matches!(next, "ability" | "functioning" | "intelligence");
    (of_child && (label || noun || danger || denied || low)).then_some(at + 1)
}

fn is_before_trait(word: &str) -> bool {
    matches!(
        word,
        "a" | "an"
            | "very"
            | "really"
            | "often"
            | "always"
            | "so"
            | "quite"
            | "too"
            | "extremely"
            | "just"
            | "naturally"
            | "known"
            | "to"
            | "generally"
            | "sometimes"
            | "constantly"
            | "real"
            | "complete"
            | "bit"
    )
}

/// What is put on the child as a motive: "puts it on", "enjoys winding up", "until she gets what she wants".
fn motive(words: &Words<'_>, i: usize) -> Option<usize> {
    let w = |k: usize| words.folded(i + k);
    let person = |k: usize| words.is_person(i + k);
    let found = match w(0) {
        "puts" | "putting" => w(1) == "it" && w(2) == "on",
        "enjoys" | "likes" | "delights" | "loves" => {
            let from = if w(1) == "in" { 2 } else { 1 };
            matches!(
                w(from),
                "winding"
                    | "upsetting"
                    | "hurting"
                    | "annoying"
                    | "getting"
                    | "provoking"
                    | "teasing"
                    | "frightening"
                    | "disrupting"
                    | "bullying"
            ) && !matches!(
                w(from + 1),
                "himself" | "herself" | "dressed" | "out" | "ready" | "dirty" | "wet" | "messy"
            )
        }
        "winds" | "winding" => w(1) != "down" && (w(1) == "up" || w(2) == "up" || w(3) == "up"),
        "plays" | "playing" => (1..5).any(|k| w(k) == "off") && (1..7).any(|k| w(k) == "against"),
        "uses" | "using" => (2..7).any(|k| w(k) == "as" && w(k + 1) == "an" && w(k + 2) == "excuse"),
        "fakes" | "faking" | "feigns" | "pretends" | "pretending" => {
            !(w(1) == "to" && matches!(w(2), "be" | "cook" | "play" | "drive"))
        }
        "sulks" | "sulking" | "gloats" | "goads" => true,
        "knows" => w(1) == "exactly" || w(1) == "full" && w(2) == "well",
        "thinks" => matches!((w(1), w(2)), ("the", "world") | ("it", "is")),
        "until" => {
            person(1) && matches!(w(2), "gets" | "get") && matches!(w(3), "what" | "his" | "her" | "their")
        }
        "everything" => {
            matches!(w(1), "his" | "her" | "their") && w(2) == "way" || w(1) == "on" && w(3) == "terms"
        }
        "for" => w(1) == "show" && words.class(i + 2) != Class::Word,
        "out" => {
            w(1) == "of"
                && matches!(
                    w(2),
                    "defiance" | "spite" | "malice" | "laziness" | "control" | "revenge" | "boredom"
                )
        }
        "violent" | "aggressive" | "criminal" => matches!(w(1), "tendencies" | "nature" | "streak"),
        "short" => w(1) == "fuse",
        "foul" => matches!(w(1), "mouth" | "mouthed"),
        "nobody" | "no-one" => w(1) == "likes",
        _ => false,
    };
    found.then_some(i + 2)
}

/// The family at fault: "panders to", "her parents never read to her", "poor parenting".
fn family(words: &Words<'_>, i: usize) -> Option<usize> {
    let w = |k: usize| words.folded(i + k);
    let kin = matches!(
        w(0),
        "parent"
            | "parents"
            | "mum"
            | "mother"
            | "dad"
            | "father"
            | "family"
            | "carers"
            | "mum's"
            | "home"
            | "grandparents"
    );
    let fails = || {
        let no = (1..4).find(|&k| {
            matches!(
                w(k),
                "never"
                    | "not"
                    | "don't"
                    | "doesn't"
                    | "didn't"
                    | "won't"
                    | "fail"
                    | "fails"
                    | "failed"
                    | "refuse"
                    | "refuses"
            )
        })?;
        (no + 1..no + 4).find(|&k| {
            matches!(
                w(k),
                "discipline"
                    | "support"
                    | "supported"
                    | "set"
                    | "engage"
                    | "engaged"
                    | "read"
                    | "attend"
                    | "care"
                    | "bother"
                    | "enforce"
                    | "encourage"
                    | "encouraged"
                    | "teach"
                    | "taught"
                    | "control"
                    | "cooperate"
                    | "value"
                    | "prioritise"
                    | "bring"
                    | "take"
                    | "follow"
                    | "believe"
                    | "help"
                    | "try"
                    | "parent"
                    | "manage"
            )
        })
    };
    if kin && let Some(k) = fails() {
        return Some(i + k + 1);
    }
    let found = match w(0) {
        "panders" | "pandering" | "indulges" | "spoils" => true,
        "poor" | "bad" | "inadequate" | "inconsistent" | "lax" | "weak" => {
            matches!(w(1), "parenting" | "upbringing")
        }
        "broken" | "chaotic" | "dysfunctional" => matches!(w(1), "home" | "family" | "household" | "homes"),
        "in" => w(1) == "denial",
        "upbringing" => true,
        "no" => w(1) == "boundaries",
        "get" | "gets" | "got" | "getting" => w(1) == "away" && w(2) == "with",
        "mind" => w(1) == "of" && w(2) == "a",
        _ => false,
    };
    found.then_some(i + 2)
}

/// A future ruled out: "will never read", "is incapable of learning".
fn hopeless(words: &Words<'_>, i: usize) -> Option<usize> {
    let w = |k: usize| words.folded(i + k);
    let found = match w(0) {
        "will" | "would" => {
            w(1) == "never" && !matches!(w(2), "be" | "ask" | "say" | "start" | "go" | "tell")
        }
        "incapable" => w(1) == "of",
        "beyond" => matches!(w(1), "help" | "hope"),
        "hates" => w(1) == "everyone",
        _ => false,
    };
    found.then_some(i + 2)
}
