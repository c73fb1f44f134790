use crate::{
    finding::Findings,
    plan::StatementKind,
    rule,
    rule::Scope,
    statement::{CriterionId, StatementView},
};

rule! {
    /// A diagnosis is not a need.
    ///
    /// ## Why
    /// Two children with one diagnosis need different things. The need is what the condition makes hard for this child.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// Sam has autism spectrum disorder.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// Sam has autism and leaves the room when the timetable changes, so he misses two lessons a week.
    /// ```
    "NEED-02" "need-is-diagnosis",
    message: "this need appears to name a condition without saying what it makes hard",
    advice: "after the diagnosis say what it means for ____ (name): ____",
    severity: Warning,
    authority: [
        Law "SEND Regulations 2014, reg 12(1)(b)",
        Code "SEND Code of Practice 2015, 9.62",
    ],
    scope: Scope::Statement(&[StatementKind::Need, StatementKind::HealthNeed, StatementKind::CareNeed], check),
}

fn check(view: &StatementView<'_>, findings: &mut Findings) {
    if view.fails(CriterionId::NotDiagnosisOnly) {
        findings.push(view.flag(&RULE, view.evidence(CriterionId::NotDiagnosisOnly)));
    }
}
