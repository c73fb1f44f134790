use crate::{
    finding::Findings,
    plan::StatementKind,
    rule,
    rule::Scope,
    statement::{CriterionId, Owner, StatementView, owner},
};

rule! {
    /// An outcome is not written from the point of view of a service.
    ///
    /// ## Why
    /// The person whose outcome it is should be able to see in it a change in their own life, not in the work of staff.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// By July 2027 staff will understand how Sam learns best.
    /// ```
    /// ```text,flagged
    /// Sam's sensory needs will be met.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// By July 2027 Sam will ask a member of staff for his headphones, 4 times out of 5.
    /// ```
    "OUT-04" "outcome-from-service-view",
    message: "this outcome appears to be about what a service does and not about the person",
    advice: "put it as what ____ (name) will do, have or be able to do",
    severity: Warning,
    authority: [
        Code "SEND Code of Practice 2015, 9.66",
    ],
    scope: Scope::Statement(&[StatementKind::Outcome, StatementKind::Step], check),
}

fn check(view: &StatementView<'_>, findings: &mut Findings) {
    if view.fails(CriterionId::PersonCentred) && matches!(owner(view), Owner::Service | Owner::Event) {
        findings.push(view.flag(&RULE, view.evidence(CriterionId::PersonCentred)));
    }
}
