//! The main clause of an outcome: whose it is, and what is to happen.

use std::ops::Range;

use super::{
    subject::{Subject, subject},
    words::Words,
};
use crate::text::{
    Class,
    lexicon::{
        outcome::{AUXILIARIES, CANNOT},
        verbs::is_third_person,
        wish::WANTS,
    },
};

/// How the verb is put.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mood {
    /// "will".
    Future,
    /// "to read".
    Infinitive,
    /// "should", "may", "can".
    Modal,
    /// "reads", "has".
    Present,
    /// No verb of its own: a fragment, or the bare verb of a list item.
    Bare,
}

/// The main clause.
#[derive(Clone, Debug)]
pub(super) struct Clause {
    pub(super) mood: Mood,
    pub(super) subject: Subject,
    /// The words of the subject.
    pub(super) who: Range<usize>,
    /// The verb that matters, after auxiliaries and adverbs.
    pub(super) head: usize,
    /// The first word after the main clause: before "so that", "because".
    pub(super) end: usize,
}

/// Finds the main clause: of several sentences the first, unless it only states a wish or a difficulty and a
/// later one says what the child will do.
pub(super) fn find(words: &Words<'_>) -> Clause {
    let first = from(words, 0);
    if first.mood != Mood::Present {
        return first;
    }
    let ends = (first.head..words.len()).filter(|&i| matches!(words.folded(i), "." | "\n")).take(4);
    ends.map(|end| from(words, end + 1))
        .find(|c| c.mood == Mood::Future && c.subject == Subject::Person)
        .unwrap_or(first)
}

/// The clause that begins at or after a word.
fn from(words: &Words<'_>, at: usize) -> Clause {
    let start = start(words, at);
    if is_order(words, start) {
        let head = start;
        return Clause {
            mood: Mood::Bare,
            subject: Subject::Service,
            who: start..start,
            head,
            end: end(words, head),
        };
    }
    // "nods at the register": notes leave the name out.
    if is_note(words, start) {
        return Clause {
            mood: Mood::Bare,
            subject: Subject::Person,
            who: start..start,
            head: start,
            end: end(words, start),
        };
    }
    let (mood, at) = verb(words, start);
    let who = if mood == Mood::Bare { start..start } else { start..at };
    let (who, subject) = match mood {
        Mood::Bare if words.is_name_or_pronoun(start) => (start..start + 1, Subject::Person),
        _ => (who.clone(), subject(words, who)),
    };
    let after = match mood {
        Mood::Bare => who.end,
        Mood::Present => at,
        _ => at + 1,
    };
    let head = head(words, after);
    Clause { mood, subject, who, head, end: end(words, head) }
}

/// "Ensure that ...", "Provide a ...": said to staff.
fn is_order(words: &Words<'_>, i: usize) -> bool {
    matches!(
        words.folded(i),
        "ensure"
            | "provide"
            | "deliver"
            | "offer"
            | "arrange"
            | "allow"
            | "enable"
            | "implement"
            | "monitor"
            | "support"
            | "facilitate"
            | "liaise"
            | "refer"
            | "encourage"
            | "teach"
    ) && !words.named(i)
        && words.class(i + 1) == Class::Word
        && !matches!(words.folded(i + 1), "from" | "with" | "for" | "to" | "will")
}

fn is_note(words: &Words<'_>, i: usize) -> bool {
    is_third_person(words.folded(i))
        && words.class(i + 1) != Class::Punct
        && !matches!(words.folded(i + 1), "of" | "from" | "with" | "by" | "for" | "on" | "in" | "and")
        && !(words.folded(i + 1) == "to"
            && matches!(words.folded(i), "visits" | "trips" | "changes" | "links" | "moves" | "returns"))
}

