use crate::{
    finding::Findings,
    plan::StatementKind,
    rule,
    rule::Scope,
    statement::{CriterionId, StatementView},
};

rule! {
    /// A need says what is difficult, not only what would help.
    ///
    /// ## Why
    /// "Needs a cushion" states a solution. Without the difficulty no one can tell whether another solution would do
    /// better, or whether the need is met.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// Sam needs a wobble cushion.
    /// ```
    /// ```text,flagged
    /// Sam would benefit from a quiet workstation.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// Sam cannot sit on a chair for more than two minutes, so he misses the start of most lessons; he needs a wobble cushion.
    /// ```
    "THREAD-07" "need-is-only-provision",
    message: "this need appears to be put only as provision",
    advice: "say what is difficult for ____ (name) and what that does: ____; the provision belongs in section F",
    severity: Warning,
    authority: [
        Practice "inferred from SEND Regulations 2014, reg 12(1)",
    ],
    scope: Scope::Statement(&[StatementKind::Need, StatementKind::HealthNeed, StatementKind::CareNeed], check),
}

fn check(view: &StatementView<'_>, findings: &mut Findings) {
    // Where most of the statement describes something else, the provision in it is another rule's.
    let asked = view.criterion(CriterionId::NotProvision).map_or(&[][..], |c| &c.evidence);
    let bytes: u32 = asked.iter().map(|s| s.end - s.start).sum();
    let mostly = u64::from(bytes) * 5 >= view.input.text.len() as u64 * 2;
    if view.fails(CriterionId::NotProvision) && view.fails(CriterionId::FunctionalImpact) && mostly {
        findings.push(view.flag(&RULE, view.evidence(CriterionId::NotProvision)));
    }
}
