//! Who decides, of how much, and what they may still change: read word by word, since it is put in many ways.

use super::prelude::*;
use crate::text::{Annotation, lexicon::words};

/// "The SENCO will decide how much help", "hours to be allocated by the school".
pub(super) fn amount_left_to(text: &Annotation<'_>) -> Option<Span> {
    let tokens = text.tokens();
    text.sentences().iter().find_map(|s| {
        (s.from..s.to).find_map(|i| {
            if !is_deciding(tokens.folded(i)) {
                return None;
            }
            let near = |from: usize, to: usize, is: fn(&str) -> bool| {
                (from.max(s.from)..to.min(s.to)).find(|j| is(tokens.folded(*j)))
            };
            let decider =
                near(i.saturating_sub(9), i, is_decider).or_else(|| near(i + 1, i + 5, is_decider))?;
            let amount = near(i.saturating_sub(7), i, is_amount).or_else(|| near(i + 1, i + 6, is_amount))?;
            let from = i.min(decider).min(amount);
            Some(tokens.span(from, i.max(decider).max(amount) + 1))
        })
    })
}

/// "Subject to the outcome of the assessment".
pub(super) fn hangs_on_a_decision(text: &Annotation<'_>) -> Option<Span> {
    let tokens = text.tokens();
    (0..tokens.len()).find_map(|i| {
        let subject = matches!(tokens.folded(i), "subject" | "pending")
            && matches!(tokens.folded(i + 1), "to" | "the" | "a" | "further");
        let on = (i + 2..i + 9).find(|j| {
            matches!(
                tokens.folded(*j),
                "assessment"
                    | "outcome"
                    | "referral"
                    | "approval"
                    | "agreement"
                    | "recommendation"
                    | "recommendations"
                    | "panel"
                    | "review"
                    | "agreed"
                    | "agreeing"
                    | "approved"
                    | "approving"
                    | "decision"
            )
        });
        on.filter(|_| subject).map(|j| tokens.span(i, j + 1))
    })
}

/// Whether what may be changed is the way of working, not what is given.
pub(super) fn is_about_method(text: &Annotation<'_>, from: usize) -> bool {
    let tokens = text.tokens();
    (from..from + 6).any(|i| {
        matches!(
            tokens.folded(i),
            "target"
                | "targets"
                | "strategies"
                | "strategy"
                | "programme"
                | "exercises"
                | "activities"
                | "approach"
                | "task"
                | "tasks"
                | "seat"
                | "seating"
                | "chair"
                | "materials"
                | "equipment"
                | "techniques"
                | "language"
                | "worksheets"
                | "curriculum"
                | "work"
        )
    })
}

/// "The support is kept under review and adjusted".
pub(super) fn reviewed_and_changed(text: &Annotation<'_>) -> Option<Span> {
    let tokens = text.tokens();
    let amount = (0..tokens.len())
        .any(|i| is_amount(tokens.folded(i)) || matches!(tokens.folded(i), "support" | "this"));
    (0..tokens.len()).find_map(|i| {
        let review = matches!(tokens.folded(i), "review" | "reviewed");
        let change = (i + 1..i + 6).find(|j| {
            matches!(
                tokens.folded(*j),
                "adjusted"
                    | "amended"
                    | "changed"
                    | "varied"
                    | "altered"
                    | "reduced"
                    | "increased"
                    | "flexed"
            )
        });
        let change = change.filter(|j| {
            review && amount && !is_about_method(text, *j) && !is_about_method(text, i.saturating_sub(6))
        })?;
        Some(tokens.span(i, change + 1))
    })
}

/// Words that send the reader to a document, where hardly a word of content stands beside them.
pub(super) fn content_elsewhere(text: &Annotation<'_>) -> Option<Span> {
    let (from, to) = (0..text.tokens().len()).find_map(|i| pointer(text, i))?;
    (content_beside(text, from, to) <= 2).then(|| text.tokens().span(from, to))
}

/// How many words outside a stretch say what is given.
pub(super) fn content_beside(text: &Annotation<'_>, from: usize, to: usize) -> usize {
    let tokens = text.tokens();
    (0..tokens.len())
        .filter(|i| !(from..to).contains(i) && tokens.class(*i) == crate::text::Class::Word)
        .filter(|i| {
            let word = tokens.folded(*i);
            word.chars().count() > 3
                && !words::FRAME.has(word)
                && !is_document(word)
                && !is_decider(word)
                && !is_empty(word)
        })
        .count()
}

// "As outlined in the ... report", "refer to the ... programme", "the programme will be followed".
fn pointer(text: &Annotation<'_>, i: usize) -> Option<(usize, usize)> {
    let tokens = text.tokens();
    let word = |k: usize| tokens.folded(i + k);
    let cue = match (word(0), word(1)) {
        (
            "as",
            "outlined" | "detailed" | "set" | "described" | "stated" | "specified" | "listed" | "recommended"
            | "advised" | "per" | "in",
        )
        | ("refer" | "according", "to")
        | ("follow" | "following" | "see" | "implement", "the" | "all" | "any" | "her" | "his" | "their") => {
            2
        }
        ("in", "line" | "accordance" | "keeping") => 3,
        _ => 0,
    };
    if cue > 0 {
        let document = (i + cue..i + cue + 9).find(|j| is_document(tokens.folded(*j)))?;
        return Some((i, document + 1));
    }
    let followed = is_document(word(0))
        && (1..7)
            .any(|k| matches!(word(k), "followed" | "implemented" | "adhered" | "continued" | "delivered"));
    followed.then_some((i, i + 1))
}

fn is_document(word: &str) -> bool {
    matches!(
        word,
        "report"
            | "reports"
            | "programme"
            | "programmes"
            | "plan"
            | "plans"
            | "advice"
            | "recommendations"
            | "recommendation"
            | "appendix"
            | "map"
            | "iep"
            | "passport"
            | "assessment"
            | "guidance"
            | "letter"
    )
}

fn is_deciding(word: &str) -> bool {
    matches!(
        word,
        "decide"
            | "decides"
            | "decided"
            | "determine"
            | "determines"
            | "determined"
            | "allocate"
            | "allocates"
            | "allocated"
            | "considers"
            | "deems"
            | "judges"
            | "judge"
            | "assigned"
            | "apportioned"
    )
}

fn is_decider(word: &str) -> bool {
    matches!(
        word,
        "school"
            | "setting"
            | "senco"
            | "sendco"
            | "teacher"
            | "teachers"
            | "staff"
            | "therapist"
            | "therapists"
            | "service"
            | "team"
            | "head"
            | "headteacher"
            | "college"
            | "nursery"
            | "psychologist"
            | "panel"
            | "provider"
            | "physiotherapist"
            | "manager"
    )
}

fn is_amount(word: &str) -> bool {
    matches!(
        word,
        "much"
            | "amount"
            | "amounts"
            | "level"
            | "levels"
            | "frequency"
            | "hours"
            | "number"
            | "provision"
            | "duration"
            | "dosage"
            | "intensity"
    )
}

// Words that name no content: the professions, and nouns that stand for what is given.
fn is_empty(word: &str) -> bool {
    matches!(
        word,
        "strategies"
            | "support"
            | "activities"
            | "targets"
            | "therapy"
            | "intervention"
            | "interventions"
            | "approaches"
            | "exercises"
            | "should"
            | "dated"
            | "speech"
            | "language"
            | "occupational"
            | "physiotherapy"
            | "educational"
            | "advised"
            | "recommended"
            | "input"
            | "needs"
            | "sessions"
            | "work"
            | "please"
            | "sensory"
            | "will"
            | "reports"
    )
}
