use super::prelude::*;
use crate::text::lexicon::outcome::JARGON;

rule! {
    /// Advice explains the terms of its profession.
    ///
    /// ## Why
    /// Families ask for advice that is written for them to read. A term that only colleagues know hides what is
    /// meant from them and from the teachers who are to act on it.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// n1: Ivo has poor proprioceptive awareness, so that he bumps into others.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// n1: Ivo has poor proprioceptive awareness (he does not feel where his arms and legs are), so that he bumps into others.
    /// ```
    /// ```text,clean
    /// r1: Colourful Semantics for 20 minutes twice a week with a trained teaching assistant.
    /// ```
    /// ```text,clean
    /// n1: Ivo does not feel where his arms and legs are, so that he bumps into others.
    /// ```
    "ADV-08" "technical-term-unexplained",
    message: "this appears to use a term that a parent or teacher may not know, without explaining it",
    advice: "use everyday words, or explain the term in brackets where it first stands: ____",
    severity: Info,
    authority: [
        Code "SEND Code of Practice 2015, 9.51",
        Practice "guides for health professionals: reports free of jargon",
    ],
    scope: Scope::Advice(check),
}

fn check(view: &AdviceView<'_>, findings: &mut Findings) {
    let mut told: Vec<&str> = Vec::new();
    for piece in view.text.all().filter(|p| p.statement().is_some()) {
        let new = piece.text.hits(&JARGON).find(|h| {
            let word = h.span.of(piece.text.text());
            !told.contains(&word) && !is_name(&piece.text, h.from) && !is_explained(&piece.text, h.from, h.to)
        });
        if let Some(hit) = new {
            told.push(hit.span.of(piece.text.text()));
            findings.push(at(&RULE, piece, Some(hit.span)));
        }
    }
}

// "Awareness (he does not feel ...)", "echolalia, that is, ...", "... (echolalia)".
fn is_explained(text: &Annotation<'_>, from: usize, to: usize) -> bool {
    let tokens = text.tokens();
    let before = from.checked_sub(1).map_or("", |i| tokens.folded(i));
    let opens = (to..to + 4).any(|i| matches!(tokens.folded(i), "(" | "["));
    let says = (to..to + 3).any(|i| {
        matches!(tokens.folded(i), "or" | "meaning" | "means" | "i.e" | "ie" | "called")
            || tokens.folded(i) == "that" && matches!(tokens.folded(i + 1), "is" | "means")
            || tokens.folded(i) == "which" && matches!(tokens.folded(i + 1), "is" | "means")
            || tokens.folded(i) == ":"
    });
    opens || says || before == "("
}

// "Colourful Semantics": a capital within a sentence makes a name.
fn is_name(text: &Annotation<'_>, from: usize) -> bool {
    let begins = text.sentences().iter().any(|s| s.from == from);
    !begins && crate::rules::names::is_capital(text, from)
}
