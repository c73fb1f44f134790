use super::prelude::*;

rule! {
    /// Provision does not name the school.
    ///
    /// ## Why
    /// Needs and provision are settled before the school is chosen, and a plan that names the school in
    /// section F is wrong the day the child moves.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// Ashen Grove Primary School will give Theo ten minutes of reading a day with a trained teaching assistant.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// The school will give Theo ten minutes of reading a day with a trained teaching assistant.
    /// ```
    "THREAD-12" "school-named-in-provision",
    message: "this provision appears to name a school or college",
    advice: "write the school or the setting in place of the name",
    severity: Warning,
    authority: [
        Case "A v Special Educational Needs and Disability Tribunal and London Borough of Barnet [2003] EWHC 3368 (Admin)",
        Law "Children and Families Act 2014, s 38(5)",
    ],
    scope: Scope::Statement(&[StatementKind::Provision], check),
}

fn check(view: &StatementView<'_>, findings: &mut Findings) {
    if let Some(c) = view.criterion(CriterionId::NoNamedSchool).filter(|c| c.met == Some(false)) {
        findings.push(view.flag(&RULE, c.evidence.first().copied()));
    }
}
