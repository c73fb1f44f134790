use crate::{
    finding::Findings,
    plan::StatementKind,
    rule,
    rule::Scope,
    statement::{CriterionId, StatementView},
};

rule! {
    /// A need is described without blame and without words that belittle.
    ///
    /// ## Why
    /// The child and the family read the plan. Words that blame also hide the need behind the behaviour.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// Sam is lazy and makes no effort when he has to write.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// Sam puts his pen down after one line because his hand hurts, so most tasks are unfinished.
    /// ```
    "NEED-03" "need-without-respect",
    message: "this need appears to blame or to use words that many readers find disrespectful",
    advice: "say what can be seen (____), when (____), and what lies behind it (____)",
    severity: Warning,
    authority: [
        Practice "language guides of parent carer forums and councils for writing about children",
    ],
    scope: Scope::Statement(&[StatementKind::Need, StatementKind::HealthNeed, StatementKind::CareNeed], check),
}

fn check(view: &StatementView<'_>, findings: &mut Findings) {
    if view.fails(CriterionId::Respectful) {
        findings.push(view.flag(&RULE, view.evidence(CriterionId::Respectful)));
    }
}
