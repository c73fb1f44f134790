use crate::{
    finding::Findings,
    plan::StatementKind,
    rule,
    rule::Scope,
    statement::{CriterionId, StatementView},
};

rule! {
    /// An outcome is the benefit of what is done, not the doing.
    ///
    /// ## Why
    /// Help that is received says nothing about what the child can do afterwards, and provision written in
    /// section E is not the provision that must be secured under section F.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// By July 2027 Sam will receive speech and language therapy every week.
    /// ```
    /// ```text,flagged
    /// By the end of Year 6 Sam will have a laptop in every lesson.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// By July 2027 Sam will tell a story of four events to a friend, three times in a week.
    /// ```
    /// ```text,clean
    /// By July 2027 Sam will attend school on nine days out of ten.
    /// ```
    "OUT-03" "outcome-is-provision",
    message: "this outcome appears to describe provision and not what it achieves",
    advice: "move the provision to section F, G or H and say here what ____ (name) will be able to do because of it",
    severity: Warning,
    authority: [
        Code "SEND Code of Practice 2015, 9.66",
        Code "SEND Code of Practice 2015, 9.69",
    ],
    scope: Scope::Statement(&[StatementKind::Outcome, StatementKind::Step], check),
}

fn check(view: &StatementView<'_>, findings: &mut Findings) {
    if view.fails(CriterionId::NotProvision) {
        findings.push(view.flag(&RULE, view.evidence(CriterionId::NotProvision)));
    }
}
