use super::prelude::*;

rule! {
    /// Provision does not hang on money, staff or room.
    ///
    /// ## Why
    /// The duty to secure special educational provision is absolute: lack of money or staff is no answer to
    /// it.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// Subject to funding, Kai will have counselling for 45 minutes a week with a qualified counsellor.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// Kai will have counselling for 45 minutes a week with a qualified counsellor.
    /// ```
    "SPEC-24" "subject-to-resources",
    message: "this provision appears to hang on money, staff or room",
    advice: "delete the condition, and state what will be given: ____",
    severity: Error,
    authority: [
        Law "Children and Families Act 2014, s 42(2)",
        Case "R v East Sussex County Council, ex parte Tandy [1998] AC 714",
    ],
    scope: Scope::Statement(&[StatementKind::Provision], check),
}

fn check(view: &StatementView<'_>, findings: &mut Findings) {
    if let Some(hit) = view.text.hits(&open::RESOURCE).next() {
        findings.push(view.flag(&RULE, Some(hit.span)));
    }
}
