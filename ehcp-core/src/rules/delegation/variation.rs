use super::prelude::*;

rule! {
    /// Provision changes only by amending the plan.
    ///
    /// ## Why
    /// Words that let a school or a service reduce or vary provision go round the statutory process and the
    /// right of appeal. Monitoring and new targets are not flagged.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// The number of hours may be varied by the school in the light of progress.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// Targets will be reviewed termly by the SENCO in a 30-minute meeting.
    /// ```
    "THREAD-15" "power-to-vary",
    message: "these words appear to allow the provision to be changed without amending the plan",
    advice: "delete the power to change; review the targets, and amend the plan if the amount is to change",
    severity: Warning,
    authority: [
        Case "E v Rotherham Metropolitan Borough Council [2001] EWHC Admin 432",
        Case "DM v Cornwall Council [2022] UKUT 230 (AAC)",
    ],
    scope: Scope::Statement(&[StatementKind::Provision], check),
}

fn check(view: &StatementView<'_>, findings: &mut Findings) {
    if let Some(hit) = view.text.hits(&open::VARIATION).next() {
        findings.push(view.flag(&RULE, Some(hit.span)));
    }
}
