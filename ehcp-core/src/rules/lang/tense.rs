use crate::{
    finding::Findings,
    plan::StatementKind,
    rule,
    rule::Scope,
    statement::StatementView,
    text::{Annotation, lexicon::language},
};

rule! {
    /// An outcome looks forward.
    ///
    /// ## Why
    /// An outcome is what is to become possible. What the child does already, or has done, belongs with strengths
    /// and needs, or in the report of the review.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// Sam has learnt to ask for help in 4 of 5 lessons.
    /// ```
    /// ```text,flagged
    /// Sam is working on reading 20 words a minute.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// By July 2027 Sam will ask for help in 4 of 5 lessons.
    /// ```
    /// ```text,clean
    /// By July 2027 Sam asks for help in 4 of 5 lessons.
    /// ```
    "LANG-04" "outcome-not-in-the-future",
    message: "this outcome appears to speak of the present or the past",
    advice: "say what ____ (name) will be able to do by ____ (when)",
    severity: Info,
    authority: [
        Practice "council guides to writing outcomes: worded in the future tense",
        Code "SEND Code of Practice 2015, 9.66",
    ],
    scope: Scope::Statement(&[StatementKind::Outcome, StatementKind::Step], check),
}

fn check(view: &StatementView<'_>, findings: &mut Findings) {
    let forward = |text: &Annotation<'_>| text.has(&language::FUTURE);
    if forward(&view.text) || view.lead_in.as_ref().is_some_and(forward) || view.deadline().is_some() {
        return;
    }
    if let Some(hit) = view.text.hits(&language::DONE).next() {
        findings.push(view.flag(&RULE, Some(hit.span)));
    }
}
