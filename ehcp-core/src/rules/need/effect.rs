use crate::{
    finding::Findings,
    plan::StatementKind,
    rule,
    rule::Scope,
    statement::{CriterionId, StatementView},
};

rule! {
    /// A need says what a difficulty does to learning, taking part or daily life.
    ///
    /// ## Why
    /// Provision has to meet each need. A difficulty whose effect is not described gives no way to tell how much
    /// help is called for, or whether it worked.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// Sam struggles with literacy.
    /// ```
    /// ```text,flagged
    /// Sam finds noise hard.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// Sam cannot filter out noise, so he covers his ears and leaves the hall before he has eaten.
    /// ```
    "NEED-01" "need-without-effect",
    message: "this need does not appear to say what the difficulty does to learning or daily life",
    advice: "add what happens because of it: when ____, (name) ____, so that ____; take it from the advice in section K",
    severity: Info,
    authority: [
        Code "SEND Code of Practice 2015, 9.62",
        Practice "council quality assurance frameworks: needs described by their effect",
    ],
    scope: Scope::Statement(&[StatementKind::Need, StatementKind::HealthNeed, StatementKind::CareNeed], check),
}

fn check(view: &StatementView<'_>, findings: &mut Findings) {
    // A bare diagnosis and a bare request for provision are told apart by rules of their own.
    if view.fails(CriterionId::FunctionalImpact)
        && !view.fails(CriterionId::NotDiagnosisOnly)
        && !view.fails(CriterionId::NotProvision)
    {
        findings.push(view.flag(&RULE, None));
    }
}
