//! Criteria of a need.
//!
//! A need well put says what is hard for the child and what that does to learning, to taking part or to daily
//! life. Words that ask for provision are set aside before the effect is looked for.

mod action;
mod blame;
mod effect;
mod provision;
#[cfg(test)]
mod tests;

use super::{
    outcome::Words,
    view::{Criterion, CriterionId, StatementView},
};
use crate::{
    position::Span,
    text::{
        Class,
        lexicon::{
            need::{BLAME, DIAGNOSES},
            outcome::SERVICES,
        },
    },
};

/// Decides the criteria of a need.
pub(super) fn read(view: &StatementView<'_>) -> Vec<(CriterionId, Criterion)> {
    let words = Words::of(view);
    let asked = provision::asked(&words);
    let effect = effect::effect(&words, &asked);
    let diagnoses = words.spans(&DIAGNOSES);
    let only = !diagnoses.is_empty() && asked.is_empty() && says_nothing_else(&words);
    let blame = blame(&words);
    let asked_spans: Vec<Span> =
        asked.iter().filter_map(|a| words.span(a.whole.start, a.whole.end)).collect();
    let specific = !only && !is_about_another(&words) && effect.concrete;
    let functional = effect.found && !only;
    let when = |met: bool, evidence: &[Span]| if met { Vec::new() } else { evidence.to_vec() };
    vec![
        (
            CriterionId::FunctionalImpact,
            Criterion::decided(functional, if functional { effect.spans } else { vec![] }),
        ),
        (CriterionId::NotProvision, Criterion::decided(asked.is_empty(), asked_spans)),
        (CriterionId::NotDiagnosisOnly, Criterion::decided(!only, when(!only, &diagnoses))),
        (CriterionId::Specific, Criterion::decided(specific, Vec::new())),
        (CriterionId::Respectful, Criterion::decided(blame.is_empty(), blame)),
    ]
}

/// Words of blame, but for the child's own, reported: "thinks of himself as stupid".
fn blame(words: &Words<'_>) -> Vec<Span> {
    let reported = |i: usize| {
        matches!(words.folded(i.wrapping_sub(1)), "as" | "\"" | "“" | "'" | "‘")
            || (i.saturating_sub(4)..i)
                .any(|j| matches!(words.folded(j), "himself" | "herself" | "themselves" | "myself"))
    };
    // "spastic diplegia" is a diagnosis.
    let diagnosed = |i: usize| {
        words.folded(i) == "spastic"
            && matches!(words.folded(i + 1), "diplegia" | "quadriplegia" | "hemiplegia" | "cerebral")
    };
    let mut found: Vec<Span> = words
        .hits(&BLAME)
        .filter(|(f, _)| !reported(*f) && !diagnosed(*f))
        .filter_map(|(f, t)| words.span(f, t))
        .collect();
    found.extend(blame::blame(words));
    found.sort_unstable();
    found
}

/// Whether nothing stands beside the names of conditions but words that hold a sentence together.
fn says_nothing_else(words: &Words<'_>) -> bool {
    let mut condition = vec![false; words.len()];
    for (from, to) in words.hits(&DIAGNOSES) {
        // "a chromosome disorder": the words before the noun name the condition.
        let from = if is_condition(words.folded(to - 1)) { from.saturating_sub(1) } else { from };
        for c in condition.iter_mut().take(to).skip(from) {
            *c = true;
        }
    }
    for i in 1..words.len() {
        if is_condition(words.folded(i)) || is_treatment(words.folded(i - 1)) {
            for c in condition.iter_mut().take(i + 1).skip(i - 1) {
                *c = true;
            }
        }
    }
    (0..words.len()).all(|i| {
        let word = words.folded(i);
        condition.get(i).copied().unwrap_or(false)
            || words.class(i) != Class::Word
            || words.named(i)
            || words.is_person(i)
            || is_frame(word)
    })
}

fn is_condition(word: &str) -> bool {
    matches!(word, "disease" | "syndrome" | "disorder" | "condition" | "deficiency" | "dystrophy" | "palsy")
}

/// "takes lamotrigine", "on medication": how a condition is treated.
fn is_treatment(word: &str) -> bool {
    matches!(word, "takes" | "taking" | "prescribed" | "level" | "grade" | "gmfcs")
}

fn is_frame(word: &str) -> bool {
    matches!(
        word,
        "a" | "an"
            | "the"
            | "and"
            | "or"
            | "of"
            | "with"
            | "has"
            | "have"
            | "had"
            | "is"
            | "was"
            | "been"
            | "be"
            | "also"
            | "diagnosed"
            | "diagnosis"
            | "diagnoses"
            | "confirmed"
            | "formal"
            | "received"
            | "given"
            | "suspected"
            | "possible"
            | "likely"
            | "may"
            | "mild"
            | "moderate"
            | "severe"
            | "profound"
            | "significant"
            | "complex"
            | "combined"
            | "type"
            | "see"
            | "report"
            | "reports"
            | "refer"
            | "to"
            | "ot"
            | "ep"
            | "salt"
            | "slt"
            | "by"
            | "in"
            | "for"
            | "which"
            | "known"
            | "as"
            | "condition"
            | "disorder"
            | "syndrome"
            | "presentation"
            | "from"
            | "associated"
            | "including"
            | "bilateral"
            | "left"
            | "right"
            | "primary"
            | "need"
            | "needs"
            | "sensorineural"
            | "conductive"
            | "suffers"
            | "child"
            | "who"
            | "attached"
            | "advice"
            | "letter"
            | "clinic"
            | "paediatrician"
            | "camhs"
            | "under"
            | "assessment"
            | "awaiting"
            | "paediatric"
            | "medical"
            | "hospital"
            | "consultant"
            | "dr"
            | "care"
            | "dated"
            | "medicated"
            | "unmedicated"
            | "medication"
            | "level"
            | "gmfcs"
            | "controlled"
            | "well"
            | "he"
            | "she"
            | "takes"
            | "since"
            | "at"
            | "age"
            | "aged"
            | "on"
            | "both"
            | "i"
            | "ii"
            | "iii"
            | "iv"
    )
}

/// "Ola's mother finds it hard to ...": someone else's difficulty.
fn is_about_another(words: &Words<'_>) -> bool {
    let possessive = words.named(0) && (words.folded(0).ends_with("'s") || words.folded(1) == "'")
        || matches!(words.folded(0), "his" | "her" | "their" | "my");
    let at = if words.folded(1) == "'" { 2 } else { 1 };
    let of_child = |i: usize| {
        matches!(words.folded(i), "he" | "she" | "they") || words.named(i) && !words.folded(i).ends_with("'s")
    };
    possessive && words.hit_at(&SERVICES, at).is_some() && !(at..words.len()).any(of_child)
}