/// The first word of the main clause: after bullets, time frames, and what stands before a comma.
fn start(words: &Words<'_>, from: usize) -> usize {
    let mut i = skip_marks(words, from);
    // "it is hoped that", "it is anticipated that, subject to ..., Ola will"
    if words.folded(i) == "it"
        && matches!(words.folded(i + 1), "is" | "was")
        && let Some(that) = (i..(i + 6).min(words.len())).find(|&j| words.folded(j) == "that")
    {
        i = skip_marks(words, that + 1);
    }
    if matches!(words.folded(i), "that" | "for") && words.is_person(i + 1) {
        return i + 1;
    }
    // "Supported by her TA, Ola will", "At lunch Ola will": the name after what is put before it.
    if words.is_name_or_pronoun(i) {
        return i;
    }
    let aside = (i + 1..(i + 40).min(words.len())).take_while(|&j| !is_modal(words, j)).find(|&j| {
        words.folded(j) == "," && !words.masked(j) && words.is_name_or_pronoun(skip_marks(words, j + 1))
    });
    if let Some(comma) = aside {
        return skip_marks(words, comma + 1);
    }
    if opens(words.folded(i)) && !words.named(i) {
        let comma = (i..words.len()).find(|&j| words.folded(j) == "," && !words.masked(j));
        let modal = (i..words.len()).find(|&j| is_modal(words, j));
        if let Some(name) = modal.filter(|m| comma.is_none_or(|c| c > *m)).and_then(|m| m.checked_sub(1))
            && words.is_name_or_pronoun(name)
        {
            return name;
        }
        if let Some(comma) = comma {
            return skip_marks(words, comma + 1);
        }
    }
    i
}

fn is_modal(words: &Words<'_>, i: usize) -> bool {
    matches!(words.folded(i), "will" | "shall" | "to" | "can" | "should")
        && !words.named(i)
        && !words.masked(i)
}

/// Words that open a phrase put before the main clause.
fn opens(word: &str) -> bool {
    matches!(
        word,
        "when"
            | "whenever"
            | "if"
            | "once"
            | "after"
            | "with"
            | "using"
            | "through"
            | "following"
            | "given"
            | "despite"
            | "during"
            | "in"
            | "at"
            | "on"
            | "as"
            | "from"
            | "across"
            | "where"
            | "before"
            | "while"
            | "by"
            | "subject"
            | "having"
            | "over"
    )
}

fn skip_marks(words: &Words<'_>, mut i: usize) -> usize {
    let n = words.len();
    while i < n {
        let numbered = words.class(i) == Class::Number && matches!(words.folded(i + 1), "." | ")" | ":");
        let labelled = matches!(words.folded(i), "outcome" | "target" | "goal" | "aim" | "step")
            && words.class(i + 1) == Class::Number;
        if numbered || labelled {
            i += 2;
        } else if let Some(colon) = label(words, i) {
            i = colon + 1;
        } else if words.masked(i) || matches!(words.class(i), Class::Punct | Class::Break) {
            i += 1;
        } else {
            break;
        }
    }
    i
}

/// "Health outcome:", "Steps:": the colon after a heading of a few words that names no one.
fn label(words: &Words<'_>, i: usize) -> Option<usize> {
    let colon = (i + 1..i + 5).find(|&j| words.folded(j) == ":")?;
    (i..colon).all(|j| words.class(j) == Class::Word && !words.is_person(j)).then_some(colon)
}

/// The first verb that carries the clause.
fn verb(words: &Words<'_>, start: usize) -> (Mood, usize) {
    let n = words.len();
    let mut present = None;
    let mut i = start;
    while i < n {
        if words.masked(i) || words.named(i) {
            i += 1;
            continue;
        }
        let word = words.folded(i);
        if word == "," && opens_aside(words, i + 1) {
            i = (i + 1..n).find(|&j| words.folded(j) == ",").map_or(n, |j| j + 1);
            continue;
        }
        // "an adult who does not know him will": the clause that follows "who" belongs to the subject.
        if matches!(word, "who" | "which")
            && i > start
            && let Some(j) = (i + 1..n.min(i + 15)).find(|&j| words.folded(j) == "will" && !words.named(j))
        {
            i = j;
            continue;
        }
        if word == "(" {
            i = (i + 1..n.min(i + 40)).find(|&j| words.folded(j) == ")").map_or(i + 1, |j| j + 1);
            continue;
        }
        if present.is_some() && matches!(word, "and" | "," | ";" | "." | ":" | "but" | "so" | "because") {
            break;
        }
        let mood = match word {
            "will" | "shall" | "won't" => Some(Mood::Future),
            "is" | "are" if words.folded(i + 1) == "to" && present.is_none() && i > start => {
                Some(Mood::Infinitive)
            }
            _ if word.ends_with("'ll") => Some(Mood::Future),
            "to" if present.is_none() && !near_noun(words, i) => Some(Mood::Infinitive),
            "should" | "may" | "might" | "could" | "must" | "can" | "would" if present.is_none() => {
                Some(if words.hit_at(&WANTS, i).is_some() { Mood::Present } else { Mood::Modal })
            }
            _ => None,
        };
        match mood {
            // "we hope that she will": the hope is the main clause, as is "cannot yet ... and this will".
            Some(Mood::Future) if present.is_some_and(|p| is_firm(words, p)) => break,
            Some(mood) => return (mood, i),
            None => {}
        }
        if present.is_none() && i > start && is_present(words, i) {
            present = Some(i);
        }
        i += 1;
    }
    present.map_or((Mood::Bare, start), |at| (Mood::Present, at))
}

