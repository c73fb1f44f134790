use super::prelude::*;

rule! {
    /// Provision states what is guaranteed, not only the most.
    ///
    /// ## Why
    /// Up to ten hours is kept by giving none. A floor can be enforced. Words that limit a group's size are
    /// not flagged.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// Up to five hours a week of 1:1 teaching by a qualified teacher.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// At least five hours a week of 1:1 teaching by a qualified teacher.
    /// ```
    /// ```text,clean
    /// A reading group of up to four children, 20 minutes daily, led by the literacy teacher.
    /// ```
    "SPEC-09" "ceiling-without-floor",
    message: "this amount appears to be a ceiling with no floor",
    advice: "state the least: at least ____ in each ____",
    severity: Warning,
    authority: [
        Case "[2025] UKUT 187 (AAC)",
        Case "E v Newham London Borough Council [2003] EWCA Civ 9",
        Code "SEND Code of Practice 2015, 9.69 (F)",
    ],
    scope: Scope::Statement(&[StatementKind::Provision], check),
}

fn check(view: &StatementView<'_>, findings: &mut Findings) {
    if let Some(c) = view.criterion(CriterionId::NoCeiling).filter(|c| c.met == Some(false)) {
        findings.push(view.flag(&RULE, c.evidence.first().copied()));
    }
}
