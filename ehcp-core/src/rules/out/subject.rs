use crate::{
    finding::Findings,
    plan::StatementKind,
    rule,
    rule::Scope,
    statement::{CriterionId, Owner, StatementView, owner},
};

rule! {
    /// An outcome names the person whose outcome it is.
    ///
    /// ## Why
    /// "Pupils will" and "To develop" could stand in any plan. An outcome is personal: it has the person's name or
    /// "I" as its subject.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// To develop phonic knowledge
    /// ```
    /// ```text,flagged
    /// By July 2027 pupils will read 40 words a minute.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// By July 2027 Sam will read 40 words a minute.
    /// ```
    /// ```text,clean
    /// By July 2027 I will read 40 words a minute.
    /// ```
    "OUT-14" "outcome-without-person",
    message: "this outcome does not appear to say who will reach it",
    advice: "begin with the name: ____ will ____",
    severity: Warning,
    authority: [
        Code "SEND Code of Practice 2015, 9.66",
    ],
    scope: Scope::Statement(&[StatementKind::Outcome], check),
}

fn check(view: &StatementView<'_>, findings: &mut Findings) {
    if view.fails(CriterionId::PersonCentred) && matches!(owner(view), Owner::Service | Owner::Nobody) {
        findings.push(view.flag(&RULE, view.evidence(CriterionId::PersonCentred)));
    }
}
