use crate::{
    finding::Findings,
    plan::StatementKind,
    rule,
    rule::Scope,
    statement::{CriterionId, StatementView},
};

rule! {
    /// Provision stands in section F, G or H and not among the needs.
    ///
    /// ## Why
    /// The duty to secure provision covers what is specified as provision. Help that is mentioned only among the
    /// needs can be missed, and cannot be enforced with the same certainty.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// Sam needs 15 hours of 1:1 support each week.
    /// ```
    /// ```text,flagged
    /// Sam misses instructions because of his hearing loss and needs a trained teaching assistant.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// Sam does not answer without a prompt, so he misses his turn in most class talks.
    /// ```
    /// ```text,clean
    /// Sam needs to feel safe.
    /// ```
    "THREAD-06" "need-holds-provision",
    message: "this need appears to hold provision",
    advice: "move the provision to section F (or G, H) and keep the difficulty that calls for it here: ____",
    severity: Warning,
    authority: [
        Law "SEND Regulations 2014, reg 12(1)",
        Practice "inferred from the separate sections and the duty in Children and Families Act 2014, s 42",
    ],
    scope: Scope::Statement(&[StatementKind::Need, StatementKind::HealthNeed, StatementKind::CareNeed], check),
}

fn check(view: &StatementView<'_>, findings: &mut Findings) {
    if view.fails(CriterionId::NotProvision) {
        findings.push(view.flag(&RULE, view.evidence(CriterionId::NotProvision)));
    }
}
