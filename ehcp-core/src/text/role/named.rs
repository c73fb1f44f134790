//! Roles by the noun that ends their name.

use super::{
    Role, Standing, Tokens, make,
    titles::{canonical, complement, standing},
};
use crate::text::{
    Class,
    lexicon::words::{HEADS, STOPS},
};

pub(super) fn singular(word: &str) -> &str {
    let word = word.strip_suffix("'s").or_else(|| word.strip_suffix("s'")).unwrap_or(word);
    let word = if word == "ladies" { "lady" } else { word };
    if word == "headteacher" {
        word
    } else {
        word.strip_suffix('s')
            .filter(|w| HEADS.has(w) || w.ends_with("worker") || w.ends_with("leader"))
            .unwrap_or(word)
    }
}

/// Any "X teacher", "X assistant", "X mentor".
pub(super) fn open(tokens: &Tokens, i: usize) -> Option<Role> {
    // "the young carers' group" is nobody who gives anything.
    if tokens.folded(i).ends_with("s'")
        && !matches!(tokens.folded(i + 1), "time" | "visits" | "sessions" | "input")
    {
        return None;
    }
    let head = singular(tokens.folded(i));
    let compound = ["worker", "teacher", "therapist", "leader", "ologist", "iatrist", "iatrician"]
        .iter()
        .any(|h| head.len() > h.len() && head.ends_with(h));
    if let Some(role) = head_of(tokens, i) {
        return Some(role);
    }
    if !(compound || HEADS.has(head))
        || matches!(
            head,
            "parent" | "mum" | "dad" | "head" | "specialist" | "lead" | "guide" | "partner" | "host"
        ) && !plausible(tokens, i, head)
    {
        return None;
    }
    // A head that another role follows is a modifier: "teacher assistant", "assistant psychologist".
    let following = singular(tokens.folded(i + 1));
    if HEADS.has(following) && following != "lead" && following != "head" || tokens.folded(i + 1) == "ep" {
        return None;
    }
    if head == "deputy" && tokens.folded(i + 1) == "head" {
        return None;
    }
    // "teacher-led" is led by a teacher; "therapist-trained" is not.
    let led = tokens.folded(i + 1) == "-" && tokens.folded(i + 2) == "led";
    if matches!(tokens.folded(i + 1), "training" | "assessment" | "report" | "led" | "-")
        && head != "keyworker"
        && !led
        && !(tokens.folded(i).ends_with("'s") && tokens.folded(i + 1) == "training")
    {
        return None;
    }
    // "observe and coach staff", "will mentor him"
    let bare = i > 0 && matches!(tokens.folded(i - 1), "to" | "and" | "will" | "or" | ",");
    if bare && is_verb(head) && takes_object(tokens.folded(i + 1)) {
        return None;
    }
    let mut from = i;
    while from > 0 && i - from < 6 && modifies(tokens, from - 1) {
        from -= 1;
    }
    while from < i && strippable(tokens.folded(from)) {
        from += 1;
    }
    let mut name = (from..i).map(|k| tokens.folded(k)).filter(|w| *w != "-").collect::<Vec<_>>().join(" ");
    if !name.is_empty() {
        name.push(' ');
    }
    name.push_str(head);
    let (name, to) = complement(tokens, canonical(&name), i + 1);
    let standing = standing(&name);
    Some(make(tokens, name, standing, from, to))
}

// "head of year", "deputy head", "head of the sixth form"
fn head_of(tokens: &Tokens, i: usize) -> Option<Role> {
    if !matches!(tokens.folded(i), "head" | "heads") {
        return None;
    }
    let before = if i > 0 { tokens.folded(i - 1) } else { "" };
    if matches!(before, "deputy" | "assistant" | "executive") {
        return Some(make(tokens, format!("{before} head"), Standing::Role, i - 1, i + 1));
    }
    if tokens.folded(i + 1) != "of" {
        return None;
    }
    let at = if tokens.folded(i + 2) == "the" { i + 3 } else { i + 2 };
    let to = match tokens.folded(at) {
        "year" | "house" | "inclusion" | "school" | "centre" | "base" | "department" | "care" | "maths"
        | "english" | "centres" => at + 1,
        "sixth" | "lower" | "upper" | "key" | "learning" => at + 2,
        _ => return None,
    };
    let name = (i..to).map(|k| tokens.folded(k)).filter(|w| *w != "the").collect::<Vec<_>>().join(" ");
    Some(make(tokens, name, Standing::Role, i, to))
}

fn is_verb(head: &str) -> bool {
    matches!(
        head,
        "coach" | "mentor" | "tutor" | "buddy" | "champion" | "nurse" | "guide" | "host" | "partner"
    )
}

// What follows a verb and not a noun: whoever is coached or mentored.
fn takes_object(word: &str) -> bool {
    matches!(
        word,
        "him"
            | "her"
            | "them"
            | "me"
            | "his"
            | "their"
            | "the"
            | "a"
            | "an"
            | "staff"
            | "adults"
            | "teachers"
            | "parents"
            | "all"
            | "other"
            | "others"
            | "assistants"
            | "tas"
            | "each"
            | "those"
            | "two"
    )
}

fn plausible(tokens: &Tokens, i: usize, head: &str) -> bool {
    match head {
        "guide" | "partner" | "host" => i > 0 && modifies(tokens, i - 1) && tokens.folded(i + 1) != "to",
        "lead" | "specialist" => {
            i > 0
                && modifies(tokens, i - 1)
                && !matches!(
                    tokens.folded(i + 1),
                    "to" | "teacher"
                        | "nurse"
                        | "health"
                        | "autism"
                        | "speech"
                        | "software"
                        | "equipment"
                        | "practitioner"
                        | "advisory"
                        | "occupational"
                        | "support"
                )
        }
        _ => false,
    }
}

fn modifies(tokens: &Tokens, i: usize) -> bool {
    let word = tokens.folded(i);
    if word == "and" {
        return tokens.folded(i + 1) == "language" && i > 0 && tokens.folded(i - 1) == "speech";
    }
    if word == "-" {
        return true;
    }
    if word == "support" {
        // "learning support assistant", but "support from an assistant"
        return matches!(
            singular(tokens.folded(i + 1)),
            "assistant" | "worker" | "teacher" | "practitioner" | "officer" | "mentor"
        );
    }
    // A possessive ends the phrase, but for "children's nurse".
    let possessive = word.ends_with("'s") && !matches!(word, "children's" | "women's");
    tokens.class(i) == Class::Word && !possessive && !STOPS.has(word)
}

fn strippable(word: &str) -> bool {
    matches!(
        word,
        "-" | "year"
            | "class"
            | "children's"
            | "child's"
            | "link"
            | "own"
            | "full"
            | "time"
            | "part"
            | "qts"
            | "level"
    ) && word != "class"
}