fn opens_aside(words: &Words<'_>, i: usize) -> bool {
    matches!(
        words.folded(i),
        "who"
            | "which"
            | "when"
            | "whenever"
            | "whose"
            | "if"
            | "where"
            | "aged"
            | "with"
            | "once"
            | "after"
            | "using"
            | "subject"
    )
}

// "the transition to college will": "to" before a noun phrase that a "will" follows belongs to the subject.
fn near_noun(words: &Words<'_>, i: usize) -> bool {
    matches!(
        words.folded(i + 1),
        "the" | "his" | "her" | "their" | "a" | "an" | "my" | "school" | "college" | ""
    )
}

fn is_present(words: &Words<'_>, i: usize) -> bool {
    let word = words.folded(i);
    if matches!(word, "is" | "are" | "am" | "has" | "have" | "was" | "were") {
        return true;
    }
    // "his sensory needs will be met": a noun, for all that it looks like a verb.
    let noun = matches!(word, "needs" | "need" | "likes" | "hopes" | "wishes" | "lacks" | "lack");
    if words.hit_at(&CANNOT, i).is_some() || words.hit_at(&WANTS, i).is_some() {
        return words.is_name_or_pronoun(i - 1) || !noun && words.class(i - 1) == Class::Word;
    }
    let regular = word.ends_with('s') && !word.contains('\'') && !word.ends_with("ss");
    let before = words.folded(i - 1);
    // "often loses her temper"
    let adverb = i > 1
        && words.is_name_or_pronoun(i - 2)
        && (matches!(before, "often" | "sometimes" | "always" | "never" | "still" | "also")
            || before.ends_with("ly"));
    (words.is_name_or_pronoun(i - 1) || adverb) && words.class(i) == Class::Word && regular
}

fn is_firm(words: &Words<'_>, i: usize) -> bool {
    words.hit_at(&CANNOT, i).is_some() || words.hit_at(&WANTS, i).is_some()
}

/// Skips auxiliaries, adverbs and asides to the verb that matters.
pub(super) fn head(words: &Words<'_>, mut i: usize) -> usize {
    let n = words.len();
    while i < n {
        let word = words.folded(i);
        if word == "," && opens_aside(words, i + 1) {
            match (i + 1..n).find(|&j| words.folded(j) == ",") {
                Some(j) => i = j + 1,
                None => return i,
            }
            continue;
        }
        // "is to be managed"
        let is_to = word == "to" && matches!(words.folded(i.wrapping_sub(1)), "is" | "are");
        if is_to || words.masked(i) || matches!(words.class(i), Class::Punct | Class::Break) {
            i += 1;
        } else if let Some(to) = words.hit_at(&AUXILIARIES, i) {
            i = to;
        } else if is_adverb(word) {
            i += 1;
        } else {
            break;
        }
    }
    i
}

pub(super) fn is_adverb(word: &str) -> bool {
    word.len() > 4
        && word.ends_with("ly")
        && !matches!(
            word,
            "apply" | "supply" | "reply" | "comply" | "multiply" | "early" | "family" | "assembly" | "daily"
        )
}

/// Where purposes and reasons begin.
fn end(words: &Words<'_>, from: usize) -> usize {
    (from..words.len())
        .find(|&i| {
            matches!(words.folded(i), "because" | "since")
                || words.folded(i) == "so"
                    && (words.folded(i + 1) == "that" || words.is_name_or_pronoun(i + 1))
                || words.folded(i) == "in" && words.folded(i + 1) == "order"
        })
        .unwrap_or(words.len())
}
